import { classify, parse } from "../../src/classify";
import { editFor } from "../../src/taskpane/repairs";
import { examplePolicy, messageOf } from "../support/examples";

const readers = Array.from({ length: 12 }, (_, i) => `reader@firm${i}.example`);
const mailto = "mailto:anna@northwind.example?subject=Unsubscribe";
const anchor = (address = mailto) => `<p>No longer want these mails? <a href="${address}">Unsubscribe</a></p>`;

/** What a mailing to many becomes; the place of the line is marked by `|`. */
function repaired(body: string, link?: string): string | undefined {
  const { message } = messageOf({ body, to: [], bcc: readers });
  const policy = { ...examplePolicy(), detectors: { "missing-unsubscribe": link === undefined ? {} : { options: { link } } } };
  const found = classify(message, policy).findings.find(({ detector }) => detector === "missing-unsubscribe")!;
  const edit = editFor("insert-unsubscribe", found, parse(message, policy));
  if (!edit) return undefined;
  const again = classify({ ...message, body: { format: edit.format, source: edit.to } }, policy);
  expect(again.findings.map(({ detector }) => detector)).not.toContain("missing-unsubscribe");
  return edit.to;
}

describe("a way out is inserted", () => {
  it.each([
    ["behind the last paragraph, inside the page", `<html><body><div class="WordSection1"><p>Order <b>now</b>.</p>|<p>&nbsp;</p></div></body></html>`],
    ["behind empty ends of a line", `<div>Order now.<span><o:p></o:p></span></div>|<div><br></div>`],
    ["in the last cell of a page of tables", `<table><tr><td>Order now.</td></tr><tr><td>Northwind Kites|</td></tr></table>`],
    ["never inside a link", `<p><a href="https://kites.example">Our shop<img src="x.png"></a>|<img src="y.png"></p>`],
    ["below a list", `<ul><li>Kites</li><li>Strings</li></ul>|`],
    ["where the body is bare text", `<b>Order</b> now|<br><br>`],
    ["above the quoted mail", `<div>Order now.</div>|<hr><div id="divRplyFwdMsg"><b>From:</b> Tom &lt;tom@northwind.example&gt;<br><b>Sent:</b> Monday, March 3, 2025 9:00 AM<br><b>To:</b> Anna &lt;anna@northwind.example&gt;<br><b>Subject:</b> Kites</div><div>Fine.</div>`],
  ])("%s", (_, marked) => {
    expect(repaired(marked.replace("|", ""))).toBe(marked.replace("|", anchor()));
  });

  it("in plain text above the signature, with the line ends of the mail", () => {
    expect(repaired("Order now.\r\n\r\n-- \r\nAnna")).toBe("Order now.\r\n\r\nTo unsubscribe, write to anna@northwind.example\r\n\r\n-- \r\nAnna");
  });

  it("as the policy says", () => {
    expect(repaired("Order now.", "https://northwind.example/out?a=1&b=2")).toBe("Order now.\n\nUnsubscribe: https://northwind.example/out?a=1&b=2");
    expect(repaired("<p>Order now.</p>", "https://northwind.example/out?a=1&b=2")).toBe(`<p>Order now.</p>${anchor("https://northwind.example/out?a=1&amp;b=2")}`);
  });

  it("in the language of the mail", () => {
    expect(repaired("Закажите змея сегодня.")).toBe("Закажите змея сегодня.\n\nЧтобы отписаться, напишите на anna@northwind.example");
  });

  it("not where the policy's own link leads nowhere", () => {
    expect(repaired("Order now.", "https://example.com/out")).toBeUndefined();
  });
});

describe("a dead link is given an address", () => {
  it.each([`<a href="#">`, `<a class=x href='{{unsub}}' target=_blank>`, `<a href=>`, `<a href=about:blank>`])("%s", (tag) => {
    const body = `<p>Order now.</p><p>${tag}Unsubscribe</a> | <a href="https://kites.example">Shop</a></p>`;
    expect(repaired(body)).toBe(body.replace(/href=('[^']*'|"[^"]*"|[^\s>]*)/, `href="${mailto}"`));
  });

  it("and a sentence that only speaks of one gets a line of its own", () => {
    expect(repaired("<p>Order now.</p><p>To unsubscribe, click here.</p>")).toBe(`<p>Order now.</p><p>To unsubscribe, click here.</p>${anchor()}`);
  });
});

import { classify } from "../../src/classify";
import { missingUnsubscribe } from "../../src/classify/detectors/missing-unsubscribe";
import { isUsable } from "../../src/classify/way-out";
import { examplePolicy, messageOf } from "../support/examples";

const readers = Array.from({ length: 12 }, (_, i) => `reader@firm${i}.example`);

/** What is found in a mailing that ends like this: nothing, or what kind of fault. */
function fault(end: string, over: { headers?: Record<string, string> } = {}): string | undefined {
  const isHtml = end.startsWith("<");
  const body = isHtml ? `<p>Our spring sale has begun: 20% off all kites. Order now.</p>${end}` : `Our spring sale has begun: 20% off all kites. Order now.\n\n${end}`;
  const { message } = messageOf({ body, to: [], bcc: readers, ...over });
  return classify(message, examplePolicy(), [missingUnsubscribe]).findings[0]?.reason.id;
}

describe("a link that leads somewhere on paper", () => {
  it.each(["https://a.example/x", "http://10.0.0.1/out", "mailto:out@a.example?subject=x", "out@a.example", "//a.example", "www.a.example", "https://user@a.example/x"])("%s does", (href) => {
    expect(isUsable(href)).toBe(true);
  });

  it.each([
    "", "#", "#top", "about:blank", "javascript:void(0)", "http://", "https://#", "/unsubscribe", "unsubscribe.html", "mailto:", "mailto:?subject=x", "tel:+12025550100", "http://intranet/x",
    "{{unsubscribe}}", "https://{{host}}/x", "https://a.example/?id=*|ID|*", "%%unsub_url%%", "[unsubscribe]", "<%= url %>", "${link}", "https://example.com/x", "https://www.example.org", "mailto:out@yourdomain.com", "https://your-company.com/x", "http://localhost/x", "https://x.invalid",
  ])("%s does not", (href) => {
    expect(isUsable(href)).toBe(false);
  });
});

describe("a mailing can be left", () => {
  it.each([
    `<p><a href="https://kites.example/out">Unsubscribe</a></p>`,
    `<p><a href="#">Unsubscribe</a> or <a href="https://kites.example/p">change your preferences</a></p>`,
    `<p>Would you rather not get our mails? <a href="https://kites.example/x">Click here</a></p>`,
    `<p>No more mails, please!</p><p><a href="https://kites.example/x">Click here</a></p>`,
    `<div>To be removed<br>from our list, go<br><a href="mailto:x@kites.example">there</a></div>`,
    "To unsubscribe, visit\nhttps://kites.example/x",
    "Opt out: out@kites.example",
    "https://kites.example/unsubscribe",
    "You'd rather not hear from us? Just let us know.",
    "To stop these mails, answer with NO in the subject.",
    "-- \nNorthwind Kites\nTo leave this list, write to out@kites.example",
    "Отписаться: https://kites.example/x",
    "Не хотите больше получать рассылку? Напишите нам.",
    "Удалить свой адрес из списка можно здесь: www.kites.example/x",
  ])("%s", (end) => {
    expect(fault(end)).toBeUndefined();
  });

  it("by its header alone", () => {
    expect(fault("Northwind Kites", { headers: { "list-unsubscribe": "<https://kites.example/x>, <mailto:out@kites.example>" } })).toBeUndefined();
    expect(fault("Northwind Kites", { headers: { "list-unsubscribe": "<%%unsub%%>" } })).toBe("none");
  });
});

describe("a way out is dead", () => {
  it.each([
    `<p><a href="#">Unsubscribe</a> | <a href="https://kites.example">Our shop</a></p>`,
    `<p>Unsubscribe | <a href="https://kites.example">Our shop</a></p>`,
    `<p><a href="{{unsub}}">Opt out</a></p><p>Northwind Kites, info@kites.example</p>`,
    `<p>You no longer care to hear about kites? <a href="about:blank">Click here</a>.</p>`,
    `<table><tr><td>Unsubscribe</td><td><a href="https://kites.example">Our shop</a></td></tr></table>`,
    "To unsubscribe, click here.\n\nNorthwind Kites, www.kites.example, info@kites.example",
    "Unsubscribe: %%unsub%%\nwww.kites.example",
    "Unsubscribe: http://\n",
    "[Unsubscribe]",
    "Чтобы отказаться от рассылки, нажмите на ссылку.",
  ])("%s", (end) => {
    expect(fault(end)).toBe("dead");
  });
});

describe("there is none", () => {
  it.each(["Northwind Kites, www.kites.example, info@kites.example", `<p><a href="https://kites.example">Our shop</a></p>`, `<p><a href="https://kites.example/x"><img src="x.png"></a></p>`])("%s", (end) => {
    expect(fault(end)).toBe("none");
  });
});

it("reads a footer of very many links and sentences a bounded number of times", () => {
  const links = `<p><a href="#">Unsubscribe</a> now</p>`.repeat(5_000);
  expect(fault(links)).toBe("dead");
  expect(fault("unsub".repeat(20_000))).toBe("dead");
  expect(fault("To unsubscribe. ".repeat(5_000))).toBe("dead");
});

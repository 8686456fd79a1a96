import fc from "fast-check";
import { classify, parse, type Commitment, type Message } from "../../src/classify";
import { recapEdit, rowsOf, type RecapRow } from "../../src/taskpane/recap";
import { examplePolicy } from "../support/examples";

const policy = examplePolicy();
const title = "Next steps:";
const row: RecapRow = { what: "oil the gate", who: "Tom Ade", when: "4 May" };

function messageOf(format: "html" | "text", source: string): Message {
  return {
    from: { address: "anna@northwind.example", name: "Anna Berg" },
    to: [{ address: "clara@contoso.example", name: "Clara Diaz" }],
    cc: [],
    bcc: [],
    subject: "Gate",
    body: { format, source },
    composeType: "reply",
    attachments: [],
    unread: [],
  };
}

/** The draft with a recap of one step, and `|` where nothing of the recap is told apart. */
function written(format: "html" | "text", source: string, rows: readonly RecapRow[] = [row]): string | undefined {
  return recapEdit({ title, rows }, parse(messageOf(format, source), policy))?.to;
}

const list = (attributes = "", name = "div") => `<${name}${attributes}>&nbsp;</${name}><${name}${attributes}>Next steps:</${name}><ul><li${attributes}>Tom Ade: oil the gate, 4 May</li></ul>`;

describe("a recap in a text draft", () => {
  it("stands below the author's text", () => {
    expect(written("text", "Dear Clara,\nsee you.\nAnna\n")).toBe("Dear Clara,\nsee you.\nAnna\n\nNext steps:\n- Tom Ade: oil the gate, 4 May\n");
  });

  it("stands above the marked signature and the history, and keeps the kind of line break", () => {
    expect(written("text", "See you.\r\n\r\n-- \r\nAnna Berg\r\nNorthwind")).toBe("See you.\r\n\r\nNext steps:\r\n- Tom Ade: oil the gate, 4 May\r\n\r\n-- \r\nAnna Berg\r\nNorthwind");
    expect(written("text", "See you.\n\nOn Tue, Mar 4, 2025 at 9:12 AM Tom Ade <tom@northwind.example> wrote:\n> The gate squeaks.")).toBe(
      "See you.\n\nNext steps:\n- Tom Ade: oil the gate, 4 May\n\nOn Tue, Mar 4, 2025 at 9:12 AM Tom Ade <tom@northwind.example> wrote:\n> The gate squeaks.",
    );
  });

  it("leaves out what is not known, and steps without words", () => {
    expect(written("text", "Hi.", [{ what: " oil  the gate ", who: "", when: "" }, { what: " ", who: "Tom", when: "" }])).toBe("Hi.\n\nNext steps:\n- oil the gate");
  });
});

describe("a recap in an HTML draft", () => {
  it("stands behind the author's last paragraph and looks like it", () => {
    const last = '<p class="MsoNormal" style="margin:0">See you.<o:p></o:p></p>';
    expect(written("html", `<html><body><div class="WordSection1"><p class="MsoNormal">Dear Clara,</p>${last}</div></body></html>`)).toBe(
      `<html><body><div class="WordSection1"><p class="MsoNormal">Dear Clara,</p>${last}${list(' class="MsoNormal" style="margin:0"', "p")}</div></body></html>`,
    );
  });

  it("stands behind a list or a table with the last words, and never inside", () => {
    const end = "<ul><li>posts</li><li>nails</li></ul>";
    expect(written("html", `<div>Dear Clara,</div>${end}<div><br></div>`)).toBe(`<div>Dear Clara,</div>${end}${list()}<div><br></div>`);
    const table = "<table><tr><td><p>posts</p></td></tr></table>";
    expect(written("html", `<div>Dear Clara,</div>${table}`)).toBe(`<div>Dear Clara,</div>${table}${list("", "p")}`);
  });

  it("stays inside the table that holds the whole mail", () => {
    expect(written("html", "<table><tr><td><p>Dear Clara,</p><p>see you.</p></td></tr></table>")).toBe(`<table><tr><td><p>Dear Clara,</p><p>see you.</p>${list("", "p")}</td></tr></table>`);
  });

  it("stands above signature and history, also where they share an element with the text", () => {
    const quote = '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 4, 2025 at 9:12 AM Tom Ade &lt;<a href="mailto:tom@northwind.example">tom@northwind.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>The gate squeaks.</div></blockquote></div>';
    expect(written("html", `<div dir="ltr">See <b>you</b><br><br>${quote}</div>`)).toBe(`<div dir="ltr">See <b>you</b>${list()}<br><br>${quote}</div>`);
    const signature = '<div id="Signature"><p>Anna Berg</p></div>';
    expect(written("html", `<div>See you.</div>${signature}`)).toBe(`<div>See you.</div>${list()}${signature}`);
  });

  it("is escaped", () => {
    expect(written("html", "<p>Hi.</p>", [{ what: "fix <b> & \"co\"", who: "R&D", when: "" }])).toContain("<li>R&amp;D: fix &lt;b&gt; &amp; &quot;co&quot;</li>");
  });

  it("is the body where there were no words yet", () => {
    expect(written("html", "<html><body></body></html>")).toBe(`<html><body>${list()}</body></html>`);
  });

  it("is not written where Outlook would lose a picture, nor where nothing is to be done", () => {
    expect(written("html", "<p>Hi <img alt='x'></p>")).toBeUndefined();
    expect(written("html", "<p>Hi.</p>", [{ what: "", who: "Tom", when: "4 May" }])).toBeUndefined();
  });
});

test("whatever the draft, every unit of it stays, and no tag is split", () => {
  const piece = fc.constantFrom("<p>", "</p>", "<div style='a>b'>", "</div>", "<ul><li>", "</li></ul>", "<table><tr><td>", "</td></tr></table>", "<br>", "words", " & ", "&nbsp;", "<b>", "</b>", "<!-- x -->", "<blockquote>", "-- \n", "On Tue, Mar 4, 2025 at 9:12 AM T <t@x.example> wrote:\n> a\n");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom("html" as const, "text" as const), (pieces, format) => {
      const source = pieces.join("");
      const to = written(format, source)!;
      const at = to.indexOf(format === "html" ? "&nbsp;</" : "Next steps:");
      expect(at).toBeGreaterThanOrEqual(0);
      const inserted = to.length - source.length;
      const places = Array.from({ length: source.length + 1 }, (_, i) => i).filter((i) => source.slice(0, i) + to.slice(i, i + inserted) + source.slice(i) === to);
      expect(places.length).toBeGreaterThan(0);
      if (format === "html") expect(places.some((i) => !/<[^>]*$/.test(source.slice(0, i).replace(/<!--[^]*?-->|'[^']*'/g, "")))).toBe(true);
    }),
    { numRuns: Number(process.env["FUZZ"] ?? 300) },
  );
});

test("an inserted recap is read again, and completes what was loose", () => {
  const loose = "<p>To sum up: I will oil the gate soon.</p><p>Anna Berg</p>";
  const findings = (source: string) => classify(messageOf("html", source), policy).findings.filter(({ detector }) => detector === "loose-commitment");
  expect(findings(loose)).toHaveLength(1);
  expect(findings(written("html", loose, [{ ...row, who: "Anna Berg" }])!)).toEqual([]);
});

test("rows begin with what the mail says: the task without who and when", () => {
  const commitment = (text: string, owner?: string, due?: string): Commitment => ({ text, ...(owner && { owner }), ...(due && { due }), source: [] });
  expect(
    rowsOf([
      commitment("I will oil the gate by Friday", "Anna Berg", "by Friday"),
      commitment("Tom: posts, 4 May", "Tom Ade", "4 May"),
      commitment("You'll send the keys on Monday", "Clara Diaz", "Monday"),
      commitment("the shed will be swept"),
      commitment("С вас лестница до пятницы", "Пётр Лунин", "до пятницы"),
      commitment("Keys (Clara, by Friday)", "Clara Diaz", "by Friday"),
    ]),
  ).toEqual([
    { what: "oil the gate", who: "Anna Berg", when: "by Friday" },
    { what: "posts", who: "Tom Ade", when: "4 May" },
    { what: "send the keys", who: "Clara Diaz", when: "Monday" },
    { what: "the shed will be swept", who: "", when: "" },
    { what: "С вас лестница", who: "Пётр Лунин", when: "до пятницы" },
    { what: "Keys", who: "Clara Diaz", when: "by Friday" },
  ]);
});

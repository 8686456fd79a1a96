import fc from "fast-check";
import { parse, type Finding, type Message, type Span } from "../../../src/classify";
import { reworded, sentenceOf } from "../../../src/taskpane/reword/rewording";
import { policyWith } from "../../support/judged-draft";
import { finding } from "../../support/verdicts";

const policy = policyWith({ internalDomains: ["northwind.example"] });

/** A draft with the evidence marked, its sentence worded anew. */
function change(marked: string, to: (sentence: string) => string, { format = "html" as "html" | "text", subject = "" } = {}) {
  const source: Span<"source">[] = [];
  let text = "";
  for (const [index, piece] of (subject || marked).split(/\[\[|\]\]/).entries()) {
    if (index % 2) source.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const message: Message = {
    from: { address: "anna@northwind.example" },
    to: [{ address: "clara@contoso.example" }],
    cc: [],
    bcc: [],
    subject: subject ? text : "Gate",
    body: { format, source: subject ? marked : text },
    composeType: "new",
    attachments: [],
    unread: [],
  };
  const one = finding();
  const where: Finding["evidence"]["where"] = { in: subject ? "subject" : "body", part: "authored" };
  const parsed = parse(message, policy);
  const found = sentenceOf({ ...one, evidence: { ...one.evidence, where, source } }, parsed)!;
  const rewording = reworded(found, to(found.text), parsed);
  const next = subject ? rewording.message.subject : rewording.message.body.source;
  return { sentence: found.text, next, edit: rewording.edit, place: next.slice(rewording.place.start, rewording.place.end) };
}

describe("a sentence of an HTML draft worded anew", () => {
  it("keeps the markup around it and that of the words that stay", () => {
    const { sentence, next, place } = change('<p class="MsoNormal">Thank you. [[Send]] me the <b>gate plan</b> by <i>Friday</i>. Bye&nbsp;now.</p>', () => "Could you please send me the gate plan by Friday?");
    expect(sentence).toBe("Send me the gate plan by Friday.");
    expect(next).toBe('<p class="MsoNormal">Thank you. Could you please send me the <b>gate plan</b> by <i>Friday</i>? Bye&nbsp;now.</p>');
    expect(place).toBe("Could you please send me the <b>gate plan</b> by <i>Friday</i>?");
  });

  it("drops the markup of words that go, and keeps pictures between them", () => {
    expect(change('<p>Your <b>bloody</b> <img src="cid:a">crate is [[wet]].</p>', () => "Your crate is wet.").next).toBe('<p>Your <img src="cid:a">crate is wet.</p>');
    expect(change("<p>The <b>[[idi]]ot <i>there</i></b> lost it.</p>", () => "The person there lost it.").next).toBe("<p>The <b>person <i>there</i></b> lost it.</p>");
  });

  it("writes signs as signs and line breaks as line breaks", () => {
    expect(change("<p>R&amp;D is [[late]].</p>", () => "R&D is <late>\nand \"sorry\".").next).toBe('<p>R&amp;D is &lt;late&gt;<br>and "sorry".</p>');
  });

  it("stands where the old one stood when nothing of it is left", () => {
    expect(change("<div>Hello.<br>[[Rumor]] has it.<br>Bye.</div>", () => "We know nothing yet!").next).toBe("<div>Hello.<br>We know nothing yet!<br>Bye.</div>");
  });

  it("can be begun and ended with new words, inside its own paragraph", () => {
    expect(change("<p>Hello.</p><p><span>[[Look]] at this.</span></p><p>Bye.</p>", (sentence) => `This concerns you. ${sentence} Thanks.`).next).toBe("<p>Hello.</p><p><span>This concerns you. Look at this. Thanks.</span></p><p>Bye.</p>");
  });

  it("is not written back where Outlook would lose a picture, but is judged", () => {
    const { edit, next } = change("<p>It is [[wet]]. <img alt='x'></p>", () => "It is dry.");
    expect(edit).toBeUndefined();
    expect(next).toBe("<p>It is dry. <img alt='x'></p>");
  });
});

describe("elsewhere", () => {
  it("a text draft keeps its line breaks, and their kind", () => {
    expect(change("Hello.\r\nSend [[it]].\r\nBye.", () => "Please send it.\nThanks.", { format: "text" }).next).toBe("Hello.\r\nPlease send it.\r\nThanks.\r\nBye.");
  });

  it("a subject is judged as it would read, and changed by hand", () => {
    const { edit, next, place } = change("<p>Hello.</p>", () => "Gate plan", { subject: "[[Send]] the gate plan!" });
    expect(edit).toBeUndefined();
    expect([next, place]).toEqual(["Gate plan", "Gate plan"]);
  });
});

test("whatever is written, the draft reads so afterwards, and every tag of it stays or goes in pairs", () => {
  const word = fc.constantFrom("crate", "<b>wet</b>", "<i><b>late</b> again</i>", "R&amp;D", "a<span style='x'>b</span>c", "<img src='cid:a'>", "смета", "&nbsp;");
  const replacement = fc.array(fc.constantFrom("crate", "wet", "dry", "R&D", "abc", "смета", "<x>", "again"), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), replacement, (words, said) => {
      const to = `${said.join(" ")}.`;
      const { next } = change(`<div><p>Hello there.</p><p>It was [[here]] ${words.join(" ")}.</p><p>Bye.</p></div>`, () => to);
      expect(next.startsWith("<div><p>Hello there.</p>")).toBe(true);
      expect(next.endsWith("<p>Bye.</p></div>")).toBe(true);
      const inner = next.slice("<div><p>Hello there.</p>".length, -"<p>Bye.</p></div>".length);
      const shown = inner.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
      // Blanks beside a picture are blanks of the page.
      expect(shown.replace(/\s/g, "")).toBe(to.replace(/\s/g, ""));
      for (const tag of ["b", "i", "span", "p"]) expect(inner.match(new RegExp(`<${tag}[ >]`, "g"))?.length).toBe(inner.match(new RegExp(`</${tag}>`, "g"))?.length);
      expect(inner.split("<img")).toHaveLength(words.join("").split("<img").length);
    }),
  );
});

import { parse } from "../../src/classify";
import { quoteOf, surroundingsOf } from "../../src/taskpane/quote";
import { judged, policyWith } from "../support/judged-draft";
import { finding } from "../support/verdicts";

function quote(body: string, more: Parameters<typeof judged>[0] | object = {}) {
  const { verdict, parsed } = judged({ body, findings: [{ detector: "insult" }], ...more });
  return quoteOf(verdict.findings[0]!, parsed);
}

describe("a passage in context", () => {
  it("stands among the words of its own paragraph", () => {
    expect(quote("Dear Clara,\n\nsorry, but [[you are hopeless]] and late.\nAnna")).toEqual({ before: "sorry, but ", marked: "you are hopeless", after: " and late." });
  });

  it("is cut to whole words where the paragraph is long", () => {
    const words = "alpha beta gamma delta ".repeat(10);
    const { before, after } = quote(`${words}[[hopeless]] ${words}`);
    expect(before).toMatch(/^… (?:alpha|beta|gamma|delta) .* $/);
    expect(after).toMatch(/^ .*(?:alpha|beta|gamma|delta) …$/);
    expect(before.length).toBeLessThanOrEqual(66);
    expect(after.length).toBeLessThanOrEqual(66);
  });

  it("finds the second of two equal passages by its place, not by its words", () => {
    expect(quote("One hopeless case.\nTwo [[hopeless]] cases.").before).toBe("Two ");
  });

  it("is found in a text with many line breaks, which stand nowhere in the source", () => {
    const html = `<p>One</p>${"<br>".repeat(300)}<p>Two hopeless cases</p>`;
    const parsed = parse({ ...judged({ body: "" }).parsed.message, body: { format: "html", source: html } }, policyWith({}));
    const start = html.indexOf("hopeless");
    const one = finding({ excerpt: "hopeless" });
    expect(quoteOf({ ...one, evidence: { ...one.evidence, source: [{ start, end: start + 8 }] } }, parsed)).toEqual({ before: "Two ", marked: "hopeless", after: " cases" });
  });

  it("shows a quoted layer's own words around it", () => {
    expect(quote("See below.", { quoted: [{ text: "Keep [[them waiting]] please." }] })).toEqual({ before: "Keep ", marked: "them waiting", after: " please." });
  });

  it("shows the subject around a passage of the subject", () => {
    expect(quote("Hello.", { subject: "Re: [[hopeless]] again" })).toEqual({ before: "Re: ", marked: "hopeless", after: " again" });
  });

  it("shows the bare passage where it stands in an attachment", () => {
    const { verdict, parsed } = judged({ body: "[[hopeless]]", findings: [{ detector: "insult" }] });
    const inAttachment = { ...verdict.findings[0]!, evidence: { ...verdict.findings[0]!.evidence, where: { in: "attachment", part: "authored" } as const } };
    expect(quoteOf(inAttachment, parsed)).toEqual({ before: "", marked: "hopeless", after: "" });
  });
});

describe("a place among its lines", () => {
  const surroundings = (body: string) => {
    const { verdict, parsed } = judged({ body, findings: [{ detector: "unfinished" }] });
    return surroundingsOf(verdict.findings[0]!, parsed);
  };

  it("keeps the lines before and after it", () => {
    expect(surroundings("Dear Clara,\n\n\n\nthe boat costs [[XXX]] euros.\n\nAnna")).toEqual({ before: "Dear Clara,\n\nthe boat costs ", marked: "XXX", after: " euros.\n\nAnna" });
  });

  it("is cut to whole words in a long draft", () => {
    const words = "alpha beta gamma delta ".repeat(30);
    const { before, after } = surroundings(`${words}[[XXX]] ${words}`);
    expect(before).toMatch(/^… (?:alpha|beta|gamma|delta) .* $/);
    expect(after).toMatch(/^ .*(?:alpha|beta|gamma|delta) …$/);
    expect(before.length + after.length).toBeLessThanOrEqual(484);
  });
});

import fc from "fast-check";
import { cutLayer, cutLines, type Body } from "../../../src/classify";
import { htmlText } from "../../../src/classify/text/html-text";
import { htmlShapes, levelsOf, textShapes, thread } from "../../support/threads";

const runs = Number(process.env.FUZZ ?? 300);

const bodyOf = (source: string): Body => ({ format: source.charAt(0) === "<" ? "html" : "text", source });
const shown = ({ format, source }: Body) => (format === "html" ? htmlText(source).text : source);
/** A quote mark alone on its line shows nothing. */
const letters = (text: string) => text.replace(/^[>\s]*$/gm, "").replace(/\s+/g, "");
const marked = (source: string, level: number) => {
  const body = bodyOf(source);
  return cutLines(body, cutLayer(body, level)).map(({ text, goes }) => (goes ? "- " : "  ") + text);
};

const header = "________________________________\nFrom: Tom Ade <tom@northwind.example>\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: Anna Berg <anna@northwind.example>\nSubject: Barrels";

describe("a cut seen line by line", () => {
  it("tells what goes from what stays, header and rule included", () => {
    expect(marked(`See below.\n\nAnna\n\n${header}\n\nKeep it quiet.\n`, 1)).toEqual([
      "  See below.",
      "  Anna",
      "- ________________________________",
      "- From: Tom Ade <tom@northwind.example>",
      "- Sent: Tuesday, March 4, 2025 9:12 AM",
      "- To: Anna Berg <anna@northwind.example>",
      "- Subject: Barrels",
      "- Keep it quiet.",
    ]);
  });

  it("keeps quote marks and what stands inside the quote", () => {
    expect(marked("Yes.\n\nOn Tue, Mar 4, 2025 at 9:12 AM Tom Ade <tom@northwind.example> wrote:\n> Is it true?\n>\n> On Mon, Mar 3, 2025 at 8:00 AM Anna Berg <anna@northwind.example> wrote:\n>> It may be.\n", 2)).toEqual([
      "  Yes.",
      "  On Tue, Mar 4, 2025 at 9:12 AM Tom Ade <tom@northwind.example> wrote:",
      "  > Is it true?",
      "- > On Mon, Mar 3, 2025 at 8:00 AM Anna Berg <anna@northwind.example> wrote:",
      "- >> It may be.",
    ]);
  });

  it("shows words of HTML and none of its markup", () => {
    expect(marked(`<p>Hello &amp; good day</p><div id="divRplyFwdMsg"><b>From:</b> Tom Ade &lt;tom@northwind.example&gt;<br><b>Sent:</b> Tuesday, March 4, 2025 9:12 AM<br><b>To:</b> Anna Berg<br><b>Subject:</b> x</div><div>Two <i>words</i>&nbsp;more</div>`, 1).slice(-1)).toEqual(["- Two words\u00a0more"]);
  });

  it("is nothing but what stays where there is no such layer", () => {
    expect(marked("Hello.\nAnna", 3)).toEqual(["  Hello.", "  Anna"]);
  });

  it.each([
    ["HTML", htmlShapes],
    ["plain text", textShapes],
  ])("shows as staying exactly what a reader of the cut body sees, in %s", (_, shapes) => {
    fc.assert(
      fc.property(levelsOf(shapes), fc.nat(5), (levels, at) => {
        const body = bodyOf((shapes === htmlShapes ? "<div>Hello.</div>" : "Hello.\n\n") + thread(levels, shapes));
        const cut = cutLayer(body, (at % levels.length) + 1);
        const lines = cutLines(body, cut);
        const stays = lines.filter(({ goes }) => !goes);
        expect(letters(stays.map(({ text }) => text).join(""))).toBe(letters(shown({ ...body, source: cut.body })));
        expect(letters(lines.map(({ text }) => text).join(""))).toBe(letters(shown(body)));
      }),
      { numRuns: runs },
    );
  });

  it("counts nothing twice and looks up each line once, however many there are", () => {
    const source = `Hello.\n\n${header}\n\n${"A line of words.\n".repeat(20_000)}`;
    expect(marked(source, 1).filter((line) => line === "- A line of words.")).toHaveLength(20_000);
  });
});

import fc from "fast-check";
import type { Span } from "../../src/classify";
import { removeWords } from "../../src/taskpane/remove-words";

/** Takes the marks off and returns where they stood. */
function marked(html: string): { html: string; spans: Span<"source">[] } {
  const spans: Span<"source">[] = [];
  let out = "";
  html.split(/\[\[|\]\]/).forEach((piece, index) => {
    if (index % 2) spans.push({ start: out.length, end: out.length + piece.length });
    out += piece;
  });
  return { html: out, spans };
}

const withoutWords = (html: string) => {
  const { html: source, spans } = marked(html);
  return removeWords(source, spans);
};

describe("removing words from HTML", () => {
  it("leaves every other byte alone", () => {
    expect(withoutWords('<p CLASS=x>Dear  Clara, [[go away. ]]Thank you&nbsp;!</p >')).toBe('<p CLASS=x>Dear  Clara, Thank you&nbsp;!</p >');
  });

  it("removes a paragraph that lost all its words, with Outlook's empty marker", () => {
    expect(withoutWords("<p>One.</p>\n<p class=MsoNormal><span lang=EN-US>[[Go away.]]<o:p></o:p></span></p>\n<p>Two.</p>")).toBe("<p>One.</p>\n\n<p>Two.</p>");
  });

  it("removes the wrappers of a passage that crosses tags", () => {
    expect(withoutWords("<div>One. <p>[[You ]]<b>[[are]]</b>[[ hopeless.]]</p></div>")).toBe("<div>One. </div>");
  });

  it("keeps a wrapper that still holds words or a picture", () => {
    expect(withoutWords('<p>[[Go away.]]<img src="a.png"></p>')).toBe('<p><img src="a.png"></p>');
    expect(withoutWords("<p>[[Go away.]] Thanks.</p>")).toBe("<p> Thanks.</p>");
  });

  it("keeps the cells of a table, the body and the document", () => {
    expect(withoutWords("<html><body><table><tr><td><b>[[Go away.]]</b></td></tr></table></body></html>")).toBe("<html><body><table><tr><td></td></tr></table></body></html>");
    expect(withoutWords("<html><body>[[Go away.]]</body></html>")).toBe("<html><body></body></html>");
  });

  it("takes the line break of a line that is gone, and no other", () => {
    expect(withoutWords("<div>One.<br>[[Go away.]]<br>Two.</div>")).toBe("<div>One.<br>Two.</div>");
    expect(withoutWords("<div>One. [[Go away.]]<br>Two.</div>")).toBe("<div>One. <br>Two.</div>");
  });

  it("removes a bullet that lost its words", () => {
    expect(withoutWords("<ul><li>One</li><li>[[Go away]]</li></ul>")).toBe("<ul><li>One</li></ul>");
  });

  it("never leaves a tag without its other half", () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof({ depthSize: "small" }, fc.constantFrom("word ", "[[gone]]", "&nbsp;", "<br>", "<o:p></o:p>"), fc.tuple(fc.constantFrom("p", "b", "td", "span", "li"), fc.array(tie("node"), { maxLength: 4 })).map(([name, inner]) => `<${name} class=a>${inner.join("")}</${name}>`)),
    })).node;
    fc.assert(
      fc.property(tree, (html) => {
        const out = withoutWords(html);
        expect(unbalanced(out)).toEqual([]);
        expect(out.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, "").trim()).toBe(html.replace(/\[\[gone\]\]/g, "").replace(/<[^>]*>/g, "").replace(/&nbsp;/g, "").trim());
      }),
      { numRuns: 500 },
    );
  });
});

function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z:]+)[^>]*>/g)) {
    if (name === "br") continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...wrong, ...open];
}

import fc from "fast-check";
import { removeStretch } from "../../src/taskpane/remove-stretch";

function withoutStretch(marked: string): string {
  const [before, stretch, after] = marked.split(/\[\[|\]\]/) as [string, string, string];
  return removeStretch(before + stretch + after, { start: before.length, end: before.length + stretch.length });
}

describe("removing a stretch of HTML", () => {
  it("removes what is opened and closed inside it", () => {
    expect(withoutStretch('<div>Hello.</div>[[<div id="x"><p>From: Tom<br></p></div>]]')).toBe("<div>Hello.</div>");
  });

  it("keeps a tag whose other half stands outside, so that the rest stays balanced", () => {
    expect(withoutStretch("<div>Hello.<div>Hi. [[<b>From: Tom</b></div><p>old]] new</p></div>")).toBe("<div>Hello.<div>Hi. </div><p> new</p></div>");
  });

  it("removes the frame of a header that was opened before it, and the rule above", () => {
    expect(withoutStretch('<body><div>Hello.</div>\n<hr style="width:98%">\n<div id=reply><font><b>[[From:</b> Tom</font></div><div>Old words]]</div>\n<div><br></div></body>')).toBe(
      "<body><div>Hello.</div>\n\n<div><br></div></body>",
    );
  });

  it("removes the bars of a quotation that holds nothing any more", () => {
    expect(withoutStretch('<div>Hello.</div><br><div class=q><div class=attr>[[On Monday Tom wrote:<br></div><blockquote><div>Old words]]</div><div><br></div></blockquote></div>')).toBe("<div>Hello.</div><br>");
  });

  it("keeps a quotation that holds more", () => {
    expect(withoutStretch("<blockquote>Newer words.<blockquote>[[Old words]]</blockquote></blockquote>")).toBe("<blockquote>Newer words.</blockquote>");
  });

  it("keeps a picture, a table's cells and the author's empty lines", () => {
    expect(withoutStretch('<div>[[Old words]]<img src="cid:logo"></div>')).toBe('<div><img src="cid:logo"></div>');
    expect(withoutStretch("<table><tr><td><p>[[Old words]]</p></td></tr></table>")).toBe("<table><tr><td></td></tr></table>");
    expect(withoutStretch("<div>Anna</div><p>&nbsp;</p><div>[[Old words]]</div>")).toBe("<div>Anna</div><p>&nbsp;</p>");
  });

  it("leaves no tag without its other half, and every word outside", () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof({ depthSize: "small" }, fc.constantFrom("word ", "&nbsp;", "<br>"), fc.tuple(fc.constantFrom("p", "b", "td", "div"), fc.array(tie("node"), { maxLength: 4 })).map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`)),
    })).node;
    const words = (html: string) => html.replace(/<[^>]*>|&nbsp;|\s/g, "");
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (nodes, a, b) => {
        const html = nodes.join("");
        // Cut between tokens, as a hull of words does.
        const tokens = html.match(/<[^>]*>|[^<]+/g) ?? [];
        const [from, to] = [Math.floor(a * tokens.length), Math.floor(b * tokens.length)].sort((x, y) => x - y) as [number, number];
        const start = tokens.slice(0, from).join("").length;
        const end = tokens.slice(0, to).join("").length;
        const out = removeStretch(html, { start, end });
        expect(unbalanced(out)).toEqual([]);
        expect(words(out)).toBe(words(html.slice(0, start) + html.slice(end)));
      }),
      { numRuns: 1000 },
    );
  });

  // Quadratic work on this many tags would outlast the test's time limit many times over.
  it.each([
    ["opened and never closed", "<b>".repeat(200_000), "<b>".repeat(200_000)],
    ["closed and never opened", "<i>".repeat(200_000) + "</b>".repeat(200_000), "</b>".repeat(200_000) + "<i>".repeat(200_000)],
  ])("copes with tags that are %s", (_, html, left) => {
    expect(removeStretch(html, { start: 0, end: html.length }) === left).toBe(true);
  });
});

function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z:]+)[^>]*>/g)) {
    if (name === "br" || name === "img") continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...wrong, ...open];
}

import { htmlText } from "../../../src/classify/text/html-text";
import { markupOf } from "../../../src/classify/text/markup";

const read = (source: string) => markupOf(htmlText(source).marks);
const words = (source: string) => {
  const { text, marks } = htmlText(source);
  return markupOf(marks).links.map(({ href, span, alternative }) => [href, text.slice(span.start, span.end).trim(), alternative]);
};

describe("the links of a body", () => {
  it("are told with where they lead and what they say", () => {
    expect(words(`<p>See <a href=" https://a.example/?x=1&amp;y=2 ">our <b>site</b></a> or <a href='mailto:b@a.example'>write</a>.</p>`)).toEqual([
      ["https://a.example/?x=1&y=2", "our site", ""],
      ["mailto:b@a.example", "write", ""],
    ]);
  });

  it("count where they lead nowhere, and not where they are none", () => {
    expect(words(`<a href>one</a><a href="">two</a><a name="top">three</a><a>four</a>`)).toEqual([
      ["", "one", ""],
      ["", "two", ""],
    ]);
  });

  it("speak by the words that stand in for their pictures, and only for those within", () => {
    expect(words(`<a href="#"><img src="u.png" alt="Leave"> <img src="v.png" alt="us"></a><img src="w.png" alt="Logo">`)).toEqual([["#", "", "Leave us"]]);
  });

  it("span the source with their tags", () => {
    const source = `<p>Hi <a href="#">there</a>!</p>`;
    const { source: span } = read(source).links[0]!;
    expect(source.slice(span.start, span.end)).toBe(`<a href="#">there</a>`);
  });

  it("may be drawn as buttons", () => {
    expect(read(`<a href="#" style="padding: 9px">x</a><a href="#" style="color:red">x</a>`).links.map(({ isButton }) => isButton)).toEqual([true, false]);
  });
});

describe("the layout of a body", () => {
  it.each([
    [`<table width="600"><tr><td>x</td></tr></table>`, true],
    [`<table role="presentation"><tr><td>x</td></tr></table>`, true],
    [`<table bgcolor="#fff"><tr><td>x</td></tr></table>`, true],
    [`<table border="1"><tr><td>x</td></tr></table>`, false],
    [`<p>x</p>`, false],
  ])("%s", (source, isLaidOut) => {
    expect(read(source).isLaidOut).toBe(isLaidOut);
  });

  it("counts pictures", () => {
    expect(read(`<img src="a.png"><p><img src="b.png"></p>`).pictures).toBe(2);
  });
});

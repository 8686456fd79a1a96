import { htmlText } from "../../../src/classify/text/html-text";
import { linksOf } from "../../../src/classify/text/links";

const words = (source: string) => {
  const { text, marks } = htmlText(source);
  return linksOf(marks).map(({ href, span, alternative }) => [href, text.slice(span.start, span.end).trim(), alternative]);
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

  it("speak by the words that stand in for their last picture, and only for those within", () => {
    expect(words(`<a href="#"><img src="u.png" alt="Leave"> <img src="v.png" alt="us"></a><img src="w.png" alt="Logo">`)).toEqual([["#", "", "us"]]);
  });

  it("span the source with their tags", () => {
    const source = `<p>Hi <a href="#">there</a>!</p>`;
    const { source: span } = linksOf(htmlText(source).marks)[0]!;
    expect(source.slice(span.start, span.end)).toBe(`<a href="#">there</a>`);
  });
});

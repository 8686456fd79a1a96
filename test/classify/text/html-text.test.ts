import fc from "fast-check";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { htmlText } from "../../../src/classify/text/html-text";
import { mappedText } from "../../../src/classify/text/mapped-text";

const textOf = (html: string) => htmlText(html).text;

describe("what is shown", () => {
  test.each([
    ["white space collapses", "<p>One\n   two\tthree </p>", "One two three\n"],
    ["blocks stand on lines of their own", "<div>One</div><div>two</div>", "One\ntwo\n"],
    ["nested blocks break a line once", "<div><div><p>One</p></div></div><p>two", "One\ntwo\n"],
    ["each <br> breaks a line, but the last of a block adds none", "One<br><br>two<div>three<br></div>four", "One\n\ntwo\nthree\nfour"],
    ["an empty Word paragraph is an empty line", "<p>One<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p>two</p>", "One\n\u00a0\ntwo\n"],
    ["cells are parted", "<table><tr><th>Subject:<td>Pumps<tr><td>From:</td><td>Anna</td></tr></table>", "Subject:\tPumps\nFrom:\tAnna\n"],
    ["pre keeps its lines and blanks", "<pre>\n  a\r\n\tb</pre>c", "  a\n\tb\nc"],
    ["white-space: pre-wrap does too", '<div style="white-space: pre-wrap">a  b\nc</div>', "a  b\nc\n"],
    ["a space may end one run and not begin the next", "<b>One </b> <i> two</i>", "One two"],
    ["unclosed paragraphs end where the next begins", "<p>One<p>two", "One\ntwo\n"],
    ["named and numeric references", "caf&eacute; &Scaron;&#x10d;&#269; &amp;&lt;&copy 5&euro; &#128; &#x97;&bogus; &notit;", "café Ščč &<© 5€ € —&bogus; ¬it;"],
    ["an address nobody escaped is text", "Anna <anna@northwind.example> wrote", "Anna <anna@northwind.example> wrote"],
    ["so is an address of the web", "see <https://northwind.example/a> now", "see <https://northwind.example/a> now"],
    ["a lone less-than sign is text", "1 < 2 and 3 <4", "1 < 2 and 3 <4"],
  ])("%s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("what is silent", () => {
  test.each([
    ["styles, scripts and titles", "<title>No</title><style>p{}</style>a<script>if (1 < 2) '</p>'</script>b"],
    ["comments and conditional comments", "a<!-- no --><!--[if mso]><p>no</p><![endif]--><![if !mso]><![endif]>b"],
    ["hidden elements and what is in them", '<span style="display:none">no <b>no</b></span>a<div hidden>no</div><i style="mso-hide:all">no</i>b'],
    ["a hidden element ends where its own end tag is", "a<span style='display: none'><span>no</span>no</span>b"],
    ["a tag the source ends in", "ab<p class='"],
    ["processing instructions and CDATA marks", "<?xml:namespace prefix = o />a<![CDATA[no]]>b"],
  ])("%s", (_, html) => {
    expect(textOf(html).replace(/\n/g, "")).toBe("ab");
  });
});

describe("marks", () => {
  test("tell the element's text, its place in the source and its attributes", () => {
    const html = `<p>Hi <a class=x href='mailto:anna@northwind.example?subject=a&amp;b'>Anna</a>!`;
    const { text, marks } = htmlText(html);
    expect(marks.name(0)).toBe("a");
    expect(text.slice(marks.text(0).start, marks.text(0).end).trim()).toBe("Anna");
    expect(html.slice(marks.element(0).start, marks.element(0).end)).toBe(html.slice(html.indexOf("<a"), html.indexOf("!")));
    expect(marks.attribute(0, "href")).toBe("mailto:anna@northwind.example?subject=a&b");
    expect(marks.attribute(0, "CLASS".toLowerCase())).toBe("x");
    expect(marks.attribute(0, "id")).toBeUndefined();
  });

  test("a stray end tag closes nothing, and a cell's content ends with the cell", () => {
    const { text, marks } = htmlText("<div class=x>a</b></table></blockquote>b<table><tr><td><div class=y>c</td></tr></table>d</div>e");
    const divs = [0, 1, 2, 3].filter((mark) => mark < marks.count && marks.name(mark) === "div");
    const shown = divs.map((mark) => text.slice(marks.text(mark).start, marks.text(mark).end).replace(/\s/g, ""));
    expect(shown).toEqual(["abcd", "c"]);
  });
});

/** Pieces of markup as mail programs write them, and as nobody should. */
const pieces = fc.oneof(
  fc.constantFrom(
    "<p>", "</p>", "<div>", "</div>", "<br>", "<br/>", "<b>", "</b>", "<span>", "</span>", "<blockquote type=cite>", "</blockquote>", "<o:p>", "</o:p>", "<ul><li>", "<li>", "</ul>", "<hr>", "</i>",
    "<div class=\"a > b\">", "<p class=MsoNormal style='mso-x:1'>", "<!-- c -->", "<!--[if mso]>x<![endif]-->", "<![endif]>", "<style>p{}</style>", "<pre>", "</pre>", "<img alt='x'>", "<input>",
    "<span style='display:none'>gone</span>", "</p >", "<a href=x>", "</a>", "<h1>", "</h1>", "<font color=red>", "</font>",
  ),
  fc.constantFrom("&nbsp;", "&amp;", "&eacute;", "&#8217;", "&#x1F600;", "&", "&foo;", "&#128;", "&lt;p&gt;", "&quot", "&Zcaron;", "&rsquo;"),
  fc.constantFrom(" ", "\n", "  ", "\t", "\r\n", "a", "b c", "Привет", "ÄÖ", "😀", "x < y", "1>2", "'", '"'),
);
const bodies = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(""));

test("the text is what a browser's parser shows, laid out by the same rules", () => {
  fc.assert(
    fc.property(bodies, (html) => {
      expect(words(textOf(html))).toEqual(words(shownBy(html)));
    }),
    { numRuns: 3000 },
  );
});

test("every entity of the table means what HTML says it means", () => {
  const names = "nbsp iexcl yuml Scaron scaron OElig Yuml Zcaron zcaron kgreen napos Lmidot Alpha Omega alpha omega sigmaf hellip mdash euro trade thetasym zwj lrm ensp hearts lang rang half NoBreak numero imath IJlig Tab comma".split(" ");
  for (const name of names) expect(`${name} ${textOf(`<pre>x&${name};`)}`).toBe(`${name} ${shownBy(`<pre>x&${name};`)}`);
});

describe("the map", () => {
  const anyBody = fc.oneof(bodies, fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 30 }).map((all) => all.join("")));

  test("chunks tile the text in the order of the source, inside it", () => {
    fc.assert(
      fc.property(anyBody, (html) => {
        const { text, chunks } = htmlText(html);
        expect(chunks.text[0] ?? 0).toBe(0);
        Array.from(chunks.text).forEach((start, i) => expect(start).toBeLessThan(chunks.text[i + 1] ?? text.length));
        let end = 0;
        Array.from(chunks.sourceStart).forEach((start, i) => {
          if (start === chunks.sourceEnd[i]) return;
          expect(start).toBeGreaterThanOrEqual(end);
          end = chunks.sourceEnd[i]!;
        });
        expect(end).toBeLessThanOrEqual(html.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("a chunk as long as its source equals it", () => {
    fc.assert(
      fc.property(anyBody, (html) => {
        const { text, chunks } = htmlText(html);
        Array.from(chunks.text).forEach((start, i) => {
          const shown = text.slice(start, chunks.text[i + 1] ?? text.length);
          const source = html.slice(chunks.sourceStart[i], chunks.sourceEnd[i]);
          if (shown.length === source.length) expect(shown).toBe(source);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("ranges are sorted and disjoint, inside the source", () => {
    fc.assert(
      fc.property(anyBody, fc.nat(), fc.nat(), (html, a, b) => {
        const { text, chunks } = htmlText(html);
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const ranges = mappedText(text, chunks).toSource({ start, end });
        let last = -1;
        for (const range of ranges) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(html.length);
          last = range.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Words, line by line: how many blanks part two of them is not a browser's business either. */
function words(text: string): string[][] {
  return text
    .split("\n")
    .map((line) => line.split(/[ \t]+/).filter((word) => word !== ""))
    .filter((line) => line.length > 0);
}

type Node = DefaultTreeAdapterMap["node"];
const blocks = new Set("blockquote div h1 hr li ol p pre ul body".split(" "));

/** The oracle: parse5's tree, laid out by the rules above. */
function shownBy(html: string): string {
  let out = "";
  const breakLine = () => {
    if (out && !out.endsWith("\n")) out += "\n";
  };
  const walk = (node: Node, keepsSpace: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) {
      out += keepsSpace ? node.value : node.value.replace(/[ \t\r\n\f]+/g, " ");
      return;
    }
    if (!("childNodes" in node)) return;
    if ("tagName" in node) {
      if (["style", "script", "title"].includes(node.tagName)) return;
      if (node.attrs.some(({ name, value }) => name === "style" && value === "display:none")) return;
      if (node.tagName === "br") out += "\n";
    }
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) breakLine();
    for (const child of node.childNodes) walk(child, keepsSpace || node.nodeName === "pre");
    if (isBlock) breakLine();
  };
  walk(parse(html), false);
  return out;
}

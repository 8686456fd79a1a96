import fc from "fast-check";
import { cutLayer, type Body } from "../../../src/classify";
import { htmlText } from "../../../src/classify/text/html-text";
import { mappedText } from "../../../src/classify/text/mapped-text";
import { TagList } from "../../../src/classify/text/tag-list";
import { splitThread } from "../../../src/classify/thread/split";
import { noStructure, structureOf } from "../../../src/classify/thread/structure";
import { splitBody } from "../../support/split";
import { htmlShapes, levelsOf, textShapes, thread } from "../../support/threads";

const runs = Number(process.env.FUZZ ?? 500);

const bodyOf = (source: string): Body => ({ format: source.charAt(0) === "<" ? "html" : "text", source });
const cut = (source: string, level: number) => cutLayer(bodyOf(source), level).body;

/** How many empty lines part two paragraphs may change where a quote between them is gone. */
const lines = (text: string) => text.split("\n").map((line) => line.replace(/\u00a0/g, " ").trim()).filter((line) => line);
const read = (source: string) => {
  const { authored, quoted } = splitBody(source);
  return { authored: lines(authored), quoted: quoted.map((layer) => ({ ...layer, text: lines(layer.text) })) };
};

/** The levels that go with one: the layer, and bare attributions around it that would be left above the words of others. */
function goingWith(level: number, before: ReturnType<typeof read>, after: ReturnType<typeof read>): readonly number[] {
  const gone = [level];
  for (let around = level - 1; around > 0 && before.quoted.length - after.quoted.length > gone.length; around--) {
    const { text, to, subject } = before.quoted[around - 1]!;
    if (text.length || to || subject) break;
    gone.push(around);
  }
  return gone;
}

function expectLess(before: ReturnType<typeof read>, level: number, after: ReturnType<typeof read>): void {
  const gone = goingWith(level, before, after);
  expect(after).toEqual({ ...before, quoted: before.quoted.filter((_, i) => !gone.includes(i + 1)) });
}

/** The laws of a cut that hold whatever the body. */
function expectLawful(source: string, level: number): string {
  const { body, removed } = cutLayer(bodyOf(source), level);
  const isInOrder = removed.every(({ start, end }, i) => start >= (removed[i - 1]?.end ?? 0) && start < end && end <= source.length);
  const rest = [...removed.map(({ start }, i) => source.slice(removed[i - 1]?.end ?? 0, start)), source.slice(removed[removed.length - 1]?.end ?? 0)];
  // One `expect` for all: there are many thousands.
  expect({ isInOrder, body }).toEqual({ isInOrder: true, body: rest.join("") });
  return body;
}

/** Visible words, blanks and quote marks aside; without those of messages. */
function words(source: string, without: readonly number[] = []): string {
  const { format } = bodyOf(source);
  const { text, structure } = format === "html" ? scanned(source) : { text: source, structure: noStructure() };
  const { stretches } = splitThread(text, structure);
  return (without.length ? stretches.filter(({ message }) => !without.includes(message + 1)).map(({ start, end }) => text.slice(start, end)).join(" ") : text).replace(/[\s>\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "");
}

function scanned(source: string) {
  const { text, marks } = htmlText(source);
  return { text, structure: structureOf(marks) };
}

/** Names of tags whose other half is missing. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z:]*)[^>]*>/g)) {
    if (/^(?:br|img|hr)$/.test(name!)) continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...wrong, ...open];
}

const between: Readonly<Record<"html" | "text", readonly string[]>> = {
  html: ["<div>Own words here.</div>", "Bare words.", "<p>First.<br>Second.</p>", "<br>", "<div><br></div>", "<p>&nbsp;</p>", '<img src="cid:logo">', "<hr>", "<blockquote>An indent of my own.</blockquote>", "<table><tr><td>Cell</td><td>Other</td></tr></table>", "\n"],
  text: ["Own words here.\n", "First.\n\nSecond.\n", "\n", "\n\n", "> \n", "  Indented.\n"],
};

const marked = (text: string) => text.trimEnd().replace(/^/gm, "> ");

/** A quote with an answer in its middle; what it quotes itself stands above the answer and below. */
const interruptions: Readonly<Record<"html" | "text", readonly ((inner: readonly string[], answer: string) => string)[]>> = {
  html: [
    ([above = "", below = ""], answer) =>
      `<div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 4, 2025 at 9:12 AM Mia Ost &lt;mia@fabrikam.example&gt; wrote:<br></div><blockquote class="gmail_quote"><div>First question?</div>${above}</blockquote>${answer}<blockquote class="gmail_quote"><div>Second question?</div>${below}</blockquote>${answer}</div>`,
    ([above = "", below = ""], answer) =>
      `<div><blockquote type="cite">On 4 Mar 2025, at 09:12, Mia Ost &lt;mia@fabrikam.example&gt; wrote:<br><br>First question?${above}</blockquote>${answer}<blockquote type="cite">Second question?${below}</blockquote></div>`,
    ([above = "", below = ""], answer) =>
      `<div class="moz-cite-prefix">Am 04.03.25 um 09:12 schrieb Mia Ost:<br></div><blockquote type="cite" cite="mid:1@mail.fabrikam.example"><p>First question?</p>${above}<p>And more.</p></blockquote>${answer}<blockquote type="cite" cite="mid:1@mail.fabrikam.example"><p>Second question?</p>${below}</blockquote>`,
  ],
  text: [
    ([above = "", below = ""], answer) => `On 4 Mar 2025, at 09:12, Mia Ost <mia@fabrikam.example> wrote:\n\n${marked(`First question?\n\n${above}`)}\n\n${answer}\n${marked(`Second question?\n\n${below}`)}\n\n`,
    ([above = ""], answer) => `On 4 Mar 2025, at 09:12, Mia Ost <mia@fabrikam.example> wrote:\n${marked(`${above}\nFirst question?`)}\n${answer}`,
  ],
};

function bodies(format: "html" | "text"): fc.Arbitrary<string> {
  const shapes = format === "html" ? htmlShapes : textShapes;
  const whole = levelsOf(shapes).map((levels) => thread(levels, shapes));
  const interrupted = fc.tuple(fc.array(whole, { maxLength: 2 }), fc.constantFrom(...between[format]), fc.nat(3)).map(([inner, answer, kind]) => interruptions[format][kind % interruptions[format].length]!(inner, answer));
  const part = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...between[format]) }, { weight: 2, arbitrary: whole }, { weight: 1, arbitrary: interrupted });
  return fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => (format === "html" ? `<div>Top words.</div>${parts.join("")}` : `Top words.\n\n${parts.join("")}`));
}

describe("a thread less a layer splits into the same layers less that one", () => {
  test.each([
    ["in HTML", htmlShapes, (rest: string) => `<div>Top words.</div>${rest}`],
    ["in plain text", textShapes, (rest: string) => `Top words.\n\n${rest}`],
  ])("%s", (_, shapes, around) => {
    fc.assert(
      fc.property(levelsOf(shapes), fc.nat(), (levels, pick) => {
        const source = around(thread(levels, shapes));
        const level = (pick % levels.length) + 1;
        const before = read(source);
        const after = read(expectLawful(source, level));
        expect(after).toEqual({ ...before, quoted: before.quoted.filter((__, i) => i !== level - 1) });
      }),
      { numRuns: runs },
    );
  });
});

describe("whatever stands between and below the quotes", () => {
  test.each(["html", "text"] as const)("the words of everybody else stay, and the tags that are left match, in %s", (format) => {
    fc.assert(
      fc.property(bodies(format), fc.integer({ min: 1, max: 7 }), (source, level) => {
        const body = expectLawful(source, level);
        expect(words(body)).toBe(words(source, goingWith(level, read(source), read(body))));
        if (format === "html") expect(unbalanced(body)).toEqual(unbalanced(source));
      }),
      { numRuns: runs },
    );
  });
  test.each(["html", "text"] as const)("the others are read as before, in %s", (format) => {
    fc.assert(
      fc.property(bodies(format), fc.integer({ min: 1, max: 7 }), (source, level) => {
        expectLess(read(source), level, read(cut(source, level)));
      }),
      { numRuns: runs },
    );
  });
});

const anna = "Anna Berg &lt;anna@northwind.example&gt;";
const header = (name: string, more = "") => `<b>From:</b> ${name} &lt;${name.toLowerCase()}@contoso.example&gt;<br><b>Sent:</b> Tuesday, March 4, 2025 9:12 AM<br><b>To:</b> ${anna}<br><b>Subject:</b> Pumps${more}`;

/** Marks with [[ ]] what is to go. */
function expectCut(marked: string, level: number): void {
  expect(cut(marked.replace(/\[\[|\]\]/g, ""), level)).toBe(marked.replace(/\[\[[^]*?\]\]/g, ""));
}

describe("what goes with a layer", () => {
  test.each([
    ["its rule and header, the author's empty lines stay", `<div>Thanks.</div><div><br></div>[[<div id="appendonsend"></div>\n<hr tabindex="-1">\n<div id="divRplyFwdMsg">${header("Leo")}<div>&nbsp;</div></div>\n<div>The pumps are here.</div>]]`, 1],
    ["its pictures, but not the author's logo", `<div>Thanks.</div><div><img src="cid:mine"></div>[[<hr><div>${header("Leo")}</div><div>Here.</div><div><img src="cid:his"></div>]]`, 1],
    ["not the rule and header of what it quotes", `<div>Thanks.</div>[[<hr><div>${header("Leo")}</div><div>Here.</div><p>&nbsp;</p>]]<hr><div>${header("Mia")}</div><div>When?</div>`, 1],
    ["not the container of what it quotes", `<div>Thanks.</div><div class="gmail_quote">[[<div class="gmail_attr">On 4 Mar 2025, at 09:12, ${anna} wrote:<br></div>]]<blockquote class="gmail_quote">[[<div>Here.</div><br>]]<div class="gmail_quote"><div class="gmail_attr">On 3 Mar 2025, at 09:12, Leo &lt;leo@contoso.example&gt; wrote:<br></div><blockquote class="gmail_quote">When?</blockquote></div></blockquote></div>`, 1],
    ["the whole frame of the innermost", `<div>Thanks.</div><div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2025, at 09:12, ${anna} wrote:<br></div><blockquote class="gmail_quote"><div>Here.</div><br>[[<div class="gmail_quote"><div class="gmail_attr">On 3 Mar 2025, at 09:12, Leo &lt;leo@contoso.example&gt; wrote:<br></div><blockquote class="gmail_quote">When?</blockquote></div>]]</blockquote></div>`, 2],
    ["no answer inside or below it, be it a picture", `<div>Top.</div><div class="gmail_quote">[[<div class="gmail_attr">On 4 Mar 2025, at 09:12, ${anna} wrote:<br></div><blockquote class="gmail_quote">First?</blockquote>]]<div>Yes.</div>[[<blockquote class="gmail_quote">Second?<br></blockquote>]]<img src="cid:answer"></div><div>Bye.</div>`, 1],
    ["an emptied table, not a cell beside others", `<div>Thanks.</div>[[<hr><div>${header("Leo")}</div><table><tr><td>Pump</td><td>Here</td></tr></table>]]<hr><div>${header("Mia")}</div><table><tr><td>When</td></tr></table>`, 1],
    ["no cell of the author's layout", `<table><tr><td>Thanks.</td><td>[[<blockquote type="cite" cite="mid:1@x.example">Here.</blockquote>]]</td></tr></table>`, 1],
    ["no tag without its other half", `<div>Thanks.</div>[[<hr><div>${header("Leo")}</div><div>]]<b>[[Here.</div>]]</i>`, 1],
    ["paragraphs that nobody closed", `<div>Thanks.</div>[[<blockquote type="cite"><p>On 4 Mar 2025, at 09:12, ${anna} wrote:<p>Here.<ul><li>One<li>Two</ul></blockquote>]]<p>Bye.`, 1],
    ["comments and styles inside it", `<style>p{}</style><div>Thanks.</div><!--[if mso]>x<![endif]-->[[<blockquote type="cite"><style>b{}</style><div>On 4 Mar 2025, at 09:12, ${anna} wrote:</div><!-- > -->Here.</blockquote>]]<div>Bye.</div>`, 1],
    ["not the place where the author will write", `<div dir="ltr"><br>[[<div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2025, at 09:12, ${anna} wrote:<br></div><blockquote class="gmail_quote">Here.</blockquote></div>]]</div>`, 1],
    ["a break is left between words that would run together", `<div>Top.[[<blockquote type="cite" cite="mid:1@x.example">Here.]]<br>[[There.</blockquote>]]Bye.</div>`, 1],
    ["or the tags of a block", `<div>Top.<blockquote type="cite" cite="mid:1@x.example">[[Here.]]</blockquote>Bye.</div>`, 1],
    ["an attribution left without anything to introduce", `<div>Top.</div>[[<div class="moz-cite-prefix">Am 04.03.25 um 09:12 schrieb Mia Ost:<br></div><blockquote type="cite" cite="mid:1@x.example"><div class="moz-cite-prefix">Am 03.03.25 um 09:12 schrieb Leo Falk:<br></div><blockquote type="cite" cite="mid:2@x.example">When?</blockquote></blockquote>]]<p>Bye.</p>`, 2],
  ])("in HTML: %s", (_, marked, level) => expectCut(marked, level));

  test.each([
    ["attribution and marks, one empty line stays between the answers", "Top.\n\n[[On 4 Mar 2025, at 09:12, Anna Berg <anna@northwind.example> wrote:\n\n> Here.\n>\n> There.\n\n]]Bye.", 1],
    ["the marks of what it quotes stay as they are", "Top.\n\n[[On 4 Mar 2025, at 09:12, Anna Berg <anna@northwind.example> wrote:\n> Here.\n>\n]]> On 3 Mar 2025, at 09:12, Leo <leo@contoso.example> wrote:\n>> When?\n[[> That is all.]]", 1],
    ["with Windows line ends", "Top.\r\n\r\n[[-----Original Message-----\r\nFrom: Anna Berg <anna@northwind.example>\r\nSent: Tuesday, March 4, 2025 9:12 AM\r\nTo: Leo <leo@contoso.example>\r\nSubject: Pumps\r\n\r\nHere.\r\n\r\n]]-----Original Message-----\r\nFrom: Leo <leo@contoso.example>\r\nSent: Monday, March 3, 2025 9:12 AM\r\nTo: Anna Berg <anna@northwind.example>\r\nSubject: Pumps\r\n\r\nWhen?\r\n", 1],
    ["the author's words on the attribution's line stay", "Fine by me. [[On Tue, Mar 4, 2025 at 9:12 AM, Anna Berg <anna@northwind.example> wrote:]]\n[[> Nine?\n]]\nLeo", 1],
  ])("in plain text: %s", (_, marked, level) => expectCut(marked, level));

  test("nothing, where there is no such layer", () => {
    expect(cutLayer(bodyOf("<div>Thanks.</div>"), 1)).toEqual({ body: "<div>Thanks.</div>", removed: [] });
    expect(cutLayer(bodyOf("Thanks."), 0)).toEqual({ body: "Thanks.", removed: [] });
  });
});

describe("on hostile bodies", () => {
  const bits = fc.oneof(
    fc.constantFrom(
      ..."<div>|</div>|<p>|</p>|<b>|</b>|<i>|</i>|<table>|<tr>|<td>|</td>|</tr>|</table>|<ul>|<li>|</ul>|<br>|<hr>|<img src=x>|<a href=\"mailto:a@b.example\">|</a>|<o:p>|</o:p>|<pre>|</pre>|<span style=display:none>|</span>|<style>|</style>|<!--|-->|<![if x]>|<![endif]>|<|>|&gt; |&nbsp;|&#x41;| |\n|</body>|<blockquote>|</blockquote>|<blockquote type=cite>|<blockquote class=gmail_quote>|<div class=gmail_quote>|<div class=gmail_attr>|<div id=divRplyFwdMsg>|<div id=appendonsend>|<div style=\"border-left:1px solid\">".split("|"),
      "Words.",
      "more words",
      "On 4 Mar 2025, at 09:12, Mia Ost &lt;mia@fabrikam.example&gt; wrote:<br>",
      `<hr>${header("Leo", "<br>")}`,
      "-----Original Message-----\n",
      "From: Leo <leo@contoso.example>\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: Mia\nSubject: Pumps\n\n",
      "> ",
      ">> ",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const soup = fc.tuple(fc.constantFrom("", "<p>", "<div>Top.</div>"), fc.array(bits, { maxLength: 50 })).map(([start, all]) => start + all.join(""));

  test("every word of the layer goes, no other does, and tags go in pairs", () => {
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 3 }), (source, level) => {
        const { removed } = cutLayer(bodyOf(source), level);
        const body = expectLawful(source, level);
        for (const { message, at, isFree } of wordsOf(source, level)) {
          const isGone = removed.some(({ start, end }) => start <= at && at < end);
          if (!isFree) expect([source.slice(at, at + 20), isGone]).toEqual([source.slice(at, at + 20), message === level]);
        }
        if (bodyOf(source).format === "html") expect(surplus(body)).toEqual(surplus(source));
      }),
      { numRuns: runs * 3 },
    );
  });

  test("an element that is never closed, and one that is never opened, stay", () => {
    expectCut(`<div>Top.[[<hr>]]<div>[[${header("Leo")}<br>Here.]]</i></b>[[<p>]]`, 1);
  });

  test("what is inside a style goes with it, also where nobody closed it", () => {
    expectCut("<blockquote type=cite>[[Here.<style><div>]]", 1);
  });

  // Quadratic work on these would outlast the test's time limit many times over.
  test.each([
    ["nested quotes", `${"<blockquote type=cite>".repeat(20_000)}Here.${"</blockquote>".repeat(20_000)}`],
    ["elements never closed", `<hr>${header("Leo")}${"<div><b>Here.".repeat(50_000)}`],
    ["elements never opened", `<hr>${header("Leo")}${"Here.</div></b></p>".repeat(50_000)}`],
    ["inline answers", `<div>On 4 Mar 2025, at 09:12, ${anna} wrote:</div>${"<blockquote type=cite>Question?</blockquote>Answer.".repeat(10_000)}`],
    ["a table of many cells", `<hr>${header("Leo")}<table>${"<tr><td>Here.".repeat(30_000)}</table>`],
    ["many rules", `<div>Top.</div>${"<hr>".repeat(50_000)}${header("Leo")}<br>Here.`],
    ["many quoted lines", `On 4 Mar 2025, at 09:12, Mia <mia@fabrikam.example> wrote:\n${"> Question?\nAnswer.\n".repeat(30_000)}`],
  ])("time is linear in %s", (_, source) => {
    const { removed } = cutLayer(bodyOf(source), 1);
    expect(removed.length).toBeGreaterThan(0);
  });
});

/** Where every visible word begins in the source, and which level it belongs to; 0 for the author. `isFree`: of an attribution that may go with what it introduces. */
function* wordsOf(source: string, level: number) {
  const { format } = bodyOf(source);
  const mapped = format === "html" ? htmlText(source) : { text: source, chunks: { text: [0], sourceStart: [0], sourceEnd: [source.length] } };
  const { text, chunks } = mapped;
  const { messages, stretches } = splitThread(text, format === "html" ? scanned(source).structure : noStructure());
  const { toSource } = mappedText(text, chunks);
  for (const { message, start, end } of stretches) {
    const isBare = message >= 0 && message < level - 1 && !messages[message]!.own.length && !messages[message]!.fields.to && !messages[message]!.fields.subject;
    for (const word of text.slice(start, end).matchAll(/[a-z]+/gi)) {
      const range = toSource({ start: start + word.index, end: start + word.index + 1 })[0];
      if (range) yield { message: message + 1, at: range.start, isFree: isBare };
    }
  }
}

/** How many more tags of each name open than close. HTML lets some end tags out. */
function surplus(html: string): Readonly<Record<string, number>> {
  const tags = new TagList(html);
  htmlText(html, tags);
  const counts: Record<string, number> = {};
  for (let i = 0; i < tags.count; i++) {
    const name = tags.name(i);
    if (tags.tags[i]!.isVoid || tags.tags[i]!.isRaw || name === "br" || /^(?:p|li|tr|td)$/.test(name)) continue;
    counts[name] = (counts[name] ?? 0) + (tags.isEnd[i] ? -1 : 1);
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count));
}

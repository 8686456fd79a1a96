import { stepsOf } from "../support/steps";
import { classify, parse } from "../../src/classify";
import { profanity } from "../../src/classify/detectors/profanity";
import { badNews } from "../../src/classify/detectors/bad-news";
import { htmlText } from "../../src/classify/text/html-text";
import { examplePolicy, messageOf } from "../support/examples";

/** A body four times as large may take four times the steps and a little; what is quadratic takes sixteen times. */
function expectLinear(run: (size: number) => unknown): void {
  run(250); // reads tables and fills memos once
  const [once, fourTimes] = [1_000, 4_000].map((size) => stepsOf(() => run(size)));
  expect(fourTimes).toBeLessThanOrEqual(4.4 * once! + 2_000);
}

test("steps are seen: of loops, of a search from every place and of a pattern from every place", () => {
  const looping = (n: number) => htmlText("<b>".repeat(n));
  expect(stepsOf(() => looping(4_000))).toBeGreaterThan(3 * stepsOf(() => looping(1_000)));
  const searching = (n: number) => Array.from({ length: n }, (_, i) => " ".repeat(n).indexOf("x", i));
  expect(stepsOf(() => searching(400))).toBeGreaterThan(12 * stepsOf(() => searching(100)));
  const matching = (n: number) => Array.from({ length: n }, (_, i) => /x/.test(" ".repeat(n - i)));
  expect(stepsOf(() => matching(400))).toBeGreaterThan(12 * stepsOf(() => matching(100)));
});

describe("reading HTML takes steps with its size and no faster", () => {
  test.each<[string, (n: number) => string]>([
    ["ordinary paragraphs", (n) => "<p class=MsoNormal>Ten words of a letter that nobody will ever read.</p>".repeat(n / 10)],
    ["unclosed tags", (n) => "<b>".repeat(n)],
    ["nested quotes", (n) => `${"<blockquote>".repeat(n)}x${"</blockquote>".repeat(n)}`],
    ["stray end tags under open ones", (n) => `<span>${"<i>".repeat(n)}${"</span></div></td>".repeat(n)}`],
    ["nested tables", (n) => "<table><tr><td>".repeat(n)],
    ["one tag with thousands of attributes", (n) => `<p ${"a=1 ".repeat(n)}>x`],
    ["comments that never end", (n) => "<!--".repeat(n)],
    ["styles that never end", (n) => "<style>".repeat(n)],
    ["ampersands", (n) => "&am".repeat(n)],
    ["less-than signs", (n) => "<".repeat(n)],
    ["quotes that never end", (n) => "<a b='".repeat(n)],
    ["carriage returns in pre", (n) => `<pre>${"\r".repeat(n)}`],
    ["names without end", (n) => `<${"a".repeat(n)}`],
  ])("%s", (_, body) => expectLinear((size) => htmlText(body(size))));
});

describe("taking a thread apart takes steps with its size and no faster", () => {
  const header = "From: Tom Ade <tom@northwind.example>\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: Anna <anna@northwind.example>\nSubject: Pumps\n\n";
  const prose = "Ten words of a letter that nobody will ever read.\n".repeat(8);
  const top = "From: a@b.example\nDate: 4 Mar 2025 9:12\n";
  test.each<[string, (n: number) => string]>([
    ["an ordinary thread", (n) => `${header}${prose}\n`.repeat(n / 50)],
    ["nested quotes", (n) => "<blockquote type=cite>x".repeat(n)],
    ["nested plain blockquotes with attributions", (n) => "<p>On 4 Mar 2025, at 09:12, T &lt;t@x.example&gt; wrote:<blockquote>x".repeat(n / 10)],
    ["header blocks", (n) => `<p>${"From: a@b.example<br>Sent: 4 Mar 2025 9:12<br>Subject: x<br>y<br>".repeat(n / 10)}`],
    ["empty divs before a header", (n) => `<p>${"<div id=a>".repeat(n)}From: a@b.example<br>Date: 4 Mar 2025 9:12`],
    ["scopes", (n) => '<div class="gmail_quote">From: a@b.example<br>Date: 4 Mar 2025 9:12<br>'.repeat(n / 10)],
    ["attributions without quotes", (n) => "On 4 Mar 2025, at 09:12, Tom <t@x.example> wrote:\n".repeat(n / 4)],
    ["lines that end like one", (n) => "and so on and on he went and said:\n".repeat(n)],
    ["marks", (n) => `${">".repeat(50)} x\n`.repeat(n)],
    ["one line of marks", (n) => ">".repeat(n * 10)],
    ["alternating depths", (n) => "> a\n>> b\nc\n".repeat(n)],
    ["labels", (n) => "To:\n".repeat(n)],
    ["labels with senders", (n) => "From: a\nTo: b\n".repeat(n / 4)],
    ["labels nobody knows under rules", (n) => `<p>${"<hr>Frob: a@b.example<br>Zent: 4 Mar 2025 9:12<br>Nub: x<br>".repeat(n / 10)}`],
    ["unknown labels in one header", (n) => `${top}${"Frob: x\nTo: y\n".repeat(n)}`],
    ["introductions nobody knows", (n) => "Frob a@b.example 4.3.2025 9:12:\n> x\n".repeat(n / 10)],
    ["initials and bars as marks", (n) => `On 4 Mar 2025, at 09:12, Tom <t@x.example> wrote:\n${"AB> x\n| y\nz\n".repeat(n / 4)}`],
    ["rules above and below", (n) => "----------\n".repeat(n)],
    ["blank lines", (n) => "\n".repeat(n)],
    ["one endless recipient list", (n) => `${top}To: ${"Leo Falk <leo@x.example>; ".repeat(n)}\n\nx`],
    ["one endless line of at signs", (n) => "@a".repeat(n)],
    ["recipients without addresses", (n) => `${top}To: ${"Leo Falk; ".repeat(n)}\n\nx`],
    ["quotation marks in recipients", (n) => `${top}To: ${'"'.repeat(n)}\n\nx`],
    ["open brackets in recipients", (n) => `${top}To: ${"(".repeat(n)}${"<".repeat(n)}\n\nx`],
    ["dashes", (n) => `${"-".repeat(140)}\n`.repeat(n / 10)],
    ["empty lines", (n) => "\n".repeat(n * 5)],
    ["signatures", (n) => "--\n".repeat(n)],
  ])("%s", (_, body) => expectLinear((size) => taken(body(size))));

  function taken(source: string): void {
    const format = source.startsWith("<") ? "html" : "text";
    const people = { from: { address: "anna@northwind.example" }, to: [{ address: "clara@contoso.example" }], cc: [], bcc: [] };
    parse({ ...people, subject: "Pumps", body: { format, source }, composeType: "reply", attachments: [], unread: [] }, policy);
  }
});

const policy = examplePolicy();

describe("judging a sentence without end takes steps with its size and no faster", () => {
  test.each(["we must cancel the contract ", "we must cancel the contract if you ", "if you agree the price rises from 5 to 6 euros "])("%s", (words) => expectLinear((size) => classify(messageOf(words.repeat(size / 4)).message, examplePolicy(), [badNews])));
});

test("judging many words that the policy allows takes steps with the mail and no faster", () => {
  const policy = { ...examplePolicy(), detectors: { profanity: { allow: ["fucking late"] } } };
  expectLinear((size) => classify(messageOf("This is fucking bad, you know it well.\n".repeat(size / 4)).message, policy, [profanity]));
});

/** @jest-environment jsdom */
import { renderMarkdown } from "../../../tools/playground/page/markdown";

function html(source: string): string {
  const box = document.createElement("div");
  box.append(renderMarkdown(source));
  return box.innerHTML;
}

test.each([
  ["one paragraph", "<p>one paragraph</p>"],
  ["one\n\ntwo", "<p>one</p><p>two</p>"],
  ["**bold** and *leaning* and ***both***", "<p><strong>bold</strong> and <em>leaning</em> and <strong><em>both</em></strong></p>"],
  ["- one\r- two\r", "<ul><li>one</li><li>two</li></ul>"],
  ["1. one\r2. two\r", "<ol><li>one</li><li>two</li></ol>"],
  ["[help](https://help.example/a)", '<p><a href="https://help.example/a" target="_blank" rel="noreferrer">help</a></p>'],
])("%j is shown as Outlook shows it", (source, shown) => {
  expect(html(source)).toBe(shown);
});

test("what is escaped stays as it was written", () => {
  expect(html("\\*not bold\\* \\[no link\\](https://x.example) \\\\")).toBe("<p>*not bold* [no link](https://x.example) \\</p>");
});

test("a mark that nothing closes is text", () => {
  expect(html("2 * 3 ** 4")).toBe("<p>2 * 3 ** 4</p>");
});

test("markup in a message is text", () => {
  expect(html('<img src=x onerror="alert(1)"> **<b>**')).toBe('<p>&lt;img src=x onerror="alert(1)"&gt; <strong>&lt;b&gt;</strong></p>');
});

test("a link leads to https only", () => {
  expect(html("[x](javascript:alert(1))")).toBe("<p>[x](javascript:alert(1))</p>");
});

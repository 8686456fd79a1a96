import type { Span } from "../classify";

/** Elements that hold a layout or the document together: they stay when they are emptied. */
const kept = /^(?:html|body|head|table|tbody|thead|tfoot|tr|td|th)$/i;
/** What an element emptied of its words may still hold. Outlook ends its paragraphs with an empty `<o:p>`. */
const nothing = /^(?:\s|&nbsp;|\u00a0|<o:p>(?:\s|&nbsp;|\u00a0){0,20}<\/o:p>)*$/i;
const openingTag = /<([a-z][a-z0-9:]{0,20})(?:\s[^<>]{0,2000})?>([^<>]{0,200})$/i;
const closingTag = /^([^<>]{0,200}(?:<o:p>[^<>]{0,50}<\/o:p>)?[^<>]{0,50})<\/([a-z][a-z0-9:]{0,20})\s*>/i;
const lineBreak = /^\s*<br\s*\/?>/i;
const lineStart = /(?:<br\s*\/?>|<(?:p|div|td|li|blockquote|body)(?:\s[^<>]{0,2000})?>)\s*$/i;

/**
 * Takes ranges of words out of HTML and leaves every other byte alone, but for two things a person would take out
 * with the words: an element that holds nothing any more, and the `<br>` of a line that is gone.
 *
 * @param ranges sorted and disjoint, holding words and no tags
 */
export function removeWords(html: string, ranges: readonly Span<"source">[]): string {
  let out = html;
  // Back to front, so that the places still to come stay where they are.
  for (let i = ranges.length - 1; i >= 0; i--) {
    const { start, end } = ranges[i]!;
    out = withoutEmptied(out.slice(0, start), out.slice(end));
  }
  return out;
}

function withoutEmptied(before: string, after: string): string {
  for (;;) {
    const open = openingTag.exec(before.slice(-2400));
    const close = closingTag.exec(after.slice(0, 600));
    if (!open || !close || open[1]!.toLowerCase() !== close[2]!.toLowerCase() || kept.test(open[1]!)) break;
    if (!nothing.test(open[2]!) || !nothing.test(close[1]!)) break;
    before = before.slice(0, before.length - open[0].length);
    after = after.slice(close[0].length);
  }
  const ended = lineBreak.exec(after.slice(0, 40));
  if (ended && lineStart.test(before.slice(-2100))) return before + after.slice(ended[0].length);
  return before + after;
}

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

/**
 * Takes a stretch of HTML out with the tags that are opened and closed inside it. A tag whose other half stands
 * outside stays, so that what is left is as balanced as it was.
 */
export function removeStretch(html: string, { start, end }: Span<"source">): string {
  const stretch = html.slice(start, end);
  const tag = /<(\/?)([a-z][a-z0-9:]{0,20})(?:\s[^<>]{0,2000})?>/gi;
  const opened: { name: string; text: string }[] = [];
  let stays = "";
  for (let found = tag.exec(stretch); found; found = tag.exec(stretch)) {
    const name = found[2]!.toLowerCase();
    if (isVoid.test(name) || found[0].endsWith("/>")) continue;
    if (!found[1]) opened.push({ name, text: found[0] });
    else {
      const inner = lastOf(opened, name);
      if (inner < 0) stays += found[0];
      else opened.length = inner;
    }
  }
  return html.slice(0, start) + stays + opened.map(({ text }) => text).join("") + html.slice(end);
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function lastOf(opened: readonly { name: string }[], name: string): number {
  for (let i = opened.length - 1; i >= 0; i--) if (opened[i]!.name === name) return i;
  return -1;
}

import type { Finding, ParsedMessage } from "../classify";
import { placeOf } from "./place";

/** A passage with the words around it, for showing. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Units of context on either side, before it is cut back to a whole word. */
const context = 64;
const ellipsis = "…";

/** @returns the evidence among its neighboring words, which never reach beyond its own paragraph. */
export function quoteOf(finding: Finding, parsed: ParsedMessage): Quote {
  const place = placeOf(finding, parsed);
  if (!place) return { before: "", marked: finding.evidence.excerpt, after: "" };
  const { passage: { text }, span } = place;
  return { before: wordsBefore(text, span.start), marked: finding.evidence.excerpt, after: wordsAfter(text, span.end) };
}

function wordsBefore(text: string, end: number): string {
  const from = Math.max(text.lastIndexOf("\n", end - 1) + 1, 0);
  if (end - from <= context) return oneLine(text.slice(from, end)).trimStart();
  const window = text.slice(end - context, end);
  const space = window.search(/\s/);
  return space < 0 ? ellipsis : `${ellipsis} ${oneLine(window.slice(space + 1))}`;
}

function wordsAfter(text: string, start: number): string {
  const newline = text.indexOf("\n", start);
  const to = newline < 0 ? text.length : newline;
  if (to - start <= context) return oneLine(text.slice(start, to)).trimEnd();
  const window = text.slice(start, start + context);
  const space = Math.max(window.lastIndexOf(" "), window.lastIndexOf("\u00a0"));
  return space < 0 ? ellipsis : `${oneLine(window.slice(0, space))} ${ellipsis}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}

/** Units shown on either side of a place among its lines. */
const neighborhood = 240;

/** @returns the evidence among the lines around it, line breaks kept: enough to find it in the draft by eye. */
export function surroundingsOf(finding: Finding, parsed: ParsedMessage): Quote {
  const place = placeOf(finding, parsed);
  if (!place) return quoteOf(finding, parsed);
  const { passage: { text }, span: { start, end } } = place;
  const from = Math.max(0, start - neighborhood);
  const before = text.slice(from, start);
  const after = text.slice(end, end + neighborhood);
  return {
    before: tidy(from ? ellipsis + before.replace(/^\S*/, "") : before.trimStart()),
    marked: text.slice(start, end),
    after: tidy(end + neighborhood < text.length ? after.replace(/\S*$/, "") + ellipsis : after.trimEnd()),
  };
}

/** No more than one blank line at a time. */
function tidy(lines: string): string {
  return lines.replace(/[^\S\n]+/g, " ").replace(/ ?(\n ?){3,}/g, "\n\n");
}

import type { Span } from "../span";
import type { Attribution } from "./attribution";
import { dateWeight, tokensOf } from "./dates";
import { isEmpty } from "./lines";
import type { Line } from "./lines";

/** Longer lines are sentences. */
const longest = 220;
const mostLines = 3;
const mostWords = 24;

/**
 * Reads what stands straight above a quote as its introduction, though it is in none of the known wordings: an address or
 * a moment, then a colon. So programs and languages we have no row for are read. To be asked only where a quote follows.
 *
 * The score adds up as for other attributions: an address 2, a date 1, a date to the minute 1 more.
 */
export function introductionEndingAt(text: string, lines: readonly Line[], last: number, floor: number): Attribution | undefined {
  const line = lines[last]!;
  if (line.end - line.content > longest || !isTelling(text, line)) return undefined;
  let best: Attribution | undefined;
  for (let first = last; first >= floor && first > last - mostLines; first--) {
    const { content, marks } = lines[first]!;
    if (isEmpty(lines[first]!) || (first < last && /[.!?:]$/.test(text.slice(content, lines[first]!.end))) || marks !== line.marks || line.end - content > longest) break;
    const found = read(text.slice(content, line.end), content);
    if (found && (!best || found.score > best.score)) best = { ...found, firstLine: first, lastLine: last, end: line.end, start: content };
  }
  return best;
}

/** One look at the last line rules out nearly all. */
function isTelling(text: string, { content, end }: Line): boolean {
  for (let at = content; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x40 || (c >= 0x30 && c <= 0x39) || c >= 0x660) return true;
  }
  return text[content] === "*";
}

function read(words: string, offset: number): Pick<Attribution, "from" | "date" | "score"> | undefined {
  const tokens = tokensOf(words.replace(/\s/g, " "));
  if (tokens.length > mostWords || words.indexOf("@") !== words.lastIndexOf("@")) return undefined;
  const first = tokens.findIndex(({ isNumber }) => isNumber);
  let last = first;
  for (let i = first; i >= 0 && i < tokens.length && i <= last + 4 && words.slice(tokens[last]!.end, tokens[i]!.end).indexOf("@") < 0; i++) if (tokens[i]!.isNumber) last = i;
  // A weekday before the first number belongs to the date.
  const begin = first > 0 && /^[^\s@>]{2,12}[.,]$/.test(words.slice(tokens[first - 1]!.start, tokens[first - 1]!.end)) ? first - 1 : first;
  const date = first < 0 ? undefined : trimmed(words, tokens[begin]!.start, tokens[last]!.end);
  const weight = date ? dateWeight(words.slice(date.start, date.end)) : 0;
  let from: Span<"text"> | undefined;
  let hasAddress = false;
  for (let i = 0; i < tokens.length && !hasAddress; i++) {
    const run = i;
    while (i < tokens.length && !(first >= 0 && i >= begin && i <= last) && isNamePart(words.slice(tokens[i]!.start, tokens[i]!.end))) i++;
    if (run === i) continue;
    const found = trimmed(words, tokens[run]!.start, tokens[i - 1]!.end);
    hasAddress = words.slice(found.start, found.end).indexOf("@") > 0;
    if (!from || hasAddress || found.end - found.start > from.end - from.start) from = found;
  }
  // "* Anna Berg:" is how some introduce, and a name is all of it.
  const isStarred = words[0] === "*" && !!from && from.start <= 2 && from.end >= words.length - 2;
  const score = (hasAddress || isStarred ? 2 : 0) + (weight > 1 ? 1 : 0) + (weight > 2 ? 1 : 0);
  // A moment alone has to be one to the minute; without the colon both together introduce, the moment first.
  const isAnnouncing = /(?:[:：]|\d\))[\s*]*$/.test(words) || (score >= 4 && begin <= 4 && !/[.!?]$/.test(words));
  if (!from || score < 2 || !isAnnouncing || (!hasAddress && !isStarred && weight < 4)) return undefined;
  const placed = (span: Span<"text">): Span<"text"> => ({ start: offset + span.start, end: offset + span.end });
  return { from: placed(from), date: date && weight > 1 ? placed(date) : undefined, score };
}

/** A capital, a letter of a script without them, or an address. */
function isNamePart(word: string): boolean {
  const bare = word.replace(/^["'“„«(<[*]+/, "");
  return word.indexOf("@") > 0 || (bare !== "" && /[^!-@[-`{-\u00bf]/.test(bare[0]!) && bare[0] === bare[0]!.toUpperCase());
}

function trimmed(words: string, start: number, end: number): Span<"text"> {
  return { start, end: start + words.slice(start, end).replace(/[\s,;:：*]+$/, "").length };
}

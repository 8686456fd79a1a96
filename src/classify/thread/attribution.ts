import type { Span } from "../span";
import { findAddresses } from "./addresses";
import { dateWeight, endOfDate, startOfDate, wordsBeforeNumber } from "./dates";
import { fold, foldPieces } from "./fold";
import type { Folded } from "./fold";
import { threadLanguages } from "./languages";
import { isEmpty } from "./lines";
import type { Line } from "./lines";

/** A line such as "On Tue, 4 Mar 2025, Anna wrote:" that introduces a quote. It may wrap, and may follow other words on its first line. */
export interface Attribution {
  readonly firstLine: number;
  /** Inclusive. */
  readonly lastLine: number;
  /** Where it ends on that line; before the line's end where the quoted words begin on it. */
  readonly end: number;
  /** Where it begins; after the line's start where the author's words share the line. */
  readonly start: number;
  readonly from: Span<"text">;
  readonly date: Span<"text"> | undefined;
  /** How much speaks for it; see {@link attributionEndingAt}. */
  readonly score: number;
}

/** One way to introduce a quote, cut at its placeholders. All parts are folded and trimmed. */
interface Frame {
  readonly prefix: string;
  readonly middle: string;
  readonly suffix: string;
  /** `df`: date, then sender; `fd`; `f`: no date. */
  readonly order: "df" | "fd" | "f" | "d";
  /** Whether a verb says that somebody wrote. */
  readonly hasVerb: boolean;
  /** Units of all its words. */
  readonly length: number;
}

function compile(frame: string): Frame {
  const date = frame.indexOf("{d}");
  const from = frame.indexOf("{f}");
  const firstAt = date < 0 ? from : from < 0 ? date : Math.min(date, from);
  const lastAt = Math.max(date, from);
  const prefix = fold(frame.slice(0, firstAt).trim());
  const middle = lastAt > firstAt ? fold(frame.slice(firstAt + 3, lastAt).trim()) : "";
  const suffix = fold(frame.slice(lastAt + 3).trim()).replace(/\s+:$/, ":");
  const order = from < 0 ? "d" : date < 0 ? "f" : date < from ? "df" : "fd";
  return { prefix, middle, suffix, order, hasVerb: /[^\s:]{3}|[\u0300-\uffff]/.test(suffix) || middle.length > 2 || prefix.length > 2, length: prefix.length + middle.length + suffix.length };
}

/** Without words: Yandex, Japanese Gmail; Mutt; GroupWise. */
const wordless = ["{d} {f}:", "{f} [{d}]:", "{f} {d} >>>", ">>> {f} {d} >>>"];
const unique = new Set<string>(wordless);
for (const row of threadLanguages) for (const frame of row.attributions) unique.add(frame);
/** The wordiest first: of two that fit, the one that leaves fewer words to the name is right. */
const frames: readonly Frame[] = Array.from(unique)
  .map(compile)
  .sort((a, b) => b.length - a.length);

/** "On", written together with the word it stands before. */
const hebrewIn = "ב";

/** Frames by the last unit before the final colon: one look rules out nearly all of them. */
const byEnding = new Map<string, Frame[]>();
for (const frame of frames) {
  const key = ending(frame.suffix);
  const known = byEnding.get(key);
  if (known) known.push(frame);
  else byEnding.set(key, [frame]);
}

function ending(suffix: string): string {
  return suffix.length > 1 ? suffix[suffix.length - 2]! : "";
}

const longestAttribution = 600;
const longestSuffix = frames.reduce((most, { suffix }) => Math.max(most, suffix.length), 0) + 8;
const mostLines = 4;

/**
 * Reads the attribution that ends on line `last`, on up to four wrapped lines.
 *
 * The score adds up signs: a verb of writing 2, a date 1, a date to the minute 1 more, an address 2. Four speak for
 * themselves; fewer need a quote that follows, which the caller knows of.
 * @param floor the first line that can be part of it: those above introduce something else
 */
export function attributionEndingAt(text: string, lines: readonly Line[], last: number, floor = 0): Attribution | undefined {
  const line = lines[last]!;
  if (isEmpty(line)) return undefined;
  if (!endsLikeOne(text, line)) return goingOn(text, line, last);
  if (!canBeOne(text, line, last > floor ? lines[last - 1]! : line)) return undefined;
  let best: Attribution | undefined;
  const pieces: Span<"text">[] = [];
  for (let first = last; first >= floor && first > last - mostLines; first--) {
    const above = lines[first]!;
    if (isEmpty(above) || above.marks !== line.marks || line.end - above.content > longestAttribution) break;
    pieces.unshift({ start: above.content, end: above.end });
    const folded = foldPieces(text, pieces);
    const found = match(folded, first < last);
    if (found && (!best || found.score > best.score)) best = placed(found, first, last, line.end);
    if (best && best.score >= 5) break;
  }
  return best || sharingLine(text, line, last);
}

function placed({ start, from, date, score }: Match, firstLine: number, lastLine: number, end: number): Attribution {
  return { firstLine, lastLine, end, start: from.end > from.start ? Math.min(start, from.start) : start, from, date, score };
}

/** First words of the frames that begin with one: a look at a line's first word rules out nearly every line. */
const firstWords = new Set(frames.filter(({ prefix, order }) => prefix && order === "df").map(({ prefix }) => prefix.split(" ")[0]!));

/** "On Tue, 4 Mar 2025 at 9:12, Anna <a@b> wrote: The pumps are here": Yahoo's telephone program lets the quoted words follow. */
function goingOn(text: string, line: Line, index: number): Attribution | undefined {
  const head = text.slice(line.content, Math.min(line.end, line.content + 300));
  const blank = head.indexOf(" ");
  if (blank < 1 || blank > 12 || !/\d/.test(head) || !firstWords.has(head.slice(0, blank).toLowerCase())) return undefined;
  const folded = foldPieces(text, [{ start: line.content, end: line.content + head.length }]);
  for (const frame of frames) {
    if (frame.order !== "df" || frame.middle || frame.suffix.length < 4 || !folded.text.startsWith(frame.prefix)) continue;
    const at = folded.text.indexOf(` ${frame.suffix}`);
    if (at < 0) continue;
    const s = folded.text.slice(0, at + 1 + frame.suffix.length);
    const found = matchFrame(frame, s, 0, folded, false);
    // Four alone would take "On 4 May 2025 at 9:12 he wrote: no" for one.
    if (found && found.score >= 4) return placed({ ...found, score: found.score - 1 }, index, index, folded.at[s.length - 1]! + 1);
  }
  return undefined;
}

function endsLikeOne(text: string, line: Line): boolean {
  for (let at = line.end - 1; at >= line.content && at > line.end - 6; at--) {
    const c = text.charCodeAt(at);
    if (c === 0x3a || c === 0xff1a) return true;
    if (c === 0x2d || c === 0x3e) return c === 0x2d ? isDashed(text, line) : text.startsWith(">>>", at - 2);
    if (c === 0x2a || c === 0x20 || c === 0xa0 || c === 0x202c || c === 0x200f || c === 0x200e || c === 0xfeff) continue;
    return false;
  }
  return false;
}

/** Some programs put dashes on both sides: `---- Anna Berg wrote ----`. */
function isDashed(text: string, line: Line): boolean {
  return text.startsWith("--", line.content) && text.startsWith("--", line.end - 2);
}

/** What is looked at: without emphasis and blanks at the end, a colon for closing dashes. */
function ended(folded: string): string {
  return folded.replace(/[\s*]+$/, "").replace(/^(--.*?)\s*-{2,}$/, "$1:").replace(/\s+:$/, ":");
}

/** A colon alone proves nothing: it needs a verb before it, a number or an address on its line. Reads the end of the line. */
function canBeOne(text: string, line: Line, above: Line): boolean {
  const start = Math.max(line.content, line.end - longestAttribution);
  for (let i = start; i < line.end; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 0x30 && c <= 0x39) || c === 0x40 || (c >= 0x660 && c <= 0x9ff)) return true;
  }
  const tail = ended(foldPieces(text, [{ start: Math.max(line.content, line.end - longestSuffix), end: line.end }]).text);
  const candidates = byEnding.get(tail.length > 1 ? tail[tail.length - 2]! : "") || [];
  // The verb itself may have wrapped: "… a" / "écrit :".
  if (candidates.some(({ suffix }) => suffix.length > 1 && (tail.endsWith(suffix) || (tail.length > 3 && suffix.endsWith(tail))))) return true;
  // The name may have wrapped: "Am 04.03.2025 schrieb" / "Anna Berg:".
  return above !== line && line.end - line.content < longestName && middles.has(lastWord(text, above));
}

const longestName = 60;
/** Verbs that stand before the name. */
const middles = new Set(frames.map(({ middle }) => middle));

function lastWord(text: string, line: Line): string {
  const tail = fold(text.slice(Math.max(line.content, line.end - 20), line.end));
  return tail.slice(tail.lastIndexOf(" ") + 1);
}

type Match = Pick<Attribution, "start" | "from" | "date" | "score">;

function match(folded: Folded, isJoined: boolean): Match | undefined {
  const s = ended(folded.text);
  const isBetweenDashes = s.length < folded.text.length && /^--.*--$/.test(folded.text);
  const lead = /^[\s*\-–"]*/.exec(s)![0].length;
  const key = s.length > 1 ? s[s.length - 2]! : "";
  let best: Match | undefined;
  let words = 0;
  for (const candidates of [byEnding.get(key), byEnding.get("")]) {
    for (const frame of candidates || []) {
      const found = matchFrame(frame, s, lead, folded, isJoined);
      if (!found || (best && (found.score < best.score || (found.score === best.score && frame.length <= words)))) continue;
      // Dashes, stars and quotes before it are part of it.
      best = { start: folded.at[0]!, from: found.from, date: found.date, score: found.score + (isBetweenDashes ? 2 : 0) };
      words = frame.length;
      // Verb, date to the minute and address: no other frame says more, and this one is the wordiest.
      if (best.score >= 6) return best;
    }
  }
  return best;
}

function matchFrame(frame: Frame, s: string, lead: number, folded: Folded, isJoined: boolean): Match | undefined {
  if (!s.endsWith(frame.suffix) || (frame.middle && s.indexOf(frame.middle) < 0)) return undefined;
  const start = s.startsWith(frame.prefix, lead) ? lead : s.startsWith(frame.prefix) ? 0 : -1;
  if (start < 0) return undefined;
  const from = start + frame.prefix.length;
  const to = s.length - frame.suffix.length;
  if (to <= from || (frame.prefix && frame.prefix !== hebrewIn && isWordUnit(s[from - 1]!) && isWordUnit(s[from]!)) || (frame.suffix.length > 1 && isWordUnit(s[to]!) && isWordUnit(s[to - 1]!))) return undefined;
  const parts = cut(frame, s, from, to);
  if (!parts) return undefined;
  const date = trim(s, parts.date);
  const sender = trim(s, parts.from);
  if (frame.order !== "f" && (!date || !isDate(s.slice(date.start, date.end)))) return undefined;
  if (!sender && frame.order !== "d") return undefined;
  if (isJoined && frame.order === "f" && !frame.prefix) return undefined;
  const words = sender ? s.slice(sender.start, sender.end) : "";
  const hasAddress = words.indexOf("@") > 0 && findAddresses(words).length > 0;
  if (sender && !isSender(words, hasAddress)) return undefined;
  const weight = date ? dateWeight(s.slice(date.start, date.end)) : 0;
  const score = (frame.hasVerb ? 2 : 0) + (date ? 1 : 0) + (weight >= 3 ? 1 : 0) + (hasAddress ? 2 : 0);
  // Without a verb a weekday and a month may stand before the number, no more.
  if (!frame.hasVerb && (weight < 3 || wordsBeforeNumber(s.slice(date!.start, date!.end)) > 2)) return undefined;
  const original = (span: Span<"text">): Span<"text"> => ({ start: folded.at[span.start]!, end: folded.at[span.end - 1]! + 1 });
  return { start: folded.at[start]!, from: sender ? original(sender) : { start: 0, end: 0 }, date: date && original(date), score };
}

interface Parts {
  readonly date?: Span<"text">;
  readonly from?: Span<"text">;
}

function cut(frame: Frame, s: string, from: number, to: number): Parts | undefined {
  const whole = { start: from, end: to };
  if (frame.order === "f") return { from: whole };
  if (frame.order === "d") return { date: whole };
  const inner = s.slice(from, to);
  if (frame.middle) {
    // The last word of the frame between the two may also be part of a name or date: the outermost fit counts.
    for (let at = inner.indexOf(frame.middle); at > 0; at = inner.indexOf(frame.middle, at + 1)) {
      const end = at + frame.middle.length;
      if (isWordUnit(inner[at]!) && isWordUnit(inner[at - 1]!) && !isCjk(inner[at]!)) continue;
      if (end < inner.length && isWordUnit(inner[end]!) && isWordUnit(inner[end - 1]!) && !isCjk(inner[end - 1]!) && frame.middle !== hebrewIn) continue;
      const left = { start: from, end: from + at };
      const right = { start: from + end, end: to };
      const date = frame.order === "df" ? left : right;
      if (dateWeight(s.slice(date.start, date.end)) < 2) continue;
      return frame.order === "df" ? { date: left, from: right } : { date: right, from: left };
    }
    return undefined;
  }
  if (frame.order === "df") {
    const at = endOfDate(inner, (k) => inner[k] === "<" || inner[k] === "[" || inner[k] === '"');
    return at < 0 ? undefined : { date: { start: from, end: from + at }, from: { start: from + at, end: to } };
  }
  const at = startOfDate(inner);
  return at <= 0 ? undefined : { from: { start: from, end: from + at }, date: { start: from + at, end: to } };
}

function trim(s: string, span: Span<"text"> | undefined): Span<"text"> | undefined {
  if (!span) return undefined;
  let { start, end } = span;
  while (start < end && /[\s,;*]/.test(s[start]!)) start++;
  while (end > start && /[\s,;*]/.test(s[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}

/** Not too long, no address, and at most a weekday and a month before its first number. */
function isDate(words: string): boolean {
  return words.length <= 110 && words.indexOf("@") < 0 && dateWeight(words) >= 2 && wordsBeforeNumber(words) <= 4;
}

/** A name, not a clause: few words, no sentence inside. */
function isSender(words: string, hasAddress: boolean): boolean {
  const count = words.split(" ").length;
  const isClause = /[.!?:;] /.test(words.replace(/(^|[\s"(])[^\s.]{1,3}\. /g, "$1"));
  if (hasAddress) return count <= 16 && (!isClause || count <= 4) && dateWeight(words.replace(/\S*@\S*/g, "")) < 3;
  return count <= 8 && !isClause && /[^\d\s.,:/-]/.test(words);
}

function isWordUnit(c: string): boolean {
  return !!c && (/[0-9a-z]/.test(c) || (c > "\u00bf" && !/[\u2000-\u206f\u3000-\u303f\uff00-\uff20]/.test(c) && !isCjk(c)));
}

function isCjk(c: string): boolean {
  return c >= "\u3040" && c <= "\ud7a3";
}

/** "Fine by me. On Tue, 4 Mar 2025, Anna <a@b> wrote:": the frame begins inside the line. */
function sharingLine(text: string, line: Line, index: number): Attribution | undefined {
  const folded = foldPieces(text, [{ start: line.content, end: Math.min(line.end, line.content + 3000) }]);
  if (line.end - line.content > 3000) return undefined;
  const s = folded.text.replace(/\s+:$/, ":");
  const candidates = byEnding.get(s.length > 1 ? s[s.length - 2]! : "") || [];
  for (const frame of candidates) {
    if (!frame.prefix || frame.order !== "df" || frame.middle || !s.endsWith(frame.suffix)) continue;
    const at = s.lastIndexOf(` ${frame.prefix} `);
    if (at <= 0 || s.length - at > longestAttribution) continue;
    const found = matchFrame(frame, s, at + 1, folded, false);
    if (found && found.score >= 4 && found.start > line.content) return placed(found, index, index, line.end);
  }
  return undefined;
}

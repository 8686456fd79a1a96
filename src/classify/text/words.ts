import { disguises, fold, isDigit, isLetter } from "./fold";
import { IntColumn } from "./int-column";

/** What stands between a word and the one before it. */
export const Gap = {
  /** Blanks only, or nothing. */
  none: 0,
  /** Quotation marks or brackets. */
  quote: 1,
  /** Comma, colon, dash, slash or a soft line break. */
  comma: 2,
  /** The end of a sentence or a paragraph. */
  stop: 3,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * The words of a text as parallel columns: a mail has thousands, and columns cost no object each. English clitics are
 * words of their own (`don't` → `do`, `n't`; `he's` → `he`, `'s`; `cannot` → `can`, `not`), hyphenated compounds are one word.
 */
export interface Words {
  readonly count: number;
  /** Offsets in the text, UTF-16 units. */
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  /** Folded, see {@link fold}. */
  readonly form: readonly string[];
  /** Interned form: equal forms have equal numbers. */
  readonly id: ArrayLike<number>;
  readonly gap: ArrayLike<Gap>;
}

const clitic = /(n't|'(?:s|re|ve|ll|d|m))$/;
const apostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 0x2bc;
const hyphen = (unit: number) => unit === 45 || unit === 0x2010 || unit === 0x2011;
const isInvisible = (unit: number) => unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
/** Signs that mask a letter when a letter stands before them: `sh*t`, `a$$`, `b@stard`, `sh!t`. */
const isMask = (unit: number) => unit === 42 || unit === 36 || unit === 64 || unit === 35 || unit === 33;

/** Abbreviations whose full stop does not end a sentence, folded. */
const abbreviations = new Set(
  "mr mrs ms dr prof st vs etc e.g i.e eg ie no nr fig inc ltd co corp approx dept est jan feb mar apr jun jul aug sep sept oct nov dec т.е т.к т.д т.п т.ч г гг руб тыс млн млрд стр ул д кв им напр см др пр".split(" "),
);

class Columns {
  readonly start = new IntColumn();
  readonly end = new IntColumn();
  readonly id = new IntColumn();
  readonly gap = new IntColumn();

  get count(): number {
    return this.id.length;
  }

  push(start: number, end: number, id: number, gap: Gap): void {
    this.start.push(start);
    this.end.push(end);
    this.id.push(id);
    this.gap.push(gap);
  }
}

/** @returns the words of a text. Linear; a word longer than 200 units (base64, a URL) is cut into several. */
export function readWords(text: string): Words {
  let columns = new Columns();
  let at = 0;
  let lastEnd = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit) && !isDigit(unit)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    pushWord(columns, text, at, end, gapBetween(text, lastEnd, at, columns));
    lastEnd = end;
    at = end;
  }
  columns = joinSpacedLetters(text, columns);
  const id = columns.id.all();
  const form: string[] = [];
  for (let i = 0; i < id.length; i++) form.push(formOf(id[i]!));
  return { count: id.length, start: columns.start.all(), end: columns.end.all(), form, id, gap: columns.gap.all() as ArrayLike<Gap> };
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  const limit = Math.min(text.length, start + 200);
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit) || isInvisible(unit) || (unit >= 0x300 && unit <= 0x36f)) at++;
    else if ((apostrophe(unit) || hyphen(unit)) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) at++;
    else if (isMask(unit) && at + 1 < text.length && maskGoesOn(text, at)) at++;
    else break;
  }
  return at;
}

/** A mask inside a word, or stars to its end; an `@` only before a letter of a word that is no mail address. */
function maskGoesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  let end = at;
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  const next = end < text.length ? text.charCodeAt(end) : 32;
  // An exclamation mark ends sentences, except in the middle of a very short word.
  if (unit === 33) return /(?:^|[^a-zа-я])[a-zа-я]{1,2}!$/i.test(text.slice(Math.max(0, at - 3), at + 1)) && /^![a-zа-я]{1,3}(?![a-zа-я])/i.test(text.slice(at, at + 6));
  if (unit === 64) {
    if (!isLetter(next)) return false;
    let look = end;
    while (look < text.length && look < end + 64 && (isLetter(text.charCodeAt(look)) || isDigit(text.charCodeAt(look)) || text.charCodeAt(look) === 45)) look++;
    return text.charCodeAt(look) !== 46;
  }
  return isLetter(next) || (unit === 42 && end - at >= 2) || (unit === 36 && end - at >= 2);
}

function pushWord(columns: Columns, text: string, start: number, end: number, gap: Gap): void {
  const id = numberOf(text.slice(start, end));
  const form = formOf(id);
  const tail = form === "cannot" ? "not" : form.indexOf("'") > 0 ? (clitic.exec(form) ?? [""])[0]! : "";
  if (tail && tail.length < form.length && end - start === form.length) {
    const cut = end - tail.length;
    columns.push(start, cut, intern(form.slice(0, -tail.length)), gap);
    columns.push(cut, end, intern(tail), Gap.none);
  } else columns.push(start, end, id, gap);
}

/** They belong to the number beside them: "lost €4,000", "90 % of". */
const signs = "$€£₽%№";

function gapBetween(text: string, from: number, to: number, columns: Columns): Gap {
  let gap: Gap = columns.count ? Gap.none : Gap.stop;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 0xa0 || unit === 9 || unit === 13 || isInvisible(unit) || signs.indexOf(text.charAt(at)) >= 0) continue;
    if (unit === 33 || unit === 63 || unit === 0x2026 || unit === 59) return Gap.stop;
    if (unit === 46) {
      if (endsSentence(text, at, columns)) return Gap.stop;
    } else if (unit === 10) {
      if (endsLine(text, at)) return Gap.stop;
    } else if (isQuote(unit)) gap = gap === Gap.none ? Gap.quote : gap;
    else if (gap < Gap.comma) gap = Gap.comma;
  }
  return gap;
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 40 || unit === 41 || unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f);
}

function endsSentence(text: string, at: number, columns: Columns): boolean {
  const next = text.charCodeAt(at + 1);
  if (isLetter(next) || isDigit(next)) return false;
  if (!columns.count || columns.end.at(columns.count - 1) !== at) return true;
  const last = formOf(columns.id.at(columns.count - 1));
  if (last.length === 1 && isLetter(last.charCodeAt(0)) && last !== "i" && last !== "я") return false;
  return !abbreviations.has(last);
}

/** A line break inside a hard-wrapped paragraph goes on; after a short line, or before a blank or a list item, it ends. */
function endsLine(text: string, at: number): boolean {
  const previous = text.lastIndexOf("\n", at - 1);
  let next = at + 1;
  while (next < text.length && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9 || text.charCodeAt(next) === 13)) next++;
  const unit = text.charCodeAt(next);
  if (next >= text.length || !(isLetter(unit) || isDigit(unit) || isQuote(unit))) return true;
  if (isDigit(unit) && /^\d{1,2}[.)]\s/.test(text.slice(next, next + 4))) return true;
  const length = at - previous;
  const startsLow = text[next] !== text[next]!.toUpperCase();
  return startsLow ? length < 30 : length < 55;
}

/** `i d i o t`: four or more single letters with one blank, dot or dash between are one word. */
function joinSpacedLetters(text: string, columns: Columns): Columns {
  const { start, end, id, gap, count } = columns;
  const isSingle = (i: number) => end.at(i) - start.at(i) === 1 && isLetter(text.charCodeAt(start.at(i)));
  let joined: Columns | undefined;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (!isSingle(i)) continue;
    let last = i;
    while (last + 1 < count && isSingle(last + 1) && start.at(last + 1) - end.at(last) === 1 && gap.at(last + 1) !== Gap.stop) last++;
    if (last - i >= 3) {
      joined = joined ?? new Columns();
      copy(columns, joined, kept, i);
      let letters = "";
      for (let k = i; k <= last; k++) letters += formOf(id.at(k));
      joined.push(start.at(i), end.at(last), numberOf(letters), gap.at(i) as Gap);
      kept = last + 1;
    }
    i = last;
  }
  if (!joined) return columns;
  copy(columns, joined, kept, count);
  return joined;
}

function copy(from: Columns, to: Columns, first: number, end: number): void {
  for (let i = first; i < end; i++) to.push(from.start.at(i), from.end.at(i), from.id.at(i), from.gap.at(i) as Gap);
}

/** Words seen, numbered by their forms. A memo, not state: it is emptied when it grows, and {@link generation} says so. */
let written = new Map<string, number>();
let numbers = new Map<string, number>();
let readings: string[][] = [];
let generation = 0;
const mostWords = 60000;

/** @returns the number of a word as it is written; people write the same ones over and over. */
function numberOf(word: string): number {
  let id = written.get(word);
  if (id === undefined) written.set(word, (id = intern(fold(word))));
  return id;
}

function intern(form: string): number {
  let id = numbers.get(form);
  if (id === undefined) {
    id = readings.length;
    numbers.set(form, id);
    readings.push([form, ...disguises(form)]);
  }
  return id;
}

/** Call before reading a message: forgets the words when there are too many. */
export function freshVocabulary(): void {
  if (written.size > mostWords) {
    written = new Map();
    numbers = new Map();
    readings = [];
    generation++;
  }
}

/** @returns the folded form of a word number and what it may be a disguise of. */
export function formsOf(id: number): readonly string[] {
  return readings[id]!;
}

function formOf(id: number): string {
  return readings[id]![0]!;
}

/**
 * @param compute depends on nothing but the word's forms
 * @returns the same function, which remembers what it made of each word number
 */
export function byWord<T>(compute: (id: number) => T): (id: number) => T {
  let known: (T | undefined)[] = [];
  let since = generation;
  return (id) => {
    if (since !== generation) {
      known = [];
      since = generation;
    }
    return known[id] ?? (known[id] = compute(id));
  };
}

import { languages } from "../ids";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { readingOf } from "../text/reading";
import { byWord, formsOf, Gap } from "../text/words";
import { stemOf } from "./stem";

/**
 * What a sentence is made of, as numbers: hashes of its word stems, alone and with the one before, of how Russian words begin
 * and end, of how it begins and ends, of its marks, and of the kinds of phrases the detectors' lexicons find in it. Names and numbers are one token
 * each, so that no person and no amount is ever learned. The trainer and the gate read sentences through this one
 * function; what the net reads is in `tokens.ts`. Longer runs, gaps and grammar were tried as well: with as many weights as the gate has room for they found
 * less (docs/decisions/0012).
 */
export type Emit = (hash: number) => void;

/** Kinds of features: each hashes in a range of its own. */
const enum Kind {
  word = 1,
  pair,
  closing,
  mark,
  saying,
  part,
}

const named: WordHashes = { stem: hashOf("@name"), parts: [] };
const number = hashOf("#");
const start = hashOf("^");
const end = hashOf("$");

/** What is hashed of a word. */
interface WordHashes {
  readonly stem: number;
  /** How a Russian word begins and ends: its root where the stem keeps a suffix, its mood, tense and case. */
  readonly parts: readonly number[];
}

const hashesOf = byWord((id) => hashesOfForm(formsOf(id)[0]!));

function hashesOfForm(form: string): WordHashes {
  if (isNumber(form)) return { stem: number, parts: none };
  const parts = form.length > 4 && /[а-я]/.test(form) ? [`^${form.slice(0, 4)}`, form.slice(-2), form.slice(-3)] : none;
  return { stem: hashOf(stemOf(form)), parts: parts.map((part) => mix(Kind.part, hashOf(part))) };
}
const none: readonly never[] = [];

/** @returns whether a folded word is a number, a date or a time. */
export function isNumber(form: string): boolean {
  return /^[\d.,:/-]*\d/.test(form);
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function mix(kind: number, a: number, b = 0): number {
  let hash = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A capital inside a sentence makes a name of a word; a whole mail in capitals has none. */
export function isName(passage: Passage, begin: number, gap: Gap): boolean {
  if (gap >= Gap.stop) return false;
  const letter = passage.text.charAt(begin);
  const next = passage.text.charAt(begin + 1);
  return letter !== letter.toLowerCase() && next !== next.toUpperCase();
}

/** Emits the features of the sentence that words `first` to `last` make, both inclusive. A feature met twice is emitted twice. */
export function sentenceFeatures(passage: Passage, first: number, last: number, emit: Emit): void {
  const { words } = readingOf(passage);
  let before = start;
  for (let i = first; i <= last; i++) {
    const { stem, parts } = isName(passage, words.start[i]!, words.gap[i]!) ? named : hashesOf(words.id[i]!);
    emit(mix(Kind.word, stem));
    emit(mix(Kind.pair, before, stem));
    for (let part = 0; part < parts.length; part++) emit(parts[part]!);
    before = stem;
  }
  emit(mix(Kind.closing, before, end));
  emitSayings(passage, first, last, emit);
  emitSigns(passage.text, words.start[first]!, words.end[last]!, last - first + 1, emit);
}

/** Where a phrase begins, and the hash of its lexicon and kind. */
interface Saying {
  readonly first: number;
  readonly hash: number;
}
const known = new WeakMap<Passage, readonly Saying[]>();

/** Emits the kinds of phrases that begin in a sentence, each once. */
function emitSayings(passage: Passage, first: number, last: number, emit: Emit): void {
  let all = known.get(passage);
  if (!all) known.set(passage, (all = allSayings(passage)));
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (all[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  if (low === all.length || all[low]!.first > last) return;
  const hashes = new Set<number>();
  for (; low < all.length && all[low]!.first <= last; low++) hashes.add(all[low]!.hash);
  hashes.forEach(emit);
}

function allSayings(passage: Passage): Saying[] {
  const { words } = readingOf(passage);
  const all: Saying[] = [];
  for (const name of Object.keys(sayings) as (keyof typeof sayings)[]) {
    for (const { first, kind } of sayings[name].find(words, languages)) all.push({ first, hash: mix(Kind.saying, hashOf(`${name}:${kind}`)) });
  }
  return all.sort((a, b) => a.first - b.first);
}

const closings = /^["»”)\]]*([.!?…]+)/;

/** @returns the marks a sentence ends with. @param to where its last word ends */
export function marksAfter(text: string, to: number): string {
  const tail = closings.exec(text.slice(to, to + 8));
  return tail ? tail[1]! : "";
}

/** @returns whether a sentence trails off; Outlook writes one for the other. */
export function trailsOff(marks: string): boolean {
  return marks.indexOf("…") >= 0 || marks === "...";
}

/** How it ends and looks: marks, length, figures, brackets. */
function emitSigns(text: string, from: number, to: number, count: number, emit: Emit): void {
  const sign = (number: number) => emit(mix(Kind.mark, number));
  sign(100 + Math.min(9, Math.floor(Math.log2(count))));
  const marks = marksAfter(text, to);
  if (marks.indexOf("?") >= 0) sign(1);
  if (marks.indexOf("!") >= 0) sign(marks.length > 1 ? 3 : 2);
  if (trailsOff(marks)) sign(4);
  const inside = text.slice(from, Math.min(to, from + 1000));
  if (/\d/.test(inside)) sign(5);
  if (/["“«]/.test(inside)) sign(6);
  if (inside.indexOf("(") >= 0) sign(7);
  if (inside.indexOf(",") >= 0) sign(8);
}

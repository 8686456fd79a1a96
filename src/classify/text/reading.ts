import type { Passage } from "../parsed-message";
import type { EvidenceSpan, Span } from "../span";
import { Gap, readWords, type Words } from "./words";

/** A passage as language: its words, and which of them make a sentence. */
export interface Reading {
  readonly words: Words;
  /** The index of each sentence's first word, ascending. */
  readonly sentences: readonly number[];
}

const readings = new WeakMap<Passage, Reading>();

/** @returns the words and sentences of a passage; read once, however many detectors ask. */
export function readingOf(passage: Passage): Reading {
  let reading = readings.get(passage);
  if (!reading) {
    const words = readWords(passage.text);
    const sentences: number[] = [];
    for (let i = 0; i < words.count; i++) if (i === 0 || words.gap[i] === Gap.stop) sentences.push(i);
    readings.set(passage, (reading = { words, sentences }));
  }
  return reading;
}

/** @returns the first and last word of the sentence that holds word `at`. */
export function sentenceAt(reading: Reading, at: number): { readonly first: number; readonly last: number } {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reading.sentences[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const next = reading.sentences[low + 1];
  return { first: reading.sentences[low] ?? 0, last: (next ?? reading.words.count) - 1 };
}

/** @returns the span of words `first` to `last`, both inclusive, with the punctuation that closes it. */
export function spanOfWords(passage: Passage, first: number, last: number): Span<"text"> {
  const { words } = readingOf(passage);
  return { start: words.start[first]!, end: closedAt(passage.text, words.end[last]!) };
}

/** @returns where the punctuation at `end` ends. */
function closedAt(text: string, end: number): number {
  while (end < text.length && ".!?…*".indexOf(text[end]!) >= 0) end++;
  return end;
}

/** Evidence longer than this hides its point; UTF-16 units. */
const longestEvidence = 240;

/** Marks that open, and at the same places those that close them. */
const opening = '«“„"(';
const closing = '»”“")';

/** @returns the span of a sentence of words `first` to `last`, with the mark before it that is closed in it and the one behind it that is opened in it: «Lark» owes us three months. A long one stays as it is. */
export function spanOfSentence(passage: Passage, first: number, last: number): Span<"text"> {
  const { text } = passage;
  let { start, end } = spanOfWords(passage, first, last);
  if (end - start > longestEvidence) return { start, end };
  const opened = opening.indexOf(text.charAt(start - 1) || " ");
  if (opened >= 0 && text.slice(start, end + 1).indexOf(closing[opened]!) >= 0) start--;
  const closed = closing.indexOf(text.charAt(end) || " ");
  if (closed >= 0 && text.slice(start, end).indexOf(opening[closed]!) >= 0) end = closedAt(text, end + 1);
  return { start, end };
}

/** Words that begin a clause of their own. */
const joints = new Set(
  "and but or because since while when that which who whom although though so then than if unless until и а но или что чтобы потому когда пока который которая которое которые которого которых которому хотя если поэтому зато".split(" "),
);

/** @returns the first and last word of the clause that holds word `at`: up to a comma, a dash or a joining word. Looks at most 40 words either way. */
export function clauseAt(reading: Reading, at: number): { readonly first: number; readonly last: number } {
  const { words } = reading;
  const sentence = sentenceAt(reading, at);
  let first = at;
  while (first > sentence.first && at - first < 40 && words.gap[first]! < Gap.comma && !joints.has(words.form[first]!)) first--;
  let last = at;
  while (last < sentence.last && last - at < 40 && words.gap[last + 1]! < Gap.comma && !joints.has(words.form[last + 1]!)) last++;
  return { first, last };
}

/** @returns the span that proves a finding in words `first` to `last`: their sentence, or their clause where the sentence is long. */
export function evidenceSpan(passage: Passage, first: number, last: number): EvidenceSpan {
  const reading = readingOf(passage);
  const trigger = spanOfWords(passage, first, last);
  const whole = spanOfSentence(passage, Math.min(first, sentenceAt(reading, first).first), Math.max(last, sentenceAt(reading, first).last));
  if (whole.end - whole.start <= longestEvidence) return { ...whole, trigger };
  const clause = spanOfWords(passage, Math.min(first, clauseAt(reading, first).first), Math.max(last, clauseAt(reading, last).last));
  return clause.end - clause.start <= longestEvidence ? { ...clause, trigger } : trigger;
}

/** @returns the span of a text without the blank lines around it, `undefined` where nothing is left. */
export function wordsOf(text: string): Span<"text"> | undefined {
  const start = text.search(/[^\s\u200b\ufeff]/);
  return start < 0 ? undefined : { start, end: start + text.slice(start).replace(/[\s\u200b\ufeff]+$/, "").length };
}

/** @returns whether words `first` to `last` are written as a name inside a sentence: Mr. Lackey, Dick, the Bimbo company, «Козлов Андрей»; not what is shouted. */
export function isNamed(passage: Passage, first: number, last: number): boolean {
  const { words } = readingOf(passage);
  const word = passage.text.slice(words.start[last], words.end[last]);
  return words.gap[first]! < Gap.stop && first > 0 && word !== word.toLowerCase() && word !== word.toUpperCase();
}

/** @returns whether one of `words`, folded, stands among words `first` to `last`, both inclusive. */
export function hasWord(passage: Passage, first: number, last: number, words: ReadonlySet<string>): boolean {
  const { form } = readingOf(passage).words;
  for (let i = first; i <= last; i++) if (words.has(form[i]!)) return true;
  return false;
}

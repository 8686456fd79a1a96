import type { Language } from "../ids";
import type { Passage } from "../parsed-message";
import { readingOf } from "../text/reading";
import { sentenceFeatures } from "./features";
import { faults, sensitivities, weightsOf, type Model, type Sensitivity, type Weights } from "./format";
import { narrow } from "./narrow-weights";
import { wide } from "./wide-weights";

/** What the models hear in one sentence; word indexes, both inclusive. */
export interface Hearing {
  readonly first: number;
  readonly last: number;
  readonly language: Language;
  readonly narrow: Heard;
  readonly wide: Heard;
}

/** What a model hears: three bits for each of {@link faults}, the number of {@link sensitivities} at which it speaks, so that a sentence costs no object (ten faults fit). No score leaves a detector. */
export type Heard = number;
const bitsEach = 3;

/** @returns whether a model heard a fault: who speaks at a low sensitivity speaks at all that are higher. */
export function isHeard(heard: Heard, fault: number, sensitivity: Sensitivity = "highest"): boolean {
  return ((heard >> (fault * bitsEach)) & ((1 << bitsEach) - 1)) >= sensitivities.length - sensitivities.indexOf(sensitivity);
}

interface Hearer {
  readonly model: Model;
  readonly weights: Weights;
}
let hearers: { readonly narrow: Hearer; readonly wide: Hearer } | undefined;
const hearings = new WeakMap<Passage, readonly Hearing[]>();

/** A sentence this short says too little; a longer one is a list or a form, and is judged by its beginning. Words. */
const shortest = 2;
const longest = 80;

/** @returns what the models hear in the sentences of a passage where they hear something; computed once, however many detectors ask. Linear in words. */
export function hearingsIn(passage: Passage): readonly Hearing[] {
  let found = hearings.get(passage);
  if (!found) hearings.set(passage, (found = hear(passage)));
  return found;
}

function hear(passage: Passage): Hearing[] {
  hearers = hearers ?? { narrow: { model: narrow, weights: weightsOf(narrow) }, wide: { model: wide, weights: weightsOf(wide) } };
  const { words, sentences } = readingOf(passage);
  const found: Hearing[] = [];
  // One of each for all sentences, of which a mail may have a hundred thousand.
  const sums = new Float64Array(faults.length);
  const hashes: number[] = [];
  const emit = (hash: number) => hashes.push(hash);
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    const end = (sentences[i + 1] ?? words.count) - 1;
    if (end - first + 1 < shortest) continue;
    const last = Math.min(end, first + longest - 1);
    const language = languageOf(passage, words.start[first]!, words.end[last]!);
    hashes.length = 0;
    sentenceFeatures(passage, first, last, emit);
    const byNarrow = heardBy(hearers.narrow, hashes, sums, language);
    const byWide = heardBy(hearers.wide, hashes, sums, language);
    if (byNarrow || byWide) found.push({ first, last, language, narrow: byNarrow, wide: byWide });
  }
  return found;
}

function heardBy({ model, weights }: Hearer, hashes: readonly number[], sums: Float64Array, language: Language): Heard {
  if (!model.groups.length) return 0;
  sumsOf(model, weights, hashes, sums);
  const { highest, high, medium, low } = model.thresholds[language];
  let heard = 0;
  // The readier a model is to speak, the lower its threshold, and mostly it has nothing to say.
  for (let fault = 0; fault < faults.length; fault++) {
    const sum = sums[fault]!;
    if (sum > highest[fault]!) heard |= (sum > low[fault]! ? 4 : sum > medium[fault]! ? 3 : sum > high[fault]! ? 2 : 1) << (fault * bitsEach);
  }
  return heard;
}

/** @returns by {@link faults} how much a sentence sounds like it. @param hashes its features, in any order @param sums filled and returned */
export function sumsOf({ biases }: Model, weights: Weights, hashes: readonly number[], sums: Float64Array = new Float64Array(faults.length)): Float64Array {
  sums.fill(0);
  for (let i = 0; i < hashes.length; i++) weights.add(hashes[i]!, sums);
  const norm = normOf(hashes.length);
  for (let fault = 0; fault < sums.length; fault++) sums[fault] = sums[fault]! * norm + biases[fault]!;
  return sums;
}

/** Long sentences have more of everything. */
export function normOf(count: number): number {
  return Math.sqrt(60 / Math.max(1, count));
}

function languageOf(passage: Passage, start: number, end: number): Language {
  let cyrillic = 0;
  let latin = 0;
  for (let i = start; i < Math.min(end, start + 200); i++) {
    const unit = passage.text.charCodeAt(i);
    if (unit >= 0x400 && unit <= 0x52f) cyrillic++;
    else if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) latin++;
  }
  return cyrillic > latin ? "ru" : "en";
}

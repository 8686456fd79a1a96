import type { Language } from "../ids";
import type { Passage } from "../parsed-message";
import { readingOf } from "../text/reading";
import { sentenceFeatures } from "./features";
import { faults, weightsOf, type Weights } from "./format";
import { narrow } from "./narrow-weights";
import { heardIn, sumsOf, type Heard } from "./sums";
import { surestOf, wideHearing } from "./wide-hearing";

/** What the models hear in one sentence; word indexes, both inclusive. */
export interface Hearing {
  readonly first: number;
  readonly last: number;
  readonly language: Language;
  readonly narrow: Heard;
  readonly wide: Heard;
  /** Also what some tone is surer than. */
  readonly wideAtAll: Heard;
}

let narrowWeights: Weights | undefined;
const hearings = new WeakMap<Passage, readonly Hearing[]>();

/** A sentence this short says too little; a longer one is a list or a form, and is judged by its beginning. Words. */
export const shortest = 2;
export const longest = 80;

/** @returns what the models hear in the sentences of a passage where they hear something; computed once, however many detectors ask. Linear in words. */
export function hearingsIn(passage: Passage): readonly Hearing[] {
  let found = hearings.get(passage);
  if (!found) hearings.set(passage, (found = hear(passage)));
  return found;
}

function hear(passage: Passage): Hearing[] {
  const weights = (narrowWeights = narrowWeights ?? weightsOf(narrow));
  const { words, sentences } = readingOf(passage);
  const lastOf = (i: number) => Math.min((sentences[i + 1] ?? words.count) - 1, sentences[i]! + longest - 1);
  const languageAt = (i: number) => languageOf(passage, words.start[sentences[i]!]!, words.end[lastOf(i)]!);
  const byNarrow = new Int32Array(sentences.length);
  const byWide = wideHearing(passage, sentences.length);
  // One of each for all sentences, of which a mail may have a hundred thousand.
  const sums = new Float64Array(faults.length);
  const hashes: number[] = [];
  const emit = (hash: number) => hashes.push(hash);
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    const last = lastOf(i);
    if (last - first + 1 < shortest && !byWide) continue;
    hashes.length = 0;
    sentenceFeatures(passage, first, last, emit);
    byNarrow[i] = heardIn(sumsOf(narrow, weights, hashes, sums), narrow.thresholds[languageAt(i)]);
    byWide?.add(hashes, first, last);
  }
  const found: Hearing[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    const last = lastOf(i);
    if (last - first + 1 < shortest) continue;
    const language = languageAt(i);
    const heard = byWide ? byWide.in(i, language) : 0;
    if (byNarrow[i] || heard) found.push({ first, last, language, narrow: byNarrow[i]!, wide: surestOf(heard), wideAtAll: heard });
  }
  return found;
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

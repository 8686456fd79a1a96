import type { Language } from "../ids";
import type { Passage } from "../parsed-message";
import { readingOf, sentenceAt } from "../text/reading";
import { sentenceFeatures } from "./features";
import { faults, weightsOf, type Model, type Sensitivity, type Weights } from "./format";
import { narrow } from "./narrow-weights";
import { wide } from "./wide-weights";

/** What the models hear in one sentence; word indexes, both inclusive. */
export interface Hearing {
  readonly first: number;
  readonly last: number;
  readonly language: Language;
  /** By {@link faults}: the sums of what its words weigh, and the thresholds they are held against. No score leaves a detector. */
  readonly narrow: Heard;
  readonly wide: Heard;
}

type Heard = (fault: number, sensitivity: Sensitivity) => boolean;

let models: readonly { readonly model: Model; readonly weights: Weights }[] | undefined;
const hearings = new WeakMap<Passage, readonly Hearing[]>();

/** A sentence this short says too little; a longer one is a list or a form, and is judged by its beginning. Words. */
const shortest = 2;
const longest = 80;

/** @returns what the models hear in each sentence of a passage; computed once, however many detectors ask. Linear in words. */
export function hearingsIn(passage: Passage): readonly Hearing[] {
  let found = hearings.get(passage);
  if (!found) hearings.set(passage, (found = hear(passage)));
  return found;
}

function hear(passage: Passage): Hearing[] {
  models = models ?? [narrow, wide].map((model) => ({ model, weights: weightsOf(model) }));
  const reading = readingOf(passage);
  const found: Hearing[] = [];
  for (const at of reading.sentences) {
    const { first, last: end } = sentenceAt(reading, at);
    if (end - first + 1 < shortest) continue;
    const last = Math.min(end, first + longest - 1);
    const language = languageOf(passage, reading.words.start[first]!, reading.words.end[last]!);
    const hashes: number[] = [];
    sentenceFeatures(passage, first, last, (hash) => hashes.push(hash));
    const [narrow, wide] = models.map(({ model, weights }) => {
      if (!model.groups.length) return () => false;
      const sums = sumsOf(model, weights, hashes);
      return (fault: number, sensitivity: Sensitivity) => sums[fault]! > model.thresholds[language][sensitivity][fault]!;
    });
    found.push({ first, last, language, narrow: narrow!, wide: wide! });
  }
  return found;
}

/** @returns by {@link faults} how much a sentence sounds like it. @param hashes its features, in any order */
export function sumsOf({ biases }: Model, weights: Weights, hashes: readonly number[]): Float64Array {
  const sums = new Float64Array(faults.length);
  for (let i = 0; i < hashes.length; i++) weights.add(hashes[i]!, sums);
  const norm = normOf(hashes.length);
  return sums.map((sum, fault) => sum * norm + biases[fault]!);
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

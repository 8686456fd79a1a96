import type { Language } from "../ids";
import type { Passage } from "../parsed-message";
import { readingOf, sentenceAt } from "../text/reading";
import { sentenceFeatures } from "./features";
import { faults, weightsOf, type Weights } from "./format";
import { biases, groups, scale } from "./weights";

/** What the model hears in one sentence; word indexes, both inclusive. */
export interface Hearing {
  readonly first: number;
  readonly last: number;
  readonly language: Language;
  /** By {@link faults}: the sum of what its words weigh. No score leaves a detector. */
  readonly sums: Float64Array;
}

let weights: Weights | undefined;
const hearings = new WeakMap<Passage, readonly Hearing[]>();

/** A sentence this short says too little; a longer one is a list or a form, and is judged by its beginning. Words. */
const shortest = 2;
const longest = 80;

/** @returns what the model hears in each sentence of a passage; computed once, however many detectors ask. Linear in words. */
export function hearingsIn(passage: Passage): readonly Hearing[] {
  let found = hearings.get(passage);
  if (!found) hearings.set(passage, (found = hear(passage)));
  return found;
}

function hear(passage: Passage): Hearing[] {
  const model = (weights = weights ?? weightsOf(groups, scale));
  const reading = readingOf(passage);
  const found: Hearing[] = [];
  for (const at of reading.sentences) {
    const { first, last: end } = sentenceAt(reading, at);
    if (end - first + 1 < shortest) continue;
    const last = Math.min(end, first + longest - 1);
    const sums = new Float64Array(faults.length);
    let count = 0;
    sentenceFeatures(passage, first, last, (hash) => {
      count++;
      model.add(hash, sums);
    });
    const norm = normOf(count);
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! * norm + biases[i]!;
    found.push({ first, last, language: languageOf(passage, reading.words.start[first]!, reading.words.end[last]!), sums });
  }
  return found;
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

import { faults, sensitivities, type PackedModel, type Sensitivity, type Thresholds, type Weights } from "./format";

/** What a model hears: three bits for each of {@link faults}, the number of {@link sensitivities} at which it speaks, so that a sentence costs no object (ten faults fit). No score leaves a detector. */
export type Heard = number;
export const bitsEach = 3;

/** @returns whether a model heard a fault: who speaks at a low sensitivity speaks at all that are higher. */
export function isHeard(heard: Heard, fault: number, sensitivity: Sensitivity = "highest"): boolean {
  return ((heard >> (fault * bitsEach)) & ((1 << bitsEach) - 1)) >= sensitivities.length - sensitivities.indexOf(sensitivity);
}

/** @param sums by {@link faults}, as {@link sumsOf} gives them */
export function heardIn(sums: Float64Array, { highest, high, medium, low }: Thresholds): Heard {
  let heard = 0;
  // The readier a model is to speak, the lower its threshold, and mostly it has nothing to say.
  for (let fault = 0; fault < faults.length; fault++) {
    const sum = sums[fault]!;
    if (sum > highest[fault]!) heard |= (sum > low[fault]! ? 4 : sum > medium[fault]! ? 3 : sum > high[fault]! ? 2 : 1) << (fault * bitsEach);
  }
  return heard;
}

/** @returns by {@link faults} how much a sentence sounds like it. @param hashes its features, in any order @param sums filled and returned */
export function sumsOf({ biases }: PackedModel, weights: Weights, hashes: readonly number[], sums: Float64Array = new Float64Array(faults.length)): Float64Array {
  sums.fill(0);
  for (let i = 0; i < hashes.length; i++) weights.add(hashes[i]!, sums);
  const norm = normOf(hashes.length);
  for (let fault = 0; fault < sums.length; fault++) sums[fault] = sums[fault]! * norm + biases[fault]!;
  return sums;
}

/** Long sentences have more of everything. @param count of features */
export function normOf(count: number): number {
  return Math.sqrt(60 / Math.max(1, count));
}

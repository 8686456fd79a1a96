import type { Language } from "../ids";

/**
 * How the weights are written: printable text, about two characters a feature and one or two a weight. Features with the
 * same number of weights stand together, ordered by hash, each as its distance from the one before.
 */

/** What a sentence may be; the order is the order of the weights. */
export const faults = ["insult", "hearsay", "allegation", "confidence", "anger", "command", "bad-news", "time-waster", "casualness"] as const;
export type Fault = (typeof faults)[number];

/** Weights as the trainer writes them. */
export interface PackedModel {
  /** Bits of a feature's hash that are kept: the fewer, the shorter it is and the more often a strange feature is taken for one of its own. */
  readonly hashBits: number;
  /** The sizes a weight may have, of either sign: `scale` × (`growth` ^ n − 1), n from 1 to `sizes`. With more than five of them a weight takes two characters. */
  readonly sizes: number;
  readonly scale: number;
  readonly growth: number;
  /** By {@link faults}, for each thing the model is asked of a sentence. */
  readonly biases: readonly number[];
  /** One text for each number of weights a feature has, from one up. Empty: nothing is heard. */
  readonly groups: readonly string[];
}

/** A model that speaks. */
export interface Model extends PackedModel {
  /** By {@link faults}: a sentence whose sum is above this sounds like the fault. */
  readonly thresholds: Readonly<Record<Language, Thresholds>>;
}

/** How readily a model speaks; how often it is right then is set by the trainer (`tools/train/train.ts`). */
export const sensitivities = ["low", "medium", "high", "highest"] as const;
export type Sensitivity = (typeof sensitivities)[number];
/** By {@link faults}. */
export type Thresholds = Readonly<Record<Sensitivity, readonly number[]>>;

/** Printable ASCII without the quotation mark and the backslash. */
export const alphabet = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/** First characters below this begin a distance of two characters; see {@link writeNumber}. */
const longFrom = 68;

/** Weights by feature; see {@link weightsOf}. */
export interface Weights {
  /** Adds the weights of a feature to `sums`, one for each of the model's biases. */
  add(hash: number, sums: Float64Array): void;
}

const codes = (() => {
  const of: number[] = [];
  for (let i = 0; i < alphabet.length; i++) of[alphabet.charCodeAt(i)] = i;
  return of;
})();

/** Distances up to 24 bits: two characters below 68 × 92, else four. */
export function writeNumber(value: number): string {
  const base = alphabet.length;
  if (value < longFrom * base) return alphabet.charAt(Math.floor(value / base)) + alphabet.charAt(value % base);
  let rest = value - longFrom * base;
  const low = alphabet.charAt(rest % base);
  rest = Math.floor(rest / base);
  const middle = alphabet.charAt(rest % base);
  rest = Math.floor(rest / base);
  const high = alphabet.charAt(rest % base);
  rest = Math.floor(rest / base);
  if (rest >= base - longFrom) throw new Error(`${value} is too far for a distance between features`);
  return alphabet.charAt(longFrom + rest) + high + middle + low;
}

/** @returns the number that {@link writeNumber} wrote at a place of a text; {@link lengthAt} says how long it is. */
export function numberAt(text: string, at: number): number {
  const base = alphabet.length;
  const first = codes[text.charCodeAt(at)]!;
  const second = first * base + codes[text.charCodeAt(at + 1)]!;
  if (first < longFrom) return second;
  return ((second - longFrom * base) * base + codes[text.charCodeAt(at + 2)]!) * base + codes[text.charCodeAt(at + 3)]! + longFrom * base;
}

/** @returns the characters of the number at a place of a text. */
export function lengthAt(text: string, at: number): number {
  return codes[text.charCodeAt(at)]! < longFrom ? 2 : 4;
}

/** @returns what a printable character counts: its place in {@link alphabet}. */
export function codeAt(text: string, at: number): number {
  return codes[text.charCodeAt(at)]!;
}

/** Bits for how many weights a feature has. */
const countBits = 5;

/** An open-addressing table: hash → where its weights stand. */
class PackedWeights implements Weights {
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  /** The codes of all weights, and what each code stands for: whose weight it is, and how much. */
  private readonly codes: Uint16Array;
  private readonly sumOf: number[] = [];
  private readonly valueOf: number[] = [];

  constructor(model: PackedModel) {
    const { groups, hashBits, biases } = model;
    biases.forEach((_, sum) => {
      for (const value of valuesOf(model)) {
        this.sumOf.push(sum);
        this.valueOf.push(value);
      }
    });
    this.shift = 32 - hashBits;
    const most = groups.reduce((sum, group, i) => sum + group.length / (3 + i), 0);
    let size = 1024;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.places = new Int32Array(size);
    this.codes = new Uint16Array(groups.reduce((sum, group) => sum + group.length, 0));
    groups.reduce((from, group, i) => this.index(group, i, isWide(model), from), 0);
  }

  /** @returns how many weights are known then. */
  private index(group: string, g: number, isWide: boolean, from: number): number {
    const base = alphabet.length;
    let hash = 0;
    for (let at = 0; at < group.length; ) {
      hash += numberAt(group, at);
      at += lengthAt(group, at);
      let slot = hash & this.mask;
      while (this.keys[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.places[slot] = (from << countBits) + g;
      for (let i = 0; i <= g; i++) {
        const code = codes[group.charCodeAt(at++)]!;
        this.codes[from++] = isWide ? code * base + codes[group.charCodeAt(at++)]! : code;
      }
    }
    return from;
  }

  add(hash: number, sums: Float64Array): void {
    const key = hash >>> this.shift;
    let slot = key & this.mask;
    for (; this.keys[slot]! >= 0; slot = (slot + 1) & this.mask) {
      if (this.keys[slot] !== key) continue;
      const place = this.places[slot]!;
      for (let at = place >> countBits, last = at + (place & ((1 << countBits) - 1)); at <= last; at++) {
        const code = this.codes[at]!;
        sums[this.sumOf[code]!]! += this.valueOf[code]!;
      }
      return;
    }
  }
}

/** @returns whether a weight takes two characters. */
export function isWide({ sizes, biases }: Pick<PackedModel, "sizes" | "biases">): boolean {
  return biases.length * 2 * sizes > alphabet.length;
}

/** @returns what the codes of a fault stand for: sizes from the smallest, and then the same below zero. */
export function valuesOf({ sizes, scale, growth }: Pick<PackedModel, "sizes" | "scale" | "growth">): number[] {
  const values: number[] = [];
  for (let n = 1; n <= sizes; n++) values.push(scale * (Math.pow(growth, n) - 1));
  return values.concat(values.map((value) => -value));
}

export function weightsOf(model: PackedModel): Weights {
  return new PackedWeights(model);
}

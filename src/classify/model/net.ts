import { alphabet, codeAt, lengthAt, numberAt } from "./format";

/**
 * A convolutional net over words (Kim, "Convolutional Neural Networks for Sentence Classification", 2014): windows of one to
 * three words, the largest sum of each filter in a sentence, and a linear layer over these pools, of the sentence itself and
 * of its neighbors. It knows words by the company they keep, where the other models know which stems and pairs of them were said.
 */
export interface Net {
  /** Numbers that stand for a word. */
  readonly dimensions: number;
  /** Filters of each of {@link widths}. */
  readonly filters: number;
  /** By word and dimension; the first word is a stranger. */
  readonly embeddings: Float64Array;
  /** By {@link slots}, filter and dimension. */
  readonly convolutions: Float64Array;
  /** By width and filter: what is added to its largest sum. */
  readonly offsets: Float64Array;
  /** By fault and pool: what a sentence says of itself, then what it says of its neighbors. */
  readonly output: Float64Array;
  /** By `faults`, see `format.ts`. */
  readonly biases: Float64Array;
}

/** Words in a window. */
export const widths = [1, 2, 3] as const;
/** Places of a word in the windows of all widths. */
export const slots = 6;
/** Sentences before and after one that are its neighbors. */
const nearest = 2;
/** A sentence and its neighbors: so many are needed at once. */
export const rowsKept = 2 * nearest + 1;

/** What all filters make of a word, at each place of their windows. */
export type Response = Float32Array;

export function responseOf({ dimensions, filters, embeddings, convolutions }: Net, word: number): Response {
  const response = new Float32Array(slots * filters);
  const from = word * dimensions;
  const slot = filters * dimensions;
  for (let filter = 0; filter < filters; filter++) {
    // All slots at once: no sum waits for the one before.
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    for (let d = 0, at = filter * dimensions; d < dimensions; d++, at++) {
      const value = embeddings[from + d]!;
      sum0 += convolutions[at]! * value;
      sum1 += convolutions[at + slot]! * value;
      sum2 += convolutions[at + 2 * slot]! * value;
      sum3 += convolutions[at + 3 * slot]! * value;
      sum4 += convolutions[at + 4 * slot]! * value;
      sum5 += convolutions[at + 5 * slot]! * value;
    }
    response[filter] = sum0;
    response[filter + filters] = sum1;
    response[filter + 2 * filters] = sum2;
    response[filter + 3 * filters] = sum3;
    response[filter + 4 * filters] = sum4;
    response[filter + 5 * filters] = sum5;
  }
  return response;
}

/**
 * @param words responses of a sentence's words
 * @param pools filled, by width and filter: the largest sum of a window, or 0
 * @param starts filled, if given: at which word that window begins; it may begin before the first one and end after the last
 */
export function poolInto({ filters, offsets }: Net, words: readonly Response[], pools: Float64Array, starts?: Int32Array): void {
  // Most of the net's time is spent here, so each filter goes over the words once for all widths, and what it made of the words before is at hand.
  for (let one = 0; one < filters; one++) {
    const two = one + filters;
    const three = two + filters;
    let largest1 = -Infinity;
    let largest2 = -Infinity;
    let largest3 = -Infinity;
    let start1 = 0;
    let start2 = 0;
    let start3 = 0;
    // What the words before are in the windows that this one ends.
    let first2 = 0;
    let first3 = 0;
    let second3 = 0;
    let nextFirst3 = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const sum1 = word[one]!;
      const sum2 = first2 + word[two + filters]!;
      const sum3 = first3 + second3 + word[three + 3 * filters]!;
      if (sum1 > largest1) {
        largest1 = sum1;
        start1 = at;
      }
      if (sum2 > largest2) {
        largest2 = sum2;
        start2 = at - 1;
      }
      if (sum3 > largest3) {
        largest3 = sum3;
        start3 = at - 2;
      }
      first2 = word[two]!;
      first3 = nextFirst3;
      nextFirst3 = word[three + filters]!;
      second3 = word[three + 2 * filters]!;
    }
    // Windows that end after the last word.
    const end = words.length - 1;
    if (first2 > largest2) [largest2, start2] = [first2, end];
    if (first3 + second3 > largest3) [largest3, start3] = [first3 + second3, end - 1];
    if (nextFirst3 > largest3) [largest3, start3] = [nextFirst3, end];
    pools[one] = Math.max(0, largest1 + offsets[one]!);
    pools[two] = Math.max(0, largest2 + offsets[two]!);
    pools[three] = Math.max(0, largest3 + offsets[three]!);
    if (starts) [starts[one], starts[two], starts[three]] = [start1, start2, start3];
  }
}

/** @param spoken filled: by `faults` what pools say of their own sentence, then what they say of its neighbors */
export function speakInto(spoken: Float64Array, { output }: Net, pools: Float64Array): void {
  spoken.fill(0);
  for (let pool = 0; pool < pools.length; pool++) {
    const loud = pools[pool]!;
    // Half of them say nothing.
    if (!loud) continue;
    for (let i = 0, at = pool; i < spoken.length; i++, at += pools.length) spoken[i] = spoken[i]! + output[at]! * loud;
  }
}

/** @returns the places of a sentence's neighbors. @param count of all sentences */
export function neighborsOf(at: number, count: number): number[] {
  const near: number[] = [];
  for (let i = Math.max(0, at - nearest); i <= Math.min(count - 1, at + nearest); i++) if (i !== at) near.push(i);
  return near;
}

/** Numbers in two characters each: from the middle, so many steps up or down. */
export interface Column {
  readonly step: number;
  readonly text: string;
}

/** A net as the trainer writes it. */
export interface PackedNet {
  readonly dimensions: number;
  readonly filters: number;
  /** Bits of a word's hash that are kept. */
  readonly hashBits: number;
  /** The numbers of a stranger, a character each; then the words, ordered by hash: its distance from the one before, and its numbers. From −1 to 1. */
  readonly words: string;
  readonly convolutions: Column;
  readonly offsets: Column;
  readonly output: Column;
  readonly biases: Column;
}

const base = alphabet.length;
/** Codes of one character, and of two, reach so far from their middle, which is 0. */
export const halves = [(base - 2) / 2, (base * base - 2) / 2] as const;

function numbersOf({ step, text }: Column): Float64Array {
  return Float64Array.from({ length: text.length / 2 }, (_, i) => (codeAt(text, 2 * i) * base + codeAt(text, 2 * i + 1) - halves[1]) * step);
}

/** Responses kept, of 1.5 kB each; people use the same words over and over. */
const mostResponses = 8192;

/** A net that reads. */
export class ReadingNet {
  private readonly net: Net;
  private readonly hashes: Int32Array;
  private readonly shift: number;
  /** By hash. */
  private readonly responses = new Map<number, Response>();
  private readonly strange: Response;
  private readonly pools: Float64Array;

  constructor({ dimensions, filters, hashBits, words, convolutions, offsets, output, biases }: PackedNet) {
    const hashes: number[] = [];
    const starts = [0];
    for (let at = dimensions, hash = 0; at < words.length; at += dimensions) {
      hash += numberAt(words, at);
      at += lengthAt(words, at);
      hashes.push(hash);
      starts.push(at);
    }
    const embeddings = new Float64Array(starts.length * dimensions);
    for (let word = 0, to = 0; word < starts.length; word++) {
      for (let at = starts[word]!; at < starts[word]! + dimensions; at++) embeddings[to++] = (codeAt(words, at) - halves[0]) / halves[0];
    }
    this.hashes = Int32Array.from(hashes);
    this.shift = 32 - hashBits;
    this.net = { dimensions, filters, embeddings, convolutions: numbersOf(convolutions), offsets: numbersOf(offsets), output: numbersOf(output), biases: numbersOf(biases) };
    this.strange = responseOf(this.net, 0);
    this.pools = new Float64Array(widths.length * filters);
  }

  /** @param spoken filled as by {@link speakInto} @param hashes the tokens of a sentence */
  readInto(spoken: Float64Array, hashes: readonly number[]): void {
    poolInto(this.net, hashes.map((hash) => this.responseTo(hash >>> this.shift)), this.pools);
    speakInto(spoken, this.net, this.pools);
  }

  /** By `faults`, see `format.ts`. */
  get biases(): Float64Array {
    return this.net.biases;
  }

  private responseTo(hash: number): Response {
    let response = this.responses.get(hash);
    if (!response) {
      if (this.responses.size >= mostResponses) this.responses.clear();
      const word = this.wordOf(hash);
      this.responses.set(hash, (response = word ? responseOf(this.net, word) : this.strange));
    }
    return response;
  }

  private wordOf(hash: number): number {
    const { hashes } = this;
    let low = 0;
    for (let high = hashes.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === hash ? low + 1 : 0;
  }
}

import { alphabet, writeNumber } from "../../src/classify/model/format";
import { halves, type Column, type Net, type PackedNet } from "../../src/classify/model/net";

/** Of the numbers of a dimension, the part that is written as it is; the few beyond are brought to the edge. */
const written = 0.999;

/**
 * @param hashes of the net's words, without the strangers, of so many bits
 * @returns the net with its numbers rounded and written
 */
export function packNet({ dimensions, filters, embeddings, convolutions, offsets, output, biases }: Net, hashes: readonly number[], hashBits: number): PackedNet {
  // Every dimension reaches from -1 to 1; the convolutions make up for it.
  const sizes = Array.from({ length: dimensions }, (_, d) => {
    const ordered = embeddings.filter((_, i) => i % dimensions === d).map(Math.abs).sort();
    return ordered[Math.ceil(written * (ordered.length - 1))]!;
  });
  const lettersOf = (word: number) =>
    Array.from(embeddings.subarray(word * dimensions, (word + 1) * dimensions), (value, d) => alphabet.charAt(Math.round(halves[0] + halves[0] * Math.max(-1, Math.min(1, value / sizes[d]!))))).join("");
  let words = lettersOf(0);
  let last = 0;
  for (const i of [...hashes.keys()].sort((a, b) => hashes[a]! - hashes[b]!)) {
    words += writeNumber(hashes[i]! - last) + lettersOf(i + 1);
    last = hashes[i]!;
  }
  return { dimensions, filters, hashBits, words, convolutions: columnOf(convolutions.map((value, i) => value * sizes[i % dimensions]!)), offsets: columnOf(offsets), output: columnOf(output), biases: columnOf(biases) };
}

function columnOf(values: Float64Array): Column {
  const step = Number((values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / halves[1]).toPrecision(6)) || 1;
  return {
    step,
    text: Array.from(values, (value) => {
      const code = Math.max(0, Math.min(2 * halves[1], Math.round(halves[1] + value / step)));
      return alphabet.charAt(Math.floor(code / alphabet.length)) + alphabet.charAt(code % alphabet.length);
    }).join(""),
  };
}

import { faults } from "./format";
import type { Glossary } from "./glossary";
import { largest, machine, type Multiply } from "./multiply";
import { cut, Pieces } from "./pieces";

/**
 * A sentence encoder: a transformer of a few layers over word pieces (Vaswani 2017; the weights began as those of Google's
 * Universal Sentence Encoder Lite, Cer 2018), which hears what several words mean together. It reads English, and Russian by
 * a glossary, knowing what the words ended in: docs/decisions/0026 and 0037. For the pane and the command line. The numbers it
 * multiplies are rounded to 16 bits, its weights to 8.
 */

/** What the file begins with, as JSON behind its length in four bytes; then stand the arrays, each at a multiple of 16. */
interface Header {
  /** A line each, by number. */
  readonly pieces: string;
  /** What a glossed word may end in, a line each; row i + 1 of the matrix `endings` is for the one in line i, the first for others. Only where it reads by a glossary. */
  readonly endings?: string;
  readonly heads: number;
  readonly layers: number;
  /** Of 8-bit weights, a row for each output, behind a 32-bit scale for each row. */
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  /** Of 32-bit numbers. */
  readonly vectors: readonly { readonly name: string; readonly length: number }[];
}

interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  /** Where the weights stand in memory. */
  readonly at: number;
}

const alignment = 16;
const aligned = (at: number) => Math.ceil(at / alignment) * alignment;

/** Pieces that are read at most, and room for rows to a multiple of four. */
const mostRows = 48;

/** Sentences whose answer is remembered. */
const mostKnown = 2000;

export class Encoder {
  private readonly header: Header;
  private readonly pieces: Pieces;
  private readonly endings = new Map<string, number>();
  private readonly bytes: Int8Array;
  private readonly multiplyInto: Multiply;
  private readonly matrices = new Map<string, Matrix>();
  private readonly vectors = new Map<string, Float32Array>();
  private readonly known = new Map<string, Float32Array>();
  private readonly places: Float32Array;
  /** Where what is multiplied and its sums stand. */
  private readonly input: number;
  private readonly sums: number;
  private readonly inputs: Int16Array;
  private readonly results: Int32Array;

  /**
   * @param file as `tools/train/encoder.py` writes it
   * @param glossary by which it reads a language that is not English
   * @throws Error where the file is not one, or the runtime has no WebAssembly
   */
  constructor(
    file: Uint8Array,
    private readonly glossary?: Glossary,
  ) {
    const header = (this.header = headerOf(file));
    const widest = header.matrices.slice(1).reduce((most, { rows, columns }) => Math.max(most, rows, columns), 0);
    this.input = aligned(file.length);
    this.sums = aligned(this.input + mostRows * widest * 2);
    const { memory, multiply } = machine(this.sums + mostRows * widest * 4);
    this.multiplyInto = multiply;
    this.bytes = new Int8Array(memory);
    this.bytes.set(file);
    this.inputs = new Int16Array(memory);
    this.results = new Int32Array(memory);
    let at = aligned(4 + lengthOf(file));
    for (const { name, rows, columns } of header.matrices) {
      const weights = aligned(at + rows * 4);
      this.matrices.set(name, { rows, columns, scales: new Float32Array(memory, at, rows), at: weights });
      at = aligned(weights + rows * columns);
    }
    for (const { name, length } of header.vectors) {
      this.vectors.set(name, new Float32Array(memory, at, length));
      at = aligned(at + length * 4);
    }
    if (at !== this.input) throw new Error(`an encoder's weights are ${at} bytes, and the file has ${file.length}`);
    this.places = placesOf(this.matrix("pieces").columns);
    this.pieces = new Pieces(header.pieces.split("\n"), this.vector("likelihoods"));
    header.endings?.split("\n").forEach((ending, i) => this.endings.set(ending, i + 1));
  }

  /** @returns by {@link faults}, how much a sentence sounds like it, and behind these how much it makes its neighbors sound like it. @param sentence text; read by its first 48 pieces, and once: a draft is judged again with every change */
  read(sentence: string): Float32Array {
    let said = this.known.get(sentence);
    if (said) return said;
    if (this.known.size === mostKnown) this.known.clear();
    const { numbers, endings } = cut(sentence, this.pieces, this.glossary);
    this.known.set(sentence, (said = this.hear(numbers, endings.map((ending) => this.endings.get(ending) ?? 0))));
    return said;
  }

  /** The same of its pieces. @param endings of each piece its row in `endings` */
  hear(numbers: readonly number[], endings: readonly number[] = []): Float32Array {
    const count = numbers.length;
    let rows = this.placed(numbers, endings);
    for (let layer = 0; layer < this.header.layers; layer++) rows = this.layer(`${layer}.`, rows, count);
    const width = rows.length / count;
    const mean = new Float32Array(width);
    const most = new Float32Array(width).fill(-Infinity);
    for (let i = 0; i < rows.length; i++) {
      const column = i % width;
      mean[column] = mean[column]! + rows[i]! / count;
      if (rows[i]! > most[column]!) most[column] = rows[i]!;
    }
    const said = new Float32Array(2 * width);
    said.set(this.times("pool", mean, 1).map(Math.tanh));
    said.set(most.map((value) => Math.tanh(0.3 * value)), width);
    return this.times("head", said, 1).slice(0, 2 * faults.length);
  }

  /** @returns a row for each piece: what it is, what its word ended in, and where it stands */
  private placed(numbers: readonly number[], endings: readonly number[]): Float32Array {
    const rows = this.places.slice(0, numbers.length * this.matrix("pieces").columns);
    this.addRows("pieces", numbers, rows);
    if (this.matrices.has("endings")) this.addRows("endings", endings, rows);
    return rows;
  }

  /** Adds twice a row of a matrix for each number. */
  private addRows(name: string, numbers: readonly number[], rows: Float32Array): void {
    const { columns, scales, at } = this.matrix(name);
    numbers.forEach((number, place) => {
      for (let i = 0; i < columns; i++) rows[place * columns + i] = rows[place * columns + i]! + 2 * scales[number]! * this.bytes[at + number * columns + i]!;
    });
  }

  private layer(name: string, rows: Float32Array, count: number): Float32Array {
    const attended = this.attended(this.times(`${name}attention`, this.normal(`${name}first`, rows, count), count), count);
    const out = this.times(`${name}attended`, attended, count);
    // The first layer is wider than the pieces are.
    const stay = this.matrices.has(`${name}widening`) ? this.times(`${name}widening`, rows, count) : rows;
    for (let i = 0; i < out.length; i++) out[i] = out[i]! + stay[i]!;
    const inner = this.times(`${name}inner`, this.normal(`${name}second`, out, count), count);
    for (let i = 0; i < inner.length; i++) if (inner[i]! < 0) inner[i] = 0;
    const outer = this.times(`${name}outer`, inner, count);
    for (let i = 0; i < out.length; i++) out[i] = out[i]! + outer[i]!;
    return out;
  }

  /** @returns of each piece, what the pieces it attends to say. @param asked a query, a key and a value for each */
  private attended(asked: Float32Array, count: number): Float32Array {
    const width = asked.length / count / 3;
    const size = width / this.header.heads;
    const rows = new Float32Array(count * width);
    const shares = new Float32Array(count);
    for (let head = 0; head < this.header.heads; head++) {
      for (let piece = 0; piece < count; piece++) {
        const query = piece * 3 * width + head * size;
        let most = -Infinity;
        for (let other = 0; other < count; other++) {
          const key = other * 3 * width + width + head * size;
          let sum = 0;
          for (let i = 0; i < size; i++) sum += asked[query + i]! * asked[key + i]!;
          shares[other] = sum / Math.sqrt(size);
          most = Math.max(most, shares[other]!);
        }
        let total = 0;
        for (let other = 0; other < count; other++) total += shares[other] = Math.exp(shares[other]! - most);
        const to = piece * width + head * size;
        for (let other = 0; other < count; other++) {
          const value = other * 3 * width + 2 * width + head * size;
          const share = shares[other]! / total;
          for (let i = 0; i < size; i++) rows[to + i] = rows[to + i]! + share * asked[value + i]!;
        }
      }
    }
    return rows;
  }

  /** Layer normalization. */
  private normal(name: string, rows: Float32Array, count: number): Float32Array {
    const gains = this.vector(`${name}.gains`);
    const biases = this.vector(`${name}.biases`);
    const width = rows.length / count;
    const out = new Float32Array(rows.length);
    for (let from = 0; from < rows.length; from += width) {
      let mean = 0;
      for (let i = 0; i < width; i++) mean += rows[from + i]! / width;
      let variance = 0;
      for (let i = 0; i < width; i++) variance += ((rows[from + i]! - mean) * (rows[from + i]! - mean)) / width;
      const scale = 1 / Math.sqrt(variance + 1e-6);
      for (let i = 0; i < width; i++) out[from + i] = (rows[from + i]! - mean) * scale * gains[i]! + biases[i]!;
    }
    return out;
  }

  /** @returns rows times a matrix, and its biases. The rows are multiplied as 16-bit numbers, each on its own scale. */
  private times(name: string, rows: Float32Array, count: number): Float32Array {
    const { rows: outputs, columns, scales, at } = this.matrix(name);
    const biases = this.vector(`${name}.biases`);
    const rowScales = new Float32Array(count);
    const inputs = this.inputs;
    for (let row = 0; row < count; row++) {
      let most = 1e-9;
      for (let i = row * columns; i < (row + 1) * columns; i++) most = Math.max(most, Math.abs(rows[i]!));
      rowScales[row] = most / largest;
      for (let i = 0, from = row * columns, to = this.input / 2 + from; i < columns; i++) inputs[to + i] = Math.round((rows[from + i]! * largest) / most);
    }
    const padded = Math.ceil(count / 4) * 4;
    inputs.fill(0, this.input / 2 + count * columns, this.input / 2 + padded * columns);
    this.multiplyInto(this.input, padded, at, outputs, columns, this.sums);
    const out = new Float32Array(count * outputs);
    for (let row = 0; row < count; row++) {
      for (let i = 0, to = row * outputs, from = this.sums / 4 + to; i < outputs; i++) out[to + i] = this.results[from + i]! * rowScales[row]! * scales[i]! + biases[i]!;
    }
    return out;
  }

  private matrix(name: string): Matrix {
    return this.matrices.get(name)!;
  }

  private vector(name: string): Float32Array {
    return this.vectors.get(name)!;
  }
}

/** @returns for each place where a piece may stand, a row of sines and cosines (Vaswani 2017, 3.5) */
function placesOf(columns: number): Float32Array {
  const half = columns / 2;
  return Float32Array.from({ length: mostRows * columns }, (_, i) => {
    const column = i % columns;
    const angle = Math.floor(i / columns) * Math.exp((-(column % half) * Math.log(10000)) / (half - 1));
    return column < half ? Math.sin(angle) : Math.cos(angle);
  });
}

const lengthOf = (file: Uint8Array) => file[0]! + file[1]! * 256 + file[2]! * 65536 + file[3]! * 16777216;

function headerOf(file: Uint8Array): Header {
  try {
    let text = "";
    const end = 4 + lengthOf(file);
    for (let at = 4; at < end; at += 4096) text += String.fromCharCode.apply(undefined, Array.from(file.subarray(at, Math.min(end, at + 4096))));
    return JSON.parse(text) as Header;
  } catch {
    throw new Error("this is no encoder's file");
  }
}

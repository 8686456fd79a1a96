import { faults } from "../../src/classify/model/format";
import { neighborsOf, poolInto, responseOf, slots, speakInto, widths, type Net, type Response } from "../../src/classify/model/net";
import { shuffle } from "./learn";

/** How a net is learned. */
export interface NetHyper {
  readonly dimensions: number;
  readonly filters: number;
  readonly epochs: number;
  /** The length of a step; half and a fifth of it in the last two epochs. */
  readonly step: number;
  /** Mails a step. */
  readonly batch: number;
  /** The part of the words taken for strangers, and of the pools left out, each time a sentence is learned from. */
  readonly strangers: number;
  readonly dropout: number;
}

export interface NetExample {
  /** Numbers of its words, 0 for strangers. */
  readonly words: Int32Array;
  /** By {@link faults}, 1 where it has one. */
  readonly labels: Uint8Array;
}

/** Adam (Kingma and Ba, 2015) over a column of numbers. Numbers of a word rest while it is not met, and so do their moments. */
class Adam {
  readonly gradient: Float64Array;
  private readonly means: Float32Array;
  private readonly squares: Float32Array;

  constructor(private readonly values: Float64Array) {
    this.gradient = new Float64Array(values.length);
    this.means = new Float32Array(values.length);
    this.squares = new Float32Array(values.length);
  }

  /** Steps, and forgets the gradient. */
  step(length: number, from = 0, to = this.values.length): void {
    const { values, gradient, means, squares } = this;
    for (let i = from; i < to; i++) {
      const mean = (means[i] = 0.9 * means[i]! + 0.1 * gradient[i]!);
      const square = (squares[i] = 0.999 * squares[i]! + 0.001 * gradient[i]! * gradient[i]!);
      values[i] = values[i]! - (length * mean) / (Math.sqrt(square) + 1e-8);
      gradient[i] = 0;
    }
  }
}

/** What learns the numbers of each part of a {@link Net}. */
type Learning = Readonly<Record<"embeddings" | "convolutions" | "offsets" | "output" | "biases", Adam>>;

/** A sentence while it is learned from. */
interface Trace {
  readonly words: Int32Array;
  readonly labels: Uint8Array;
  readonly pools: Float64Array;
  readonly starts: Int32Array;
  readonly spoken: Float64Array;
  /** By {@link faults} how wrong was what it said, of itself and of its neighbors. */
  readonly errors: Float64Array;
}

/**
 * Learns a net by backpropagation, all faults at once. The order of the mails and `random` alone decide the outcome.
 *
 * @param mails their sentences
 * @param words how many are known, strangers included
 */
export function learnNet(mails: readonly (readonly NetExample[])[], words: number, hyper: NetHyper, random: () => number): Net {
  const { dimensions, filters, epochs, step, batch } = hyper;
  const pools = widths.length * filters;
  const drawn = (length: number, size: number) => Float64Array.from({ length }, () => size * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
  const embeddings = drawn(words * dimensions, 0.3);
  const net: Net = {
    dimensions,
    filters,
    embeddings,
    convolutions: drawn(slots * filters * dimensions, 1 / Math.sqrt(dimensions)),
    offsets: new Float64Array(pools),
    output: drawn(2 * faults.length * pools, 1 / pools),
    biases: new Float64Array(faults.length).fill(-4),
  };
  const learning = { embeddings: new Adam(embeddings), convolutions: new Adam(net.convolutions), offsets: new Adam(net.offsets), output: new Adam(net.output), biases: new Adam(net.biases) };
  const { embeddings: ofWords, ...ofAll } = learning;
  const order = mails.map((_, i) => i);
  for (let epoch = 0, steps = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const full = step * (epoch === epochs - 1 ? 0.2 : epoch === epochs - 2 ? 0.5 : 1);
    for (let from = 0; from < order.length; from += batch) {
      const here = order.slice(from, from + batch).map((i) => mails[i]!);
      const count = here.reduce((sum, mail) => sum + mail.length, 0);
      const responses = new Map<number, Response>();
      for (const mail of here) learnMail(net, mail, hyper, random, responses, learning, count);
      steps++;
      const length = (full * Math.sqrt(1 - Math.pow(0.999, steps))) / (1 - Math.pow(0.9, steps));
      for (const one of Object.values(ofAll)) one.step(length);
      for (const word of responses.keys()) ofWords.step(length, word * dimensions, (word + 1) * dimensions);
    }
  }
  return net;
}

/** Adds a mail's part to the gradients. @param responses known since the last step, by word @param count sentences of the batch */
function learnMail(net: Net, mail: readonly NetExample[], hyper: NetHyper, random: () => number, responses: Map<number, Response>, learning: Learning, count: number): void {
  const traces = mail.map((example) => traceOf(net, example, hyper, random, responses));
  traces.forEach(({ labels, spoken, errors }, at) => {
    for (let fault = 0; fault < faults.length; fault++) {
      let around = 0;
      const near = neighborsOf(at, traces.length);
      for (const other of near) around += traces[other]!.spoken[faults.length + fault]! / near.length;
      const probability = 1 / (1 + Math.exp(-(net.biases[fault]! + spoken[fault]! + around)));
      const error = (probability - labels[fault]!) / count;
      learning.biases.gradient[fault]! += error;
      errors[fault] = error;
      for (const other of near) traces[other]!.errors[faults.length + fault]! += error / near.length;
    }
  });
  for (const trace of traces) propagate(net, trace, learning, 1 / (1 - hyper.dropout));
}

function traceOf(net: Net, example: NetExample, { strangers, dropout }: NetHyper, random: () => number, responses: Map<number, Response>): Trace {
  const words = example.words.map((word) => (random() < strangers ? 0 : word));
  const pools = new Float64Array(widths.length * net.filters);
  const starts = new Int32Array(pools.length);
  const heard = Array.from(words, (word) => {
    let response = responses.get(word);
    if (!response) responses.set(word, (response = responseOf(net, word)));
    return response;
  });
  poolInto(net, heard, pools, starts);
  for (let pool = 0; pool < pools.length; pool++) pools[pool] = random() < dropout ? 0 : pools[pool]! / (1 - dropout);
  const spoken = new Float64Array(2 * faults.length);
  speakInto(spoken, net, pools);
  return { words, labels: example.labels, pools, starts, spoken, errors: new Float64Array(2 * faults.length) };
}

function propagate({ dimensions, filters, embeddings, convolutions, output }: Net, { words, pools, starts, errors }: Trace, learning: Learning, louder: number): void {
  const { embeddings: ofWords, convolutions: ofConvolutions, offsets: ofOffsets, output: ofOutput } = learning;
  let slot = 0;
  let pool = 0;
  for (const width of widths) {
    for (let filter = 0; filter < filters; filter++, pool++) {
      // What is left out or below zero has no part in what was said.
      if (!pools[pool]) continue;
      let error = 0;
      for (let i = 0, at = pool; i < errors.length; i++, at += pools.length) {
        error += errors[i]! * output[at]!;
        ofOutput.gradient[at]! += errors[i]! * pools[pool]!;
      }
      error *= louder;
      ofOffsets.gradient[pool]! += error;
      for (let place = 0; place < width; place++) {
        const word = words[starts[pool]! + place];
        if (word === undefined) continue;
        let row = ((slot + place) * filters + filter) * dimensions;
        for (let at = word * dimensions; at < (word + 1) * dimensions; at++, row++) {
          ofConvolutions.gradient[row]! += error * embeddings[at]!;
          ofWords.gradient[at]! += error * convolutions[row]!;
        }
      }
    }
    slot += width;
  }
}

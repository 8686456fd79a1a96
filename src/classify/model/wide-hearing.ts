import type { Language } from "../ids";
import type { Passage } from "../parsed-message";
import { encoder, type Along } from "./along";
import { thresholds as withEnglish } from "./encoder-thresholds-en";
import { thresholds as withRussian } from "./encoder-thresholds-ru";
import { faults, weightsOf, type PackedModel, type Thresholds, type Weights } from "./format";
import { neighborsOf, ReadingNet, rowsKept } from "./net";
import { bitsEach, heardIn, normOf, type Heard } from "./sums";
import { sentenceText } from "./pieces";
import { sentenceTokens } from "./tokens";
import { net, wide } from "./wide-weights";

/** Sentences count as around another where fewer words than this stand between them. Chosen on hands left out, as {@link share}: docs/decisions/0019. */
const reach = 30;
/** So much counts what they say together beside what the sentence says. */
const share = 0.75;
/** They speak for a fault no louder than this, or the sentence next to it would be heard as well; against it as loud as they like. */
const loudest = 1.5;

/** A model of two: the first half of its sums is what a sentence says alone, the second what several say together. */
export interface Unpacked {
  readonly model: PackedModel;
  readonly weights: Weights;
}

/**
 * How much each sentence of a mail sounds like each fault, heard together with the sentences around it: thanks and a greeting
 * beside an order, a reason beside an article nobody asked for.
 */
export class SumsInContext {
  private count = 0;
  /** Sums of the sentences alone. */
  private readonly alone: Float64Array;
  /** Of all sentences before each one: what they say together, their features and their words. */
  private readonly before: Float64Array;
  private readonly features: Float64Array;
  private readonly words: Float64Array;
  private readonly sums = new Float64Array(2 * faults.length);

  /** @param sentences how many will be added at most */
  constructor(
    private readonly wide: Unpacked,
    sentences: number,
  ) {
    this.alone = new Float64Array(sentences * faults.length);
    this.before = new Float64Array((sentences + 1) * faults.length);
    this.features = new Float64Array(sentences + 1);
    this.words = new Float64Array(sentences + 1);
  }

  /** Adds the next sentence. @param hashes its features */
  add(hashes: readonly number[], words: number): void {
    const { wide, alone, before, features, sums } = this;
    const from = this.count * faults.length;
    const to = from + faults.length;
    const norm = normOf(hashes.length);
    sums.fill(0);
    for (let i = 0; i < hashes.length; i++) wide.weights.add(hashes[i]!, sums);
    for (let fault = 0; fault < faults.length; fault++) {
      alone[from + fault] = sums[fault]! * norm + wide.model.biases[fault]!;
      before[to + fault] = before[from + fault]! + sums[faults.length + fault]!;
    }
    features[this.count + 1] = features[this.count]! + hashes.length;
    this.words[this.count + 1] = this.words[this.count]! + words;
    this.count++;
  }

  /** @returns by {@link faults} how much a sentence sounds like it. @param at its number, from 0 @param sums filled and returned */
  of(at: number, sums: Float64Array = new Float64Array(faults.length)): Float64Array {
    const { alone, before, features, words } = this;
    const { biases } = this.wide.model;
    let first = at;
    while (first > 0 && words[at]! - words[first]! < reach) first--;
    let end = at + 1;
    while (end < this.count && words[end]! - words[at + 1]! < reach) end++;
    const norm = normOf(features[end]! - features[first]!);
    for (let fault = 0; fault < faults.length; fault++) {
      const together = (before[end * faults.length + fault]! - before[first * faults.length + fault]!) * norm + biases[faults.length + fault]!;
      sums[fault] = alone[at * faults.length + fault]! + Math.min(loudest, share * together);
    }
    return sums;
  }
}

/** So much counts what the net says beside the rest. Chosen on hands left out, as {@link loudestNet}: docs/decisions/0024. */
export const netShare = 0.5;
/** It speaks for a fault no louder than this, so that it need not read what nobody suspects. */
export const loudestNet = 1;

/** What a reader of sentences says of those of a mail: of each, what it says of itself, and the mean of what its neighbors say of theirs. It reads a sentence when it is first needed. */
class InContext {
  /** Of the last sentences read, one row for each place modulo their number: by {@link faults}, what they say of themselves, then of their neighbors. */
  private readonly spoken = new Float64Array(rowsKept * 2 * faults.length);
  private readonly places = new Int32Array(rowsKept).fill(-1);

  /** @param readInto fills such a row for a sentence, by its place */
  constructor(private readonly readInto: (row: Float64Array, at: number) => void) {}

  /** Adds to `sums`, by {@link faults}, what is said of a sentence. Asked about in reading order, each is read once. @param count of the mail's sentences */
  addTo(sums: Float64Array, at: number, count: number): void {
    const near = neighborsOf(at, count);
    this.hear(at, 0, 1, sums);
    for (const other of near) this.hear(other, faults.length, 1 / near.length, sums);
  }

  /** Adds a part of what a sentence says. @param half where in its row that begins */
  private hear(at: number, half: number, part: number, sums: Float64Array): void {
    const row = at % rowsKept;
    const from = row * 2 * faults.length;
    if (this.places[row] !== at) {
      this.places[row] = at;
      this.readInto(this.spoken.subarray(from, from + 2 * faults.length), at);
    }
    for (let fault = 0; fault < faults.length; fault++) sums[fault] = sums[fault]! + part * this.spoken[from + half + fault]!;
  }
}

/** What the net says of the sentences of a mail, each with its neighbors. */
export class NetInContext {
  private readonly heard: InContext;

  /** @param tokensOf the tokens of a sentence, by its place */
  constructor(
    private readonly net: ReadingNet,
    tokensOf: (at: number) => readonly number[],
  ) {
    this.heard = new InContext((row, at) => net.readInto(row, tokensOf(at)));
  }

  /** Adds to `sums`, by {@link faults}, what it makes of a sentence; see {@link InContext}. */
  addTo(sums: Float64Array, at: number, count: number): void {
    const said = Float64Array.from(this.net.biases);
    this.heard.addTo(said, at, count);
    for (let fault = 0; fault < faults.length; fault++) sums[fault] = sums[fault]! + Math.min(loudestNet, netShare * said[fault]!);
  }
}

/** So much counts what the encoder says beside the rest. Chosen on hands left out, as {@link faint}: docs/decisions/0037. */
export const encoderShare = 1.5;

/** The same of the encoder. @param textOf a sentence as it reads it, by its place */
export function encoderInContext(along: Along, textOf: (at: number) => string): InContext {
  return new InContext((row, at) => row.set(along.read(textOf(at)).map((value) => encoderShare * value)));
}

const casualness = faults.indexOf("casualness");
/** What is heard of all faults but casualness: that is in the letters more than in the words, and in every second mail. */
const weighty = (1 << (casualness * bitsEach)) - 1;

/** A sum so far below what is heard at all is still worth the encoder's reading: what it finds there the others overlook. */
const faint = 2;

/** @returns whether the encoder reads a sentence of which the other models make so much */
export function isSuspicious(sums: Float64Array, { highest }: Thresholds): boolean {
  for (let fault = 0; fault < casualness; fault++) if (sums[fault]! > highest[fault]! - faint) return true;
  return false;
}

/** Neighbors: an order is often heated, and heat often an insult. */
const tones = (["insult", "allegation", "anger", "command"] as const).map((tone) => faults.indexOf(tone));
const bits = (1 << bitsEach) - 1;

const levelOf = (heard: Heard, fault: number) => (heard >> (fault * bitsEach)) & bits;
const allegation = faults.indexOf("allegation");
const told = (["hearsay", "confidence"] as const).map((fault) => faults.indexOf(fault));

/**
 * @returns what was heard without the faults that some tone is surer than: a sentence is noted as the tone it sounds most like, or as several that are as sure (docs/decisions/0023).
 * Nor is it an accusation where it is more surely a rumor or a confidence: most of what is told of others behind their back sounds like one (0036).
 */
export function surestOf(heard: Heard): Heard {
  let surest = 0;
  for (const tone of tones) surest = Math.max(surest, levelOf(heard, tone));
  let kept = heard;
  // Mostly nothing is heard.
  for (let fault = 0; surest > 0 && fault < faults.length; fault++) if (levelOf(heard, fault) < surest) kept &= ~(bits << (fault * bitsEach));
  if (told.some((fault) => levelOf(heard, fault) > levelOf(heard, allegation))) kept &= ~(bits << (allegation * bitsEach));
  return kept;
}

/** What the wide model hears in the sentences of a passage; all are added before one is asked about. */
export interface WideHearing {
  /** Adds the next sentence. @param hashes its features @param first its words, both inclusive */
  add(hashes: readonly number[], first: number, last: number): void;
  /** @returns what is heard in a sentence, of all tones. @param at its number, from 0 */
  in(at: number, language: Language): Heard;
}

const withEncoder = { en: withEnglish, ru: withRussian };

let unpacked: Unpacked | undefined;
let reading: ReadingNet | undefined;

/** When it has read so many tokens of a mail the net is silent from there on: it costs more than all else that is done with a word. */
const mostRead = 20000;

/** The same of the encoder, in sentences of a passage: it takes some milliseconds for one. Of quoted history it reads the latest messages, and less of each. */
const mostEncoded = { authored: 200, quoted: 40 };
const deepest = 20;

/** @returns what hears the sentences of a passage. In the gate nothing does (`no-wide-hearing.ts`). @param sentences how many will be added at most */
export function wideHearing(passage: Passage, sentences: number): WideHearing | undefined {
  unpacked = unpacked ?? { model: wide, weights: weightsOf(wide) };
  const all = new SumsInContext(unpacked, sentences);
  const firsts = new Int32Array(sentences);
  const lasts = new Int32Array(sentences);
  let count = 0;
  let tokensRead = 0;
  // Quoted history is only asked about where somebody reads it for the first time; what is attached can be any amount.
  const { where } = passage;
  const isQuoted = where.part === "quoted";
  const isEncoded = where.in !== "attachment" && !(isQuoted && (where.level ?? 0) > deepest);
  const most = isQuoted ? mostEncoded.quoted : mostEncoded.authored;
  let encoded = 0;
  const textOf = (at: number) => {
    encoded++;
    return sentenceText(passage, firsts[at]!, lasts[at]!);
  };
  const encodersToo: Partial<Record<Language, InContext>> = {};
  const encoderFor = (language: Language) => {
    const along = isEncoded ? encoder(language) : undefined;
    return along && (encodersToo[language] = encodersToo[language] ?? encoderInContext(along, textOf));
  };
  let netToo: NetInContext | undefined;
  const tokensOf = (at: number) => {
    const tokens: number[] = [];
    sentenceTokens(passage, firsts[at]!, lasts[at]!, (token) => tokens.push(token));
    tokensRead += tokens.length;
    return tokens;
  };
  // One for all sentences, of which a mail may have a hundred thousand.
  const sums = new Float64Array(faults.length);
  return {
    add: (hashes, first, last) => {
      firsts[count] = first;
      lasts[count++] = last;
      all.add(hashes, last - first + 1);
    },
    in: (at, language) => {
      all.of(at, sums);
      if (isSuspected(sums, language) && tokensRead < mostRead) {
        // A mail that says little is never suspected, and the net stays packed.
        reading = reading ?? new ReadingNet(net);
        netToo = netToo ?? new NetInContext(reading, tokensOf);
        netToo.addTo(sums, at, count);
      }
      let heard = heardIn(sums, wide.thresholds[language]);
      const encoderToo = encoded < most && isSuspicious(sums, wide.thresholds[language]) ? encoderFor(language) : undefined;
      if (encoderToo) {
        encoderToo.addTo(sums, at, count);
        heard = (heard & ~weighty) | (heardIn(sums, withEncoder[language]) & weighty);
      }
      return heard;
    },
  };
}

/** @returns whether what the net may add could make it heard, or worth the encoder's reading. */
function isSuspected(sums: Float64Array, language: Language): boolean {
  const { highest } = wide.thresholds[language];
  for (let fault = 0; fault < faults.length; fault++) if (sums[fault]! + loudestNet > highest[fault]! - faint) return true;
  return false;
}

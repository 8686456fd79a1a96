/**
 * `npm run train`: learns the two sentence models from the corpus and writes them to `src/classify/model`: the narrow one,
 * which is part of the gate, and the wide one of the pane and the command line. The same corpus gives the same files, to the
 * byte. Prints what each finds in the lines of hands it has not learned from.
 *
 * `npm run train -- --without tower,reka` leaves hands out, so that a detector can be judged on lines its models have not
 * seen. Train again without it before you commit.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../../src/classify";
import { sentenceFeatures } from "../../src/classify/model/features";
import { faults, sensitivities, weightsOf, type Model, type Sensitivity } from "../../src/classify/model/format";
import { normOf, sumsOf } from "../../src/classify/model/judge";
import { readingOf, sentenceAt } from "../../src/classify/text/reading";
import { passageOf, readCorpus, type CorpusLine } from "../corpus/sentences";
import { learn, seeded, type Example, type Hyper } from "./learn";
import { pack, type Trained } from "./pack-weights";

/** What a model is to be. */
interface Plan {
  readonly name: "narrow" | "wide";
  readonly hashBits: number;
  /** Weights kept in the file, both languages together. */
  readonly mostWeights: number;
  /** The L1 term that chooses the features; they are weighed anew without it. */
  readonly strictness: number;
  /** Sizes a weight may have in the file, of either sign: up to five take one character, more take two. */
  readonly sizes: number;
}

const corpusFolder = "tools/corpus/sentences";
/** Ordinary mail of others; see its README. */
const publicFolder = "tools/corpus/public";
const modelFolder = "src/classify/model";
const languages: readonly Language[] = ["en", "ru"];
const folds = 3;
/** Sentences of public mail that stay together when it is parted: a mail has about ten. */
const neighbors = 500;
/** Chosen on hands left out; see docs/decisions/0012 and 0016. */
const plans: readonly Plan[] = [
  { name: "narrow", hashBits: 21, mostWeights: 4200, strictness: 12, sizes: 5 },
  { name: "wide", hashBits: 24, mostWeights: 100000, strictness: 1, sizes: 400 },
];
/** The part of the sentences that sound like a fault and have it, on hands not learned from, if one of a hundred had it. */
const precisions: Readonly<Record<Sensitivity, number>> = { low: 0.8, medium: 0.6, high: 0.45, highest: 0.3 };
const prevalence = 0.01;
const choosing: Omit<Hyper, "l1"> = { alpha: 0.3, beta: 1, l2: 1, epochs: 4, nearEnough: 0.03 };
const weighing: Hyper = { ...choosing, l1: 0, l2: 2 };

interface Sentence {
  readonly line: CorpusLine;
  /** Somebody else's ordinary mail. */
  readonly isPublic: boolean;
  /** As the gate computes them, 32 bits. */
  readonly hashes: readonly number[];
  readonly labels: Uint8Array;
}

function sentencesOf(line: CorpusLine, isPublic: boolean): Sentence[] {
  const passage = passageOf(line.text);
  const reading = readingOf(passage);
  return reading.sentences.map((at) => {
    const { first, last } = sentenceAt(reading, at);
    const hashes: number[] = [];
    sentenceFeatures(passage, first, last, (hash) => hashes.push(hash));
    const start = reading.words.start[first]!;
    const end = reading.words.end[last]!;
    const labels = new Uint8Array(faults.length);
    for (const { labels: names, span } of line.marks) {
      if (span.start >= end || span.end <= start) continue;
      for (const name of names) {
        const index = (faults as readonly string[]).indexOf(name);
        if (index >= 0) labels[index] = 1;
      }
    }
    return { line, isPublic, hashes, labels };
  });
}

function train(sentences: readonly Sentence[], { hashBits, mostWeights, strictness }: Plan): Trained {
  const keysOf = ({ hashes }: Sentence) => hashes.map((hash) => hash >>> (32 - hashBits));
  const numbers = numbered(sentences.map(keysOf));
  const examples = sentences.map((sentence): Example => {
    const values = new Map<number, number>();
    const value = normOf(sentence.hashes.length);
    for (const key of keysOf(sentence)) {
      const number = numbers.get(key);
      if (number !== undefined) values.set(number, (values.get(number) ?? 0) + value);
    }
    return { features: Int32Array.from(values.keys()), values: Float32Array.from(values.values()), labels: sentence.labels };
  });
  const chosen = largest(faults.map((_, k) => learn(examples, k, numbers.size, { ...choosing, l1: strictness }, seeded(k + 1))), mostWeights);
  const weights = faults.map((_, k) => learn(examples.map((example) => restricted(example, chosen[k]!)), k, numbers.size, weighing, seeded(k + 1)));
  return { hashes: [...numbers.keys()], weights };
}

/** @returns a number for each feature. One met in a single sentence teaches nothing and has none. */
function numbered(keys: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const of of keys) for (const key of new Set(of)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [key, count] of counts) if (count >= 2) numbers.set(key, numbers.size);
  return numbers;
}

/** @returns by fault, 1 for each feature whose weight is among the largest of all. */
function largest(weights: readonly Float64Array[], most: number): Uint8Array[] {
  const sizes = weights.flatMap((of) => Array.from(of.subarray(0, -1), Math.abs).filter(Boolean)).sort((a, b) => b - a);
  const least = sizes[Math.min(most, sizes.length) - 1] ?? 0;
  return weights.map((of) => Uint8Array.from(of.subarray(0, -1), (weight) => (weight && Math.abs(weight) >= least ? 1 : 0)));
}

function restricted({ features, values, labels }: Example, chosen: Uint8Array): Example {
  const kept = [...features.keys()].filter((i) => chosen[features[i]!]);
  return { features: Int32Array.from(kept, (i) => features[i]!), values: Float32Array.from(kept, (i) => values[i]!), labels };
}

/** @returns by hand which part it is judged in: every part has hands of both languages. */
function foldsOf(sentences: readonly Sentence[]): Map<string, number> {
  const hands = [...new Set(sentences.map(({ line }) => `${line.language} ${line.hand}`))].sort();
  return new Map(hands.map((hand, i) => [hand.split(" ")[1]!, i % folds]));
}

/** @returns the sums of each sentence by models that know no line of its hand, or of its part of the public mail, computed from the packed model as the gate does. */
function judgeStrangers(sentences: readonly Sentence[], plan: Plan): Float64Array[] {
  const foldOf = foldsOf(sentences);
  const sums: Float64Array[] = new Array(sentences.length);
  process.stderr.write(`${plan.name}: ${sentences.length} sentences, judging hands not learned from, ${folds} parts:`);
  for (let fold = 0; fold < folds; fold++) {
    const isTested = (sentence: Sentence, i: number) => (sentence.isPublic ? Math.floor(i / neighbors) % folds : foldOf.get(sentence.line.hand)) === fold;
    const model: Model = { ...pack(train(sentences.filter((sentence, i) => !isTested(sentence, i)), plan), plan.sizes), hashBits: plan.hashBits, thresholds: noThresholds() };
    const weights = weightsOf(model);
    sentences.forEach((sentence, i) => {
      if (isTested(sentence, i)) sums[i] = sumsOf(model, weights, sentence.hashes);
    });
    process.stderr.write(` ${fold + 1}`);
  }
  process.stderr.write("\n");
  return sums;
}

const noThresholds = (): Record<Language, Record<Sensitivity, number[]>> => ({ en: { low: [], medium: [], high: [], highest: [] }, ru: { low: [], medium: [], high: [], highest: [] } });

function main(): void {
  const { values } = parseArgs({ options: { without: { type: "string", default: "" } } });
  const without = values.without.split(",");
  const ours = readCorpus(corpusFolder, languages).filter(({ hand }) => !without.includes(hand)).flatMap((line) => sentencesOf(line, false));
  const sentences = [...ours, ...readCorpus(publicFolder, ["en"]).flatMap((line) => sentencesOf(line, true))];
  for (const plan of plans) write(plan, sentences, judgeStrangers(sentences, plan));
}

function write(plan: Plan, sentences: readonly Sentence[], sums: readonly Float64Array[]): void {
  const thresholds = noThresholds();
  const remarks: string[] = [];
  for (const language of languages) {
    const here = sentences.map((sentence, i) => [sentence, sums[i]!] as const).filter(([{ line }]) => line.language === language);
    faults.forEach((fault, k) => {
      const sumsWhere = (is: (sentence: Sentence) => boolean) => here.filter(([sentence]) => is(sentence)).map(([, sum]) => sum[k]!).sort((a, b) => b - a);
      const faulty = sumsWhere(({ labels }) => labels[k] === 1);
      const innocent = [false, true].map((are) => sumsWhere(({ labels, isPublic }) => !labels[k] && isPublic === are)).filter((some) => some.length);
      const recalls = sensitivities.map((sensitivity) => {
        const { threshold, recall } = leastAt(precisions[sensitivity], faulty, innocent);
        thresholds[language][sensitivity].push(Math.round(threshold * 100) / 100);
        return recall.toFixed(2);
      });
      remarks.push(`${language} ${fault.padEnd(12)} ${String(faulty.length).padStart(5)} of ${here.length}   ${recalls.join("   ")}`);
    });
  }
  const file = path.join(modelFolder, `${plan.name}-weights.ts`);
  fs.writeFileSync(file, moduleOf(plan, { ...pack(train(sentences, plan), plan.sizes), hashBits: plan.hashBits, thresholds }, remarks));
  process.stdout.write(`${remarks.join("\n")}\n${file}: ${fs.statSync(file).size} bytes\n`);
}

/**
 * @param faulty their sums, the largest first
 * @param innocent the same of each kind of innocent sentences
 * @returns the least threshold that keeps a precision among each kind, and the part of the faulty found there
 */
function leastAt(precision: number, faulty: readonly number[], innocent: readonly (readonly number[])[]): { readonly threshold: number; readonly recall: number } {
  const most = Math.max(...innocent.map((sums) => sums[0]!));
  let least = { threshold: most, recall: faulty.filter((sum) => sum > most).length / faulty.length };
  const wrong = innocent.map(() => 0);
  for (let found = 1; found <= faulty.length; found++) {
    const threshold = faulty[found - 1]! - 0.005;
    innocent.forEach((sums, kind) => {
      while (wrong[kind]! < sums.length && sums[wrong[kind]!]! > threshold) wrong[kind]!++;
    });
    const recall = found / faulty.length;
    const right = recall * prevalence;
    const wrongPart = Math.max(...innocent.map((sums, kind) => wrong[kind]! / sums.length));
    if (right / (right + wrongPart * (1 - prevalence)) >= precision) least = { threshold, recall };
  }
  return least;
}

function moduleOf({ name }: Plan, { hashBits, sizes, scale, growth, biases, thresholds, groups }: Model, remarks: readonly string[]): string {
  return `import type { Model } from "./format";

/**
 * Written by \`npm run train\`; do not edit. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at ${sensitivities.slice(0, -1).join(", ")} and ${sensitivities[sensitivities.length - 1]!} sensitivity, where ${sensitivities.map((one) => Math.round(100 * precisions[one])).join(", ")} of 100 found have
 * it if ${prevalence * 100} of 100 sentences had.
 *
${remarks.map((remark) => ` * ${remark}`).join("\n")}
 */
export const ${name}: Model = {
  hashBits: ${hashBits},
  sizes: ${sizes},
  scale: ${scale},
  growth: ${growth},
  biases: ${JSON.stringify(biases)},
  thresholds: ${JSON.stringify(thresholds)},
  groups: [
${groups.map((group) => `    ${JSON.stringify(group)},`).join("\n")}
  ],
};
`;
}

main();

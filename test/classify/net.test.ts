import { sentenceFeatures } from "../../src/classify/model/features";
import { faults, weightsOf } from "../../src/classify/model/format";
import { hearingsIn } from "../../src/classify/model/judge";
import { poolInto, ReadingNet, responseOf, speakInto, type Net } from "../../src/classify/model/net";
import { heardIn } from "../../src/classify/model/sums";
import { sentenceTokens } from "../../src/classify/model/tokens";
import { loudestNet, netShare, NetInContext, SumsInContext, surestOf } from "../../src/classify/model/wide-hearing";
import { net as shipped, wide } from "../../src/classify/model/wide-weights";
import { readingOf, sentenceAt } from "../../src/classify/text/reading";
import { passageOf } from "../../tools/corpus/sentences";
import { seeded } from "../../tools/train/learn";
import { learnNet, type NetExample, type NetHyper } from "../../tools/train/learn-net";
import { packNet } from "../../tools/train/pack-net";
import { examplesOf } from "../support/examples";

const hashBits = 24;
/** Words of a small language, by their numbers; 0 is a stranger. */
const hashes = [500, 90, 1_000_000, 16_000_000, 7];
const [the, not, kind, rude, is, unheardOf] = [1, 2, 3, 4, 5, 6] as const;

const insultIf = (isOne: boolean) => Uint8Array.from(faults, (fault) => (fault === "insult" && isOne ? 1 : 0));

/** Kind is an insult where "not" stands right before it, rude where it does not: no word tells by itself. */
function lessons(count: number): NetExample[][] {
  const random = seeded(3);
  return Array.from({ length: count }, () => {
    const word = random() < 0.5 ? kind : rude;
    const isDenied = random() < 0.5;
    const isFarOff = !isDenied && random() < 0.5;
    const words = Int32Array.from([...(isFarOff ? [not, the] : [the]), is, ...(isDenied ? [not] : []), word]);
    return [{ words, labels: insultIf((word === rude) !== isDenied) }];
  });
}

const hyper: NetHyper = { dimensions: 4, filters: 6, epochs: 12, step: 0.01, batch: 8, strangers: 0, dropout: 0 };
const learned = () => learnNet(lessons(600), hashes.length + 1, hyper, seeded(1));
const tokensOf = (words: readonly number[]) => words.map((word) => (hashes[word - 1] ?? 4321) << (32 - hashBits));

/** What a net makes of an insult in each sentence of a mail. */
function insultIn(net: ReadingNet, ...sentences: readonly (readonly number[])[]): number[] {
  const inContext = new NetInContext(net, (at) => tokensOf(sentences[at]!));
  return sentences.map((_, at) => {
    const sums = new Float64Array(faults.length);
    inContext.addTo(sums, at, sentences.length);
    return sums[0]!;
  });
}

test("a net learns what only words beside each other say, and says it after it was written", () => {
  const net = new ReadingNet(packNet(learned(), hashes, hashBits));
  const [denied, plain, rudely, mildly] = [[the, is, not, kind], [not, the, is, kind], [the, is, rude], [the, is, not, rude]].map((words) => insultIn(net, words)[0]!);
  for (const fault of [denied!, rudely!]) for (const innocent of [plain!, mildly!]) expect(fault).toBeGreaterThan(innocent + 1);
});

test("a net learns what only a neighbor says, with words and pools left out", () => {
  const random = seeded(5);
  const mails = Array.from({ length: 600 }, () => {
    const isRude = random() < 0.5;
    return [
      { words: Int32Array.of(the, is, isRude ? rude : kind), labels: insultIf(false) },
      { words: Int32Array.of(the, is), labels: insultIf(isRude) },
    ];
  });
  const net = new ReadingNet(packNet(learnNet(mails, hashes.length + 1, { ...hyper, strangers: 0.1, dropout: 0.2 }, seeded(1)), hashes, hashBits));
  const [, beside] = insultIn(net, [the, is, rude], [the, is]);
  const [, besideKind] = insultIn(net, [the, is, kind], [the, is]);
  expect(beside!).toBeGreaterThan(besideKind! + 1);
});

test("the same lessons give the same net, to the character", () => {
  expect(packNet(learned(), hashes, hashBits)).toEqual(packNet(learned(), hashes, hashBits));
});

test("a written net rounds what the learned one says", () => {
  const net = learned();
  const pools = new Float64Array(3 * hyper.filters);
  const [said, written] = [new Float64Array(2 * faults.length), new Float64Array(2 * faults.length)];
  poolInto(net, [the, is, rude, 0].map((word) => responseOf(net, word)), pools);
  speakInto(said, net, pools);
  new ReadingNet(packNet(net, hashes, hashBits)).readInto(written, tokensOf([the, is, rude, unheardOf]));
  written.forEach((value, i) => expect(Math.abs(value - said[i]!)).toBeLessThan(0.2));
});

/** One number a word, one filter a width, which adds up its window. */
const adding: Net = {
  dimensions: 1,
  filters: 1,
  embeddings: Float64Array.of(0, 1, 2, -4, 4),
  convolutions: new Float64Array(6).fill(1),
  offsets: Float64Array.of(0, 0, -1),
  output: new Float64Array(2 * faults.length * 3),
  biases: new Float64Array(faults.length),
};

test("a filter keeps the largest sum of a window, which may stand over the edge", () => {
  const pools = new Float64Array(3);
  const starts = new Int32Array(3);
  poolInto(adding, [1, 2, 3, 4].map((word) => responseOf(adding, word)), pools, starts);
  // 4 alone; 4 and nothing after it; 4 and twice nothing.
  expect([...pools]).toEqual([4, 4, 3]);
  expect([...starts]).toEqual([3, 3, 3]);
});

/** What a net says of an insult in sentences of one word each. @param weight of what neighbors' single words say of it */
function saidWith(weight: number, words: readonly number[]): number[] {
  const output = new Float64Array(2 * faults.length * 3);
  output[faults.length * 3] = weight;
  return insultIn(new ReadingNet(packNet({ ...adding, output }, hashes.slice(0, 4), hashBits)), ...words.map((word) => [word]));
}

test("the mean of the neighbors counts, two sentences before and after", () => {
  const [first, second, third, fourth, fifth] = saidWith(1, [3, 3, 3, 4, 3]);
  expect(first).toBe(0);
  expect(second).toBeCloseTo((netShare * 4) / 3, 2);
  expect(third).toBeCloseTo((netShare * 4) / 4, 2);
  expect(fourth).toBe(0);
  expect(fifth).toBeCloseTo(Math.min(loudestNet, (netShare * 4) / 2), 2);
});

test("the net speaks for a fault no louder than is allowed, and against it as loud as it likes", () => {
  expect(saidWith(100, [4, 4])).toEqual([loudestNet, loudestNet]);
  expect(Math.max(...saidWith(-100, [4, 4]))).toBeLessThan(-loudestNet);
});

test("what is read: folded words, names and numbers as one token each, pauses, and how it ends", () => {
  const read = (text: string) => {
    const passage = passageOf(text);
    const { words } = readingOf(passage);
    const tokens: number[] = [];
    sentenceTokens(passage, 0, words.count - 1, (token) => tokens.push(token));
    return tokens;
  };
  expect(read("The crew met Anna at 9:40.")).toEqual(read("The crew met Clara at 17:05."));
  expect(read("The crew, I think, left")).toHaveLength(8);
  expect(read("She left...")).toEqual(read("She left…"));
  const endings = ["She left", "She left.", "She left!", "She left?", "She left…"].map((text) => read(text)[2]);
  expect(new Set(endings).size).toBe(endings.length);
});

const weights = weightsOf(wide);
const reader = new ReadingNet(shipped);

test("leaving out what nobody suspects changes nothing: all examples of its faults", () => {
  let heard = 0;
  for (const fault of faults) {
    const { flags, passes } = examplesOf(fault);
    for (const example of [...flags, ...passes]) {
      const text = (typeof example === "string" ? example : example.body ?? "").replace(/\[\[|\]\]/g, "");
      const passage = passageOf(text);
      const reading = readingOf(passage);
      const bounds = reading.sentences.map((at) => sentenceAt(reading, at));
      const sums = new SumsInContext({ model: wide, weights }, bounds.length);
      for (const { first, last } of bounds) {
        const features: number[] = [];
        sentenceFeatures(passage, first, last, (hash) => features.push(hash));
        sums.add(features, last - first + 1);
      }
      const net = new NetInContext(reader, (at) => {
        const tokens: number[] = [];
        sentenceTokens(passage, bounds[at]!.first, bounds[at]!.last, (token) => tokens.push(token));
        return tokens;
      });
      for (const hearing of hearingsIn(passage)) {
        const at = bounds.findIndex(({ first }) => first === hearing.first);
        const said = sums.of(at);
        net.addTo(said, at, bounds.length);
        expect([text, hearing.wide]).toEqual([text, surestOf(heardIn(said, wide.thresholds[hearing.language]))]);
        if (hearing.wide) heard++;
      }
    }
  }
  expect(heard).toBeGreaterThan(50);
});

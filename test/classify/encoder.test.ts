import { execFileSync } from "node:child_process";
import fs from "node:fs";
import fc from "fast-check";
import path from "node:path";
import { Encoder, readAlong } from "../../src/classify";
import { thresholds as english } from "../../src/classify/model/encoder-thresholds-en";
import { thresholds as russian } from "../../src/classify/model/encoder-thresholds-ru";
import { faults, sensitivities } from "../../src/classify/model/format";
import { hearingsIn } from "../../src/classify/model/judge";
import { largest, machine } from "../../src/classify/model/multiply";
import { Pieces } from "../../src/classify/model/pieces";
import { isHeard } from "../../src/classify/model/sums";
import { encoderInContext, encoderShare } from "../../src/classify/model/wide-hearing";
import type { Passage } from "../../src/classify";
import { plainText } from "../../src/classify/text/mapped-text";
import { builtInEncoder, noEncoders } from "../support/encoder";
import saidInEnglish from "./encoder-said-en.json";
import saidInRussian from "./encoder-said-ru.json";

/** The first six are signs of the encoder's own. */
const vocabulary: [string, number][] = [["", 0], ["", 0], ["", 0], ["", 0], ["", 0], ["", 0], ["▁un", -3], ["▁unfair", -9], ["fair", -4], ["f", -6], ["u", -6], ["n", -6], ["air", -5], ["▁", -2], ["!", -1], ["▁the", -1]];
const pieces = new Pieces(vocabulary.map(([piece]) => piece), vocabulary.map(([, likelihood]) => likelihood));
const cutUp = (text: string) => pieces.of(text).numbers.map((number) => (number ? vocabulary[number]![0] : "?"));

afterEach(() => readAlong(noEncoders));

test("a sentence is cut into the pieces that are the likeliest together", () => {
  expect(cutUp("unfair!")).toEqual(["▁un", "fair", "!"]);
  expect(cutUp("the  unfair\nair")).toEqual(["▁the", "▁un", "fair", "▁", "air"]);
});

test("what is strange is one piece, however long, and never half a character", () => {
  expect(cutUp("the 😀😀zz!")).toEqual(["▁the", "▁", "?", "!"]);
  expect(cutUp("ｆair")).toEqual(["▁", "fair"]);
  expect(cutUp("")).toEqual(["▁"]);
  expect(pieces.of("the ".repeat(1000)).numbers).toHaveLength(48);
});

/** The same as `multiply.wat`, in plain code. */
function product(x: Int16Array, w: Int8Array, width: number): Int32Array {
  const [count, outputs] = [x.length / width, w.length / width];
  return Int32Array.from({ length: count * outputs }, (_, i) => {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += x[Math.floor(i / outputs) * width + at]! * w[(i % outputs) * width + at]!;
    return sum;
  });
}

test("the module multiplies as plain code does, the largest numbers too", () => {
  const numbers = (length: number, most: number) => fc.array(fc.oneof(fc.integer({ min: -most, max: most }), fc.constantFrom(-most, most)), { minLength: length, maxLength: length });
  const shape = fc.record({ rows: fc.integer({ min: 1, max: 3 }), outputs: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 20 }) }).chain(({ rows, outputs, width }) =>
    fc.record({ width: fc.constant(width * 8), x: numbers(rows * 4 * width * 8, largest), w: numbers(outputs * 2 * width * 8, 127) }),
  );
  fc.assert(
    fc.property(shape, ({ width, x, w }) => {
      const { memory, multiply } = machine(1);
      new Int16Array(memory).set(x, 16);
      new Int8Array(memory).set(w, 20_000);
      multiply(32, x.length / width, 20_000, w.length / width, width, 40_000);
      const expected = product(Int16Array.from(x), Int8Array.from(w), width);
      expect(new Int32Array(memory, 40_000, expected.length)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
  const widest = 1648;
  expect(widest * largest * 127).toBeLessThan(2 ** 31);
});

test("the module is what its text assembles to", () => {
  const assembled = execFileSync(process.execPath, [path.join(__dirname, "../../tools/build/kernel.mjs")], { encoding: "utf8" });
  expect(fs.readFileSync(path.join(__dirname, "../../src/classify/model/multiply-module.ts"), "utf8")).toBe(assembled);
});

interface Said {
  readonly pieces: readonly (readonly number[])[];
  readonly endings?: readonly (readonly number[])[];
  readonly said: readonly (readonly number[])[];
}

test.each([
  ["en", saidInEnglish as readonly Said[]],
  ["ru", saidInRussian as readonly Said[]],
] as const)("it says what PyTorch makes of the same weights, %s", (language, said) => {
  const encoder = builtInEncoder(language);
  expect(said).toHaveLength(20);
  for (const { pieces, endings, said: expected } of said) {
    const inContext = encoderInContext({ read: (sentence) => encoder.hear(pieces[Number(sentence)]!, endings?.[Number(sentence)]) }, String);
    expected.forEach((row, at) => {
      const heard = new Float64Array(faults.length);
      inContext.addTo(heard, at, pieces.length);
      row.forEach((value, fault) => expect(Math.abs(heard[fault]! / encoderShare - value)).toBeLessThan(0.05));
    });
  }
  expect(said.some(({ pieces }) => pieces.length > 1)).toBe(true);
  // The first half of them are at fault.
  const loudness = (some: readonly Said[]) => some.reduce((sum, one) => sum + Math.max(...one.said.flat()) / some.length, 0);
  expect(loudness(said.slice(0, 10))).toBeGreaterThan(loudness(said.slice(10)) + 3);
});

test.each(["en", "ru"] as const)("whatever it is given to read, it says a number for each fault, %s", (language) => {
  const encoder = builtInEncoder(language);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 400 }), fc.array(fc.constantFrom("\ud83d", "\ude00", " ", "a", "ﬁ", "\u0301", "▁", "ы", "не", "-"), { maxLength: 60 }).map((units) => units.join(""))), (text) => {
      const heard = encoder.read(text);
      expect(heard).toHaveLength(2 * faults.length);
      expect(heard.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a file that is none is refused", () => {
  const file = fs.readFileSync(path.join(__dirname, "../../src/classify/model/encoder-en.bin"));
  expect(() => new Encoder(new Uint8Array(10))).toThrow("no encoder's file");
  expect(() => new Encoder(file.subarray(0, 100))).toThrow("no encoder's file");
  expect(() => new Encoder(file.subarray(0, file.length - 16))).toThrow("weights");
});

test.each([
  ["en", english],
  ["ru", russian],
])("its thresholds rise with what is asked for, %s", (_, thresholds) => {
  for (const [i, sensitivity] of sensitivities.slice(1).entries()) {
    thresholds[sensitivity].forEach((threshold, fault) => expect(threshold).toBeLessThanOrEqual(thresholds[sensitivities[i]!][fault]!));
  }
});

describe("reading along", () => {
  const passage = (text: string, where: Passage["where"] = { in: "body", part: "authored" }): Passage => ({ ...plainText(text), where });
  const insult = faults.indexOf("insult");
  const isInsult = (of: Passage) => hearingsIn(of).some(({ wide }) => isHeard(wide, insult, "medium"));
  /** Heard by the others, but not enough. */
  const faint = "She has views on everything.";
  const sure = "You are a complete idiot and everybody knows it.";
  const nothing = faults.map(() => 0);
  const says = (value: number) => ({ read: jest.fn<Float32Array, [string]>(() => Float32Array.from([...faults.map((_, fault) => (fault === insult ? value : -9)), ...nothing])) });

  test("it speaks for and against what the others suspect", () => {
    expect([isInsult(passage(faint)), isInsult(passage(sure))]).toEqual([false, true]);
    readAlong({ en: says(9) });
    expect(isInsult(passage(faint))).toBe(true);
    readAlong({ en: says(-30) });
    expect(isInsult(passage(sure))).toBe(false);
  });

  test("it need not read what nobody suspects, nor another language, nor what is attached or far down; recent history it reads", () => {
    const along = says(9);
    readAlong({ en: along });
    hearingsIn(passage("The tiles come on Friday."));
    hearingsIn(passage("Вы полный идиот, и это знают все вокруг."));
    hearingsIn(passage(sure, { in: "attachment", part: "authored", attachment: 0 }));
    hearingsIn(passage(sure, { in: "body", part: "quoted", level: 21 }));
    expect(along.read).not.toHaveBeenCalled();
    hearingsIn(passage(`  ${sure} `));
    expect(along.read).toHaveBeenCalledWith(sure);
    hearingsIn(passage(sure, { in: "body", part: "quoted", level: 1 }));
    expect(along.read).toHaveBeenCalledTimes(2);
  });

  test("each language has its own", () => {
    const [english, russian] = [says(9), says(9)];
    readAlong({ en: english, ru: russian });
    hearingsIn(passage(`${sure} Вы полный идиот, и это знают все вокруг.`));
    expect(english.read.mock.calls).toContainEqual([sure]);
    expect(russian.read.mock.calls).toContainEqual(["Вы полный идиот, и это знают все вокруг."]);
  });

  test("it hears a sentence with its neighbors", () => {
    const beside = { read: (sentence: string) => Float32Array.from([...faults.map((_, fault) => (fault === insult && sentence === sure ? 3 : 0)), ...faults.map((_, fault) => (fault === insult && sentence.startsWith("Thank") ? -30 : 0))]) };
    readAlong({ en: beside });
    const far = "The invoice is attached. ".repeat(3);
    expect(isInsult(passage(`${sure} ${far} Thank you.`))).toBe(true);
    expect(isInsult(passage(`${sure} Thank you.`))).toBe(false);
  });

  test("of a mail of insults it reads the first two hundred", () => {
    const along = says(9);
    readAlong({ en: along });
    const found = hearingsIn(passage(`${sure} `.repeat(250)));
    expect(along.read).toHaveBeenCalledTimes(200);
    expect(found).toHaveLength(250);
  });
});

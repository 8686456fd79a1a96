import { faults, weightsOf, type PackedModel } from "../../src/classify/model/format";
import { SumsInContext } from "../../src/classify/model/wide-hearing";
import { joined, pack } from "../../tools/train/pack-weights";

const hashBits = 24;
const telling = 7;
const neutral = 9;

/** A model that knows one feature, which speaks for `insult` in a sentence alone, and in several together. */
function knowing(alone: number, together: number) {
  const [one, several] = [alone, together].map((weight) => ({ hashes: [telling], weights: faults.map((_, fault) => Float64Array.of(fault ? 0 : weight, 0)) }));
  const model: PackedModel = { ...pack(joined(one!, several!), 200), hashBits };
  return { model, weights: weightsOf(model) };
}

/** How much each sentence sounds like an insult. @param sentences whether each tells, and its words */
function sums(alone: number, together: number, sentences: readonly (readonly [isTelling: boolean, words: number])[]): number[] {
  const all = new SumsInContext(knowing(alone, together), sentences.length);
  for (const [isTelling, words] of sentences) all.add([(isTelling ? telling : neutral) << (32 - hashBits)], words);
  return sentences.map((_, i) => all.of(i)[0]!);
}

test("a sentence is heard with those before and after it", () => {
  const [before, itself, after] = sums(0.1, 1, [
    [false, 8],
    [true, 8],
    [false, 8],
  ]);
  expect(before).toBeGreaterThan(0);
  expect(after).toBeCloseTo(before!, 10);
  expect(itself).toBeGreaterThan(before!);
});

test("what stands thirty words away is not heard with it", () => {
  const far = sums(0.1, 1, [
    [true, 5],
    [false, 29],
    [false, 5],
    [false, 1],
    [false, 5],
  ]);
  expect(far[2]).toBeGreaterThan(0);
  expect(far.slice(3)).toEqual([0, 0]);
});

test("a sentence alone is heard as one and as several", () => {
  const [alone] = sums(1, 0.001, [[true, 8]]);
  const [both] = sums(1, 1, [[true, 8]]);
  expect(both).toBeGreaterThan(alone!);
});

test("those around it speak for a fault less loudly than against it", () => {
  const beside = (weight: number) => sums(0.001, weight, [[true, 8], [false, 8]])[1]!;
  expect(beside(1)).toBeGreaterThan(0);
  expect(beside(1)).toBeLessThan(-beside(-1));
});

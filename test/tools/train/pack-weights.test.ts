import { faults, weightsOf } from "../../../src/classify/model/format";
import { joined, pack } from "../../../tools/train/pack-weights";

/** Weights of `insult` by feature; no other fault has any. */
function packed(features: Readonly<Record<number, number>>, sizes: number) {
  const hashes = Object.keys(features).map(Number);
  const weights = faults.map((_, fault) => Float64Array.from([...hashes.map((hash) => (fault ? 0 : features[hash]!)), fault ? 0 : -2]));
  return pack({ hashes, weights }, sizes);
}

function weightOf(model: ReturnType<typeof packed>, hashBits: number, feature: number): number {
  const sums = new Float64Array(faults.length);
  weightsOf({ ...model, hashBits }).add(feature << (32 - hashBits), sums);
  return sums[0]!;
}

test.each([
  [5, 21],
  [400, 24],
])("of %d sizes and %d bits: a weight is read back near what was written, of neighbors and of features at both ends", (sizes, hashBits) => {
  const furthest = 2 ** hashBits - 1;
  const features = { 0: 1, 1: -1, 6255: 0.5, 12512: 2, [furthest]: -0.5 };
  const model = packed(features, sizes);
  for (const [feature, weight] of Object.entries(features)) expect(Math.abs(weightOf(model, hashBits, Number(feature)) - weight)).toBeLessThan(0.2);
  expect(weightOf(model, hashBits, furthest - 1)).toBe(0);
  expect(model.biases[0]).toBe(-2);
});

test("two models in one say what each says", () => {
  const first = { hashes: [3, 8], weights: [Float64Array.of(1, -1, -2)] };
  const second = { hashes: [8, 5], weights: [Float64Array.of(0.5, 2, -3)] };
  const model = pack(joined(first, second), 200);
  const weights = weightsOf({ ...model, hashBits: 24 });
  const sumsOf = (feature: number) => {
    const sums = new Float64Array(2);
    weights.add(feature << 8, sums);
    return [...sums].map((sum) => Math.round(sum * 10) / 10);
  };
  expect([3, 5, 8].map(sumsOf)).toEqual([[1, 0], [0, 2], [-1, 0.5]]);
  expect(model.biases).toEqual([-2, -3]);
});

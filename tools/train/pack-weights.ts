import { alphabet, isWide, valuesOf, writeNumber, type PackedModel } from "../../src/classify/model/format";

/** What was learned: by feature its hash and its weight for each sum; the last weight is the bias. */
export interface Trained {
  readonly hashes: readonly number[];
  readonly weights: readonly Float64Array[];
}

/** So many weights tell how all are distributed. */
const enoughToFit = 8000;

type Sizes = Pick<PackedModel, "sizes" | "scale" | "growth">;

/** @returns one model that says what either says; the sums of the first go before. */
export function joined(first: Trained, second: Trained): Trained {
  const hashes = [...new Set([...first.hashes, ...second.hashes])];
  const weights = [first, second].flatMap((trained) => {
    const places = new Map(trained.hashes.map((hash, feature) => [hash, feature]));
    return trained.weights.map((of) => Float64Array.from([...hashes.map((hash) => of[places.get(hash) ?? -1] ?? 0), of[trained.hashes.length]!]));
  });
  return { hashes, weights };
}

/** @returns the weights rounded to `sizes` sizes of either sign and written. */
export function pack({ hashes, weights }: Trained, sizes: number): Pick<PackedModel, "groups" | "sizes" | "scale" | "growth" | "biases"> {
  const kept = weights.flatMap((of, sum) => hashes.map((_, feature) => ({ feature, sum, weight: of[feature]! })).filter(({ weight }) => weight));
  const stride = Math.ceil(kept.length / enoughToFit);
  const fitting = fittingSizes(kept.filter((_, i) => i % stride === 0).map(({ weight }) => Math.abs(weight)), sizes);
  const values = valuesOf(fitting);
  const takesTwo = isWide({ sizes, biases: weights.map(() => 0) });
  const byFeature = new Map<number, string[]>();
  for (const { feature, sum, weight } of kept) {
    const code = sum * values.length + codeOf(weight, values);
    const written = takesTwo ? alphabet.charAt(Math.floor(code / alphabet.length)) + alphabet.charAt(code % alphabet.length) : alphabet.charAt(code);
    const known = byFeature.get(feature);
    if (known) known.push(written);
    else byFeature.set(feature, [written]);
  }
  const groups: string[] = weights.map(() => "");
  const last = weights.map(() => 0);
  for (const [feature, written] of [...byFeature].sort(([a], [b]) => hashes[a]! - hashes[b]!)) {
    const group = written.length - 1;
    groups[group] += writeNumber(hashes[feature]! - last[group]!) + written.join("");
    last[group] = hashes[feature]!;
  }
  return { groups, ...fitting, biases: weights.map((of) => Math.round(of[hashes.length]! * 100) / 100) };
}

/** @param values as {@link valuesOf} gives them: growing sizes, then the same below zero. @returns the place of the one nearest to a weight */
function codeOf(weight: number, values: readonly number[]): number {
  const size = Math.abs(weight);
  const half = values.length / 2;
  let low = 0;
  for (let high = half - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (size > (values[middle]! + values[middle + 1]!) / 2) low = middle + 1;
    else high = middle;
  }
  return weight > 0 ? low : low + half;
}

/** @returns the scale and growth that round these weights with the least squared error. */
function fittingSizes(weights: readonly number[], sizes: number): Sizes {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  let best: Sizes = { sizes, scale: 1, growth: 2 };
  let least = Infinity;
  for (let reach = largest; reach > largest / 8; reach /= 1.1) {
    // From even steps to ones that double within the first few.
    for (let growth = Math.pow(1.5, 1 / sizes); growth < Math.pow(1000, 1 / sizes); growth *= Math.pow(1.3, 1 / sizes)) {
      const fitting = { sizes, scale: significant(reach / (Math.pow(growth, sizes) - 1)), growth: significant(growth) };
      const values = valuesOf(fitting);
      let error = 0;
      for (const weight of weights) error += Math.pow(values[codeOf(weight, values)]! - weight, 2);
      if (error < least) {
        least = error;
        best = fitting;
      }
    }
  }
  return best;
}

const significant = (value: number) => Number(value.toPrecision(6));

import { alphabet, faults, levels, writeNumber, type Model } from "../../src/classify/model/format";

/** What was learned: by feature its hash and its weight for each fault; the last weight is the bias. */
export interface Trained {
  readonly hashes: readonly number[];
  readonly weights: readonly Float64Array[];
}

/** @returns the weights rounded to the levels of the format and written. */
export function pack({ hashes, weights }: Trained): Pick<Model, "groups" | "scale" | "biases"> {
  const kept = weights.flatMap((of, fault) => hashes.map((_, feature) => ({ feature, fault, weight: of[feature]! })).filter(({ weight }) => weight));
  const scale = Math.round(scaleOf(kept.map(({ weight }) => Math.abs(weight))) * 1000) / 1000;
  const byFeature = new Map<number, string>();
  for (const { feature, fault, weight } of kept) byFeature.set(feature, (byFeature.get(feature) ?? "") + alphabet.charAt(fault * 10 + levelOf(weight, scale)));
  const groups: string[] = faults.map(() => "");
  const last = faults.map(() => 0);
  for (const [feature, written] of [...byFeature].sort(([a], [b]) => hashes[a]! - hashes[b]!)) {
    const group = written.length - 1;
    groups[group] += writeNumber(hashes[feature]! - last[group]!) + written;
    last[group] = hashes[feature]!;
  }
  return { groups, scale, biases: weights.map((of) => Math.round(of[hashes.length]! * 100) / 100) };
}

function levelOf(weight: number, scale: number): number {
  let nearest = 0;
  levels.forEach((level, i) => {
    if (Math.abs(level * scale - Math.abs(weight)) < Math.abs(levels[nearest]! * scale - Math.abs(weight))) nearest = i;
  });
  return weight > 0 ? nearest : nearest + 5;
}

/** @returns the scale that rounds these sizes with the least squared error. */
function scaleOf(sizes: readonly number[]): number {
  let best = 1;
  let least = Infinity;
  for (let scale = 0.02; scale < 1; scale *= 1.05) {
    let error = 0;
    for (const size of sizes) error += Math.pow(levels[levelOf(size, scale) % 5]! * scale - size, 2);
    if (error < least) {
      least = error;
      best = scale;
    }
  }
  return best;
}

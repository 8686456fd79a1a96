/**
 * Logistic regression over sparse features, one against the rest for each label, by FTRL-proximal (McMahan et al. 2013):
 * its L1 term leaves most weights at exactly zero, and the order of the examples alone decides the outcome.
 */
export interface Example {
  /** Feature numbers, ascending, each once. */
  readonly features: Int32Array;
  readonly counts: Float32Array;
  /** 1 where it has the label. */
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface Hyper {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  readonly epochs: number;
  readonly positive: number;
}

/** @returns the weights of one label; the last one is the bias. */
export function learn(examples: readonly Example[], label: number, featureCount: number, hyper: Hyper, random: () => number): Float64Array {
  const { alpha, beta, l1, l2 } = hyper;
  const z = new Float64Array(featureCount + 1);
  const n = new Float64Array(featureCount + 1);
  const weightOf = (i: number) => {
    const sign = z[i]! < 0 ? -1 : 1;
    const over = Math.abs(z[i]!) - (i === featureCount ? 0 : l1);
    return over <= 0 ? 0 : (-sign * over) / ((beta + Math.sqrt(n[i]!)) / alpha + l2);
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < hyper.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
    for (const at of order) {
      const { features, counts, labels, weight } = examples[at]!;
      const w = new Float64Array(features.length);
      const bias = weightOf(featureCount);
      let sum = bias;
      for (let k = 0; k < features.length; k++) sum += (w[k] = weightOf(features[k]!)) * counts[k]!;
      const p = 1 / (1 + Math.exp(-Math.max(-35, Math.min(35, sum))));
      const y = labels[label]!;
      const g0 = (p - y) * weight * (y ? hyper.positive : 1);
      const step = (i: number, wi: number, g: number) => {
        const sigma = (Math.sqrt(n[i]! + g * g) - Math.sqrt(n[i]!)) / alpha;
        z[i] = z[i]! + g - sigma * wi;
        n[i] = n[i]! + g * g;
      };
      for (let k = 0; k < features.length; k++) step(features[k]!, w[k]!, g0 * counts[k]!);
      step(featureCount, bias, g0);
    }
  }
  return Float64Array.from({ length: featureCount + 1 }, (_, i) => weightOf(i));
}

/** A small generator with a fixed seed (mulberry32): the same training, to the bit. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One sentence to learn from. */
export interface Example {
  /** Feature numbers. */
  readonly features: Int32Array;
  readonly values: Float32Array;
  /** 1 where it has the label. */
  readonly labels: Uint8Array;
}

export interface Hyper {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  readonly epochs: number;
  /** A probability this near to the truth teaches nothing more: the time goes to what is still wrong. */
  readonly nearEnough: number;
}

/**
 * Logistic regression over sparse features, one label against the rest, by FTRL-proximal (McMahan et al., "Ad Click
 * Prediction", 2013, algorithm 1): its L1 term leaves most weights at exactly zero, and the order of the examples alone
 * decides the outcome.
 *
 * @returns the weights of one label; the last one is the bias.
 */
export function learn(examples: readonly Example[], label: number, featureCount: number, { alpha, beta, l1, l2, epochs, nearEnough }: Hyper, random: () => number): Float64Array {
  const z = new Float64Array(featureCount + 1);
  const n = new Float64Array(featureCount + 1);
  const weights = new Float64Array(featureCount + 1);
  const step = (i: number, gradient: number, least: number) => {
    const before = Math.sqrt(n[i]!);
    n[i] = n[i]! + gradient * gradient;
    const after = Math.sqrt(n[i]!);
    z[i] = z[i]! + gradient - ((after - before) / alpha) * weights[i]!;
    const over = Math.abs(z[i]!) - least;
    weights[i] = over <= 0 ? 0 : (-Math.sign(z[i]!) * over) / ((beta + after) / alpha + l2);
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, values, labels } = examples[at]!;
      let sum = weights[featureCount]!;
      for (let k = 0; k < features.length; k++) sum += weights[features[k]!]! * values[k]!;
      const error = 1 / (1 + Math.exp(-sum)) - labels[label]!;
      if (Math.abs(error) < nearEnough) continue;
      for (let k = 0; k < features.length; k++) step(features[k]!, error * values[k]!, l1);
      step(featureCount, error, 0);
    }
  }
  return weights;
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
}

/** @returns a generator of numbers in [0, 1) with a fixed seed (mulberry32): the same training, to the bit. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

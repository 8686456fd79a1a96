import type { Model } from "./format";

/**
 * What the gate is built with in place of `wide-weights.ts` (see `webpack.config.js` and docs/decisions/0016-a-second-model-for-what-is-only-shown.md):
 * what only the wide model hears is a note in the pane and never decides.
 */
const none: readonly number[] = [];
export const wide: Model = {
  hashBits: 1,
  sizes: 1,
  scale: 1,
  growth: 1,
  biases: none,
  thresholds: { en: { low: none, medium: none, high: none, highest: none }, ru: { low: none, medium: none, high: none, highest: none } },
  groups: [],
};

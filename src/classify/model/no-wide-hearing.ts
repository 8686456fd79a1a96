import type { Heard } from "./sums";
import type { WideHearing } from "./wide-hearing";

/**
 * What the gate is built with in place of `wide-hearing.ts` (see `webpack.config.js` and docs/decisions/0016-a-second-model-for-what-is-only-shown.md):
 * what only the wide model hears is a note in the pane and never decides.
 */
export function wideHearing(): WideHearing | undefined {
  return undefined;
}

/** Nothing is sure where nothing is heard. */
export const surestOf = (heard: Heard): Heard => heard;

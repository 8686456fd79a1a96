import type { MoreSayings } from "./more-sayings";

/** What the gate is built with in place of `more-sayings.ts` (see `webpack.config.js`). */
export const moreSayings: MoreSayings = {};

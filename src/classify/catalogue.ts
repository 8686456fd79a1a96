import type { Detector } from "./detector";

/** Every detector, alphabetical. A house test compares it with the folder. */
export const catalogue = [] as const satisfies readonly Detector[];

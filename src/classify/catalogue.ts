import type { Detector } from "./detector";

/** Every detector, alphabetical; a house test compares it with the folder. A tuple, so that translations are checked against each one's reasons. */
export const catalogue = [] as const satisfies readonly Detector[];

import type { Sample } from "./sample";
import { cleanSamples } from "./clean";

/** The gallery in the order it is shown. The first is open at the start. */
export const samples: readonly Sample[] = [...cleanSamples];

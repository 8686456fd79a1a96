import { clean } from "./clean";
import { mailings } from "./mailings";
import { offRecord } from "./off-record";
import type { Sample } from "./sample";
import { steps } from "./steps";
import { threads } from "./threads";
import { tone } from "./tone";

/** The gallery in the order it is shown. The first is open at the start. */
export const samples: readonly Sample[] = [...clean, ...offRecord, ...tone, ...steps, ...threads, ...mailings];

import { mailings } from "./mailings";
import { sentences } from "./sentences";
import { threads } from "./threads";
import type { Sample } from "./sample";

/** The gallery in the order it is shown. The first is open at the start. */
export const samples: readonly Sample[] = [...sentences, ...threads, ...mailings];

import type { Tally } from "./message";
import type { Policy } from "./policy";

/** On fewer mails nothing is known. */
const fewest = 8;
/** So many mails more are reckoned in, as asked rightly: a run of luck weighs less the more mails there are. Tried: docs/decisions/0015. */
const grace = 2;

/** @returns whether a sender who was asked meant it so more often than the policy's budget allows: the detector had better not ask. */
export function isOverBudget(tally: Tally | undefined, { budget }: Policy): boolean {
  return !!budget && !!tally && tally.asked >= fewest && tally.meant / (tally.asked + grace) > budget.acknowledged;
}

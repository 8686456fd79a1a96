import type { Match } from "./detector";
import type { DetectorId } from "./ids";
import type { Policy } from "./policy";
import { stemOf } from "./target";
import { fold } from "./text/fold";
import { remembering } from "./text/remembering";

/** @returns whether a phrase that the policy allows covers any of the words a match was found by: whole words, in any Russian case. */
export function isAllowed(detector: DetectorId, { passage: { text }, span }: Pick<Match, "passage" | "span">, policy: Policy): boolean {
  const phrases = policy.detectors[detector]?.allow;
  if (!phrases) return false;
  const { start, end } = span.trigger ?? span;
  // Twice the longest: in the text invisible characters may stand between its letters.
  const reach = phrases.reduce((most, { length }) => Math.max(most, length), 0) * 2;
  const before = foldWords(` ${text.slice(Math.max(0, start - reach), start)}`);
  const found = foldWords(text.slice(start, end));
  const after = foldWords(`${text.slice(end, end + reach)} `);
  return phrases.some((phrase) => {
    const { length, pattern } = wanted(phrase);
    return length > 0 && pattern.test(before.slice(-length) + found + after.slice(0, length));
  });
}

/** Word by word: a Latin name in a Russian mail keeps its own script. */
function foldWords(text: string): string {
  return text.replace(/\S+/g, fold).replace(/[а-я]+/g, stemOf);
}

/** The pattern begins and ends with what stands beside the phrase: "ass" is no part of "asshole", nor of "half-ass". */
const wanted = remembering((phrase) => {
  const folded = foldWords(phrase.trim());
  return { length: folded.length, pattern: new RegExp(`[^\\wа-я-]${folded.replace(/[^\wа-я ]/g, "\\$&")}[^\\wа-я-]`) };
});

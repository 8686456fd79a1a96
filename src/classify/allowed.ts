import type { Match } from "./detector";
import type { DetectorId } from "./ids";
import type { Policy } from "./policy";
import { fold } from "./text/fold";
import { remembering } from "./text/remembering";

/** @returns whether a phrase that the policy allows covers any of the words a match was found by. */
export function isAllowed(detector: DetectorId, { passage: { text }, span }: Pick<Match, "passage" | "span">, policy: Policy): boolean {
  const phrases = policy.detectors[detector]?.allow;
  if (!phrases) return false;
  const { start, end } = span.trigger ?? span;
  // Twice the longest: in the text invisible characters may stand between its letters.
  const reach = phrases.reduce((most, { length }) => Math.max(most, length), 0) * 2;
  const before = foldWords(text.slice(Math.max(0, start - reach), start));
  const found = foldWords(text.slice(start, end));
  const after = foldWords(text.slice(end, end + reach));
  return phrases.some((phrase) => {
    const wanted = foldedPhrase(phrase);
    const rest = wanted.length - 1;
    return rest >= 0 && (before.slice(Math.max(0, before.length - rest)) + found + after.slice(0, rest)).indexOf(wanted) >= 0;
  });
}

/** Word by word: a Latin name in a Russian mail keeps its own script. */
function foldWords(text: string): string {
  return text.replace(/\S+/g, fold);
}

const foldedPhrase = remembering(foldWords);

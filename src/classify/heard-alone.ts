import type { Sensitivity } from "./model/format";
import type { Passage } from "./parsed-message";
import type { Signs } from "./sentence-signs";
import { contextOf } from "./text/context";
import { readingOf } from "./text/reading";

/** A shorter sentence is a cry or a greeting, a longer one an article, a contract or a list: a model cannot tell how it is meant. Words. */
const shortestHeard = 4;
const longestHeard = 45;

/** @returns whether the wide model alone finds the fault, in the author's own words: enough to show it, not to ask. */
export function isHeardAlone({ passage, first, last, mayBe }: Signs<string>, sensitivity: Sensitivity): boolean {
  const count = last - first + 1;
  return count >= shortestHeard && count <= longestHeard && mayBe(sensitivity) && isOwnWord(passage, first, last);
}

/** A tone is seldom in one sentence only: a faint sign of it is believed where the mail has this many. */
const enoughEchoes = 2;

/** @returns as {@link isHeardAlone}, for a tone. */
export function isToneHeardAlone(signs: Signs<string>): boolean {
  return isHeardAlone(signs, signs.echoes >= enoughEchoes ? "high" : "medium");
}

/** @returns whether the author himself says a sentence, and stands behind it: no report, quotation, source, condition, and no "nobody thinks". */
function isOwnWord(passage: Passage, first: number, last: number): boolean {
  const { isReported, isQuoted, isCited, isHypothetical } = contextOf(passage, first, last);
  return !isReported && !isQuoted && !isCited && !isHypothetical && !isDisclaimed(passage, first, last);
}

const nobody = new Set(["nobody", "никто"]);
const thinking = new Set("think thinks thought say says said saying claim claims claiming believe believes suggest suggests suggesting говорит сказал считает думает утверждает".split(" "));

function isDisclaimed(passage: Passage, first: number, last: number): boolean {
  const { form } = readingOf(passage).words;
  if (!nobody.has(form[first]!)) return false;
  for (let i = first + 1; i <= Math.min(last, first + 3); i++) if (thinking.has(form[i]!)) return true;
  return false;
}

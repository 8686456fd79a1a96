import { faults, type Fault, type Sensitivity } from "./model/format";
import { longest, shortest as shortestJudged } from "./model/judge";
import { isHeard, type Heard } from "./model/sums";
import type { Passage } from "./parsed-message";
import type { Signs } from "./sentence-signs";
import { contextOf } from "./text/context";
import type { PhraseMatch } from "./text/phrases";
import { hasWord, readingOf } from "./text/reading";

/** A shorter sentence is mostly a cry or a greeting, a longer one an article, a contract or a list: a model cannot tell how it is meant. Words. */
const shortestHeard = 3;
const longestHeard = 45;
/** "Postponed indefinitely.": where the model is sure, and it is no label ("Author: Ann"). */
const shortestSure = 2;

/** Whether there is a wide model: what only prepares to ask it is left out where there is none. */
export const canHearAlone: boolean = true;

/** @returns whether the wide model alone finds the fault, in the author's own words: enough to show it, not to ask. */
export function isHeardAlone({ passage, first, last, mayBe }: Signs<string>, sensitivity: Sensitivity, shortest = shortestHeard): boolean {
  const count = last - first + 1;
  const isLongEnough = count >= shortest || (count >= shortestSure && mayBe("low") && !isLabel(passage, first, last));
  return isLongEnough && count <= longestHeard && mayBe(sensitivity) && isOwnWord(passage, first, last, mayBe("low"));
}

function isLabel(passage: Passage, first: number, last: number): boolean {
  const { start, end } = readingOf(passage).words;
  return passage.text.slice(start[first], end[last]).indexOf(":") >= 0;
}

/** How readily the wide model has to hear a fault before a phrase of it is worth a note, where faintly is not enough: of what it heard more faintly less than a quarter was right. */
const leastHeard: Readonly<Partial<Record<Fault, Sensitivity>>> = { hearsay: "medium", anger: "medium", allegation: "high" };
/** The same before a phrase of the shelf of what is only shown is: of 17 notes of contempt and orders that were heard more faintly three were right (docs/decisions/0032). Of accusations see 0038. */
const leastRare: Readonly<Partial<Record<Fault, Sensitivity>>> = { insult: "high", command: "high", allegation: "high" };

/**
 * @param said the phrases in it
 * @param isRare whether nothing is found without one of the shelf of what is only shown
 * @returns whether the wide model was asked about a sentence of so many words and hears nothing of a fault, or too faintly: what a phrase says alone there is not worth a note (docs/decisions/0027, 0031), unless it is all of the sentence
 */
export function isUnheard(count: number, heard: Heard, fault: Fault, said: readonly PhraseMatch<string>[], isRare: boolean): boolean {
  return count >= shortestJudged && count <= longest && !isHeard(heard, faults.indexOf(fault), (isRare ? leastRare : leastHeard)[fault]) && !said.some(({ first, last }) => last - first + 1 >= count);
}

/**
 * @returns whether the wide model alone finds an order
 * @param isCurt an imperative in a mail without courtesy, where a fainter sign is enough
 */
export function isOrderHeardAlone(signs: Signs<string>, isImperative: boolean, isCurt: boolean): boolean {
  const { passage, first, last } = signs;
  const isNone = isImperative ? hasWord(passage, first, last, occasions) : !isBetweenUs(passage, first, last);
  if (isNone && !signs.mayBe("low")) return false;
  return (isCurt && signs.mayBe("high")) || isHeardAlone(signs, "medium", isImperative ? 1 : shortestHeard);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** "Lower the mast before you pass the bridge": an instruction says when it holds, an order holds now. */
const occasions = set("when whenever before until till unless if while once otherwise without когда прежде пока если перед после при без");

/** English orders without an imperative speak of the author or the reader, or of all; "Otto paints the gate in May" is a plan. Russian does without pronouns. */
function isBetweenUs(passage: Passage, first: number, last: number): boolean {
  return /[а-я]/.test(readingOf(passage).words.form[first]!) || hasWord(passage, first, last, parties);
}
const parties = set("i me my mine we us our you your yours yourself yourselves each every everyone everybody nobody no none all both");

/**
 * @param isSure whether it surely sounds like a fault: then a word for a play or a novel in it is a comparison
 * @returns whether the author himself says a sentence, and stands behind it: no report, quotation, source, condition, and no "nobody thinks"
 */
function isOwnWord(passage: Passage, first: number, last: number, isSure = false): boolean {
  const { isReported, isCited, isHypothetical } = contextOf(passage, first, last);
  return !isReported && !isQuotation(passage, first, last) && (isSure || !isCited) && !isHypothetical && !hasWord(passage, first, last, supposed) && !isDisclaimed(passage, first, last);
}
/** "A hypothetical nurse", «условная медсестра», «предположим»: nobody, and not yet. */
const supposed = set("hypothetical hypothetically supposing условный условная условного условной предположим предположить допустим");

/** «„Лютик“ нам не платит»: a sentence may begin with a name in quotation marks. Words. */
const longestName = 2;

function isQuotation(passage: Passage, first: number, last: number): boolean {
  return [first, Math.min(first + longestName, last)].every((at) => contextOf(passage, at, last).isQuoted);
}

const nobody = new Set(["nobody", "никто"]);
const thinking = set("think thinks thought say says said saying claim claims claiming believe believes suggest suggests suggesting говорит сказал считает думает утверждает");

function isDisclaimed(passage: Passage, first: number, last: number): boolean {
  return nobody.has(readingOf(passage).words.form[first]!) && hasWord(passage, first + 1, Math.min(last, first + 3), thinking);
}

import type { Match } from "./detector";
import type { Language } from "./ids";
import { hearingsIn } from "./model/judge";
import { faults, type Fault, type Sensitivity } from "./model/format";
import type { Passage } from "./parsed-message";
import { contextOf } from "./text/context";
import type { PhraseMatch, Phrases } from "./text/phrases";
import { readingOf, sentenceAt } from "./text/reading";

/** A sentence with the signs found in it. */
export interface Signs<Kind extends string> {
  readonly passage: Passage;
  /** Word indexes of the sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Phrases of the lexicon that begin in it, in reading order. */
  readonly phrases: readonly PhraseMatch<Kind>[];
  /** Whether the whole sentence sounds like the fault to the narrow model: the lexicon proposes and this disposes, or the other way round. */
  soundsLike(sensitivity: Sensitivity): boolean;
  /** Whether it does to the wide model, which the gate does not have: for what is only shown ({@link shownUnless}). */
  mayBe(sensitivity: Sensitivity): boolean;
  /** How many sentences of the passage may be it at the highest sensitivity. */
  readonly echoes: number;
}

/**
 * What only one of two signs says, the lexicon or the model: shown in the pane, never asked about (docs/decisions/0014).
 *
 * @returns the match, with its severity cut to `info` unless `isSeconded`
 */
export function shownUnless<Reason extends string>(isSeconded: boolean, match: Match<Reason>): Match<Reason> {
  return isSeconded ? match : { ...match, atMost: "info" };
}

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

/** @returns what `judge` makes of each sentence of a passage, in reading order. */
export function judgeSentences<Kind extends string, Reason extends string>(
  passage: Passage,
  { lexicon, fault, languages }: { readonly lexicon: Phrases<Kind>; readonly fault?: Fault; readonly languages: readonly Language[] },
  judge: (signs: Signs<Kind>) => Match<Reason> | undefined,
): Match<Reason>[] {
  const reading = readingOf(passage);
  const found = lexicon.find(reading.words, languages);
  const index = fault ? faults.indexOf(fault) : -1;
  const heard = fault ? hearingsIn(passage) : [];
  const echoes = heard.filter(({ language, wide }) => languages.indexOf(language) >= 0 && wide(index, "high")).length;
  const matches: Match<Reason>[] = [];
  let next = 0;
  let hearing = 0;
  for (const at of reading.sentences) {
    const { first, last } = sentenceAt(reading, at);
    const phrases: PhraseMatch<Kind>[] = [];
    for (; next < found.length && found[next]!.first <= last; next++) phrases.push(found[next]!);
    while (hearing < heard.length && heard[hearing]!.first < first) hearing++;
    const candidate = heard[hearing];
    const sentence = candidate && candidate.first === first && languages.indexOf(candidate.language) >= 0 ? candidate : undefined;
    const soundsLike = (sensitivity: Sensitivity) => sentence !== undefined && sentence.narrow(index, sensitivity);
    const mayBe = (sensitivity: Sensitivity) => sentence !== undefined && sentence.wide(index, sensitivity);
    const match = judge({ passage, first, last, phrases, soundsLike, mayBe, echoes });
    if (match) matches.push(match);
  }
  return matches;
}

import type { Match } from "./detector";
import type { Language } from "./ids";
import { hearingsIn } from "./model/judge";
import { faults, type Fault } from "./model/format";
import { thresholds } from "./model/weights";
import type { Passage } from "./parsed-message";
import { contextOf } from "./text/context";
import type { PhraseMatch, Phrases } from "./text/phrases";
import { readingOf, sentenceAt } from "./text/reading";

/** How readily the model speaks: at `low` one sentence of a thousand innocent ones sounds like the fault, at `medium` two, at `high` six; near misses count as innocent. */
export type Sensitivity = "low" | "medium" | "high";

/** A sentence with the signs found in it. */
export interface Signs<Kind extends string> {
  readonly passage: Passage;
  /** Word indexes of the sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Phrases of the lexicon that begin in it, in reading order. */
  readonly phrases: readonly PhraseMatch<Kind>[];
  /** Whether the whole sentence sounds like the fault to the model, where it was taught that fault. The lexicon proposes and this disposes, or the other way round. */
  soundsLike(sensitivity: Sensitivity): boolean;
}

/**
 * What only one of two signs says, the lexicon or the model: shown in the pane, never asked about (docs/decisions/0014).
 *
 * @returns the match, with its severity cut to `info` unless `isSeconded`
 */
export function shownUnless<Reason extends string>(isSeconded: boolean, match: Match<Reason>): Match<Reason> {
  return isSeconded ? match : { ...match, atMost: "info" };
}

/** @returns whether a sentence is a cry or a greeting, of which the model cannot tell how it is meant. */
export function isCry(first: number, last: number): boolean {
  return last - first < 3;
}

/** @returns whether the author himself says a sentence, and stands behind it: no report, quotation, source, condition, and no "nobody thinks". */
export function isOwnWord(passage: Passage, first: number, last: number): boolean {
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
  const matches: Match<Reason>[] = [];
  let next = 0;
  let hearing = 0;
  for (const at of reading.sentences) {
    const { first, last } = sentenceAt(reading, at);
    const phrases: PhraseMatch<Kind>[] = [];
    for (; next < found.length && found[next]!.first <= last; next++) phrases.push(found[next]!);
    while (hearing < heard.length && heard[hearing]!.first < first) hearing++;
    const sentence = heard[hearing];
    const soundsLike = (sensitivity: Sensitivity) =>
      sentence !== undefined && sentence.first === first && languages.indexOf(sentence.language) >= 0 && sentence.sums[index]! > thresholds[sentence.language][sensitivity][index]!;
    const match = judge({ passage, first, last, phrases, soundsLike });
    if (match) matches.push(match);
  }
  return matches;
}

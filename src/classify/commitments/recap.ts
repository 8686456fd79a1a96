import type { Draft } from "../detector";
import { recapEn } from "../lexicons/en/commitments";
import { recapRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import { phrases, type PhraseMatch } from "../text/phrases";
import { readingOf, sentenceAt } from "../text/reading";

/**
 * - `recap`: says that the mail puts down what was agreed; `agreed`: says so where a sentence begins with it, or as a heading
 * - `todo`: heads a list of steps; `off`: heads a list of something else
 */
export type RecapKind = "recap" | "agreed" | "todo" | "off";

const lexicon = phrases<RecapKind>({ en: recapEn, ru: recapRu });

/** A recap says so in its subject or early on. Words. */
const opening = 90;

/** What the words of a mail say of its kind. */
export interface Cues {
  readonly isRecap: boolean;
  /** @returns what the words `first` to `last` of the body would head. */
  headingOf(first: number, last: number): "todo" | "off" | undefined;
}

/** @param body the author's own text among the draft's passages */
export function cuesIn({ passages, languages }: Draft, body: Passage): Cues {
  const found = (passage: Passage): PhraseMatch<RecapKind>[] => lexicon.find(readingOf(passage).words, languages);
  const cues = found(body);
  return {
    isRecap: passages.some((passage) => (passage === body ? cues : found(passage)).some((cue) => saysSo(passage, cue))),
    headingOf(first, last) {
      const heading = cues.filter((cue) => cue.first >= first && cue.last <= last);
      return heading.some(({ kind }) => kind !== "off") ? "todo" : heading.length ? "off" : undefined;
    },
  };
}

/** "As we agreed" opens a recap; "the price we agreed" may stand in any mail. */
function saysSo(passage: Passage, { kind, first, last }: PhraseMatch<RecapKind>): boolean {
  if ((kind !== "recap" && kind !== "agreed") || first >= opening) return false;
  if (kind === "recap" || passage.where.in === "subject") return true;
  const reading = readingOf(passage);
  const sentence = sentenceAt(reading, first);
  return first - sentence.first < 3 || /^[^.!?\n]{0,40}:/.test(passage.text.slice(reading.words.end[last], reading.words.end[last]! + 41));
}

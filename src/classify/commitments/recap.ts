import type { Draft } from "../detector";
import { recapEn } from "../lexicons/en/commitments";
import { recapRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import { phrases, type PhraseMatch } from "../text/phrases";
import { readingOf } from "../text/reading";

/**
 * - `recap`: says that the mail puts down what was agreed; `todo`: heads a list of steps; `off`: heads a list of something else
 */
export type RecapKind = "recap" | "todo" | "off";

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
  const isTelling = ({ kind, first }: PhraseMatch<RecapKind>) => kind === "recap" && first < opening;
  return {
    isRecap: cues.some(isTelling) || passages.some((passage) => passage !== body && found(passage).some(isTelling)),
    headingOf(first, last) {
      const heading = cues.filter((cue) => cue.first >= first && cue.last <= last);
      return heading.some(({ kind }) => kind !== "off") ? "todo" : heading.length ? "off" : undefined;
    },
  };
}

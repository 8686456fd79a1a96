import type { Draft } from "../detector";
import { recapEn } from "../lexicons/en/commitments";
import { recapRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import { phrases, type PhraseMatch } from "../text/phrases";
import { isInheritedSubject } from "../text/subject";
import { readingOf, sentenceAt } from "../text/reading";
import { Gap } from "../text/words";

/**
 * - `sure`: says anywhere that the mail puts down what was agreed
 * - `recap`: says in a subject, a heading or at the beginning of a sentence that it does
 * - `heading`: says so only in a heading, or at the end of a subject
 * - `todo`: heads a list of steps; `off`: heads a list of something else
 */
export type RecapKind = "sure" | "recap" | "heading" | "todo" | "off";

const lexicon = phrases<RecapKind>({ en: recapEn, ru: recapRu });

/** A recap says so in its subject or early on. Words. */
const opening = 90;

/** `recap` heads what was agreed, be it steps or facts. */
export type Heading = "todo" | "off" | "recap";

/** Words before the one that tells. */
const longestHeading = 15;

/** What the words of a mail say of its kind. */
export interface Cues {
  readonly isRecap: boolean;
  /** @returns what the words `first` to `last` of the body would head. */
  headingOf(first: number, last: number): Heading | undefined;
}

/** @param body the author's own text among the draft's passages */
export function cuesIn({ passages, languages }: Draft, body: Passage): Cues {
  const found = (passage: Passage): readonly PhraseMatch<RecapKind>[] => lexicon.find(readingOf(passage).words, languages);
  const cues = found(body);
  return {
    isRecap: passages.some((passage) => (passage === body ? cues : found(passage)).some((cue) => saysSo(passage, cue))),
    headingOf(first, last) {
      const heading = cues.filter((cue) => cue.first >= first && cue.last <= last);
      const has = (wanted: RecapKind) => heading.some(({ kind }) => kind === wanted);
      return has("todo") ? "todo" : has("off") ? "off" : heading.length ? "recap" : undefined;
    },
  };
}

/** "As agreed, …" opens a recap; "the price we agreed" may stand in any mail. A heading ends with a colon, or the subject. */
function saysSo(passage: Passage, { kind, first, last }: PhraseMatch<RecapKind>): boolean {
  if (kind === "todo" || kind === "off" || first >= opening) return false;
  const reading = readingOf(passage);
  const { words } = reading;
  if (passage.where.in === "subject") return !isInheritedSubject(passage) && (kind !== "heading" || (words.gap[first]! >= Gap.comma && (last === words.count - 1 || words.gap[last + 1]! >= Gap.comma)));
  const place = first - sentenceAt(reading, first).first;
  const isHeading = place < (kind === "heading" ? 6 : longestHeading) && /^[^.!?,\n]{0,40}:\s/.test(passage.text.slice(words.end[last], words.end[last]! + 43));
  return kind === "sure" || isHeading || (kind === "recap" && place < 3);
}

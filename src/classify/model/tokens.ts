import type { Passage } from "../parsed-message";
import { readingOf } from "../text/reading";
import { byWord, formsOf, Gap } from "../text/words";
import { hashOf, isName, isNumber, marksAfter, trailsOff, type Emit } from "./features";

const named = hashOf("@name");
const number = hashOf("#");
const pause = hashOf(",");
const [trailing, question, exclamation, stop, nothing] = ["…", "?", "!", ".", "$"].map(hashOf) as [number, number, number, number, number];

const hashOfWord = byWord((id) => {
  const form = formsOf(id)[0]!;
  return isNumber(form) ? number : hashOf(form);
});

/**
 * Emits what the net reads of a sentence, in order, as hashes of 32 bits: folded words (see `text/fold.ts`), which are no stems, a token before
 * a word that a comma, colon, dash or slash parts from the one before, and one for how the sentence ends. Names and numbers are one token each, as they
 * are one feature for the other models.
 *
 * @param first its words, both inclusive
 */
export function sentenceTokens(passage: Passage, first: number, last: number, emit: Emit): void {
  const { words } = readingOf(passage);
  for (let i = first; i <= last; i++) {
    if (i > first && words.gap[i] === Gap.comma) emit(pause);
    emit(isName(passage, words.start[i]!, words.gap[i]!) ? named : hashOfWord(words.id[i]!));
  }
  const marks = marksAfter(passage.text, words.end[last]!);
  emit(!marks ? nothing : marks.indexOf("?") >= 0 ? question : marks.indexOf("!") >= 0 ? exclamation : trailsOff(marks) ? trailing : stop);
}

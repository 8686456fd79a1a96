import { isAllowed } from "./allowed";
import type { Draft, Match } from "./detector";
import { canHearAlone, isUnheard } from "./heard-alone";
import { faults, type Fault, type Sensitivity } from "./model/format";
import { hearingsIn } from "./model/judge";
import { isHeard } from "./model/sums";
import type { Passage } from "./parsed-message";
import type { PhraseMatch, Phrases } from "./text/phrases";
import { readingOf, spanOfWords } from "./text/reading";

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
  /** Whether it does, heard in its mail, to the wide model, which the gate does not have: for what is only shown ({@link shownUnless}). */
  mayBe(sensitivity: Sensitivity): boolean;
}

/**
 * What only one of two signs says, the lexicon or the model: shown in the pane, never asked about (docs/decisions/0014).
 *
 * @returns the match, with its severity cut to `info` unless `isSeconded`
 */
export function shownUnless<Reason extends string>(isSeconded: boolean, match: Match<Reason>): Match<Reason> {
  return isSeconded ? match : { ...match, atMost: "info" };
}

/** Leaves the words alone to say something. */
const deaf = () => false;

/** What a detector looks for in sentences. */
export interface Search<Kind extends string> {
  readonly lexicon: Phrases<Kind>;
  /** Phrases that are only shown; absent at send. */
  readonly more?: Phrases<Kind>;
  readonly fault: Fault;
  readonly draft: Draft;
  /** Asks about sentences without a phrase or a fault heard, too: for a detector with signs of its own, such as capitals. */
  readonly everySentence?: boolean;
  /** Kinds of phrase that are worth a note whatever the wide model hears ({@link isUnheard}). */
  readonly unmistakable?: readonly Kind[];
  /** The same of the phrases that are only shown. */
  readonly unmistakableMore?: readonly Kind[];
}

/** @returns what `judge` makes of each sentence of a passage, in reading order. Where neither lexicon nor model finds a sign, as in most, it is not asked. */
export function judgeSentences<Kind extends string, Reason extends string>(
  passage: Passage,
  { lexicon, more, fault, draft: { languages, policy }, everySentence = false, unmistakable = [], unmistakableMore = [] }: Search<Kind>,
  judge: (signs: Signs<Kind>) => Match<Reason> | undefined,
): Match<Reason>[] {
  const { words, sentences } = readingOf(passage);
  const found = lexicon.find(words, languages);
  const rare = more ? more.find(words, languages) : [];
  const index = faults.indexOf(fault);
  const heard = hearingsIn(passage);
  if (!everySentence && !found.length && !rare.length && !heard.some(({ narrow, wide }) => isHeard(narrow, index) || (canHearAlone && isHeard(wide, index)))) return [];
  const matches: Match<Reason>[] = [];
  let next = 0;
  let nextRare = 0;
  let hearing = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    const last = (sentences[i + 1] ?? words.count) - 1;
    while (hearing < heard.length && heard[hearing]!.first < first) hearing++;
    const candidate = heard[hearing];
    const isJudged = candidate !== undefined && candidate.first === first && languages.indexOf(candidate.language) >= 0;
    const narrow = isJudged ? candidate.narrow : 0;
    const wide = isJudged ? candidate.wide : 0;
    const hasRare = nextRare < rare.length && rare[nextRare]!.first <= last;
    const hasPhrases = next < found.length && found[next]!.first <= last;
    if (!hasPhrases && !hasRare && !everySentence && !isHeard(narrow, index) && !isHeard(wide, index)) continue;
    const phrases: PhraseMatch<Kind>[] = [];
    for (; next < found.length && found[next]!.first <= last; next++) phrases.push(found[next]!);
    const rarePhrases: PhraseMatch<Kind>[] = [];
    for (; nextRare < rare.length && rare[nextRare]!.first <= last; nextRare++) rarePhrases.push(rare[nextRare]!);
    const soundsLike = (sensitivity: Sensitivity) => isHeard(narrow, index, sensitivity);
    const mayBe = (sensitivity: Sensitivity) => canHearAlone && isHeard(wide, index, sensitivity);
    const signs: Signs<Kind> = { passage, first, last, phrases, soundsLike, mayBe };
    let match = judge(signs);
    let isRare = false;
    if (match && isAllowed(fault, match, policy)) match = judge({ ...signs, phrases: phrases.filter((phrase) => !isAllowed(fault, { passage, span: spanOfWords(passage, phrase.first, phrase.last) }, policy)) });
    if (!match && hasRare) {
      const shown = judge({ ...signs, phrases: [...phrases, ...rarePhrases] });
      match = shown && shownUnless(false, shown);
      isRare = true;
    }
    if (!match) continue;
    const said = [...phrases, ...rarePhrases];
    const isDoubtful =
      canHearAlone &&
      match.atMost === "info" &&
      (hasPhrases || hasRare) &&
      !phrases.some(({ kind }) => unmistakable.indexOf(kind) >= 0) &&
      !rarePhrases.some((phrase) => unmistakableMore.indexOf(phrase.kind) >= 0 && judge({ ...signs, phrases: [phrase], mayBe: deaf }));
    if (!isDoubtful || !isUnheard(last - first + 1, isJudged ? candidate.wideAtAll : 0, fault, said, isRare)) matches.push(match);
  }
  return matches;
}

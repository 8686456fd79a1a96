import { defineDetector, inPassages, ownPassages, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone, isHeardAlone } from "../heard-alone";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { isAnimate, sortOf, targetOf, type Aim } from "../target";
import { contextOf } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { evidenceSpan, readingOf, spanOfWords } from "../text/reading";
import { Gap } from "../text/words";

/**
 * What hearsay is made of.
 *
 * - `rumour`: names itself: "word is", "there's talk"; `source`: somebody who cannot know says it; `heard`: from nobody in particular
 * - `ask`: asks for it; `affair`: what people gossip about
 * - `sourced`: a source one can name; `topic`: rumor as a subject of rules
 */
export type HearsayKind = "rumour" | "source" | "heard" | "ask" | "affair" | "change" | "says" | "sourced" | "topic";
type Reason = "rumour" | "source" | "request";

const lexicon = sayings.hearsay;
const ofWhom = (target: string | undefined) => (target ? ` about ${target.charAt(0) === target.charAt(0).toLowerCase() ? `“${target}”` : target}` : "");

export const hearsay = defineDetector({
  id: "hearsay",
  summary: "Rumor or gossip about a person or a firm, passed on or asked for.",
  severity: { outside: "warn", colleague: "warn" },
  languages: ["en", "ru"],
  concerns: ["court", "client", "ceo"],
  repairs: ["reword", "remove"],
  unflattering: true,
  options: {},
  reasons: {
    rumour: ({ target }) => `This passes on a rumor${ofWhom(target)}: nobody stands behind it but the sender.`,
    source: ({ target }) => `This repeats talk${ofWhom(target)} from somebody who cannot be named as its source.`,
    request: ({ target }) => `This asks for gossip${ofWhom(target)}, in writing.`,
  },
  detect: (draft) => inPassages(ownPassages(draft), (passage) => judgeSentences(passage, { lexicon, fault: "hearsay", draft }, (signs) => unlessHarmless(signs, judge(draft, signs) ?? heardIn(draft, signs)))),
});

/** A longer sentence is an article's or a lawyer's; words. One longer than the second is only shown. */
const longest = 32;
const longestAsked = 20;

function judge(draft: Draft, signs: Signs<HearsayKind>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found, soundsLike, mayBe } = signs;
  if (last - first > longest) return undefined;
  const of = (kind: HearsayKind) => found.find((phrase) => phrase.kind === kind);
  if (of("topic") || (of("sourced") && !mayBe("low"))) return undefined;
  const affair = of("affair");
  const said = found.find((phrase) => phrase.kind === "says" && isSaidByAnyone(draft, signs, phrase));
  const told = [of("rumour"), of("source"), of("heard"), of("ask"), said].filter((sign): sign is PhraseMatch<HearsayKind> => sign !== undefined);
  const sign = told[0];
  if (!sign) return undefined;
  if (isDisowned(passage, sign)) return undefined;
  const aim = whom(draft, passage, sign.last + 1, last);
  const isAsked = soundsLike("low");
  const sure = isAsked ? 3 : !canHearAlone ? 0 : mayBe("low") ? 3 : mayBe("medium") ? 2 : mayBe("high") ? 1 : 0;
  const isAffair = affair !== undefined;
  const isChange = isAffair || of("change") !== undefined;
  const isOfSomebody = aim !== undefined;
  const is = {
    rumour: isAffair || (isChange && isOfSomebody) || (sure > 0 && (isChange || isOfSomebody)) || sure > 2,
    source: (isChange && isOfSomebody) || (sure > 0 && (isChange || isOfSomebody)),
    heard: (sure > 2 && isOfSomebody) || (isAffair && isOfSomebody) || (sure > 0 && isChange) || (sure > 1 && isOfSomebody),
    ask: (isAffair && isOfSomebody) || (sure > 0 && isChange),
    says: isChange && isOfSomebody && sure > 1,
  };
  const isTwice = told.filter(({ kind }) => kind !== "says").length > 1 && (isChange || sure > 0);
  if (!isTwice && !told.some(({ kind }) => is[kind as keyof typeof is])) return undefined;
  const target = aim && targetOf(draft, passage, aim);
  const reason = sign.kind === "ask" ? "request" : sign.kind === "rumour" ? "rumour" : "source";
  const match = { reason, passage, span: evidenceSpan(passage, sign.first, sign.last), values: { target: target ? target.name : "" }, ...(target && { target }) } as const;
  return shownUnless(isAsked && isAffair && !of("sourced") && last - first <= longestAsked, match);
}

/** Denied, quoted or cited: not the author's own talk. */
function isDisowned(passage: Passage, { first, last }: PhraseMatch<HearsayKind>): boolean {
  const { isNegated, isQuoted, isCited } = contextOf(passage, first, last);
  return isNegated || isQuoted || isCited;
}

/** A rumor that no phrase of ours passes on; whom it is about has to be seen unless it sounds very much like one. */
function heardIn(draft: Draft, signs: Signs<HearsayKind>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  if (!isHeardAlone(signs, "medium")) return undefined;
  const { isQuestion } = contextOf(passage, first, last);
  if (found.some((phrase) => (phrase.kind === "sourced" && (isQuestion || !signs.mayBe("low") || isSaidBy(passage, found, phrase))) || (!signs.mayBe("low") && (phrase.kind === "topic" || isDisowned(passage, phrase))))) return undefined;
  // Who says it is not whom it is about: «водитель сказал, что ворота открыты».
  const source = found.find(({ kind }) => kind === "source");
  const aim = whom(draft, passage, source ? source.last + 1 : first, last);
  if (!aim && !signs.mayBe("low")) return undefined;
  const target = aim && aim.sort !== "reader" ? targetOf(draft, passage, aim) : undefined;
  const reason = isQuestion ? "request" : "rumour";
  return shownUnless(false, { reason, passage, span: evidenceSpan(passage, first, last), values: { target: target ? target.name : "" }, ...(target && { target }) });
}

/** "Their annual report says": the source itself speaks. */
function isSaidBy(passage: Passage, found: readonly PhraseMatch<HearsayKind>[], { last }: PhraseMatch<HearsayKind>): boolean {
  return found.some(({ kind, first, last: to }) => kind === "says" && first > last && first <= last + 2 && !contextOf(passage, first, to).isNegated);
}

/** What a lawyer says of witnesses, and of hearsay as a kind of evidence, is no talk of his own; nor are proverbs, a success one congratulates on, and a rumor denied: not worth a note. */
function unlessHarmless({ passage, first, last }: Signs<HearsayKind>, match: Match<Reason> | undefined): Match<Reason> | undefined {
  if (!canHearAlone || !match || match.atMost !== "info") return match;
  const { start, end } = spanOfWords(passage, first, last);
  return harmless.test(passage.text.slice(start, end)) ? undefined : match;
}
const harmless = /\byou\b.*congratulat|congratulat.*\byou\b|(?:^|[^а-я])вы [^.]*поздравля|как говорят (?:в|у|на) |as they say (?:in|at) |\bwitness|\bhearsay\b.*\b(?:evidence|section|rule|court)\b|\b(?:evidence|section|rule|court)\b.*\bhearsay\b|свидетел|слух[а-я]* [^.]*(?:беспочвен|необоснован|неправд|опроверг|распространять|распускать)|\brumou?rs?\b.*\b(?:unfounded|untrue|baseless)\b/i;

/** Nouns for those who do something, in either language: "usherette", "smoker", «вахтёрша». */
const agent = /(?:[a-z]{3}(?:er|or|ist|man|men|woman|ess|ette)s?|[а-я]{2}(?:ист|тель|ник|ница|щик|щица|ёр|ер|ор|ша|арь|ун|ец)(?:[аыуеи]|ом|ой|ы|и)?)$/;

/** Whether the subject of a verb of saying is a kind of person, whom nobody can look up: not the author, the reader or somebody named. */
function isSaidByAnyone(draft: Draft, { passage, first, last }: Signs<HearsayKind>, verb: PhraseMatch<HearsayKind>): boolean {
  const { words } = readingOf(passage);
  for (let i = verb.first - 1; i >= Math.max(first, verb.first - 7); i--) {
    const sort = sortOf(draft, passage, i);
    if (sort === "self" || sort === "reader" || sort === "named") return false;
    if (sort === "group" || (sort === "person" && words.form[i]!.length > 4) || (sort === "nobody" && agent.test(words.form[i]!))) return true;
  }
  return verb.last < last && words.gap[verb.last + 1]! === Gap.none && /[а-я]/.test(words.form[verb.last + 1]!) && agent.test(words.form[verb.last + 1]!);
}

/** Whom it is about: the first person or firm among words `from` to `to`. */
function whom(draft: Draft, passage: Passage, from: number, to: number): Aim | undefined {
  for (let i = from; i <= to; i++) {
    const aim: Aim = { sort: sortOf(draft, passage, i), first: i, last: i };
    if (isAnimate(aim)) return aim;
  }
  return undefined;
}

export const examples: Examples = {
  flags: [
    "[[Word is that their finance director is being pushed out.]] Shall we still send the offer?",
    "[[A guy at my gym says your supplier is about to go bankrupt.]]",
    "[[Have you heard anything about why Palmer was fired?]]",
    "The samples leave on Monday. [[I heard from somebody at the bar that Contoso is up for sale.]]",
    { body: "[[Поговаривают, что их директора снимут ещё до лета.]]", why: "Russian has a verb for it" },
    { body: "[[Знакомый таксист рассказал, что ваш подрядчик почти банкрот.]]", why: "a source that cannot know" },
    { body: "[[А правда, что Орлову уволили?]]", why: "gossip asked for, in Russian" },
  ],
  passes: [
    { body: "The witness says that he had heard from a neighbor that the mill was sold.", why: "a lawyer on a witness" },
    { body: "Свидетель пусть скажет, что слышала сама, а что ей рассказали соседи.", why: "a lawyer on a witness" },
    { body: "Слышала, что вы выиграли конкурс, поздравляю от всей смены!", why: "a success one congratulates on" },
    { body: "Слухи о продаже фабрики беспочвенны, совет их не обсуждал.", why: "rumor denied" },
    { body: "Hello Ann. Rumours that the bakery closes in May are untrue.", why: "rumor denied" },
    { body: "Their annual report says that the finance director is leaving in June.", why: "a source one can look up" },
    { body: "Ann told me that the room is booked until noon.", why: "second-hand logistics" },
    { body: "I hear you, and we will change the schedule.", why: "a turn of phrase" },
    { body: "Our policy asks everybody not to spread rumors about a merger.", why: "rumor as a topic" },
    { body: "Я слышал вас и поправлю смету к среде.", why: "a turn of phrase" },
    { body: "В приказе сказано, что директора переводят в Тверь, слухов просим не распространять.", why: "a source, and rumor as a topic" },
    { body: "Водитель сказал, что ворота открыты до шести.", why: "second-hand logistics" },
  ],
};

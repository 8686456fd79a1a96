import { defineDetector, inPassages, ownPassages, withSignature, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone, isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { aimAfter, aimBefore, aimIn, doerBefore, headAfter, isAnimate, isDevice, isOfReader, isOpeningName, isPreposition, nobody, openingAim, readerOf, sortOf, subjectBefore, targetOf, type Aim } from "../target";
import { contextOf, type Context } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { clauseAt, evidenceSpan, hasWord, isNamed, readingOf, sentenceAt, spanOfWords } from "../text/reading";
import { Gap } from "../text/words";

/**
 * What a phrase of contempt is like, which says how its target is judged.
 *
 * - `name`: a noun that is contempt whoever it is said of, except oneself
 * - `beast`: a noun or simile that is contempt only of a person: "they are children"; `creature`: a noun that is, however little the sentence sounds like it, where a person is said to be it: "their clerk is a toad"
 * - `manner`: an adjective that is, where a person is said to be it: "their clerk is rude"
 * - `trait`: an adjective people only have; `fault`: one that things have too
 * - `slight`: a turn of phrase that belittles a person; `mockery`: praise nobody means; `taunt`: said to the reader's face
 * - `jeer`: a turn of phrase everybody knows, which is contempt wherever it stands: of these the models need hear nothing
 * - `hint`: the dress of contempt, which innocent sentences wear too: two of them count, or one where the model hears contempt as well
 * - `tone`: a way of speaking that contempt likes; it counts only where the model hears contempt
 */
export type InsultKind = "name" | "beast" | "creature" | "manner" | "trait" | "fault" | "slight" | "mockery" | "taunt" | "jeer" | "hint" | "tone";

const lexicon = sayings.insult;

const unmistakable = { unmistakable: ["name"], unmistakableMore: ["name", "creature", "manner", "jeer"] } as const;

/** Names stand as they are; the sender's own words for somebody in quotation marks: “your” in them is not the sender's. */
const whom = (target: string) => (target.charAt(0) === target.charAt(0).toLowerCase() ? `“${target}”` : target);
const naming = (words: string, target: string | undefined) => (target ? `${words}${whom(target)}` : "");

export const insult = defineDetector({
  id: "insult",
  summary: "Name-calling, belittling, mockery or contempt aimed at a person, a group or a firm.",
  severity: { outside: "block", colleague: "warn" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo", "court"],
  repairs: ["remove", "reword"],
  unflattering: true,
  options: {},
  reasons: {
    name: ({ target }) => `This is name-calling${naming(", aimed at ", target)}; it is what would be remembered of the mail.`,
    contempt: ({ target }) => `This speaks${naming(" of ", target)} with contempt; criticism of the work would be heard, this would not.`,
    mockery: ({ target }) => `This mocks${naming(" ", target) || " somebody"} and does not say what is wrong.`,
    taunt: ({ target }) => `This talks down to ${target ? whom(target) : "the reader"}; the rest of the mail would be read through it.`,
  },
  detect: (draft) =>
    inPassages(withSignature(ownPassages(draft), draft), (passage) => {
      const search = { lexicon, more: moreSayings.insult, fault: "insult", draft, ...(canHearAlone && unmistakable) } as const;
      const found = judgeSentences(passage, search, (signs) => blowIn(draft, signs) ?? (canHearAlone ? blowIn(draft, signs, true) : undefined) ?? hintedIn(draft, signs) ?? heardIn(draft, signs));
      // A motto calls the world names.
      return passage.where.part === "signature" ? found.filter(({ target }) => target && (target.kind === "recipient" || target.kind === "client")) : found;
    }),
});

/** A phrase that decides alone. One finding a sentence: whoever is named first in it is its target. @param isNote whether it is only to be shown: then the target may be seen by fainter signs */
function blowIn(draft: Draft, { passage, phrases: found, soundsLike, mayBe }: Signs<InsultKind>, isNote?: boolean): Match<Reason> | undefined {
  let blow: Match<Reason> | undefined;
  for (const phrase of found) {
    const { kind } = phrase;
    if (kind === "hint" || kind === "tone" || (blow && blow.target)) continue;
    const aim = aimOf(draft, passage, phrase, isNote);
    if (!aim || (canHearAlone && aim.sort === "thing" && !mayBe("highest")) || (canHearAlone && aim === somebody && !mayBe("highest") && !soundsLike("highest") && !isCalled(passage, phrase))) continue;
    const target = kind === "taunt" && aim.sort === "nobody" ? readerOf(draft, passage) : targetOf(draft, passage, aim, phrase);
    if (blow && !target) continue;
    blow = {
      ...(blow ?? shownUnless(!(canHearAlone && isNote) && ((kind === "name" && soundsLike("highest")) || (plain.indexOf(kind) >= 0 && isOfReader(passage, aim)) || soundsLike("medium")), { reason: reasons[kind] ?? "contempt", passage, span: evidenceSpan(passage, phrase.first, phrase.last) })),
      values: { target: target ? target.name : "" },
      ...(target && { target }),
    };
  }
  return blow;
}

/**
 * "Loafers, to work!", "they are loafers", «сторож ваш — балбес», «завхоз, ленивый тюлень, …»: a word for people stands where somebody is called so, or said to be it.
 * Elsewhere, where nobody is seen and no model hears anything, it mostly has another sense: what a tailor puts a coat on, what lives in fish.
 */
function isCalled(passage: Passage, { first, last }: PhraseMatch<InsultKind>): boolean {
  const reading = readingOf(passage);
  const { form, gap, start, end } = reading.words;
  const until = isTrailing(passage, last + 1) ? last + 1 : last;
  const closes = until + 1 >= reading.words.count || gap[until + 1]! >= Gap.comma;
  for (let at = first; at >= 0 && at >= first - mostAdjectives; at--) {
    if (at > 0 && dash.test(passage.text.slice(end[at - 1], start[at]))) return true;
    if (gap[at]! >= Gap.comma) return sentenceAt(reading, at).first === at ? closes : closes || at < first;
    if (called.test(form[at - 1] ?? "") || pointing.test(form[at - 1] ?? "")) return true;
  }
  return false;
}
const called = /^(?:is|are|was|were|'re|you|вы|ты|он|она|они|какой|какая|какие)$/;

/** Can be meant in one way only when they are said to the reader's face; a name can whoever it is said of, unless the narrow model hears nothing: "the fair has two clowns". */
const plain: readonly InsultKind[] = ["beast", "trait", "fault", "taunt"];

/** Hints that need no second sign of another kind. */
const enough = 2;

/** English hints at contempt of a person: two of them, or one in a sentence that sounds like contempt to the model. On real mail more than half of them are none, so they are only shown. Russian ones tell no more than the model hears: of 37 sentences 20 were contempt. */
function hintedIn(draft: Draft, { passage, first, last, phrases: found, mayBe }: Signs<InsultKind>): Match<Reason> | undefined {
  if (!canHearAlone || /[а-я]/.test(readingOf(passage).words.form[first]!) || isBeyondThing(draft, passage, first, last)) return undefined;
  const meant = found.filter((phrase) => (phrase.kind === "hint" || phrase.kind === "tone") && isMeant(passage, phrase));
  if (!meant.length || !mayBe(meant.filter(({ kind }) => kind === "hint").length < enough ? "high" : "highest")) return undefined;
  const aim = somebodyIn(draft, passage, first, last);
  return isAnimate(aim) ? shownUnless(false, contempt(draft, passage, first, last, aim)) : undefined;
}

/** Contempt that no phrase of ours says, or one that says of nobody seen whom it is aimed at. One that was let pass, as denied, reported, or said of oneself or a thing, stays so. */
function heardIn(draft: Draft, signs: Signs<InsultKind>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  if (!canHearAlone || !isHeardAlone(signs, "medium") || isOwnBlunder(draft, passage, first) || isOwnFolly(passage, first, last) || isBeyondThing(draft, passage, first, last)) return undefined;
  const aim = somebodyIn(draft, passage, first, last);
  if (!isAnimate(aim) && isDevice(passage, { sort: "thing", first: first + 1 })) return undefined;
  const passed = found.filter(({ kind }) => kind !== "hint" && kind !== "tone");
  if (passed.some((phrase) => isAboutDevice(passage, phrase.first) || contextOf(passage, phrase.first, phrase.last).isNegated || !isMeant(passage, phrase) || isBesideSelf(draft, passage, phrase.first, phrase.last) || isOfNoOther(draft, passage, phrase.last))) return undefined;
  return shownUnless(false, contempt(draft, passage, first, last, aim));
}

/** "The text is too long for the form": what is beyond a person may belittle, what is beyond a thing does not. */
function isBeyondThing(draft: Draft, passage: Passage, first: number, last: number): boolean {
  const { form } = readingOf(passage).words;
  for (let i = first; i + 3 <= last; i++) {
    if (form[i] !== "too" || form[i + 2] !== "for") continue;
    if (form[i + 3] === "it") return true;
    const sort = sortOf(draft, passage, i + 3);
    return (sort === "nobody" || sort === "thing") && !isAnimate(headAfter(draft, passage, i + 2));
  }
  return false;
}

function contempt(draft: Draft, passage: Passage, first: number, last: number, aim: Aim): Match<Reason> {
  const target = targetOf(draft, passage, aim);
  return { reason: "contempt", passage, span: evidenceSpan(passage, first, last), values: { target: target ? target.name : "" }, ...(target && { target }) };
}

function isMeant(passage: Passage, { first, last }: PhraseMatch<InsultKind>): boolean {
  const context = contextOf(passage, first, last);
  return !context.isReported && !context.isCited;
}

/** @returns the first person or group in a sentence who is not oneself. */
function somebodyIn(draft: Draft, passage: Passage, first: number, last: number): Aim {
  const owner = aimIn(draft, passage, first, last);
  if (isAnimate(owner)) return owner;
  for (let i = first; i <= last; i++) {
    const sort = sortOf(draft, passage, i);
    if (sort === "person" || sort === "group") return { sort, first: i, last: i };
  }
  const { form } = readingOf(passage).words;
  for (let i = first; i <= last; i++) if (trade.test(form[i]!)) return { sort: "person", first: i, last: i };
  return openingAim(draft, passage, first);
}
/** What only people are, of whom the list of nouns knows the usual ones: «кладовщица», «билетёрша». */
const trade = /[а-я]{3}(?:щик|щиц|чиц|рш[аеуио])/;

type Reason = "name" | "contempt" | "mockery" | "taunt";
const reasons: Readonly<Partial<Record<InsultKind, Reason>>> = { name: "name", mockery: "mockery", taunt: "taunt" };

/** @returns whom the phrase hurts, or `undefined` where it hurts nobody: a thing, oneself, somebody else's words. */
function aimOf(draft: Draft, passage: Passage, phrase: PhraseMatch<InsultKind>, isNote?: boolean): Aim | undefined {
  const { kind, first, last } = phrase;
  const context = contextOf(passage, first, last);
  if ((context.isReported && !(canHearAlone && isNote && isAside(passage, first, last))) || context.isCited) return undefined;
  if (canHearAlone && kind === "jeer" && isAboutSelf(draft, passage, first)) return undefined;
  if (kind === "slight" || kind === "mockery" || kind === "taunt" || (canHearAlone && kind === "jeer")) return overheard(draft, passage, first, last);
  if (canHearAlone && isNote && kind === "name" && isUnequaled(passage, first)) return somebody;
  if (context.isNegated) return undefined;
  if (kind === "name") return nameAim(draft, passage, first, last, context);
  if (kind === "beast") {
    const subject = doerBefore(draft, passage, first);
    return isAnimate(subject) || (canHearAlone && isNote && isCrowd(draft, passage, subject)) ? subject : undefined;
  }
  if (isNamed(passage, first, last)) return undefined;
  if (canHearAlone && kind === "creature") return branded(draft, passage, first, last);
  if (canHearAlone && kind === "manner") return mannered(draft, passage, first, last);
  const aim = (canHearAlone && isNote && foundSo(draft, passage, first)) || bearer(draft, passage, first, last, kind === "trait", isNote);
  if (isDevice(passage, aim) || (!(aim.first! < first) && isAboutDevice(passage, first))) return undefined;
  if (isAnimate(aim)) return kind === "fault" && aim.sort === "many" && !targetIsKnown(draft, passage, aim) ? undefined : aim;
  return undefined;
}

/** "Otto says no, the old goat, …": what stands between commas is the author's word, whoever wrote. */
function isAside(passage: Passage, first: number, last: number): boolean {
  const { count, form, gap } = readingOf(passage).words;
  for (let at = first; at > 0 && at >= first - mostAdjectives; at--) if (form[at] === "the") return gap[at] === Gap.comma && last + 1 < count && gap[last + 1] === Gap.comma;
  return false;
}

/** "I never saw such a dunce": neither a denial nor oneself. */
function isUnequaled(passage: Passage, at: number): boolean {
  const { form } = readingOf(passage).words;
  for (let i = at - 1; i >= at - mostAdjectives - 1; i--) if (form[i] === "such") return met.test(form[i - 1] ?? "");
  return false;
}
const met = /^(?:met|seen|known|had|encountered|heard|saw|meet|see)$/;

/** Adjectives between an article and its noun, or before a Russian one. Words. */
const mostAdjectives = 3;
/** May follow a noun without a comma that is no part of another: "a toad who …", but not "a mule trainer". */
const followers = /^(?:who|whose|that|which|and|or|but|down|up|over|back|out|when(?:ever)?|if|because|since|so|than|as|to|here|today|again|too|now|he|she|they|you|i|we|is|was|что|как|и|а|но|или|который|которая|он|она|они|там|тут|просто|до)$/;

/** What follows is no noun that the word belongs to; in Russian an adjective may: «жаба старая». */
function endsThought(passage: Passage, last: number): boolean {
  const { form, gap } = readingOf(passage).words;
  const next = form[last + 1];
  return !next || gap[last + 1]! >= Gap.comma || followers.test(next) || isPreposition(next) || (isTrailing(passage, last + 1) && endsThought(passage, last + 1));
}

/** A Russian adjective behind its noun. */
function isTrailing(passage: Passage, at: number): boolean {
  const { form, gap } = readingOf(passage).words;
  return gap[at]! <= Gap.quote && /(?:[ыио]й|[ая]я|[ыи]е)$/.test(form[at] ?? "");
}

/** "Brokers of that port are leeches": nouns we do not know that end as those for people do. Rollers do, too: the wide model has to hear contempt as well. */
const isCrowd = (draft: Draft, passage: Passage, { sort, first = -1 }: Aim): boolean =>
  sort === "thing" && sortOf(draft, passage, first) === "nobody" && /(?:er|or|ist|ee|[ae]nt|[ae]n|ie|um)s$/.test(readingOf(passage).words.form[first]!) && !isDevice(passage, { sort, first });

/** "I find your clerk rude", "the usher, whom I call a fool": who is thought to be so. */
function foundSo(draft: Draft, passage: Passage, at: number): Aim | undefined {
  const reading = readingOf(passage);
  const { form } = reading.words;
  const from = clauseAt(reading, at).first;
  for (let i = at - 1; i >= from && !isPreposition(form[i]!); i--) {
    if (!thinking.test(form[i]!)) continue;
    const aim = i < at - 1 ? aimBefore(draft, passage, at, 1) : form[from] === "whom" ? aimBefore(draft, passage, from, mostAdjectives) : nobody;
    return isAnimate(aim) ? aim : undefined;
  }
  return undefined;
}
const thinking = /^(?:find|found|consider|call|think|deem|считаю|нахожу|назову)$/;

/** "Their clerk is rude", «мастер у них наглый»: who is said to be so; neither a machine nor what somebody did. */
function mannered(draft: Draft, passage: Passage, first: number, last: number): Aim | undefined {
  const { form } = readingOf(passage).words;
  if (!endsThought(passage, last) || form[last + 1] === "for" || isAboutDevice(passage, first)) return undefined;
  const found = foundSo(draft, passage, first);
  if (found) return found;
  const aim = bearer(draft, passage, beforeAside(passage, first), last, /[a-z]/.test(form[first]!), true);
  return aim.first! < first && form[aim.first! - 1] !== "what" && isAnimate(aim) ? aim : undefined;
}

/** "Their clerk is a slimy toad", "they are the usual herd of fossils", «завхоз — сушёная вобла», «кассирша, эта жаба, …»: who is said to be it. */
function branded(draft: Draft, passage: Passage, first: number, last: number): Aim | undefined {
  const { form, gap } = readingOf(passage).words;
  const next = form[last + 1];
  if (!endsThought(passage, last) && sortOf(draft, passage, last + 1) !== "named") return undefined;
  const isRussian = /[а-я]/.test(form[first]!);
  let at = first;
  while (at > 0 && first - at < mostAdjectives && gap[at]! <= Gap.quote && (isRussian ? russianModifier.test(form[at - 1]!) : !article.test(form[at]!) && !isPreposition(form[at - 1]!))) at--;
  if (!isRussian && !article.test(form[at]!)) at = first;
  // "Is rather a dunce", "the lowest sort of creep".
  if (hedges.test(form[at - 1] ?? "")) at--;
  if (form[at - 1] === "of" && sorting.test(form[at - 2] ?? "")) for (at -= 2; at > 0 && first - at < 2 * mostAdjectives && !article.test(form[at]!) && !be.test(form[at - 1]!); ) at--;
  const before = form[first - 1] ?? "";
  // "That toad Hewitt", "Hewitt, the toad, …".
  if (/^th(?:at|is)$/.test(before) && sortOf(draft, passage, last + 1) === "named") return { sort: "named", first: last + 1, last: last + 1 };
  if (before === "the" && gap[first - 1]! === Gap.comma && next && gap[last + 1]! === Gap.comma && sortOf(draft, passage, first - 2) === "named") return { sort: "named", first: first - 2, last: first - 2 };
  const opening = isRussian ? at : pointed(passage, first);
  const beside = opening < first || isRussian ? apposed(draft, passage, opening, last) : nobody;
  if (isAnimate(beside)) return beside;
  // "I hate to be a nag".
  if (form[at - 1] === "be" && /^(?:hate|sorry|want|meant?)$/.test(form[at - 3] ?? "")) return undefined;
  // "The miller's mules", "she has a donkey": nobody is said to be it.
  if (!isRussian && ((form[at - 1] === "'s" && !article.test(form[at]!)) || /^(?:ha(?:ve|s|d|ving)|got)$/.test(form[at - 1] ?? ""))) return undefined;
  // "Ann is the witch": a part in a play.
  if (form[at] === "the" && at === first - 1) return undefined;
  if (isRussian && !isPredicate(passage, at, first)) return undefined;
  const subject = isRussian && !surname.test(form[at - 1] ?? "") ? subjectBefore(draft, passage, at) : doerBefore(draft, passage, beforeAside(passage, at), false);
  if (isRussian && !isAnimate(subject) && trade.test(form[at - 1] ?? "")) return { sort: "person", first: at - 1, last: at - 1 };
  const ahead = form[subject.first! - 1] ?? "";
  // «На складе просто мухи», but «у них просто мухи».
  return (isAnimate(subject) || isCrowd(draft, passage, subject)) && !(isRussian && isPreposition(ahead) && ahead !== "у") ? subject : undefined;
}

/** @returns where the noun phrase of a noun begins with "that" or "your"; the noun itself where it does not. */
function pointed(passage: Passage, noun: number): number {
  const { form } = readingOf(passage).words;
  for (let at = noun - 1; at >= noun - mostAdjectives && (form[at] === "of" || !isPreposition(form[at] ?? "")); at--) if (pointing.test(form[at] ?? "")) return at;
  return noun;
}

/** "Our auditor, that grumpy walrus, …", «Марина, старая ведьма, …», «вахтёр, жаба ленивая, …»: who stands before a comma, a noun and what goes with it. */
function apposed(draft: Draft, passage: Passage, from: number, last: number): Aim {
  const { count, form, gap } = readingOf(passage).words;
  const until = isTrailing(passage, last + 1) ? last + 1 : last;
  const next = form[until + 1] ?? "";
  if (!from || gap[from] !== Gap.comma) return nobody;
  const isClosed = until + 1 >= count || gap[until + 1]! >= Gap.comma;
  // «Вахтёр Гурьев, жаба с папкой, …», but not «Ольга Ивановна, маленькие щенки с …»: whom one speaks to.
  const goesOn = isPreposition(next) && next !== "of" && (from < until || next === "с") && !isSpokenTo(draft, passage, from - 1);
  if (isClosed ? from === until : !goesOn) return nobody;
  return { sort: trade.test(form[from - 1]!) ? "person" : opensWithName(draft, passage, from - 1) ? "named" : sortOf(draft, passage, from - 1), first: from - 1, last: from - 1 };
}

/** "Hewlett, that old nag, …": in Russian a capital that opens a sentence is as likely a thing's, «редуктор». */
const opensWithName = (draft: Draft, passage: Passage, at: number): boolean => {
  const reading = readingOf(passage);
  return sentenceAt(reading, at).first === at && /^[a-z]/.test(reading.words.form[at]!) && isOpeningName(draft, passage, at);
};

/** A sentence has nothing but names up to a word. */
function isSpokenTo(draft: Draft, passage: Passage, last: number): boolean {
  let at = last;
  const { first } = sentenceAt(readingOf(passage), last);
  while (at > first && sortOf(draft, passage, at) === "named") at--;
  return at === first;
}

/** "Their clerk is, I must say, rude": where the words between the commas begin, which say nothing of whom; or where the word itself does. */
function beforeAside(passage: Passage, at: number): number {
  const { form, gap } = readingOf(passage).words;
  if (gap[at] !== Gap.comma) return at;
  for (let i = at - 1; i > 0 && i >= at - mostAside; i--) if (gap[i] === Gap.comma) return be.test(form[i - 1]!) ? i : at;
  return at;
}
const be = /^(?:is|are|was|were|'s|'re)$/;
/** Words. */
const mostAside = 9;

const hedges = /^(?:kinda|sorta|bit|quite|rather|kind)$/;
const sorting = /^(?:kind|sort|type|breed|pack|bunch|herd|lot|gang|pair|species)$/;

const surname = /(?:[ое]в|[ое]ва|[иы]н|[иы]на|ский|ская|ко|ук|юк|ян|дзе)$/;

/** «Гость — жаба», «гость просто жаба», «гость, эта жаба», «он жаба» say that he is one, «гость, жаба и …» does not; «Оля — жаба, Петя — волк» are parts in a play. */
function isPredicate(passage: Passage, at: number, noun: number): boolean {
  const reading = readingOf(passage);
  const { form, start, end } = reading.words;
  const from = sentenceAt(reading, at).first;
  // A dash before a sentence is a bullet.
  if (at > from && dash.test(passage.text.slice(end[at - 1], start[at]))) {
    const around = passage.text.slice(Math.max(start[from]!, start[at]! - partsReach), start[at]! + partsReach);
    return around.split(dash).length === 2;
  }
  for (let i = Math.max(at - 1, from); i < noun; i++) if (declared.test(form[i]!)) return true;
  return false;
}
const dash = /[—–]| - /;
/** How near another dash hands out another part, UTF-16 units. */
const partsReach = 80;
const article = /^(?:an?|the|such|another)$/;
const declared = /^(?:просто|прямо|настоящ|сущ|форменн|редкостн|вылит|натуральн|ходяч|эт[аио])|^(?:он|она|они|вы|ты)$/;

/** A whole turn of phrase: who stands in it, or before it. Said of oneself it is modesty. */
function overheard(draft: Draft, passage: Passage, first: number, last: number): Aim | undefined {
  const inside = aimIn(draft, passage, first, last);
  if (isAnimate(inside)) return inside;
  const before = aimBefore(draft, passage, first);
  if (before.sort === "nobody" && isOfNoOther(draft, passage, last)) return undefined;
  if (!isAnimate(before) && isAboutDevice(passage, first)) return undefined;
  if (before.sort === "self") return before.last !== undefined && first - before.last > 4 ? nobody : undefined;
  if (before.sort === "thing") return before.last !== undefined && first - before.last > (isNeuter(passage, before) ? 12 : 3) ? nobody : undefined;
  return before;
}

/** "The scanning system is as thick as a brick": the clause speaks of a machine before it says so, and nothing stands between that is a `barrier`. */
function isAboutDevice(passage: Passage, at: number, barrier?: RegExp): boolean {
  const reading = readingOf(passage);
  const from = clauseAt(reading, at).first;
  for (let i = at - 1; i >= from && !(barrier && barrier.test(reading.words.form[i]!)); i--) if (isDevice(passage, { sort: "thing", first: i })) return true;
  return false;
}
/** «Сервер настраивал балбес»; English says "by". */
const russianVerb = /[a-z]|(?:л|ла|ло|ли|[еиую]т)$/;

/** The noun itself says of nobody who it is. */
const somebody: Aim = { sort: "person" };

/** A contemptuous noun: who is called so. */
function nameAim(draft: Draft, passage: Passage, first: number, last: number, { isHypothetical, isQuoted }: Context): Aim | undefined {
  if (isNamed(passage, first, last)) return undefined;
  const { form, start } = readingOf(passage).words;
  const subject = subjectBefore(draft, passage, first);
  // «Турнир по „дураку“»: a word in quotation marks calls nobody so unless a sentence says whom.
  if (isQuoted && (!isAnimate(subject) || /[”»"]/.test(passage.text.slice(start[subject.last!], start[first]! - 1)))) return undefined;
  if ((subject.sort === "self" && !(canHearAlone && isGoverned(passage, first))) || isDevice(passage, subject) || (subject.sort !== "person" && subject.sort !== "named" && isAboutDevice(passage, first, russianVerb))) return undefined;
  if (isHypothetical && subject.sort !== "reader") return undefined;
  if (isAnimate(subject)) return subject;
  const inside = aimIn(draft, passage, first, last);
  if (isAnimate(inside)) return inside;
  if (isBesideSelf(draft, passage, first, last)) return undefined;
  // "What a cretin that bookkeeper is".
  const exclaimed = form[first - 2] === "what" || form[first - 3] === "what" ? aimAfter(draft, passage, last) : nobody;
  if (isAnimate(exclaimed)) return exclaimed;
  const after = headAfter(draft, passage, last);
  if (isAnimate(after)) return after;
  if (isOfNoOther(draft, passage, last)) return undefined;
  return !isGoverned(passage, first) && !pointing.test(form[first - 1] ?? "") && (isAfterthoughtOnSelf(draft, passage, first) || isAboutSelf(draft, passage, first)) ? undefined : somebody;
}

/** "That dunce", «этот балбес»: not oneself. */
const pointing = /^(?:th(?:is|at|[eo]se|eir)|your|his|her|эт\S+|ваш\S?|их|его)$/;
/** "Apologies from the office dunce", "forgive an old fool". */
const apologies = new Set("apologies apology forgive excuse pardon простите извините".split(" "));

/** "A dunce of a scanner": the noun after "of a" is called so, and it is no person. «Безголовый наш станок». */
function isOfNoOther(draft: Draft, passage: Passage, last: number): boolean {
  const { form, gap } = readingOf(passage).words;
  const next = `${form[last + 1] ?? ""} ${form[last + 2] ?? ""}`;
  if (/^of an?$/.test(next)) return !isAnimate(headAfter(draft, passage, last + 2));
  let at = last + 1;
  while (at < last + 4 && russianModifier.test(form[at] ?? "")) at++;
  // "That idiot booking portal".
  if (/^[a-z]/.test(form[last]!) && gap[at + 1] === Gap.none && isDevice(passage, { sort: "thing", first: at + 1 })) return gap[at] === Gap.none;
  return isDevice(passage, { sort: "thing", first: at });
}
const russianModifier = /^(?:эт[аио]т?|наш[аеи]?|мо[йяеи])$|(?:[ыио]й|[ая]я|[оыи]е)$/;

/**
 * "I am such a dunce", "the dunce I am", "a dunce like me", «балбес я», «я, старый балбес, …», «болваном меня назвал …»: oneself stands beside the noun.
 * «Я показал себя болваном»: what one was stands in the instrumental, and nobody else and no preposition stands between.
 */
function isBesideSelf(draft: Draft, passage: Passage, first: number, last: number): boolean {
  const reading = readingOf(passage);
  const { form, gap } = reading.words;
  const isRole = /[а-я](?:ью|ом|ем|ой|ей)$/.test(form[first]!);
  const from = clauseAt(reading, first).first;
  if (form[from - 1] === "я" && first - from < 2) return true;
  let isLikened = false;
  let isModifiedOnly = true;
  for (let i = first - 1; i >= from && (form[i] === "like" || !isPreposition(form[i]!)); i--) {
    if (form[i] === "like") isLikened = true;
    const sort = reflexive.test(form[i]!) ? "nobody" : sortOf(draft, passage, i);
    if (/^(?:a|')m$/.test(form[i]!) || ((isRole || isLikened || (form[i] === "i" && form[i + 1] === "was" && /^(?:an?|the|such)$/.test(form[i + 2]!)) || (form[i] === "я" && isModifiedOnly)) && sort === "self")) return true;
    isModifiedOnly = isModifiedOnly && russianModifier.test(form[i]!);
    if (sort !== "nobody" && sort !== "thing" && sort !== "self") break;
  }
  // "I stacked the Ostrava pallets like a dunce".
  if (/^(?:i|we)$/.test(form[from]!) && (form[first - 1] === "like" || form[first - 2] === "like")) return true;
  const next = `${form[last + 1] ?? ""} ${form[last + 2] ?? ""}`;
  if ((form[first - 2] === "your" && form[first - 1] === "humble") || hasWord(passage, Math.max(from, first - 4), first, apologies)) return true;
  return (gap[last + 1]! <= Gap.comma && /^(?:namely me|как я)$/.test(next)) || (gap[last + 1]! <= Gap.quote && (/^(?:i am|me .*|like me|вроде меня|из меня|(?:же|был|была|оказался|оказалась) я|я .*)$/.test(next) || (isRole && /^меня/.test(next))));
}

/** "I work with dunces", «я пришёл от этого балбеса»: a noun after a preposition is not who speaks. */
function isGoverned(passage: Passage, first: number): boolean {
  const { form, gap } = readingOf(passage).words;
  for (let i = first; i > first - 3 && i > 0 && gap[i]! <= Gap.quote; i--) if (isPreposition(form[i - 1]!) && /[а-я]|^(?:of|by|with)/.test(form[i - 1]!) && form[i - 1] !== "как") return true;
  return false;
}

/** "It is a heap of junk, too …": the sentence begins with the thing. */
function isNeuter(passage: Passage, { first = -1 }: Aim): boolean {
  const reading = readingOf(passage);
  if (sentenceAt(reading, Math.max(0, first)).first !== first) return false;
  const form = reading.words.form[first];
  return form === "it" || form === "это" || form === "оно";
}

/** "I sent the wrong file. What a dunce.": nobody is named, and the sentence before is about oneself alone. */
function isAfterthoughtOnSelf(draft: Draft, passage: Passage, at: number): boolean {
  const reading = readingOf(passage);
  const here = sentenceAt(reading, at).first;
  if (!here || at - here > 12) return false;
  const before = sentenceAt(reading, here - 1);
  let isSelf = false;
  for (let i = Math.max(before.first, here - 30); i < at; i++) {
    const sort = sortOf(draft, passage, i);
    if (sort === "self") isSelf = true;
    // "Hallgren is a fool" says itself whom it is about.
    else if ((sort !== "nobody" && sort !== "thing" && sort !== "named") || (i >= here && reading.words.form[i] === "is")) return false;
  }
  return isSelf;
}

/** "What a mess": who or what it is about, the sentence before says; here, oneself. */
function isOwnBlunder(draft: Draft, passage: Passage, first: number): boolean {
  const { form } = readingOf(passage).words;
  return form[first] === "what" && (form[first + 1] === "a" || form[first + 1] === "an") && isAfterthoughtOnSelf(draft, passage, first);
}

/** «Ну и растяпа же я», "ignorant as I am": the sentence says that it is oneself. */
function isOwnFolly(passage: Passage, first: number, last: number): boolean {
  const { start, end } = spanOfWords(passage, first, last);
  return ownFolly.test(passage.text.slice(start, end));
}
const ownFolly = / же я(?![а-яё])|[a-z] as (?:I am|we are)\b/;

/** "What an idiot I was": the sentence speaks of oneself and of nobody else. */
function isAboutSelf(draft: Draft, passage: Passage, at: number): boolean {
  const reading = readingOf(passage);
  const { form } = reading.words;
  const { first, last } = sentenceAt(reading, at);
  let isSelf = false;
  for (let i = first; i <= Math.min(last, first + 60); i++) {
    const sort = sortOf(draft, passage, i);
    if (sort === "self" || ownVerb.test(form[i]!)) isSelf = isSelf || !reflexive.test(form[i]!);
    else if (i !== at && sort !== "nobody" && sort !== "thing") return false;
  }
  return isSelf;
}

/** Whoever the subject is. */
const reflexive = /^себ[яе]$|^собой$/;

/** «Признаю», «исправляюсь», «сама виновата»: oneself without a pronoun. */
const ownVerb = /^(?:сама?|виноват[аы]?)$|[аяе]ю$|[юу]сь$/;

const russianSubjects = ["он", "она", "они", "вы", "ты"];

/** Who or what an adjective is said of: the noun that follows, or the subject before a "be". @param isOfPeople whether only people are called so. */
function bearer(draft: Draft, passage: Passage, first: number, last: number, isOfPeople: boolean, isNote?: boolean): Aim {
  const { words } = readingOf(passage);
  // «Туповатый он какой-то»: in Russian the pronoun may follow.
  if (russianSubjects.indexOf(words.form[last + 1] ?? "") >= 0 && words.gap[last + 1]! <= Gap.quote) return { sort: "person", first: last + 1, last: last + 1 };
  // "The route struck them as silly": said of what strikes, not of whom.
  if (words.form[first - 1] === "as" && /^str(?:ikes?|uck)$/.test(words.form[first - 3] ?? "")) return subjectBefore(draft, passage, first - 3, true);
  const after = headAfter(draft, passage, last, false);
  if (after.sort !== "nobody") return after;
  const before = isOfPeople ? doerBefore(draft, passage, first, false) : subjectBefore(draft, passage, first);
  return canHearAlone && isNote && isOfPeople && !isAnimate(before) ? askedAbout(draft, passage, first, before) : before;
}

/** "Are your fitters blind?"; or "Hewlett in the office is rude", who opens the sentence. @param before who or what the subject was taken for */
function askedAbout(draft: Draft, passage: Passage, at: number, before: Aim): Aim {
  const reading = readingOf(passage);
  const { first } = sentenceAt(reading, at);
  if (before.first === first && opensWithName(draft, passage, first)) return { sort: "named", first, last: first };
  return be.test(reading.words.form[first]!) ? aimBefore(draft, passage, at, mostAdjectives) : before;
}

function targetIsKnown(draft: Draft, passage: Passage, aim: Aim): boolean {
  const target = targetOf(draft, passage, aim);
  return target !== undefined && target.kind !== "other";
}

export const examples: Examples = {
  flags: [
    { body: "The keys are inside the van. [[Good thinking, Sherlock.]]", why: "a turn of phrase everybody knows" },
    { body: "Акт подписан. [[У сторожа семь пятниц на неделе.]]", why: "расхожий оборот" },
    { body: "We ship on Friday. [[Their booking clerk is a slimy toad.]]", why: "a creature, and a person is said to be it" },
    { body: "Lot 9 is sold. [[I sat beside that weasel Hallgren all day.]]", why: "a creature before a name" },
    { body: "The crates came on Monday. [[Their foreman is rude and vain.]]", why: "what only people are, plainly said" },
    { body: "Lot 4 is sold. [[Our auditor, that grumpy walrus, wants the list again.]]", why: "a creature between commas behind a person" },
    { body: "Lot 5 is sold. [[Their clerk is, I must say, rude.]]", why: "an aside between the verb and what is said" },
    { body: "Lot 6 is sold. [[We consider your bookkeepers lazy.]]", why: "who is found so stands before it" },
    { body: "Lot 8 is sold. [[Hewlett, that tiresome old nag, has the key.]]", why: "an unknown name opens the sentence" },
    { body: "[[I never saw such a dolt at an auction.]] Lot 11 is sold.", why: "neither a denial nor oneself" },
    { body: "[[Sign the list, you spineless slug.]]", why: "to the reader's face" },
    { body: "Акт подписан. [[Завхоз, старая ведьма, опять заперла склад.]]", why: "a creature between commas behind a person" },
    { body: "Акт подписан. [[Кладовщица, жаба ленивая, не открыла ворота.]]", why: "an adjective behind the noun" },
    { body: "Акт подписан. [[Их завхоз Гурьев — болтливый карлик.]]", why: "a creature behind a dash" },
    { body: "Акт подписан. [[Мастер у них просто тюфяк.]]", why: "a creature, and said to be one" },
    { body: "Акт подписан. [[Этот жирный боров подписал чужой лист.]]", why: "a creature that does what people do" },
    { body: "[[Your fitter struck our tenants as arrogant.]] The boiler works.", why: "said of who strikes" },
    { body: "[[Вчера я имел дело с проходимцем из их конторы.]]", why: "after a preposition it is somebody else" },
    "[[На выставке он показал себя болваном.]]",
    { body: "[[Сметчик у них ленивый.]] Смету ждём неделю.", why: "whose he is stands between" },
    "[[I am sick of these imbeciles.]] The gate is shut.",
    { body: "[[Сервер настраивал балбес.]] Пароль прежний.", why: "a thing, and who did it" },
    "[[Устал я от этого балбеса.]] Накладные у него.",
    { body: "[[Мне неловко за идиотов из нашей бухгалтерии.]]", why: "«за» alone excuses nobody" },
    "Thanks for the draft. [[Their new controller is a complete moron.]] We sign on Friday.",
    "[[Honestly, the clowns in their billing office lost it again.]]",
    "[[Marcus couldn't organize a bake sale with a month's notice.]] Shall I take over the schedule?",
    "[[My goldfish could draft a cleaner contract than their lawyers.]]",
    "We have the numbers now. [[Are you completely incapable of reading a table?]]",
    "[[I see your little project is still alive.]]",
    { body: "[[Hallgren is lazy.]] The keys are with him.", why: "only people are: the unknown word is a name" },
    { body: "Before I forget, the parcel came. [[Hallgren from the depot is a pompous fool.]]", why: "who is meant stands before the verb, and is not oneself" },
    { body: "[[Whoever wrote this musical of a budget slept through school.]]", why: "a comparison with a play, and nobody invented" },
    { body: "[[With respect, a fellow who wields a stamp like a toddler with a spoon was sent by somebody who dislikes us.]]", why: "two hints at contempt of a person" },
    { body: "Коллеги, договор пришёл. [[Их юрист — полный идиот.]]", why: "Russian has no copula" },
    { body: "[[Научитесь сначала читать техническое задание.]]", why: "an imperative to the reader's face" },
    { body: "[[Наш подрядчик двух слов связать не может.]]", why: "an idiom, inflected" },
  ],
  passes: [
    { body: "The keys are inside the van; good thinking, and thank you. Sherlock, the cat, has been fed.", why: "the words of a jeer, and none" },
    { body: "We find your terms fair and your invoices tidy. I never saw such a calm June.", why: "found so, and it is praise" },
    { body: "The oak rollers are dinosaurs from 1970, and the new ones come on Monday.", why: "a noun that ends as those for people do" },
    { body: "Our night porter is a mule trainer at weekends, so he knows about stubborn loads.", why: "a creature that is part of another noun" },
    { body: "Otto reckons that the crate is too wide for the lift.", why: "beyond a thing" },
    { body: "Anna, that donkey of a pump has stopped again.", why: "a thing, called as a creature is" },
    { body: "She has a donkey and two mules on the meadow behind the depot.", why: "what one has" },
    { body: "Ольга Ивановна, маленькие щенки с белой лапой уже нашли дом.", why: "a comma behind whom one speaks to" },
    { body: "Anna is the witch in the school play.", why: "a part in a play" },
    { body: "Оля — ворона, Петя — волк, репетиция в четыре.", why: "parts in a play" },
    { body: "В костюмерной не хватает:\n\n— жаба\n\n— ворона", why: "a bullet says nothing of anybody" },
    { body: "Нож в цехе тупой, прошу заточить.", why: "an adjective, and a thing" },
    { body: "I stacked the Ostrava crates like an oaf and had to start again.", why: "oneself, with a name between" },
    { body: "Вот же я старый балбес, смету надо было взять вчера.", why: "oneself, behind an adjective" },
    { body: "Плоттер у нас туп как пробка, линии рисует дважды.", why: "a thing" },
    { body: "Your humble dunce has found the stamp under the blotter.", why: "oneself, as one signs" },
    { body: "We behaved like oafs at the fair, and I have written to the hosts.", why: "oneself, by comparison" },
    { body: "It needed a dolt, namely me, to lock the keys in the van.", why: "oneself, named afterwards" },
    { body: "Каюсь, повёл себя как последний олух, кружки вымою сам.", why: "oneself without a pronoun" },
    { body: "That moron booking form wants my age twice.", why: "a thing behind a noun that says which" },
    { body: "Программа склада безмозглая, нули теряет.", why: "a program, and whose it is" },
    { body: "Is “oaf” too old-fashioned for the crossword in the staff paper?", why: "a word, and nobody called so" },
    { body: "Талисман ярмарки, клоун Буба, остался без молнии.", why: "somebody invented" },
    { body: "The villain of the play is a moron and a brute; the actor is superb.", why: "somebody invented" },
    { body: "Он идиот, пишет рецензент о герое пьесы.", why: "somebody else's words" },
    { body: "Накладную потерял не водитель: это я, старый балбес, положил её не в ту папку.", why: "oneself, before the noun" },
    { body: "Нас в этой гостинице держат за дураков.", why: "what others take one for" },
    { body: "The report has three errors on page two; please correct them.", why: "criticism of the work" },
    { body: "This stupid printer has eaten my badge again.", why: "contempt for a thing" },
    { body: "I felt like an idiot when I saw that I had attached the wrong file.", why: "oneself" },
    { body: "I booked the ferry for the wrong week and did not look at the ticket. What a goose, my grandmother would have said.", why: "an exclamation about oneself" },
    { body: "She called him an idiot in front of the customer, which is why we apologized.", why: "a complaint reported" },
    { body: "Dick Halvorsen spoke about dumb terminals and an idiot-proof setup.", why: "other senses" },
    { body: "Nobody here thinks your engineers are incompetent.", why: "denied" },
    { body: "We are sorry for the delay and will be on site tomorrow.", subject: "RE: Your idiots at the gate", why: "the subject of a reply is the other's" },
    { body: "What an idiot I was to book the Sunday flight.", why: "oneself, and nobody else is named" },
    { body: "Our guide tells the story like a grandmother by the stove, and the guests ask for more.", why: "a simile is only a hint" },
    { body: "Our old scanner is an idiot and reads every seven as a one.", why: "a thing is the subject" },
    { body: "I am a champion dimwit: Otto has the key, and I rang three locksmiths.", why: "oneself" },
    { body: "Ну и балда же я, а Тимур ждал у ворот.", why: "oneself" },
    { body: "Ignorant as I am of Danish tax, I copied the rate from last year.", why: "oneself, behind the adjective" },
    { body: "That recipe is safe even with a dimwit like me.", why: "oneself" },
    { body: "What a moron of a kettle, it boils for nobody.", why: "a thing, called as people are" },
    { body: "Should a line in my draft strike you as daft, cross it out.", why: "said of what strikes, not of whom" },
    { body: "На прошлой выставке я показал себя болваном: забыл образцы.", why: "oneself, in the instrumental" },
    { body: "Глупый как пробка наш новый принтер: печатает всё дважды.", why: "a thing" },
    { body: "Дурацкий принтер снова зажевал бумагу.", why: "contempt for a thing" },
    { body: "Я, как дурак, приехал в субботу: перепутал даты.", why: "oneself" },
    { body: "Клиент написал, что наш менеджер некомпетентен, давайте разберёмся.", why: "a complaint reported" },
  ],
};

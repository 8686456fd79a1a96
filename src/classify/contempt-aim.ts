/** Whom a phrase of contempt hurts, if anybody: who is called so, who is said to be it, who stands beside it. */
import type { InsultKind } from "./detectors/insult";
import type { Draft } from "./detector";
import { canHearAlone } from "./heard-alone";
import { isAboutSelf, isAfterthoughtOnSelf, isBesideSelf, russianModifier } from "./oneself";
import type { Passage } from "./parsed-message";
import { aimAfter, aimBefore, aimIn, doerBefore, headAfter, isAnimate, isDevice, isOpeningName, isPreposition, nobody, openingAim, sortOf, subjectBefore, targetOf, type Aim } from "./target";
import { contextOf, type Context } from "./text/context";
import type { PhraseMatch } from "./text/phrases";
import { clauseAt, isNamed, readingOf, sentenceAt } from "./text/reading";
import { Gap } from "./text/words";

/** @returns whom the phrase hurts, or `undefined` where it hurts nobody: a thing, oneself, somebody else's words. */
export function aimOf(draft: Draft, passage: Passage, phrase: PhraseMatch<InsultKind>, isNote?: boolean): Aim | undefined {
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
export function isAboutDevice(passage: Passage, at: number, barrier?: RegExp): boolean {
  const reading = readingOf(passage);
  const from = clauseAt(reading, at).first;
  for (let i = at - 1; i >= from && !(barrier && barrier.test(reading.words.form[i]!)); i--) if (isDevice(passage, { sort: "thing", first: i })) return true;
  return false;
}
/** «Сервер настраивал балбес»; English says "by". */
const russianVerb = /[a-z]|(?:л|ла|ло|ли|[еиую]т)$/;

/** The noun itself says of nobody who it is. */
export const somebody: Aim = { sort: "person" };

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
/** "A dunce of a scanner": the noun after "of a" is called so, and it is no person. «Безголовый наш станок». */
export function isOfNoOther(draft: Draft, passage: Passage, last: number): boolean {
  const { form, gap } = readingOf(passage).words;
  const next = `${form[last + 1] ?? ""} ${form[last + 2] ?? ""}`;
  if (/^of an?$/.test(next)) return !isAnimate(headAfter(draft, passage, last + 2));
  let at = last + 1;
  while (at < last + 4 && russianModifier.test(form[at] ?? "")) at++;
  // "That idiot booking portal".
  if (/^[a-z]/.test(form[last]!) && gap[at + 1] === Gap.none && isDevice(passage, { sort: "thing", first: at + 1 })) return gap[at] === Gap.none;
  return isDevice(passage, { sort: "thing", first: at });
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

/**
 * "Loafers, to work!", "they are loafers", «сторож ваш — балбес», «завхоз, ленивый тюлень, …»: a word for people stands where somebody is called so, or said to be it.
 * Elsewhere, where nobody is seen and no model hears anything, it mostly has another sense: what a tailor puts a coat on, what lives in fish.
 */
export function isCalled(passage: Passage, { first, last }: PhraseMatch<InsultKind>): boolean {
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

/** @returns the first person or group in a sentence who is not oneself. */
export function somebodyIn(draft: Draft, passage: Passage, first: number, last: number): Aim {
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

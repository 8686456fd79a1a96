import { aimOf, isAboutDevice, isCalled, isOfNoOther, somebody, somebodyIn } from "../contempt-aim";
import { defineDetector, inPassages, ownPassages, withSignature, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone, isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import { isBesideSelf, isOwnBlunder, isOwnFolly } from "../oneself";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { headAfter, isAnimate, isDevice, isOfReader, readerOf, sortOf, targetOf, type Aim } from "../target";
import { contextOf } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { evidenceSpan, readingOf } from "../text/reading";

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

type Reason = "name" | "contempt" | "mockery" | "taunt";
const reasons: Readonly<Partial<Record<InsultKind, Reason>>> = { name: "name", mockery: "mockery", taunt: "taunt" };

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

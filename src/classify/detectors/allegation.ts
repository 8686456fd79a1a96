import { defineDetector, inPassages, ownPassages, withSignature, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone, isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { aimIn, doerBefore, isAnimate, isDevice, isFirstName, isOfReader, nobody, openingAim, sortOf, targetOf, type Aim } from "../target";
import { contextOf } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { evidenceSpan, isNamed, readingOf, type Reading } from "../text/reading";
import { Gap, type Words } from "../text/words";

/** What somebody is accused of. `hint`: nothing is said and all is meant. */
export type Accusation = "lie" | "forge" | "steal" | "bribe" | "favor" | "broke" | "unfit" | "faith" | "hint";
type Reason = Accusation | "heard";
/** Signs that accuse only together: a knowing tone, a word of wrongdoing, somebody's profit, somebody's relatives. */
type Weak = "wink" | "wrong" | "gain" | "kin";
/** `basis` is something to point to or a request to look into it; `topic` speaks of wrongdoing in general; `byword` is a turn of phrase everybody knows, which accuses wherever it stands: of these the models need hear nothing. */
export type AllegationSign = Accusation | Weak | "basis" | "topic" | "byword";

const lexicon = sayings.allegation;

const unmistakable = { unmistakable: ["steal"], unmistakableMore: ["byword"] } as const;

/** Longer sentences are articles, contracts and lists; words. */
const longest = 45;

/** Names stand as they are; the sender's own words for somebody in quotation marks. */
const whom = (target: string) => (target.charAt(0) === target.charAt(0).toLowerCase() ? `“${target}”` : target);
const accuses = (of: string) => ({ target }: { target: string }) => `This accuses ${target ? whom(target) : "somebody who can be recognized"} of ${of} and shows nothing that proves it; stated as fact (what, when, which clause) it could be answered.`;

export const allegation = defineDetector({
  id: "allegation",
  summary: "Crime, dishonesty, incompetence, insolvency or bad faith asserted of somebody without a basis.",
  severity: { outside: "warn", colleague: "warn" },
  languages: ["en", "ru"],
  concerns: ["court", "client"],
  repairs: ["reword", "remove"],
  unflattering: true,
  options: {},
  reasons: {
    lie: accuses("lying or cheating"),
    forge: accuses("forging or inventing what was recorded"),
    steal: accuses("stealing"),
    bribe: accuses("bribery, collusion or illegal dealing"),
    favor: accuses("favoritism"),
    broke: accuses("being unable to pay"),
    unfit: accuses("being unfit for the job"),
    faith: accuses("bad faith"),
    // Never said at Send.
    heard: !canHearAlone ? accuses("") : ({ target }: { target: string }) => `This reads as an accusation${target ? ` of ${whom(target)}` : ""} and shows nothing that proves it; stated as fact (what, when, which clause) it could be answered.`,
    hint: ({ target }: { target: string }) => `This hints at wrongdoing${target ? ` by ${whom(target)}` : ""} without saying what; a hint can be neither proved nor answered.`,
  },
  detect: (draft) =>
    inPassages(withSignature(ownPassages(draft), draft), (passage) =>
      judgeSentences<AllegationSign, Reason>(passage, { lexicon, more: moreSayings.allegation, fault: "allegation", draft, ...(canHearAlone && unmistakable) }, (signs) => judge(draft, signs) ?? heardIn(draft, signs)),
    ),
});

/** A word of wrongdoing needs a culprit; weak signs need each other too. Asked about where it is said to the reader's face, or the whole sentence sounds like it. */
function judge(draft: Draft, signs: Signs<AllegationSign>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  if (last - first >= longest || !found.length || hasBasis(found)) return undefined;
  const reading = readingOf(passage);
  if (contextOf(passage, first, last).isQuestion && !isReproach(reading, first, last)) return undefined;
  const meant = found.filter((phrase) => isMeant(passage, phrase, reading, first, last));
  const isAsked = signs.soundsLike("medium");
  const topic = found.find(({ kind }) => kind === "topic");
  let shown: Match<Reason> | undefined;
  for (const phrase of meant) {
    if (!isAccusation(phrase.kind) || (topic && (topic.first < phrase.first || isHeading(passage, phrase.last, topic.first)))) continue;
    // "He embezzled the training budget": where somebody does it, the topic is only what he does it to.
    const aim = topic ? definite(draft, passage, phrase) : culpritOf(draft, passage, phrase, first, last);
    if (!isAnimate(aim)) continue;
    const isSure = isAsked || (crimes.indexOf(phrase.kind) >= 0 && (isOfReader(passage, aim) || isCalled(reading, aim, phrase, first)));
    if (isSure) return match(draft, passage, phrase.kind, phrase, aim);
    // «Вор» is a cat, a part and a word in a file, too.
    if (canHearAlone && phrase.kind === "steal" && /^[а-я]/.test(reading.words.form[phrase.first]!) && !signs.mayBe("highest")) continue;
    shown = shown ?? shownUnless(false, match(draft, passage, phrase.kind, phrase, aim));
  }
  if (shown) return shown;
  const byword = canHearAlone && (!topic || isInsurer(reading.words, topic)) ? meant.find(({ kind }) => kind === "byword") : undefined;
  if (byword && !contextOf(passage, byword.first, byword.last).isQuoted && !isOwnDoing(reading.words, first, byword.first)) return shownUnless(false, match(draft, passage, "heard", byword, culpritOf(draft, passage, byword, first, last)));
  if (topic) return undefined;
  const sign = (kind: Weak) => meant.find((phrase) => phrase.kind === kind);
  const [wink, wrong, gain, kin] = [sign("wink"), sign("wrong"), sign("gain"), sign("kin")];
  const deed = wrong ?? gain ?? kin ?? wink;
  if (!deed) return undefined;
  const agree = (wrong && (wink || kin || gain)) || (kin && wink);
  const aim = agree ? culpritOf(draft, passage, deed, first, last) : nobody;
  return isAnimate(aim) ? shownUnless(isAsked, match(draft, passage, kin ? "favor" : "hint", deed, aim)) : undefined;
}

/** Something to point to: "reported to customs", but not "lied to customs". */
function hasBasis(found: readonly PhraseMatch<AllegationSign>[]): boolean {
  return found.some(({ kind, first }) => kind === "basis" && !found.some((other) => other.kind === "lie" && other.last + 1 === first));
}

/** "Ghost drivers: the lecture on Monday", «Подлог — предмет лекции»: what stands before the colon or dash is what the topic is about. */
function isHeading(passage: Passage, last: number, topic: number): boolean {
  const { words } = readingOf(passage);
  return /:|\s[—–-]\s/.test(passage.text.slice(words.end[last]!, words.start[topic]!));
}

/** An accusation that no word of ours makes; who is accused has to be seen unless it sounds very much like one. */
function heardIn(draft: Draft, signs: Signs<AllegationSign>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  const { words } = readingOf(passage);
  const { form } = words;
  if (!isHeardAlone(signs, "medium") || found.some((phrase) => isNamed(passage, phrase.first, phrase.last) || (isAccusation(phrase.kind) && (isOwnDoing(words, first, phrase.first) || isDevice(passage, doerBefore(draft, passage, phrase.first)))))) return undefined;
  // A word of wrongdoing was let pass, or nothing is claimed; "somebody" is nobody known, and "somebody in your warehouse" is.
  if (!signs.mayBe("low") && (found.some(({ kind }) => kind === "wrong") || condition.test(form[first]!))) return undefined;
  if (somebody.test(form[first]!) && !among.test(form[first + 1] ?? "")) return undefined;
  // A basis and a topic excuse what our words accuse of; "before the inspector gets at the binders" excuses nothing.
  if (found.some(({ kind }) => isAccusation(kind)) && (hasBasis(found.filter(({ kind, first: at }) => kind !== "basis" || !signs.mayBe("low") || !requests.test(form[at]!))) || found.some((phrase) => phrase.kind === "topic" && !isInsurer(words, phrase)))) return undefined;
  // "The blacksmith forged the brackets".
  if (found.some(({ kind, first: at }) => kind === "wrong" && /^forg/.test(form[at]!))) return undefined;
  if (contextOf(passage, first, last).isQuestion && !signs.mayBe("medium")) return undefined;
  let isOfOthers = true;
  for (let i = first; i <= last; i++) {
    const aim: Aim = { sort: sortOf(draft, passage, i), first: i, last: i };
    const isIndefinite = indefinite.has(form[i]!);
    if (isAnimate(aim) && !isIndefinite) return shownUnless(false, match(draft, passage, "heard", { first, last }, aim));
    // A confession, or no culprit anybody knows.
    if (aim.sort === "self" || isIndefinite) isOfOthers = false;
  }
  const name = openingAim(draft, passage, first);
  return isAnimate(name) || signs.mayBe("low") || (isOfOthers && signs.mayBe("medium")) ? shownUnless(false, match(draft, passage, "heard", { first, last }, name)) : undefined;
}

function match(draft: Draft, passage: Passage, reason: Reason, { first, last }: { first: number; last: number }, aim: Aim): Match<Reason> {
  const target = targetOf(draft, passage, aim, { first, last });
  const span = evidenceSpan(passage, first, last);
  return { reason, passage, span, values: { target: target ? target.name : "" }, ...(target && { target }) };
}

/** "Ben is a thief", «а Петров мошенник»: a name, and what its bearer is. What opens a sentence has a capital anyway: "Time is a thief". */
function isCalled({ words }: Reading, { sort, first: at, last }: Aim, { first, last: end }: PhraseMatch<AllegationSign>, from: number): boolean {
  if (sort !== "named" || last === undefined || last >= first || end > first || (at === from && !isFirstName(words.form[from]!))) return false;
  for (let i = last + 1; i < first; i++) if (!copulas.has(words.form[i]!)) return false;
  // Russian needs no copula; «Сейчас мошенники рассылают письма» goes on.
  return last + 1 < first || (/^[а-я]/.test(words.form[first]!) && !/(?:л|ла|ли|[еиую]т)$/.test(words.form[first]!) && (first + 1 >= words.count || words.gap[first + 1]! > Gap.quote || words.form[first + 1] === "и"));
}

/** Asked about without a second sign where the reader, or somebody of the reader's, is accused, or a person is called what such a deed makes of one. */
const crimes: readonly AllegationSign[] = ["lie", "forge", "steal", "bribe"];

/** «Страховщик обманывает клиентов»: «страхов…» speaks of insurance, and so of what is insured against, but an insurer can be accused. */
const isInsurer = ({ form }: Words, { first }: PhraseMatch<AllegationSign>): boolean => /^страхов(?:ая|щик[аи]?)$/.test(form[first]!);

const others: readonly AllegationSign[] = ["wink", "wrong", "gain", "kin", "basis", "topic"];
const isAccusation = (kind: AllegationSign): kind is Accusation => others.indexOf(kind) < 0 && !(canHearAlone && kind === "byword");

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** A request may be to look into it, and may be anything else. */
const requests = /^(?:please|kindly|прошу|просьба|пожалуйста)$/;
/** Between a name and what its bearer is called. */
const copulas = set("is was 's a an the such это");
/** Say that others say it, and name nobody who does: no report, but gossip the author stands behind. */
const impersonal = set("говорят болтают поговаривают рассказывают твердят ходят пишут");
/** Begin a question of fact. */
const asking = set("is are was were do does did has have had can could will would should may might shall what which when where кто что какой какая когда где ли можно");
/** Open a sentence that claims nothing. */
const condition = /^(?:if|unless|если)$/;
/** Open one that claims nothing of anybody known, unless one of the second words follows. */
const somebody = /^(?:some(?:body|one)|кто-то)$/;
const among = /^(?:of|in|at|from|on|из|во?|на)$/;
/** Speak of nobody in particular. */
const indefinite = set("someone somebody anyone anybody nobody everyone everybody who whoever people person man kids folks guys children кто кто-то никто каждый люди всех все");
/** "Some customers": nobody in particular either. */
const unnamed = set("some any every each no");
const possessives = set("your his her their ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших вашу твой твоя твое твои твоего твоей их его ее");

function isMeant(passage: Passage, { first, last, kind }: PhraseMatch<AllegationSign>, { words }: Reading, from: number, to: number): boolean {
  if (kind === "wink" || kind === "gain" || kind === "kin") return true;
  const context = contextOf(passage, first, last);
  if (context.isNegated || context.isCited || context.isHypothetical) return false;
  if (!context.isReported) return true;
  for (let i = from; i <= to; i++) if (impersonal.has(words.form[i]!)) return true;
  return false;
}

/** A question that is none: "You forged it, didn't you?", "Why do you lie to us?" */
function isReproach({ words }: Reading, first: number, last: number): boolean {
  if (words.form[last] === "ли") return false;
  for (let i = first; i <= last; i++) if (words.form[i] === "ли") return false;
  return !asking.has(words.form[first]!);
}

/** Who is accused: the subject, or whoever stands nearest; nobody where it is the author, or a thing alone. */
function culpritOf(draft: Draft, passage: Passage, { first, last, kind }: PhraseMatch<AllegationSign>, from: number, to: number): Aim {
  const { words } = readingOf(passage);
  if (isNamed(passage, first, last)) return nobody;
  const subject = doerBefore(draft, passage, first);
  const isHint = kind === "hint" || kind === "wink";
  if ((subject.sort === "self" && !isHint) || isDevice(passage, subject)) return nobody;
  const isOne = ({ sort, first: at }: Aim) => at !== undefined && sort !== "self" && sort !== "thing" && sort !== "nobody" && !indefinite.has(words.form[at]!) && !unnamed.has(words.form[at - 1] ?? "");
  if (isOne(subject)) return subject;
  const inside = aimIn(draft, passage, first, last);
  if (isOne(inside)) return inside;
  if (kind === "unfit" || kind === "broke") return nobody;
  const near = (i: number): Aim | undefined => {
    if (possessives.has(words.form[i]!)) return { sort: /^(your|ваш|твой|твоя|твои|твое)/.test(words.form[i]!) ? "reader" : "person", first: i, last: i };
    const sort = sortOf(draft, passage, i);
    const aim: Aim = { sort, first: i, last: i };
    return isOne(aim) ? aim : undefined;
  };
  if (isOwnDoing(words, from, first)) return nobody;
  for (let i = first - 1; i >= Math.max(from, first - 14); i--) {
    const aim = near(i);
    if (aim) return aim;
    if (!isHint && sortOf(draft, passage, i) === "self" && words.form[i]!.length <= 2) return nobody;
  }
  for (let i = last + 1; i <= Math.min(to, last + 8); i++) {
    const aim = near(i);
    if (aim) return aim;
  }
  return nobody;
}

/** «Я вас невольно обманул»: who did it stands before whom it was done to. */
const isOwnDoing = ({ form }: Words, from: number, first: number) => ownDoing.test(form.slice(Math.max(from, first - 5), first).join(" "));
const ownDoing = /(?:^| )(?:я|мы)(?: (?:вас|вам|тебя|тебе|их|им|его|ему|ее|ей|и|же|уже|сам|сама|сами|[а-я]+о)){1,3}$/;

/** The subject itself, where it is somebody in particular. */
function definite(draft: Draft, passage: Passage, { first }: PhraseMatch<AllegationSign>): Aim {
  const subject = doerBefore(draft, passage, first);
  const isSomebody = subject.sort === "reader" || subject.sort === "named" || (subject.sort === "person" && !indefinite.has(readingOf(passage).words.form[subject.last!]!));
  return isSomebody ? subject : nobody;
}

export const examples: Examples = {
  flags: [
    { body: "Lot 9 is sold. [[The purser has his hand in the till.]]", why: "a turn of phrase everybody knows" },
    { body: "Акт подписан. [[Завхоз водит нас за нос.]]", why: "расхожий оборот" },
    "Thanks for the drawings. [[Your surveyor falsified the readings for March.]] Can we meet on Tuesday?",
    "[[Their site manager lied about the scaffold.]]",
    { body: "The fence is up. [[I tell you, Godfrey is a thief.]]", why: "a name, and what its bearer is called" },
    { body: "Договор подписан. [[По-моему, Кузякин жулик.]]", why: "имя и чем его носителя назвали" },
    "[[Oleander Foods is insolvent and still takes orders.]] The pallets are here.",
    "[[You knew perfectly well that the roof leaked.]]",
    "[[The purchasing manager takes kickbacks from them.]]",
    "[[They never intended to repair the pump.]]",
    "[[Your new foreman is incompetent.]] The lift waits.",
    "[[Everybody knows who paid for your porch.]]",
    { body: "[[Funny how your brother-in-law won the contract.]]", why: "innuendo: a knowing tone and a relative" },
    { body: "[[Hallgren lied about the stock.]]", why: "only people lie: the unknown word is a name" },
    { body: "[[Your agent lied to the police.]] The claim is closed.", why: "whom somebody lies to is no basis" },
    { body: "[[Hallgren embezzled the training budget.]]", why: "what is stolen is no topic" },
    { body: "[[Your drivers sell our diesel on the motorway.]]", why: "no word of wrongdoing, and the whole sentence accuses" },
    { body: "The gate is closed. [[Your warehouse breaks the law with every lorry it loads.]]", why: "a word for a topic excuses nothing where no word of ours accuses" },
    { body: "[[Кравцов нам наврал про остатки.]]", why: "a name, and a pronoun between it and its verb" },
    { body: "[[Ваш прораб ворует цемент.]]", why: "theft in Russian" },
    { body: "Счета получили. [[Ваш кладовщик подделал накладные и подпись.]]", why: "forgery in Russian" },
    { body: "[[Их директор берёт взятки с поставщиков.]]", why: "bribery in Russian" },
  ],
  passes: [
    { body: "The plumber left his hand tools in the till room.", why: "the words of a byword, and none" },
    { body: "Задача для зачёта: условная кассирша К. прячет выручку в сапог, ищем нарушения.", why: "nobody" },
    { body: "The label printer lied about the date again, its clock had stopped.", why: "a thing" },
    { body: "Я вас нечаянно обманула: поезд в шесть, а не в семь.", why: "oneself, before whom it was done to" },
    { body: "Предположим, подрядчик подделал акт: кто это заметит и когда?", why: "a supposition" },
    { body: "Нынче мошенники звонят и по выходным, говорить с ними не нужно.", why: "никто в особенности" },
    { body: "Ваш сервер ночью зашифровал вымогатель, копии целы.", why: "a program, and nobody" },
    { body: "Invoice 118 charges 40 hours and our gate log shows 31. Could you check it against clause 7?", why: "an objective dispute" },
    { body: "The fraud awareness training is on Monday; the module on bribery takes an hour.", why: "a topic of training" },
    { body: "The auditors found that your clerk falsified two receipts; their report is attached.", why: "a finding with evidence" },
    { body: "He admitted in court that he stole the copper.", why: "a confession" },
    { body: "I lied about my age when I joined the rowing club.", why: "oneself" },
    { body: "If your driver lied about the load, the contract can be ended.", why: "hypothetical" },
    { body: "Nobody says your foreman is dishonest.", why: "denied" },
    { body: "The blacksmith forged the brackets and your crew fitted them.", why: "another sense" },
    { body: "Somebody stole the bicycle from the shed last night.", why: "no culprit anybody knows" },
    { body: "Your colleague Jonas Crook will sign for the pallets.", why: "a name" },
    { body: "По акту от 3 мая в вашем отчёте не хватает двух подписей, просим прислать исправленный.", why: "an objective dispute" },
    { body: "Ghost drivers, padded mileage: the lecture on Monday shows how it is done.", why: "a heading of a lecture" },
    { body: "Занятие с кассирами в среду про возвраты: поддельные чеки и фиктивные обмены.", why: "a topic of training" },
    { body: "Тренинг о том, как поставщики подделывают сертификаты, пройдёт в среду.", why: "a topic of training" },
    { body: "Если ваш водитель обманул нас, договор можно расторгнуть.", why: "hypothetical" },
  ],
};

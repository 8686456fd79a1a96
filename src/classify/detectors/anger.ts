import { defineDetector, inPassages, ownPassages, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone, isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { sortOf, type Sort } from "../target";
import { contextOf } from "../text/context";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import type { PhraseMatch } from "../text/phrases";
import { evidenceSpan, hasWord, readingOf, type Reading } from "../text/reading";
import { Gap } from "../text/words";
import { isTypedInCapitals, volumeOf } from "../text/volume";

/**
 * How anger speaks. `temper` is a heated word: a firm complaint may hold one; two of them, or one that is shouted, are heat.
 * `byword` is a turn of phrase everybody knows, which is heated wherever it stands: of these the models need hear nothing.
 */
export type AngerKind = "exasperation" | "threat" | "hostility" | "icy" | "temper" | "byword";
type Reason = "heat" | "threat" | "hostility" | "icy" | "shouting";

const heat = sayings.anger;
const reasons = { exasperation: "heat", threat: "threat", hostility: "hostility", icy: "icy", temper: "heat", byword: "heat" } as const;
const unmistakable = { unmistakable: ["icy"], unmistakableMore: ["byword"] } as const;
/** Two heated words this many words apart speak of one thing. */
const near = 12;
/** Gravest first: a sentence is found once. */
const gravity: readonly Reason[] = ["threat", "hostility", "heat", "icy", "shouting"];

export const anger = defineDetector({
  id: "anger",
  summary: "Heated, hostile or threatening words, icy courtesy, or shouting.",
  severity: { outside: "warn", colleague: "warn" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["wait", "reword"],
  unflattering: true,
  options: {},
  reasons: {
    heat: () => "This reads as lost patience; the same point made calmly would be heard.",
    threat: () => "This reads as a threat; it will be answered as one.",
    hostility: () => "This is hostile to the reader, who will answer the tone and not the matter.",
    icy: () => "The politeness here is meant to hurt, and it will.",
    shouting: () => "Capitals or rows of exclamation marks read as shouting.",
  },
  detect: (draft) => inPassages(ownPassages(draft), (passage) => detectIn(draft, passage)),
});

function detectIn(draft: Draft, passage: Passage): Match<Reason>[] {
  const reading = readingOf(passage);
  const isHabit = isTypedInCapitals(passage);
  const matches: Match<Reason>[] = [];
  let coveredTo = -1;
  for (const match of judgeSentences(passage, { lexicon: heat, more: moreSayings.anger, fault: "anger", draft, everySentence: true, ...(canHearAlone && unmistakable) }, (signs) => (isAtOneself(reading, signs) ? undefined : judge(draft, reading, signs, isHabit) ?? heardIn(reading, signs)))) {
    if (match.span.start < coveredTo) continue;
    matches.push(match);
    coveredTo = match.span.end;
  }
  return matches;
}

function judge(draft: Draft, reading: Reading, { passage, first, last, phrases: inside, soundsLike, mayBe }: Signs<AngerKind>, isHabit: boolean): Match<Reason> | undefined {
  const volume = volumeOf(passage, reading, first, last);
  // Most sentences.
  if (!inside.length && !volume.marks && !volume.capitals && !volume.number) return undefined;
  const isLoud = (volume.capitals !== undefined && !isHabit) || volume.marks > 0;
  const meant = inside.filter((phrase) => isMeant(draft, passage, phrase));
  const at = (reason: Reason, phrase: { first: number; last: number }) => shownUnless(reason === "threat" || soundsLike("high"), { reason, passage, span: evidenceSpan(passage, phrase.first, phrase.last) });
  const strong = meant.filter((phrase) => phrase.kind !== "temper").sort((a, b) => gravity.indexOf(reasons[a.kind]) - gravity.indexOf(reasons[b.kind]))[0];
  if (strong) return at(reasons[strong.kind], strong);
  const tempers: { readonly first: number; readonly last: number }[] = meant.filter((phrase) => phrase.kind === "temper");
  if (volume.number && !isHabit && (first === last || volume.marks > 1 || tempers.length)) tempers.push(volume.number);
  tempers.sort((a, b) => a.first - b.first);
  const temper = tempers[0];
  if (temper && (isLoud || first === last || tempers.some((other, i) => i > 0 && other.first - tempers[i - 1]!.last <= near))) return shownUnless(volume.capitals !== undefined || soundsLike(tempers.length > 1 ? "medium" : "low"), at(volume.capitals ? "shouting" : "heat", temper));
  if (canHearAlone && temper && mayBe("medium")) return shownUnless(false, at("heat", temper));
  if (volume.capitals && !isHabit) return at("shouting", volume.capitals);
  if (volume.marks >= 3 && isHarsh(reading, first, last)) return at("shouting", { first, last });
  return undefined;
}

/** Heat that no phrase of ours says. */
function heardIn(reading: Reading, signs: Signs<AngerKind>): Match<Reason> | undefined {
  const { passage, first, last } = signs;
  if (!isHeardAlone(signs, "medium")) return undefined;
  const { form } = reading.words;
  // Joy is as loud as anger: what was said just before tells which it is.
  const isMockery = signs.mayBe("low") && hasWord(passage, first, last, achievers);
  for (let i = Math.max(0, first - 6); i < first; i++) if (delighted.has(form[i]!) && !isMockery) return undefined;
  let isSeconded = signs.mayBe("low");
  for (let i = first; i <= last; i++) {
    if ((glad.has(form[i]!) && !signs.mayBe("low")) || (delighted.has(form[i]!) && !isMockery)) return undefined;
    if (harsh.has(form[i]!) || readerWords.has(form[i]!)) isSeconded = true;
  }
  if (!isSeconded || isJoy(passage, reading, first, last)) return undefined;
  return shownUnless(false, { reason: "heat", passage, span: evidenceSpan(passage, first, last) });
}

/** @returns whether a loud sentence stands in a mail that is glad: joy is as loud as anger. Congratulations are no sign, as mockery begins with them. */
function isJoy({ text }: Passage, reading: Reading, first: number, last: number): boolean {
  const { start, end } = reading.words;
  return text.charAt(end[last]!) === "!" && joy.test(`${text.slice(Math.max(0, start[first]! - joyReach), start[first])} ${text.slice(end[last], end[last]! + joyReach)}`);
}
/** UTF-16 units before and after it. */
const joyReach = 400;
const joy = /hats off|so proud|thank you all|recipe|delicious|hooray|снима[юе]м? шляпу|горжусь|гордимся|рецепт|вкусн|спасибо (?:всем|от)/i;

const cross = /^(?:зол|зла|злюсь|сержусь|сердит|рассерд)/;

/** "I am FURIOUS with myself", «зол на себя». */
function isAtOneself({ words: { form } }: Reading, { first, last }: Signs<AngerKind>): boolean {
  for (let i = first + 1; i <= last; i++) {
    if (form[i] === "myself" && (form[i - 1] === "with" || form[i - 1] === "at") && form[i - 2] !== "and") return true;
    if (form[i] === "себя" && form[i - 1] === "на" && (cross.test(form[i - 2] ?? "") || cross.test(form[i + 1] ?? ""))) return true;
  }
  return false;
}

/** The author's own heat: not another's words, nor another's anger described. */
function isMeant(draft: Draft, passage: Passage, { kind, first, last }: PhraseMatch<AngerKind>): boolean {
  const context = contextOf(passage, first, last);
  if (context.isReported || context.isQuoted || context.isCited) return false;
  if (kind === "temper" && (context.isNegated || context.isHypothetical)) return false;
  // "Use it for your own business".
  if (kind === "hostility" && readingOf(passage).words.form[first - 1] === "for") return false;
  if (kind !== "exasperation" && kind !== "temper") return true;
  // Who grants that it might be so asks modestly.
  if (hasWord(passage, first - 3, first, modest)) return false;
  const sort = subjectJustBefore(draft, passage, first);
  return sort !== "person" && sort !== "many" && sort !== "named" && sort !== "group";
}

const modest = new Set(["may", "might"]);

/** Whose temper it is: "she is | sick and tired". A comma before it ends what belongs to it. */
function subjectJustBefore(draft: Draft, passage: Passage, at: number): Sort {
  const { words } = readingOf(passage);
  for (let i = at - 1; i >= Math.max(0, at - 3) && words.gap[i + 1]! <= Gap.quote; i--) {
    const sort = sortOf(draft, passage, i);
    if (sort !== "nobody") return sort;
  }
  return "nobody";
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const readerWords = set("you your вы ты вас вам вами тебя тебе тобой ваш ваша ваше ваши вашего вашей вашим ваших вашу твой твоя твои");
/** A question that begins so, with a row of marks, is a reproach. */
const reproaches = set("where why who где почему зачем когда сколько скоко");
const harsh = set(
  "not n't no never nobody nothing why where wrong late still again stop must waiting wait missing lost broken fail failed failing without refuse ignored unpaid overdue demand immediately now useless terrible horrible awful worst " +
    "не нет ни никто никогда ничего почему где когда опять снова хватит срочно немедленно жду ждем сколько плохо ужасно сейчас",
);
const glad = set(
  "congratulations congrats thanks thank great love happy wow yay hooray awesome excited fun welcome wonderful good best cheers birthday party amazing enjoy luck proud miss wait beautiful nice cool fantastic sorry hope forget merry fabulous yes ha haha please free win save encourage invite " +
    "поздравляю поздравляем спасибо ура отлично класс супер здорово рады рад рада молодцы праздником днем рождения удачи круто счастья добро извините пожалуйста забудьте",
);

/** «Поздравляю, вам удалось разозлить даже меня». */
const achievers: ReadonlySet<string> = new Set(["вы", "вам"]);
const delighted = new Set("congratulations congrats yay hooray happy birthday well-done bravo поздравляю поздравляем ура молодцы праздником браво".split(" "));

function isHarsh({ words }: Reading, first: number, last: number): boolean {
  let isNegative = false;
  let isAddressed = false;
  for (let i = first; i <= last; i++) {
    if (glad.has(words.form[i]!)) return false;
    if (harsh.has(words.form[i]!)) isNegative = true;
    if (readerWords.has(words.form[i]!)) isAddressed = true;
  }
  return isNegative && (isAddressed || reproaches.has(words.form[first]!));
}

export const examples: Examples = {
  flags: [
    { body: "Lot 9 is sold. [[Your meter drives me up the wall.]]", why: "a turn of phrase everybody knows" },
    { body: "Акт подписан. [[Моё терпение лопнуло.]]", why: "расхожий оборот" },
    { body: "Поздравляю! [[Вы сорвали поставку!]]", why: "mockery begins as joy does" },
    "[[Clara, how many times do I have to ask for the same file?]]",
    "We waited all week. [[I have had it with your promises.]]",
    "[[Pay by Friday, or else.]]",
    "[[How dare you copy my director on this!]]",
    "[[Thank you for finally gracing us with an answer.]]",
    "Here is the list. [[WHY HAVE YOU NOT SENT IT before?]]",
    { body: "[[Сколько можно повторять одно и то же?]]", why: "exasperation in Russian" },
    { body: "[[Вы ещё пожалеете об этом.]]", why: "a threat in Russian" },
    { body: "[[Как вы смеете так разговаривать с моими людьми?]]", why: "hostility in Russian" },
  ],
  passes: [
    { body: "The painter drives a nail up the wall on Friday.", why: "the words of a byword, and none" },
    { body: "You refused to stop at midnight and you absolutely flattened the old record: four hundred kites!\n\nHats off to everybody who sewed.", why: "joy is as loud as anger" },
    { body: "Клара, здравствуйте! Прекрасно, вы нашли ключ, замок менять не будем.", why: "joy that is meant" },
    { body: "Добрый день! Черновики в субботу сотру, чистовик лежит в папке.", why: "files, and no threat" },
    { body: "Клара, совет спрашивает, кто разрешил снос сарая; отвечать архитектору.", why: "whose question it was" },
    { body: "В последний раз звоню вам со старого номера: в июне откроется другая станция.", why: "only the number ends" },
    { body: "I am so ANGRY with myself: the wrong pallet went out under my own nose.", why: "oneself" },
    { body: "Copy the recipe for your own business, and greet the bakers.", why: "no advice to mind one's own" },
    { body: "A third sample might be too much to ask, two will do.", why: "modesty" },
    { body: "Сержусь на себя: адрес в накладной был старый, а я не проверил!", why: "на себя" },
    { body: "The delivery is nine days late. Please confirm a new date by Friday, or we will have to cancel under clause 7.", why: "a firm and civil complaint" },
    { body: "Congratulations!!! What a result!!!", why: "enthusiasm" },
    { body: "NATO, SLA, VAT and GDPR are explained in the glossary.", why: "acronyms" },
    { body: "Their director was furious and asked how many times they would have to wait.", why: "somebody's anger described" },
    { body: "She wrote that she was sick and tired of the delays, and I understand her.", why: "somebody's anger described" },
    { body: "How many times a month do you need the report?", why: "a question of fact" },
    { body: "Клиент написал, что ему надоело ждать, давайте ответим сегодня.", why: "somebody's anger described" },
    { body: "Поставка задерживается на девять дней. Просим назвать новый срок до пятницы.", why: "a firm and civil complaint" },
  ],
};

import { defineDetector, inPassages, ownPassages, type Draft, type Examples, type Match } from "../detector";
import { isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { contextOf } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { amountIn, momentIn, riseIn } from "../text/quantities";
import { hasWord, readingOf, sentenceAt, spanOfSentence, spanOfWords } from "../text/reading";
import { Gap } from "../text/words";
import { firstAfter } from "../thread/structure";

/** The kinds of news, the gravest for a customer first: where one sentence fits two, the first is said. */
const kinds = ["termination", "loss", "cancellation", "price", "delay", "outage", "refusal", "regret"] as const;
type News = (typeof kinds)[number];

/**
 * Besides the news itself, a lexicon names what takes the sting out of it: `told` = the reader heard it before, in person;
 * `others` = somebody else's news; `open` = not decided; `past` = long ago; `relief` = good news after all. `shift` = from
 * one number to another: which way it goes is read from the numbers. `sorry` and `unwelcome` (what news of this sort is
 * made of: no, off, gone) announce something where the whole sentence sounds like it.
 */
export type BadNewsKind = News | "told" | "others" | "open" | "past" | "relief" | "sorry" | "unwelcome" | "shift";

const lexicon = sayings.badNews;

/** A sentence of news is longer than this only in lists and legal text; UTF-16 units. */
const longestSentence = 600;

/** Words of a sentence that are read together. Only text without full stops has more; cutting it keeps the time linear. */
const longestStretch = 120;

/** In longer texts, words, somebody else's news is told too (an article, minutes): only sentences that name us or the reader count. */
const longestMail = 200;

export const badNews = defineDetector({
  id: "bad-news",
  summary: "A delay, price increase, refusal, cancellation, loss or outage announced by mail instead of in a call.",
  severity: { outside: "warn", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["call-first", "reword"],
  options: {},
  reasons: {
    delay: ({ detail }) => `This announces a delay${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    price: ({ detail }) => `This announces higher costs${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    refusal: ({ detail }) => `This says no to the reader${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    cancellation: ({ detail }) => `This cancels something the reader counts on${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    termination: ({ detail }) => `This ends a contract or a relationship${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    loss: ({ detail }) => `This announces a loss or damage${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    outage: ({ detail }) => `This announces an outage${inBrackets(detail)}. Call first; the mail then confirms what was said.`,
    regret: () => "This announces bad news. Call first; the mail then confirms what was said.",
  },
  detect: (draft) => {
    const found = draft.passages.map((passage) => lexicon.find(readingOf(passage).words, draft.languages));
    if (found.some((one) => one.some((match) => match.kind === "told"))) return [];
    return inPassages(ownPassages(draft), (passage) => announcements(draft, passage));
  },
});

/** The sentence that holds word `at`, or the part of it where it is endless. */
function stretchAt(passage: Passage, at: number): { readonly first: number; readonly last: number } {
  const { first, last } = sentenceAt(readingOf(passage), at);
  const start = first + Math.floor((at - first) / longestStretch) * longestStretch;
  return { first: start, last: Math.min(last, start + longestStretch - 1) };
}

function inBrackets(detail: string | undefined): string {
  return detail ? ` (${detail})` : "";
}

/** One match for each kind of news in a passage: a sentence that asks before one that is only shown, one that names a date or an amount, or the first. */
function announcements(draft: Draft, passage: Passage): Match<News>[] {
  const best = new Map<News, Match<News>>();
  for (const match of judgeSentences(passage, { lexicon, more: moreSayings.badNews, fault: "bad-news", draft }, announcementOf)) {
    const known = best.get(match.reason);
    if (!known || isWeaker(known, match)) best.set(match.reason, match);
  }
  if (best.size > 1) best.delete("regret");
  const matches: Match<News>[] = [];
  best.forEach((match) => matches.push(match));
  return matches.sort((a, b) => a.span.start - b.span.start);
}

/** @returns whether another match of the same kind is to be told instead: one that asks, or one with a date or an amount. */
function isWeaker(one: Match<News>, other: Match<News>): boolean {
  return other.atMost === one.atMost ? !one.values!.detail && !!other.values!.detail : !other.atMost;
}

/** @returns what a sentence announces, if the author stands behind it. */
function announcementOf(signs: Signs<BadNewsKind>): Match<News> | undefined {
  const { passage, phrases: found, first, last, soundsLike } = signs;
  const shields = found.filter(({ kind }) => !isNews(kind));
  const isHeard = soundsLike("low") ? isToReader(passage, first, last) : soundsLike("medium") && found.some(({ kind }) => kind === "sorry");
  for (const kind of kinds) {
    const isOfKind = (match: PhraseMatch<BadNewsKind>) => match.kind === kind || (kind === "price" && isDearer(passage, match)) || (kind === "regret" && isHeard && isSign(match));
    const news = found.find((match) => isOfKind(match) && isMeant(passage, match, shields));
    if (news) return shownUnless(soundsLike("highest"), at(kind, passage, news));
  }
  if (!isHeardAlone(signs, "medium") || (!signs.mayBe("low") && (isOfGathering(passage, first, last) || !isTold(signs)))) return undefined;
  // News that words of ours told is denied, supposed or another's, and is not heard either, unless the sentence as a whole sounds surely like the reader's.
  const news = found.filter(({ kind }) => isNews(kind));
  if (news.some((phrase) => contextOf(passage, phrase.first, phrase.last).isNegated || isDenied(passage, phrase))) return undefined;
  if (!signs.mayBe("low") && (news.length > 0 || shields.some((shield) => !isSign(shield)))) return undefined;
  if (isGranted(signs) || isBetter(signs) || isGoodAfterAll(passage, shields, news.length > 0)) return undefined;
  return shownUnless(false, at("regret", passage, { first, last }));
}

/** "The helpline is included in the plan", and nothing beside it that takes it back. */
function isGranted({ passage, first, last, phrases }: Signs<BadNewsKind>): boolean {
  return hasWord(passage, first, last, grants) && !phrases.some(isSign);
}
/** What is owed falls or does not rise, a day comes sooner, what was feared is not so, or the reader asked for it; what he is paid is another matter. */
function isBetter({ passage, first, last }: Signs<BadNewsKind>): boolean {
  const { start, end } = spanOfWords(passage, first, last);
  const sentence = passage.text.slice(start, end);
  const days = /\bthe (\d+)(?:st|nd|rd|th) (?:rather than|instead of|not) (?:on )?the (\d+)/.exec(sentence);
  if (notSo.test(sentence) || (wished.test(sentence) && !regretted.test(sentence))) return true;
  return (!earned.test(sentence) && [falling, fallen, noRise, lessRussian].some((pattern) => pattern.test(sentence))) || (days !== null && Number(days[1]) < Number(days[2]));
}
const notSo = /n[o’']t (?:\w+ ){0,3}(?:loss|lost|cancell?ed|delayed|damaged|broken|closed|late|affected|down) after all/i;
const wished = /\b(?:at|upon|on|per) your (?:\w+ )?(?:request|instructions?|wish)|\bas (?:you (?:\w+ )?(?:asked|requested|wished|instructed)|requested)|по ваш(?:ей|ему) (?:просьбе|желанию|решению)|как вы (?:и )?(?:просили|хотели)/i;
const regretted = /\b(?:but|unfortunately|however|sorry|regret|afraid|though|no longer|only)\b|n[o’']t\b|сожалени|извин|увы|однако|(?:^|[^а-яё])(?:но|не|нет|только)(?![а-яё])/i;
const earned = /\bpay\b|salar|wage|bonus|budget|headcount|we pay|закуп|зарплат|оклад|преми|бюджет|лимит|штатн/i;
const falling = /\b(?:lower|reduc|waiv|cut|drop|remov|scrapp|abolish)(?:e|ed|ing|ting|ping|ped)?\b(?: \w+){0,3} (?:rent|price|fee|charge|surcharge|tariff|cost|premium)s?\b/i;
const fallen = /\b(?:rent|price|fee|fine|penalty|charge|surcharge|tariff|cost|premium)s?(?: \w+){0,4} (?:(?:has|have|is|are|was|were|will)(?: be| been| being)? (?:dropped|waived|lowered|reduced|removed|scrapped|abolished|lifted)|came down|went down|dropped|fell (?:to|by)|(?:stays?|remains?) (?:at|as|unchanged|the same))\b/i;
const noRise = /\b(?:(?:rent|price|fee|rate|charge|tariff|cost|premium)s? (?:increase|rise)|surcharge|delay|shortage)\b[^.;]{0,40} (?:is|was|will|wo)(?:n[’']t| not) (?:going to|coming|planned|happen|be one|one|apply)|\bno (?:increase|rise) (?:in|of|to) (?:\w+ )?(?:rent|price|fee|rate|charge|tariff|cost|premium)/i;
const lessRussian = /(?:повышени|подорожани|удорожани|увеличени|перебо|пересч[её]т|перерасч[её]т|корректировк|задерж|отказ|доплат|наценк|перенос|просто(?=[яе]))[а-я]+(?: [а-я]+){0,2} (?:в [а-я]+ [а-я]+ )?не (?:будет|было|планиру|ожида|предвид|потребу)|снижа[а-я]+(?: [а-я]+){0,2} (?:цен|тариф|аренд|стоимост)|(?:цен|тариф|аренд|стоимост|ставк)[а-я]*(?: [а-я\d]+){0,6} снижа|(?:штраф|пен[яию]|неустойк)[а-я]*(?: [а-я]+){0,3} (?:отмен|аннулир|спис|снят|снима)|(?:отмен|аннулир|спис|снят|снима)[а-я]*(?: [а-я]+){0,3} (?:штраф|пен[яию]|неустойк)/i;
const grants = new Set("granted approved accepted awarded funded covered included admitted credited reimbursed".split(" "));

/** In a longer text somebody else's news is told, too, and what sounds like the reader's needs a word of news; a question asks after it. */
function isTold({ passage, first, last, phrases }: Signs<BadNewsKind>): boolean {
  return readingOf(passage).words.count <= longestMail || (!contextOf(passage, first, last).isQuestion && (phrases.length > 0 || hasWord(passage, first, last, denials)));
}

/** English says "you" where the news is the reader's; Russian leaves pronouns out, and who says "I" there tells a story. */
function isToReader(passage: Passage, first: number, last: number): boolean {
  const { form } = readingOf(passage).words;
  let isMine = true;
  for (let i = first; i <= last; i++) {
    if (readerWords.has(form[i]!)) return true;
    if (/^[а-я]/.test(form[i]!)) isMine = false;
  }
  return !isMine && !hasWord(passage, first, last, authorWords);
}
const readerWords = new Set("you your yours".split(" "));

const authorWords = new Set("я мы нам нас мне меня мой моя мое мои наш наша наше наши".split(" "));

/** Moving one of these is no bad news. */
function isOfGathering(passage: Passage, first: number, last: number): boolean {
  const { form } = readingOf(passage).words;
  for (let i = first; i <= last; i++) if (gatherings.has(form[i]!) && !objects.has(form[i + 1] ?? "") && !verbal.has(form[i - 1] ?? "")) return true;
  return false;
}
/** "It was good meeting you", "the bus will no longer call here": no nouns. */
const objects = new Set("you us me him her them at".split(" "));
const verbal = new Set("to longer not n't please".split(" "));
const gatherings = new Set("meeting meetings call calls lunch standup stand-up appointment sync встреча встречу встречи созвон созвона совещание совещания планерка планерку звонок".split(" "));

function isSign({ kind }: PhraseMatch<BadNewsKind>): boolean {
  return kind === "sorry" || kind === "unwelcome";
}

function at(kind: News, passage: Passage, news: { readonly first: number; readonly last: number }): Match<News> {
  const { first, last } = stretchAt(passage, news.first);
  const whole = spanOfSentence(passage, first, last);
  const trigger = spanOfWords(passage, news.first, news.last);
  const span = whole.end - whole.start <= longestSentence ? { ...whole, trigger } : trigger;
  const sentence = passage.text.slice(span.start, span.end);
  const detail = kind === "regret" ? undefined : ((kind === "price" ? amountIn(sentence) : undefined) ?? momentIn(sentence) ?? amountIn(sentence));
  return { reason: kind, values: { detail: detail ?? "" }, passage, span };
}

/** Over and done with, "good news", another relief that nothing unwelcome stands beside, or a sum that falls. @param isTold whether words of ours tell news, too */
function isGoodAfterAll(passage: Passage, shields: readonly PhraseMatch<BadNewsKind>[], isTold: boolean): boolean {
  const { form } = readingOf(passage).words;
  const reliefs = shields.filter(({ kind }) => kind === "relief");
  const isUnwelcome = !isTold && shields.some(({ kind, first }) => kind === "unwelcome" && !reliefs.some((relief) => relief.first <= first && relief.last >= first));
  return (reliefs.length > 0 && !isUnwelcome) || reliefs.some(({ last }) => /^(?:news|новост|извести)/.test(form[last]!)) || shields.some((shield) => (isTold && shield.kind === "past") || changeIn(passage, shield) < 0);
}

/** "From 12 to 14 euros": a sum of money that grows. */
function isDearer(passage: Passage, phrase: PhraseMatch<BadNewsKind>): boolean {
  return changeIn(passage, phrase) > 0;
}

/** @returns by how much a sum of money grows; 0 where it is none. */
function changeIn(passage: Passage, { kind, first, last }: PhraseMatch<BadNewsKind>): number {
  if (kind !== "shift") return 0;
  const sentence = stretchAt(passage, first);
  const { start, end } = spanOfWords(passage, first, Math.min(last + 4, sentence.last));
  return riseIn(passage.text.slice(start, end + 2)) ?? 0;
}

function isNews(kind: BadNewsKind): kind is News {
  return (kinds as readonly string[]).indexOf(kind) >= 0;
}

/** @param shields of the whole sentence, in reading order; those of the match's own stretch count */
function isMeant(passage: Passage, match: PhraseMatch<BadNewsKind>, shields: readonly PhraseMatch<BadNewsKind>[]): boolean {
  const sentence = stretchAt(passage, match.first);
  const isNearUs = namesUs(passage, sentence);
  if (!isNearUs && readingOf(passage).words.count > longestMail) return false;
  const { isHypothetical, isNegated, isReported, isCited, isQuestion } = contextOf(passage, match.first, match.last);
  if (isHypothetical || isNegated || isReported || isCited) return false;
  if (isQuestion && !asksAfterwards(passage, match)) return false;
  if (isDenied(passage, match)) return false;
  for (let i = firstAfter(shields.length, (k) => shields[k]!.first, sentence.first - 1); i < shields.length && shields[i]!.first <= sentence.last; i++) {
    if (takesBack(passage, shields[i]!, match)) return false;
  }
  return true;
}

/** "We cannot deliver on Monday, is that all right?": the news stands before the question. */
function asksAfterwards(passage: Passage, match: PhraseMatch<BadNewsKind>): boolean {
  const reading = readingOf(passage);
  const { first, last } = stretchAt(passage, match.first);
  if (asking.has(reading.words.form[first]!)) return false;
  for (let i = match.last + 1; i <= last; i++) if (reading.words.gap[i] === Gap.comma && asking.has(reading.words.form[i]!)) return true;
  return false;
}
const asking = new Set(
  "is are was were do does did can could will would shall should may have has what when where who why how which any ok okay right какой какая когда где кто почему как сколько можно можете не есть устроит подойдет удобно".split(" "),
);

/** "The delivery will not be delayed": a denial inside a phrase that needs none. */
function isDenied(passage: Passage, { first, last, entry }: PhraseMatch<BadNewsKind>): boolean {
  if (/(^|[\s(|{@])(not|n't|no|longer|не|нет|without|без|нельзя)(?=$|[\s)|}])/.test(entry.split(" ! ")[0]!) || /<(?:cannot|нельзя)>/.test(entry)) return false;
  return hasWord(passage, first, last, denials);
}
const denials = new Set("not n't no never without не нет без никогда".split(" "));

function takesBack(passage: Passage, shield: PhraseMatch<BadNewsKind>, news: PhraseMatch<BadNewsKind>): boolean {
  if (shield.kind === "shift") return isCheaper(passage, shield);
  // "Cannot deliver on time".
  if (shield.kind === "relief" && shield.first >= news.first && shield.last <= news.last) return false;
  if (shield.kind === "relief" || shield.kind === "past") return true;
  if (shield.kind === "open") return shield.last <= news.last + 1 || isCondition(passage, shield, news);
  if (shield.kind === "others") return shield.first <= news.first && !namesUs(passage, news);
  return false;
}

function isCheaper(passage: Passage, { first, last }: PhraseMatch<BadNewsKind>): boolean {
  const { start, end } = spanOfWords(passage, first, Math.min(last + 4, stretchAt(passage, first).last));
  const rise = riseIn(passage.text.slice(start, end + 2));
  return rise !== undefined && rise < 0;
}

/** A condition after the news ("… if you do not pay") opens it; "let me know if …" does not. */
function isCondition(passage: Passage, shield: PhraseMatch<BadNewsKind>, news: PhraseMatch<BadNewsKind>): boolean {
  const { form } = readingOf(passage).words;
  return shield.first > news.last && conditions.has(form[shield.first]!) && !inviting.has(form[shield.first - 1] ?? "");
}
const conditions = new Set("if unless если".split(" "));
const inviting = new Set("know me us call ask sorry see apologize apologise and but or нас нам мне меня".split(" "));

/** News told to "you", by "us": whose it is needs no guessing. */
function namesUs(passage: Passage, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return hasWord(passage, first, last, persons);
}
const persons = new Set("we i our my us you your мы я наш наша наше наши нашу нашей нашего наших вы вам вас ваш ваша ваше ваши вашу вашей вашего ваших".split(" "));

export const examples: Examples = {
  flags: [
    { body: "Клара, здравствуйте! [[Повышения оклада в новом году не будет.]]", why: "what is paid and does not rise" },
    { body: "Добрый день! [[Просто тёплой воды в вашем крыле до вечера не будет.]]", why: "a word that begins as a standstill does" },
    { body: "[[Your fitting on Friday has to move, and the appointment after it is gone.]]", why: "a customer's appointment is no meeting of colleagues" },
    { body: "[[The kiln died last night and all your vases are lost.]]", why: "a word that can take the sting out does not" },
    "Dear Clara,\n\n[[The delivery of your cabinets has been delayed until 12 May.]]\n\nAnna Berg",
    "Dear Clara,\n\n[[From 1 July our hourly rates will rise by 6 percent.]]\n\nAnna Berg",
    "Dear Clara, thank you for the drawings. [[Unfortunately we are not in a position to accept the new terms.]]",
    { body: "Dear Clara,\n\n[[Unfortunately we cannot install your awnings on time.]]", why: "what is not on time is no relief" },
    "Dear Clara,\n\n[[We have had to cancel the training in Lyon.]] We will suggest a new date.",
    "Dear Clara,\n\n[[We will not be renewing the maintenance contract.]]",
    "Dear Clara,\n\n[[Two of your pallets were damaged in our warehouse.]]",
    "Dear Clara,\n\n[[The customer portal will be unavailable on Saturday.]]",
    "Dear Clara,\n\n[[I regret to inform you of the outcome.]] The letter is attached.",
    { body: "Dear Clara,\n\n[[How would you feel about waiting until May for the sails, since the cloth has not come?]]", why: "a question that tells it" },
    { to: ["boris@northwind.example"], body: "Boris,\n\n[[The release slips into next week.]]", why: "a colleague is a customer too" },
    "Клара, здравствуйте! [[Срок поставки шкафов сдвигается на 15 мая.]]",
    "Добрый день! [[С 1 июля стоимость обслуживания вырастет на 8 процентов.]]",
    "Добрый день! [[К сожалению, мы не сможем принять ваше предложение.]]",
    "Клара, здравствуйте. [[Семинар в Твери отменён.]]",
    "Клара, здравствуйте. [[Мы приняли решение не продлевать договор на обслуживание.]]",
    "Клара, здравствуйте. [[Часть груза повреждена при перевозке.]]",
    "Добрый день! [[В субботу портал будет недоступен.]]",
    "Клара, добрый день! [[Вынуждены сообщить неприятное.]] Подробности в письме.",
  ],
  passes: [
    { body: "At your request we have cancelled the second lantern and refunded the deposit.", why: "the reader asked for it" },
    { body: "The surveyor passed the hull, so the boat isn't lost after all.", why: "what was feared is not so" },
    { body: "По вашей просьбе отменили бронь на пятницу и вернули залог.", why: "the reader asked for it" },
    { body: "Dear Clara, our charge for storage stays at 40 a month next year.", why: "nothing rises" },
    { body: "Клара, здравствуйте! Насос запустили ночью, простоя завтра не будет.", why: "what does not happen is good" },
    { body: "Dear Clara, the fuel surcharge has been dropped, and the difference is on your next statement.", why: "what is owed falls" },
    { body: "Dear Clara, the waiting list moved and we can fit the blinds on the 4th instead of the 18th.", why: "a day that comes sooner" },
    { body: "Клара, здравствуйте! Семинар отменили не вам, а соседней группе.", why: "another's" },
    { body: "Добрый день! Согласно вашему заявлению монтаж в мае отменён.", why: "what the reader wished" },
    { body: "Dear Clara, at your request we have cancelled order 118.", why: "what the reader wished" },
    { body: "Добрый день! Тарифы порта вырастут в мае, сообщает «Маяк».", why: "a newspaper's news" },
    { body: "Клара, здравствуйте! Начисленный штраф отменяем.", why: "good news" },
    { body: "Dear Clara, the booking system was offline overnight and is back online.", why: "over" },
    { body: "Dear Clara, as I explained on the phone this morning, the delivery has been delayed until 12 May.", why: "the written follow-up of a call" },
    { body: "Dear Clara, will the delivery be delayed again?", why: "a question announces nothing" },
    { body: "Dear Clara, if the parts do not arrive, the delivery will be delayed.", why: "a condition announces nothing" },
    { body: "Dear Clara, good news: the price increase for your plan will not come.", why: "good news" },
    { body: "Dear Clara, the delivery will not be delayed.", why: "the delay is denied" },
    { body: "Dear Clara, according to the newspapers their prices will rise by 8 percent in July.", why: "somebody else's news" },
    { body: "Dear Clara, your payment for invoice 118 is late.", why: "the reader's own delay" },
    { body: "Dear Clara, please cancel my order 118.", why: "a request" },
    { body: "Boris, our meeting on Monday has been cancelled.", to: ["boris@northwind.example"], why: "moving a meeting is no bad news" },
    { body: "Клара, здравствуйте! Как мы обсудили по телефону, срок поставки сдвигается на 15 мая.", why: "письменное подтверждение разговора" },
    { body: "Клара, здравствуйте! Подскажите, не задерживается ли поставка?", why: "вопрос" },
    { body: "Добрый день! Цены в этом году не изменятся.", why: "хорошая новость" },
    { body: "Добрый день! Новая цена на плитку с 3 апреля ниже на 9 рублей.", why: "цена падает" },
    { body: "Добрый день! Лифты отключать не понадобится, приходите со своими коробками.", why: "отключать ничего не надо" },
    { body: "Добрый день! Июльский заказ клиент отменил сам, склад свободен.", why: "отменил не пишущий" },
    { body: "Добрый день! Если договор не будет подписан, поставка задержится.", why: "условие" },
  ],
};

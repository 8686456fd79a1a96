import { isAllowed } from "../allowed";
import { confidentialTermsIn, type Mention } from "../confidential-terms";
import { defineDetector, inPassages, ownPassages, withSignature, type Draft, type Examples, type Match } from "../detector";
import { isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Layer, Passage, Reader } from "../parsed-message";
import { peopleOf, readerNames } from "../people";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { clientAt, isAnimate, sortOf, targetOf, type Aim } from "../target";
import { contextOf } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { clauseAt, evidenceSpan, readingOf, sentenceAt, spanOfWords, wordsOf } from "../text/reading";
import { Gap } from "../text/words";
import type { Target } from "../verdict";

/**
 * What a phrase of disclosure is like.
 *
 * - `hush`: tells the reader to keep still, to leave no trace, to deny the source; `ban`: does so where it is an imperative; `aside`: where it stands apart; `quiet`: may do so
 * - `early`: not known yet; `limit`: how far one would go; `offer`: a sum one would take
 * - `rival`: what another customer pays; `rate`: what somebody pays, if another firm or person is named
 * - `pay`, `health`, `staff`: facts that are a person's own, if a person is named; `terms`: matters of a firm, if a client is named
 * - `open`: known to all or told by the person; `process`: confidentiality as a rule, not as a secret
 */
export type ConfidenceKind = "hush" | "ban" | "aside" | "quiet" | "early" | "limit" | "offer" | "rival" | "rate" | "pay" | "health" | "staff" | "terms" | "open" | "process";
type Reason = "hush" | "pay" | "health" | "staff" | "term" | "client" | "terms" | "limit" | "early" | "heard";

const lexicon = sayings.confidence;

const naming = (target: string | undefined) => (target ? ` of ${target}` : " of a person");

export const confidence = defineDetector({
  id: "confidence",
  summary: "Words meant to stay off the record, a named person's pay or health, confidential terms, one client's matter told to another.",
  severity: { outside: "block", colleague: "warn" },
  languages: "*",
  concerns: ["client", "court", "ceo"],
  repairs: ["remove", "change-recipients"],
  unflattering: true,
  options: {},
  reasons: {
    hush: () => "This asks for secrecy in writing, and writing is what is kept and found.",
    pay: ({ target }) => `This tells the pay${naming(target)}.`,
    health: ({ target }) => `This tells something about the health${naming(target)}, which is not the reader's to know.`,
    staff: ({ target }) => `This tells a personal matter${naming(target)}, which is not the reader's to know.`,
    term: ({ term }) => `“${term}” is a confidential name and must not reach outsiders.`,
    client: ({ client }) => `This tells a matter of ${client}, another client, to this reader.`,
    terms: () => "This tells one customer what another pays or gets.",
    limit: () => "This tells how far we would go; nobody settles for less than what he has read.",
    heard: () => "This reads like something few people were meant to know.",
    early: () => "This tells what has not been announced.",
  },
  detect(draft) {
    const own = ownPassages(draft);
    const matches = inPassages(withSignature(draft.passages, draft), (passage) => disclosuresIn(draft, passage, own.indexOf(passage) >= 0));
    for (const layer of draft.layers) {
      const strangers = layer.newReaders.filter((reader) => reader.kind !== "internal");
      const client = strangers.length ? strangerThread(draft, layer) : undefined;
      const span = wordsOf(layer.passage.text);
      if (!client || !span) continue;
      matches.push({ reason: "client", passage: layer.passage, span, values: { client, readers: readerNames(strangers) }, target: { kind: "client", name: client }, newReaders: strangers });
    }
    return matches;
  },
});

/** @returns the client of the directory who was on this layer, where none of today's readers is of that client: one client's thread on its way to another. */
function strangerThread(draft: Draft, { from, to, cc }: Layer): string | undefined {
  const people = peopleOf(draft.policy, draft.message.from);
  for (const { kind, address } of (from ? [from] : []).concat(to, cc)) {
    const client = kind === "client" && address ? people.standingOf(address).client : undefined;
    if (client !== undefined && !draft.readers.some((reader) => reader.client === client)) return client;
  }
  return undefined;
}

function termMatch(passage: Passage, { first, last }: Mention): Match<Reason> {
  const { words } = readingOf(passage);
  return { reason: "term", passage, span: evidenceSpan(passage, first, last), values: { term: passage.text.slice(words.start[first], words.end[last]).replace(/\s+/g, " ") } };
}

function disclosuresIn(draft: Draft, passage: Passage, isOwn: boolean): Match<Reason>[] {
  const terms = draft.audience === "outside" ? confidentialTermsIn(passage, draft.policy.confidentialTerms).filter((term) => !isAllowed("confidence", termMatch(passage, term), draft.policy)) : [];
  const readingClients = draft.readers.filter((reader) => reader.kind === "client");
  return judgeSentences(passage, { lexicon, more: moreSayings.confidence, fault: "confidence", draft, unmistakableMore: ["ban"], everySentence: terms.length > 0 }, (signs) => {
    const term = terms.find(({ first }) => first >= signs.first && first <= signs.last);
    if (term) return termMatch(passage, term);
    if (!isOwn) return undefined;
    return otherClient(draft, signs, readingClients) ?? disclosure(draft, signs) ?? heardIn(draft, signs);
  });
}

/** A client of the directory who does not read this, beside a word for a firm's own matters. */
function otherClient(draft: Draft, { passage, first, last, phrases: found }: Signs<ConfidenceKind>, readingClients: readonly Reader[]): Match<Reason> | undefined {
  if (!readingClients.length || !found.some(({ kind }) => kind === "terms" || kind === "rival" || kind === "early") || found.some(({ kind }) => kind === "open")) return undefined;
  for (let at = first; at <= last; at++) {
    const client = clientAt(draft.policy, passage, at);
    if (!client || readingClients.some((reader) => reader.client === client.name)) continue;
    return { reason: "client", passage, span: evidenceSpan(passage, at, at), values: { client: client.name }, target: { kind: "client", name: client.name } };
  }
  return undefined;
}

/** Private facts, the gravest first. */
const facts = ["health", "pay", "staff"] as const;
type Fact = (typeof facts)[number];
/** What a second sign makes a disclosure of. */
const halves: readonly (readonly [ConfidenceKind, Reason])[] = [["rival", "terms"], ["limit", "limit"], ["offer", "limit"], ["early", "early"], ["quiet", "hush"]];

/**
 * A surprise is kept from somebody to please him, and a party is for those invited: "it is a surprise", not "no surprise", nor a
 * third party. A password and a door's code are one's own to keep. The sentence before may tell it, too.
 */
function isKeptFairly({ passage, first, last }: Signs<ConfidenceKind>): boolean {
  const reading = readingOf(passage);
  const { form } = reading.words;
  const from = first > 0 ? Math.max(first - fairReach, sentenceAt(reading, first - 1).first) : first;
  for (let i = from; i <= last; i++) {
    if (festive.test(form[i]!) && !scarcely.has(form[i - 1] ?? "")) return true;
    if (form[i] === "invitation" && form[i + 1] === "only") return true;
    if (keys.test(`${form[i - 1] ?? ""} ${form[i]!}`)) return true;
  }
  return false;
}
const fairReach = 20;
/** `[efs]…tieth`: from the fortieth birthday to the eightieth. */
const festive = /^(?:surprise|party|birthday|cake|quiz|santa|[efs].*tieth|(?:сюрприз|вечеринк|корпоративе|торт|юбил|поздравляем|дарим|рожден).*)$/;
const keys = / (?:pass(?:word|code)s?|pins?|otp|cv[vc]|парол[яьюие]\S*|пин(?:-код\S*)?|коды)$|(?:access|door|gate|security|one-time) codes?$|(?:leaving|farewell|retirement) (?:card|do|present)$|^код\S* (?:из|доступа|карты|никому)$/;
const scarcely = new Set("no any little not third other another either не".split(" "));

function disclosure(draft: Draft, signs: Signs<ConfidenceKind>): Match<Reason> | undefined {
  const { passage, phrases: found } = signs;
  const has = (kind: ConfidenceKind) => found.some((phrase) => phrase.kind === kind);
  if (has("process")) return undefined;
  const meant = found.filter((phrase) => isMeant(passage, phrase));
  const at = (reason: Reason, phrase: PhraseMatch<ConfidenceKind>, target?: Target): Match<Reason> => ({
    reason,
    passage,
    span: evidenceSpan(passage, phrase.first, phrase.last),
    ...(target && { target, values: { target: target.name } }),
  });
  const hush = meant.find(({ kind }) => kind === "hush" || kind === "ban" || kind === "aside");
  if (hush) return isKeptFairly(signs) ? undefined : at("hush", hush);
  if (has("open")) return undefined;
  for (const kind of facts) {
    for (const phrase of meant) {
      const target = phrase.kind === kind ? personNear(draft, passage, kind, phrase, signs.first) : undefined;
      if (target) return at(kind, phrase, target);
    }
  }
  const rate = draft.audience === "outside" ? meant.find((phrase) => phrase.kind === "rate" && payerNear(draft, passage, phrase.first)) : undefined;
  if (rate) return at("terms", rate);
  const half = halves.find(([kind]) => meant.some((phrase) => phrase.kind === kind));
  if (!half || isKeptFairly(signs)) return undefined;
  const [kind, reason] = half;
  const phrase = meant.find((one) => one.kind === kind)!;
  const isSeconded = meant.some((other) => other.kind !== "terms" && (other.kind !== kind || kind === "early") && (other.first > phrase.last || other.last < phrase.first));
  const isTold = isSeconded || (draft.audience === "outside" && (kind === "rival" || kind === "limit")) || signs.mayBe("low");
  return isTold ? shownUnless(isSeconded && signs.soundsLike("medium"), at(reason, phrase)) : undefined;
}

/** Phrases that are judged by their words; what they let pass, or the reader may know, is not heard either. */
const decided: readonly ConfidenceKind[] = ["hush", "ban", "aside", "process", "open"];

/** A confidence that no phrase of ours betrays. */
function heardIn(draft: Draft, signs: Signs<ConfidenceKind>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  if (!isHeardAlone(signs, found.length ? "medium" : "low") || isOwnMatter(draft, signs) || isKeptFairly(signs)) return undefined;
  if (found.some((phrase) => decided.indexOf(phrase.kind) >= 0 && !isTakenBack(signs, phrase))) return undefined;
  const pay = found.find(({ kind }) => kind === "pay");
  if (pay && (!signs.mayBe("low") || isTo(draft, signs, pay))) return undefined;
  return shownUnless(false, { reason: "heard", passage, span: evidenceSpan(passage, first, last) });
}

/**
 * "Not announced yet" is not open, nor is what is announced where that is a part of the matter itself: «объявили выговор». Where the whole
 * sentence surely sounds like a confidence, neither is what few were told, nor somebody's dismissal, and "between us" need not stand apart from a private fact.
 */
function isTakenBack({ passage, phrases: found, mayBe }: Signs<ConfidenceKind>, { kind, first, last }: PhraseMatch<ConfidenceKind>): boolean {
  const has = (...kinds: readonly ConfidenceKind[]) => found.some((other) => kinds.indexOf(other.kind) >= 0);
  if (kind === "aside") return mayBe("low") && (has("staff", "pay", "health", "rate", "early", "limit") || /^confiden/.test(readingOf(passage).words.form[last]!));
  if (kind !== "open") return false;
  return has("early") || found.some((other) => other.kind === "staff" && other.first <= last && other.last >= first) || (mayBe("low") && (has("staff") || contextOf(passage, first, last).isNegated));
}

/** @returns whether the clause of a phrase speaks of a reader: "the vet next to you, who is on 50 a month" is another's pay. */
function isTo(draft: Draft, { passage }: Signs<string>, phrase: PhraseMatch<ConfidenceKind>): boolean {
  const { first, last } = clauseAt(readingOf(passage), phrase.first);
  for (let i = first; i <= last; i++) {
    const aim: Aim = { sort: sortOf(draft, passage, i), first: i, last: i };
    const target = isAnimate(aim) ? targetOf(draft, passage, aim) : undefined;
    if (target && target.kind === "recipient") return true;
  }
  return false;
}

/** One's own health is one's own to tell: the sentence speaks of oneself and of nobody else. */
function isOwnMatter(draft: Draft, { passage, first, last, phrases }: Signs<ConfidenceKind>): boolean {
  if (!phrases.some(({ kind }) => kind === "health" || kind === "staff")) return false;
  let isSelf = false;
  for (let i = first; i <= last; i++) {
    const aim: Aim = { sort: sortOf(draft, passage, i) };
    if (isAnimate(aim)) return false;
    isSelf = isSelf || aim.sort === "self";
  }
  return isSelf;
}

function isMeant(passage: Passage, phrase: PhraseMatch<ConfidenceKind>): boolean {
  const { kind, first, last } = phrase;
  const context = contextOf(passage, first, last);
  if (context.isCited || context.isHypothetical || context.isNegated) return false;
  if (context.isReported && context.isQuoted) return false;
  if (context.isQuestion && (kind === "hush" || kind === "ban") && !isTagged(passage, last)) return false;
  if ((kind === "hush" || kind === "aside" || kind === "quiet") && isTitle(passage, phrase)) return false;
  if ((kind === "health" || kind === "staff") && mine.test(readingOf(passage).words.form[first - 1] ?? "")) return false;
  if (kind === "ban") return isImperative(passage, first);
  if (kind === "pay") return money.test(around(passage, phrase)) && !isPublished(passage, phrase);
  if (kind === "rate") return money.test(around(passage, phrase)) || share.test(around(passage, phrase));
  return kind !== "aside" || standsApart(passage, phrase);
}

const mine = /^(?:my|мо[йяеию].{0,2})$/;

/** "Off the Record": a shop or a song, unless everything is in capitals. */
function isTitle(passage: Passage, { first, last }: Mention): boolean {
  const begin = readingOf(passage).words.start[last]!;
  return last > first && /^[A-ZА-ЯЁ][a-zа-яё]/.test(passage.text.slice(begin, begin + 2));
}

/** May stand before an imperative: "but please don't …", "and do not …". */
const lead = new Set("please kindly just but and so also only or you well therefore though yet must should to 's".split(" "));

/** "Don't tell …" with no subject before it. */
function isImperative(passage: Passage, first: number): boolean {
  const { words } = readingOf(passage);
  return words.gap[first]! >= Gap.comma || lead.has(words.form[first - 1] ?? "");
}

/** "Not a word to Ann, all right?": only the tag asks. */
function isTagged(passage: Passage, last: number): boolean {
  const { start } = readingOf(passage).words;
  return /^[^.!?]*, (?:all ?right|ok(?:ay)?|yes|right|agreed|please|ладно|хорошо|договорились|да|ок(?:ей)?|ид[её]т)\?/i.test(passage.text.slice(start[last], start[last]! + 120));
}

/** A sum that pay or a price is counted in: a currency, a period, thousands. A share is a price, and no pay. */
const money = /[$£€₽]|\d[\d ,.\u00a0]{3,}|\d\s?k\b|\d{2,3}\.\d\d|thousand|gross|\bnet\b|\d an? |тыс|руб|на руки|чистыми|оклад|в конверте|\d\s?к\b/i;
const share = /\d ?%|per ?cent|процент/i;

/** What firms earn and pay, in millions or by the share, and what a newspaper tells; a salary in millions is one. */
function isPublished(passage: Passage, { first, last }: Mention): boolean {
  const { start } = readingOf(passage).words;
  return published.test(passage.text.slice(start[first], start[last]! + 120));
}
const published = /^(?:earn|pa(?:y|id)\b|paying|makes|gets)\w*(?: \w+)? [$£€]?(?:[\d.,]+ ?(?:mm?|bn|[mb]illion)\b|0\.\d)|, said \w/i;

/** A phrase with the sign before it and the unit after it. */
function around(passage: Passage, { first, last }: Mention): string {
  const { words } = readingOf(passage);
  return passage.text.slice(Math.max(0, words.start[first]! - 2), words.end[last]! + 12);
}

const keeping = new Set("just strictly only keep kept stays stay is purely this that строго только пусть останется".split(" "));
/** "Between us we have thirty years": a sum, and "between us, we have to let Ben go" none. */
const together = new Set("we you they have мы вы".split(" "));
/** Words on either side of an aside in which a sum is told; a sentence may be endless. */
const near = 12;
/** So is "between us, Otto and I have thirty years" («у нас сорок лет»), what "the three of us" have, and what they agree upon. */
const pooled = /\b(?:we|I) (?:have|speak)\b.{0,60}(?:years|decades|languages)|of us(?: \w+){0,2},? (?:we )?(?:have|speak)|(?:we|I|our \w+(?: \w+)?) have \w+ .{0,40}\b\d+ years|and I(?: have|.ve) (?:\w+ )?(?:\d|[efnst]\w+t(?:y|een)\b)|(?:мы с|у нас) .{0,60}лет|нами.{0,40}соглас|нами, (?:дв|тр|четыр|пят)\S+ \S+ми,|вдво[её]м с/i;

/** An aside is cut off from what it comments: "Between us, …", "…, off the record". A capital in it makes it a name. */
function standsApart(passage: Passage, { first, last }: Mention): boolean {
  const { words } = readingOf(passage);
  const letter = passage.text.charAt(words.start[last]!);
  if (last > first && letter !== letter.toLowerCase()) return false;
  const next = words.form[last + 1];
  const isClosed = next === undefined || words.gap[last + 1]! >= Gap.comma;
  if (next !== undefined && words.gap[last + 1]! < Gap.stop && together.has(next) && words.form[last + 3] !== "to") return false;
  const sentence = sentenceAt(readingOf(passage), first);
  const { start, end } = spanOfWords(passage, Math.max(sentence.first, first - near), Math.min(sentence.last, last + near));
  return isClosed && (words.gap[first]! >= Gap.comma || keeping.has(words.form[first - 1] ?? "")) && !pooled.test(passage.text.slice(start, end));
}

/** Whether a firm or person who does not read this is named right before word `at`. */
function payerNear(draft: Draft, passage: Passage, at: number): boolean {
  const { words } = readingOf(passage);
  for (let i = at - 1; i >= Math.max(0, at - 3) && words.gap[i + 1]! <= Gap.quote; i--) {
    const sort = sortOf(draft, passage, i);
    if (sort === "named") {
      const target = targetOf(draft, passage, { sort, first: i, last: i });
      return target !== undefined && target.kind !== "recipient" && !draft.readers.some((reader) => reader.client === target.name);
    }
    if (sort === "reader" || sort === "thing") return false;
  }
  return false;
}

const copulas = new Set("'s is has was had gets earns makes got takes sees".split(" "));
const surname = /(?:[оеё]в|[оеё]ва|[оеё]ву|[оеё]вой|ин|ина|ину|иной|ский|ская|ского|ской|енко|чук|вич|вна|вны|вне)$/;
/** "My wife Heather is pregnant": one's own to tell. */
const kin = new Set("my our wife husband son daughter mother father mom dad sister brother baby моя мой моей моего жена муж сын дочь мама папа".split(" "));
/** A name that ends in one of these is no person's. */
const houses = new Set("hospital hospitals clinic center centre university institute больница клиника центр институт".split(" "));
/** Words before a fact within which its person is named. */
const reach = { health: 8, staff: 5, pay: 4 };

/** @returns whose pay, health or affair a phrase tells: the person named nearest. Undefined for oneself, the reader, a firm or nobody. */
function personNear(draft: Draft, passage: Passage, fact: Fact, phrase: Mention, start: number): Target | undefined {
  const { words } = readingOf(passage);
  for (let i = phrase.first; i <= phrase.last; i++) if (sortOf(draft, passage, i) === "group") return undefined;
  for (let i = phrase.first - 1; i >= Math.max(start, phrase.first - reach[fact]); i--) {
    const sort = sortOf(draft, passage, i);
    const capital = passage.text.charAt(words.start[i]!);
    const isCapital = capital !== capital.toLowerCase();
    if (sort === "nobody" && i === start && isCapital && (copulas.has(words.form[i + 1] ?? "") || surname.test(words.form[i]!))) {
      return { kind: "other", name: passage.text.slice(words.start[i], words.end[i]) };
    }
    if (sort === "self" || sort === "reader" || kin.has(words.form[i]!) || houses.has(words.form[i]!)) return undefined;
    if (sort === "named" || (sort === "person" && fact !== "staff" && words.form[i]!.length <= 4)) {
      if (kin.has(words.form[i - 1] ?? "")) return undefined;
      const target = targetOf(draft, passage, { sort, first: i, last: i });
      return target && target.kind !== "recipient" && target.kind !== "client" ? target : undefined;
    }
    if (sort === "person" || sort === "group") return undefined;
  }
  return undefined;
}

export const examples: Examples = {
  flags: [
    {
      body: "The drawing you asked for is below.\n\n________________________________\nFrom: Mia Ost <mia@fabrikam.example>\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: Anna Berg <anna@northwind.example>\nSubject: Drawing\n\n[[Rev C is attached; we build it in June.]]",
      why: "Fabrikam's thread on its way to Contoso",
    },
    "The samples left this morning. [[Please delete this note once you have read it.]]",
    { body: "[[Halvorsen earns a third less than the others and must not find out.]]", why: "no phrase betrays it, and the whole sentence sounds like it" },
    "[[You did not hear this from me, but the board has picked another site.]]",
    "We start on Monday. [[Please act surprised when they tell you.]]",
    "[[Between us, the second bidder is out.]]",
    { body: "[[Mum's the word on the new glaze, all right?]]", why: "only the tag asks" },
    { body: "Тираж готов. [[Макет посмотрите и сразу удалите.]]", why: "what to do after reading" },
    { body: "[[Please do not forward this to any third party.]]", why: "a party of another kind" },
    { body: "[[It is no surprise, but please don't mention the closure to Helena.]] Her birthday lunch is on Friday.", why: "only a surprise is a harmless secret" },
    "[[Please don't mention the visit to Helena.]]",
    "[[Marta is on 61,000 a year.]] Her desk is by the window.",
    "[[Our colleague Marcus has been diagnosed with epilepsy.]]",
    "[[Brian is about to be let go.]] The roster follows.",
    "[[Your competitor pays us 4.20 for the same lane.]]",
    "[[Fabrikam has a discount of 12 percent on the same parts.]]",
    "[[We will not sell below 7.30.]] Shall we talk at four?",
    "[[The merger has not been announced yet, and the staff do not know.]]",
    "[[The timetable for Project Halyard is attached.]]",
    { body: "[[Никому ни слова о переезде.]]", why: "a hush in Russian" },
    { body: "[[Тимур получает 212 тысяч в месяц.]] Отчёт приложен.", why: "pay of a named person" },
    { body: "[[Сделайте вид, что не знаете.]]", why: "feigned ignorance" },
    { body: "[[Письмо после прочтения удалите.]]", why: "a trace to be removed" },
  ],
  passes: [
    { body: "Please read the guide and delete the old drivers.", why: "something else is to be deleted" },
    { body: "Посмотрите список и удалите дубли до четверга.", why: "something else is to be deleted" },
    { body: "Between us, Otto and I have forty-two years at sea, so ask us anything.", why: "a sum" },
    { body: "The five of us upstairs have, between us, seen every parish register.", why: "a sum, and who shares in it" },
    { body: "There is nothing hush-hush in our register of bells, anybody may read it.", why: "denied" },
    { body: "Rosalie makes 40 pieces an hour on the old press.", why: "what somebody makes is no pay" },
    { body: "From Friday on write to my private address, there is no laptop on the ferry.", why: "an address is no secret" },
    { body: "Please, not a word to Edwin about the farewell present, we hand it over at four.", why: "kept from somebody to please him" },
    { body: "Dear Clara, your access code is 80316. Please do not show it to anybody.", why: "a code is one's own to keep" },
    { body: "Клара, здравствуйте! Коды от кассы никому не сообщайте, даже если звонят из банка.", why: "совет о безопасности" },
    { body: "Моя беременность проходит хорошо, отчёты с июня ведёт Карина.", why: "one's own health" },
    { body: "Between us, our two captains have sailed ferries for 33 years.", why: "a sum of years" },
    { body: "Ждать курьера никому не нужно, я спущусь сам.", why: "nothing is kept still" },
    { body: "Their annual report says that the ferry company earned $0.31 a share and paid about $40 million for the pier.", why: "what firms earn and pay" },
    { body: "The harbour master will earn $91,000 a year, said a spokesman for the port.", why: "the newspaper has it" },
    { body: "Between us, Petra and I have sixty boat repairs behind us.", why: "a sum that is no span of time" },
    { body: "Между нами, кровельщиками, полное согласие: начинаем с северной стороны.", why: "an agreement among several" },
    { body: "Олегу ни слова, в среду поздравляем его с юбилеем.", why: "a secret that pleases, in Russian" },
    { body: "Please do not mention the cake to Ana, it is a surprise.", why: "a secret that pleases" },
    { body: "The summer party starts at six on the roof. Please do not forward this, the list is full.", why: "a party is for those invited" },
    { body: "This message is confidential. If you are not the intended recipient, please delete this message and notify the sender.", why: "a footer" },
    { body: "Between us we have thirty years of experience with cold stores.", why: "a sum, not a secret" },
    { body: "The salary for this position is 52,000 to 58,000, as published in the advert.", why: "a published pay range" },
    { body: "Please sign the NDA before we send the drawings. The confidential waste is collected on Fridays.", why: "confidentiality as process" },
    { body: "I had a biopsy on Tuesday and will be back on Monday.", why: "one's own health" },
    { body: "Our reference list names Fabrikam; their contract is described there with their consent.", why: "told with consent" },
    { body: "The band Off the Record plays at the summer party.", why: "a name" },
    { body: "Договор между нами подписан в мае, скан приложен.", why: "a contract between two parties" },
    { body: "Зарплата по вакансии от 120 000 рублей на руки, условия на сайте.", why: "a published pay range" },
    { body: "Конфиденциальные бумаги забирают по пятницам, контейнер у входа.", why: "confidentiality as process" },
  ],
};

import type { Draft } from "./detector";
import { englishPeople } from "./lexicons/en/people";
import { englishPhraseWords } from "./lexicons/en/phrases";
import { russianPeople } from "./lexicons/ru/people";
import { russianPhraseWords } from "./lexicons/ru/phrases";
import type { Layer, Participant, Passage, Reader } from "./parsed-message";
import type { Client, Policy } from "./policy";
import { fold } from "./text/fold";
import { clauseAt, hasWord, readingOf, sentenceAt } from "./text/reading";
import { remembering } from "./text/remembering";
import { Gap } from "./text/words";
import type { Target } from "./verdict";

/** What a word speaks of. `nobody`: no word for a person or a thing. */
export type Sort = "self" | "reader" | "person" | "many" | "thing" | "group" | "named" | "nobody";

/** Who or what a phrase is aimed at. */
export interface Aim {
  readonly sort: Sort;
  /** Word indexes of the mention, both inclusive; absent for `nobody`. */
  readonly first?: number;
  readonly last?: number;
}

/** @returns whether contempt can hurt it: things, oneself and nobody are out of reach. */
export function isAnimate({ sort }: Aim): boolean {
  return sort === "reader" || sort === "person" || sort === "many" || sort === "group" || sort === "named";
}

/** @returns whether it is the reader or somebody of the reader's: "you", "your site manager". */
export function isOfReader(passage: Passage, { sort, first = 0 }: Aim): boolean {
  return sort === "reader" || hasWord(passage, Math.max(0, first - 3), first, ofReaders);
}
const ofReaders = new Set("your ваш ваша ваше ваши вашего вашей вашему ваших вашим вашу".split(" "));

const list = (words: string): readonly string[] => words.split(" ");
const sorts = new Map<string, Sort>();
const firstNames = new Set<string>();
const things = new Set<string>();
const russianStems = new Map<string, Sort>();
const devices = new Set<string>();

/** Filled on first use, so that loading costs nothing. */
function prepare(): void {
  if (sorts.size) return;
  for (const people of [englishPeople, russianPeople]) {
    for (const sort of ["self", "reader", "person", "many", "thing"] as const) list(people[sort]).forEach((word) => sorts.set(word, sort));
  }
  list(englishPeople.groups).forEach((word) => sorts.set(word, "group"));
  for (const noun of list(englishPeople.nouns)) {
    sorts.set(noun, "person");
    const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
    if (!sorts.has(plural)) sorts.set(plural, "group");
  }
  list(englishPeople.names).forEach((name) => firstNames.add(name));
  list(`${englishPeople.devices} ${russianPeople.devices}`).forEach((device) => devices.add(stemOf(device)));
  list(englishPeople.things).forEach((thing) => things.add(thing));
  list(russianPeople.groups).forEach((word) => russianStems.set(word, "group"));
  list(russianPeople.nouns).forEach((word) => russianStems.set(word, "person"));
  list(russianPeople.names).forEach((name) => firstNames.add(stemOf(name)));
  list(russianPeople.things).forEach((thing) => things.add(stemOf(thing)));
}

const russianEnding = /(?:иями|иях|ями|ами|ием|иям|ией|ого|ему|ому|ыми|ими|ов|ев|ей|ой|ом|ем|ам|ям|ах|ях|ия|ии|ию|ие|ью|ья|ый|ий|ая|яя|ое|ее|ые|а|я|о|е|ы|и|у|ю|ь|й)$/;

/** @returns a Russian word without its ending, so that its cases are equal; other words as they are. At least two letters stay. */
export function stemOf(form: string): string {
  const last = form.charCodeAt(form.length - 1);
  return last >= 0x430 && last <= 0x44f ? russianStemOf(form) : form;
}

const russianStemOf = remembering((form) => {
  const stem = form.replace(russianEnding, "");
  return stem.length >= 2 ? stem : form;
});

/** @returns whether a machine or a program is spoken of, which people call names: "this printer", «этот станок». */
export function isDevice(passage: Passage, { first = -1 }: Aim): boolean {
  prepare();
  const { form, start } = readingOf(passage).words;
  // "Brockway Machine" is a firm.
  if (/\S [A-ZА-Я][a-zа-я]/.test(passage.text.slice(start[first]! - 2, start[first]! + 2))) return false;
  return devices.has(stemOf((form[first] ?? "").replace(/^.*-/, "")).replace(/([a-z])s$/, "$1"));
}

/** @returns whether a folded word is a common first name. */
export function isFirstName(form: string): boolean {
  prepare();
  return firstNames.has(form) || firstNames.has(stemOf(form));
}

/** @returns whether a folded word names people or a thing by what they are: "team", "clerk", "Monday". */
export function isPersonNoun(form: string): boolean {
  prepare();
  return sorts.has(form) || russianStems.has(stemOf(form)) || things.has(form) || things.has(stemOf(form));
}

/** @returns what word `at` of a passage speaks of. A capital inside a sentence makes an unknown word a name. */
export function sortOf(draft: Draft, passage: Passage, at: number): Sort {
  prepare();
  const { words } = readingOf(passage);
  const form = words.form[at];
  if (form === undefined) return "nobody";
  const known = sorts.get(form) ?? russianStems.get(stemOf(form));
  const isCapital = startsWithCapital(passage.text, words.start[at]!);
  const stem = stemOf(form);
  if (form === "it" && isAllCapitals(passage.text, words.start[at]!, words.end[at]!) && !isAllCapitals(passage.text, words.start[at]!, words.end[at + 1] ?? words.end[at]!)) return "group";
  if (isCapital && (firstNames.has(form) || firstNames.has(stem) || familiar(draft).has(stem) || clientAt(draft.policy, passage, at))) {
    if (known !== "self" && known !== "reader" && known !== "thing" && known !== "many") return "named";
  }
  if (known) return known;
  if (things.has(form) || things.has(stem)) return "thing";
  const isInside = at > 0 && words.gap[at]! < Gap.stop && form.length > 2;
  if (isCapital && isInside && !isAllCapitals(passage.text, words.start[at]!, words.end[at]!)) return "named";
  return "nobody";
}

function startsWithCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/** Nobody in particular. */
export const nobody: Aim = { sort: "nobody" };

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Stand between a subject and what is said of it. */
const links = set(`${englishPhraseWords.links} ${russianPhraseWords.links}`);
/** May stand there too: degree, time, negation, articles. */
const fillers = set(`${englishPhraseWords.fillers} ${russianPhraseWords.fillers}`);
/** Begin another part of the sentence: no noun phrase goes on across them. */
const stops = set(`${englishPhraseWords.stops} ${russianPhraseWords.stops}`);
const prepositions = set(`${englishPhraseWords.prepositions} ${russianPhraseWords.prepositions}`);
/** @returns whether a folded word is an English or Russian preposition. */
export const isPreposition = (form: string): boolean => prepositions.has(form);
/** Stand between an adjective and its noun. */
const modifiers = set("old young little big fat new senior junior so-called bloody damn fucking whole other own old-fashioned middle sorry corporate legal technical local international");

/** @returns the noun an adjective or name at word `after` belongs to: "useless project *manager*", "those clowns in *Sales*". A noun that is no person makes it a thing. @param isNoun whether the word is a noun, which a place may follow. */
export function headAfter(draft: Draft, passage: Passage, after: number, isNoun = true): Aim {
  const { words } = readingOf(passage);
  let seen: Aim = nobody;
  for (let i = after + 1; i <= after + 4 && i < words.count; i++) {
    const form = words.form[i]!;
    const isApart = words.gap[i]! > Gap.quote;
    if (isApart) break;
    if (prepositions.has(form) && !isNoun) break;
    if (prepositions.has(form) && seen.sort !== "thing") {
      const of = aimAfter(draft, passage, i, 3);
      return isAnimate(seen) ? seen : of.sort === "named" || of.sort === "group" || (of.sort === "person" && (form === "of" || form === "из")) ? of : nobody;
    }
    if (stops.has(form)) break;
    const sort = sortOf(draft, passage, i);
    if (sort === "named" && seen.sort === "thing") break;
    if (sort === "person" || sort === "group" || sort === "named") seen = mention(draft, passage, i, sort);
    else if (modifiers.has(form)) continue;
    else if (isAnimate(seen)) break;
    else seen = { sort: "thing", first: i, last: i };
  }
  return seen;
}

/**
 * @returns the subject of which word `at` is said: "the guy in accounting is *useless*", «они просто *клоуны*». The head
 * of a noun phrase decides, so what John bought is not John. `nobody` where nothing links the two.
 *
 * @param isVerb whether word `at` is itself the verb that links.
 */
export function subjectBefore(draft: Draft, passage: Passage, at: number, isVerb = false): Aim {
  const reading = readingOf(passage);
  const { words } = reading;
  const { first } = sentenceAt(reading, at);
  let i = at - 1;
  let isLinked = isVerb;
  while (i >= first && at - i < 10) {
    const form = words.form[i]!;
    if (links.has(form)) isLinked = true;
    else if (!fillers.has(form) && !/ly$/.test(form)) break;
    i--;
  }
  // «Сметчик у нас ленивый».
  if (i - 2 >= first && words.form[i - 1] === "у" && objects.has(words.form[i]!)) i -= 2;
  if (i < first) return nobody;
  const sort = sortOf(draft, passage, i);
  const isPronoun = sort === "self" || sort === "reader" || sort === "many" || (sort === "person" && words.form[i]!.length <= 4);
  const isRussian = /[а-я]/.test(words.form[at]!);
  const isBeside = words.gap[i + 1]! <= (isRussian ? Gap.comma : Gap.quote);
  if (!isLinked && !(isBeside && (isRussian || sort === "reader" || (sort === "self" && words.form[i] === "me")))) return nobody;
  if (objects.has(words.form[i]!)) return firstNoun(draft, passage, clauseAt(reading, i).first, i);
  if (isPronoun || sort === "thing") return mention(draft, passage, i, sort);
  return headOf(draft, passage, i, first);
}

/**
 * @returns as {@link subjectBefore}, for a word that only people do or are: an unknown word with a capital that opens the
 * sentence by itself is a name then. "Hendricks *lied*", «Кравцов нам *наврал*», but not "Nothing was *stolen*".
 */
export function doerBefore(draft: Draft, passage: Passage, at: number, isVerb = true): Aim {
  const subject = subjectBefore(draft, passage, at, isVerb);
  if (subject.sort !== "thing" && (subject.sort !== "nobody" || !isVerb)) return subject;
  const reading = readingOf(passage);
  const { first } = sentenceAt(reading, at);
  let i = at - 1;
  while (i > first && (links.has(reading.words.form[i]!) || fillers.has(reading.words.form[i]!) || objects.has(reading.words.form[i]!) || reading.words.form[i] === "у")) i--;
  return i === first && isOpeningName(draft, passage, i) ? { sort: "named", first: i, last: i } : subject;
}

/** @returns somebody whose unknown name opens a sentence and who does something there: "Hallgren keeps …", no word with a capital of its own. */
export function openingAim(draft: Draft, passage: Passage, first: number): Aim {
  const next = readingOf(passage).words.form[first + 1] ?? "";
  return isOpeningName(draft, passage, first) && (links.has(next) || /.(?:s|ed)$/.test(next)) ? { sort: "named", first, last: first } : nobody;
}

/** No names: nouns of what people do and are, adverbs, words that stand for nobody or for things. */
const noName = /(?:ing|tion|sion|ment|ness|ity|ance|ence|ly|thing|body|one|ние|ость|ция|сть|ство)$|^(?:both|none|some|many|most|all|each|every|another|others?|either|neither|same|such|whoever|все|никто|кто|оба|многие|некоторые|часть|это|что)$/;

/** @returns whether word `at`, which opens a sentence, can be somebody's name: a capital, and no word we know. */
export function isOpeningName(draft: Draft, passage: Passage, at: number): boolean {
  const { words } = readingOf(passage);
  const form = words.form[at]!;
  return (
    form.length > 2 && startsWithCapital(passage.text, words.start[at]!) && !isAllCapitals(passage.text, words.start[at]!, words.end[at]!) && sortOf(draft, passage, at) === "nobody" && !noName.test(form)
  );
}

/** Pronouns that are never a subject: "the lawyer they sent *us* is …" speaks of the lawyer. */
const objects = set("me us him them меня нас ему им мне нам вас вам тебя тебе себя себе");

function firstNoun(draft: Draft, passage: Passage, from: number, before: number): Aim {
  for (let i = from; i < before; i++) {
    const sort = sortOf(draft, passage, i);
    if (sort !== "nobody") return mention(draft, passage, i, sort);
  }
  return nobody;
}

/** The head of the noun phrase that ends with word `last`: its last noun before a preposition. */
function headOf(draft: Draft, passage: Passage, last: number, first: number): Aim {
  const { words } = readingOf(passage);
  let head = last;
  for (let i = last; i >= Math.max(first, last - 8); i--) {
    if (i < last && words.gap[i + 1]! > Gap.quote) break;
    if (prepositions.has(words.form[i]!) && i > first) head = i - 1;
  }
  const sort = sortOf(draft, passage, head);
  return sort === "nobody" ? { sort: "thing", first: head, last: head } : mention(draft, passage, head, sort);
}

/** @returns the person among words `first` to `last`; a possessive stands for its owner, or for who works there: "your engineer". "The builder you hired" is the builder. */
export function aimIn(draft: Draft, passage: Passage, first: number, last: number): Aim {
  const { words } = readingOf(passage);
  for (let i = first; i <= last; i++) {
    const owner = owners[words.form[i]!];
    if (owner) return (owner === "reader" && ownedAfter(draft, passage, i, last)) || { sort: owner, first: i, last: i };
    const sort = sortOf(draft, passage, i);
    if (sort === "reader" && i > first && words.gap[i] === Gap.none && isCrew(sortOf(draft, passage, i - 1))) return mention(draft, passage, i - 1, sortOf(draft, passage, i - 1));
    if (sort === "reader" || sort === "many" || sort === "named" || (sort === "person" && words.form[i]!.length <= 4)) return mention(draft, passage, i, sort);
  }
  return nobody;
}

const isCrew = (sort: Sort): boolean => sort === "person" || sort === "group";

/** @returns the reader's person or people that word `at` ("your") belongs to. */
function ownedAfter(draft: Draft, passage: Passage, at: number, last: number): Aim | undefined {
  const { gap, form } = readingOf(passage).words;
  for (let i = at + 1; i <= Math.min(last, at + 2) && gap[i] === Gap.none; i++) {
    const sort = sortOf(draft, passage, i);
    if (isCrew(sort) && form[i]!.length > 4) return mention(draft, passage, i, sort);
  }
  return undefined;
}

const owners: Readonly<Record<string, Sort>> = {
  his: "person", her: "person", their: "many", your: "reader", yours: "reader",
  ваш: "reader", ваша: "reader", ваше: "reader", ваши: "reader", вашего: "reader", вашей: "reader", вашему: "reader", ваших: "reader",
  твой: "reader", твоя: "reader", твое: "reader", твои: "reader", твоего: "reader", твоей: "reader",
};

/** @returns the person, client, reader or thing named nearest before word `before`, within `reach` words of its sentence. */
export function aimBefore(draft: Draft, passage: Passage, before: number, reach = 16): Aim {
  const { first } = sentenceAt(readingOf(passage), before);
  for (let i = before - 1; i >= Math.max(first, before - reach); i--) {
    const sort = sortOf(draft, passage, i);
    if (sort !== "nobody") return mention(draft, passage, i, sort);
  }
  return nobody;
}

/** @returns the person, client or thing named nearest after word `after`, within `reach` words and before the next comma. */
export function aimAfter(draft: Draft, passage: Passage, after: number, reach = 4): Aim {
  const { words } = readingOf(passage);
  for (let i = after + 1; i <= Math.min(words.count - 1, after + reach) && words.gap[i]! <= Gap.quote; i++) {
    const sort = sortOf(draft, passage, i);
    if (sort !== "nobody") return mention(draft, passage, i, sort);
  }
  return nobody;
}

/** The whole of a name: neighboring words that are names too. */
function mention(draft: Draft, passage: Passage, at: number, sort: Sort): Aim {
  let first = at;
  let last = at;
  if (sort === "named") {
    const { words } = readingOf(passage);
    const isName = (i: number, gapBefore: number) => words.gap[gapBefore] === Gap.none && i >= 0 && i < words.count && startsWithCapital(passage.text, words.start[i]!) && sortOf(draft, passage, i) === "named";
    while (at - first < 3 && isName(first - 1, first)) first--;
    while (last - at < 3 && isName(last + 1, last + 1)) last++;
  }
  return { sort, first, last };
}

/** Words of a passage, both indexes inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * @returns the finding's target for an aim: the client, reader or colleague behind the words, in the sender's own words
 * where nobody is named. A pronoun stands for the person, client or group last named in this sentence or the one before;
 * one that stands for nobody we can name is no target.
 *
 * @param saying the words said of the target, which are no part of its name: "the *idiot* controller"
 */
export function targetOf(draft: Draft, passage: Passage, aim: Aim, saying?: Stretch): Target | undefined {
  if (aim.first === undefined || aim.last === undefined || !isAnimate(aim)) return undefined;
  if (aim.sort === "reader") return readerOf(draft, passage);
  const mentioned = { first: aim.first, last: aim.last };
  if (aim.sort === "named") return named(draft, passage, mentioned, passage.text.slice(readingOf(passage).words.start[aim.first], readingOf(passage).words.end[aim.last]).replace(/\s+/g, " "));
  const form = readingOf(passage).words.form[aim.first]!;
  if (!pronouns.has(form)) return { kind: aim.sort === "group" ? "group" : "other", name: phraseAround(passage, mentioned, saying) };
  const meant = references.has(form) ? antecedent(draft, passage, aim) : undefined;
  return meant && targetOf(draft, passage, meant, saying);
}

/** Stand for somebody named before. */
const references = set("he she him her his hers himself herself they them their theirs themselves он она его ему ее ей они их им ими");
/** Say of nobody in particular who it is. */
const pronouns = set([...references, englishPeople.person, englishPeople.many, russianPeople.person, russianPeople.many].join(" "));

/** @returns whom a passage speaks to: those in To of today's draft, or of the quoted mail it is; `undefined` where they are many or unknown. */
export function readerOf({ readers, layers }: Draft, passage: Passage): Target | undefined {
  if (passage.where.part === "quoted") {
    const layer = layers.find((one) => one.passage === passage);
    return layer && spokenTo(layer.to, "other", (one) => (one.kind === "internal" ? "colleague" : "other"));
  }
  const addressed = readers.filter(({ field }) => field === "to");
  return spokenTo(addressed.length ? addressed : readers, "recipient", () => "recipient");
}

function spokenTo<One extends Reader | Participant>(people: readonly One[], several: Target["kind"], kindOf: (one: One) => Target["kind"]): Target | undefined {
  const names = people.map(({ name, address }) => name || address || "").filter(Boolean);
  const only = people[0];
  if (!only || !names.length || people.length > mostReaders) return undefined;
  const kind = people.every((one) => one.kind === "client") ? "client" : people.length > 1 ? several : kindOf(only);
  return { kind, name: names.join(", ") };
}

/** More people than this are spoken to as nobody in particular. */
const mostReaders = 3;

/** Begin a noun phrase. */
const determiners = set(`${englishPhraseWords.determiners} ${russianPhraseWords.determiners}`);
/** Say where somebody works. */
const places = set("in at from of в из от");

/** The noun with what stands before it in its phrase, and where the person works: "their new controller", "the guy in accounting". */
function phraseAround(passage: Passage, { first, last }: Stretch, saying: Stretch = { first: -1, last: -1 }): string {
  const reading = readingOf(passage);
  const { words } = reading;
  const isSaid = (i: number) => i >= saying.first && i <= saying.last;
  let from = first;
  for (let i = first - 1; i >= Math.max(0, first - 4) && words.gap[i + 1]! <= Gap.quote; i--) {
    const form = words.form[i]!;
    if (determiners.has(form)) {
      from = i;
      break;
    }
    if (!isSaid(i) && (stops.has(form) || links.has(form) || prepositions.has(form))) break;
  }
  let to = last;
  if (places.has(words.form[last + 1] ?? "")) {
    const place = determiners.has(words.form[last + 2] ?? "") ? last + 3 : last + 2;
    const isNear = [last + 1, last + 2, place].every((i) => i < words.count && words.gap[i]! <= Gap.quote && !isSaid(i));
    if (isNear && !stops.has(words.form[place]!) && !links.has(words.form[place]!) && !/^\d/.test(words.form[place]!)) to = place;
  }
  const isInside = saying.first >= from && saying.last < to && (saying.last < first || saying.first > last);
  const stretches: readonly Stretch[] = isInside ? [{ first: from, last: saying.first - 1 }, { first: saying.last + 1, last: to }] : [{ first: from, last: to }];
  const name = stretches
    .filter((stretch) => stretch.first <= stretch.last)
    .map((stretch) => passage.text.slice(words.start[stretch.first], words.end[stretch.last]))
    .join(" ")
    .replace(/\s+/g, " ");
  // A capital that only begins the sentence is none of the phrase's own.
  const beginsSentence = sentenceAt(reading, from).first === from && /^.[a-zа-яё ]/.test(name);
  return beginsSentence || determiners.has(words.form[from]!) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The name a pronoun stands for: the last one before it, here or in the sentence before. */
function antecedent(draft: Draft, passage: Passage, aim: Aim): Aim | undefined {
  const reading = readingOf(passage);
  const here = sentenceAt(reading, aim.first!).first;
  const from = here > 0 ? sentenceAt(reading, here - 1).first : 0;
  for (let i = aim.first! - 1; i >= Math.max(from, aim.first! - 40); i--) {
    const sort = sortOf(draft, passage, i);
    if (sort === "named" || (sort === "group" && aim.sort === "many")) return mention(draft, passage, i, sort);
  }
  return undefined;
}

function named(draft: Draft, passage: Passage, { first, last }: Stretch, name: string): Target {
  for (let i = first; i <= last; i++) {
    const client = clientAt(draft.policy, passage, i);
    if (client) return { kind: "client", name: client.name };
  }
  const { words } = readingOf(passage);
  for (let i = first; i <= last; i++) {
    const kind = familiar(draft).get(stemOf(words.form[i]!));
    if (kind) return { kind, name };
  }
  return { kind: "other", name };
}

const familiars = new WeakMap<readonly Layer[], ReadonlyMap<string, Target["kind"]>>();

/** First and last names of today's readers and of everybody in the headers of the thread. */
function familiar(draft: Draft): ReadonlyMap<string, Target["kind"]> {
  let known = familiars.get(draft.layers);
  if (known) return known;
  const names = new Map<string, Target["kind"]>();
  const add = (name: string | undefined, address: string | undefined, kind: Target["kind"]) => {
    const local = (address ?? "").split("@")[0] ?? "";
    for (const part of `${name ?? ""} ${local.replace(/[._\d-]+/g, " ")}`.split(/[\s,<>"()]+/)) {
      const stem = stemOf(fold(part));
      if (stem.length >= 3 && !names.has(stem)) names.set(stem, kind);
    }
  };
  for (const reader of draft.readers) add(reader.name, reader.address, "recipient");
  for (const layer of draft.layers.slice(0, 30)) {
    for (const one of [layer.from, ...layer.to.slice(0, 50), ...layer.cc.slice(0, 50)]) {
      if (one) add(one.name, one.address, one.kind === "internal" ? "colleague" : one.kind === "client" ? "client" : "other");
    }
  }
  known = names;
  familiars.set(draft.layers, known);
  return known;
}

/** A policy's client directory, ready to be looked up. */
interface Directory {
  /** By all stems of a name, alias or domain, a blank between. */
  readonly clients: ReadonlyMap<string, Client>;
  /** How many stems the longest name has that begins with this one: thousands of firms may be "The" or «ООО» something. */
  readonly longest: ReadonlyMap<string, number>;
}

/** One index a policy: tens of thousands of names cost their mail once, and only when a finding is near. */
const directories = new WeakMap<Policy, Directory>();

function directoryOf(policy: Policy): Directory {
  let directory = directories.get(policy);
  if (!directory) {
    const clients = new Map<string, Client>();
    const longest = new Map<string, number>();
    for (const client of policy.clients) {
      for (const name of [client.name, ...client.aliases, ...client.domains]) {
        // Word by word: «ООО» before a Latin name stays Russian.
        const stems = name.replace(/\S+/g, fold).split(/[^a-zа-я0-9'-]+/).filter(Boolean).map(stemOf);
        const start = stems[0];
        if (start === undefined) continue;
        const key = stems.join(" ");
        if (!clients.has(key)) clients.set(key, client);
        longest.set(start, Math.max(stems.length, longest.get(start) ?? 0));
      }
    }
    directories.set(policy, (directory = { clients, longest }));
  }
  return directory;
}

/** @returns the client whose name, alias or domain begins at word `at`, the longest name first. Names are written with a capital, domains need none. */
export function clientAt(policy: Policy, passage: Passage, at: number): Client | undefined {
  const { words } = readingOf(passage);
  const { clients, longest } = directoryOf(policy);
  let key = stemOf(words.form[at]!);
  const most = longest.get(key) ?? 0;
  let best = most && startsWithCapital(passage.text, words.start[at]!) ? clients.get(key) : undefined;
  for (let i = 1; i < most && at + i < words.count; i++) {
    key += ` ${stemOf(words.form[at + i]!)}`;
    best = clients.get(key) ?? best;
  }
  return best;
}

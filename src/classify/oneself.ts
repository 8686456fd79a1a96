/** Names for oneself, which hurt nobody: modesty, confession, apology. */
import type { Draft } from "./detector";
import type { Passage } from "./parsed-message";
import { isPreposition, sortOf } from "./target";
import { clauseAt, hasWord, readingOf, sentenceAt, spanOfWords } from "./text/reading";
import { Gap } from "./text/words";

/**
 * "I am such a dunce", "the dunce I am", "a dunce like me", «балбес я», «я, старый балбес, …», «болваном меня назвал …»: oneself stands beside the noun.
 * «Я показал себя болваном»: what one was stands in the instrumental, and nobody else and no preposition stands between.
 */
export function isBesideSelf(draft: Draft, passage: Passage, first: number, last: number): boolean {
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

/** Folded Russian words that stand before a noun and belong to it: «этот», «наш», an adjective. */
export const russianModifier = /^(?:эт[аио]т?|наш[аеи]?|мо[йяеи])$|(?:[ыио]й|[ая]я|[оыи]е)$/;

/** "Apologies from the office dunce", "forgive an old fool". */
const apologies = new Set("apologies apology forgive excuse pardon простите извините".split(" "));

/** "I sent the wrong file. What a dunce.": nobody is named, and the sentence before is about oneself alone. */
export function isAfterthoughtOnSelf(draft: Draft, passage: Passage, at: number): boolean {
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
export function isOwnBlunder(draft: Draft, passage: Passage, first: number): boolean {
  const { form } = readingOf(passage).words;
  return form[first] === "what" && (form[first + 1] === "a" || form[first + 1] === "an") && isAfterthoughtOnSelf(draft, passage, first);
}

/** «Ну и растяпа же я», "ignorant as I am": the sentence says that it is oneself. */
export function isOwnFolly(passage: Passage, first: number, last: number): boolean {
  const { start, end } = spanOfWords(passage, first, last);
  return ownFolly.test(passage.text.slice(start, end));
}
const ownFolly = / же я(?![а-яё])|[a-z] as (?:I am|we are)\b/;

/** "What an idiot I was": the sentence speaks of oneself and of nobody else. */
export function isAboutSelf(draft: Draft, passage: Passage, at: number): boolean {
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

import type { Draft } from "../detector";
import { promiseEn } from "../lexicons/en/commitments";
import { promiseRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import type { Policy } from "../policy";
import { clientAt, isPersonNoun, readerOf, sortOf, stemOf } from "../target";
import { fold } from "../text/fold";
import { readingOf } from "../text/reading";
import { remembering } from "../text/remembering";
import { Gap, type Words } from "../text/words";

/** Who is to do something; `nobody` is one of us, somebody, or a passive. */
export type Owner = { readonly is: "me" | "you" | "us" | "nobody" } | { readonly is: "named"; readonly name: string };

export const nobodyOwns: Owner = { is: "nobody" };

/** Somebody in the header, by the words of the name. */
interface Person {
  readonly name: string;
  readonly words: readonly string[];
}

/** Word indexes. */
export interface Mention {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
}

/** Resolves who is spoken of in one mail. */
export interface Owners {
  /** @returns the owner's name, `undefined` for nobody in particular. */
  nameOf(owner: Owner): string | undefined;
  /** @returns who words `first` to `last` of the body are, where they are a person, a firm or a pronoun and nothing else. */
  ownerAt(first: number, last: number): Owner | undefined;
  /** @returns the owner whose name or role word `at` belongs to, and its words. Only a name in the header may stand in another case than the first. */
  subjectAt(at: number): Mention | undefined;
  /** @returns whether somebody in the header is meant, a client, or a pronoun. */
  isListed(owner: Owner): boolean;
  /** @returns whether a name's initial stands at word `at`: "A. Berg". */
  isInitial(at: number): boolean;
  /** @returns who is named at word `at`, in whatever case. */
  personAt(at: number): Owner | undefined;
}

const pronouns = new Map<string, Owner>();
for (const [is, forms] of [
  ["me", "i me myself я мне меня мной мною"],
  ["you", "you yourself вы вам вас вами ты тебе тебя тобой"],
  ["us", "we us мы нам нас нами"],
] as const) for (const form of forms.split(" ")) pronouns.set(form, { is });

export function ownersIn(draft: Draft, body: Passage): Owners {
  const { words } = readingOf(body);
  const { message, policy, audience } = draft;
  const people = peopleIn(draft, body);
  const isCapital = (at: number) => at < words.count && /[A-ZА-ЯЁÀ-ÞŠŽ]/.test(body.text.charAt(words.start[at]!));
  const written = (first: number, last: number) => body.text.slice(words.start[first], words.end[last]).replace(/\s+/g, " ");

  const personAt = (at: number): Owner | undefined => {
    const pronoun = pronouns.get(words.form[at] ?? "");
    if (pronoun || !isCapital(at)) return pronoun;
    const firm = clientAt(policy, body, at);
    if (firm) return named(firm.name);
    if (isOrganization(at)) return named(policy.organization);
    const exact = people.filter((person) => person.words.some((word) => isSame(word, words.form[at]!)));
    const meant = exact.length ? exact : people.filter((person) => person.words.some((word) => isTransliterated(word, words.form[at]!)));
    if (meant.length === 1) return named(meant[0]!.name);
    const both = meant.filter((person) => [at - 1, at + 1].some((near) => person.words.some((word) => isSame(word, words.form[near] ?? ""))));
    return both.length === 1 ? named(both[0]!.name) : meant.length ? named(written(at, at)) : undefined;
  };
  const organization = fold(policy.organization).split(" ");
  const isOrganization = (at: number) => policy.organization !== "" && organization.every((word, i) => words.form[at + i] === word);

  /** "A." before a name. */
  const isInitial = (at: number) => at >= 0 && words.form[at]!.length === 1 && isCapital(at) && body.text.charAt(words.end[at]!) === ".";

  const byInitials = (at: number): Owner | undefined => {
    const form = words.form[at]!;
    const meant = /^..$/.test(form) && written(at, at) === form.toUpperCase() ? people.filter((person) => person.words.length > 1 && person.words[0]![0]! + person.words[1]![0]! === form) : [];
    return meant.length === 1 ? named(meant[0]!.name) : undefined;
  };

  /** The last word of a name that begins at `at`. */
  const nameEnd = (at: number): number => {
    let last = at;
    while (last - at < 3 && words.gap[last + 1] === Gap.none && isCapital(last + 1) && (sortOf(draft, body, last + 1) === "named" || isCapital(last))) last++;
    return last;
  };

  const subjectAt = (at: number): Mention | undefined => {
    const form = words.form[at];
    if (form === undefined || !(isCapital(at) || isSpokenOf(form))) return undefined;
    const who = personAt(at);
    if (who && who.is !== "named") return { owner: who, first: at, last: at };
    if (who && (!/[а-я]/.test(form) || people.some((person) => person.words.indexOf(form) >= 0) || clientAt(policy, body, at) || isOrganization(at))) return { owner: who, first: isInitial(at - 1) ? at - 1 : at, last: nameEnd(at) };
    if (articles.has(form)) return roleAfter(at);
    const sort = sortOf(draft, body, at);
    if (isCapital(at) && !who && !/days$/.test(form) && ((sort === "named" && !isLineStart(at)) || isUnknownName(at))) {
      const last = nameEnd(at);
      let first = at;
      while (at - first < 2 && first > 0 && words.gap[first] === Gap.none && ((isCapital(first - 1) && !openers.has(words.form[first - 1]!)) || sortOf(draft, body, first - 1) === "person" || trade.test(words.form[first - 1]!)) && !pronouns.has(words.form[first - 1]!)) first--;
      return { owner: named(written(first, last)), first, last };
    }
    if (sort !== "group" && (sort !== "person" || form.length < 5)) return undefined;
    // "Anna's team".
    const first = words.form[at - 1] === "'s" && isCapital(at - 2) ? at - 2 : at;
    return { owner: named(written(first, at)), first, last: at };
  };

  /** Behind the number of its line a word has a capital as any sentence has. */
  const isLineStart = (at: number) => at > 0 && words.gap[at]! < Gap.stop && !/[a-zа-яё]/i.test(body.text.slice(Math.max(body.text.lastIndexOf("\n", words.start[at]! - 1), words.start[at]! - 12, 0), words.start[at]));

  /** A name we have never met stands first in its sentence as any word does; only what follows can tell. */
  const isUnknownName = (at: number) =>
    (at === 0 || words.gap[at] === Gap.stop) && /^[a-z]{3,}$/.test(words.form[at]!) && !openers.has(words.form[at]!) && !isUndertaken(`${words.form[at]!}s`) && words.gap[at + 1] === Gap.none && (/^(?:will|'ll|to|agreed|promised|offered|has|is)$/.test(words.form[at + 1] ?? "") || isUndertaken(words.form[at + 1] ?? ""));

  /** "Our legal *team*", "the *forwarder*". */
  const roleAfter = (at: number): Mention | undefined => {
    let last = 0;
    for (let i = at + 1; i <= at + 3 && i < words.count && words.gap[i] === Gap.none; i++) {
      const sort = sortOf(draft, body, i);
      const form = words.form[i]!;
      if (sort === "group" || (sort === "person" && form.length > 4) || (/[a-z]{3}(?:er|or|ist|ian|yst)$/.test(form) && !things.has(form))) last = i;
      else if (last || (/[а-я]$/.test(form) && !/[ыио]й$|[ая]я$|[оеы]е$/.test(form))) break;
    }
    return last ? { owner: named(written(at + 1, last)), first: at, last } : undefined;
  };

  return {
    personAt,
    subjectAt,
    isInitial,
    isListed: (owner) => owner.is !== "named" || owner.name === policy.organization || people.some(({ name }) => name === owner.name) || clientNamesOf(policy).has(owner.name),
    nameOf(owner) {
      if (owner.is === "named") return owner.name;
      if (owner.is === "me") return message.from ? message.from.name || message.from.address : undefined;
      if (owner.is === "you") return nameOfReader(draft, body);
      return owner.is === "us" && audience === "outside" ? policy.organization || undefined : undefined;
    },
    ownerAt(first, last) {
      let from = first;
      while (from < last && /^(?:the|a|our|your|my|by|with|owner|responsible|resp|who|ответственный|отв|исполнитель|наш|ваш|наша|ваша|за|от|с|со)$/.test(words.form[from]!)) from++;
      const found: Owner[] = [];
      for (let at = from; at <= last; at++) {
        if (/^(?:and|и|the|our|your|dr|mr|mrs|ms)$/.test(words.form[at]!) && at < last) continue;
        // The initial of a name that follows: "A. Berg".
        if (at < last && isInitial(at)) continue;
        const who = personAt(at) ?? (first === last ? byInitials(at) : undefined) ?? (last - from < 3 ? subjectAt(at)?.owner : undefined);
        if (!who) return undefined;
        if (!found.some((one) => one.is === who.is && (one as { name?: string }).name === (who as { name?: string }).name)) found.push(who);
      }
      if (found.length < 2) return found[0];
      // "Anna Berg" of whom only Anna is known, or two people.
      if (!isJoined(words, from, last)) return named(written(from, last));
      return named(found.map((one) => (one.is === "named" ? one.name : "")).filter(Boolean).join(", "));
    },
  };
}

const cyrillic = "абвгдезийклмнопрстуфхыэ";
const latin = "abvgdeziyklmnoprstufhye";
const pairs: Readonly<Record<string, string>> = { ж: "zh", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ю: "yu", я: "ya" };

/** «Галина» and "Galina": the first four letters tell, as endings are written in many ways. */
function isTransliterated(name: string, form: string): boolean {
  if (!/^[а-я]{3,}$/.test(name) || !/^[a-z]{3,}$/.test(form)) return false;
  let spelled = "";
  for (const letter of name) spelled += pairs[letter] ?? latin.charAt(cyrillic.indexOf(letter));
  return spelled.slice(0, 4) === form.slice(0, 4) && Math.abs(spelled.length - form.length) < 3;
}

/** What people are by trade, before their name. */
const trade = /^[а-я]{3,}(?:ик|ер|ор|ист|тель|ог)$/;

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const articles = set(`${promiseEn.articles} ${promiseRu.articles}`);
const openers = set(promiseEn.openers);
const things = set(promiseEn.things);
/** Without a capital only such a word is, or begins, a mention of somebody. Most words are not, and each is asked. */
const isSpokenOf = remembering((form) => pronouns.has(form) || articles.has(form) || isPersonNoun(form));
const undertaken = set(promiseEn.verbs);
const isUndertaken = (form: string): boolean => /s$/.test(form) && undertaken.has(form.replace(/ies$/, "y").replace(/(ss|sh|ch|x|o)es$|s$/, "$1"));

function isJoined(words: Words, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (words.gap[at]! > Gap.none || (at < last && /^(?:and|и)$/.test(words.form[at]!))) return true;
  return false;
}

const clientNames = new WeakMap<Policy, ReadonlySet<string>>();

/** The names of all clients: one set a policy, as there may be tens of thousands. */
function clientNamesOf(policy: Policy): ReadonlySet<string> {
  let names = clientNames.get(policy);
  if (!names) clientNames.set(policy, (names = new Set(policy.clients.map(({ name }) => name))));
  return names;
}

const named = (name: string): Owner => ({ is: "named", name });

/** The reader who is greeted, or the only one, or all of them. */
function nameOfReader(draft: Draft, body: Passage): string | undefined {
  const to = draft.readers.filter(({ field }) => field === "to");
  if (to.length > 1) {
    const greeting = body.text.slice(0, 80).split("\n")[0]!.split(/[^A-Za-zÀ-ɏЀ-ԯ'’-]+/).map(fold);
    const greeted = to.filter(({ name }) => wordsOfName(name ?? "").some((word) => greeting.indexOf(word) >= 0));
    if (greeted.length === 1) return greeted[0]!.name;
  }
  const reader = readerOf(draft, body);
  return reader && reader.name;
}

/** A line that is nothing but a name: whoever signs. */
const signedLine = /(?:^|\n)[^\S\n]*([A-ZА-ЯЁÀ-Þ][a-zа-яёß-ÿ'’-]+ (?:[A-ZА-ЯЁÀ-Þ]\. )?[A-ZА-ЯЁÀ-Þ][a-zа-яёß-ÿ'’-]+)[^\S\n]*(?=\n|$)/g;

function peopleIn({ message, layers }: Draft, body: Passage): Person[] {
  const people: Person[] = [];
  const add = (name: string | undefined, address: string | undefined) => {
    const words = wordsOfName(name || (address ?? "").split("@")[0]!.replace(/[._\d-]+/g, " "));
    if (words.length && !people.some((one) => one.words.join() === words.join())) people.push({ name: name || address!, words });
  };
  for (const one of [message.from, ...message.to, ...message.cc].slice(0, 60)) if (one) add(one.name, one.address);
  for (const layer of layers.slice(0, 10)) for (const one of [layer.from, ...layer.to.slice(0, 20), ...layer.cc.slice(0, 20)]) if (one && one.name) add(one.name, one.address);
  const end = body.text.slice(-500);
  signedLine.lastIndex = 0;
  for (let found = signedLine.exec(end); found && people.length < 200; found = signedLine.exec(end)) add(found[1], undefined);
  return people;
}

/** Given name first: `Berg, Anna` too. */
function wordsOfName(name: string): string[] {
  const parts = name.replace(/\(.*?\)|["']/g, " ").split(",");
  return fold((parts.length > 1 ? `${parts[1]!} ${parts[0]!}` : name).replace(/[.]/g, " ")).split(/\s+/).filter((word) => word.length > 1);
}

/** Equal, or the same Russian name in two cases: «Павел» and «Павлу». */
function isSame(name: string, form: string): boolean {
  if (name === form) return true;
  if (!/[а-я]$/.test(name) || !/[а-я]$/.test(form) || form.length < 3) return false;
  if (stemOf(name) === stemOf(form)) return true;
  const stem = name.replace(/е([клцв])ь?$/, "$1").replace(/[аяйь]$/, "");
  return stem.length > 2 && form.startsWith(stem) && form.length - stem.length <= 3;
}

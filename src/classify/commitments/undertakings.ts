import { promiseEn } from "../lexicons/en/commitments";
import { promiseRu } from "../lexicons/ru/commitments";
import { remembering } from "../text/remembering";
import { Gap, type Words } from "../text/words";
import { nobodyOwns, type Owner, type Owners } from "./owners";

/** A verb by which somebody undertakes something, or is asked to. Word indexes. */
export interface Undertaking {
  /** Its first word: the subject, or the verb where there is none. */
  readonly first: number;
  readonly verb: number;
  readonly owner: Owner;
  /** May be done by saying so: "I hereby send". Only a date behind it makes it a promise. */
  readonly isPerformed?: boolean;
  /** Could as well say how things are: a date or a list of steps makes it a promise. */
  readonly isWeak: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const verbs = set(promiseEn.verbs);
const weak = set(promiseEn.weak);
const states = set(promiseEn.states);
const openers = set(promiseEn.openers);
const modals = set(promiseEn.modals);
const plans = set(promiseEn.plans);
const duties = set(promiseEn.duties);
/** Duties that leave no doubt. */
const firm = set("must should");
const performedEn = set(promiseEn.performed);
const fillers = set(promiseEn.fillers);
const noSubjects = set(promiseEn.nobody);
const notParticiples = set(promiseEn.notParticiples);
const negations = set("not n't never no");
/** Begin sentences that deny. */
const denials = set("nothing nobody none neither no");

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const ending = "(?:а|я|и|е|о|у|ова|овыва|ыва|ива|ва|ну|ов)?";
const stem = `(?:(?:${promiseRu.prefixes})?(?:${promiseRu.roots})|${promiseRu.wholes})`;
/** What a Russian word may be, by its form. */
const russian = {
  // «Пишу вам» is done already, «меню» no verb.
  me: whole(`(?!(?:пишу|меню)$)(?:${stem}${ending}ю|(?=[а-я]*[жшщч]у)${stem}у|(?:${promiseRu.prefixes})?(?:${promiseRu.firsts})у|(?:от|пере|по|с|за|вы|раз|про|на|при)?дам)(?:сь)?`),
  us: whole(`(?:${stem}${ending}[еи]м|[а-я]*дадим)(?:ся)?`),
  you: whole(`(?:${stem}${ending}(?:[еи]те|[еи]шь|йте|ьте|ь)|[а-я]*дадите|[а-я]*дайте)(?:сь|ся)?`),
  he: whole(`${stem}${ending}[еи]т|(?:пере|от|вы|с|по|пре?до|раз)?даст`),
  they: whole(`${stem}${ending}[уюая]т|[а-я]*дадут`),
  passive: whole(`${stem}${ending}(?:[еи]т|[уюая]т)ся`),
  infinitive: whole(`(?:${stem}${ending}(?:ть|ти|чь)|[а-я]*дать|[а-я]{2,}(?:слать|звать|брать|везти|нести|вести|йти))(?:ся|сь)?`),
  participle: /^[а-я]{3,}(?:ен|ан|ят|ит|ыт|ут|ян)[аоы]?$/,
  /** The present of verbs that last: it also says what is done every day. */
  lasting: new RegExp(`(?:${promiseRu.lasting})(?:ю|ем|ет|ете|ют)(?:с[ья])?$`),
  /** Without a prefix a verb lasts too, but for a few. */
  plain: new RegExp(`^(?!(?:куп|реш|пуст|верн|да|кин|нач|конч))(?:${promiseRu.roots})${ending}(?:ю|[еи]м|[еи]те?|[уюая]т)(?:ся)?$`),
  /** After "has to", any verb. */
  anyInfinitive: new RegExp(`^(?!(?:${promiseRu.notInfinitives})$|.*ость$)(?:[а-я]+[аеиоуыя]ть|[а-я]+[стзй]ти|[а-я]+чь)(?:ся|сь)?$`),
  performed: new RegExp(`^(?:${promiseRu.performed.split(" ").join("|")})ю$`),
  plan: whole(promiseRu.plans),
  needed: whole(promiseRu.needed),
  nobody: whole(promiseRu.nobody),
  future: whole("буд(?:у|ем|ете|ет|ут)"),
  awaited: /^(?:жду|ждем|ожидаем|ожидаю)$/,
  planned: /^(?:ожида|планиру|готов|намеча)[а-я]{1,3}тся$/,
  /** A personal ending: of people we know any verb will do. */
  personal: /(?:[юум]|те|шь|т)(?:с[ья])?$/,
};
type Kind = keyof typeof russian;
const kinds = Object.keys(russian) as Kind[];

/** The patterns are long, and each word is asked for most of them. */
const kindsOf = remembering((form): Readonly<Record<Kind, boolean>> => {
  const found = {} as Record<Kind, boolean>;
  for (const kind of kinds) found[kind] = russian[kind].test(form);
  return found;
});

/** How many words may stand between a subject and its verb, or a verb and its infinitive. */
const reach = 5;

/** @returns the promises among words `first` to `last`, a sentence, in reading order. */
export function undertakingsIn(words: Words, first: number, last: number, owners: Owners): Undertaking[] {
  const found: Undertaking[] = [];
  for (let at = first; at <= last; at++) {
    const promise = /[а-я]/.test(words.form[at]!) ? russianAt(words, first, at, last, owners) : englishAt(words, first, at, last, owners);
    const before = found[found.length - 1];
    if (!promise || (before && promise.verb <= before.verb)) continue;
    if (before && continues(words, before, promise)) continue;
    found.push(promise);
    at = Math.max(at, promise.verb);
  }
  return found;
}

/** "I will check it and send you the list": one promise in two verbs. */
function continues(words: Words, before: Undertaking, after: Undertaking): boolean {
  const isSame = before.owner.is === after.owner.is && (before.owner as { name?: string }).name === (after.owner as { name?: string }).name;
  if (isSame && after.first <= before.verb) return true;
  return after.first === after.verb && isSame && (/^(?:и|and|а|чтобы)$/.test(words.form[after.verb - 1] ?? "") || words.gap[after.verb]! < Gap.comma);
}

function englishAt(words: Words, start: number, at: number, last: number, owners: Owners): Undertaking | undefined {
  const form = words.form[at]!;
  if (form === "please" || form === "kindly") {
    const verb = skip(words, at + 1, last);
    return verb <= last && !negations.has(words.form[verb + 1] ?? "") && (verbs.has(words.form[verb]!) || weak.has(words.form[verb]!)) && !isPoliteness(words, verb) ? { first: at, verb, owner: { is: "you" }, isWeak: true } : undefined;
  }
  if (form === "let" && words.form[at + 1] === "'s") return { first: at, verb: at + 1, owner: { is: "us" }, isWeak: true };
  if (form === "let" && words.form[at + 1] === "me" && at === start) return { first: at, verb: at + 2, owner: { is: "me" }, isWeak: true };
  if (denials.has(words.form[start]!)) return undefined;
  if (form === "follows" && at > start && words.gap[at]! < Gap.comma && !/^(?:as|what)$/.test(words.form[at - 1]!) && !subjectBefore(words, start, at, owners)) return { first: at, verb: at, owner: nobodyOwns, isWeak: false };
  // A passive, or a thing that comes by itself.
  if ((modals.has(form) || form === "to" || firm.has(form)) && at > start) {
    let be = at + 1;
    while (be < last && words.form[be] !== "be" && fillers.has(words.form[be]!)) be++;
    if (words.form[be] === "be" && be < last && isParticiple(words.form[skip(words, be + 1, last)]!) && !negations.has(words.form[at + 1]!)) {
      const verb = skip(words, be + 1, last);
      return { first: at, verb, owner: agentAfter(words, verb, last, owners), isWeak: form === "should" };
    }
    if (form !== "to" && /^(?:follow|come|arrive|go|reach)$/.test(words.form[be]!) && !subjectBefore(words, start, at, owners)) return { first: at, verb: be, owner: nobodyOwns, isWeak: words.form[be] !== "follow" };
  }
  if ((form === "get" || form === "gets") && at > start && at < last && isParticiple(words.form[at + 1]!) && !subjectBefore(words, start, at, owners)) return { first: at, verb: at + 1, owner: nobodyOwns, isWeak: false };
  const subject = noSubjects.has(form) ? (/^some(?:body|one)$/.test(form) || (form === "one" && words.form[at + 1] === "of") ? { owner: nobodyOwns, first: at, last: at } : undefined) : owners.subjectAt(at);
  if (!subject || subject.last >= last || isObject(words, start, subject.first, subject.owner)) return undefined;
  return verbAfter(words, at, subject.last, last, subject.owner, owners);
}

/** "with you", "to Anna", "the list which Anna": no subject of what is promised here. */
function isObject(words: Words, start: number, at: number, owner: Owner): boolean {
  if (at > start && words.gap[at]! < Gap.comma && subordinate.test(words.form[at - 1]!)) {
    if (words.form[at - 1] !== "that") return true;
    for (let i = at - 2; i >= Math.max(start, at - 40); i--) if (/^(?:agreed|settled|decided|arranged|fixed|confirmed|promised|understood|said|is|was)$/.test(words.form[i]!)) return false;
    return true;
  }
  const isName = owner.is === "named" && !isRole(owner);
  if (isName) return at > start && /^(?:with|to|for|from|of|at|by|about|than|let|give|send|ask|tell|remind)$/.test(words.form[at - 1]!);
  return at > start && words.gap[at] === Gap.none && !joint.test(words.form[at - 1]!);
}

/** After these, or a time, a clause may begin; after any other word a name is an object, or has a noun before it: "the dates we have to keep". */
const joint = /^(?:and|but|or|so|then|also|therefore|now|meanwhile|again|that|while|until|\d.*|.*day|tomorrow|tonight|.*week|month|quarter|year|noon|morning|afternoon|evening|'s|january|february|march|april|may|june|july|august|september|october|november|december|and|both|dear|note|action|our|the|your|my|a|an)$/;

const subordinate = /^(?:that|which|what|who|whom|where|when|as|because|since|although|though|whether|how|why|than|once)$/;

/** The promise whose subject ends with word `end`. */
function verbAfter(words: Words, first: number, end: number, last: number, owner: Owner, owners: Owners): Undertaking | undefined {
  let at = end + 1;
  const ofRole = isRole(owner);
  // "one of your colleagues", "someone from your side", "the team in Lyon".
  if (owner.is === "nobody" && /^(?:of|from|in|at|on)$/.test(words.form[at]!)) for (const limit = at + reach; at < Math.min(limit, last) && !modals.has(words.form[at]!) && !duties.has(words.form[at]!); ) at++;
  let isWilling = false;
  let isSaid = false;
  for (let steps = 0; at <= last && steps < 8; steps++, at++) {
    const form = words.form[at]!;
    if (words.gap[at]! > Gap.quote) return undefined;
    if (negations.has(form)) return undefined;
    if (modals.has(form)) isWilling = isSaid = true;
    else if (duties.has(form)) {
      if (!firm.has(form) && owner.is !== "nobody") return undefined;
      isWilling = true;
    }
    else if (form === "to" && words.form[at - 1] === "had") return undefined;
    else if (form === "to" && at < last && (at > end + 1 || isVerb(words.form[at + 1]!))) isWilling = true;
    else if (plans.has(form) && isPlanned(words, at, last) && !(owner.is === "me" && /^(?:want|wanted|planned|had)$/.test(form))) isWilling = true;
    else if (form === "promised") return { first, verb: at, owner, isWeak: false };
    else if (isWilling && form === "be" && /ing$/.test(words.form[at + 1] ?? "")) continue;
    else if (isWilling) {
      if (fillers.has(form) && form !== "be" && !/^hopes?$/.test(words.form[at - 2]!)) continue;
      return (/^hopes?$/.test(words.form[at - 2]!) ? /^(?:see|hear|meet|talk|speak|be|visit)$/.test(form) : states.has(form)) || form === "be" || (ofRole && !isVerb(form)) ? undefined : { first, verb: at, owner, isWeak: !isSaid && !verbs.has(form) && owner.is !== "nobody" && !/^(?:to|hopes?)$/.test(words.form[at - 1]!) };
    } else if (/ing$/.test(form) && /^(?:am|'m|is|are|'re|'s)$/.test(words.form[at - 1]!)) return { first, verb: at, owner, isWeak: true };
    else if (!fillers.has(form)) {
      const base = baseOf(form, owner.is === "nobody" || (owner.is === "named" && !(ofRole && /s$/.test(words.form[end]!))));
      if (base && /^(?:am|'m|is|are|'re|'s|was|were|has|have|had|'ve|been|be)$/.test(words.form[at - 1]!)) return undefined;
      // "Old labels come off": a noun with its verb behind it.
      const next = words.form[at + 1] ?? "";
      if (at === end + 1 && at < last && words.gap[at + 1] === Gap.none && !owners.isListed(owner) && (isVerb(next) || modals.has(next) || factVerb.test(next))) return undefined;
      if (!base || states.has(base) || (base === "look" && words.form[at + 1] === "forward") || !/^[a-z]{2,}$/.test(base) || (!verbs.has(base) && /(?:ed|ing|ly)$/.test(base))) return undefined;
      // Of people we know any verb will do, of roles and firms we do not only what is surely undertaken.
      const isSure = verbs.has(base) && !ofRole && !(owner.is !== "named" && performedEn.has(base));
      return isVerb(base) || (at === end + 1 && (owners.isListed(owner) || ofRole) && !openers.has(base)) ? { first, verb: at, owner, isWeak: !isSure } : undefined;
    }
  }
  return undefined;
}

/** "promised to", "is going to", "have to": not "wants a second sample". */
function isPlanned(words: Words, at: number, last: number): boolean {
  let next = at + 1;
  while (next < last && next < at + 3 && (fillers.has(words.form[next]!) || /^(?:me|us|you)$/.test(words.form[next]!))) next++;
  return words.form[next] === "to";
}

const factVerb = /^(?:is|are|was|were|has|have|had|must|can|should|does|do)$/;

/** "The driver", not a name. */
function isRole(owner: Owner): boolean {
  return owner.is === "named" && /^[a-zа-яё]/.test(owner.name);
}

function isVerb(form: string): boolean {
  return verbs.has(form) || weak.has(form);
}

/** The base form of a verb in the third person, or as it stands. */
function baseOf(form: string, isThird: boolean): string | undefined {
  if (!isThird) return form;
  const base = /(?:[^aeiou]ies)$/.test(form) ? `${form.slice(0, -3)}y` : form.replace(/(ss|sh|ch|x|o)es$|s$/, "$1");
  return base !== form && !/ss$/.test(form) ? base : undefined;
}

function isParticiple(form: string): boolean {
  return /(?:ed|en|wn|ght|nt|ld|pt|ut|et|id|de|ne|ung|und|ead|ept|old|nd|ain)$/.test(form) && !notParticiples.has(form);
}

function isPoliteness(words: Words, verb: number): boolean {
  const next = words.form[verb + 1] ?? "";
  return /^(?:find|see|note|contact|accept)$/.test(words.form[verb]!) || (/^(?:let|tell|inform|call|write|drop|get|give)$/.test(words.form[verb]!) && /^(?:me|us|in|back)$/.test(next) && /^(?:know|if|touch|of|a|shout|to)$/.test(words.form[verb + 2] ?? "if"));
}

function agentAfter(words: Words, verb: number, last: number, owners: Owners): Owner {
  for (let at = verb + 1; at < last && at < verb + 8; at++) {
    if (words.form[at] !== "by") continue;
    const agent = owners.subjectAt(words.form[at + 1] === "the" || words.form[at + 1] === "our" || words.form[at + 1] === "your" ? at + 2 : at + 1);
    if (agent) return agent.owner;
  }
  return nobodyOwns;
}

function subjectBefore(words: Words, start: number, at: number, owners: Owners): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 3); i--) if (words.form[i] !== "it" && owners.subjectAt(i)) return true;
  return false;
}

function skip(words: Words, at: number, last: number): number {
  while (at < last && fillers.has(words.form[at]!)) at++;
  return at;
}

function russianAt(words: Words, start: number, at: number, last: number, owners: Owners): Undertaking | undefined {
  const form = words.form[at]!;
  const isDenied = words.form[at - 1] === "не" && at > start;
  if (isDenied || form.length < 3) return undefined;
  const is = kindsOf(form);
  const found = (owner: Owner, verb = at, isWeak = false): Undertaking => ({ first: subjectStart(words, start, at, owner, owners), verb, owner, isWeak });
  const coming = (from: number): number => {
    for (let next = from + 1; next <= Math.min(last, from + reach); next++) if (kindsOf(words.form[next]!).anyInfinitive) return next;
    return -1;
  };
  if (is.future) {
    const verb = coming(at);
    const done = verb < 0 ? nextParticiple(words, at, last) : -1;
    if (verb >= 0) return found(form === "буду" ? { is: "me" } : form === "будем" ? { is: "us" } : form === "будете" ? { is: "you" } : nearestSubject(words, start, at, last, owners), verb);
    return done >= 0 ? found(nobodyOwns, done) : undefined;
  }
  if (is.plan && !/^был[аио]?$/.test(words.form[at + 1] ?? "")) {
    const asks = /^про|^пр[оо]с/.test(form);
    const verb = coming(at);
    if (verb >= 0 || (/^(?:берет|берем|берусь|беру|взял)/.test(form) && words.form[at + 2] === "себя")) {
    const person = asks ? ({ is: "you" } as Owner) : personOf(form) ?? nearestSubject(words, start, at, last, owners);
    return found(asks ? dativeNear(words, at, verb < 0 ? at : verb, owners) ?? vocative(words, start, at, owners) ?? person : person, verb < 0 ? at : verb, asks);
    }
  }
  if (is.needed && (!/^(?:не)?(?:хорошо|плохо)$/.test(form) || words.form[at + 1] === "бы")) {
    const verb = coming(at);
    return verb < 0 ? undefined : found(dativeNear(words, Math.max(start, at - 3), verb, owners) ?? nobodyOwns, verb);
  }
  if (isOurs(words, start, at, owners)) return { first: at - 1, verb: at, owner: owners.personAt(at)!, isWeak: !/^со?$/.test(words.form[at - 1]!) || owners.personAt(at)!.is === "named" };
  if (is.awaited) return at < last ? found({ is: "you" }, at, true) : undefined;
  const isLasting = is.lasting || is.plain;
  if (is.me) return { ...found({ is: "me" }, at, isLasting), isPerformed: is.performed };
  if (is.us) return /^давай/.test(words.form[at - 1] ?? "") ? undefined : found({ is: "us" }, at, isLasting);
  if (is.you) return words.form[at - 1] === "пожалуйста" || words.form[at + 1] === "пожалуйста" || !/[^ш][ьи]$/.test(form) ? found(vocative(words, start, at, owners) ?? { is: "you" }, at, isOrder(words, start, at)) : undefined;
  if (is.passive) return /^(?:с?двиг|пере?нос|задерж|меня|отклад|сниж|повыш|начн|начин|законч|заверш|верн)/.test(form) ? undefined : found(nobodyOwns, at, isLasting);
  if (is.planned) return found(nobodyOwns, at, true);
  if (is.he || is.they) {
    const owner = nearestSubject(words, start, at, last, owners);
    return found(owner, at, !isSomebody(words, start, at) && ((owner.is === "nobody" && (isLasting || !is.they)) || (isLasting && !owners.isListed(owner))));
  }
  const doer = is.personal ? doerOf(words, start, at, last, owners) : undefined;
  if (doer) return found(doer, at, true);
  if (is.infinitive) {
    const who = dativeNear(words, start, at, owners);
    return who ? found(who) : at === start ? found(nobodyOwns, at, true) : undefined;
  }
  return undefined;
}

/** Endings by person: with its pronoun beside it, or the name of somebody we know, any verb will do. */
const personal = { me: /[юу](?:сь)?$/, us: /[еи]м(?:ся)?$/, you: /(?:[еи]те(?:сь)?|[еи]шь(?:ся)?)$/, named: /[еи]т(?:ся)?$/, nobody: /^$/ };
const stateRu = new RegExp(`^(?:${promiseRu.states.split(" ").join("|")})`);

function doerOf(words: Words, start: number, at: number, last: number, owners: Owners): Owner | undefined {
  const form = words.form[at]!;
  if (form.length < 4 || stateRu.test(form)) return undefined;
  for (const near of [at - 1, at - 2, at + 1]) {
    if (near < start || near > last || words.gap[Math.max(near, at)]! > Gap.none) continue;
    const owner = /^(?:я|мы|вы|ты)$/.test(words.form[near]!) ? owners.personAt(near) : near < at ? nominativeAt(words, near, owners) : undefined;
    if (owner && personal[owner.is].test(form) && owners.isListed(owner)) return owner;
  }
  return undefined;
}

/** «Пришлите, пожалуйста»: asked by the way as often as agreed; «вы пришлёте» and «Анна, пришлите» are steps. */
function isOrder(words: Words, start: number, at: number): boolean {
  for (let i = Math.max(start, at - reach); i <= at; i++) if (/^(?:вы|ты)$/.test(words.form[i]!)) return false;
  return true;
}

/** «С вас акт, за нами счёт»: whose turn it is, where a clause begins. */
function isOurs(words: Words, start: number, at: number, owners: Owners): boolean {
  if (at === start || !/^(?:с|со|за|от|на)$/.test(words.form[at - 1]!) || (at - 1 > start && words.gap[at - 1]! < Gap.comma)) return false;
  return /^(?:вас|вами|нас|нами|меня|мной|мне|тебя|тобой)$/.test(words.form[at]!) || owners.personAt(at)?.is === "named";
}

function isSomebody(words: Words, start: number, at: number): boolean {
  for (let i = Math.max(start, at - reach); i < at; i++) if (/^кто-/.test(words.form[i]!)) return true;
  return false;
}

function personOf(form: string): Owner | undefined {
  return /(?:юсь|усь|у|ю)$/.test(form) ? { is: "me" } : /(?:емся|имся|ем|им)$/.test(form) ? { is: "us" } : /(?:етесь|итесь|ете|ите)$/.test(form) ? { is: "you" } : undefined;
}

function nextParticiple(words: Words, at: number, last: number): number {
  for (let next = at + 1; next <= Math.min(last, at + 4); next++) if (kindsOf(words.form[next]!).participle) return next;
  return -1;
}

/** The subject before a verb, or after it, somebody known first; a pronoun that stands for nobody in particular ends the search. */
function nearestSubject(words: Words, start: number, at: number, last: number, owners: Owners): Owner {
  let best: Owner | undefined;
  for (let i = at - 1; i >= Math.max(start, at - 8); i--) {
    if (kindsOf(words.form[i]!).nobody) return best ?? nobodyOwns;
    const subject = nominativeAt(words, i, owners);
    if (subject && owners.isListed(subject)) return subject;
    best = best ?? subject;
    if (words.gap[i]! >= Gap.comma && i < at - 1 && i > start) break;
  }
  for (let i = at + 1; i <= Math.min(last, at + reach) && words.gap[i]! < Gap.comma; i++) {
    if (kindsOf(words.form[i]!).nobody) return best ?? nobodyOwns;
    const subject = nominativeAt(words, i, owners);
    if (subject && owners.isListed(subject)) return subject;
    best = best ?? subject;
  }
  return best ?? nobodyOwns;
}

/** Prepositions and adjectives of other cases tell that a noun is no subject. */
function nominativeAt(words: Words, at: number, owners: Owners): Owner | undefined {
  if (/^(?:мне|меня|мной|вам|вас|вами|нам|нас|нами|тебе|тебя)$/.test(words.form[at]!)) return undefined;
  const subject = owners.subjectAt(at);
  if (!subject || subject.owner.is !== "named") return subject?.owner;
  if (/^(?:с|со|к|ко|у|от|до|для|о|об|по|за|на|в|из|при|между|над)$/.test(words.form[subject.first - 1] ?? "") && words.gap[subject.first]! < Gap.comma) return undefined;
  const oblique = !/[A-ZА-Я]/.test(subject.owner.name) ? /(?:у|ю|ой|ом|ем|ам|ям|ами|ов|ей)$/ : /(?:у|ю|ой|ом|[^т]ем|ым)$/;
  return oblique.test(words.form[at]!) && subject.last === at ? undefined : subject.owner;
}

/** «Вам нужно», «Павлу подготовить»: who has to. */
function dativeNear(words: Words, from: number, to: number, owners: Owners): Owner | undefined {
  for (let i = from; i <= to; i++) {
    const form = words.form[i]!;
    if (/^(?:мне|вам|нам|тебе)$/.test(form) || (/^(?:вас|тебя)$/.test(form) && /^прос?[шсч]/.test(words.form[i - 1] ?? ""))) return owners.personAt(i);
    const who = /(?:у|ю|ой|ей|е|ому|ему)$/.test(form) ? owners.personAt(i) : undefined;
    if (who && who.is === "named" && (owners.isInitial(i - 1) || !/^(?:к|ко|с|у|от|о|в|на)$/.test(words.form[i - 1] ?? ""))) return who;
  }
  return undefined;
}

/** «Артём, подготовь»: a name with its comma before the verb. */
function vocative(words: Words, start: number, at: number, owners: Owners): Owner | undefined {
  for (let i = at - 1; i >= Math.max(start, at - reach); i--) {
    const who = words.gap[i + 1] === Gap.comma ? owners.subjectAt(i) : undefined;
    if (who && who.owner.is === "named") return who.owner;
  }
  return undefined;
}

/** Where the clause's subject stands, if it stands before the verb. */
function subjectStart(words: Words, start: number, at: number, owner: Owner, owners: Owners): number {
  for (let i = at - 1; i >= Math.max(start, at - reach) && words.gap[i + 1]! < Gap.comma; i--) {
    const subject = owners.subjectAt(i)?.owner;
    if (subject && subject.is === owner.is) return i;
  }
  return at;
}

import { defineDetector, inPassages, ownPassages, type Examples, type Match } from "../detector";
import { leadsReaders } from "../leadership";
import { canHearAlone, isOrderHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { contextOf } from "../text/context";
import type { PhraseMatch } from "../text/phrases";
import { beginsImperative } from "../text/imperative";
import { evidenceSpan, readingOf } from "../text/reading";

/**
 * What orders are made of. `order` commands by itself; `obligation` lays a duty on the reader, as a bare imperative does;
 * `harsh` (threat, reproach, no objection heard) makes a command of either; `urgent` does where the sentence also sounds
 * like one. `soft`: courtesy, instructions, and what the reader may decide. `byword`: a turn of phrase everybody knows,
 * which drives or reproaches wherever it stands: of these the models need hear nothing.
 */
export type CommandKind = "order" | "obligation" | "harsh" | "urgent" | "soft" | "byword";
/** In longer texts, words, an imperative is advice, advertising or a list of steps unless something harsh stands with it. */
const longestMail = 150;

type Reason = "order" | "demand";

const lexicon = sayings.command;

const unmistakable = { unmistakableMore: ["byword"] } as const;

/** Orders a reader gets from somebody who does not lead him. Step lists, instructions and polite set phrases pass. */
export const command = defineDetector({
  id: "command",
  summary: "Bossy orders or reproachful demands to people one does not lead.",
  severity: { outside: "warn", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["reword"],
  options: {},
  reasons: {
    order: () => "This orders the reader about; a request with its reason is done sooner.",
    demand: () => "This demands and leaves the reader no choice; a request with its reason is done sooner.",
  },
  detect(draft) {
    const found = inPassages(ownPassages(draft), (passage) => {
      const isCivil = lexicon.find(readingOf(passage).words, draft.languages).some(({ kind }) => kind === "soft");
      return judgeSentences(passage, { lexicon, more: moreSayings.command, fault: "command", draft, ...(canHearAlone && unmistakable) }, (signs) => judge(signs, isCivil, readingOf(passage).words.count > longestMail));
    });
    return found.length && leadsReaders(draft) ? [] : found;
  },
});

function judge(signs: Signs<CommandKind>, isCivil: boolean, isLong: boolean): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  if (canHearAlone && found.some((phrase) => phrase.kind === "byword" && isMeant(passage, phrase))) return shownUnless(false, { reason: "demand", passage, span: evidenceSpan(passage, first, last) });
  // "Kindly refrain from thinking": a polite word does not save what surely sounds like an order.
  const isOrder = found.some(({ kind }) => kind === "order");
  const isSoft = found.some((phrase) => phrase.kind === "soft" && !(signs.mayBe("high") && (isOrder || readingOf(passage).words.form[phrase.first] === "kindly")));
  if ((isSoft && !signs.mayBe("low")) || isStep(passage, first) || (isOrder && isWhereabouts(passage, first, last))) return undefined;
  const match = isSoft ? undefined : demandIn(signs, isCivil, isLong);
  if (match || passage.where.in === "subject" || !canHearAlone) return match;
  const isImperative = beginsImperative(passage, first, last);
  // Where nothing in a short mail is courteous, less is enough for an imperative; the Russian one is known by its ending only.
  const isCurt = isImperative && !isCivil && !isLong && !isRussian(passage, first) && !editing.test(readingOf(passage).words.form[first]!);
  if (!isOrderHeardAlone(signs, isImperative, isCurt) || isOwnDuty(passage, first, last)) return undefined;
  return shownUnless(false, { reason: isImperative ? "order" : "demand", passage, span: evidenceSpan(passage, first, last) });
}

function isMeant(passage: Passage, { first, last }: PhraseMatch<CommandKind>): boolean {
  const { isReported, isQuoted, isHypothetical, isCited } = contextOf(passage, first, last);
  return !isReported && !isQuoted && !isHypothetical && !isCited;
}

/** «Надо бы мне разобрать ящик»: oneself is to do it; «надо мне это к пятнице» is an order. */
function isOwnDuty(passage: Passage, first: number, last: number): boolean {
  const { form } = readingOf(passage).words;
  return ownDuty.test(` ${form.slice(first, last + 1).join(" ")} `);
}
const ownDuty = / (?:надо|нужно|пора|следует|стоит)(?: бы| было)? мне (?:\S+ ){0,2}\S+(?:ть|ти|ться) | (?:должен|должна)(?: был[аи]?)? я | я (?:бы )?(?:должен|должна) /;

/** "Remove the second heading.": a note on a draft or a program is as short among equals. */
const editing = /^(?:remove|delete|rename|replace|move|get)$/;

function isRussian(passage: Passage, first: number): boolean {
  return /[а-я]/.test(readingOf(passage).words.form[first]!);
}

/** "2. Close the valve.": an item of a list of steps, as in a manual. */
function isStep(passage: Passage, first: number): boolean {
  const start = readingOf(passage).words.start[first]!;
  return /(?:^|\n)[ \t]*\d{1,2}[.)][ \t]*$/.test(passage.text.slice(Math.max(0, start - 20), start));
}

/** An order by its form; how much more it takes depends on the form. */
function demandIn({ passage, first, last, phrases: found, soundsLike, mayBe }: Signs<CommandKind>, isCivil: boolean, isLong: boolean): Match<Reason> | undefined {
  const has = (kind: CommandKind) => found.some((phrase) => phrase.kind === kind);
  const order = found.find((phrase) => phrase.kind === "order");
  const duty = found.find((phrase) => phrase.kind === "obligation");
  const isImperative = beginsImperative(passage, first, last);
  const context = contextOf(passage, order ? order.first : first, order ? order.last : last);
  if (context.isReported || context.isQuoted || context.isHypothetical || context.isCited) return undefined;
  const demand = (reason: Reason) => ({ reason, passage, span: evidenceSpan(passage, first, last) });
  if (order && (!isCivil || soundsLike("high"))) return demand("order");
  if (canHearAlone && order && mayBe("high")) return shownUnless(false, demand("order"));
  if ((!duty && !isImperative) || context.isQuestion || passage.where.in === "subject") return undefined;
  const reason = isImperative ? "order" : "demand";
  // A Russian infinitive or imperative is known by its ending only, which other words have too.
  const isSure = !isCivil && !isRussian(passage, first);
  if (has("harsh") && (isSure || soundsLike("high"))) return demand(reason);
  if (isLong || isCivil || last - first < 3) return undefined;
  return soundsLike(has("urgent") ? "high" : "medium") ? demand(reason) : undefined;
}

/** "There was a wasp on my desk", "you can find the seal on my desk": where something is, and not where it is to be. */
function isWhereabouts(passage: Passage, first: number, last: number): boolean {
  const { form } = readingOf(passage).words;
  if (form[first] === "there") return true;
  for (let i = first + 1; i <= last; i++) if (form[i] === "find" && /^(?:will|'ll|can)$/.test(form[i - 1]!)) return true;
  return false;
}

export const examples: Examples = {
  flags: [
    { body: "The van leaves at nine. [[Chop chop.]]", why: "a turn of phrase everybody knows" },
    { body: "Машина в девять. [[Руки в ноги и на склад.]]", why: "расхожий оборот" },
    { body: "Акты подписаны вчера. [[Надо мне это к пятнице, и точка.]]", why: "one's own need is the reader's duty" },
    "[[Send the drawings by noon, and no excuses.]]",
    "[[Have them repainted by noon, and no excuses.]]",
    "The crates came back wet. [[I want the full list on my desk by six.]]",
    "[[You are to take the fence down, otherwise the council does.]]",
    { body: "[[How often must I ask for one and the same report?]]", why: "a reproachful question" },
    { body: "[[Смету переделать к утру, и без возражений.]]", why: "a bare infinitive that hears no answer" },
    { body: "[[Немедленно верните ключи, больше напоминать не буду.]]", why: "an imperative with a threat" },
    { body: "[[Отчёт мне на стол к пяти.]]", why: "no verb at all" },
    { body: "The labels are wrong again. [[Clean everything.]]", why: "two words are enough" },
    { body: "Thanks for the keys. [[Why do I have to chase you for every paint list?]]", why: "courtesy elsewhere covers no reproach" },
    { body: "[[Send the drawings by noon, and no excuses.]]\n\nAnna Berg\nManaging Director, Northwind", why: "a reader outside is led by nobody here" },
    { body: "[[Send the drawings by noon, and no excuses.]]\n\nAnna Berg\nAssistant to the Managing Director", to: ["ben@northwind.example"], why: "the title is another's" },
  ],
  passes: [
    { body: "The kitchen needs a chop block and a steel.", why: "the word of a byword, and none" },
    { body: "Надо бы мне наконец разобрать ящик со шнурами.", why: "one's own duty" },
    { body: "Nobody enters the paint shop without a mask.", why: "a rule of safety" },
    { body: "Вопросы по смете задавайте до среды, я лично отвечу на каждый.", why: "whoever does it personally" },
    { body: "There was a wasp on my desk at noon.", why: "where something is" },
    { body: "You can find the spare seal on my desk at reception.", why: "where something is" },
    { body: "Could you send the drawings by noon? The printer closes at one.", why: "a request with its reason" },
    { body: "Let me know if you have any questions, and feel free to call me.", why: "polite set phrases" },
    { body: "To restart the pump:\n\n1. Close the valve.\n2. Wait ten minutes.\n3. Open it again at once if the lamp is red.", why: "a step list" },
    { body: "Please send the list by Friday.", why: "please" },
    { body: "Remove the second blank line and rename the column.", why: "a note on a draft" },
    { body: "In case of fire leave the building immediately.", why: "a safety rule" },
    { body: "You will receive the parcel on Monday.", why: "a prediction" },
    { body: "Смету можно переделать к утру, если вам удобно.", why: "a choice" },
    { body: "Пришлите, пожалуйста, ключи до пятницы.", why: "пожалуйста" },
    { body: "Send the drawings by noon, and no excuses.\n\nAnna Berg\nManaging Director, Northwind", to: ["ben@northwind.example"], why: "the signature leads these colleagues" },
    { body: "Смету переделать к утру, и без возражений.\n\nАнна Берг,\nначальник отдела снабжения", to: ["ben@northwind.example"], why: "a title that leads" },
  ],
};

import type { Draft } from "./detector";
import { englishGreeting, englishHoles } from "./lexicons/en/unfinished";
import { russianGreeting, russianHoles } from "./lexicons/ru/unfinished";
import type { Passage, Reader } from "./parsed-message";
import type { Span } from "./span";
import { isFirstName, isPersonNoun } from "./target";
import { fold } from "./text/fold";
import { mayBeSameName, nameKeys } from "./text/same-name";

/** What is wrong with a greeting. */
export interface Greeting {
  /**
   * - `greeting`: it names nobody where a name belongs, "Dear ,"
   * - `field`: a field's name stands there, "Dear First Name,"
   * - `stranger`: somebody who does not get the mail
   */
  readonly is: "greeting" | "field" | "stranger";
  /** As written, for `stranger`. */
  readonly name: string;
  readonly span: Span<"text">;
}

const titles = `(?:${englishHoles.titles}|${russianHoles.titles})(?![a-zа-яё])\\.?`;
/** Begins a greeting at the head of a line, with "Mr" or "Mr/Ms" where one follows; the source of a pattern that ignores case. */
export const opening = `^\\s*(?:${englishHoles.openings}|${russianHoles.openings})(?![a-zа-яё])(?:,?\\s*${titles}(?:\\s?/\\s?${titles})?)?`;

const opens = new RegExp(opening, "i");
const endsWithTitle = new RegExp(`${titles}$`, "i");
const nameWord = "[A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ɏА-Яа-яЁё'’-]+";
const firstName = new RegExp(`^[\\s,]*(${nameWord}(?: ${nameWord}){0,3})`);
const anyName = new RegExp(nameWord, "g");

/** @returns what is wrong with the greeting at the head of a passage, if anything. */
export function faultyGreeting(draft: Draft, { text }: Passage): Greeting | undefined {
  const start = text.search(/\S/);
  const line = text.slice(start, start + 120).split("\n")[0]!;
  const opened = (opens.exec(line) || [""])[0]!;
  const rest = line.slice(opened.length);
  const isTitled = endsWithTitle.test(opened);
  const fault = (is: Greeting["is"], { length }: string, name = ""): Greeting => ({ is, name, span: { start, end: start + opened.length + length } });

  // "Dear ,", "Dear Mr ,", «Уважаемый!», «Здравствуйте, !»; but "Hello," and «Уважаемые!» greet everybody.
  const empty = opened && (isTitled || /^уважаем\S+[йя]$/i.test(opened) ? /^\s*[,!:]/ : /^\s*[\s,]\s*[,!]/).exec(rest);
  if (empty) return fault("greeting", empty[0]);

  const [greeted, name] = firstName.exec(rest) || [];
  if (!greeted || !name) return undefined;
  if (opened && /(?:Name|name|Имя|Отчество|Фамилия|ФИО)$/.test(name)) return fault("field", greeted);
  const words = name.split(" ");
  const isKnown = isFirstName(fold(words[0]!));
  const after = rest.slice(greeted.length);
  // Without an opening it has to be a first name we know: "Maria,", «Мария, добрый день!».
  const isClosed = opened ? /^\s*(?:$|[,!:.;–-]|(?:and|и|&) )/.test(after) || (isKnown && /^\s[a-zа-яё]/.test(after)) : isKnown && /^\s*[,!]\s*(?:$|[a-zа-яё])/.test(after);
  if (!isClosed || words.some((word) => !isPersonal(fold(word)) || isFirm(word, draft)) || isInThread(draft, words)) return undefined;
  const keys = nameKeys(line.match(anyName)!.join(" "));
  const isStranger = draft.readers.length && draft.readers.every((reader) => isNobodyOf(keys, reader, isTitled));
  return isStranger ? fault("stranger", greeted, name) : undefined;
}

/** @returns how long the greeting that opens a text is, to the word that follows on its line: "Dear Clara, ". 0 without one. */
export function greetingLength(text: string): number {
  const opened = (opens.exec(text) || [""])[0]!;
  const closed = new RegExp(`^(?:,?[ \\t\u00a0]+${nameWord}){0,4}[,!:][ \\t\u00a0]*`).exec(text.slice(opened.length));
  return opened && closed ? opened.length + closed[0].length : 0;
}

const nobodies = new Set(`${englishGreeting.nobody} ${russianGreeting.nobody}`.split(" "));
/** No noun for people and groups. */
const isPersonal = (form: string): boolean => !nobodies.has(form) && (isFirstName(form) || !isPersonNoun(form));

/** Shouted, or the name of a firm that reads this. */
const isFirm = (word: string, { readers, policy }: Draft): boolean =>
  word === word.toUpperCase() || readers.some(({ address, client }) => `${address} ${client} ${policy.organization}`.toLowerCase().indexOf(word.toLowerCase()) >= 0);

/** Somebody of that name wrote the mail that is answered, or is named in it. */
const isInThread = ({ layers: [layer] }: Draft, words: readonly string[]): boolean => !!layer && words.some((word) => `${layer.from ? layer.from.written : ""} ${layer.passage.text}`.indexOf(word) >= 0);

/** Whether a reader is known to bear none of the names. A role, a list and an initial may be anybody; for a title the surname is enough. */
function isNobodyOf(keys: readonly string[], { address, name = "" }: Reader, isTitled: boolean): boolean {
  const local = address.replace(/@.*/, "").replace(/[._-]+/g, " ");
  const shown = name.replace(/\s*(?:[(|[/]|\s[-–—]\s).*|.*@.*/, "").replace(/[.,]/g, " ").trim() || local;
  const forms = fold(shown).split(/\s+/);
  const isKnown = forms.length > 1 ? forms.filter((form) => form.length > 1).length > (isTitled ? 0 : 1) : !isTitled && isFirstName(shown);
  return isKnown && !/\d/.test(shown) && forms.every(isPersonal) && !nameKeys(`${shown} ${local}`).some((one) => keys.some((other) => mayBeSameName(one, other)));
}

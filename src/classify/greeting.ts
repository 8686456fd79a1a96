import { englishGreeting } from "./lexicons/en/unfinished";
import { russianGreeting } from "./lexicons/ru/unfinished";
import type { Draft } from "./detector";
import type { Passage, Reader } from "./parsed-message";
import type { Span } from "./span";
import { isFirstName, isPersonNoun } from "./target";
import { fold } from "./text/fold";
import { mayBeSameName, nameKeys } from "./text/same-name";

/** How a mail addresses its reader. */
export type Greeting =
  /** Where a name belongs there is none: "Dear ,". */
  | { readonly is: "empty"; readonly span: Span<"text"> }
  /** A field's name stands for one: "Dear First Name,". */
  | { readonly is: "field"; readonly span: Span<"text"> }
  /** Somebody who does not get the mail. `name` as written. */
  | { readonly is: "stranger"; readonly name: string; readonly span: Span<"text"> };

/** Lines begin with these. */
const opening = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|здравствуй(?:те)?|доброго (?:дня|утра|вечера)|добр(?:ый|ое) (?:день|утро|вечер)|приветствую|привет)(?![a-zа-яё])/i;
const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|господин|госпожа|г-н|г-жа)(?![a-zа-яё])\.?/i;
/** Longer than any greeting; UTF-16 units. */
const longest = 120;

/** @returns what is wrong with the greeting at the head of a passage, if anything. */
export function faultyGreeting(draft: Draft, passage: Passage): Greeting | undefined {
  const at = passage.text.search(/\S/);
  if (at < 0) return undefined;
  const line = passage.text.slice(at, at + longest).split("\n")[0]!;
  const opened = opening.exec(line)?.[0] ?? "";
  const end = emptyEnd(opened, line);
  if (end) return { is: "empty", span: { start: at, end: at + end } };
  const field = opened && /^[\s,]*((?:(?:First|Last|Full|Client|Customer|Recipient|Contact)\s?)?Name|First\s?name Last\s?name|Firstname|Lastname|Surname|Имя(?: Отчество)?|Фамилия(?: Имя)?(?: Отчество)?|ФИО)\s*[,!:.]?$/.exec(line.slice(opened.length));
  if (field) return { is: "field", span: { start: at, end: at + opened.length + field[0].replace(/[\s,!:.]+$/, "").length } };
  return stranger(draft, passage, { at, line, opened });
}

/** Where an empty greeting ends: "Dear ,", "Dear Mr ,", «Уважаемый!», «Здравствуйте, !». */
function emptyEnd(opened: string, line: string): number {
  const rest = line.slice(opened.length);
  const titles = "(?:mr|mrs|ms|miss|dr|prof|господин|госпожа|г-н|г-жа)";
  const empty = /^(?:dear|уважаем|дорог)/i.test(opened)
    ? new RegExp(`^(?:\\s+${titles}\\.?(?:\\s*(?:/|and|&|и)\\s*${titles}\\.?)?\\s*[,!:]|\\s+[,!:]${/^(?:уважаемый|уважаемая)/i.test(opened) ? "|\\s*[,!]" : ""})`, "i").exec(rest)
    : opened && /^(?:\s*,\s*[,!.]|\s+,)/.exec(rest);
  return empty ? opened.length + empty[0].length : 0;
}

interface Line {
  readonly at: number;
  readonly line: string;
  readonly opened: string;
}

/** A name of at least two letters; the second part of a Russian one may be a patronymic. */
const name = /^[A-ZÀ-ÖØ-ÞА-ЯЁ][A-Za-zÀ-ɏА-Яа-яЁё'’-]+/;

function stranger(draft: Draft, passage: Passage, { at, line, opened }: Line): Greeting | undefined {
  const groups: string[][] = [];
  let end = 0;
  let isTitled = false;
  let rest = opened.length;
  const skip = (pattern: RegExp): boolean => {
    const found = pattern.exec(line.slice(rest));
    if (found) rest += found[0].length;
    return !!found;
  };
  skip(/^[\s,]+/);
  for (;;) {
    if (skip(title)) isTitled = true;
    skip(/^\s+/);
    const group: string[] = [];
    for (let found = name.exec(line.slice(rest)); found; found = name.exec(line.slice(rest))) {
      group.push(found[0]);
      rest += found[0].length;
      if (!groups.length) end = rest;
      skip(/^[ \u00a0]+/);
    }
    if (!group.length) break;
    groups.push(group);
    if (!skip(/^(?:\s*[,/&]\s*(?:and |и )?|and |и )(?:dear |уважаем\S+ )?/i)) break;
  }
  const first = groups[0];
  const after = line.slice(end);
  if (!first || !first.every((word) => isName(word, draft)) || !isClosed(opened, first, after, isTitled)) return undefined;
  const readers = draft.readers.map((reader) => keysOf(reader, isTitled));
  if (!readers.length || readers.some((keys) => !keys) || isInThread(draft, first)) return undefined;
  const greeted = groups.reduce<string[]>((all, group) => all.concat(nameKeys(group.join(" "))), []);
  if (readers.some((keys) => keys!.some((one) => greeted.some((other) => mayBeSameName(one, other))))) return undefined;
  return { is: "stranger", name: first.join(" "), span: { start: at, end: at + end } };
}

/** The name ends the greeting. Without an opening it has to be a first name we know: "Maria,", «Мария, добрый день!». */
function isClosed(opened: string, [first, ...more]: readonly string[], after: string, isTitled: boolean): boolean {
  const isKnown = isFirstName(fold(first!));
  if (!opened) return isKnown && /^\s*[,!](?:\s*$|\s*[a-zа-яё])/.test(after);
  if (/^\s*(?:$|[,!:;.–—-])/.test(after)) return isKnown || isTitled || more.length < 2;
  return isKnown && /^\s+[a-zа-яё&]/.test(after);
}

const nobodies = new Set(`${englishGreeting.nobody} ${russianGreeting.nobody}`.split(" "));

/** No noun for people or firms, and no client's name. */
function isName(word: string, { policy, readers }: Draft): boolean {
  const form = fold(word);
  if (nobodies.has(form) || (isPersonNoun(form) && !isFirstName(form)) || word === word.toUpperCase()) return false;
  const isFirm = (written: string) => written.toLowerCase().split(/[\s.-]+/).indexOf(form) >= 0;
  return !readers.some(({ address, client }) => isFirm(address.slice(address.lastIndexOf("@") + 1)) || (client && isFirm(client))) && !policy.organization.toLowerCase().split(" ").some((one) => one === form);
}

/** Somebody of that name wrote the mail that is answered, or is named in it. */
function isInThread({ layers }: Draft, words: readonly string[]): boolean {
  const layer = layers[0];
  if (!layer) return false;
  const text = `${layer.from?.written ?? ""} ${layer.passage.text}`;
  return words.some((word) => text.indexOf(word) >= 0);
}

/** @returns a reader's names in one spelling; undefined where the first name, or for a title any, is not known: a role, a list, an initial. */
function keysOf({ address, name: shown }: Reader, isTitled: boolean): string[] | undefined {
  const local = address.slice(0, address.indexOf("@"));
  const written = shown && shown.indexOf("@") < 0 ? shown.replace(/\s*(?:[(|[/]|\s[-–—]\s).*$/, "") : "";
  const named = personOf(written, written.split(/[\s,.]+/), isTitled);
  const addressed = personOf(local, local.split(/[._-]+/), isTitled);
  if (!named) return written === "" ? addressed : undefined;
  return named.concat(nameKeys(local.replace(/[._]/g, " ")));
}

function personOf(written: string, words: readonly string[], isTitled: boolean): string[] | undefined {
  const forms = words.filter(Boolean).map(fold);
  if (!forms.length || forms.length > 4 || /\d/.test(written)) return undefined;
  if (forms.some((form) => nobodies.has(form) || (!isFirstName(form) && isPersonNoun(form)))) return undefined;
  const long = forms.filter((form) => form.length > 1);
  const isKnown = forms.length > 1 ? long.length > (isTitled ? 0 : 1) : !isTitled && isFirstName(forms[0]!);
  return isKnown ? nameKeys(written.replace(/[._,]/g, " ")) : undefined;
}

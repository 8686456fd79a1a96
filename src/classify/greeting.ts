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

const either = (list: "openings" | "titles"): string => `(?:${englishHoles[list]}|${russianHoles[list]})(?![a-zа-яё])`;
/** Begin a greeting, at the head of a line; sources of patterns that ignore case. */
export const openings = `^\\s*${either("openings")}`;
/** "Mr", "Mr/Ms". */
export const titles = `(?:${either("titles")}\\.?(?:\\s?/\\s?)?)+`;

const opening = new RegExp(openings, "i");
const title = new RegExp(`^\\s*${titles}`, "i");
const field = /^[\s,]*((?:(?:First|Last|Full|Client|Customer|Recipient) ?)?Name|Имя(?: Отчество)?|Фамилия|ФИО)(?=\s*(?:[,!:]|$))/;
/** A name of at least two letters. */
const name = /^\s*([A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ɏА-Яа-яЁё'’-]+)/;
const joint = /^\s*(?:[,/&]|and |и )\s*(?:(?:and|и|dear|уважаем\S+) )?/i;

/** @returns what is wrong with the greeting at the head of a passage, if anything. */
export function faultyGreeting(draft: Draft, { text }: Passage): Greeting | undefined {
  const start = text.search(/\S/);
  const line = text.slice(Math.max(0, start), start + 120).split("\n")[0]!;
  const opened = opening.exec(line)?.[0] ?? "";
  let rest = line.slice(opened.length);
  const fault = (is: Greeting["is"], length: number, of = ""): Greeting => ({ is, name: of, span: { start, end: start + length } });
  const titled = opened ? title.exec(rest)?.[0] ?? "" : "";
  if (isEmpty(opened, rest, titled)) return fault("greeting", opened.length + rest.search(/[,!:](?!\s*[,!])/) + 1);
  const left = opened && field.exec(rest);
  if (left) return fault("field", opened.length + left[0].length);

  const groups: string[][] = [];
  let end = 0;
  rest = rest.slice(titled.length).replace(/^[\s,]+/, "");
  for (let next: RegExpExecArray | null = null; !groups.length || next; ) {
    const group: string[] = [];
    for (let found = name.exec(rest); found; found = name.exec(rest)) {
      group.push(found[1]!);
      rest = rest.slice(found[0].length);
    }
    if (!group.length) break;
    end = end || line.length - rest.length;
    groups.push(group);
    next = joint.exec(rest);
    rest = rest.slice(next ? next[0].length : 0).replace(title, "");
  }
  const first = groups[0];
  if (!first || !isClosed(first, line.slice(end), opened, !!titled) || !first.every((word) => isName(word, draft)) || isInThread(draft, first)) return undefined;
  const readers = draft.readers.map((reader) => keysOf(reader, !!titled));
  const greeted = nameKeys(groups.map((group) => group.join(" ")).join(" "));
  const isKnown = readers.length && readers.every((keys) => keys);
  return isKnown && !readers.some((keys) => keys!.some((one) => greeted.some((other) => mayBeSameName(one, other)))) ? fault("stranger", end, first.join(" ")) : undefined;
}

/** "Dear ,", "Dear Mr ,", «Уважаемый!», «Здравствуйте, !»; "Hello," and «Уважаемые!» greet everybody. */
function isEmpty(opened: string, rest: string, titled: string): boolean {
  if (titled) return /^\s*[,!:]/.test(rest.slice(titled.length));
  return !!opened && (/^уважаем\S+[йя]$/i.test(opened) ? /^\s*[,!]/ : /^(?:\s+[,!:]|\s*,\s*[,!])/).test(rest);
}

/** The name ends the greeting. Without an opening it has to be a first name we know: "Maria,", «Мария, добрый день!». */
function isClosed(words: readonly string[], after: string, opened: string, isTitled: boolean): boolean {
  const isKnown = isFirstName(fold(words[0]!));
  if (!opened) return isKnown && /^\s*[,!]\s*(?:$|[a-zа-яё])/.test(after);
  return /^\s*(?:$|[,!:.;–-]|(?:and|и|&) )/.test(after) ? isKnown || isTitled || words.length < 3 : isKnown && /^\s[a-zа-яё]/.test(after);
}

const nobodies = new Set(`${englishGreeting.nobody} ${russianGreeting.nobody}`.split(" "));
/** No noun for people and groups. */
const isPersonal = (form: string): boolean => !nobodies.has(form) && (isFirstName(form) || !isPersonNoun(form));

/** Neither a noun nor a firm that reads this. */
function isName(word: string, { readers, policy }: Draft): boolean {
  const form = fold(word);
  return isPersonal(form) && word !== word.toUpperCase() && !readers.some(({ address, client = "" }) => `${address.replace(/^.*@/, "")} ${client} ${policy.organization}`.toLowerCase().split(/[\s.-]+/).indexOf(form) >= 0);
}

/** Somebody of that name wrote the mail that is answered, or is named in it. */
function isInThread({ layers: [layer] }: Draft, words: readonly string[]): boolean {
  return !!layer && words.some((word) => `${layer.from?.written ?? ""} ${layer.passage.text}`.indexOf(word) >= 0);
}

/** @returns a reader's names in one spelling; undefined where the first name, or for a title any, is not known: a role, a list, an initial. */
function keysOf({ address, name: shown = "" }: Reader, isTitled: boolean): string[] | undefined {
  const local = address.replace(/@.*/, "").replace(/[._-]+/g, " ");
  const written = shown.replace(/\s*(?:[(|[/]|\s[-–—]\s).*|.*@.*/, "").replace(/[.,]/g, " ").trim();
  const forms = fold(written || local).split(/\s+/);
  const long = forms.filter((form) => form.length > 1);
  const isKnown = forms.length > 1 ? long.length > (isTitled ? 0 : 1) : !isTitled && isFirstName(forms[0]!);
  return isKnown && forms.length < 5 && !/\d/.test(written || local) && forms.every(isPersonal) ? nameKeys(`${written} ${local}`) : undefined;
}

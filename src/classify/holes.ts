import { openings, titles } from "./greeting";
import { englishHoles } from "./lexicons/en/unfinished";
import { russianHoles } from "./lexicons/ru/unfinished";
import type { Passage } from "./parsed-message";
import type { Span } from "./span";
import { fold } from "./text/fold";

/**
 * Something the author meant to fill in.
 *
 * - `field`: a template's: "[Name]", "{{first_name}}"
 * - `note`: to oneself: "TODO: …", "(insert amount)"
 * - `gap`: crosses, a line, question marks or filler where words belong
 */
export interface Hole {
  readonly kind: "field" | "note" | "gap";
  readonly span: Span<"text">;
}

type List = keyof typeof englishHoles;
const set = (list: List): ReadonlySet<string> => new Set(`${englishHoles[list]} ${russianHoles[list]}`.split(" "));
const either = (list: List): string => `(?:${englishHoles[list]}|${russianHoles[list]})`;
const letter = "[a-zа-яё]";

const slots = set("slots");
const roles = set("roles");
const orders = new RegExp(`^${either("orders")} `);
const speaksOfFields = new RegExp(either("fields"), "i");
const greets = new RegExp(`${openings}[\\s,]*${titles}?\\s*$`, "i");
const beforeNumber = new RegExp(`(?:[€$£№]|(?:^|\\s)${either("counters")}${letter}*)\\s*[№#]?\\s*$`, "i");
const unitNext = new RegExp(`^\\s*(?:[€$£₽%]|${either("units")})`, "i");
const preposition = new RegExp(`(?:^|\\s)${either("prepositions")}\\s$`, "i");
const question = new RegExp(`^\\s*${either("questions")}`, "i");

/** The words around a candidate, on its line. */
interface Place {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  readonly isSubject: boolean;
}

/** @returns whether a candidate is a hole. `content`: the first group of its pattern that is there. */
type Judge = (place: Place, content: string) => boolean;

/** Such a line is code, speaks about fields, or puts the field in quotation marks. */
function isSpokenOf({ before, inside, after }: Place): boolean {
  return speaksOfFields.test(before + after) || /[;=\\]|\(\)/.test(before.slice(-60) + inside + after) || /["“„«`'‘]$/.test(before);
}

const wordsOf = (content: string): string[] => fold(content.replace(/([a-zа-яё])([A-ZА-ЯЁ])/g, "$1 $2")).split(/[^a-zа-я]+/).filter(Boolean);

/** Whether a field's name says what to fill in: "Name", "client_name", «номер договора», "insert date"; not "name withheld". */
function isSlot(content: string): boolean {
  const words = wordsOf(content);
  if (/\d|\.[a-z]{2,4}$/.test(content) || words.some((word) => /^(?:the|this|his|her)$|(?:ed|held|hidden)$|^(?:скры|удал)/.test(word))) return false;
  return (orders.test(words.join(" ")) && words.length > 1) || slots.has(words[words.length - 1]!) || (slots.has(words[0]!) && (/[а-я]/.test(words[0]!) || words[1] === "of"));
}

const inBrackets: Judge = (place, content) => {
  const { before, after, isSubject } = place;
  if (/^\(/.test(after) || /[\wа-яё)]$/i.test(before) || isSpokenOf(place)) return false;
  if (/^(?:TODO|TB[DC]|xx+|хх+|_+|\?\?+)/i.test(content)) return true;
  const words = wordsOf(content);
  const isHead = !before.trim();
  if (isSlot(content)) return words.length > 1 || !isHead || !isSubject;
  // "[Product]" and "[Account Manager]", but neither a tag at the head of a line nor an editor's "[the client]".
  return !isHead && /^[A-ZА-ЯЁ][^\d]*$/.test(content) && words.length < 4 && roles.has(words[words.length - 1]!);
};

/** In signs that prose uses, too. */
const inSigns: Judge = (place, content) => {
  const { before, inside, after } = place;
  const isGreeting = greets.test(before);
  if (isSpokenOf(place)) return false;
  if (/^<[^<]/.test(inside) && !/[A-ZА-ЯЁ ]/.test(content)) return false;
  if (/^\$[^{]/.test(inside) && (content === content.toUpperCase() || /^[([]/.test(after))) return false;
  if (inside[0] === "«" && !isGreeting && !/_/.test(content) && !/(?:№|\sот)\s$|^[a-z\s]*$/i.test(before)) return false;
  return isSlot(content) || isGreeting;
};

/** Ends what it heads: "TODO:" above a list is the list's title, and "the last TODO" is spoken of. */
const todo: Judge = ({ before, after, isSubject }, rest) =>
  isSubject ? !(before + rest + after).trim() : !/[\wа-яё"«`'-]\s?$/i.test(before) && !/^\s*:\s*$/.test(rest) && (/^\s*(?:[-–—:].*)?$/.test(rest) || (!before.trim() && !/^\s(?:list|comment|item)/.test(rest)));

const isNumber = ({ before, after }: Place): boolean => beforeNumber.test(before) || unitNext.test(after) || greets.test(before);

const toBeDecided: Judge = (place) => isNumber(place) || (preposition.test(place.before) && !/^\s[a-z]+s\s/.test(place.after));

const crosses: Judge = (place) => {
  const { before, inside, after } = place;
  // Masked cards and telephones, and «XXX Олимпиада».
  if (/[\d*-]\s?$|\.$/.test(before) || /^(?:[-\s.*]{0,2}[\dxх*]|-)/i.test(after)) return false;
  return /[./,]/.test(inside) || isNumber(place) || (inside.length > 2 && inside.length < 6 && preposition.test(before) && /\S/.test(after));
};

/** A line inside a sentence; not on a form, where there are several or words that ask to fill them in. */
const underscores: Judge = (place) => {
  const { before, after } = place;
  if (/__/.test(before + after) || /fill|sign|form |заполн|подпис|паспорт/i.test(before + after)) return false;
  return isNumber(place) || (/[a-zа-яё,]\s$/i.test(before) && /^\s?[%.,]?\s?[a-zа-яё]|^\.\s*$/i.test(after));
};

const questionMarks: Judge = (place) => {
  const { before, after } = place;
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return !question.test(sentence) && (isNumber(place) || (/^\s*[.,;)]?\s*$/.test(after) ? /:\s+$/.test(before) || preposition.test(before) : /\s$/.test(before) && /^\s[a-zа-яё]{3}/.test(after)));
};

/** "(insert amount)", "add amount here", «ВСТАВИТЬ ССЫЛКУ»; not what the reader is to do. */
const order: Judge = ({ before, inside, after }, content) => {
  const words = wordsOf(content);
  const around = before + after;
  if (/please|пожалуйста/i.test(around) || !words.some((word) => slots.has(word) || roles.has(word) || word === "link") || words.some((word) => /^(?:your|an|the|ваш.*)$/.test(word))) return false;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  return inside === inside.toUpperCase() ? around !== around.toUpperCase() && !/["«“]$/.test(before) : words.indexOf("here") > 0 && !/(?:to|can|you|or|and)\s$/.test(before) && !/^your/i.test(inside);
};

/** The group of each that is filled is the content. All repeats are bounded: a hostile text costs a constant for each unit. */
const name = `([A-Za-zА-Яа-яЁё][\\wА-Яа-яЁё. -]{1,38})`;
const patterns: readonly (readonly [Hole["kind"], RegExp, Judge])[] = [
  ["field", /\{[{%][^{}\n]{1,60}[}%]\}|<%[^<>\n]{1,60}%>|\*\|[^|\n]{2,40}\|\*/g, (place) => !isSpokenOf(place)],
  ["field", /\[([^[\]\n]{2,60})\]/g, inBrackets],
  ["field", new RegExp(`[$#]?\\{!?([^{}\\n]{2,40})\\}|<<?([^<>\\n@/]{2,40})>>?|«([^«»\\n]{2,40})»|%%?${name}%%?|##?${name}##?|@@${name}@@|\\$([A-Za-z_.]{3,30})(?!\\w)`, "g"), inSigns],
  ["note", /(?:TODO|FIXME)(?!\w)([^\n.!?)\]]{0,100})/g, todo],
  ["gap", /TB[DC](?!\w)/g, toBeDecided],
  ["gap", /(?:xx+|хх+|\d\d[./](?:xx|хх))(?:[.,/](?:xx+|хх+|\d{2,4}))*(?![a-zа-яё\d])/gi, crosses],
  ["gap", /_{2,}/g, underscores],
  ["gap", /\?{3,5}(?!\?)/g, questionMarks],
  ["gap", /lorem ipsum dolor|here to enter text|место для ввода текста/gi, () => true],
  ["note", new RegExp(`${either("orders")}((?: [a-zа-яё]{2,20}){1,4})`, "gi"), order],
];

/** Units of a line looked at on either side. */
const reach = 140;

/** @returns the holes of a passage in reading order; neighbors with a blank between them are one. */
export function holesIn({ text, where }: Passage): Hole[] {
  const found: Hole[] = [];
  for (const [kind, pattern, judge] of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const place = { before: text.slice(Math.max(0, start - reach), start).split("\n").pop()!, inside: match[0], after: text.slice(end, end + reach).split("\n")[0]!, isSubject: where.in === "subject" };
      if (/^[\wа-яё]/i.test(match[0]) && /[\wа-яё]$/i.test(place.before)) continue;
      if (judge(place, match.slice(1).filter(Boolean)[0] ?? "")) found.push({ kind, span: { start, end } });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return found.reduce<Hole[]>((kept, { kind, span }) => {
    const last = kept[kept.length - 1];
    if (last && span.start <= last.span.end + 1) kept[kept.length - 1] = { kind: last.kind, span: { start: last.span.start, end: Math.max(last.span.end, span.end) } };
    else kept.push({ kind, span });
    return kept;
  }, []);
}

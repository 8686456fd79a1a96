import { opening } from "./greeting";
import { englishHoles } from "./lexicons/en/unfinished";
import { russianHoles } from "./lexicons/ru/unfinished";
import type { Passage } from "./parsed-message";
import { isSlot, namesSlot, orders } from "./slots";
import type { Span } from "./span";

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

const either = (list: "fields" | "counters" | "units" | "prepositions" | "forms"): string => `(?:${englishHoles[list]}|${russianHoles[list]})`;
const speaksOfFields = new RegExp(either("fields"), "i");
const greets = new RegExp(`${opening}[\\s,]*$`, "i");
const beforeNumber = new RegExp(`(?:[€$£№]|\\s${either("counters")}\\S*)\\s?[№#]?\\s?$`, "i");
const unitNext = new RegExp(`^\\s?(?:[€$£₽%]|${either("units")})`, "i");
const preposition = new RegExp(`(?:^|\\s)${either("prepositions")}\\s$`, "i");
const isForm = new RegExp(`__|${either("forms")}`, "i");

/** A candidate and the words around it on its line. `content` is what its signs enclose. */
interface Place {
  readonly before: string;
  readonly inside: string;
  readonly content: string;
  readonly after: string;
  readonly isSubject: boolean;
}

type Judge = (place: Place) => boolean;

/** A line that speaks about fields or is code; a field in quotation marks. */
const isSpokenOf: Judge = ({ before, inside, after }) => speaksOfFields.test(before + after) || /[;=\\]|\(\)/.test(before + inside + after) || /["“„«`']$/.test(before);

/** Not a link of markdown, a number of a note, a tag of a subject. */
const inBrackets: Judge = (place) => {
  const { before, content, after, isSubject } = place;
  if (/^\(/.test(after) || /[\wа-яё)]$/i.test(before) || isSpokenOf(place)) return false;
  return /^(?:TODO|TB[DC]|xx+|хх+|_+|\?\?+)/i.test(content) || (isSlot(content) && (/\s/.test(content) || !isSubject || !!before.trim()));
};

/** "<b>", "<date>2026</date>"; a lower-case "<date>" alone is a field. */
const isTag: Judge = ({ content, after }) => /^[a-z\d]+$/.test(content) && (!isSlot(content) || /^(?:title|address|time|link|label|code|summary|body)$/.test(content) || /<\//.test(after));

/** In signs that prose uses, too. */
const inSigns: Judge = (place) => {
  const { before, inside, content } = place;
  const isGreeting = greets.test(before);
  if (isSpokenOf(place) || (/^<[^<]/.test(inside) && isTag(place)) || (/^\$[^{]/.test(inside) && content === content.toUpperCase())) return false;
  return isGreeting || (isSlot(content) && (inside[0] !== "«" || /_/.test(content) || /[№»]\s$/.test(before)));
};

/** "TODO:" above a list is its title, and "the last TODO" is spoken of. */
const isNote: Judge = ({ before, content }) => !/[\wа-яё"«`'-]\s?$/i.test(before) && /^\s*(?:[-–—:]\s*\S.*)?$/.test(content);

const isNumber: Judge = ({ before, after }) => beforeNumber.test(before) || unitNext.test(after) || greets.test(before);

const isUndecided: Judge = (place) => isNumber(place) || (preposition.test(place.before) && !/^\s[a-z]+s\s/.test(place.after));

/** Not a masked card or telephone, a numeral («XXX Олимпиада»), or kisses. */
const areCrosses: Judge = (place) => {
  const { before, inside, after } = place;
  if (/[\d*-]\s?$|\.$/.test(before) || /^(?:[-\s.*]{0,2}[\dxх*]|-)/i.test(after)) return false;
  return /[./,]/.test(inside) || isNumber(place) || (/^.{3,5}$/.test(inside) && preposition.test(before) && /\S/.test(after));
};

/** A line inside a sentence; a form has several, or words that ask to fill them in. */
const isBlank: Judge = (place) => {
  const { before, after } = place;
  return !isForm.test(before + after) && (isNumber(place) || (/[a-zа-яё,]\s$/i.test(before) && /^\s?[%.,]?\s?[a-zа-яё]|^\.\s*$/i.test(after)));
};

/** "Price: ???", "??? euros"; astonishment ends a sentence. */
const areQuestionMarks: Judge = (place) => isNumber(place) || ((/:\s+$/.test(place.before) || preposition.test(place.before)) && /^\s*[.,;)]?\s*$/.test(place.after));

/** "(insert amount)", "add amount here", «ВСТАВИТЬ ССЫЛКУ»; not what the reader is to do. */
const isOrder: Judge = ({ before, inside, content, after }) => {
  const around = before + after;
  if (!namesSlot(content) || /please|пожалуйста/i.test(around) || / (?:your|an|the|ваш\S*) /i.test(inside)) return false;
  return /\($/.test(before) ? after[0] === ")" : inside === inside.toUpperCase() ? around !== around.toUpperCase() && !/["«“]$/.test(before) : / here/.test(inside) && !/(?:to|can|you|or|and) $/.test(before);
};

const field = `([A-Za-zА-Яа-яЁё][\\wА-Яа-яЁё. -]{1,38})`;
/** The first group that is filled is the content. All repeats are bounded: a hostile text costs a constant for each unit. */
const patterns: readonly (readonly [Hole["kind"], RegExp, Judge])[] = [
  ["field", /\{[{%][^{}\n]{1,60}[}%]\}|\*\|[^|\n]{2,40}\|\*/g, (place) => !isSpokenOf(place)],
  ["field", /\[([^[\]\n]{2,60})\]/g, inBrackets],
  ["field", new RegExp(`[$#]?\\{!?([^{}\\n]{2,40})\\}|<<?([^<>\\n@/]{2,40})>>?|«([^«»\\n]{2,40})»|(?:[%#]{1,2}|@@)${field}[%#@]{1,2}|\\$([A-Za-z_.]{3,30})(?!\\w)`, "g"), inSigns],
  ["note", /TODO(?!\w)([^\n.!?)\]]{0,100})/g, isNote],
  ["note", new RegExp(`${orders}((?: [a-zа-яё]{2,20}){1,4})`, "gi"), isOrder],
  ["gap", /TB[DC](?!\w)/g, isUndecided],
  ["gap", /(?:x{2,9}|х{2,9}|\d\d[./](?:xx|хх))(?:[.,/](?:x{2,4}|х{2,4}|\d{2,4})){0,3}(?![a-zа-яё\d])/gi, areCrosses],
  ["gap", /_{2,}/g, isBlank],
  ["gap", /\?{3,5}(?!\?)/g, areQuestionMarks],
  ["gap", /lorem ipsum dolor|here to enter text/gi, () => true],
];

/** Units of a line looked at on either side. */
const reach = 140;

/** @returns the holes of a passage in reading order. */
export function holesIn({ text, where }: Passage): Hole[] {
  const found: Hole[] = [];
  for (const [kind, pattern, judge] of patterns) {
    text.replace(pattern, (inside: string, ...groups: (string | number | undefined)[]) => {
      const start = groups[groups.length - 2] as number;
      const end = start + inside.length;
      const before = text.slice(Math.max(0, start - reach), start).split("\n").pop()!;
      const content = groups.slice(0, -2).filter(Boolean)[0];
      const place = { before, inside, content: String(content || ""), after: text.slice(end, end + reach).split("\n")[0]!, isSubject: where.in === "subject" };
      // What begins with a letter begins no word inside another.
      if (!/^[\wа-яё]{2}$/i.test(before.slice(-1) + inside[0]!) && judge(place)) found.push({ kind, span: { start, end } });
      return "";
    });
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return found.filter(({ span }, i) => !i || span.start >= found[i - 1]!.span.end);
}

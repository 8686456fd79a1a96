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

const set = (key: keyof typeof englishHoles): ReadonlySet<string> => new Set(`${englishHoles[key]} ${russianHoles[key]}`.split(" "));
const slots = set("slots");
const roles = set("roles");
const orders = set("orders");
const joints = set("joints");
const gone = set("gone");

/** The words around a candidate, on its line. */
interface Place {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  readonly isSubject: boolean;
}

/** Looks at a candidate. `undefined`: it is none; a number: a hole that goes on so many units behind the candidate. */
type Judge = (place: Place, groups: readonly (string | undefined)[]) => number | undefined;

interface Pattern {
  readonly kind: Hole["kind"];
  readonly pattern: RegExp;
  readonly judge: Judge;
}

/** Units of a line looked at on either side. */
const reach = 140;
const letter = "A-Za-zА-Яа-яЁё";
const units =
  "(?:€|\\$|£|₽|%|(?:euros?|eur|usd|gbp|dollars?|pounds?|per ?cent|days?|weeks?|months?|hours?|minutes?|people|persons?|pieces|pcs|units|boxes|тыс|руб[а-яё.]*|евро|процент[а-яё]*|дн(?:ей|я)|недел[а-яё]*|месяц[а-яё]*|час(?:ов|а)|человек|штук|шт|коробок|мест|страниц)(?![a-zа-яё]))";
const beforeNumber = new RegExp(`(?:[€$£₽№]|(?:^|[^a-zа-яё])(?:eur|usd|gbp|no|nr|number|invoice|order|contract|room|ref|reference|счет[а-яё]*|счёт[а-яё]*|договор[а-яё]*|заказ[а-яё]*|номер[а-яё]*)\\.?)\\s*[:#№]?\\s*$`, "i");
const preposition = /(?:^|\s)(?:on|at|by|until|till|from|for|contact|with|costs?|до|от|на|составит|составляет|стоит)\s+$/i;
const unitNext = new RegExp(`^\\s*${units}`, "i");
const greets = /^\s*(?:dear|hi|hello|hey|good \w+|уважаем[а-яё]+|дорог[а-яё]+|здравствуйте|добр[а-яё]+ [а-яё]+|привет)[\s,]*(?:(?:mr|mrs|ms|dr)\.?\s*(?:\/\s*\w+\.?\s*)?)?$/i;
/** Such a sentence speaks about fields. */
const speaksOfFields = /(?:^|[^a-z])(?:placeholders?|templates?|merge|variables?|syntax|fields?|tokens?|macros?|parameters?|replace[sd]?|columns?)(?![a-z])|шаблон|переменн|плейсхолдер|макрос|(?:^|[^а-яё])(?:пол(?:е|я|ей|ем)|граф[ауые]|замени[а-яё]*)(?![а-яё])|подстав|столб|колонк/i;
const quotes = /["“”„«»`'‘’]$/;

/** A sentence about fields, something in quotation marks, or a line of code. */
function isSpokenOf({ before, inside, after }: Place): boolean {
  const sentence = `${before.slice(Math.max(0, before.search(/[^.!?]*$/)))} ${after.split(/[.!?](?:\s|$)/)[0]!}`;
  return speaksOfFields.test(sentence) || (quotes.test(before) && /^["“”„«»`'‘’]/.test(after)) || /[;{}\\]\s*$|=>|[^=]==?[^=]|\(\)|\breturn\b|\bfunction\b/.test(before + after) || /;/.test(inside);
}

/** Whether a field's name says what to fill in: "Name", "client_name", "номер договора", "insert date". */
function isSlot(content: string): boolean {
  const words = wordsOf(content);
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last || words.length > 6 || /\d/.test(content) || words.some((word) => gone.has(word))) return false;
  if (orders.has(first) && words.length > 1) return true;
  return slots.has(last) || (slots.has(first) && (/[а-я]/.test(first) || joints.has(words[1]!)));
}

function wordsOf(content: string): string[] {
  return fold(content.replace(/([a-zа-яё])([A-ZА-ЯЁ])/g, "$1 $2")).split(/[^a-zа-я']+/).filter(Boolean);
}

const inBrackets: Judge = (place, [content = ""]) => {
  const { before, after, isSubject } = place;
  if (/^\(/.test(after) || new RegExp(`[${letter}0-9)]$`).test(before) || isSpokenOf(place)) return undefined;
  const inside = content.trim();
  if (/^(?:TODO|TB[DC])(?![A-Za-z])|^(?:xx+|хх+|_+|\?{2,})$/i.test(inside)) return 0;
  const words = wordsOf(inside);
  const isTag = before.trim() === "" && after.trim() !== "" && isSubject;
  if (isSlot(inside)) return isTag && words.length < 2 && !/^(?:name|имя|date|дата)$/i.test(inside) ? undefined : 0;
  // "[Product]" and "[Account Manager]", but neither a tag at the head of a line nor an editor's "[the client]".
  const isWritten = inside[0] !== inside[0]!.toLowerCase() && words.length < 4 && !/\d/.test(inside) && (roles.has(words[words.length - 1]!) || (/[а-я]/.test(words[0] ?? "") && roles.has(words[0]!)));
  return isWritten && !/^link$/i.test(inside) && before.trim() !== "" ? 0 : undefined;
};

/** Fields in signs that prose uses, too. */
const inSigns: Judge = (place, groups) => {
  const content = groups.filter((one) => one !== undefined)[0] ?? "";
  const { before, inside, after } = place;
  if (isSpokenOf(place) || /\\$/.test(before) || /^\\/.test(after) || /\.[a-z]{2,4}$/.test(content)) return undefined;
  const isGreeting = greets.test(before);
  if (inside[0] === "<" && inside[1] !== "<" && !/[A-ZА-ЯЁ ]/.test(content)) return undefined;
  if (inside[0] === "$" && inside[1] !== "{" && (content === content.toUpperCase() || /^[(=\[]/.test(after))) return undefined;
  if (inside[0] === "«" && !isGreeting && !/_/.test(content) && !/(?:№|(?:^|\s)(?:от|до|сумму|[a-z]+))\s*$/i.test(before)) return undefined;
  return isSlot(content) || (isGreeting && /^[^\d]{2,}$/.test(content)) ? 0 : undefined;
};

const todo: Judge = ({ before, inside, after, isSubject }) => {
  if (isSubject) return before.trim() === "" && after.trim() === "" ? 0 : undefined;
  if (/(?:^|[^a-z])(?:the|a|an|this|that|these|my|our|your|no|any|every|each|last|old|in|of|removed?|as)\s$|[-"'`«“]$/i.test(before)) return undefined;
  // "TODO:" above a list heads it.
  if (/^\s*:?\s*$/.test(after) && /^\s*:/.test(after)) return undefined;
  const isNote = /^\s*[:!)\]]|^\s+[-–—]\s/.test(after) || (/^\W*$/.test(before) && !/^\s*(?:lists?|comments?|items?)(?![a-z])/i.test(after));
  const rest = /^[^.!?\n]{0,120}[.!?]?/.exec(after)![0];
  return isNote ? (/\)/.test(rest) && inside ? rest.indexOf(")") : rest.replace(/\s+$/, "").length) : undefined;
};

const toBeDecided: Judge = (place) => {
  const { before, after } = place;
  if (isSpokenOf(place) || /^\s+(?:items?|points?|issues?|list|questions?|topics?)(?![a-z])/.test(after)) return undefined;
  return (preposition.test(before) && !/(?:^|\s)(?:costs?|стоит)\s+$/.test(before)) || (beforeNumber.test(before) && !/:\s*$/.test(before)) || greets.test(before) || unitNext.test(after) ? 0 : undefined;
};

const crosses: Judge = (place) => {
  const { before, inside, after } = place;
  const isMasked = /[\d*-]\s?$|\.$/.test(before) || /^(?:[-\s.*]{0,2}[\dxXхХ*]|-)/.test(after);
  if (isMasked || isSpokenOf(place)) return undefined;
  if (/[./]/.test(inside) || /,/.test(inside)) return 0;
  if (beforeNumber.test(before) || greets.test(before) || unitNext.test(after)) return 0;
  const isKiss = inside === inside.toLowerCase() && /^\W*$/.test(after);
  // «На XXX Олимпийских играх».
  const isNumeral = /^X+$/.test(inside) && /[а-яё]\s$/i.test(before);
  return inside.length > 2 && inside.length < 6 && preposition.test(before) && !isKiss && !isNumeral ? 0 : undefined;
};

const formWords = /fill|sign(?:ed|ature)?(?![a-z])|undersigned|hereby|form(?![a-z])|заполн|подпис|паспорт|бланк|нижеподпис|настоящим/i;

const underscores: Judge = ({ before, after }) => {
  if (greets.test(before)) return 0;
  const isInSentence = /[A-Za-zА-Яа-яЁё,€$£₽№]\s*$/.test(before) && (/^\s*[%.,;]?\s*[A-Za-zА-Яа-яЁё]/.test(after) || /^\s*[.!]/.test(after) || unitNext.test(after));
  return isInSentence && !/__/.test(before + after) && !formWords.test(before + after) ? 0 : undefined;
};

const asksFirst = /^\s*(?:what|who|why|how|when|where|which|is|are|was|were|do|does|did|can|could|would|will|have|has|really|as|что|кто|как|где|когда|почему|зачем|неужели|разве|сколько|какой|какая|какие|ли)(?![a-zа-яё])/i;

const questionMarks: Judge = ({ before, after }) => {
  const sentence = before.slice(Math.max(0, before.search(/[^.!?]*$/)));
  const ends = /^\s*[.,;)]?\s*$/.test(after);
  if (/:\s+$/.test(before) && !asksFirst.test(sentence)) return ends ? 0 : undefined;
  if (beforeNumber.test(before)) return 0;
  if (asksFirst.test(sentence)) return undefined;
  return /[a-zа-яё\d]\s$/i.test(before) && /^\s(?:[a-zа-яё]|%)/.test(after) && !/^\s(?:because|but|or|and|i|а|но|и|или)(?![a-zа-яё])/.test(after) ? 0 : preposition.test(before) && ends ? 0 : undefined;
};

const order: Judge = (place, [, rest = ""]) => {
  const words = wordsOf(rest);
  if (/\d/.test(rest) || isSpokenOf(place) || words.some((word) => /^(?:your|a|an|the|ваш[а-я]*|please)$/.test(word)) || /please|пожалуйста|нажмите|(?:^|\s)(?:to|can|you|or|чтобы|можно|нужно|надо)\s+$/i.test(place.before)) return undefined;
  const isWhole = place.inside === place.inside.toUpperCase();
  if (isWhole && place.before + place.after === (place.before + place.after).toUpperCase() && /[A-ZА-ЯЁ]/.test(place.before + place.after)) return undefined;
  if (isWhole && quotes.test(place.before)) return undefined;
  return words.some((word) => slots.has(word) || roles.has(word) || /^(?:here|сюда|тут)$/.test(word)) ? 0 : undefined;
};

const filler: Judge = ({ before, inside, after }) => {
  if (/dolor|click|tap|choose|ввода/i.test(inside)) return 0;
  return /(?:^|[.!?:]\s+)$/.test(before) && !quotes.test(before) && !/^["”»]/.test(after) ? 0 : undefined;
};

const always: Judge = (place) => (isSpokenOf(place) ? undefined : 0);

/** `(…)` groups of a pattern are what its judge is given. All repeats are bounded: a hostile text costs a constant for each unit. */
const patterns: readonly Pattern[] = [
  { kind: "field", pattern: /\{\{[^{}\n]{1,60}\}\}|\{%[^{}\n]{1,60}%\}|<%[^<>\n]{1,60}%>|\*\|[A-Za-zА-Яа-яЁё:_ ]{2,40}\|\*/g, judge: always },
  { kind: "field", pattern: /\[([^[\]\n]{2,60})\]/g, judge: inBrackets },
  {
    kind: "field",
    pattern: /[$#]?\{!?([^{}\n]{2,40})\}|<<([^<>\n]{2,40})>>|<([^<>\n@/]{2,40})>|«([^«»\n]{2,40})»|%%?([A-Za-zА-Яа-яЁё][\wА-Яа-яЁё. -]{1,38})%%?|##?([A-Za-zА-Яа-яЁё][\wА-Яа-яЁё. -]{1,38})##?|@@([A-Za-zА-Яа-яЁё][\wА-Яа-яЁё. -]{1,38})@@|\$([A-Za-z_.]{3,30})(?![\w])/g,
    judge: inSigns,
  },
  { kind: "note", pattern: /(?:TODO|FIXME)(?![A-Za-z_])/g, judge: todo },
  { kind: "gap", pattern: /TB[DC](?![A-Za-z_])/g, judge: toBeDecided },
  { kind: "gap", pattern: /(?:xx+|хх+|\d\d[./](?:xx|хх))(?:[.,/](?:xx+|хх+|\d{2,4}))*(?![a-zа-яё\d])/gi, judge: crosses },
  { kind: "gap", pattern: /_{2,}/g, judge: underscores },
  { kind: "gap", pattern: /\?{3,5}(?!\?)/g, judge: questionMarks },
  { kind: "gap", pattern: /lorem ipsum(?: dolor[^\n.]{0,80}\.?)?|(?:click|tap) here to enter (?:text|a date)|choose an item\.|место для ввода текста/gi, judge: filler },
  { kind: "note", pattern: /\((insert|add|enter|put|fill in|specify|вставить|указать|вписать|добавить|уточнить|заполнить|подставить|дописать) ([^()\n]{2,50})\)/gi, judge: order },
  { kind: "note", pattern: /(insert|add|enter|put)((?: [a-z]{2,20}){1,3} here)(?![a-z])/gi, judge: order },
  { kind: "note", pattern: /(INSERT|ADD|ENTER|ВСТАВИТЬ|УКАЗАТЬ|ВПИСАТЬ|ДОБАВИТЬ|УТОЧНИТЬ|ДОПИСАТЬ)((?: [A-ZА-ЯЁ]{2,20}){1,4})(?![A-Za-zА-Яа-яЁё])/g, judge: order },
];

/** A hole that begins inside a word is none, unless a sign begins it. */
const beginsInWord = new RegExp(`^[${letter}\\d_]`);
const endsWord = new RegExp(`[${letter}\\d]$`);

/** @returns the holes of a passage in reading order; neighbors with blanks between them are one. */
export function holesIn({ text, where }: Passage): Hole[] {
  const found: Hole[] = [];
  for (const { kind, pattern, judge } of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const place = { before: lineBefore(text, start), inside: match[0], after: lineAfter(text, end), isSubject: where.in === "subject" };
      if (beginsInWord.test(match[0]) && endsWord.test(place.before)) continue;
      const more = judge(place, match.slice(1));
      if (more !== undefined) found.push({ kind, span: { start, end: end + more } });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return found.reduce<Hole[]>((kept, hole) => {
    const last = kept[kept.length - 1];
    const gap = last ? text.slice(last.span.end, hole.span.start) : undefined;
    if (!last || (hole.span.start >= last.span.end && gap && !/^[ \u00a0]{1,3}$/.test(gap))) kept.push(hole);
    else kept[kept.length - 1] = { kind: last.kind, span: { start: last.span.start, end: Math.max(last.span.end, hole.span.end) } };
    return kept;
  }, []);
}

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(before.lastIndexOf("\n") + 1);
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, at + reach).split("\n")[0]!;
}

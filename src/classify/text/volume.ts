import type { Passage } from "../parsed-message";
import type { Reading } from "./reading";

/** How loudly words `first` to `last` of a passage are written. */
export interface Volume {
  /** The longest run of words in capitals that is more than acronyms and a heading; word indexes, both inclusive. */
  readonly capitals: { readonly first: number; readonly last: number } | undefined;
  /** A number word in capitals, "FIFTEEN": nothing is abbreviated so. */
  readonly number: { readonly first: number; readonly last: number } | undefined;
  /** Marks at the end: `!!` is 2, `?!` is 2, one question mark is none. */
  readonly marks: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Words that are raised when a voice is: denial, urgency, questions of reproach. Two of them make a run of capitals a shout. */
const raised = set(
  "not n't never why who what how nobody nothing anyone now immediately stop must enough again still wrong pay answer fix want need demand " +
    "не ни никто никогда ничего почему зачем кто сколько когда немедленно срочно сейчас хватит опять снова нельзя верните ответьте прекратите требую надоело",
);
const numbers = set("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty hundred thousand третий пятый десятый пять шесть семь восемь девять десять двадцать тридцать сто");
const readerWords = set("you your yours вы ты вас вам тебя тебе ваш ваша ваше ваши");
const civil = set("please thank thanks sorry welcome congratulations пожалуйста спасибо извините поздравляем поздравляю");
/** A longer run in capitals is a disclaimer or a notice. */
const longestShout = 25;

/** Headings, product codes and whole mails typed in capitals are not raised voices: a run needs words one raises. */
export function volumeOf(passage: Passage, { words }: Reading, first: number, last: number): Volume {
  const { text } = passage;
  const marks = marksAfter(text, words.end[last]!);
  let best: { first: number; last: number } | undefined;
  let number: { first: number; last: number } | undefined;
  for (let i = first; i <= last; i++) {
    if (!isCapitals(text, words.start[i]!, words.end[i]!)) continue;
    if (!number && words.end[i]! - words.start[i]! > 2 && numbers.has(words.form[i]!)) number = { first: i, last: i };
    let end = i;
    let heat = 0;
    let letters = 0;
    let isAddressed = marks > 0;
    let isCivil = false;
    for (let k = i; k <= last && isCapitals(text, words.start[k]!, words.end[k]!); k++) {
      end = k;
      letters += words.end[k]! - words.start[k]!;
      if (raised.has(words.form[k]!)) heat++;
      if (readerWords.has(words.form[k]!)) isAddressed = true;
      if (civil.has(words.form[k]!)) isCivil = true;
    }
    const isShout = !isCivil && end - i >= 2 && end - i < longestShout && heat >= 2 && isAddressed && letters >= 10;
    if (isShout && (!best || end - i > best.last - best.first)) best = { first: i, last: end };
    i = end;
  }
  return { marks, capitals: best, number };
}

/** Of English or Russian: most letters are, and need not be looked up. */
function isSmall(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0x430 && unit <= 0x45f);
}

/** Capital letters only; digits do not count, and a clitic follows its word. */
function isCapitals(text: string, start: number, end: number): boolean {
  if (isSmall(text.charCodeAt(end - 1))) return false;
  let hasLetter = false;
  for (let at = start; at < end; at++) {
    const letter = text[at]!;
    if (letter !== letter.toUpperCase()) return false;
    if (letter !== letter.toLowerCase()) hasLetter = true;
  }
  return hasLetter;
}

function marksAfter(text: string, end: number): number {
  let marks = 0;
  let hasExclamation = false;
  for (let at = end; at < text.length && at < end + 12; at++) {
    const unit = text[at]!;
    if (unit === "!") {
      marks++;
      hasExclamation = true;
    } else if (unit === "?") marks++;
    else if ("\"'”»*) ".indexOf(unit) < 0 || (unit === " " && marks)) break;
  }
  return hasExclamation || marks > 1 ? marks : 0;
}

/** @returns whether a good part of a passage is typed in capitals: a habit, not a shout. Looks at its first 4,000 units. */
export function isTypedInCapitals(passage: Passage): boolean {
  let capitals = 0;
  let letters = 0;
  const { text } = passage;
  for (let at = 0; at < text.length && at < 4000; at++) {
    const unit = text.charCodeAt(at);
    // Most units are small letters or blanks.
    if (isSmall(unit)) letters++;
    if (isSmall(unit) || unit <= 64) continue;
    const letter = text[at]!;
    if (letter.toLowerCase() === letter.toUpperCase()) continue;
    letters++;
    if (letter === letter.toUpperCase()) capitals++;
  }
  return letters > 80 && capitals > letters * 0.35;
}

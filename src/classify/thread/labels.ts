import { fold, isInvisible, isSpace } from "./fold";
import { threadLanguages } from "./languages";

/** The lines of a mail header that a quote repeats. `other` is recognized so that it is nobody's words. */
export type Field = "from" | "date" | "to" | "cc" | "subject" | "other";

/** What a label can mean: one spelling serves several languages, and not always the same field. */
export interface Meaning {
  readonly field: Field;
  /** Index in the language table. */
  readonly language: number;
}

const meanings = new Map<string, Meaning[]>();
/** The same by the labels as they are printed: nearly always they need no folding. */
const printed = new Map<string, Meaning[]>();

threadLanguages.forEach((row, language) => {
  const add = (field: Field, words: string | undefined): void => {
    if (!words) return;
    for (const word of words.split("|")) {
      const key = fold(word);
      const known = meanings.get(key) || [];
      if (!known.length) meanings.set(key, known);
      known.push({ field, language });
      printed.set(word, known);
    }
  };
  add("from", row.from);
  add("date", row.date);
  add("to", row.to);
  add("cc", row.cc);
  add("subject", row.subject);
  add("other", row.other);
});

/** The longest label in units, with room for the marks around it. */
const longest = 34;

/** A line that begins with a label and a colon. */
export interface Labeled {
  readonly meanings: readonly Meaning[];
  /** Where the value begins, after blanks and emphasis marks. */
  readonly value: number;
}

/** @returns what the label at `start` may mean, or `undefined` where the line `[start, end)` begins with none. Reads at most the label's length. */
export function labelAt(text: string, start: number, end: number): Labeled | undefined {
  const stop = Math.min(end, start + longest);
  const bar = text[start] === "|" ? start : -1;
  for (let at = bar + 1 || start; at < stop; at++) {
    const c = text.charCodeAt(at);
    // A colon; or the edge of a cell, where a client makes a table of the header and leaves the colons out.
    if (c === 0x3a || c === 0xff1a || (c === 0x7c && bar >= 0) || c === 0x09) {
      const known = meaningsOf(text.slice(bar + 1 || start, at));
      return known && { meanings: known, value: valueStart(text, at + 1, end) };
    }
    if (c === 0x40 || c === 0x3c || c === 0x3b || c === 0x3f || c === 0x21) return undefined;
  }
  return undefined;
}

/** As {@link labelAt}, for eM Client, which leaves the colon out: only to be asked under a separator. */
export function bareLabelAt(text: string, start: number, end: number): Labeled | undefined {
  const words = text.slice(start, Math.min(end, start + longest));
  const at = (words.search(/\s/) + 1 || words.length + 1) - 1;
  const known = at > 0 ? meaningsOf(text.slice(start, start + at)) : undefined;
  return known && { meanings: known, value: valueStart(text, Math.min(end, start + at + 1), end) };
}

/** @returns what a word before a colon may mean as a label. */
function meaningsOf(label: string): readonly Meaning[] | undefined {
  const known = printed.get(label);
  if (known) return known;
  const word = label.trim();
  if (/^[A-Za-z][A-Za-z /-]*$/.test(word)) return meanings.get(word.toLowerCase());
  const key = fold(word.replace(/[*_•|]/g, " "));
  return key ? meanings.get(key) : undefined;
}

function valueStart(text: string, from: number, end: number): number {
  let at = from;
  for (let c = text.charCodeAt(at); at < end && (isSpace(c) || isInvisible(c) || c === 0x2a || c === 0x5f); ) c = text.charCodeAt(++at);
  return at;
}

/** @returns the language, by index, that explains most of these lines; English is in every mail, so another one wins a tie. */
export function commonLanguage(lines: readonly (readonly Meaning[])[]): number {
  const votes = new Map<number, number>();
  for (const line of lines) {
    const seen = new Set<number>();
    for (const { language } of line) {
      if (seen.has(language)) continue;
      seen.add(language);
      votes.set(language, (votes.get(language) || 0) + 1);
    }
  }
  let best = -1;
  let most = 0;
  votes.forEach((count, language) => {
    if (count > most) {
      best = language;
      most = count;
    }
  });
  return best;
}

/** @returns the field a label stands for in that language, or in the first that has it. */
export function fieldIn(meanings: readonly Meaning[], language: number): Field {
  const own = meanings.find((meaning) => meaning.language === language);
  return (own || meanings[0]!).field;
}

/** A label in the middle of a line. Offsets are in the text searched. */
export interface InnerLabel extends Meaning {
  readonly start: number;
  /** After the colon. */
  readonly end: number;
}

/** @returns in order the first place of every other field's label in `value`, in one language. */
export function labelsWithin(value: string, language: number): InnerLabel[] {
  const row = threadLanguages[language]!;
  const found: InnerLabel[] = [];
  for (const field of ["date", "to", "cc", "subject"] as const) {
    let best: InnerLabel | undefined;
    for (const word of row[field].split("|")) {
      for (const colon of [":", " :", "\u00a0:", "："]) {
        const start = value.indexOf(word + colon);
        const end = start + word.length + colon.length;
        if (start >= 0 && (!best || start < best.start || (start === best.start && end > best.end))) best = { field, language, start, end };
      }
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => a.start - b.start).filter((label, i, all) => i === 0 || label.start >= all[i - 1]!.end);
}

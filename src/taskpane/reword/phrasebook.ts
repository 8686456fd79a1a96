import { capitalized, type Change } from "./change";

/** What to say instead: phrases and their better words. */
export interface Phrasebook {
  /** @returns a change for each phrase in the sentence, longest first where they overlap. */
  changesIn(sentence: string): Change[];
}

interface Entry {
  readonly pattern: RegExp;
  readonly to: string;
  /** The mark the sentence ends with then: a reproachful question becomes a statement. */
  readonly mark?: string;
}

/**
 * A line is `phrase -> better words`, or `phrase ->` for what goes without loss. The phrase is a regular expression over
 * whole words, small or capital; a blank is any blank, `'` either apostrophe, `е` and `ё` are one letter, `{w}` any word. The better words may
 * take up groups (`$1`) and begin as the phrase did, small or capital. None of these signs may stand in `[]`. ` ./` or ` ?/` at the end is the mark the sentence gets.
 */
export function phrasebook(lines: string): Phrasebook {
  const entries = lines.split("\n").filter((line) => line.includes("->")).map(entryOf);
  return {
    changesIn: (sentence) => {
      const found = entries.flatMap((entry) => matches(entry, sentence));
      return found.sort((a, b) => lengthOf(b) - lengthOf(a) || a.parts[0]!.start - b.parts[0]!.start);
    },
  };
}

function entryOf(line: string): Entry {
  const [, phrase, better] = /^\s*(.*?)\s*->\s*(.*?)\s*$/.exec(line)!;
  const mark = /(?:^|\s)([.?])\/$/.exec(better!);
  const source = phrase!.replace(/ \?/g, "[ \\t\\u00a0]*").replace(/ (?!\\t)/g, "[ \\t\\u00a0]+").replace(/'/g, "['’]").replace(/[её]/g, "[её]").replace(/\{w\}/g, "[\\p{L}’'-]+");
  const boundary = /^\[?,/.test(phrase!) ? "()" : "(^|[^\\p{L}\\p{N}'’_-])";
  return {
    pattern: new RegExp(`${boundary}(${source})(?![\\p{L}\\p{N}_]|['’-]\\p{L})`, "gimu"),
    to: mark ? better!.slice(0, mark.index) : better!,
    ...(mark && { mark: mark[1]! }),
  };
}

function matches({ pattern, to, mark }: Entry, sentence: string): Change[] {
  const changes: Change[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(sentence); found; found = pattern.exec(sentence)) {
    const start = found.index + found[1]!.length;
    const end = start + found[2]!.length;
    // The sign before the next phrase may be the one behind this.
    pattern.lastIndex = Math.max(end, found.index + 1);
    const words = to.replace(/\$(\d)/g, (_, group: string) => lowered(found![Number(group) + 2] ?? "")).replace(/\s+/g, " ").trim();
    const part = { start, end, to: beginsSentence(sentence, start) && isCapital(found[2]!) ? capitalized(words) : words };
    const last = mark === undefined ? undefined : markAfter(sentence, end, mark);
    changes.push({ parts: last ? [part, last] : [part] });
  }
  return changes;
}

function beginsSentence(sentence: string, at: number): boolean {
  return /(?:^|[.!?…]["”»)]*\s|\n)[\s"“«(]*$/.test(sentence.slice(0, at));
}

/** The part that makes `mark` of the marks that end the sentence behind `at`. */
export function markAfter(sentence: string, at: number, mark: string): { start: number; end: number; to: string } | undefined {
  const found = /[.!?…]+(?=["”»)\s]|$)/.exec(sentence.slice(at));
  if (!found) return { start: sentence.trimEnd().length, end: sentence.trimEnd().length, to: mark };
  if (found[0] === mark) return undefined;
  return { start: at + found.index, end: at + found.index + found[0].length, to: mark };
}

/** Words that were shouted are said. */
function lowered(words: string): string {
  return words.length > 1 && words === words.toUpperCase() ? words.toLowerCase() : words;
}

function isCapital(words: string): boolean {
  const first = /\p{L}/u.exec(words)?.[0];
  return first !== undefined && first !== first.toLowerCase();
}

function lengthOf({ parts }: Change): number {
  return parts[0]!.end - parts[0]!.start;
}

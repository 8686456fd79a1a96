import { isInvisible, isSpace } from "./fold";

/** One line of the visible text. Offsets are in that text. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** After quote marks and blanks; `end` for a blank line. */
  readonly content: number;
  /** How many `>` it begins with; 1 for a mark that only some programs use. */
  readonly marks: number;
  /** The mark is a bar, or the initials of who wrote (`AB> `): a quote's only where one was introduced. */
  readonly isWeak?: boolean;
}

/** Of more blank lines on end the rest says nothing. */
const mostBlanks = 16;

/** @returns the lines of a text, of each run of blank ones the first sixteen; a line break is `\n`, a `\r` before it belongs to it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf("\n", start);
    const next = stop < 0 ? text.length : stop;
    blanks = next === start ? blanks + 1 : 0;
    if (blanks > mostBlanks && stop >= 0) {
      start = next + 1;
      continue;
    }
    let end = next;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push(lineAt(text, start, end));
    start = next + 1;
  }
  return lines;
}

function lineAt(text: string, start: number, end: number): Line {
  let marks = 0;
  let content = skipBlanks(text, start, end);
  const weak = weakMarkEnd(text, content, end);
  if (weak > content) return { start, end, content: Math.min(end, skipBlanks(text, weak, end)), marks: 1, isWeak: true };
  // GroupWise writes its attribution between marks: `>>> Anna Berg 04.03.2025 09:12 >>>`.
  if (text.startsWith(">>> ", content) && end - content > 12 && text.startsWith(" >>>", end - 4)) return { start, end, content, marks: 0 };
  // A mark deep inside the line is the author's; quoting programs indent by one blank at most.
  if (content - start <= 2 || text.charCodeAt(start) === 0xfeff) {
    while (content < end && text.charCodeAt(content) === 0x3e) {
      marks++;
      content++;
      if (text.charCodeAt(content) === 0x3e) continue;
      const next = skipBlanks(text, content, end);
      if (text.charCodeAt(next) === 0x3e || next === end) content = next;
    }
    if (marks) content = skipBlanks(text, content, end);
  }
  return { start, end: Math.max(end, content), content, marks };
}

/** @returns where a bar or initials as marks end, `at` where there are none. */
function weakMarkEnd(text: string, at: number, end: number): number {
  const c = text.charCodeAt(at);
  if (c === 0x7c) return text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(end - 1) !== 0x7c ? at + 1 : at;
  let to = at;
  while (to < end && to < at + 3 && isCapital(text.charCodeAt(to))) to++;
  return to === at + 2 && text.charCodeAt(to) === 0x3e ? to + 1 : at;
}

function isCapital(c: number): boolean {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0xc0 && c <= 0xde) || (c >= 0x410 && c <= 0x42f);
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isSpace(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)))) at++;
  return at;
}

/** @returns whether nothing is to be seen on the line but quote marks. */
export function isEmpty(line: Line): boolean {
  return line.content >= line.end;
}

/** @returns the index of the first line at or after `from` with something on it, at most `limit` further; -1 for none. */
export function nextFilled(lines: readonly Line[], from: number, limit = 1000): number {
  for (let i = from; i < lines.length && i <= from + limit; i++) if (!isEmpty(lines[i]!)) return i;
  return -1;
}

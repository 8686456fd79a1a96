import { isDeviceLine } from "./device-line";
import type { Line } from "./lines";
import type { AuthoredLine } from "./split";
import type { Structure } from "./structure";
import { firstAfter } from "./structure";

/** A signature is a card, not a letter: more lines than this under `--` are text. */
const mostLines = 16;

/**
 * Finds the marked signature among the author's lines: a client's signature container, or everything from a line of two
 * dashes (RFC 3676, section 4.3) to the quote below it, or the line a device signs with.
 * @returns the range of `authored` that it fills, empty where there is none
 */
export function signatureFrom(text: string, lines: readonly Line[], authored: readonly AuthoredLine[], structure: Structure): { from: number; to: number } {
  const none = { from: authored.length, to: authored.length };
  const isInside = authored.map((line) => isSigned(structure, line.start));
  let from = isInside.indexOf(true);
  if (from >= 0) {
    let to = from;
    while (to < authored.length && isInside[to]) to++;
    if (from > 0 && isDelimiter(text, authored[from - 1]!)) from--;
    return { from, to };
  }
  from = authored.findIndex((line) => isDelimiter(text, line));
  if (from < 0) return deviceLine(text, lines, authored);
  // Below nothing stands no card but the letter itself.
  if (!from) return none;
  let to = from + 1;
  while (to < authored.length && isAdjacent(lines, authored[to - 1]!.index, authored[to]!.index)) to++;
  return to - from <= mostLines ? { from, to } : none;
}

/** The last line above a quote or at the end, where a program signed for itself. */
function deviceLine(text: string, lines: readonly Line[], authored: readonly AuthoredLine[]): { from: number; to: number } {
  for (let i = 0; i < authored.length; i++) {
    const isLast = i + 1 === authored.length || !isAdjacent(lines, authored[i]!.index, authored[i + 1]!.index);
    if (isLast && isDeviceLine(text.slice(authored[i]!.start, authored[i]!.end))) return { from: i, to: i + 1 };
  }
  return { from: authored.length, to: authored.length };
}

function isSigned(structure: Structure, at: number): boolean {
  const k = firstAfter(structure.signatures.length, (i) => structure.signatures[i]!.start, at) - 1;
  return k >= 0 && structure.signatures[k]!.end > at;
}

function isDelimiter(text: string, line: AuthoredLine): boolean {
  return line.end - line.start === 2 && text.startsWith("--", line.start);
}

/** Whether nothing but empty lines stands between. */
function isAdjacent(lines: readonly Line[], above: number, below: number): boolean {
  for (let i = above + 1; i < below; i++) if (lines[i]!.content < lines[i]!.end) return false;
  return true;
}

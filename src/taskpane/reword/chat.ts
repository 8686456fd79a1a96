import type { Change, Part } from "./change";

const face = "(?:[\\p{Extended_Pictographic}](?:[\\u{1f3fb}-\\u{1f3ff}]|\\ufe0f|\\u200d\\p{Extended_Pictographic})*)";
/** Rows of emoji, emoticons of signs, and smiling brackets; not the signs of a list, a trade mark or a telephone. */
const picture = new RegExp(`[ \\t\\u00a0]*(?:(?:${face}[ ]?)+|(?:[:;=8][-^']?[)(DPpOo*]{1,6}(?![A-Za-z0-9]))|<3(?![0-9.])|\\b[xX]D+\\b|\\^_?\\^)`, "gu");
const notFaces = /^[\s]*[©®™☎✉✓✔☑→←↑↓•●■▪]/u;

/** @returns changes that take emoji and smileys out. A face that stood for a full stop leaves one. */
export function withoutFaces(text: string): Change[] {
  const changes: Change[] = [];
  for (const found of text.matchAll(picture)) {
    if (notFaces.test(found[0])) continue;
    const end = found.index + found[0].trimEnd().length;
    if (/^[:;=8]/.test(found[0].trim()) && /[0-9A-Za-z:/]$/.test(text.slice(0, found.index)) && found[0] === found[0].trimStart()) continue;
    changes.push({ parts: [{ start: found.index, end, to: standsForStop(text, found.index, end) ? "." : "" }] });
  }
  for (const found of text.matchAll(/[)]{2,}|[(]{3,}|[)](?=\s*$)/gm)) {
    if (isMatched(text, found.index, found[0])) continue;
    const end = found.index + found[0].length;
    changes.push({ parts: [{ start: found.index, end, to: standsForStop(text, found.index, end) ? "." : "" }] });
  }
  return changes;
}

/** Words stand before it, and behind it a sentence begins or the line ends. */
function standsForStop(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, start).trimEnd()) && /^(?:\s*$|\s*\n|\s+\p{Lu})/u.test(text.slice(end));
}

/** Whether the brackets close what was opened on their line. */
function isMatched(text: string, at: number, brackets: string): boolean {
  if (brackets.startsWith("(")) return false;
  const line = text.slice(0, at).split("\n").pop()!;
  const open = (line.match(/\(/g) ?? []).length - (line.match(/\)/g) ?? []).length;
  return open >= brackets.length;
}

/** @returns changes that write stretched words as they are written: "soooo" is "so". */
export function withoutStretches(text: string): Change[] {
  const changes: Change[] = [];
  for (const found of text.matchAll(/[\p{L}]*([aeiouyаеёиоуыэюя])\1\1[\p{L}]*|[\p{L}]{2,}?(\p{L})\2\2+(?![\p{L}])/giu)) {
    const word = found[0];
    if (/^(?:www|i+|v?i{2,3}|x+)$/i.test(word) || word.length < 4) continue;
    const to = word.replace(/(\p{L})\1{2,}/giu, "$1");
    changes.push({ parts: [{ start: found.index, end: found.index + word.length, to }] });
  }
  return changes;
}

/** @returns changes that give sentences, and the English "I", their capitals. */
export function withCapitals(text: string, names: ReadonlySet<string>): Change[] {
  const parts: Part[] = [];
  for (const found of text.matchAll(/(^|[.!?…]["”»)]*[ \t\u00a0]+|\n[ \t]*)(\p{Ll}[\p{L}'’]*)(?![.@/_\d])/gu)) {
    const start = found.index + found[1]!.length;
    parts.push({ start, end: start + found[2]!.length, to: found[2]!.charAt(0).toUpperCase() + found[2]!.slice(1) });
  }
  for (const found of text.matchAll(/(^|[^\p{L}\p{N}'’._@/-])(?:i(?=['’](?:m|ll|ve|d)\b)|i(?![\p{L}\p{N}'’._@/)-]))/gu)) parts.push({ start: found.index + found[1]!.length, end: found.index + found[0].length, to: "I" });
  for (const found of text.matchAll(/\p{Ll}[\p{L}]+/gu)) {
    if (names.has(found[0]) && !/[\p{L}@._-]/u.test(text.charAt(found.index - 1))) parts.push({ start: found.index, end: found.index + found[0].length, to: found[0].charAt(0).toUpperCase() + found[0].slice(1) });
  }
  return parts.map((part) => ({ parts: [part] }));
}

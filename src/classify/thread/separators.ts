import { dateWeight } from "./dates";
import { fold } from "./fold";
import { threadLanguages } from "./languages";
import type { Line } from "./lines";

/** What a line above a quoted message says by itself. `words`: "Original Message" between dashes. `other`: words we do not know between dashes. `opening`: Apple's line without them. `rule`: underscores or dashes only. */
export type Separator = "words" | "other" | "opening" | "rule";

const phrases = new Set<string>();
for (const row of threadLanguages) {
  for (const words of [row.original, row.forwarded]) for (const phrase of words.split("|")) phrases.add(fold(phrase));
}
/** Longest phrases first, so that "forwarded by" is found before "forwarded". */
const openings = Array.from(phrases).filter((phrase) => /\s/.test(phrase) || !/[a-z]/.test(phrase));
const isOpening = new Set(openings);
const longestPhrase = 60;
const shortestPhrase = 4;

/** @returns what kind of separator the line is, `undefined` for ordinary words. */
export function separatorOn(text: string, line: Line): Separator | undefined {
  const length = line.end - line.content;
  if (length < 3 || length > 140) return undefined;
  const first = text[line.content]!;
  if (first === "_" || first === "-" || first === "=" || first === "*" || first === "#" || (first >= "\u2010" && first <= "\u2015")) return dashed(text.slice(line.content, line.end));
  if (length > longestPhrase || length < shortestPhrase) return undefined;
  const last = text[line.end - 1]!;
  if (last !== ":" && last !== "：") return undefined;
  return isOpening.has(fold(text.slice(line.content, line.end)).replace(/\s*:$/, "")) ? "opening" : undefined;
}

/** "----- Forwarded message ----- From: Anna …": @returns where on the line the header begins after a separator, -1 where it does not. */
export function afterWords(text: string, line: Line): number {
  if (text[line.content] !== "-" || line.end - line.content < 30) return -1;
  const head = /^-{3,}\s{0,3}([^-]{3,60}?)\s{0,3}-{3,}\s{0,4}(?=[^\s-])/.exec(text.slice(line.content, line.content + 120));
  return head ? line.content + head[0].length : -1;
}

/** @returns whether a line above a header or attribution announces it: a separator, its bare words, a short rule, a moment inside a quote, or Notes' preview of the words below. */
export function isAnnouncement(text: string, line: Line, isStraightAbove: boolean): boolean {
  const kind = separatorOn(text, line);
  if (kind && kind !== "rule") return true;
  const length = line.end - line.content;
  if (length > 140) return false;
  const words = text.slice(line.content, line.end);
  if (length <= longestPhrase && isOpening.has(fold(words))) return true;
  if (/\s-{3}\d.{5,40}-{3}\S/.test(words)) return true;
  return isStraightAbove && (/^([-_=*#])\1{2,}$/.test(words) || (line.marks > 0 && length < 60 && dateWeight(words) >= 4 && words.indexOf("@") < 0));
}

const betweenDashes = /^-{3,}[^-\d@:]{3,60}-{3,}$/;

function dashed(words: string): Separator | undefined {
  const core = words.replace(/^[-_=*#\u2010-\u2015\s>]+/, "").replace(/[-_=*#\u2010-\u2015\s:<]+$/, "");
  if (!core) {
    if (/^_{16,}$/.test(words)) return "rule";
    return /^[-\u2010-\u2015=_*\s]{5,}$/.test(words) ? "rule" : undefined;
  }
  if (!/^[-_=*#\u2010-\u2015]{2,}/.test(words)) return undefined;
  const key = fold(core);
  if (phrases.has(key)) return "words";
  return /[-_=\u2010-\u2015]{2,}$/.test(words) && openings.some((phrase) => key.startsWith(`${phrase} `)) ? "words" : betweenDashes.test(words) ? "other" : undefined;
}

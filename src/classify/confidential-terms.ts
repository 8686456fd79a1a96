import type { Passage } from "./parsed-message";
import { stemOf } from "./target";
import { fold } from "./text/fold";
import { readingOf } from "./text/reading";

/** Word indexes of a passage, both inclusive. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** One index a list: a policy may name thousands of terms. Keys are the first two letters of what a term begins with. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly Term[]>>();

interface Term {
  /** Letters and digits only, each word without its Russian ending. */
  readonly written: string;
  readonly words: number;
  /** One word with a capital: without the capital it is a common noun. */
  readonly needsCapital: boolean;
}

/** Stand before a name and after it alike: "Project Larch", "the Larch project". */
const heads = new Set("project operation programme program initiative codename plan deal проект операци программ план инициатив сделк".split(" "));

const partsOf = (text: string): string[] => fold(text).split(/[^a-zа-я0-9]+/).filter(Boolean).map(stemOf);

function indexOf(terms: readonly string[]): ReadonlyMap<string, readonly Term[]> {
  let index = indexes.get(terms);
  if (!index) {
    const made = new Map<string, Term[]>();
    for (const term of terms) {
      const parts = partsOf(term);
      if (!parts.length) continue;
      const orders = parts.length === 2 && heads.has(parts[0]!) ? [parts, [parts[1]!, parts[0]!]] : [parts];
      for (const order of orders) {
        const key = order[0]!.slice(0, 2);
        made.set(key, (made.get(key) ?? []).concat({ written: order.join(""), words: order.length, needsCapital: parts.length === 1 && term !== term.toLowerCase() }));
      }
    }
    indexes.set(terms, (index = made));
  }
  return index;
}

/** Quotation marks, odd blanks, a line break or a hyphen may stand within a term; the end of a clause may not. */
const between = /^[^.!?;,:]{0,12}$/;

/**
 * @returns where terms of a policy stand, in reading order. Case, markup, odd blanks and Russian endings do not hide a
 *   term; a part of it alone («кедр», "larch") is a word like any other.
 */
export function confidentialTermsIn(passage: Passage, terms: readonly string[]): Mention[] {
  if (!terms.length) return [];
  const index = indexOf(terms);
  const { words } = readingOf(passage);
  const found: Mention[] = [];
  for (let at = 0; at < words.count; at++) {
    const candidates = index.get(partsOf(words.form[at]!).join("").slice(0, 2));
    if (!candidates) continue;
    let last = -1;
    for (const term of candidates) last = Math.max(last, endOf(term, passage, at));
    if (last < 0) continue;
    found.push({ first: at, last });
    at = last;
  }
  return found;
}

/** @returns the last word of a term that begins with word `at`, or -1. A term's words may be run together or hyphenated. */
function endOf({ written, words: most, needsCapital }: Term, passage: Passage, at: number): number {
  const { words } = readingOf(passage);
  const { text } = passage;
  let read = "";
  for (let i = at; i < Math.min(words.count, at + most); i++) {
    if (i > at && !between.test(text.slice(words.end[i - 1], words.start[i]))) return -1;
    read += partsOf(words.form[i]!).join("");
    const letter = text.charAt(words.start[at]!);
    if (read === written) return needsCapital && letter === letter.toLowerCase() ? -1 : i;
    if (written.slice(0, read.length) !== read) return -1;
  }
  return -1;
}

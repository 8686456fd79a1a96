/** Some words of a sentence and what may stand in their place; UTF-16 units of the sentence. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Empty: the words go. */
  readonly to: string;
  /** The words went from the beginning of a sentence: what follows begins it, with a capital letter. */
  readonly begins?: true;
}

/** One change of a proposal: its parts are made together or not at all. Sorted, disjoint, also from those of other changes. */
export interface Change {
  readonly parts: readonly Part[];
}

/** @returns those of `changes` that share no word with one before them, by their place. */
export function withoutOverlaps(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes) if (!kept.some((other) => touches(other, change))) kept.push(change);
  return kept.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

function touches(a: Change, b: Change): boolean {
  return a.parts.some((one) => b.parts.some((other) => one.start < other.end && other.start < one.end));
}

/** Stand for words that have gone, where a sentence went on or was begun by them, until it is tidied. */
const gone = "\ue000";
const goneCapital = "\ue001";
const seam = /[\ue000\ue001]/;

/**
 * @returns the sentence with changes made. What no change covers stays as it is, but for what has no place beside
 * words that have gone: a second blank, a comma at the beginning or before a full stop, a small first letter, "a" before a vowel.
 */
export function composed(sentence: string, changes: readonly Change[]): string {
  let out = "";
  let at = 0;
  for (const part of changes.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += sentence.slice(at, part.start) + (part.to || (part.begins || isCapital(sentence.slice(part.start)) ? goneCapital : gone));
    at = part.end;
  }
  out += sentence.slice(at);
  for (let found = seam.exec(out); found; found = seam.exec(out)) out = joined(out.slice(0, found.index), out.slice(found.index + 1), found[0] === goneCapital);
  return out;
}

/** Two pieces of a sentence between which words have gone. */
function joined(before: string, after: string, wasCapital: boolean): string {
  const isAtStart = /(?:^|\n)[ \t\u00a0]*$|[.!?…]["”»)]*\s+$/.test(before);
  let left = before;
  let right = after;
  if (isAtStart) right = right.replace(/^[ \t\u00a0]*[,;:–—]?[ \t\u00a0]*/, "");
  if (/^[ \t\u00a0]*(?:[.!?…]|$|\n)/.test(right)) {
    left = left.replace(/[ \t\u00a0]*[,;:–—-]?[ \t\u00a0]*$/, "");
    right = right.replace(/^[ \t\u00a0]+/, "");
    // Nothing is left of its sentence, so its mark goes too.
    if (left === "" || /[.!?…\n]$/.test(left)) right = right.replace(/^[.!?…]+[ \t\u00a0]*/, "");
    if (left !== "" && /^[^\s.!?…,;:)"”»\ue000\ue001]/.test(right) && !/\s$/.test(left)) left += " ";
  } else if (/^[ \t\u00a0]*[,;:)]/.test(right)) {
    left = left.replace(/[ \t\u00a0]*,?[ \t\u00a0]*$/, "");
    right = right.replace(/^[ \t\u00a0]+/, "");
  } else if (/[ \t\u00a0\n(]$/.test(left) || left === "") right = right.replace(/^[ \t\u00a0]+/, "");
  left = left.replace(/(^|[\s(])(an?)([ \t\u00a0]+)$/i, (_, lead: string, article: string, blank: string) => lead + agreeing(article, right) + blank);
  if (wasCapital && seam.test(right.charAt(0))) return left + goneCapital + right.slice(1);
  return left + (wasCapital && (isAtStart || left === "") ? capitalized(right) : right);
}

/** "a" or "an", as the word behind wants it. */
function agreeing(article: string, right: string): string {
  const word = /^[a-z]+/i.exec(right)?.[0].toLowerCase();
  if (!word) return article;
  const an = /^[aeiou]/.test(word) ? !/^(?:uni|use|usu|eu|one)/.test(word) : /^(?:hour|honest|honou?r)/.test(word);
  return article.charAt(0) + (an ? "n" : "");
}

/** @returns words with a capital first letter. */
export function capitalized(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function isCapital(words: string): boolean {
  const first = /^[^\p{L}]*(\p{L})/u.exec(words)?.[1];
  return first !== undefined && first !== first.toLowerCase();
}

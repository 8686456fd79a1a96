import type { Part } from "./change";

/** Beyond so many comparisons two texts are told apart by what they begin and end with alone. */
const mostWork = 400_000;

/** @returns how `from` becomes `to`, word by word: sorted, disjoint, none empty on both sides. */
export function wordDifference(from: string, to: string): Part[] {
  const before = tokensOf(from);
  const after = tokensOf(to);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const kept = commonTokens(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const parts: { start: number; end: number; to: string }[] = [];
  let at = lengthOf(before, 0, head);
  let i = head;
  let k = head;
  for (const [a, b] of [...kept.map(([a, b]) => [a + head, b + head] as const), [before.length - tail, after.length - tail] as const]) {
    const end = at + lengthOf(before, i, a);
    const words = after.slice(k, b).join("");
    const last = parts[parts.length - 1];
    // Blanks alone between two changes belong to them: "my dear boy" becomes "sir" at once.
    if (end > at || words) {
      if (last && last.end <= at && /^[ \t\u00a0]*$/.test(from.slice(last.end, at))) {
        last.to += from.slice(last.end, at) + words;
        last.end = end;
      } else parts.push({ start: at, end, to: words });
    }
    at = end + (before[a]?.length ?? 0);
    i = a + 1;
    k = b + 1;
  }
  return parts.map((part) => trimmed(part, from)).filter(({ start, end, to }) => start < end || to);
}

/** Blanks that both sides end or begin with are no difference. */
function trimmed(part: Part, from: string): Part {
  let { start, end, to } = part;
  for (; start < end && to && to.at(-1) === from[end - 1] && /[ \t\u00a0]/.test(to.at(-1)!); end--) to = to.slice(0, -1);
  for (; start < end && to && to[0] === from[start] && /[ \t\u00a0]/.test(to[0]!); start++) to = to.slice(1);
  return { start, end, to };
}

/** @returns the difference as a person would tell it: a sentence that shares only stray words with the old one is another. */
export function toldDifference(from: string, to: string): Part[] {
  const parts = wordDifference(from, to);
  const gone = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  return gone * 2 > from.length ? [{ start: 0, end: from.length, to }] : parts;
}

/** @returns the text that both changed: `theirs` wins where both changed the same words. */
export function mergedText(base: string, mine: string, theirs: string): string {
  const won = wordDifference(base, theirs);
  return replaced(base, [...won, ...wordDifference(base, mine).filter((part) => !won.some((other) => meets(part, other)))]);
}

/** Whether two parts change the same words, or put words into the same place. */
function meets(a: Part, b: Part): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** @returns a text with its parts replaced, nothing tidied. */
export function replaced(text: string, parts: readonly Part[]): string {
  let out = text;
  for (const { start, end, to } of [...parts].sort((a, b) => b.start - a.start || b.end - a.end)) out = out.slice(0, start) + to + out.slice(end);
  return out;
}

function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\n|[^\S\n]+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function lengthOf(tokens: readonly string[], from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) length += tokens[i]!.length;
  return length;
}

/** Words are worth keeping, blanks and marks only beside them. */
function weightOf(token: string): number {
  return /[\p{L}\p{N}]/u.test(token) ? 4 : 1;
}

/** The weightiest common sequence, as pairs of positions. */
function commonTokens(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > mostWork) return [];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      longest[i * width + k] = a[i] === b[k] ? longest[(i + 1) * width + k + 1]! + weightOf(a[i]!) : Math.max(longest[(i + 1) * width + k]!, longest[i * width + k + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k] && longest[i * width + k] === longest[(i + 1) * width + k + 1]! + weightOf(a[i]!)) pairs.push([i++, k++]);
    else if (longest[(i + 1) * width + k]! >= longest[i * width + k + 1]!) i++;
    else k++;
  }
  return pairs;
}

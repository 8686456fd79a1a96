import { isEmpty } from "./lines";
import type { Line } from "./lines";
import { firstAfter } from "./structure";
import type { Structure } from "./structure";

/** How deep in quotes each line stands. Depth counts `>` marks and quoting elements alike: mail mixes both. */
export interface Layout {
  /** Depth if every element that can be a quote were one. */
  rawDepth(line: number): number;
  /** Depth of a line, to be asked in order. `opensQuote`: an attribution stands before it, or it begins a message; `resumesQuote`: a quote was interrupted before. */
  depth(line: number, opensQuote: boolean, resumesQuote: boolean): number;
  /** Where the container around a place ends in which a header's message ends; `Infinity` for none. */
  scopeEnd(at: number): number;
  /** Whether a mark or an element that only quotes have says that the line is one. */
  isCertain(line: number): boolean;
  /** Whether a quote or a container begins with this line. */
  beginsContainer(line: number): boolean;
  /** The server named by the quote the line stands in. */
  serverOf(line: number): string | undefined;
  /** Whether the line stands in an element made for attributions. */
  isAttribution(line: number): boolean;
}

/** Places the lines of a text in the quotes around them. One sweep. */
export function layout(text: string, lines: readonly Line[], structure: Structure): Layout {
  const quotes = structure.quotes;
  const quoteOf = innermostQuotes(lines, structure);
  const marks = lines.map((line, i) => line.marks || damagedMarks(text, lines, i));
  // -1: not yet decided; otherwise how many accepted quotes there are down to this one.
  const settled = quotes.map(() => -1);

  const settle = (innermost: number, opensQuote: boolean, resumesQuote: boolean): number => {
    const undecided: number[] = [];
    let quote = innermost;
    for (; quote >= 0 && settled[quote]! < 0; quote = quotes[quote]!.parent) undecided.push(quote);
    let depth = quote < 0 ? 0 : settled[quote]!;
    while (undecided.length) {
      const next = undecided.pop()!;
      depth += quotes[next]!.isCertain || opensQuote || (resumesQuote && quotes[next]!.isResumed) ? 1 : 0;
      settled[next] = depth;
    }
    return depth;
  };

  return {
    rawDepth: (line) => marks[line]! + (quoteOf[line]! < 0 ? 0 : quotes[quoteOf[line]!]!.depth),
    depth: (line, opensQuote, resumesQuote) => (lines[line]!.isWeak && !opensQuote && !resumesQuote ? 0 : marks[line]!) + settle(quoteOf[line]!, opensQuote, resumesQuote),
    isCertain: (line) => marks[line]! > 0 || (quoteOf[line]! >= 0 && (quotes[quoteOf[line]!]!.isCertain || quotes[quoteOf[line]!]!.isResumed)),
    serverOf: (line) => (quoteOf[line]! < 0 ? undefined : quotes[quoteOf[line]!]!.server),
    scopeEnd: (at) => scopeEnd(structure, at),
    beginsContainer: (line) => {
      const quote = quoteOf[line]!;
      if (quote >= 0 && isFirstIn(lines, line, quotes[quote]!.text.start)) return true;
      const k = firstAfter(structure.scopes.length, (i) => structure.scopes[i]!.start, lines[line]!.content) - 1;
      return k >= 0 && structure.scopes[k]!.end > lines[line]!.content && isFirstIn(lines, line, structure.scopes[k]!.start);
    },
    isAttribution: (line) => {
      const at = lines[line]!.content;
      const k = firstAfter(structure.attributions.length, (i) => structure.attributions[i]!.start, at) - 1;
      return k >= 0 && structure.attributions[k]!.end > at;
    },
  };
}

function isFirstIn(lines: readonly Line[], line: number, start: number): boolean {
  let before = line - 1;
  while (before >= 0 && isEmpty(lines[before]!)) before--;
  return before < 0 || lines[before]!.end <= start;
}

function innermostQuotes(lines: readonly Line[], structure: Structure): number[] {
  const quotes = structure.quotes;
  let next = 0;
  let innermost = -1;
  return lines.map((line) => {
    if (isEmpty(line)) return innermost;
    while (next < quotes.length && quotes[next]!.text.start <= line.content) innermost = next++;
    while (innermost >= 0 && quotes[innermost]!.text.end <= line.content) innermost = quotes[innermost]!.parent;
    return innermost;
  });
}

/** A long quoted line that was wrapped on the way loses the mark on its rest: that rest, between two marked lines, is no answer. */
function damagedMarks(text: string, lines: readonly Line[], i: number): number {
  const above = lines[i - 1];
  const below = lines[i + 1];
  const line = lines[i]!;
  if (!above || !below || !above.marks || above.marks !== below.marks || isEmpty(above) || isEmpty(below) || isEmpty(line)) return 0;
  const isRest = above.end - above.start >= 64 && line.end - line.start <= 48 && !/[.?!:;…]/.test(text[above.end - 1]!) && text[line.content] === text[line.content]!.toLowerCase();
  return isRest ? above.marks : 0;
}

/** The innermost scope around `at`. Scopes nest, so the last one that began and has not ended is it; a dozen are looked at. */
function scopeEnd(structure: Structure, at: number): number {
  let k = firstAfter(structure.scopes.length, (i) => structure.scopes[i]!.start, at) - 1;
  for (let seen = 0; k >= 0 && seen < 64; k--, seen++) if (structure.scopes[k]!.end > at) return structure.scopes[k]!.end;
  return Infinity;
}

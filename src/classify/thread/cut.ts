import type { Body } from "../message";
import type { Span } from "../span";
import { htmlText } from "../text/html-text";
import { mappedText } from "../text/mapped-text";
import { TagList } from "../text/tag-list";
import { cutMarkup } from "./cut-markup";
import type { Claim } from "./cut-markup";
import { isEmpty, linesOf } from "./lines";
import type { Line } from "./lines";
import { splitThread } from "./split";
import type { Stretch, ThreadSplit } from "./split";
import { noStructure, structureOf } from "./structure";

/** A body without one of its quoted messages. */
export interface Cut {
  /** The source without {@link removed}, every other unit as it was. */
  readonly body: string;
  /** Sorted, disjoint, not empty; in the source. Empty where there is no such layer. */
  readonly removed: readonly Span<"source">[];
}

/** A line of the text, or the part of it that one writer has. */
interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Index of the message; -1 for the author. */
  readonly message: number;
}

/**
 * Takes one quoted message out of a body: its header or attribution, the rule above, its words and pictures, and the
 * elements that hold nothing else. What it quotes itself stays with its own headers and `>` marks, and so does whatever
 * the author wrote around or inside it. An attribution with nothing left to introduce goes too where words of others
 * follow. Of an element both tags go or none; no tag is split. Total; linear in the body
 * but for a binary search per line.
 *
 * @param level of the layer as `parse` counts: 1 is the newest
 */
export function cutLayer({ format, source }: Body, level: number): Cut {
  const removed = format === "html" ? cutHtml(source, level - 1) : cutText(source, level - 1);
  return { body: without(source, removed), removed };
}

function without(source: string, removed: readonly Span<"source">[]): string {
  let at = 0;
  const kept = removed.map(({ start, end }) => {
    const piece = source.slice(at, start);
    at = end;
    return piece;
  });
  return kept.join("") + source.slice(at);
}

function cutHtml(source: string, message: number): Span<"source">[] {
  const tags = new TagList(source);
  const { text, chunks, marks } = htmlText(source, tags);
  const structure = structureOf(marks);
  const split = splitThread(text, structure);
  const cut = withEmptied(split, message);
  if (!cut.size) return [];
  const { toSource } = mappedText(text, chunks);
  const claims: Claim[] = [];
  const introduced = new Set<number>();
  for (const { start, end, message: owner } of piecesOf(linesOf(text), split)) {
    const isIntroduction = owner >= 0 && isBeforeOwn(split, owner, start);
    for (const range of toSource({ start, end })) {
      claims.push({ source: range, text: { start, end }, owner, isIntroduction, isFirst: owner >= 0 && !introduced.has(owner) });
      if (owner >= 0) introduced.add(owner);
    }
  }
  return cutMarkup({ source, text, toSource, tags, containers: structure.containers, claims }, cut);
}

/**
 * The message to cut, with those around it of which nothing but a bare attribution would be left while words of others
 * follow: "Anna wrote:" must not end up above what Anna did not write.
 */
function withEmptied({ messages, stretches }: ThreadSplit, message: number): ReadonlySet<number> {
  const cut = new Set<number>();
  if (!messages[message]) return cut;
  cut.add(message);
  const last = stretches[stretches.length - 1]!;
  for (let around = message - 1; around >= 0; around--) {
    const { own, fields, hull } = messages[around]!;
    const next = messages[message + 1];
    const isBare = !own.length && !fields.to && !fields.subject;
    const isEmptied = hull.end >= messages[message]!.hull.end && !(next && next.hull.start < hull.end);
    if (!isBare || !isEmptied || last.end <= hull.end) break;
    cut.add(around);
  }
  return cut;
}

function isBeforeOwn({ messages }: ThreadSplit, message: number, at: number): boolean {
  const own = messages[message]!.own[0];
  return !own || at < own.start;
}

/** Plain text goes by lines. Of the empty lines around the message as many stay as part what is left. */
function cutText(source: string, message: number): Span<"source">[] {
  const lines = linesOf(source);
  const split = splitThread(source, noStructure());
  const cut = withEmptied(split, message);
  if (!cut.size) return [];
  const removed: { start: number; end: number }[] = [];
  const remove = (start: number, end: number): void => {
    const last = removed[removed.length - 1];
    if (last && last.end === start) last.end = end;
    else if (start < end) removed.push({ start, end });
  };
  const nextLine = (line: number): number => (line + 1 < lines.length ? lines[line + 1]!.start : source.length);
  const pieces = piecesOf(lines, split);
  let next = 0;
  let isAfterCut = false;
  let isParted = true;
  lines.forEach((line, i) => {
    const first = next;
    while (next < pieces.length && pieces[next]!.line === i) next++;
    if (next === first) {
      if (isAfterCut && isParted) remove(line.start, nextLine(i));
      isParted = true;
    } else if (pieces.slice(first, next).every((piece) => cut.has(piece.message))) {
      isAfterCut = true;
      remove(line.start, nextLine(i));
    } else {
      for (const piece of pieces.slice(first, next)) {
        isAfterCut = cut.has(piece.message);
        if (isAfterCut) remove(piece.start, piece.end);
      }
      isParted = false;
    }
  });
  return removed;
}

/** @returns every line that shows something, by writer. Empty lines with quote marks belong to whichever neighbor is quoted as deep. */
function piecesOf(lines: readonly Line[], { stretches }: ThreadSplit): Piece[] {
  const pieces: Piece[] = [];
  let stretch = 0;
  lines.forEach((line, i) => {
    while (stretch < stretches.length && stretches[stretch]!.end <= line.start) stretch++;
    if (isEmpty(line)) {
      if (line.marks) pieces.push({ line: i, start: line.start, end: line.end, message: besides(lines, i, pieces[pieces.length - 1], stretches[stretch]) });
      return;
    }
    for (; stretch < stretches.length && stretches[stretch]!.start < line.end; stretch++) {
      const { start, end, message } = stretches[stretch]!;
      pieces.push({ line: i, start: Math.max(start, line.start), end: Math.min(end, line.end), message });
      if (end > line.end) break;
    }
  });
  return pieces;
}

function besides(lines: readonly Line[], line: number, above: Piece | undefined, below: Stretch | undefined): number {
  if (above && (!below || lines[above.line]!.marks >= lines[line]!.marks)) return above.message;
  return below ? below.message : -1;
}

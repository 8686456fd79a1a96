import type { Span } from "../span";
import { IntColumn } from "./int-column";

/**
 * Visible text that remembers where it came from. Laws (tested on random input): the ranges `toSource` returns are
 * sorted, disjoint, inside the source and not empty for a span that holds a character with a source; where a range is
 * as long as the text it maps, the two are equal unit by unit.
 */
export interface MappedText {
  readonly text: string;
  /** Where these words stand in the source; several ranges where they cross tags. Line breaks may have no source. */
  toSource(span: Span<"text">): Span<"source">[];
}

/** Chunks of text in source order. A chunk as long as its source maps unit by unit; any other maps whole. */
export interface Chunks {
  /** Offset in the text where each chunk begins, ascending; the last chunk ends with the text. */
  readonly text: ArrayLike<number>;
  readonly sourceStart: ArrayLike<number>;
  readonly sourceEnd: ArrayLike<number>;
}

/** @returns text over chunks. A chunk with an empty source (a line break we added) maps to nothing. */
export function mappedText(text: string, chunks: Chunks): MappedText {
  return { text, toSource: (span) => sourceRanges(text, chunks, span) };
}

/** @returns text that is its own source, beginning at `offset` of it. */
export function plainText(text: string, offset = 0): MappedText {
  return mappedText(text, { text: [0], sourceStart: [offset], sourceEnd: [offset + text.length] });
}

/** @returns the smallest source range that holds all of `ranges`, or `undefined` for none. */
export function hull(ranges: readonly Span<"source">[]): Span<"source"> | undefined {
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  return first && last && { start: first.start, end: last.end };
}

/** @returns where `source` stands in the text, `undefined` where no unit of it does; two binary searches. */
export function spanAt(mapped: MappedText, source: Span<"source">): Span<"text"> | undefined {
  const { length } = mapped.text;
  const start = firstAt(length, (at) => reachOf(mapped, at + 1) > source.start);
  const end = firstAt(length, (at) => reachOf(mapped, at) >= source.end);
  return start < end ? { start, end } : undefined;
}

/**
 * How far into the source the first `length` units of the text reach; grows with `length`. Asks for the last units
 * only, and for more where these have no source (line breaks), since a long passage has very many ranges.
 */
function reachOf({ toSource }: MappedText, length: number): number {
  for (let units = 1; ; units *= 2) {
    const start = Math.max(0, length - units);
    const ranges = toSource({ start, end: length });
    if (ranges.length) return ranges[ranges.length - 1]!.end;
    if (start === 0) return 0;
  }
}

/** @returns the first number from 0 to `limit` that holds, where all after it hold too; binary search. */
function firstAt(limit: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @returns the source range from the first to the last character of `span` that has a source; empty, at 0, for none. Two binary searches, however long the span. */
export function sourceHull(text: string, chunks: Chunks, span: Span<"text">): Span<"source"> {
  if (!chunks.text.length || span.start >= span.end) return { start: 0, end: 0 };
  let first = chunkAt(chunks, span.start);
  let last = chunkAt(chunks, span.end - 1);
  while (first < last && chunks.sourceStart[first] === chunks.sourceEnd[first]) first++;
  while (last > first && chunks.sourceStart[last] === chunks.sourceEnd[last]) last--;
  const begin = sourceRanges(text, chunks, { start: Math.max(span.start, chunks.text[first]!), end: Math.min(span.end, endOf(text, chunks, first)) })[0];
  const end = sourceRanges(text, chunks, { start: Math.max(span.start, chunks.text[last]!), end: Math.min(span.end, endOf(text, chunks, last)) })[0];
  return begin && end ? { start: begin.start, end: end.end } : { start: 0, end: 0 };
}

/** @returns the pieces of `text` one after the other with a line break between, mapped to the same source. */
export function joinPieces(whole: string, chunks: Chunks, pieces: readonly Span<"text">[]): MappedText {
  const only = pieces.length === 1 ? pieces[0]! : undefined;
  if (only && only.start === 0 && only.end === whole.length) return mappedText(whole, chunks);
  const [starts, from, to] = [new IntColumn(), new IntColumn(), new IntColumn()];
  const add = (at: number, start: number, end: number) => {
    starts.push(at);
    from.push(start);
    to.push(end);
  };
  let text = "";
  for (const piece of pieces) {
    if (piece.start >= piece.end) continue;
    if (text && text[text.length - 1] !== "\n") {
      add(text.length, 0, 0);
      text += "\n";
    }
    const moved = text.length - piece.start;
    for (let i = chunkAt(chunks, piece.start); i < chunks.text.length; i++) {
      const chunkStart = chunks.text[i]!;
      const first = Math.max(chunkStart, piece.start);
      const chunkEnd = endOf(whole, chunks, i);
      const last = Math.min(chunkEnd, piece.end);
      if (first >= piece.end) break;
      if (first >= last) continue;
      const start = chunks.sourceStart[i]!;
      const end = chunks.sourceEnd[i]!;
      const isUnitByUnit = end - start === chunkEnd - chunkStart;
      const shift = start - chunkStart;
      add(first + moved, isUnitByUnit ? first + shift : start, isUnitByUnit ? last + shift : end);
    }
    text += whole.slice(piece.start, piece.end);
  }
  return mappedText(text, { text: starts.all(), sourceStart: from.all(), sourceEnd: to.all() });
}

function endOf(text: string, chunks: Chunks, i: number): number {
  return i + 1 < chunks.text.length ? chunks.text[i + 1]! : text.length;
}

/** The chunk that holds text offset `at`; binary search. */
function chunkAt(chunks: Chunks, at: number): number {
  let low = 0;
  let high = chunks.text.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chunks.text[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

function sourceRanges(text: string, chunks: Chunks, span: Span<"text">): Span<"source">[] {
  const ranges: { start: number; end: number }[] = [];
  if (span.start >= span.end) return ranges;
  for (let i = chunkAt(chunks, span.start); i < chunks.text.length; i++) {
    const chunkStart = chunks.text[i]!;
    if (chunkStart >= span.end) break;
    const chunkEnd = endOf(text, chunks, i);
    if (chunkEnd <= span.start) continue;
    let start = chunks.sourceStart[i]!;
    let end = chunks.sourceEnd[i]!;
    if (start === end) continue;
    if (end - start === chunkEnd - chunkStart) {
      end = start + Math.min(chunkEnd, span.end) - chunkStart;
      start += Math.max(chunkStart, span.start) - chunkStart;
    }
    const last = ranges[ranges.length - 1];
    if (last && last.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

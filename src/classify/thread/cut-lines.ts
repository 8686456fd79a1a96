import type { Body } from "../message";
import { firstEndingAfter, type Span } from "../span";
import { htmlText } from "../text/html-text";
import { mappedText, plainText } from "../text/mapped-text";
import type { MappedText } from "../text/mapped-text";
import type { Cut } from "./cut";
import { isEmpty, linesOf } from "./lines";

/** A line a reader sees, or what of it goes or stays where a cut goes through it. */
export interface CutLine {
  /** Without the blanks around it; quote marks stay. */
  readonly text: string;
  readonly goes: boolean;
}

/**
 * A cut as a reader sees it: every line of the body that shows something, in order, and whether it goes. Empty lines are
 * left out: how many part two paragraphs is no difference to anybody. Total; linear in the body but for a binary
 * search per line.
 */
export function cutLines({ format, source }: Body, { removed }: Cut): CutLine[] {
  const body = format === "html" ? shownOf(source) : plainText(source);
  const lines: CutLine[] = [];
  for (const line of linesOf(body.text)) {
    if (isEmpty(line)) continue;
    for (const { span, goes } of partsOf(body, line, removed)) {
      const text = body.text.slice(span.start, span.end).trim();
      if (text) lines.push({ text, goes });
    }
  }
  return lines;
}

function shownOf(source: string): MappedText {
  const { text, chunks } = htmlText(source);
  return mappedText(text, chunks);
}

interface Part {
  readonly span: Span<"text">;
  readonly goes: boolean;
}

/** Nearly every line goes or stays as a whole; the few others are looked at unit by unit. */
function partsOf(body: MappedText, line: Span<"text">, removed: readonly Span<"source">[]): Part[] {
  const share = shareIn(removed, body.toSource(line));
  if (share === 0 || share === 1) return [{ span: line, goes: share === 1 }];
  const parts: { span: { start: number; end: number }; goes: boolean }[] = [];
  for (let at = line.start; at < line.end; at++) {
    const goes = shareIn(removed, body.toSource({ start: at, end: at + 1 })) > 0;
    const last = parts[parts.length - 1];
    if (last && last.goes === goes) last.span.end = at + 1;
    else parts.push({ span: { start: at, end: at + 1 }, goes });
  }
  return parts;
}

/** How much of `ranges` lies in `removed`, from 0 to 1. */
function shareIn(removed: readonly Span<"source">[], ranges: readonly Span<"source">[]): number {
  let all = 0;
  let gone = 0;
  for (const range of ranges) {
    all += range.end - range.start;
    for (let i = firstEndingAfter(removed, range.start); i < removed.length && removed[i]!.start < range.end; i++) {
      gone += Math.min(range.end, removed[i]!.end) - Math.max(range.start, removed[i]!.start);
    }
  }
  return all ? gone / all : 0;
}

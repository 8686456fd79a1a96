import type { Span } from "../span";
import { isBanner } from "./banners";
import { dateWeight } from "./dates";
import { isSpace } from "./fold";
import type { HeaderFields } from "./header-block";
import { layout } from "./layout";
import { isEmpty, linesOf } from "./lines";
import type { Line } from "./lines";
import { withoutListFooter } from "./list-footer";
import { Pieces } from "./pieces";
import { signatureFrom } from "./signature";
import { findStarts } from "./starts";
import type { Structure } from "./structure";

/** One quoted message as it stands in the text. */
export interface SplitMessage {
  readonly fields: HeaderFields;
  /** The domain of the mail server it was sent from, where the quote names it. */
  readonly server?: string;
  /** Its own words, without header, quote marks and inner messages. */
  readonly own: readonly Span<"text">[];
  /** From its header or attribution to its last word, inner messages included. */
  readonly hull: Span<"text">;
}

/** Who wrote which words of a body. Spans are in its visible text; no unit is in two of authored, signature and the messages' own. */
export interface ThreadSplit {
  readonly authored: readonly Span<"text">[];
  readonly signature: readonly Span<"text">[];
  /** In the order they begin: newest first. */
  readonly messages: readonly SplitMessage[];
  /** Whose every line is, introductions and quote marks included. In order; a change of writer begins another. */
  readonly stretches: readonly Stretch[];
}

/** Successive lines of one writer. */
export interface Stretch {
  /** Index of the message; -1 for the author. */
  readonly message: number;
  readonly start: number;
  readonly end: number;
}

/** A line, or what of it is the author's. */
export interface AuthoredLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

interface OpenStretch extends Stretch {
  end: number;
}

/** A message whose words may still come. */
interface OpenMessage {
  readonly index: number;
  readonly fields: HeaderFields;
  readonly own: Pieces;
  readonly start: number;
  end: number;
  server?: string | undefined;
  /** Lines at least this deep in quotes are its own or its inner messages'. */
  readonly depth: number;
  /** Where the element it stands in ends. */
  readonly scopeEnd: number;
}

/**
 * Splits a body into the author's words and the quoted messages.
 *
 * Line by line, with a stack of open messages. A message introduced by an attribution and quoted by marks or a container
 * ends where these end, so the author may answer below or between. One that begins with a header block has no end but
 * that of the quote or container around it. A quote that goes on after an answer belongs to the message it interrupts.
 * Linear: every message is opened, suspended and resumed at most once per change of depth.
 */
export function splitThread(text: string, structure: Structure): ThreadSplit {
  const lines = linesOf(text);
  const plan = layout(text, lines, structure);
  const starts = findStarts(text, lines, plan, structure);
  const messages: OpenMessage[] = [];
  const authored: AuthoredLine[] = [];
  const open: OpenMessage[] = [];
  const suspended: OpenMessage[] = [];
  const stretches: OpenStretch[] = [];
  let blanks = 0;
  let lastEnd = 0;
  let expectsQuote = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isEmpty(line)) {
      blanks++;
      continue;
    }
    const start = starts.get(i);
    const depth = plan.depth(i, expectsQuote || start !== undefined, suspended.length + open.length > 0);
    suspend(open, suspended, depth, line.content, lastEnd);
    if (expectsQuote && open.length) open[open.length - 1]!.server = plan.serverOf(i);
    expectsQuote = false;
    if (start) {
      if (start.from > line.content) {
        if (open.length) open[open.length - 1]!.own.add(line, i, line.content, start.from, blanks);
        else authored.push({ index: i, start: line.content, end: start.from });
        extend(stretches, open, line.start, start.from);
      }
      while (suspended.length && suspended[suspended.length - 1]!.depth > depth) suspended.pop();
      const message: OpenMessage = {
        index: messages.length,
        fields: start.fields,
        own: new Pieces(),
        start: start.from,
        end: start.from,
        depth: start.isQuoteBelow ? depth + 1 : depth,
        scopeEnd: plan.scopeEnd(line.content),
      };
      messages.push(message);
      open.push(message);
      i = start.lastLine;
      extend(stretches, open, start.from > line.content ? start.from : line.start, lines[i]!.end);
      if (start.rest !== undefined) addRest(message.own, text, lines[i]!, i, start.rest);
      expectsQuote = start.isQuoteBelow;
    } else {
      resume(open, suspended, depth);
      if (depth > 0 && !open.length && !isOwnListing(text, lines, authored, line)) {
        const message: OpenMessage = { index: messages.length, fields: {}, own: new Pieces(), start: line.content, end: line.end, depth: 1, scopeEnd: plan.scopeEnd(line.content) };
        messages.push(message);
        open.push(message);
      }
      const top = open[open.length - 1];
      if (!top) authored.push({ index: i, start: line.marks ? line.start : line.content, end: line.end });
      else if (!(top.own.isEmpty && isBanner(text.slice(line.content, line.end)))) top.own.add(line, i, line.content, line.end, blanks);
      extend(stretches, open, line.start, line.end);
    }
    blanks = 0;
    lastEnd = lines[i]!.end;
  }
  suspend(open, suspended, -1, Infinity, lastEnd);
  authored.length = withoutListFooter(text, authored);
  const signature = signatureFrom(text, lines, authored, structure);
  return {
    authored: spansOf(lines, authored.slice(0, signature.from).concat(authored.slice(signature.to))),
    signature: spansOf(lines, authored.slice(signature.from, signature.to)),
    messages: messages.map((message) => ({ fields: message.fields, server: message.server, own: message.own.all(), hull: { start: message.start, end: message.end } })),
    stretches,
  };
}

/** Writes down whose a line is: the innermost open message's. */
function extend(stretches: OpenStretch[], open: readonly OpenMessage[], start: number, end: number): void {
  const top = open[open.length - 1];
  const message = top ? top.index : -1;
  const last = stretches[stretches.length - 1];
  if (last && last.message === message) last.end = end;
  else stretches.push({ message, start, end });
}

/** Quoted words on the line of their attribution. */
function addRest(own: Pieces, text: string, line: Line, index: number, from: number): void {
  let start = from;
  while (start < line.end && isSpace(text.charCodeAt(start))) start++;
  if (start < line.end) own.add(line, index, start, line.end, 0);
}

/** Marked lines that the author typed: a prompt or log three deep, or what "as follows:" announces. */
function isOwnListing(text: string, lines: readonly Line[], authored: readonly AuthoredLine[], line: Line): boolean {
  if (!line.marks) return false;
  const above = authored[authored.length - 1];
  if (line.marks >= 3 || (above && lines[above.index]!.marks > 0 && isAdjacent(lines, above.index, line))) return true;
  if (!above) return false;
  const words = text.slice(Math.max(above.start, above.end - 200), above.end);
  return /[:：]$/.test(words) && words.indexOf("@") < 0 && dateWeight(words) < 2;
}

/** Whether at most one empty line stands between. */
function isAdjacent(lines: readonly Line[], above: number, line: Line): boolean {
  return lines[above + 1] === line || lines[above + 2] === line;
}

/** Closes, for now, the messages that a line less deep, or outside their container, is not part of. */
function suspend(open: OpenMessage[], suspended: OpenMessage[], depth: number, at: number, lastEnd: number): void {
  let keep = open.length;
  while (keep > 0 && (depth < open[keep - 1]!.depth || at >= open[keep - 1]!.scopeEnd)) keep--;
  if (keep === open.length) return;
  const closed = open.splice(keep);
  while (suspended.length && suspended[suspended.length - 1]!.depth >= closed[0]!.depth) suspended.pop();
  for (const message of closed) {
    message.end = lastEnd;
    if (at < message.scopeEnd) suspended.push(message);
  }
}

/** A quote goes on after an answer: the messages it belongs to are open again. */
function resume(open: OpenMessage[], suspended: OpenMessage[], depth: number): void {
  const floor = open.length ? open[open.length - 1]!.depth : 0;
  if (depth <= floor || !suspended.length) return;
  const from = suspended.findIndex((message) => message.depth > floor);
  if (from < 0) return;
  let to = from;
  while (to < suspended.length && suspended[to]!.depth <= depth) to++;
  for (const message of suspended.splice(from, to - from)) open.push(message);
}

/** Neighboring lines make one span; empty lines between them are kept. */
function spansOf(lines: readonly { readonly marks: number; readonly content: number; readonly end: number }[], owned: readonly AuthoredLine[]): Span<"text">[] {
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const { index, start, end } of owned) {
    const last = spans[spans.length - 1];
    let gap = index - 1;
    while (last && gap > previous && lines[gap]!.content >= lines[gap]!.end) gap--;
    if (last && gap === previous && start <= lines[index]!.content) last.end = end;
    else spans.push({ start, end });
    previous = index;
  }
  return spans;
}

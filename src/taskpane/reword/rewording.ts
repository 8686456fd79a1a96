import type { Finding, Message, ParsedMessage, Passage, Span } from "../../classify";
import { canWriteBack, type Edit } from "../edit";
import { placeOf } from "../place";
import { removeWords } from "../remove-words";
import { sentenceAround } from "../sentence";
import type { Part } from "./change";
import { wordDifference } from "./word-difference";

/** The sentences a finding stands in, as they are in the draft. */
export interface FoundSentence {
  readonly text: string;
  readonly passage: Passage;
  readonly span: Span<"text">;
}

/** A draft in which a sentence is worded anew. */
export interface Rewording {
  readonly message: Message;
  /** Where the new sentence stands, in the source of the body or the subject. */
  readonly place: Span<"source">;
  /** The change that puts it there; absent where it has to be done by hand. */
  readonly edit?: Edit;
}

/** @returns `undefined` where the finding is in nobody's words, or in another mail's */
export function sentenceOf(finding: Finding, parsed: ParsedMessage): FoundSentence | undefined {
  const place = placeOf(finding, parsed);
  const { where } = finding.evidence;
  if (!place || where.part === "quoted" || where.in === "attachment") return undefined;
  const { text } = place.passage;
  const around = sentenceAround(text, place.span);
  const words = text.slice(around.start, around.end);
  const start = around.start + words.length - words.trimStart().length;
  const span = { start, end: Math.max(start, around.start + words.trimEnd().length) };
  return { text: text.slice(span.start, span.end), passage: place.passage, span };
}

/** @returns the draft with `to` in place of the sentence. Words that stay keep their markup, and so does everything around them. */
export function reworded({ text, passage, span }: FoundSentence, to: string, parsed: ParsedMessage): Rewording {
  const { message } = parsed;
  const parts = wordDifference(text, to).map((part) => ({ ...part, start: part.start + span.start, end: part.end + span.start }));
  if (passage.where.in === "subject") {
    const subject = written(message.subject, parts, passage, plain);
    return { message: { ...message, subject }, place: placeIn(message.subject, subject, passage, span) };
  }
  const { format, source } = message.body;
  const next = format === "html" ? written(source, parts, passage, asHtml, removeWords) : written(source, parts, passage, source.includes("\r\n") ? withReturns : plain);
  return {
    message: { ...message, body: { format, source: next } },
    place: placeIn(source, next, passage, span),
    ...(canWriteBack(format, source) && canWriteBack(format, next) && { edit: { format, from: source, to: next, hasPictures: format === "html" && /<img\b/i.test(source) } }),
  };
}

type Take = (source: string, ranges: readonly Span<"source">[]) => string;

const cut: Take = (source, ranges) => [...ranges].reverse().reduce((out, { start, end }) => out.slice(0, start) + out.slice(end), source);

/** Back to front, so that the places still to come stay where they are. */
function written(source: string, parts: readonly Part[], passage: Passage, encode: (words: string) => string, take: Take = cut): string {
  let out = source;
  for (let i = parts.length - 1; i >= 0; i--) {
    const { start, end, to } = parts[i]!;
    const ranges = passage.toSource({ start, end });
    const [first, ...others] = ranges;
    if (!first) out = inserted(out, insertionPoint(passage, start), encode(to));
    else if (!to) out = take(out, ranges);
    else out = replacedAt(take(out, others), first, encode(to));
  }
  return out;
}

function replacedAt(source: string, { start, end }: Span<"source">, words: string): string {
  return source.slice(0, start) + words + source.slice(end);
}

function inserted(source: string, at: number, words: string): string {
  return source.slice(0, at) + words + source.slice(at);
}

/** Behind the character before, inside whatever it is written in; before the one behind where none is on its line. */
function insertionPoint(passage: Passage, at: number): number {
  const before = at > 0 && passage.text[at - 1] !== "\n" ? passage.toSource({ start: at - 1, end: at }) : [];
  const last = before[before.length - 1];
  if (last) return last.end;
  for (let next = at; next < passage.text.length; next++) {
    const [first] = passage.toSource({ start: next, end: next + 1 });
    if (first) return first.start;
  }
  return 0;
}

/** What differs, and the sentence around it. */
function placeIn(before: string, after: string, passage: Passage, span: Span<"text">): Span<"source"> {
  const ranges = passage.toSource(span);
  const start = ranges[0]?.start ?? 0;
  const tail = before.length - (ranges[ranges.length - 1]?.end ?? before.length);
  let head = 0;
  while (head < start && before[head] === after[head]) head++;
  let rest = 0;
  while (rest < tail && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest++;
  return { start: head, end: Math.max(head, after.length - rest) };
}

function plain(words: string): string {
  return words;
}

function withReturns(words: string): string {
  return words.replace(/\r?\n/g, "\r\n");
}

function asHtml(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r?\n/g, "<br>");
}

import type { Span } from "../span";
import { dateWeight } from "./dates";
import { isSpace } from "./fold";
import { commonLanguage, fieldIn, labelAt, labelsWithin } from "./labels";
import type { Field, InnerLabel, Meaning } from "./labels";
import { isEmpty } from "./lines";
import type { Line } from "./lines";

/** What a header says, each value as the pieces of text it stands in (a value may wrap). */
export type HeaderFields = Partial<Record<Field, readonly Span<"text">[]>>;

/** From/Sent/To/Subject lines above a quoted message. */
export interface HeaderBlock {
  readonly firstLine: number;
  /** Inclusive. */
  readonly lastLine: number;
  readonly fields: HeaderFields;
}

interface Entry {
  readonly meanings: readonly Meaning[];
  readonly value: Span<"text">[];
  lastLine: number;
}

/** No header is longer: Outlook lists hundreds of recipients on wrapped lines, never more lines than this. */
const longestBlock = 400;

/**
 * Reads a header block that begins on line `first`.
 * @param start where on that line; words of a separator may stand before
 * @param readLabel how a label looks: with a colon, or under some separators without
 * @param isMarked whether the layout already says that a quoted message begins here (a rule, a container, a separator)
 * @param above sender and moment that stand above the labels
 * @returns `undefined` where the lines are no header: own tables, forms and travel plans lack an address, a full date or a second kind of label
 */
export function headerBlockAt(text: string, lines: readonly Line[], first: number, isMarked: boolean, start = lines[first]!.content, readLabel: typeof labelAt = labelAt, above?: HeaderBlock): HeaderBlock | undefined {
  const line = lines[first]!;
  if (isEmpty(line)) return undefined;
  const head = readLabel(text, start, line.end);
  if (!head || head.meanings.every(({ field }) => field === "other" || field === "cc")) return undefined;
  const entries = readEntries(text, lines, first, start, readLabel);
  const spread = entries.length === 1 ? onOneLine(text, entries[0]!, isMarked) : entries;
  const language = commonLanguage(spread.map((entry) => entry.meanings));
  const fields: Partial<Record<Field, readonly Span<"text">[]>> = above ? { ...above.fields } : {};
  let lastLine = first;
  for (const entry of spread) {
    const field = fieldIn(entry.meanings, language);
    if (fields[field] && field !== "other") {
      if (field === "to" && !fields.cc) fields.cc = entry.value;
      else break;
    } else fields[field] = entry.value;
    lastLine = entry.lastLine;
  }
  return isHeader(text, fields, isMarked) ? { firstLine: above ? above.firstLine : first, lastLine, fields } : undefined;
}

/** Labels on successive lines with their values; stops where neither label nor continuation follows. */
function readEntries(text: string, lines: readonly Line[], first: number, start: number, readLabel: typeof labelAt): Entry[] {
  const entries: Entry[] = [];
  const depth = lines[first]!.marks;
  const limit = Math.min(lines.length, first + longestBlock);
  for (let i = first; i < limit; i++) {
    const line = lines[i]!;
    const current = entries[entries.length - 1];
    if (isEmpty(line)) {
      const next = skipEmpty(lines, i, current && isUnfinished(text, current) ? 3 : 2);
      if (next < 0 || lines[next]!.marks !== depth) break;
      const follows = labelAt(text, lines[next]!.content, lines[next]!.end);
      if (!(follows && isNew(entries, follows.meanings)) && !(current && isBare(current))) break;
      i = next - 1;
      continue;
    }
    if (line.marks !== depth) break;
    const labeled = readLabel(text, i === first ? start : line.content, line.end);
    if (labeled && !isNew(entries, labeled.meanings)) break;
    const unknown = labeled || !current || i + 1 >= limit ? undefined : unknownLabel(text, line, lines[i + 1]!, entries);
    if (unknown) entries.push(unknown(i));
    else if (labeled) entries.push({ meanings: labeled.meanings, value: piece(labeled.value, withoutBar(text, line)), lastLine: i });
    else if (current && continues(text, lines, i, current, entries)) {
      current.value.push({ start: line.content, end: line.end });
      current.lastLine = i;
    } else break;
  }
  return entries;
}

/** A label in no row, between two known ones: its value says which field it is. */
function unknownLabel(text: string, line: Line, below: Line, entries: readonly Entry[]): ((index: number) => Entry) | undefined {
  const found = /^[^\s:：@<\d][^:：@<\d]{1,24}[:：]\s+/.exec(text.slice(line.content, Math.min(line.end, line.content + 40)));
  const next = found && below.marks === line.marks ? labelAt(text, below.content, below.end) : undefined;
  if (!found || !next || !isNew(entries, next.meanings)) return undefined;
  const start = line.content + found[0].length;
  const words = text.slice(start, Math.min(line.end, start + 2000));
  const { language } = entries[0]!.meanings[0]!;
  const isFree = (field: Field): boolean => isNew(entries, [{ field, language }]) && next.meanings.every((meaning) => meaning.field !== field);
  const field = words.indexOf("@") >= 0 ? (["from", "to", "cc"] as const).filter(isFree)[0] : dateWeight(words) >= 4 && isFree("date") ? "date" : undefined;
  return (index) => ({ meanings: [{ field: field || "other", language }], value: piece(start, line.end), lastLine: index });
}

/** In a header drawn as a table the line ends with a bar. */
function withoutBar(text: string, line: Line): number {
  if (text[line.content] !== "|") return line.end;
  let end = line.end;
  while (end > line.content && (text[end - 1] === "|" || isSpace(text.charCodeAt(end - 1)))) end--;
  return end;
}

function piece(start: number, end: number): Span<"text">[] {
  return start < end ? [{ start, end }] : [];
}

function skipEmpty(lines: readonly Line[], from: number, most: number): number {
  let at = from;
  while (at < lines.length && at - from <= most && isEmpty(lines[at]!)) at++;
  return at < lines.length && at - from <= most ? at : -1;
}

/** A header names each field once; a second sender begins another header, in whatever language. */
function isNew(entries: readonly Entry[], meanings: readonly Meaning[]): boolean {
  for (const { field } of meanings) if (field === "other" || !isTaken(entries, field)) return true;
  return false;
}

/** Whether a label above can mean nothing but that field. */
function isTaken(entries: readonly Entry[], field: Field): boolean {
  for (const { meanings } of entries) if (meanings.every((known) => known.field === field)) return true;
  return false;
}

function isBare(entry: Entry): boolean {
  return entry.value.length === 0;
}

function lastUnit(text: string, entry: Entry): string {
  const last = entry.value[entry.value.length - 1];
  return last ? text[last.end - 1]! : "";
}

function isUnfinished(text: string, entry: Entry): boolean {
  return isBare(entry) || /[,;<：:]/.test(lastUnit(text, entry));
}

function names(entry: Entry, ...fields: readonly Field[]): boolean {
  return entry.meanings.some(({ field }) => fields.indexOf(field) >= 0);
}

/** Whether line `i` carries on the value above it: an unfinished list, a value under its label, or words before a further label. */
function continues(text: string, lines: readonly Line[], i: number, current: Entry, entries: readonly Entry[]): boolean {
  const line = lines[i]!;
  const words = text.slice(line.content, Math.min(line.end, line.content + 300));
  if (isUnfinished(text, current)) return true;
  // RFC 5322, section 2.2.3: a folded line begins with white space.
  if (names(current, "subject") && !line.marks && line.content > line.start && current.lastLine === i - 1) return true;
  const isList = names(current, "from", "to", "cc");
  if (isList && /^[<[(]?[^\s<]{0,64}@/.test(words)) return true;
  if (isList && /^[^.!?]{0,120}[<[(](?:mailto:)?[^\s<>]{1,64}@/.test(words) && /[;,]/.test(words + lastUnit(text, current))) return true;
  for (let k = i + 1; k < lines.length && k <= i + (isList ? 40 : 2); k++) {
    const next = lines[k]!;
    if (isEmpty(next) || next.marks !== line.marks) return false;
    const labeled = labelAt(text, next.content, next.end);
    if (labeled) return isNew(entries, labeled.meanings) && !labeled.meanings.every(({ field }) => field === "other");
    if (!isList && k > i + 1) return false;
    if (isList && !/[;,@<>]/.test(text.slice(next.content, next.end))) return false;
  }
  return false;
}

/** Yahoo's text forward puts the whole header on one line, at times without a blank between value and label: cuts it at the labels of one language. */
function onOneLine(text: string, entry: Entry, isMarked: boolean): Entry[] {
  const span = entry.value[0];
  if (!span || !names(entry, "from")) return [entry];
  const value = text.slice(span.start, Math.min(span.end, span.start + 4000));
  if (!/[:：]/.test(value)) return [entry];
  let best: InnerLabel[] = [];
  for (const { field, language } of entry.meanings) {
    if (field !== "from") continue;
    const found = labelsWithin(value, language);
    if (found.length > best.length) best = found;
  }
  if (best.length < (isMarked ? 1 : 2)) return [entry];
  const out: Entry[] = [{ meanings: entry.meanings, value: trimmed(text, span.start, span.start + best[0]!.start), lastLine: entry.lastLine }];
  best.forEach(({ field, language, end }, i) => {
    const next = best[i + 1];
    out.push({ meanings: [{ field, language }], value: trimmed(text, span.start + end, next ? span.start + next.start : span.end), lastLine: entry.lastLine });
  });
  return out;
}

function trimmed(text: string, start: number, end: number): Span<"text">[] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return piece(from, to);
}

/** Sender and one of date, subject, recipient; and unless the layout speaks for it, an address or a date down to the minute. */
function isHeader(text: string, fields: HeaderFields, isMarked: boolean): boolean {
  if (!fields.from || !fields.from.length) return false;
  const kinds = (["date", "to", "cc", "subject"] as const).filter((field) => fields[field]).length;
  if (kinds === 0) return false;
  const words = (pieces: readonly Span<"text">[] | undefined): string => (pieces || []).map((span) => text.slice(span.start, span.end)).join(" ").slice(0, 2000);
  const hasAddress = words(fields.from).indexOf("@") >= 0 || words(fields.to).indexOf("@") >= 0;
  const weight = dateWeight(words(fields.date));
  if (isMarked) return hasAddress || weight >= 4 || (kinds >= 2 ? !!fields.subject : weight >= 2);
  if (hasAddress) return kinds >= 2 || weight >= 2 || !!fields.subject;
  return weight >= 4 && (!!fields.subject || (!!fields.to && kinds >= 2 && weight >= 5));
}

import type { Span } from "../span";
import { attributionEndingAt } from "./attribution";
import type { Attribution } from "./attribution";
import { dateWeight } from "./dates";
import { foreignHeaderAt } from "./foreign-header";
import { headerBlockAt } from "./header-block";
import type { HeaderBlock, HeaderFields } from "./header-block";
import { introductionEndingAt } from "./introduction";
import { bareLabelAt, labelAt } from "./labels";
import { isEmpty, nextFilled } from "./lines";
import type { Line } from "./lines";
import type { Layout } from "./layout";
import { afterWords, isAnnouncement, separatorOn } from "./separators";
import type { Structure } from "./structure";

/** Where a quoted message begins. */
export interface Start {
  /** In the text; after the line's beginning where the author's words share it. */
  readonly from: number;
  /** The last line of header or attribution, inclusive. */
  readonly lastLine: number;
  readonly fields: HeaderFields;
  /** Its words stand deeper than its introduction, so they end where that depth ends. */
  readonly isQuoteBelow: boolean;
  /** Where its own words begin on the last line, if they do. */
  readonly rest?: number;
}

interface Placed extends Start {
  readonly firstLine: number;
}

/** What an attribution needs to count; see `attributionEndingAt`. */
const enough = 4;

/** @returns by first line every place where a quoted message begins. Header blocks win over attributions inside them. */
export function findStarts(text: string, lines: readonly Line[], plan: Layout, structure: Structure): Map<number, Start> {
  const starts = new Map<number, Start>();
  const isTelling = signs(text);
  let free = 0;
  let above = -1;
  for (let i = 0; i < lines.length; i++) {
    if (isEmpty(lines[i]!)) continue;
    const separated = afterSeparator(text, lines, i);
    const start = (separated === undefined ? headerAt(text, lines, i, above, free, plan, structure, isTelling) : separated) || attributionAt(text, lines, i, free, plan);
    above = i;
    if (!start) continue;
    const first = introduced(text, lines, start.firstLine, free);
    starts.set(first, first === start.firstLine ? start : { ...start, from: lines[first]!.content });
    above = i = start.lastLine;
    free = i + 1;
  }
  return starts;
}

/** A header straight under "Original Message", Apple's opening line or a rule; these words alone begin a message too. `undefined`: no separator here. */
function afterSeparator(text: string, lines: readonly Line[], i: number): Placed | null | undefined {
  const from = lines[i]!.content;
  const inLine = afterWords(text, lines[i]!);
  if (inLine >= 0) {
    const header = headerBlockAt(text, lines, i, true, inLine);
    if (header) return placed(header, from, i);
  }
  const kind = separatorOn(text, lines[i]!);
  if (!kind) return undefined;
  let next = nextFilled(lines, i + 1, 4);
  // Rules come in pairs with words between them.
  for (let k = 0; k < 2 && next >= 0 && separatorOn(text, lines[next]!); k++) next = nextFilled(lines, next + 1, 4);
  const bare = kind === "words" ? bareLabelAt : labelAt;
  const header = next < 0 ? undefined : headerBlockAt(text, lines, next, true) || headerBlockAt(text, lines, next, true, lines[next]!.content, bare) || foreignHeaderAt(text, lines, next);
  if (header) return placed(header, from, i, lines[header.firstLine]!.marks > lines[i]!.marks);
  if (kind !== "words") return kind === "opening" ? null : undefined;
  for (let k = next; k >= 0 && k < lines.length && k < next + 4 && !isEmpty(lines[k]!); k++) if (attributionEndingAt(text, lines, k)) return null;
  return { from, firstLine: i, lastLine: i, fields: {}, isQuoteBelow: next >= 0 && lines[next]!.marks > lines[i]!.marks };
}

function placed({ lastLine, fields }: HeaderBlock, from: number, firstLine: number, isQuoteBelow = false): Placed {
  return { from, firstLine, lastLine, fields, isQuoteBelow };
}

function headerAt(text: string, lines: readonly Line[], i: number, above: number, free: number, plan: Layout, structure: Structure, isTelling: (from: number) => boolean): Placed | undefined {
  const line = lines[i]!;
  if (!isTelling(line.content)) return undefined;
  const isLabeled = !!labelAt(text, line.content, line.end);
  const sender = above > free ? senderAbove(text, lines, above, line) : undefined;
  if (!isLabeled && !sender && !isLikeLabel(text, line)) return undefined;
  const isMarked = structure.isBoundary(above < 0 ? 0 : lines[above]!.end, line.content) || plan.beginsContainer(i);
  const header =
    (isLabeled && headerBlockAt(text, lines, i, isMarked)) ||
    (sender && (headerBlockAt(text, lines, i, true, line.content, labelAt, sender) || headerBlockAt(text, lines, i, true, line.content, bareLabelAt, sender))) ||
    (isMarked && foreignHeaderAt(text, lines, i));
  return header ? placed(header, lines[header.firstLine]!.content, header.firstLine) : undefined;
}

/** No header is without an address or a digit. @returns whether one follows soon; to be asked in order, so that no unit is looked at twice. */
function signs(text: string): (from: number) => boolean {
  let at = 0;
  return (from) => {
    for (at = Math.max(at, from); at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === 0x40 || (c >= 0x30 && c <= 0x39) || c >= 0x660) break;
    }
    return at < from + 4000;
  };
}

/** Whether a colon follows the line's first words: a label of some language. */
function isLikeLabel(text: string, { content, end }: Line): boolean {
  for (let at = content; at < end && at < content + 32; at++) if (text[at] === ":" || text[at] === "：") return at > content;
  return false;
}

/** Old Notes shows sender and moment on lines of their own, without labels, above those of the recipients. */
function senderAbove(text: string, lines: readonly Line[], dateLine: number, below: Line): HeaderBlock | undefined {
  const { content, end, marks } = lines[dateLine]!;
  const firstLine = dateLine - 1;
  const sender = lines[firstLine]!;
  if (below.end - below.content > 120 || end - content > 40 || isEmpty(sender) || sender.end - sender.content > 100 || marks !== below.marks || marks !== sender.marks) return undefined;
  const words = text.slice(sender.content, sender.end);
  if (labelAt(text, content, end) || dateWeight(text.slice(content, end)) < 4 || /[.!?:,;]$/.test(words) || dateWeight(words) > 2) return undefined;
  return { firstLine, lastLine: dateLine, fields: { from: [{ start: sender.content, end: sender.end }], date: [{ start: content, end }] } };
}

function attributionAt(text: string, lines: readonly Line[], i: number, free: number, plan: Layout): Placed | undefined {
  const known = attributionEndingAt(text, lines, i, free);
  const start = known && accepted(known, lines, plan);
  if (start) return start;
  const next = nextFilled(lines, i + 1, 3);
  if (next < 0 || plan.rawDepth(next) <= plan.rawDepth(i)) return undefined;
  const unknown = introductionEndingAt(text, lines, i, free);
  // People indent with blockquotes below a colon: there it takes an address and a moment.
  return unknown && (unknown.score >= enough || plan.isCertain(next)) ? accepted(unknown, lines, plan) : undefined;
}

function accepted(attribution: Attribution, lines: readonly Line[], plan: Layout): Placed | undefined {
  const { firstLine, lastLine, from, date, end } = attribution;
  const next = nextFilled(lines, lastLine + 1, 8);
  const isQuoteBelow = next >= 0 && plan.rawDepth(next) > plan.rawDepth(lastLine);
  const isExpected = plan.isAttribution(lastLine) || plan.beginsContainer(firstLine);
  if (attribution.score + (isQuoteBelow ? 2 : 0) + (isExpected ? 3 : 0) < enough) return undefined;
  const fields: Partial<Record<"from" | "date", readonly Span<"text">[]>> = {};
  if (from.end > from.start) fields.from = [from];
  if (date) fields.date = [date];
  return { from: attribution.start, firstLine, lastLine, fields, isQuoteBelow, ...(end < lines[lastLine]!.end ? { rest: end } : {}) };
}

/** What announces a message on the line above its header or attribution belongs to it. */
function introduced(text: string, lines: readonly Line[], first: number, free: number): number {
  let above = first - 1;
  while (above >= free && isEmpty(lines[above]!)) above--;
  if (above < free || first - above > 3 || lines[above]!.marks !== lines[first]!.marks) return first;
  return isAnnouncement(text, lines[above]!, above === first - 1) ? above : first;
}

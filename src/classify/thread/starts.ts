import { attributionEndingAt } from "./attribution";
import type { Attribution } from "./attribution";
import { headerBlockAt } from "./header-block";
import type { HeaderFields } from "./header-block";
import { bareLabelAt, labelAt } from "./labels";
import { isEmpty, nextFilled } from "./lines";
import type { Line } from "./lines";
import type { Layout } from "./layout";
import { afterWords, separatorOn } from "./separators";
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

/** What an attribution needs to count; see `attributionEndingAt`. */
const enough = 4;

/** @returns by first line every place where a quoted message begins. Header blocks win over attributions inside them. */
export function findStarts(text: string, lines: readonly Line[], plan: Layout, structure: Structure): Map<number, Start> {
  const starts = new Map<number, Start>();
  let free = 0;
  let lastFilled = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isEmpty(line)) continue;
    const above = lastFilled;
    lastFilled = i;
    const separated = afterSeparator(text, lines, i);
    const header = separated === undefined ? headerAt(text, lines, i, above, plan, structure) : separated;
    if (header) {
      starts.set(i, header);
      i = header.lastLine;
      lastFilled = i;
      free = i + 1;
      continue;
    }
    const attribution = attributionEndingAt(text, lines, i, free);
    if (!attribution) continue;
    const start = accepted(attribution, lines, plan);
    if (!start) continue;
    const first = introduced(text, lines, attribution.firstLine, free);
    starts.set(first, first === attribution.firstLine ? start : { ...start, from: lines[first]!.content });
    free = i + 1;
  }
  return starts;
}

/** A header straight under "Original Message", Apple's opening line or a rule; these words alone begin a message too. `undefined`: no separator here. */
function afterSeparator(text: string, lines: readonly Line[], i: number): Start | null | undefined {
  const inLine = afterWords(text, lines[i]!);
  if (inLine >= 0) {
    const header = headerBlockAt(text, lines, i, true, inLine);
    if (header) return { from: lines[i]!.content, lastLine: header.lastLine, fields: header.fields, isQuoteBelow: false };
  }
  const kind = separatorOn(text, lines[i]!);
  if (!kind) return undefined;
  const from = lines[i]!.content;
  let next = nextFilled(lines, i + 1, 4);
  // Rules come in pairs with words between them.
  for (let k = 0; k < 2 && next >= 0 && separatorOn(text, lines[next]!); k++) next = nextFilled(lines, next + 1, 4);
  const bare = kind === "words" ? bareLabelAt : labelAt;
  const header = next >= 0 ? headerBlockAt(text, lines, next, true) || headerBlockAt(text, lines, next, true, lines[next]!.content, bare) : undefined;
  if (header) return { from, lastLine: header.lastLine, fields: header.fields, isQuoteBelow: isDeeper(lines, i, header.firstLine) };
  if (kind !== "words") return kind === "rule" ? undefined : null;
  for (let k = next; k >= 0 && k < lines.length && k < next + 4 && !isEmpty(lines[k]!); k++) if (attributionEndingAt(text, lines, k)) return null;
  return { from, lastLine: i, fields: {}, isQuoteBelow: next >= 0 && lines[next]!.marks > lines[i]!.marks };
}

function isDeeper(lines: readonly Line[], above: number, below: number): boolean {
  return lines[below]!.marks > lines[above]!.marks;
}

function headerAt(text: string, lines: readonly Line[], i: number, above: number, plan: Layout, structure: Structure): Start | undefined {
  const line = lines[i]!;
  if (!labelAt(text, line.content, line.end)) return undefined;
  const isMarked = structure.isBoundary(above < 0 ? 0 : lines[above]!.end, line.content) || plan.beginsContainer(i);
  const header = headerBlockAt(text, lines, i, isMarked);
  return header && { from: line.content, lastLine: header.lastLine, fields: header.fields, isQuoteBelow: false };
}

function accepted(attribution: Attribution, lines: readonly Line[], plan: Layout): Start | undefined {
  const last = attribution.lastLine;
  const next = nextFilled(lines, last + 1, 8);
  const isQuoteBelow = next >= 0 && plan.rawDepth(next) > plan.rawDepth(last);
  const isExpected = plan.isAttribution(last) || plan.beginsContainer(attribution.firstLine);
  const score = attribution.score + (isQuoteBelow ? 2 : 0) + (isExpected ? 3 : 0);
  if (score < enough) return undefined;
  const { from, date } = attribution;
  return { from: attribution.start, lastLine: last, fields: { ...(from.end > from.start ? { from: [from] } : {}), ...(date ? { date: [date] } : {}) }, isQuoteBelow, ...(attribution.end < lines[last]!.end ? { rest: attribution.end } : {}) };
}

/** An "Original Message" line above an attribution belongs to it. */
function introduced(text: string, lines: readonly Line[], first: number, free: number): number {
  let above = first - 1;
  while (above >= free && isEmpty(lines[above]!)) above--;
  if (above < free || first - above > 3 || lines[above]!.marks !== lines[first]!.marks) return first;
  const kind = separatorOn(text, lines[above]!);
  return kind === "words" || kind === "opening" ? above : first;
}

import { cutLayer, cutLines, type Body, type CutLine } from "../classify";

/** What a cut takes away, with the lines around it that stay. */
export interface Difference {
  readonly parts: readonly DifferencePart[];
  /** Pictures that go with the words. */
  readonly pictures: number;
}

export type DifferencePart =
  | { readonly is: "stays"; readonly lines: readonly string[] }
  /** `short` is what to show first, where all is long. */
  | { readonly is: "goes"; readonly lines: readonly string[]; readonly short?: { readonly head: readonly string[]; readonly hidden: number; readonly tail: readonly string[] } }
  /** So many lines that stay are not shown. */
  | { readonly is: "skipped"; readonly count: number };

/** Lines that stay shown on either side of a gap. */
const around = 2;
/** A line that stays is cut at so many UTF-16 units: it only tells the place. */
const longestAround = 90;
/** About so many units stand on one row of the pane. */
const row = 34;
/** Rows of what goes that are shown at once; more are folded to `headRows` and the last line. */
const mostRows = 16;
const headRows = 8;

/** @returns what cutting a layer would do to a body, or nothing where there is no such layer */
export function differenceOf(body: Body, level: number): Difference | undefined {
  const cut = cutLayer(body, level);
  if (!cut.removed.length) return undefined;
  const pictures = cut.removed.reduce((sum, { start, end }) => sum + (body.source.slice(start, end).match(/<img\b/gi) ?? []).length, 0);
  return { parts: partsOf(runsOf(cutLines(body, cut))), pictures };
}

interface Run {
  readonly goes: boolean;
  readonly lines: string[];
}

function runsOf(lines: readonly CutLine[]): Run[] {
  const runs: Run[] = [];
  for (const { text, goes } of lines) {
    const last = runs[runs.length - 1];
    if (last && last.goes === goes) last.lines.push(text);
    else runs.push({ goes, lines: [text] });
  }
  return runs;
}

function partsOf(runs: readonly Run[]): DifferencePart[] {
  return runs.flatMap(({ goes, lines }, i): DifferencePart[] => {
    if (goes) return [{ is: "goes", lines, ...(rowsOf(lines) > mostRows && { short: shortened(lines) }) }];
    const above = i > 0 ? around : 0;
    const below = i < runs.length - 1 ? around : 0;
    const skipped = lines.length - above - below;
    if (skipped <= 1) return [{ is: "stays", lines: lines.map(hint) }];
    return [
      ...(above ? [{ is: "stays", lines: lines.slice(0, above).map(hint) } as const] : []),
      { is: "skipped", count: skipped },
      ...(below ? [{ is: "stays", lines: lines.slice(-below).map(hint) } as const] : []),
    ];
  });
}

function rowsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.ceil(line.length / row), 0);
}

function shortened(lines: readonly string[]): { head: string[]; hidden: number; tail: string[] } {
  const head: string[] = [];
  while (head.length < lines.length && rowsOf(head) < headRows) head.push(cutAt(lines[head.length]!, headRows * row));
  const last = lines[lines.length - 1]!;
  const tail = head.length < lines.length ? [cutAt(last, 2 * row)] : [];
  return { head, hidden: lines.length - head.length - tail.length, tail };
}

function hint(line: string): string {
  return cutAt(line, longestAround);
}

/** Cuts between words where one ends near the limit, and never a character in half. */
function cutAt(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const kept = line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "");
  const space = kept.lastIndexOf(" ");
  return `${space > limit - 20 ? kept.slice(0, space) : kept}…`;
}

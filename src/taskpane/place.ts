import type { Finding, Layer, ParsedMessage, Passage, Span } from "../classify";

/** Where a finding stands in the words a person sees. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span<"text">;
}

/**
 * A verdict tells places in the source only, since those hold for whoever edits it. This is the way back to the
 * visible words: by the passage's own map, never by looking for the words.
 *
 * @returns `undefined` where the evidence is in none of the passages
 */
export function placeOf(finding: Finding, parsed: ParsedMessage): Place | undefined {
  const passage = passageOf(finding, parsed);
  const first = finding.evidence.source[0];
  const last = finding.evidence.source[finding.evidence.source.length - 1];
  if (!passage || !first || !last) return undefined;
  const start = firstAt(passage.text.length, (at) => sourceEnd(passage, at + 1) > first.start);
  const end = firstAt(passage.text.length, (at) => sourceEnd(passage, at) >= last.end);
  return start < end ? { passage, span: { start, end } } : undefined;
}

function passageOf(finding: Finding, parsed: ParsedMessage): Passage | undefined {
  const { where } = finding.evidence;
  if (where.in === "subject") return parsed.subject;
  if (where.in === "attachment" || where.part === "quoted") return layerOf(finding, parsed)?.passage;
  return where.part === "signature" ? parsed.signature : parsed.authored;
}

/** @returns the quoted or attached message a finding stands in. */
export function layerOf({ evidence: { where } }: Finding, { layers, attached }: ParsedMessage): Layer | undefined {
  if (where.part !== "quoted") return undefined;
  return where.in === "attachment"
    ? attached.find(({ level, passage }) => level === where.level && passage.where.attachment === where.attachment)
    : layers.find(({ level }) => level === where.level);
}

/**
 * How far into the source the first `length` units of the text reach; grows with `length`. Asks for the last units
 * only, and for more where these have no source (line breaks), since a long passage has very many ranges.
 */
function sourceEnd(passage: Passage, length: number): number {
  for (let units = 1; ; units *= 2) {
    const start = Math.max(0, length - units);
    const ranges = passage.toSource({ start, end: length });
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

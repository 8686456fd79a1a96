import { spanAt, type Finding, type Layer, type ParsedMessage, type Passage, type Span } from "../classify";

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
  const span = spanAt(passage, { start: first.start, end: last.end });
  return span && { passage, span };
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

import { cutLayer, type Attachment, type Finding, type ParsedMessage, type RepairId, type Span } from "../classify";
import { withWayOut } from "./insert-way-out";
import { differenceOf, type Difference } from "./difference";
import { canWriteBack, type Edit } from "./edit";
import { placeOf } from "./place";
import { removeWords } from "./remove-words";
import { sentenceAround } from "./sentence";

/** Words in the history are another mail's: they are not reworded or picked out, their mail goes or its new readers do. */
const ofQuoted: readonly RepairId[] = ["cut-layer", "change-recipients"];

/** @returns the repairs that fit a finding where it stands, the main one first */
export function repairsOf({ evidence: { where }, repairs }: Finding): readonly RepairId[] {
  return where.part === "quoted" ? ofQuoted : repairs;
}

/**
 * @returns the attachment that `cut-layer` takes off, whole: what is attached cannot be edited from here. `undefined`
 * for what stands elsewhere, or where this Outlook does not say which attachment it is
 */
export function attachmentToRemove(repair: RepairId, { evidence: { where } }: Finding, { message }: ParsedMessage): Attachment | undefined {
  const attachment = repair === "cut-layer" && where.in === "attachment" ? message.attachments[where.attachment ?? 0] : undefined;
  return attachment?.id === undefined ? undefined : attachment;
}

/**
 * @returns the change a repair makes to the draft, or `undefined` where it has to be done by hand: it is no change
 * of the body, or writing the body back would lose something
 */
export function editFor(repair: RepairId, finding: Finding, parsed: ParsedMessage): Edit | undefined {
  const { format, source } = parsed.message.body;
  if (finding.evidence.where.in !== "body" || !canWriteBack(format, source)) return undefined;
  const to = changed(repair, finding, parsed);
  return to === undefined || to === source ? undefined : { format, from: source, to, hasPictures: format === "html" && /<img\b/i.test(source) };
}

function changed(repair: RepairId, finding: Finding, parsed: ParsedMessage): string | undefined {
  switch (repair) {
    case "remove":
      return withoutSentence(finding, parsed);
    case "cut-layer":
      return withoutLayer(finding, parsed);
    case "insert-unsubscribe":
      return withWayOut(finding, parsed);
    default:
      return undefined;
  }
}

/** @returns the readers that `move-to-bcc` moves, lower-case: everybody outside whom the others can see. */
export function addressesToHide({ readers }: ParsedMessage): ReadonlySet<string> {
  return new Set(readers.filter(({ field, kind }) => field !== "bcc" && kind !== "internal").map(({ address }) => address));
}

/** @returns whether the pane makes the change: {@link editFor}, or `recapEdit` once the sender has filled it in; costs no look at the thread */
export function canEdit(repair: RepairId, finding: Finding, parsed: ParsedMessage): boolean {
  if (repair === "recap") return finding.evidence.where.in === "body" && canWriteBack(parsed.message.body.format, parsed.message.body.source);
  if (repair !== "cut-layer") return editFor(repair, finding, parsed) !== undefined;
  return levelOf(finding) !== undefined && canWriteBack(parsed.message.body.format, parsed.message.body.source);
}

/** @returns what {@link editFor} takes away, for the sender to see before it is done; for `cut-layer` only */
export function previewOf(repair: RepairId, finding: Finding, { message }: ParsedMessage): Difference | undefined {
  const level = levelOf(finding);
  return repair === "cut-layer" && level !== undefined ? differenceOf(message.body, level) : undefined;
}

function levelOf({ evidence: { where } }: Finding): number | undefined {
  return where.in === "body" && where.part === "quoted" ? where.level : undefined;
}

function withoutSentence(finding: Finding, parsed: ParsedMessage): string | undefined {
  const place = placeOf(finding, parsed);
  if (!place || finding.evidence.where.part === "quoted") return undefined;
  const { format, source } = parsed.message.body;
  const ranges = place.passage.toSource(sentenceAround(place.passage.text, place.span));
  return format === "html" ? removeWords(source, ranges) : withoutLines(source, ranges);
}

function withoutLayer(finding: Finding, { message }: ParsedMessage): string | undefined {
  const level = levelOf(finding);
  return level === undefined ? undefined : cutLayer(message.body, level).body;
}

/** Plain text; a line that loses all its words goes with its line break. */
function withoutLines(source: string, ranges: readonly Span<"source">[]): string {
  let out = source;
  for (let i = ranges.length - 1; i >= 0; i--) {
    const { start, end } = ranges[i]!;
    const before = out.slice(0, start);
    const after = out.slice(end);
    const isLineGone = /(?:^|\n)[ \t]*$/.test(before.slice(-200)) && /^[ \t]*\r?\n/.test(after.slice(0, 200));
    out = isLineGone ? before + after.replace(/^[ \t]*\r?\n/, "") : before + after;
  }
  return out;
}

import type { DetectorId, Finding, Incomplete, Layer, Message, ParsedMessage, Passage, Policy, Reader, Span, Verdict } from "../../src/classify";
import { plainText } from "../../src/classify/text/mapped-text";
import { defaultPolicy } from "../../src/policy/default";

/**
 * A draft in plain text with the evidence of its findings marked, in order: `Dear Clara, [[you are useless]].` The
 * body's text is its own source, so places are easy to tell.
 */
export interface DraftSketch {
  readonly body: string;
  readonly subject?: string;
  readonly findings?: readonly FindingSketch[];
  /** Text of quoted layers, newest first; they follow the body. A mark in them belongs to the layer. */
  readonly quoted?: readonly { readonly text: string; readonly from?: string; readonly date?: string }[];
  readonly readers?: readonly Reader[];
  readonly incomplete?: readonly Incomplete[];
  readonly acknowledged?: Message["acknowledged"];
  readonly commitments?: Verdict["commitments"];
  readonly decision?: Verdict["decision"];
  readonly demoted?: Verdict["demoted"];
  readonly tallies?: Message["tallies"];
}

export interface FindingSketch extends Partial<Omit<Finding, "detector" | "evidence">> {
  readonly detector: DetectorId;
}

export const clara: Reader = { address: "clara@contoso.example", name: "Clara Diaz", field: "to", kind: "client", client: "Contoso" };

/** Tells the engine, where it reads the body after all, that a quoted message begins. */
const separator = "-----Original Message-----\n";

/** @returns a message as it would come out of the engine, without the engine. */
export function judged(sketch: DraftSketch): { readonly verdict: Verdict; readonly parsed: ParsedMessage } {
  const marks: { passage: Passage; span: Span<"text"> }[] = [];
  const subject = unmarked(sketch.subject ?? "");
  const own = unmarked(sketch.body);
  const quoted = (sketch.quoted ?? []).map(({ text }) => unmarked(text));
  const source = [own.text, ...quoted.map(({ text }) => separator + text)].join("\n");

  const subjectPassage: Passage = { ...plainText(subject.text), where: { in: "subject", part: "authored" } };
  const authored: Passage = { ...plainText(own.text, 0), where: { in: "body", part: "authored" } };
  for (const span of subject.spans) marks.push({ passage: subjectPassage, span });
  for (const span of own.spans) marks.push({ passage: authored, span });

  let at = own.text.length + 1;
  const layers: Layer[] = quoted.map(({ text, spans }, index) => {
    const start = at;
    at += separator.length;
    const passage: Passage = { ...plainText(text, at), where: { in: "body", part: "quoted", level: index + 1 } };
    for (const span of spans) marks.push({ passage, span });
    const { from, date } = sketch.quoted![index]!;
    const layer: Layer = {
      level: index + 1,
      ...(from && { from: { name: from, kind: "internal", written: from } }),
      to: [],
      cc: [],
      date,
      passage,
      source: { start, end: source.length },
      internalOnly: true,
      newReaders: sketch.readers ?? [clara],
    };
    at += text.length + 1;
    return layer;
  });

  const message: Message = {
    from: { address: "anna@northwind.example", name: "Anna Berg" },
    to: (sketch.readers ?? [clara]).map(({ address, name }) => ({ address, name })),
    cc: [],
    bcc: [],
    subject: subject.text,
    body: { format: "text", source },
    composeType: layers.length ? "reply" : "new",
    attachments: [],
    unread: [],
    acknowledged: sketch.acknowledged ?? [],
    ...(sketch.tallies && { tallies: sketch.tallies }),
  };
  const parsed: ParsedMessage = { message, subject: subjectPassage, authored, whole: { ...plainText(source), where: authored.where }, links: () => [], layers, attached: [], readers: sketch.readers ?? [clara], audience: "outside" };
  const findings = (sketch.findings ?? []).map((finding, index) => findingAt(finding, marks[index]!, index));
  return { parsed, verdict: { decision: sketch.decision ?? decisionOf(findings, sketch.incomplete), findings, incomplete: sketch.incomplete ?? [], commitments: sketch.commitments ?? [], demoted: sketch.demoted ?? [], policyVersion: "1.0.0" } };
}

/** @returns a policy that differs from the default as told. */
export function policyWith(changes: Partial<Policy>): Policy {
  return { ...defaultPolicy, version: "1.0.0", ...changes };
}

function findingAt(sketch: FindingSketch, { passage, span }: { passage: Passage; span: Span<"text"> }, index: number): Finding {
  return {
    severity: "block",
    reason: { id: "any", values: {} },
    concerns: ["client", "ceo", "court"],
    repairs: ["remove", "reword"],
    fingerprint: `fingerprint-${index + 1}`,
    isAcknowledged: false,
    ...sketch,
    evidence: { where: passage.where, excerpt: passage.text.slice(span.start, span.end), source: passage.toSource(span) },
  };
}

function decisionOf(findings: readonly Finding[], incomplete: readonly Incomplete[] = []): Verdict["decision"] {
  const open = findings.filter(({ isAcknowledged }) => !isAcknowledged);
  if (open.some(({ severity }) => severity === "block")) return "block";
  return open.some(({ severity }) => severity === "warn") || incomplete.length ? "warn" : "allow";
}


function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span<"text">[] } {
  const spans: Span<"text">[] = [];
  let text = "";
  for (const [index, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

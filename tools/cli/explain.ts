import { classify, parse } from "../../src/classify";
import type { Commitment, Finding, Incomplete, Layer, MappedText, Message, ParsedMessage, Participant, Policy, RepairId, Span, Verdict, Where } from "../../src/classify";
import { detectorName, findingSentence } from "../../src/wording/finding";
import { paneWording } from "../../src/wording/pane";
import { policyFor } from "./policy-file";
import { readMail } from "./read-mail";
import type { MailFormat } from "./read-mail";
import { write } from "./terminal";
import type { ExitCode, Terminal } from "./terminal";
import { glyphsOf } from "./width";
import type { Glyph } from "./width";

export interface ExplainOptions {
  readonly policy?: string;
  readonly format?: MailFormat;
}

/** Prints verdicts for a person. */
export async function explain(files: readonly string[], options: ExplainOptions, { stdin, stdout, stderr, env }: Terminal): Promise<ExitCode> {
  const { policy, problems } = await policyFor(options.policy, stderr);
  const paint = painter(!!stdout.isTTY && !env.NO_COLOR && env.TERM !== "dumb");
  const columns = Math.max(40, Math.min(stdout.columns || 100, 120));
  let malformed = 0;
  let isFirst = true;
  for await (const mail of readMail(files, options.format, stdin)) {
    if ("problem" in mail) {
      malformed++;
      await write(stderr, `${mail.place}: ${mail.problem}\n`);
      continue;
    }
    for (const note of mail.notes ?? []) await write(stderr, `${mail.place}: note: ${note}\n`);
    await write(stdout, (isFirst ? "" : "\n") + explanation(mail.id, mail.message, policy, paint, columns));
    isFirst = false;
  }
  return malformed > 0 || problems.length > 0 ? 2 : 0;
}

type Color = "red" | "yellow" | "green" | "blue" | "dim" | "bold";
export type Paint = (color: Color, text: string) => string;

const codes: Readonly<Record<Color, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };

function painter(isColored: boolean): Paint {
  return (color, text) => (isColored ? `\u001b[${codes[color]}m${text}\u001b[0m` : text);
}

/** @returns the verdict on one mail, its evidence marked with carets, in lines of at most `columns`. */
export function explanation(id: string, message: Message, policy: Policy, paint: Paint, columns: number): string {
  const verdict = classify(message, policy);
  const parsed = parse(message, policy);
  const blocks = [
    heading(id, verdict, paint),
    readersText(parsed, paint),
    strangersText(message, parsed, policy, paint),
    ...verdict.findings.map((finding) => findingText(finding, parsed, policy, paint, columns)),
    ...verdict.incomplete.map((one) => paint("yellow", `could not check: ${incompleteText(one)}`)),
    commitmentsText(verdict, paint),
    layersText(parsed.layers.length === 1 ? "quoted message" : "quoted messages, newest first", parsed.layers, verdict, paint),
    layersText("attached mail", parsed.attached, verdict, paint),
  ];
  return blocks.filter((block) => block !== "").join("\n\n") + "\n";
}

const decisionColors: Readonly<Record<Verdict["decision"], Color>> = { allow: "green", warn: "yellow", block: "red" };
const severityColors: Readonly<Record<Finding["severity"], Color>> = { shadow: "dim", info: "blue", warn: "yellow", block: "red" };

function heading(id: string, { decision, findings, policyVersion }: Verdict, paint: Paint): string {
  const count = findings.length === 0 ? "nothing found" : findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  return `${paint("bold", printable(id))}: ${paint(decisionColors[decision], decision)}, ${count} ${paint("dim", `(policy ${policyVersion})`)}`;
}

function readersText({ readers }: ParsedMessage, paint: Paint): string {
  if (readers.length === 0) return paint("dim", "no readers given; judged for colleagues");
  return readers
    .map(({ field, name, address, kind, client }) => `  ${field.padEnd(4)}${printable(name ? `${name} <${address}>` : address)} ${paint("dim", kind === "client" ? `client ${printable(client ?? "")}` : kind)}`)
    .join("\n");
}

/** Where neither a sender nor the policy tells who is internal, everybody named is called outside; this says why. */
function strangersText({ from }: Message, { readers, layers, attached }: ParsedMessage, { internalDomains }: Policy, paint: Paint): string {
  if (from || internalDomains.length > 0 || readers.length + layers.length + attached.length === 0) return "";
  return paint("dim", "no sender given, so nobody counts as internal; a --policy with internalDomains says who is");
}

function findingText(finding: Finding, parsed: ParsedMessage, policy: Policy, paint: Paint, columns: number): string {
  const color = severityColors[finding.severity];
  const { where, source } = finding.evidence;
  const lines = [`${paint(color, finding.severity)} ${paint("bold", detectorName(finding.detector, "en"))} ${paint("dim", `(${finding.detector}) in ${whereText(where)}`)}`];
  const passage = passageAt(where, parsed);
  if (passage) lines.push(...markedLines(passage, source, columns - 4, (text) => paint(color, text)).map((line) => `    ${line}`));
  else lines.push(`    ${printable(finding.evidence.excerpt)}`);
  lines.push(`  ${printable(findingSentence(finding, policy, "en"))}`);
  if (finding.target) lines.push(`  about: ${printable(finding.target.name)} (${finding.target.kind})`);
  if (finding.newReaders?.length) lines.push(`  new to: ${finding.newReaders.map(printable).join(", ")}`);
  if (finding.repairs.length > 0) lines.push(`  ${paint("dim", "repair:")} ${finding.repairs.map((repair) => repairText(repair, where)).join("; ")}`);
  if (finding.repairs.indexOf("reword") >= 0) lines.push(`  ${paneWording("en").guides.reword.byDetector[finding.detector]}`);
  return lines.join("\n");
}

const repairs: Readonly<Record<RepairId, string>> = {
  remove: "remove the sentence",
  "cut-layer": "cut that part of the history",
  reword: "reword it",
  wait: "wait, and deliver it later",
  "call-first": "call first, then write a short follow-up",
  "change-recipients": "change the recipients",
  show: "look at the place and finish it",
  "insert-unsubscribe": "insert a way to unsubscribe",
  "move-to-bcc": "move the readers outside to Bcc",
  recap: "say who does what by when",
};

/** An attached mail is not edited from outside, and a subject is one sentence. */
function repairText(repair: RepairId, where: Where): string {
  if (where.in === "attachment" && repair === "cut-layer") return "remove the attachment";
  return where.in === "subject" && repair === "remove" ? "take it out of the subject" : repairs[repair];
}

/** What a recap puts down: who, by when, what. */
function commitmentsText({ commitments }: Verdict, paint: Paint): string {
  if (commitments.length === 0) return "";
  const line = ({ text, owner, due, dueDate }: Commitment) =>
    `  ${owner === undefined ? paint("blue", "nobody named") : printable(owner)}, ${due === undefined ? paint("blue", "no date") : printable(due)}${dueDate === undefined ? "" : paint("dim", ` (${dueDate})`)}: ${printable(text)}`;
  return [paint("bold", "commitments"), ...commitments.map(line)].join("\n");
}

function whereText({ in: place, part, level, name }: Where): string {
  if (place === "subject") return "the subject";
  if (place === "attachment") return `the attached mail ${printable(name || "without a name")}${level === 1 ? "" : `, message ${level ?? ""}`}`;
  return part === "quoted" ? `the body, quoted message ${level ?? ""}`.trim() : part === "signature" ? "the body, signature" : "the body";
}

function incompleteText(one: Incomplete): string {
  return "part" in one ? `${one.part} (${one.reason ? `${one.why}: ${one.reason}` : one.why})` : `${detectorName(one.detector, "en")} (${one.why})`;
}

function passageAt({ in: place, part, level, attachment }: Where, { subject, authored, signature, layers, attached }: ParsedMessage): MappedText | undefined {
  if (place === "subject") return subject;
  if (place === "attachment") return attached.find(({ passage: { where } }) => where.attachment === attachment && where.level === level)?.passage;
  if (part === "signature") return signature;
  return part === "quoted" ? layers.find((layer) => layer.level === level)?.passage : authored;
}

/** History as a stack, newest on top: who was on each message, who would be new to it, and which must go. */
function layersText(title: string, layers: readonly Layer[], { findings }: Verdict, paint: Paint): string {
  if (layers.length === 0) return "";
  const width = String(layers.length).length;
  return [paint("bold", title), ...layers.map((layer) => layerText(layer, findings, width, paint))].join("\n");
}

function layerText(layer: Layer, findings: readonly Finding[], width: number, paint: Paint): string {
  const { level, from, to, cc, date, internalOnly, newReaders, passage } = layer;
  const found = findings.find(({ evidence: { where } }) => isSamePlace(where, passage.where));
  const fate = found && paint(severityColors[found.severity], fates[found.severity] + (found.isAcknowledged ? " (meant so)" : ""));
  const circle = internalOnly === true ? "internal only" : internalOnly === false ? "outsiders were on it" : "unknown who was on it";
  const row = (name: string, value: string): string => (value ? `${" ".repeat(width + 4)}${paint("dim", name.padEnd(5))}${value}` : "");
  const rows = [
    row("to", to.map((person) => personText(person, paint)).join("; ")),
    row("cc", cc.map((person) => personText(person, paint)).join("; ")),
    row("date", date === undefined ? "" : printable(date)),
    row("new", newReaders.map(({ name, address }) => printable(name ? `${name} <${address}>` : address)).join("; ")),
  ];
  const name = passage.where.name === undefined ? "" : `${printable(passage.where.name)}: `;
  const head = `  ${String(level).padStart(width)}  ${name}${from ? personText(from, paint) : "no sender shown"} ${paint("dim", `(${circle})`)}${fate ? `  ${fate}` : ""}`;
  return [head, ...rows].filter((line) => line !== "").join("\n");
}

/** One message: at one depth of the body, or of one attachment. */
function isSamePlace(a: Where, b: Where): boolean {
  return a.in === b.in && a.part === b.part && a.level === b.level && a.attachment === b.attachment;
}

const fates: Readonly<Record<Finding["severity"], string>> = { shadow: "would have to go (shadow)", info: "could be cut", warn: "better cut", block: "must go" };

/** As the header shows them; that somebody is unknown is said, never guessed. */
function personText({ written, kind }: Participant, paint: Paint): string {
  return `${printable(written)}${kind === "internal" ? "" : paint("dim", ` (${kind})`)}`;
}

/**
 * The lines of a passage that hold evidence, each with carets below, broken at `columns`.
 *
 * A passage maps its letters to the source, and evidence is ranges of the source: a letter is evidence where its own
 * range lies in one of them.
 */
export function markedLines(passage: MappedText, evidence: readonly Span<"source">[], columns: number, mark: (carets: string) => string): string[] {
  const out: string[] = [];
  let offset = 0;
  for (const line of passage.text.split("\n").flatMap(piecesOf)) {
    const start = offset;
    offset += line.length;
    if (!isWithin(passage, start, start + line.length, evidence)) continue;
    const marked = glyphsOf(line.trimEnd()).map((glyph) => ({
      ...glyph,
      isEvidence: isWithin(passage, start + glyph.index, start + glyph.index + glyph.length, evidence),
    }));
    for (const row of rowsOf(marked, columns)) {
      if (!row.some((glyph) => glyph.isEvidence)) continue;
      out.push(row.map((glyph) => glyph.text).join("").trimEnd());
      out.push(mark(row.map((glyph) => (glyph.isEvidence ? "^" : " ").repeat(glyph.columns)).join("").trimEnd()));
    }
  }
  return out;
}

/** A line and its line break, in pieces of about a thousand: segmenting is quadratic on the one-line bodies of newsletters. */
function piecesOf(line: string): string[] {
  return `${line}\n`.match(/[^]{1,1000}(?=[ \n]|$)|[^]{1,1000}/g) ?? [];
}

function isWithin(passage: MappedText, start: number, end: number, evidence: readonly Span<"source">[]): boolean {
  return passage.toSource({ start, end }).some((range) => evidence.some((one) => range.start < one.end && one.start < range.end));
}

interface Marked extends Glyph {
  readonly isEvidence: boolean;
}

/** Breaks a line into rows, at a space where there is one in the last third. */
function rowsOf(glyphs: readonly Marked[], columns: number): Marked[][] {
  const rows: Marked[][] = [];
  let row: Marked[] = [];
  let used = 0;
  for (const glyph of glyphs) {
    if (used + glyph.columns > columns) {
      const space = row.map((one) => one.text).lastIndexOf(" ");
      const rest = space > row.length / 1.5 ? row.splice(space + 1) : [];
      rows.push(row);
      row = rest;
      used = row.reduce((sum, one) => sum + one.columns, 0);
    }
    row.push(glyph);
    used += glyph.columns;
  }
  rows.push(row);
  return rows;
}

/** One line without anything that could command the terminal. */
function printable(text: string): string {
  return glyphsOf(text.replace(/\s+/g, " ")).map((glyph) => glyph.text).join("");
}

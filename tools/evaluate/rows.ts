import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { array, object, optional, record, safeParse, string } from "valibot";
import type { Message } from "../../src/classify";
import { messageOfJson } from "../cli/message-json";
import { Refusal } from "../cli/terminal";
import { messageOf } from "../corpus/message-of-row.mjs";
import { readCorpusFile, type CorpusLine } from "../corpus/sentences";

/** Labels beside a message. `docs/evaluate.md` describes the format. */
const labels = object({
  detectors: array(string()),
  evidence: optional(record(string(), array(string())), {}),
  commitments: optional(array(object({ text: string(), owner: optional(string()), due: optional(string()) })), []),
});
const labeledRow = object({ id: string(), lang: optional(string(), "?"), expect: labels, note: optional(string(), "") });

/** Something to be done, as somebody has read it in a mail. */
export interface LabeledCommitment {
  readonly text: string;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
}

/** A mail that somebody has read and labeled. */
export interface LabeledMail {
  readonly id: string;
  readonly language: string;
  readonly message: Message;
  readonly detectors: readonly string[];
  /** Passages by detector, as they stand in the visible text. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly commitments: readonly LabeledCommitment[];
  /** Detectors about which two careful readers could differ: the mail counts neither way for them. */
  readonly arguable: (detector: string) => boolean;
}

/** A mail nobody has labeled, sent to two kinds of reader; or to many outside at once, where these are asked for. */
export interface UnlabeledMail {
  readonly id: string;
  readonly toColleague: Message;
  readonly toClient: Message;
  readonly toMany?: Message;
}

export interface Rows {
  readonly labeled: readonly LabeledMail[];
  readonly unlabeled: readonly UnlabeledMail[];
  /** One line each, with its place. */
  readonly malformed: readonly string[];
}

/** @throws {Refusal} where a path does not exist. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const one of paths) {
    const info = await stat(one).catch(() => undefined);
    if (!info) throw new Refusal(`${one}: no such file or folder`);
    const inside = info.isDirectory() ? (await readdir(one, { recursive: true })).sort().map((name) => path.join(one, name)) : [one];
    files.push(...inside.filter((file) => /\.jsonl(\.gz)?$|[\\/][a-z]{2}[\\/][\w-]+\.txt$/.test(file)));
  }
  if (!files.length) throw new Refusal(`${paths.join(", ")}: no mail in there (.jsonl, .jsonl.gz or a corpus)`);
  return files;
}

/**
 * Reads one file; malformed lines are told and survived.
 * @param recipients how many readers of as many firms {@link UnlabeledMail.toMany} has
 */
export async function readRows(file: string, recipients = 0): Promise<Rows> {
  if (file.endsWith(".txt")) return { labeled: readCorpusFile(file).map(labeledLine), unlabeled: [], malformed: [] };
  const rows = { labeled: [] as LabeledMail[], unlabeled: [] as UnlabeledMail[], malformed: [] as string[] };
  const input = createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input: file.endsWith(".gz") ? input.pipe(createGunzip()) : input })) {
    number++;
    if (!line.trim()) continue;
    const problem = addRow(rows, line, `${path.basename(file)}:${number}`, recipients);
    if (problem) rows.malformed.push(`${file}:${number}: ${problem}`);
  }
  return rows;
}

function addRow(rows: { labeled: LabeledMail[]; unlabeled: UnlabeledMail[] }, line: string, place: string, recipients: number): string | undefined {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  const labeled = safeParse(labeledRow, row);
  if (labeled.success) {
    const reading = messageOfJson(messageOf(row, { attachment: [] }));
    if (reading.problem !== undefined) return reading.problem;
    const { id, lang, expect, note } = labeled.output;
    const arguable = (detector: string) => note.includes("[borderline]") || note.includes(`arguable: ${detector}`);
    rows.labeled.push({ id, language: lang, message: reading.message, detectors: expect.detectors, evidence: expect.evidence, commitments: expect.commitments, arguable });
    return undefined;
  }
  const to = (addresses: string | readonly string[]) => messageOfJson(messageOf(row, { from: "sender@northwind.example", to: addresses, replace: true, greeting: true, attachment: ["attachment.pdf"] }));
  const toColleague = to("colleague@northwind.example");
  const toClient = to("somebody@contoso.example");
  if (toColleague.problem !== undefined) return toColleague.problem;
  if (toClient.problem !== undefined) return toClient.problem;
  const toMany = to(Array.from({ length: recipients }, (_, i) => `reader${i + 1}@firm${i + 1}.example`));
  const many = recipients > 0 && toMany.problem === undefined ? { toMany: toMany.message } : {};
  rows.unlabeled.push({ id: toColleague.message.id ?? place, toColleague: toColleague.message, toClient: toClient.message, ...many });
  return undefined;
}

/** A line of the corpus, as a mail to a client. */
function labeledLine({ place, language, text, marks }: CorpusLine): LabeledMail {
  const message: Message = {
    id: place,
    from: { address: "anna@northwind.example" },
    to: [{ address: "clara@contoso.example" }],
    cc: [],
    bcc: [],
    subject: "",
    body: { format: "text", source: text },
    composeType: "new",
    attachments: [],
    unread: [],
  };
  const evidence: Record<string, string[]> = {};
  for (const { labels, span } of marks) for (const label of labels) (evidence[label] = evidence[label] ?? []).push(text.slice(span.start, span.end));
  return { id: place, language, message, detectors: Object.keys(evidence), evidence, commitments: [], arguable: () => false };
}

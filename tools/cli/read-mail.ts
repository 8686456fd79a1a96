import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { readAttachedMail } from "../../src/attachments/read";
import type { Message } from "../../src/classify";
import { allOf, linesOf } from "./lines";
import { mailsOf } from "./mbox";
import { messageOfJson } from "./message-json";
import type { Reading } from "./message-json";
import { messageOfMime } from "./mime";
import { Refusal } from "./terminal";

export const mailFormats = ["jsonl", "eml", "mbox", "html", "text"] as const;
export type MailFormat = (typeof mailFormats)[number];

/** One mail of the input, in input order, or what is wrong with it. */
export interface Mail {
  /** As the person named it: `mails.jsonl:12`. */
  readonly place: string;
  /** The input's own id; else the file's name, the position in an mbox, or the line in a JSONL. */
  readonly id: string;
  readonly message: Message;
  /** For eml and mbox: which decoded body `message.body` is. Attached mails tell of theirs themselves. */
  readonly decodedBody?: "html" | "text";
  /** What the writer of a JSONL message hardly meant, such as a key that is not known; told where it stands for the first time. */
  readonly notes?: readonly string[];
}
export interface Malformed {
  readonly place: string;
  readonly problem: string;
}

/** Bytes of one mail or line that are read at most; a longer one is reported, not judged. Outlook stops at 150 MB. */
const largestMail = 160 * 1024 * 1024;

/** Of one file; where keys are data there is no end of unknown ones. */
const mostNotes = 20;

/** What places call it. */
export const standardInput = "stdin";

/**
 * Reads files one after the other; `-`, or no file at all, is standard input. Only one mail is held at a time.
 *
 * @throws {Refusal} before anything is read, when a file cannot be opened or its format cannot be told.
 */
export async function* readMail(files: readonly string[], format: MailFormat | undefined, stdin: Readable): AsyncGenerator<Mail | Malformed> {
  for (const file of files) if (file !== "-") await mustBeFile(file);
  const named = (files.length > 0 ? files : ["-"]).map((file) => ({ file, as: format ?? formatOf(file) }));
  for (const { file, as } of named) {
    if (file === "-") yield* readOne(standardInput, standardInput, as, stdin);
    else yield* readOne(file, basename(file), as, createReadStream(file));
  }
}

const formatByEnding: Readonly<Record<string, MailFormat>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  eml: "eml",
  mbox: "mbox",
  mbx: "mbox",
  html: "html",
  htm: "html",
  txt: "text",
  text: "text",
};

function formatOf(file: string): MailFormat {
  if (file === "-") return "jsonl";
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const format = formatByEnding[ending];
  if (!format) throw new Refusal(`${file}: the name does not tell the format; add --format ${mailFormats.join("|")}`);
  return format;
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal(`${file}: no such file`);
  if (found.isDirectory()) throw new Refusal(`${file}: is a folder; name the files in it`);
}

function readOne(place: string, name: string, format: MailFormat, chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Mail | Malformed> {
  if (format === "jsonl") return readJsonl(place, chunks);
  if (format === "mbox") return readMbox(place, chunks);
  return readWhole(place, name, format, chunks);
}

async function* readJsonl(file: string, chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Mail | Malformed> {
  const told = new Set<string>();
  for await (const { bytes, number, isCut } of linesOf(chunks, largestMail)) {
    const place = `${file}:${number}`;
    const line = utf8(bytes);
    if (isCut) yield { place, problem: tooLarge };
    else if (line === undefined) yield { place, problem: notUtf8 };
    else if (line.trim() !== "") yield await jsonMail(line, place, String(number), told);
  }
}

async function jsonMail(line: string, place: string, ownId: string, told: Set<string>): Promise<Mail | Malformed> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { place, problem: `expected a JSON object in one line: ${withoutContent((error as Error).message)}` };
  }
  const reading = messageOfJson(json);
  if (reading.problem !== undefined) return { place, problem: reading.problem };
  const notes = (reading.notes ?? []).filter((note) => !told.has(note) && told.size < mostNotes && told.add(note));
  return { place, id: reading.message.id ?? ownId, message: await opened(reading), ...(notes.length > 0 && { notes }) };
}

/** V8 quotes the text around the error. What a person wrote does not belong into a log. */
function withoutContent(message: string): string {
  const position = /position (\d+)/.exec(message);
  if (position) return `not JSON at character ${Number(position[1]) + 1}`;
  // Of a short line V8 quotes all and names no position.
  return message.startsWith("Unexpected end") ? "it ends too early" : "not JSON";
}

async function* readMbox(file: string, chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Mail | Malformed> {
  for await (const mail of mailsOf(chunks, largestMail)) {
    const place = `${file}:${mail.line}`;
    if ("problem" in mail) yield { place, problem: mail.problem };
    else if (mail.isCut) yield { place, problem: tooLarge };
    else yield await mimeMail(mail.bytes, place, String(mail.position));
  }
}

async function* readWhole(file: string, name: string, format: "eml" | "html" | "text", chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Mail | Malformed> {
  const bytes = await allOf(chunks, largestMail);
  if (!bytes) {
    yield { place: file, problem: tooLarge };
  } else if (format === "eml") {
    yield await mimeMail(bytes, file, name);
  } else {
    const source = utf8(bytes);
    if (source === undefined) yield { place: file, problem: notUtf8 };
    else yield { place: file, id: name, message: { to: [], cc: [], bcc: [], subject: "", body: { format, source }, composeType: "new", attachments: [], unread: [] } };
  }
}

async function mimeMail(bytes: Buffer, place: string, id: string): Promise<Mail | Malformed> {
  const reading = await messageOfMime(bytes);
  if (reading.problem !== undefined) return { place, problem: reading.problem };
  return { place, id, message: await opened(reading), decodedBody: reading.message.body.format };
}

/** @returns the message with its attached mails read, where their bytes came with it. */
async function opened({ message, enclosed }: Exclude<Reading, { readonly problem: string }>): Promise<Message> {
  if (!enclosed.some(({ bytes }) => bytes)) return message;
  const attachments = await Promise.all(enclosed.map(({ attachment, bytes }) => (bytes ? readAttachedMail(attachment, bytes) : attachment)));
  return { ...message, attachments };
}

const tooLarge = `larger than ${largestMail / 1024 / 1024} MB; it was not judged`;
const notUtf8 = "expected UTF-8; it is in another encoding";
const decoder = new TextDecoder("utf-8", { fatal: true });

/** @returns the text without a byte order mark, or `undefined` where the bytes are no UTF-8. */
function utf8(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

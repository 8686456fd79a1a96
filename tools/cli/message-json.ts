import { array, check, getDotPath, nullish, number, object, picklist, pipe, record, safeParse, string, union } from "valibot";
import { attachmentOf } from "../../src/attachments/kind";
import type { Enclosure } from "../../src/attachments/opened-mail";
import type { Address, Body, Message } from "../../src/classify/message";
import { isoDate } from "./mime";

/** Of several addresses in one text only one would be a reader, and the others vanish. */
const person = pipe(string(), check(isOneAtMost, 'one address such as "Name <a@contoso.example>"'));

const date = pipe(
  string(),
  check((written) => written === "" || (/^\d{4}-\d\d-\d\d(?!\d)|\d [A-Z][a-z]{2} \d{4}/.test(written) && !Number.isNaN(Date.parse(written))), 'an ISO 8601 date such as "2026-03-01T09:30:00Z"'),
);

/** The day is what is needed of it, and is taken as it stands there; dates of mail headers are understood, too. */
const dayOf = (written: string): string | undefined => (/^\d{4}-\d\d-\d\d(?!\d)/.test(written) ? written : isoDate(written));

/** The JSONL message of the command line contract. Missing and `null` fields are fine, unknown ones are told. */
const messageSchema = object({
  id: nullish(union([string(), number()])),
  from: nullish(person),
  to: nullish(array(person)),
  cc: nullish(array(person)),
  bcc: nullish(array(person)),
  displayNames: nullish(record(string(), string())),
  subject: nullish(string()),
  html: nullish(string()),
  text: nullish(string()),
  format: nullish(picklist(["html", "text"])),
  body: nullish(string()),
  composeType: nullish(picklist(["new", "reply", "forward"])),
  attachments: nullish(
    array(object({ name: nullish(string()), contentType: nullish(string()), size: nullish(number()), content: nullish(string()) })),
  ),
  date: nullish(date),
  headers: nullish(record(string(), string())),
});

/** A message whose attached mails are still bytes, and what its writer hardly meant; or what was expected where. */
export type Reading =
  | { readonly message: Message; readonly enclosed: readonly Enclosure[]; readonly notes?: readonly string[]; readonly problem?: undefined }
  | { readonly problem: string };

/** Maps one parsed JSONL value to a {@link Message}. */
export function messageOfJson(json: unknown): Reading {
  if (Array.isArray(json)) return { problem: "expected an object, received a list" };
  const result = safeParse(messageSchema, json);
  if (!result.success) {
    const issue = result.issues[0];
    const path = getDotPath(issue);
    return { problem: `${path ? path + ": " : ""}expected ${expectation(issue.expected ?? issue.message)}, received ${shortened(issue.received)}` };
  }
  const row = result.output;
  const unknown = Object.keys(json as object).filter((key) => !Object.hasOwn(messageSchema.entries, key)).map((key) => JSON.stringify(key.slice(0, 40)));
  const hasBody = typeof (row.html ?? row.text ?? row.body) === "string";
  const [read, ...others] = (["html", "text", "body"] as const).filter((key) => row[key]);
  const notes = [
    ...unknown.map((key) => `the key ${key} is not known and was not read`),
    ...others.map((key) => `"${read!}" is the body; "${key}" was not read`),
    ...(hasBody ? [] : ['there is no "html", "text" or "body"; nothing but the subject was read']),
  ];
  const names = new Map(Object.entries(row.displayNames ?? {}).map(([address, name]) => [address.toLowerCase(), name]));
  const enclosed = (row.attachments ?? []).map(enclosureOf);
  const everybody = (list: readonly string[] | null | undefined) => (list ?? []).filter((written) => !isNobody(written)).map((written) => addressOf(written, names));
  return {
    notes,
    enclosed,
    message: {
      id: row.id === null || row.id === undefined ? undefined : String(row.id),
      from: row.from ? addressOf(row.from, names) : undefined,
      to: everybody(row.to),
      cc: everybody(row.cc),
      bcc: everybody(row.bcc),
      subject: row.subject ?? "",
      body: bodyOf(row),
      composeType: row.composeType ?? "new",
      attachments: enclosed.map(({ attachment }) => attachment),
      date: row.date ? dayOf(row.date) : undefined,
      headers: row.headers ? Object.fromEntries(Object.entries(row.headers).map(([name, value]) => [name.toLowerCase(), value])) : undefined,
      unread: [],
    },
  };
}

function expectation(kind: string): string {
  return kind.replace("Object", "an object").replace("Array", "a list").replace(/^string$/, "text");
}

/** A mistake is told by its kind and beginning; a whole body does not belong into a log. */
function shortened(received: string): string {
  return received.length > 40 ? `${received.slice(0, 39)}…` : expectation(received);
}

type Row = { html?: string | null; text?: string | null; format?: "html" | "text" | null; body?: string | null };

function bodyOf({ html, text, format, body }: Row): Body {
  if (html) return { format: "html", source: html };
  if (text) return { format: "text", source: text };
  return { format: format ?? "text", source: body ?? "" };
}

/** A name may hold commas, `Ruiz, Eva <eva@contoso.example>`, and in quotes or brackets addresses too. */
function isOneAtMost(written: string): boolean {
  const withoutNames = written.replace(/"[^"]*"(?=\s*<)|\([^()]*\)/g, "");
  return withoutNames.split(/[,;>]/).filter((piece) => /\S@\S/.test(piece)).length <= 1;
}

/** Nothing, or an empty group (RFC 5322, section 3.4) such as `undisclosed-recipients:;`. */
function isNobody(written: string): boolean {
  return /^[^@]*:\s*;\s*$|^\s*$/.test(written);
}

/**
 * Reads `a@b` or `Name <a@b>`, also the old `a@b (Name)`. What is neither (a name alone, an Exchange legacy address) is kept as it stands: a
 * recipient must not get lost because we cannot read it.
 */
export function addressOf(written: string, names?: ReadonlyMap<string, string>): Address {
  const comment = /^\s*([^\s<>()]+@[^\s<>()]+)\s+\(([^()]*)\)\s*$/.exec(written);
  if (comment) return { address: comment[1]!, name: comment[2]! };
  const open = written.lastIndexOf("<");
  const close = written.indexOf(">", open);
  const hasAngles = open >= 0 && close > open;
  const address = (hasAngles ? written.slice(open + 1, close) : written).trim();
  const before = hasAngles ? written.slice(0, open).trim() : "";
  const unquoted = /^".*"$/s.test(before) ? before.slice(1, -1).replace(/\\(.)/gs, "$1") : before;
  const name = unquoted || names?.get(address.toLowerCase());
  return name ? { address, name } : { address };
}

type AttachmentRow = { name?: string | null; contentType?: string | null; size?: number | null; content?: string | null };

function enclosureOf({ name, contentType, size, content }: AttachmentRow): Enclosure {
  const attachment = attachmentOf(name ?? "", contentType ?? undefined, size ?? (content ? Buffer.byteLength(content, "base64") : undefined), false);
  if (!attachment.isMessage || !content) return { attachment };
  const bytes = Buffer.from(content, "base64");
  // Node passes over what is no base64; where nothing is left, nothing was.
  return bytes.length > 0 ? { attachment, bytes } : { attachment: { ...attachment, unread: "malformed" } };
}

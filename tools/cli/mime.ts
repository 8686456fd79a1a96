import type { Email } from "postal-mime";
import { bodyOf, enclosureOf, hasHeader, parseEml, peopleOf } from "../../src/attachments/eml";
import type { Enclosure } from "../../src/attachments/opened-mail";
import type { Message } from "../../src/classify/message";
import { threadOf } from "../../src/classify/text/subject";
import type { Reading } from "./message-json";

/** Reads one mail in RFC 5322 form. The body is the HTML part where there is one, else the text. */
export async function messageOfMime(bytes: Buffer): Promise<Reading> {
  // A mail that is not ours to repair: without one header field it is some other kind of file.
  if (!hasHeader(bytes)) {
    return { problem: 'expected a mail that begins with header fields such as "From: anna@example.com"' };
  }
  let email: Email;
  try {
    email = await parseEml(bytes);
  } catch (error) {
    return { problem: `expected a readable mail: ${(error as Error).message}` };
  }
  const enclosed = email.attachments.map(enclosureOf);
  return { message: messageOf(email, enclosed), enclosed };
}

function messageOf(email: Email, enclosed: readonly Enclosure[]): Message {
  const headers: Record<string, string> = {};
  for (const { key, value } of email.headers) headers[key] ??= value;
  return {
    from: peopleOf(email.from ? [email.from] : [])[0],
    to: peopleOf(email.to),
    cc: peopleOf(email.cc),
    bcc: peopleOf(email.bcc),
    subject: email.subject ?? "",
    body: bodyOf(email),
    composeType: composeTypeOf(email),
    attachments: enclosed.map(({ attachment }) => attachment),
    date: isoDate(email.headers.find(({ key }) => key === "date")?.value ?? "", email.date),
    headers,
    unread: [],
  };
}

/** A stored mail does not say how it was begun; references say reply, and a forward is a new thread to its readers. */
function composeTypeOf(email: Email): Message["composeType"] {
  const thread = threadOf(email.subject ?? "");
  return thread === "new" && email.inReplyTo ? "reply" : thread;
}

/**
 * A date of RFC 5322 in ISO 8601, in the sender's own time: what "tomorrow" means counts from the day the header shows.
 *
 * @param date the same moment, where a better parser than the engine's has read it
 */
export function isoDate(written: string, date = written): string | undefined {
  // RFC 5322, section 3.3. Names of zones (GMT, the obsolete EST) count as UTC.
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])([01]\d)([0-5]\d)\s*(?:\(.*)?$/s.exec(written) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  const local = new Date(Date.parse(date) + offset);
  return Number.isNaN(local.getTime()) ? undefined : local.toISOString().replace("Z", `${sign}${hours}:${minutes}`);
}

import PostalMime from "postal-mime";
import type { Address as MimeAddress, Email } from "postal-mime";
import type { Address, Message } from "../../src/classify/message";
import { attachment } from "./message-json";
import type { Reading } from "./message-json";

/** Reads one mail in RFC 5322 form. The body is the HTML part where there is one, else the text. */
export async function messageOfMime(bytes: Buffer): Promise<Reading> {
  // A mail that is not ours to repair: without one header field it is some other kind of file.
  if (!/^[!-9;-~]+:/m.test(bytes.subarray(0, 64 * 1024).toString("latin1"))) {
    return { problem: 'expected a mail that begins with header fields such as "From: anna@example.com"' };
  }
  let email: Email;
  try {
    // Attached mail stays an attachment: poured into the body, its words would be held against today's author.
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (error) {
    return { problem: `expected a readable mail: ${(error as Error).message}` };
  }
  return { message: messageOf(email) };
}

function messageOf(email: Email): Message {
  const headers: Record<string, string> = {};
  for (const { key, value } of email.headers) headers[key] ??= value;
  const isHtml = !!email.html && email.html.trim() !== "";
  return {
    from: people(email.from ? [email.from] : [])[0],
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    subject: email.subject ?? "",
    body: isHtml ? { format: "html", source: email.html! } : { format: "text", source: email.text ?? "" },
    composeType: composeTypeOf(email),
    attachments: email.attachments.map((one) =>
      attachment(one.filename ?? "", one.mimeType, typeof one.content === "string" ? one.content.length : one.content.byteLength, one.related === true),
    ),
    date: isoDate(email.date),
    headers,
    unread: [],
  };
}

function people(addresses: readonly MimeAddress[] | undefined): Address[] {
  return (addresses ?? []).flatMap((one) => (one.group ? one.group : [one])).filter((one) => one.address || one.name).map(({ address, name }) => (name ? { address, name } : { address }));
}

/** A stored mail does not say how it was begun; references say reply, and a forward is a new thread to its readers. */
function composeTypeOf(email: Email): Message["composeType"] {
  if (/^\s*(?:fwd?|wg|tr|rv|пересл)\s*:/i.test(email.subject ?? "")) return "forward";
  return email.inReplyTo || /^\s*(?:re|aw|sv|отв(?:ет)?)\s*:/i.test(email.subject ?? "") ? "reply" : "new";
}

function isoDate(date: string | undefined): string | undefined {
  return date && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

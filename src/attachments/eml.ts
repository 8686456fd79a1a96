import PostalMime from "postal-mime";
import type { Address as MimeAddress, Attachment as MimePart, Email } from "postal-mime";
import type { Address, Body } from "../classify";
import { attachmentOf } from "./kind";
import { isEnvelope, Unreadable } from "./opened-mail";
import type { Enclosure, OpenedMail } from "./opened-mail";

/** Opens a mail in RFC 5322 form. Rejects with {@link Unreadable} only. */
export async function openEml(bytes: Uint8Array): Promise<OpenedMail> {
  if (!hasHeader(bytes)) throw new Unreadable("malformed");
  const email = await parseEml(bytes).catch(() => {
    throw new Unreadable("malformed");
  });
  const enclosed = email.attachments.map(enclosureOf);
  const body = bodyOf(email);
  if (body.source.trim() === "" && enclosed.some(({ attachment }) => isEnvelope(attachment))) throw new Unreadable("protected");
  return {
    from: peopleOf(email.from ? [email.from] : [])[0],
    to: peopleOf(email.to),
    cc: peopleOf(email.cc),
    bcc: peopleOf(email.bcc),
    date: email.headers.find(({ key }) => key === "date")?.value,
    subject: email.subject ?? "",
    body,
    enclosed,
  };
}

/** Attached mail stays an attachment: poured into the body, its words would be held against whoever attached it. */
export function parseEml(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, { forceRfc822Attachments: true });
}

/** @returns whether bytes look like a mail: without one header field it is some other kind of file. */
export function hasHeader(bytes: Uint8Array): boolean {
  return /^[!-9;-~]+:/m.test(new TextDecoder("latin1").decode(bytes.subarray(0, 64 * 1024)));
}

/** @returns the HTML part where there is one, else the text. */
export function bodyOf({ html, text }: Email): Body {
  return html && html.trim() !== "" ? { format: "html", source: html } : { format: "text", source: text ?? "" };
}

/** @returns everybody, groups resolved to their members. */
export function peopleOf(addresses: readonly MimeAddress[] | undefined): Address[] {
  return (addresses ?? []).flatMap((one) => (one.group ? one.group : [one])).filter((one) => one.address || one.name).map(({ address = "", name }) => (name ? { address, name } : { address }));
}

/** @returns the attachment, and its bytes where it is a mail. */
export function enclosureOf({ filename, mimeType, content, related }: MimePart): Enclosure {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const attachment = attachmentOf(filename ?? "", mimeType, bytes.byteLength, related === true);
  return attachment.isMessage ? { attachment, bytes } : { attachment };
}

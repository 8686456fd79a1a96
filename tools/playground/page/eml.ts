import PostalMime from "postal-mime";
import type { Address, Attachment } from "postal-mime";
import type { DraftAttachment, DraftContent, Recipient } from "../host/draft";

/** @returns the mail in an .eml file as a draft, read in this page. Rejects where it is not a mail. */
export async function readEml(file: Blob): Promise<DraftContent> {
  // Attached mail stays an attachment, as in Outlook.
  const mail = await PostalMime.parse(await file.arrayBuffer(), { attachmentEncoding: "base64", forceRfc822Attachments: true });
  const from = people(mail.from ? [mail.from] : [])[0];
  if (!from && !mail.subject && !mail.html && !mail.text) throw new Error("no mail in this file");
  return {
    from: from ?? { name: "Anna Berg", address: "anna@northwind.example" },
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    subject: mail.subject ?? "",
    body: mail.html ? { format: "html", source: mail.html } : { format: "text", source: mail.text ?? "" },
    composeType: mail.inReplyTo ? "reply" : "newMail",
    attachments: mail.attachments.map(attachment),
  };
}

function people(addresses: readonly Address[] = []): Recipient[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .filter((one) => one.address)
    .map((one) => ({ address: one.address!, name: one.name || one.address! }));
}

function attachment(one: Attachment, index: number): DraftAttachment {
  const content = String(one.content);
  return {
    id: `eml-${index + 1}`,
    name: one.filename ?? (one.mimeType === "message/rfc822" ? "Attached mail" : `attachment-${index + 1}`),
    size: Math.floor((content.length * 3) / 4),
    contentType: one.mimeType,
    kind: one.mimeType === "message/rfc822" ? "item" : "file",
    isInline: one.disposition === "inline" || one.related === true,
    content,
  };
}

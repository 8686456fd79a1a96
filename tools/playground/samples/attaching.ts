import type { DraftAttachment } from "../host/draft";
import type { Quoted } from "./quoting";
import { newOutlook } from "./quoting";

/**
 * @param kind an Outlook item, as "Attach item" makes it, or the same mail as a file
 * @param mail its `sent` in the form of a header (RFC 5322, section 3.6.1)
 * @param below what it quotes
 * @returns a mail as an attachment
 */
export function attachedMail(id: string, kind: DraftAttachment["kind"], mail: Quoted, below: readonly Quoted[] = []): DraftAttachment {
  const { from, to, cc, sent, subject, paragraphs } = mail;
  const list = (people: Quoted["to"]) => people.map(({ name, address }) => `${name} <${address}>`).join(", ");
  const head = [`From: ${list([from])}`, `To: ${list(to)}`, ...(cc ? [`Cc: ${list(cc)}`] : []), `Date: ${sent}`, `Subject: ${subject}`, "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"];
  const body = base64(newOutlook(paragraphs, below)).replace(/.{76}/g, "$&\r\n");
  const content = base64([...head, "", body, ""].join("\r\n"));
  return { id, name: kind === "item" ? subject : `${subject}.eml`, size: Math.floor((content.length * 3) / 4), contentType: "message/rfc822", kind, isInline: false, content };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

import type { AttachedMail, Attachment } from "./message";

/** A longer body is not judged: its reading would take the time the sender waits. UTF-16 units. */
export const longestBody = 5_000_000;

/** An attached mail that can be judged. */
export interface HeldMail {
  readonly name: string;
  readonly mail: AttachedMail;
}

/** @returns the mail in an attachment and those inside it, outermost first; none where it is no mail or was not read. */
export function mailsIn(attachment: Attachment): HeldMail[] {
  const { name, mail } = attachment;
  const inner = mail ? mail.attachments.reduce<HeldMail[]>((all, one) => all.concat(mailsIn(one)), []) : [];
  return mail && !whyUnread(attachment) ? [{ name, mail } as HeldMail].concat(inner) : inner;
}

/** @returns why attached mails, at whatever depth, were not read: every reason once, `""` where nobody tried. */
export function unreadMails(attachments: readonly Attachment[], reasons: string[] = []): readonly string[] {
  for (const attachment of attachments) {
    const reason = whyUnread(attachment);
    if (reason !== undefined && reasons.indexOf(reason) < 0) reasons.push(reason);
    if (attachment.mail) unreadMails(attachment.mail.attachments, reasons);
  }
  return reasons;
}

function whyUnread({ isMessage, mail, unread }: Attachment): string | undefined {
  if (mail) return mail.body.source.length > longestBody ? "too-large" : undefined;
  return isMessage ? unread || "" : undefined;
}

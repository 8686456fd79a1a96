import type { AttachedMail, Attachment } from "../classify";
import { isCompoundFile } from "./compound-file";
import { openEml } from "./eml";
import { largestMail } from "./limits";
import { openMsg } from "./msg";
import { Unreadable } from "./opened-mail";
import type { Enclosure, Obstacle } from "./opened-mail";

/** Mails inside mails that are opened: the attached one is the first. */
const deepest = 4;

/** Mails opened for one attachment. */
const most = 100;

/**
 * Reads the mail in an attachment, and the mails attached to that.
 *
 * @param bytes its content
 * @returns the attachment with its `mail`, or with why it is `unread`. Never rejects.
 */
export function readAttachedMail(attachment: Attachment, bytes: Uint8Array): Promise<Attachment> {
  return read({ attachment, bytes }, 1, { left: most });
}

async function read({ attachment, bytes }: Enclosure, depth: number, budget: { left: number }): Promise<Attachment> {
  if (!attachment.isMessage || !bytes) return attachment;
  const unread = (why: Obstacle): Attachment => ({ ...attachment, unread: why });
  if (bytes.length === 0) return unread("empty");
  if (bytes.length > largestMail) return unread("too-large");
  if (depth > deepest || budget.left <= 0) return unread("too-deep");
  budget.left--;
  try {
    const { enclosed, ...mail } = await (isCompoundFile(bytes) ? openMsg(bytes) : openEml(bytes));
    const attachments: Attachment[] = [];
    for (const one of enclosed) attachments.push(await read(one, depth + 1, budget));
    return { ...attachment, mail: { ...mail, attachments } satisfies AttachedMail };
  } catch (error) {
    return unread(error instanceof Unreadable ? error.why : "malformed");
  }
}

import { largestMail } from "../attachments/limits";
import type { Attachment, Message } from "../classify";

/** Codes that an error of Outlook's carries. */
type Failure = { readonly code?: unknown };

/**
 * Opens the mails attached to a draft. Each is fetched once: the draft is judged anew with every word, its attachments
 * stay the same.
 */
export class AttachedMails {
  private known = new Map<string, Promise<Attachment>>();
  private isAgain = false;

  /** @param bytesOf fetches an attachment's file by its id */
  constructor(private readonly bytesOf: (id: string) => Promise<Uint8Array>) {}

  /** @returns the message with every attached mail read, or with why it is not. Never rejects. */
  readonly open = async (message: Message): Promise<Message> => {
    const before = this.known;
    const isAgain = this.isAgain;
    this.isAgain = false;
    this.known = new Map();
    const attachments = message.attachments.map((attachment) => {
      const { id, name, size, isMessage } = attachment;
      if (!isMessage || id === undefined) return attachment;
      const key = JSON.stringify([id, name, size]);
      const earlier = before.get(key)?.then((one) => (one.unread !== undefined && isAgain ? this.read(attachment, id) : one));
      const reading = earlier ?? this.read(attachment, id);
      this.known.set(key, reading);
      return reading;
    });
    return { ...message, attachments: await Promise.all(attachments) };
  };

  /** What could not be opened is tried once more when the draft is next read. */
  readonly tryAgain = (): void => {
    this.isAgain = true;
  };

  private async read(attachment: Attachment, id: string): Promise<Attachment> {
    if ((attachment.size ?? 0) > largestMail) return { ...attachment, unread: "too-large" };
    try {
      // A script of its own: few drafts have a mail attached, and every pane would load the readers.
      const [bytes, { readAttachedMail }] = await Promise.all([this.bytesOf(id), import(/* webpackChunkName: "attached-mail" */ "../attachments/read")]);
      return await readAttachedMail(attachment, bytes);
    } catch (error) {
      const { code } = (error ?? {}) as Failure;
      return { ...attachment, unread: typeof code === "string" ? code : "threw" };
    }
  }
}

/** @returns the message as the gate gets it: it opens no attachment. */
export function unopened(message: Message): Message {
  return { ...message, attachments: message.attachments.map((attachment) => ({ ...attachment, mail: undefined, unread: undefined })) };
}

import type { AttachedMail, Attachment } from "../classify";

/** A mail as its file holds it, decoded; mails attached to it are still bytes. */
export interface OpenedMail extends Omit<AttachedMail, "attachments"> {
  readonly enclosed: readonly Enclosure[];
}

/** One attachment of an opened mail. */
export interface Enclosure {
  readonly attachment: Attachment;
  /** Of attached mails only: nothing else is opened. */
  readonly bytes?: Uint8Array;
}

/** Why an attached mail cannot be read. What stands in it is never part of the reason. */
export type Obstacle =
  /** Outlook handed over nothing. */
  | "empty"
  /** The file is no mail, or damaged. */
  | "malformed"
  /** Encrypted, or kept by a rights server. */
  | "protected"
  /** More bytes, or a longer body, than is read. */
  | "too-large"
  /** Mails inside mails inside mails. */
  | "too-deep";

/** Ends the reading of one mail; the others are read. */
export class Unreadable extends Error {
  constructor(readonly why: Obstacle) {
    super(why);
    this.name = "Unreadable";
  }
}

/** @returns whether what is enclosed is all there is: an S/MIME envelope, a PGP one, or a rights-protected message. */
export function isEnvelope({ name, contentType = "" }: Attachment): boolean {
  return /^application\/(?:(?:x-)?pkcs7-mime|pgp-encrypted|x-microsoft-rpmsg-message)\b/i.test(contentType) || /^(?:smime\.p7m|message\.rpmsg)$/i.test(name);
}

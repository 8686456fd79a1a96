import type { DetectorId } from "./ids";

/** A mail address with the name it was shown with. */
export interface Address {
  /** `local@domain` as given, not lower-cased. */
  readonly address: string;
  readonly name?: string;
}

/** One attachment. Of its content only an attached mail is kept, and that in the command line and the pane alone. */
export interface Attachment {
  /** The host's own, good in this session only. */
  readonly id?: string;
  readonly name: string;
  readonly contentType?: string;
  /** Bytes. */
  readonly size?: number;
  /** A picture shown inside the body. */
  readonly isInline?: boolean;
  /** An attached mail (Outlook item, .eml, .msg) whose own thread we would have to read. */
  readonly isMessage?: boolean;
  /** The attached mail, where it was read: sending waits for no attachment, so the gate never has it. */
  readonly mail?: AttachedMail;
  /** Why an attached mail was not read, as a short code, never content; absent where nobody tried. */
  readonly unread?: string;
}

/** A mail inside the mail, decoded. */
export interface AttachedMail {
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** As written in its header. */
  readonly date?: string;
  readonly subject: string;
  readonly body: Body;
  /** Mails attached to it hold theirs again. */
  readonly attachments: readonly Attachment[];
}

/** A body as the host gave it, or decoded out of an attached mail. All `Span<"source">` index `source`. */
export interface Body {
  readonly format: "html" | "text";
  readonly source: string;
}

/** A part of the draft that can be missing from a reading. */
export type Part = "subject" | "body" | "from" | "recipients" | "attachments";

/** A part the host failed to give us. It makes the verdict incomplete; it is not an exception. */
export interface Unread {
  readonly part: Part;
  /** A short code, never content: `timeout`, `too-large`, `attached-message` or the host's error number. */
  readonly why: string;
}

/** A finding the sender has seen in the pane and meant so. */
export interface Acknowledgement {
  /** {@link Finding.fingerprint}: stands for the passage and its readers, holds no content. */
  readonly fingerprint: string;
  /** The reason given, where the policy asks for one. */
  readonly reason?: string;
}

/** How often a detector asked one sender, and how the sender took it. Mails, not passages: ten words in one mail are one opinion. */
export interface Tally {
  /** Mails whose sender was asked in the pane. */
  readonly asked: number;
  /** Those among them in which the sender meant all of it so. */
  readonly meant: number;
}

export type Tallies = Readonly<Partial<Record<DetectorId, Tally>>>;

/** A plain snapshot of a draft. JSON all the way down: store it, and it can be judged again for ever. */
export interface Message {
  readonly id?: string;
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly body: Body;
  readonly composeType: "new" | "reply" | "forward";
  readonly attachments: readonly Attachment[];
  /** When it is sent, ISO 8601. The engine has no clock: without it no relative date is resolved. */
  readonly date?: string;
  /** Further headers, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly unread: readonly Unread[];
  readonly acknowledged?: readonly Acknowledgement[];
  /** This sender's earlier mails, for the policy's `budget`; unread ones count as none. */
  readonly tallies?: Tallies;
}

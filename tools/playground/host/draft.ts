/** Somebody in an address field. */
export interface Recipient {
  readonly name: string;
  readonly address: string;
}

export const recipientFields = ["to", "cc", "bcc"] as const;
export type RecipientField = (typeof recipientFields)[number];

export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  /** An attached mail is an item to Outlook, anything else a file. */
  readonly kind: "file" | "item";
  readonly isInline: boolean;
  /** Base64, where we hold it. */
  readonly content?: string;
}

/** The body exactly as the author or an add-in last set it. */
export interface DraftBody {
  readonly format: "html" | "text";
  readonly source: string;
}

export interface DraftContent {
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  readonly body: DraftBody;
  readonly composeType: "newMail" | "reply" | "forward";
  readonly attachments: readonly DraftAttachment[];
}

export type DraftPart = RecipientField | "subject" | "body" | "attachments" | "notifications";
/** Who changed it: the person at the form, or the add-in through office.js. */
export type Author = "person" | "add-in";

/** An information bar. */
export interface Notification {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  /** The link of an insight message. */
  readonly action?: NotificationAction;
}

export interface NotificationAction {
  readonly text: string;
  readonly commandId: string;
  readonly contextData: string;
}

/**
 * The mail being written: the one truth that the compose form shows and the numbered methods read and change. A body
 * is kept as the very string it was given as; only typing replaces it by what the editor serializes.
 */
export class Draft {
  private state: DraftContent;
  private readonly listeners = new Set<(part: DraftPart, by: Author) => void>();
  /** Written by the add-in, gone with the draft. */
  readonly sessionData = new Map<string, string>();
  readonly internetHeaders = new Map<string, string>();
  readonly notifications = new Map<string, Notification>();
  customProperties: Readonly<Record<string, unknown>> = {};
  deliverAt = 0;
  savedId: string | undefined;

  constructor(content: DraftContent) {
    this.state = content;
  }

  get content(): DraftContent {
    return this.state;
  }

  setRecipients(field: RecipientField, recipients: readonly Recipient[], by: Author): void {
    this.change({ [field]: recipients }, field, by);
  }

  setSubject(subject: string, by: Author): void {
    this.change({ subject }, "subject", by);
  }

  setBody(body: DraftBody, by: Author): void {
    this.change({ body }, "body", by);
  }

  setAttachments(attachments: readonly DraftAttachment[], by: Author): void {
    this.change({ attachments }, "attachments", by);
  }

  /** Adds, replaces or (without `notification`) removes an information bar. */
  notify(key: string, notification: Notification | undefined, by: Author): void {
    if (notification) this.notifications.set(key, notification);
    else this.notifications.delete(key);
    this.announce("notifications", by);
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: (part: DraftPart, by: Author) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(part: Partial<DraftContent>, name: DraftPart, by: Author): void {
    this.state = { ...this.state, ...part };
    this.announce(name, by);
  }

  private announce(part: DraftPart, by: Author): void {
    for (const listener of [...this.listeners]) listener(part, by);
  }
}

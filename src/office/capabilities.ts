/** What this Outlook can do with an answer to Send. */
export interface Capabilities {
  /** Mailbox 1.14: an alert may offer Send Anyway, open the pane and name its button. Below, every alert is a stop. */
  readonly canOffer: boolean;
  /** Mailbox 1.15: an alert may be formatted. */
  readonly hasMarkdown: boolean;
}

/** @returns what this Outlook can do; an Outlook that does not say can do nothing beyond the manifest's 1.12. */
export function capabilities(): Capabilities {
  return { canOffer: isMailbox("1.14"), hasMarkdown: isMailbox("1.15") };
}

/** @returns the language of Outlook's own windows as a BCP 47 tag; `""` when Outlook does not say. */
export function displayLanguage(): string {
  try {
    return Office.context.displayLanguage || "";
  } catch {
    return "";
  }
}

function isMailbox(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version);
  } catch {
    return false;
  }
}

export const displayLanguages = ["en-US", "ru-RU"] as const;
export type DisplayLanguage = (typeof displayLanguages)[number];

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

export const mailboxSets = ["1.12", "1.14", "1.15"] as const;
export type MailboxSet = (typeof mailboxSets)[number];

/** What an administrator or a user can change about this Outlook. */
export interface OutlookSettings {
  readonly language: DisplayLanguage;
  readonly theme: Theme;
  /** The highest Mailbox requirement set this Outlook says it has. */
  readonly mailbox: MailboxSet;
  /** How long Outlook waits for an add-in at Send, in ms. Outlook's own is five minutes. */
  readonly sendTimeLimit: number;
  /** Whether the add-in's event page can be reached. */
  readonly isAddInReachable: boolean;
}

export const outlookDefaults: OutlookSettings = {
  language: "en-US",
  theme: "light",
  // Below 1.14 a gate cannot offer Send Anyway, so a newcomer would see nothing of a warning.
  mailbox: "1.15",
  sendTimeLimit: 300_000,
  isAddInReachable: true,
};

/** @returns whether this Outlook has the requirement set; versions compare by number, not by text. */
export function hasMailbox(settings: OutlookSettings, set: string): boolean {
  return Number(settings.mailbox.split(".")[1]) >= Number(set.split(".")[1]);
}

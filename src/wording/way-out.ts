import type { Language } from "../classify";

/** The line a mailing gets where it has no way out; its readers see it, so it is in the mail's language. */
export interface WayOutLine {
  /** Stands before the link in HTML; the link is `label`. */
  readonly lead: string;
  readonly label: string;
  /** The whole line in plain text, over a web address or a mail address. */
  readonly web: (address: string) => string;
  readonly mail: (address: string) => string;
}

export const wayOutLines: Readonly<Record<Language, WayOutLine>> = {
  en: {
    lead: "No longer want these mails?",
    label: "Unsubscribe",
    web: (address) => `Unsubscribe: ${address}`,
    mail: (address) => `To unsubscribe, write to ${address}`,
  },
  ru: {
    lead: "Больше не хотите получать эти письма?",
    label: "Отписаться",
    web: (address) => `Отписаться: ${address}`,
    mail: (address) => `Чтобы отписаться, напишите на ${address}`,
  },
};

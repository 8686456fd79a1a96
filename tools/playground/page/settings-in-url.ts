import type { OutlookSettings } from "../host/settings";
import { displayLanguages, mailboxSets, outlookDefaults, themes } from "../host/settings";

/** @returns the settings in this page's address, so that a link or a reload shows the same Outlook. */
export function readSettings(): OutlookSettings {
  const query = new URLSearchParams(location.search);
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined => allowed.find((value) => value === query.get(key));
  return {
    ...outlookDefaults,
    language: oneOf("language", displayLanguages) ?? outlookDefaults.language,
    theme: oneOf("theme", themes) ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
    mailbox: oneOf("mailbox", mailboxSets) ?? outlookDefaults.mailbox,
  };
}

/** Puts what differs from the defaults into the address. Never anything of a draft but the name of its sample. */
export function writeSettings(settings: OutlookSettings, sample: string | undefined): void {
  const query = new URLSearchParams();
  if (sample) query.set("sample", sample);
  if (settings.language !== outlookDefaults.language) query.set("language", settings.language);
  if (settings.theme !== outlookDefaults.theme) query.set("theme", settings.theme);
  if (settings.mailbox !== outlookDefaults.mailbox) query.set("mailbox", settings.mailbox);
  const text = query.toString();
  history.replaceState(null, "", text ? `?${text}` : location.pathname);
}

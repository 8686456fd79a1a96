import type { Acknowledgement } from "../classify";
import { acknowledgementsKey } from "./names";
import { readSessionData, writeSessionData } from "./session-data";

/** Characters one session data entry holds before Mailbox 1.16 (2,621,440 from then on). */
const sessionDataLimit = 50_000;

/**
 * What the sender said in the pane about this draft, oldest first. An unread list is an empty one: then a finding is
 * shown once more, which is harmless.
 *
 * @param withinMs ms to wait for Outlook
 */
export function readAcknowledgements(withinMs?: number): Promise<readonly Acknowledgement[]> {
  return readSessionData(acknowledgementsKey, withinMs).then(parseList, () => []);
}

/**
 * Keeps what the sender said for the next Send of this draft. The newest are kept where all are too many.
 *
 * @throws OfficeError (as a rejection) when Outlook cannot keep it; `unsupported` where it has no session data
 */
export function writeAcknowledgements(list: readonly Acknowledgement[]): Promise<void> {
  return writeSessionData(acknowledgementsKey, newestThatFit(list));
}

function newestThatFit(list: readonly Acknowledgement[]): string {
  for (let from = 0; ; from++) {
    const text = JSON.stringify(list.slice(from));
    if (text.length <= sessionDataLimit || from >= list.length) return text;
  }
}

function parseList(text: string): readonly Acknowledgement[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isAcknowledgement) : [];
  } catch {
    return [];
  }
}

function isAcknowledgement(value: unknown): value is Acknowledgement {
  const { fingerprint, reason } = (value || {}) as Partial<Record<keyof Acknowledgement, unknown>>;
  return typeof fingerprint === "string" && (reason === undefined || typeof reason === "string");
}

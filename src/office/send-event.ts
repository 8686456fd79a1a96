import { openPaneControlId } from "./names";

/** What Outlook is to do with the mail, and what it is to show. Plain data. */
export interface SendAnswer {
  readonly allow: boolean;
  /** One line of plain text that stands alone; up to {@link longestMessage} units. Shown when not allowed. */
  readonly message: string;
  /** The same, formatted; clients below Mailbox 1.15 show `message`. */
  readonly markdown?: string;
  /** The button that opens the pane; up to {@link longestButton} units. */
  readonly button: string;
  /** Whether Send Anyway is offered (Mailbox 1.14). */
  readonly promptUser: boolean;
  /** Fingerprint of the finding the pane is to show first. */
  readonly focus?: string;
}

/** Limits of `event.completed`, in UTF-16 units. What Outlook does above them is not documented, so we cut. */
export const longestMessage = 500;
export const longestButton = 20;

/** One press of Send. */
export interface SendEvent {
  /** Tells Outlook, the first time only. */
  readonly settle: (answer: SendAnswer) => void;
}

/**
 * Wraps Outlook's event so that it is completed exactly once. Classic Outlook keeps running after completion, and a
 * second `completed` there has released a blocked mail (office-js #6656): later answers are dropped and the watchdog
 * is stopped.
 *
 * @param watchdogMs ms after which `onSilence` answers in place of everybody else
 */
export function sendEvent(event: Office.MailboxEvent, watchdogMs: number, onSilence: () => SendAnswer): SendEvent {
  let isSettled = false;
  const settle = (answer: SendAnswer) => {
    if (isSettled) return;
    isSettled = true;
    clearTimeout(watchdog);
    event.completed(completion(answer));
  };
  const watchdog = setTimeout(() => settle(onSilence()), watchdogMs);
  return { settle };
}

/**
 * Below 1.14 Outlook ignores all but the first two options, so they are always given. `sendModeOverride` is written
 * out because older office.js lacks the enum, and `contextData` is a string because Windows before 2402 takes nothing else.
 */
function completion(answer: SendAnswer): Office.SmartAlertsEventCompletedOptions {
  if (answer.allow) return { allowEvent: true };
  const options: Office.SmartAlertsEventCompletedOptions = {
    allowEvent: false,
    errorMessage: cut(answer.message, longestMessage),
    cancelLabel: cut(answer.button, longestButton),
    commandId: openPaneControlId,
    contextData: launchContext(answer.focus),
  };
  if (answer.markdown !== undefined) options.errorMessageMarkdown = cut(answer.markdown, longestMessage);
  if (answer.promptUser) options.sendModeOverride = "promptUser";
  return options;
}

/** @returns what the pane is told when it is opened at a finding; see `launch-context.ts`. */
export function launchContext(finding: string | undefined): string {
  return JSON.stringify({ v: 1, finding, at: Date.now() });
}

/**
 * @returns `text` within `limit` units, an ellipsis in place of what was cut. Never ends in half a surrogate pair or
 * in a lone backslash, which would escape the ellipsis.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit - 1;
  if (isHighSurrogate(text.charCodeAt(end - 1))) end--;
  let backslashes = 0;
  while (text[end - 1 - backslashes] === "\\") backslashes++;
  return text.slice(0, end - (backslashes % 2)) + "…";
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

import { call } from "./call";
import { noticeIconId, noticeKey, openPaneControlId } from "./names";
import { cut, launchContext } from "./send-event";
import { readSessionData, writeSessionData } from "./session-data";

/** A bar above the text of the draft. */
export interface Notice {
  /** Two notices that mean the same have the same; never empty, holds no content. */
  readonly id: string;
  /** Up to {@link longestNotice} units. */
  readonly text: string;
  /** The link that opens the pane; up to 30 units. */
  readonly action: string;
  /** Fingerprint of the finding the pane is to show first. */
  readonly focus: string;
}

/** Limit of a notification's text, UTF-16 units: office.js throws above it. */
export const longestNotice = 150;

/**
 * Makes the bar say this, or takes it away. It is put up once: a sender who has dismissed it does not get the same
 * again. Which one was shown is written down with the draft, as Outlook does not tell. Never rejects.
 */
export function settleNotice(notice: Notice | undefined): Promise<void> {
  const wanted = notice ? notice.id : "";
  return shownNotice().then((shown) => (shown === wanted ? undefined : change(wanted, notice ? show(notice) : remove())));
}

/** Makes a bar that was put up before say this, or takes it away. Never rejects. */
export function updateNotice(notice: Notice | undefined): Promise<void> {
  const wanted = notice ? notice.id : "";
  return shownNotice().then((shown) => (!shown || shown === wanted ? undefined : change(wanted, notice ? replace(opening(notice)) : remove())));
}

/** @returns the id of the notice put up last; `""` for none, `undefined` where Outlook does not say. */
function shownNotice(): Promise<string | undefined> {
  return readSessionData(noticeKey).catch(() => undefined);
}

function change(id: string, changed: Promise<void>): Promise<void> {
  return changed.then(() => writeSessionData(noticeKey, id)).catch(() => undefined);
}

type Bar = Office.NotificationMessageDetails;

/** Replacing fails where there is none, opening the pane where a client knows no such thing (it came with Mailbox 1.10). */
function show(notice: Notice): Promise<void> {
  const add = (bar: Bar): Promise<void> => call<void>("notificationMessages.addAsync", (done) => bars().addAsync(noticeKey, bar, done));
  const bar = opening(notice);
  return replace(bar)
    .catch(() => add(bar))
    .catch(() => add({ type: "informationalMessage", message: bar.message, icon: noticeIconId, persistent: true }));
}

function replace(bar: Bar): Promise<void> {
  return call<void>("notificationMessages.replaceAsync", (done) => bars().replaceAsync(noticeKey, bar, done));
}

/** Fails where the sender has dismissed it; it is gone all the same. */
function remove(): Promise<void> {
  return call<void>("notificationMessages.removeAsync", (done) => bars().removeAsync(noticeKey, done)).catch(() => undefined);
}

/** A bar whose link opens the pane, as that of an alert does. */
function opening({ text, action, focus }: Notice): Bar {
  return {
    type: "insightMessage",
    message: cut(text, longestNotice),
    icon: noticeIconId,
    actions: [{ actionType: "showTaskPane", actionText: action, commandId: openPaneControlId, contextData: launchContext(focus) }],
  };
}

function bars(): Office.NotificationMessages {
  return Office.context.mailbox.item!.notificationMessages;
}

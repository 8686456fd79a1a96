import type { Draft, Notification, NotificationAction } from "../host/draft";
import { button, element, icon } from "./dom";
import type { OutlookWords } from "./outlook-words";

/**
 * The information bars between headers and text, as Outlook on the web has them: what the add-in says, its link where
 * it has one, and a way to dismiss it. What is said is announced; the buttons are not part of the announcement.
 */
export function notificationBars(draft: Draft, words: OutlookWords, act: (action: NotificationAction) => void, leave: () => void): HTMLElement {
  const bars = new Map<string, { readonly node: HTMLElement; readonly shown: Notification }>();
  const list = element("ul", { class: "notification-list" });
  const node = element("section", { class: "notifications", "aria-label": words.notifications }, list);

  const bar = (shown: Notification): HTMLElement => {
    const { key, type, message, action } = shown;
    const said = element("span", { class: "notification-text", role: "status" });
    // A live region tells what changes in it, so it must be there first.
    setTimeout(() => said.append(message));
    const dismiss = () => {
      draft.notify(key, undefined, "person");
      leave();
    };
    return element(
      "li",
      { class: "notification", "data-type": type },
      icon("info"),
      said,
      action && button({ class: "notification-action" }, () => act(action), action.text),
      button({ class: "pill-remove", "aria-label": words.dismiss, "data-action": "dismiss" }, dismiss, icon("close")),
    );
  };
  const render = () => {
    for (const [key, { node: old, shown }] of bars) {
      if (draft.notifications.get(key) === shown) continue;
      bars.delete(key);
      old.remove();
    }
    for (const [key, shown] of draft.notifications) {
      if (bars.has(key)) continue;
      const made = bar(shown);
      bars.set(key, { node: made, shown });
      list.append(made);
    }
    node.hidden = bars.size === 0;
  };
  draft.subscribe((part) => part === "notifications" && render());
  render();
  return node;
}

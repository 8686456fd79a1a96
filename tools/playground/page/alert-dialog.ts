import type { AddInManifest } from "../host/manifest";
import type { SmartAlert } from "../host/send";
import type { DisplayLanguage } from "../host/settings";
import { button, element } from "./dom";
import { renderMarkdown } from "./markdown";
import type { OutlookWords } from "./outlook-words";
import { outlookWords } from "./outlook-words";

export type AlertChoice = "take-action" | "send-anyway" | "dont-send";

/** A dialog on screen. `choice` settles when somebody decides; `close` takes it away without a choice. */
export interface OpenDialog {
  readonly choice: Promise<AlertChoice>;
  close(): void;
}

/** Shows a Smart Alert as Outlook on the web lays it out. */
export function showAlert(alert: SmartAlert, manifest: AddInManifest, language: DisplayLanguage): OpenDialog {
  const words = outlookWords(language);
  const name = manifest.names[language] ?? manifest.name;
  const content = element("div", { class: "alert-message" }, message(alert, name, words));
  const decline = alert.reason === "unavailable" ? words.tryLater : words.dontSend;
  return showDialog(manifest, language, content, [
    ...(alert.action ? [{ choice: "take-action", label: alert.action.label ?? words.takeAction } as const] : []),
    ...(alert.canSendAnyway ? [{ choice: "send-anyway", label: words.sendAnyway } as const] : []),
    { choice: "dont-send", label: decline },
  ]);
}

/** Shows Outlook's own progress dialog; in PromptUser mode the check can be skipped. */
export function showProgress(manifest: AddInManifest, language: DisplayLanguage): OpenDialog {
  const words = outlookWords(language);
  const name = manifest.names[language] ?? manifest.name;
  const content = element("div", { class: "alert-message" }, element("p", {}, words.working(name)), element("div", { class: "progress", role: "progressbar", "aria-label": words.working(name) }));
  const isSkippable = manifest.sendMode === "PromptUser";
  return showDialog(manifest, language, content, isSkippable ? [{ choice: "send-anyway", label: words.sendAnyway }, { choice: "dont-send", label: words.dontSend }] : []);
}

function message(alert: SmartAlert, name: string, words: OutlookWords): Node {
  if (alert.reason === "add-in" && alert.message) return alert.message.isMarkdown ? renderMarkdown(alert.message.text) : element("p", {}, alert.message.text);
  const own = { "add-in": words.preventing, "time-out": words.timedOut, unavailable: words.unavailable, "no-handler": words.noHandler }[alert.reason];
  return element("p", {}, own(name));
}

function showDialog(manifest: AddInManifest, language: DisplayLanguage, content: HTMLElement, buttons: readonly { choice: AlertChoice; label: string }[]): OpenDialog {
  const name = manifest.names[language] ?? manifest.name;
  const before = document.activeElement as HTMLElement | null;
  let choose!: (choice: AlertChoice) => void;
  const choice = new Promise<AlertChoice>((resolve) => (choose = resolve));
  const dialog = element(
    "dialog",
    { class: "alert", lang: language, "aria-labelledby": "alert-title", "aria-describedby": "alert-message" },
    element("h2", { class: "alert-title", id: "alert-title" }, element("img", { src: manifest.iconUrl, alt: "", width: "24", height: "24" }), name),
    content,
    buttons.length > 0 && element("div", { class: "alert-buttons" }, ...buttons.map((one, index) => button({ class: index === 0 ? "primary" : "secondary", "data-choice": one.choice }, () => finish(one.choice), one.label))),
  );
  content.id = "alert-message";
  const close = () => {
    dialog.close();
    dialog.remove();
    if (before?.isConnected) before.focus();
  };
  const finish = (chosen: AlertChoice) => {
    close();
    choose(chosen);
  };
  // Escape is Don't Send; a progress dialog without buttons stays.
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (buttons.length > 0) finish("dont-send");
  });
  document.body.append(dialog);
  dialog.showModal();
  return { choice, close };
}

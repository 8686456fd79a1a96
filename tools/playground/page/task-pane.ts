import { inLanguage } from "../host/manifest";
import type { RuntimeWorld } from "../host/runtime";
import { AddInRuntime } from "../host/runtime";
import type { Theme } from "../host/settings";
import { button, element, icon } from "./dom";
import { outlookWords } from "./outlook-words";

/** The pane at the right with the chrome Outlook puts around it. */
export interface TaskPane {
  readonly node: HTMLElement;
  readonly runtime: AddInRuntime;
  setTheme(theme: Theme): void;
  dispose(): void;
}

/** Opens the add-in's pane; `world.initializationContext` is the `contextData` of the block that opened it. */
export function openTaskPane(world: RuntimeWorld, close: () => void): TaskPane {
  const { manifest, settings, draft } = world;
  const label = inLanguage(manifest.button.label, settings.language);
  const name = manifest.names[settings.language] ?? manifest.name;
  const frame = element("iframe", { class: "pane-frame", title: label, "data-role": "pane" });
  const node = element(
    "aside",
    { class: "pane", "aria-label": name },
    element("header", { class: "pane-header" }, element("h2", {}, name), button({ class: "icon-button", "aria-label": outlookWords(settings.language).close, "data-action": "close-pane" }, close, icon("close"))),
    frame,
  );
  const setTheme = (theme: Theme) => {
    // The browser hands the frame's color scheme on as the page's `prefers-color-scheme`.
    frame.style.colorScheme = theme === "light" ? "light" : "dark";
  };
  setTheme(settings.theme);
  let runtime: AddInRuntime | undefined;
  const unsubscribe = draft.subscribe((part) => {
    if (part === "to" || part === "cc" || part === "bcc") {
      runtime?.raise("olkRecipientsChanged", [JSON.stringify({ to: part === "to", cc: part === "cc", bcc: part === "bcc" })]);
    }
    if (part === "attachments") runtime?.raise("olkAttachmentsChanged", [JSON.stringify({ attachmentStatus: "added", attachmentDetails: {} })]);
  });
  runtime = new AddInRuntime(frame, manifest.paneUrl, "pane", world);
  return {
    node,
    runtime,
    setTheme,
    dispose: () => {
      unsubscribe();
      runtime?.dispose();
      node.remove();
    },
  };
}

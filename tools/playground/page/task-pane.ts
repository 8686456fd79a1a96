import { inLanguage } from "../host/manifest";
import type { RuntimeWorld } from "../host/runtime";
import { attachmentDetails } from "../host/methods";
import { AddInRuntime } from "../host/runtime";
import type { Theme } from "../host/settings";
import { button, element, icon } from "./dom";
import { outlookWords } from "./outlook-words";

/** The pane at the right with the chrome Outlook puts around it. */
export interface TaskPane {
  readonly node: HTMLElement;
  setTheme(theme: Theme): void;
  takeFocus(): void;
  dispose(): void;
}

/** Opens the add-in's pane; `world.initializationContext` is the `contextData` of the block that opened it. */
export function openTaskPane(world: RuntimeWorld, close: () => void, leavePane: () => void): TaskPane {
  const { manifest, settings, draft } = world;
  const label = inLanguage(manifest.button.label, settings.language);
  const name = manifest.names[settings.language] ?? manifest.name;
  const frame = element("iframe", { class: "pane-frame", title: label, "data-role": "pane" });
  const closeButton = button({ class: "icon-button", "aria-label": outlookWords(settings.language).close, "data-action": "close-pane" }, close, icon("close"));
  const node = element("aside", { class: "pane", "aria-label": name }, element("header", { class: "pane-header" }, element("h2", {}, name), closeButton), frame);
  // What shows before the add-in has painted.
  const applyTheme = (theme: Theme) => {
    frame.style.colorScheme = theme === "light" ? "light" : "dark";
  };
  applyTheme(settings.theme);
  const leave: RuntimeWorld["leave"] = (direction) => (direction === "back" ? closeButton.focus() : leavePane());
  const runtime = new AddInRuntime(frame, manifest.paneUrl, "pane", { ...world, leave });
  let known = draft.content.attachments;
  const unsubscribe = draft.subscribe((part) => {
    if (part === "to" || part === "cc" || part === "bcc") {
      runtime.raise("olkRecipientsChanged", [JSON.stringify({ to: part === "to", cc: part === "cc", bcc: part === "bcc" })]);
    }
    if (part === "attachments") {
      const now = draft.content.attachments;
      const added = now.find((one) => !known.includes(one));
      const changed = added ?? known.find((one) => !now.includes(one));
      known = now;
      if (changed) runtime.raise("olkAttachmentsChanged", [JSON.stringify({ attachmentStatus: added ? "added" : "removed", attachmentDetails: attachmentDetails(changed) })]);
    }
  });
  return {
    node,
    setTheme: (theme) => {
      applyTheme(theme);
      runtime.raiseTheme(theme);
    },
    takeFocus: () => frame.focus(),
    dispose: () => {
      unsubscribe();
      runtime.dispose();
      node.remove();
    },
  };
}

import type { Draft } from "../host/draft";
import type { Faults } from "../host/faults";
import type { AddInManifest } from "../host/manifest";
import type { RuntimeWorld } from "../host/runtime";
import type { SmartAlert } from "../host/send";
import type { SendRun } from "../host/sending";
import { progressAfter, startCheck } from "../host/sending";
import type { OutlookSettings } from "../host/settings";
import type { OpenDialog } from "./alert-dialog";
import { showAlert, showProgress } from "./alert-dialog";
import type { ComposeForm } from "./compose";
import { composeForm } from "./compose";
import { element } from "./dom";
import type { Departure } from "./outcome";
import { sentConfirmation } from "./outcome";
import type { TaskPane } from "./task-pane";
import { openTaskPane } from "./task-pane";

/** The window of one Outlook: the draft in the middle, the pane at the right. */
export interface Outlook {
  readonly node: HTMLElement;
  settings(): OutlookSettings;
  change(part: Partial<OutlookSettings>): void;
  open(draft: Draft): void;
  announce(message: string): void;
}

export function outlook(manifest: AddInManifest, faults: Faults, initial: OutlookSettings): Outlook {
  let settings = initial;
  let draft: Draft | undefined;
  let form: ComposeForm | undefined;
  let pane: TaskPane | undefined;
  /** Ends what is under way for a draft when another one is opened. */
  let abandon: (() => void) | undefined;
  const roaming = new Map<string, string>();
  const middle = element("div", { class: "middle" });
  const announcement = element("p", { class: "announcement", role: "status" });
  const node = element("main", { class: "outlook" }, announcement, middle);

  const world = (of: Draft, initializationContext: string): RuntimeWorld => ({
    manifest,
    settings,
    draft: of,
    faults,
    roaming,
    initializationContext,
    selection: { read: () => form?.editor.readSelection() ?? "", replace: (data) => form?.editor.replaceSelection(data) },
    closeDraft: () => undefined,
    closePane,
  });

  function closePane(): void {
    pane?.dispose();
    pane = undefined;
    node.removeAttribute("data-pane");
    form?.setPaneOpen(false);
  }

  /** Outlook starts the pane anew when an alert's button is pressed, also where it is open already. */
  function openPane(initializationContext: string): void {
    if (!draft) return;
    closePane();
    pane = openTaskPane(
      world(draft, initializationContext),
      () => {
        closePane();
        form?.focusPaneButton();
      },
      () => form?.focusPaneButton(),
    );
    // A frame starts when it enters the document.
    node.append(pane.node);
    node.setAttribute("data-pane", "");
    form?.setPaneOpen(true);
    pane.takeFocus();
  }

  function showForm(): void {
    if (!draft) return;
    form = composeForm(draft, manifest, settings, { send: () => void send(), togglePane: () => (pane ? closePane() : openPane("")) });
    form.setPaneOpen(pane !== undefined);
    middle.replaceChildren(form.node);
  }

  function showSent(departure: Departure, run: SendRun | undefined): void {
    if (!draft) return;
    closePane();
    middle.replaceChildren(
      sentConfirmation(departure, draft, run, () => {
        showForm();
        form?.editor.focus();
      }),
    );
    middle.querySelector<HTMLElement>("[data-action=edit-again]")?.focus();
  }

  async function send(): Promise<void> {
    if (!draft || !form) return;
    const handler = manifest.handlers["OnMessageSend"] ?? "";
    const sent = draft;
    let isAbandoned = false;
    let dialog: OpenDialog | undefined;
    form.setBusy(true);
    const check = startCheck(world(sent, ""), handler);
    abandon = () => {
      isAbandoned = true;
      check.cut();
      dialog?.close();
    };
    const slow = setTimeout(() => {
      dialog = showProgress(manifest, settings.language);
      void dialog.choice.then((choice) => {
        dialog = undefined;
        cut = choice;
        check.cut();
      });
    }, progressAfter);
    let cut: string | undefined;
    const run = await check.run;
    clearTimeout(slow);
    dialog?.close();
    dialog = undefined;
    if (isAbandoned) return;
    form.setBusy(false);
    if (run.isCut) return cut === "send-anyway" ? showSent("unchecked", undefined) : undefined;
    if (run.decision.sends) return showSent("silently", run);
    const { alert } = run.decision;
    dialog = showAlert(alert, manifest, settings.language);
    const choice = await dialog.choice;
    dialog = undefined;
    act(choice, alert, run);
  }

  function act(choice: string, alert: SmartAlert, run: SendRun): void {
    if (choice === "send-anyway") return showSent(run.judging === undefined ? "unchecked" : "anyway", run);
    // A command id that is not in the manifest makes the button just cancel the send.
    if (choice === "take-action" && alert.action?.commandId === manifest.button.id) openPane(alert.action.contextData);
  }

  return {
    node,
    settings: () => settings,
    change: (part) => {
      const isNewOutlook = part.language !== undefined || part.mailbox !== undefined;
      settings = { ...settings, ...part };
      applyTheme();
      pane?.setTheme(settings.theme);
      if (!isNewOutlook) return;
      // Language and abilities are read at start-up, so Outlook starts again with the same draft.
      closePane();
      if (middle.querySelector(".compose")) showForm();
    },
    open: (opened) => {
      abandon?.();
      abandon = undefined;
      announcement.textContent = "";
      closePane();
      draft = opened;
      applyTheme();
      showForm();
    },
    announce: (message) => {
      announcement.textContent = message;
    },
  };

  function applyTheme(): void {
    document.documentElement.dataset["theme"] = settings.theme;
  }
}

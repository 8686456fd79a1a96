import type { Draft } from "../host/draft";
import type { Faults } from "../host/faults";
import type { AddInManifest } from "../host/manifest";
import { raiseRecipientEvents } from "../host/recipient-events";
import type { RuntimeWorld } from "../host/runtime";
import type { SmartAlert } from "../host/send";
import type { Check, SendRun } from "../host/sending";
import { progressAfter, startCheck } from "../host/sending";
import type { OutlookSettings } from "../host/settings";
import type { AlertChoice, OpenDialog } from "./alert-dialog";
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
  let isChecking = false;
  let endEvents: () => void = () => undefined;
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
    const shown = draft;
    form = composeForm(shown, manifest, settings, {
      send: () => void send(),
      togglePane: () => (pane ? closePane() : openPane("")),
      openPane: ({ commandId, contextData }) => {
        if (commandId === manifest.button.id) openPane(contextData);
      },
    });
    form.setPaneOpen(pane !== undefined);
    middle.replaceChildren(form.node);
    endEvents();
    const handler = manifest.handlers["OnMessageRecipientsChanged"];
    if (handler) endEvents = raiseRecipientEvents(shown, () => world(shown, ""), handler);
  }

  function showSent(departure: Departure, run: SendRun | undefined): void {
    if (!draft) return;
    closePane();
    endEvents();
    middle.replaceChildren(
      sentConfirmation(departure, draft, run, () => {
        showForm();
        form?.editor.focus();
      }),
    );
    middle.querySelector<HTMLElement>("[data-action=edit-again]")?.focus();
  }

  async function send(): Promise<void> {
    if (!draft || !form || isChecking) return;
    isChecking = true;
    let isAbandoned = false;
    form.setBusy(true);
    const check = startCheck(world(draft, ""), manifest.handlers["OnMessageSend"] ?? "");
    const progress = progressLater(check);
    abandon = () => {
      isAbandoned = true;
      check.cut();
    };
    const run = await check.run;
    const impatience = progress.end();
    isChecking = false;
    if (isAbandoned) return;
    form.setBusy(false);
    if (!run.decision) return impatience === "send-anyway" ? showSent("unchecked", undefined) : undefined;
    if (run.decision.sends) return showSent("silently", run);
    const { alert } = run.decision;
    act(await showAlert(alert, manifest, settings.language).choice, alert, run);
  }

  /** Outlook's progress dialog, should the check take long. `end` takes it away and tells what was pressed in it. */
  function progressLater(check: Check): { end(): AlertChoice | undefined } {
    let dialog: OpenDialog | undefined;
    let pressed: AlertChoice | undefined;
    const timer = setTimeout(() => {
      dialog = showProgress(manifest, settings.language);
      void dialog.choice.then((choice) => {
        dialog = undefined;
        pressed = choice;
        check.cut();
      });
    }, progressAfter);
    return {
      end: () => {
        clearTimeout(timer);
        dialog?.close();
        return pressed;
      },
    };
  }

  function act(choice: AlertChoice, alert: SmartAlert, run: SendRun): void {
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

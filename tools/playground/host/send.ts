import { contextText } from "./context-text";
import type { Completion } from "./runtime";
import type { SendMode } from "./manifest";
import type { OutlookSettings } from "./settings";
import { hasMailbox } from "./settings";

/** Why Outlook holds a mail back and asks. */
export type HoldReason = "add-in" | "time-out" | "unavailable" | "no-handler";

/** A dialog between Send and the mail's leaving. */
export interface SmartAlert {
  readonly reason: HoldReason;
  /** What the add-in says; absent for Outlook's own texts. */
  readonly message?: { readonly text: string; readonly isMarkdown: boolean };
  /** The button that runs the add-in's command. */
  readonly action?: { readonly label?: string; readonly commandId: string; readonly contextData: string };
  readonly canSendAnyway: boolean;
}

export type SendDecision = { readonly sends: true } | { readonly sends: false; readonly alert: SmartAlert };

/**
 * What Outlook on the web does with a handler's completion. Options later than the client's requirement set are
 * ignored, as Outlook ignores them.
 */
export function decide({ isHandlerFound, options = {} }: Completion, sendMode: SendMode, settings: OutlookSettings): SendDecision {
  if (!isHandlerFound) return { sends: false, alert: { reason: "no-handler", canSendAnyway: sendMode === "PromptUser" } };
  if (options["allowEvent"] === true) return { sends: true };
  const has114 = hasMailbox(settings, "1.14");
  const markdown = hasMailbox(settings, "1.15") ? text(options["errorMessageMarkdown"]) : undefined;
  const plain = text(options["errorMessage"]);
  const commandId = has114 ? text(options["commandId"]) : undefined;
  const message = markdown ?? plain;
  const label = text(options["cancelLabel"]);
  const isPrompt = sendMode === "PromptUser" || (has114 && String(options["sendModeOverride"]).toLowerCase() === "promptuser");
  return {
    sends: false,
    alert: {
      reason: "add-in",
      ...(message && { message: { text: message, isMarkdown: markdown !== undefined } }),
      ...(commandId && { action: { commandId, contextData: contextText(options["contextData"]), ...(label && { label }) } }),
      canSendAnyway: isPrompt,
    },
  };
}

/** What Outlook does when no completion comes. The override set by code does not apply: the manifest's mode does. */
export function decideWithout(reason: "time-out" | "unavailable", sendMode: SendMode): SendDecision {
  const canSendAnyway = reason === "time-out" ? sendMode === "PromptUser" : sendMode !== "Block";
  return { sends: false, alert: { reason, canSendAnyway } };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

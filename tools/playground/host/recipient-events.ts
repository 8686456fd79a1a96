import type { Draft, DraftPart, RecipientField } from "./draft";
import { recipientFields } from "./draft";
import { hiddenRuntime } from "./hidden-runtime";
import type { RuntimeWorld } from "./runtime";

/** Outlook gives a handler five minutes, ms; here nobody shall wait so long for the next event. */
const timeLimit = 30_000;

/**
 * Raises `OnMessageRecipientsChanged` for every change of the readers, whoever makes it. One event at a time: what
 * changes meanwhile is told in the next.
 *
 * @param world the Outlook of the moment, for each event anew
 * @returns ends it, an event under way included
 */
export function raiseRecipientEvents(draft: Draft, world: () => RuntimeWorld, functionName: string): () => void {
  let next: Record<RecipientField, boolean> | undefined;
  let isRaising = false;
  let end!: () => void;
  let isEnded = false;
  const ended = new Promise<void>((resolve) => (end = resolve)).then(() => void (isEnded = true));

  const raise = async (): Promise<void> => {
    isRaising = true;
    while (next && !isEnded) {
      const event = { type: "OnMessageRecipientsChanged", changedRecipientFields: next };
      next = undefined;
      const { runtime, retire } = hiddenRuntime(world());
      await Promise.race([runtime.launch(functionName, event), ended, new Promise((resolve) => setTimeout(resolve, timeLimit))]);
      retire();
    }
    isRaising = false;
  };
  const unsubscribe = draft.subscribe((part: DraftPart) => {
    const field = recipientFields.find((one) => one === part);
    if (!field) return;
    next = { ...(next ?? { to: false, cc: false, bcc: false }), [field]: true };
    if (!isRaising) void raise();
  });
  return () => {
    unsubscribe();
    end();
  };
}

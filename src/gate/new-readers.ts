import { catalogue, classify } from "../classify";
import { displayLanguage } from "../office/capabilities";
import { longestNotice, settleNotice } from "../office/notice";
import { readHistory } from "../office/read-message";
import { bakedPolicy } from "../policy/baked";
import { usablePolicy } from "../policy/load";
import { wordingLanguage } from "../wording/language";
import { newReadersNotice } from "../wording/notice";

/**
 * Somebody was added to a draft or taken off it: says above the text, before Send, who would be new to internal
 * history, and takes it back when nobody is any more. Never more than a hint: where it cannot tell it is silent and
 * leaves what was said, since Send looks again. Completes its event exactly once, whatever happens.
 */
export function onMessageRecipientsChanged(event: Office.MailboxEvent): void {
  const complete = (): void => event.completed();
  new Promise<void>((resolve) => resolve(look()))
    .then(complete, complete)
    .catch(() => undefined);
}

function look(): Promise<void> {
  const policy = usablePolicy(bakedPolicy());
  if (policy.killSwitch) return Promise.resolve();
  return readHistory().then((message) => {
    // A list whose members nobody knows hides readers, but adds none.
    if (!message || message.unread.some(({ why }) => why !== "unresolved")) return undefined;
    const verdict = classify(message, policy, catalogue.filter(({ id }) => id === "internal-thread"));
    return settleNotice(newReadersNotice(verdict, wordingLanguage(displayLanguage()), longestNotice));
  });
}

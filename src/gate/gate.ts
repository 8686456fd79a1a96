import { classify, type Verdict } from "../classify";
import { capabilities, displayLanguage } from "../office/capabilities";
import { recipientsHandlerName, sendHandlerName } from "../office/names";
import { readMessage } from "../office/read-message";
import { register } from "../office/register";
import { sendEvent, type SendAnswer } from "../office/send-event";
import { bakedPolicy } from "../policy/baked";
import { defaultPolicy } from "../policy/default";
import { usablePolicy } from "../policy/load";
import { wordingLanguage } from "../wording/language";
import { onMessageRecipientsChanged } from "./new-readers";
import { notJudged, silentPass, smartAlert } from "./smart-alert";

/** After so many ms the policy's `onIncomplete` answers. Outlook shows its own progress window from 5 s on. */
const watchdogMs = 2500;

/**
 * Answers Send, exactly once and within 3 s whatever happens: by judging the mail, by the watchdog where Outlook does
 * not hand it over, by the catch-all where we fail ourselves.
 */
function onMessageSend(event: Office.MailboxEvent): void {
  let policy = defaultPolicy;
  const unjudged = (why: "silence" | "fault"): SendAnswer => notJudged(why, policy, wordingLanguage(displayLanguage()), capabilities());
  const send = sendEvent(event, watchdogMs, () => unjudged("silence"));
  const fail = (error: unknown): void => {
    record(`error of its own (${error instanceof Error ? error.name : typeof error})`);
    send.settle(unjudged("fault"));
  };
  try {
    policy = usablePolicy(bakedPolicy());
    if (policy.killSwitch) return send.settle(silentPass);
    readMessage()
      .then((message) => {
        const verdict = classify(message, policy);
        const answer = smartAlert(verdict, policy, wordingLanguage(displayLanguage()), capabilities());
        recordUnasked(verdict, answer);
        send.settle(answer);
      })
      .catch(fail);
  } catch (error) {
    fail(error);
  }
}

/** A warning that this Outlook could not put to the sender is recorded: nothing else would tell of it. */
function recordUnasked({ decision, findings, incomplete }: Verdict, { allow }: SendAnswer): void {
  if (decision === "allow" || !allow) return;
  const found = findings.map(({ detector, severity }) => `${detector}:${severity}`);
  const missed = incomplete.map((gap) => ("detector" in gap ? gap.detector : gap.part) + `:${gap.why}`);
  record(`warning not shown, this Outlook offers no Send Anyway (${found.concat(missed).join(" ")})`);
}

/** A line in the log of the runtime: ids, counts and codes only. There is no other place, as nothing leaves the device. */
function record(what: string): void {
  // eslint-disable-next-line no-console -- the only log there is
  console.log(`Second Look: ${what}`);
}

register(sendHandlerName, onMessageSend);
register(recipientsHandlerName, onMessageRecipientsChanged);

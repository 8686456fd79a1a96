import type { SendDecision } from "../../../tools/playground/host/send";
import { decide, decideWithout } from "../../../tools/playground/host/send";
import type { SendMode } from "../../../tools/playground/host/manifest";
import type { MailboxSet } from "../../../tools/playground/host/settings";
import { outlookDefaults } from "../../../tools/playground/host/settings";

const stop = { allowEvent: false, errorMessage: "plain", errorMessageMarkdown: "**bold**", cancelLabel: "Fix it", commandId: "openPane", contextData: '{"v":1}' };

function decision(options: Record<string, unknown> | undefined, mode: SendMode = "SoftBlock", mailbox: MailboxSet = "1.15"): SendDecision {
  return decide({ isHandlerFound: true, options }, mode, { ...outlookDefaults, mailbox });
}

/** The alert of a decision that holds the mail back. */
function alert(made: SendDecision) {
  if (made.sends) throw new Error("the mail was sent");
  return made.alert;
}

test.each<SendMode>(["PromptUser", "SoftBlock", "Block"])("in %s mode an allowed mail goes", (mode) => {
  expect(decision({ allowEvent: true }, mode)).toEqual({ sends: true });
});

test("only PromptUser offers Send Anyway by itself", () => {
  expect(alert(decision(stop, "PromptUser")).canSendAnyway).toBe(true);
  expect(alert(decision(stop, "SoftBlock")).canSendAnyway).toBe(false);
  expect(alert(decision(stop, "Block")).canSendAnyway).toBe(false);
});

test("sendModeOverride relaxes the mode from Mailbox 1.14 on and is ignored before", () => {
  const warning = { ...stop, sendModeOverride: "promptUser" };
  expect(alert(decision(warning, "SoftBlock", "1.15")).canSendAnyway).toBe(true);
  expect(alert(decision(warning, "Block", "1.14")).canSendAnyway).toBe(true);
  expect(alert(decision(warning, "SoftBlock", "1.12")).canSendAnyway).toBe(false);
});

test("Markdown is shown from Mailbox 1.15 on, plain text before", () => {
  expect(alert(decision(stop, "SoftBlock", "1.15")).message).toEqual({ text: "**bold**", isMarkdown: true });
  expect(alert(decision(stop, "SoftBlock", "1.14")).message).toEqual({ text: "plain", isMarkdown: false });
});

test("the command's button brings its label and its context as text", () => {
  expect(alert(decision(stop)).action).toEqual({ commandId: "openPane", contextData: '{"v":1}', label: "Fix it" });
  expect(alert(decision({ ...stop, contextData: { v: 2 } })).action?.contextData).toBe('{"v":2}');
  expect(alert(decision(stop, "SoftBlock", "1.12")).action).toBeUndefined();
});

test("completed() without options holds the mail back with Outlook's own words", () => {
  expect(alert(decision(undefined))).toEqual({ reason: "add-in", canSendAnyway: false });
});

test("a handler nobody registered blocks, as Outlook does", () => {
  const made = decide({ isHandlerFound: false, options: undefined }, "SoftBlock", outlookDefaults);
  expect(alert(made)).toEqual({ reason: "no-handler", canSendAnyway: false });
});

test.each<[SendMode, boolean, boolean]>([
  ["PromptUser", true, true],
  ["SoftBlock", false, true],
  ["Block", false, false],
])("in %s mode Send Anyway is offered after a time-out: %s, when unavailable: %s", (mode, afterTimeOut, whenUnavailable) => {
  expect(alert(decideWithout("time-out", mode)).canSendAnyway).toBe(afterTimeOut);
  expect(alert(decideWithout("unavailable", mode)).canSendAnyway).toBe(whenUnavailable);
});

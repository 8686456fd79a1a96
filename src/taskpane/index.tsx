import { createRoot } from "react-dom/client";
import { classify, parse, type Language, type Message } from "../classify";
import { attachmentBytes, removeAttachment, restoreAttachment } from "../office/attachments";
import { writeAcknowledgements } from "../office/acknowledgements";
import { capabilities, displayLanguage } from "../office/capabilities";
import { hasDraft, watchDraft } from "../office/draft-changes";
import { canDeliverLater, deliverAt, replaceBody } from "../office/draft-edits";
import { launchFinding, onLaunchFinding, whenReady } from "../office/launch-context";
import { longestNotice, updateNotice } from "../office/notice";
import { readMessage } from "../office/read-message";
import { moveBack, moveToBcc } from "../office/recipients";
import { readCounted, readFadedAt, readTallies, writeCounted, writeTallies } from "../office/tallies";
import { isOutlookDark, onOutlookTheme } from "../office/theme";
import { bakedPolicy } from "../policy/baked";
import { parsePolicy } from "../policy/load";
import { wordingLanguage } from "../wording/language";
import { newReadersNotice } from "../wording/notice";
import { paneWording } from "../wording/pane";
import { AttachedMails, unopened } from "./attached-mail";
import { Pane } from "./components/pane";
import { Counting } from "./counting";
import { Encoders } from "./encoders";
import { nextMorning, weekdayAndTime } from "./later";
import { Session } from "./session";
import { view } from "./view";

const { policy, issues } = parsePolicy(bakedPolicy());
const root = createRoot(document.getElementById("pane")!);
const systemDark = window.matchMedia("(prefers-color-scheme: dark)");
// Until Outlook is ready, the browser's language and theme are the best guess.
let language = wordingLanguage(navigator.language);
let isDark = systemDark.matches;

const attachedMails = new AttachedMails(attachmentBytes);
const counting = new Counting({
  read: () => ({ tallies: readTallies(), fadedAt: readFadedAt(Date.now()) }),
  write: writeTallies,
  readCounted,
  writeCounted,
  now: Date.now,
});
const session = new Session({
  hasDraft,
  readMessage: () => readMessage().then(attachedMails.open),
  tryAgain: attachedMails.tryAgain,
  judge: (message) => judge(message, language),
  watchDraft: (onChange) => watchDraft({ onChange, isVisible: () => document.visibilityState === "visible" }),
  launchFinding,
  onLaunchFinding,
  writeAcknowledgements,
  replaceBody,
  removeAttachment,
  restoreAttachment,
  moveToBcc,
  moveBack,
  deliverAt,
  count: policy.budget ? counting.count : () => Promise.resolve(false),
  askAgain: counting.askAgain,
  updateNotice: (verdict) => void updateNotice(newReadersNotice(verdict, language, longestNotice)),
  now: () => new Date(),
});

const encoders = new Encoders(policy.languages, () => started.then(() => (hasDraft() ? session.read() : undefined)));

function judge(message: Message, language: Language) {
  const verdict = classify(message, policy);
  const parsed = parse(message, policy);
  encoders.wantFor(parsed);
  const laterAt = canDeliverLater() ? weekdayAndTime(nextMorning(new Date()), language) : undefined;
  const atSend = parsed.attached.length ? classify(unopened(message), policy).decision : verdict.decision;
  return { verdict, parsed, view: view(verdict, parsed, { policy, issues, language, canAsk: capabilities().canOffer, atSend, laterAt }) };
}

function draw(): void {
  document.documentElement.lang = language;
  // The page's own ground and scroll bar follow; the system may be dark where Outlook is light.
  document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  document.title = paneWording(language).pane;
  root.render(<Pane session={session} language={language} isDark={isDark} />);
}

function redraw(dark: boolean): void {
  isDark = dark;
  draw();
}

draw();
systemDark.addEventListener("change", () => redraw(isOutlookDark() ?? systemDark.matches));
const started = whenReady().then(async (host) => {
  if (host === "silent") return session.fail();
  language = wordingLanguage(displayLanguage() || navigator.language);
  redraw(isOutlookDark() ?? systemDark.matches);
  onOutlookTheme(redraw);
  await session.start();
});
// Mostly the English one is there before Outlook is; else the draft is judged once more.
void encoders.want("en");

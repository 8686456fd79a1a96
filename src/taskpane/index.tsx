import { createRoot } from "react-dom/client";
import { classify, parse } from "../classify";
import { writeAcknowledgements } from "../office/acknowledgements";
import { capabilities, displayLanguage } from "../office/capabilities";
import { hasDraft, watchDraft } from "../office/draft-changes";
import { canDeliverLater, deliverAt, replaceBody } from "../office/draft-edits";
import { launchFinding, onLaunchFinding, whenReady } from "../office/launch-context";
import { readMessage } from "../office/read-message";
import { isOutlookDark, onOutlookTheme } from "../office/theme";
import { bakedPolicy } from "../policy/baked";
import { parsePolicy } from "../policy/load";
import { wordingLanguage } from "../wording/language";
import { paneWording } from "../wording/pane";
import { Pane } from "./components/pane";
import { nextMorning, weekdayAndTime } from "./later";
import { Session } from "./session";
import { view } from "./view";

void whenReady().then(() => {
  const language = wordingLanguage(displayLanguage());
  document.documentElement.lang = language;
  document.title = paneWording(language).pane;

  const { policy, issues } = parsePolicy(bakedPolicy());
  const session = new Session({
    hasDraft,
    readMessage,
    judge: (message) => {
      const verdict = classify(message, policy);
      const parsed = parse(message, policy);
      const laterAt = canDeliverLater() ? weekdayAndTime(nextMorning(new Date()), language) : undefined;
      return { verdict, parsed, view: view(verdict, parsed, { policy, issues, language, canAsk: capabilities().canOffer, laterAt }) };
    },
    watchDraft: (onChange) => watchDraft({ onChange, isVisible: () => document.visibilityState === "visible" }),
    launchFinding,
    onLaunchFinding,
    writeAcknowledgements,
    replaceBody,
    deliverAt,
    now: () => new Date(),
  });

  const root = createRoot(document.getElementById("pane")!);
  const systemDark = window.matchMedia("(prefers-color-scheme: dark)");
  const draw = (isDark: boolean) => root.render(<Pane session={session} language={language} isDark={isDark} />);
  draw(isOutlookDark() ?? systemDark.matches);
  systemDark.addEventListener("change", () => draw(isOutlookDark() ?? systemDark.matches));
  onOutlookTheme(draw);
  void session.start();
});

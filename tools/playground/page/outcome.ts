import type { SendRun } from "../host/sending";
import { button, element, icon } from "./dom";

/** How a mail went out. */
export type Departure = "silently" | "anyway" | "unchecked";

const sentences: Readonly<Record<Departure, string>> = {
  silently: "Sent silently.",
  anyway: "Sent with Send Anyway.",
  unchecked: "Sent without waiting for the check.",
};

/** The confirmation in place of the compose form, with the way back to the same draft. */
export function sentConfirmation(departure: Departure, run: SendRun | undefined, editAgain: () => void): HTMLElement {
  const back = button({ class: "secondary", "data-action": "edit-again" }, editAgain, icon("undo"), "Undo, edit again");
  const judged = run?.judging === undefined ? undefined : `Judged in ${Math.round(run.judging)} ms.`;
  return element(
    "section",
    { class: "sent", "aria-label": "Sent" },
    element("div", { class: "sent-mark" }, icon("check")),
    element("p", { class: "sent-title", role: "status", "data-outcome": departure }, [sentences[departure], judged].filter(Boolean).join(" ")),
    element("p", { class: "sent-note" }, departure === "silently" ? "No window, nothing to click: this is what happens to nearly every mail." : "The sender decided; the gate only asked.", run && ` Outlook needed ${Math.round(run.startUp)} ms to start the add-in.`),
    back,
  );
}

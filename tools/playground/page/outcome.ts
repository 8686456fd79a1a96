import type { Draft } from "../host/draft";
import type { SendRun } from "../host/sending";
import { button, element, icon } from "./dom";

/** How a mail went out. */
export type Departure = "silently" | "anyway" | "unchecked";

const sentences: Readonly<Record<Departure, string>> = {
  silently: "Sent silently.",
  anyway: "Sent with Send Anyway.",
  unchecked: "Sent without waiting for the check.",
};

const notes: Readonly<Record<Departure, string>> = {
  silently: "No window, nothing to click: this is what happens to nearly every mail.",
  anyway: "The gate asked, the sender decided.",
  unchecked: "Nobody has looked at this mail.",
};

/** The confirmation in place of the compose form, with the way back to the same draft. */
export function sentConfirmation(departure: Departure, draft: Draft, run: SendRun | undefined, editAgain: () => void): HTMLElement {
  const { to, cc, bcc, subject } = draft.content;
  const readers = [...to, ...cc, ...bcc].map(({ name }) => name).join(", ");
  const judged = run?.judging === undefined ? undefined : `Judged in ${Math.round(run.judging)} ms.`;
  const later = draft.deliverAt > Date.now() ? `Outlook holds it until ${new Date(draft.deliverAt).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit" })}.` : undefined;
  return element(
    "section",
    { class: "sent", "aria-label": "Sent" },
    element("div", { class: "sent-mark" }, icon("check")),
    element("div", { role: "status" }, element("h2", { class: "sent-title", "data-outcome": departure }, [sentences[departure], judged].filter(Boolean).join(" "))),
    element("p", { class: "sent-note" }, notes[departure], later && ` ${later}`),
    element(
      "dl",
      { class: "sent-facts" },
      ...fact("To", readers || "nobody"),
      ...fact("Subject", subject || "none"),
      ...(run ? fact("Add-in started in", `${Math.round(run.startUp)} ms, by Outlook, for each Send`) : []),
    ),
    button({ class: "secondary", "data-action": "edit-again" }, editAgain, icon("undo"), "Undo, edit again"),
  );
}

function fact(name: string, value: string): [HTMLElement, HTMLElement] {
  return [element("dt", {}, name), element("dd", {}, value)];
}

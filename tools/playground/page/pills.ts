import type { Draft, Recipient, RecipientField } from "../host/draft";
import { button, element, icon } from "./dom";
import type { OutlookWords } from "./outlook-words";

/** An address field: one pill for each recipient and an input for the next. */
export function addressField(draft: Draft, field: RecipientField, words: OutlookWords): HTMLElement {
  const input = element("input", { type: "text", class: "pill-input", "aria-label": words[field], autocomplete: "off", spellcheck: "false" });
  const pills = element("ul", { class: "pills", "aria-label": words[field] });
  const row = element("div", { class: "address-row", "data-field": field }, element("span", { class: "field-label", "aria-hidden": "true" }, words[field]), element("div", { class: "pill-box" }, pills, input));

  const recipients = () => draft.content[field];
  const take = () => {
    const added = readRecipients(input.value);
    if (added.length === 0) return;
    input.value = "";
    draft.setRecipients(field, [...recipients(), ...added], "person");
  };
  const removeAt = (index: number) => {
    draft.setRecipients(field, recipients().filter((_one, at) => at !== index), "person");
    input.focus();
  };
  const render = () => {
    pills.hidden = recipients().length === 0;
    pills.replaceChildren(
      ...recipients().map((recipient, index) => {
        const remove = button({ class: "pill-remove", "aria-label": words.remove(recipient.name) }, () => removeAt(index), icon("close"));
        return element("li", { class: "pill", title: recipient.address }, element("span", { class: "pill-face", "aria-hidden": "true" }, initials(recipient)), element("span", {}, recipient.name), remove);
      }),
    );
  };

  input.addEventListener("keydown", (event) => {
    if (["Enter", ",", ";"].includes(event.key)) {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && input.value === "" && recipients().length > 0) {
      removeAt(recipients().length - 1);
    }
  });
  input.addEventListener("blur", take);
  draft.subscribe((part) => part === field && render());
  render();
  return row;
}

/** @returns the recipients of `a@b`, `Name <a@b>` and lists of them separated by comma or semicolon. */
export function readRecipients(text: string): Recipient[] {
  return text
    .split(/[;,]/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) => {
      const named = /^"?([^"<]*?)"?\s*<([^<>\s]+)>$/.exec(piece);
      const address = named?.[2] ?? piece;
      return { address, name: named?.[1] || address };
    });
}

function initials({ name }: Recipient): string {
  const parts = name.split(/[\s@.]+/).filter(Boolean);
  return ((parts[0]?.[0] ?? "") + (name.includes(" ") ? (parts[1]?.[0] ?? "") : "")).toUpperCase();
}

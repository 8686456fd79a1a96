import type { DraftContent } from "../host/draft";
import type { Sample } from "../samples/sample";
import { button, element, icon } from "./dom";
import { readEml } from "./eml";

export interface Gallery {
  readonly node: HTMLElement;
  /** Marks a sample as the one being written; `undefined` for none. */
  select(id: string | undefined): void;
}

/** The list at the left: invented drafts to try, and ways to bring one's own. */
export function gallery(samples: readonly Sample[], open: (draft: DraftContent, id?: string) => void, blank: () => DraftContent, fail: (message: string) => void): Gallery {
  const cards = new Map<string, HTMLButtonElement>();
  const file = element("input", { type: "file", accept: ".eml,message/rfc822", hidden: true, "aria-label": "Open .eml" });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    readEml(chosen).then((draft) => open(draft), () => fail(`${chosen.name} could not be read as a mail.`));
  });

  const card = (sample: Sample): HTMLElement => {
    const made = button(
      { class: "card", "data-sample": sample.id },
      () => open(sample.draft, sample.id),
      element("span", { class: "card-title" }, element("span", { lang: sample.language }, sample.title), element("span", { class: "card-language" }, sample.language.toUpperCase())),
      element("span", { class: "card-shows" }, sample.shows),
    );
    cards.set(sample.id, made);
    return element("li", {}, made);
  };
  const groups = [...new Set(samples.map(({ group }) => group))];

  const node = element(
    "nav",
    { class: "gallery", "aria-label": "Sample drafts" },
    element(
      "div",
      { class: "own" },
      button({ class: "own-button", "data-action": "paste" }, () => open(blank()), icon("paste"), "Paste your own"),
      button({ class: "own-button", "data-action": "open-eml" }, () => file.click(), icon("open"), "Open .eml"),
      file,
    ),
    ...groups.map((group) => element("section", {}, element("h2", { class: "group" }, group), element("ul", { class: "cards" }, ...samples.filter((sample) => sample.group === group).map(card)))),
    element("p", { class: "gallery-note" }, "All drafts, people and firms are invented. Nothing you write here leaves this page."),
  );
  return {
    node,
    select: (id) => {
      cards.forEach((made, key) => (key === id ? made.setAttribute("aria-current", "true") : made.removeAttribute("aria-current")));
      if (id) cards.get(id)?.scrollIntoView({ block: "nearest" });
    },
  };
}

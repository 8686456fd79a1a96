import type { Fault, Faults } from "../host/faults";
import { faultyMethods } from "../host/faults";
import type { OutlookSettings } from "../host/settings";
import { displayLanguages, mailboxSets, themes } from "../host/settings";
import { button, element, icon } from "./dom";

const faultKinds: Readonly<Record<string, { label: string; fault: Fault }>> = {
  swallow: { label: "never answers", fault: { kind: "swallow" } },
  error: { label: "fails (error 5001)", fault: { kind: "error", code: 5001 } },
  gone: { label: "fails (item changed, 9030)", fault: { kind: "error", code: 9030 } },
  slow: { label: "answers after 1 s", fault: { kind: "delay", ms: 1_000 } },
  late: { label: "answers after 8 s", fault: { kind: "delay", ms: 8_000 } },
};

/** The "Outlook" button and what it opens: everything that differs between one Outlook and another. */
export function settingsMenu(read: () => OutlookSettings, faults: Faults, change: (part: Partial<OutlookSettings>) => void): HTMLElement {
  const choice = <Key extends keyof OutlookSettings>(key: Key, label: string, options: readonly (readonly [string, string])[], parse: (value: string) => OutlookSettings[Key], note?: string) => {
    const select = element("select", { id: `setting-${key}`, "aria-describedby": note ? `note-${key}` : undefined }, ...options.map(([value, text]) => element("option", { value, selected: String(read()[key]) === value }, text)));
    select.addEventListener("change", () => change({ [key]: parse(select.value) } as Partial<OutlookSettings>));
    return element("div", { class: "setting" }, element("label", { for: `setting-${key}` }, label), select, note && element("p", { class: "setting-note", id: `note-${key}` }, note));
  };
  const oneOf = <T extends string>(list: readonly T[]) => (value: string): T => list.find((one) => one === value) ?? list[0]!;

  const panel = element(
    "div",
    { class: "settings-panel", id: "settings-panel", role: "dialog", "aria-label": "Outlook settings", hidden: true },
    choice("language", "Display language", [["en-US", "English (en-US)"], ["ru-RU", "Русский (ru-RU)"]], oneOf(displayLanguages)),
    choice("theme", "Theme", [["light", "Light"], ["dark", "Dark"], ["contrast", "High contrast"]], oneOf(themes), "The pane gets it as officeTheme. A contrast theme of the system (forced colors) comes from the browser, not from here."),
    choice("mailbox", "Mailbox requirement set", [["1.15", "1.15 (today's web, new Outlook)"], ["1.14", "1.14 (Mac, LTSC 2024)"], ["1.12", "1.12 (classic 2206 to 2403)"]], oneOf(mailboxSets)),
    choice("sendTimeLimit", "Outlook waits at Send for", [["300000", "5 minutes, as Outlook"], ["20000", "20 seconds"], ["7000", "7 seconds"]], Number),
    choice("isAddInReachable", "The add-in's server", [["true", "answers"], ["false", "cannot be reached"]], (value): boolean => value === "true"),
    faultEditor(faults),
  );
  const open = button({ class: "header-button", "data-action": "settings", "aria-expanded": "false", "aria-controls": "settings-panel" }, () => show(panel.hidden !== false), icon("settings"), "Outlook settings");
  const show = (isShown: boolean) => {
    panel.hidden = !isShown;
    open.setAttribute("aria-expanded", String(isShown));
    if (isShown) panel.querySelector("select")?.focus();
  };
  const node = element("div", { class: "settings" }, open, panel);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    show(false);
    open.focus();
  });
  addEventListener("pointerdown", (event) => {
    if (!node.contains(event.target as Node)) show(false);
  });
  return node;
}

/** Makes single calls of office.js misbehave: how the add-in takes it is the point. */
function faultEditor(faults: Faults): HTMLElement {
  const method = element("select", { "aria-label": "Call", "data-fault": "method" }, ...faultyMethods.map(([number, name]) => element("option", { value: String(number) }, name)));
  const kind = element("select", { "aria-label": "What happens", "data-fault": "kind" }, ...Object.entries(faultKinds).map(([key, { label }]) => element("option", { value: key }, label)));
  const active = element("ul", { class: "faults" });
  const render = () => {
    active.replaceChildren(
      ...faults.entries().map(([number, fault]) => {
        const name = new Map(faultyMethods).get(number) ?? `method ${number}`;
        const what = fault.kind === "swallow" ? "never answers" : fault.kind === "error" ? `fails (${fault.code})` : `answers after ${fault.ms / 1000} s`;
        const remove = () => {
          faults.set(number, undefined);
          render();
        };
        return element("li", { class: "fault" }, `${name} ${what}`, button({ class: "pill-remove", "aria-label": `Remove the fault of ${name}` }, remove, icon("close")));
      }),
    );
  };
  const add = button({ class: "secondary", "data-fault": "add" }, () => {
    faults.set(Number(method.value), faultKinds[kind.value]?.fault);
    render();
  }, "Add");
  return element("fieldset", { class: "setting" }, element("legend", {}, "Faults: office.js calls that go wrong"), element("div", { class: "fault-row" }, method, kind, add), active);
}

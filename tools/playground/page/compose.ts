import type { Draft, NotificationAction } from "../host/draft";
import type { AddInManifest } from "../host/manifest";
import { inLanguage } from "../host/manifest";
import type { OutlookSettings } from "../host/settings";
import type { BodyEditor } from "./body-editor";
import { bodyEditor } from "./body-editor";
import { button, element, icon } from "./dom";
import { notificationBars } from "./notification-bars";
import { outlookWords } from "./outlook-words";
import { addressField } from "./pills";

export interface ComposeActions {
  send(): void;
  togglePane(): void;
  /** The link of an information bar. */
  openPane(action: NotificationAction): void;
}

export interface ComposeForm {
  readonly node: HTMLElement;
  readonly editor: BodyEditor;
  /** While Outlook checks a mail nobody presses Send again. */
  setBusy(isBusy: boolean): void;
  setPaneOpen(isOpen: boolean): void;
  focusPaneButton(): void;
}

/** The window a mail is written in: ribbon, address fields, subject, body. */
export function composeForm(draft: Draft, manifest: AddInManifest, settings: OutlookSettings, actions: ComposeActions): ComposeForm {
  const words = outlookWords(settings.language);
  const send = button({ class: "send", "data-action": "send" }, actions.send, icon("send"), element("span", {}, words.send));
  const paneButton = button(
    { class: "ribbon-button", "data-action": "open-pane", "aria-pressed": "false" },
    actions.togglePane,
    element("img", { src: manifest.button.iconUrl, alt: "", width: "20", height: "20" }),
    element("span", {}, inLanguage(manifest.button.label, settings.language)),
  );
  const subject = element("input", { type: "text", class: "subject", "aria-label": words.subject, placeholder: words.addSubject, maxlength: "255" });
  const attachments = element("ul", { class: "attachments", "aria-label": words.attachments });
  const editor = bodyEditor(draft, words.body);

  subject.value = draft.content.subject;
  subject.addEventListener("input", () => draft.setSubject(subject.value, "person"));

  const renderAttachments = () => {
    attachments.hidden = draft.content.attachments.length === 0;
    attachments.replaceChildren(
      ...draft.content.attachments.map(({ id, name, size }) =>
        element(
          "li",
          { class: "attachment" },
          icon("attachment"),
          element("span", { class: "attachment-name" }, name),
          element("span", { class: "attachment-size" }, fileSize(size)),
          button({ class: "pill-remove", "aria-label": words.remove(name) }, () => draft.setAttachments(draft.content.attachments.filter((one) => one.id !== id), "person"), icon("close")),
        ),
      ),
    );
  };
  draft.subscribe((part, by) => {
    if (part === "subject" && by === "add-in") subject.value = draft.content.subject;
    if (part === "attachments") renderAttachments();
  });
  renderAttachments();

  const { from } = draft.content;
  const to = addressField(draft, "to", words);
  const bcc = addressField(draft, "bcc", words);
  bcc.hidden = draft.content.bcc.length === 0;
  // As in Outlook, Bcc is there when it is wanted.
  const showBcc = button({ class: "field-more", "data-action": "bcc" }, () => {
    bcc.hidden = false;
    showBcc.remove();
    bcc.querySelector("input")?.focus();
  }, words.bcc);
  if (bcc.hidden) to.append(showBcc);
  draft.subscribe((part) => {
    if (part === "bcc") bcc.hidden = false;
  });

  const node = element(
    "section",
    { class: "compose", "aria-label": "Compose", lang: settings.language },
    element("div", { class: "ribbon", role: "toolbar", "aria-label": "Message" }, send, element("span", { class: "ribbon-divider" }), paneButton),
    element(
      "div",
      { class: "headers" },
      element("div", { class: "address-row" }, element("span", { class: "field-label" }, words.from), element("span", { class: "from" }, from.name, element("span", { class: "from-address" }, from.address))),
      to,
      addressField(draft, "cc", words),
      bcc,
      subject,
      attachments,
    ),
    notificationBars(draft, words, actions.openPane, editor.focus),
    element("div", { class: "body" }, editor.node),
  );

  return {
    node,
    editor,
    setBusy: (isBusy) => {
      // Not `disabled`: that would throw the focus away.
      send.setAttribute("aria-disabled", String(isBusy));
      node.toggleAttribute("data-busy", isBusy);
    },
    setPaneOpen: (isOpen) => paneButton.setAttribute("aria-pressed", String(isOpen)),
    focusPaneButton: () => paneButton.focus(),
  };
}

function fileSize(bytes: number): string {
  return bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

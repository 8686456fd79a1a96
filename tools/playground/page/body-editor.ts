import { withBodyContent } from "../host/body-format";
import type { Draft } from "../host/draft";
import { element } from "./dom";

export interface BodyEditor {
  readonly node: HTMLElement;
  focus(): void;
  readSelection(): string;
  replaceSelection(data: string): void;
}

/** The editor of a draft's body: rich text for HTML, a text area for plain text. */
export function bodyEditor(draft: Draft, label: string): BodyEditor {
  return draft.content.body.format === "html" ? richEditor(draft, label) : textEditor(draft, label);
}

function textEditor(draft: Draft, label: string): BodyEditor {
  const area = element("textarea", { class: "body-text", "aria-label": label });
  area.value = draft.content.body.source;
  area.addEventListener("input", () => draft.setBody({ format: "text", source: area.value }, "person"));
  draft.subscribe((part, by) => {
    if (part === "body" && by === "add-in") area.value = draft.content.body.source;
  });
  return {
    node: area,
    focus: () => area.focus(),
    readSelection: () => area.value.slice(area.selectionStart, area.selectionEnd),
    replaceSelection: (data) => {
      area.setRangeText(data);
      draft.setBody({ format: "text", source: area.value }, "add-in");
    },
  };
}

/** Nothing in a mail may run, and nothing may be fetched for it: pictures inside the mail only. */
const policy = "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; font-src data:";
const editorStyle = `html{color-scheme:light}body{margin:0;padding:16px 20px 48px;min-height:calc(100vh - 64px);font:15px/1.5 Aptos,Calibri,Carlito,"Segoe UI",-apple-system,Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color:#242424;background:#fff;outline:none;overflow-wrap:anywhere}
body p{margin:0 0 .8em}body>:is(div,p):last-child{margin-bottom:0}a{color:#0f6cbd}img{max-width:100%}
blockquote{margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex}`;
const onDark = (ground: string, ink: string) =>
  `html{color-scheme:dark}body{background:${ground};color:${ink}}body *{color:inherit!important;background-color:transparent!important;border-color:#5c5c5c!important}a{color:#62abf5!important}`;
/** Outlook shows a mail on a dark ground by overruling its colors; the mail itself stays as it is. */
const themeStyles: Readonly<Record<string, string>> = { dark: onDark("#292929", "#e8e8e8"), contrast: onDark("#000000", "#ffffff") };

/**
 * The mail lives in a document of its own, so its styles do not reach the page. The body string is kept until
 * somebody types; only then the editor's serialization takes the place of what is between the body tags.
 */
function richEditor(draft: Draft, label: string): BodyEditor {
  const frame = element("iframe", { class: "body-frame", title: label });
  frame.srcdoc = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${editorStyle}</style><style id="theme"></style></head><body></body></html>`;
  let body: HTMLElement | undefined;

  const show = () => {
    if (!body) return;
    const parsed = new DOMParser().parseFromString(draft.content.body.source, "text/html");
    parsed.querySelectorAll("script,base,meta,link,iframe,frame,object,embed,form>button").forEach((one) => one.remove());
    const head = body.ownerDocument.head;
    head.querySelectorAll("style[data-mail]").forEach((one) => one.remove());
    for (const style of parsed.head.querySelectorAll("style")) {
      const copy = body.ownerDocument.createElement("style");
      copy.dataset["mail"] = "";
      copy.textContent = style.textContent;
      head.append(copy);
    }
    body.innerHTML = parsed.body.innerHTML;
  };
  const store = (by: "person" | "add-in") => {
    if (!body) return;
    draft.setBody({ format: "html", source: withBodyContent(draft.content.body.source, body.innerHTML) }, by);
  };

  frame.addEventListener("load", () => {
    body = frame.contentDocument!.body;
    body.contentEditable = "true";
    body.setAttribute("role", "textbox");
    body.setAttribute("aria-multiline", "true");
    body.setAttribute("aria-label", label);
    body.addEventListener("input", () => store("person"));
    const applyTheme = () => {
      const sheet = frame.contentDocument?.getElementById("theme");
      if (sheet) sheet.textContent = themeStyles[document.documentElement.dataset["theme"] ?? ""] ?? "";
      else themeWatch.disconnect();
    };
    const themeWatch = new MutationObserver(applyTheme);
    themeWatch.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    applyTheme();
    show();
  });
  draft.subscribe((part, by) => {
    if (part === "body" && by === "add-in") show();
  });

  const selection = () => frame.contentDocument?.getSelection();
  return {
    node: frame,
    focus: () => body?.focus(),
    readSelection: () => selection()?.toString() ?? "",
    replaceSelection: (data) => {
      const range = selection()?.rangeCount ? selection()!.getRangeAt(0) : undefined;
      if (!body) return;
      if (range && body.contains(range.commonAncestorContainer)) {
        range.deleteContents();
        range.insertNode(range.createContextualFragment(data));
      } else {
        body.insertAdjacentHTML("beforeend", data);
      }
      store("add-in");
    },
  };
}

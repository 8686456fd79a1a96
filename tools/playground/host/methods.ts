import { htmlOfText, textOfHtml, withBodyContent, bodyRange } from "./body-format";
import { contextText } from "./context-text";
import type { Draft, DraftAttachment, Notification, Recipient } from "./draft";
import { recipientFields } from "./draft";
import type { Answer, MethodCall } from "./envelope";

/** What a method may need besides the draft. */
export interface Surroundings {
  /** `contextData` of the Smart Alert that opened this pane; empty otherwise. */
  readonly initializationContext: string;
  /** Roaming settings of the mailbox: key to JSON text. */
  readonly roaming: Map<string, string>;
  /** The words selected in the form. */
  readonly selection: { read(): string; replace(html: string): void };
  closeDraft(): void;
  closePane(): void;
}

type Method = (draft: Draft, parameters: Record<string, unknown>, around: Surroundings) => unknown;

/** An answer that office.js reports as this error number. */
class HostError extends Error {
  constructor(readonly code: number) {
    super(`host error ${code}`);
  }
}

const unsupported = 5000; // OperationNotSupported
const html = 3; // CoercionType of bodies: 0 text, 3 html

/** @returns the answer of one numbered mailbox method. */
export function executeMethod(call: MethodCall, draft: Draft, around: Surroundings): unknown {
  const method = methods[call.number];
  if (!method) return { error: true, errorCode: unsupported } satisfies Answer;
  try {
    const data = method(draft, { ...call.parameters }, around);
    return call.number === loadCustomProperties ? data : ({ error: false, data } satisfies Answer);
  } catch (failure) {
    if (failure instanceof HostError) return { error: true, errorCode: failure.code } satisfies Answer;
    throw failure;
  }
}

const loadCustomProperties = 3;

/** The methods of a message in compose, by the number office.js calls them with. */
const methods: Readonly<Record<number, Method>> = {
  // recipients
  15: (draft, { recipientField }) => draft.content[fieldOf(recipientField)].map((recipient) => asDetails(recipient, draft)),
  21: (draft, { recipientField, recipientArray }) => draft.setRecipients(fieldOf(recipientField), asRecipients(recipientArray), "add-in"),
  22: (draft, { recipientField, recipientArray }) => {
    const field = fieldOf(recipientField);
    draft.setRecipients(field, [...draft.content[field], ...asRecipients(recipientArray)], "add-in");
  },
  // Outlook says no recipientType of the sender.
  107: (draft) => draft.content.from,

  // subject and body
  18: (draft) => draft.content.subject,
  17: (draft, { subject }) => draft.setSubject(String(subject), "add-in"),
  14: (draft) => draft.content.body.format,
  37: (draft, { coercionType }) => {
    const { format, source } = draft.content.body;
    if (coercionType === html) return format === "html" ? source : htmlOfText(source);
    return format === "html" ? textOfHtml(source) : source;
  },
  38: (draft, { data, coercionType }) => setBody(draft, asBodyPiece(draft, data, coercionType)),
  23: (draft, { data, coercionType }) => {
    const { format, source } = draft.content.body;
    const piece = asBodyPiece(draft, data, coercionType);
    const { start } = format === "html" ? bodyRange(source) : { start: 0 };
    setBody(draft, source.slice(0, start) + piece + source.slice(start));
  },
  100: (draft, { appendTxt, coercionType }) => {
    const { format, source } = draft.content.body;
    const piece = asBodyPiece(draft, appendTxt, coercionType);
    if (format === "text") return setBody(draft, source + piece);
    const { start, end } = bodyRange(source);
    setBody(draft, withBodyContent(source, source.slice(start, end) + piece));
  },
  28: (_draft, _parameters, { selection }) => ({ data: selection.read(), sourceProperty: "body" }),
  13: (draft, { data, coercionType }, { selection }) => selection.replace(asBodyPiece(draft, data, coercionType)),
  29: (draft, { data, coercionType }, { selection }) => selection.replace(asBodyPiece(draft, data, coercionType)),

  // attachments
  149: (draft) => draft.content.attachments.map(attachmentDetails),
  150: (draft, { id }) => {
    const attachment = draft.content.attachments.find((one) => one.id === id);
    if (attachment?.content === undefined) throw new HostError(9003); // InvalidAttachmentId
    if (attachment.kind === "file") return { content: attachment.content, format: "base64" };
    return { content: new TextDecoder().decode(Uint8Array.from(atob(attachment.content), (c) => c.charCodeAt(0))), format: "eml" };
  },
  148: (draft, { base64String, name, isInline }) => {
    const content = String(base64String);
    const id = `attachment-${draft.content.attachments.length + 1}-${Date.now()}`;
    const size = Math.floor((content.length * 3) / 4);
    const added: DraftAttachment = { id, name: String(name), size, contentType: "application/octet-stream", kind: "file", isInline: isInline === true, content };
    draft.setAttachments([...draft.content.attachments, added], "add-in");
    return id;
  },
  20: (draft, { attachmentIndex }) => {
    const rest = draft.content.attachments.filter((one) => one.id !== attachmentIndex);
    if (rest.length === draft.content.attachments.length) throw new HostError(9008); // AttachmentToDeleteDoesNotExist
    draft.setAttachments(rest, "add-in");
  },

  // the item
  32: (draft) => (draft.savedId ??= "AAMkAD-playground-draft"),
  164: (draft) => {
    if (!draft.savedId) throw new HostError(9046); // ItemNotSaved
    return draft.savedId;
  },
  41: (_draft, _parameters, around) => around.closeDraft(),
  42: (_draft, _parameters, around) => around.closePane(),
  99: (_draft, _parameters, around) => around.initializationContext,
  166: (draft) => draft.deliverAt,
  167: (draft, { time }) => void (draft.deliverAt = Number(time)),
  174: (draft) => ({ composeType: draft.content.composeType, coercionType: draft.content.body.format }),
  175: () => false,
  176: () => undefined,

  // internet headers
  151: (draft, { internetHeaderKeys }) => {
    const found: Record<string, string> = {};
    for (const key of internetHeaderKeys as string[]) {
      const value = draft.internetHeaders.get(key.toLowerCase());
      if (value !== undefined) found[key] = value;
    }
    return found;
  },
  152: (draft, { internetHeaderNameValuePairs }) => {
    for (const [name, value] of Object.entries(internetHeaderNameValuePairs as Record<string, string>)) draft.internetHeaders.set(name.toLowerCase(), value);
  },
  153: (draft, { internetHeaderKeys }) => (internetHeaderKeys as string[]).forEach((key) => draft.internetHeaders.delete(key.toLowerCase())),

  // information bars
  33: (draft, parameters) => {
    const bar = asNotification(parameters);
    if (draft.notifications.has(bar.key)) throw new HostError(9023); // DuplicateNotificationKey
    if (draft.notifications.size >= 5) throw new HostError(9025); // NumberOfNotificationsExceeded
    if (bar.action && [...draft.notifications.values()].some(({ action }) => action)) throw new HostError(9025);
    draft.notify(bar.key, bar, "add-in");
  },
  34: (draft) => [...draft.notifications.values()].map(({ key, type, message, icon, persistent }) => ({ key, type, message, icon, persistent })),
  35: (draft, parameters) => {
    const bar = asNotification(parameters);
    if (!draft.notifications.has(bar.key)) throw new HostError(9024); // NotificationKeyNotFound
    draft.notify(bar.key, bar, "add-in");
  },
  36: (draft, { key }) => {
    if (!draft.notifications.has(String(key))) throw new HostError(9024);
    draft.notify(String(key), undefined, "add-in");
  },

  // what an add-in keeps
  185: (draft, { name, value }) => {
    const others = [...draft.sessionData].reduce((sum, [key, text]) => (key === name ? sum : sum + key.length + text.length), 0);
    if (others + String(name).length + String(value).length > 50_000) throw new HostError(9051);
    draft.sessionData.set(String(name), String(value));
  },
  186: (draft, { name }) => {
    const value = draft.sessionData.get(String(name));
    if (value === undefined) throw new HostError(9050); // KeyNotFound
    return value;
  },
  187: (draft) => Object.fromEntries(draft.sessionData),
  188: (draft) => draft.sessionData.clear(),
  189: (draft, { name }) => {
    if (!draft.sessionData.delete(String(name))) throw new HostError(9050);
  },
  [loadCustomProperties]: (draft) => ({ wasSuccessful: true, customProperties: JSON.stringify(draft.customProperties) }),
  4: (draft, { customProperties }) => void (draft.customProperties = customProperties as Record<string, unknown>),
  404: (_draft, settings, { roaming }) => {
    roaming.clear();
    for (const [key, value] of Object.entries((settings["0"] ?? {}) as Record<string, string>)) roaming.set(key, value);
  },
  163: () => undefined, // telemetry: taken and thrown away
};

function fieldOf(number: unknown): "to" | "cc" | "bcc" {
  const field = recipientFields[Number(number)];
  if (!field) throw new HostError(unsupported);
  return field;
}

/** recipientType 2 is a user of the organization, 3 somebody outside it. */
function asDetails({ name, address }: Recipient, draft: Draft): object {
  const ours = domainOf(draft.content.from.address);
  return { name, address, recipientType: domainOf(address) === ours ? 2 : 3, appointmentResponse: 0 };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function asRecipients(list: unknown): Recipient[] {
  return (list as { address?: string; name?: string }[]).map(({ address = "", name }) => ({ address, name: name || address }));
}

/** @returns an attachment as `getAttachmentsAsync` and the event of its change show it. */
export function attachmentDetails({ id, name, size, contentType, kind, isInline }: DraftAttachment): object {
  return { id, name, size, contentType, attachmentType: kind === "item" ? 1 : 0, isInline };
}

function asNotification({ key, type, message, icon, persistent, actions }: Record<string, unknown>): Notification {
  const types = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];
  const [action] = (actions ?? []) as { actionText: string; commandId: string; contextData?: unknown }[];
  return {
    key: String(key),
    type: types[Number(type)] ?? "informationalMessage",
    message: String(message),
    ...(typeof icon === "string" && { icon }),
    ...(typeof persistent === "boolean" && { persistent }),
    ...(action && { action: { text: action.actionText, commandId: action.commandId, contextData: contextText(action.contextData) } }),
  };
}

/** The piece in the format the draft is written in. */
function asBodyPiece(draft: Draft, data: unknown, coercionType: unknown): string {
  const isHtml = coercionType === html;
  if (draft.content.body.format === "html") return isHtml ? String(data) : htmlOfText(String(data));
  if (isHtml) throw new HostError(9031); // HTML cannot go into a plain text draft
  return String(data);
}

function setBody(draft: Draft, source: string): void {
  draft.setBody({ format: draft.content.body.format, source }, "add-in");
}

import { OfficeMockObject } from "office-addin-mock";

/** How a call of Outlook's behaves when it does not simply answer. */
export type Fault =
  | { readonly kind: "late"; readonly ms: number }
  | { readonly kind: "fails"; readonly code: number }
  | { readonly kind: "throws" }
  | { readonly kind: "never" }
  | { readonly kind: "twice" }
  | { readonly kind: "without result" }
  | { readonly kind: "missing" };

export const late = (ms: number): Fault => ({ kind: "late", ms });
export const fails = (code: number): Fault => ({ kind: "fails", code });
export const throws: Fault = { kind: "throws" };
export const never: Fault = { kind: "never" };
export const twice: Fault = { kind: "twice" };
export const withoutResult: Fault = { kind: "without result" };
export const missing: Fault = { kind: "missing" };

/** Everything a call of Outlook's has been seen to do, by what it looks like. */
export const everyFault: readonly (readonly [string, Fault])[] = [
  ["late", late(1900)],
  ["too late", late(60_000)],
  ["failing", fails(5001)],
  ["throwing", throws],
  ["silent", never],
  ["answering twice", twice],
  ["answering nothing", withoutResult],
  ["missing", missing],
];

/** Every call the product makes of a draft. */
export const calls = [
  "from.getAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "subject.getAsync",
  "body.getTypeAsync",
  "body.getAsync",
  "getAttachmentsAsync",
  "getComposeTypeAsync",
  "sessionData.getAsync",
  "sessionData.setAsync",
  "roamingSettings.saveAsync",
  "notificationMessages.addAsync",
  "notificationMessages.replaceAsync",
  "notificationMessages.removeAsync",
] as const;
export type Call = (typeof calls)[number];

export interface Person {
  readonly emailAddress: string;
  readonly displayName?: string;
}

export interface FakeDraft {
  from?: Person;
  to?: readonly Person[];
  cc?: readonly Person[];
  bcc?: readonly Person[];
  subject?: string;
  html?: string;
  /** A plain draft, in place of `html`. */
  text?: string;
  attachments?: readonly { id?: string; name: string; size?: number; isInline?: boolean; attachmentType?: string }[];
  composeType?: string;
  session?: Record<string, string>;
  /** Roaming settings of the mailbox, as the runtime got them when it started. */
  roaming?: Record<string, unknown>;
}

/** The completions of one press of Send, as Outlook gets them. */
export interface Press {
  readonly event: Office.MailboxEvent;
  readonly completed: Office.SmartAlertsEventCompletedOptions[];
}

export interface FakeOutlook {
  /** What the add-in sees as `Office`. */
  readonly office: unknown;
  /** What the add-in associated, by name. */
  readonly handlers: Record<string, (event: Office.MailboxEvent) => void>;
  readonly session: Record<string, string>;
  /** What the mailbox holds of the roaming settings. */
  readonly roaming: Record<string, unknown>;
  /** The bars above the text of the draft, by key. */
  readonly bars: Map<string, Office.NotificationMessageDetails>;
  /** Every call made, in order. */
  readonly asked: Call[];
  press(): Press;
}

type Callback = (result: unknown) => void;
const noSuchKey = 9050;
const hostError = (code: number) => Object.assign(new Error("refused"), { code });

/**
 * Puts an Outlook of our own where office.js would be: an office-addin-mock tree over calls that answer after a
 * while, or behave as `faults` says.
 */
export function fakeOutlook(draft: FakeDraft = {}, faults: Partial<Record<Call, Fault>> = {}, { mailbox = 15, language = "en-US" } = {}): FakeOutlook {
  const session = { ...draft.session };
  const roaming = { ...draft.roaming };
  const settings = { ...draft.roaming };
  const bars: FakeOutlook["bars"] = new Map();
  const setBar = (key: unknown, bar: unknown): void => void bars.set(key as string, bar as Office.NotificationMessageDetails);
  const asked: Call[] = [];
  const handlers: FakeOutlook["handlers"] = {};
  const api = (name: Call, read: (...given: unknown[]) => unknown) =>
    faults[name]?.kind === "missing" ? undefined : (...given: unknown[]) => {
          asked.push(name);
          behave(faults[name], given[given.length - 1] as Callback, () => read(...given));
        };
  const people = (list: () => readonly Person[] | undefined) => () => (list() ?? []).map(details);

  const item = {
    from: { getAsync: api("from.getAsync", () => details(draft.from ?? { emailAddress: "anna@northwind.example", displayName: "Anna Berg" })) },
    to: { getAsync: api("to.getAsync", people(() => draft.to ?? [{ emailAddress: "clara@contoso.example", displayName: "Clara Diaz" }])) },
    cc: { getAsync: api("cc.getAsync", people(() => draft.cc)) },
    bcc: { getAsync: api("bcc.getAsync", people(() => draft.bcc)) },
    subject: { getAsync: api("subject.getAsync", () => draft.subject ?? "") },
    body: {
      getTypeAsync: api("body.getTypeAsync", () => (draft.text === undefined ? "html" : "text")),
      getAsync: api("body.getAsync", (format) => (format === "text" ? draft.text : draft.html ?? draft.text) ?? ""),
    },
    getAttachmentsAsync: api("getAttachmentsAsync", () => draft.attachments ?? []),
    getComposeTypeAsync: api("getComposeTypeAsync", () => ({ composeType: draft.composeType ?? "newMail", coercionType: "html" })),
    sessionData: {
      getAsync: api("sessionData.getAsync", (key) => session[key as string] ?? hostError(noSuchKey)),
      setAsync: api("sessionData.setAsync", (key, value) => void (session[key as string] = value as string)),
    },
    notificationMessages: {
      addAsync: api("notificationMessages.addAsync", (key, bar) => (bars.has(key as string) ? hostError(9023) : setBar(key, bar))),
      replaceAsync: api("notificationMessages.replaceAsync", (key, bar) => (bars.has(key as string) ? setBar(key, bar) : hostError(9024))),
      removeAsync: api("notificationMessages.removeAsync", (key) => (bars.delete(key as string) ? undefined : hostError(9024))),
    },
  };
  const tree = {
    actions: { associate: (name: string, handler: (event: Office.MailboxEvent) => void) => void (handlers[name] = handler) },
    context: {
      displayLanguage: language,
      requirements: { isSetSupported: (_set: string, version: string) => Number(version.split(".")[1]) <= mailbox },
      mailbox: { item },
      roamingSettings: {
        get: (key: string) => settings[key],
        set: (key: string, value: unknown) => void (settings[key] = JSON.parse(JSON.stringify(value))),
        saveAsync: api("roamingSettings.saveAsync", () => void Object.assign(roaming, settings)),
      },
    },
  };
  const office: unknown = new OfficeMockObject({ ...tree, host: "outlook" } as never);
  install(office);
  return { office, handlers, session, roaming, bars, asked, press: pressOn };
}

/** Puts `office` where the product looks for `Office`. */
export function install(office: unknown): void {
  (globalThis as { Office?: unknown }).Office = office;
}

function pressOn(): Press {
  const completed: Office.SmartAlertsEventCompletedOptions[] = [];
  return { completed, event: { completed: (options: Office.SmartAlertsEventCompletedOptions) => completed.push(options) } as unknown as Office.MailboxEvent };
}

function details({ emailAddress, displayName = emailAddress }: Person) {
  return { emailAddress, displayName, recipientType: "user" };
}

function behave(fault: Fault | undefined, callback: Callback, read: () => unknown): void {
  const succeed = () => {
    const value = read();
    callback(value instanceof Error ? { status: "failed", error: value } : { status: "succeeded", value });
  };
  switch (fault?.kind) {
    case "throws":
      throw new Error("Sys.ArgumentException");
    case "never":
      return;
    case "fails":
      return void setTimeout(() => callback({ status: "failed", error: { name: "GenericError", code: fault.code, message: "It did not work." } }), 5);
    case "without result":
      return void setTimeout(() => callback(undefined), 5);
    case "twice":
      return void setTimeout(() => (succeed(), succeed()), 5);
    case "late":
      return void setTimeout(succeed, fault.ms);
    default:
      return void setTimeout(succeed, 5);
  }
}

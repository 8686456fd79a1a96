import type { Address, Attachment, Body, Message, Part, Unread } from "../classify";
import { readAcknowledgements } from "./acknowledgements";
import { budget, call, callTimeout, OfficeError } from "./call";
import { readTallies } from "./tallies";

/** A longer body, in UTF-16 units, is not judged: a watchdog cannot fire during synchronous work. */
export const longestBody = 5_000_000;

/** Nor is one with more outside its tags, in UTF-16 units: words take longer to judge than markup. Outlook lets an add-in write no longer body. */
export const longestText = 1_000_000;

type Draft = Office.MessageCompose;
type Composed = Message["composeType"];
/** One part as it came, or why it did not. */
type Reading<T> = { readonly value: T; readonly unread?: Unread };

/**
 * Asks Outlook for everything about the draft at once. Never rejects: a part that failed is listed in `unread` with
 * the host's code, and its place holds an empty value.
 *
 * Recipients are as incomplete as Outlook's own answer: lists are not expanded, unresolved names are left out.
 *
 * @param withinMs ms for all calls together, those that follow each other included
 */
export function readMessage(withinMs = callTimeout): Promise<Message> {
  const left = budget(withinMs);
  return assemble(
    left,
    readComposeType(left),
    reading("subject", "", () => readSubject(composedItem(), left)),
    reading<readonly Attachment[]>("attachments", [], () => readAttachments(composedItem(), left)),
  );
}

/**
 * Who reads the draft, and its text, where it quotes earlier mail; of a new mail nothing is asked but that it is one.
 * Never rejects; subject and attachments are empty.
 *
 * @param withinMs ms for either of its two steps
 */
export function readHistory(withinMs = callTimeout): Promise<Message | undefined> {
  return readComposeType(budget(withinMs)).then((type) =>
    type === "new" ? undefined : assemble(budget(withinMs), Promise.resolve(type), Promise.resolve({ value: "" }), Promise.resolve({ value: [] })),
  );
}

function assemble(left: () => number, type: Promise<Composed>, about: Promise<Reading<string>>, attached: Promise<Reading<readonly Attachment[]>>): Promise<Message> {
  const date = new Date().toISOString();
  return Promise.all([
    reading("from", undefined, () => readFrom(composedItem(), left)),
    readRecipients("to", left),
    readRecipients("cc", left),
    readRecipients("bcc", left),
    about,
    reading<Body>("body", { format: "html", source: "" }, () => readBody(composedItem(), left)),
    attached,
    type,
    readAcknowledgements(left()),
  ]).then(([from, to, cc, bcc, subject, body, attachments, composeType, acknowledged]) => ({
    from: from.value,
    to: to.value,
    cc: cc.value,
    bcc: bcc.value,
    subject: subject.value,
    body: body.value,
    composeType,
    attachments: attachments.value,
    date,
    unread: onePerPart([from, to, cc, bcc, subject, body, attachments]),
    acknowledged,
    tallies: readTallies(),
  }));
}

/** The item is null where the sender is hidden from the address list, and in a pane that lost its draft. */
function composedItem(): Draft {
  const item = Office.context.mailbox.item;
  if (!item) throw new OfficeError("mailbox.item", "no-item", "Outlook shows us no item");
  return item as unknown as Draft;
}

function reading<T>(part: Part, empty: T, read: () => Promise<T>): Promise<Reading<T>> {
  return attempt(read).then(
    (value) => ({ value }),
    (error) => ({ value: empty, unread: { part, why: error instanceof OfficeError ? error.code : "threw" } }),
  );
}

/** @returns what `read` promises; a throw before it promised anything is a rejection too. */
function attempt<T>(read: () => Promise<T>): Promise<T> {
  return new Promise((resolve) => resolve(read()));
}

function onePerPart(readings: readonly Reading<unknown>[]): Unread[] {
  const unread: Unread[] = [];
  for (const { unread: missing } of readings) {
    if (missing && !unread.some(({ part }) => part === missing.part)) unread.push(missing);
  }
  return unread;
}

function readFrom(draft: Draft, left: () => number): Promise<Address | undefined> {
  return call<Office.EmailAddressDetails>("from.getAsync", (done) => draft.from.getAsync(done), left()).then(address);
}

/**
 * A list from the sender's own contacts comes without an address (office-js #4242, #5439), and Outlook on the web has
 * handed out directory names in place of addresses (#3701): then nobody can say who reads the mail.
 */
function readRecipients(field: "to" | "cc" | "bcc", left: () => number): Promise<Reading<readonly Address[]>> {
  const ask = () => call<Office.EmailAddressDetails[]>(`${field}.getAsync`, (done) => composedItem()[field].getAsync(done), left()).then((details) => details.map(address));
  return reading<readonly Address[]>("recipients", [], ask).then(({ value, unread }) => {
    const resolved = value.filter((one) => one.address.indexOf("@") > 0);
    if (resolved.length === value.length) return { value, unread };
    return { value: resolved, unread: { part: "recipients", why: "unresolved" } };
  });
}

function address({ emailAddress, displayName }: Office.EmailAddressDetails): Address {
  const written = emailAddress || "";
  return displayName && displayName !== written ? { address: written, name: displayName } : { address: written };
}

function readSubject(draft: Draft, left: () => number): Promise<string> {
  return call<string>("subject.getAsync", (done) => draft.subject.getAsync(done), left()).then((subject) => subject || "");
}

/** An HTML draft as HTML; a plain one as text, so that places in it are places in what the sender typed. */
function readBody(draft: Draft, left: () => number): Promise<Body> {
  return readFormat(draft, left)
    .then((format) => call<string>("body.getAsync", (done) => draft.body.getAsync(format, done), left()).then((source) => ({ format, source: source || "" })))
    .then((body) => {
      if (isTooLarge(body)) throw new OfficeError("body.getAsync", "too-large", "The body is too large to be judged at Send");
      return body;
    });
}

function isTooLarge({ format, source }: Body): boolean {
  if (source.length <= longestText) return false;
  return source.length > longestBody || (format === "html" ? source.replace(/<[a-z!/?][^<>]*>/gi, "") : source).length > longestText;
}

/**
 * Outlook turns either format into HTML on demand, so HTML is right enough where it does not say: after half the time,
 * for the body itself needs the other half.
 */
function readFormat(draft: Draft, left: () => number): Promise<Body["format"]> {
  return call<unknown>("body.getTypeAsync", (done) => draft.body.getTypeAsync(done), left() / 2).then(
    (type) => (type === "text" ? "text" : "html"),
    () => "html",
  );
}

function readAttachments(draft: Draft, left: () => number): Promise<Attachment[]> {
  return call<Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => draft.getAttachmentsAsync(done), left()).then((list) => list.map(attachment));
}

function attachment({ id, name, size, isInline, attachmentType }: Office.AttachmentDetailsCompose): Attachment {
  const isMessage = String(attachmentType) === "item" || /\.(?:eml|msg)$/i.test(name || "");
  return { id, name: name || "", size, isInline: !!isInline, isMessage };
}

/** Mailbox 1.10. Only colors the judgement, so a missing answer counts as a new mail and is no gap. */
function readComposeType(left: () => number): Promise<Composed> {
  return attempt(() => {
    const item = composedItem();
    if (typeof item.getComposeTypeAsync !== "function") return Promise.resolve<Composed>("new");
    return call<{ composeType: string }>("getComposeTypeAsync", (done) => item.getComposeTypeAsync(done), left()).then(({ composeType }): Composed =>
      composeType === "reply" || composeType === "forward" ? composeType : "new",
    );
  }).catch((): Composed => "new");
}

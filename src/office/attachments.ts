import type { Attachment } from "../classify";
import { call, OfficeError } from "./call";

/** The bytes of an attachment take their time, ms. */
const contentTimeout = 10_000;

/** An attachment as it was, to be put back. */
export interface AttachmentCopy {
  readonly name: string;
  readonly base64: string;
}

/** What became of taking an attachment off. */
export type RemovalOutcome =
  /** `copy` where the very same can be put back: of a file, never of an attached Outlook item. */
  | { readonly is: "done"; readonly copy?: AttachmentCopy }
  /** The attachment is no longer the one that was judged; nothing was touched. */
  | { readonly is: "changed" }
  /** Outlook did not take it. */
  | { readonly is: "refused" };

/**
 * Asks Outlook for the file behind an attachment (Mailbox 1.8). An attached Outlook item comes as an .eml; so does one
 * .msg file or another, on the web (office-js #6876): whoever reads the bytes must look at them.
 *
 * @param id as in this session's list of attachments
 * @throws OfficeError (as a rejection): besides the host's codes `unsupported`, or `calendar` and `cloud` for what is no file
 */
export async function attachmentBytes(id: string): Promise<Uint8Array> {
  const { content, format } = await contentOf(id);
  if (format === "base64") return bytesOf(content);
  if (format === "eml") return new TextEncoder().encode(content);
  throw new OfficeError("getAttachmentContentAsync", format === "icalendar" ? "calendar" : "cloud", "The attachment is no file");
}

/**
 * Takes an attachment off, if it is still the one that was judged: in classic Outlook and on the Mac its id is its place
 * in the list, which another may have by now.
 *
 * Never rejects.
 */
export async function removeAttachment({ id, name, size }: Attachment): Promise<RemovalOutcome> {
  try {
    const list = await call<Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => draft().getAttachmentsAsync(done));
    const found = list.find((one) => one.id === id && (one.name || "") === name && one.size === size);
    if (id === undefined || !found) return { is: "changed" };
    const copy = await copyOf(id, name);
    await call<void>("removeAttachmentAsync", (done) => draft().removeAttachmentAsync(id, done), contentTimeout);
    return copy ? { is: "done", copy } : { is: "done" };
  } catch {
    return { is: "refused" };
  }
}

/** Attaches a file that was taken off. @throws OfficeError (as a rejection) */
export async function restoreAttachment({ name, base64 }: AttachmentCopy): Promise<void> {
  await call<string>("addFileAttachmentFromBase64Async", (done) => draft().addFileAttachmentFromBase64Async(base64, name, { isInline: false }, done), contentTimeout);
}

/** Only what Outlook hands over byte for byte; an .eml it writes anew (office-js #5047). */
async function copyOf(id: string, name: string): Promise<AttachmentCopy | undefined> {
  if (typeof draft().addFileAttachmentFromBase64Async !== "function") return undefined;
  const { content, format } = await contentOf(id).catch(() => ({ content: "", format: "" }));
  return format === "base64" && content !== "" ? { name, base64: content } : undefined;
}

async function contentOf(id: string): Promise<{ readonly content: string; readonly format: string }> {
  const { content, format } = await call<Office.AttachmentContent>(
    "getAttachmentContentAsync",
    (done) => {
      const item = draft();
      if (typeof item.getAttachmentContentAsync !== "function") throw Object.assign(new Error("This Outlook hands over no attachments"), { code: "unsupported" });
      item.getAttachmentContentAsync(id, done);
    },
    contentTimeout,
  );
  return { content: content || "", format: String(format).toLowerCase() };
}

/** New Outlook has said base64 and handed over the bytes themselves (office-js #6033). */
function bytesOf(base64: string): Uint8Array {
  const unit = (character: string): number => character.charCodeAt(0);
  try {
    return Uint8Array.from(atob(base64), unit);
  } catch {
    return Uint8Array.from(base64, unit);
  }
}

function draft(): Office.MessageCompose {
  return Office.context.mailbox.item as unknown as Office.MessageCompose;
}

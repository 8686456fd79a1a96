import { call } from "./call";

export type BodyFormat = "html" | "text";

/** What became of a change of the body. */
export type EditOutcome =
  /** `body` is the text as Outlook has it now, since clients tidy what they are given; what was written, where it does not say. */
  | { readonly is: "done"; readonly body: string }
  /** The body was no longer the expected one; nothing was touched. */
  | { readonly is: "changed" }
  /** Outlook did not take it, or not in time. */
  | { readonly is: "refused" };

/** Writing a long body takes a client longer than reading it, ms. */
const writeTimeout = 10_000;

/**
 * Puts `next` in place of the body, if the body is still exactly `expected`. Outlook has no transaction: what is typed
 * between the look and the change, a few ms, is lost, and Undo of the client itself brings it back.
 *
 * Never rejects.
 */
export async function replaceBody(expected: string, next: string, format: BodyFormat): Promise<EditOutcome> {
  try {
    const { body } = draft();
    const read = () => call<string>("body.getAsync", (done) => body.getAsync(format, done));
    if ((await read()) !== expected) return { is: "changed" };
    await call<void>("body.setAsync", (done) => body.setAsync(next, { coercionType: format }, done), writeTimeout);
    return { is: "done", body: await read().catch(() => next) };
  } catch {
    return { is: "refused" };
  }
}

/**
 * Whether a mail can be held back and still be changed meanwhile. Needs Mailbox 1.13. In classic Outlook on Windows
 * a delayed mail is out of the sender's hands after Send (Microsoft's reference of `delayDeliveryTime`), which defeats
 * the purpose; there we do not offer it.
 */
export function canDeliverLater(): boolean {
  try {
    return String(Office.context.platform) !== "PC" && typeof draft().delayDeliveryTime.setAsync === "function";
  } catch {
    return false;
  }
}

/** Asks Outlook to deliver the mail at `when`, once Send is pressed. @throws OfficeError (as a rejection) */
export function deliverAt(when: Date): Promise<void> {
  return call<void>("delayDeliveryTime.setAsync", (done) => draft().delayDeliveryTime.setAsync(when, done));
}

function draft(): Office.MessageCompose {
  return Office.context.mailbox.item as unknown as Office.MessageCompose;
}

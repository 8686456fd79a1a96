import { call } from "./call";

/** Outlook has no event for the text, so subject and body are asked for this often, ms. */
const pollEvery = 1500;

export interface Watch {
  /** Something about the draft is no longer as it was. Never says what: whoever listens reads it again. */
  readonly onChange: () => void;
  /** Nobody is looking, nobody asks Outlook. Checked before each poll. */
  readonly isVisible: () => boolean;
}

/**
 * Watches the draft that is open: events for recipients and attachments (Mailbox 1.7 and 1.8), comparing strings for
 * subject and body. A reading that fails counts as no news.
 *
 * @returns stops watching
 */
export function watchDraft({ onChange, isVisible }: Watch): () => void {
  const stopEvents = [listen("RecipientsChanged", onChange), listen("AttachmentsChanged", onChange)];
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const poll = () => {
    const reading = isVisible() ? readText() : Promise.resolve(undefined);
    void reading.then((text) => {
      if (isStopped) return;
      const isNews = text !== undefined && last !== undefined && text !== last;
      last = text ?? last;
      timer = setTimeout(poll, pollEvery);
      if (isNews) onChange();
    });
  };
  poll();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    for (const stop of stopEvents) stop();
  };
}

/** @returns whether a message is being written; the pane may also be opened where none is. */
export function hasDraft(): boolean {
  try {
    const item = Office.context.mailbox.item;
    return !!item && typeof item.body.setAsync === "function" && typeof (item.subject as unknown as Office.Subject).getAsync === "function";
  } catch {
    return false;
  }
}

/** One string for subject and body, or nothing where either is not to be had. */
function readText(): Promise<string | undefined> {
  const draft = composed();
  if (!draft) return Promise.resolve(undefined);
  return Promise.all([
    call<string>("subject.getAsync", (done) => draft.subject.getAsync(done)),
    call<string>("body.getAsync", (done) => draft.body.getAsync("html", done)),
  ]).then(
    ([subject, body]) => `${subject}\n${body}`,
    () => undefined,
  );
}

function listen(event: "RecipientsChanged" | "AttachmentsChanged", onChange: () => void): () => void {
  const draft = composed();
  if (!draft || typeof draft.addHandlerAsync !== "function") return () => undefined;
  // The enum is an office.js object that old hosts may lack; its values are these strings.
  const type = event === "RecipientsChanged" ? "olkRecipientsChanged" : "olkAttachmentsChanged";
  void call("addHandlerAsync", (done) => draft.addHandlerAsync(type, onChange, done)).catch(() => undefined);
  return () => void call("removeHandlerAsync", (done) => draft.removeHandlerAsync(type, done)).catch(() => undefined);
}

function composed(): Office.MessageCompose | undefined {
  try {
    return (Office.context.mailbox.item as unknown as Office.MessageCompose | null) ?? undefined;
  } catch {
    return undefined;
  }
}

import { call } from "./call";

/** Older than this, a context is what an earlier alert left behind, ms: classic Outlook keeps the last (office-js #3517). */
const staleAfter = 10 * 60_000;

/** What we were opened in: Outlook, a page outside Outlook, or something that does not answer. */
export type Host = "outlook" | "outside" | "silent";

/** office.js itself gives up on its host after about this long, ms. */
const readyTimeout = 10_000;

/** Resolves when Outlook is ready to be asked, or will not be. Never rejects. */
export function whenReady(): Promise<Host> {
  return new Promise((resolve) => {
    if (typeof Office === "undefined") return resolve("silent");
    setTimeout(() => resolve("silent"), readyTimeout);
    void Office.onReady(({ host }) => resolve(String(host) === "Outlook" ? "outlook" : "outside"));
  });
}

/**
 * The finding the alert was about when its button opened this pane. A hint and no more: it may be missing, stale, or
 * about a passage that is gone.
 *
 * @returns a fingerprint. Never rejects.
 */
export function launchFinding(): Promise<string | undefined> {
  return call<string>("getInitializationContextAsync", (done) => (Office.context.mailbox.item as unknown as Office.MessageCompose).getInitializationContextAsync(done)).then(
    findingIn,
    () => undefined,
  );
}

/**
 * Listens for another alert while the pane is open. Before Mailbox 1.15 Outlook opens the pane anew instead, and from
 * then on it does so for whoever does not listen.
 */
export function onLaunchFinding(handler: (fingerprint: string) => void): void {
  try {
    if (!Office.context.requirements.isSetSupported("Mailbox", "1.15")) return;
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
    const changed = ({ initializationContextData }: { initializationContextData?: string }) => {
      const finding = findingIn(initializationContextData);
      if (finding !== undefined) handler(finding);
    };
    void call("addHandlerAsync", (done) => item.addHandlerAsync("olkInitializationContextChanged", changed, done)).catch(() => undefined);
  } catch {
    // No item, or an Outlook that knows no such event: the pane is opened anew.
  }
}

/** `{"v":1,"finding":"<fingerprint>","at":<ms since 1970>}`, as the gate wrote it. */
function findingIn(context: string | undefined): string | undefined {
  if (!context) return undefined;
  try {
    const { v, finding, at } = (JSON.parse(context) ?? {}) as { v?: unknown; finding?: unknown; at?: unknown };
    const isFresh = typeof at === "number" && Math.abs(Date.now() - at) < staleAfter;
    return v === 1 && typeof finding === "string" && isFresh ? finding : undefined;
  } catch {
    return undefined;
  }
}

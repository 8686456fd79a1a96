import { call } from "./call";

/** `KeyNotFound`: nothing has been kept under this name. */
const noSuchKey = "9050";

/**
 * What we keep with a draft while it is being written. Session data came with Mailbox 1.11, and some builds reported
 * 1.11 without having it (office-js #4154), hence the look at the function itself.
 *
 * @param withinMs ms to wait for Outlook
 * @returns `""` where nothing was kept
 * @throws OfficeError (as a rejection) when Outlook does not say; `unsupported` where it has no session data
 */
export function readSessionData(key: string, withinMs?: number): Promise<string> {
  return call<string>("sessionData.getAsync", (done) => store().getAsync(key, done), withinMs).catch((error: { code?: string }) => {
    if (error.code === noSuchKey) return "";
    throw error;
  });
}

/** @throws OfficeError (as a rejection) when Outlook cannot keep it; `unsupported` where it has no session data */
export function writeSessionData(key: string, text: string): Promise<void> {
  return call<void>("sessionData.setAsync", (done) => store().setAsync(key, text, done));
}

function store(): Office.SessionData {
  const item = Office.context.mailbox.item;
  if (item && item.sessionData && typeof item.sessionData.getAsync === "function") return item.sessionData;
  throw Object.assign(new Error("This Outlook keeps no session data"), { code: "unsupported" });
}

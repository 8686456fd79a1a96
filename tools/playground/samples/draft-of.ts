import type { DraftContent } from "../host/draft";
import { people } from "./people";

type Headers = Pick<DraftContent, "to" | "subject"> & Partial<DraftContent>;

/** @returns a draft as Outlook on the web holds it: HTML, from Anna unless said otherwise. */
export function htmlDraft(headers: Headers, source: string): DraftContent {
  return { from: people.anna, cc: [], bcc: [], composeType: "newMail", attachments: [], ...headers, body: { format: "html", source } };
}

/** @returns a plain text draft. */
export function textDraft(headers: Headers, source: string): DraftContent {
  return { ...htmlDraft(headers, ""), body: { format: "text", source } };
}

import type { DraftContent } from "../host/draft";
import { people } from "./people";

/** @returns an empty draft to a client, for text of one's own. */
export function blankDraft(): DraftContent {
  return { from: people.anna, to: [people.clara], cc: [], bcc: [], subject: "", body: { format: "html", source: "<div><br></div>" }, composeType: "newMail", attachments: [] };
}

/** Every detector id, final: they stand in policies, headers and reports. `catalogue.ts` holds those that are built. */
export const detectorIds = [
  "allegation",
  "anger",
  "bad-news",
  "casualness",
  "command",
  "confidence",
  "exposed-recipients",
  "hearsay",
  "insult",
  "internal-thread",
  "loose-commitment",
  "missing-unsubscribe",
  "profanity",
  "spelling",
  "time-waster",
  "unfinished",
] as const;
export type DetectorId = (typeof detectorIds)[number];

/** From silent to stopping. `shadow` is judged and counted but shown nowhere; `info` is shown in the pane only. */
export const severities = ["off", "shadow", "info", "warn", "block"] as const;
export type Severity = (typeof severities)[number];

/** Who reads the mail: somebody outside the organization among them, or colleagues only. */
export type Audience = "outside" | "colleague";

/** A language we judge in, as a BCP 47 tag. */
export const languages = ["en", "ru"] as const;
export type Language = (typeof languages)[number];

/** The three readers the pane opens with. */
export const readerRoles = ["client", "ceo", "court"] as const;
export type ReaderRole = (typeof readerRoles)[number];

/** What can be done about a finding. The pane knows how to do each; see `taskpane/repairs.ts`. */
export const repairIds = ["remove", "cut-layer", "reword", "wait", "call-first", "change-recipients", "insert-unsubscribe", "move-to-bcc", "show", "recap"] as const;
export type RepairId = (typeof repairIds)[number];

/** @returns the lesser of two severities. */
export function atMost(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}

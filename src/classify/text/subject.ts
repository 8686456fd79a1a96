import type { Passage } from "../parsed-message";

/** "Re:", "Fwd:", «Отв:» and their kin, also numbered: "Re[2]:". */
const replyPrefix = /^\s*(?:re|fwd?|aw|wg|sv|vs|antw|rv|tr|ответ|отв|переслано|пересл)\s*(?:\[\d{1,3}\])?\s*:/i;

/** @returns whether the passage is the subject of a reply or a forwarded mail: words its author did not choose. */
export function isInheritedSubject(passage: Passage): boolean {
  return passage.where.in === "subject" && replyPrefix.test(passage.text);
}

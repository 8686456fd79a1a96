import type { Passage } from "../parsed-message";

/** Also numbered: "Re[2]:". */
const prefix = (words: string) => new RegExp(`^\\s*(?:${words})\\s*(?:\\[\\d{1,3}\\])?\\s*:`, "i");

/** "Re:", «Отв:» and their kin in other languages' mail programs. */
const reply = prefix("re|aw|sv|antw|отв|ответ|на");
/** "Fwd:", "WG:", «Пересл:». */
const forward = prefix("fwd?|wg|vs|tr|rv|пересл|переслано");

/** @returns what the prefix of a subject says its mail is; `new` without one. */
export function threadOf(subject: string): "reply" | "forward" | "new" {
  return reply.test(subject) ? "reply" : forward.test(subject) ? "forward" : "new";
}

/** @returns whether the passage is the subject of a reply or a forwarded mail: words its author did not choose. */
export function isInheritedSubject(passage: Passage): boolean {
  return passage.where.in === "subject" && threadOf(passage.text) !== "new";
}

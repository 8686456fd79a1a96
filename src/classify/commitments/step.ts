import { promiseEn } from "../lexicons/en/commitments";
import { promiseRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import type { Span } from "../span";

/** Something to be done, as it is read out of a mail. */
export interface ReadStep {
  /** In the body's authored text. */
  readonly span: Span<"text">;
  /** A name where one is known, else as written. Absent: nobody in particular. */
  readonly owner?: string;
  /** As written. */
  readonly due?: string;
  /** Somebody is named for it: a mail with several such steps is an agreement whatever it says of itself. */
  readonly isSigned: boolean;
}

/** A step of a recap. */
export interface Step extends ReadStep {
  readonly passage: Passage;
  /** ISO 8601, where the message has a date and `due` names a day for sure. */
  readonly dueDate?: string;
}

/** "Done", «готово»: no step any more. Folded, whole words. */
export const finished = new RegExp(`^(?:${promiseEn.finished.split(" ").join("|")}|${promiseRu.finished})$`);

/** "tbd", «уточняется»: in place of a name or a date. Folded, whole words. */
export const unnamed = new RegExp(`^(?:${promiseEn.unnamed.split(" ").join("|")}|${promiseRu.unnamed})$`);

/** "Sometime", «позже»: in place of a date, wherever it stands. Folded, whole words. */
export const vague = new RegExp(`^(?:${promiseEn.vague.split(" ").join("|")}|${promiseRu.vague})$`);

/** "Every", «каждый»: what is done again and again is no step. Folded, whole words. */
export const habitual = new RegExp(`^(?:${promiseEn.habits.split(" ").join("|")}|${promiseRu.habits})$`);

/** "Unchanged", «прежняя»: no step but a state. Folded, whole words. */
export const unchanged = new RegExp(`^(?:${promiseEn.same.split(" ").join("|")}|${promiseRu.same})$`);

import { defineDetector, type Draft, type Examples, type Match } from "../detector";
import { mailingOf } from "../mailing";
import type { Passage } from "../parsed-message";
import type { Span } from "../span";
import { hull, spanAt } from "../text/mapped-text";
import { wayOutOf } from "../way-out";

/**
 * A mailing nobody can leave. It is the law in most countries that they can, and who cannot marks the sender as spam
 * instead. Judged on paper: an address that is dead only when it is clicked looks like any other.
 */
export const missingUnsubscribe = defineDetector({
  id: "missing-unsubscribe",
  summary: "A mailing without a usable way to unsubscribe.",
  severity: { outside: "warn", colleague: "off" },
  languages: ["en", "ru"],
  concerns: ["client", "court"],
  repairs: ["insert-unsubscribe"],
  /** `link`: an https or mailto address to insert; empty: a mail to the sender. */
  options: { link: "" },
  reasons: {
    none: () => "This is a mailing, and nothing in it tells readers how to leave the list.",
    dead: () => "This is a mailing, and its way to unsubscribe leads nowhere.",
  },
  detect: (draft, { link }) => {
    const mailing = mailingOf(draft);
    const way = mailing && wayOutOf(draft);
    if (!mailing || !way || way.is === "usable") return [];
    const sender = draft.message.from;
    const values = { link: link || (sender ? `mailto:${sender.address}?subject=Unsubscribe` : "") };
    const dead = way.is === "dead" ? ownWords(draft, way.span) : undefined;
    return [{ reason: way.is, values, ...(dead || { passage: mailing.passage, span: mailing.span }) }];
  },
});

/** @returns where a place of the whole body stands in the author's words or signature; nothing where it is quoted. */
function ownWords({ parsed: { authored, signature, whole } }: Draft, span: Span<"text">): Pick<Match, "passage" | "span"> | undefined {
  const source = hull(whole.toSource(span));
  for (const passage of [authored, signature] as (Passage | undefined)[]) {
    const own = passage && source && spanAt(passage, source);
    if (own && passage.text.slice(own.start, own.end) === whole.text.slice(span.start, span.end)) return { passage, span: own };
  }
  return undefined;
}

export const examples: Examples = { flags: [], passes: [] };

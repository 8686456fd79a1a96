import type { ParsedMessage, Passage } from "./parsed-message";
import type { Span } from "./span";
import { hull, spanAt } from "./text/mapped-text";

/** @returns where a place of the whole body stands in the author's words or signature; nothing where it is quoted or has no words. */
export function ownWords({ authored, signature, whole }: ParsedMessage, span: Span<"text">): { readonly passage: Passage; readonly span: Span<"text"> } | undefined {
  const source = hull(whole.toSource(span));
  for (const passage of signature ? [authored, signature] : [authored]) {
    const own = source && spanAt(passage, source);
    if (own && passage.text.slice(own.start, own.end) === whole.text.slice(span.start, span.end)) return { passage, span: own };
  }
  return undefined;
}

import type { Span } from "../span";
import type { Marks } from "./marks";

/** A link of a body, as its reader meets it. */
export interface Link {
  /** Where it leads, as written. */
  readonly href: string;
  /** Its visible words, in the body's text; empty for a picture. */
  readonly span: Span<"text">;
  /** The words that stand in for its last picture. */
  readonly alternative: string;
  /** The whole element, tags included. */
  readonly source: Span<"source">;
}

/** Reads the marks of a body. Links do not nest. */
export function linksOf(marks: Marks): Link[] {
  const links: Link[] = [];
  for (let mark = 0; mark < marks.count; mark++) {
    const name = marks.name(mark);
    if (name !== "a" && name !== "img") continue;
    const source = marks.element(mark);
    const last = links[links.length - 1];
    if (name === "img") {
      if (last && source.start < last.source.end) links[links.length - 1] = { ...last, alternative: marks.attribute(mark, "alt") || "" };
      continue;
    }
    const href = marks.attribute(mark, "href");
    if (href !== undefined) links.push({ href: href.trim(), span: marks.text(mark), alternative: "", source });
  }
  return links;
}

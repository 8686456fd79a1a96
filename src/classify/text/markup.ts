import type { Span } from "../span";
import type { Marks } from "./marks";

/** A link of a body, as its reader meets it. */
export interface Link {
  /** Where it leads, as written. */
  readonly href: string;
  /** Its visible words, in the body's text; empty for a picture. */
  readonly span: Span<"text">;
  /** The words that stand in for its pictures. */
  readonly alternative: string;
  /** The whole element, tags included. */
  readonly source: Span<"source">;
  /** Drawn as a button. */
  readonly isButton: boolean;
}

/** What the elements of a body say to whoever asks where it leads and how it is laid out. */
export interface Markup {
  readonly links: readonly Link[];
  readonly pictures: number;
  /** Whether a table holds the page together, as in mailings: of its width, colored, or said to be no data. */
  readonly isLaidOut: boolean;
}

const noMarkup: Markup = { links: [], pictures: 0, isLaidOut: false };

/** @returns the markup of plain text. */
export function plainMarkup(): Markup {
  return noMarkup;
}

const button = /background|padding|border-radius|bu?tto?n/i;
const page = /role=["']?presentation|bgcolor|background|max-width|width\s{0,3}[=:]\s{0,3}["']?(?:100%|[56789]\d\d)/i;

/** Reads the marks of a body. Links do not nest. */
export function markupOf(marks: Marks): Markup {
  const links: Link[] = [];
  let pictures = 0;
  let isLaidOut = false;
  for (let mark = 0; mark < marks.count; mark++) {
    const name = marks.name(mark);
    if (name === "table") isLaidOut = isLaidOut || page.test(marks.tag(mark));
    else if (name === "img") {
      pictures++;
      const around = links[links.length - 1];
      if (!around || marks.element(mark).start >= around.source.end) continue;
      links[links.length - 1] = { ...around, alternative: `${around.alternative} ${marks.attribute(mark, "alt") || ""}`.trim() };
    } else if (name === "a") {
      const href = marks.attribute(mark, "href");
      if (href !== undefined) links.push({ href: href.trim(), span: marks.text(mark), alternative: "", source: marks.element(mark), isButton: button.test(marks.tag(mark)) });
    }
  }
  return { links, pictures, isLaidOut };
}

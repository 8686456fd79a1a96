import type { Audience } from "./ids";
import type { Message } from "./message";
import type { Span } from "./span";
import type { MappedText } from "./text/mapped-text";
import type { Link } from "./text/links";
import type { Where } from "./verdict";

/** Somebody who gets this mail. */
export interface Reader {
  /** Lower-case. */
  readonly address: string;
  readonly name?: string;
  readonly field: "to" | "cc" | "bcc";
  readonly kind: "internal" | "client" | "outside";
  /** The client's name in the directory, for `client`. */
  readonly client?: string;
}

/** Somebody in the headers of a quoted message. Exchange often shows names without addresses. */
export interface Participant {
  readonly name?: string;
  /** Lower-case; resolved from elsewhere in the thread where the header shows only a name. */
  readonly address?: string;
  /** `unknown` is never silently internal or outside. */
  readonly kind: "internal" | "client" | "outside" | "unknown";
  /** As it stands in the header. */
  readonly written: string;
}

/** A stretch of words that is judged as one: the subject, the author's own text, or one quoted message. */
export interface Passage extends MappedText {
  readonly where: Where;
}

/** One quoted or forwarded message. Newest first; nesting is the order. */
export interface Layer {
  /** 1 is the newest. */
  readonly level: number;
  readonly from?: Participant;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  /** As written, in whatever language. */
  readonly date?: string;
  readonly subject?: string;
  /** Its own text without header, attribution line and inner layers. */
  readonly passage: Passage;
  /** The hull in its body's source: header and everything of this message, inner layers too. */
  readonly source: Span<"source">;
  /** `unknown` where a participant cannot be resolved. */
  readonly internalOnly: boolean | "unknown";
  /** Today's readers who were not on it. */
  readonly newReaders: readonly Reader[];
}

/** A message read: who gets it, and which words are whose. */
export interface ParsedMessage {
  readonly message: Message;
  readonly subject: Passage;
  /** All of the author's own text, also where it stands between or below quotes. */
  readonly authored: Passage;
  /** A marked signature (`-- `, a client's signature container). */
  readonly signature?: Passage;
  /** The body as it is shown, whoever wrote what: to look around in. Evidence stands in the passage of whoever wrote it. */
  readonly whole: Passage;
  /** The links of the body; their spans are in {@link whole}. Read when first asked. */
  readonly links: () => readonly Link[];
  /** What is quoted in the body. */
  readonly layers: readonly Layer[];
  /** The attached mails that were read, each with what it quotes below it. */
  readonly attached: readonly Layer[];
  readonly readers: readonly Reader[];
  readonly audience: Audience;
}

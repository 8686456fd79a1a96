import type { DraftContent } from "../host/draft";

/** A draft of the gallery. */
export interface Sample {
  /** Stands in links and tests. */
  readonly id: string;
  readonly group: string;
  readonly language: "en" | "ru";
  readonly title: string;
  /** What there is to see, in one line. */
  readonly shows: string;
  readonly draft: DraftContent;
}

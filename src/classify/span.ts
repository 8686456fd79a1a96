/**
 * A half-open range `[start, end)` in UTF-16 units. The unit it counts in is part of its type, so a place in the
 * visible text cannot be used as a place in the HTML: mixing the two does not compile.
 *
 * - `"text"`: offsets into a passage's visible text.
 * - `"source"`: offsets into the subject or body string exactly as it was given to us; for an attached mail, into its decoded body.
 */
export interface Span<Of extends "text" | "source"> {
  readonly start: number;
  readonly end: number;
  /** Never present at run time; it keeps the two kinds apart for the compiler. */
  readonly of?: Of;
}

/** What is shown of a passage to prove a finding. */
export interface EvidenceSpan extends Span<"text"> {
  /** The words it was found by, where the span was widened to their sentence. */
  readonly trigger?: Span<"text">;
}

/** @returns whether two ranges share at least one unit. */
export function overlaps<Of extends "text" | "source">(a: Span<Of>, b: Span<Of>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** @returns the position of the first of sorted, disjoint ranges that ends after `at`, or their number; binary search. */
export function firstEndingAfter<Of extends "text" | "source">(ranges: readonly Span<Of>[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

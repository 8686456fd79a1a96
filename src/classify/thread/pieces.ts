import type { Span } from "../span";
import type { Line } from "./lines";

/** Gathers what belongs to one writer: neighboring lines make one span, quote marks stay out. */
export class Pieces {
  readonly spans: { start: number; end: number }[] = [];
  private lastLine = -2;
  private lastHadMarks = false;

  /** Adds part of line `index`. `blanksBefore` lines straight above it are empty. */
  add(line: Line, index: number, start: number, end: number, blanksBefore: number): void {
    const last = this.spans[this.spans.length - 1];
    const isNext = last && this.lastLine + 1 + blanksBefore === index && start === line.content;
    if (isNext && !line.marks && !this.lastHadMarks) last.end = end;
    else {
      // An empty line between marked ones parts paragraphs: keep its line break.
      if (isNext && blanksBefore && line.start > last.end) this.spans.push({ start: line.start - 1, end: line.start });
      this.spans.push({ start, end });
    }
    this.lastLine = index;
    this.lastHadMarks = line.marks > 0;
  }

  get isEmpty(): boolean {
    return this.spans.length === 0;
  }

  /** @returns the spans in order, disjoint. */
  all(): readonly Span<"text">[] {
    return this.spans;
  }
}

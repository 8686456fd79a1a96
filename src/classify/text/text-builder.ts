import { IntColumn } from "./int-column";
import type { Chunks } from "./mapped-text";
import { isBlank } from "./marks";

/** Gathers visible text and its map while a scanner walks the source. Lines break once, however many blocks begin there. */
export class TextBuilder {
  /** Set while inside `pre` and its like: white space is text. */
  keepsSpace = false;
  /** Set while inside something hidden: nothing is gathered. */
  isSilent = false;

  private out = "";
  private readonly starts = new IntColumn();
  private readonly from = new IntColumn();
  private readonly to = new IntColumn();
  private isLineStart = true;
  private hasSpace = false;
  private spaceFrom = 0;
  private spaceTo = 0;
  private lastTextStart = 0;

  constructor(private readonly source: string) {}

  get text(): string {
    return this.out;
  }

  get chunks(): Chunks {
    return { text: this.starts.all(), sourceStart: this.from.all(), sourceEnd: this.to.all() };
  }

  /** Length of the text so far: where the next element's text begins. */
  get length(): number {
    return this.out.length;
  }

  /** Source text that is shown as it stands. */
  verbatim(start: number, end: number): void {
    if (start >= end || this.isSilent) return;
    if (this.keepsSpace) return this.preformatted(start, end);
    this.flushSpace();
    this.add(this.source.slice(start, end), start, end);
    this.isLineStart = false;
  }

  /** Source text that stands for other text: a character reference. White space among it collapses like any other. */
  replaced(text: string, start: number, end: number): void {
    if (this.isSilent) return;
    if (!this.keepsSpace && text.length === 1 && isBlank(text.charCodeAt(0))) return this.space(start, end);
    this.flushSpace();
    this.add(text, start, end);
    this.isLineStart = this.keepsSpace && text === "\n";
  }

  /** White space that shows as one space, or as none at the edge of a line. */
  space(start: number, end: number): void {
    if (this.isSilent || this.isLineStart || this.hasSpace) return;
    this.hasSpace = true;
    this.spaceFrom = start;
    this.spaceTo = end;
  }

  /** A block begins or ends here: whatever follows is on a line of its own. */
  breakLine(): void {
    if (!this.isLineStart) this.lineBreak(0, 0);
    else this.hasSpace = false;
  }

  /** `<br>`. */
  lineBreak(start: number, end: number): void {
    if (this.isSilent) return;
    this.hasSpace = false;
    this.add("\n", start, end);
    this.isLineStart = true;
  }

  /** A table cell begins beside another. */
  breakCell(): void {
    if (this.isSilent || this.isLineStart) return;
    this.hasSpace = false;
    this.add("\t", 0, 0);
  }

  private flushSpace(): void {
    if (!this.hasSpace) return;
    this.hasSpace = false;
    const isOneUnit = this.spaceTo - this.spaceFrom === 1;
    // A chunk as long as its source has to equal it: a lone line feed shown as a space maps to nothing.
    const isEqual = !isOneUnit || this.source.charCodeAt(this.spaceFrom) === 0x20;
    this.add(" ", this.spaceFrom, isEqual ? this.spaceTo : this.spaceFrom);
  }

  private preformatted(start: number, end: number): void {
    this.flushSpace();
    let run = start;
    for (let at = start; at < end; at++) {
      if (this.source.charCodeAt(at) !== 0x0d) continue;
      if (at > run) this.add(this.source.slice(run, at), run, at);
      const isPair = this.source.charCodeAt(at + 1) === 0x0a && at + 1 < end;
      this.add("\n", at, isPair ? at + 2 : at);
      run = isPair ? at + 2 : at + 1;
      at = run - 1;
    }
    if (run < end) this.add(this.source.slice(run, end), run, end);
    this.isLineStart = this.source.charCodeAt(end - 1) === 0x0a || this.source.charCodeAt(end - 1) === 0x0d;
  }

  private add(text: string, start: number, end: number): void {
    const last = this.starts.length - 1;
    const isUnitByUnit = end - start === text.length;
    const continues =
      last >= 0 && isUnitByUnit && this.to.at(last) === start && start - this.from.at(last) === this.out.length - this.lastTextStart;
    if (continues) this.to.set(last, end);
    else {
      this.lastTextStart = this.out.length;
      this.starts.push(this.lastTextStart);
      this.from.push(start);
      this.to.push(end);
    }
    this.out += text;
  }
}

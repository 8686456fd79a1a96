import type { Span } from "../span";
import { unescapeReferences } from "./entities";

/**
 * The elements of a body that say something about its structure or carry an address: `a`, `blockquote`, `div`, `hr`,
 * `img`, `pre`, `table`, and any other element with an `id`. In document order; an element comes before what it holds.
 * Kept as columns of numbers: a body of a megabyte has tens of thousands.
 */
export class Marks {
  private readonly names: string[] = [];
  private readonly textStarts: number[] = [];
  private readonly textEnds: number[] = [];
  private readonly tagStarts: number[] = [];
  private readonly tagEnds: number[] = [];
  private readonly sourceEnds: number[] = [];

  constructor(private readonly source: string) {}

  /** How many there are. */
  get count(): number {
    return this.names.length;
  }

  /** @returns the element's name, lower-case. */
  name(mark: number): string {
    return this.names[mark]!;
  }

  /** @returns where its visible text stands; empty for `hr` and `img`. */
  text(mark: number): Span<"text"> {
    return { start: this.textStarts[mark]!, end: this.textEnds[mark]! };
  }

  /** @returns the whole element in the source, its tags included. */
  element(mark: number): Span<"source"> {
    return { start: this.tagStarts[mark]!, end: this.sourceEnds[mark]! };
  }

  /** @returns the value of an attribute as a browser reads it, `undefined` where the element has none of that name. Reads the tag anew: cost is its length. */
  attribute(mark: number, name: string): string | undefined {
    return attributeOf(this.source, this.tagStarts[mark]!, this.tagEnds[mark]!, name);
  }

  /** @returns the start tag as it stands in the source. */
  tag(mark: number): string {
    return this.source.slice(this.tagStarts[mark], this.tagEnds[mark]);
  }

  /** @returns whether the start tag is longer than its name, so asking for attributes can be worth it. */
  hasAttributes(mark: number): boolean {
    return this.tagEnds[mark]! - this.tagStarts[mark]! > this.names[mark]!.length + 2;
  }

  /** For the scanner: an element begins. */
  open(name: string, text: number, tagStart: number, tagEnd: number): number {
    this.textStarts.push(text);
    this.textEnds.push(text);
    this.tagStarts.push(tagStart);
    this.tagEnds.push(tagEnd);
    this.sourceEnds.push(tagEnd);
    return this.names.push(name) - 1;
  }

  /** For the scanner: the element ends. */
  close(mark: number, text: number, sourceEnd: number): void {
    this.textEnds[mark] = text;
    this.sourceEnds[mark] = sourceEnd;
  }
}

/**
 * Walks the attributes of a start tag as WHATWG HTML's tokenizer reads them: values in double, single or no quotes. One
 * cursor serves a whole scan: a body of a megabyte has a hundred thousand attributes.
 */
export class AttributeCursor {
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private at = 0;

  constructor(private readonly source: string) {}

  /** Puts the cursor behind a tag's name. */
  begin(at: number): void {
    this.at = at;
  }

  /** Where the cursor stopped: at the tag's `>`, or at the end of the source. */
  get position(): number {
    return this.at;
  }

  /** Reads the next attribute. @returns `false` at the tag's `>` or at the end of the source */
  next(): boolean {
    const { source } = this;
    let at = this.at;
    let c = source.charCodeAt(at);
    while (isBlank(c) || c === 0x2f) c = source.charCodeAt(++at);
    if (at >= source.length || c === 0x3e) {
      this.at = at;
      return false;
    }
    this.nameStart = at++;
    for (c = source.charCodeAt(at); at < source.length && !isBlank(c) && c !== 0x2f && c !== 0x3e && c !== 0x3d; ) c = source.charCodeAt(++at);
    this.nameEnd = at;
    while (isBlank(c)) c = source.charCodeAt(++at);
    if (c !== 0x3d) {
      this.valueStart = this.valueEnd = this.nameEnd;
      this.at = at;
      return true;
    }
    c = source.charCodeAt(++at);
    while (isBlank(c)) c = source.charCodeAt(++at);
    if (c === 0x22 || c === 0x27) {
      const close = source.indexOf(c === 0x22 ? '"' : "'", at + 1);
      this.valueStart = at + 1;
      this.valueEnd = close < 0 ? source.length : close;
      this.at = close < 0 ? source.length : close + 1;
      return true;
    }
    this.valueStart = at;
    while (at < source.length && !isBlank(c) && c !== 0x3e) c = source.charCodeAt(++at);
    this.valueEnd = this.at = at;
    return true;
  }
}

function attributeOf(source: string, tagStart: number, tagEnd: number, name: string): string | undefined {
  let at = tagStart + 1;
  while (at < tagEnd && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== 0x2f && source.charCodeAt(at) !== 0x3e) at++;
  const cursor = new AttributeCursor(source);
  cursor.begin(at);
  while (cursor.next() && cursor.nameStart < tagEnd) {
    if (cursor.nameEnd - cursor.nameStart !== name.length) continue;
    if (source.slice(cursor.nameStart, cursor.nameEnd).toLowerCase() === name) return unescapeReferences(source.slice(cursor.valueStart, cursor.valueEnd));
  }
  return undefined;
}

/** @returns whether a UTF-16 unit is white space to HTML: tab, line feed, form feed, return, space. */
export function isBlank(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d && c !== 0x0b);
}

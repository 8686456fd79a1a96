import type { Span } from "../span";
import { unescapeReferences } from "./entities";
import { IntColumn } from "./int-column";

/**
 * The elements of a body that say something about its structure or carry an address: `a`, `blockquote`, `div`, `hr`,
 * `img`, `pre`, `table`, of all but `blockquote` and `hr` those with attributes, and any other element with an `id`. In document order; an element comes before what it holds.
 * Kept as columns of numbers: a body of a megabyte has tens of thousands.
 */
export class Marks {
  private readonly names: string[] = [];
  private readonly textStarts = new IntColumn();
  private readonly textEnds = new IntColumn();
  private readonly tagStarts = new IntColumn();
  private readonly tagEnds = new IntColumn();
  private readonly sourceEnds = new IntColumn();

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
    return { start: this.textStarts.at(mark), end: this.textEnds.at(mark) };
  }

  /** @returns the whole element in the source, its tags included. */
  element(mark: number): Span<"source"> {
    return { start: this.tagStarts.at(mark), end: this.sourceEnds.at(mark) };
  }

  /** @returns the value of an attribute as a browser reads it, `undefined` where the element has none of that name. Reads the tag anew: cost is its length. */
  attribute(mark: number, name: string): string | undefined {
    return this.attributes(mark, [name])[0];
  }

  /** @returns the values of several attributes in one reading of the tag, in the order of `names`. */
  attributes(mark: number, names: readonly string[]): (string | undefined)[] {
    return attributesOf(this.source, this.tagStarts.at(mark), this.tagEnds.at(mark), names);
  }

  /** @returns the start tag as it stands in the source. */
  tag(mark: number): string {
    return this.source.slice(this.tagStarts.at(mark), this.tagEnds.at(mark));
  }

  /** @returns whether the start tag is longer than its name, so asking for attributes can be worth it. */
  hasAttributes(mark: number): boolean {
    return this.tagEnds.at(mark) - this.tagStarts.at(mark) > this.names[mark]!.length + 2;
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
    this.textEnds.set(mark, text);
    this.sourceEnds.set(mark, sourceEnd);
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

function attributesOf(source: string, tagStart: number, tagEnd: number, names: readonly string[]): (string | undefined)[] {
  let at = tagStart + 1;
  while (at < tagEnd && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== 0x2f && source.charCodeAt(at) !== 0x3e) at++;
  const values: (string | undefined)[] = names.map(() => undefined);
  const cursor = new AttributeCursor(source);
  cursor.begin(at);
  while (cursor.next() && cursor.nameStart < tagEnd) {
    for (let i = 0; i < names.length; i++) {
      // The first of two of one name counts.
      if (values[i] !== undefined || cursor.nameEnd - cursor.nameStart !== names[i]!.length) continue;
      if (source.slice(cursor.nameStart, cursor.nameEnd).toLowerCase() === names[i]) values[i] = unescapeReferences(source.slice(cursor.valueStart, cursor.valueEnd));
    }
  }
  return values;
}

/** @returns whether a UTF-16 unit is white space to HTML: tab, line feed, form feed, return, space. */
export function isBlank(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d && c !== 0x0b);
}

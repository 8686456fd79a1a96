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

/** Where one attribute of a start tag stands. */
export interface AttributeSpan {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Where to look for the next one. */
  readonly next: number;
}

/**
 * Reads one attribute as WHATWG HTML's tokenizer does: values in double, single or no quotes.
 * @returns `undefined` at the tag's `>` or at the end of the source
 */
export function attributeAt(source: string, from: number): AttributeSpan | undefined {
  let at = from;
  let c = source.charCodeAt(at);
  while (isBlank(c) || c === 0x2f) c = source.charCodeAt(++at);
  if (at >= source.length || c === 0x3e) return undefined;
  const nameStart = at++;
  for (c = source.charCodeAt(at); at < source.length && !isBlank(c) && c !== 0x2f && c !== 0x3e && c !== 0x3d; ) c = source.charCodeAt(++at);
  const nameEnd = at;
  while (isBlank(c)) c = source.charCodeAt(++at);
  if (c !== 0x3d) return { nameStart, nameEnd, valueStart: nameEnd, valueEnd: nameEnd, next: at };
  c = source.charCodeAt(++at);
  while (isBlank(c)) c = source.charCodeAt(++at);
  if (c === 0x22 || c === 0x27) {
    const close = source.indexOf(c === 0x22 ? '"' : "'", at + 1);
    const end = close < 0 ? source.length : close;
    return { nameStart, nameEnd, valueStart: at + 1, valueEnd: end, next: Math.min(end + 1, source.length) };
  }
  const valueStart = at;
  while (at < source.length && !isBlank(c) && c !== 0x3e) c = source.charCodeAt(++at);
  return { nameStart, nameEnd, valueStart, valueEnd: at, next: at };
}

function attributeOf(source: string, tagStart: number, tagEnd: number, name: string): string | undefined {
  let at = tagStart + 1;
  while (at < tagEnd && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== 0x2f && source.charCodeAt(at) !== 0x3e) at++;
  for (let found = attributeAt(source, at); found && found.nameStart < tagEnd; found = attributeAt(source, found.next)) {
    if (found.nameEnd - found.nameStart !== name.length) continue;
    if (source.slice(found.nameStart, found.nameEnd).toLowerCase() === name) return unescapeReferences(source.slice(found.valueStart, found.valueEnd));
  }
  return undefined;
}

/** @returns whether a UTF-16 unit is white space to HTML: tab, line feed, form feed, return, space. */
export function isBlank(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d && c !== 0x0b);
}

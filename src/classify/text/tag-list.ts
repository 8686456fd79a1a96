import type { TagAttributes } from "./html-text";
import type { Tag } from "./tags";

/** Every tag of a body in document order, as columns. Comments, declarations and what is inside scripts and styles are none. */
export class TagList {
  readonly tags: Tag[] = [];
  readonly isEnd: boolean[] = [];
  readonly isHidden: boolean[] = [];
  /** In the source. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly nameEnds: number[] = [];

  constructor(private readonly source: string) {}

  get count(): number {
    return this.starts.length;
  }

  /** @returns the name, lower-case; also of elements that HTML does not know, such as `o:p`. */
  name(index: number): string {
    const known = this.tags[index]!.name;
    return known || this.source.slice(this.starts[index]! + (this.isEnd[index] ? 2 : 1), this.nameEnds[index]).toLowerCase();
  }

  /** For the scanner. */
  add(tag: Tag, isEnd: boolean, start: number, nameEnd: number, attributes: TagAttributes): void {
    this.tags.push(tag);
    this.isEnd.push(isEnd);
    this.isHidden.push(attributes.isHidden);
    this.starts.push(start);
    this.ends.push(attributes.end);
    this.nameEnds.push(nameEnd);
  }
}

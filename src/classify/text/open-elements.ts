import type { TagAttributes } from "./html-text";
import { IntColumn } from "./int-column";
import type { Marks } from "./marks";
import { tagCount, tagOf } from "./tags";
import type { Tag } from "./tags";
import type { TextBuilder } from "./text-builder";

const cell = tagOf("td").id;
const headCell = tagOf("th").id;
const row = tagOf("tr").id;
const table = tagOf("table").id;
const paragraph = tagOf("p").id;
const listItem = tagOf("li").id;
const link = tagOf("a").id;
const lineBreak = tagOf("br").id;
const body = tagOf("body").id;
const root = tagOf("html").id;
const lists = [tagOf("ul").id, tagOf("ol").id];
const rowGroups = [tagOf("tbody").id, tagOf("thead").id, tagOf("tfoot").id];
const tableParts = new Set(["tr", "td", "th", "tbody", "thead", "tfoot", "caption"].map((name) => tagOf(name).id));

/**
 * What is kept of an element that was opened and not yet closed, as so many numbers on the stack: the id of its tag; its index
 * in {@link Marks}, or -1; the element of the same name below it, and the special one and the barrier, -1 for none; and flags.
 * A body of a megabyte may have two hundred thousand: they are no objects.
 */
const stride = 6;
const keptSpace = 1;
const wasSilent = 2;
const isBlock = 4;

/**
 * The elements open at a point of the source. Every name remembers where its innermost open element is, so an end tag
 * finds its start, or knows that there is none, without a search: the whole document costs its tags.
 */
export class OpenElements {
  private readonly stack = new IntColumn();
  private depth = 0;
  /** By tag id: index in the stack of the innermost open element, -1 for none. */
  private readonly innermost: number[] = [];
  private special = -1;
  private barrier = -1;

  constructor(
    private readonly marks: Marks,
    private readonly out: TextBuilder,
  ) {
    for (let id = 0; id < tagCount; id++) this.innermost.push(-1);
  }

  /** A start tag from `start` to `end` of the source. */
  start(tag: Tag, start: number, end: number, attributes: TagAttributes): void {
    this.closeImplied(tag, start);
    if (tag.id === lineBreak) return this.out.lineBreak(start, end);
    if (tag.isBlock && !attributes.isHidden) this.out.breakLine();
    if (tag.id === cell || tag.id === headCell) this.out.breakCell();
    const mark = attributes.hasId || (tag.isMarked && (tag.isMarkedBare || end - start > tag.name.length + 2)) ? this.marks.open(tag.name, this.out.length, start, end) : -1;
    if (tag.isVoid || tag.isRaw) return;
    const keepsSpace = tag.keepsSpace ? true : attributes.keepsSpace;
    this.push(tag, mark);
    if (keepsSpace !== undefined) this.out.keepsSpace = keepsSpace;
    if (attributes.isHidden) this.out.isSilent = true;
  }

  /** An end tag from `start` to `end` of the source; closes what it may. */
  end(tag: Tag, start: number, end: number): void {
    if (tag.id === lineBreak) return this.out.lineBreak(start, end);
    if (tag.id === body || tag.id === root) return;
    const at = this.innermost[tag.id]!;
    if (at < 0) {
      if (tag.id === paragraph) this.out.breakLine();
      return;
    }
    let floor = tag.isSpecial ? this.barrier : this.special;
    if (!tag.isSpecial) {
      if (at > floor) this.closeTo(at, start, end);
      return;
    }
    if (tag.id === table) floor = -1;
    else if (tableParts.has(tag.id)) floor = this.innermost[table]!;
    else if (tag.id === listItem) floor = this.highest(lists, floor);
    else if (tag.isBarrier && this.barrier === at) floor = at - 1;
    if (at > floor || (at === floor && tag.isBarrier)) this.closeTo(at, start, end);
    else if (tag.id === paragraph) this.out.breakLine();
  }

  /** The source ends: so does everything. */
  closeAll(at: number): void {
    this.closeTo(0, at, at);
  }

  /** Ends what a start tag ends without saying so: a paragraph, an item, a cell, a row. */
  private closeImplied(tag: Tag, at: number): void {
    if (tag.endsParagraph) this.closeAbove(paragraph, this.barrier, at);
    if (tag.implied === "") return;
    if (tag.implied === "link") this.closeAbove(link, this.special, at);
    else if (tag.implied === "item") this.closeAbove(listItem, this.highest(lists, this.barrier), at);
    else {
      this.closeCell(at);
      if (tag.implied === "cell") return;
      this.closeAbove(row, this.innermost[table]!, at);
      if (tag.implied === "group") for (const id of rowGroups) this.closeAbove(id, this.innermost[table]!, at);
    }
  }

  private closeCell(at: number): void {
    this.closeAbove(cell, this.innermost[table]!, at);
    this.closeAbove(headCell, this.innermost[table]!, at);
  }

  private closeAbove(id: number, floor: number, at: number): void {
    const open = this.innermost[id]!;
    if (open > floor) this.closeTo(open, at, at);
  }

  private highest(ids: readonly number[], floor: number): number {
    return ids.reduce((highest, id) => Math.max(highest, this.innermost[id]!), floor);
  }

  private push(tag: Tag, mark: number): void {
    const index = this.depth++;
    const flags = (this.out.keepsSpace ? keptSpace : 0) | (this.out.isSilent ? wasSilent : 0) | (tag.isBlock ? isBlock : 0);
    const { stack } = this;
    stack.push(tag.id);
    stack.push(mark);
    stack.push(this.innermost[tag.id]!);
    stack.push(this.special);
    stack.push(this.barrier);
    stack.push(flags);
    this.innermost[tag.id] = index;
    if (tag.isSpecial) this.special = index;
    if (tag.isBarrier) this.barrier = index;
  }

  /** Closes everything from the top of the stack down to and including `index`; only that one's element ends after `end`. */
  private closeTo(index: number, start: number, end: number): void {
    let endsLine = false;
    const { stack } = this;
    while (this.depth > index) {
      const at = --this.depth * stride;
      const mark = stack.at(at + 1);
      const flags = stack.at(at + 5);
      if (mark >= 0) this.marks.close(mark, this.out.length, this.depth === index ? end : start);
      this.innermost[stack.at(at)] = stack.at(at + 2);
      this.special = stack.at(at + 3);
      this.barrier = stack.at(at + 4);
      this.out.keepsSpace = (flags & keptSpace) > 0;
      // The line of a hidden block does not end: it was never shown.
      endsLine = endsLine || ((flags & isBlock) > 0 && !this.out.isSilent);
      this.out.isSilent = (flags & wasSilent) > 0;
    }
    stack.length = this.depth * stride;
    if (endsLine) this.out.breakLine();
  }
}

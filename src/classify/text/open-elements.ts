import type { TagAttributes } from "./html-text";
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

/** An element that was opened and not yet closed. */
interface Open {
  readonly tag: Tag;
  /** Its index in {@link Marks}, or -1. */
  readonly mark: number;
  /** The element of the same name below it; likewise for the elements nothing is closed across. -1 for none. */
  readonly sameBelow: number;
  readonly specialBelow: number;
  readonly barrierBelow: number;
  readonly keptSpace: boolean;
  readonly wasSilent: boolean;
}

/**
 * The elements open at a point of the source. Every name remembers where its innermost open element is, so an end tag
 * finds its start, or knows that there is none, without a search: the whole document costs its tags.
 */
export class OpenElements {
  private readonly stack: Open[] = [];
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
    const mark = tag.isMarked || attributes.hasId ? this.marks.open(tag.name, this.out.length, start, end) : -1;
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
    const index = this.stack.length;
    this.stack.push({
      tag,
      mark,
      sameBelow: this.innermost[tag.id]!,
      specialBelow: this.special,
      barrierBelow: this.barrier,
      keptSpace: this.out.keepsSpace,
      wasSilent: this.out.isSilent,
    });
    this.innermost[tag.id] = index;
    if (tag.isSpecial) this.special = index;
    if (tag.isBarrier) this.barrier = index;
  }

  /** Closes everything from the top of the stack down to and including `index`; only that one's element ends after `end`. */
  private closeTo(index: number, start: number, end: number): void {
    let endsLine = false;
    while (this.stack.length > index) {
      const open = this.stack.pop()!;
      if (open.mark >= 0) this.marks.close(open.mark, this.out.length, this.stack.length === index ? end : start);
      this.innermost[open.tag.id] = open.sameBelow;
      this.special = open.specialBelow;
      this.barrier = open.barrierBelow;
      this.out.keepsSpace = open.keptSpace;
      // The line of a hidden block does not end: it was never shown.
      endsLine = endsLine || (open.tag.isBlock && !this.out.isSilent);
      this.out.isSilent = open.wasSilent;
    }
    if (endsLine) this.out.breakLine();
  }
}

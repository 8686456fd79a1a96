import type { TagList } from "../text/tag-list";

/** Which tags belong together, by their index in the list. */
export interface Pairs {
  /** The other half; -1 for a tag that has none. */
  readonly partner: readonly number[];
  /** For a start tag: where its element ends in the source, before the end tag that ends it. */
  readonly until: readonly number[];
}

const tableParts = /^(?:td|th|tr|tbody|thead|tfoot|caption|colgroup)$/;

/**
 * Pairs start and end tags as they are written: an end tag belongs to the innermost open start tag of its name. That of
 * an inline element reaches over no block, and nothing but `</table>` reaches out of a table or its cell. Elements still
 * open inside a pair end with it. Linear: every tag is opened and closed once.
 * @param length of the source
 */
export function pairsOf(tags: TagList, length: number): Pairs {
  const partner = tags.starts.map(() => -1);
  const until = tags.starts.map(() => -1);
  const open: { tag: number; name: string; sameBelow: number; specialBelow: number; barrierBelow: number }[] = [];
  const innermost = new Map<string, number>();
  let special = -1;
  let barrier = -1;
  const popTo = (position: number, at: number): void => {
    while (open.length > position) {
      const top = open.pop()!;
      until[top.tag] = at;
      innermost.set(top.name, top.sameBelow);
      special = top.specialBelow;
      barrier = top.barrierBelow;
    }
  };
  const find = (name: string): number => {
    const position = innermost.get(name);
    return position === undefined ? -1 : position;
  };
  for (let tag = 0; tag < tags.count; tag++) {
    const { isVoid, isRaw, isSpecial, isBarrier } = tags.tags[tag]!;
    if (isVoid || isRaw) continue;
    const name = tags.name(tag);
    const position = find(name);
    if (!tags.isEnd[tag]) {
      open.push({ tag, name, sameBelow: position, specialBelow: special, barrierBelow: barrier });
      innermost.set(name, open.length - 1);
      if (isSpecial) special = open.length - 1;
      if (isBarrier) barrier = open.length - 1;
      continue;
    }
    let floor = isSpecial ? barrier : special;
    if (name === "table") floor = -1;
    else if (tableParts.test(name)) floor = find("table");
    if (position < 0 || position < floor || (position === floor && !isBarrier)) continue;
    partner[tag] = open[position]!.tag;
    partner[open[position]!.tag] = tag;
    popTo(position, tags.starts[tag]!);
  }
  popTo(0, length);
  return { partner, until };
}

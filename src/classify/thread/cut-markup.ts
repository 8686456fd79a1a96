import { firstEndingAfter, type Span } from "../span";
import type { TagList } from "../text/tag-list";
import { ownersOf } from "./cut-owners";
import { pairsOf } from "./cut-pairs";

/** Words in the source and whose they are. */
export interface Claim {
  readonly source: Span<"source">;
  /** The line they stand on, or what of it is the writer's. */
  readonly text: Span<"text">;
  /** Index of the message; -1 for the author. */
  readonly owner: number;
  /** Of a header or attribution. */
  readonly isIntroduction: boolean;
  /** The message begins here. */
  readonly isFirst: boolean;
}

/** A body with its tags and with every word claimed. */
export interface ClaimedBody {
  readonly source: string;
  readonly text: string;
  toSource(span: Span<"text">): Span<"source">[];
  readonly tags: TagList;
  /** Elements that mail programs quote with; sorted, they nest. */
  readonly containers: readonly Span<"source">[];
  /** Sorted, disjoint; they hold no tags. */
  readonly claims: readonly Claim[];
}

/** Hold the document together, or a layout: they stay when they are emptied. */
const lasting = /^(?:html|body|head|td|th|caption|colgroup)$/;
/** Shows something without words. */
const showing = /^(?:img|hr|input|embed|object|video|audio|svg|canvas|button|select|textarea|iframe|picture|math|map|meter|progress)$/;
/** End tags that HTML lets one leave out. */
const selfEnding = /^(?:p|li|dt|dd|tr|tbody|thead|tfoot|option)$/;

const holdsCut = 1;
const holdsKept = 2;
const holdsBlank = 4;

/** @returns what has to go from the source for the messages in `cut` to be gone: sorted, disjoint ranges. */
export function cutMarkup(body: ClaimedBody, cut: ReadonlySet<number>): Span<"source">[] {
  const { source, tags, claims } = body;
  const { partner, until } = pairsOf(tags, source.length);
  const owners = ownersOf(body);
  const isWordless = claims.every(({ owner }) => cut.has(owner));
  const gone: Span<"source">[] = [];
  const held = tags.starts.map(() => 0);
  const open: number[] = [];
  let claim = 0;
  let at = 0;
  // Set where an element begins that holds words which stay: blanks in front of them are theirs.
  let leadsToKept = false;
  let inHidden = -1;
  const mark = (what: number): void => {
    if (open.length) held[open[open.length - 1]!]! |= what;
  };
  const leaf = (start: number, end: number): void => {
    if (start < end) gone.push({ start, end });
    mark(holdsCut);
  };
  const blank = (end: number): void => {
    if (end > at) {
      if (cut.has(owners.current()) && !leadsToKept) leaf(at, end);
      else if (/[^\s]/.test(source.slice(at, end))) mark(holdsBlank);
    }
    at = Math.max(at, end);
  };
  const claimed = (): void => {
    const { source: range, owner } = claims[claim++]!;
    blank(range.start);
    owners.claimed(claim - 1);
    leadsToKept = false;
    if (cut.has(owner)) leaf(range.start, range.end);
    else mark(holdsKept);
    at = range.end;
  };
  const close = (): void => {
    const index = open.pop()!;
    const holds = held[index]!;
    if (index === inHidden) inHidden = -1;
    const canGo = !lasting.test(tags.name(index)) && (partner[index]! >= 0 || selfEnding.test(tags.name(index)));
    if (canGo && (holds & holdsCut) > 0 && !(holds & holdsKept) && !(isWordless && holds & holdsBlank)) {
      gone.push({ start: tags.starts[index]!, end: partner[index]! >= 0 ? tags.ends[partner[index]!]! : until[index]! });
    }
    mark(holds);
  };
  for (let tag = 0; tag < tags.count; tag++) {
    const start = tags.starts[tag]!;
    while (claim < claims.length && claims[claim]!.source.start < start) claimed();
    blank(start);
    at = tags.ends[tag]!;
    while (open.length && until[open[open.length - 1]!]! <= start) close();
    const name = tags.name(tag);
    owners.reach(start, claim);
    owners.tagged(tag);
    if (name === "br") {
      if (cut.has(owners.current()) && !leadsToKept) leaf(start, at);
      else mark(holdsBlank);
    } else if (tags.tags[tag]!.isVoid || tags.tags[tag]!.isRaw) {
      if (cut.has(owners.current())) leaf(start, at);
      else if (showing.test(name)) mark(holdsKept);
    } else if (!tags.isEnd[tag]) {
      open.push(tag);
      if (cut.has(owners.current())) mark(holdsCut);
      else if (showing.test(name) || (tags.isHidden[tag] && inHidden < 0)) mark(holdsKept);
      if (tags.isHidden[tag]) inHidden = tag;
      const next = claims[claim];
      if (next && !cut.has(next.owner) && next.source.start < until[tag]!) leadsToKept = true;
    }
  }
  while (claim < claims.length) claimed();
  blank(source.length);
  while (open.length) close();
  const removed = union(gone);
  const spared = strays(tags, partner, removed);
  const all = subtract(removed, spared);
  return subtract(all, lineBreaks(body, cut, all, partner));
}

/** Tags without their other half stay, also inside what goes: what is left is exactly as balanced as it was. */
function strays(tags: TagList, partner: readonly number[], removed: readonly Span<"source">[]): Span<"source">[] {
  const out: Span<"source">[] = [];
  let range = 0;
  for (let tag = 0; tag < tags.count; tag++) {
    const start = tags.starts[tag]!;
    while (range < removed.length && removed[range]!.end <= start) range++;
    if (range >= removed.length) break;
    if (removed[range]!.start > start || partner[tag]! >= 0 || tags.tags[tag]!.isVoid || tags.tags[tag]!.isRaw) continue;
    if (tags.isEnd[tag] || !selfEnding.test(tags.name(tag))) out.push({ start, end: tags.ends[tag]! });
  }
  return out;
}

/** Where words that stay would run into one line, a line break between them is spared: a `<br>`, or else the tags of an emptied block. */
function lineBreaks({ text, toSource, tags, claims }: ClaimedBody, cut: ReadonlySet<number>, removed: readonly Span<"source">[], partner: readonly number[]): Span<"source">[] {
  const out: Span<"source">[] = [];
  let tag = 0;
  let above: Claim | undefined;
  let isCutBetween = false;
  for (const claim of claims) {
    if (cut.has(claim.owner)) {
      isCutBetween = true;
      continue;
    }
    if (above && isCutBetween) {
      while (tag < tags.count && tags.starts[tag]! < above.source.end) tag++;
      const from = tag;
      while (tag < tags.count && tags.starts[tag]! < claim.source.start) tag++;
      for (const spared of lineBreakBetween(above, claim, from, tag)) out.push(spared);
    }
    above = claim;
    isCutBetween = false;
  }
  return out;

  function lineBreakBetween(before: Claim, after: Claim, from: number, to: number): Span<"source">[] {
    let spare: Span<"source"> | undefined;
    for (let i = text.indexOf("\n", before.text.end); i >= 0 && i < after.text.start; i = text.indexOf("\n", i + 1)) {
      const written = toSource({ start: i, end: i + 1 })[0];
      if (written && !isIn(removed, written.start)) return [];
      if (!spare) spare = written;
    }
    let block = -1;
    for (let i = from; i < to; i++) {
      if (!tags.tags[i]!.isBlock && !/^t[dh]$/.test(tags.name(i))) continue;
      if (!isIn(removed, tags.starts[i]!)) return [];
      if (!tags.isEnd[i] && partner[i]! >= 0 && (block < 0 || sizeOf(i) < sizeOf(block))) block = i;
    }
    if (spare || block < 0) return spare ? [spare] : [];
    const end = partner[block]!;
    return [
      { start: tags.starts[block]!, end: tags.ends[block]! },
      { start: tags.starts[end]!, end: tags.ends[end]! },
    ];
  }

  function sizeOf(index: number): number {
    return tags.ends[index]! - tags.starts[index]!;
  }
}

/** Whether `at` is inside one of sorted, disjoint ranges. */
function isIn(ranges: readonly Span<"source">[], at: number): boolean {
  const range = ranges[firstEndingAfter(ranges, at)];
  return range !== undefined && range.start <= at;
}

function union(ranges: readonly Span<"source">[]): Span<"source">[] {
  const sorted = ranges.slice().sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = out[out.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** @returns sorted `ranges` without sorted `holes`, each of which lies in one of them or outside all. */
function subtract(ranges: readonly Span<"source">[], holes: readonly Span<"source">[]): Span<"source">[] {
  const out: Span<"source">[] = [];
  let hole = 0;
  for (const range of ranges) {
    let start = range.start;
    while (hole < holes.length && holes[hole]!.end <= start) hole++;
    for (; hole < holes.length && holes[hole]!.start < range.end; hole++) {
      if (holes[hole]!.start > start) out.push({ start, end: holes[hole]!.start });
      start = Math.max(start, holes[hole]!.end);
    }
    if (start < range.end) out.push({ start, end: range.end });
  }
  return out;
}

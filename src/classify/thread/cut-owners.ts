import type { ClaimedBody } from "./cut-markup";

/** A message whose place in the body goes on. */
interface Holder {
  readonly message: number;
  /** How many containers are open around it: with fewer, its place is left. */
  depth: number;
}

/** Whose pictures, rules and empty lines are those between the words: to be asked while a body is walked through in order. */
export interface Owners {
  /** Index of the message, -1 for the author. */
  current(): number;
  /** The walk has come to `at` of the source; `next` is the next claim. */
  reach(at: number, next: number): void;
  /** The walk is at a claim. */
  claimed(claim: number): void;
  /** The walk is at the tag with this index. */
  tagged(tag: number): void;
}

/**
 * What stands below somebody's words is theirs until other words or the end of the quote or container around them; then
 * it is the author's or the message's around. What stands in a container above the first words in it is theirs. The
 * last rule above a message is the message's.
 */
export function ownersOf(body: ClaimedBody): Owners {
  const { claims, containers } = body;
  const rules = rulesAbove(body);
  const holders: Holder[] = [];
  const isHolder = new Set<number>();
  /** By message: in how many containers its own words stand. */
  const depths = new Map<number, number>();
  const open: number[] = [];
  let nextContainer = 0;

  const leave = (): void => {
    isHolder.delete(holders.pop()!.message);
  };
  const take = (message: number): void => {
    if (message < 0) {
      while (holders.length) leave();
      return;
    }
    if (isHolder.has(message)) while (holders[holders.length - 1]!.message !== message) leave();
    else {
      const depth = depths.get(message);
      holders.push({ message, depth: depth === undefined ? open.length : Math.min(depth, open.length) });
      isHolder.add(message);
    }
  };
  const closeContainers = (at: number): void => {
    while (open.length && open[open.length - 1]! <= at) {
      open.pop();
      while (holders.length && holders[holders.length - 1]!.depth > open.length) leave();
    }
  };
  const reach = (at: number, next: number): void => {
    closeContainers(at);
    for (; nextContainer < containers.length && containers[nextContainer]!.start <= at; nextContainer++) {
      const { end } = containers[nextContainer]!;
      if (end <= at) continue;
      open.push(end);
      if (next < claims.length && claims[next]!.source.start < end) take(claims[next]!.owner);
    }
  };
  return {
    current: () => (holders.length ? holders[holders.length - 1]!.message : -1),
    reach,
    claimed: (claim) => {
      const { source, owner, isIntroduction } = claims[claim]!;
      reach(source.start, claim);
      take(owner);
      if (owner < 0 || isIntroduction) return;
      // An attribution stands outside the quote it introduces.
      if (!depths.has(owner)) {
        holders[holders.length - 1]!.depth = open.length;
        depths.set(owner, open.length);
      }
    },
    tagged: (tag) => {
      const message = rules.get(tag);
      if (message !== undefined) take(message);
    },
  };
}

/** Outlook on the web puts an empty element of this name above the rule. */
const anchor = /^<div\s[^>]{0,200}appendonsend/i;

/** @returns by index in the tags the rules, or what stands with them, straight above a message, and which. */
function rulesAbove({ source, tags, claims }: ClaimedBody): Map<number, number> {
  const rules = new Map<number, number>();
  let rule = -1;
  let isAnchored = false;
  let claim = 0;
  const pass = (): void => {
    const { isFirst, owner } = claims[claim++]!;
    if (isFirst && rule >= 0) rules.set(rule, owner);
    rule = -1;
    isAnchored = false;
  };
  for (let tag = 0; tag < tags.count; tag++) {
    const start = tags.starts[tag]!;
    while (claim < claims.length && claims[claim]!.source.start < start) pass();
    const name = tags.name(tag);
    const isAnchor = name === "div" && !tags.isEnd[tag] && anchor.test(source.slice(start, Math.min(tags.ends[tag]!, start + 300)));
    if (isAnchor || (name === "hr" && !isAnchored)) rule = tag;
    else if (name === "img") rule = -1;
    isAnchored = (isAnchored && name !== "img") || isAnchor;
  }
  while (claim < claims.length) pass();
  return rules;
}

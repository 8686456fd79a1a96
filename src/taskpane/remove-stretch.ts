import type { Span } from "../classify";

/** Elements that hold the document together, or a layout: they stay when they are emptied. */
const kept = /^(?:html|body|table|tbody|thead|tfoot|tr|td|th)$/;
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const isBlank = /^(?:\s|&nbsp;|&#160;|\u00a0|\u200b)*$/;
/** How far around the cut we look for what it has emptied, UTF-16 units. */
const reach = 20_000;

interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "void";
  readonly start: number;
  readonly end: number;
}

/** HTML with a place in it: what stands before, and what after. */
type Cut = readonly [before: string, after: string];

/**
 * Takes a stretch of HTML out with the tags that are opened and closed inside it. A tag whose other half stands
 * outside stays, so that what is left is as balanced as it was. Elements around the cut that hold no words any more go
 * too, with a rule drawn above them: a quoted mail must not leave its frame behind.
 */
export function removeStretch(html: string, { start, end }: Span<"source">): string {
  const { closing, opening } = halves(html.slice(start, end));
  let [before, after] = withoutFrame([html.slice(0, start) + closing + opening, html.slice(end)]);
  // What the tags that stayed belong to may be empty by now as well.
  if (before.length > start) [before, after] = withoutFrame([before.slice(0, start), before.slice(start) + after]);
  return before.replace(rule, "") + after;
}

/** Outlook on the web draws a rule above a quoted mail. */
const rule = /<hr(?:\s[^<>]{0,500})?>(?:\s|&nbsp;){0,100}$/i;

/** The tags of a stretch whose other half is not in it, in order: closing ones always stand before opening ones. */
function halves(stretch: string): { readonly closing: string; readonly opening: string } {
  const open: Tag[] = [];
  const count: Record<string, number> = {};
  let closing = "";
  for (const tag of tags(stretch)) {
    if (tag.kind === "void") continue;
    if (tag.kind === "open") {
      open.push(tag);
      count[tag.name] = (count[tag.name] ?? 0) + 1;
    } else if (!count[tag.name]) closing += stretch.slice(tag.start, tag.end);
    else {
      let half: Tag | undefined;
      do {
        half = open.pop();
        if (half) count[half.name]!--;
      } while (half && half.name !== tag.name);
    }
  }
  return { closing, opening: open.map(({ start, end }) => stretch.slice(start, end)).join("") };
}

/** Removes the outermost element around the cut that holds no words, picture or rule. */
function withoutFrame([before, after]: Cut): Cut {
  const opened = wordlessOpenings(before);
  const closed = wordlessClosings(after);
  let frame = 0;
  while (frame < opened.length && frame < closed.length && opened[frame]!.name === closed[frame]!.name && !kept.test(opened[frame]!.name)) frame++;
  return frame ? [before.slice(0, opened[frame - 1]!.start), after.slice(closed[frame - 1]!.end)] : [before, after];
}

/** Tags that are open at the end of `html`, innermost first, as far as only blanks stand between. */
function wordlessOpenings(html: string): Tag[] {
  const from = Math.max(0, html.length - reach);
  const near = html.slice(from);
  const found: Tag[] = [];
  let depth = 0;
  let edge = near.length;
  const before = tags(near);
  for (let i = before.length - 1; i >= 0; i--) {
    const tag = before[i]!;
    if (!isBlank.test(near.slice(tag.end, edge)) || isContent(tag)) break;
    edge = tag.start;
    if (tag.kind === "close") depth++;
    else if (tag.kind === "open") {
      if (depth) depth--;
      else found.push({ ...tag, start: tag.start + from, end: tag.end + from });
    }
  }
  return found;
}

/** Tags at the beginning of `html` that close what was opened before it, innermost first, as far as only blanks stand between. */
function wordlessClosings(html: string): Tag[] {
  const near = html.slice(0, reach);
  const found: Tag[] = [];
  let depth = 0;
  let edge = 0;
  for (const tag of tags(near)) {
    if (!isBlank.test(near.slice(edge, tag.start)) || isContent(tag)) break;
    edge = tag.end;
    if (tag.kind === "open") depth++;
    else if (tag.kind === "close") {
      if (depth) depth--;
      else found.push(tag);
    }
  }
  return found;
}

function isContent({ name }: Tag): boolean {
  return isVoid.test(name) && name !== "br" && name !== "wbr";
}

function tags(html: string): Tag[] {
  const tag = /<(\/?)([a-z][a-z0-9:]{0,20})(?:\s[^<>]{0,4000})?\/?>/gi;
  const found: Tag[] = [];
  for (let one = tag.exec(html); one; one = tag.exec(html)) {
    const name = one[2]!.toLowerCase();
    const kind = one[1] ? "close" : isVoid.test(name) || one[0].endsWith("/>") ? "void" : "open";
    found.push({ name, kind, start: one.index, end: one.index + one[0].length });
  }
  return found;
}

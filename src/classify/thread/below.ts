import type { ParsedMessage } from "../parsed-message";
import { htmlText } from "../text/html-text";
import { hull } from "../text/mapped-text";
import { TagList } from "../text/tag-list";
import { pairsOf } from "./cut-pairs";

/** Where more of the author's words can be put. */
export interface Below {
  /** In the body's source; never inside a tag. */
  readonly at: number;
  /** The paragraph above: its name, `class` and `style` as written, for words that look like it. Absent in plain text and where there is none. */
  readonly like?: { readonly name: "p" | "div"; readonly attributes: string };
}

/** What words stand in; a new one begins behind its end. */
const block = /^(?:p|div|h[1-6])$/;
/** Left as a whole: nothing is put between their parts. */
const whole = /^(?:ul|ol|dl|table)$/;

/**
 * @returns the place straight below what the author wrote: above the marked signature and the quoted history, behind the
 *   paragraph, list or table with the author's last words. Total; linear in the body.
 */
export function belowAuthored({ message: { body }, authored, signature, layers }: ParsedMessage): Below {
  const { source } = body;
  const limits = layers.map((layer) => layer.source.start).concat(signature ? startOf(signature.toSource({ start: 0, end: signature.text.length }), source) : []);
  const limit = limits.reduce((least, at) => Math.min(least, at), source.length);
  const words = authored.toSource({ start: 0, end: authored.text.length }).filter(({ start, end }) => start < limit && !/^(?:\s|&nbsp;|&#160;|\u00a0|\u200b)*$/.test(source.slice(start, end)));
  const extent = hull(words);
  if (body.format === "text") {
    const written = extent ? source.slice(0, Math.min(extent.end, limit)).replace(/\s+$/, "") : "";
    return { at: written.length };
  }
  return inHtml(source, extent && { start: extent.start, end: Math.min(extent.end, limit) }, limit);
}

function startOf(ranges: readonly { readonly start: number }[], source: string): number {
  return ranges.length ? ranges[0]!.start : source.length;
}

function inHtml(source: string, words: { readonly start: number; readonly end: number } | undefined, limit: number): Below {
  const tags = new TagList(source);
  htmlText(source, tags);
  if (!words) {
    const body = tags.tags.findIndex((tag, i) => tag.name === "body" && !tags.isEnd[i]);
    const at = body < 0 ? 0 : tags.ends[body]!;
    return { at: at <= limit ? at : 0 };
  }
  const { partner, until } = pairsOf(tags, source.length);
  let left = -1;
  let around = -1;
  for (let i = 0; i < tags.count && tags.starts[i]! < words.end; i++) {
    if (tags.isEnd[i] || until[i]! < words.end) continue;
    const name = tags.name(i);
    // A table around all the words is the page; one among them is a table.
    if (left < 0 && whole.test(name) && (name !== "table" || tags.starts[i]! > words.start)) left = i;
    if (block.test(name)) around = i;
  }
  const like = around >= 0 ? { like: likeOf(tags.name(around), source.slice(tags.starts[around], tags.ends[around])) } : {};
  const out = left >= 0 ? left : around;
  const end = out < 0 ? -1 : partner[out]! >= 0 ? tags.ends[partner[out]!]! : until[out]!;
  return { at: end >= 0 && end <= limit ? end : behindInline(tags, words.end, limit), ...like };
}

function likeOf(name: string, tag: string): NonNullable<Below["like"]> {
  return { name: name === "p" ? "p" : "div", attributes: (tag.match(/\s(?:class|style)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi) ?? []).join("") };
}

/** Behind the end tags that follow the words at once: of bold words, of links. */
function behindInline(tags: TagList, from: number, limit: number): number {
  let at = from;
  for (let i = 0; i < tags.count; i++) {
    if (tags.starts[i]! < at) continue;
    if (!tags.isEnd[i] || tags.tags[i]!.isBlock || tags.tags[i]!.isSpecial || tags.starts[i] !== at || tags.ends[i]! > limit) break;
    at = tags.ends[i]!;
  }
  return at;
}

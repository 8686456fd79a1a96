import { referenceAt } from "./entities";
import { AttributeCursor, isBlank, Marks } from "./marks";
import type { Chunks } from "./mapped-text";
import { OpenElements } from "./open-elements";
import type { TagList } from "./tag-list";
import { tagAt } from "./tags";
import type { Tag } from "./tags";
import { TextBuilder } from "./text-builder";

/** The visible text of a body, where each piece of it came from, and the elements around it. */
export interface ScannedText {
  readonly text: string;
  readonly chunks: Chunks;
  readonly marks: Marks;
}

const lessThan = 0x3c;
const ampersand = 0x26;

/**
 * Reads HTML as a browser shows it, without building a tree: white space collapses, blocks and `<br>` break lines, `pre`
 * keeps its own, cells are parted by tabs; comments, scripts, styles and hidden elements are silent. Tolerates what mail
 * is full of: unclosed tags, stray end tags, unquoted attributes, conditional comments. One pass; the time is linear in
 * the source whatever it holds, because every element is opened and closed once and no end tag searches for its start.
 * One deliberate difference from a browser: `<a@b.c>`, an address somebody forgot to escape, is text and not an element.
 * @param tags takes every tag, for whoever changes the body
 */
export function htmlText(source: string, tags?: TagList): ScannedText {
  const marks = new Marks(source);
  const out = new TextBuilder(source);
  const open = new OpenElements(marks, out);
  const cursor = new AttributeCursor(source);
  const length = source.length;
  let at = 0;
  let run = 0;
  while (at < length) {
    const c = source.charCodeAt(at);
    if (c === lessThan) {
      const end = markupEnd(source, at);
      if (end > at) {
        out.verbatim(run, at);
        at = run = readMarkup(source, at, end, open, cursor, tags);
      } else at++;
    } else if (c === ampersand) {
      const reference = referenceAt(source, at);
      if (reference) {
        out.verbatim(run, at);
        out.replaced(reference.text, at, reference.end);
        at = run = reference.end;
      } else at++;
    } else if (c <= 0x20 && !out.keepsSpace && (isBlank(c) || c === 0)) {
      // A single space inside a line is text like any other; everything else collapses.
      const next = source.charCodeAt(at + 1);
      if (c === 0x20 && at > run && next > 0x20 && next !== lessThan && next !== ampersand) at += 2;
      else {
        out.verbatim(run, at);
        const start = at;
        do at++;
        while (at < length && (isBlank(source.charCodeAt(at)) || source.charCodeAt(at) === 0));
        out.space(start, at);
        run = at;
      }
    } else at++;
  }
  out.verbatim(run, length);
  open.closeAll(length);
  return { text: out.text, chunks: out.chunks, marks };
}

/** @returns where the name or the introducer of the markup at `at` ends, or `at` where the `<` is only text. */
function markupEnd(source: string, at: number): number {
  const c = source.charCodeAt(at + 1);
  if (c === 0x21 || c === 0x3f) return at + 2;
  const start = c === 0x2f ? at + 2 : at + 1;
  if (!isLetter(source.charCodeAt(start))) {
    if (c !== 0x2f || start >= source.length) return at;
    return start;
  }
  let end = start + 1;
  for (; end < source.length; end++) {
    const unit = source.charCodeAt(end);
    if (isBlank(unit) || unit === 0x3e || unit === 0x2f) break;
    // An address in angle brackets; a browser would make an element of it and hide who wrote.
    if (unit === 0x40) return at;
    if (end - start > 64) break;
  }
  // `<https://…>` and `<mailto:…>` are written by people and by text converters, never by HTML writers.
  if (source.charCodeAt(end) === 0x2f && source.charCodeAt(end - 1) === 0x3a) return at;
  return end;
}

/** Reads a tag, comment or declaration. @returns where what follows it begins. */
function readMarkup(source: string, at: number, nameEnd: number, open: OpenElements, cursor: AttributeCursor, tags: TagList | undefined): number {
  const c = source.charCodeAt(at + 1);
  if (c === 0x21) return commentEnd(source, at);
  const isEnd = c === 0x2f;
  if (c === 0x3f || (isEnd && nameEnd === at + 2)) return after(source, ">", at + 2);
  const tag = tagAt(source, isEnd ? at + 2 : at + 1, nameEnd);
  const attributes = readAttributes(source, nameEnd, cursor);
  if (attributes.end < 0) return source.length;
  if (tags) tags.add(tag, isEnd, at, nameEnd, attributes);
  if (isEnd) open.end(tag, at, attributes.end);
  else {
    open.start(tag, at, attributes.end, attributes);
    if (tag.isRaw) return rawEnd(source, attributes.end, tag, cursor);
    if (tag.keepsSpace) return skipLineBreak(source, attributes.end);
  }
  return attributes.end;
}

/** What the attributes of a start tag say to the scanner. */
export interface TagAttributes {
  /** After the `>`; -1 where the source ends inside the tag, which hides it. */
  readonly end: number;
  readonly hasId: boolean;
  readonly isHidden: boolean;
  /** `white-space`, where the tag's style sets it. */
  readonly keepsSpace: boolean | undefined;
}

const telling = /none|hid|white-space/i;
const hiding = /(?:display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all|visibility\s{0,9}:\s{0,9}hidden)/i;
const whiteSpace = /white-space\s{0,9}:\s{0,9}(pre|break-spaces|normal|nowrap)/i;

function readAttributes(source: string, from: number, cursor: AttributeCursor): TagAttributes {
  if (source.charCodeAt(from) === 0x3e) return { end: from + 1, hasId: false, isHidden: false, keepsSpace: undefined };
  let hasId = false;
  let isHidden = false;
  let keepsSpace: boolean | undefined;
  cursor.begin(from);
  while (cursor.next()) {
    const c = source.charCodeAt(cursor.nameStart) | 0x20;
    const size = cursor.nameEnd - cursor.nameStart;
    if (c === 0x69 && size === 2) hasId = true;
    else if (c === 0x68 && size === 6) isHidden = isHidden || source.slice(cursor.nameStart, cursor.nameEnd).toLowerCase() === "hidden";
    else if (c === 0x73 && size === 5 && (source.charCodeAt(cursor.nameStart + 1) | 0x20) === 0x74) {
      const style = source.slice(cursor.valueStart, cursor.valueEnd);
      if (!telling.test(style)) continue;
      isHidden = isHidden || hiding.test(style);
      const space = whiteSpace.exec(style);
      if (space) keepsSpace = /pre|break/i.test(space[1]!);
    }
  }
  const at = cursor.position;
  return { end: at < source.length ? at + 1 : -1, hasId, isHidden, keepsSpace };
}

function commentEnd(source: string, at: number): number {
  if (!source.startsWith("--", at + 2)) return after(source, ">", at + 2);
  if (source.charCodeAt(at + 4) === 0x3e) return at + 5;
  if (source.startsWith("->", at + 4)) return at + 6;
  // `--!>` ends a comment too; look no further than the ordinary end, so that this stays linear.
  const end = after(source, "-->", at + 4);
  const early = source.slice(at + 4, end).indexOf("--!>");
  return early < 0 ? end : at + 4 + early + 4;
}

function rawEnd(source: string, from: number, tag: Tag, cursor: AttributeCursor): number {
  for (let at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
    const nameEnd = at + 2 + tag.name.length;
    const next = source.charCodeAt(nameEnd);
    if ((isBlank(next) || next === 0x3e || next === 0x2f) && source.slice(at + 2, nameEnd).toLowerCase() === tag.name) {
      const end = readAttributes(source, nameEnd, cursor).end;
      return end < 0 ? source.length : end;
    }
  }
  return source.length;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** The line break straight after `<pre>` is not part of it. */
function skipLineBreak(source: string, at: number): number {
  if (source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a) return at + 2;
  return source.charCodeAt(at) === 0x0a || source.charCodeAt(at) === 0x0d ? at + 1 : at;
}

function isLetter(c: number): boolean {
  const lower = c | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

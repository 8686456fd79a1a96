import type { Span } from "../span";
import type { Marks } from "../text/marks";
import { findAddresses } from "./addresses";

/** An element that holds quoted text. */
export interface Quote {
  readonly text: Span<"text">;
  /** Index of the quote around it, -1 for none. */
  readonly parent: number;
  /** How many quotes are around it, itself included. */
  readonly depth: number;
  /** Quotes whatever stands before it. Any other is a quote only under an attribution: people indent with blockquotes. */
  readonly isCertain: boolean;
  /** Made by a client's reply, not by its indent button: a quote too where it goes on after an answer. */
  readonly isResumed: boolean;
  /** The domain in a `cite="mid:…"`: of the server that the quoted message was sent from. */
  readonly server: string | undefined;
}

/** What the elements of an HTML body say about who wrote what. All in document order. */
export interface Structure {
  readonly quotes: readonly Quote[];
  /** Containers in which a quoted message with a header ends. */
  readonly scopes: readonly Span<"text">[];
  /** The quotes and scopes themselves, tags included. They nest. */
  readonly containers: readonly Span<"source">[];
  readonly signatures: readonly Span<"text">[];
  /** Elements mail programs make for an attribution line. */
  readonly attributions: readonly Span<"text">[];
  /** @returns whether a rule or header container stands between two places in the text, the later one a line's beginning. */
  isBoundary(from: number, to: number): boolean;
  /** @returns the addresses that links within a span point to. */
  linked(span: Span<"text">): string[];
}

const nothing: Structure = { quotes: [], scopes: [], containers: [], signatures: [], attributions: [], isBoundary: () => false, linked: () => [] };

/** @returns the structure of plain text: none but what its characters say. */
export function noStructure(): Structure {
  return nothing;
}

// Classes and ids come with prefixes added at every hop (x_, gmail-m_-123, ydp…, yiv…, ecx), so their ends are compared.
const telling = /border-left|quote|ignature|cite|forward|reference-message|BODY_SECTION|zmail_extra|gmail_attr|HeadersContainer|zwchr|__HEADERS__/i;
/** Some clients draw the bar beside a quote with a div. */
const leftBorder = /border-left:\s{0,3}(?!none|0)[^;"']{0,40}(?:solid|\dp[xt])/i;
const scopeName = /(?:gmail_quote(?:_container)?|yahoo_quoted(?:_\w{1,40})?|protonmail_quote|moz-forward-container|reference-message(?:-container)?|OLK_SRC_BODY_SECTION|zmail_extra)$/;
const attributionName = /(?:gmail_attr|moz-cite-prefix|protonmail_quote_header)$/;
const signatureName = /(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|ms-outlook-ios-signature|AppleMailSignature|protonmail_signature_block|(?:^|_)Signature|zimbra-signature)$/;
const quoteName = /(?:protonmail_quote|yahoo_quoted|zmail_extra)$/;
const resumedName = /gmail_quote$/;
const headerName = /(?:divRplyFwdMsg|moz-email-headers-table|stopSpelling|zwchr)$/;

/** Nobody answered that often: what stands deeper belongs to the quote at that depth. Browsers stop nesting at 512 elements. */
const deepest = 1000;

/** Reads the marks of a body once. */
export function structureOf(marks: Marks): Structure {
  const quotes: Quote[] = [];
  const scopes: Span<"text">[] = [];
  const containers: Span<"source">[] = [];
  const signatures: Span<"text">[] = [];
  const attributions: Span<"text">[] = [];
  const links: number[] = [];
  let innermost = -1;
  for (let mark = 0; mark < marks.count; mark++) {
    const name = marks.name(mark);
    if (name === "a") {
      links.push(mark);
      continue;
    }
    if (name !== "blockquote" && (name === "img" || name === "hr" || !marks.hasAttributes(mark) || !telling.test(marks.tag(mark)))) continue;
    const text = marks.text(mark);
    while (innermost >= 0 && quotes[innermost]!.text.end <= text.start && quotes[innermost]!.text.end < text.end) innermost = quotes[innermost]!.parent;
    if (innermost >= 0 && quotes[innermost]!.depth >= deepest) continue;
    const [cite, type, classes, id] = marks.hasAttributes(mark) ? marks.attributes(mark, telltales) : none;
    const names = wordsOf(classes, id);
    const isAny = (pattern: RegExp): boolean => names.some((word) => pattern.test(word));
    if (name === "blockquote" || (name === "div" && leftBorder.test(marks.tag(mark)))) {
      const isCertain = !!cite || /^cite$/i.test(type || "") || isAny(quoteName);
      const server = cite ? /^mid:[^@]{1,200}@([^>\s]{3,120})$/i.exec(cite) : undefined;
      quotes.push({ text, parent: innermost, depth: innermost < 0 ? 1 : quotes[innermost]!.depth + 1, isCertain, isResumed: isAny(resumedName) && !/border:\s{0,3}none|40px/.test(marks.tag(mark)), server: server ? server[1] : undefined });
      innermost = quotes.length - 1;
      containers.push(marks.element(mark));
    } else if (isAny(signatureName)) signatures.push(text);
    else if (isAny(attributionName)) attributions.push(text);
    else if (isAny(scopeName)) {
      scopes.push(text);
      containers.push(marks.element(mark));
    }
  }
  return { quotes, scopes, containers, signatures, attributions, isBoundary: (from, to) => isBoundary(marks, from, to), linked: (span) => linked(marks, links, span) };
}

const none: readonly string[] = [];
const telltales = ["cite", "type", "class", "id"];

function wordsOf(classes: string | undefined, id: string | undefined): readonly string[] {
  return classes || id ? `${classes || ""} ${id || ""}`.split(/\s+/) : none;
}

/** Outlook and its kin part messages by a rule, a named container, or a div with a top border. At most 48 marks are looked at. */
function isBoundary(marks: Marks, from: number, to: number): boolean {
  let mark = firstAfter(marks.count, (k) => marks.text(k).start, to) - 1;
  for (let seen = 0; mark >= 0 && seen < 48 && marks.text(mark).start >= from; mark--, seen++) {
    const name = marks.name(mark);
    if (name === "hr") return true;
    if (name !== "div" && name !== "table" && name !== "span" && name !== "blockquote") continue;
    if (!marks.hasAttributes(mark)) continue;
    const tag = marks.tag(mark);
    if (name === "div" && /border-(?:top|block-start)|border:\s{0,3}none/i.test(tag) && /border-(?:top|block-start)\s{0,3}:[^;"']{0,60}(?:solid|1pt|1\.0pt)/i.test(tag)) return true;
    if (name === "div" && /border-left:\s{0,3}2px solid rgb\(195/i.test(tag)) return true;
    const [, , classes, id] = marks.attributes(mark, telltales);
    const names = wordsOf(classes, id);
    if (names.some((word) => headerName.test(word) || scopeName.test(word) || quoteName.test(word))) return true;
    if (/__HEADERS__/.test(tag)) return true;
  }
  return false;
}

function linked(marks: Marks, links: readonly number[], span: Span<"text">): string[] {
  const out: string[] = [];
  // Links do not nest: their ends ascend as their starts do.
  for (let i = firstAfter(links.length, (k) => marks.text(links[k]!).end, span.start); i < links.length; i++) {
    const mark = links[i]!;
    if (marks.text(mark).start >= span.end) break;
    const href = marks.attribute(mark, "href") || "";
    if (!/^\s*mailto:/i.test(href)) continue;
    const found = findAddresses(decode(href.replace(/^\s*mailto:/i, "").replace(/\?.*$/, "")))[0];
    if (found) out.push(found.address);
  }
  return out;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** @returns the first index whose key is greater than `limit`; keys ascend. */
export function firstAfter(count: number, key: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

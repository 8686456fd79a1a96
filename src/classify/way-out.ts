import type { Draft } from "./detector";
import { mailingSigns } from "./mailing-signs";
import type { Passage } from "./parsed-message";
import type { Span } from "./span";
import type { Link } from "./text/links";
import { readingOf, sentenceAt, spanOfWords } from "./text/reading";
import { readWords } from "./text/words";

/** Whether a mailing lets its readers leave. */
export type WayOut =
  | { readonly is: "usable" }
  /** It is spoken of, and leads nowhere. `span` is in the whole body. */
  | { readonly is: "dead"; readonly span: Span<"text"> }
  | { readonly is: "none" };

/** A field that a mail merge did not fill. */
const unfilled = /\{\{|\*\||%%|<%|\$\{|[[{<#%](?:un|opt|link|url|insert|отпис|ссыл)/i;
/** The host of a web or mail address. */
const hostOf = /^(?:(?:https?:)?\/\/(?:[^\s/@]*@)?|www\.|(?:mailto:)?[^\s@?/]+@)([^\s/?#:>"]+)/i;
/** Stands where the real one was to be. `.example` is left alone: whoever writes documentation knows it, and nobody else. */
const placeholder = /^(?:www\.)?(?:(?:your|my)-?\w*|example|company|domain|website|localhost)(?:\.(?:com|org|net|ru))?$|\.(?:invalid|test)$/i;

/** @returns whether a link leads somewhere on paper: to a host with a dot, by http, https or mailto. */
export function isUsable(href: string): boolean {
  const host = hostOf.exec(href);
  return host !== null && /[^.]\.[^.]/.test(host[1]!) && !unfilled.test(href) && !placeholder.test(host[1]!);
}

/** @returns whether a usable address, web or mail, is written out in a text. */
function hasAddress(text: string): boolean {
  return text.split(/[\s<>()[\]"'«»,;]+/).some((word) => isUsable(word.slice(Math.max(0, word.search(/https?:|www\./i))).replace(/[.:!?]+$/, "")));
}

/** Of so many links at the end one may lead out, and of so many sentences one may speak of leaving. */
const mostLinks = 500;
const mostMentions = 50;
/** How far around the words that speak of leaving is looked, and how much of a link is read; UTF-16 units. */
const reach = 400;

function wordsOfLink({ span }: Link, { text }: Passage): string {
  return text.slice(span.start, Math.min(span.end, span.start + reach));
}

/** @returns the links that say they lead out of a list, by their words or their pictures; or by a merge field that nobody filled. A footer's are the last ones. */
export function exitsOf({ languages, parsed: { links, whole } }: Draft): Link[] {
  return links()
    .slice(-mostLinks)
    .filter((link) => mailingSigns.find(readWords(`${wordsOfLink(link, whole)}\n${link.alternative}\n${isUsable(link.href) ? "" : link.href}`), languages).some(({ kind }) => kind === "leave"));
}

/** Words of a link that say nothing by themselves. */
const generic = /^\W*(?:click |нажмите )?(?:here|(?:this )?link|yes|сюда|здесь|тут|(?:по )?(?:этой )?ссылк[аеу])\W*$/i;

/**
 * Part what is said of leaving from what else stands in a footer: a bar, a cell, a line that begins like a sentence unless it
 * goes on with where to click. A bar without blanks belongs to a merge field.
 */
const bars = /\s\|\s+|[·•]\s*|\t(?!\s*http)\s*|\n\s*(?=[A-ZА-ЯЁ][a-zа-яё])(?!Click|Here|Нажм|Mailto)/;

/** Judges a mailing: the first way that works on paper will do. Linear in the body. */
export function wayOutOf(draft: Draft): WayOut {
  const { headers = {} } = draft.message;
  const { whole, links } = draft.parsed;
  const { text } = whole;
  if (hasAddress(headers["list-unsubscribe"] || "")) return { is: "usable" };
  const exits = exitsOf(draft);
  if (exits.some(({ href }) => isUsable(href))) return { is: "usable" };
  const exitSpans = exits.map(({ span }) => span);
  const dead: Span<"text">[] = [];
  const reading = readingOf(whole);
  const { start, end } = reading.words;
  const found = mailingSigns.find(reading.words, draft.languages);
  let done = 0;
  for (const { first, last } of found.filter(({ kind }) => kind === "leave").slice(-mostMentions)) {
    const at = start[first]!;
    const to = end[last]!;
    if (at < done) continue;
    const sentence = sentenceAt(reading, first);
    // Two letters of the words themselves, for a bar may need to see what follows it.
    const from = Math.max(start[sentence.first]!, at + 2 - text.slice(Math.max(0, at - reach), at + 2).split(bars).pop()!.length);
    const around = { start: from, end: to + text.slice(to, to + reach).split(bars)[0]!.length };
    // Lines broken by hand look like sentences; one that begins small goes on.
    let { last: stop } = sentence;
    while (/[a-zа-яё]/.test(text.charAt(start[stop + 1]!)) && start[stop + 1]! < around.end) stop = sentenceAt(reading, stop + 1).last;
    const mention = { start: from, end: Math.min(spanOfWords(whole, first, stop).end, around.end) };
    const said = text.slice(around.start, around.end);
    const near = links().filter(({ span }) => overlap(span, around));
    const isDead = exitSpans.some((span) => overlap(span, mention));
    done = mention.end;
    dead.push(mention);
    if (unfilled.test(said)) continue;
    if (hasAddress(said) || near.some((link) => isUsable(link.href) && ((overlap(link.span, mention) && !isDead) || generic.test(wordsOfLink(link, whole))))) return { is: "usable" };
    if (!near.length && found.some(({ kind, first }) => kind === "reply" && start[first]! >= from && start[first]! < around.end)) return { is: "usable" };
  }
  const shown = dead.concat(exitSpans).filter((span) => span.start < span.end)[0];
  return shown ? { is: "dead", span: shown } : { is: "none" };
}

function overlap(a: Span<"text">, b: Span<"text">): boolean {
  return a.start < b.end && a.end > b.start;
}

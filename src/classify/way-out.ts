import type { Draft } from "./detector";
import { mailingSigns } from "./mailing-signs";
import type { Passage } from "./parsed-message";
import type { Span } from "./span";
import type { Link, Markup } from "./text/markup";
import { readingOf, sentenceAt, spanOfWords } from "./text/reading";
import { readWords } from "./text/words";

/** Whether a mailing lets its readers leave. */
export type WayOut =
  | { readonly is: "usable" }
  /** It is spoken of, and leads nowhere. `span` is in the whole body. */
  | { readonly is: "dead"; readonly span: Span<"text"> }
  | { readonly is: "none" };

/** Fields a mail merge did not fill. */
const unfilled = /\{\{|\}\}|\{%|\*\||\|\*|%%|<%|\$\{|\[\[|\[(?:un|opt|link|url|insert|ссылк|отпис)[^\]]{0,60}\]|%[a-z_-]{0,20}(?:unsub|link|url)[a-z_-]{0,20}%|\{(?:un|opt|link|url)[^}]{0,40}\}|<(?:un|opt|link|url|ссылк)[^>\s]{0,40}>|#(?:un|opt)sub[^#\s]{0,30}#/i;
/** Hosts that stand where the real one was to be. `.example` is left alone: whoever writes documentation knows it, and nobody else. */
const placeholderHost =
  /^(?:www\.)?(?:example|(?:your|my|our)-?(?:company|domain|site|website|organi[sz]ation|link|url|brand|name|shop)[a-z-]*|company|domain|website|site|placeholder|link|url|ваш[а-я-]*|сайт|домен|localhost|xxx+)(?:\.(?:com|org|net|co|ru|рф|io|de|uk))*$|\.(?:invalid|test|localhost)$/i;
const web = /^(?:https?:)?\/\/(?:[^\s/@]{1,80}@)?([^\s/?#:"]{1,255})/i;
const mail = /^(?:mailto:)?\s{0,3}[^\s@?]{1,64}@([^\s@?>]{1,255})/i;

/** @returns whether a link leads somewhere on paper: to a host with a dot, by http, https or mailto. */
export function isUsable(href: string): boolean {
  if (unfilled.test(href)) return false;
  const target = /^www\./i.test(href) ? `//${href}` : href;
  const host = (web.exec(target) || mail.exec(target) || [])[1];
  return host !== undefined && /[^.]\.[^.]/.test(host) && !placeholderHost.test(host);
}

/** @returns the addresses that are written out in a text, web and mail. */
function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/[\s<>()[\]"'«»,;]+/)) {
    const web = word.search(/https?:\/\/|www\./i);
    if (web >= 0 || word.indexOf("@") > 0) found.push(word.slice(Math.max(web, 0)).replace(/[.:!?]+$/, ""));
  }
  return found;
}

/** An address that says itself what it is for. */
const saysSo = /unsub|opt-?_?out|remov(?:e|al)|signoff|otpis|отпис/i;

/** Longest address that is looked at, UTF-16 units. */
const longestAddress = 400;

/** @returns whether a usable address is written out that says itself what it is for; each word is looked at once. */
function hasTellingAddress(text: string): boolean {
  const word = new RegExp(saysSo.source, "gi");
  for (let found = word.exec(text); found; found = word.exec(text)) {
    let { index: start } = found;
    let end = start;
    while (start > 0 && found.index - start < longestAddress && text.charCodeAt(start - 1) > 32) start--;
    while (end < text.length && end - found.index < longestAddress && text.charCodeAt(end) > 32) end++;
    if (addressesIn(text.slice(start, end)).some((one) => saysSo.test(one) && isUsable(one))) return true;
    word.lastIndex = end;
  }
  return false;
}

/** A line that is nothing but an address belongs to the line beside it. */
const onlyAddress = /^[\s<([>*-]*(?:mailto:)?(?:(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+)[\s>)\].]*$/i;
const startsWithAddress = /^[\s<([>*-]*(?:mailto:|https?:\/\/|www\.)\S|^[\s<([>*-]*[^\s@]+@/i;
/** Words, or the want of an end, that send the reader on to the next line. */
const pointsOn = /[:;=>?-]\W*$|below|follow|link|visit|go to|here|click|send|ниже|ссылк|адрес|нажм|перейд|(?:\S+\s+){2}/i;
/** Words of a link that say nothing by themselves. */
const generic = /^\W{0,3}(?:please )?(?:click |нажмите )?(?:on )?(?:here|this link|this page|(?:the )?link|this address|yes|go|сюда|здесь|тут|по (?:этой )?ссылке|ссылк[аеу]|перейти)\W{0,3}$/i;

/** Of so many links at the end one may lead out. */
const mostLinks = 500;
/** How much of a sentence is looked at on either side of the words that speak of leaving, UTF-16 units. */
const longestMention = 1000;
/** So many times at most leaving is spoken of, counted from the end. */
const mostMentions = 50;

/** @returns the links that may lead out of a list: a footer's, so the last ones. */
export function exits({ links }: Markup): readonly Link[] {
  return links.slice(-mostLinks);
}

/** Longest words of a link that are read. */
const longestLink = 300;

/** @returns what a link says, its pictures included. */
export function wordsOfLink({ span, alternative }: Link, { text }: Passage): string {
  return `${text.slice(span.start, Math.min(span.end, span.start + longestLink))}\n${alternative}`;
}

/** @returns whether a text speaks of leaving a list. */
export function speaksOfLeaving(text: string, { languages }: Draft): boolean {
  return mailingSigns.find(readWords(text), languages).some(({ kind }) => kind === "leave");
}

/** Judges a mailing: the first way that works on paper will do. Linear in the body. */
export function wayOutOf(draft: Draft): WayOut {
  const { message, parsed } = draft;
  if (addressesIn((message.headers || {})["list-unsubscribe"] || "").some(isUsable)) return usable;
  const { whole } = parsed;
  const links = exits(parsed.markup());
  if (hasTellingAddress(whole.text)) return usable;
  const dead: Span<"text">[] = [];
  for (const link of links) {
    if (!speaksOfLeaving(wordsOfLink(link, whole), draft)) continue;
    if (isUsable(link.href)) return usable;
    dead.push(link.span);
  }
  for (const mention of mentionsIn(whole, draft)) {
    const { around } = mention;
    const said = whole.text.slice(around.start, around.end);
    const near = links.filter(({ span }) => overlap(span, around));
    if (addressesIn(said).some(isUsable) || near.some((link) => isUsable(link.href) && (isFor(mention, link, dead) || isGeneric(link, whole)))) return usable;
    if (mention.isReply && !near.length && canReply(draft) && !unfilled.test(said)) return usable;
    dead.push({ start: mention.start, end: mention.end });
  }
  const [shown] = dead.filter(({ start, end }) => start < end);
  return shown ? { is: "dead", span: shown } : { is: "none" };
}

const usable: WayOut = { is: "usable" };

function overlap(a: Span<"text">, b: Span<"text">): boolean {
  return a.start < b.end && a.end > b.start;
}

/** A link in the words of the mention is meant by them, unless they are themselves a link that is dead. */
function isFor(mention: Span<"text">, { span }: Link, dead: readonly Span<"text">[]): boolean {
  return overlap(span, mention) && !dead.some((other) => overlap(other, mention));
}

function isGeneric({ span }: Link, { text }: Passage): boolean {
  const words = text.slice(span.start, Math.min(span.end, span.start + longestLink));
  return generic.test(words) || onlyAddress.test(words);
}

/** Where leaving is spoken of: its sentence, or the piece of a footer between two bars. */
interface Mention extends Span<"text"> {
  /** An answer would do, it says. */
  readonly isReply: boolean;
  /** With what stands beside it on its line, and a neighboring line that is nothing but an address or "click here". */
  readonly around: Span<"text">;
}

function mentionsIn(whole: Passage, { languages }: Draft): Mention[] {
  const reading = readingOf(whole);
  const found = mailingSigns.find(reading.words, languages);
  const replies = new Set(found.filter(({ kind }) => kind === "reply").map(({ first }) => sentenceAt(reading, first).first));
  const mentions: Mention[] = [];
  let end = 0;
  for (const match of found.filter(({ kind }) => kind === "leave").slice(-mostMentions)) {
    const at = reading.words.start[match.first]!;
    if (at < end) continue;
    const sentence = sentenceAt(reading, match.first);
    const next = sentenceAt(reading, Math.min(sentence.last + 1, reading.words.count - 1));
    const said = spanOfWords(whole, sentence.first, sentence.last);
    const piece = pieceAt(whole.text, at, reading.words.end[match.last]!, { start: Math.max(said.start, at - longestMention), end: Math.min(said.end, at + longestMention) }, bars);
    const goesOn = continued.exec(whole.text.slice(piece.end, piece.end + reach));
    const span = { start: piece.start + /^\s*/.exec(whole.text.slice(piece.start, at))![0].length, end: piece.end + (goesOn ? goesOn[0].length : 0) };
    end = span.end;
    mentions.push({ ...span, isReply: replies.has(sentence.first) || replies.has(next.first), around: neighborhood(whole.text, span) });
  }
  return mentions;
}

/** Part the pieces of a footer; a bar without blanks belongs to a merge field. A line that begins like a sentence is another piece. */
const bars = /\s\|\s|[·•\t]|\n(?=\s*[A-ZА-ЯЁ][a-zа-яё])/g;
const barsAndLines = /\s\|\s|[·•\t\n]/g;

/** Lines broken by hand are short, and look like sentences; one that begins small goes on. */
const continued = /^(?:[^\S\n]*\n[^\S\n]*[a-zа-яё][^\n]*)+/;

/** @returns the stretch between two bars that holds `[from, to)`, within a span. */
function pieceAt(text: string, from: number, to: number, { start, end }: Span<"text">, parting: RegExp): Span<"text"> {
  let begin = start;
  text.slice(start, to).replace(parting, (bar, offset: number) => {
    if (start + offset + bar.length <= from) begin = start + offset + bar.length;
    return bar;
  });
  const after = text.slice(to, end).search(parting);
  return { start: begin, end: after < 0 ? end : to + after };
}

/** How far around a mention is looked, UTF-16 units. */
const reach = 300;

function neighborhood(text: string, { start, end }: Span<"text">): Span<"text"> {
  const line = pieceAt(text, start, end, { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) }, barsAndLines);
  const above = /([^\n]*)\n\s*$/.exec(text.slice(Math.max(0, line.start - reach), line.start));
  const below = pointsOn.test(text.slice(Math.max(start, end - reach), end)) ? /^\s*(\S[^\n]*)/.exec(text.slice(line.end, line.end + reach)) : null;
  return {
    start: line.start - (above && onlyAddress.test(above[1]!) ? above[0].length : 0),
    end: line.end + (below && (startsWithAddress.test(below[1]!) || generic.test(below[1]!)) ? below[0].length : 0),
  };
}

function canReply({ message }: Draft): boolean {
  return !/^(?:no|do-?not)-?reply/i.test(message.from ? message.from.address : "");
}

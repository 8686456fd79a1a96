import type { Draft } from "./detector";
import { mailingSigns } from "./mailing-signs";
import type { Passage } from "./parsed-message";
import type { Span } from "./span";
import type { Link } from "./text/markup";
import { readingOf, sentenceAt, spanOfWords } from "./text/reading";
import { readWords } from "./text/words";

/** Whether a mailing lets its readers leave. */
export type WayOut =
  | { readonly is: "usable" }
  /** It is spoken of, and leads nowhere. `span` is in the whole body. */
  | { readonly is: "dead"; readonly span: Span<"text"> }
  | { readonly is: "none" };

/** Fields a mail merge did not fill. */
const unfilled = /\{\{|\}\}|\{%|\*\||\|\*|%%|<%|\$\{|\[\[|\[(?:un|opt|link|url|insert|ссылк|отпис)[^\]]{0,60}\]|%[a-z]+[_-]?(?:unsub|link|url)[a-z_-]*%|\{(?:un|opt|link|url)[^}]{0,40}\}|<(?:un|opt|link|url|ссылк)[^>\s]{0,40}>|#(?:un|opt)sub[^#\s]{0,30}#/i;
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

const address = /(?:https?:\/\/|www\.)[^\s<>"'«»]{0,400}|[^\s@<>()[\]"'«»:,;]{1,64}@[^\s@<>()[\]"'«»,;]{1,255}/gi;

/** @returns the addresses that are written out in a text, web and mail. */
function addressesIn(text: string): string[] {
  return (text.match(address) || []).map((one) => one.replace(/[.,;:!?)\]]+$/, ""));
}

/** A line that is nothing but an address belongs to the line beside it. */
const onlyAddress = /^[\s<([>*-]*(?:mailto:)?(?:(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+)[\s>)\].]*$/i;
/** Words of a link that say nothing by themselves. */
const generic = /^\W{0,3}(?:please )?(?:click |нажмите )?(?:on )?(?:here|this link|this page|(?:the )?link|this address|yes|go|сюда|здесь|тут|по (?:этой )?ссылке|ссылк[аеу]|перейти)\W{0,3}$/i;

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
  const { links } = parsed.markup();
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
  for (const match of found) {
    const at = reading.words.start[match.first]!;
    if (match.kind !== "leave" || at < end) continue;
    const sentence = sentenceAt(reading, match.first);
    const next = sentenceAt(reading, Math.min(sentence.last + 1, reading.words.count - 1));
    const span = pieceAt(whole.text, spanOfWords(whole, sentence.first, sentence.last), at, reading.words.end[match.last]!);
    end = span.end;
    mentions.push({ ...span, isReply: replies.has(sentence.first) || replies.has(next.first), around: neighborhood(whole.text, span) });
  }
  return mentions;
}

const bars = /[|·•\t]/;

/** Cuts a sentence to what stands between two bars or in one cell. */
function pieceAt(text: string, sentence: Span<"text">, first: number, last: number): Span<"text"> {
  const after = text.slice(last, sentence.end).search(bars);
  let start = first;
  while (start > sentence.start && !bars.test(text.charAt(start - 1))) start--;
  return { start, end: after < 0 ? sentence.end : last + after };
}

function neighborhood(text: string, { start, end }: Span<"text">): Span<"text"> {
  const lead = /[^\n|·•\t]*$/.exec(text.slice(Math.max(0, start - 200), start))![0];
  const rest = /^[^\n|·•\t]*/.exec(text.slice(end, end + 300))![0];
  const above = /([^\n]*)\n\s*$/.exec(text.slice(Math.max(0, start - 400), start - lead.length));
  const below = /^(?:\s*\n\s*([^\n]*))?/.exec(text.slice(end + rest.length, end + rest.length + 400))!;
  return {
    start: start - lead.length - (above && onlyAddress.test(above[1]!) ? above[0].length : 0),
    end: end + rest.length + (onlyAddress.test(below[1] || "") || generic.test(below[1] || "") ? below[0].length : 0),
  };
}

function canReply({ message }: Draft): boolean {
  return !/^(?:no|do-?not)-?reply/i.test(message.from ? message.from.address : "");
}

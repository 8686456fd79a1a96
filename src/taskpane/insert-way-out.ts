import { hull, isUsable, type Finding, type Language, type Link, type ParsedMessage } from "../classify";
import { wayOutLines } from "../wording/way-out";

/**
 * Gives a mailing a way out: puts the finding's address in place of the dead one it shows, or a line of its own below the
 * author's last words. Every other unit of the body stays as it is.
 *
 * @returns `undefined` where there is no address to put in, or no text to put it below
 */
export function withWayOut(finding: Finding, parsed: ParsedMessage): string | undefined {
  const address = String(finding.reason.values.link || "");
  if (!isUsable(address)) return undefined;
  const { format, source } = parsed.message.body;
  const dead = format === "html" ? deadLink(finding, parsed) : undefined;
  if (dead) return withAddress(source, dead, address);
  const at = endOfWords(parsed);
  if (at === undefined) return undefined;
  const line = wayOutLines[languageOf(parsed)];
  if (format === "html") return inserted(source, placeBelow(source, at, parsed.links()), `<p>${line.lead} <a href="${escaped(address)}">${line.label}</a></p>`);
  const mail = /^mailto:([^?]*)/i.exec(address);
  const lineBreak = source.includes("\r\n") ? "\r\n" : "\n";
  return inserted(source, at, lineBreak + lineBreak + (mail ? line.mail(mail[1]!) : line.web(address)));
}

/** The link of the evidence, where that is what leads nowhere. */
function deadLink({ evidence }: Finding, { links }: ParsedMessage): Link | undefined {
  const place = hull(evidence.source)!;
  return links().find(({ href, source }) => source.start < place.end && source.end > place.start && !isUsable(href));
}

/** Longest start tag that is looked at. */
const longestTag = 4000;
const hrefOf = /(\shref\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']*)/i;

function withAddress(source: string, { source: { start, end } }: Link, address: string): string | undefined {
  const tag = source.slice(start, Math.min(end, start + longestTag));
  const found = hrefOf.exec(tag);
  if (!found) return undefined;
  const from = start + found.index + found[1]!.length;
  return source.slice(0, from) + `"${escaped(address)}"` + source.slice(from + found[2]!.length);
}

/** Behind the author's last word, in the source. */
function endOfWords({ authored }: ParsedMessage): number | undefined {
  const end = authored.text.trimEnd().length;
  const last = end > 0 ? hull(authored.toSource({ start: end - 1, end })) : undefined;
  return last?.end;
}

/** What may follow the last words and still be theirs: ends of inline elements and list items, elements with nothing in them, empty lines. */
const theirs = /^(?:\s|&nbsp;|\u00a0|<br\s*\/?>|<(?:o:p|span|font|b|i)(?:\s[^<>]{0,300})?>(?=\s|&nbsp;|<o:p>|<\/)|<\/(?:a|abbr|b|big|code|em|font|i|label|li|o:p|q|s|small|span|strike|strong|sub|sup|u|dd|dt)\s*>)/i;
/** Where such an element ends, a paragraph may begin. */
const paragraphEnd = /^<\/(?:p|div|h[1-6]|ul|ol|dl|center|section|article|pre|table)\s*>/i;

/** The first place behind the last words where a paragraph may stand: behind theirs, never inside a link or between cells. */
function placeBelow(source: string, from: number, links: readonly Link[]): number {
  const around = links.find(({ source: { start, end } }) => start < from && from < end);
  let at = around ? around.source.end : from;
  let last = at;
  for (;;) {
    const rest = source.slice(at, at + 400);
    const ended = paragraphEnd.exec(rest);
    if (ended) return at + ended[0].length;
    const own = theirs.exec(rest);
    if (!own) return last;
    at += own[0].length;
    if (own[0].startsWith("</")) last = at;
  }
}

function inserted(source: string, at: number, words: string): string {
  return source.slice(0, at) + words + source.slice(at);
}

function escaped(address: string): string {
  return address.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

function languageOf({ authored: { text } }: ParsedMessage): Language {
  const count = (letters: RegExp) => (text.match(letters) ?? []).length;
  return count(/[а-яё]/gi) > count(/[a-z]/gi) ? "ru" : "en";
}

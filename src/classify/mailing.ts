import { ownPassages, type Draft } from "./detector";
import { mailingSigns, type MailingSign } from "./mailing-signs";
import { ownWords } from "./own-words";
import type { Passage, Reader } from "./parsed-message";
import { domainOf, webmailDomains } from "./people";
import type { Span } from "./span";
import { evidenceSpan, readingOf, wordsOf } from "./text/reading";
import { exits, isUsable, speaksOfLeaving, wordsOfLink } from "./way-out";

/** A mail that goes to a list, or is made like those that do. */
export interface Mailing {
  /** From its title to the last of what it offers; the subject where there is no text. */
  readonly passage: Passage;
  readonly span: Span<"text">;
}

/** Signs weigh 1 to 3; so much makes a mailing. */
const enough = 3;

/** Words from the beginning among which a newsletter says what it is. */
const heading = 30;

/** Outside readers of a mail, each once, and how many firms they are of; a mailbox of a webmail domain is its own. */
export interface Crowd {
  readonly readers: readonly Reader[];
  readonly firms: number;
}

/** @returns the outside readers in some of the fields */
export function crowdOf(draft: Draft, fields: readonly Reader["field"][]): Crowd {
  const seen = new Set<string>();
  const firms = new Set<string>();
  const readers = draft.readers.filter(({ address, field, kind }) => {
    if (kind === "internal" || fields.indexOf(field) < 0 || seen.has(address)) return false;
    seen.add(address);
    const domain = domainOf(address);
    firms.add(webmailDomains.has(domain) ? address : domain);
    return true;
  });
  return { readers, firms: firms.size };
}

/** More outside readers than any project has: whatever is written, it goes to a list. */
const mostInProject = 25;

/** @returns how much the recipients say for a mailing, 0 to 3. */
function weightOfReaders(draft: Draft): number {
  const { readers, firms } = crowdOf(draft, ["to", "cc", "bcc"]);
  const hidden = crowdOf(draft, ["bcc"]).readers.length;
  if (readers.length >= mostInProject || hidden >= 10) return 3;
  if ((readers.length >= 8 && firms >= 5) || hidden >= 4 || draft.readers.some(({ address }) => listName.test(address))) return 2;
  return readers.length >= 4 && firms >= 3 ? 1 : 0;
}

/** The mailbox of a list: `customers@`, `all-clients@`, `newsletter-de@`. */
const listName = /^(?:all|our|alle)?[-_.]?(?:news(?:letter)?|mailings?|mailing-?list|subscribers|customers|clients|readers|members|rassylka|klienty|podpischiki)(?:[-_.][a-z0-9-]{1,20})?@/;
const senderName = /^(?:news(?:letter)?|marketing|mailings?|offers|promo(?:tions)?|events|rassylka|no-?reply)(?:[-_.][a-z0-9-]{1,20})?@/i;

const known = new WeakMap<Draft, { readonly mailing: Mailing | undefined }>();

/** @returns what makes this draft a mailing, `undefined` for ordinary mail. Judged once, however many detectors ask. An answer in a thread is none. */
export function mailingOf(draft: Draft): Mailing | undefined {
  let judged = known.get(draft);
  if (!judged) known.set(draft, (judged = { mailing: draft.message.composeType === "reply" ? undefined : judge(draft) }));
  return judged.mailing;
}

/** A link of ours that says it leads out of a list and leads nowhere is a mailing's, whatever else is written. After those that lead somewhere nobody asks. */
function hasDeadExit(draft: Draft): boolean {
  const { parsed, layers } = draft;
  return exits(parsed.markup()).some((link) => !isUsable(link.href) && speaksOfLeaving(wordsOfLink(link, parsed.whole), draft) && (!layers.length || ownWords(parsed, link.span) !== undefined));
}

interface Sign extends Mailing {
  readonly kind: MailingSign;
  readonly weight: number;
}

function judge(draft: Draft): Mailing | undefined {
  const { headers = {}, from } = draft.message;
  const signs = ownPassages(draft).reduce<Sign[]>((all, passage) => all.concat(signsIn(passage, draft)), []);
  let weight = weightOfReaders(draft);
  if (headers["list-unsubscribe"] || headers["list-id"] || /bulk|list/i.test(headers.precedence || "")) weight += enough;
  if (from && senderName.test(from.address)) weight++;
  if (hasDeadExit(draft)) weight += enough;
  const words = wordWeight(signs);
  if (words > 0) weight += words + layoutWeight(draft);
  if (weight < enough) return undefined;
  return shown(draft, signs);
}

function signsIn(passage: Passage, { languages }: Draft): Sign[] {
  const isSubject = passage.where.in === "subject";
  const signs: Sign[] = [];
  for (const { kind, first, last } of mailingSigns.find(readingOf(passage).words, languages)) {
    if (kind === "leave" || kind === "reply") continue;
    const weight = kind === "footer" ? 3 : kind === "news" && (isSubject || first < heading) ? 2 : 1;
    signs.push({ kind, weight, passage, span: evidenceSpan(passage, first, last) });
  }
  return signs;
}

/** Of each kind what weighs most; offers and calls to act weigh more where there are several. One personal word takes two away. */
function wordWeight(signs: readonly Sign[]): number {
  const weights: Partial<Record<MailingSign, number>> = {};
  const counts: Partial<Record<MailingSign, number>> = {};
  for (const { kind, weight } of signs) {
    weights[kind] = Math.max(weights[kind] || 0, weight);
    counts[kind] = (counts[kind] || 0) + 1;
  }
  let sum = 0;
  for (const kind of ["footer", "news", "crowd", "offer", "act", "launch"] as const) sum += weights[kind] || 0;
  for (const kind of ["offer", "act"] as const) if ((counts[kind] || 0) > 1) sum++;
  return sum - (weights.personal ? 2 : 0);
}

/** Pages and buttons; a picture alone may be a signature's. */
function layoutWeight({ parsed }: Draft): number {
  const { links, pictures, isLaidOut } = parsed.markup();
  return (isLaidOut && pictures > 0 ? 1 : 0) + (links.some(({ isButton }) => isButton) ? 1 : 0);
}

/** Evidence is no longer than this, UTF-16 units: it is the beginning that readers see. */
const longestEvidence = 1000;
const telling: readonly MailingSign[] = ["offer", "news", "launch", "act"];

function shown({ passages }: Draft, signs: readonly Sign[]): Mailing | undefined {
  for (const passage of passages.slice().reverse()) {
    const words = wordsOf(passage.text);
    if (!words) continue;
    const line = passage.text.indexOf("\n", words.start);
    let end = line < 0 ? words.end : Math.min(line, words.end);
    for (const sign of signs) if (sign.passage === passage && telling.indexOf(sign.kind) >= 0 && sign.span.end <= words.start + longestEvidence) end = Math.max(end, sign.span.end);
    return { passage, span: { start: words.start, end: Math.min(end, words.start + longestEvidence) } };
  }
  return undefined;
}

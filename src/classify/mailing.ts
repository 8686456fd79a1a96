import { ownPassages, type Draft } from "./detector";
import { mailingSigns, type MailingSign } from "./mailing-signs";
import type { Passage, Reader } from "./parsed-message";
import { domainOf, webmailDomains } from "./people";
import type { Span } from "./span";
import { readingOf, wordsOf } from "./text/reading";
import { exitsOf, isUsable } from "./way-out";

/** A mail that goes to a list, or is made like those that do. */
export interface Mailing {
  /** Its beginning; the subject where there is no text. */
  readonly passage: Passage;
  readonly span: Span<"text">;
}

/** Signs weigh 1 to 3; so much makes a mailing. */
const enough = 3;
/** Words from the beginning among which a newsletter says what it is. */
const heading = 30;
/** It is a mailing as a whole; what is shown of it, UTF-16 units, is its title and what it offers. */
const longestEvidence = 500;

/** Outside readers of a mail, each once, and how many firms they are of; a mailbox of a webmail domain is its own. */
export interface Crowd {
  readonly readers: readonly Reader[];
  readonly firms: number;
}

/** @returns the outside readers in some of the fields */
export function crowdOf(draft: Draft, fields: string): Crowd {
  const seen = new Set<string>();
  const firms = new Set<string>();
  const readers = draft.readers.filter(({ address, field, kind }) => {
    if (kind === "internal" || fields.indexOf(field) < 0 || seen.has(address)) return false;
    const domain = domainOf(address);
    seen.add(address);
    firms.add(webmailDomains.has(domain) ? address : domain);
    return true;
  });
  return { readers, firms: firms.size };
}

/** The mailbox of a list: `customers@`, `all-clients@`, `newsletter-de@`. */
const listName = /^(?:all-?|our-?)?(?:newsletter|mailing|subscribers|customers|clients|readers|members|rassylka)\b/;

/** @returns how much the recipients say for a mailing, 0 to 3. More than 25 outside are of no project; who do not see each other hardly. */
function weightOfReaders(draft: Draft): number {
  const { readers, firms } = crowdOf(draft, "to cc bcc");
  const hidden = crowdOf(draft, "bcc").readers.length;
  if (readers.length >= 25 || hidden >= 10) return 3;
  if ((readers.length >= 8 && firms >= 5) || hidden >= 4 || readers.some(({ address }) => listName.test(address))) return 2;
  return readers.length >= 4 && firms >= 3 ? 1 : 0;
}

/** How much the signs of a kind weigh together at most: several offers are no more of a mailing than two. */
const most: Readonly<Partial<Record<MailingSign, number>>> = { footer: 3, news: 2, offer: 2, act: 2, crowd: 1, launch: 1 };

/** @returns what makes this draft a mailing, `undefined` for ordinary mail. An answer in a thread is none. */
export function mailingOf(draft: Draft): Mailing | undefined {
  const { headers = {}, composeType } = draft.message;
  if (composeType === "reply") return undefined;
  let weight = weightOfReaders(draft);
  if (headers["list-unsubscribe"] || headers["list-id"] || /bulk|list/i.test(headers.precedence || "")) weight += enough;
  // Of ours; for those that lead somewhere nobody asks.
  if (!draft.layers.length && exitsOf(draft).some(({ href }) => !isUsable(href))) weight += enough;
  const said: Partial<Record<MailingSign, number>> = {};
  for (const passage of ownPassages(draft)) {
    for (const { kind, first } of mailingSigns.find(readingOf(passage).words, draft.languages)) {
      said[kind] = (said[kind] || 0) + (kind === "footer" ? 3 : kind === "news" && (passage.where.in === "subject" || first < heading) ? 2 : 1);
    }
  }
  let words = said.personal ? -2 : 0;
  for (const kind of Object.keys(most) as MailingSign[]) words += Math.min(most[kind]!, said[kind] || 0);
  if (weight + Math.max(0, words) < enough) return undefined;
  for (const passage of draft.passages.slice().reverse()) {
    const text = wordsOf(passage.text);
    if (text) return { passage, span: { start: text.start, end: Math.min(text.end, text.start + longestEvidence) } };
  }
  return undefined;
}

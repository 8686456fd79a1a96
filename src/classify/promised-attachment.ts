import { unfinishedEn } from "./lexicons/en/unfinished";
import { unfinishedRu } from "./lexicons/ru/unfinished";
import type { Draft } from "./detector";
import type { Message } from "./message";
import type { Passage } from "./parsed-message";
import type { Span } from "./span";
import { contextOf } from "./text/context";
import { hull } from "./text/mapped-text";
import { phrases, type PhraseMatch } from "./text/phrases";
import { evidenceSpan, readingOf, sentenceAt } from "./text/reading";

/**
 * How a file is spoken of.
 *
 * - `promise`: it comes with this mail
 * - `reference`: "the attached plan"; in an answer it may be the one that came with the mail answered
 * - `list`: heads a list of what is enclosed, where a colon follows
 */
export type PromiseKind = "promise" | "reference" | "list";

const lexicon = phrases<PromiseKind>({ en: unfinishedEn, ru: unfinishedRu });

/** @returns the first sentence that promises a file, where none comes with the mail: neither an attachment nor a link to one. */
export function promisedAttachment(draft: Draft, passages: readonly Passage[]): { readonly passage: Passage; readonly span: Span<"text"> } | undefined {
  const { message, layers, languages } = draft;
  if (message.unread.some(({ part }) => part === "attachments") || message.attachments.some((one) => !isPictureInText(one, message))) return undefined;
  const find = (passage: Passage) => lexicon.find(readingOf(passage).words, languages);
  for (const passage of passages) {
    for (const match of find(passage)) {
      if (!isMeant(passage, match) || (match.kind === "reference" && layers.some((layer) => find(layer.passage).length))) continue;
      const span = evidenceSpan(passage, match.first, match.last);
      if (!isLinked(passage, span, message) && !isPictured(passage, span, message)) return { passage, span };
    }
  }
  return undefined;
}

/** A picture the text shows: a client says so, the body calls for it by name, or Outlook named it as it does pasted ones. */
function isPictureInText({ isInline, name }: Message["attachments"][number], { body }: Message): boolean {
  return isInline || /^image\d{3}\.[a-z]{3,4}$/i.test(name) || (name !== "" && body.source.indexOf(`cid:${name}`) >= 0);
}

/** Begin a question whether something is attached; "Could you look at the attached plan?" promises it. */
const asks = /^(?:is|are|was|did|do|have|has|где)$/;

/** Said by the author, of this mail, as a fact. */
function isMeant(passage: Passage, { kind, first, last }: PhraseMatch<PromiseKind>): boolean {
  const reading = readingOf(passage);
  const { words } = reading;
  if (kind === "list") return passage.text[words.end[last]!] === ":";
  const { isNegated, isReported, isQuoted, isHypothetical, isQuestion } = contextOf(passage, first, last);
  return !isNegated && !isReported && !isQuoted && !isHypothetical && !(isQuestion && asks.test(words.form[sentenceAt(reading, first).first]!));
}

/** Links this far from the promise, in UTF-16 units, may lead to what is promised. */
const linkReach = 500;
/** To more than a firm's first page. */
const deepLink = /https?:\/\/[^\s/"'<>]{3,200}\/[^\s"'<>]/i;

function isLinked(passage: Passage, span: Span<"text">, { body }: Message): boolean {
  const near = { start: Math.max(0, span.start - linkReach), end: Math.min(passage.text.length, span.end + linkReach) };
  const source = passage.where.in === "body" && hull(passage.toSource(near));
  return !!source && deepLink.test(body.source.slice(source.start, source.end));
}

/** A picture that is promised may stand in the text. */
function isPictured({ text }: Passage, { start, end }: Span<"text">, { body }: Message): boolean {
  return body.format === "html" && /<img\b/i.test(body.source) && /screen|photo|picture|скрин|фото/i.test(text.slice(start, end));
}

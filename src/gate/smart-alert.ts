import type { DetectorId, Finding, Incomplete, Language, Part, Policy, Verdict } from "../classify";
import { alertWording, type AlertWording } from "../wording/alert";
import { detectorName, findingSentence } from "../wording/finding";
import type { Capabilities } from "../office/capabilities";
import { longestMessage, type SendAnswer } from "../office/send-event";

/** The mail goes, and nothing is shown. */
export const silentPass: SendAnswer = { allow: true, message: "", button: "", promptUser: false };

/** Quoted words in an alert are cut at this many UTF-16 units: an alert points at a passage, the pane shows it. */
const longestQuote = 140;

/** What an alert says, before it is put on one line or formatted. */
interface Saying {
  readonly quote?: { readonly lead: string; readonly words: string };
  /** From the detector or the organization, so of any length. */
  readonly reason?: string;
  readonly more?: string;
  readonly gaps: readonly string[];
  readonly next: readonly string[];
}

/**
 * @returns what to tell Outlook about a judged mail. A warning where Outlook offers no Send Anyway (below Mailbox
 *   1.14) would be a stop nobody asked for, so there it lets the mail go; a block always stops.
 */
export function smartAlert(verdict: Verdict, policy: Policy, language: Language, { canOffer, hasMarkdown }: Capabilities): SendAnswer {
  const { decision, incomplete } = verdict;
  if (decision === "allow" || (decision === "warn" && !canOffer)) return silentPass;
  const words = alertWording(language);
  const shown = verdict.findings.filter(isShown);
  const first = shown[0];
  const isGap = !first || (decision === "block" && first.severity !== "block");

  const saying: Saying = isGap
    ? {
        more: first && words.more(shown.length),
        gaps: gaps(incomplete, words, language),
        next: [decision === "block" ? words.next.tryAgain : words.next.lookYourself],
      }
    : {
        ...evidence(first, findingSentence(first, policy, language), words),
        more: shown.length > 1 ? words.more(shown.length - 1) : undefined,
        gaps: incomplete.length > 0 ? [words.partly] : [],
        next: decision === "block" ? [policy.override === "with-reason" ? words.next.changeOrReason : words.next.change, ...(canOffer ? [] : [words.next.ribbon])] : [],
      };
  const repair = isGap ? undefined : isQuoted(first) ? "cut-layer" : first.repairs[0];
  return answer(saying, words, {
    button: words.button[repair || "none"],
    promptUser: decision === "warn",
    focus: isGap ? undefined : first.fingerprint,
    hasMarkdown,
  });
}

/**
 * @param why `silence`: Outlook did not answer in time; `fault`: an error of our own
 * @returns what to tell Outlook about a mail nobody judged, as the policy's `onIncomplete` says
 */
export function notJudged(why: "silence" | "fault", policy: Policy, language: Language, { canOffer, hasMarkdown }: Capabilities): SendAnswer {
  const decision = policy.onIncomplete;
  if (decision === "allow" || (decision === "warn" && !canOffer)) return silentPass;
  const words = alertWording(language);
  const saying = { gaps: [words.unchecked[why]], next: [decision === "block" ? words.next.tryAgain : words.next.lookYourself] };
  return answer(saying, words, { button: words.button.none, promptUser: decision === "warn", hasMarkdown });
}

function isShown({ severity, isAcknowledged }: Finding): boolean {
  return (severity === "warn" || severity === "block") && !isAcknowledged;
}

/** In the history nothing is reworded: the pane offers to cut it. */
function isQuoted({ evidence: { where } }: Finding): boolean {
  return where.in === "body" && where.part === "quoted";
}

/** The passage and why. A reason that quotes the passage itself needs no other quote. */
function evidence({ evidence: { excerpt, where } }: Finding, sentence: string, words: AlertWording): Pick<Saying, "quote" | "reason"> {
  const reason = oneLine(sentence);
  const quoted = oneLine(excerpt);
  if (!quoted || reason.indexOf(quoted) >= 0) return { reason };
  const lead = words.quote[where.in === "body" ? where.part : where.in];
  return { quote: { lead, words: quoted.replace(/([^.])\.$/, "$1") }, reason };
}

/** An alert names so many causes; the pane lists all. */
const mostCauses = 2;

/** One sentence for each cause; parts that just did not arrive share one. */
function gaps(incomplete: readonly Incomplete[], { unchecked }: AlertWording, language: Language): string[] {
  const causes: string[] = [];
  const parts: Part[] = [];
  const failed: DetectorId[] = [];
  for (const gap of incomplete) {
    if ("detector" in gap) failed.push(gap.detector);
    else if (gap.why === "too-large") causes.push(unchecked.tooLarge);
    else if (gap.why === "attached-message") causes.push(unchecked.attachedMessage);
    else if (gap.why === "unresolved") causes.push(unchecked.unresolved);
    else if (parts.indexOf(gap.part) < 0) parts.push(gap.part);
  }
  if (parts.length > 0) causes.unshift(unchecked.unread(parts));
  if (failed.length > 3) causes.push(unchecked.fault);
  else if (failed.length > 0) causes.push(unchecked.failed(failed.map((id) => detectorName(id, language))));
  return causes.filter((cause, i) => causes.indexOf(cause) === i).slice(0, mostCauses);
}

function answer(saying: Saying, words: AlertWording, rest: { button: string; promptUser: boolean; focus?: string; hasMarkdown: boolean }): SendAnswer {
  const { hasMarkdown, ...others } = rest;
  const message = compose(saying, words, plain);
  return { allow: false, message, ...(hasMarkdown ? { markdown: compose(saying, words, formatted) } : {}), ...others };
}

/** How an alert is put together; `fit` shortens a text to so many units of output. */
interface Style {
  readonly fit: (text: string, limit: number) => string;
  readonly quote: (lead: string, words: string, marks: readonly [string, string]) => string;
  readonly paragraphs: (paragraphs: readonly string[]) => string;
}

/** Clients have dropped line breaks (office-js #2949), so plain text is sentences on one line. */
const plain: Style = {
  fit: (text, limit) => shorten(text, limit, (part) => part),
  quote: (lead, words, [open, close]) => `${lead}${open}${words}${close}${/[!?…]$/.test(words) ? "" : "."}`,
  paragraphs: (paragraphs) => paragraphs.join(" "),
};

/** Bold, paragraphs and escapes are all of Markdown we use; whatever a person wrote is escaped. */
const formatted: Style = {
  fit: (text, limit) => shorten(text, limit, escapeMarkdown),
  quote: (lead, words, [open, close]) => `${lead}**${open}${words}${close}**`,
  paragraphs: (paragraphs) => paragraphs.join("\n\n"),
};

/** Our own sentences are kept whole; the quote and the reason share what is left of the limit. */
function compose({ quote, reason, more, gaps: gapSentences, next }: Saying, words: AlertWording, style: Style): string {
  const tail = [...gapSentences, ...(more ? [more] : []), ...next];
  const separator = style.paragraphs(["", ""]).length;
  const quoted = quote && style.quote(quote.lead, style.fit(quote.words, longestQuote), words.quotationMarks);
  const fixed = quoted === undefined ? [tail.join(" ")] : [quoted, tail.join(" ")];
  const used = fixed.reduce((sum, paragraph) => sum + paragraph.length + separator, 0);
  const why = reason && style.fit(reason, longestMessage - used);
  return style.paragraphs([quoted, why, tail.join(" ")].filter((paragraph): paragraph is string => !!paragraph));
}

/** @returns `text` on one line, without what could hide or reorder its neighbors. */
function oneLine(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * @returns `write(text)`, or as much of it as stays within `limit` units with an ellipsis. Cuts between code points,
 *   and between words where one ends near the limit.
 */
function shorten(text: string, limit: number, write: (part: string) => string): string {
  const whole = write(text);
  if (whole.length <= limit) return whole;
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += write(character).length;
    if (length > limit - 1) break;
    end += character.length;
  }
  const space = text.lastIndexOf(" ", end);
  const kept = text.slice(0, space > end - 20 && space > 0 ? space : end);
  return `${write(kept.replace(/[\s,;:–—-]+$/, "") || kept)}…`;
}

/** Escapes what Outlook's Markdown could take for formatting, links, entities, lists or headings. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]<>`~]/g, "\\$&")
    .replace(/&(?=#?\w{1,32};)/g, "\\&")
    .replace(/^([-+#]|\d{1,9}[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

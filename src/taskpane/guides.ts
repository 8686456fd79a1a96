import type { Finding, Language, ParsedMessage, RepairId } from "../classify";
import { enumeration } from "../wording/language";
import type { PaneWording } from "../wording/pane";
import { firstReader, firstReaderName } from "./first-reader";
import { surroundingsOf, type Quote } from "./quote";

/** What to do about a finding where the pane cannot do it alone. */
export interface Guide {
  readonly title: string;
  readonly text: string;
  /** The place among its lines, to be found in the draft. */
  readonly place?: Quote;
  /** Words to say, in order. */
  readonly script?: { readonly title: string; readonly lines: readonly string[] };
  readonly after?: string;
  /** Outlook can hold the mail back: the button's label. */
  readonly deliver?: string;
}

/** What a guide needs to know beside the finding. */
export interface GuideContext {
  readonly parsed: ParsedMessage;
  readonly language: Language;
  readonly wording: PaneWording;
  /** A weekday and time at which Outlook could deliver the mail; absent where it cannot hold mails back. */
  readonly laterAt?: string;
}

/** @returns guidance for a repair; for `remove`, `cut-layer` and `recap` what to do where the pane must not edit. */
export function guideFor(repair: RepairId, finding: Finding, context: GuideContext): Guide {
  const { guides } = context.wording;
  switch (repair) {
    case "reword":
      return { title: guides.reword.title, text: guides.reword.byDetector[finding.detector] };
    case "wait":
      return waitGuide(context);
    case "call-first":
      return callGuide(finding, context);
    case "change-recipients":
      return recipientsGuide(finding, context);
    case "show":
      return placeGuide(finding, context);
    case "insert-unsubscribe":
      return { title: guides.wayOut.title, text: guides.wayOut.text(String(finding.reason.values.link || "")) };
    case "move-to-bcc":
      return { title: guides.recipients.title, text: guides.reword.byDetector[finding.detector] };
    case "recap":
      return { title: guides.recap, text: guides.reword.byDetector[finding.detector] };
    case "remove":
    case "cut-layer":
      return { title: guides.byHand.title, text: guides.byHand[finding.evidence.where.in] };
  }
}

/** Outlook lets no add-in select words in a draft, so the pane shows the lines around them. */
function placeGuide(finding: Finding, { parsed, wording: { guides } }: GuideContext): Guide {
  const { title, subject, byReason } = guides.show;
  return {
    title: finding.evidence.where.in === "subject" ? subject : title,
    text: Object.entries(byReason).find(([reason]) => reason === finding.reason.id)?.[1] ?? guides.reword.byDetector[finding.detector],
    place: surroundingsOf(finding, parsed),
  };
}

function waitGuide({ wording: { guides }, laterAt }: GuideContext): Guide {
  if (laterAt === undefined) return { title: guides.wait.title, text: guides.wait.advice };
  return { title: guides.wait.title, text: guides.wait.text, deliver: guides.wait.deliver(laterAt) };
}

function callGuide(finding: Finding, { parsed, wording: { guides } }: GuideContext): Guide {
  const whom = firstReaderName(parsed);
  return {
    title: guides.call.title(whom ?? guides.call.whom),
    text: guides.call.text,
    script: { title: guides.call.script, lines: guides.call.lines(firstReader(parsed), finding.evidence.excerpt) },
    after: guides.call.after,
  };
}

/** Names listed before the rest is counted. */
const namesShown = 6;

function recipientsGuide(finding: Finding, { parsed, language, wording: { guides, findings } }: GuideContext): Guide {
  const concerned = finding.newReaders
    ? parsed.readers.filter(({ address }) => finding.newReaders!.includes(address))
    : parsed.readers.filter(({ kind }) => kind !== "internal");
  const names = concerned.map(({ name, address }) => name ?? address);
  const listed = names.length <= namesShown ? enumeration(language, names) : `${names.slice(0, namesShown - 1).join(", ")} ${findings.andMore(names.length - namesShown + 1)}`;
  return { title: guides.recipients.title, text: names.length ? guides.recipients.text(listed) : guides.recipients.everyone };
}

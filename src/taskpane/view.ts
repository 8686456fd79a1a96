import type { Commitment, Decision, DetectorId, Finding, Incomplete, Language, ParsedMessage, Policy, ReaderRole, RepairId, Target, Verdict } from "../classify";
import { readerRoles } from "../classify";
import type { PolicyIssue } from "../policy/load";
import { detectorName, findingSentence } from "../wording/finding";
import { enumeration } from "../wording/language";
import { paneWording, type Mood, type PaneWording } from "../wording/pane";
import { guideFor, type Guide, type GuideContext } from "./guides";
import { quoteOf, type Quote } from "./quote";
import { layerOf } from "./place";
import { moods } from "./readers";
import { rowsOf, type RecapRow } from "./recap";
import { attachmentToRemove, canEdit, repairsOf } from "./repairs";
import { sentenceOf } from "./reword/rewording";
import { stackOf, type StackView } from "./stack";

/** What would happen at Send now. */
export type StateKind = "ready" | "asked" | "stopped" | "off";

export interface ReaderView {
  readonly role: ReaderRole;
  readonly name: string;
  readonly mood: Mood;
  readonly says: string;
}

export interface RepairView {
  readonly id: RepairId;
  readonly label: string;
  /** Absent where the pane does it. */
  readonly guide?: Guide;
  /** The pane shows what goes before it does it; otherwise the button acts at once. */
  readonly isPreviewed: boolean;
  /** The sentence is worded anew in the pane; what to keep in mind while doing so. */
  readonly advice?: string;
  /** The steps of the mail, for the sender to complete before the pane writes them down; `first` is the one the finding is about. The title is in the mail's language. */
  readonly recap?: { readonly title: string; readonly rows: readonly RecapRow[]; readonly first: number };
}

/** How a finding can be meant so. */
export type AcknowledgeView = { readonly by: "click" } | { readonly by: "reason"; readonly reasons: readonly string[] } | { readonly by: "nothing" };

export interface FindingView {
  /** Tells findings apart on one screen, and stays with a finding when others come and go. */
  readonly key: string;
  readonly fingerprint: string;
  readonly severity: "block" | "warn" | "info";
  readonly severityName: string;
  readonly name: string;
  /** Where it stands, unless that is the author's own text. */
  readonly place?: string;
  readonly quote: Quote;
  readonly reason: string;
  readonly about?: string;
  readonly newTo?: string;
  readonly repairs: readonly RepairView[];
  readonly acknowledge: AcknowledgeView;
  /** The reason given, for an acknowledged finding. */
  readonly because?: string;
}

/** Everything the pane shows about a judged draft; components draw it and decide nothing. */
export interface View {
  readonly state: { readonly kind: StateKind; readonly title: string; readonly detail: string };
  readonly readers: readonly ReaderView[];
  /** Open findings, gravest first. */
  readonly findings: readonly FindingView[];
  readonly acknowledged: readonly FindingView[];
  /** Detectors that only note from now on, as this sender has meant it so too often, in a sentence each. */
  readonly askedNoMore: readonly { readonly detector: DetectorId; readonly says: string }[];
  /** The quoted history. It shows those of the findings that are about a layer. */
  readonly stack?: StackView;
  /** What nobody has looked at, in sentences. */
  readonly unchecked: readonly string[];
  /** Shown in place of findings where there are none and everything was read. */
  readonly empty?: { readonly title: string; readonly text: string };
  readonly policy: { readonly issues: readonly string[]; readonly helpUrl?: string; readonly version: string };
  /** For screen readers; differs only where the outcome does. */
  readonly announcement: string;
}

/** What the pane knows beside verdict and draft. */
export interface ViewContext {
  readonly policy: Policy;
  readonly issues: readonly PolicyIssue[];
  readonly language: Language;
  /** Whether this Outlook can ask at Send (Mailbox 1.14); otherwise a warning is let through there. */
  readonly canAsk: boolean;
  /** What the gate will decide, which opens no attachment; that of the verdict where absent. */
  readonly atSend?: Decision;
  /** See {@link GuideContext.laterAt}. */
  readonly laterAt?: string;
}

/** @returns what the pane shows. Pure: the same arguments give the same view. */
export function view(verdict: Verdict, parsed: ParsedMessage, context: ViewContext): View {
  const wording = paneWording(context.language);
  const shown = verdict.findings.filter(({ severity }) => severity !== "shadow");
  const open = shown.filter(({ isAcknowledged }) => !isAcknowledged);
  const acknowledged = shown.filter(({ isAcknowledged }) => isAcknowledged);
  const keyOf = keys();
  const findingOf = (finding: Finding) => findingView(finding, keyOf(finding), verdict, parsed, context, wording);
  const state = stateLine(verdict, open, acknowledged.length, context, wording);
  const findings = open.map(findingOf);
  const stack = context.policy.killSwitch ? undefined : stackOf(parsed, { open: open.map((finding, i) => ({ finding, view: findings[i]! })), acknowledged }, context.language, wording);
  const unchecked = [...new Set(verdict.incomplete.map((item) => uncheckedSentence(item, context.language, wording)))];
  const mood = moods(shown, verdict.incomplete);
  return {
    state,
    readers: context.policy.killSwitch ? [] : readerRoles.map((role) => readerView(role, mood[role], wording)),
    findings,
    acknowledged: acknowledged.map(findingOf),
    askedNoMore: verdict.demoted.map((detector) => ({ detector, says: demotedSentence(detector, parsed, context.language, wording) })),
    ...(stack && { stack }),
    unchecked,
    ...(state.kind === "ready" && !shown.length && !verdict.incomplete.length && { empty: emptyView(parsed, wording) }),
    policy: { issues: issuePlaces(context.issues), ...(context.policy.wording.helpUrl && { helpUrl: context.policy.wording.helpUrl }), version: verdict.policyVersion },
    announcement: announcement(state.title, findings, unchecked, wording),
  };
}

function stateLine(verdict: Verdict, open: readonly Finding[], acknowledged: number, context: ViewContext, wording: PaneWording): View["state"] {
  const { state, detail } = wording;
  if (context.policy.killSwitch) return { kind: "off", title: state.off, detail: detail.off };
  const count = (severity: Finding["severity"]) => open.filter((finding) => finding.severity === severity).length;
  const gravest = count("block") ? detail.stopped(count("block")) : count("warn") ? detail.asked(count("warn")) : undefined;
  const decision = context.atSend ?? verdict.decision;
  const gap = verdict.incomplete.length ? detail.unread : detail.readHere;
  if (decision === "block") return { kind: "stopped", title: state.stopped, detail: count("block") ? detail.stopped(count("block")) : gap };
  if (decision === "warn") {
    const text = gravest ?? gap;
    return context.canAsk ? { kind: "asked", title: state.asked, detail: text } : { kind: "ready", title: state.ready, detail: `${text} ${detail.cannotAsk}` };
  }
  return { kind: "ready", title: state.ready, detail: gravest ?? readyDetail(verdict, open, acknowledged, wording) };
}

function readyDetail(verdict: Verdict, open: readonly Finding[], acknowledged: number, { detail }: PaneWording): string {
  if (open.length) return detail.notes(open.length);
  if (verdict.incomplete.length) return detail.unread;
  return acknowledged ? detail.acknowledged : detail.clean;
}

function demotedSentence(detector: DetectorId, { message: { tallies } }: ParsedMessage, language: Language, { askedNoMore }: PaneWording): string {
  const { asked, meant } = tallies?.[detector] ?? { asked: 0, meant: 0 };
  return askedNoMore.says(detectorName(detector, language), meant, asked);
}

function readerView(role: ReaderRole, mood: Mood, { readers }: PaneWording): ReaderView {
  return { role, name: readers.names[role], mood, says: readers.moods[mood] };
}

/** Equal passages have equal fingerprints; the second of them gets a number. */
function keys(): (finding: Finding) => string {
  const seen: Record<string, number> = {};
  return ({ fingerprint }) => {
    const earlier = seen[fingerprint] ?? 0;
    seen[fingerprint] = earlier + 1;
    return earlier ? `${fingerprint}-${earlier + 1}` : fingerprint;
  };
}

function findingView(finding: Finding, key: string, { commitments }: Verdict, parsed: ParsedMessage, context: ViewContext, wording: PaneWording): FindingView {
  const { language, policy } = context;
  const { target, newReaders, fingerprint } = finding;
  // Shadow findings were left out before.
  const severity = finding.severity === "shadow" ? "info" : finding.severity;
  const because = finding.isAcknowledged ? parsed.message.acknowledged?.find((one) => one.fingerprint === fingerprint)?.reason : undefined;
  const place = placeName(finding, parsed, wording);
  const reason = findingSentence(finding, policy, language);
  const about = target && aboutLine(target, reason, wording);
  const newTo = newToLine(newReaders ?? [], reason, parsed, language, wording);
  return {
    key,
    fingerprint,
    severity,
    severityName: wording.findings.severity[severity],
    name: detectorName(finding.detector, language),
    ...(place && { place }),
    quote: quoteOf(finding, parsed),
    reason,
    ...(about && { about }),
    ...(newTo && { newTo }),
    repairs: repairsOf(finding).map((id) => repairView(id, finding, commitments, { parsed, language, wording, laterAt: context.laterAt })),
    acknowledge: acknowledgeView(severity, policy),
    ...(because && { because: wording.acknowledge.because(because) }),
  };
}

function repairView(id: RepairId, finding: Finding, commitments: readonly Commitment[], context: GuideContext): RepairView {
  const { removeAttachment, main } = context.wording.repairs;
  const isAttached = id === "cut-layer" && finding.evidence.where.in === "attachment";
  const label = isAttached ? removeAttachment : main[id];
  if (id === "recap" && canEdit(id, finding, context.parsed)) {
    const at = finding.evidence.source[0]!.start;
    const { heading } = paneWording(commitments.some(({ text }) => /[а-яё]/i.test(text)) ? "ru" : "en").recap;
    return { id, label, isPreviewed: false, recap: { title: heading, rows: rowsOf(commitments), first: Math.max(0, commitments.findIndex(({ source }) => source.some(({ start }) => start === at))) } };
  }
  if (id === "reword" && sentenceOf(finding, context.parsed)) return { id, label, isPreviewed: false, advice: context.wording.guides.reword.byDetector[finding.detector] };
  if (id === "move-to-bcc" || canEdit(id, finding, context.parsed) || attachmentToRemove(id, finding, context.parsed)) return { id, label, isPreviewed: id === "cut-layer" && !isAttached };
  return { id, label, isPreviewed: false, guide: guideFor(id, finding, context) };
}

function acknowledgeView(severity: "block" | "warn" | "info", policy: Policy): AcknowledgeView {
  if (severity !== "block") return { by: "click" };
  return policy.override === "with-reason" ? { by: "reason", reasons: policy.reasons } : { by: "nothing" };
}

function placeName(finding: Finding, parsed: ParsedMessage, { findings }: PaneWording): string | undefined {
  const { where } = finding.evidence;
  if (where.in === "subject") return findings.subject;
  if (where.part === "signature") return findings.signature;
  if (where.part === "authored") return undefined;
  const layer = layerOf(finding, parsed);
  const sender = layer?.from?.name ?? layer?.from?.address;
  return where.in === "attachment" ? findings.attached(where.name, sender, layer?.date) : findings.quoted(sender, layer?.date);
}

/** Who is spoken of, unless the reason has named them and there is nothing to add. */
function aboutLine({ kind, name }: Target, reason: string, { findings }: PaneWording): string | undefined {
  return (kind === "group" || kind === "other") && reason.includes(name) ? undefined : findings.about[kind](name);
}

/** Names shown before the rest is counted. */
const namesShown = 4;

/** Who reads this for the first time, unless the reason has named all of them. */
function newToLine(addresses: readonly string[], reason: string, { readers }: ParsedMessage, language: Language, { findings }: PaneWording): string | undefined {
  const names = addresses.map((address) => readers.find((reader) => reader.address === address)?.name ?? address);
  if (names.every((name) => reason.includes(name))) return undefined;
  const listed = names.length <= namesShown ? enumeration(language, names) : `${names.slice(0, namesShown - 1).join(", ")} ${findings.andMore(names.length - namesShown + 1)}`;
  return findings.newTo(listed);
}

function uncheckedSentence(item: Incomplete, language: Language, { unchecked }: PaneWording): string {
  if ("detector" in item) return unchecked.detector(detectorName(item.detector, language));
  if (item.why === "attached-message") return attachedMailSentence(item.reason, unchecked);
  if (item.why === "unresolved") return unchecked.unresolved;
  if (item.part === "body" && item.why === "too-large") return unchecked.tooLarge;
  return item.why === "timeout" ? `${unchecked.parts[item.part]} ${unchecked.timeout}` : unchecked.parts[item.part];
}

function attachedMailSentence(reason: string | undefined, { attachedMail, attachedWhy, timeout }: PaneWording["unchecked"]): string {
  if (reason === "timeout") return `${attachedMail} ${timeout}`;
  return Object.entries(attachedWhy).find(([why]) => why === reason)?.[1] ?? attachedMail;
}

function emptyView({ message, authored }: ParsedMessage, { empty }: PaneWording): View["empty"] {
  const isBlank = !authored.text.trim() && !message.subject.trim();
  return { title: empty.title, text: isBlank ? empty.blank : empty.text };
}

/** Only the places: what is wrong with them is in `second-look policy check`, where it is read by an administrator. */
function issuePlaces(issues: readonly PolicyIssue[]): string[] {
  return issues.map(({ path }) => path || "policy.json");
}

function announcement(state: string, findings: readonly FindingView[], unchecked: readonly string[], { announce, findings: words, unchecked: gaps }: PaneWording): string {
  const found = findings.length ? [`${words.title(findings.length)}: ${findings.map(({ name }) => name).join(", ")}.`] : unchecked.length ? [] : [announce.none];
  const unread = unchecked.length ? [`${gaps.title}: ${unchecked.join(" ")}`] : [];
  return announce.changed(state, [...found, ...unread].join(" "));
}

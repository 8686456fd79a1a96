import { isAllowed } from "./allowed";
import { isOverBudget } from "./budget";
import { catalogue } from "./catalogue";
import { commitmentsIn } from "./commitments/commitments";
import type { Detector, Draft, Match } from "./detector";
import { atMost, severities, type DetectorId, type Severity } from "./ids";
import { longestBody, unreadMails } from "./attached";
import type { Message } from "./message";
import { parse } from "./parse";
import type { Layer, ParsedMessage, Passage } from "./parsed-message";
import { isAmong, readerNames } from "./people";
import type { Policy } from "./policy";
import { hull } from "./text/mapped-text";
import { fold } from "./text/fold";
import { freshVocabulary } from "./text/words";
import type { Commitment, Decision, Evidence, Finding, Incomplete, Verdict, Where } from "./verdict";

/** Visible words shown of a finding, UTF-16 units. */
const longestExcerpt = 300;

/**
 * Judges a message under a policy. Pure and synchronous: the same two arguments give the same verdict, anywhere, with the
 * same encoder reading along or with none (`readAlong`). A detector that throws is listed as incomplete and the others carry on.
 *
 * @param detectors all of the catalogue; a test may pass its own.
 */
export function classify(message: Message, policy: Policy, detectors: readonly Detector[] = catalogue): Verdict {
  if (policy.killSwitch) return { decision: "allow", findings: [], incomplete: [], commitments: [], demoted: [], policyVersion: policy.version };
  freshVocabulary();
  const parsed = parse(readable(message), policy);
  const incomplete = gaps(message, parsed);
  const findings: Finding[] = [];
  const demoted: DetectorId[] = [];
  const draft = draftOf(parsed, policy);
  for (const detector of detectors) {
    let severity = severityFor(detector, parsed, policy);
    if (severity === "off" || !speaks(detector, policy)) continue;
    // A block is the organization's word, not advice to be tired of.
    if (severity === "warn" && isOverBudget(message.tallies && message.tallies[detector.id], policy)) {
      severity = "info";
      demoted.push(detector.id);
    }
    try {
      const own = detect(detector, draft, policy);
      for (const match of own.concat(detector.unflattering ? leaksIn(detector, draft, own, policy) : [])) {
        const finding = findingOf(detector, match, severity, parsed, policy);
        if (finding) findings.push(finding);
      }
    } catch {
      incomplete.push({ detector: detector.id, why: "failed" });
    }
  }
  findings.sort(gravestFirst);
  return { decision: decide(findings, incomplete, policy), findings, incomplete, commitments: commitmentsOf(draft), demoted, policyVersion: policy.version };
}

/** Whatever the policy says of `loose-commitment`: they are no fault. That nobody could read them, that detector says. */
function commitmentsOf(draft: Draft): readonly Commitment[] {
  try {
    return commitmentsIn(draft);
  } catch {
    return [];
  }
}

function isTooLong(message: Message): boolean {
  return message.body.source.length > longestBody;
}

/** Without a body that is too long: it is not judged, and the verdict says so. */
function readable(message: Message): Message {
  return isTooLong(message) ? { ...message, body: { format: "text", source: "" } } : message;
}

/** What nobody could read: what the host did not hand over, what is too long, and mail inside the mail that nobody opened. */
function gaps(message: Message, parsed: ParsedMessage): Incomplete[] {
  const found: Incomplete[] = message.unread.slice();
  if (isTooLong(message)) found.push({ part: "body", why: "too-large" });
  if (parsed.audience === "outside") {
    for (const reason of unreadMails(message.attachments)) found.push({ part: "attachments", why: "attached-message", ...(reason && { reason }) });
  }
  return found;
}

function draftOf(parsed: ParsedMessage, policy: Policy): Draft {
  const known = new Map<Layer, readonly DetectorId[]>();
  const draft: Draft = {
    parsed,
    message: parsed.message,
    readers: parsed.readers,
    audience: parsed.audience,
    layers: parsed.layers,
    attached: parsed.attached,
    languages: policy.languages,
    policy,
    passages: [parsed.subject, parsed.authored],
    unflattering: (layer) => {
      const found = known.get(layer) ?? unflatteringIn(layer, draft, policy);
      known.set(layer, found);
      return found;
    },
  };
  return draft;
}

/** Asks the whole catalogue: what shames us in a layer does not depend on which detectors judge today's words. A weaker sign asks nobody there either. */
function unflatteringIn(layer: Layer, draft: Draft, policy: Policy): DetectorId[] {
  return (catalogue as readonly Detector[])
    .filter((detector) => detector.unflattering && speaks(detector, policy))
    .filter((detector) => detectIn(layer, detector, draft, policy).some((match) => !match.atMost && !isAllowed(detector.id, match, policy)))
    .map((detector) => detector.id);
}

/** What a detector finds in history of ours that somebody outside would read for the first time; nothing more where it has judged the layer as a whole. */
function leaksIn(detector: Detector, draft: Draft, own: readonly Match[], policy: Policy): Match[] {
  const leaks: Match[] = [];
  for (const layer of draft.layers) {
    const newReaders = layer.newReaders.filter(({ kind }) => kind !== "internal");
    if (!newReaders.length || !isOurs(layer) || own.some(({ passage }) => passage === layer.passage)) continue;
    for (const match of detectIn(layer, detector, draft, policy)) leaks.push({ ...match, values: { ...match.values, readers: readerNames(newReaders) }, newReaders });
  }
  return leaks;
}

/** Written by one of us, as far as the header tells: a customer's own rage goes back to him as it came. */
function isOurs({ from }: Layer): boolean {
  return from === undefined || from.kind === "internal" || from.kind === "unknown";
}

/** Judges a layer as if somebody wrote it today. */
function detectIn(layer: Layer, detector: Detector, draft: Draft, policy: Policy): readonly Match[] {
  const alone: Draft = { ...draft, layers: [layer], attached: [], passages: [layer.passage], unflattering: () => [] };
  return detect(detector, alone, policy).filter(({ passage }) => passage === layer.passage);
}

function detect(detector: Detector, draft: Draft, policy: Policy): readonly Match[] {
  const options = policy.detectors[detector.id]?.options;
  return detector.detect(draft, options ? { ...detector.options, ...options } : detector.options);
}

function speaks(detector: Detector, policy: Policy): boolean {
  return detector.languages === "*" || detector.languages.some((language) => policy.languages.indexOf(language) >= 0);
}

/** What the policy says for this audience, under the ceiling of a stage. */
function severityFor(detector: Detector, parsed: ParsedMessage, policy: Policy): Severity {
  const declared = policy.detectors[detector.id]?.severity?.[parsed.audience] ?? detector.severity[parsed.audience];
  const sender = (parsed.message.from?.address ?? "").toLowerCase();
  for (const stage of policy.stages) {
    if ((stage.detector === "*" || stage.detector === detector.id) && (!stage.people || isAmong(sender, stage.people))) return atMost(declared, stage.stage);
  }
  return declared;
}

function findingOf(detector: Detector, match: Match, severity: Severity, parsed: ParsedMessage, policy: Policy): Finding | undefined {
  const weighed = match.atMost ? atMost(severity, match.atMost) : severity;
  if (weighed === "off" || isAllowed(detector.id, match, policy)) return undefined;
  const evidence = evidenceOf(match);
  if (!evidence) return undefined;
  const newReaders = match.newReaders && match.newReaders.map((reader) => reader.address);
  const fingerprint = fingerprintOf(detector.id, match, newReaders ?? parsed.readers.map((reader) => reader.address));
  return {
    detector: detector.id,
    severity: weighed,
    evidence,
    ...(match.target && { target: match.target }),
    reason: { id: match.reason, values: { excerpt: evidence.excerpt, ...match.values } },
    concerns: detector.concerns,
    repairs: detector.repairs,
    ...(newReaders && { newReaders }),
    fingerprint,
    isAcknowledged: isAcknowledged(fingerprint, weighed, parsed.message, policy),
  };
}

function evidenceOf(match: Match): Evidence | undefined {
  const source = match.passage.toSource(match.span);
  if (!hull(source)) return undefined;
  const words = match.passage.text.slice(match.span.start, match.span.end).replace(/\s+/g, " ").trim();
  return { where: match.passage.where, excerpt: words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1)}…` : words, source };
}

function textOf(passage: Passage, match: Match): string {
  return passage.text.slice(match.span.start, match.span.end);
}

/** A block is passed only where the policy lets a reason pass it, and one was given. */
function isAcknowledged(fingerprint: string, severity: Severity, message: Message, policy: Policy): boolean {
  return (message.acknowledged ?? []).some(
    (one) => one.fingerprint === fingerprint && (severity !== "block" || (policy.override === "with-reason" && Boolean(one.reason))),
  );
}

/** 64 bits of FNV-1a in two halves: enough to tell passages apart, and nothing can be read back from it. */
function fingerprintOf(detector: DetectorId, match: Match, readers: readonly string[]): string {
  const key = [detector, match.passage.where.in, fold(textOf(match.passage, match)).replace(/\s+/g, " "), ...readers.slice().sort()].join("\n");
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < key.length; i++) {
    low = Math.imul(low ^ key.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ key.charCodeAt(i) ^ (low >>> 7), 0x01000193);
  }
  return hex(low) + hex(high);
}

function hex(number: number): string {
  return ("0000000" + (number >>> 0).toString(16)).slice(-8);
}

/** Subject, body, then one attached mail after the other; within each, its evidence goes by where it starts. */
function placeOf({ in: place, attachment = 0, level = 0 }: Where): number {
  return place === "subject" ? -1 : place === "body" ? 0 : 1 + attachment * 1e6 + level;
}

function gravestFirst(a: Finding, b: Finding): number {
  const gravity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (gravity) return gravity;
  const place = placeOf(a.evidence.where) - placeOf(b.evidence.where);
  return place || a.evidence.source[0]!.start - b.evidence.source[0]!.start;
}

function decide(findings: readonly Finding[], incomplete: readonly Incomplete[], policy: Policy): Decision {
  const open = findings.filter((finding) => !finding.isAcknowledged);
  if (open.some((finding) => finding.severity === "block")) return "block";
  if (incomplete.length && policy.onIncomplete === "block") return "block";
  if (open.some((finding) => finding.severity === "warn")) return "warn";
  return incomplete.length ? policy.onIncomplete : "allow";
}

import { classify, hull, type Finding, type Message, type Policy, type Severity } from "../../src/classify";
import type { LabeledMail, UnlabeledMail } from "./rows";

/** What came of one detector on the labeled mails of one language. */
export interface Tally {
  readonly detector: string;
  readonly language: string;
  hits: number;
  /** Hits whose evidence overlaps a marked passage. */
  overlapping: number;
  readonly missed: { readonly id: string; readonly passage: string }[];
  readonly alarms: { readonly id: string; readonly excerpt: string }[];
}

/** @returns a tally for each detector and language, in order of their ids. Only detectors that occur as a label or a finding are there. */
export function judgeLabeled(mails: readonly LabeledMail[], policy: Policy): Tally[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (detector: string, language: string): Tally => {
    const key = `${detector} ${language}`;
    const tally = tallies.get(key) ?? { detector, language, hits: 0, overlapping: 0, missed: [], alarms: [] };
    tallies.set(key, tally);
    return tally;
  };
  const labels = new Set(mails.flatMap((mail) => mail.detectors));
  for (const mail of mails) {
    const found = new Map<string, Finding[]>();
    for (const finding of classify(mail.message, policy).findings) found.set(finding.detector, [...(found.get(finding.detector) ?? []), finding]);
    for (const detector of new Set([...mail.detectors, ...found.keys()])) {
      // Ids that nobody labels in these mails are not scored.
      if (!labels.has(detector) || mail.arguable(detector)) continue;
      const tally = tallyOf(detector, mail.language);
      const findings = found.get(detector) ?? [];
      if (!mail.detectors.includes(detector)) tally.alarms.push({ id: mail.id, excerpt: findings[0]!.evidence.excerpt });
      else if (!findings.length) tally.missed.push({ id: mail.id, passage: mail.evidence[detector]?.join(" … ") ?? "" });
      else {
        tally.hits++;
        if (overlaps(findings, mail.evidence[detector] ?? [], mail.message)) tally.overlapping++;
      }
    }
  }
  return [...tallies.values()].sort((a, b) => (a.detector + a.language < b.detector + b.language ? -1 : 1));
}

/** Whether evidence and a marked passage share three words in a row, or one lies within the other. An excerpt is cut; its place in the source is not. */
function overlaps(findings: readonly Finding[], passages: readonly string[], { subject, body }: Message): boolean {
  if (!passages.length) return true;
  const marked = passages.map(wordsOf);
  return findings.some(({ evidence }) => {
    const source = evidence.where.in === "subject" ? subject : body.source;
    const { start, end } = hull(evidence.source)!;
    return [evidence.excerpt, source.slice(start, end).replace(/<[^>]*>/g, " ")].map(wordsOf).some((words) => marked.some((passage) => shareWords(words, passage)));
  });
}

/** @returns whether two runs of words share three in a row, or all of a shorter one. */
export function shareWords(words: readonly string[], passage: readonly string[]): boolean {
  const run = Math.min(3, words.length, passage.length);
  const text = ` ${passage.join(" ")} `;
  return words.some((_, i) => i + run <= words.length && text.includes(` ${words.slice(i, i + run).join(" ")} `));
}

/** @returns words and signs, folded. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu) ?? [];
}

export type Audience = "colleague" | "client" | "many";

/** One prompt: a finding that would warn or stop. */
export interface Prompt {
  readonly id: string;
  readonly detector: string;
  readonly excerpt: string;
}

export interface Prompts {
  readonly audience: Audience;
  readonly mails: number;
  /** Findings of `warn` or more. */
  readonly prompts: readonly Prompt[];
  /** Findings of `info`: shown in the pane only. */
  readonly notes: readonly Prompt[];
}

const prompting: readonly Severity[] = ["warn", "block"];

/** Sends each mail to a colleague and to a client, or to many readers only where the mails have them. Our own domain is given where the policy names none. */
export function judgeUnlabeled(mails: readonly UnlabeledMail[], given: Policy): Prompts[] {
  const policy: Policy = { ...given, internalDomains: [...given.internalDomains, "northwind.example"] };
  const audiences: readonly Audience[] = mails[0]?.toMany ? ["many"] : ["colleague", "client"];
  return audiences.map((audience) => {
    const found = mails.flatMap(({ id, toColleague, toClient, toMany }) =>
      classify((audience === "many" && toMany) || (audience === "colleague" ? toColleague : toClient), policy).findings.map(({ detector, severity, evidence }) => ({ id, detector, severity, excerpt: evidence.excerpt })),
    );
    return { audience, mails: mails.length, prompts: found.filter(({ severity }) => prompting.includes(severity)), notes: found.filter(({ severity }) => severity === "info") };
  });
}

import { hull } from "../../src/classify";
import type { Commitment, Finding, Policy, Verdict } from "../../src/classify";
import { findingSentence } from "../../src/wording/finding";

/** One line of `scan`. */
export interface ScanLine {
  readonly id: string;
  readonly decision: Verdict["decision"];
  readonly findings: readonly ScanFinding[];
  readonly incomplete: Verdict["incomplete"];
  readonly commitments: readonly ScanCommitment[];
  readonly policyVersion: string;
}

export type ScanCommitment = Omit<Commitment, "source"> & {
  /** Hull in the body string, UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

export interface ScanFinding {
  readonly detector: Finding["detector"];
  readonly severity: Finding["severity"];
  readonly target?: Finding["target"];
  readonly where: Finding["evidence"]["where"] & { readonly body?: "html" | "text" };
  readonly excerpt: string;
  /** Hull of the evidence in the subject or body string, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** In English. */
  readonly reason: string;
  readonly newReaders?: readonly string[];
}

export function scanLine(id: string, verdict: Verdict, policy: Policy, decodedBody?: "html" | "text"): ScanLine {
  return {
    id,
    decision: verdict.decision,
    findings: verdict.findings.map((finding) => scanFinding(finding, policy, decodedBody)),
    incomplete: verdict.incomplete,
    commitments: verdict.commitments.map(scanCommitment),
    policyVersion: verdict.policyVersion,
  };
}

function scanCommitment({ source, ...commitment }: Commitment): ScanCommitment {
  return { ...commitment, ...(hull(source) ?? { start: 0, end: 0 }) };
}

function scanFinding(finding: Finding, policy: Policy, decodedBody: "html" | "text" | undefined): ScanFinding {
  const { where, excerpt, source } = finding.evidence;
  const { start, end } = hull(source)!;
  return {
    detector: finding.detector,
    severity: finding.severity,
    ...(finding.target && { target: finding.target }),
    where: decodedBody && where.in === "body" ? { ...where, body: decodedBody } : where,
    excerpt,
    start,
    end,
    reason: findingSentence(finding, policy, "en"),
    ...(finding.newReaders && { newReaders: finding.newReaders }),
  };
}

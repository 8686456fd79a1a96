import type { Finding, Incomplete, Verdict } from "../../src/classify";

/** @returns a finding: an insult that stops, in the author's own text, unless said otherwise. */
export function finding(over: Partial<Omit<Finding, "evidence">> & { excerpt?: string; where?: Finding["evidence"]["where"] } = {}): Finding {
  const { excerpt = "you are hopeless", where = { in: "body", part: "authored" }, ...rest } = over;
  return {
    detector: "insult",
    severity: "block",
    evidence: { where, excerpt, source: [{ start: 0, end: excerpt.length }] },
    reason: { id: "person", values: { excerpt } },
    concerns: ["client", "ceo", "court"],
    repairs: ["remove", "reword"],
    fingerprint: "a1b2c3d4",
    isAcknowledged: false,
    ...rest,
  };
}

/** @returns a verdict over these findings and gaps. */
export function verdict(decision: Verdict["decision"], findings: readonly Finding[] = [], incomplete: readonly Incomplete[] = []): Verdict {
  return { decision, findings, incomplete, commitments: [], demoted: [], policyVersion: "1" };
}

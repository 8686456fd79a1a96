import type { DetectorId, ReaderRole, RepairId, Severity } from "./ids";
import type { Part } from "./message";
import type { Span } from "./span";

/** Who a finding speaks about. */
export interface Target {
  readonly kind: "client" | "recipient" | "colleague" | "group" | "other";
  /** As the sender wrote it. */
  readonly name: string;
}

/** Where a passage stands. */
export interface Where {
  readonly in: "subject" | "body" | "attachment";
  readonly part: "authored" | "quoted" | "signature";
  /** 1 is the newest quoted message. In an attachment 1 is the attached mail, then come what it quotes and the mails attached to it. */
  readonly level?: number;
  /** Position among the draft's attachments, from 0; with `level` it names one layer. */
  readonly attachment?: number;
  /** The attached mail's file name or title; inside another attached mail its own. */
  readonly name?: string;
  /** Which decoded body of the attached mail the evidence indexes. */
  readonly body?: "html" | "text";
}

/** The place that proves a finding. */
export interface Evidence {
  readonly where: Where;
  /** Visible words, for showing; cut at 300 units with an ellipsis. */
  readonly excerpt: string;
  /** Sorted, disjoint ranges of the subject or body string, or an attached mail's body: more than one where the passage crosses tags. Never empty. */
  readonly source: readonly Span<"source">[];
}

/** Numbers, names and excerpts a reason is built from. */
export type ReasonValues = Readonly<Record<string, string | number>>;

/** One thing found, in one passage. */
export interface Finding {
  readonly detector: DetectorId;
  /** Never `off`. `shadow` and acknowledged findings decide nothing. */
  readonly severity: Exclude<Severity, "off">;
  readonly evidence: Evidence;
  readonly target?: Target;
  /** Which of the detector's reasons, and what to fill in; `wording/` makes the sentence. */
  readonly reason: { readonly id: string; readonly values: ReasonValues };
  readonly concerns: readonly ReaderRole[];
  readonly repairs: readonly RepairId[];
  /** Lower-case addresses of today's readers who have not seen the passage before. */
  readonly newReaders?: readonly string[];
  /** Stands for detector, passage and readers without holding any of them; stable while those are unchanged. */
  readonly fingerprint: string;
  readonly isAcknowledged: boolean;
}

/** Something we could not check. A part failed to arrive, or a detector failed on it. */
export type Incomplete =
  /** `reason`: of an attached mail, why it was not read, where somebody tried. */
  | { readonly part: Part; readonly why: string; readonly reason?: string }
  | { readonly detector: DetectorId; readonly why: string };

/** Something to be done, as a recap or agreement mail puts it down. */
export interface Commitment {
  /** The words that say so, on one line. */
  readonly text: string;
  /** A name where the mail's header has one, else as written. Absent where it says nobody in particular. */
  readonly owner?: string;
  /** As written: "by Friday". Absent where there is no date; "soon" is none. */
  readonly due?: string;
  /** ISO 8601, where the message has a date and `due` names a day for sure. */
  readonly dueDate?: string;
  /** Sorted, disjoint ranges of the body string; empty where the words have no source. */
  readonly source: readonly Span<"source">[];
}

export type Decision = "allow" | "warn" | "block";

/** What the gate acts on and the pane shows. The same message and policy give the same verdict, anywhere. */
export interface Verdict {
  readonly decision: Decision;
  /** Gravest first, then in reading order. */
  readonly findings: readonly Finding[];
  readonly incomplete: readonly Incomplete[];
  /** In reading order; none in mail that is no recap. */
  readonly commitments: readonly Commitment[];
  /** Detectors that would have asked, had this sender not meant it so too often for the policy's budget. */
  readonly demoted: readonly DetectorId[];
  readonly policyVersion: string;
}

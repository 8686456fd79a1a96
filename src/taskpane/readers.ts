import { readerRoles, type Finding, type Incomplete, type Part, type ReaderRole } from "../classify";
import type { Mood } from "../wording/pane";

/**
 * How each of the three readers takes the mail. The worst finding that concerns a reader decides:
 *
 * | finding | the reader it concerns most | others it concerns |
 * | --- | --- | --- |
 * | block | appalled | appalled |
 * | warn | uneasy | uneasy |
 * | info | uneasy | clear |
 *
 * An acknowledged finding counts one step less: the sender has decided, the reader has not changed. Where subject,
 * text or recipients could not be read and nothing else was found, nobody can tell.
 */
export function moods(findings: readonly Finding[], incomplete: readonly Incomplete[]): Readonly<Record<ReaderRole, Mood>> {
  const isUnread = incomplete.some((item) => "part" in item && telling.indexOf(item.part) >= 0);
  const of = (role: ReaderRole): Mood => {
    const worst = findings.reduce((most, finding) => Math.max(most, unease(finding, role)), 0);
    if (worst === 0 && isUnread) return "unknown";
    return steps[worst] ?? "appalled";
  };
  return Object.fromEntries(readerRoles.map((role) => [role, of(role)])) as Record<ReaderRole, Mood>;
}

/** Without one of these nobody can say how the mail will be taken: what it says, or who reads it. */
const telling: readonly Part[] = ["body", "subject", "recipients"];

const steps: readonly Mood[] = ["clear", "uneasy", "appalled"];

function unease({ severity, concerns, isAcknowledged }: Finding, role: ReaderRole): number {
  if (!concerns.includes(role)) return 0;
  const step = severity === "block" ? 2 : severity === "warn" ? 1 : severity === "info" && concerns[0] === role ? 1 : 0;
  return Math.max(0, isAcknowledged ? step - 1 : step);
}

import { classify, type Commitment, type Policy } from "../../src/classify";
import { shareWords, wordsOf } from "./judge";
import type { LabeledCommitment, LabeledMail } from "./rows";

/** What became of the labeled commitments of one language. */
export interface CommitmentTally {
  readonly language: string;
  labeled: number;
  found: number;
  /** Found, with the owner, the date, and both as labeled. */
  owners: number;
  dues: number;
  both: number;
  /** Extracted, in mail with labeled commitments and without, and labeled by nobody. */
  unlabeled: number;
  readonly wrong: { readonly id: string; readonly labeled: LabeledCommitment; readonly found?: Commitment }[];
}

/** @returns a tally for each language; none where nobody has labeled commitments. */
export function judgeCommitments(mails: readonly LabeledMail[], policy: Policy): CommitmentTally[] {
  if (!mails.some(({ commitments }) => commitments.length)) return [];
  const tallies = new Map<string, CommitmentTally>();
  for (const { id, language, message, commitments } of mails) {
    const tally = tallies.get(language) ?? { language, labeled: 0, found: 0, owners: 0, dues: 0, both: 0, unlabeled: 0, wrong: [] };
    tallies.set(language, tally);
    const open = classify(message, policy).commitments.slice();
    tally.labeled += commitments.length;
    for (const labeled of commitments) {
      const at = open.findIndex(({ text }) => isSamePassage(text, labeled.text));
      const found = at < 0 ? undefined : open.splice(at, 1)[0];
      const isOwner = found !== undefined && fold(found.owner) === fold(labeled.owner);
      const isDue = found !== undefined && isSameDate(fold(found.due), fold(labeled.due));
      if (found) tally.found++;
      if (isOwner) tally.owners++;
      if (isDue) tally.dues++;
      if (isOwner && isDue) tally.both++;
      else tally.wrong.push({ id, labeled, ...(found && { found }) });
    }
    tally.unlabeled += open.length;
  }
  return [...tallies.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
}

function isSamePassage(text: string, labeled: string): boolean {
  const [a, b] = [fold(text), fold(labeled)];
  return a.includes(b) || b.includes(a) || shareWords(wordsOf(a), wordsOf(b));
}

/** Equal, or one within the other: "by Friday" is "Friday". */
function isSameDate(a: string, b: string): boolean {
  return a === "" || b === "" ? a === b : a.includes(b) || b.includes(a);
}

function fold(text = ""): string {
  return text.toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();
}

import type { AuthoredLine } from "./split";

/** A footer is a rule, the list's name, its address and one or two links. */
const mostLines = 8;

/** @returns how many of the author's lines are left without the footer that a mailing list put below the mail: a rule of underscores, then the list's name. */
export function withoutListFooter(text: string, authored: readonly AuthoredLine[]): number {
  for (let i = authored.length - 2; i >= 0 && i >= authored.length - mostLines; i--) {
    if (!/^_{20,}$/.test(text.slice(authored[i]!.start, Math.min(authored[i]!.end, authored[i]!.start + 200)))) continue;
    const next = authored[i + 1]!;
    return /mailing list|listinfo|mailman/i.test(text.slice(next.start, Math.min(next.end, next.start + 200))) ? i : authored.length;
  }
  return authored.length;
}

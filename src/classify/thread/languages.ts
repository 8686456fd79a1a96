import { languageTable } from "./language-table";

/**
 * What mail programs write around quoted mail, by language: one table, read once. Sources: the programs' own
 * translations as seen in mail. A row's order says nothing; several words for one thing are parted by `|`.
 *
 * A language is added by adding a row; nothing else names a language.
 */
export interface ThreadLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Header labels, without the colon. `date` holds "Sent" as well. */
  readonly from: string;
  readonly date: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** Labels that stand in a header block and are nobody and nothing, where they are last or hold an address: any other label between two known ones is seen to be one. */
  readonly other: string;
  /** Lines that introduce a quote: `{d}` a date, `{f}` who wrote. Literal words are matched without case, in order. */
  readonly attributions: readonly string[];
  /** What stands between dashes above a quoted message; also alone on a line after dashes. */
  readonly original: string;
  /** What opens a forwarded one as a line of its own (Apple). Between dashes, above a header, any words do. */
  readonly forwarded: string;
  /** Between somebody who sends and somebody in whose name. */
  readonly behalf: string;
  /** How the line begins that a telephone or a mail program adds below the text. */
  readonly device: string;
}

export const threadLanguages: readonly ThreadLanguage[] = languageTable
  .trim()
  .split("\n\n")
  .map((block) => {
    const lines = block.split("\n");
    const words = (i: number): string => spellings(lines[i]!, "|").join("|");
    return {
      tag: lines[0]!,
      from: words(1),
      date: words(2),
      to: words(3),
      cc: words(4),
      subject: words(5),
      other: words(6),
      attributions: spellings(lines[7]!, ";").map((frame) => frame.replace("#", "{d}").replace("@", "{f}") + (/-$/.test(frame) ? "" : ":")),
      original: words(8),
      forwarded: words(9),
      behalf: words(10),
      device: words(11),
    };
  });

/** @returns every spelling of a list, its brackets multiplied out. All lists are read before the first mail, so it is done in one pass, without patterns. */
function spellings(list: string, mark: string): string[] {
  if (list.indexOf("[") < 0) return list.split(mark);
  const all: string[] = [];
  /** Of the item that is being read: everything it may begin with. */
  let begun = [""];
  for (let at = 0; at <= list.length; ) {
    const open = list.indexOf("[", at);
    const next = list.indexOf(mark, at);
    const end = next < 0 ? list.length : next;
    if (open < 0 || end < open) {
      for (const one of begun) all.push(one + list.slice(at, end));
      begun = [""];
      at = end + 1;
      continue;
    }
    const close = list.indexOf("]", open);
    const choices = list.slice(open + 1, close).split("|");
    const longer: string[] = [];
    for (const one of begun) for (const choice of choices) longer.push(one + list.slice(at, open) + choice);
    begun = longer;
    at = close + 1;
  }
  return all;
}

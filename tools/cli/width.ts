/**
 * How many columns a terminal gives to text, so that carets stand under what they point at. Follows what terminals do:
 * East Asian wide and full-width letters and emoji take two columns (UAX #11, UTS #51), marks and joiners none.
 */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const zero = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A letter as a reader sees it. */
export interface Glyph {
  readonly text: string;
  /** Where it begins in the string, UTF-16 units. */
  readonly index: number;
  /** UTF-16 units it takes there. */
  readonly length: number;
  readonly columns: number;
}

/** @returns the letters of one line. A tab becomes spaces up to the next multiple of four. */
export function glyphsOf(line: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const columns = segment === "\t" ? 4 - (column % 4) : columnsOf(segment);
    glyphs.push({ text: segment === "\t" ? " ".repeat(columns) : shown(segment), index, length: segment.length, columns });
    column += columns;
  }
  return glyphs;
}

function columnsOf(segment: string): number {
  if (wide.test(segment)) return 2;
  return [...segment].every((letter) => zero.test(letter)) ? 0 : 1;
}

/** Control characters of a mail must not reach the terminal: they could move its cursor or change its title. */
function shown(segment: string): string {
  return segment.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

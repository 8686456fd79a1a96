/** Text made comparable: lower case, one kind of space and colon, no invisible marks; and where each unit came from. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text` its offset in the original; one more entry for the end. */
  readonly at: readonly number[];
}

/** @returns whether a unit is never seen: zero-width, direction marks, soft hyphen, byte order mark; and U+1427, the dot a tracker of Gmail leaves. */
export function isInvisible(c: number): boolean {
  return c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c === 0xfeff || c === 0x61c || c === 0x1427;
}

/** @returns whether a unit separates words: every kind of blank mail uses, no-break ones too. */
export function isSpace(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d) || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000 || c === 0x2028 || c === 0x2029;
}

const plainMarks: Readonly<Record<string, string>> = { "：": ":", "，": ", ", "、": ", ", "،": ",", "’": "'", "‘": "'", "ʼ": "'", "＜": "<", "＞": ">", "（": "(", "）": ")", "；": ";" };

/** Folds pieces of `text` as if they stood on one line. Runs of blanks become one; cost is linear in the pieces. */
export function foldPieces(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): Folded {
  let out = "";
  const at: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    if (out && out[out.length - 1] !== " ") {
      out += " ";
      at.push(end);
    }
    for (let i = piece.start; i < piece.end; i++) {
      const c = text.charCodeAt(i);
      if (isInvisible(c)) continue;
      if (isSpace(c)) {
        if (!out || out[out.length - 1] === " ") continue;
        out += " ";
        at.push(i);
        continue;
      }
      const lower = c < 0x80 ? text[i]!.toLowerCase() : plainMarks[text[i]!] || text[i]!.toLowerCase();
      for (let k = 0; k < lower.length; k++) at.push(i);
      out += lower;
    }
    end = piece.end;
  }
  while (out[out.length - 1] === " ") {
    out = out.slice(0, -1);
    at.pop();
  }
  at.push(at.length ? at[at.length - 1]! + 1 : end);
  return { text: out, at };
}

/** @returns the folded form of a short text, composed (NFC) so that decomposed letters compare equal. */
export function fold(text: string): string {
  // Most words hold nothing that folding changes but capitals; a capital sigma has two small ones.
  if (isFoldedByCase.test(text)) return text.toLowerCase().normalize("NFC");
  return foldPieces(text, [{ start: 0, end: text.length }]).text.normalize("NFC");
}

const isFoldedByCase = /^[!-~\u00a1-\u00ac\u00ae-\u02bb\u02bd-\u03a2\u03a4-\u060b\u060d-\u061b\u061d-\u1426\u1428-\u1fff\u3040-\ud7ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u02bb\u02bd-\u03a2\u03a4-\u060b\u060d-\u061b\u061d-\u1426\u1428-\u1fff\u3040-\ud7ff]+)*$/;
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/** @returns `text` without invisible marks, its runs of blanks collapsed, trimmed. Case is kept. */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    // Joiners change how Persian and Hindi letters look; they are no marks.
    if (isInvisible(c) && c !== 0x200c && c !== 0x200d) continue;
    if (!isSpace(c)) out += text[i];
    else if (out && out[out.length - 1] !== " ") out += " ";
  }
  return out.trim();
}

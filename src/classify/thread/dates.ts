const digit = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/;
const digits = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]{1,14}/g;

/** @returns how much a text looks like a moment: its groups of digits, at most 9; a date to the minute has four or five, in any script. */
export function dateWeight(text: string): number {
  const found = text.slice(0, 200).match(digits);
  return found ? Math.min(9, found.length) : 0;
}

/** @returns how many words stand before the first number. */
export function wordsBeforeNumber(text: string): number {
  const at = text.search(digit);
  const before = (at < 0 ? text : text.slice(0, at)).trim();
  return before ? before.split(/\s+/).length : 0;
}

/** Words that may follow the last number of a date. Folded. */
const after = new Set(
  "am pm a.m a.m. p.m p.m. uhr h г г. р р. год року hs hrs hours hod hod. год. gmt utc cet cest est edt pst pdt cst cdt mst mdt bst msk eet eest wet jst ist kst sgt aest ct et pt am, pm, klo kl kl. o'clock 上午 下午 오전 오후 น. น ص م ч ч. ώρα μ.μ. π.μ. π.μ μ.μ öö ös saat óra órakor de. du. sa ch".split(
    " ",
  ),
);

/** A word of a line. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/** @returns the words of a text whose only blanks are spaces. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === " ") {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && text[at] !== " ") at++;
    tokens.push({ start, end: at, isNumber: isNumberLike(text.slice(start, at)) });
  }
  return tokens;
}

/** Begins with a digit, or holds one among signs of a script that writes dates without blanks; an address never. */
function isNumberLike(token: string): boolean {
  if (token.indexOf("@") >= 0) return false;
  const bare = token.replace(/^[("'[<,+\-/–]+/, "");
  if (digit.test(bare.slice(0, 1))) return true;
  if (/^(?:gmt|utc)[+-]/.test(bare)) return true;
  if (/\d[:.h]\d\d/.test(bare)) return true;
  return digit.test(bare) && /[\u3040-\u9fff\uac00-\ud7a3]/.test(bare);
}

/**
 * Parts "DATE NAME" after the last number of the date and what belongs to it.
 * @param text folded
 * @returns the offset where the name begins, or -1 where there is no number or no name
 */
export function endOfDate(text: string, isAddressStart: (at: number) => boolean): number {
  const tokens = tokensOf(text);
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (isAddressStart(tokens[i]!.start)) break;
    if (tokens[i]!.isNumber) last = i;
    else if (last >= 0 && i - last > 4 && !digit.test(text.slice(tokens[i]!.start))) break;
  }
  if (last < 0) return -1;
  let next = last + 1;
  while (next < tokens.length) {
    const token = text.slice(tokens[next]!.start, tokens[next]!.end);
    const bare = token.replace(/[,:;]+$/, "");
    if (after.has(bare) || after.has(token) || /^\(?(?:gmt|utc)/.test(token) || /^\([^)@]{1,20}\)?,?$/.test(token) || /^[-–,:()]+$/.test(token) || /^\(?[월火水木金土日月][)）]?,?$/.test(token)) next++;
    else break;
  }
  return next < tokens.length ? tokens[next]!.start : -1;
}

/** @returns the offset in "NAME DATE" where the date begins: its first number, or a weekday before it that a comma or bracket sets apart; -1 for none. */
export function startOfDate(text: string): number {
  const tokens = tokensOf(text);
  const first = tokens.findIndex((token) => token.isNumber);
  if (first < 0) return -1;
  for (let i = first; i > 0; i--) {
    const before = text.slice(tokens[i - 1]!.start, tokens[i - 1]!.end);
    if (/[,>\])]$/.test(before)) {
      if (i < first || i === first) {
        // "Name, Tue, 4 Mar": the weekday's own comma is not where the name ends.
        const isWeekday = /^[^\s<>@]{2,12},$/.test(before) && i >= 2 && /[,>\])]$/.test(text.slice(tokens[i - 2]!.start, tokens[i - 2]!.end));
        return tokens[isWeekday ? i - 1 : i]!.start;
      }
    }
    if (first - i >= 3) break;
  }
  return tokens[first]!.start;
}

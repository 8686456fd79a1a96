/** Latin letters and the Cyrillic ones they look like, in step. */
const latinTwins = "aeopcxykmthb";
const cyrillicTwins = "аеорсхукмтнв";

/** Digits and signs that stand for letters inside a word, and the letters. */
const signs = "013457@$!";
const signLetters = "oieastasi";
/** In a Cyrillic word they stand for others. */
const cyrillicSigns = "0346@$!";
const cyrillicSignLetters = "озчбаси";

/** @returns whether a UTF-16 unit is a letter of a script we judge: Latin with its extensions, or Cyrillic. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0x400 && unit <= 0x52f) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    unit === 0xaa ||
    unit === 0xba
  );
}

/** @returns whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** @returns whether a UTF-16 unit is a Cyrillic letter. */
export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit <= 0x52f;
}

/**
 * A word as a lexicon writes it: lower case, `ё` as `е`, no accents on Latin letters, straight apostrophes, nothing
 * invisible, and letters of the other script that only look right put back into the script of the word.
 */
export function fold(word: string): string {
  let form = word.toLowerCase();
  let cyrillicLetters = 0;
  let latinLetters = 0;
  let isPlain = true;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit >= 97 && unit <= 122) latinLetters++;
    else if (isCyrillic(unit)) {
      cyrillicLetters++;
      if (unit === 0x451) isPlain = false;
    } else if (unit > 127) isPlain = false;
  }
  if (!isPlain) form = foldSigns(form);
  if (cyrillicLetters && latinLetters) form = cyrillicLetters >= latinLetters ? swap(form, latinTwins, cyrillicTwins) : swap(form, cyrillicTwins, latinTwins);
  return form;
}

/** Accents off, `ё` to `е`, curly apostrophes straight, invisible characters out. */
function foldSigns(form: string): string {
  return form
    .replace(/ё/g, "е")
    .replace(/[\u2019\u02bc\u2018]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").charAt(0));
}

function swap(form: string, from: string, to: string): string {
  let out = "";
  for (let i = 0; i < form.length; i++) {
    const at = from.indexOf(form[i]!);
    out += at < 0 ? form[i] : to[at];
  }
  return out;
}

/**
 * What a disguised word may stand for: `m0r0n`, `a$$`, `idiooot`.
 * @returns other readings of a folded form, none for an ordinary word.
 */
export function disguises(form: string): string[] {
  const readings: string[] = [];
  let hasSign = false;
  let hasLetter = false;
  let hasRun = false;
  for (let i = 0; i < form.length; i++) {
    if (signs.indexOf(form[i]!) >= 0) hasSign = true;
    else if (isLetter(form.charCodeAt(i))) hasLetter = true;
    if (i > 1 && form[i] === form[i - 1] && form[i] === form[i - 2]) hasRun = true;
  }
  if (hasSign && hasLetter) {
    const isRussian = /[а-я]/.test(form);
    readings.push(isRussian ? swap(swap(form, cyrillicSigns, cyrillicSignLetters), latinTwins, cyrillicTwins) : swap(form, signs, signLetters));
  }
  if (hasRun) readings.push(form.replace(/(.)\1{2,}/g, "$1$1"), form.replace(/(.)\1{2,}/g, "$1"));
  return readings;
}

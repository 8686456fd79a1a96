/**
 * Character references as they occur in mail: all of HTML 4 and the punctuation, symbols and Latin Extended-A letters
 * HTML 5 added, plus every numeric one. The two thousand mathematical names of HTML 5 are left out: they would be half
 * of the gate, and are shown as written.
 */

/** U+00A0 to U+00FF in order. These may stand without a semicolon, as `&quot`, `&amp`, `&lt` and `&gt` may. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** U+0391 to U+03C9 in order; `-` where Unicode has no letter. */
const greek =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - " +
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";

/** U+0100 to U+017E in order; `-` where HTML has no name. */
const latinExtended =
  "Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve " +
  "Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot " +
  "Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil " +
  "Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron";

/** Names with what they stand for, in turn. */
const others =
  'quot " amp & lt < gt > apos \' fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ ' +
  "euro € image ℑ weierp ℘ real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − " +
  "lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ " +
  "rfloor ⌋ lang ⟨ rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ thetasym ϑ upsih ϒ piv ϖ excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ " +
  "lbrack [ bsol \\ rsqb ] rbrack ] Hat ^ lowbar _ grave ` lcub { lbrace { verbar | vert | rcub } rbrace } horbar ― hyphen ‐ dash ‐ check ✓ checkmark ✓ cross ✗ star ☆ starf ★ phone ☎ numero № copysr ℗ half ½ AMP & LT < GT > QUOT \" COPY © REG ® TRADE ™";

/** Names for characters that cannot be seen between blanks. */
const invisible: readonly (readonly [string, number])[] = [
  ["ensp", 0x2002], ["emsp", 0x2003], ["thinsp", 0x2009], ["hairsp", 0x200a], ["numsp", 0x2007], ["puncsp", 0x2008], ["zwnj", 0x200c], ["zwj", 0x200d], ["lrm", 0x200e],
  ["rlm", 0x200f], ["NoBreak", 0x2060], ["ZeroWidthSpace", 0x200b], ["NonBreakingSpace", 0xa0], ["Tab", 9], ["NewLine", 10],
];

/** What 0x80 to 0x9F mean in a numeric reference (WHATWG HTML, numeric character reference end state). */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const named = new Map<string, string>();
const withoutSemicolon = new Map<string, string>();

function addRow(row: string, first: number): void {
  row.split(" ").forEach((name, i) => {
    if (name !== "-") named.set(name, String.fromCharCode(first + i));
  });
}
addRow(latinExtended, 0x100);
addRow(greek, 0x391);
addRow(latin1, 0xa0);
for (const [name, code] of invisible) named.set(name, String.fromCharCode(code));
const pairs = others.split(" ");
for (let i = 0; i + 1 < pairs.length; i += 2) named.set(pairs[i]!, pairs[i + 1]!);
for (const name of `${latin1} quot amp lt gt QUOT AMP LT GT COPY REG`.split(" ")) withoutSemicolon.set(name, named.get(name)!);

/** What a character reference stands for, and where it ends in the source. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

/** @returns the reference that begins with the `&` at `at`, or `undefined` where that is an ampersand like any other. Reads at most 40 units. */
export function referenceAt(source: string, at: number): Reference | undefined {
  return source.charCodeAt(at + 1) === 0x23 ? numeric(source, at + 2) : byName(source, at + 1);
}

function numeric(source: string, from: number): Reference | undefined {
  const isHex = (source.charCodeAt(from) | 0x20) === 0x78;
  const start = isHex ? from + 1 : from;
  let end = start;
  let code = 0;
  for (let digit = digitAt(source, end); digit >= 0 && digit < (isHex ? 16 : 10); digit = digitAt(source, end)) {
    code = Math.min(code * (isHex ? 16 : 10) + digit, 0x110000);
    end++;
  }
  if (end === start) return undefined;
  if (source.charCodeAt(end) === 0x3b) end++;
  return { text: character(code), end };
}

function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]!;
  return String.fromCodePoint(code);
}

function digitAt(source: string, at: number): number {
  const c = source.charCodeAt(at);
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function byName(source: string, start: number): Reference | undefined {
  let end = start;
  while (end - start < 32 && isNameUnit(source.charCodeAt(end))) end++;
  if (source.charCodeAt(end) === 0x3b) {
    const text = named.get(source.slice(start, end));
    if (text !== undefined) return { text, end: end + 1 };
  }
  for (let stop = Math.min(end, start + 6); stop >= start + 2; stop--) {
    const text = withoutSemicolon.get(source.slice(start, stop));
    if (text !== undefined) return { text, end: stop };
  }
  return undefined;
}

function isNameUnit(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
}

/** @returns `value` with its character references resolved. */
export function unescapeReferences(value: string): string {
  let at = value.indexOf("&");
  if (at < 0) return value;
  let out = "";
  let from = 0;
  while (at >= 0) {
    const reference = referenceAt(value, at);
    if (reference) {
      out += value.slice(from, at) + reference.text;
      from = reference.end;
    }
    at = value.indexOf("&", Math.max(from, at + 1));
  }
  return out + value.slice(from);
}

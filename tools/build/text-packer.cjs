/**
 * Packs texts for the gate: letters become bytes, the commonest first, deflate makes them short (zopfli tries harder than
 * zlib), and 13 bits of the outcome are two printable characters. `src/classify/text/packed-texts.ts` is the inverse.
 */
const zopfli = require("@gfx/zopfli");

/** Printable ASCII a string literal holds as it is; two of these 91 tell 13 bits. */
const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((character) => !"\"\\`".includes(character));
/** Characters that are one byte; the rarer ones are two, of which only the first is none of these. */
const oneByte = 240;

/** Of 5, 15, 30 and 100 turns: the last ones gain some ten bytes. */
const turns = 15;
/** More have a code each to make ready at load, and gain some hundred bytes. */
const blocks = 8;

/**
 * @param {string[]} texts without U+0000
 * @returns {Promise<{ plain: string, packed: string, size: number }>} what packedTexts takes
 */
module.exports.packTexts = async function packTexts(texts) {
  const joined = texts.join("\0");
  const counts = new Map();
  for (const character of joined.split("")) counts.set(character, (counts.get(character) || 0) + 1);
  const plain = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1)).join("");
  if (plain.length > oneByte * (1 + 256 - oneByte)) throw new Error(`These texts use ${plain.length} different characters, too many for two bytes.`);
  const ids = new Map(plain.split("").map((character, id) => [character, id]));
  const bytes = joined.split("").flatMap((character) => bytesOf(ids.get(character)));
  const deflated = await zopfli.deflateAsync(Buffer.from(bytes), { numiterations: turns, blocksplittingmax: blocks });
  return { plain, packed: printable(deflated), size: bytes.length };
};

function bytesOf(id) {
  return id < oneByte ? [id] : [oneByte + Math.floor((id - oneByte) / oneByte), (id - oneByte) % oneByte];
}

function printable(bytes) {
  let out = "";
  let held = 0;
  let bits = 0;
  const write = () => (out += alphabet[Math.floor((held & 8191) / 91)] + alphabet[(held & 8191) % 91]);
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    write();
    held >>>= 13;
    bits -= 13;
  }
  if (bits) write();
  return out;
}

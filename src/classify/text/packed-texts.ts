import { inflate } from "./inflate";

/** As in `tools/build/text-packer.cjs`. */
const oneByte = 240;

/**
 * Lexicons and other long tables are shipped packed. `tools/build/data-loader.cjs` packs them when building and writes the
 * call of this; nobody writes it by hand. Why so: docs/decisions/0009.
 *
 * @param plain every character of the texts, the commonest first
 * @param packed deflated bytes, 13 bits in two of 91 printable characters
 * @param size bytes when inflated
 * @returns the texts in their order
 */
export function packedTexts(plain: string, packed: string, size: number): readonly string[] {
  let at = 0;
  const bytes = inflate(() => digitOf(packed.charCodeAt(at++)) * 91 + digitOf(packed.charCodeAt(at++)), 13, size);
  const units = new Uint16Array(size);
  const ids = Uint16Array.from(plain.split("").map((character) => character.charCodeAt(0)));
  let length = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!;
    units[length++] = ids[byte < oneByte ? byte : oneByte + (byte - oneByte) * 256 + bytes[++i]!]!;
  }
  let text = "";
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + 8192)) as unknown as number[]);
  return text.split("\0");
}

/** Position among the printable characters without `"`, `\` and the backtick; past the end 0. */
function digitOf(unit: number): number {
  return (unit - 33 - (unit > 34 ? 1 : 0) - (unit > 92 ? 1 : 0) - (unit > 96 ? 1 : 0)) || 0;
}

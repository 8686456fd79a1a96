import { inflate } from "./inflate";

/** As in `tools/build/text-packer.cjs`. */
const oneByte = 240;
/** A byte that begins a rare character is kept as a private one until its text is read. */
const rare = 0xe000;

/**
 * Lexicons and other long tables are shipped packed. `tools/build/data-loader.cjs` packs them when building and writes the
 * call of this; nobody writes it by hand. Why so: docs/decisions/0009.
 *
 * @param plain every character of the texts, the commonest first; none of them private
 * @param packed deflated bytes, 13 bits in two of 91 printable characters
 * @param size bytes when inflated
 * @returns a function that tells the texts in their order; unpacked when first asked
 */
export function packedTexts(plain: string, packed: string, size: number): () => readonly string[] {
  let texts: readonly string[] | undefined;
  return () => (texts = texts ?? unpacked(plain, packed, size));
}

function unpacked(plain: string, packed: string, size: number): string[] {
  const unitOf = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) unitOf[byte] = byte < oneByte ? plain.charCodeAt(byte) : rare + byte;
  const units = inflate(packed, size, unitOf);
  let text = "";
  for (let i = 0; i < size; i += 8192) text += String.fromCharCode.apply(null, units.subarray(i, Math.min(size, i + 8192)) as unknown as number[]);
  for (let from = oneByte; from < plain.length; from += oneByte) text = withRare(text, unitOf[oneByte + from / oneByte - 1]!, plain, from);
  return text.split("\0");
}

/** Puts the rare characters `plain[from…]` in the place of what stands for them: a lead, and one of the common ones. */
function withRare(text: string, lead: number, plain: string, from: number): string {
  const pieces = text.split(String.fromCharCode(lead));
  return pieces.map((piece, i) => (i ? plain.charAt(from + plain.indexOf(piece.charAt(0))) + piece.slice(1) : piece)).join("");
}

/**
 * Inflates a raw deflate stream (RFC 1951) without stored blocks, which no text needs: the engine knows no package, and this
 * is read in one go, at load, perhaps without a JIT.
 *
 * @param next the stream's next bits, the lowest first; the stream is ours and whole
 * @param width how many bits `next` gives at once, at most 16
 * @param size bytes of the outcome
 */
export function inflate(next: () => number, width: number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  let held = 0;
  let bits = 0;
  const fill = (count: number): void => {
    for (; bits < count; bits += width) held |= next() << bits;
  };
  const read = (count: number): number => {
    fill(count);
    const value = held & ((1 << count) - 1);
    held >>>= count;
    bits -= count;
    return value;
  };
  const symbolOf = ({ table, longest }: Code): number => {
    if (bits < longest) fill(longest);
    const entry = table[held & ((1 << longest) - 1)]!;
    held >>>= entry & 15;
    bits -= entry & 15;
    return entry >> 4;
  };
  for (let isLast = 0; !isLast; ) {
    isLast = read(1);
    const kind = read(2);
    if (!kind) throw new Error("a stored block");
    const [literals, distances] = kind === 1 ? fixedCodes() : codesOf(read, symbolOf);
    for (let symbol = symbolOf(literals); symbol !== endOfBlock; symbol = symbolOf(literals)) {
      if (symbol < endOfBlock) out[length++] = symbol;
      else {
        const at = symbol - endOfBlock - 1;
        const end = length + runs.least[at]! + (runs.extra[at] ? read(runs.extra[at]!) : 0);
        const far = symbolOf(distances);
        for (let from = length - backs.least[far]! - read(backs.extra[far]!); length < end; ) out[length++] = out[from++]!;
      }
    }
  }
  return out;
}

const endOfBlock = 256;

/** What the symbols of runs and of distances stand for: the least amount, and how many bits tell the rest (RFC 1951, 3.2.5). */
const runs = amounts(3, 4, 29);
const backs = amounts(1, 2, 30);
runs.least[28] = 258;
runs.extra[28] = 0;

/** The first `2 × group` symbols stand for one amount each, every further `group` for twice as many as the group before. */
function amounts(least: number, group: number, count: number): { readonly least: number[]; readonly extra: number[] } {
  const found: { least: number[]; extra: number[] } = { least: [], extra: [] };
  for (let symbol = 0, amount = least; symbol < count; symbol++) {
    const extra = Math.max(0, Math.floor(symbol / group) - 1);
    found.least.push(amount);
    found.extra.push(extra);
    amount += 1 << extra;
  }
  return found;
}

/** A Huffman code as a table over the next bits: `symbol × 16 + bits`. */
interface Code {
  readonly table: Uint16Array;
  /** Bits of the longest code. */
  readonly longest: number;
}

/** @param lengths of each symbol's code in bits; 0 where it has none. The codes follow from them (RFC 1951, 3.2.2). */
function codeOf(lengths: readonly number[]): Code {
  const longest = lengths.reduce((a, b) => Math.max(a, b), 1);
  const table = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length++, code <<= 1) {
    lengths.forEach((one, symbol) => {
      if (one !== length) return;
      for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = symbol * 16 + length;
      code++;
    });
  }
  return { table, longest };
}

/** Codes are written with their highest bit first, everything else with its lowest. */
function reversed(code: number, length: number): number {
  let back = 0;
  for (let i = 0; i < length; i++) back |= ((code >> i) & 1) << (length - 1 - i);
  return back;
}

/** The codes of blocks too short to bring their own (RFC 1951, 3.2.6). */
function fixedCodes(): readonly [Code, Code] {
  const lengths: number[] = [];
  for (let symbol = 0; symbol < 288; symbol++) lengths.push(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
  return [codeOf(lengths), codeOf(backs.least.map(() => 5))];
}

/** The lengths of codes are themselves written in a code, whose own lengths come in this order (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codesOf(read: (bits: number) => number, symbolOf: (code: Code) => number): readonly [Code, Code] {
  const literalCount = read(5) + 257;
  const count = literalCount + read(5) + 1;
  const ownLengths: number[] = order.map(() => 0);
  for (let i = 0, end = read(4) + 4; i < end; i++) ownLengths[order[i]!] = read(3);
  const own = codeOf(ownLengths);
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = symbolOf(own);
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? lengths[lengths.length - 1]! : 0;
      for (let i = symbol === 16 ? 3 + read(2) : symbol === 17 ? 3 + read(3) : 11 + read(7); i > 0; i--) lengths.push(repeated);
    }
  }
  return [codeOf(lengths.slice(0, literalCount)), codeOf(lengths.slice(literalCount))];
}

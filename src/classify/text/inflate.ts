/**
 * Inflates a raw deflate stream (RFC 1951) without stored blocks, which no text needs: the engine knows no package, and this
 * is read in one go, at load, before anything is compiled and perhaps without a JIT. So the loop over symbols is one
 * function over local variables, and tables are small.
 *
 * @param packed the stream, whole and ours: 13 bits in two of 91 printable characters
 * @param size bytes of the outcome
 * @param units what to write for each byte
 */
export function inflate(packed: string, size: number, units: Uint16Array): Uint16Array {
  const stream: Stream = { packed, units, at: 0, held: 0, bits: 0, out: new Uint16Array(size), length: 0 };
  for (let isLast = 0; !isLast; ) {
    isLast = read(stream, 1);
    const kind = read(stream, 2);
    if (!kind) throw new Error("a stored block");
    const [literals, distances] = kind === 1 ? fixedCodes() : codesOf(stream);
    inflateBlock(stream, literals, distances);
  }
  return stream.out;
}

/** What was read, and what came out of it so far. */
interface Stream {
  readonly packed: string;
  readonly units: Uint16Array;
  at: number;
  /** The next bits, the lowest first, and how many they are. */
  held: number;
  bits: number;
  readonly out: Uint16Array;
  length: number;
}

/** What a printable character stands for; 0 past the end. */
const digits = new Uint8Array(128);
for (let unit = 33, digit = 0; unit < 127; unit++) if (unit !== 34 && unit !== 92 && unit !== 96) digits[unit] = digit++;

function read(stream: Stream, count: number): number {
  fill(stream, count);
  const value = stream.held & ((1 << count) - 1);
  stream.held >>>= count;
  stream.bits -= count;
  return value;
}

function fill(stream: Stream, count: number): void {
  for (; stream.bits < count; stream.bits += 13, stream.at += 2) {
    stream.held |= (digits[stream.packed.charCodeAt(stream.at)]! * 91 + digits[stream.packed.charCodeAt(stream.at + 1)]!) << stream.bits;
  }
}

const endOfBlock = 256;
const longestCode = 15;

function inflateBlock(stream: Stream, literals: Code, distances: Code): void {
  const { packed, units, out } = stream;
  let { at, held, bits, length } = stream;
  /** What is repeated next, once the distance is known. */
  let run = 0;
  for (;;) {
    const code = run ? distances : literals;
    for (; bits < longestCode; bits += 13, at += 2) held |= (digits[packed.charCodeAt(at)]! * 91 + digits[packed.charCodeAt(at + 1)]!) << bits;
    const entry = code.table[held & shortMask]! || longEntry(code, held);
    held >>>= entry & 15;
    bits -= entry & 15;
    const symbol = run ? entry >> 4 : (entry >> 4) - endOfBlock - 1;
    if (symbol < 0) {
      if (symbol === -1) break;
      out[length++] = units[symbol + endOfBlock + 1]!;
      continue;
    }
    for (; bits < longestCode; bits += 13, at += 2) held |= (digits[packed.charCodeAt(at)]! * 91 + digits[packed.charCodeAt(at + 1)]!) << bits;
    const { least, extra } = run ? backs : runs;
    const amount = least[symbol]! + (held & ((1 << extra[symbol]!) - 1));
    held >>>= extra[symbol]!;
    bits -= extra[symbol]!;
    if (run) {
      for (const end = length + run; length < end; length++) out[length] = out[length - amount]!;
      run = 0;
    } else run = amount;
  }
  stream.at = at;
  stream.held = held;
  stream.bits = bits;
  stream.length = length;
}

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

/** A Huffman code: a table over the next bits for what is short, and the symbols in the order of their codes for the rest. */
interface Code {
  /** `symbol × 16 + bits`, or 0. */
  readonly table: Uint16Array;
  /** How many codes there are of each length. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** A table of all 15 bits would be filled for every block; few symbols have codes longer than this. */
const shortCode = 9;
const shortMask = (1 << shortCode) - 1;

/** @param lengths of each symbol's code in bits; 0 where it has none. The codes follow from them (RFC 1951, 3.2.2). */
function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(longestCode + 1);
  for (let symbol = 0; symbol < lengths.length; symbol++) counts[lengths[symbol]!]!++;
  counts[0] = 0;
  const next = new Uint16Array(longestCode + 2);
  const places = new Uint16Array(longestCode + 2);
  for (let length = 1; length <= longestCode; length++) {
    next[length + 1] = (next[length]! + counts[length]!) << 1;
    places[length + 1] = places[length]! + counts[length]!;
  }
  const symbols = new Uint16Array(lengths.length);
  const table = new Uint16Array(shortMask + 1);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (!length) continue;
    symbols[places[length]!++] = symbol;
    const code = next[length]!++;
    if (length <= shortCode) for (let at = reversed(code, length); at <= shortMask; at += 1 << length) table[at] = symbol * 16 + length;
  }
  return { table, counts, symbols };
}

/** Codes are written with their highest bit first, everything else with its lowest. */
function reversed(code: number, length: number): number {
  let back = 0;
  for (let i = 0; i < length; i++) back |= ((code >> i) & 1) << (length - 1 - i);
  return back;
}

/** Reads bit by bit: of each length, codes are numbers one after the other. */
function longEntry({ counts, symbols }: Code, held: number): number {
  let code = 0;
  let first = 0;
  let place = 0;
  for (let length = 1; ; length++) {
    code |= (held >> (length - 1)) & 1;
    const count = counts[length]!;
    if (code - first < count) return symbols[place + code - first]! * 16 + length;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
}

/** The codes of blocks too short to bring their own (RFC 1951, 3.2.6). */
function fixedCodes(): readonly [Code, Code] {
  const lengths = new Uint8Array(288);
  for (let symbol = 0; symbol < 288; symbol++) lengths[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
  return [codeOf(lengths), codeOf(new Uint8Array(30).fill(5))];
}

/** The lengths of codes are themselves written in a code, whose own lengths come in this order (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codesOf(stream: Stream): readonly [Code, Code] {
  const literalCount = read(stream, 5) + 257;
  const count = literalCount + read(stream, 5) + 1;
  const ownLengths = new Uint8Array(order.length);
  for (let i = 0, end = read(stream, 4) + 4; i < end; i++) ownLengths[order[i]!] = read(stream, 3);
  const own = codeOf(ownLengths);
  const lengths = new Uint8Array(count);
  for (let i = 0; i < count; ) {
    fill(stream, longestCode);
    const entry = own.table[stream.held & shortMask]!;
    stream.held >>>= entry & 15;
    stream.bits -= entry & 15;
    const symbol = entry >> 4;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    const repeated = symbol === 16 ? lengths[i - 1]! : 0;
    const times = symbol === 16 ? 3 + read(stream, 2) : symbol === 17 ? 3 + read(stream, 3) : 11 + read(stream, 7);
    lengths.fill(repeated, i, i + times);
    i += times;
  }
  return [codeOf(lengths.subarray(0, literalCount)), codeOf(lengths.subarray(literalCount))];
}

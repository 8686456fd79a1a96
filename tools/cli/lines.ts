/** A line of a byte stream, without its line break. */
export interface Line {
  readonly bytes: Buffer;
  /** The first line is 1. */
  readonly number: number;
  /** The line was longer than allowed; `bytes` holds only its beginning. */
  readonly isCut: boolean;
}

const newline = 0x0a;

/**
 * Splits at line feeds only, as JSONL and mbox mean it: node's own line reader also splits at U+2028, which JSON allows
 * inside a string. Holds one line at a time, and of that at most `longest` bytes.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer | string>, longest: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 0;
  let isCut = false;
  const take = (piece: Buffer) => {
    const room = longest - size;
    if (piece.length > room) isCut = true;
    if (room <= 0 || piece.length === 0) return;
    pieces.push(piece.subarray(0, room));
    size += Math.min(piece.length, room);
  };
  const line = (): Line => {
    const one = { bytes: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), number: ++number, isCut };
    pieces = [];
    size = 0;
    isCut = false;
    return one;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      take(bytes.subarray(from, at));
      yield line();
      from = at + 1;
    }
    take(bytes.subarray(from));
  }
  if (size > 0 || isCut) yield line();
}

/** @returns all bytes of a stream, or `undefined` when there are more than `most`. */
export async function allOf(chunks: AsyncIterable<Buffer | string>, most: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > most) return undefined;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

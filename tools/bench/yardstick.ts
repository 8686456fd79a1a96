import { Parser } from "htmlparser2";

/** One H: one htmlparser2 pass, text chunks with their ends. */
export function yardstick(html: string): number {
  let units = 0;
  const parser: Parser = new Parser({ ontext: (text) => (units += text.length + parser.endIndex - parser.startIndex) });
  parser.end(html);
  return units;
}

/** For `cold.ts`, which runs the bundle of this module. */
(globalThis as { yardstick?: typeof yardstick }).yardstick = yardstick;

// Lets a scorer that wants a function `split(body, format) -> { reply, quoted }` drive the built `second-look split`:
// one process, one line in, one line out. The process ends with its standard input, when the scorer does.
import { spawn } from "node:child_process";
import path from "node:path";
import readline from "node:readline";
import { fileURLToPath } from "node:url";

const command = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../dist/cli/second-look.js");
const child = spawn(process.execPath, [command, "split", "--format", "jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
const waiting = [];

readline.createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()(JSON.parse(line)));
child.unref();
for (const stream of [child.stdin, child.stdout]) stream.unref();

/**
 * @param {string} body
 * @param {"html" | "text"} format
 * @returns {Promise<{ reply: string, quoted: object[] }>} the author's text, and the quoted messages newest first with `body` for their text
 */
export function split(body, format) {
  return new Promise((resolve) => {
    // Referenced while an answer is awaited, so that the scorer does not end before it.
    child.stdout.ref();
    waiting.push(({ authored, quoted }) => {
      if (!waiting.length) child.stdout.unref();
      resolve({ reply: authored, quoted: quoted.map(({ text, ...headers }) => ({ ...headers, body: text })) });
    });
    child.stdin.write(`${JSON.stringify({ id: String(waiting.length), format, body })}\n`);
  });
}

/**
 * Maps other people's JSONL to the message format of `second-look scan`, so that a set of real mail can be judged:
 *
 *     node tools/corpus/to-messages.mjs mails.jsonl.gz --from me@northwind.example --to clara@contoso.example \
 *       | npm run -s second-look -- scan --policy policy.json --format jsonl > verdicts.jsonl
 *
 * `--help` prints how it is called. A row has any of: id, from, to, cc, bcc, subject, date, body (or text, html). Texts are taken as they are; a body that
 * is HTML by its looks is passed as `html`. A row with a `message` (a labeled set) gives that message, as it is. Reads
 * .jsonl and .jsonl.gz files, or standard input.
 */
import { createReadStream, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { messageOf } from "./message-of-row.mjs";

const usage = `usage: node tools/corpus/to-messages.mjs [OPTIONS] [FILES]

--from ADDRESS       the sender of every mail that names none
--to ADDRESS         the recipient of every mail that names none
--replace            use --from and --to even where a mail names its own
--greeting           call that recipient by the name the mail greets ("Hi Anna," gives "Anna <...>")
--attachment NAME    attach an empty file of this name, for mail whose attachments were stripped
`;

/** A mistake in how this was called. */
function refuse(message) {
  process.stderr.write(`to-messages: ${message}\n`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: "string" },
        to: { type: "string" },
        replace: { type: "boolean", default: false },
        greeting: { type: "boolean", default: false },
        attachment: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return refuse(`${error.message.split(". ")[0]}\n${usage}`);
  }
}

const { values: options, positionals: files } = read();
if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}
for (const file of files) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) refuse(`${file}: ${found ? "is a folder; name the files in it" : "no such file"}`);
}

async function* rows(chunks) {
  let rest = "";
  let number = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) yield { line, number: ++number };
  }
  yield { line: rest, number: number + 1 };
}

const sources = files.length > 0 ? files : [undefined];
for (const file of sources) {
  const input = file ? createReadStream(file) : process.stdin;
  const text = file?.endsWith(".gz") ? input.pipe(createGunzip()) : input;
  await pipeline(
    text.setEncoding("utf8"),
    async function* (chunks) {
      for await (const { line, number } of rows(chunks)) {
        if (line.trim() === "") continue;
        let row;
        try {
          row = JSON.parse(line);
        } catch {
          process.stderr.write(`${file ?? "stdin"}:${number}: not JSON\n`);
          process.exitCode = 2;
          continue;
        }
        yield `${JSON.stringify(messageOf(row, options))}\n`;
      }
    },
    process.stdout,
    { end: false },
  ).catch((error) => {
    // The reader of our output went away (`| head`).
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_PREMATURE_CLOSE") process.exit(0);
    throw error;
  });
}

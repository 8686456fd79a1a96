/**
 * Maps other people's JSONL to the message format of `second-look scan`, so that a set of real mail can be judged:
 *
 *     node tools/corpus/to-messages.mjs mails.jsonl.gz --from me@northwind.example --to clara@contoso.example \
 *       | npm run -s second-look -- scan --policy policy.json --format jsonl > verdicts.jsonl
 *
 * A row has any of: id, from, to, cc, bcc, subject, date, body (or text, html). Texts are taken as they are; a body that
 * is HTML by its looks is passed as `html`. A row with a `message` (a labeled set) gives that message, as it is. Reads
 * .jsonl and .jsonl.gz files, or standard input.
 *
 * --from ADDRESS       the sender of every mail that names none
 * --to ADDRESS         the recipient of every mail that names none
 * --replace            use --from and --to even where a mail names its own
 * --greeting           call that recipient by the name the mail greets ("Hi Anna," gives `Anna <...>`)
 * --attachment NAME    attach an empty file of this name, for mail whose attachments were stripped
 */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string" },
    to: { type: "string" },
    replace: { type: "boolean", default: false },
    greeting: { type: "boolean", default: false },
    attachment: { type: "string", multiple: true, default: [] },
  },
});

const person = "[A-Z\\u00c0-\\u024f\\u0410-\\u042f\\u0401][\\w\\u00c0-\\u024f\\u0430-\\u044f\\u0451'-]{1,30}";
const opening = "[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|Здравствуй(?:те)?|Добрый (?:день|вечер)|Привет|Уважаем(?:ый|ая)";
const greeted = new RegExp(`^\\s*(?:(?:${opening})[, ]+)?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(${person}(?: ${person})?)\\s*(?:[,:;!]|--?(?:\\s|$)|\\n)`);

/** Greetings that are no name, and first words of a sentence set off by a comma. */
const nobody = new Set("All Everyone Everybody Team Folks Guys Gentlemen Ladies Friends Colleagues Sir Madam There Attached Please Thanks Thank Yes No Ok OK Okay Hi Hello Hey Dear Well So Also However Per Here Original Message Subject From To On When Today Sorry Greetings Good Members Reminder REMINDER RE FYI Fyi Всем Коллеги Друзья Да Нет Спасибо".split(" "));

function greetedName(body) {
  const name = greeted.exec(body)?.[1];
  return name && !nobody.has(name.split(" ")[0]) ? name : undefined;
}

/** Tags of a mail body, or a document's first line; a lone `<` or `<a@b.example>` is text. */
function isHtml(body) {
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(body)) return true;
  return (body.slice(0, 20000).match(/<\/?(?:html|head|body|table|tr|td|p|br|div|span|font|center|a\s+href|img|b|i|ul|li)\b[^<>]*>/gi) ?? []).length >= 3;
}

function list(value) {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" && value.trim() !== "" ? value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => one.trim()).filter(Boolean) : [];
}

function messageOf(row) {
  // Labeled sets hold a whole message beside its labels.
  if (typeof row.message === "object" && row.message) return { id: row.id, ...row.message };
  const body = row.html ?? row.text ?? row.body ?? "";
  const own = { from: options.replace ? undefined : row.from, to: options.replace ? [] : list(row.to) };
  const name = options.greeting ? greetedName(body) : undefined;
  const to = own.to.length > 0 || !options.to ? own.to : [name ? `${name} <${options.to}>` : options.to];
  return {
    id: row.id,
    from: own.from || options.from,
    to,
    cc: options.replace ? [] : list(row.cc),
    bcc: options.replace ? [] : list(row.bcc),
    subject: row.subject ?? "",
    date: Number.isNaN(Date.parse(row.date)) ? undefined : row.date,
    [row.html || (!row.text && isHtml(body)) ? "html" : "text"]: body,
    attachments: options.attachment.map((one) => ({ name: one })),
  };
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
        yield `${JSON.stringify(messageOf(row))}\n`;
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

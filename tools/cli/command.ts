import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { suggestion } from "../../src/policy/load";
import { readAlongFromFile } from "./encoder-file";
import { explain } from "./explain";
import { checkedOrigin } from "./origin";
import { pack } from "./pack";
import { checkPolicy, printPolicySchema } from "./policy-command";
import { readPolicy } from "./policy-file";
import { mailFormats } from "./read-mail";
import { scan } from "./scan";
import { split } from "./split";
import { ReaderGone, Refusal, write } from "./terminal";
import type { ExitCode, Terminal } from "./terminal";

interface Command {
  /** How it is called, then what it does. */
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

const text = { type: "string" } as const;

const commands: Readonly<Record<string, Command>> = {
  scan: {
    usage: `scan [--policy FILE] [--format ${mailFormats.join("|")}] [--fail-on warn|block] [FILES]`,
    summary: "Judge mail: one verdict per line, in input order.",
    details: `Reads FILES, or standard input (JSONL unless --format says otherwise). The format of a
file is told by its name. Without --policy the defaults hold.
Exit code: 0; with --fail-on 1 when a mail reaches that decision; 2 when something was malformed, in the policy too.`,
    run: async (args, terminal) => {
      const { values, files } = read(args, { policy: text, format: text, "fail-on": text });
      await readAlong(terminal);
      return scan(files, { policy: values.policy, format: oneOf("--format", values.format, mailFormats), failOn: oneOf("--fail-on", values["fail-on"], ["warn", "block"]) }, terminal);
    },
  },
  explain: {
    usage: `explain [--policy FILE] [--format ${mailFormats.join("|")}] [FILES]`,
    summary: "Show a verdict to a person: the sentences, carets under the evidence, the reason, the repair.",
    details: "In color on a terminal, unless NO_COLOR is set.",
    run: async (args, terminal) => {
      const { values, files } = read(args, { policy: text, format: text });
      await readAlong(terminal);
      return explain(files, { policy: values.policy, format: oneOf("--format", values.format, mailFormats) }, terminal);
    },
  },
  split: {
    usage: `split [--format ${mailFormats.join("|")}] [FILES]`,
    summary: "Part mail into the author's own text and the quoted messages, one line each.",
    details: "Reads FILES, or standard input (JSONL unless --format says otherwise).",
    run: (args, terminal) => {
      const { values, files } = read(args, { format: text });
      return split(files, oneOf("--format", values.format, mailFormats), terminal);
    },
  },
  policy: {
    usage: "policy check FILE | policy schema",
    summary: "Check a policy file strictly, or print its JSON Schema.",
    details: "check names the line of everything that is wrong, and exits with 2 when anything is.",
    run: async (args, terminal) => {
      const { files } = read(args, {});
      const [action, ...rest] = files;
      if (action === "schema" && rest.length === 0) return printPolicySchema(terminal);
      if (action === "check" && rest.length === 1) return checkPolicy(rest[0]!, terminal);
      if (action === "schema") throw new Refusal(`policy schema reads no file; received "${rest[0]!}"`, true);
      if (action === "check") throw new Refusal(`policy check: expected one file, received ${rest.length || "none"}`, true);
      throw new Refusal(`policy: expected check or schema${action ? `; received "${action}"` : ""}`, true);
    },
  },
  pack: {
    usage: "pack --policy FILE --origin https://HOST --out DIR",
    summary: "Write the folder an administrator uploads to any HTTPS host; its DEPLOY.md says how.",
    details: `The policy is checked strictly and baked in. DIR is made, or replaced where it holds an earlier pack.
Packing again into the same DIR lets the manifest's version rise when the manifest changes.`,
    run: async (args, terminal) => {
      const { values, files } = read(args, { policy: text, origin: text, out: text });
      if (files.length > 0) throw new Refusal(`pack: "${files[0]!}" belongs to no option`, true);
      const file = given("--policy", values.policy);
      const origin = checkedOrigin(given("--origin", values.origin), { allowsLocalHttp: false });
      const outDir = given("--out", values.out);
      const { json, problems } = await readPolicy(file);
      if (problems.length > 0) throw new Refusal(`${file} cannot be packed:\n${problems.join("\n")}`);
      const { files: written, id, otherId, policy } = await pack({ policy: json, origin, builtDir: resolve(__dirname, "../addin"), outDir });
      if (otherId) await write(terminal.stderr, `${outDir}: note: the pack before was the add-in ${otherId}; origin and organization make the id, so this is a second add-in: remove the first in the admin center, or pack with the former origin and organization\n`);
      await write(terminal.stdout, `${outDir}: ${written.length} files for ${origin}, policy ${policy.version}, add-in ${id}. Next: ${outDir}/DEPLOY.md\n`);
      return 0;
    },
  },
};

/** Runs `second-look ARGS`. @returns the exit code; never rejects for anything a person did. */
export async function secondLook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // Streams report a reader that went away as an event; `write` turns it into ReaderGone at the next write.
  terminal.stdout.on("error", () => undefined);
  terminal.stderr.on("error", () => undefined);
  const [name = "", ...rest] = args;
  try {
    if (name === "--version" || name === "-v") {
      await write(terminal.stdout, `${SECOND_LOOK_VERSION}\n`);
      return 0;
    }
    if (name === "help" || name === "--help" || name === "-h") return await help(rest[0], terminal);
    const command = commandNamed(name);
    if (rest.includes("--help") || rest.includes("-h")) return await help(name, terminal);
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    if (!(error instanceof Refusal || isSystemError(error))) throw error;
    const showsUsage = error instanceof Refusal && error.showsUsage;
    await write(terminal.stderr, `second-look: ${error.message}\n${showsUsage ? usage(name) : ""}`).catch(() => undefined);
    return 2;
  }
}

async function readAlong({ stderr }: Terminal): Promise<void> {
  const problem = readAlongFromFile();
  if (problem) await write(stderr, `${problem}\n`);
}

/** A file that may not be read, a full disk: nothing a stack trace would explain. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(name ? `there is no command "${name}"${suggestion(name, Object.keys(commands))}` : "say what to do", true);
  return command;
}

async function help(name: string | undefined, { stdout }: Terminal): Promise<ExitCode> {
  const command = name === undefined || name === "help" ? undefined : commandNamed(name);
  await write(stdout, command ? `${command.summary}\n\nusage: second-look ${command.usage}\n\n${command.details}\n` : usage(""));
  return 0;
}

function usage(name: string): string {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return `usage: second-look ${command.usage}\n`;
  const lines = Object.values(commands).map((one) => `  second-look ${one.usage}\n      ${one.summary}\n`);
  return `usage:\n${lines.join("")}  second-look help [COMMAND]\n  second-look --version\n`;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** @throws {Refusal} for an option the command does not have. */
function read<O extends Options>(args: readonly string[], options: O) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, files: positionals };
  } catch (error) {
    throw new Refusal((error as Error).message.split(". ")[0]!, true);
  }
}

function given(option: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new Refusal(`${option} is missing`, true);
  return value;
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined;
  throw new Refusal(`${option}: expected ${allowed.join(", ")}; received "${value}"`, true);
}


import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
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

const commands: Readonly<Record<string, Command>> = {
  scan: {
    usage: `scan [--policy FILE] [--format ${mailFormats.join("|")}] [--fail-on warn|block] [FILES]`,
    summary: "Judge mail: one verdict per line, in input order.",
    details: `Reads FILES, or standard input (JSONL unless --format says otherwise). The format of a
file is told by its name. Without --policy the defaults hold.
Exit code: 0; with --fail-on 1 when a mail reaches that decision; 2 when something was malformed.`,
    run: (args, terminal) => {
      const { values, files } = read(args, { policy: text, format: text, "fail-on": text });
      return scan(files, { policy: values.policy, format: oneOf("--format", values.format, mailFormats), failOn: oneOf("--fail-on", values["fail-on"], ["warn", "block"]) }, terminal);
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
};

const text = { type: "string" } as const;

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
    if (!(error instanceof Refusal)) throw error;
    await write(terminal.stderr, `second-look: ${error.message}\n${error.showsUsage ? usage(name) : ""}`).catch(() => undefined);
    return 2;
  }
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(name ? `there is no command "${name}"` : "say what to do", true);
  return command;
}

async function help(name: string | undefined, { stdout }: Terminal): Promise<ExitCode> {
  const command = name === undefined ? undefined : commandNamed(name);
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

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined;
  throw new Refusal(`${option}: expected ${allowed.join(", ")}; received "${value}"`, true);
}


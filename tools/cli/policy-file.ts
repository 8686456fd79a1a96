import { readFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import type { Policy } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";
import { parsePolicy } from "../../src/policy/load";
import { lineOf, repeatedKeys } from "./json-place";
import { killSwitchNote } from "./policy-notes";
import { Refusal, write } from "./terminal";

export interface PolicyFile {
  /** As it stands in the file. */
  readonly json: unknown;
  readonly policy: Policy;
  /** One line each: `policy.json:12: clients[3].domains[0]: expected ...`. */
  readonly problems: readonly string[];
}

/**
 * Reads an administrator's file leniently and names the line of everything that is wrong with it.
 *
 * @throws {Refusal} when there is no such file or it is not JSON at all.
 */
export async function readPolicy(file: string): Promise<PolicyFile> {
  const source = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file}: ${obstacles[error.code ?? ""] ?? `cannot be read (${error.code ?? error.message})`}`);
  });
  return policyIn(source, file);
}

const obstacles: Readonly<Record<string, string>> = { ENOENT: "no such file", EISDIR: "is a folder; name the policy file in it" };

/**
 * @param file what problems call it
 * @throws {Refusal} when it is not JSON at all.
 */
export function policyIn(source: string, file: string): PolicyFile {
  // Windows' editors save text as UTF-16 where they are told "Unicode": every other byte is zero.
  if (source.includes("\0")) throw new Refusal(`${file}: not UTF-8; save it as UTF-8`);
  const text = source.replace(/^\ufeff/, "");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file}${syntaxPlace(text, error as Error)}: not JSON: ${(error as Error).message}`);
  }
  const { policy, issues } = parsePolicy(json);
  const problems = [
    ...issues.map(({ keys, message }) => ({ line: lineOf(text, keys), message })),
    ...repeatedKeys(text).map(({ key, line }) => ({ line, message: `"${key}" stands here for the second time; only the last counts` })),
  ].sort((a, b) => a.line - b.line);
  return { json, policy, problems: problems.map(({ line, message }) => `${file}:${line}: ${message}`) };
}

function syntaxPlace(text: string, error: Error): string {
  const position = /position (\d+)/.exec(error.message);
  return position ? `:${text.slice(0, Number(position[1])).split("\n").length}` : "";
}

/** For commands that judge mail: the file's policy, or the defaults where none is named. Tells `stderr` what is wrong with it, and that it judges nothing where that is so. */
export async function policyFor(file: string | undefined, stderr: Writable): Promise<PolicyFile> {
  const read = file === undefined ? { json: {}, policy: defaultPolicy, problems: [] } : await readPolicy(file);
  for (const problem of read.problems) await write(stderr, `${problem}\n`);
  if (read.policy.killSwitch) await write(stderr, `${file}: note: ${killSwitchNote}\n`);
  return read;
}

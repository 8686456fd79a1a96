import { text } from "node:stream/consumers";
import { policyIn, readPolicy } from "./policy-file";
import { notesOn } from "./policy-notes";
import { policyJsonSchema } from "./policy-schema";
import { standardInput } from "./read-mail";
import { write } from "./terminal";
import type { ExitCode, Terminal } from "./terminal";

/**
 * Strict: any issue is exit 2, with its line. What is valid but looks like a mistake is a note.
 *
 * @param path `-` is standard input
 */
export async function checkPolicy(path: string, { stdin, stdout, stderr }: Terminal): Promise<ExitCode> {
  const file = path === "-" ? standardInput : path;
  const { policy, problems } = path === "-" ? policyIn(await text(stdin), file) : await readPolicy(file);
  for (const problem of problems) await write(stderr, `${problem}\n`);
  for (const note of notesOn(policy)) await write(stderr, `${file}: note: ${note}\n`);
  if (problems.length > 0) {
    await write(stderr, `${file}: ${problems.length === 1 ? "1 issue" : `${problems.length} issues`}; it cannot be packed\n`);
    return 2;
  }
  const { version, organization, clients, internalDomains, languages } = policy;
  await write(
    stdout,
    `${file}: valid. Version ${version}${organization && `, ${organization}`}; ${languages.join(", ")}; internal: ${internalDomains.join(", ") || "the sender's own domain"}; clients: ${clients.length}\n`,
  );
  return 0;
}

export async function printPolicySchema({ stdout }: Terminal): Promise<ExitCode> {
  await write(stdout, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  return 0;
}

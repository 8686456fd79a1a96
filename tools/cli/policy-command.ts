import type { Policy } from "../../src/classify";
import { webmailDomains } from "../../src/classify/people";
import { readPolicy } from "./policy-file";
import { policyJsonSchema } from "./policy-schema";
import { write } from "./terminal";
import type { ExitCode, Terminal } from "./terminal";

/** Strict: any issue is exit 2, with its line. What is valid but looks like a mistake is a note. */
export async function checkPolicy(file: string, { stdout, stderr }: Terminal): Promise<ExitCode> {
  const { policy, problems } = await readPolicy(file);
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

/** @returns what a valid policy says that its writer hardly meant. */
function notesOn(policy: Policy): string[] {
  const notes: string[] = [];
  const owner = new Map<string, string>();
  for (const { name, domains } of policy.clients) {
    for (const domain of domains) {
      const other = owner.get(domain);
      if (other !== undefined && other !== name) notes.push(`${domain} belongs to both ${other} and ${name}; a mail there cannot be told apart`);
      owner.set(domain, name);
      if (webmailDomains.has(domain)) notes.push(`${domain} of ${name} is a public webmail domain; everybody there counts as this client`);
    }
  }
  for (const domain of policy.internalDomains) {
    const client = owner.get(domain);
    if (client !== undefined) notes.push(`${domain} is internal and of the client ${client}; it counts as internal`);
    if (webmailDomains.has(domain)) notes.push(`${domain} is a public webmail domain; everybody there counts as a colleague`);
  }
  if (policy.override === "never" && policy.reasons.length > 0) notes.push('reasons are offered only with "override": "with-reason"');
  if (policy.killSwitch) notes.push("the kill switch is on: nothing is judged");
  return notes;
}

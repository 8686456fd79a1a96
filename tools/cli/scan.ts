import { classify } from "../../src/classify";
import type { Verdict } from "../../src/classify";
import { scanLine } from "./scan-line";
import { policyFor } from "./policy-file";
import { progressOn } from "./progress";
import { readMail } from "./read-mail";
import type { MailFormat } from "./read-mail";
import { write } from "./terminal";
import type { ExitCode, Terminal } from "./terminal";

export interface ScanOptions {
  readonly policy?: string;
  readonly format?: MailFormat;
  /** The decision from which the exit code is 1. */
  readonly failOn?: "warn" | "block";
}

/** One verdict per line for every mail, in input order. Malformed mails are reported and survived. */
export async function scan(files: readonly string[], options: ScanOptions, { stdin, stdout, stderr }: Terminal): Promise<ExitCode> {
  const { policy, problems } = await policyFor(options.policy, stderr);
  const progress = progressOn(stderr, stdout);
  let malformed = 0;
  let failed = 0;
  for await (const mail of readMail(files, options.format, stdin)) {
    if ("problem" in mail) {
      malformed++;
      progress.clear();
      await write(stderr, `${mail.place}: ${mail.problem}\n`);
      continue;
    }
    if (mail.notes) progress.clear();
    for (const note of mail.notes ?? []) await write(stderr, `${mail.place}: note: ${note}\n`);
    const verdict = classify(mail.message, policy);
    if (options.failOn && isAtLeast(verdict.decision, options.failOn)) failed++;
    await write(stdout, `${JSON.stringify(scanLine(mail.id, verdict, policy, mail.decodedBody))}\n`);
    progress.count();
  }
  progress.clear();
  if (malformed > 0) await write(stderr, `${malformed} malformed, not judged\n`);
  return malformed > 0 || problems.length > 0 ? 2 : failed > 0 ? 1 : 0;
}

const decisions: readonly Verdict["decision"][] = ["allow", "warn", "block"];

function isAtLeast(decision: Verdict["decision"], least: Verdict["decision"]): boolean {
  return decisions.indexOf(decision) >= decisions.indexOf(least);
}

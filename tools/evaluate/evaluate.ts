import { parseArgs } from "node:util";
import { readAlongFromFile } from "../cli/encoder-file";
import { policyFor } from "../cli/policy-file";
import { Refusal } from "../cli/terminal";
import { judgeLabeled, judgeUnlabeled } from "./judge";
import { judgeCommitments } from "./judge-commitments";
import { commitmentsReport, labeledReport, mustBeDetectors, unlabeledReport } from "./report";
import { filesOf, readRows } from "./rows";

const usage = `npm run evaluate -- --data DIR|FILE [--data …] [--policy FILE] [--ids] [--detector ID] [--recipients N] [--without-encoder]

How well the detectors judge mail somebody has labeled, and how often they would prompt on mail nobody has.

--data DIR|FILE   JSONL (.jsonl, .jsonl.gz). Rows with expect.detectors are labeled mail; all others are unlabeled: these
                  are sent once to a colleague and once to a client, named as the mail greets, with an attachment.
--policy FILE     judge under this policy; without it the defaults hold, with northwind.example as our own domain
--ids             list the ids of prompts on unlabeled mail, too
--detector ID     only this detector (may be repeated)
--without-encoder judge by the smaller models alone, as the pane does where it cannot fetch the encoders
--recipients N    send unlabeled mail to N readers of N firms at once instead, as mailings are
`;

/** `npm run evaluate`. Nothing leaves the machine; excerpts of labeled mail are printed so that a miss can be read. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string", multiple: true, default: [] },
      policy: { type: "string" },
      ids: { type: "boolean", default: false },
      recipients: { type: "string", default: "0" },
      detector: { type: "string", multiple: true, default: [] },
      "without-encoder": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || !values.data.length) {
    process.stdout.write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  mustBeDetectors(values.detector);
  const { policy } = await policyFor(values.policy, process.stderr);
  const problem = values["without-encoder"] ? undefined : readAlongFromFile();
  if (problem) process.stderr.write(`${problem}\n`);
  for (const file of await filesOf(values.data)) {
    const { labeled, unlabeled, malformed } = await readRows(file, Number(values.recipients));
    for (const problem of malformed) process.stderr.write(`${problem}\n`);
    if (labeled.length) process.stdout.write(labeledReport(file, judgeLabeled(labeled, policy), values.detector) + commitmentsReport(file, judgeCommitments(labeled, policy)));
    if (unlabeled.length) process.stdout.write(unlabeledReport(file, judgeUnlabeled(unlabeled, policy), { ids: values.ids, detectors: values.detector }));
    if (malformed.length) process.exitCode = 2;
  }
}

// Whoever reads the report may have read enough of it: `| head`.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));

main().catch((error: unknown) => {
  process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 2;
});

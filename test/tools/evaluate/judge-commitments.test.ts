import { parsePolicy } from "../../../src/policy/load";
import { messageOfJson } from "../../../tools/cli/message-json";
import { judgeCommitments } from "../../../tools/evaluate/judge-commitments";
import { commitmentsReport } from "../../../tools/evaluate/report";
import type { LabeledCommitment, LabeledMail } from "../../../tools/evaluate/rows";

const { policy } = parsePolicy({ version: "1", internalDomains: ["northwind.example"] });

function labeled(text: string, commitments: readonly LabeledCommitment[]): LabeledMail {
  const reading = messageOfJson({ from: "Anna Berg <anna@northwind.example>", to: ["Clara Diaz <clara@contoso.example>"], subject: "Recap", text });
  if (reading.problem !== undefined) throw new Error(reading.problem);
  return { id: "one", language: "en", message: reading.message, detectors: [], evidence: {}, commitments, arguable: () => false };
}

test("owners and dates are compared with the labels, and what nobody labeled is counted", () => {
  const [tally] = judgeCommitments(
    [
      labeled("I will oil the gate by Friday. You send the keys on 3 May. I will count the posts by Monday.", [
        { text: "I will oil the gate", owner: "anna  berg", due: "Friday" },
        { text: "You send the keys on 3 May", owner: "Tom Ade", due: "3 May" },
        { text: "the shed will be swept" },
      ]),
    ],
    policy,
  );
  expect(tally).toMatchObject({ language: "en", labeled: 3, found: 2, owners: 1, dues: 2, both: 1, unlabeled: 1 });
  expect(commitmentsReport("mail.jsonl", [tally!])).toMatch(/2\/3 .*wrong .* You send the keys on 3 May \(Tom Ade, 3 May\) found as \(Clara Diaz, 3 May\)\n {2}missed .* the shed will be swept/s);
});

test("mail without labeled commitments is not scored", () => {
  expect(judgeCommitments([labeled("I will oil the gate by Friday.", [])], policy)).toEqual([]);
  expect(commitmentsReport("mail.jsonl", [])).toBe("");
});

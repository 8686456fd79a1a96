import fs from "node:fs";
import path from "node:path";
import { classify, readAlong, type DetectorId, type Example, type Finding } from "../../src/classify";
import { builtInEncoders, noEncoders } from "../support/encoder";
import { examplePolicy, messageOf } from "../support/examples";

/** A fault and its near miss: nearly the same mail, once with the fault marked, once without it. */
interface Pair {
  readonly flags: Example;
  readonly passes: Example;
  readonly why: string;
  /** Reader of both; a client when absent. */
  readonly to?: string;
  /** Reader of the near miss, where that is the difference. */
  readonly passesTo?: string;
}

const pairsOf = (id: DetectorId) =>
  fs
    .readFileSync(path.join(__dirname, `${id}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Pair);

// As the pane judges.
beforeAll(() => readAlong(builtInEncoders()));
afterAll(() => readAlong(noEncoders));

describe.each(["bad-news", "casualness", "unfinished"] as const)("%s", (id) => {
  const findingsIn = (mail: Example, to: string | undefined): Finding[] => {
    const { message } = messageOf(to && typeof mail === "string" ? { body: mail, to: [to] } : mail);
    return classify(message, examplePolicy()).findings.filter((finding) => finding.detector === id);
  };

  test.each(pairsOf(id).map((pair) => [pair.why, pair] as const))("finds the fault and leaves its near miss alone: %s", (_, { flags, passes, to, passesTo }) => {
    const place = typeof flags !== "string" && flags.subject?.includes("[[") ? "subject" : "body";
    const marked = typeof flags === "string" ? flags : flags[place]!;
    const start = marked.indexOf("[[");
    const end = marked.indexOf("]]") - 2;
    const overlapping = findingsIn(flags, to).filter(({ evidence: { where, source } }) => where.in === place && source[0]!.start < end && source[source.length - 1]!.end > start);
    expect(overlapping).not.toEqual([]);
    expect(findingsIn(passes, passesTo ?? to).map((finding) => finding.evidence.excerpt)).toEqual([]);
  });
});

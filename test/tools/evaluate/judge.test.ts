import { parsePolicy } from "../../../src/policy/load";
import { messageOfJson } from "../../../tools/cli/message-json";
import { interval } from "../../../tools/evaluate/interval";
import { judgeLabeled, judgeUnlabeled } from "../../../tools/evaluate/judge";
import { labeledReport, mustBeDetectors } from "../../../tools/evaluate/report";
import type { LabeledMail } from "../../../tools/evaluate/rows";

const { policy } = parsePolicy({ version: "1", internalDomains: ["northwind.example"] });

function messageOf(text: string, to = "clara@contoso.example") {
  const reading = messageOfJson({ from: "anna@northwind.example", to: [to], text });
  if (reading.problem !== undefined) throw new Error(reading.problem);
  return reading.message;
}

const labeled = (id: string, text: string, evidence: Record<string, string[]>, arguable: readonly string[] = []): LabeledMail => ({
  id,
  language: "en",
  message: messageOf(text),
  detectors: Object.keys(evidence),
  evidence,
  commitments: [],
  arguable: (detector) => arguable.includes(detector),
});

const insult = "You are an idiot.";

test("hits, misses and false alarms are told apart, and evidence is compared with the marked words", () => {
  const [tally] = judgeLabeled(
    [
      labeled("hit", `The draft is here. ${insult}`, { insult: [insult] }),
      labeled("elsewhere", `The draft is here. ${insult}`, { insult: ["The draft is here."] }),
      labeled("missed", "The draft is here.", { insult: ["The draft"] }),
      labeled("false", `The draft is here. ${insult}`, {}),
      labeled("arguable", insult, {}, ["insult"]),
    ],
    policy,
  );
  expect(tally).toMatchObject({ detector: "insult", language: "en", hits: 2, overlapping: 1 });
  expect(tally!.missed.map(({ id }) => id)).toEqual(["missed"]);
  expect(tally!.alarms.map(({ id }) => id)).toEqual(["false"]);
});

test("evidence of one word overlaps its mark, and so does the tail of a passage whose excerpt is cut", () => {
  const long = `${"The delivery of the second lot was confirmed by the carrier again. ".repeat(12)}`;
  const tallies = judgeLabeled([labeled("one word", "What a bloody nuisance.", { profanity: ["bloody"] }), labeled("cut", `${long}${insult}`, { insult: [insult] })], policy);
  for (const { detector, hits, overlapping } of tallies) expect([detector, hits, overlapping]).toEqual([detector, 1, 1]);
});

test("detectors nobody labels are not scored", () => {
  expect(judgeLabeled([labeled("only", insult, {})], policy)).toEqual([]);
});

test("other mail is counted once for each kind of reader, where it would prompt", () => {
  const mail = { id: "1", toColleague: messageOf(insult, "tom@northwind.example"), toClient: messageOf(insult) };
  const calm = { id: "2", toColleague: messageOf("See you at nine.", "tom@northwind.example"), toClient: messageOf("See you at nine.") };
  expect(judgeUnlabeled([mail, calm], policy)).toMatchObject([
    { audience: "colleague", mails: 2, prompts: [{ id: "1", detector: "insult" }] },
    { audience: "client", mails: 2, prompts: [{ id: "1", detector: "insult" }] },
  ]);
});

test("the report lists what was missed and what was found in vain", () => {
  const report = labeledReport("mails.jsonl", judgeLabeled([labeled("missed", "The draft is here.", { insult: ["The draft"] }), labeled("false", insult, {})], policy), []);
  expect(report).toContain("missed  insult en  missed  The draft");
  expect(report).toContain("false   insult en  false  You are an idiot.");
});

test("the interval is Wilson's: never outside 0 and 1, wide where little was counted", () => {
  expect(interval(0, 0)).toEqual([0, 1]);
  const [low, high] = interval(9, 10);
  expect(low).toBeCloseTo(0.596, 3);
  expect(high).toBeCloseTo(0.982, 3);
});

test("where mails go to many readers they are judged as that alone", () => {
  const text = "Our office has moved to 9 Harbor Street.";
  const many = messageOfJson({ from: "anna@northwind.example", to: Array.from({ length: 30 }, (_, i) => `reader@firm${i}.example`), text });
  if (many.problem !== undefined) throw new Error(many.problem);
  const [prompts, ...others] = judgeUnlabeled([{ id: "moved", toColleague: messageOf(text), toClient: messageOf(text), toMany: many.message }], policy);
  expect(others).toEqual([]);
  expect(prompts).toMatchObject({ audience: "many", mails: 1 });
  expect(prompts!.prompts.map(({ detector }) => detector)).toContain("missing-unsubscribe");
});

it("refuses a detector that there is not, and names the one that was likely meant", () => {
  expect(() => mustBeDetectors(["insult", "bad-news"])).not.toThrow();
  expect(() => mustBeDetectors(["insult", "nope"])).toThrow('--detector: there is no detector "nope"');
  expect(() => mustBeDetectors(["badnews"])).toThrow('did you mean "bad-news"?');
});

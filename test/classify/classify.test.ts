import { catalogue, classify, type Acknowledgement, type Detector, type DetectorId, type Message, type Policy, type Severity } from "../../src/classify";
import { inPassages } from "../../src/classify/detector";
import { messageOf, examplePolicy } from "../support/examples";

/** Finds one word wherever it stands. */
const finding = (word: string, severity: Severity = "warn", more: Partial<Detector> = {}): Detector => ({
  id: "profanity",
  summary: "Finds a word.",
  severity: { outside: severity, colleague: "info" },
  languages: "*",
  concerns: ["client"],
  repairs: ["remove"],
  options: {},
  reasons: { word: ({ excerpt }) => `${excerpt}!` },
  detect: (draft) =>
    inPassages(draft.passages, (passage) => {
      const at = passage.text.indexOf(word);
      return at < 0 ? [] : [{ reason: "word", passage, span: { start: at, end: at + word.length } }];
    }),
  ...more,
});

const failing = finding("", "warn", {
  id: "hearsay",
  detect: () => {
    throw new Error("broken");
  },
});

function judge(body: string, detectors: Detector[], policy: Partial<Policy> = {}, message: Partial<Message> = {}, to = "clara@contoso.example") {
  const mail = { ...messageOf({ body, to: [to] }).message, ...message };
  return classify(mail, { ...examplePolicy(), ...policy }, detectors);
}

test("a mail without findings is allowed", () => {
  expect(judge("All well.", [finding("darn")])).toEqual({ decision: "allow", findings: [], incomplete: [], commitments: [], demoted: [], policyVersion: "default" });
});

test.each([
  ["block", "block"],
  ["warn", "warn"],
  ["info", "allow"],
  ["shadow", "allow"],
] as const)("a finding of severity %s decides %s", (severity, decision) => {
  const verdict = judge("Oh darn it.", [finding("darn", severity)]);
  expect(verdict.decision).toBe(decision);
  expect(verdict.findings.map((one) => [one.severity, one.evidence.excerpt])).toEqual([[severity, "darn"]]);
});

test("severity off is not judged at all", () => {
  expect(judge("Oh darn it.", [finding("darn", "off")]).findings).toEqual([]);
});

test("a colleague is another audience than an outside reader", () => {
  expect(judge("Oh darn it.", [finding("darn", "block")], {}, {}, "bo@northwind.example").findings[0]!.severity).toBe("info");
});

test("the policy overrules the detector, and a stage caps both for the people it names", () => {
  const detectors = { profanity: { severity: { outside: "block" as const } } };
  const severityUnder = (policy: Partial<Policy>) => judge("Oh darn it.", [finding("darn")], policy).findings[0]?.severity;
  expect(severityUnder({ detectors })).toBe("block");
  expect(severityUnder({ detectors, stages: [{ detector: "*", stage: "shadow" }] })).toBe("shadow");
  expect(severityUnder({ detectors, stages: [{ detector: "profanity", people: ["@northwind.example"], stage: "info" }] })).toBe("info");
  expect(severityUnder({ detectors, stages: [{ detector: "profanity", people: ["@adatum.example"], stage: "info" }] })).toBe("block");
  // A subdomain belongs to its domain, as everywhere in a policy; a domain that only ends alike does not.
  expect(severityUnder({ detectors, stages: [{ detector: "profanity", people: ["@example"], stage: "info" }] })).toBe("info");
  expect(severityUnder({ detectors, stages: [{ detector: "profanity", people: ["@wind.example"], stage: "info" }] })).toBe("block");
  expect(severityUnder({ detectors, stages: [{ detector: "insult", stage: "info" }] })).toBe("block");
});

test("an allowed phrase lifts the finding it touches and no other", () => {
  const policy = { detectors: { profanity: { allow: ["Darn socks"] } } };
  expect(judge("Our darn socks sell well.", [finding("darn")], policy).findings).toEqual([]);
  expect(judge("Oh darn. Our darn socks sell well.", [finding("darn")], policy).findings).toHaveLength(1);
});

describe("an allowed phrase", () => {
  const decided = (id: DetectorId, allow: string[], body: string) => judge(body, [...catalogue], { detectors: { [id]: { allow } } }).decision;

  test.each<[DetectorId, string, string]>([
    ["insult", "dumb terminal", "You are an idiot, Clara, just replace the dumb terminal."],
    ["insult", "idiot box", "You idiot box Clara, you are an idiot."],
    ["profanity", "shit happens", "Shit happens, but this is fucking late."],
    ["confidence", "Project Halyard Street", "Project Halyard Street is the address, and Project Halyard starts in May."],
    ["profanity", "ass", "You asshole."],
    ["profanity", "hole", "You asshole."],
    ["insult", "idiot", "You are idiots."],
    ["insult", "(idiot", "You are an idiot."],
    ["insult", " ", "You are an idiot."],
  ])("of %s, “%s”, lifts nothing else in its sentence: %s", (id, phrase, body) => {
    expect(decided(id, [phrase], body)).toBe(decided(id, [], body));
    expect(decided(id, [phrase], body)).not.toBe("allow");
  });

  test.each<[DetectorId, string, string]>([
    ["insult", "idiot box", "You idiot box, Clara."],
    ["insult", "clever moron", "He is a clever mo\u00adron, our parrot, and the dumb terminal in room 4 is his."],
    ["profanity", "shit happens", "Shit happens."],
    ["confidence", "Project Halyard Street", "Project Halyard Street is the address."],
    ["insult", "идиот", "Вы идиоты."],
    ["insult", "(old) idiot", "You (old) idiot."],
    ["profanity", " bullshit ", "This is bullshit."],
  ])("of %s, “%s”, lifts what it covers: %s", (id, phrase, body) => {
    expect([decided(id, [], body), decided(id, [phrase], body)]).toEqual(["block", "allow"]);
  });
});

test("an allowed phrase is found among words of another script", () => {
  const policy = { detectors: { profanity: { allow: ["Darn socks"] } } };
  expect(judge("Добрый день, наши Darn Socks хорошо продаются. ООО «Носок»", [finding("Darn")], policy).findings).toEqual([]);
});

describe("a marked signature", () => {
  const under = (words: string) => judge(`Hi Clara, the plan is here.\n\n-- \nAnna Berg\n${words}`, [...catalogue]).findings.map(({ detector, severity, evidence }) => [detector, severity, evidence.where.part]);

  test.each([
    ["insult", "block", "PS: you are an idiot."],
    ["profanity", "block", "PS: this is fucking late."],
    ["allegation", "warn", "PS: you stole the money from us."],
    ["confidence", "block", "Project Halyard, second floor"],
  ])("is judged by %s, which may %s: %s", (detector, severity, words) => expect(under(words)).toEqual([[detector, severity, "signature"]]));

  test.each(["In the first place, God made idiots. This was for practice. Then he made proofreaders.", "If you are not the intended recipient, please delete this message.", "Director, Dick Cockburn Ltd"])("may say: %s", (words) => expect(under(words)).toEqual([]));
});

test("a detector that throws is incomplete, and the others carry on", () => {
  const verdict = judge("Oh darn it.", [failing, finding("darn", "info")]);
  expect(verdict.incomplete).toEqual([{ detector: "hearsay", why: "failed" }]);
  expect(verdict.findings).toHaveLength(1);
});

test.each(["allow", "warn", "block"] as const)("what could not be checked decides as the policy says: %s", (onIncomplete) => {
  const unread = [{ part: "recipients" as const, why: "timeout" }];
  expect(judge("All well.", [], { onIncomplete }, { unread })).toMatchObject({ decision: onIncomplete, incomplete: unread });
});

test("a finding outweighs what could not be checked", () => {
  expect(judge("Oh darn it.", [finding("darn", "block"), failing], { onIncomplete: "allow" }).decision).toBe("block");
});

test("a body that is too long is not judged, and the verdict says so", () => {
  const source = `darn ${"a".repeat(5_000_000)}`;
  expect(judge("", [finding("darn")], {}, { body: { format: "text", source } })).toMatchObject({ findings: [], incomplete: [{ part: "body", why: "too-large" }] });
});

test("an attached mail that would reach an outside reader was not checked", () => {
  const attachments = [{ name: "fwd.eml", isMessage: true }];
  expect(judge("Hi", [], {}, { attachments }).incomplete).toEqual([{ part: "attachments", why: "attached-message" }]);
  expect(judge("Hi", [], {}, { attachments }, "bo@northwind.example").incomplete).toEqual([]);
});

describe("acknowledgement", () => {
  const again = (severity: Severity, override: Policy["override"], reason?: string, change: { body?: string; to?: string } = {}) => {
    const detectors = [finding("darn", severity)];
    const { fingerprint } = judge("Oh darn it.", detectors).findings[0]!;
    const acknowledged: Acknowledgement[] = [{ fingerprint, ...(reason && { reason }) }];
    return judge(change.body ?? "Oh darn it.", detectors, { override }, { acknowledged }, change.to).decision;
  };

  test("a warning acknowledged in the pane is not asked again", () => expect(again("warn", "never")).toBe("allow"));
  test("a block passes with a reason where the policy lets it", () => expect(again("block", "with-reason", "agreed with legal")).toBe("allow"));
  test("a block does not pass without a reason", () => expect(again("block", "with-reason")).toBe("block"));
  test("a block does not pass where the policy says never", () => expect(again("block", "never", "please")).toBe("block"));
  test("it holds while the passage is unchanged elsewhere in the mail", () => expect(again("warn", "never", undefined, { body: "Hello. Oh darn it." })).toBe("allow"));
  test("it does not hold for another reader", () => expect(again("warn", "never", undefined, { to: "ruth@fabrikam.example" })).toBe("warn"));
});

describe("the budget", () => {
  const budget = { acknowledged: 0.6 };
  const tired = { tallies: { profanity: { asked: 9, meant: 7 } } };
  const under = (severity: Severity, policy: Partial<Policy> = { budget }, message: Partial<Message> = tired) => judge("Oh darn it.", [finding("darn", severity)], policy, message);

  test("lets a detector that asks in vain note, and says which", () => {
    expect(under("warn")).toMatchObject({ decision: "allow", findings: [{ severity: "info" }], demoted: ["profanity"] });
  });

  test("leaves its findings the fingerprint they had", () => {
    expect(under("warn").findings[0]!.fingerprint).toBe(under("warn", {}).findings[0]!.fingerprint);
  });

  test.each(["shadow", "info", "block"] as const)("leaves %s as it is", (severity) => {
    expect(under(severity)).toMatchObject({ findings: [{ severity }], demoted: [] });
  });

  test("leaves a warning that the policy raised to a block", () => {
    expect(under("warn", { budget, detectors: { profanity: { severity: { outside: "block" } } } })).toMatchObject({ decision: "block", demoted: [] });
  });

  test("demotes below a stage's ceiling", () => {
    expect(under("block", { budget, stages: [{ detector: "*", stage: "warn" }] })).toMatchObject({ decision: "allow", demoted: ["profanity"] });
    expect(under("warn", { budget, stages: [{ detector: "*", stage: "shadow" }] })).toMatchObject({ findings: [{ severity: "shadow" }], demoted: [] });
  });

  test.each([
    ["there is none", {}, tired],
    ["nothing was counted", { budget }, {}],
    ["another detector asked", { budget }, { tallies: { anger: { asked: 9, meant: 9 } } }],
  ] as const)("asks where %s", (_why, policy, message) => {
    expect(under("warn", policy, message)).toMatchObject({ decision: "warn", demoted: [] });
  });
});

test("the kill switch judges nothing", () => {
  expect(judge("Oh darn it.", [finding("darn", "block")], { killSwitch: true })).toMatchObject({ decision: "allow", findings: [] });
});

test("the gravest finding comes first, then the reading order", () => {
  const verdict = judge("One two three.", [finding("three", "info"), finding("two", "info", { id: "anger" }), finding("one", "warn"), finding("One", "block", { id: "insult" })]);
  expect(verdict.findings.map((one) => one.evidence.excerpt)).toEqual(["One", "two", "three"]);
});

test("the same message and policy give the same verdict", () => {
  expect(judge("Oh darn it.", [finding("darn")])).toEqual(judge("Oh darn it.", [finding("darn")]));
});

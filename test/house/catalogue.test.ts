import fs from "node:fs";
import path from "node:path";
import { catalogue, languages, type Example } from "../../src/classify";
import { examplesOf, messageOf, examplePolicy } from "../support/examples";
import { classify } from "../../src/classify";

const folder = path.join(__dirname, "../../src/classify/detectors");
const files = fs.readdirSync(folder).map((file) => path.basename(file, ".ts"));

test("every file in detectors/ is registered under its own name, alphabetically", () => {
  expect(catalogue.map((detector) => detector.id)).toEqual(files.sort());
});

describe.each(catalogue.map((detector) => [detector.id, detector] as const))("%s", (id, detector) => {
  const examples = examplesOf(id);

  test("has at least three flagged mails and three near misses that say why they pass", () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(examples.passes.length).toBeGreaterThanOrEqual(3);
    for (const pass of examples.passes) expect(pass.why).toBeTruthy();
  });

  test("every reason is given by some example", () => {
    const given = new Set(examples.flags.flatMap((flag) => findings(flag).map((finding) => finding.reason.id)));
    expect([...given].sort()).toEqual(Object.keys(detector.reasons).sort());
  });

  test("every language it judges has flagged mails and near misses", () => {
    const spoken = detector.languages === "*" ? languages : detector.languages;
    const isRussian = (example: Example) => /[а-яё]/i.test(typeof example === "string" ? example : example.body + (example.subject ?? ""));
    for (const group of [examples.flags, examples.passes] as const) {
      expect(new Set(group.map((one) => (isRussian(one) ? "ru" : "en")))).toEqual(new Set(spoken));
    }
  });

  test("its first repair and its first reader are declared", () => {
    expect(detector.repairs.length).toBeGreaterThan(0);
    expect(detector.concerns.length).toBeGreaterThan(0);
  });

  function findings(example: Example) {
    const { message } = messageOf(example);
    return classify(message, examplePolicy(), [detector]).findings;
  }
});

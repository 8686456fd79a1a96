import { catalogue, classify, detectorIds, languages, type Finding, type Policy } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";
import { detectorName, detectorSummary, findingSentence } from "../../src/wording/finding";
import { examplePolicy, examplesOf, messageOf } from "../support/examples";
import { finding } from "../support/verdicts";

/** @returns one finding for every reason of every detector, with the values a real mail gave it. */
function oneOfEach(): Finding[] {
  const found = catalogue.flatMap((detector) =>
    examplesOf(detector.id).flags.flatMap((flag) => {
      const { message } = messageOf(flag);
      return classify(message, examplePolicy(), [detector]).findings;
    }),
  );
  return [...new Map(found.map((one) => [`${one.detector} ${one.reason.id} ${Object.keys(one.reason.values).sort().join()}`, one] as const)).values()];
}

const cases = oneOfEach().map((one) => [`${one.detector} ${one.reason.id} (${Object.keys(one.reason.values).sort().join()})`, one] as const);

describe.each(languages)("in %s", (language) => {
  test.each(cases)("%s is said in a whole sentence", (_name, one) => {
    const sentence = findingSentence(one, defaultPolicy, language);
    expect(sentence).toMatch(/^[A-ZА-ЯЁ“«"0-9].*[.!?”»]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s|\n|\(\)|“”|«»/);
    expect(sentence.length).toBeLessThanOrEqual(240 + one.evidence.excerpt.length);
  });

  test.each(detectorIds)("%s has a name that begins with a capital", (id) => {
    const name = detectorName(id, language);
    expect(name).toMatch(language === "ru" ? /^[А-ЯЁ][а-яё ]+$/ : /^[A-Z][a-z ]+$/);
    expect(name.length).toBeLessThanOrEqual(40);
  });

  test.each(catalogue.map(({ id }) => id))("%s says what it finds", (id) => {
    const summary = detectorSummary(id, language);
    expect(summary).toMatch(/\.$/);
    expect(summary.length).toBeLessThanOrEqual(160);
  });
});

test.each(cases)("%s leaves no English in the Russian sentence", (_name, one) => {
  const values = Object.fromEntries(Object.entries(one.reason.values).map(([name, value]) => [name, typeof value === "number" ? value : "Ы"]));
  const sentence = findingSentence({ ...one, reason: { id: one.reason.id, values } }, defaultPolicy, "ru");
  expect(sentence).toMatch(/[а-яё]/);
  expect(sentence).not.toMatch(/[a-z]{3}/i);
});

test("every summary is Russian for Russian readers", () => {
  for (const { id } of catalogue) expect(detectorSummary(id, "ru")).toMatch(/^[А-ЯЁ][^A-Za-z]+$/);
});

test("every reason of every detector is told by some example", () => {
  const told = new Set(cases.map(([, one]) => `${one.detector} ${one.reason.id}`));
  const all = catalogue.flatMap(({ id, reasons }) => Object.keys(reasons).map((reason) => `${id} ${reason}`));
  expect([...told].sort()).toEqual(all.sort());
});

describe("an organization's own sentence", () => {
  const policy: Policy = { ...defaultPolicy, wording: { sentences: { insult: { en: "We do not call people names." } } } };

  test("comes first", () => {
    expect(findingSentence(finding(), policy, "en")).toBe("We do not call people names.");
  });

  test("is not said to those who read another language", () => {
    expect(findingSentence(finding(), policy, "ru")).not.toBe("We do not call people names.");
  });

  test("is about its own detector only", () => {
    expect(findingSentence(finding({ detector: "spelling" }), policy, "en")).not.toBe("We do not call people names.");
  });
});

test("a finding of a detector or reason we no longer know still has something to say", () => {
  expect(findingSentence(finding({ detector: "spelling", reason: { id: "gone", values: {} } }), defaultPolicy, "en")).toBe("Spelling and grammar");
});

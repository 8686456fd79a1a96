import { catalogue, classify, readAlong, type Detector, type Finding, type Message } from "../../src/classify";
import { builtInEncoders, noEncoders } from "../support/encoder";
import { examplesOf, marksOf, messageOf, examplePolicy, withMarks } from "../support/examples";

describe.each(["without the encoders", "with the encoders"])("%s", (how) => {
  beforeAll(() => readAlong(how === "without the encoders" ? noEncoders : builtInEncoders()));

  describe.each(catalogue.map((detector) => [detector.id, detector] as const))("%s", (id, detector) => {
    const examples = examplesOf(id);

    test.each(examples.flags.map((example) => [title(example), example] as const))("flags: %s", (_, example) => {
      for (const detectors of [[detector], catalogue] as (readonly Detector[])[]) {
        const { message, unmarked } = messageOf(example);
        const found = findingsIn(message, detectors).filter((finding) => finding.detector === id);
        expect(withMarks(unmarked, found)).toBe(marksOf(example));
      }
    });

    test.each(examples.passes.map((example) => [title(example), example] as const))("passes: %s", (_, example) => {
      const { message } = messageOf(example);
      expect(findingsIn(message, [detector]).map((finding) => finding.evidence.excerpt)).toEqual([]);
    });
  });
});

/** What is found. `classify` goes on without a detector that throws, so that a slip in a lexicon would look as if nothing were found: it is said first. */
function findingsIn(message: Message, detectors: readonly Detector[]): readonly Finding[] {
  const thrown: unknown[] = [];
  const watched = detectors.map((detector): Detector => ({
    ...detector,
    detect: (draft, options) => {
      try {
        return detector.detect(draft, options);
      } catch (error) {
        thrown.push(error);
        throw error;
      }
    },
  }));
  const { findings } = classify(message, examplePolicy(), watched);
  expect(thrown).toEqual([]);
  return findings;
}

function title(example: string | { readonly body: string; readonly why?: string }): string {
  const text = typeof example === "string" ? example : (example.why ?? example.body);
  return text.replace(/\s+/g, " ").slice(0, 70);
}

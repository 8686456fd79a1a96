import { parsePolicy } from "../../src/policy/load";

// The schema of options is made from a detector's defaults; a detector of our own shows every kind of them.
jest.mock("../../src/classify/catalogue", () => ({
  catalogue: [{ id: "anger", options: { minWords: 3, checkSubject: true, style: "calm", words: ["now"] } }, { id: "command", options: {} }],
}));

const optionsOf = (options: unknown) => {
  const { policy, issues } = parsePolicy({ version: "1", detectors: { anger: { severity: "warn", options } } });
  return { options: policy.detectors.anger?.options, issues: issues.map((issue) => issue.message) };
};

describe("a detector's options", () => {
  it("are none where it declares none, and the message says so", () => {
    expect(parsePolicy({ version: "1", detectors: { command: { options: { minWords: 2 } } } }).issues.map((issue) => issue.message)).toEqual([
      'detectors.command.options.minWords: expected no options, received the key "minWords"',
    ]);
  });

  it("are of the kinds its defaults have, and each may be left out", () => {
    const options = { minWords: 2, checkSubject: false, style: "cool", words: ["at once", "today"] };
    expect(optionsOf(options)).toEqual({ options, issues: [] });
    expect(optionsOf({})).toEqual({ options: {}, issues: [] });
  });

  it("lose only what is of another kind", () => {
    expect(optionsOf({ minWords: "2", checkSubject: 1, style: "cool", words: ["now", 5] })).toEqual({
      options: { style: "cool", words: ["now"] },
      issues: [
        'detectors.anger.options.minWords: expected a number, received "2"',
        "detectors.anger.options.checkSubject: expected true or false, received 1",
        "detectors.anger.options.words[1]: expected text in quotes, received 5",
      ],
    });
  });

  it("that do not exist are reported with the one that was probably meant", () => {
    expect(optionsOf({ minWord: 2 })).toEqual({ options: {}, issues: [expect.stringMatching(/minWord: .*did you mean "minWords"\?$/)] });
  });
});

import fc from "fast-check";
import { mergedText, replaced, toldDifference, wordDifference } from "../../../src/taskpane/reword/word-difference";

test("what differs is told word by word, and neighbors together", () => {
  expect(wordDifference("Send the wet crate by noon.", "Please send the crate back by noon.")).toEqual([
    { start: 0, end: 4, to: "Please send" },
    { start: 9, end: 13, to: "" },
    { start: 18, end: 18, to: " back" },
  ]);
});

test("a text becomes the other by its differences, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a", "be", "смета", " ", "  ", ".", "!", "\n", "🎉", "don't"), { maxLength: 20 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = wordDifference(from, to);
      expect(replaced(from, parts)).toBe(to);
      for (const [i, part] of parts.entries()) {
        expect(part.start < part.end || part.to !== "").toBe(true);
        if (i > 0) expect(part.start).toBeGreaterThanOrEqual(parts[i - 1]!.end);
      }
    }),
  );
});

test("texts too long to be compared are told apart by what they begin and end with", () => {
  const long = (word: string) => `Dear Clara, ${`${word} `.repeat(2000)}Anna`;
  expect(wordDifference(long("crate"), long("pallet"))).toHaveLength(1);
});

test("a sentence that shares only stray words with the old one is told as another", () => {
  expect(toldDifference("Your clerks falsified the list.", "The list is late.")).toEqual([{ start: 0, end: 31, to: "The list is late." }]);
  expect(toldDifference("Send the list by noon.", "Please send the list by noon.")).toHaveLength(1);
});

describe("when two have changed a text", () => {
  const base = "Could you please send the list by noon?";
  it("both are heard where they changed different words", () => {
    expect(mergedText(base, "Could you please send the whole list by noon?", "Send the list by noon.")).toBe("Send the whole list by noon.");
  });
  it("the second one is heard where they changed the same", () => {
    expect(mergedText(base, "Could you kindly send the list by noon?", "Send the list by noon.")).toBe("Send the list by noon.");
  });
  it("one who changed nothing is not heard", () => {
    expect(mergedText(base, base, "Send it.")).toBe("Send it.");
    expect(mergedText(base, "Send it.", base)).toBe("Send it.");
  });
});

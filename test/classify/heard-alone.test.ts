import { isHeardAlone } from "../../src/classify/heard-alone";
import type { Sensitivity } from "../../src/classify/model/format";
import { plainText } from "../../src/classify/text/mapped-text";
import { readingOf } from "../../src/classify/text/reading";

/** Whether a sentence is noted at medium sensitivity that the wide model hears at a sensitivity and all that are readier. */
function isNoted(text: string, heardAt: Sensitivity): boolean {
  const passage = { ...plainText(text), where: { in: "body", part: "authored" } as const };
  const levels: readonly Sensitivity[] = ["low", "medium", "high", "highest"];
  const mayBe = (sensitivity: Sensitivity) => levels.indexOf(sensitivity) >= levels.indexOf(heardAt);
  return isHeardAlone({ passage, first: 0, last: readingOf(passage).words.count - 1, phrases: [], mayBe, soundsLike: () => false }, "medium");
}

test.each([
  ["Gulls.", "low", false],
  ["Ferry cancelled.", "low", true],
  ["Ferry cancelled.", "medium", false],
  ["Ferry: cancelled.", "low", false],
  ["The ferry is cancelled.", "medium", true],
  ["The ferry is cancelled.", "high", false],
] as const)("the shorter a sentence, the surer it must sound, and a label is none: %s heard at %s", (text, heardAt, expected) => {
  expect(isNoted(text, heardAt)).toBe(expected);
});

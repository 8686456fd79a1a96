import fc from "fast-check";
import { splitBody } from "../../support/split";
import { htmlShapes, levelsOf, own, people, textShapes, thread } from "../../support/threads";

describe("a thread of any programs and languages comes apart into its messages", () => {
  test.each([
    ["in HTML", htmlShapes, (rest: string) => `<div>Top words.</div>${rest}`],
    ["in plain text", textShapes, (rest: string) => `Top words.\n\n${rest}`],
  ])("%s", (_, shapes, body) => {
    fc.assert(
      fc.property(levelsOf(shapes), (levels) => {
        const { authored, quoted } = splitBody(body(thread(levels, shapes)));
        expect({ authored, quoted: quoted.map(({ from, text }) => [from, text]) }).toEqual({
          authored: "Top words.",
          quoted: levels.map((level, i) => [people[level.person], own(level, i + 1)]),
        });
      }),
      { numRuns: 600 },
    );
  });
});

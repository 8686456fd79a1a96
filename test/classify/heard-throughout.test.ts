import { classify } from "../../src/classify";
import { insult } from "../../src/classify/detectors/insult";
import { examplePolicy, messageOf } from "../support/examples";

const insultsIn = (body: string) => classify(messageOf({ body }).message, examplePolicy(), [insult]).findings.map(({ severity, evidence }) => ({ severity, excerpt: evidence.excerpt }));

const belittling = ["I understand that figures are not everybody's thing.", "I have drawn arrows so that you can follow."];

test("faint contempt in every third sentence is noted, and asks nothing", () => {
  expect(insultsIn(`Dear Tom,\n\n${belittling.join(" ")} We meet on Tuesday.`)).toEqual(belittling.map((excerpt) => ({ severity: "info", excerpt })));
});

test("one such sentence in a mail about other things is not", () => {
  const business = "The crates for Oslo left at nine. The driver has the papers for customs with him. We need two more pallets from the yard on Friday. ";
  for (const sentence of belittling) expect(insultsIn(`Dear Tom,\n\n${business}${sentence} ${business}`)).toEqual([]);
});

import { classify } from "../../src/classify";
import { profanity } from "../../src/classify/detectors/profanity";
import { examplePolicy, messageOf } from "../support/examples";

test.each([
  ["a mild word asks outside", "clara@contoso.example", "The damn press is stuck.", "warn"],
  ["and is noted among colleagues", "ben@northwind.example", "The damn press is stuck.", "info"],
  ["a vulgar one stops outside", "clara@contoso.example", "The fucking press is stuck.", "block"],
  ["and asks among colleagues", "ben@northwind.example", "The fucking press is stuck.", "warn"],
])("%s", (_, to, body, severity) => {
  const { message } = messageOf({ body, to: [to] });
  expect(classify(message, examplePolicy(), [profanity]).findings.map((finding) => finding.severity)).toEqual([severity]);
});

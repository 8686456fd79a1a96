import { classify } from "../../src/classify";
import { examplePolicy, messageOf } from "../support/examples";

test.each([
  ["insult", "The new buyer is bone idle."],
  ["insult", "She is insane."],
  ["allegation", "Your fitters shredded the evidence."],
  ["insult", "Our planner was a slob."],
  ["allegation", "Their clerk kept the deposits."],
  ["insult", "Грузчики у них дикари."],
  ["allegation", "Ваш кладовщик рисует замеры."],
  ["command", "I am still waiting for you to sweep the yard."],
  ["time-waster", "Follow us on Instagram."],
  ["bad-news", "The board did not approve the curtains."],
  ["command", "Не смейте трогать мои папки."],
  ["bad-news", "Часть ваших открыток пропала."],
  ["time-waster", "Поставьте лайк нашему хору."],
])("a saying the gate does not know is shown, and never asked about: %s", (detector, body) => {
  const { message } = messageOf(body);
  const findings = classify(message, examplePolicy()).findings.filter((finding) => finding.detector === detector);
  expect(findings.map(({ severity, evidence }) => [severity, evidence.excerpt])).toEqual([["info", body]]);
});

import { classify } from "../../../src/classify";
import type { Passage } from "../../../src/classify/parsed-message";
import { plainText } from "../../../src/classify/text/mapped-text";
import { isInheritedSubject, threadOf } from "../../../src/classify/text/subject";
import { examplePolicy, messageOf } from "../../support/examples";

const passage = (text: string, where: "subject" | "body"): Passage => ({ ...plainText(text), where: { in: where, part: "authored" } });

test("the subject of a reply or a forwarded mail is not its author's choice of words", () => {
  for (const subject of ["RE: Delay", "Fwd: Delay", "Re[2]: Delay", "AW: Verzug", "Отв: Задержка"]) expect(isInheritedSubject(passage(subject, "subject"))).toBe(true);
  for (const subject of ["Delay", "Report: delay", "Retour: 12"]) expect(isInheritedSubject(passage(subject, "subject"))).toBe(false);
  expect(isInheritedSubject(passage("RE: Delay", "body"))).toBe(false);
});

test("a prefix says what the mail is, in whichever language it was begun", () => {
  for (const subject of ["RE: x", "SV: x", "Antw: x", "Отв: x", "Re[2]: x"]) expect(threadOf(subject)).toBe("reply");
  for (const subject of ["FW: x", "WG: x", "TR: x", "Пересл: x"]) expect(threadOf(subject)).toBe("forward");
  expect(threadOf("Delay")).toBe("new");
});

test.each(["RE", "SV", "WG", "Antw", "Отв", "На"])("no detector holds the words behind %s: against today's author", (prefix) => {
  const found = (subject: string) => classify(messageOf({ body: "The gate is open again.", subject }).message, examplePolicy()).findings;
  expect(found("Your fitter is an idiot").map(({ detector }) => detector)).toEqual(["insult"]);
  expect(found(`${prefix}: Your fitter is an idiot`)).toEqual([]);
});

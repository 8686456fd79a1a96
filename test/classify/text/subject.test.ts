import type { Passage } from "../../../src/classify/parsed-message";
import { plainText } from "../../../src/classify/text/mapped-text";
import { isInheritedSubject } from "../../../src/classify/text/subject";

const passage = (text: string, where: "subject" | "body"): Passage => ({ ...plainText(text), where: { in: where, part: "authored" } });

test("the subject of a reply or a forwarded mail is not its author's choice of words", () => {
  for (const subject of ["RE: Delay", "Fwd: Delay", "Re[2]: Delay", "AW: Verzug", "Отв: Задержка"]) expect(isInheritedSubject(passage(subject, "subject"))).toBe(true);
  for (const subject of ["Delay", "Report: delay", "Retour: 12"]) expect(isInheritedSubject(passage(subject, "subject"))).toBe(false);
  expect(isInheritedSubject(passage("RE: Delay", "body"))).toBe(false);
});

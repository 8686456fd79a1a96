import { languages } from "../../src/classify";
import { internalThread } from "../../src/classify/detectors/internal-thread";
import { longestNotice } from "../../src/office/notice";
import { newReadersNotice } from "../../src/wording/notice";
import { finding, verdict } from "../support/verdicts";

const history = (over: Parameters<typeof finding>[0] & { readers?: string; reasonId?: string } = {}) => {
  const { readers = "Clara Diaz", reasonId = "internal", ...rest } = over;
  return finding({ detector: "internal-thread", where: { in: "body", part: "quoted", level: 1 }, reason: { id: reasonId, values: { readers, people: 2 } }, ...rest });
};
const said = (...findings: ReturnType<typeof finding>[]) => newReadersNotice(verdict("block", findings), "en", longestNotice)?.text;

test("counts the messages for the readers of the gravest", () => {
  expect(said(history(), history({ fingerprint: "b" }))).toBe("Clara Diaz would read 2 quoted messages written among colleagues.");
  expect(said(history(), history({ readers: "Tom Hadley" }))).toBe("Clara Diaz would read a quoted message written among colleagues.");
});

test("does not claim what is only likely", () => {
  expect(said(history({ reasonId: "unaddressed", severity: "warn" }))).toBe("Clara Diaz would read a quoted message apparently written among colleagues.");
});

test("is silent about other findings, notes, shadows and what was meant so", () => {
  expect(said()).toBeUndefined();
  expect(said(finding(), history({ severity: "info" }), history({ severity: "shadow" }), history({ isAcknowledged: true }))).toBeUndefined();
});

test("stands for exactly these findings, and leads to the first", () => {
  expect(newReadersNotice(verdict("block", [history({ fingerprint: "a" }), history({ fingerprint: "b" })]), "en", longestNotice)).toMatchObject({ id: "a,b", focus: "a" });
});

test.each(languages)("in %s every reason has its sentence, and long names give way", (language) => {
  for (const reasonId of Object.keys(internalThread.reasons)) {
    for (const name of ["Clara Diaz", "\u{1F642}".repeat(90), "x".repeat(200)]) {
      const { text, action } = newReadersNotice(verdict("block", Array.from({ length: 22 }, () => history({ reasonId, readers: name }))), language, longestNotice)!;
      expect(text).not.toMatch(/undefined|[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(text).toMatch(/\.$/);
      expect(text.length).toBeLessThanOrEqual(longestNotice);
      expect(action.length).toBeLessThanOrEqual(30);
    }
  }
});

test.each([
  [1, "Письмо из"],
  [2, "2 письма из"],
  [5, "5 писем из"],
  [21, "21 письмо из"],
])("counts %i as Russian does", (count, begins) => {
  const findings = Array.from({ length: count }, () => history());
  expect(newReadersNotice(verdict("block", findings), "ru", longestNotice)!.text).toMatch(new RegExp(`^${begins} внутренней переписки впервые увидят: Clara Diaz\\.$`));
});

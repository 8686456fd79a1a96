import { classify } from "../../src/classify";
import { allegation } from "../../src/classify/detectors/allegation";
import { isUnheard } from "../../src/classify/heard-alone";
import { moreSayings } from "../../src/classify/lexicons/more-sayings";
import { sayings } from "../../src/classify/lexicons/sayings";
import { faults, sensitivities, type Fault } from "../../src/classify/model/format";
import { bitsEach } from "../../src/classify/model/sums";
import { plainText } from "../../src/classify/text/mapped-text";
import { readingOf } from "../../src/classify/text/reading";
import { examplePolicy, messageOf } from "../support/examples";

const noted = (body: string) => classify(messageOf(body).message, examplePolicy()).findings.map(({ detector, severity }) => [detector, severity]);

test.each([
  "Bring biscuits as a bribe for the porter and he finds you a trolley.",
  "You refused to give up, and you destroyed the old record for the river crossing.",
  "Сейчас мошенники рассылают письма от имени банка, не открывайте вложений.",
  "Остаток клея две бригады поделили поровну.",
])("what a phrase accuses and the sentence does not is no note: %s", (body) => {
  const { words } = readingOf({ ...plainText(body), where: { in: "body", part: "authored" } });
  expect([...sayings.allegation.find(words, ["en", "ru"]), ...moreSayings.allegation!.find(words, ["en", "ru"])].map(({ kind }) => kind)).not.toEqual([]);
  expect(noted(body)).toEqual([]);
});

test("contempt and orders said in a phrase of the shelf have to be heard at high sensitivity", () => {
  const isDropped = (fault: Fault) => sensitivities.map((_, i) => isUnheard(5, (sensitivities.length - i) << (faults.indexOf(fault) * bitsEach), fault, [], true));
  expect(isDropped("insult")).toEqual([false, false, false, true]);
  expect(isDropped("command")).toEqual([false, false, false, true]);
  expect(isDropped("confidence")).toEqual([false, false, false, false]);
});

test("gossip and anger have to be heard at medium sensitivity, accusations at high, other faults however faintly", () => {
  const isDropped = (fault: Fault) => sensitivities.map((_, i) => isUnheard(5, (sensitivities.length - i) << (faults.indexOf(fault) * bitsEach), fault, [], false));
  expect(sensitivities).toEqual(["low", "medium", "high", "highest"]);
  expect(isDropped("anger")).toEqual([false, false, true, true]);
  expect(isDropped("hearsay")).toEqual([false, false, true, true]);
  expect(isDropped("allegation")).toEqual([false, false, false, true]);
  expect(isDropped("bad-news")).toEqual([false, false, false, false]);
  expect(isUnheard(5, 1 << (faults.indexOf("anger") * bitsEach), "anger", [], true)).toBe(false);
  expect(noted("I can't believe you found the key in that pond.")).toEqual([]);
});

test("a sentence that begins with a name in quotation marks is the author's own, and a quotation is not", () => {
  expect(noted("«Лютик» платит нам за полив девять тысяч в месяц.")).toEqual([["confidence", "info"]]);
  expect(noted("«Лютик платит за аренду вдвое меньше вашего», написал нам клиент.")).toEqual([]);
});

test.each([
  ["insult", "Mark is a complete nutter."],
  ["allegation", "Hallgren embezzled the training budget."],
  ["anger", "Thanks a lot for finally watering the two ferns that stand beside the printer on the third floor, the blue pot in the hall and the cactus in the kitchen."],
])("a name, a theft and icy politeness are noted whatever the model makes of the sentence: %s", (detector, body) => {
  expect(noted(body)).toEqual([[detector, "info"]]);
});

test.each([
  ["Two fatheads of felt are in the costume box.", []],
  ["Fatheads, to the gate!", ["insult"]],
  ["Обалдуи из фетра стоят на полке.", []],
  ["Сторож у них обалдуй.", ["insult"]],
])("a name that nobody is called and no model hears is no note: %s", (body, detectors) => {
  expect(noted(body).map(([detector]) => detector)).toEqual(detectors);
});

test("a word alone and an endless sentence are not asked about, and so not unheard", () => {
  expect([1, 2, 80, 81].map((count) => isUnheard(count, 0, allegation.id, [], false))).toEqual([false, true, true, false]);
});

import type { Passage } from "../../../src/classify/parsed-message";
import { plainText } from "../../../src/classify/text/mapped-text";
import { readingOf, sentenceAt } from "../../../src/classify/text/reading";
import { isTypedInCapitals, volumeOf } from "../../../src/classify/text/volume";

const passageOf = (text: string): Passage => ({ ...plainText(text), where: { in: "body", part: "authored" } });

function volume(text: string) {
  const passage = passageOf(text);
  const reading = readingOf(passage);
  const { first, last } = sentenceAt(reading, 0);
  const { capitals, number, marks } = volumeOf(passage, reading, first, last);
  const words = (range: { first: number; last: number } | undefined) => range && text.slice(reading.words.start[range.first], reading.words.end[range.last]);
  return { capitals: words(capitals), number: words(number), marks };
}

test("a reproach in capitals is a raised voice", () => {
  expect(volume("Tell me WHY HAVE YOU NOT SENT IT yet.").capitals).toBe("WHY HAVE YOU NOT SENT IT");
  expect(volume("ПОЧЕМУ ВЫ НЕ ОТВЕЧАЕТЕ на письма?").capitals).toBe("ПОЧЕМУ ВЫ НЕ ОТВЕЧАЕТЕ");
});

test("acronyms, headings and civil notices are not", () => {
  expect(volume("NATO, SLA, VAT and GDPR apply.").capitals).toBeUndefined();
  expect(volume("TERMS AND CONDITIONS OF SALE").capitals).toBeUndefined();
  expect(volume("PLEASE DO NOT PARK NOW WHERE YOU STAND!").capitals).toBeUndefined();
});

test("a number word in capitals is raised, a number in digits is not", () => {
  expect(volume("It took FIFTEEN calls.").number).toBe("FIFTEEN");
  expect(volume("It took 15 calls.").number).toBeUndefined();
});

test("rows of marks are counted, a lone question mark is not", () => {
  expect([volume("Where is it???").marks, volume("Where is it?!").marks, volume("Great!").marks, volume("Where is it?").marks]).toEqual([3, 2, 1, 0]);
});

test("a mail typed in capitals is a habit", () => {
  expect(isTypedInCapitals(passageOf("THE SHIPMENT LEFT ON MONDAY AND WILL ARRIVE AT THE WAREHOUSE ON FRIDAY, PLEASE HAVE A DRIVER READY FOR UNLOADING."))).toBe(true);
  expect(isTypedInCapitals(passageOf("The shipment left on Monday and will ARRIVE at the warehouse on Friday, so please have a driver ready."))).toBe(false);
});

import { enumeration, plural, wordingLanguage } from "../../src/wording/language";

test.each([
  ["ru-RU", "ru"],
  ["ru", "ru"],
  ["RU-by", "ru"],
  ["en-GB", "en"],
  ["de-DE", "en"],
  ["rue", "en"],
  ["", "en"],
])("somebody whose Outlook speaks %j reads %s", (display, expected) => {
  expect(wordingLanguage(display)).toBe(expected);
});

const places = { one: "место", few: "места", many: "мест" };

test.each([
  [1, "место"],
  [2, "места"],
  [4, "места"],
  [5, "мест"],
  [11, "мест"],
  [12, "мест"],
  [14, "мест"],
  [21, "место"],
  [22, "места"],
  [100, "мест"],
  [101, "место"],
  [111, "мест"],
])("Russian says %i %s", (count, expected) => {
  expect(plural("ru", count, places)).toBe(expected);
});

test("English has a form for one and a form for all others", () => {
  const forms = { one: "passage", few: "?", many: "passages" };
  expect([0, 1, 2, 21].map((count) => plural("en", count, forms))).toEqual(["passages", "passage", "passages", "passages"]);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is enumerated as %j", (items, expected) => {
  expect(enumeration("en", items)).toBe(expected);
});

test("Russian enumerates with its own conjunction", () => {
  expect(enumeration("ru", ["тему", "текст", "вложения"])).toBe("тему, текст и вложения");
});

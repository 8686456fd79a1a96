import { amountIn, momentIn, riseIn } from "../../../src/classify/text/quantities";

test.each([
  ["It comes on 12 May 2025.", "12 May 2025"],
  ["It comes in the first week of June.", "the first week of June"],
  ["It slips into next week.", "next week"],
  ["It takes another two weeks.", "another two weeks"],
  ["Ждите к 15 мая.", "15 мая"],
  ["Сдвигается на две недели.", "на две недели"],
  ["Придёт в конце августа.", "конце августа"],
  ["You may march on.", undefined],
])("the first time named in “%s”", (sentence, moment) => {
  expect(momentIn(sentence)).toBe(moment);
});

test.each([
  ["Prices rise by 4.5 % in May.", "4.5 %"],
  ["It costs € 1,200 more.", "€ 1,200"],
  ["Дороже на 1 050 рублей.", "1 050 рублей"],
  ["It has 12 pages.", undefined],
])("the first amount named in “%s”", (sentence, amount) => {
  expect(amountIn(sentence)).toBe(amount);
});

test("which way a price goes is read from its two numbers", () => {
  expect(riseIn("goes from 12 to 14 euros")).toBe(2);
  expect(riseIn("с 1 050 до 900 рублей")).toBe(-150);
  expect(riseIn("the lead time goes from 2 to 4 weeks")).toBeUndefined();
});

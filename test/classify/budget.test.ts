import { isOverBudget } from "../../src/classify/budget";
import { defaultPolicy } from "../../src/policy/default";

const isOver = (meant: number, asked: number, acknowledged: number) => isOverBudget({ asked, meant }, { ...defaultPolicy, budget: { acknowledged } });

test.each([
  [7, 9, 0.6],
  [8, 8, 0.7],
  [6, 8, 0.5],
  [20, 30, 0.6],
  [19, 19, 0.9],
  [4, 8, 0.3],
])("%i of %i mails meant so are over a budget of %f", (meant, asked, acknowledged) => {
  expect(isOver(meant, asked, acknowledged)).toBe(true);
});

test.each([
  [2, 3, 0.5],
  [7, 7, 0.5],
  [7, 9, 0.7],
  [5, 8, 0.5],
  [8, 8, 0.8],
  [30, 30, 1],
  [0, 0, 0.1],
  [0, 40, 0.1],
])("%i of %i mails meant so are within a budget of %f", (meant, asked, acknowledged) => {
  expect(isOver(meant, asked, acknowledged)).toBe(false);
});

test("without a budget or a tally nothing is over it", () => {
  expect(isOverBudget({ asked: 50, meant: 50 }, defaultPolicy)).toBe(false);
  expect(isOverBudget(undefined, { ...defaultPolicy, budget: { acknowledged: 0.1 } })).toBe(false);
});

test("a tally that is none, as a damaged setting holds, is over no budget", () => {
  for (const damaged of [7, "9", [], {}, { asked: "many", meant: {} }]) expect(isOverBudget(damaged as never, { ...defaultPolicy, budget: { acknowledged: 0.1 } })).toBe(false);
});

import { faults, type Model } from "../../src/classify/model/format";
import { narrow } from "../../src/classify/model/narrow-weights";
import { heardIn, isHeard, isOutdone } from "../../src/classify/model/sums";
import { wide } from "../../src/classify/model/wide-weights";

const models: readonly [string, Model][] = [
  ["narrow", narrow],
  ["wide", wide],
];

test.each(models)("the %s model speaks more readily the higher its sensitivity, for each fault and language", (_, { thresholds }) => {
  for (const { low, medium, high, highest } of Object.values(thresholds)) {
    expect(low).toHaveLength(faults.length);
    faults.forEach((_, i) => {
      expect(low[i]).toBeGreaterThanOrEqual(medium[i]!);
      expect(medium[i]).toBeGreaterThanOrEqual(high[i]!);
      expect(high[i]).toBeGreaterThanOrEqual(highest[i]!);
    });
  }
});

test("a sentence is noted as the tone it sounds most surely like, and as all that are as sure", () => {
  const { low, high } = wide.thresholds.en;
  const heardWith = (sums: Partial<Record<(typeof faults)[number], number>>) => heardIn(Float64Array.from(faults, (fault) => sums[fault] ?? -9), wide, "en");
  const [anger, command, hearsay] = (["anger", "command", "hearsay"] as const).map((fault) => faults.indexOf(fault));
  const order = heardWith({ command: low[command!]! + 1, anger: high[anger!]! + 0.01, hearsay: low[hearsay!]! + 1 });
  expect(isHeard(order, anger!, "high")).toBe(true);
  expect([anger, command, hearsay].map((fault) => isOutdone(order, fault!))).toEqual([true, false, false]);
  const both = heardWith({ command: low[command!]! + 1, anger: low[anger!]! + 1 });
  expect([anger, command].map((fault) => isOutdone(both, fault!))).toEqual([false, false]);
});

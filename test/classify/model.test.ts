import { faults, type Model } from "../../src/classify/model/format";
import { narrow } from "../../src/classify/model/narrow-weights";
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

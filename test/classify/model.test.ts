import { faults, type Model } from "../../src/classify/model/format";
import { narrow } from "../../src/classify/model/narrow-weights";
import { heardIn, isHeard } from "../../src/classify/model/sums";
import { surestOf } from "../../src/classify/model/wide-hearing";
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

const surest = (sums: Readonly<Record<number, number>>) => surestOf(heardIn(Float64Array.from(faults, (_, fault) => sums[fault] ?? -9), wide.thresholds.en));

test("a sentence is noted as the tone it sounds most surely like, and as all that are as sure", () => {
  const { low, high } = wide.thresholds.en;
  const [anger, command, hearsay] = (["anger", "command", "hearsay"] as const).map((fault) => faults.indexOf(fault)) as [number, number, number];
  const order = surest({ [command]: low[command]! + 1, [anger]: high[anger]! + 0.01, [hearsay]: low[hearsay]! + 1 });
  expect([anger, command, hearsay].map((fault) => isHeard(order, fault))).toEqual([false, true, true]);
  const both = surest({ [command]: low[command]! + 1, [anger]: low[anger]! + 1 });
  expect([anger, command].map((fault) => isHeard(both, fault, "low"))).toEqual([true, true]);
});

test("what is more surely a rumor or a confidence is no accusation; what is as sure is both", () => {
  const { low, high } = wide.thresholds.en;
  const [allegation, hearsay, confidence] = (["allegation", "hearsay", "confidence"] as const).map((fault) => faults.indexOf(fault)) as [number, number, number];
  for (const told of [hearsay, confidence]) {
    const heard = surest({ [told]: low[told]! + 1, [allegation]: high[allegation]! + 0.01 });
    expect([told, allegation].map((fault) => isHeard(heard, fault))).toEqual([true, false]);
    const both = surest({ [told]: low[told]! + 1, [allegation]: low[allegation]! + 1 });
    expect([told, allegation].map((fault) => isHeard(both, fault, "low"))).toEqual([true, true]);
  }
});

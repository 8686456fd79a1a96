import { readFileSync } from "node:fs";
import { parsePolicy } from "../../src/policy/load";

it("the policy that docs/policy.md shows is valid", () => {
  const example = /```json\n([^]*?)```/.exec(readFileSync("docs/policy.md", "utf8"))![1]!;
  expect(parsePolicy(JSON.parse(example)).issues).toEqual([]);
});

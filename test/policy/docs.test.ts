import { readFileSync } from "node:fs";
import { detectorIds, languages } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";
import { parsePolicy } from "../../src/policy/load";
import { policyJsonSchema } from "../../tools/cli/policy-schema";

const page = readFileSync("docs/policy.md", "utf8");

it("the policy that docs/policy.md shows is valid", () => {
  const example = /```json\n([^]*?)```/.exec(page)![1]!;
  expect(parsePolicy(JSON.parse(example)).issues).toEqual([]);
});

/** Every key a policy may have, at any depth. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysIn)];
}

it("docs/policy.md names every key of the schema", () => {
  const named: readonly string[] = [...detectorIds, ...languages];
  const keys = keysIn(policyJsonSchema()).filter((key) => !named.includes(key) && key !== "properties");
  expect(keys).toEqual(expect.arrayContaining(["version", "aliases", "allow", "minFirms", "acknowledged"]));
  expect([...new Set(keys)].filter((key) => !page.includes(`\`${key}\``) && !page.includes(`"${key}"`))).toEqual([]);
});

const rows = [...page.matchAll(/^\| `(\S+)` \|.*\| (\S.*)? ?\| `(.*)` \|$/gm)].map(([, key, value, example]) => ({ key: key!, value: value?.trim(), example: example! }));

it("docs/policy.md has a row for every key of the file, in the order of the schema", () => {
  expect(rows.map(({ key }) => key)).toEqual(Object.keys((policyJsonSchema() as { properties: object }).properties));
});

it.each(rows)("the row of $key shows an example that is valid and the default that holds", ({ key, value, example }) => {
  const withKey = (json: string) => parsePolicy({ version: "default", [key]: JSON.parse(json) });
  expect(withKey(example).issues).toEqual([]);
  if (value === "required") return expect(parsePolicy({}).issues).toHaveLength(1);
  expect(value ? withKey(value.replace(/`/g, "")).policy : parsePolicy({ version: "default" }).policy).toEqual(defaultPolicy);
});

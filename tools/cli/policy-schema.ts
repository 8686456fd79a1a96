import { toJsonSchema } from "@valibot/to-json-schema";
import { catalogue } from "../../src/classify";
import type { Detector } from "../../src/classify";
import { policyParts, policySchema } from "../../src/policy/schema";

/** The policy file's JSON Schema (draft 2020-12), made from the schema that checks it, so that the two cannot differ. */
export function policyJsonSchema(): object {
  const schema = toJsonSchema(policySchema, {
    target: "draft-2020-12",
    definitions: policyParts,
    // What an administrator writes, not what the engine gets.
    typeMode: "input",
    // One check has no counterpart: finite numbers, and JSON knows no others.
    errorMode: "ignore",
    // An unknown key is forbidden; editors know the short form.
    overrideSchema: ({ jsonSchema }) => (isForbidding(jsonSchema.additionalProperties) ? { ...jsonSchema, additionalProperties: false } : jsonSchema),
  });
  for (const { id, summary } of catalogue as readonly Detector[]) describe(schema, id, summary);
  return { title: "Second Look policy", description: "What an organization's outgoing mail is judged by.", ...schema };
}

function isForbidding(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "not" in schema;
}

function describe(schema: ReturnType<typeof toJsonSchema>, id: string, summary: string): void {
  const detectors = schema.properties?.detectors;
  const entry = typeof detectors === "object" ? detectors.properties?.[id] : undefined;
  if (typeof entry === "object") entry.description = summary;
}

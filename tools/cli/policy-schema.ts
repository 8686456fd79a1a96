import { toJsonSchema } from "@valibot/to-json-schema";
import { policySchema } from "../../src/policy/schema";

/** The policy file's JSON Schema (draft 2020-12), made from the schema that checks it, so that the two cannot differ. */
export function policyJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(policySchema, {
    target: "draft-2020-12",
    // What an administrator writes, not what the engine gets.
    typeMode: "input",
    // Two checks have no JSON Schema counterpart: finite numbers, which JSON cannot break.
    errorMode: "ignore",
  });
  return { title: "Second Look policy", description: "What an organization's outgoing mail is judged by.", ...schema };
}

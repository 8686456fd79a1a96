import { Refusal } from "./terminal";

const placeholder = '{"version":"unpacked"}';

/** The placeholder as a minifier may have written it: it chooses the quotes. */
const literals = [`'${placeholder}'`, JSON.stringify(placeholder), `\`${placeholder}\``];

/**
 * Puts the policy into a built script, in place of the placeholder of `src/policy/baked.ts`.
 *
 * The literal holds printable ASCII only: it survives any charset a host declares, U+2028 (a line end to engines before
 * ES2019), and `</script` or `<!--` should the script ever stand in a page.
 *
 * @throws {Refusal} unless the script holds exactly one placeholder.
 */
export function bake(script: string, policy: unknown, name: string): string {
  const found = literals.flatMap((literal) => placesOf(script, literal));
  if (found.length !== 1) {
    throw new Refusal(`${name} holds ${found.length} places for a policy, not one; run "npm run build" and pack its result`);
  }
  const { start, end } = found[0]!;
  return script.slice(0, start) + literalOf(JSON.stringify(policy)) + script.slice(end);
}

function placesOf(script: string, literal: string): { start: number; end: number }[] {
  const places = [];
  for (let start = script.indexOf(literal); start >= 0; start = script.indexOf(literal, start + 1)) {
    places.push({ start, end: start + literal.length });
  }
  return places;
}

function literalOf(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]|</g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

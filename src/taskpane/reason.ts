/**
 * A reason is one of the policy's and a few words of the sender's own; where the policy offers none, the words alone.
 *
 * @returns `undefined` while something is missing
 */
export function reasonGiven(reasons: readonly string[], choice: string | undefined, words: string): string | undefined {
  const said = words.trim().replace(/\s+/g, " ");
  if (said.length < 3) return undefined;
  if (!reasons.length) return said;
  return choice === undefined ? undefined : `${choice}: ${said}`;
}

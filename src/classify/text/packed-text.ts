/**
 * Lexicons are shipped packed: runs of letters that occur often are one character each (byte pair encoding, P. Gage
 * 1994). `tools/build/lexicon-loader.cjs` packs when building and writes calls of this into the lexicons; nobody writes
 * them by hand. Why not a stronger packing: docs/decisions/0009.
 *
 * @param plain every character that stands for itself, in the order of `codes`
 * @param codes what each of them, and then each run, is written as
 * @param runs two codes for each run, whose expansions together are the run's; earlier runs may be used
 * @returns unpacks a text written in these codes
 */
export function packedText(plain: string, codes: string, runs: string): (packed: string) => string {
  const expansion: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const run = 2 * (i - plain.length);
    expansion[codes.charCodeAt(i)] = run < 0 ? plain[i]! : expansion[runs.charCodeAt(run)]! + expansion[runs.charCodeAt(run + 1)]!;
  }
  return (packed) => {
    let text = "";
    for (let i = 0; i < packed.length; i++) text += expansion[packed.charCodeAt(i)]!;
    return text;
  };
}

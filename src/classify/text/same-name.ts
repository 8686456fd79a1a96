import { englishGreeting } from "../lexicons/en/unfinished";
import { russianGreeting } from "../lexicons/ru/unfinished";
import { wordsOf } from "../thread/names";

/** @returns the words of a name in one spelling: Юлия, Yulia and Julia are one, so are Philip and Filip. */
export function nameKeys(name: string): string[] {
  return wordsOf(name.replace(/[-_]/g, " ")).map((word) => word.replace(/ph/g, "f").replace(/c(?!h)/g, "k").replace(/w/g, "v").replace(/ks/g, "x").replace(/(.)\1+/g, "$1")).filter((word) => /^[a-z']+$/.test(word));
}

let groups: readonly (readonly string[])[] | undefined;

/**
 * @returns whether one of two first names, or surnames, may stand for the other: a short form, another spelling or case,
 * a slip of one letter. In doubt it may.
 */
export function mayBeSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = stemOf(short);
  if (long.indexOf(stem) === 0 || (stem.length > 2 && long.indexOf(stem) >= 0) || isOneSlipAway(short, long)) return true;
  groups = groups ?? `${englishGreeting.nicknames}|${russianGreeting.nicknames}`.split("|").map((group) => nameKeys(group).map(stemOf));
  return groups.some((group) => group.some((one) => a.indexOf(one) === 0) && group.some((one) => b.indexOf(one) === 0));
}

/** A name without its ending; three letters stay. */
function stemOf(name: string): string {
  const stem = name.replace(/[aeoy]+$/, "");
  return stem.length < 3 ? name : stem;
}

/** One letter more, less or other. */
function isOneSlipAway(short: string, long: string): boolean {
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(long.length > short.length ? at : at + 1);
  return long.slice(at + 1) === rest;
}

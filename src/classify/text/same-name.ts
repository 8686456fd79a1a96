import { englishGreeting } from "../lexicons/en/unfinished";
import { russianGreeting } from "../lexicons/ru/unfinished";
import { wordsOf } from "../thread/names";

/** @returns the words of a name in one spelling: Юлия, Yulia and Julia are one, so are Philip and Filip. */
export function nameKeys(name: string): string[] {
  return wordsOf(name.replace(/-/g, " ")).map((word) => word.replace(/ph/g, "f").replace(/c(?!h)/g, "k").replace(/w/g, "v").replace(/(.)\1+/g, "$1"));
}

/** A name without its ending; three letters stay. */
const stemOf = (name: string): string => /^.{3,}?(?=[aeoy]*$)/.exec(name)?.[0] ?? name;

let groups: readonly (readonly string[])[] | undefined;

/**
 * @returns whether one of two first names, or surnames, may stand for the other: a short form, another spelling or case,
 * a slip of one letter. In doubt it may.
 */
export function mayBeSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = stemOf(short);
  if (stem.length > 2 ? long.indexOf(stem) >= 0 || isOneSlipAway(short, long) : long.indexOf(stem) === 0) return true;
  groups = groups ?? `${englishGreeting.nicknames}|${russianGreeting.nicknames}`.split("|").map((group) => nameKeys(group).map(stemOf));
  return groups.some((group) => [a, b].every((name) => group.some((one) => name.indexOf(one) === 0)));
}

/** One letter more, less or other. */
function isOneSlipAway(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.length > 3 && long.slice(at + 1) === short.slice(long.length > short.length ? at : at + 1);
}

import { englishGreeting } from "../lexicons/en/unfinished";
import { russianGreeting } from "../lexicons/ru/unfinished";
import { wordsOf } from "../thread/names";

/** @returns the words of a name in one spelling: Юлия, Yulia and Julia are one, so are Philip and Filip. */
export function nameKeys(name: string): string[] {
  return wordsOf(name.replace(/-/g, " ")).map((word) => word.replace(/ph/g, "f").replace(/c(?!h)/g, "k").replace(/w/g, "v").replace(/z(?!h)/g, "s").replace(/(.)\1+/g, "$1"));
}

/** A name without its ending; three letters stay. */
const stemOf = (name: string): string => name.slice(0, 3) + name.slice(3).replace(/[aeoy]+$/, "");

let groups: readonly (readonly string[])[] | undefined;

/**
 * @returns whether one of two first names, or surnames, may stand for the other: a short form, another spelling or case,
 * a slip of one letter. In doubt it may.
 */
export function mayBeSameName(a: string, b: string): boolean {
  if (holds(a, stemOf(b)) || holds(b, stemOf(a)) || isOneSlipAway(a, b)) return true;
  groups = groups || `${englishGreeting.nicknames}|${russianGreeting.nicknames}`.split("|").map((group) => nameKeys(group).map(stemOf));
  return groups.some((group) => [a, b].every((name) => group.some((one) => name.indexOf(one) === 0)));
}

/** "Kat" stands anywhere in a name, "Ed" at its head. */
const holds = (name: string, stem: string): boolean => (stem.length > 2 ? name.indexOf(stem) >= 0 : name.indexOf(stem) === 0);

/** One letter more, less or other. */
function isOneSlipAway(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [one, other] = [a.slice(at), b.slice(at)];
  return at + one.length > 3 && (one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1));
}

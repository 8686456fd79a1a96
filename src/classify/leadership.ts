import type { Draft } from "./detector";
import { nameKeys } from "./text/same-name";

/**
 * Titles of those who lead people, in lower case. They stand first in their stretch of a line: behind "assistant to the" or
 * «заместитель» they are another's. Who manages customers, projects or products leads nobody by that.
 */
const title = new RegExp(
  "^(?:" +
    "(?:(?:acting|interim|co-?) ?)?(?:(?:ceo|coo|cfo|cto|cio|president|chairman|owner|founder|foreman|director(?: of|$)|chief (?:executive|engineer|accountant|\\w+ officer)|head of|managing partner|" +
    "(?:team|group|shift|section) lead(?:er)?|(?:\\w+ )?supervisor|(?:managing|general|executive|regional|operations|technical|commercial|finance|sales|it|hr|plant|site) director|" +
    "(?:general|plant|factory|works|site|branch|store|warehouse|production|operations|department|shift|team|engineering|line) manager)\\b|" +
    "gesch(?:ä|ae)ftsf|(?:abteilungs|team|werks?|betriebs)?leiter|direct(?:eur|rice)|pdg\\b)|" +
    "(?:и\\. ?о\\. |врио )?(?:(?:(?:генеральн|исполнительн|техническ|коммерческ|финансов|управляющ)[а-я]+ |ген)?директор|начальник|руководител[а-я]+(?! проект)|заведующ|управляющ|главн[а-я]+ (?:инженер|бухгалтер|врач)|президент|председател|бригадир|прораб|тимлид)" +
    ")",
);

/** What divides a name, a title and a firm on one line. */
const dividers = /[\n,;|/(•·–—]| - /;

function isTitled(lines: string): boolean {
  return lines.toLowerCase().split(dividers).some((stretch) => title.test(stretch.trim()));
}

/** A signature without a mark is looked for in so many UTF-16 units at the end, in lines no longer than `longestLine`. */
const closingLength = 600;
const longestLine = 70;

/** @returns the lines below somebody's own name at the end of a text, with the one above it; empty where there is no such name. */
function closing(text: string, { name = "", address = "" }: { readonly name?: string; readonly address?: string }): string {
  const known = nameKeys(`${name} ${address.replace(/@.*/, "").replace(/[._]+/g, " ")}`);
  const lines = text.slice(-closingLength).split("\n").filter((line) => line.trim());
  const isCard = (line: string): boolean => line.length <= longestLine && !/(?:[a-zа-яё)]\.|[!?:])\s*$/.test(line);
  let first = lines.length;
  while (first > 0 && isCard(lines[first - 1]!)) first--;
  const card = lines.slice(first);
  const signed = card.findIndex((line) => nameKeys(line).some((key) => key.length > 1 && known.indexOf(key) >= 0));
  return signed < 0 ? "" : card.slice(Math.max(0, signed - 1)).join("\n");
}

/** @returns whether the policy says that the author leads everybody the mail speaks to, or, among colleagues, a title in the author's signature does; not where a reader answered has such a title too. */
export function leadsReaders({ audience, layers, message: { from }, parsed: { authored, signature }, policy, readers }: Draft): boolean {
  if (!from) return false;
  const author = from.address.toLowerCase();
  const led = policy.leads[author] ?? [];
  const addressed = readers.filter(({ field }) => field === "to");
  if (addressed.length > 0 && addressed.every(({ address }) => led.some((one) => (one.charAt(0) === "@" ? address.endsWith(one) : one === address)))) return true;
  if (audience !== "colleague" || !isTitled(`${signature ? signature.text : ""}\n${closing(authored.text, from)}`)) return false;
  return !layers.some((layer) => layer.from && layer.from.address !== author && readers.some(({ address }) => address === layer.from!.address) && isTitled(closing(layer.passage.text, layer.from)));
}

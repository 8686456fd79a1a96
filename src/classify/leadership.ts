import type { Draft } from "./detector";
import { isAmong } from "./people";
import { nameKeys } from "./text/same-name";
import { titleTable } from "./text/title-table";

const title = new RegExp(titleTable);

/** What divides a name, a title and a firm on one line. */
const dividers = /[\n,;|/(•·–—]| - /;

function isTitled(lines: string): boolean {
  return lines.toLowerCase().split(dividers).some((stretch) => title.test(stretch.trim()) && !/['’]s office$/.test(stretch.trim()));
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
  if (addressed.length > 0 && addressed.every(({ address }) => isAmong(address, led))) return true;
  if (audience !== "colleague" || !isTitled(`${signature ? signature.text : ""}\n${closing(authored.text, from)}`)) return false;
  return !layers.some((layer) => layer.from && layer.from.address !== author && readers.some(({ address }) => address === layer.from!.address) && isTitled(closing(layer.passage.text, layer.from)));
}

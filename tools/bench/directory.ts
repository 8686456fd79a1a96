import type { Client } from "../../src/classify";

const heads = "The Global United First American Northern Royal Capital Green International ООО Группа".split(" ");
const trades = "Logistics Partners Systems Foods Insurance Motors Textiles Energy Trading Holdings Telecom Services".split(" ");
const forms = "Ltd Inc LLC GmbH AG Corp Group".split(" ");
const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";

/** @returns an invented client directory: thousands of firms begin with the same word, half have aliases. The same for the same number. */
export function directory(firms: number): Client[] {
  let seed = 7;
  const below = (n: number) => (seed = (seed * 48271) % 0x7fffffff) % n;
  const one = (list: readonly string[] | string) => list[below(list.length)]!;
  const word = () => Array.from({ length: 3 + below(2) }, (_, i) => (i ? one(consonants) : one(consonants).toUpperCase()) + one(vowels)).join("");
  return Array.from({ length: firms }, (_, i) => {
    const own = word();
    const name = [...(below(3) ? [] : [one(heads)]), own, ...(below(2) ? [one(trades)] : []), ...(below(2) ? [one(forms)] : [])].join(" ");
    const aliases = below(2) ? [`${own} ${one(trades)}`, `${own.slice(0, 3).toUpperCase()}${i}`] : [];
    return { name, aliases, domains: [`${own.toLowerCase()}${i}.example`, ...(below(3) ? [] : [`${own.toLowerCase()}${i}.co.example`])] };
  });
}

/** Names firms at every turn, says things of them, and agrees on next steps: where a directory is asked most. */
export const aboutFirms = [
  "Dear Clara,",
  "The Global Partners people are hopeless, and First American never paid its invoice. International Systems told us that Northern Textiles will go bankrupt before Green Energy does.",
  "According to The Royal Insurance Group, Capital Motors is a fraud; United Foods Ltd and Global Telecom Services Inc say the same. I heard that The Green Trading Corp laid off half its staff.",
  "Группа Поставщик сообщила, что ООО Ромашка срывает сроки. Первый Банк врёт, как всегда.",
  "Next steps:",
  "- Global Logistics Holdings sends the price list by Friday.",
  "- The United Services team checks the drawings by 4 May.",
  "- Northern Energy will confirm the crane on Monday, and Royal Motors the road.",
  "- Anna to call First Insurance tomorrow.",
  "Regards, Anna",
].join("\n\n");

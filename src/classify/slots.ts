import { englishHoles } from "./lexicons/en/unfinished";
import { russianHoles } from "./lexicons/ru/unfinished";
import { fold } from "./text/fold";

const slots = new Set(`${englishHoles.slots} ${russianHoles.slots}`.split(" "));
/** What an author tells himself to do; the source of a pattern. */
export const orders = `(?:${englishHoles.orders}|${russianHoles.orders})`;
const begins = new RegExp(`^${orders} `);

/** @returns the words of a field's name: `firstName`, `FIRST_NAME` and "first name" have two. */
const wordsOf = (content: string): string[] => fold(content.replace(/([a-zа-яё])([A-ZА-ЯЁ])/g, "$1 $2")).split(/[^a-zа-я]+/).filter(Boolean);

/** @returns whether words hold a noun for something to be filled in. */
export const namesSlot = (content: string): boolean => wordsOf(content).some((word) => slots.has(word));

/** @returns whether a field's name says what to fill in: "Name", "client_name", «номер договора», "insert date"; not "name withheld". */
export function isSlot(content: string): boolean {
  const words = wordsOf(content);
  if (/[\d:]|\.[a-z]{2,4}$|(?:^|\s)(?:the|his|her)\s|(?:ed|held|hidden)$|скры|удал|неизв/.test(content)) return false;
  return (words.length > 1 && begins.test(words.join(" "))) || slots.has(words[words.length - 1]!) || (slots.has(words[0]!) && (/[а-я]/.test(words[0]!) || words[1] === "of"));
}

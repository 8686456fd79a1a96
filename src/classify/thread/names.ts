import type { Written } from "./addresses";
import { fold } from "./fold";

/** Finds the address behind a name that a header shows alone, from everybody whose name and address are seen together. */
export class Names {
  private readonly byName = new Map<string, Set<string>>();
  private readonly byFirst = new Map<string, Set<string>>();
  private readonly byFirm = new Map<string, Set<string>>();
  /** Learnt, not yet indexed: most threads never ask. */
  private pending: { readonly address: string; readonly name: string | undefined }[] = [];

  /** Remembers a person. An address without a name speaks for itself: `anna.berg@…` is Anna Berg. */
  learn(address: string, name: string | undefined): void {
    this.pending.push({ address, name });
  }

  /** @returns every address the name may stand for; empty where nobody of that name was seen. */
  find(name: string): readonly string[] {
    this.index();
    const words = wordsOf(name);
    if (!words.length) return [];
    const found = this.byName.get(keyOf(words)) || this.byName.get(keyOf(initials(words))) || (words.length === 1 ? this.byFirst.get(words[0]!) : undefined);
    return found ? Array.from(found) : [];
  }

  /** @returns addresses at the firm that the name names, as "Fabrikam Sales" does `…@fabrikam.example`: whose it is, though not who. */
  findFirm(name: string): readonly string[] {
    this.index();
    const words = wordsOf(name).map(withoutHyphens);
    for (const word of words.concat(words.join(""))) {
      const found = word.length >= shortestFirm && this.byFirm.get(word);
      if (found) return Array.from(found);
    }
    return [];
  }

  private index(): void {
    const seen = new Set<string>();
    for (const { address, name } of this.pending) {
      const key = `${address} ${name || ""}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.take(address, name);
    }
    this.pending = [];
  }

  private take(address: string, name: string | undefined): void {
    const words = name && name.indexOf("@") < 0 ? wordsOf(name) : [];
    if (words.length) this.remember(words, address);
    const parts = wordsOf(address.slice(0, Math.max(0, address.lastIndexOf("@"))).replace(/[._-]+/g, " "));
    if (parts.length > 1) this.remember(parts, address);
    const firm = firmOf(address);
    if (firm.length >= shortestFirm) add(this.byFirm, firm, address);
  }

  private remember(words: readonly string[], address: string): void {
    add(this.byName, keyOf(words), address);
    if (words.length > 1) add(this.byFirst, words[0]!, address);
  }
}

/** Shorter names are words: a firm `it.example` would be everywhere. */
const shortestFirm = 4;

/** The name in a domain: what stands before its last dot, or before a country's second level. */
function firmOf(address: string): string {
  const labels = address.slice(address.lastIndexOf("@") + 1).split(".");
  const top = labels.length > 2 && labels[labels.length - 2]!.length <= 3 ? 3 : 2;
  const label = labels[labels.length - top];
  return label ? latin(withoutHyphens(fold(label))) : "";
}

function withoutHyphens(word: string): string {
  return word.replace(/-/g, "");
}

function add(index: Map<string, Set<string>>, key: string, address: string): void {
  const known = index.get(key);
  if (known) known.add(address);
  else index.set(key, new Set([address]));
}

/** @returns the words of a name without titles in brackets, folded, in Latin letters: one spelling for the several ways Russian and Ukrainian names are written. */
export function wordsOf(name: string): string[] {
  return fold(name.replace(/\([^)]{0,80}\)|\[[^\]]{0,80}\]/g, " "))
    .split(/[\s,."'«»„“”/]+/)
    .filter((word) => word !== "")
    .map(latin);
}

const cyrillic = "а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ sch ъ  ы y ь  э e ю yu я ya".split(" ");
const letters: Record<string, string> = {};
for (let i = 0; i + 1 < cyrillic.length; i += 2) letters[cyrillic[i]!] = cyrillic[i + 1]!;

const simple = /^[a-hk-rt-xz]*$/;

/** One spelling for the several ways Russian and Ukrainian names are written in addresses. */
function latin(word: string): string {
  if (simple.test(word) && word.indexOf("kh") < 0) return word;
  let out = "";
  for (const letter of word) out += letters[letter] ?? letter;
  return out
    .replace(/shch/g, "sch")
    .replace(/kh/g, "h")
    .replace(/ts/g, "c")
    .replace(/ks/g, "x")
    .replace(/i?y[eo]|io|jo|ie/g, "e")
    .replace(/(?:i|j)([au])/g, "y$1")
    .replace(/(?:iy|yy|ii|ij|yj|j)/g, "y")
    .replace(/i/g, "y")
    .replace(/y([au])/g, "$1");
}

/** "Berg, Anna" and "Anna Berg" are one. */
function keyOf(words: readonly string[]): string {
  return words.slice().sort().join(" ");
}

/** "Anna Berg" as in `a.berg@`. */
function initials(words: readonly string[]): string[] {
  return words.length === 2 ? [words[0]![0]!, words[1]!] : words.slice();
}

/** @returns a person's name and address from an entry, for learning. */
export function isIntroduced(person: Written): person is Written & { name: string; address: string } {
  return !!person.name && !!person.address && person.name.indexOf("@") < 0;
}

import type { Written } from "./addresses";
import { fold } from "./fold";

/** Finds the address behind a name that a header shows alone, from everybody whose name and address are seen together. */
export class Names {
  private readonly byName = new Map<string, Set<string>>();
  private readonly byFirst = new Map<string, Set<string>>();

  /** Remembers a person. An address without a name speaks for itself: `anna.berg@…` is Anna Berg. */
  learn(address: string, name: string | undefined): void {
    const words = name && name.indexOf("@") < 0 ? wordsOf(name) : [];
    if (words.length) this.remember(words, address);
    const local = address.slice(0, Math.max(0, address.lastIndexOf("@")));
    const parts = wordsOf(local.replace(/[._-]+/g, " "));
    if (parts.length > 1) this.remember(parts, address);
  }

  /** @returns every address the name may stand for; empty where nobody of that name was seen. */
  find(name: string): readonly string[] {
    const words = wordsOf(name);
    if (!words.length) return [];
    const found = this.byName.get(keyOf(words)) || this.byName.get(keyOf(initials(words))) || (words.length === 1 ? this.byFirst.get(words[0]!) : undefined);
    return found ? Array.from(found) : [];
  }

  private remember(words: readonly string[], address: string): void {
    add(this.byName, keyOf(words), address);
    if (words.length > 1) add(this.byFirst, words[0]!, address);
  }
}

function add(index: Map<string, Set<string>>, key: string, address: string): void {
  const known = index.get(key);
  if (known) known.add(address);
  else index.set(key, new Set([address]));
}

/** The words of a name without titles in brackets, folded. */
function wordsOf(name: string): string[] {
  return fold(name.replace(/\([^)]*\)|\[[^\]]*\]/g, " "))
    .replace(/ё/g, "е")
    .split(/[\s,."'«»„“”/]+/)
    .filter((word) => word !== "");
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
  return !!person.name && !!person.address && fold(person.name) !== person.address;
}

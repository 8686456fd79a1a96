import { languages, type Language } from "../classify";

/**
 * @param displayLanguage of Outlook, a BCP 47 tag as in `ru-RU`
 * @returns the language we speak to this person: theirs where we have it, else English
 */
export function wordingLanguage(displayLanguage: string): Language {
  const primary = displayLanguage.toLowerCase().split("-")[0];
  return languages.find((language) => language === primary) || "en";
}

/** @returns "a", "a and b", "a, b and c". */
export function enumeration(language: Language, items: readonly string[]): string {
  const last = items[items.length - 1];
  if (items.length < 2 || last === undefined) return last || "";
  return `${items.slice(0, -1).join(", ")} ${language === "ru" ? "и" : "and"} ${last}`;
}

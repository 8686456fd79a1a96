import { languages, type Language } from "../classify";

/**
 * @param displayLanguage of Outlook, a BCP 47 tag as in `ru-RU`
 * @returns the language we speak to this person: theirs where we have it, else English
 */
export function wordingLanguage(displayLanguage: string): Language {
  const primary = displayLanguage.toLowerCase().split("-")[0];
  return languages.find((language) => language === primary) || "en";
}

/** @returns the form that goes with a whole number, by CLDR's rules: English has one and many, Russian one, few and many. */
export function plural(language: Language, count: number, forms: { readonly one: string; readonly few: string; readonly many: string }): string {
  if (language === "en") return count === 1 ? forms.one : forms.many;
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return forms.many;
  if (units === 1) return forms.one;
  return units >= 2 && units <= 4 ? forms.few : forms.many;
}

/** @returns "a", "a and b", "a, b and c". */
export function enumeration(language: Language, items: readonly string[]): string {
  const last = items[items.length - 1];
  if (items.length < 2 || last === undefined) return last || "";
  return `${items.slice(0, -1).join(", ")} ${language === "ru" ? "и" : "and"} ${last}`;
}

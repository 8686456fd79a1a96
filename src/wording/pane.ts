import type { Language } from "../classify";
import { paneEn, type PaneWording } from "./pane-en";
import { paneRu } from "./pane-ru";

export type { Mood, PaneWording } from "./pane-en";

const tables: Readonly<Record<Language, PaneWording>> = { en: paneEn, ru: paneRu };

/** @returns every string of the pane in a language. A string that is missing from one table does not compile. */
export function paneWording(language: Language): PaneWording {
  return tables[language];
}

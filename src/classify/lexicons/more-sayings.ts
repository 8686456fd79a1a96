import { allegationMoreEn } from "./en/allegation-more";
import { insultMoreEn } from "./en/insult-more";
import { allegationMoreRu } from "./ru/allegation-more";
import { insultMoreRu } from "./ru/insult-more";
import type { AllegationSign } from "../detectors/allegation";
import type { InsultKind } from "../detectors/insult";
import { phrases, Shelf, type Phrases } from "../text/phrases";

/** What is only shown is looked for here, too; the gate is built without (docs/decisions/0018), and no model hears it. */
export interface MoreSayings {
  readonly allegation?: Phrases<AllegationSign>;
  readonly insult?: Phrases<InsultKind>;
}

const shelf = new Shelf();

export const moreSayings: MoreSayings = {
  allegation: phrases<AllegationSign>({ en: allegationMoreEn, ru: allegationMoreRu }, shelf),
  insult: phrases<InsultKind>({ en: insultMoreEn, ru: insultMoreRu }, shelf),
};

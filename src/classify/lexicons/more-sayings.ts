import { allegationMoreEn } from "./en/allegation-more";
import { angerMoreEn } from "./en/anger-more";
import { badNewsMoreEn } from "./en/bad-news-more";
import { casualnessMoreEn } from "./en/casualness-more";
import { commandMoreEn } from "./en/command-more";
import { confidenceMoreEn } from "./en/confidence-more";
import { insultMoreEn } from "./en/insult-more";
import { timeWasterMoreEn } from "./en/time-waster-more";
import { allegationMoreRu } from "./ru/allegation-more";
import { angerMoreRu } from "./ru/anger-more";
import { badNewsMoreRu } from "./ru/bad-news-more";
import { casualnessMoreRu } from "./ru/casualness-more";
import { commandMoreRu } from "./ru/command-more";
import { confidenceMoreRu } from "./ru/confidence-more";
import { insultMoreRu } from "./ru/insult-more";
import { timeWasterMoreRu } from "./ru/time-waster-more";
import type { AllegationSign } from "../detectors/allegation";
import type { AngerKind } from "../detectors/anger";
import type { BadNewsKind } from "../detectors/bad-news";
import type { CasualSign } from "../detectors/casualness";
import type { CommandKind } from "../detectors/command";
import type { ConfidenceKind } from "../detectors/confidence";
import type { InsultKind } from "../detectors/insult";
import type { TimeWasterKind } from "../detectors/time-waster";
import { phrases, Shelf, type Phrases } from "../text/phrases";

/** What is only shown is looked for here, too; the gate is built without (docs/decisions/0018), and no model hears it. */
export interface MoreSayings {
  readonly allegation?: Phrases<AllegationSign>;
  readonly anger?: Phrases<AngerKind>;
  readonly badNews?: Phrases<BadNewsKind>;
  readonly casualness?: Phrases<CasualSign>;
  readonly command?: Phrases<CommandKind>;
  readonly confidence?: Phrases<ConfidenceKind>;
  readonly insult?: Phrases<InsultKind>;
  readonly timeWaster?: Phrases<TimeWasterKind>;
}

const shelf = new Shelf();

export const moreSayings: MoreSayings = {
  allegation: phrases<AllegationSign>({ en: allegationMoreEn, ru: allegationMoreRu }, shelf),
  anger: phrases<AngerKind>({ en: angerMoreEn, ru: angerMoreRu }, shelf),
  badNews: phrases<BadNewsKind>({ en: badNewsMoreEn, ru: badNewsMoreRu }, shelf),
  casualness: phrases<CasualSign>({ en: casualnessMoreEn, ru: casualnessMoreRu }, shelf),
  command: phrases<CommandKind>({ en: commandMoreEn, ru: commandMoreRu }, shelf),
  confidence: phrases<ConfidenceKind>({ en: confidenceMoreEn, ru: confidenceMoreRu }, shelf),
  insult: phrases<InsultKind>({ en: insultMoreEn, ru: insultMoreRu }, shelf),
  timeWaster: phrases<TimeWasterKind>({ en: timeWasterMoreEn, ru: timeWasterMoreRu }, shelf),
};

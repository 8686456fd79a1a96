import { allegationEn } from "./en/allegation";
import { angerEn } from "./en/anger";
import { badNewsEn } from "./en/bad-news";
import { casualnessEn } from "./en/casualness";
import { commandEn } from "./en/command";
import { confidenceEn } from "./en/confidence";
import { hearsayEn } from "./en/hearsay";
import { insultEn } from "./en/insult";
import { profanityEn } from "./en/profanity";
import { timeWasterEn } from "./en/time-waster";
import { allegationRu } from "./ru/allegation";
import { angerRu } from "./ru/anger";
import { badNewsRu } from "./ru/bad-news";
import { casualnessRu } from "./ru/casualness";
import { commandRu } from "./ru/command";
import { confidenceRu } from "./ru/confidence";
import { hearsayRu } from "./ru/hearsay";
import { insultRu } from "./ru/insult";
import { profanityRu } from "./ru/profanity";
import { timeWasterRu } from "./ru/time-waster";
import type { AllegationSign } from "../detectors/allegation";
import type { AngerKind } from "../detectors/anger";
import type { BadNewsKind } from "../detectors/bad-news";
import type { CasualSign } from "../detectors/casualness";
import type { CommandKind } from "../detectors/command";
import type { ConfidenceKind } from "../detectors/confidence";
import type { HearsayKind } from "../detectors/hearsay";
import type { InsultKind } from "../detectors/insult";
import type { ProfanityKind } from "../detectors/profanity";
import type { TimeWasterKind } from "../detectors/time-waster";
import { phrases, Shelf } from "../text/phrases";

/** All of them are asked of the same passages. */
const shelf = new Shelf();

/** The lexicons that say what a sentence may be, each made ready once: a detector asks its own, the sentence model hears all of them. */
export const sayings = {
  allegation: phrases<AllegationSign>({ en: allegationEn, ru: allegationRu }, shelf),
  anger: phrases<AngerKind>({ en: angerEn, ru: angerRu }, shelf),
  badNews: phrases<BadNewsKind>({ en: badNewsEn, ru: badNewsRu }, shelf),
  casualness: phrases<CasualSign>({ en: casualnessEn, ru: casualnessRu }, shelf),
  command: phrases<CommandKind>({ en: commandEn, ru: commandRu }, shelf),
  confidence: phrases<ConfidenceKind>({ en: confidenceEn, ru: confidenceRu }, shelf),
  hearsay: phrases<HearsayKind>({ en: hearsayEn, ru: hearsayRu }, shelf),
  insult: phrases<InsultKind>({ en: insultEn, ru: insultRu }, shelf),
  profanity: phrases<ProfanityKind>({ en: profanityEn, ru: profanityRu }, shelf),
  timeWaster: phrases<TimeWasterKind>({ en: timeWasterEn, ru: timeWasterRu }, shelf),
};

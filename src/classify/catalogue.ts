import type { Detector } from "./detector";
import { allegation } from "./detectors/allegation";
import { anger } from "./detectors/anger";
import { badNews } from "./detectors/bad-news";
import { casualness } from "./detectors/casualness";
import { command } from "./detectors/command";
import { confidence } from "./detectors/confidence";
import { exposedRecipients } from "./detectors/exposed-recipients";
import { hearsay } from "./detectors/hearsay";
import { insult } from "./detectors/insult";
import { internalThread } from "./detectors/internal-thread";
import { looseCommitment } from "./detectors/loose-commitment";
import { missingUnsubscribe } from "./detectors/missing-unsubscribe";
import { profanity } from "./detectors/profanity";
import { timeWaster } from "./detectors/time-waster";
import { unfinished } from "./detectors/unfinished";

/** Every detector, alphabetical; a house test compares it with the folder. A tuple, so that translations are checked against each one's reasons. */
export const catalogue = [
  allegation,
  anger,
  badNews,
  casualness,
  command,
  confidence,
  exposedRecipients,
  hearsay,
  insult,
  internalThread,
  looseCommitment,
  missingUnsubscribe,
  profanity,
  timeWaster,
  unfinished,
] as const satisfies readonly Detector[];

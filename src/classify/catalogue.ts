import type { Detector } from "./detector";
import { anger } from "./detectors/anger";
import { badNews } from "./detectors/bad-news";
import { casualness } from "./detectors/casualness";
import { insult } from "./detectors/insult";
import { internalThread } from "./detectors/internal-thread";

/** Every detector, alphabetical; a house test compares it with the folder. A tuple, so that translations are checked against each one's reasons. */
export const catalogue = [anger, badNews, casualness, insult, internalThread] as const satisfies readonly Detector[];

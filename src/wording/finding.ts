import { catalogue, type Detector, type DetectorId, type Finding, type Language, type Policy } from "../classify";
import { detectorNames } from "./detector-names";
import { detectorsRu } from "./detectors-ru";

/** @returns why this was found, in one sentence: the organization's own where the policy has one in this language. */
export function findingSentence(finding: Finding, policy: Policy, language: Language): string {
  const own = policy.wording.sentences[finding.detector];
  return (own && own[language]) || builtIn(finding, language);
}

/** @returns what a detector is called, beginning with a capital. */
export function detectorName(id: DetectorId, language: Language): string {
  return detectorNames[language][id];
}

/** @returns what a detector finds, in one line; its name where it is not declared here, or by the gate, which has no summaries. */
export function detectorSummary(id: DetectorId, language: Language): string {
  const described = (language === "ru" && translations[id]) || declared(id);
  return (described && described.summary) || detectorName(id, language);
}

const translations: Readonly<Partial<Record<DetectorId, Pick<Detector, "summary" | "reasons">>>> = detectorsRu;

function builtIn(finding: Finding, language: Language): string {
  const detector = declared(finding.detector);
  const table = language === "ru" ? translations[finding.detector] : detector;
  const sentence = table && table.reasons[finding.reason.id];
  if (!sentence) return detectorSummary(finding.detector, language);
  const values = texts(finding.reason.values);
  return sentence(values) + (finding.newReaders && finding.detector !== "internal-thread" ? ` ${firstTime[language](values.readers!)}` : "");
}

/** Said of quoted words; history as a whole says it in its own reason. */
const firstTime: Readonly<Record<Language, (readers: string) => string>> = {
  en: (readers) => `${readers} would read it for the first time.`,
  ru: (readers) => `Впервые это прочтут: ${readers}.`,
};

function declared(id: DetectorId): Detector | undefined {
  return (catalogue as readonly Detector[]).find((detector) => detector.id === id);
}

function texts(values: Finding["reason"]["values"]): Readonly<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const name of Object.keys(values)) out[name] = String(values[name]);
  return out;
}

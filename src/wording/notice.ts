import type { Finding, Language, Verdict } from "../classify";
import { plural } from "./language";

/** What is said while composing about a reader who would be new to the history. */
export interface NewReadersNotice {
  /** Stands for the findings meant: passages and readers. */
  readonly id: string;
  readonly text: string;
  readonly action: string;
  /** Fingerprint of the gravest. */
  readonly focus: string;
}

/**
 * @param limit UTF-16 units the text may have; names give way
 * @returns one sentence about who would read what for the first time, or nothing where nobody would mind
 */
export function newReadersNotice({ findings }: Verdict, language: Language, limit: number): NewReadersNotice | undefined {
  const asked = findings.filter(isAsked);
  if (!asked[0]) return undefined;
  const { fingerprint, reason } = asked[0];
  const { readers } = reason.values;
  const count = asked.filter((one) => one.reason.id === reason.id && one.reason.values.readers === readers).length;
  const { action, kinds, sentence } = words[language];
  const said = (names: string): string => sentence(names, count, kinds[reason.id]!);
  return { id: asked.map((one) => one.fingerprint).join(), text: said(fit(String(readers), limit - said("").length)), action, focus: fingerprint };
}

/** A note is for the pane alone. */
function isAsked({ detector, severity, isAcknowledged }: Finding): boolean {
  return detector === "internal-thread" && (severity === "warn" || severity === "block") && !isAcknowledged;
}

function fit(names: string, limit: number): string {
  return names.length <= limit ? names : `${names.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What kind of history it is, by the reasons of `internal-thread`. */
type Kinds = Readonly<Record<string, string>>;

interface Words {
  readonly action: string;
  readonly kinds: Kinds;
  sentence(names: string, count: number, kind: string): string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    action: "Take a second look",
    kinds: { internal: "written among colleagues", unaddressed: "apparently written among colleagues", unflattering: "with unkind words" },
    sentence: (names, count, kind) => `${names} would read ${count === 1 ? "a quoted message" : `${count} quoted messages`} ${kind}.`,
  },
  ru: {
    action: "Посмотреть",
    kinds: { internal: "из внутренней переписки", unaddressed: "(похоже, из внутренней переписки)", unflattering: "с нелестными словами" },
    sentence: (names, count, kind) => `${count === 1 ? "Письмо" : `${count} ${plural("ru", count, { one: "письмо", few: "письма", many: "писем" })}`} ${kind} впервые увидят: ${names}.`,
  },
};

import type { Finding, Language, ParsedMessage } from "../../classify";
import { composed, type Change } from "./change";
import { frameFor, type Frame } from "./frame";
import { proposedChanges, type Surroundings } from "./proposal";
import { firstReader } from "../first-reader";
import { reworded, sentenceOf, type FoundSentence } from "./rewording";

/** A sentence to be worded anew, with all that is known about better words for it. */
export interface Desk {
  readonly sentence: string;
  /** Phrase by phrase; each can be made or not. */
  readonly changes: readonly Change[];
  /** Where facts are wanted in place of words. */
  readonly frame?: Frame;
  /** The first name of whoever reads it first. */
  readonly reader?: string;
  /** Where it stands, if the new words cannot be put there from here. */
  readonly byHand?: "subject" | "body";
}

/** Facts are wanted here whatever the words; elsewhere only where no better words are known. */
const factual: readonly string[] = ["allegation", "hearsay", "time-waster", "bad-news"];

/**
 * @param isMended whether a finding of the same kind is gone when the sentence reads so; name-calling that stays is no matter of words
 * @returns `undefined` for a finding in nobody's own words
 */
export function deskFor(finding: Finding, parsed: ParsedMessage, isMended: (found: FoundSentence, to: string) => boolean): Desk | undefined {
  const found = sentenceOf(finding, parsed);
  if (!found) return undefined;
  const { detector } = finding;
  const surroundings = surroundingsOf(parsed);
  const proposed = proposedChanges(detector, found.text, surroundings);
  const isEnough = proposed.length > 0 && (detector !== "insult" || isMended(found, composed(found.text, proposed)));
  const changes = isEnough ? proposed : [];
  const frame = changes.length && !factual.includes(detector) ? undefined : frameFor(detector, found.text, { language: languageOf(found.text), isYouSmall: surroundings.isYouSmall });
  const { edit } = reworded(found, found.text, parsed);
  const reader = frame?.fields.includes("why") ? firstReader(parsed) : undefined;
  return { sentence: found.text, changes, ...(frame && { frame }), ...(reader && { reader }), ...(!edit && { byHand: found.passage.where.in === "subject" ? "subject" as const : "body" as const }) };
}

/** Names that are words too: in a mail they are mostly words. */
const ambiguous = new Set("will mark bill may rob grant frank rich art sue june april august rose grace hope faith joy dawn max pat ray bob jack drew chase miles page price long young white black brown green day best good надежда вера любовь роман слава".split(" "));

function surroundingsOf({ readers, authored: { text }, message, audience }: ParsedMessage): Surroundings {
  const people = readers.map(({ name }) => name ?? "").concat(message.from?.name ?? "");
  const inside = [...text.matchAll(/[\p{Ll},]\s+(\p{Lu}[\p{Ll}’'-]+)/gu)].map((found) => found[1]!);
  const names = [...people.flatMap((name) => name.split(/[\s,]+/)), ...inside].map((name) => name.toLowerCase()).filter((name) => name.length > 2 && !ambiguous.has(name));
  const small = (text.match(/[\p{L},]\s(?:вы|вас|вам|вами|ваш\p{L}{0,3})(?![\p{L}])/gu) ?? []).length;
  const capital = (text.match(/[\p{L},]\s(?:Вы|Вас|Вам|Вами|Ваш\p{L}{0,3})(?![\p{L}])/gu) ?? []).length;
  const isYouSmall = small || capital ? small > capital : readers.filter(({ field }) => field === "to").length !== 1;
  return { names: new Set(names), isYouSmall, isFormal: audience === "outside" };
}

function languageOf(text: string): Language {
  const count = (letters: RegExp) => (text.match(letters) ?? []).length;
  return count(/[а-яё]/gi) > count(/[a-z]/gi) ? "ru" : "en";
}

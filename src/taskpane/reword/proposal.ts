import type { DetectorId } from "../../classify";
import { calmMarks, endMark, lowerVoice } from "./calm";
import { capitalized, composed, withoutOverlaps, type Change, type Part } from "./change";
import { withCapitals, withoutFaces, withoutStretches } from "./chat";
import { contemptEn } from "./en/contempt";
import { heatEn } from "./en/heat";
import { ordersEn } from "./en/orders";
import { plainEn } from "./en/plain";
import { requestEn } from "./en/request";
import { vulgarEn } from "./en/vulgar";
import type { Phrasebook } from "./phrasebook";
import { contemptRu } from "./ru/contempt";
import { formalAddress } from "./ru/formal";
import { heatRu } from "./ru/heat";
import { ordersRu } from "./ru/orders";
import { plainRu } from "./ru/plain";
import { requestRu } from "./ru/request";
import { vulgarRu } from "./ru/vulgar";

/** What a proposal needs to know of the mail beside the sentence. */
export interface Surroundings {
  /** Small; words that are names in this mail. */
  readonly names: ReadonlySet<string>;
  /** The mail writes «вы» small. */
  readonly isYouSmall: boolean;
  /** Its readers are outside: «ты» is not for them. */
  readonly isFormal: boolean;
}

/** UTF-16 units; what is longer is no sentence, and phrases with an open end would be looked for too long. */
const longestSentence = 2000;

/** Whose words are looked up for which fault: the first are its own. */
const books: Readonly<Partial<Record<DetectorId, readonly Phrasebook[]>>> = {
  anger: [heatEn, heatRu, ordersEn, vulgarEn, vulgarRu, contemptEn, contemptRu],
  casualness: [plainEn, plainRu],
  command: [ordersEn, ordersRu, heatEn, heatRu, vulgarEn, vulgarRu],
  insult: [contemptEn, contemptRu, vulgarEn, vulgarRu],
  profanity: [vulgarEn, vulgarRu],
};

/**
 * @returns what may be said otherwise about a finding, phrase by phrase; nothing where nothing better is known, or for a fault that
 * other words do not mend
 */
export function proposedChanges(detector: DetectorId, text: string, surroundings: Surroundings): Change[] {
  const own = books[detector];
  if (!own || text.length > longestSentence) return [];
  const phrases = own.flatMap((book) => book.changesIn(text));
  const changes = detector === "casualness" ? chatChanges(text, phrases, surroundings) : calmChanges(detector, text, phrases, surroundings);
  // A mark alone is no better wording; nor is nothing at all.
  const isWorded = detector === "anger" || detector === "command" || detector === "casualness" || phrases.length > 0;
  if (!isWorded || !/[\p{L}\p{N}]/u.test(composed(text, changes))) return [];
  return changes.map((change) => inTheMailsOwn(change, text, surroundings)).filter(({ parts }) => parts.some(({ start, end, to }) => text.slice(start, end) !== to));
}

function calmChanges(detector: DetectorId, text: string, phrases: readonly Change[], { names }: Surroundings): Change[] {
  const isOrder = detector === "command" || detector === "anger";
  const known = withoutOverlaps(phrases);
  const requests = isOrder ? sentencesOf(text).flatMap((sentence) => requestIn(sentence, text, known, detector === "command")) : [];
  const said = withoutOverlaps([...requests, ...withoutMarksOf(requests, phrases)]);
  const covered = said.flatMap(({ parts }) => parts);
  const marks = calmMarks(text, detector !== "anger", names);
  const voice = isOrder ? lowerVoice(text, names, covered) : [];
  return withoutOverlaps([...said, ...voice, ...marks]);
}

function chatChanges(text: string, phrases: readonly Change[], { names, isFormal }: Surroundings): Change[] {
  const faces = withoutFaces(text);
  const stretches = withoutStretches(text);
  // "heyyy" is "hey" first and a greeting then.
  const plain = composed(text, stretches);
  const stretched = stretches.map((change) => {
    const [{ start, end, to }] = change.parts as readonly [{ start: number; end: number; to: string }];
    const better = [plainEn, plainRu].flatMap((book) => book.changesIn(to)).find(({ parts }) => parts[0]!.start === 0 && parts[0]!.end === to.length);
    return better && plain ? { parts: [{ start, end, to: better.parts[0]!.to }] } : change;
  });
  const formal = isFormal ? formalAddress(text) : [];
  const marks = calmMarks(text, true, names);
  const said = withoutOverlaps([...stretched, ...phrases, ...formal, ...faces, ...marks]);
  const capitals = withCapitals(text, names);
  // A word said anew, or the one behind words that go, has the capital it should have had.
  const merged = said.map((change) => {
    const [first, ...others] = change.parts as readonly [Part, ...Part[]];
    if (!capitals.some(({ parts }) => parts[0]!.start === first.start)) return change;
    return { parts: [first.to ? { ...first, to: capitalized(first.to) } : { ...first, begins: true as const }, ...others] };
  });
  const end = text.trimEnd().length;
  const isEndSaid = merged.some(({ parts }) => parts.some((part) => part.end >= end && !/\p{L}$/u.test(part.to)));
  return withoutOverlaps([...merged, ...capitals, ...(isEndSaid ? [] : endMark(text))]);
}

interface Sentence {
  readonly start: number;
  readonly text: string;
}

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^.!?…\n]+(?:[.!?…](?=\S)[^.!?…\n]+)*[.!?…]*/g)].map((found) => {
    const blank = /^\s*/.exec(found[0])![0].length;
    return { start: found.index + blank, text: found[0].slice(blank).trimEnd() };
  });
}

function requestIn({ start, text }: Sentence, whole: string, phrases: readonly Change[], isOrder: boolean): Change[] {
  // What will have gone does not make a question too long.
  const rest = (from: number) => composed(whole.slice(start + from, start + text.length), shifted(phrases.filter(({ parts }) => parts.every((part) => part.start >= start + from && part.end <= start + text.length)), -(start + from)));
  if (/\?[!?]*$/.test(rest(0))) return [];
  const change = /[а-яё]/i.test(text) ? requestRu(text) : requestEn(text, rest, isOrder);
  if (!change) return [];
  const [request] = shifted([change], start) as [Change];
  const { end } = request.parts[0]!;
  const verb = /[\p{L}'’-]+$/u.exec(whole.slice(0, end));
  // Where a phrase says the verb itself in another way, it says what is asked.
  const isSaid = phrases.some(({ parts: [part] }) => part!.start <= (verb?.index ?? end) && part!.end >= end);
  return isSaid ? [] : [request];
}

/** A request decides how its sentence ends: the phrases in it do not. */
function withoutMarksOf(requests: readonly Change[], phrases: readonly Change[]): Change[] {
  const marks = new Set(requests.flatMap(({ parts }) => parts.slice(1).map(({ start }) => start)));
  return phrases.map((change) => ({ parts: change.parts.filter(({ start }, i) => i === 0 || !marks.has(start)) }));
}

function shifted(changes: readonly Change[], by: number): Change[] {
  return changes.map(({ parts }) => ({ parts: parts.map(({ start, end, to }) => ({ start: start + by, end: end + by, to })) }));
}

/** «Вы» as the mail writes it. */
function inTheMailsOwn(change: Change, text: string, { isYouSmall }: Surroundings): Change {
  if (!isYouSmall) return change;
  return {
    parts: change.parts.map((part) => ({
      ...part,
      to: part.to.replace(/(^|[^\p{L}])(В(?:ы|ас|ам|ами|аш\p{L}*))(?![\p{L}])/gu, (whole, before: string, you: string, at: number) => (at === 0 && before === "" && /^\p{Lu}/u.test(text.slice(part.start)) ? whole : before + you.toLowerCase())),
    })),
  };
}

import type { DetectorId, Language } from "../../classify";
import { capitalized } from "./change";

/** What is asked of the sender where no other words for the same would do. */
export const fieldIds = ["what", "when", "document", "ask", "who", "claim", "why", "change", "cause", "next"] as const;
export type FieldId = (typeof fieldIds)[number];
export type FieldValues = Readonly<Partial<Record<FieldId, string>>>;

/** A sentence to be filled in. */
export interface Frame {
  readonly fields: readonly FieldId[];
  /** What the sentence says already. */
  readonly values: FieldValues;
  /** @returns the sentence of what is filled in; the old one where that says nothing yet */
  readonly compose: (values: FieldValues) => string;
}

interface FrameContext {
  readonly language: Language;
  /** «вы» is written small in this mail. */
  readonly isYouSmall: boolean;
}

/** @returns the sentence that facts make in place of a judgment, a rumor or bad news, or in front of what is sent along; nothing for other faults */
export function frameFor(detector: DetectorId, sentence: string, context: FrameContext): Frame | undefined {
  const { language } = context;
  switch (detector) {
    case "allegation":
      return { fields: ["what", "when", "document", "ask"], values: { when: timeIn(sentence, language), document: documentIn(sentence) }, compose: (values) => facts(values, language) || sentence };
    case "insult":
    case "profanity":
    case "anger":
      return { fields: ["what", "ask"], values: {}, compose: (values) => facts(values, language) || sentence };
    case "hearsay":
      return { fields: ["who", "when", "claim"], values: { claim: claimIn(sentence) }, compose: (values) => sourced(values, language) || sentence };
    case "time-waster":
      return { fields: ["why"], values: {}, compose: (values) => [concern(values, context), sentence].filter(Boolean).join(" ") };
    case "bad-news":
      return { fields: ["change", "cause", "next"], values: {}, compose: ({ change, cause, next }) => [change, cause, next].map(statement).filter(Boolean).join(" ") || sentence };
    default:
      return undefined;
  }
}

/** "The goods came without papers on 3 March (see clause 7). Please send the papers." */
function facts({ what, when, document, ask }: FieldValues, language: Language): string {
  const event = bare(what);
  const asked = request(ask, language);
  if (!event) return asked;
  const see = language === "ru" ? "см." : "see";
  const said = [event, timeOf(when, language), bare(document) && `(${see} ${bare(document)})`].filter(Boolean).join(" ");
  return [statement(said), asked].filter(Boolean).join(" ");
}

/** "According to the Courier (3 March), the yard is for sale." */
function sourced({ who, when, claim }: FieldValues, language: Language): string {
  const source = bare(who);
  const said = bare(claim);
  if (!source || !said) return "";
  const named = bare(when) ? `${source} (${bare(when)})` : source;
  if (language === "en") return statement(`According to ${named}, ${small(said)}`);
  // Several who say: «коллеги», «Ведомости».
  const say = /[иы]$|(?:\s|^)и\s/i.test(source.replace(/[»"]+$/, "")) ? "сообщают" : "сообщает";
  return statement(`Как ${say} ${named}, ${small(said)}`);
}

/** "This concerns you because your site stands on clay." */
function concern({ why }: FieldValues, { language, isYouSmall }: FrameContext): string {
  const because = bare(why);
  if (!because) return "";
  if (language === "en") return statement(`This concerns you because ${small(because.replace(/^because\s+/i, ""))}`);
  return statement(`Это касается ${isYouSmall ? "вас" : "Вас"}, потому что ${small(because.replace(/^потому что\s+/i, ""))}`);
}

function request(ask: string | undefined, language: Language): string {
  const asked = bare(ask);
  if (!asked) return "";
  if (language === "en") return /^(?:please|could|would|can|may|i\b|we\b|my\b|our\b)/i.test(asked) ? `${capitalized(asked)}${/^(?:could|would|can|may)\b/i.test(asked) ? "?" : "."}` : statement(`Please ${small(asked)}`);
  if (/^(?:прошу|просим|пожалуйста|не могли бы|мне|нам)(?![а-яё])/i.test(asked)) return statement(asked);
  if (/^(?:не\s+)?[а-яё]+(?:[ийь]те|[ийь]тесь)(?![а-яё])/i.test(asked)) return statement(asked.replace(/^((?:не\s+)?[а-яё]+)/i, "$1, пожалуйста,"));
  if (/^(?:не\s+)?[а-яё]+(?:ть|ти|чь)(?:ся)?(?![а-яё])/i.test(asked)) return statement(`Прошу ${small(asked)}`);
  return statement(`Прошу: ${small(asked)}`);
}

const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const russianMonths = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
const russianWeekdays: Readonly<Record<string, string>> = { понедельник: "в понедельник", вторник: "во вторник", среда: "в среду", среду: "в среду", четверг: "в четверг", пятница: "в пятницу", пятницу: "в пятницу", суббота: "в субботу", субботу: "в субботу", воскресенье: "в воскресенье" };

/** A time as it stands behind what happened: "3 March" is "on 3 March". */
function timeOf(when: string | undefined, language: Language): string {
  const time = bare(when);
  if (language === "ru") return russianWeekdays[time.toLowerCase()] ?? time;
  if (new RegExp(`^(?:${months})(?:\\s+\\d{4})?$|^(?:19|20)\\d\\d$`, "i").test(time)) return `in ${time}`;
  return new RegExp(`^(?:\\d|(?:${weekdays}|${months})\\b)`, "i").test(time) ? `on ${time}` : time;
}

function timeIn(sentence: string, language: Language): string {
  const day = language === "ru" ? `\\d{1,2}\\s+(?:${russianMonths})(?:\\s+\\d{4}(?:\\s+(?:года|г\\.))?)?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}` : `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})(?:\\s+\\d{4})?|(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,\\s*\\d{4})?|(?:in\\s+)(?:${months})(?:\\s+\\d{4})?|(?:last\\s+)?(?:${weekdays})|yesterday`;
  return new RegExp(`(?:^|[^\\p{L}\\d])(${day})(?![\\p{L}\\d])`, "iu").exec(sentence)?.[1] ?? "";
}

/** A clause, invoice or the like, with its number. */
function documentIn(sentence: string): string {
  return (
    /(?:^|[^\p{L}])((?:clause|section|article|annex|appendix|invoice|order|contract|drawing|report)\s+(?:no\.?\s*|number\s+|#\s*)?\d[\d./-]*|(?:п(?:ункт|ункте|ункту)?\.?|стать[яиюе]|раздел[а-я]*|приложени[а-я]+|сч[её]т[а-я]*|договор[а-я]*|накладн[а-я]+|акт[а-я]*)\s*(?:№\s*|N\s*)?\d[\d./-]*)/iu.exec(sentence)?.[1]?.replace(/[./-]+$/, "") ?? ""
  );
}

/** How a rumor begins before it says anything. */
const leads = [
  /^(?:(?:well|so|anyway|by the way|btw),?\s+)?(?:rumou?r|word|gossip|talk|story) (?:has it|is|goes|on the [a-z]+ is|in the [a-z]+ is)(?: that|,)?\s+/iu,
  /^(?:i|we)(?:['’]ve| have)?(?: just| also| only)? (?:heard|hear|gather|understand|was told|were told|overheard|was informed)(?: (?:from|through|via|off|by|at|in|on) [^,.]{2,40}?)?(?: that|,)\s+/iu,
  /^(?:someone|somebody|everyone|everybody|people|they|folks|a friend|a colleague|a little bird|my \p{L}+|(?:some|one) of [^,.]{2,30}?|the \p{L}+ (?:in|at|from) [^,.]{2,30}?) (?:says?|said|tells?|told|reckons?|swears?|whispers?|claims?|mentioned|is saying|are saying|keeps? saying)(?: me| us| everyone)?(?: that|,)?\s+/iu,
  /^(?:apparently|allegedly|supposedly|reportedly|it is said that|it['’]s said that|it is rumou?red that|there (?:is|are|['’]s) (?:a |some )?(?:rumou?rs?|talk|word) that|(?:according to|going by) (?:rumou?rs?|gossip|the grapevine),?)\s*,?\s*/iu,
  /^(?:(?:ну|да|кстати|вот|а),?\s+)?(?:говорят|поговаривают|болтают|шепчутся|ходят (?:упорные )?(?:слухи|разговоры)|ходит слух|есть слух|прошёл слух|прошел слух|слышно|слышал|слышала|слышали|я слышал|я слышала|мы слышали|мне (?:тут |по секрету )?(?:рассказали|сказали|шепнули|нашептали)|нам (?:тут )?(?:рассказали|сказали)|все (?:говорят|знают)|люди говорят|в народе говорят)(?:\s+(?:в|на|у|от|из)\s+[^,.]{2,30}?)?,?\s+(?:что|будто бы|будто|якобы|как будто)?\s*/iu,
  /^(?:по слухам|судя по слухам|по непроверенным данным|по сарафанному радио|якобы)\s*,?\s*/iu,
];

/** What a rumor says, without where it came from. */
function claimIn(sentence: string): string {
  for (const lead of leads) {
    const found = lead.exec(sentence);
    const claim = found && bare(sentence.slice(found[0].length));
    if (claim && claim.split(/\s+/).length >= 3) return claim;
  }
  return "";
}

/** Words as typed, on one line, without a mark at the end. */
function bare(words: string | undefined): string {
  return (words ?? "").replace(/\s+/g, " ").trim().replace(/[.!…;,]+$/, "").trim();
}

function statement(words: string | undefined): string {
  const said = (words ?? "").replace(/\s+/g, " ").trim();
  return said ? capitalized(said.replace(/[!…;,]+$/, "").replace(/[^.?]$/, "$&.")) : "";
}

/** A small first letter for words that are no name: only such as a sentence often begins with. */
function small(words: string): string {
  return /^(?:the|a|an|your|our|his|her|their|its|my|this|that|these|those|we|you|he|she|it|they|there|no|some|all|both|send|confirm|return|pay|correct|call|let|give|tell|explain|replace|check|read|я|мы|вы|он|она|они|это|эт[аои]т?|ваш[аеи]?|наш[аеи]?|их|его|её|все|всё|в|на|по|с|у|от|за|для|при)(?![\p{L}])/iu.test(words) || /^\p{Lu}[\p{Ll}]+(?:ть|ти|чь)(?:ся)?(?![\p{L}])/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

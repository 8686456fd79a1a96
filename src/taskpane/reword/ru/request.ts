import { capitalized, type Change, type Part } from "../change";
import { markAfter } from "../phrasebook";
import { infinitives, licenses, noInfinitives, noOrders } from "./orders";

interface Word {
  readonly start: number;
  readonly end: number;
  /** Small, `ё` as it is. */
  readonly form: string;
}

/** Imperatives to one reader that no ending tells. */
const singular = new Set(
  "пришли сделай верни отправь переделай дай принеси забери позвони перезвони подпиши оплати закрой открой убери исправь проверь напиши ответь объясни подготовь собери сдай приезжай приходи отвези привези посчитай пересчитай замени поставь сними перепиши вышли скинь доложи отчитайся явись подойди зайди найди купи закажи отдай передай удали поменяй".split(" "),
);
/** How far into a sentence its verb is looked for, words. */
const reach = 14;

/** @returns the change that makes a request of a Russian sentence that orders somebody about. */
export function requestRu(sentence: string): Change | undefined {
  const words = wordsOf(sentence);
  return byPhrase(sentence) ?? byVerb(sentence, words);
}

interface Rule {
  readonly order: RegExp;
  readonly to: string;
}

/** Orders without a verb in the imperative. */
const rules: readonly Rule[] = [
  { order: /^((?:чтобы|чтоб)\s+)(?=\p{L})/iu, to: "прошу, чтобы " },
  { order: /^((?:вы|ты) (?:обязаны|обязан|обязана|должны|должен|должна)\s+)(?=\p{L})/iu, to: "прошу Вас " },
  { order: /^((?:вам|тебе|всем вам)\s+(?:надлежит|следует|необходимо|нужно|надо)\s+)(?=\p{L})/iu, to: "прошу Вас " },
  { order: /^((?:(?:настоятельно|категорически|официально|я|мы)\s+)*требу(?:ю|ем)(?:\s+от\s+(?:вас|тебя))?,?\s+)(?=чтоб)/iu, to: "прошу, " },
  { order: /^((?:(?:настоятельно|категорически|официально|я|мы)\s+)*требу(?:ю|ем)(?:\s+от\s+(?:вас|тебя))?\s+)(?=\p{L})/iu, to: "прошу " },
  { order: /^((?:извольте|потрудитесь|соблаговолите|изволь|потрудись)\s+)(?=\p{L})/iu, to: "прошу " },
  { order: /^((?:я\s+|мы\s+)?жд(?:у|ём|ем)\s+)(?=(?:от (?:вас|тебя)\s+)?(?:ваш\p{L}* |тво\p{L}* |полн\p{L}* |готов\p{L}* )?\p{L}+(?:ого|его|а|я|ов|ей|ий)[\s.,!])/iu, to: "прошу " },
  { order: /^((?:я\s+|мы\s+)?жд(?:у|ём|ем)\s+)(?=\p{L})/iu, to: "прошу прислать " },
  { order: /^((?:мне|нам) на стол (?:положить |положите )?)(?=\p{L})/iu, to: "прошу прислать " },
];

function byPhrase(sentence: string): Change | undefined {
  for (const { order, to } of rules) {
    const found = order.exec(sentence);
    if (found) return request(sentence, { start: 0, end: found[1]!.length, to: capitalized(to) });
  }
  const onDesk = /^(.{2,60}?)\s+(?:(?:мне|нам)\s+на стол(?:е)?|на стол(?:е)?(?:\s+(?:мне|нам))?)(?=[\s,.!]|$)/iu.exec(sentence);
  if (!onDesk || /[.!?]/.test(onDesk[1]!)) return undefined;
  return request(sentence, { start: 0, end: onDesk[0].length, to: `Прошу прислать мне ${small(onDesk[1]!)}` });
}

function byVerb(sentence: string, words: readonly Word[]): Change | undefined {
  for (let i = 0; i < Math.min(words.length, reach); i++) {
    const { form, start, end } = words[i]!;
    const before = words[i - 1];
    const infinitive = infinitives[form];
    if (infinitive && before && i === 1 && (before.form === "вы" || before.form === "ты")) return question(sentence, before, words[i]!, infinitive);
    const isAddressed = words.slice(0, i).some((word) => word.form === "вы" || word.form === "ты");
    if (!isAddressed && isImperative(form, i, before)) return request(sentence, polite(sentence, start, end));
    if (licenses.test(form)) return undefined;
    if (/([аяиеёуыо]ть(ся)?|[стзй]ти(сь)?|чь(ся)?)$/.test(form) && !/ость$|ести$|ости$/.test(form) && !noInfinitives.has(form)) {
      if (isAddressed || words.slice(i + 1).some((word) => licenses.test(word.form))) return undefined;
      return request(sentence, asked(sentence, words, i));
    }
  }
  return undefined;
}

function isImperative(form: string, at: number, before: Word | undefined): boolean {
  if (noOrders.has(form) || before?.form === "вы" || before?.form === "ты") return false;
  if (/(йте|йтесь|ьте|ьтесь)$/.test(form) || /[^аеёиоуыэюя](ите|итесь)$/.test(form)) return form.length > 4;
  return singular.has(form) && (at === 0 || at < 3);
}

/** «Пришлите смету» becomes «Пришлите, пожалуйста, смету»: the shortest polite form there is. */
function polite(sentence: string, start: number, end: number): Part {
  const rest = sentence.slice(end);
  return { start, end, to: `${calm(sentence.slice(start, end), start)}, пожалуйста${/^[\s]+\p{L}|^\s+[\d«"№(]/u.test(rest) ? "," : ""}` };
}

/** «Смету переделать» becomes «Смету прошу переделать», «Всем сдать» becomes «Прошу всех сдать». */
function asked(sentence: string, words: readonly Word[], at: number): Part {
  const isDenied = words[at - 1]?.form === "не";
  const first = isDenied ? at - 1 : at;
  const whom = words[0] && first > 0 ? ({ всем: "всех", вам: "Вас", тебе: "тебя", каждому: "каждого" } as Record<string, string>)[words[0].form] : undefined;
  const end = words[at]!.end;
  if (whom && first === 1) return { start: words[0]!.start, end, to: `Прошу ${whom} ${small(sentence.slice(words[1]!.start, end))}` };
  const { start } = words[first]!;
  const said = `прошу ${small(sentence.slice(start, end))}`;
  return { start, end, to: start === words[0]!.start ? capitalized(said) : said };
}

/** «Вы переделаете смету к утру» becomes «Не могли бы Вы переделать смету к утру?» */
function question(sentence: string, pronoun: Word, verb: Word, infinitive: string): Change {
  const said = `не могли бы Вы ${infinitive}`;
  const part: Part = { start: pronoun.start, end: verb.end, to: pronoun.start === 0 ? capitalized(said) : said };
  const mark = markAfter(sentence, verb.end, "?");
  return { parts: mark ? [part, mark] : [part] };
}

function request(sentence: string, part: Part): Change {
  const mark = markAfter(sentence, part.end, ".");
  return { parts: mark && /!/.test(sentence.slice(mark.start, mark.end)) ? [part, mark] : [part] };
}

function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(/[\p{L}\p{M}-]+/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length, form: found[0].toLowerCase() }));
}

/** A shouted verb is said. */
function calm(word: string, start: number): string {
  if (word.length < 3 || word !== word.toUpperCase()) return word;
  return start === 0 ? capitalized(word.toLowerCase()) : word.toLowerCase();
}

function small(words: string): string {
  if (words.length > 2 && words === words.toUpperCase()) return words.toLowerCase();
  return /^\p{Lu}[\p{Ll}\s]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

export const monthsEn = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
export const monthsRu = "январ[яьюе]|феврал[яьюе]|марта?е?|апрел[яьюе]|ма[йяею]|июн[яьюе]|июл[яьюе]|август[аеу]?|сентябр[яьюе]|октябр[яьюе]|ноябр[яьюе]|декабр[яьюе]";
export const daysEn = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const daysRu = "понедельник[аеу]?|вторник[аеу]?|сред[ауые]|четверг[аеу]?|пятниц[ауые]|суббот[ауые]|воскресень[еяю]";
export const numbersEn = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|another|a few|a couple of|several|\\d{1,3}";
export const numbersRu = "одн[ауи]|две|два|три|четыре|пять|шесть|семь|восемь|десять|пару|несколько|\\d{1,3}";
export const unitsEn = "hours?|days?|weeks?|months?|quarters?|years?";
export const unitsRu = "час(?:а|ов)?|д(?:ень|ня|ней)|недел[юияь]|месяц(?:а|ев)?|квартал(?:а|ов)?|год(?:а|у)?|лет|сут(?:ки|ок)";

/** A word cannot begin or end inside another; JavaScript's `\b` knows Latin letters only. */
const before = "(?:^|[^0-9a-zа-яё])";
const after = "(?![0-9a-zа-яё])";

const moment = new RegExp(
  `${before}((?:` +
    [
      "\\d{4}-\\d{2}-\\d{2}",
      "\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?",
      "\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?",
      `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthsEn})(?:,? \\d{4})?`,
      `(?:${monthsEn}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
      `\\d{1,2} (?:${monthsRu})(?: \\d{4})?`,
      `(?:the )?(?:end|middle|beginning|start|first half|second half|first week|last week) of (?:the |next |this )?(?:${monthsEn}|week|month|quarter|year|q[1-4])`,
      `(?:early|mid|late)[- ](?:${monthsEn})`,
      `(?:конц[ауе]|середин[ауые]|начал[ауео]) (?:${monthsRu}|недели|месяца|квартала|года|следующе(?:го|й) (?:недели|месяца|квартала|года))`,
      `(?:next|the following|this coming|this) (?:week|month|quarter|year|spring|summer|autumn|fall|winter|${daysEn}|${monthsEn})`,
      `(?:следующ(?:ей|ую|ем|ий|его)|будущ(?:ей|ем|ую)|эт(?:ой|у|от|ом)) (?:недел[еюи]|месяце?|квартале?|году?|${daysRu})`,
      `(?:(?:by|for|after|in|of|on) )?(?:another |a further )?(?:${numbersEn})(?: (?:or|to) (?:${numbersEn}))?(?: more| further| working| business)? (?:${unitsEn})`,
      `(?:на|через|по|за) (?:(?:${numbersRu})(?:[- –](?:${numbersRu}))?(?: рабочих| календарных)? )?(?:${unitsRu})`,
      `(?:${numbersRu})(?: рабочих| календарных)? (?:${unitsRu})`,
      "q[1-4](?: \\d{4})?",
      `(?:${daysEn}|${daysRu}|tomorrow|tonight|завтра|послезавтра)`,
      "(?:spring|summer|autumn|winter|весной|летом|осенью|зимой)(?: \\d{4})?",
      `(?:in|by|until|till|to|of|from|since) (?:may|march)`,
      `(?:${monthsEn.replace("may|", "").replace("march|", "").replace("mar|", "")}|${monthsRu.replace("ма[йяею]", "мае")})`,
    ].join("|") +
    `))${after}`,
  "i",
);

const amount = new RegExp(
  `${before}((?:` +
    [
      "\\d{1,3}(?:[.,]\\d{1,2})? ?(?:%|per ?cent|percent|процент(?:а|ов)?)",
      "(?:€|\\$|£|₽|eur|usd|gbp|chf|rub) ?\\d{1,3}(?:[ .,\u00a0]?\\d{3}){0,3}(?:[.,]\\d{1,2})?(?: ?(?:k|m|million|thousand)(?![a-z]))?",
      "\\d{1,3}(?:[ .,\u00a0]?\\d{3}){0,3}(?:[.,]\\d{1,2})? ?(?:тыс\\.? |млн )?(?:€|\\$|£|₽|eur|usd|gbp|chf|euros?|dollars?|pounds?|руб(?:\\.|ля|лей|ль)?|евро|доллар(?:а|ов)?)",
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) per ?cent",
      "на (?:пять|шесть|семь|восемь|десять|двенадцать|пятнадцать|двадцать) процентов",
    ].join("|") +
    ")(?![0-9]))",
  "i",
);

/** @returns the first time a sentence names, as written: "next week", «15 мая», "by two weeks". Not for long text: every place is tried. */
export function momentIn(sentence: string): string | undefined {
  return moment.exec(sentence)?.[1];
}

/** @returns the first percentage or sum of money a sentence names, as written. */
export function amountIn(sentence: string): string | undefined {
  return amount.exec(sentence)?.[1];
}

const number = "(\\d{1,3}(?:[ .,\u00a0]\\d{3}){0,3}|\\d{1,9})(?:[.,](\\d{1,2})(?!\\d))?";
const currency = "(?:€|\\$|£|₽|eur|usd|gbp|chf|euros?|dollars?|pounds?|cents?|руб\\S{0,3}|коп\\S{0,4}|евро|доллар\\S{0,2}|%|per ?cent|percent|процент\\S{0,2})";
const range = new RegExp(`(?:from|с|со) ${currency}? ?${number}([^.!?\\d]{0,24}?)(?:to|до|на) ${currency}? ?${number}`, "i");
const money = new RegExp(currency, "i");

/** @returns by how much a price grows in "from € 12 to € 14", «с 900 до 1 050 рублей»; negative when it falls, `undefined` where no money moves. */
export function riseIn(sentence: string): number | undefined {
  const found = range.exec(sentence);
  if (!found || !money.test(sentence)) return undefined;
  const value = (whole: string | undefined, part: string | undefined) => Number(`${(whole ?? "").replace(/[^\d]/g, "")}.${part ?? "0"}`);
  return value(found[4], found[5]) - value(found[1], found[2]);
}

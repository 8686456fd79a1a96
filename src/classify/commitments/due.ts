import { daysEn, daysRu, monthsEn, monthsRu, numbersEn, numbersRu, unitsEn, unitsRu } from "../text/quantities";

/** A date by which something is to be done. */
export interface Due {
  /** As written: "by Friday", «до 12 сентября». */
  readonly text: string;
  /** In the text it was found in, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** It is a limit ("by", «до»), not just a day that is named. */
  readonly isLimit: boolean;
}

const ordinal = "\\d{1,2}(?:st|nd|rd|th)";
const year = "(?:,? \\d{4})?";
const date =
  `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|` +
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthsEn})${year}|(?:${monthsEn})\\.? \\d{1,2}(?:st|nd|rd|th)?${year}|\\d{1,2} (?:${monthsRu})${year})`;
const day = `(?:${daysEn}|mon|tues?|wed|thu(?:rs)?|fri|${daysRu}|пн|вт|ср|чт|пт)\\.?`;
const hour =
  "(?:,? (?:morning|noon|midday|lunch(?:time)?|afternoon|evening|eod|cob|утром|днем|вечером|до обеда|к обеду|до вечера|к вечеру|" +
  "(?:at|в) (?:noon|midday|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\\d{1,2}(?:[:.]\\d\\d)?)(?: ?(?:[ap]\\.?m\\b\\.?|o'clock|час[а-я]*))?))?";
const span = "(?:week|month|quarter|year)";
const soonRu = "(?:следующ|будущ|ближайш|наступающ|текущ|эт)[а-я]{1,3}";

/** Days, weeks and months as people name them. */
const core = [
  `(?:the )?(?:first|last|second|third) (?:working |business )?(?:day|${daysEn}|week) (?:of|in) (?:each |every |the |next )?(?:${span}|${monthsEn})`,
  `(?:the )?(?:end|close|middle|beginning|start|course|(?:first|second) half|(?:first|last|second) week) of (?:the |next |this |coming |business |play )*(?:${span}|the day|day|business|play|q[1-4]|${monthsEn})(?: on ${day}| ${day}| \\d{4})?`,
  `(?:w/c|(?:calendar )?week(?: of| commencing| beginning| starting)?|cw)(?: the)? (?:${date}|${day} ${date}|${ordinal}|\\d{1,2})`,
  `(?:(?:next|this|coming|this coming|the following) )?${day}(?:,? (?:the )?\\(?(?:${date}|${ordinal})\\)?)?${hour}`,
  `${date}(?:,? \\(?${day}\\)?)?${hour}`,
  `(?:the )?${ordinal}(?=\\s*(?:$|[.,;:)!\\n-]|(?:at|in|on|and|or|so)\\b))`,
  `(?:today|tomorrow|the day after(?: tomorrow)?|the (?:next|following) day)${hour}|tonight|(?:eod|cob)(?: (?:on )?(?:${day}|today|tomorrow|${date}))?|eow|eom`,
  `(?:this|next|the coming|the following) (?:morning|afternoon|evening|weekend|${span}|spring|summer|autumn|winter)|the weekend|(?:that|(?:the )?same) (?:day|slot|time)`,
  `(?:early|mid|late)[- ](?:next |this )?(?:${span}|${monthsEn})`,
  `(?:within|in)(?: the)?(?: next| coming)? (?:${numbersEn})(?: to (?:${numbersEn}))?(?: working| business| calendar| more)? (?:${unitsEn}|fortnight)|within the (?:day|${span})|(?:${numbersEn}) (?:${unitsEn}) from (?:now|today)`,
  "q[1-4](?: \\d{4})?",
  `(?:in|by|before|until|till|during) (?:early |mid-?|late )?(?:${monthsEn})(?: \\d{4})?`,
  `(?:by|before|until|till) (?:noon|midday|lunch(?:time)?|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?| o'clock)?) (?:on )?(?:${day}|today|tomorrow|${date})`,
  "(?:by|before|until|till) (?:noon|midday|lunch(?:time)?|\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m)?|\\d{1,2} ?(?:[ap]\\.?m|o'clock))",
  `(?:${soonRu} )?${day}(?:,? \\(?${date}\\)?)?${hour}`,
  `(?:сегодня|завтра|послезавтра)${hour}`,
  `(?:конц|середин|начал|исход|окончани)[а-я]{0,2} (?:(?:рабочего )?дня|(?:${soonRu} |рабочей )?(?:недел[ия]|месяца|квартала|года|${monthsRu}))`,
  `(?:перв|втор)[а-я]{2,3} (?:половин|недел|декад)[а-я]{1,2} (?:месяца|года|${monthsRu})`,
  `(?:на|в|до) ${soonRu} (?:недел[еюи]|месяц[еа]?|квартал[еа]?|году?)|(?:на|в) выходны[ех]`,
  `(?:через|в течение|за)(?: ближайш[а-я]+)? (?:(?:${numbersRu}|двух|трех|четырех|пяти|десяти)(?:[- –](?:${numbersRu}))? )?(?:рабоч[а-я]+ |календарн[а-я]+ )?(?:${unitsRu}|недели|месяца|дня|суток)`,
  "\\d{1,2}(?:-?(?:го|ого|му|е))? числа|\\d{1,2}-?(?:го|ого|му)",
  `(?:в|до|к|с) (?:${monthsRu})(?: \\d{4})?`,
  "в (?:тот|этот) же день",
  "(?:до|к) (?:обеда|обеду|вечера|вечеру|утра|утру|полудня|\\d{1,2}:\\d\\d|\\d{1,2} час[а-я]*)",
].join("|");

const limit = "by|until|till|before|no later than|not later than|at the latest by|on or before|latest|не позднее|не позже|до|к|ко|within";
/** Stand before a day and are no part of it. */
const soft = "on|at|from";
/** Stand before a day and belong to it. */
const firm = "in|over|during|as of|starting|в|во|на|с|со";

let dues: RegExp | undefined;

/** Every due date has a figure or one of these words, whichever pattern of {@link core} finds it. */
const telling = new RegExp(
  "\\d|(?:^|[^a-zа-я])(?:" +
    [
      `${daysEn}|mon|tues?|wed|thu(?:rs)?|fri|${monthsEn}|${unitsEn}|today|tomorrow|tonight|fortnight|weekend|morning|noon|midday|lunch(?:time)?|afternoon|evening`,
      "spring|summer|autumn|winter|eod|cob|eow|eom|business|play|slot|time",
      `${daysRu}|пн|вт|ср|чт|пт|${monthsRu}|${unitsRu}|сегодня|(?:после)?завтра|недел[а-я]|месяц[а-я]|квартал[а-я]|выходны[ех]|обед[ау]|вечер[ау]|утр[ау]|полудня`,
    ].join("|") +
    ")(?![a-zа-я])",
  "i",
);

/** @returns whether {@link dueIn} may find a date in a text or in a part of it. Cheap; most sentences have none. */
export function mayTellDue(text: string): boolean {
  return telling.test(plainOf(text));
}

/** Only other white space than blanks is rare enough to be replaced in no time. */
function plainOf(text: string): string {
  return text.replace(/ё/g, "е").replace(/[^\S ]/g, " ");
}

/** These name the day something is from or for, not the day by which it is done. */
const otherDay = /(?:^|[^a-zа-я])(?:of|for|since|dated|from|between|than|от|за|с момента)\s+(?:the\s+)?$/i;
const otherThing = /^(?:['’]s\b|\s+(?:meeting|call|session|visit|workshop|figures|version|report|invoice|draft|edition|release|delivery|shift|batch)\b)/i;

/**
 * @returns the date a stretch of text sets, `undefined` where it sets none: "soon" and «в ближайшее время» are no dates. A limit goes before a day that
 *   is only named. Not for long text: every place is tried.
 */
export function dueIn(text: string): Due | undefined {
  const plain = plainOf(text);
  if (!telling.test(plain)) return undefined;
  dues = dues ?? new RegExp(`(^|[^0-9a-zа-я.])((?:(${limit}) |(?:${soft}) )?((?:(?:${firm}) )?(?:the )?(?:${core})))(?![0-9a-zа-я]|\\.\\d)`, "gi");
  let best: Due | undefined;
  dues.lastIndex = 0;
  for (let found = dues.exec(plain); found; found = dues.exec(plain)) {
    const start = found.index + found[1]!.length;
    const end = start + found[2]!.length;
    dues.lastIndex = end;
    const isLimit = found[3] !== undefined || /^(?:by|before|until|till|within|in|до|к|через|в течение)\s/i.test(found[4]!);
    const isOther = (!isLimit && otherDay.test(plain.slice(Math.max(0, start - 14), start))) || otherThing.test(plain.slice(end, end + 16));
    if (isOther || (best && (best.isLimit || !isLimit))) continue;
    const from = isLimit ? start : end - found[4]!.length;
    best = { text: text.slice(from, end).replace(/\s+/g, " "), start: from, end, isLimit };
  }
  return best;
}

const monthNames = ["jan|янв", "feb|фев", "mar|мар", "apr|апр", "may|ма[йяе]", "jun|июн", "jul|июл", "aug|авг", "sep|сен", "oct|окт", "nov|ноя", "dec|дек"];
/** From Monday on, as ISO 8601 counts. */
const dayNames = ["mon(?!t)|пон|пн", "tue|вт", "wed|сред|ср", "thu|чет|чт", "fri|пят|пт", "sat|суб", "sun|воскр"];
const numberNames = ["one|a|an|одн\\S*|", "two|a couple of|два|две|двух|пару", "three|три|трех", "four|четыре\\S*", "five|пят\\S*", "six|шест\\S*", "seven|сем\\S*", "eight|восем\\S*", "nine|девят\\S*", "ten|десят\\S*"];

const dayLength = 86400000;

/**
 * @param due as {@link dueIn} found it
 * @param sent ISO 8601: its day counts, as written
 * @returns the day meant, ISO 8601, or `undefined` where it names none for sure: "next week", "3/4", working days
 */
export function dateOf(due: string, sent: string): string | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(sent);
  const today = day ? Date.UTC(+day[1]!, +day[2]! - 1, +day[3]!) : NaN;
  const found = isNaN(today) ? undefined : daysFrom(due.toLowerCase().replace(/ё/g, "е"), today);
  return found === undefined || isNaN(found) ? undefined : new Date(found).toISOString().slice(0, 10);
}

function daysFrom(due: string, today: number): number | undefined {
  const now = new Date(today);
  const weekday = (now.getUTCDay() + 6) % 7;
  const iso = /(\d{4})-(\d\d)-(\d\d)/.exec(due);
  if (iso) return dayOf(+iso[1]!, +iso[2]! - 1, +iso[3]!);
  const month = indexIn(monthNames, due, "(?:^|[^a-zа-я])(?:", ")");
  const isEnd = /(?:end|close|конц|исход|окончани)[а-я]{0,2}(?: of)? /.test(due);
  const numeric = /(\d{1,2})([./])(\d{1,2})(?:[./](\d{2,4}))?(?![0-9:])/.exec(due);
  if (numeric && month < 0) {
    const [first, second] = [+numeric[1]!, +numeric[3]!];
    // 3/4 is the third of April to one reader and the fourth of March to the other.
    if (numeric[2] === "/" && first <= 12 && second <= 12 && first !== second) return undefined;
    const isSwapped = numeric[2] === "/" && second > 12;
    return near(numeric[4], (isSwapped ? first : second) - 1, isSwapped ? second : first, today);
  }
  const stated = /\d{4}/.exec(due);
  const number = /(?:^|[^0-9:])(\d{1,2})(?![0-9:.]\d|\d)/.exec(due);
  if (month >= 0) {
    if (number) return near(stated && stated[0], month, +number[1]!, today);
    if (isEnd || /^(?:in|by|until|в|до) \S+(?: \d{4})?$/.test(due)) return near(stated && stated[0], month + 1, 0, today);
    return undefined;
  }
  if (/послезавтра|day after tomorrow/.test(due)) return today + 2 * dayLength;
  if (/tomorrow|завтра/.test(due)) return today + dayLength;
  if (/today|tonight|сегодня|this (?:morning|afternoon|evening)|^(?:by )?(?:eod|cob)$/.test(due)) return today;
  const wanted = indexIn(dayNames, due, "(?:^|[^a-zа-я])(?:", ")");
  if (wanted >= 0) return today + dayLength * (/next|следующ|будущ/.test(due) ? 7 - weekday + wanted : (wanted - weekday + 6) % 7 + 1);
  if (/^eow|^eom/.test(due) || isEnd) {
    const isNext = /next|следующ|будущ/.test(due);
    if (/week|недел|eow/.test(due)) return today + dayLength * (4 - weekday + (isNext || weekday > 4 ? 7 : 0));
    if (/month|месяц|eom/.test(due)) return dayOf(now.getUTCFullYear(), now.getUTCMonth() + (isNext ? 2 : 1), 0);
    if (/quarter|квартал/.test(due)) return dayOf(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + (isNext ? 2 : 1)) * 3, 0);
    if (/year|год/.test(due)) return dayOf(now.getUTCFullYear() + (isNext ? 1 : 0), 11, 31);
    return /day|дня|business|play/.test(due) ? today : undefined;
  }
  const length = /^(?:by |within |in |через |в течение |за )(?:the next )?(.*?) ?(hour|day|week|fortnight|month|час|д[енн]|недел|месяц|сут)/.exec(due);
  if (length) {
    const count = /\d/.test(length[1]!) ? parseInt(length[1]!, 10) : indexIn(numberNames, length[1]!, "^(?:", ")$") + 1;
    if (!count || /working|business|рабоч|week$|the|next/.test(length[1]!)) return undefined;
    const unit = length[2]!;
    if (/month|месяц/.test(unit)) return dayOf(now.getUTCFullYear(), now.getUTCMonth() + count, now.getUTCDate());
    return today + dayLength * (/hour|час/.test(unit) ? Math.floor(count / 24) : /week|недел/.test(unit) ? count * 7 : /fortnight/.test(unit) ? 14 : count);
  }
  if (number && /(?:st|nd|rd|th)\b|числа|го$|му$/.test(due)) {
    const here = dayOf(now.getUTCFullYear(), now.getUTCMonth(), +number[1]!);
    return here >= today ? here : dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, +number[1]!);
  }
  return undefined;
}

function indexIn(names: readonly string[], text: string, before: string, after: string): number {
  return names.findIndex((name) => new RegExp(before + name + after).test(text));
}

/** The month may be one too far and the day 0: the last of a month. A day that does not exist is none. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month, day));
  return day > 0 && date.getUTCDate() !== day ? NaN : date.getTime();
}

/** Days. */
const lately = 14;

/** Without a year it is the one coming; one of the last days has just passed. */
function near(year: string | null | undefined, month: number, day: number, today: number): number {
  if (year) return dayOf(+year < 100 ? 2000 + +year : +year, month, day);
  const here = dayOf(new Date(today).getUTCFullYear(), month, day);
  return here < today - lately * dayLength ? dayOf(new Date(today).getUTCFullYear() + 1, month, day) : here;
}

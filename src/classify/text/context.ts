import { englishStance } from "../lexicons/en/stance";
import { russianStance } from "../lexicons/ru/stance";
import type { Passage } from "../parsed-message";
import { clauseAt, readingOf, sentenceAt, type Reading } from "./reading";
import { Gap, type Words } from "./words";

/** How the words of a phrase are meant. A pattern proposes; these say whether the author stands behind it. */
export interface Context {
  /** Denied: "he is not an idiot", «он вовсе не дурак». Not set by "not only" and «не только». */
  readonly isNegated: boolean;
  /** Somebody else's words: a longer quotation in quotation marks, or "she called him …", «клиент написал, что …». */
  readonly isReported: boolean;
  /** Between quotation marks, be it one word: reported, or irony. */
  readonly isQuoted: boolean;
  /** Under "if", "unless", «если»: nothing is claimed. */
  readonly isHypothetical: boolean;
  /** The sentence ends with a question mark. */
  readonly isQuestion: boolean;
  /** Spoken about as a word or a topic, or of somebody invented: 'the word "idiot"', «слова вроде „дурак“», "the villain is a liar". */
  readonly isCited: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const negators = set(`${englishStance.negators} ${russianStance.negators}`);
/** May stand between a negator and what it denies. */
const betweenNegation = set(`${englishStance.betweenNegation} ${russianStance.betweenNegation}`);
const opinions = set(`${englishStance.opinions} ${russianStance.opinions}`);
const notOnly = set(`${englishStance.notOnly} ${russianStance.notOnly}`);
const conditions = set(`${englishStance.conditions} ${russianStance.conditions}`);
const sayings = set(`${englishStance.sayings} ${russianStance.sayings}`);
/** May follow what they report: "…, says the gazette". */
const attributions = set(`${englishStance.attributions} ${russianStance.attributions}`);
/** Before a word of saying they name nobody who says it: "has been said", «другого слова нет», «когда писал». */
const auxiliaries = set("когда другого has have had was is are were will would be been being to and");
const firstPersons = set(`${englishStance.firstPersons} ${russianStance.firstPersons}`);
const citations = set(`${englishStance.citations} ${russianStance.citations}`);
const fiction = set(`${englishStance.fiction} ${russianStance.fiction}`);

/** How far back a phrase's context is looked for, in words. */
const reach = 14;

/** @param first word index, @param last inclusive; see {@link readingOf} */
export function contextOf(passage: Passage, first: number, last: number): Context {
  const reading = readingOf(passage);
  const sentence = sentenceAt(reading, first);
  const clause = clauseAt(reading, first).first;
  return {
    isNegated: isNegated(reading, first, Math.max(sentence.first, first - 10)),
    isReported: isReported(passage, reading, first, last),
    isQuoted: quotationAt(passage, reading.words.start[first]!) !== undefined,
    // "Suppose, the pump fails": one word before a comma belongs to what follows.
    isHypothetical: hasBefore(reading, conditions, first, clause === sentence.first + 1 ? sentence.first : clause) || isInverted(passage, reading, first, sentence),
    isQuestion: endsWithQuestion(passage, reading, sentence.last),
    isCited: hasBefore(reading, citations, first, Math.max(sentence.first, first - 4)) || hasBefore(reading, fiction, Math.min(sentence.last, last + 6) + 1, Math.max(sentence.first, first - reach)),
  };
}

/** "Should the line fail, …": a condition without an "if"; as a question it is none. */
function isInverted(passage: Passage, reading: Reading, first: number, sentence: { readonly first: number; readonly last: number }): boolean {
  return reading.words.form[sentence.first] === "should" && sentence.first < first && clauseAt(reading, first).first === sentence.first && !endsWithQuestion(passage, reading, sentence.last);
}

/** @returns whether the sentence that ends with word `last` is a question. */
function endsWithQuestion(passage: Passage, { words }: Reading, last: number): boolean {
  const end = words.end[last];
  return end !== undefined && /^[^\n.?]{0,12}\?/.test(passage.text.slice(end, end + 14));
}

function isNegated({ words }: Reading, first: number, from: number): boolean {
  for (let i = first - 1; i >= from; i--) {
    if (words.gap[i + 1]! > Gap.quote) return false;
    const form = words.form[i]!;
    if (negators.has(form)) return !notOnly.has(words.form[i + 1]!);
    if (!betweenNegation.has(form) && !/ly$|но$/.test(form)) break;
  }
  return isOpinionDenied(words, first, from);
}

/** "Nobody here thinks your engineers are …", «никто не считает, что …»: the denial stands before the opinion. */
function isOpinionDenied(words: Words, first: number, from: number): boolean {
  for (let i = first - 1; i > from; i--) {
    if (!opinions.has(words.form[i]!)) continue;
    for (let k = i - 1; k >= Math.max(from, i - 3); k--) if (negators.has(words.form[k]!)) return true;
  }
  return false;
}

function hasBefore({ words }: Reading, wanted: ReadonlySet<string>, first: number, from: number): boolean {
  for (let i = first - 1; i >= from; i--) if (wanted.has(words.form[i]!)) return true;
  return false;
}

function isReported(passage: Passage, reading: Reading, first: number, last: number): boolean {
  const { words } = reading;
  const quotation = quotationAt(passage, words.start[first]!);
  const sentence = sentenceAt(reading, first);
  if (quotation && (quotation.end >= words.end[last]! && isLong(reading, first, last, quotation))) return true;
  for (let i = first - 1; i >= Math.max(sentence.first, first - reach); i--) {
    if (sayings.has(words.form[i]!)) return !isFirstPerson(reading, i, sentence.first);
  }
  for (let i = last + 1; i <= Math.min(sentence.last, last + 3); i++) {
    if (words.gap[i]! > Gap.quote && i < sentence.last && attributions.has(words.form[i]!)) return !firstPersons.has(words.form[i + 1]!);
    if (words.gap[i]! >= Gap.quote && i < sentence.last && !auxiliaries.has(words.form[i]!) && sayings.has(words.form[i + 1]!)) return !firstPersons.has(words.form[i]!);
  }
  return false;
}

/** Whose saying it is: "I said", «я сказал»; the author's own words are no report. An order to say is none either. */
function isFirstPerson({ words }: Reading, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) if (firstPersons.has(words.form[i]!)) return true;
  return false;
}

/** One or two words in quotation marks are scare quotes: the author's own irony. */
function isLong({ words }: Reading, first: number, last: number, quotation: Range): boolean {
  let from = first;
  while (from > 0 && words.start[from - 1]! >= quotation.start) from--;
  let to = last;
  while (to + 1 < words.count && words.end[to + 1]! <= quotation.end && to - from < 4) to++;
  return to - from >= 2;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const quotations = new WeakMap<Passage, readonly Range[]>();
const closers: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"' };
/** A quotation longer than this was not closed; UTF-16 units. */
const longestQuotation = 800;

/** The quotation in quotation marks that holds offset `at`. */
function quotationAt(passage: Passage, at: number): Range | undefined {
  let ranges = quotations.get(passage);
  if (!ranges) quotations.set(passage, (ranges = quotationsOf(passage.text)));
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  return range && range.start <= at && at < range.end ? range : undefined;
}

/** One pass: a mark opens unless one is open; a blank line closes what was forgotten. */
function quotationsOf(text: string): Range[] {
  const ranges: Range[] = [];
  if (!/[“«„"]/.test(text)) return ranges;
  let open = -1;
  let closer = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (open >= 0 && (closer.indexOf(unit) >= 0 || at - open > longestQuotation || (unit === "\n" && text[at + 1] === "\n"))) {
      if (closer.indexOf(unit) >= 0) ranges.push({ start: open, end: at });
      open = -1;
    } else if (open < 0 && closers[unit]) {
      open = at + 1;
      closer = closers[unit];
    }
  }
  return ranges;
}

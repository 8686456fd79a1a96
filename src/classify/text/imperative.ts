import { englishImperative } from "../lexicons/en/imperative";
import { russianImperative } from "../lexicons/ru/imperative";
import type { Passage } from "../parsed-message";
import { readingOf } from "./reading";
import { Gap, type Words } from "./words";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** May stand before the verb: "So just send it", "Right, now open the lane". */
const openers = set("and so then now just right ok okay well look listen but first again immediately today tonight instead all finally kindly also therefore next и а так теперь тогда значит ну все еще что ж вот сегодня немедленно срочно завтра");
/** After an unknown first word these make it a verb with its object: "Hose *it*", "Dismiss *the* pair". */
const objects = set("the my your his her our their it them me us him these those that this everything everyone yourself yourselves");
/** First words that are no verbs, whatever follows them. */
const noVerbs = set(englishImperative.noVerbs);
/** Verbs of orders that stand without such an object: "Send two porters", "Pay up". */
const verbs = set(englishImperative.verbs);
/** "Don't worry": nobody is ordered to that. */
const kind = set("worry hesitate forget miss mind get be think know feel fear panic wait have lose let want care see take doubt quit make give mess");
const negated = set("n't not");
const particles = set("and or to with in on at by before up down out off away back again from into until no more");

/** Nouns, polite words and forms of the second person that end as imperatives do. */
const noOrdersRu = set(russianImperative.noOrders);
const noInfinitivesRu = set(russianImperative.noInfinitives);
/** Where one of these stands before it, an infinitive is what somebody can, wants or asks to do. */
const licensesRu =
  /^(мо[гж]|смо[гж]|можн|нужн|над[оа]$|хо[тч]|прош|прос|буд|бы$|чтоб|готов|план|реш|пора|удобн|лучше|рад|стара|пыта|помо[гч]|нача|продолж|успе|уме|должн|обязан|необходим|след|сто[ия]т|оста(?:л|ет)|предл(?!ожите)|рекоменд|разреш|запре|нельзя|прият|легк|труд|возможн|желан|способ|прав|срок|догов|как$|где|куда|что$|если|или|ли$|ум|собира|намерен|мечта|люб|привы|забы|придет|уда|дава|давай|сразу|стал|стан|пусть|смысл|хват|нет$|некогда|некому|нечего|позвол|да[йю]|жела|надеюс|обеща|согла|отказ|бою|боит|бояс|поруч|задач|цель|врем|вариант|идея|прежде|перед$|вместо|чем$|вынужден|приш(?:л[аои]|ел)(?!те)|научи(?!те)|приня|поле[зх]|важно|плох|хорош|интересно|жаль|уста)/;

const isCapitalized = (text: string, at: number) => text.charAt(at) !== text.charAt(at).toLowerCase();

/** @returns the word a sentence properly begins with, behind openers and a name with its comma: "Raisa, now *open* it". */
function headAt({ text }: Passage, words: Words, first: number, last: number): number {
  let at = first;
  for (let skipped = 0; skipped < 3 && at < last; skipped++) {
    const isVocative = words.gap[at + 1] === Gap.comma && isCapitalized(text, words.start[at]!);
    if (!isVocative && !openers.has(words.form[at]!)) break;
    at++;
  }
  return at;
}

/** @returns whether words `first` to `last`, a sentence, give an order in the imperative, or in Russian in a bare infinitive. */
export function beginsImperative(passage: Passage, first: number, last: number): boolean {
  const { words } = readingOf(passage);
  const at = headAt(passage, words, first, last);
  return /[а-я]/.test(words.form[at]!) ? isRussianOrder(words, first, at, last) : isEnglishOrder(words, at, last);
}

function isEnglishOrder(words: Words, at: number, last: number): boolean {
  const word = words.form[at]!;
  const next = at < last && words.gap[at + 1]! <= Gap.quote ? words.form[at + 1]! : "";
  if (word === "do" || word === "never") {
    const verb = words.form[word === "do" && next === "not" || next === "n't" ? at + 2 : at + 1] ?? "";
    return (word === "never" || negated.has(next)) && at + 1 < last && !kind.has(verb);
  }
  // "Have them repainted before lunch."
  if (word === "have" && /^(it|them|these|those)$/.test(next)) return true;
  if (noVerbs.has(word)) return false;
  if (verbs.has(word)) return at === last || next !== "" ? !/^(is|are|was|were|has|had|will|'s|of|for|date|number)$/.test(next) : words.gap[at + 1]! > Gap.quote;
  if (/(ing|ed|ly)$/.test(word) || /^\d/.test(word) || (/s$/.test(word) && !/ss$/.test(word))) return false;
  return objects.has(next) || (particles.has(next) && /^(it|the|my|your|that)$/.test(words.form[at + 2] ?? "") && verbs.has(word));
}

function isRussianOrder(words: Words, first: number, at: number, last: number): boolean {
  const end = Math.min(last, first + 24);
  for (let i = first; i <= end; i++) {
    const word = words.form[i]!;
    if (licensesRu.test(word)) return false;
    const before = words.form[i - 1];
    const isAlone = before !== "вы" && before !== "ты" && !noOrdersRu.has(word);
    if (isAlone && /(йте|йтесь|ьте|ьтесь)$/.test(word)) return true;
    if (isAlone && /[^аеиоуыэюя](ите|итесь)$/.test(word) && i <= at + 8) return true;
    if (i === at && isAlone && /[аяуе]й(ся)?$/.test(word) && word.length > 3 && !/[еи]й$/.test(word)) return true;
    if (/([аяиеуыо]ть(ся)?|[стзй]ти(сь)?|чь(ся)?)$/.test(word) && !/ость$|ести$|ости$/.test(word) && !noInfinitivesRu.has(word)) return true;
  }
  return false;
}

import type { Passage } from "../parsed-message";
import { readingOf } from "./reading";
import { Gap, type Words } from "./words";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** May stand before the verb: "So just send it", "Right, now open the lane". */
const openers = set("and so then now just right ok okay well look listen but first again immediately today tonight instead all finally kindly also therefore next и а так теперь тогда значит ну все еще что ж вот сегодня немедленно срочно завтра");
/** After an unknown first word these make it a verb with its object: "Hose *it*", "Dismiss *the* pair". */
const objects = set("the my your his her our their it them me us him these those that this yourself yourselves");
/** First words that are no verbs, whatever follows them. */
const noVerbs = set(
  "the a an this that these those my your his her our their its some any no every each all both many much few more most other another such " +
    "i we you he she it they me us them who whom whose which what when where why how there here one nobody everyone " +
    "am is are was were be been being have has had do does did can could will would shall should may might must " +
    "in on at to from by with for of about into onto over under between through during before after above below up down out off against near per via despite except inside outside within without upon across along behind beside besides since until till as like than " +
    "if unless while because although though whether once once even only still already yet too very really quite rather almost enough perhaps maybe not never " +
    "and or but nor attached enclosed regarding concerning following given see note find thank thanks please sorry hope wish glad dear hi hello best kind re fw fyi let did also yes no ok both half same last next nice good great much " +
    "provided assuming said says was meanwhile therefore however otherwise sincerely yours cheers attn subject love",
);
/** Verbs of orders that stand without such an object: "Send two porters", "Pay up". */
const verbs = set(
  "send pay get bring take put give come go stop start cease keep stay make call ring phone tell ask answer reply explain return refund remove delete cancel withdraw fix replace repair redo rewrite resubmit submit deliver sign confirm approve hand move clear clean count check write read open close shut lock drop leave quit learn book hire fire finish complete provide supply produce show pick carry wear collect order reduce credit release destroy strip wait work change swap arrange get apologise apologize comply sort set cut deal hurry listen sack switch follow report upload print ship label revise respond transfer wire courier run fly",
);
/** "Don't worry": nobody is ordered to that. */
const kind = set("worry hesitate forget miss mind get be think know feel fear panic wait have lose let want care see take doubt quit make give mess");
const negated = set("n't not");
const particles = set("and or to with in on at by before up down out off away back again from into until no more");

/** Nouns, polite words and forms of the second person that end as imperatives do. */
const noOrdersRu = set(
  "хотите видите говорите знаете спросите извините простите просите здравствуйте подскажите давайте дайте посмотрите примите обратите скажите пишите звоните обращайтесь приходите сообщите уточните напишите позвоните надеюсь учтите считайте получите напомните помните любите платите работаете " +
    "случай чай май край урожай трамвай рай ай дай давай узнай каждый второй первый новый любой чужой третий",
);
const noInfinitivesRu = set(
  "часть область сеть пять шесть десять девять семь мать опять есть хоть путь память печать кровать смерть треть нефть дети гости кости вести помочь помощь ночь речь дочь почти пути части сети области двадцать тридцать очередь площадь лошадь четверть медь сеть повесть месть честь шерсть ртуть рать гладь суть весть прелесть отрасль",
);
/** Where one of these stands before it, an infinitive is what somebody can, wants or asks to do. */
const licensesRu =
  /^(мо[гж]|смо[гж]|можн|нужн|над[оа]$|хо[тч]|прош|прос|буд|бы$|чтоб|готов|план|реш|пора|удобн|лучше|рад|стара|пыта|помо[гч]|нача|продолж|успе|уме|должн|обязан|необходим|след|сто[ия]т|оста|предл|рекоменд|разреш|запре|нельзя|прият|легк|труд|возможн|желан|способ|прав|срок|догов|как$|где|куда|что$|если|или|ли$|ум|собира|намерен|мечта|люб|привы|забы|прид|уда|дава|давай|сразу|стал|стан|пусть|смысл|хват|нет$|некогда|некому|нечего|позвол|да[йю]|жела|надеюс|обеща|согла|отказ|бою|боит|бояс|поруч|задач|цель|врем|вариант|идея|прежде|перед|вместо|чем$|вынужден|приш|научи|приня|поле[зх]|важно|плох|хорош|интересно|жаль|уста)/;

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

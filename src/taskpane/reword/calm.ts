import { capitalized, type Change, type Part } from "./change";
import { markAfter } from "./phrasebook";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words one raises, and small words that no abbreviation is: one of them in capitals shows that a run of capitals is a voice. */
const raised = set(
  "not never why who what how where when nobody nothing anyone now immediately stop must enough again still wrong pay answer fix want need demand all every any more than this that these those the and for you your we our they their have has had will would should could can are was were been " +
    "me my us it is am be do does did at to of in on by or if as so no yes last first one two three four five six seven eight nine ten hundred once over " +
    "не ни никто никогда ничего почему зачем кто сколько когда немедленно срочно сейчас хватит опять снова нельзя верните ответьте прекратите требую надоело это так уже все всё мы вы вас вам нас нам ваш ваши где как что чтобы или для на до от из за по при без раз два три пять десять ждать жду ждём ждем",
);
/** Read letter by letter, or names: they stay as they are in a run of capitals. */
const abbreviations = set(
  "usa uk eu un nato sla vat hvac ups pdf ceo cfo cto coo gdpr hr it pr vip faq api sql csv xml html url id gps dhl ibm sap iso din tuv po rfq rfp nda kpi roi eta etd fob cif asap tv pc usb led lan wan vpn dns bbc llc ltd gmbh ag plc inc q1 q2 q3 q4 h1 h2 pm am " +
    "ндс ооо зао оао пао ип гост снип тз кп рф сша ес мвд мчс фнс жкх цб акт ктк осаго каско эцп эдо гд фио инн кпп огрн бик",
);
const always = set("i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english russian german french");

interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** @returns changes that say what was shouted: runs of capitals become small, but for names and abbreviations. @param names small; they keep a capital. @param covered what other changes say anew */
export function lowerVoice(sentence: string, names: ReadonlySet<string>, covered: readonly Part[]): Change[] {
  const words: Word[] = [...sentence.matchAll(/[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length, form: found[0].toLowerCase().replace(/’/g, "'") }));
  const isShouted = (word: Word) => isCapitals(sentence.slice(word.start, word.end));
  const changes: Change[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isShouted(words[i]!)) continue;
    let end = i;
    while (end + 1 < words.length && isShouted(words[end + 1]!) && /^[\s,–—:;/-]*$/.test(sentence.slice(words[end]!.end, words[end + 1]!.start))) end++;
    const run = words.slice(i, end + 1);
    i = end;
    if (!isVoice(run, names)) continue;
    let stretch: Word[] = [];
    const close = () => {
      const first = stretch[0];
      const last = stretch[stretch.length - 1];
      stretch = [];
      if (!first || !last) return;
      const said = sentenceCase(sentence.slice(first.start, last.end), names);
      const to = beginsSentence(sentence, first.start) ? capitalized(said) : said;
      if (to !== sentence.slice(first.start, last.end)) changes.push({ parts: [{ start: first.start, end: last.end, to }] });
    };
    for (const word of run) {
      if (covered.some((part) => part.start < word.end && word.start < part.end)) close();
      else stretch.push(word);
    }
    close();
  }
  return changes;
}

function sentenceCase(words: string, names: ReadonlySet<string>): string {
  return words.replace(/[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*/gu, (word) => {
    const form = word.toLowerCase().replace(/’/g, "'");
    if (abbreviations.has(form) && !(form === "it" || form === "am" || form === "pm" || form === "акт")) return word;
    return always.has(form) || names.has(form) ? capitalized(word.toLowerCase()) : word.toLowerCase();
  });
}

/** A voice is raised in words of its own; a row of abbreviations, names and codes raises none. */
function isVoice(run: readonly Word[], names: ReadonlySet<string>): boolean {
  const telling = run.filter(({ form }) => form.length > 1 && !abbreviations.has(form));
  if (run.length === 1) return telling.some(({ form }) => form.length > 2 && !names.has(form) && (raised.has(form) || form.length > 6));
  return telling.some(({ form }) => raised.has(form)) || telling.filter(({ form }) => form.length > 5).length > 1;
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function beginsSentence(sentence: string, at: number): boolean {
  return /(?:^|[.!?…]["”»)]*\s|\n)\s*["“«(]*$/.test(sentence.slice(0, at));
}

/** @returns changes that leave one calm mark where there were several, or a cry. @param isMild a single exclamation mark stays */
export function calmMarks(sentence: string, isMild: boolean, names: ReadonlySet<string>): Change[] {
  const changes: Change[] = [];
  for (const found of sentence.matchAll(/[!?.…]*[!?][!?.…1]*/g)) {
    const marks = found[0];
    const to = marks.includes("?") ? "?" : ".";
    if (marks === to || (marks === "!" && (isMild || isGreeting(sentence, found.index, names)))) continue;
    if (/^[!?]+1+$/.test(marks) && marks.length < 3) continue;
    changes.push({ parts: [{ start: found.index, end: found.index + marks.length, to: isGreeting(sentence, found.index, names) && to === "." ? "!" : to }] });
  }
  return changes.filter(({ parts }) => sentence.slice(parts[0]!.start, parts[0]!.end) !== parts[0]!.to);
}

/** «Игорь!», "Dear Clara!": whoever is greeted is not shouted at. */
function isGreeting(sentence: string, at: number, names: ReadonlySet<string>): boolean {
  const line = sentence.slice(0, at).split(/[\n.!?]/).pop()!.trim();
  const name = line.replace(/^(?:dear|hello|hi|good (?:morning|day|afternoon|evening)|добрый день|доброе утро|добрый вечер|здравствуйте|уважаем\p{L}+)(?![\p{L}]),?/iu, "");
  return line !== "" && name.split(/[\s,]+/).filter(Boolean).every((word) => names.has(word.toLowerCase()));
}

/** @returns the change that ends a sentence with a mark where it has none. */
export function endMark(sentence: string): Change[] {
  if (/[.!?…:,;)"”»]\s*$/.test(sentence) || sentence.includes("\n")) return [];
  const part = markAfter(sentence, sentence.length, ".");
  return part ? [{ parts: [part] }] : [];
}

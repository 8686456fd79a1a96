import { isAllowed } from "../allowed";
import { defineDetector, inPassages, ownPassages, withSignature, type Draft, type Examples, type Match } from "../detector";
import { sayings } from "../lexicons/sayings";
import type { Language } from "../ids";
import type { Passage } from "../parsed-message";
import { contextOf } from "../text/context";
import { isObscene } from "../text/obscene";
import { isNamed, readingOf, sentenceAt } from "../text/reading";
import { byWord, formsOf, type Words } from "../text/words";

/** `mild` words are noticed among colleagues, ask before they go outside, and stop nothing; words of `kennel` and `workshop` are innocent in mail about these trades. */
export type ProfanityKind = "vulgar" | "mild" | keyof typeof trades;

/** What a mail about a trade speaks of. */
const trades = {
  kennel: /\b(?:dogs?|pups?|pupp(?:y|ies)|pedigrees?|kennels?|litters?|bred|breed(?:s|er|ers|ing)?|hens?|poultry|rooster|valve|stopcock)\b/i,
  workshop: /\b(?:files?|chisels?|drills?|screws?|bolts?|nuts|punch(?:es)?|rasps?|lathe|mm|inch)\b/i,
} as const;
type Reason = "vulgar" | "masked";

const vulgarity = sayings.profanity;

/**
 * Vulgar and obscene words, whomever they are said of, also masked ones. A word is judged by itself: what it means in a name, a
 * trade or a quotation is not held against the author.
 */
export const profanity = defineDetector({
  id: "profanity",
  summary: "Vulgar or obscene words, masked ones too.",
  severity: { outside: "block", colleague: "warn" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo", "court"],
  repairs: ["remove", "reword"],
  unflattering: true,
  options: {},
  reasons: {
    vulgar: (v: { word: string }) => `“${v.word}” is vulgar, and in writing it stays.`,
    masked: (v: { word: string }) => `“${v.word}” is read as the word it hides.`,
  },
  detect: (draft) => inPassages(withSignature(ownPassages(draft), draft), (passage) => wordsIn(draft, passage)),
});

interface Found {
  readonly first: number;
  readonly last: number;
  readonly isMild: boolean;
  readonly isMasked: boolean;
}

function wordsIn(draft: Draft, passage: Passage): Match<Reason>[] {
  const reading = readingOf(passage);
  const { words } = reading;
  const found: Found[] = vulgarity
    .find(words, draft.languages)
    .filter(({ kind }) => kind === "vulgar" || kind === "mild" || !trades[kind].test(passage.text))
    .map(({ first, last, kind }) => ({ first, last, isMild: kind === "mild", isMasked: isDisguised(words, first) }));
  for (let i = 0; i < words.count; i++) {
    const is = suspicion(words.id[i]!);
    const isMasked = is.masked && maskOf(words.form[i]!, draft.languages);
    if (isMasked || is.obscene) found.push({ first: i, last: i, isMild: false, isMasked });
  }
  found.sort((a, b) => Number(a.isMild) - Number(b.isMild) || a.first - b.first);
  const judged = new Set<number>();
  const matches: Match<Reason>[] = [];
  for (const word of found) {
    const sentence = sentenceAt(reading, word.first).first;
    const span = { start: words.start[word.first]!, end: endOf(passage.text, words.end[word.last]!) };
    if (judged.has(sentence) || isNamed(passage, word.first, word.last) || contextOf(passage, word.first, word.last).isReported || isAllowed("profanity", { passage, span }, draft.policy)) continue;
    judged.add(sentence);
    matches.push({
      reason: word.isMasked ? "masked" : "vulgar",
      values: { word: passage.text.slice(words.start[word.first], words.end[word.last]) },
      passage,
      span,
      ...(word.isMild && { atMost: draft.audience === "colleague" ? ("info" as const) : ("warn" as const) }),
    });
  }
  return matches.sort((a, b) => a.span.start - b.span.start);
}

/** Stars at the end of a word are letters of it. */
function endOf(text: string, end: number): number {
  let at = end;
  while (text[at] === "*") at++;
  return at;
}

/** Written otherwise than it is read: digits, spaces or signs for letters. */
function isDisguised(words: Words, at: number): boolean {
  const form = words.form[at]!;
  return /[^a-zа-я'-]/.test(form) || words.end[at]! - words.start[at]! > form.length + 1;
}

/** Words people mask, by language. */
const maskable = {
  en: "fuck fucks fucked fucker fuckers fucking fuckin fuckup shit shits shitty bullshit shitshow bitch bitches bitching asshole assholes arsehole arseholes arse ass cunt cunts dick dickhead prick bastard bastards slut whore piss pissed wanker bollocks damn goddamn crap motherfucker".split(" "),
  ru: "хуй хуйня хуйню хуйни хуево нахуй похуй охуел охуели охуеть пизда пиздец пизды распиздяй спиздили ебать ебаный ебаная ебаные ебнутый заебал заебали заебись долбоеб долбоебы еблан блядь бляди блять сука суки говно говна мудак мудаки мудаков жопа жопе жопу хера херово дерьмо гандон пидор срать".split(" "),
};

/** What may be said of a word by itself. */
const suspicion = byWord((id) => {
  const [form] = formsOf(id) as readonly [string];
  return {
    masked: form.length < 15 && /^[a-zа-я]+[*#$@%][a-zа-я*#$@%]*$/.test(form),
    obscene: /[а-я]/.test(form) && formsOf(id).some(isObscene),
  };
});

/** `f***`, `sh*t`, `п***ц`: signs for letters, the first letter shown, and a word one masks that fits. */
function maskOf(form: string, languages: readonly Language[]): boolean {
  const isRun = /[*#$@%]{2}/.test(form);
  // One sign stands for one letter; in a row nobody counts them exactly.
  const pattern = form.replace(/[*#$@%]+/g, (signs) => (isRun ? `[a-zа-я]{${signs.length},${signs.length + 1}}` : "[a-zа-я]"));
  const shown = form.replace(/[*#$@%]/g, "").length;
  if (shown < (isRun ? 1 : 2)) return false;
  const whole = new RegExp(`^${pattern}$`);
  // «о*уенно»: some letter makes it one of the families that no list holds.
  for (let letter = 0x430; !isRun && letter < 0x450; letter++) if (isObscene(form.replace(/[*#$@%]/g, String.fromCharCode(letter)))) return true;
  return languages.some((language) => maskable[language].some((word) => whole.test(word)));
}

export const examples: Examples = {
  flags: [
    "The crane broke down again. What a [[shitty]] start to the week.",
    "Who the [[f***]] moved the pallets to bay nine?",
    { body: "Good morning, that is [[bull$hit]] and we both know it.", why: "a sign for a letter" },
    { body: "The forklift is [[f u c k e d]] again.", why: "letters apart" },
    { body: "Коллеги, вчера на складе был полный [[п***ц]].", why: "звёздочки" },
    { body: "Насос [[проебали]] ещё в марте.", why: "производное от корня" },
    { body: "Насос гудит [[ох*евше]], приезжайте.", why: "a sign for a letter, in a word no list holds" },
    { body: "Шов сварен [[х*рово]]. Кому нужна такая [[ж*па]]?", why: "знак вместо буквы в словах попроще" },
    { body: "Завхоз у них [[долбоёб]] и тот пьян.", why: "a root at the end of a word" },
    { body: "Шофёр их [[мудак]], другого слова не подберу.", why: "who has no other word cites none" },
    { body: "Смета [[xyйня]], переделайте.", why: "латинские буквы вместо русских" },
  ],
  passes: [
    { body: "Господин Насралла приедет в среду, пропуск заказан.", why: "a name" },
    { body: "Change at Scunthorpe for Cockfosters; Titterington meets you there.", why: "places that only hold the letters" },
    { body: "Dick Halvorsen and Mrs Cockburn will be at gate four.", why: "names" },
    { body: "Kill the hung process, then assess the class assignments.", why: "technical senses and words inside words" },
    { body: "The bench drill is back; a new prick punch and a bastard file for Lee, please.", why: "tools of a trade" },
    { body: "Застрахуйте груз и не злоупотребляйте доверием потребителей.", why: "те же буквы в честных словах" },
    { body: "Хлебозавод выплатил учебные и служебные, а психует только погода.", why: "те же буквы в честных словах" },
    { body: "В меню блины с икрой и хрен к холодцу.", why: "еда" },
    { body: "Возьмите сухую смесь и **на**лейте воды по оси **х**; **who** is a name.", why: "те же буквы в честных словах, и жирный шрифт знаками" },
    { body: "Спиленные суки и листву увезут до четверга.", why: "ветви" },
    { body: "Сторожевая сука из питомника здорова, паспорт у кинолога.", why: "кинология" },
  ],
};

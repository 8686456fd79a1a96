import { defineDetector, inPassages, ownPassages, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import type { Passage } from "../parsed-message";
import type { Span } from "../span";
import { shownUnless } from "../sentence-signs";
import { contextOf } from "../text/context";
import type { PhraseMatch, Phrases } from "../text/phrases";
import { readingOf, sentenceAt, spanOfWords, type Reading } from "../text/reading";
import { byWord, formsOf } from "../text/words";

/** What talk among friends looks like. `weak` signs are nothing alone; `familiar` is «ты» to somebody one owes «вы». */
export type CasualSign = "textspeak" | "slang" | "banter" | "weak" | "familiar";

/** The kinds a reason tells apart, the most telling first: where signs mix, the strongest first kind is said. */
type Kind = "familiar" | "textspeak" | "slang" | "banter" | "emoji" | "lowercase" | "tone";

interface Sign {
  readonly kind: Kind;
  readonly isStrong: boolean;
  readonly span: Span<"text">;
  /** A word near it: finds its sentence. */
  readonly word: number;
}

const lexicon = sayings.casualness;

/** How far a line is looked at around a sign, UTF-16 units: lines are endless in hostile text only. */
const longestLook = 160;

/** A chat pasted into a mail has thousands; the first of them prove it. */
const mostSigns = 300;

/** Weak signs that make a tone together, by length of the text: a long friendly mail may hold a few. */
const weakSignsNeeded = (wordCount: number): number => (wordCount <= 60 ? 3 : wordCount <= 200 ? 4 : 6);

export const casualness = defineDetector({
  id: "casualness",
  summary: "Slang, textspeak, rows of emoji, banter, or «ты» to a client.",
  severity: { outside: "warn", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["reword"],
  options: {},
  reasons: {
    familiar: ({ words }) => `This speaks to the reader as to a close friend (${words}).`,
    textspeak: ({ words }) => `This is written as in a chat (${words}).`,
    slang: ({ words }) => `This is slang (${words}).`,
    banter: ({ words }) => `This is banter among friends (${words}).`,
    emoji: ({ words }) => `This speaks in emoji: “${words}”.`,
    lowercase: () => "This is written without capital letters.",
    tone: ({ words }) => `Together this sounds like talk among friends (${words}).`,
  },
  detect: (draft) =>
    inPassages(ownPassages(draft), (passage) => {
      const signs = signsIn(passage, draft);
      const match = judge(passage, signs) ?? (canHearAlone ? rarely(passage, draft, signs) : undefined);
      return match ? [match] : [];
    }),
});

/** What is casual only with words that are rare: they are no part of the gate, so it is only shown. */
function rarely(passage: Passage, draft: Draft, signs: readonly Sign[]): Match<Kind> | undefined {
  const rare = moreSayings.casualness ? saidIn(passage, draft, moreSayings.casualness) : [];
  const match = rare.length ? judge(passage, inOrder([...signs, ...rare])) : undefined;
  return match && shownUnless(false, match);
}

const inOrder = (signs: Sign[]): Sign[] => signs.sort((a, b) => a.span.start - b.span.start);

function signsIn(passage: Passage, draft: Draft): Sign[] {
  const persons = draft.audience === "outside" && draft.languages.indexOf("ru") >= 0 ? secondPersons(passage) : [];
  return inOrder([...saidIn(passage, draft, lexicon), ...persons, ...stretched(passage), ...pictures(passage), ...lowercase(passage)]);
}

function saidIn(passage: Passage, draft: Draft, phrases: Phrases<CasualSign>): Sign[] {
  const reading = readingOf(passage);
  const signs: Sign[] = [];
  const isOutside = draft.audience === "outside";
  for (const match of phrases.find(reading.words, draft.languages)) {
    if (signs.length >= mostSigns) break;
    if (match.kind === "familiar" && !isOutside) continue;
    if (isName(passage, match) || isInQuotes(passage, match) || isTelex(passage, match)) continue;
    // «12 мм», «20 тонн».
    if (match.kind === "weak" && /\d/.test(reading.words.form[match.first - 1]!)) continue;
    if (isCode(passage.text, reading.words.start[match.first]!, reading.words.end[match.last]!)) continue;
    const { isCited, isReported } = contextOf(passage, match.first, match.last);
    if (isCited || isReported) continue;
    signs.push({
      kind: match.kind === "weak" ? "tone" : match.kind,
      isStrong: match.kind !== "weak" && !isMeantPlainly(reading, match),
      span: { start: reading.words.start[match.first]!, end: reading.words.end[match.last]! },
      word: match.first,
    });
  }
  return signs;
}

/** «Залили фундамент», «забил гвоздь», «хрен и редька», «народ идёт», «прикинь объём»: words that have a plain sense, too; before a comma «народ» has none. */
const isMeantPlainly = ({ words }: Reading, { first }: PhraseMatch<CasualSign>): boolean => plain.test(words.form[first]! + words.gap[first + 1]!);
const plain = /^(?:зали|заби[лв]|слете|проеха|выруб|о?хрен|обня|прикин|жест|народ[01])/;

/** `Buddy` in the middle of a sentence is a product or a person, `PPL` a firm; but people do shout LOL. */
function isName(passage: Passage, { first, last }: PhraseMatch<CasualSign>): boolean {
  if (last !== first) return false;
  const { words } = readingOf(passage);
  const written = passage.text.slice(words.start[first], words.end[first]);
  const isCapitalized = written[0] !== written[0]!.toLowerCase() && written.slice(1) === written.slice(1).toLowerCase();
  if (written.length > 1 && written === written.toUpperCase() && /^[a-z0-9]+$/.test(words.form[first]!) && !shouted.has(words.form[first]!)) return true;
  return isCapitalized && sentenceAt(readingOf(passage), first).first !== first;
}

const shouted = new Set("lol omg wtf rofl lmao thx pls plz brb idk tgif yolo haha yay woohoo dude sooo".split(" "));

/** A word between quotation marks is spoken about: a button, a brand, a slip in somebody's text. */
function isInQuotes(passage: Passage, { first, last }: PhraseMatch<CasualSign>): boolean {
  const { words } = readingOf(passage);
  const isMark = (sign: string) => sign !== "" && "\"'“”„«»‘’‹›".indexOf(sign) >= 0;
  return isMark(passage.text.charAt(words.start[first]! - 1)) && isMark(passage.text.charAt(words.end[last]!).replace(/[.,!?]/, passage.text.charAt(words.end[last]! + 1)));
}

/** Telex and headlines: PLS and TKS on a line of capitals are trade usage. */
function isTelex(passage: Passage, { first }: PhraseMatch<CasualSign>): boolean {
  const { text } = passage;
  const at = readingOf(passage).words.start[first]!;
  const before = text.slice(Math.max(0, at - longestLook), at);
  const after = text.slice(at, at + longestLook);
  const end = after.indexOf("\n");
  const line = before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
  return line === line.toUpperCase() && line.indexOf(" ") !== line.lastIndexOf(" ");
}

/** Verbs in -ешь and -ишь speak to one friend; these only look alike. */
const notVerbs = new Set("лишь тишь брешь плешь вишь".split(" "));

const isSecondPerson = byWord((id) => {
  const form = formsOf(id)[0]!;
  return form.length > 3 && /.[еи]шь(ся)?$/.test(form) && !notVerbs.has(form);
});

const formal = /(^|[\s(«])[Вв](ы|ам|ами|ас|аш[а-я]{0,3})(?![а-я])/;

function secondPersons(passage: Passage): Sign[] {
  const { words } = readingOf(passage);
  const signs: Sign[] = [];
  const isFormal = formal.test(passage.text);
  for (let i = 0; i < words.count; i++) {
    if (!isSecondPerson(words.id[i]!)) continue;
    // «С ней каши не сваришь», «с вами забываешь о времени»: of everybody, mostly.
    signs.push({ kind: "familiar", isStrong: !isFormal && words.form[i - 1] !== "не", span: { start: words.start[i]!, end: words.end[i]! }, word: i });
  }
  return signs;
}

/** "soooo", "yesss", «оооочень»: a vowel three times or more, or the last letter; a slip of the key doubles consonants inside. */
const stretch = /([aeiouyаеиоуыэюя])\1\1|([a-zа-я])\2\2$/;

const isStretched = byWord((id) => {
  const form = formsOf(id)[0]!;
  return form.length > 3 && stretch.test(form) && !/^(.)\1*$|\d|^www|iii/.test(form);
});

function stretched(passage: Passage): Sign[] {
  const { words } = readingOf(passage);
  const signs: Sign[] = [];
  for (let i = 0; i < words.count; i++) {
    if (!isStretched(words.id[i]!)) continue;
    const form = words.form[i]!;
    const written = passage.text.slice(words.start[i], words.end[i]);
    if (written.slice(1) !== written.slice(1).toLowerCase() || isCode(passage.text, words.start[i]!, words.end[i]!)) continue;
    signs.push({ kind: "slang", isStrong: !/^(?:hm+|a+r+g*h*|u+gh+|gr+)$/.test(form), span: { start: words.start[i]!, end: words.end[i]! }, word: i });
  }
  return signs;
}

/** Part of an address, a path, an option or an escape: signs stick to it without a blank. */
function isCode(text: string, start: number, end: number): boolean {
  return /[/\\=&@#_<>~$%]/.test(text.charAt(start - 1) + text.charAt(end)) || /(^|\s)-$/.test(text.slice(Math.max(0, start - 2), start)) || /[a-z0-9]\.$/i.test(text.slice(Math.max(0, start - 2), start)) || /^\.[a-z0-9]/i.test(text.slice(end, end + 2));
}

/** Faces, hands, hearts and parties; telephones and calendars are signposts, not moods. Then emoticons of signs, and smiling brackets. */
const face = "(?:\\ud83d[\\ude00-\\ude4f\\udc40-\\udcaf\\udd25\\ude80]|\\ud83e[\\udd00-\\uddff\\ude70-\\udeff]|\\ud83c[\\udf85-\\udf8a\\udf7a-\\udf7e]|[\\u2639\\u263a\\u2764\\u2665\\u2728])[\\ufe0f\\u200d]?";
const picture = new RegExp(`((?:${face} ?){1,12})|((?:[:;=8][-^']?[)(DPpOo*/|]{1,6}(?![A-Za-z0-9/(]))|<3(?![0-9.])|\\b[xX]D+\\b|\\^_?\\^|¯|(?:[)]{2,}|[(]{3,}))`, "g");

function pictures(passage: Passage): Sign[] {
  const signs: Sign[] = [];
  const { text } = passage;
  const { words } = readingOf(passage);
  if (!words.count) return signs;
  picture.lastIndex = 0;
  for (let found = picture.exec(text); found; found = picture.exec(text)) {
    const written = found[0].replace(/ $/, "");
    const start = found.index;
    if (/^[:;=8]/.test(written) && /[0-9A-Za-z:/]/.test(text.charAt(start - 1)) && /^[8=]|[/|oODPp]$/.test(written)) continue;
    if (/^[)(]+$/.test(written) && !isUnmatched(text, start, written)) continue;
    const isRow = found[1] !== undefined ? (written.match(new RegExp(face, "g")) ?? []).length > 1 : /([)(D])\1{1,}$/.test(written);
    signs.push({ kind: "emoji", isStrong: isRow, span: { start, end: start + written.length }, word: wordBefore(words.start, start) });
  }
  return signs;
}

/** «Спасибо))»: closing brackets that close nothing on their line; one too many is a slip. */
function isUnmatched(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - longestLook), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  let open = 0;
  for (const sign of line) open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  return written[0] === ")" ? open < written.length - 1 : true;
}

function wordBefore(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Sentences that begin small nearly throughout: not a list, not one slip. */
const fewestSmall = 3;
const smallShare = 0.8;

/** @returns a sign for each of the first sentences that begin small, if nearly all do; or if "i" is small too. */
function lowercase(passage: Passage): Sign[] {
  if (passage.where.in === "subject") return [];
  const { words, sentences } = readingOf(passage);
  const small: number[] = [];
  let all = 0;
  for (const at of sentences) {
    const letter = passage.text.charAt(words.start[at]!);
    if (letter.toLowerCase() === letter.toUpperCase() || isListItem(passage.text, words.start[at]!)) continue;
    all++;
    if (letter === letter.toLowerCase()) small.push(at);
  }
  const isThroughout = small.length >= fewestSmall && small.length >= all * smallShare;
  if (!isThroughout && !(small.length >= 2 && smallPronouns(passage) >= 2)) return [];
  return small.slice(0, fewestSmall).map((at) => ({ kind: "lowercase", isStrong: true, span: { start: words.start[at]!, end: words.end[at]! }, word: at }));
}

/** A line that begins with a bullet, a number or a sign; a word that goes on from an address. */
function isListItem(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /[-*•–—·>#@/=_\d]\s?$/.test(before) || /[a-z0-9]\.$/i.test(before);
}

function smallPronouns(passage: Passage): number {
  const { words } = readingOf(passage);
  let count = 0;
  for (let i = 0; i < words.count; i++) if (words.form[i] === "i" && passage.text.charAt(words.start[i]!) === "i" && !/[.@/()]/.test(passage.text.charAt(words.end[i]!))) count++;
  return count;
}

/** One finding for a passage: the sentences where its signs are densest, or none where they weigh too little. */
function judge(passage: Passage, signs: readonly Sign[]): Match<Kind> | undefined {
  const strong = signs.filter(({ isStrong }) => isStrong);
  const { words } = readingOf(passage);
  if (!strong.length && signs.length < weakSignsNeeded(words.count)) return undefined;
  const span = densest(passage, signs);
  const inside = signs.filter((sign) => sign.span.start >= span.start && sign.span.start < span.end);
  const telling = inside.filter(({ isStrong }) => isStrong);
  const said = telling.length ? telling : inside;
  const kind = (said.find((sign) => sign.kind !== "lowercase") ?? said[0]!).kind;
  const quoted: string[] = [];
  for (const sign of said) {
    const written = passage.text.slice(sign.span.start, sign.span.end).replace(/\s+/g, " ");
    if (sign.kind !== "lowercase" && quoted.indexOf(written) < 0 && quoted.length < 4) quoted.push(written);
  }
  return { reason: telling.length ? kind : "tone", values: { words: quoted.join(", ") }, passage, span };
}

/** The run of neighboring sentences whose signs weigh most; a strong one as much as three weak ones. */
function densest(passage: Passage, signs: readonly Sign[]): Span<"text"> {
  const reading = readingOf(passage);
  let best = { weight: 0, first: 0, last: 0, end: 0 };
  let run = { weight: 0, first: -1, last: -1, end: 0 };
  for (const sign of signs) {
    const sentence = sentenceAt(reading, sign.word);
    const continues = run.last >= 0 && sentence.first <= run.last + 1;
    run = {
      weight: (continues ? run.weight : 0) + (sign.isStrong ? 3 : 1),
      first: continues ? run.first : sentence.first,
      last: Math.max(sentence.last, continues ? run.last : 0),
      end: Math.max(sign.span.end, continues ? run.end : 0),
    };
    if (run.weight > best.weight) best = run;
  }
  const span = spanOfWords(passage, best.first, best.last);
  return { start: Math.min(span.start, signs[0]!.span.start < span.start && best.first === 0 ? signs[0]!.span.start : span.start), end: Math.max(span.end, best.end) };
}

export const examples: Examples = {
  flags: [
    { body: "The stand is booked. [[Righty-ho, top banana, toodle-pip.]]", why: "rare slang" },
    "Hello Clara,\n\n[[gonna send u the figures tmrw, thx!]]\n\nAnna",
    "Dear Clara,\n\nThe samples arrived. [[Dude, they look awesome, you guys rock!]] The invoice follows on Monday.\n\nAnna",
    "Hi Clara,\n\n[[Sorry, my bad, I sent you the old drawing.]] The right one is attached.",
    "Dear Clara,\n\n[[The contract is signed. 🎉🎉🥳]]\n\nAnna Berg",
    "Dear Clara, the demo went well. [[We are sooooo happy with it.]]",
    "[[hi clara. the parts came in today. we will fit them on friday.]] is that all right with you. anna",
    "[[Hey Clara, wow, that was quick :)]]\n\nAnna",
    "Клара, добрый день! [[Скинь, пожалуйста, договор до вечера.]] С уважением, Анна",
    "Добрый день! [[Инфу по заказу пришлю завтра, спс за терпение.]] Анна",
    "Клара, здравствуйте. [[Ты получишь образцы во вторник.]]",
    "Добрый день! [[Договор подписали)))]]\n\nСпасибо.",
    { to: ["boris@northwind.example"], body: "Boris,\n\n[[pls check the table, brb]]", why: "a colleague is a customer too" },
  ],
  passes: [
    { body: "Dear Clara,\n\nThere is no cap on the quantity: we can cut three sheets a day.\n\nAnna", why: "measures and limits" },
    { body: "Клара, здравствуйте! Держу вас в курсе: насос привезут в среду.", why: "the author himself does" },
    { body: "Клара, здравствуйте! С одной краской печь не починишь, нужен печник.", why: "said of everybody" },
    { body: "Dear Clara, the courier will bring it on Tuesday.", why: "an ordinary verb" },
    { body: "Hi Clara,\n\nThanks a lot for your quick answer. We'll fit the parts on Friday, and I'm glad it's settled.\n\nBest,\nAnna", why: "contractions and thanks are plain friendly wording" },
    { body: "Boris, the table is ready. Good that you noticed the error :)", to: ["boris@northwind.example"], why: "one smiley to a colleague" },
    { body: "Dear Clara, we will take twenty Buddy clips and one Dude Ranch poster.", why: "a word with a capital inside a sentence is a name" },
    { body: 'Dear Clara, on page 3 the text says "gonna"; we suggest "going to".', why: "a word in quotation marks is spoken about" },
    { body: "ETA ROTTERDAM MONDAY NOON. PLS ADV BERTH. TKS.", why: "telex usage among capitals" },
    { body: "Dear Clara, the ship sails under the U.S. flag; see www.northwind.example for its route III.", why: "letters of an abbreviation, an address and a numeral are no textspeak" },
    { body: "Dear Clara,\n\nYou will find in the box:\n- two cables\n- one charger\n- a manual\n\nAnna Berg", why: "a list without capitals is a list" },
    { body: "Dear Clara, please call me at 📞 020 555 0100 or write to 📧 anna@northwind.example.", why: "signposts are not moods" },
    { body: "Клара, здравствуйте! Плиту залили вчера. Народ в Клину отзывчивый.", why: "глагол и «народ» в прямом смысле" },
    { body: "Клара, здравствуйте! Редька, хрен и свёкла, ящики 90 мм, отгружены.", why: "корень и миллиметры" },
    { body: "Клара, здравствуйте! Спасибо за гостеприимство и за чай, было очень приятно. Анна", why: "тёплый тон на «вы»" },
    { body: "Клара, здравствуйте! С вашим каталогом забываешь о времени, и всё в нём находишь сразу.", why: "«забываешь» говорят о каждом" },
    { body: "Борис, ты сможешь приехать в пятницу? Скажи, когда удобно.", to: ["boris@northwind.example"], why: "«ты» между коллегами" },
    { body: "Клара, здравствуйте! Жвачка «Кайф» и лимонад «Йоу» отгружены.", why: "названия товаров" },
    { body: "Добрый день! Оплатите лишь первую часть (аванс), остальное после приёмки (см. п. 3).", why: "«лишь» не глагол, скобки закрыты" },
  ],
};

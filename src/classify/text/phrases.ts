import type { Language } from "../ids";
import { englishEndings, russianEndings, type Endings } from "./endings";
import { formsOf, Gap, vocabularyGeneration, type Words } from "./words";

/**
 * The lexicons' own little language. One entry a line; words folded (lower case, `е` for `ё`); `#` begins a remark.
 *
 * | written | matches |
 * |---|---|
 * | `word` | the word |
 * | `stem~n` | the stem with any ending of class `n` of the language, see `endings.ts` |
 * | `stem*` | the stem and anything after it |
 * | `(a\|b\|stem~v)` | one of them |
 * | `(a\|b c)` | one of them, where some are several words |
 * | `[word]`, `[(a\|b)]` | optional |
 * | `{name}` | one word of a class |
 * | `<name>` | one phrase of a fragment; stands alone between blanks |
 * | `_` | any one word; `_3` any words up to three |
 * | `..3` | up to three words, across commas too |
 * | `,` | a comma, colon or dash may stand here |
 * | `^` first, `.` last | the sentence begins, or ends, here |
 * | `entry ! look-alike \| look-alike` | the entry, except where it overlaps one of its innocent look-alikes |
 *
 * A phrase never crosses the end of a sentence, and a comma only where it says so.
 */
export interface Lexicon<Kind extends string> {
  /** Word classes used as `{name}`: entries separated by blanks, each a word, `stem~x` or `stem*`. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Turns of phrase used as `<name>`, one a line; they may hold classes and other fragments. An entry is written out once for each. */
  readonly fragments?: Readonly<Record<string, string>>;
  /** Entries by kind, one a line. */
  readonly entries: Readonly<Partial<Record<Kind, string>>>;
}

/** A phrase found: word indexes, both inclusive. */
export interface PhraseMatch<Kind extends string> {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
  /** The entry's line, for the curious and for tests. */
  readonly entry: string;
}

/** Lexicons made ready: call `find` on the words of a text. */
export interface Phrases<Kind extends string> {
  /** @returns matches in reading order, the longest at each place; matches of one kind do not overlap. Time is linear in words. */
  find(words: Words, languages: readonly Language[]): PhraseMatch<Kind>[];
}

type Test = (id: number) => boolean;
interface Element {
  readonly test: Test | undefined;
  /** Words this element may take: 0 or 1 for optional, 1 for a word, 0..n for a gap. */
  readonly min: number;
  readonly max: number;
  /** The widest gap allowed before its words. */
  readonly across: Gap;
  /** Words that could anchor a search; undefined where any word fits. */
  readonly keys: readonly Key[] | undefined;
}
interface Key {
  readonly stem: string;
  /** undefined: exact; empty set of endings never occurs. */
  readonly endings: readonly string[] | "any" | undefined;
}
interface Entry<Kind extends string> {
  readonly kind: Kind;
  readonly line: string;
  readonly elements: readonly Element[];
  readonly anchor: number;
  readonly lookAlikes: readonly Entry<Kind>[];
  /** Whether the sentence has to begin or end with the match. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Prepares lexicons by language. Nothing is compiled before the first use. */
export function phrases<Kind extends string>(lexicons: Readonly<Partial<Record<Language, Lexicon<Kind>>>>): Phrases<Kind> {
  const compiled: Partial<Record<Language, Index<Kind>>> = {};
  return {
    find(words, languages) {
      const found: PhraseMatch<Kind>[] = [];
      for (const language of languages) {
        const lexicon = lexicons[language];
        if (!lexicon) continue;
        const index = (compiled[language] = compiled[language] ?? compile(lexicon, language === "ru" ? russianEndings : englishEndings));
        search(index, words, found);
      }
      return longest(found);
    },
  };
}

/** Entries by the words that can anchor them, remembered by word number. */
class Index<Kind extends string> {
  private readonly exact = new Map<string, Entry<Kind>[]>();
  private readonly stems = new Map<string, { endings: readonly string[] | "any"; entry: Entry<Kind> }[]>();
  private memo: (readonly Entry<Kind>[] | undefined)[] = [];
  private generation = -1;

  add(entry: Entry<Kind>): void {
    for (const key of entry.elements[entry.anchor]!.keys!) {
      if (key.endings === undefined) put(this.exact, key.stem, entry);
      else put(this.stems, key.stem, { endings: key.endings, entry });
    }
  }

  /** Entries this word can anchor. */
  at(id: number): readonly Entry<Kind>[] {
    if (this.generation !== vocabularyGeneration()) {
      this.memo = [];
      this.generation = vocabularyGeneration();
    }
    return (this.memo[id] = this.memo[id] ?? this.lookUp(id));
  }

  private lookUp(id: number): readonly Entry<Kind>[] {
    const found: Entry<Kind>[] = [];
    for (const form of formsOf(id)) {
      for (const entry of this.exact.get(form) ?? []) if (found.indexOf(entry) < 0) found.push(entry);
      for (let length = Math.min(form.length, 24); length >= 2; length--) {
        for (const { endings, entry } of this.stems.get(form.slice(0, length)) ?? []) {
          if ((endings === "any" || endings.indexOf(form.slice(length)) >= 0) && found.indexOf(entry) < 0) found.push(entry);
        }
      }
    }
    return found.length ? found : none;
  }
}
const none: readonly never[] = [];

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function compile<Kind extends string>(lexicon: Lexicon<Kind>, endings: Endings): Index<Kind> {
  const index = new Index<Kind>();
  const classes: Record<string, Key[]> = {};
  for (const name of Object.keys(lexicon.classes ?? {})) classes[name] = lexicon.classes![name]!.trim().split(/\s+/).map((word) => key(word, endings));
  for (const kind of Object.keys(lexicon.entries) as Kind[]) {
    for (const line of linesOf(lexicon.entries[kind] ?? "")) {
      const [written, innocent] = line.split(/\s+!\s+/);
      const lookAlikes: Entry<Kind>[] = [];
      for (const one of (innocent ?? "").split(/\s+\|\s+/).filter(Boolean)) {
        for (const whole of writtenOut(one, lexicon.fragments ?? {})) lookAlikes.push(entryOf(kind, whole, classes, endings, []));
      }
      for (const whole of writtenOut(written!, lexicon.fragments ?? {})) index.add(entryOf(kind, whole, classes, endings, lookAlikes));
    }
  }
  return index;
}

/** The lines of a list without remarks. */
function linesOf(list: string): string[] {
  return list.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
}

/** An entry once for each phrase of the fragments it uses, and for each alternative of several words. */
function writtenOut(line: string, fragments: Readonly<Record<string, string>>): string[] {
  const use = /<([^>\s]+)>|\[?\(([^()]*\s[^()]*)\)\]?/.exec(line);
  if (!use) return [line];
  const [written, name, choice] = use;
  if (name !== undefined && fragments[name] === undefined) throw new Error(`Lexicon entry “${line}” uses the fragment <${name}>, which is not declared.`);
  const alternatives = name === undefined ? choicesOf(choice!, written!.charAt(0) === "[") : linesOf(fragments[name]!);
  const out: string[] = [];
  for (const one of alternatives) out.push(...writtenOut(line.slice(0, use.index) + one + line.slice(use.index + written!.length), fragments));
  return out;
}

/** `(a|b c|d)` as `(a|d)` and `b c`; single words stay together because one test serves them all. */
function choicesOf(choice: string, isOptional: boolean): string[] {
  const isPhrase = (one: string) => /\s/.test(one.trim());
  const all = choice.split("|");
  const single = all.filter((one) => !isPhrase(one)).join("|");
  const words = single && (isOptional ? `[(${single})]` : `(${single})`);
  return all.filter(isPhrase).concat(isOptional || words ? [words] : []);
}

function entryOf<Kind extends string>(kind: Kind, line: string, classes: Record<string, Key[]>, endings: Endings, lookAlikes: readonly Entry<Kind>[]): Entry<Kind> {
  const elements: Element[] = [];
  let across: Gap = Gap.quote;
  const tokens = line.trim().split(/\s+/);
  const begins = tokens[0] === "^";
  const ends = tokens[tokens.length - 1] === ".";
  for (const token of tokens.slice(begins ? 1 : 0, ends ? -1 : tokens.length)) {
    if (token === ",") {
      across = Gap.comma;
      continue;
    }
    elements.push(element(token, across, classes, endings, line));
    across = token.slice(0, 2) === ".." ? Gap.comma : Gap.quote;
  }
  const anchor = anchorOf(elements);
  if (anchor < 0) throw new Error(`Lexicon entry “${line}” has no word of its own to be found by.`);
  return { kind, line, elements, anchor, lookAlikes, begins, ends };
}

function element(token: string, across: Gap, classes: Record<string, Key[]>, endings: Endings, line: string): Element {
  const gap = /^(_|\.\.)(\d?)$/.exec(token);
  if (gap) return { test: undefined, min: gap[1] === "_" && !gap[2] ? 1 : 0, max: Number(gap[2] || 1), across: gap[1] === ".." ? Gap.comma : across, keys: undefined };
  const optional = /^\[(.+)\]$/.exec(token);
  const inner = optional ? optional[1]! : token;
  const choice = /^\((.+)\)$/.exec(inner);
  const keys: Key[] = [];
  for (const word of choice ? choice[1]!.split("|") : [inner]) {
    const name = /^\{(.+)\}$/.exec(word);
    if (!name) keys.push(key(word, endings));
    else if (classes[name[1]!]) keys.push(...classes[name[1]!]!);
    else throw new Error(`Lexicon entry “${line}” uses the class {${name[1]!}}, which is not declared.`);
  }
  return { test: testOf(keys), min: optional ? 0 : 1, max: 1, across, keys: optional ? undefined : keys };
}

function key(word: string, endings: Endings): Key {
  if (!word || /[^a-zа-я0-9'*~-]/.test(word)) throw new Error(`Lexicon word “${word}” is not a folded word: a bracket is missing, or a capital, or an accent is there.`);
  if (word.charAt(word.length - 1) === "*") return { stem: word.slice(0, -1), endings: "any" };
  const tilde = word.indexOf("~");
  if (tilde < 0) return { stem: word, endings: undefined };
  const known = endings[word.slice(tilde + 1)];
  if (!known) throw new Error(`Lexicon word “${word}” names an ending class that does not exist.`);
  return { stem: word.slice(0, tilde), endings: known };
}

/** A test over word numbers with a memo of its own. */
function testOf(keys: readonly Key[]): Test {
  let memo: (boolean | undefined)[] = [];
  let generation = -1;
  return (id) => {
    if (generation !== vocabularyGeneration()) {
      memo = [];
      generation = vocabularyGeneration();
    }
    return (memo[id] = memo[id] ?? formsOf(id).some((form) => keys.some((one) => fits(form, one))));
  };
}

function fits(form: string, { stem, endings }: Key): boolean {
  if (endings === undefined) return form === stem;
  return form.slice(0, stem.length) === stem && (endings === "any" || endings.indexOf(form.slice(stem.length)) >= 0);
}

/** The element with the fewest and longest words is looked for first. */
function anchorOf(elements: readonly Element[]): number {
  let best = -1;
  let bestScore = -Infinity;
  elements.forEach(({ keys }, i) => {
    if (!keys) return;
    const score = Math.min(...keys.map((one) => one.stem.length)) - 3 * keys.length;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return best;
}

function search<Kind extends string>(index: Index<Kind>, words: Words, found: PhraseMatch<Kind>[]): void {
  for (let at = 0; at < words.count; at++) {
    for (const entry of index.at(words.id[at]!)) {
      const match = matchAt(entry, words, at);
      if (match && !entry.lookAlikes.some((other) => overlapsLookAlike(other, words, match))) found.push(match);
    }
  }
}

/** An innocent look-alike is searched where the match stands, and a few words around it. */
function overlapsLookAlike<Kind extends string>(other: Entry<Kind>, words: Words, match: PhraseMatch<Kind>): boolean {
  const reach = other.elements.length + 4;
  for (let at = Math.max(0, match.first - reach); at <= Math.min(words.count - 1, match.last + reach); at++) {
    const innocent = matchAt(other, words, at);
    if (innocent && innocent.first <= match.last && innocent.last >= match.first) return true;
  }
  return false;
}

function matchAt<Kind extends string>(entry: Entry<Kind>, words: Words, at: number): PhraseMatch<Kind> | undefined {
  const { elements, anchor } = entry;
  if (!elements[anchor]!.test!(words.id[at]!)) return undefined;
  const last = forward(elements, anchor + 1, words, at);
  if (last < 0) return undefined;
  const first = backward(elements, anchor - 1, words, at, elements[anchor]!.across);
  if (first < 0 || (entry.begins && first > 0 && words.gap[first] !== Gap.stop)) return undefined;
  if (entry.ends && last + 1 < words.count && words.gap[last + 1] !== Gap.stop) return undefined;
  return { kind: entry.kind, first, last, entry: entry.line };
}

/** Matches `elements[i…]` after the word `at`, longest first. @returns the last word taken, or -1. */
function forward(elements: readonly Element[], i: number, words: Words, at: number): number {
  if (i >= elements.length) return at;
  const { test, min, max, across } = elements[i]!;
  let taken = 0;
  while (taken < max && at + taken + 1 < words.count && words.gap[at + taken + 1]! <= across && (!test || test(words.id[at + taken + 1]!))) taken++;
  for (; taken >= min; taken--) {
    const end = forward(elements, i + 1, words, at + taken);
    if (end >= 0) return end;
  }
  return -1;
}

/** Matches `elements[…i]` before the word `at`, which allows gaps up to `across` before it. @returns the first word taken, or -1. */
function backward(elements: readonly Element[], i: number, words: Words, at: number, across: Gap): number {
  if (i < 0) return at;
  const { test, min, max, across: within } = elements[i]!;
  let taken = 0;
  while (taken < max && at - taken - 1 >= 0 && words.gap[at - taken]! <= (taken ? within : across) && (!test || test(words.id[at - taken - 1]!))) taken++;
  for (; taken >= min; taken--) {
    const start = backward(elements, i - 1, words, at - taken, taken ? within : across);
    if (start >= 0) return start;
  }
  return -1;
}

/** In reading order; of overlapping matches of one kind only the longest stays, the earliest of equals. */
function longest<Kind extends string>(found: PhraseMatch<Kind>[]): PhraseMatch<Kind>[] {
  if (found.length < 2) return found;
  const ordered = found.slice().sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: PhraseMatch<Kind>[] = [];
  const lastOfKind: Partial<Record<Kind, number>> = {};
  for (const match of ordered) {
    const previous = lastOfKind[match.kind];
    if (previous !== undefined && kept[previous]!.last >= match.first) {
      const other = kept[previous]!;
      if (match.last - match.first > other.last - other.first) kept[previous] = match;
      continue;
    }
    lastOfKind[match.kind] = kept.length;
    kept.push(match);
  }
  return kept;
}

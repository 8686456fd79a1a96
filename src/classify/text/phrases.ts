import type { Language } from "../ids";
import { englishEndings, russianEndings, type Endings } from "./endings";
import { isCyrillic } from "./fold";
import { anchorMark, eachFirstWord, parsePhrase, type Node, type Scope } from "./phrase-syntax";
import { byWord, formsOf, Gap, type Words } from "./words";

/** Lists of phrases by kind, in the language of `phrase-syntax.ts`. */
export interface Lexicon<Kind extends string> {
  /** Word classes used as `{name}`: entries separated by blanks, each a word, `stem~x` or `stem*`. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Turns of phrase used as `<name>`, one a line; they may hold classes and other fragments. */
  readonly fragments?: Readonly<Record<string, string>>;
  /** Entries by kind, one a line. */
  readonly entries: Readonly<Partial<Record<Kind, string>>>;
  /** The script of all words that entries are found by, as the build tells it: a text without such letters need not have the lexicon ready. */
  readonly script?: Script;
}
type Script = "latin" | "cyrillic";

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
  /** @returns matches in reading order, the longest at each place; matches of one kind do not overlap. Time is linear in words; asked again of the same words it remembers. */
  find(words: Words, languages: readonly Language[]): readonly PhraseMatch<Kind>[];
}

/**
 * Prepares lexicons by language. Nothing is indexed before the first use, and no entry is parsed before its word is met.
 *
 * @param shelf where lexicons stand that are asked of the same texts: a text is looked through once for all of them
 */
export function phrases<Kind extends string>(lexicons: Readonly<Partial<Record<Language, Lexicon<Kind>>>>, shelf = new Shelf()): Phrases<Kind> {
  const places: Partial<Record<Language, number>> = {};
  for (const language of Object.keys(lexicons) as Language[]) places[language] = shelf.put(lexicons[language]!, language === "ru" ? russianEndings : englishEndings);
  const known = new WeakMap<Words, { readonly languages: readonly Language[]; readonly found: readonly PhraseMatch<Kind>[] }>();
  return {
    find(words, languages) {
      const all = shelf.foundIn(words);
      let found: readonly PhraseMatch<Kind>[] = none;
      for (const language of languages) {
        const place = places[language];
        const more = place === undefined ? undefined : (all[place] as typeof found | undefined);
        if (more) found = found.length ? found.concat(more) : more;
      }
      if (found.length < 2) return found;
      const before = known.get(words);
      if (before && (before.languages === languages || before.languages.join() === languages.join())) return before.found;
      const best = longest(found);
      known.set(words, { languages, found: best });
      return best;
    },
  };
}

/** One line of a lexicon; what it says is read when a word of the text calls for it. */
class Entry<Kind extends string> {
  private parsed: Phrase | undefined;
  private innocent: readonly Phrase[] | undefined;

  constructor(
    readonly kind: Kind,
    private readonly line: string,
    private readonly scope: Scope,
    /** Its lexicon's place on the shelf. */
    readonly place: number,
  ) {}

  /** @returns whether the class of its language has the ending. */
  takes(name: string, ending: string): boolean {
    const endings = this.scope.endings[name];
    return !!endings && endings.has(ending);
  }

  /** The line as its author wrote it. */
  get written(): string {
    return this.line.replace(anchorMark, "");
  }

  get phrase(): Phrase {
    return (this.parsed = this.parsed ?? parsePhrase(this.parts()[0]!, this.scope));
  }

  /** Read where the phrase is found, which is seldom. */
  get lookAlikes(): readonly Phrase[] {
    return (this.innocent = this.innocent ?? (this.parts()[1] ?? "").split(/\s+\|\s+/).filter(Boolean).map((one) => parsePhrase(one, this.scope)));
  }

  private parts(): readonly string[] {
    return this.line.indexOf("!") < 0 ? [this.line] : this.line.split(/\s+!\s+/);
  }
}
type Phrase = ReturnType<typeof parsePhrase>;

/** Lexicons side by side: their entries by the words that can anchor them, remembered by word number. */
export class Shelf {
  private readonly lexicons: { readonly lexicon: Lexicon<string>; readonly endings: Endings }[] = [];
  /** Those not indexed yet, by the scripts that ask for them. */
  private readonly waiting: Record<Script, Set<number>> = { latin: new Set(), cyrillic: new Set() };
  /** By word as an entry writes it: `word`, `stem*` or `stem~n`. */
  private readonly entries = new Ring<Entry<string>>();
  private entriesOf = byWord((id) => this.lookUp(id));
  private known = new WeakMap<Words, Found>();

  /** @returns the lexicon's place. */
  put(lexicon: Lexicon<string>, endings: Endings): number {
    const place = this.lexicons.push({ lexicon, endings }) - 1;
    if (lexicon.script !== "cyrillic") this.waiting.latin.add(place);
    if (lexicon.script !== "latin") this.waiting.cyrillic.add(place);
    this.entriesOf = byWord((id) => this.lookUp(id));
    this.known = new WeakMap();
    return place;
  }

  /** @returns the phrases of all lexicons in a text; it is looked through once, however many ask. */
  foundIn(words: Words): Found {
    let found = this.known.get(words);
    if (!found) this.known.set(words, (found = this.search(words)));
    return found;
  }

  private search(words: Words): Found {
    const found: PhraseMatch<string>[][] = [];
    const innocents = new Map<Phrase, Map<number, Place | undefined>>();
    for (let at = 0; at < words.count; at++) {
      for (const entry of this.entriesOf(words.id[at]!)) {
        const match = matchAt(entry.phrase, words, at, true);
        if (match && !entry.lookAlikes.some((other) => overlapsLookAlike(other, words, match, innocents))) (found[entry.place] = found[entry.place] ?? []).push({ kind: entry.kind, entry: entry.written, first: match.first, last: match.last });
      }
    }
    return found;
  }

  /** Makes ready what words of a script may be found in. */
  private index(script: Script): void {
    for (const place of this.waiting[script]) {
      const { lexicon, endings } = this.lexicons[place]!;
      const { classes = {}, fragments = {}, entries } = lexicon;
      const scope: Scope = { classes, fragments, endings, known: {} };
      let entry: Entry<string>;
      const see = (word: string) => this.entries.add(word, entry);
      for (const kind of Object.keys(entries)) {
        for (const line of linesOf(entries[kind] ?? "")) {
          for (const one of partsOf(line)) {
            entry = new Entry(kind, one, scope, place);
            eachFirstWord(one, scope, see);
          }
        }
      }
      this.waiting.latin.delete(place);
      this.waiting.cyrillic.delete(place);
    }
  }

  /** Entries a word can anchor. */
  private lookUp(id: number): readonly Entry<string>[] {
    const found: Entry<string>[] = [];
    let links: number[] = [];
    for (const form of formsOf(id)) {
      const script = isCyrillic(form.charCodeAt(0)) ? "cyrillic" : "latin";
      if (this.waiting[script].size) this.index(script);
      links.length = 0;
      this.collect(this.entries.linksOf(form, links), found);
      for (let length = Math.min(form.length, 24); length >= 2; length--) {
        const stem = form.slice(0, length);
        const ending = form.slice(length);
        links.length = 0;
        this.entries.linksOf(`${stem}*`, links);
        for (const name of namesOfEnding(ending)) {
          const others = this.entries.linksOf(`${stem}~${name}`, []).filter((link) => this.entries.at(link).takes(name, ending));
          if (others.length) links = links.concat(others).sort(ascending);
        }
        this.collect(links, found);
      }
    }
    return found.length ? found : none;
  }

  private collect(links: readonly number[], found: Entry<string>[]): void {
    for (let i = 0; i < links.length; i++) {
      const entry = this.entries.at(links[i]!);
      if (found.indexOf(entry) < 0) found.push(entry);
    }
  }
}

const ascending = (a: number, b: number) => a - b;

let endingNames: Map<string, string[]> | undefined;

/** @returns the classes, of any language, that an ending is in. */
function namesOfEnding(ending: string): readonly string[] {
  if (!endingNames) {
    endingNames = new Map();
    for (const classes of [englishEndings, russianEndings]) {
      for (const name of Object.keys(classes)) {
        for (const one of classes[name]!) {
          const names = endingNames.get(one);
          if (!names) endingNames.set(one, [name]);
          else if (names.indexOf(name) < 0) names.push(name);
        }
      }
    }
  }
  return endingNames.get(ending) ?? none;
}

/** Values by word, in the order they came. There are ten thousand at the first mail: a list for each word would be most of what that has to make. */
class Ring<V> {
  /** The last of a word's links; the next of the last is the first. */
  private readonly last = new Map<string, number>();
  private readonly next: number[] = [];
  private readonly values: V[] = [];

  add(word: string, value: V): void {
    const link = this.values.push(value) - 1;
    const before = this.last.get(word);
    if (before === undefined) this.next.push(link);
    else {
      this.next.push(this.next[before]!);
      this.next[before] = link;
    }
    this.last.set(word, link);
  }

  at(link: number): V {
    return this.values[link]!;
  }

  /** @returns `links` with those of a word behind them. */
  linksOf(word: string, links: number[]): number[] {
    const last = this.last.get(word);
    for (let link = last; link !== undefined; ) {
      link = this.next[link]!;
      links.push(link);
      if (link === last) break;
    }
    return links;
  }
}
const none: readonly never[] = [];

/** By the place of their lexicon, in the order of their anchors. */
type Found = readonly (readonly PhraseMatch<string>[] | undefined)[];

/** The lines of a list without remarks. */
function linesOf(list: string): string[] {
  const lines: string[] = [];
  for (const line of list.split("\n")) {
    const entry = (line.indexOf("#") < 0 ? line : line.slice(0, line.indexOf("#"))).trim();
    if (entry) lines.push(entry);
  }
  return lines;
}

/** A line that is nothing but a choice of a hundred phrases is a hundred entries: of these only the one is read whose word is met. */
function partsOf(line: string): string[] {
  const choice = line.charAt(line.length - 1) === ")" && /^@?\(([^()!]*)\)$/.exec(line);
  if (!choice) return [line];
  const parts: string[] = [];
  const others: string[] = [];
  for (const one of choice[1]!.split("|")) {
    if (one.indexOf(" ") > 0 && /^[a-zа-я0-9'*~-]+ [a-zа-я0-9'*~ -]+$/.test(one)) parts.push(markLongest(one));
    else others.push(one);
  }
  if (others.length) parts.push(`${anchorMark}(${others.join("|")})`);
  return parts;
}

/** The longest word of a phrase is hardly ever one that every sentence has. */
function markLongest(phrase: string): string {
  const longest = phrase.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
  return phrase.replace(longest, anchorMark + longest);
}

interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * An innocent look-alike is searched where the match stands, and a few words around it.
 *
 * @param known by look-alike and the word its anchor begins with: where matches are many, no word is looked at twice
 */
function overlapsLookAlike(other: Phrase, words: Words, match: Place, known: Map<Phrase, Map<number, Place | undefined>>): boolean {
  const reach = other.nodes.length + 4;
  const anchor = other.nodes[other.anchor]!;
  const isMet = anchor.is === "word";
  for (let at = Math.max(0, match.first - reach); at <= Math.min(words.count - 1, match.last + reach); at++) {
    if (anchor.is === "word" && !anchor.words.has(words.id[at]!)) continue;
    let places = known.get(other);
    if (!places) known.set(other, (places = new Map()));
    if (!places.has(at)) places.set(at, matchAt(other, words, at, isMet));
    const innocent = places.get(at);
    if (innocent && innocent.first <= match.last && innocent.last >= match.first) return true;
  }
  return false;
}

/** Matches a phrase whose anchor begins with the word `at`. @param isMet whether the anchor is known to do so */
function matchAt({ nodes, anchor, begins, ends }: Phrase, words: Words, at: number, isMet = false): Place | undefined {
  // What stands before the anchor is asked of the words before it, so the anchor itself may stand after any gap.
  const node = nodes[anchor]!;
  if (node.is === "word" && !isMet && !node.words.has(words.id[at]!)) return undefined;
  const last = node.is === "word" ? forward(nodes, anchor + 1, words, at, undefined) : forward(nodes, anchor, words, at - 1, undefined, true);
  if (last < 0) return undefined;
  const first = backward(nodes, anchor - 1, words, at, node.across, undefined);
  if (first < 0 || (begins && first > 0 && words.gap[first] !== Gap.stop)) return undefined;
  if (ends && last + 1 < words.count && words.gap[last + 1] !== Gap.stop) return undefined;
  return { first, last };
}

/** What is left to match when a sequence of nodes is done. */
interface Rest {
  readonly nodes: readonly Node[];
  readonly i: number;
  readonly rest: Rest | undefined;
}

/** Matches `nodes[i…]` and then the rest after the word `at`. @returns the furthest last word, or -1. */
function forward(nodes: readonly Node[], i: number, words: Words, at: number, rest: Rest | undefined, isFree = false): number {
  let node = nodes[i];
  for (; node && node.is === "word"; node = nodes[++i]) {
    at++;
    if (at >= words.count || !(isFree || words.gap[at]! <= node.across) || !node.words.has(words.id[at]!)) return -1;
    isFree = false;
  }
  if (!node) return rest ? forward(rest.nodes, rest.i, words, at, rest.rest) : at;
  let furthest = -1;
  if (node.is === "gap") {
    let taken = 0;
    while (taken < node.max && at + taken + 1 < words.count && words.gap[at + taken + 1]! <= node.across) taken++;
    for (; taken >= node.min && furthest < 0; taken--) furthest = forward(nodes, i + 1, words, at + taken, rest);
    return furthest;
  }
  const then = { nodes, i: i + 1, rest };
  for (const alternative of node.alternatives) furthest = Math.max(furthest, forward(alternative, 0, words, at, then, isFree));
  return node.isOptional ? Math.max(furthest, forward(nodes, i + 1, words, at, rest, isFree)) : furthest;
}

/** Matches `nodes[…i]`, after the rest, before the word `at`, which allows gaps up to `across` before it. @returns the nearest first word, or -1. */
function backward(nodes: readonly Node[], i: number, words: Words, at: number, across: Gap, rest: Rest | undefined): number {
  let node = nodes[i];
  for (; node && node.is === "word"; node = nodes[--i]) {
    if (at <= 0 || words.gap[at]! > across || !node.words.has(words.id[at - 1]!)) return -1;
    at--;
    across = node.across;
  }
  if (!node) return rest ? backward(rest.nodes, rest.i, words, at, across, rest.rest) : at;
  let first = -1;
  if (node.is === "gap") {
    let taken = 0;
    while (taken < node.max && at - taken - 1 >= 0 && words.gap[at - taken]! <= (taken ? node.across : across)) taken++;
    for (; taken >= node.min && first < 0; taken--) first = backward(nodes, i - 1, words, at - taken, taken ? node.across : across, rest);
    return first;
  }
  const then = { nodes, i: i - 1, rest };
  for (const alternative of node.alternatives) first = earlier(first, backward(alternative, alternative.length - 1, words, at, across, then));
  return node.isOptional ? earlier(first, backward(nodes, i - 1, words, at, across, rest)) : first;
}

function earlier(a: number, b: number): number {
  return a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b);
}

/** In reading order; of overlapping matches of one kind only the longest stays, the earliest of equals. */
function longest<Kind extends string>(found: readonly PhraseMatch<Kind>[]): PhraseMatch<Kind>[] {
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

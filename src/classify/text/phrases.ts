import type { Language } from "../ids";
import { englishEndings, russianEndings, type Endings } from "./endings";
import { anchorMark, firstWords, parsePhrase, type Node, type Scope, type WordKey } from "./phrase-syntax";
import { formsOf, Gap, vocabularyGeneration, type Words } from "./words";

/** Lists of phrases by kind, in the language of `phrase-syntax.ts`. */
export interface Lexicon<Kind extends string> {
  /** Word classes used as `{name}`: entries separated by blanks, each a word, `stem~x` or `stem*`. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Turns of phrase used as `<name>`, one a line; they may hold classes and other fragments. */
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
  /** @returns matches in reading order, the longest at each place; matches of one kind do not overlap. Time is linear in words; asked again of the same words it remembers. */
  find(words: Words, languages: readonly Language[]): readonly PhraseMatch<Kind>[];
}

/** Prepares lexicons by language. Nothing is indexed before the first use, and no entry is parsed before its word is met. */
export function phrases<Kind extends string>(lexicons: Readonly<Partial<Record<Language, Lexicon<Kind>>>>): Phrases<Kind> {
  const indexes: Partial<Record<Language, Index<Kind>>> = {};
  const known = new WeakMap<Words, { readonly languages: string; readonly found: PhraseMatch<Kind>[] }>();
  return {
    find(words, languages) {
      const before = known.get(words);
      if (before && before.languages === languages.join()) return before.found;
      const found: PhraseMatch<Kind>[] = [];
      for (const language of languages) {
        const lexicon = lexicons[language];
        if (!lexicon) continue;
        const index = (indexes[language] = indexes[language] ?? new Index(lexicon, language === "ru" ? russianEndings : englishEndings));
        search(index, words, found);
      }
      const best = longest(found);
      known.set(words, { languages: languages.join(), found: best });
      return best;
    },
  };
}

/** One line of a lexicon; what it says is read when a word of the text calls for it. */
class Entry<Kind extends string> {
  private parsed: { readonly phrase: Phrase; readonly lookAlikes: readonly Phrase[] } | undefined;

  constructor(
    readonly kind: Kind,
    private readonly line: string,
    private readonly scope: Scope,
  ) {}

  /** The line as its author wrote it. */
  get written(): string {
    return this.line.replace(anchorMark, "");
  }

  get phrase(): Phrase {
    return this.read().phrase;
  }

  get lookAlikes(): readonly Phrase[] {
    return this.read().lookAlikes;
  }

  private read() {
    if (!this.parsed) {
      const [written, innocent] = this.line.split(/\s+!\s+/);
      const lookAlikes = innocent === undefined ? [] : innocent.split(/\s+\|\s+/).filter(Boolean);
      this.parsed = { phrase: parsePhrase(written!, this.scope), lookAlikes: lookAlikes.map((one) => parsePhrase(one, this.scope)) };
    }
    return this.parsed;
  }
}
type Phrase = ReturnType<typeof parsePhrase>;

/** Entries by the words that can anchor them, remembered by word number. */
class Index<Kind extends string> {
  private readonly exact = new Map<string, Entry<Kind>[]>();
  private readonly stems = new Map<string, { readonly endings: ReadonlySet<string> | "any"; readonly entry: Entry<Kind> }[]>();
  private memo: (readonly Entry<Kind>[] | undefined)[] = [];
  private generation = -1;

  constructor({ classes = {}, fragments = {}, entries }: Lexicon<Kind>, endings: Endings) {
    const scope: Scope = { classes, fragments, endings, known: {} };
    for (const kind of Object.keys(entries) as Kind[]) {
      for (const line of linesOf(entries[kind] ?? "")) this.add(new Entry(kind, line, scope), firstWords(line, scope));
    }
  }

  private add(entry: Entry<Kind>, keys: readonly WordKey[]): void {
    for (const { stem, endings } of keys) {
      if (endings === undefined) put(this.exact, stem, entry);
      else put(this.stems, stem, { endings, entry });
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
      for (const entry of this.exact.get(form) ?? none) if (found.indexOf(entry) < 0) found.push(entry);
      for (let length = Math.min(form.length, 24); length >= 2; length--) {
        for (const { endings, entry } of this.stems.get(form.slice(0, length)) ?? none) {
          if ((endings === "any" || endings.has(form.slice(length))) && found.indexOf(entry) < 0) found.push(entry);
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

/** The lines of a list without remarks. */
function linesOf(list: string): string[] {
  const lines: string[] = [];
  for (const line of list.split("\n")) {
    const entry = (line.indexOf("#") < 0 ? line : line.slice(0, line.indexOf("#"))).trim();
    if (entry) lines.push(entry);
  }
  return lines;
}

function search<Kind extends string>(index: Index<Kind>, words: Words, found: PhraseMatch<Kind>[]): void {
  for (let at = 0; at < words.count; at++) {
    for (const entry of index.at(words.id[at]!)) {
      const place = matchAt(entry.phrase, words, at);
      if (place && !entry.lookAlikes.some((other) => overlapsLookAlike(other, words, place))) found.push({ kind: entry.kind, entry: entry.written, ...place });
    }
  }
}

interface Place {
  readonly first: number;
  readonly last: number;
}

/** An innocent look-alike is searched where the match stands, and a few words around it. */
function overlapsLookAlike(other: Phrase, words: Words, match: Place): boolean {
  const reach = other.nodes.length + 4;
  for (let at = Math.max(0, match.first - reach); at <= Math.min(words.count - 1, match.last + reach); at++) {
    const innocent = matchAt(other, words, at);
    if (innocent && innocent.first <= match.last && innocent.last >= match.first) return true;
  }
  return false;
}

/** Matches a phrase whose anchor begins with the word `at`. */
function matchAt({ nodes, anchor, begins, ends }: Phrase, words: Words, at: number): Place | undefined {
  // What stands before the anchor is asked of the words before it, so the anchor itself may stand after any gap.
  const last = forward(nodes, anchor, words, at - 1, undefined, true);
  if (last < 0) return undefined;
  const first = backward(nodes, anchor - 1, words, at, nodes[anchor]!.across, undefined);
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
  const node = nodes[i];
  if (!node) return rest ? forward(rest.nodes, rest.i, words, at, rest.rest) : at;
  const next = at + 1;
  if (node.is === "word") {
    const fits = next < words.count && (isFree || words.gap[next]! <= node.across) && node.test(words.id[next]!);
    return fits ? forward(nodes, i + 1, words, next, rest) : -1;
  }
  let furthest = -1;
  if (node.is === "gap") {
    let taken = 0;
    while (taken < node.max && at + taken + 1 < words.count && words.gap[at + taken + 1]! <= node.across) taken++;
    for (; taken >= node.min && furthest < 0; taken--) furthest = forward(nodes, i + 1, words, at + taken, rest);
    return furthest;
  }
  for (const alternative of node.alternatives) furthest = Math.max(furthest, forward(alternative, 0, words, at, { nodes, i: i + 1, rest }, isFree));
  return node.isOptional ? Math.max(furthest, forward(nodes, i + 1, words, at, rest, isFree)) : furthest;
}

/** Matches `nodes[…i]`, after the rest, before the word `at`, which allows gaps up to `across` before it. @returns the nearest first word, or -1. */
function backward(nodes: readonly Node[], i: number, words: Words, at: number, across: Gap, rest: Rest | undefined): number {
  const node = nodes[i];
  if (!node) return rest ? backward(rest.nodes, rest.i, words, at, across, rest.rest) : at;
  if (node.is === "word") {
    const fits = at > 0 && words.gap[at]! <= across && node.test(words.id[at - 1]!);
    return fits ? backward(nodes, i - 1, words, at - 1, node.across, rest) : -1;
  }
  let first = -1;
  if (node.is === "gap") {
    let taken = 0;
    while (taken < node.max && at - taken - 1 >= 0 && words.gap[at - taken]! <= (taken ? node.across : across)) taken++;
    for (; taken >= node.min && first < 0; taken--) first = backward(nodes, i - 1, words, at - taken, taken ? node.across : across, rest);
    return first;
  }
  for (const alternative of node.alternatives) first = earlier(first, backward(alternative, alternative.length - 1, words, at, across, { nodes, i: i - 1, rest }));
  return node.isOptional ? earlier(first, backward(nodes, i - 1, words, at, across, rest)) : first;
}

function earlier(a: number, b: number): number {
  return a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b);
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

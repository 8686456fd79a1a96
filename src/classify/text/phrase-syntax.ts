import type { Endings } from "./endings";
import { formsOf, Gap } from "./words";

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
 * | `<name>` | one phrase of a fragment |
 * | `_` | any one word; `_3` any words up to three |
 * | `..3` | up to three words, across commas too |
 * | `,` | a comma, colon or dash may stand here |
 * | `^` first, `.` last | the sentence begins, or ends, here |
 * | `entry ! look-alike \| look-alike` | the entry, except where it overlaps one of its innocent look-alikes |
 *
 * A phrase never crosses the end of a sentence, and a comma only where it says so. A mistake in a line is a programming
 * error and throws, with the line in the message.
 */
export interface Phrase {
  readonly nodes: readonly Node[];
  /** The node a search begins with. */
  readonly anchor: number;
  /** Whether the sentence has to begin or end with the match. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** `across` is the widest gap allowed before the node's first word. */
export type Node =
  | { readonly is: "word"; readonly across: Gap; readonly keys: readonly WordKey[]; readonly words: WordSet }
  | { readonly is: "gap"; readonly across: Gap; readonly min: number; readonly max: number }
  | { readonly is: "choice"; readonly across: Gap; readonly isOptional: boolean; readonly alternatives: readonly (readonly Node[])[] };

/** A word as an entry writes it. */
export interface WordKey {
  /** As it is written. */
  readonly word: string;
  readonly stem: string;
  /** undefined: the stem is the whole word. */
  readonly endings: ReadonlySet<string> | "any" | undefined;
}

/** What the names in an entry stand for. `known` keeps what was read. */
export interface Scope {
  readonly classes: Readonly<Record<string, string>>;
  readonly fragments: Readonly<Record<string, string>>;
  readonly endings: Endings;
  readonly known: Record<string, readonly WordKey[] | WordSet>;
}

/** Choices, fragments and classes may hold blanks; everything else ends at one. */
const tokens = /@?\[?\([^)]*\)\]?|[^\s]+/g;

/** Stands before the anchor in a built lexicon. */
export const anchorMark = "@";

/** @returns a line, without its look-alikes, read. */
export function parsePhrase(line: string, scope: Scope): Phrase {
  const written = line.match(tokens) ?? [];
  const begins = written[0] === "^";
  const ends = written[written.length - 1] === ".";
  const words = written.slice(begins ? 1 : 0, ends ? -1 : written.length);
  const nodes = nodesOf(words, Gap.quote, scope, line);
  return { nodes, anchor: markedAnchor(words) ?? anchorOf(nodes, line), begins, ends };
}

/** @returns which node is marked, where the build marked one. */
function markedAnchor(words: readonly string[]): number | undefined {
  let node = -1;
  for (const word of words) {
    if (word !== ",") node++;
    if (word.charAt(0) === anchorMark) return node;
  }
  return undefined;
}

/**
 * Tells the words, as they are written, that an entry's anchor may begin with: meeting one of them is when the entry is
 * worth a look. The build marks the anchor with `@`, and then nothing else of the line has to be read.
 */
export function eachFirstWord(line: string, scope: Scope, see: (word: string) => void): void {
  const from = line.indexOf(anchorMark) + 1;
  if (!from) {
    const { nodes, anchor } = parsePhrase(line.split(/\s+!\s+/)[0]!, scope);
    return firstOf(nodes, anchor)!.forEach(({ word }) => see(word));
  }
  const isChoice = line.charAt(from) === "(";
  const close = line.indexOf(isChoice ? ")" : " ", from);
  const token = line.slice(isChoice ? from + 1 : from, close < 0 ? line.length : close);
  // Nearly all are words, and there are ten thousand of them before the first mail is judged.
  const isPlain = token.indexOf("{") < 0 && token.indexOf("<") < 0 && token.indexOf("[") < 0 && token.indexOf(" ") < 0;
  const alternatives = isChoice ? token.split("|") : [token];
  for (let i = 0; i < alternatives.length; i++) {
    if (isPlain) {
      see(alternatives[i]!);
      continue;
    }
    const word = alternatives[i]!.split(" ")[0]!;
    const sign = word.charAt(0);
    if (sign === "<" || sign === "[") firstOf([nodeOf(isChoice ? `(${token})` : token, Gap.quote, scope, line)], 0)!.forEach((key) => see(key.word));
    else if (sign === "{") classOf(word, scope, line).forEach(see);
    else see(word);
  }
}

/** @returns the line with its anchor marked, for {@link firstWords} to find at once. */
export function markedLine(line: string, scope: Scope): string {
  const [written, ...lookAlikes] = line.split(/\s+!\s+/);
  const { anchor, begins } = parsePhrase(written!, scope);
  let i = begins ? -2 : -1;
  const marked = written!.replace(tokens, (token) => (token !== "," && ++i === anchor ? anchorMark + token : token));
  return [marked, ...lookAlikes].join(" ! ");
}

function nodesOf(written: readonly string[], before: Gap, scope: Scope, line: string): Node[] {
  const nodes: Node[] = [];
  let across = before;
  for (const token of written) {
    if (token === ",") {
      across = Gap.comma;
      continue;
    }
    nodes.push(nodeOf(token, across, scope, line));
    across = token.slice(0, 2) === ".." ? Gap.comma : Gap.quote;
  }
  return nodes;
}

function nodeOf(written: string, across: Gap, scope: Scope, line: string): Node {
  const token = written.charAt(0) === anchorMark ? written.slice(1) : written;
  // Most are plain words, Latin or Cyrillic; the signs stand below them, `_` apart.
  if (token.charCodeAt(0) > 96 && token.charCodeAt(0) !== 123) return wordNode([token], across, scope, line);
  const gap = /^(_|\.\.)(\d?)$/.exec(token);
  if (gap) return { is: "gap", across: gap[1] === ".." ? Gap.comma : across, min: gap[1] === "_" && !gap[2] ? 1 : 0, max: Number(gap[2] || 1) };
  const fragment = /^<([^>]+)>$/.exec(token);
  if (fragment) return choice(fragmentLines(fragment[1]!, scope, line), across, false, scope, line);
  const isOptional = token.charAt(0) === "[";
  if (isOptional && token.charAt(token.length - 1) !== "]") throw new Error(`Lexicon entry “${line}”: the bracket of “${token}” is not closed.`);
  const inner = isOptional ? token.slice(1, -1) : token;
  const isChoice = inner.charAt(0) === "(";
  const alternatives = isChoice ? inner.slice(1, -1).split("|").map((one) => one.trim()) : [inner];
  const single = alternatives.filter((one) => !/[\s<]/.test(one));
  const word = single.length ? [wordNode(single, across, scope, line)] : [];
  if (single.length === alternatives.length && !isOptional) return word[0]!;
  const several = alternatives.filter((one) => /[\s<]/.test(one)).map((one) => nodesOf(one.match(tokens) ?? [], across, scope, line));
  return { is: "choice", across, isOptional, alternatives: several.concat(word.length ? [word] : []) };
}

function choice(lines: readonly string[], across: Gap, isOptional: boolean, scope: Scope, line: string): Node {
  return { is: "choice", across, isOptional, alternatives: lines.map((one) => nodesOf(one.match(tokens) ?? [], across, scope, line)) };
}

function fragmentLines(name: string, { fragments }: Scope, line: string): string[] {
  const list = fragments[name];
  if (list === undefined) throw new Error(`Lexicon entry “${line}” uses the fragment <${name}>, which is not declared.`);
  return list.split("\n").map((one) => one.replace(/#.*/, "").trim()).filter(Boolean);
}

function wordNode(words: readonly string[], across: Gap, scope: Scope, line: string): Node {
  const keys = words.length === 1 ? keysOf(words[0]!, scope, line) : words.reduce<WordKey[]>((all, word) => all.concat(keysOf(word, scope, line)), []);
  const known = `?${words.join("|")}`;
  return { is: "word", across, keys, words: (scope.known[known] = (scope.known[known] as WordSet | undefined) ?? new WordSet(keys)) };
}

function keysOf(word: string, scope: Scope, line: string): readonly WordKey[] {
  if (word.charAt(0) !== "{") return [keyOf(word, scope, line)];
  return (scope.known[word] = (scope.known[word] as readonly WordKey[] | undefined) ?? classOf(word, scope, line).map((one) => keyOf(one, scope, line)));
}

function classOf(name: string, { classes }: Scope, line: string): string[] {
  const list = classes[name.slice(1, -1)];
  if (list === undefined) throw new Error(`Lexicon entry “${line}” uses the class ${name}, which is not declared.`);
  return list.trim().split(/\s+/);
}

const notAWord = /[^a-zа-я0-9'*~-]/;

function keyOf(word: string, scope: Scope, line: string): WordKey {
  if (!word || notAWord.test(word)) throw new Error(`Lexicon entry “${line}”: “${word}” is not a folded word; a bracket is missing, or a capital, an accent or ё is there.`);
  if (word.charAt(word.length - 1) === "*") return { word, stem: word.slice(0, -1), endings: "any" };
  const tilde = word.indexOf("~");
  if (tilde < 0) return { word, stem: word, endings: undefined };
  const endings = scope.endings[word.slice(tilde + 1)];
  if (!endings) throw new Error(`Lexicon entry “${line}”: “${word}” names an ending class that does not exist.`);
  return { word, stem: word.slice(0, tilde), endings };
}

/** Some words. Long lists are common, so whole words are looked up and stems tried by their first letter. */
class WordSet {
  private whole: Set<string> | undefined;
  private stems: Map<number, WordKey[]> | undefined;

  constructor(private readonly keys: readonly WordKey[]) {}

  /** @returns whether a word number is one of them. */
  has(id: number): boolean {
    const whole = this.whole ?? this.read();
    const { stems } = this;
    const forms = formsOf(id);
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!;
      if (whole.has(form) || (stems && isStemmed(form, stems.get(form.charCodeAt(0)) ?? none))) return true;
    }
    return false;
  }

  private read(): Set<string> {
    const whole = (this.whole = new Set<string>());
    for (const key of this.keys) {
      if (key.endings === undefined) whole.add(key.stem);
      else put((this.stems = this.stems ?? new Map()), key.stem.charCodeAt(0), key);
    }
    return whole;
  }
}

const none: readonly never[] = [];

/** Adds to the values of a key. */
function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function isStemmed(form: string, keys: readonly WordKey[]): boolean {
  for (let i = 0; i < keys.length; i++) {
    const { stem, endings } = keys[i]!;
    if (form.startsWith(stem) && (endings === "any" || endings!.has(form.slice(stem.length)))) return true;
  }
  return false;
}

/** Every third word of a text is one of these: a search that began with them would begin everywhere. */
const common = new Set(
  (
    "the a an to of and in for on at by with from as it that this these all is are was were be been am 's 're 'm 've 'll will would have has had do does did can could not n't no we i you our your my us they he she or if " +
    "up out so but any there what which who me them their his her one some only now until before after и в на с не мы вы я по за к до из о у от что как это для но а вам вас нам нас ваш наш будет был была были или если бы то так же"
  ).split(" "),
);

/** How often a node's first words are met, by rule of thumb: a common word as often as seventy others. */
const oftenness = (keys: readonly WordKey[]): number => keys.reduce((sum, { stem }) => sum + (common.has(stem) ? 150 : stem.length < 4 ? 4 : 2), 0);

/** The node whose first words are rarest is looked for first. */
function anchorOf(nodes: readonly Node[], line: string): number {
  let best = -1;
  let least = Infinity;
  nodes.forEach((node, i) => {
    const keys = node.is === "gap" || (node.is === "choice" && node.isOptional) ? undefined : firstOf(nodes, i);
    const often = keys ? oftenness(keys) : Infinity;
    if (often < least) {
      best = i;
      least = often;
    }
  });
  if (best < 0) throw new Error(`Lexicon entry “${line}” has no word of its own to be found by.`);
  return best;
}

/** The words `nodes[i…]` may begin with; undefined where any word may. */
function firstOf(nodes: readonly Node[], i: number): WordKey[] | undefined {
  const node = nodes[i];
  if (!node || node.is === "gap") return undefined;
  if (node.is === "word") return node.keys.slice();
  const keys: WordKey[] = [];
  for (const alternative of node.alternatives) {
    const first = firstOf(alternative, 0);
    if (!first) return undefined;
    for (const key of first) keys.push(key);
  }
  if (!node.isOptional) return keys;
  const next = firstOf(nodes, i + 1);
  return next && keys.concat(next);
}

import type { Passage } from "../parsed-message";
import { readingOf } from "../text/reading";
import { formsOf, Gap, vocabularyGeneration } from "../text/words";
import { functionWords } from "./function-words";
import { shapeOf, stemOf } from "./stem";

/**
 * What a sentence is made of, as numbers: hashes of its word stems alone and in company, of its grammar with the content
 * words taken out, and of how it begins and ends. Names and numbers are one token each, so that no person and no amount is
 * ever learned. The trainer and the gate read sentences through this one function.
 */
export type Emit = (hash: number) => void;

/** Kinds of features: each hashes in a range of its own. */
const enum Kind {
  word = 1,
  pair,
  skip,
  skipTwo,
  triple,
  grammar,
  grammarFour,
  opening,
  openingPair,
  closing,
  mark,
  mixed,
  mixedBack,
}

/** A word as the model sees it; remembered by the word's number. */
interface Token {
  /** Hash of the stem. */
  readonly stem: number;
  /** Hash of what is left of it in the grammar: a function word itself, else its ending. */
  readonly grammar: number;
  readonly isContent: boolean;
}

const name: Token = { stem: hashOf("@name"), grammar: hashOf("@name"), isContent: true };
const number: Token = { stem: hashOf("#"), grammar: hashOf("#"), isContent: false };
const start = hashOf("^");
const end = hashOf("$");

let memo: Token[] = [];
let generation = -1;

function tokenOf(id: number): Token {
  if (generation !== vocabularyGeneration()) {
    memo = [];
    generation = vocabularyGeneration();
  }
  return (memo[id] = memo[id] ?? readToken(formsOf(id)[0]!));
}

function readToken(form: string): Token {
  if (/^[\d.,:/-]*\d/.test(form)) return number;
  if (functionWords().has(form)) return { stem: hashOf(form), grammar: hashOf(form), isContent: false };
  return { stem: hashOf(stemOf(form)), grammar: hashOf(shapeOf(form)), isContent: true };
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function mix(kind: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + c;
  hash = Math.imul(hash ^ (hash >>> 14), 0x85ebca6b) + d;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A capital inside a sentence makes a name of a word; a whole mail in capitals has none. */
function isName(passage: Passage, begin: number, gap: Gap): boolean {
  if (gap >= Gap.stop) return false;
  const letter = passage.text.charAt(begin);
  const next = passage.text.charAt(begin + 1);
  return letter !== letter.toLowerCase() && next !== next.toUpperCase();
}

/** Emits the features of the sentence that words `first` to `last` make, both inclusive. A feature met twice is emitted twice. */
export function sentenceFeatures(passage: Passage, first: number, last: number, emit: Emit): void {
  const { words } = readingOf(passage);
  let before: Token | undefined;
  let beforeThat: Token | undefined;
  let third: Token | undefined;
  for (let i = first; i <= last; i++) {
    const token = isName(passage, words.start[i]!, words.gap[i]!) && !functionWords().has(words.form[i]!) ? name : tokenOf(words.id[i]!);
    const { stem, grammar } = token;
    emit(mix(Kind.word, stem));
    emit(mix(Kind.pair, before ? before.stem : start, stem));
    emit(mix(Kind.grammar, beforeThat ? beforeThat.grammar : start, before ? before.grammar : start, grammar));
    if (before) {
      emit(mix(Kind.mixed, before.grammar, stem));
      emit(mix(Kind.mixedBack, before.stem, grammar));
    }
    if (before && beforeThat) {
      emit(mix(Kind.skip, beforeThat.stem, stem));
      emit(mix(Kind.triple, beforeThat.stem, before.stem, stem));
      if (third) {
        emit(mix(Kind.skipTwo, third.stem, stem));
        emit(mix(Kind.grammarFour, third.grammar, beforeThat.grammar, before.grammar, grammar));
      }
    }
    third = beforeThat;
    beforeThat = before;
    before = token;
  }
  if (before) emit(mix(Kind.closing, before.stem, end));
  for (const sign of signsOf(passage, words.start[first]!, words.end[last]!, last - first + 1)) emit(mix(Kind.mark, sign));
}

/** How it ends and looks: marks, length, figures, brackets. */
function signsOf(passage: Passage, from: number, to: number, count: number): number[] {
  const tail = /^["»”)\]]*([.!?…]*)/.exec(passage.text.slice(to, to + 8))![1]!;
  const inside = passage.text.slice(from, Math.min(to, from + 1000));
  const signs = [100 + Math.min(9, Math.floor(Math.log2(count)))];
  if (tail.indexOf("?") >= 0) signs.push(1);
  if (tail.indexOf("!") >= 0) signs.push(tail.length > 1 ? 3 : 2);
  if (tail.indexOf("…") >= 0 || tail === "...") signs.push(4);
  if (/\d/.test(inside)) signs.push(5);
  if (/["“«]/.test(inside)) signs.push(6);
  if (/[(]/.test(inside)) signs.push(7);
  if (/,/.test(inside)) signs.push(8);
  return signs;
}

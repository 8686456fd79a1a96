import type { Passage } from "../parsed-message";
import { readingOf } from "../text/reading";
import type { Glossary } from "./glossary";

/**
 * Cuts a sentence into the word pieces the encoder knows: of all ways to cut it, the one whose pieces are the most likely
 * together (Kudo 2018, "Subword regularization", the unigram model).
 */

/** Stands for the space before a word. */
const space = "▁";
/** What nobody knows; several in a row are one. */
const strange = 0;
/** The first pieces are signs of the encoder's own, met in no text. */
const signs = 6;
/** Longer sentences are read by their beginning: UTF-16 units, and pieces. */
const longestText = 300;
const mostPieces = 48;


export class Pieces {
  private readonly numbers = new Map<string, number>();
  private readonly longest: number;

  /**
   * @param pieces by number
   * @param likelihoods natural logarithms, by number
   */
  constructor(
    pieces: readonly string[],
    private readonly likelihoods: ArrayLike<number>,
  ) {
    for (let number = signs; number < pieces.length; number++) this.numbers.set(pieces[number]!, number);
    this.longest = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /** @returns a sentence's first pieces; one, {@link strange}, where it has none */
  of(sentence: string): { readonly numbers: readonly number[]; /** Where the first letter of each stands, with blanks as one space; UTF-16 units. */ readonly places: readonly number[] } {
    const text = space + sentence.slice(0, longestText).normalize("NFKC").trim().replace(/\s+/g, space);
    const best = new Float64Array(text.length + 1).fill(-Infinity);
    const starts = new Int32Array(text.length + 1);
    const numbers = new Int32Array(text.length + 1);
    best[0] = 0;
    for (let start = 0; start < text.length; start++) {
      // Not within a pair of surrogates.
      if (best[start] === -Infinity) continue;
      const one = text.codePointAt(start)! > 0xffff ? 2 : 1;
      let isKnown = false;
      for (let end = start + one; end <= Math.min(text.length, start + this.longest); end++) {
        const number = this.numbers.get(text.slice(start, end));
        if (number === undefined) continue;
        isKnown = true;
        reach(end, start, number, this.likelihoods[number]!);
      }
      if (!isKnown) reach(start + one, start, strange, 0);
    }
    function reach(end: number, start: number, number: number, likelihood: number): void {
      if (best[start]! + likelihood < best[end]!) return;
      best[end] = best[start]! + likelihood;
      starts[end] = start;
      numbers[end] = number;
    }
    const found: number[] = [];
    const places: number[] = [];
    for (let end = text.length; end > 0; end = starts[end]!) {
      const number = numbers[end]!;
      if (number === strange && found[found.length - 1] === strange) {
        found.pop();
        places.pop();
      }
      found.push(number);
      // The text begins behind the first space.
      places.push(text[starts[end]!] === space ? starts[end]! : starts[end]! - 1);
    }
    return { numbers: found.reverse().slice(0, mostPieces), places: places.reverse().slice(0, mostPieces) };
  }
}

/** @returns the numbers of a sentence's first pieces, and of each what its word ended in, where there is a glossary to read it by */
export function cut(sentence: string, pieces: Pieces, glossary: Glossary | undefined): { readonly numbers: readonly number[]; readonly endings: readonly string[] } {
  if (!glossary) return { numbers: pieces.of(sentence).numbers, endings: [] };
  const { text, endings } = glossary.of(sentence);
  const { numbers, places } = pieces.of(text);
  return { numbers, endings: places.map((place) => endings[place] ?? "") };
}

/** Signs right behind a word: the end of a sentence, a closing quotation mark. */
// eslint-disable-next-line no-restricted-syntax -- Not in the gate, whose engine may be too old for it.
const attached = /[^\s\p{L}\p{N}]{0,8}/uy;

/** @returns a sentence as the encoder reads it. @param first its words, both inclusive */
export function sentenceText(passage: Passage, first: number, last: number): string {
  const { words } = readingOf(passage);
  attached.lastIndex = words.end[last]!;
  return passage.text.slice(words.start[first]!, words.end[last]! + attached.exec(passage.text)![0].length);
}

import { plainText } from "../text/mapped-text";
import { readWords } from "../text/words";
import { isName } from "./features";
import { stemOf } from "./stem";

/** A Russian sentence in English words. */
export interface Gloss {
  /** Blanks are one space, as the encoder reads them. */
  readonly text: string;
  /** Of each of its UTF-16 units, what the Russian word ended in, behind a hyphen: who does what to whom. Nothing where it is of none. */
  readonly endings: readonly string[];
}

/** Stands for all names the glossary does not know. */
const somebody = "John";
/** A shorter stem is another word's. */
const shortestStem = 4;

/** By Cyrillic letter from а to я. */
const latin = "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh sch  y  e yu ya".split(" ");

/**
 * Russian as an encoder of English hears it: word by word in English, in the order of the Russian, with what each word
 * ends in. Glosses are plain words of the same tone, and a word nobody was taught is understood by what it says in
 * English (docs/decisions/0037).
 */
export class Glossary {
  private readonly glosses = new Map<string, string>();

  /** @param file a line each, `слово<TAB>gloss` for a folded form, `слов~<TAB>gloss` for the other forms of a stem (`stem.ts`) */
  constructor(file: string) {
    for (const line of file.split("\n")) {
      const tab = line.indexOf("\t");
      if (tab > 0) this.glosses.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  of(sentence: string): Gloss {
    const passage = { ...plainText(sentence), where: { in: "body", part: "authored" } } as const;
    const words = readWords(sentence);
    let text = "";
    const endings: string[] = [];
    const add = (part: string, ending: string) => {
      for (const character of part.normalize("NFKC").replace(/[«»„“”]/g, '"')) {
        const isBlank = !character.trim();
        if (isBlank && (!text || text.endsWith(" "))) continue;
        text += isBlank ? " " : character;
        while (endings.length < text.length) endings.push(ending);
      }
    };
    let at = 0;
    for (let i = 0; i < words.count; i++) {
      const form = words.form[i]!;
      if (!/[а-я]/.test(form)) continue;
      add(sentence.slice(at, words.start[i]), "");
      if (isName(passage, words.start[i]!, words.gap[i]!)) add(this.nameOf(form), "");
      else add(this.glossOf(form), endingOf(form));
      at = words.end[i]!;
    }
    add(sentence.slice(at), "");
    return { text, endings };
  }

  /** A capital inside a sentence: «Вы», a name the glossary has an English one for, or somebody's. */
  private nameOf(form: string): string {
    const ofStem = this.glosses.get(`${stemOf(form)}~`);
    return this.glosses.get(form) ?? (ofStem && ofStem[0] !== ofStem[0]!.toLowerCase() ? ofStem : somebody);
  }

  private glossOf(form: string): string {
    return this.known(form) ?? this.negated(form) ?? this.compound(form) ?? this.related(form) ?? transliterated(form);
  }

  private known(form: string): string | undefined {
    return this.glosses.get(form) ?? this.glosses.get(`${stemOf(form)}~`);
  }

  private negated(form: string): string | undefined {
    const known = /^не.{4}/.test(form) ? this.known(form.slice(2)) : undefined;
    return known && `not ${known}`;
  }

  private compound(form: string): string | undefined {
    return form.indexOf("-") < 0 ? undefined : form.split("-").map((part) => this.known(part) ?? transliterated(part)).join(" ");
  }

  /** A word whose stem is one or two letters longer. */
  private related(form: string): string | undefined {
    const stem = stemOf(form);
    for (let length = stem.length - 1; length >= Math.max(shortestStem, stem.length - 2); length--) {
      const known = this.glosses.get(`${stem.slice(0, length)}~`);
      if (known) return known;
    }
    return undefined;
  }
}

function endingOf(form: string): string {
  const stem = stemOf(form);
  let kept = 0;
  while (kept < stem.length && stem[kept] === form[kept]) kept++;
  return `-${form.slice(kept)}`;
}

function transliterated(form: string): string {
  return form.replace(/[а-я]/g, (letter) => latin[letter.charCodeAt(0) - 0x430]!);
}

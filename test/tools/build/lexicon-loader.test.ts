import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { englishEndings, russianEndings } from "../../../src/classify/text/endings";
import { packedText } from "../../../src/classify/text/packed-text";
import { firstWords, markedLine, type Scope } from "../../../src/classify/text/phrase-syntax";
import type { Lexicon } from "../../../src/classify/text/phrases";

interface Loader {
  marked(lexicon: Lexicon<string>, mark: (line: string, scope: Scope) => string, endings: object): Lexicon<string>;
  moduleOf(data: [string, unknown][], request: string): string;
}
const { marked, moduleOf } = jest.requireActual<Loader>("../../../tools/build/lexicon-loader.cjs");
const { packTexts } = jest.requireActual<{ packTexts(texts: string[]): { plain: string; codes: string; runs: string; packed: string[] } }>("../../../tools/build/text-packer.cjs");

/** Runs a module the loader wrote. */
function exportsOf(source: string): Record<string, unknown> {
  const body = source.replace(/^import .*\n/, "").replace(/export const (\w+) =/g, "out.$1 =");
  return Function("packedText", `const out = {}; ${body}; return out;`)(packedText) as Record<string, unknown>;
}

/** The words an entry is found by, in no order. */
function found(line: string, scope: Scope): string[] {
  return [...new Set(firstWords(line, scope).map(({ stem, endings }) => `${stem} ${endings === "any" ? "*" : [...(endings ?? [])].join(",")}`))].sort();
}

const folder = path.join(__dirname, "../../../src/classify/lexicons");
const files = ["en", "ru"].flatMap((language) => fs.readdirSync(path.join(folder, language)).map((file) => path.join(language, file)));

test.each(files)("%s is the same data when it is unpacked", (file) => {
  const data = Object.entries(jest.requireActual<Record<string, unknown>>(path.join(folder, file)));
  expect(exportsOf(moduleOf(data, "x"))).toEqual(Object.fromEntries(data));
});

test.each(files)("every marked entry of %s is found by the words its whole line is found by", (file) => {
  const endings = file.startsWith("ru") ? russianEndings : englishEndings;
  for (const lexicon of Object.values(jest.requireActual<Record<string, Partial<Lexicon<string>>>>(path.join(folder, file)))) {
    if (!lexicon.entries) continue;
    const scope: Scope = { classes: lexicon.classes ?? {}, fragments: lexicon.fragments ?? {}, endings, known: {} };
    for (const list of Object.values(marked(lexicon as Lexicon<string>, markedLine, endings).entries)) {
      for (const line of list!.split("\n")) expect([line, found(line, scope)]).toEqual([line, found(line.replace("@", ""), scope)]);
    }
  }
});

test("entries lose their indentation and their remarks", () => {
  const { entries } = marked({ entries: { kind: "\n    one terminal # a remark\n\n    # another\n    three ! four | five\n" } }, markedLine, englishEndings);
  expect(entries.kind).toBe("one @terminal\n@three ! four | five");
});

test("unpacking gives back every text, whatever it repeats", () => {
  const text = fc.array(fc.constantFrom("ab", "ба", "aaa", " ", "\n", "(x|y)", "стол~n", '"', "\\", "$&"), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const { plain, codes, runs, packed } = packTexts(texts);
      expect(packed.map(packedText(plain, codes, runs))).toEqual(texts);
    }),
  );
});

test("what repeats becomes shorter", () => {
  const text = "(когда|где) вы (были|будете)\n".repeat(40);
  expect(packTexts([text]).packed[0]!.length).toBeLessThan(text.length / 10);
});

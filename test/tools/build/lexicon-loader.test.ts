import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { englishEndings, russianEndings } from "../../../src/classify/text/endings";
import { packedText } from "../../../src/classify/text/packed-text";
import { firstWords, markedLine, type Scope } from "../../../src/classify/text/phrase-syntax";
import type { Lexicon } from "../../../src/classify/text/phrases";

interface Loader {
  marked(lexicon: Lexicon<string>, mark: (line: string, scope: Scope) => string, endings: object): Lexicon<string>;
  packLexicons(files: [string, [string, unknown][]][], dictionary: string, packedText: string): { dictionary: string; modules: Record<string, string> };
}
const { marked, packLexicons } = jest.requireActual<Loader>("../../../tools/build/lexicon-loader.cjs");
const { packTexts } = jest.requireActual<{ packTexts(texts: string[]): { plain: string; codes: string; runs: string; packed: string[] } }>("../../../tools/build/text-packer.cjs");

/** Runs a module the loader wrote, with what it imports. */
function exportsOf(source: string, imported: Record<string, unknown>): Record<string, unknown> {
  const body = source.replace(/^import .*\n/, "").replace(/export const (\w+) =/g, "out.$1 =");
  return Function(...Object.keys(imported), `const out = {}; ${body}; return out;`)(...Object.values(imported)) as Record<string, unknown>;
}

/** The words an entry is found by, in no order. */
function found(line: string, scope: Scope): string[] {
  return [...new Set(firstWords(line, scope).map(({ stem, endings }) => `${stem} ${endings === "any" ? "*" : [...(endings ?? [])].join(",")}`))].sort();
}

const folder = path.join(__dirname, "../../../src/classify/lexicons");
const files = ["en", "ru"].flatMap((language) => fs.readdirSync(path.join(folder, language)).map((file) => path.join(language, file)));

test.each(["en", "ru"])("every lexicon of %s is the same data when it is unpacked", (language) => {
  const data = fs.readdirSync(path.join(folder, language)).map((file): [string, [string, unknown][]] => [file, Object.entries(jest.requireActual<Record<string, unknown>>(path.join(folder, language, file)))]);
  const { dictionary, modules } = packLexicons(data, '"x"', '"y"');
  const { unpack } = exportsOf(dictionary, { packedText });
  for (const [file, values] of data) expect([file, exportsOf(modules[file]!, { unpack })]).toEqual([file, Object.fromEntries(values)]);
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

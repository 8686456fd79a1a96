import path from "node:path";
import fc from "fast-check";
import { englishEndings, russianEndings } from "../../../src/classify/text/endings";
import { packedTexts } from "../../../src/classify/text/packed-texts";
import { eachFirstWord, markedLine, type Scope } from "../../../src/classify/text/phrase-syntax";
import type { Lexicon } from "../../../src/classify/text/phrases";

interface Packed {
  plain: string;
  packed: string;
  size: number;
}
interface Loader {
  dataModules(): string[];
  marked(lexicon: Lexicon<string>, mark: (line: string, scope: Scope) => string, first: typeof eachFirstWord, endings: object): Lexicon<string>;
  packData(files: [string, [string, unknown][]][], store: (group: string) => string, packedTexts: string): Promise<{ stores: Record<string, string>; modules: Record<string, string> }>;
}
const { dataModules, marked, packData } = jest.requireActual<Loader>("../../../tools/build/data-loader.cjs");
const { packTexts } = jest.requireActual<{ packTexts(texts: readonly string[]): Promise<Packed> }>("../../../tools/build/text-packer.cjs");

/** Runs a module the loader wrote, with what it imports. */
function exportsOf(source: string, imported: Record<string, unknown>): Record<string, unknown> {
  const body = source.replace(/^import .*\n/gm, "").replace(/export const (\w+) =/g, "out.$1 =");
  return Function(...Object.keys(imported), `const out = {}; ${body}; return out;`)(...Object.values(imported)) as Record<string, unknown>;
}

/** The words an entry is found by, in no order. */
function found(line: string, scope: Scope): string[] {
  const words = new Set<string>();
  eachFirstWord(line, scope, (word) => words.add(word));
  return [...words].sort();
}

const modules = dataModules();
const lexicons = modules.filter((file) => file.includes("lexicons"));

test("every lexicon and table is the same data when it is unpacked", async () => {
  const data = modules.map((file): [string, [string, unknown][]] => [file, Object.entries(jest.requireActual<Record<string, unknown>>(file))]);
  const packed = await packData(data, () => '"x"', '"y"');
  const stores = Object.fromEntries(Object.entries(packed.stores).map(([group, store]) => [group, exportsOf(store, { packedTexts }).texts]));
  expect(modules.map((file) => path.basename(file))).toEqual(expect.arrayContaining(["insult.ts", "language-table.ts"]));
  for (const [file, values] of data) expect([file, exportsOf(packed.modules[file]!, stores)]).toEqual([file, Object.fromEntries(values)]);
});

test.each(lexicons.map((file) => [path.relative(path.join(__dirname, "../../../src/classify/lexicons"), file), file]))("every marked entry of %s is found by the words its whole line is found by", (name, file) => {
  const endings = name.startsWith("ru") ? russianEndings : englishEndings;
  for (const lexicon of Object.values(jest.requireActual<Record<string, Partial<Lexicon<string>>>>(file))) {
    if (!lexicon.entries) continue;
    const scope: Scope = { classes: lexicon.classes ?? {}, fragments: lexicon.fragments ?? {}, endings, known: {} };
    for (const list of Object.values(marked(lexicon as Lexicon<string>, markedLine, eachFirstWord, endings).entries)) {
      for (const line of list!.split("\n")) expect([line, found(line, scope)]).toEqual([line, found(line.replace("@", ""), scope)]);
    }
  }
});

test("entries lose their indentation and their remarks", () => {
  const { entries } = marked({ entries: { kind: "\n    one terminal # a remark\n\n    # another\n    three ! four | five\n" } }, markedLine, eachFirstWord, englishEndings);
  expect(entries.kind).toBe("one @terminal\n@three ! four | five");
});

test("a lexicon says in which script the words are that its entries are found by, where they are all in one", () => {
  const scriptOf = (kind: string) => marked({ entries: { kind } }, markedLine, eachFirstWord, russianEndings).script;
  expect([scriptOf("one thing\nanother"), scriptOf("это дело\n(дела|делом)"), scriptOf("(дело|delo)")]).toEqual(["latin", "cyrillic", undefined]);
});

const unpacked = ({ plain, packed, size }: Packed) => packedTexts(plain, packed, size)();

test("unpacking gives back every text, whatever it repeats", async () => {
  const piece = fc.constantFrom("ab", "ба", "aaa", " ", "\n", "(x|y)", "стол~n", '"', "\\", "`", "$&", "ขอ", "東");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")), { minLength: 1, maxLength: 4 }), async (texts) => {
      expect(unpacked(await packTexts(texts))).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test("texts of more characters than a byte has come back", async () => {
  const text = Array.from({ length: 600 }, (_, i) => `${String.fromCharCode(0x400 + i)} and so on; `).join("");
  expect(unpacked(await packTexts([text, text]))).toEqual([text, text]);
});

test("what repeats becomes shorter", async () => {
  const text = "(когда|где) вы (были|будете)\n".repeat(40);
  expect((await packTexts([text])).packed.length).toBeLessThan(text.length / 10);
});

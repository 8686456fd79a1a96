import fs from "node:fs";
import path from "node:path";
import { languages } from "../../src/classify";
import { englishEndings, russianEndings } from "../../src/classify/text/endings";
import { parsePhrase, type Scope } from "../../src/classify/text/phrase-syntax";
import type { Lexicon } from "../../src/classify/text/phrases";

/** Entries are read when their word is met, and a mistake in one throws only then: here every line is read. */
const folder = path.join(__dirname, "../../src/classify/lexicons");
const lexicons = languages.flatMap((language) =>
  fs.readdirSync(path.join(folder, language)).flatMap((file) =>
    Object.entries(jest.requireActual<Record<string, Partial<Lexicon<string>>>>(path.join(folder, language, file)))
      .filter(([, { entries }]) => entries)
      .map(([name, lexicon]) => [name, lexicon as Lexicon<string>, language === "ru" ? russianEndings : englishEndings] as const),
  ),
);

const linesOf = (list: string) => list.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);

test("every language has lexicons of the same names, but for what is only shown", () => {
  const [first, ...others] = languages.map((language) => fs.readdirSync(path.join(folder, language)).filter((file) => !file.endsWith("-more.ts")));
  expect(first!.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

describe.each(lexicons)("%s", (_name, { classes = {}, fragments = {}, entries }, endings) => {
  const scope: Scope = { classes, fragments, endings, known: {} };
  const lines = Object.values(entries).flatMap((list) => linesOf(list!));

  test("every entry and every innocent look-alike can be read", () => {
    const mistakes: string[] = [];
    for (const line of lines) {
      const [entry, innocent, ...more] = line.split(/\s+!\s+/);
      if (more.length) mistakes.push(`“${line}” has two lists of look-alikes; the second would be lost.`);
      for (const phrase of [entry!, ...(innocent?.split(/\s+\|\s+/) ?? [])]) {
        try {
          parsePhrase(phrase, scope);
        } catch (error) {
          mistakes.push((error as Error).message);
        }
      }
    }
    expect(mistakes).toEqual([]);
  });

  test("no entry stands there twice, and no class or fragment for nobody", () => {
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
    const written = [...lines, ...Object.values(fragments)].join("\n");
    expect(Object.keys(classes).filter((name) => !written.includes(`{${name}}`))).toEqual([]);
    expect(Object.keys(fragments).filter((name) => !written.includes(`<${name}>`))).toEqual([]);
  });
});

import fc from "fast-check";
import { Glossary } from "../../src/classify";
import { Pieces, cut } from "../../src/classify/model/pieces";
import { stemOf } from "../../src/classify/model/stem";
import { fold } from "../../src/classify/text/fold";
import fs from "node:fs";
import path from "node:path";

const file = fs.readFileSync(path.join(__dirname, "../../src/classify/model/glossary-ru.txt"), "utf8");
const lines = file.trimEnd().split("\n");

const glossary = new Glossary("козл~\tstupid goat\nкозлы\tsawhorse\nвы\tyou\nволгоград~\tMoscow\nтруд~\twork\nв\tin\nзелен~\tgreen\n");
const said = (sentence: string) => glossary.of(sentence).text;

test("a word is said as its form, or else as its stem, among the marks as they stand", () => {
  expect(said("Козлы, козлам?")).toBe("sawhorse, stupid goat?");
  expect(said("«КОЗЛА»  —\nв 5 км")).toBe('"stupid goat" — in 5 km');
});

test("a capital inside a sentence makes a name of a word, but for names it knows and «Вы»", () => {
  expect(said("В Козлове, и Вы в Волгограде.")).toBe("in John, i you in Moscow.");
});

test("what it does not know is nearly known, or spelled in Latin letters", () => {
  expect(said("Нетруда, зелено-козлу щ.")).toBe("not work, green stupid goat sch.");
  expect(said("зеленкой трудягу")).toBe("green work");
  expect(said("хмырь")).toBe("khmyr");
  expect(said("Excel в PDF")).toBe("Excel in PDF");
});

test("the encoder is told what each word ended in", () => {
  const { text, endings } = glossary.of("Козлами в ﬁ");
  expect(text).toBe("stupid goat in fi");
  expect(endings).toEqual([..."stupid goat"].map(() => "-ами").concat("", "-", "-", "", "", ""));
  const pieces = new Pieces(["", "", "", "", "", "", "▁stupid", "▁go", "at", "▁in", "▁", "f", "i"], [0, 0, 0, 0, 0, 0, -1, -0.5, -1, -1, -1, -1, -1]);
  expect(cut("Козлами в ﬁ", pieces, glossary)).toEqual({ numbers: [6, 7, 8, 9, 10, 11, 12], endings: ["-ами", "-ами", "-ами", "-", "", "", ""] });
});

test("whatever it reads, every unit has an ending, if only none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom("к", "Козл", "ами", " ", "-", "\n", "ﬁ", "\u0301", "\ud83d", "х*", "не")).map((parts) => parts.join(""))), (sentence) => {
      const { text, endings } = glossary.of(sentence);
      expect(endings).toHaveLength(text.length);
      expect(text).not.toMatch(/\s\s|^\s/);
    }),
  );
});

test("each line of the one that ships is a folded form or a stem, and some plain English", () => {
  const keys = lines.map((line) => line.split("\t")[0]!);
  expect(lines.filter((line) => !/^[а-я-]+~?\t[A-Za-z' -]+$/.test(line))).toEqual([]);
  expect(keys.filter((key) => !key.endsWith("~") && fold(key) !== key)).toEqual([]);
  expect(new Set(keys).size).toBe(lines.length);
  expect(lines).toEqual([...lines].sort());
});

test("no form says what its stem says anyway", () => {
  const glosses = new Map(lines.map((line) => line.split("\t") as [string, string]));
  expect([...glosses].filter(([key, gloss]) => !key.endsWith("~") && glosses.get(`${stemOf(key)}~`) === gloss)).toEqual([]);
});

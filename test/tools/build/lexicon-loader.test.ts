import fs from "node:fs";
import path from "node:path";

const load = jest.requireActual<(source: string) => string>("../../../tools/build/lexicon-loader.cjs");
const folder = path.join(__dirname, "../../../src/classify/lexicons");

test("leaves indentation, empty lines and remarks behind", () => {
  expect(load("export const x = { a: `\n    (one|two) ! one thing  # a remark\n\n    # another\n  three\n  `, };")).toBe("export const x = { a: `(one|two) ! one thing\nthree`, };");
});

test("touches nothing outside entries", () => {
  const source = 'const a = "  # not a remark";\n  // `\nconst b = `${a}  \n  # kept`;';
  expect(load(source.replace("// `\n", "//\n"))).toBe(source.replace("// `\n", "//\n"));
});

const files = ["en", "ru"].flatMap((language) => fs.readdirSync(path.join(folder, language)).map((file) => path.join(language, file)));

test.each(files)("%s says the same in fewer characters", (file) => {
  const source = fs.readFileSync(path.join(folder, file), "utf8");
  const packed = load(source);
  expect(linesOf(packed)).toEqual(linesOf(source));
  expect(packed.length).toBeLessThanOrEqual(source.length);
});

/** @returns the entries of every list as `text/phrases.ts` reads them. */
function linesOf(source: string): string[][] {
  return [...source.matchAll(/`([^`$\\]*)`/g)].map((found) => found[1]!.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean));
}

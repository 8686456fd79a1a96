/**
 * A webpack loader for src/classify/lexicons, modules that are nothing but data. Runs the module, marks the anchors of
 * its entries so that they need not be read before their word is met (`text/phrase-syntax.ts`), leaves indentation and
 * remarks behind, and writes the data again with its texts packed (`text/packed-text.ts`).
 */
const path = require("node:path");
const { packTexts } = require("./text-packer.cjs");

const text = path.join(__dirname, "../../src/classify/text");
/** Shorter texts are names, and stay readable. UTF-16 units. */
const shortestPacked = 24;
/** Of 45, 70, 100, 150 and 200 this is nearly the shortest file on disk and nearly the shortest on the network. */
const mostRuns = 70;

module.exports = async function lexiconLoader() {
  const exported = await this.importModule(`${this.resourcePath}?plain`);
  const { markedLine } = await this.importModule(path.join(text, "phrase-syntax.ts"));
  const { englishEndings, russianEndings } = await this.importModule(path.join(text, "endings.ts"));
  const endings = /[\\/]ru[\\/]/.test(this.resourcePath) ? russianEndings : englishEndings;
  const data = Object.entries(exported).map(([name, value]) => [name, value.entries ? marked(value, markedLine, endings) : value]);
  return moduleOf(data, "../../text/packed-text");
};
module.exports.marked = marked;
module.exports.moduleOf = moduleOf;

/** @returns a lexicon with its entries tidied and marked. */
function marked(lexicon, markedLine, endings) {
  const scope = { classes: lexicon.classes ?? {}, fragments: lexicon.fragments ?? {}, endings, known: {} };
  const lists = (all, each) => Object.fromEntries(Object.entries(all).map(([kind, list]) => [kind, linesOf(list).map(each).join("\n")]));
  return {
    ...lexicon,
    ...(lexicon.fragments && { fragments: lists(lexicon.fragments, (line) => line) }),
    entries: lists(lexicon.entries, (line) => markedLine(line, scope)),
  };
}

function linesOf(list) {
  return list.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
}

/** @returns a module that exports the named values, long texts packed. */
function moduleOf(data, request) {
  const texts = [];
  const written = (value) => {
    if (typeof value === "string" && value.length >= shortestPacked) return `unpack(#${texts.push(value) - 1})`;
    if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
    if (value && typeof value === "object") return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${written(one)}`).join(",")}}`;
    return JSON.stringify(value);
  };
  const body = data.map(([name, value]) => `export const ${name} = ${written(value)};`).join("\n");
  const { plain, codes, runs, packed } = packTexts(texts, mostRuns);
  const dictionary = [plain, codes, runs].map((one) => JSON.stringify(one)).join(", ");
  const calls = body.replace(/unpack\(#(\d+)\)/g, (_, i) => `unpack(${JSON.stringify(packed[i])})`);
  return `import { packedText } from "${request}";\nconst unpack = packedText(${dictionary});\n${calls}\n`;
}

/**
 * A webpack loader for src/classify/lexicons, modules that are nothing but data. Runs the module, marks the anchors of
 * its entries so that they need not be read before their word is met (`text/phrase-syntax.ts`), leaves indentation and
 * remarks behind, and writes the data again with its texts packed (`text/packed-text.ts`). All lexicons of a language
 * share one dictionary, a module of its own that `lexicon-dictionary-loader.cjs` writes.
 */
const fs = require("node:fs");
const path = require("node:path");
const runTypescript = require("./run-typescript.cjs");
const { packTexts } = require("./text-packer.cjs");

const text = path.join(__dirname, "../../src/classify/text");
/** Shorter texts are names, and stay readable. UTF-16 units. */
const shortestPacked = 24;
/** Of 30, 70, 100, 120 and 130 runs for all lexicons of a language: a shorter file costs more on the network, and both have a limit. */
const mostRuns = 120;

module.exports = function lexiconLoader() {
  return packedFolder(this).modules[path.basename(this.resourcePath)];
};
module.exports.marked = marked;
module.exports.packLexicons = packLexicons;
module.exports.packedFolder = packedFolder;

/** By compilation, so that a change while watching is seen; then by folder. */
const packed = new WeakMap();

/** @returns what {@link packLexicons} makes of all lexicons in the folder of a loader's resource; packed once in a compilation. */
function packedFolder({ _compilation: compilation, resourcePath, addContextDependency }) {
  const folder = path.dirname(resourcePath);
  addContextDependency(folder);
  const folders = packed.get(compilation) ?? new Map();
  packed.set(compilation, folders);
  if (!folders.has(folder)) folders.set(folder, pack(folder));
  return folders.get(folder);
}

function pack(folder) {
  const modules = new Map();
  const { markedLine } = runTypescript(path.join(text, "phrase-syntax.ts"), modules);
  const { englishEndings, russianEndings } = runTypescript(path.join(text, "endings.ts"), modules);
  const endings = path.basename(folder) === "ru" ? russianEndings : englishEndings;
  const files = fs.readdirSync(folder).sort().map((file) => {
    const data = Object.entries(runTypescript(path.join(folder, file), modules));
    return [file, data.map(([name, value]) => [name, value.entries ? marked(value, markedLine, endings) : value])];
  });
  const request = `!!${path.join(__dirname, "lexicon-dictionary-loader.cjs")}!${path.join(folder, files[0][0])}`;
  return packLexicons(files, JSON.stringify(request), JSON.stringify(path.join(text, "packed-text.ts")));
}

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

/**
 * @param files by file name, the names a module exports and their data
 * @param dictionaryRequest, packedTextRequest what the modules import, as string literals
 * @returns sources: the `dictionary` exports `unpack`, and each of `modules` the named values, long texts packed
 */
function packLexicons(files, dictionaryRequest, packedTextRequest) {
  const texts = [];
  const written = (value) => {
    if (typeof value === "string" && value.length >= shortestPacked) return `unpack(#${texts.push(value) - 1})`;
    if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
    if (value && typeof value === "object") return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${written(one)}`).join(",")}}`;
    return JSON.stringify(value);
  };
  const bodies = files.map(([file, data]) => [file, data.map(([name, value]) => `export const ${name} = ${written(value)};`).join("\n")]);
  const { plain, codes, runs, packed } = packTexts(texts, mostRuns);
  const source = (body) => `import { unpack } from ${dictionaryRequest};\n${body.replace(/unpack\(#(\d+)\)/g, (_, i) => `unpack(${JSON.stringify(packed[i])})`)}\n`;
  return {
    dictionary: `import { packedText } from ${packedTextRequest};\nexport const unpack = packedText(${[plain, codes, runs].map((one) => JSON.stringify(one)).join(", ")});\n`,
    modules: Object.fromEntries(bodies.map(([file, body]) => [file, source(body)])),
  };
}

/**
 * A webpack loader for modules that are nothing but data: src/classify/lexicons and the tables named `…-table.ts`. Runs the
 * module and writes its data again, with its texts taken out into one store for all of them, which is shipped packed
 * (`text-packer.cjs`). Lexicons are made ready to be searched on the way: the anchors of their entries are marked, so that
 * they need not be read before their word is met (`text/phrase-syntax.ts`); indentation and remarks are left behind.
 */
const fs = require("node:fs");
const path = require("node:path");
const runTypescript = require("./run-typescript.cjs");
const { packTexts } = require("./text-packer.cjs");

const engine = path.join(__dirname, "../../src/classify");
const text = path.join(engine, "text");
/** Shorter texts are names, and stay readable. UTF-16 units. */
const shortestPacked = 24;

module.exports = function dataLoader() {
  const done = this.async();
  packedData(this).then(({ modules }) => done(null, modules[this.resourcePath]), done);
};
module.exports.dataModules = dataModules;
module.exports.marked = marked;
module.exports.packData = packData;
module.exports.packedData = packedData;

/** @returns the files of all data modules, absolute. */
function dataModules() {
  const lexicons = ["en", "ru"].flatMap((language) => filesOf(path.join(engine, "lexicons", language)));
  return [...lexicons, ...[text, path.join(engine, "thread")].flatMap(filesOf).filter((file) => file.endsWith("-table.ts"))];
}

function filesOf(folder) {
  return fs.readdirSync(folder).sort().map((file) => path.join(folder, file));
}

/** What was packed last, by the sources it was made of: several builds run in one process, and a change while watching is seen. */
let last;

/** @returns what {@link packData} makes of all data modules. */
function packedData({ addContextDependency }) {
  const files = dataModules();
  for (const folder of new Set(files.map((file) => path.dirname(file)))) addContextDependency(folder);
  const sources = files.map((file) => fs.readFileSync(file, "utf8")).join("\0");
  if (last?.sources !== sources) last = { sources, packed: pack(files) };
  return last.packed;
}

function pack(files) {
  const modules = new Map();
  const { markedLine } = runTypescript(path.join(text, "phrase-syntax.ts"), modules);
  const { englishEndings, russianEndings } = runTypescript(path.join(text, "endings.ts"), modules);
  const data = files.map((file) => {
    const endings = path.basename(path.dirname(file)) === "ru" ? russianEndings : englishEndings;
    return [file, Object.entries(runTypescript(file, modules)).map(([name, value]) => [name, value.entries ? marked(value, markedLine, endings) : value])];
  });
  const storeRequest = `!!${path.join(__dirname, "data-store-loader.cjs")}!${files[0]}`;
  return packData(data, JSON.stringify(storeRequest), JSON.stringify(path.join(text, "packed-texts.ts")));
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
 * @param files by file, the names a module exports and their data
 * @param storeRequest, packedTextsRequest what the modules import, as string literals
 * @returns a promise of sources: the `store` exports `texts`, and each of `modules` the named values, long texts taken from there
 */
async function packData(files, storeRequest, packedTextsRequest) {
  const texts = [];
  const written = (value) => {
    if (typeof value === "string" && value.length >= shortestPacked) return `texts[${texts.push(value) - 1}]`;
    if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
    if (value && typeof value === "object") return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${written(one)}`).join(",")}}`;
    return JSON.stringify(value);
  };
  const modules = files.map(([file, data]) => [file, `import { texts } from ${storeRequest};\n${data.map(([name, value]) => `export const ${name} = ${written(value)};\n`).join("")}`]);
  const { plain, packed, size } = await packTexts(texts);
  return {
    store: `import { packedTexts } from ${packedTextsRequest};\nexport const texts = packedTexts(${JSON.stringify(plain)}, ${JSON.stringify(packed)}, ${size});\n`,
    modules: Object.fromEntries(modules),
  };
}

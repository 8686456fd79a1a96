/**
 * A webpack loader for modules that are nothing but data: src/classify/lexicons and the tables named `…-table.ts`. Runs the
 * module and writes its data again, with its texts taken out into a store for all of a group, which is shipped packed
 * (`text-packer.cjs`): tables are needed at once, a lexicon when a word of its language is met. Lexicons are made ready to be searched on the way: the anchors of their entries are marked, so that
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
module.exports.groupOf = groupOf;

/** @returns the files of all data modules, absolute. */
function dataModules() {
  const lexicons = ["en", "ru"].flatMap((language) => filesOf(path.join(engine, "lexicons", language)));
  return [...lexicons, ...[text, path.join(engine, "thread")].flatMap(filesOf).filter((file) => file.endsWith("-table.ts"))];
}

/** @returns the store of a value. What the gate is built without is apart: the reading of commitments, and sayings that are only shown. */
function groupOf(file, value) {
  if (path.basename(file) === "commitments.ts") return "commitments";
  if (file.endsWith("-more.ts")) return "more";
  return value.entries ? path.basename(path.dirname(file)) : "tables";
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
  const { eachFirstWord, markedLine } = runTypescript(path.join(text, "phrase-syntax.ts"), modules);
  const { englishEndings, russianEndings } = runTypescript(path.join(text, "endings.ts"), modules);
  const data = files.map((file) => {
    const endings = path.basename(path.dirname(file)) === "ru" ? russianEndings : englishEndings;
    return [file, Object.entries(runTypescript(file, modules)).map(([name, value]) => [name, value.entries ? marked(value, markedLine, eachFirstWord, endings) : value])];
  });
  const storeRequest = (group) => JSON.stringify(`!!${path.join(__dirname, "data-store-loader.cjs")}?${group}!${files[0]}`);
  return packData(data, storeRequest, JSON.stringify(path.join(text, "packed-texts.ts")));
}

/** @returns a lexicon with its entries tidied and marked, and with the script of the words they are found by. */
function marked(lexicon, markedLine, eachFirstWord, endings) {
  const scope = { classes: lexicon.classes ?? {}, fragments: lexicon.fragments ?? {}, endings, known: {} };
  const lists = (all, each) => Object.fromEntries(Object.entries(all).map(([kind, list]) => [kind, linesOf(list).map(each).join("\n")]));
  const entries = lists(lexicon.entries, (line) => markedLine(line, scope));
  const scripts = new Set();
  const see = (word) => scripts.add(/^[а-я]/.test(word) ? "cyrillic" : "latin");
  for (const list of Object.values(entries)) for (const line of list.split("\n")) eachFirstWord(line, scope, see);
  return {
    ...lexicon,
    ...(lexicon.fragments && { fragments: lists(lexicon.fragments, (line) => line) }),
    entries,
    ...(scripts.size === 1 && { script: [...scripts][0] }),
  };
}

function linesOf(list) {
  return list.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
}

/**
 * @param files by file, the names a module exports and their data
 * @param storeRequest what the modules import for a group, as a string literal; packedTextsRequest what the stores do
 * @returns a promise of sources: each of `stores` exports `texts`, a function, and each of `modules` the named values, long texts taken from there
 */
async function packData(files, storeRequest, packedTextsRequest) {
  const texts = {};
  const written = (value, group) => {
    if (typeof value === "string" && value.length >= shortestPacked) return `${group}()[${texts[group].push(value) - 1}]`;
    if (Array.isArray(value)) return `[${value.map((one) => written(one, group)).join(",")}]`;
    if (value && typeof value === "object") {
      // A lexicon is asked for its lists once, when it is indexed; until then nothing of it has to be there.
      const isLexicon = !!value.entries;
      return `{${Object.entries(value).map(([name, one]) => (isLexicon && typeof one === "object" ? `get ${name}(){return ${written(one, group)}}` : `${JSON.stringify(name)}:${written(one, group)}`)).join(",")}}`;
    }
    return JSON.stringify(value);
  };
  const modules = files.map(([file, data]) => {
    const groups = new Set();
    const values = data.map(([name, value]) => {
      const group = groupOf(file, value);
      groups.add(group);
      texts[group] = texts[group] ?? [];
      return `export const ${name} = ${written(value, group)};\n`;
    });
    return [file, [...groups].map((group) => `import { texts as ${group} } from ${storeRequest(group)};\n`).concat(values).join("")];
  });
  const stores = {};
  for (const [group, list] of Object.entries(texts)) {
    const { plain, packed, size } = await packTexts(list);
    stores[group] = `import { packedTexts } from ${packedTextsRequest};\nexport const texts = packedTexts(${JSON.stringify(plain)}, ${JSON.stringify(packed)}, ${size});\n`;
  }
  return { stores, modules: Object.fromEntries(modules) };
}

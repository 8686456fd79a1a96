// `npm run new-detector -- ID`: writes a detector with one failing example, its lexicons and its Russian wording, and
// registers it. Then `npm run jest -- classify/detectors` shows the failing example: make it pass.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => path.join(root, ...parts);
const read = (file) => fs.readFileSync(at(file), "utf8");

const [id, ...rest] = process.argv.slice(2);
if (!id || rest.length || !/^[a-z]{3,}(-[a-z]+)*$/.test(id)) fail("Usage: npm run new-detector -- ID\nID is a noun for what is found, in lower case with hyphens: bad-news. It has three letters or more before a hyphen.");
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const kinds = `${name.charAt(0).toUpperCase()}${name.slice(1)}Kind`;
const detectorFile = `src/classify/detectors/${id}.ts`;
if (fs.existsSync(at(detectorFile))) fail(`${detectorFile} exists already.`);

const changes = new Map([
  [detectorFile, detector()],
  [`src/classify/lexicons/en/${id}.ts`, lexicon("en", "for example")],
  [`src/classify/lexicons/ru/${id}.ts`, lexicon("ru", "к примеру")],
  ["src/classify/catalogue.ts", registered(read("src/classify/catalogue.ts"))],
  ["src/wording/detectors-ru.ts", translated(read("src/wording/detectors-ru.ts"))],
]);
if (!read("src/classify/ids.ts").includes(`  "${id}",`)) {
  changes.set("src/classify/ids.ts", inOrder(read("src/classify/ids.ts"), /^ {2}"([a-z-]+)",$/gm, `  "${id}",`));
  changes.set("src/wording/detector-names.ts", named(read("src/wording/detector-names.ts")));
  for (const [language, advice] of [["en", "Say how to put it instead."], ["ru", "Скажите, как написать иначе."]]) {
    const file = `src/wording/pane-${language}.ts`;
    changes.set(file, advised(read(file), advice));
  }
}

for (const [file, text] of changes) {
  fs.mkdirSync(path.dirname(at(file)), { recursive: true });
  fs.writeFileSync(at(file), text);
  console.log(`wrote ${file}`);
}
console.log(`\nNow: npm run jest -- classify/detectors -t ${id}\nIt fails on the first example; docs/new-detector.md goes on from there.`);

function detector() {
  return `import { defineDetector, inPassages, type Examples } from "../detector";
import { ${name}En } from "../lexicons/en/${id}";
import { ${name}Ru } from "../lexicons/ru/${id}";
import { phrases } from "../text/phrases";
import { evidenceSpan, readingOf } from "../text/reading";

/** What the lexicons tell apart; each kind gives its own reason. */
export type ${kinds} = "phrase";

const lexicon = phrases<${kinds}>({ en: ${name}En, ru: ${name}Ru });

/** What it finds, and why that hurts. What it deliberately lets pass. */
export const ${name} = defineDetector({
  id: "${id}",
  summary: "One line for the pane and the docs.",
  severity: { outside: "info", colleague: "info" },
  languages: "*",
  concerns: ["client"],
  repairs: ["reword"],
  options: {},
  reasons: { phrase: (v: { excerpt: string }) => \`“\${v.excerpt}” needs a second look.\` },
  detect: (draft) =>
    inPassages(draft.passages, (passage) =>
      lexicon.find(readingOf(passage).words, draft.languages).map(({ kind, first, last }) => ({ reason: kind, passage, span: evidenceSpan(passage, first, last) })),
    ),
});

export const examples: Examples = {
  flags: ["Good morning. [[Replace me by a mail that must be found.]]"],
  passes: [{ body: "Replace me too.", why: "a near miss: say what makes it innocent" }],
};
`;
}

function lexicon(language, phrase) {
  return `import type { ${kinds} } from "../../detectors/${id}";
import type { Lexicon } from "../../text/phrases";

/** Entries are lines in the language of \`text/phrase-syntax.ts\`. */
export const ${name}${language === "en" ? "En" : "Ru"}: Lexicon<${kinds}> = {
  entries: {
    phrase: \`
      ${phrase}
    \`,
  },
};
`;
}

/** The import and the place in the list, both alphabetical. */
function registered(catalogue) {
  const imported = inOrder(catalogue, /^import \{ \w+ \} from "\.\/detectors\/([a-z-]+)";$/gm, `import { ${name} } from "./detectors/${id}";`);
  const [list, names] = /catalogue = \[([^\]]*)\]/.exec(imported);
  const ids = [...imported.matchAll(/^import \{ (\w+) \} from "\.\/detectors\//gm)].map((found) => found[1]);
  return imported.replace(list, list.replace(names, names.includes("\n") ? `\n  ${ids.join(",\n  ")},\n` : ids.join(", ")));
}

function translated(table) {
  const entry = `  "${id}": {\n    summary: "Одна строка для панели.",\n    reasons: { phrase: (v) => \`«\${v.excerpt}» стоит перечитать.\` },\n  },`;
  return inOrder(table, /^ {2}"?([a-z-]+)"?: \{$/gm, entry);
}

function named(table) {
  const noun = id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, " ");
  const border = "\n  ru: {\n";
  const [english, russian] = table.split(border);
  const entries = /^ {4}"?([a-z-]+)"?: "/gm;
  return `${inOrder(english, entries, `    "${id}": "${noun}",`)}${border}${inOrder(russian, entries, `    "${id}": "Новая находка",`)}`;
}

/** What the pane advises where there is nothing better than new words. */
function advised(table, advice) {
  return inOrder(table, /(?<=byDetector: \{\n[^}]*)^ {8}"?([a-z-]+)"?: "/gm, `        "${id}": "${advice}",`);
}

/** Puts a block of lines before the first entry whose id comes later, or after the last line that has an id. */
function inOrder(text, entries, block) {
  const found = [...text.matchAll(entries)];
  const next = found.find((one) => one[1] > id);
  const from = next ? next.index : found.length ? endOfEntry(text, found[found.length - 1].index) : undefined;
  if (from === undefined) fail("A table this script extends does not look as it should; see git log of tools/new-detector.mjs.");
  return `${text.slice(0, from)}${block}\n${text.slice(from)}`;
}

/** An entry goes on over the deeper lines below it. */
function endOfEntry(text, start) {
  const indent = /^ */.exec(text.slice(start))[0].length;
  let end = text.indexOf("\n", start) + 1;
  while (/^ */.exec(text.slice(end))[0].length > indent || text.slice(end, end + indent + 2) === `${" ".repeat(indent)}},`) end = text.indexOf("\n", end) + 1;
  return end;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

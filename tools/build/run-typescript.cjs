const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

/**
 * Runs a TypeScript module of ours that imports nothing but modules of ours.
 *
 * @param {string} file absolute
 * @param {Map<string, object>} [modules] those that were run, by file
 * @returns its exports
 */
module.exports = function runTypescript(file, modules = new Map()) {
  const known = modules.get(file);
  if (known) return known;
  const exported = {};
  modules.set(file, exported);
  const { code } = transformSync(fs.readFileSync(file, "utf8"), { filename: file, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } });
  Function("exports", "require", code)(exported, (request) => runTypescript(path.join(path.dirname(file), `${request}.ts`), modules));
  return exported;
};

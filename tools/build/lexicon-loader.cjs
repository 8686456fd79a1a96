/**
 * A webpack loader for src/classify/lexicons: leaves the indentation and the remarks of entries behind, which no
 * minifier may touch inside a template. See `text/phrases.ts` for the language.
 */
module.exports = function lexiconLoader(source) {
  return source.replace(/`([^`$\\]*)`/g, (_, entries) => `\`${packed(entries)}\``);
};

function packed(entries) {
  return entries
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean)
    .join("\n");
}

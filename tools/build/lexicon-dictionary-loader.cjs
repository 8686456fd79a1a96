/** A webpack loader that writes the dictionary all lexicons of a folder are packed with; see `lexicon-loader.cjs`, which asks for it. */
const { packedFolder } = require("./lexicon-loader.cjs");

module.exports = function lexiconDictionaryLoader() {
  return packedFolder(this).dictionary;
};

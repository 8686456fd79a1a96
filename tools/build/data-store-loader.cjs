/** A webpack loader that writes the one store which holds the texts of all data modules; see `data-loader.cjs`, which asks for it. */
const { packedData } = require("./data-loader.cjs");

module.exports = function dataStoreLoader() {
  const done = this.async();
  packedData(this).then(({ store }) => done(null, store), done);
};

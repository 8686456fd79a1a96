/** A webpack loader that writes the store which holds the texts of the group named by its query; see `data-loader.cjs`, which asks for it. */
const { packedData } = require("./data-loader.cjs");

module.exports = function dataStoreLoader() {
  const done = this.async();
  packedData(this).then(({ stores }) => done(null, stores[this.query.slice(1)]), done);
};

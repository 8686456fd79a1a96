/** `npm run jest`: everything that needs neither a build nor a browser. */
const os = require("node:os");

module.exports = {
  ...require("./base"),
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // jest would leave one processor to itself, and run alone where there are two.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "\\.bundle\\.test\\.ts$"],
};

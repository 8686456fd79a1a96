/** `npm run jest`: everything that needs neither a build nor a browser. */
module.exports = {
  ...require("./base"),
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "\\.bundle\\.test\\.ts$"],
};

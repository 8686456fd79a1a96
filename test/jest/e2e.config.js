/** `npm run e2e`: the playground in a real browser. */
module.exports = { ...require("./base"), testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] };

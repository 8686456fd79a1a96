/** `npm run bundle`: laws of what `npm run build` made. */
module.exports = { ...require("./base"), testMatch: ["<rootDir>/test/**/*.bundle.test.ts"] };

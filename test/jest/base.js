/** What all three kinds of tests share. Packages published as ES modules only are compiled for jest. */
const path = require("node:path");
const { version } = require("../../package.json");

const modules = "htmlparser2|entities|domhandler|domelementtype|dom-serializer|domutils|parse5|postal-mime|fast-check|pure-rand|uuid|selfsigned|strip-bom|@microsoft/app-manifest";

module.exports = {
  rootDir: path.join(__dirname, "../.."),
  testEnvironment: "node",
  transform: {
    "^.+\\.(tsx?|m?js)$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
  globals: { SECOND_LOOK_VERSION: version },
  // A machine that others use too is no failure; jest's own limit is 5 s.
  testTimeout: 60_000,
  setupFiles: [path.join(__dirname, "setup.js")],
};

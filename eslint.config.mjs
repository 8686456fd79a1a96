import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

/** Constructs an ES2016 parser or engine does not know; TypeScript lets them through. */
const laterThanEs2016 = [
  { selector: "Literal[regex.pattern=/\\(\\?<[=!a-zA-Z]/]", message: "No look-behind or named group: an ES2016 parser rejects the whole gate." },
  { selector: "Literal[regex.flags=/[sv]/]", message: "No s or v flag: an ES2016 parser rejects the whole gate." },
  { selector: "Literal[regex.pattern=/\\\\[pP]\\{/]", message: "No \\p{}: text/words.ts owns letters." },
];

/** An engine passes so many arguments and no more: a mail has as many findings as its author likes. */
const spreadIntoCall = { selector: "CallExpression[callee.property.name=/^(push|unshift|min|max)$/] > SpreadElement", message: "No spread of a list into push, unshift, min or max: a long one throws." };

export default typescript.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "no-console": "error",
      eqeqeq: "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", spreadIntoCall] } },
  { files: ["src/{classify,policy,wording,office,gate}/**/*.ts"], rules: { "no-restricted-syntax": ["error", spreadIntoCall, ...laterThanEs2016] } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/office/**"],
    rules: { "no-restricted-globals": ["error", { name: "Office", message: "Only src/office speaks to Office." }] },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ["tools/**", "test/jest/*.js"], rules: { "no-console": "off" }, languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly" } } },
  { files: ["**/*.js", "**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable", __dirname: "readonly" } }, rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["*.config.{js,mjs}", "tools/**/*.mjs"], rules: { "no-restricted-exports": "off" } },
);

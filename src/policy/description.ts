/** What a key is for, in the published schema. The gate is built with `no-description.ts` in its place (see `webpack.config.js`). */
export { description } from "valibot";

/**
 * What the gate is built with in place of `heard-alone.ts` (see `webpack.config.js` and
 * docs/decisions/0016-a-second-model-for-what-is-only-shown.md): it has no wide model, and its minifier leaves out what follows from hearing one.
 */
type HeardAlone = typeof import("./heard-alone");

export const canHearAlone: HeardAlone["canHearAlone"] = false;
export const isHeardAlone: HeardAlone["isHeardAlone"] = () => false;
export const isUnheard: HeardAlone["isUnheard"] = () => false;
export const isOrderHeardAlone: HeardAlone["isOrderHeardAlone"] = () => false;

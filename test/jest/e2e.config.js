/**
 * `npm run e2e`: the playground in a real browser. Half of the time is spent waiting for time-outs, so two files go at
 * once, each with a browser and a playground of its own.
 */
module.exports = { ...require("./base"), testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], maxWorkers: 2 };

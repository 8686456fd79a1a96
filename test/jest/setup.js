/**
 * The same random input on every run, so that a red test means a change and not a dice roll; FUZZ=20000 explores anew.
 * Where a property fails, fast-check prints the seed to repeat it with.
 */
const fc = require("fast-check");

if (!process.env.FUZZ) fc.configureGlobal({ seed: 20261122 });

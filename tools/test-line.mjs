// `npm test`: every check there is, in the order in which failures are cheapest to learn of. Goes on after a failure,
// so that one run tells everything, and ends with one line that counts.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "./find-browser.mjs";

const results = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-"));

/** A step counts as one test, except where jest counts its own. */
const steps = [
  { name: "types", command: ["npm", "run", "-s", "types"] },
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "import laws", command: ["npm", "run", "-s", "imports"] },
  { name: "unit and corpus tests", jest: "jest" },
  { name: "build", command: ["npm", "run", "-s", "build"] },
  { name: "bundle laws", jest: "bundle" },
  { name: "browser", run: () => findBrowser({ log: (line) => console.log(line) }) },
  { name: "end to end", jest: "e2e" },
];

const total = { passed: 0, failed: 0 };
const failures = [];
const begin = Date.now();

for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const { passed, failed } = await outcome(step);
  total.passed += passed;
  total.failed += failed;
  if (failed) failures.push(step.name);
  console.log(`   ${failed ? "failed" : "passed"} in ${seconds(started)} s`);
}

fs.rmSync(results, { recursive: true, force: true });
console.log(`\n${failures.length ? `Failed: ${failures.join(", ")}` : "All green"} after ${seconds(begin)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function outcome(step) {
  if (step.run) return counted(await step.run().then(() => true, (error) => (console.error(error.message), false)));
  if (step.command) return counted((await run(step.command)) === 0);
  const file = path.join(results, `${step.jest}.json`);
  const status = await run(["npm", "run", "-s", step.jest, "--", "--json", `--outputFile=${file}`]);
  if (!fs.existsSync(file)) return counted(false);
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken } = JSON.parse(fs.readFileSync(file, "utf8"));
  // A suite that fails to load counts no test of its own; a run without any test is a failure too.
  const failed = numFailedTests + broken;
  return { passed, failed: failed || (status !== 0 || passed === 0 ? 1 : 0) };
}

function counted(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

/** jest writes its JSON to standard output too; only its report, on standard error, is for people. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const quiet = args.includes("--json");
    const child = spawn(command, args, { stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"], shell: process.platform === "win32" });
    child.on("error", () => resolve(1));
    child.on("close", resolve);
  });
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

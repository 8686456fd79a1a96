// `npm test`: every check there is, in two lanes side by side: what judges sources, and what needs a build. Goes on after
// a failure, so that one run tells everything, and ends with one line that counts.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const results = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-"));

/** A step counts as one test, except where jest counts its own. A lane goes in the order in which failures are cheapest to learn of. */
const lanes = [
  [
    { name: "types", command: ["npm", "run", "-s", "types"] },
    { name: "lint", command: ["npm", "run", "-s", "lint"] },
    { name: "import laws", command: ["npm", "run", "-s", "imports"] },
    { name: "unit and corpus tests", jest: "jest" },
  ],
  [
    { name: "build", command: ["npm", "run", "-s", "build"] },
    { name: "bundle laws", jest: "bundle" },
    { name: "browser", command: [process.execPath, "--input-type=module", "-e", 'import { findBrowser } from "./tools/find-browser.mjs"; await findBrowser({ log: console.log });'] },
    { name: "end to end", jest: "e2e" },
  ],
];

const total = { passed: 0, failed: 0 };
const failures = [];
const begin = Date.now();

await Promise.all(lanes.map(walk));

fs.rmSync(results, { recursive: true, force: true });
console.log(`\n${failures.length ? `Failed: ${failures.join(", ")}` : "All green"} after ${seconds(begin)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function walk(lane) {
  for (const step of lane) {
    const started = Date.now();
    const { passed, failed, said } = await outcome(step);
    total.passed += passed;
    total.failed += failed;
    if (failed) failures.push(step.name);
    // A step speaks when it has ended, so that two never speak at once.
    console.log(`\n── ${step.name}\n${said}   ${failed ? "failed" : "passed"} in ${seconds(started)} s`);
  }
}

async function outcome(step) {
  if (step.command) {
    const { status, said } = await run(step.command);
    return { ...counted(status === 0), said };
  }
  const file = path.join(results, `${step.jest}.json`);
  const { status, said } = await run(["npm", "run", "-s", step.jest, "--", "--json", `--outputFile=${file}`]);
  if (!fs.existsSync(file)) return { ...counted(false), said };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken } = JSON.parse(fs.readFileSync(file, "utf8"));
  // A suite that fails to load counts no test of its own; a run without any test is a failure too.
  const failed = numFailedTests + broken;
  return { passed, failed: failed || (status !== 0 || passed === 0 ? 1 : 0), said };
}

function counted(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

/** jest writes its JSON to standard output too; only its report, on standard error, is for people. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const quiet = args.includes("--json");
    const child = spawn(command, args, { stdio: ["ignore", quiet ? "ignore" : "pipe", "pipe"], shell: command === "npm" && process.platform === "win32" });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(chunk));
    const end = (status) => resolve({ status, said: Buffer.concat(said).toString() });
    child.on("error", () => end(1));
    child.on("close", end);
  });
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

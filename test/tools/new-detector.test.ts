import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");
let copy: string;

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-"));
  for (const part of ["src", "tools", "test", "tsconfig.json", "tsconfig.base.json", "package.json"]) fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "junction");
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });

/** The files to which one detector more makes a difference: those that name ids or reach for the catalogue. */
function filesThatKnowDetectors(): string[] {
  return ["src", "tools", "test"].flatMap((part) =>
    fs
      .readdirSync(path.join(copy, part), { recursive: true, encoding: "utf8" })
      .map((file) => `${part}/${file.split(path.sep).join("/")}`)
      .filter((file) => /\.tsx?$/.test(file) && /DetectorId|detectorIds|catalogue|"detector"\]|silly-pun/.test(fs.readFileSync(path.join(copy, file), "utf8"))),
  );
}

test("a planned detector and one nobody planned are scaffolded, registered and compile", () => {
  for (const id of ["silly-pun", "spelling"]) expect(run("tools/new-detector.mjs", id)).toMatchObject({ status: 0, stderr: "" });
  const catalogue = fs.readFileSync(path.join(copy, "src/classify/catalogue.ts"), "utf8");
  expect(catalogue).toMatch(/missingUnsubscribe,\s+profanity,\s+sillyPun,\s+spelling,\s+timeWaster,/);
  const files = ["src/version.d.ts", ...filesThatKnowDetectors()];
  fs.writeFileSync(path.join(copy, "tsconfig.detectors.json"), JSON.stringify({ extends: "./tsconfig.json", include: [], files }));
  expect(run("node_modules/typescript/bin/tsc", "-p", "tsconfig.detectors.json").stdout).toBe("");
}, 120_000);

test("a detector that exists is not overwritten, and a bad id is explained", () => {
  expect(run("tools/new-detector.mjs", "anger")).toMatchObject({ status: 2, stderr: expect.stringContaining("exists already") as string });
  for (const id of ["Silly Pun", "a"]) expect(run("tools/new-detector.mjs", id)).toMatchObject({ status: 2, stderr: expect.stringContaining("lower case") as string });
});

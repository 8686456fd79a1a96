import fs from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/classify";
import { detectorsPage } from "../../tools/catalogue/detectors-page";
import { examplesOf } from "../support/examples";

test("docs/detectors.md is current (npm run catalogue writes it)", () => {
  expect(fs.readFileSync(path.join(__dirname, "../../docs/detectors.md"), "utf8")).toBe(detectorsPage(catalogue, examplesOf));
});

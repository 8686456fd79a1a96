/** `npm run catalogue` writes docs/detectors.md. */
import fs from "node:fs";
import path from "node:path";
import { catalogue, type Examples } from "../../src/classify";
import { detectorsPage } from "./detectors-page";

/** Every detector file of the folder, found by the bundler. */
const files = require.context("../../src/classify/detectors", false, /\.ts$/);

const page = detectorsPage(catalogue, (id) => (files(`./${id}.ts`) as { examples: Examples }).examples);
fs.writeFileSync(path.join(__dirname, "../../docs/detectors.md"), page);

// Renders assets/icon.svg and assets/icon-small.svg to the sizes the manifest names. After changing a drawing run
//   node tools/icons.mjs
// and look at every size. The PNGs are committed, so that a build needs no browser.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "./find-browser.mjs";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "../assets");
const drawings = { "icon-small.svg": [16, 32], "icon.svg": [64, 80, 128] };

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(drawings)) {
  const svg = fs.readFileSync(path.join(assets, drawing), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
  }
}
await browser.close();

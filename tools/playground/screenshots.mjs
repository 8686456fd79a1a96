// `npm run screenshots`: the pictures of the README, taken from the built playground. Run `npm run build` first.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../find-browser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "docs", "images");

/** Each picture: how Outlook is set, what is done before it is taken, and how high it is, px. */
const pictures = [
  { name: "clean", query: { sample: "clean-en" }, steps: [send] },
  { name: "warn", query: { sample: "bad-news-en" }, steps: [openPane, send] },
  { name: "block", query: { sample: "insult-en" }, steps: [send] },
  { name: "notice", query: { sample: "thread-add" }, steps: [addClara] },
  { name: "stack", query: { sample: "thread-deep" }, steps: [openPane], height: 1240 },
  { name: "cut", query: { sample: "thread-add" }, steps: [addClara, followNotice, cutThis], height: 1400 },
  { name: "pane-light", query: { sample: "insult-en" }, steps: [send, takeAction] },
  { name: "pane-dark", query: { sample: "thread-deep", theme: "dark" }, steps: [send, takeAction] },
  { name: "russian", query: { sample: "thread-new", language: "ru-RU" }, steps: [send, takeAction] },
  { name: "russian-block", query: { sample: "thread-new", language: "ru-RU" }, steps: [send] },
];

async function send(page) {
  await page.click("[data-action=send]");
  await page.locator(".alert-buttons, .sent-title").first().waitFor();
}

async function openPane(page) {
  await page.click("[data-action=open-pane]");
  await paneIsRead(page);
}

async function takeAction(page) {
  await page.click("[data-choice=take-action]");
  await paneIsRead(page);
}

async function addClara(page) {
  const field = page.getByRole("textbox", { name: "Cc", exact: true });
  await field.fill("Clara Weiss <clara.weiss@contoso.example>");
  await field.press("Enter");
  await page.locator(".notification").waitFor();
}

async function followNotice(page) {
  await page.click(".notification-action");
  await paneIsRead(page);
}

async function cutThis(page) {
  await pane(page).getByRole("button", { name: "Cut this" }).first().click();
  await pane(page).locator("del").first().waitFor();
}

function paneIsRead(page) {
  return pane(page).locator("article").first().waitFor();
}

function pane(page) {
  return page.frameLocator("iframe[data-role=pane]");
}

function startPlayground() {
  const child = spawn(process.execPath, [path.join(root, "dist", "cli", "playground.js"), "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (said) => {
      const origin = /http:\/\/localhost:\d+/.exec(String(said))?.[0];
      if (origin) resolve({ origin, stop: () => child.kill() });
    });
    child.on("exit", (code) => reject(new Error(`The playground ended with ${code}; run "npm run build" first.`)));
  });
}

fs.mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const playground = await startPlayground();
const browser = await chromium.launch({ executablePath: await findBrowser({ log: console.log }), args: [...browserArguments] });
try {
  for (const { name, query, steps, height = 800 } of pictures) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const context = await browser.newContext({ viewport: { width: 1320, height }, deviceScaleFactor: 1.5, reducedMotion: "reduce" });
    const page = await context.newPage();
    const settings = Object.entries(query).map((setting) => setting.join("=")).join("&");
    await page.goto(`${playground.origin}/?${settings}`);
    await page.locator(".compose").waitFor();
    for (const step of steps) await step(page);
    // What fades in has arrived, and the pane has read the draft.
    await page.waitForTimeout(800);
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
    await context.close();
  }
} finally {
  await browser.close();
  playground.stop();
}

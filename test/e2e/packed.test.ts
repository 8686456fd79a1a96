import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "./support/browser";
import type { Hosts } from "./support/https-hosts";
import { startHosts } from "./support/https-hosts";
import { Outlook } from "./support/outlook";

let hosts: Hosts;
let browser: Browser;
let outlook: Outlook;

jest.setTimeout(60_000);

beforeAll(async () => {
  hosts = await startHosts();
  browser = await launch(hosts.map);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  hosts?.stop();
});
beforeEach(async () => {
  outlook = await Outlook.open(browser, hosts.outlook, {}, { ignoreHTTPSErrors: true });
});
afterEach(() => outlook.close());

test("the packed folder on a host of its own sends a clean mail silently", async () => {
  await outlook.sample("clean-en");
  await outlook.send();
  expect(await outlook.sent.textContent()).toMatch(/^Sent silently\. Judged in \d+ ms\.$/);
  expect(await outlook.completions()).toBe(1);
});

test("it warns and stops as the local build does, and the pane opens at the finding", async () => {
  await outlook.sample("insult-ru");
  await outlook.send();
  expect(await outlook.dialog.locator("[data-choice=send-anyway]").count()).toBe(1);
  await outlook.choose("dont-send");
  await outlook.sample("insult-en");
  await outlook.send();
  expect(await outlook.dialog.locator("[data-choice=send-anyway]").count()).toBe(0);
  await outlook.choose("take-action");
  const finding = outlook.pane.locator("article:focus");
  await finding.waitFor();
  expect(await finding.textContent()).toMatch(/idiot|clueless/);
});

test("its pages ask for office.js at Microsoft's CDN and for nothing that is not theirs", async () => {
  await outlook.send();
  const urls = outlook.requests.map(({ url }) => url);
  expect(urls).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(hosts.strangers).toEqual([]);
});

test("the manifest names that host and no other", () => {
  const manifest = fs.readFileSync(path.join(hosts.packed, "manifest.xml"), "utf8");
  const origins = [...manifest.matchAll(/DefaultValue="(https?:\/\/[^/"]+)/g)].map(([, origin]) => origin);
  expect(new Set(origins)).toEqual(new Set(["https://addins.example.com"]));
});

import type { Frame } from "playwright-core";
import { violations } from "./support/axe";
import type { Outlook } from "./support/outlook";
import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

/** Nothing to wait for where nothing fades in. */
const options = { reducedMotion: "reduce" } as const;

function frame(outlook: Outlook, part: string): Frame {
  const found = outlook.page.frames().find((one) => one.url().includes(part));
  if (!found) throw new Error(`no frame ${part}`);
  return found;
}

describe.each(["light", "dark", "contrast"])("in the %s theme axe finds nothing", (theme) => {
  test("in the page, its settings, its dialogs, and after Send", async () => {
    const outlook = await open({ theme, sample: "anger-en" }, options);
    expect(await violations(outlook.page)).toEqual([]);
    await outlook.page.locator("[data-action=settings]").click();
    expect(await violations(outlook.page)).toEqual([]);
    await outlook.page.keyboard.press("Escape");
    await outlook.send();
    expect(await violations(outlook.page)).toEqual([]);
    await outlook.choose("send-anyway");
    expect(await violations(outlook.page)).toEqual([]);
  });

  test.each([
    ["with findings", "insult-en"],
    ["with a thread", "thread-deep"],
    ["in Russian", "bad-news-ru"],
    ["with nothing to say", "clean-en"],
  ])("in the pane %s", async (_state, sample) => {
    const outlook = await open({ theme, sample, ...(sample.endsWith("ru") && { language: "ru-RU" }) }, options);
    const pane = await outlook.openPane();
    await outlook.pane.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await violations(pane)).toEqual([]);
  });
});

test.each(["light", "dark", "contrast"])("in the %s theme axe finds nothing in what a cut would take", async (theme) => {
  const outlook = await open({ theme, sample: "thread-deep" }, options);
  const pane = await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "Cut this" }).first().click();
  await outlook.pane.getByRole("group", { name: "What would go" }).waitFor();
  expect(await violations(pane)).toEqual([]);
});

test("a layer is cut, and the cut undone, without a mouse", async () => {
  const outlook = await open({ sample: "thread-deep" });
  const { page } = outlook;
  const pane = await outlook.openPane();
  const focused = () => pane.evaluate(() => document.activeElement?.textContent);
  const before = await outlook.body.innerHTML();
  await outlook.pane.getByRole("button", { name: "Cut this" }).first().focus();
  await page.keyboard.press("Enter");
  await outlook.pane.getByRole("group", { name: "What would go" }).waitFor();
  expect(await focused()).toBe("Cut this");
  await page.keyboard.press("Tab");
  for (let stops = 0; (await focused()) !== "Cut it" && stops < 5; stops++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await outlook.pane.getByRole("button", { name: "Undo" }).waitFor();
  expect(await outlook.body.textContent()).not.toContain("soak test");
  expect(await outlook.body.textContent()).toContain("Is week 22 realistic");
  // What was open in the layer that is gone is not open in the next.
  expect(await outlook.pane.getByRole("group", { name: "What would go" }).count()).toBe(0);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Undo");
  await page.keyboard.press("Enter");
  await outlook.pane.getByText("Your text is back as it was.").waitFor();
  expect(await outlook.body.innerHTML()).toBe(before);
});

test("a mail is stopped, looked at and mended without a mouse", async () => {
  const outlook = await open({ sample: "insult-en" });
  const { page } = outlook;
  await page.locator("[data-action=send]").focus();
  await page.keyboard.press("Enter");
  await outlook.dialog.waitFor();
  expect(await outlook.dialog.locator(":focus").getAttribute("data-choice")).toBe("take-action");
  // The dialog keeps the focus.
  for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement === document.body || document.querySelector("dialog")?.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["action"])).toBe("send");
  await page.keyboard.press("Enter");
  await outlook.dialog.waitFor();
  await page.keyboard.press("Enter");
  await outlook.pane.locator("article:focus").waitFor();
  await page.keyboard.press("Tab");
  expect(await frame(outlook, "taskpane.html").evaluate(() => document.activeElement?.textContent)).toBe("Remove the sentence");
  await page.keyboard.press("Escape");
  await page.locator("[data-action=open-pane]:focus").waitFor();
});

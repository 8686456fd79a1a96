import type { Outlook } from "./support/outlook";
import { suite } from "./support/suite";
import { violations } from "./support/axe";

const { open } = suite();
const clara = "Clara Weiss <clara.weiss@contoso.example>";

jest.setTimeout(60_000);

const bar = (outlook: Outlook) => outlook.page.locator(".notification");

/** Waits until every event so far is completed: `count` of them. */
const completed = (outlook: Outlook, count: number) => outlook.page.waitForFunction((wanted) => (window as unknown as { completions: number }).completions >= wanted, count);

test("a reader who would be new to internal history is named above the text before Send, and no longer when taken off", async () => {
  const outlook = await open({ sample: "thread-add" });
  await outlook.addReader("Cc", "Priya Nair <priya.nair@northwind.example>");
  await completed(outlook, 1);
  expect(await bar(outlook).count()).toBe(0);
  await outlook.addReader("Cc", clara);
  await bar(outlook).waitFor();
  await outlook.page.getByText("Clara Weiss would read a quoted message written among colleagues.").waitFor();
  await completed(outlook, 2);
  await outlook.page.getByRole("button", { name: "Remove Clara Weiss" }).click();
  await bar(outlook).waitFor({ state: "detached" });
  await completed(outlook, 3);
  expect(await outlook.completions()).toBe(3);
});

test("its link opens the pane at the layer, and the cut takes it away", async () => {
  const outlook = await open({ sample: "thread-text" });
  await outlook.page.getByRole("button", { name: "Remove Ines Duarte" }).click();
  await outlook.addReader("To", "Ines Duarte <ines.duarte@adatum.example>");
  await outlook.page.getByRole("button", { name: "Take a second look" }).click();
  await outlook.pane.locator("article:focus").waitFor();
  await outlook.pane.getByRole("button", { name: "Cut this" }).click();
  await outlook.pane.getByRole("button", { name: "Cut it" }).click();
  await bar(outlook).waitFor({ state: "detached" });
  expect(await outlook.page.locator("textarea.body-text").inputValue()).not.toContain("on the shelf");
});

test("without a mouse it is reached behind the headers, dismissed, and stays away", async () => {
  const outlook = await open({ sample: "thread-add" });
  const { page } = outlook;
  await outlook.addReader("Cc", clara);
  await bar(outlook).waitFor();
  await page.getByLabel("Subject").focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Take a second look");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Dismiss");
  await page.keyboard.press("Enter");
  expect(await bar(outlook).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("body-frame");
  await page.getByRole("button", { name: "Remove Jonas Keller" }).click();
  await completed(outlook, 2);
  expect(await bar(outlook).count()).toBe(0);
});

test("a new mail and a history she has read say nothing", async () => {
  const outlook = await open({ sample: "thread-near" });
  await outlook.page.getByRole("button", { name: "Remove Clara Weiss" }).click();
  await outlook.addReader("To", clara);
  await completed(outlook, 1);
  await outlook.sample("insult-en");
  await outlook.addReader("Cc", "Tom Hadley <tom.hadley@fabrikam.example>");
  await completed(outlook, 2);
  expect(await bar(outlook).count()).toBe(0);
});

test("it speaks Russian in a Russian Outlook", async () => {
  const outlook = await open({ sample: "thread-new", language: "ru-RU" });
  await outlook.page.getByRole("button", { name: "Удалить: Игорь Савин" }).click();
  await outlook.page.getByRole("textbox", { name: "Кому", exact: true }).fill("Игорь Савин <igor.savin@adatum.example>");
  await outlook.page.keyboard.press("Enter");
  await outlook.page.getByText("Письмо из внутренней переписки впервые увидят: Игорь Савин.").waitFor();
  await outlook.page.getByRole("button", { name: "Посмотреть" }).waitFor();
});

test.each(["light", "dark", "contrast"])("in the %s theme axe finds nothing about it", async (theme) => {
  const outlook = await open({ sample: "thread-add", theme }, { reducedMotion: "reduce" });
  await outlook.addReader("Cc", clara);
  await bar(outlook).waitFor();
  expect(await violations(outlook.page)).toEqual([]);
});

test("nothing is said, and nothing breaks, where Outlook takes no bars", async () => {
  const outlook = await open({ sample: "thread-add" });
  await outlook.fault(33, "error");
  await outlook.addReader("Cc", clara);
  await completed(outlook, 1);
  expect(await bar(outlook).count()).toBe(0);
});

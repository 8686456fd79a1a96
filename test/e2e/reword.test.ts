import { violations } from "./support/axe";
import type { Outlook } from "./support/outlook";
import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

/** axe measures colors, so what fades in must have arrived. */
const options = { reducedMotion: "reduce" } as const;

/** Opens the editor of a finding and waits until Second Look has read its words. */
async function openEditor({ pane }: Outlook, name: string, button = "Reword"): Promise<void> {
  await pane.locator("article", { hasText: name }).first().getByRole("button", { name: button }).click();
  await pane.locator("form [role=status] p").first().waitFor();
}

test("an order becomes a request in the draft, is judged clean, and is undone", async () => {
  const outlook = await open();
  await outlook.write("Dear Clara,\n\nSend the drawings by noon, and no excuses. The printer closes at one.\n\nAnna");
  await outlook.openPane();
  const before = await outlook.body.innerHTML();
  await openEditor(outlook, "Commanding tone");
  expect(await outlook.pane.getByLabel("New wording").inputValue()).toBe("Could you please send the drawings by noon?");
  expect(await outlook.pane.locator("form [role=status]").textContent()).toBe("Second Look has nothing to say about it.");
  expect(await outlook.body.innerHTML()).toBe(before);
  await outlook.pane.getByRole("button", { name: "Put it in the draft" }).click();
  await outlook.pane.getByText("The new wording is in your draft.").waitFor();
  expect(await outlook.body.innerText()).toContain("Could you please send the drawings by noon? The printer closes at one.");
  expect(await outlook.pane.locator("article").count()).toBe(0);
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await outlook.pane.getByText("Your text is back as it was.").waitFor();
  expect(await outlook.body.innerHTML()).toBe(before);
});

test("anger is worded anew phrase by phrase, without a mouse", async () => {
  const outlook = await open();
  await outlook.write("Clara,\n\nI AM SICK AND TIRED OF WAITING FOR THIS KEY!!! The spare one opens the back door only.\n\nAnna");
  const { page, pane } = outlook;
  const frame = await outlook.openPane();
  const focused = () => frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  const tabTo = async (wanted: string) => {
    for (let stops = 0; !(await focused()).includes(wanted) && stops < 9; stops++) await page.keyboard.press("Tab");
    expect(await focused()).toContain(wanted);
  };
  const before = await outlook.body.innerHTML();
  await pane.getByRole("button", { name: "Reword" }).first().focus();
  await page.keyboard.press("Enter");
  await pane.locator("form textarea:focus").waitFor();
  const field = pane.getByLabel("New wording");
  expect(await field.inputValue()).toBe("I have long been waiting for this key.");
  await tabTo("“!!!” becomes “.”");
  await page.keyboard.press("Space");
  expect(await field.inputValue()).toBe("I have long been waiting for this key!!!");
  await page.keyboard.press("Space");
  await pane.getByText("Second Look has nothing to say about it.").waitFor();
  await tabTo("Put it in the draft");
  await page.keyboard.press("Enter");
  await pane.getByText("The new wording is in your draft.").waitFor();
  expect(await outlook.body.innerText()).toContain("I have long been waiting for this key. The spare one opens the back door only");
  await tabTo("Undo");
  await page.keyboard.press("Enter");
  await pane.getByText("Your text is back as it was.").waitFor();
  expect(await outlook.body.innerHTML()).toBe(before);
});

test("a rumor gets its source", async () => {
  const outlook = await open();
  await outlook.write("Dear Clara,\n\nRumour has it that Fabrikam is being sold.\n\nAnna");
  await outlook.openPane();
  const { pane } = outlook;
  await pane.getByRole("button", { name: "Reword" }).first().click();
  await pane.getByLabel("Who said or published it").fill("the Harbor Courier");
  await pane.getByLabel("When").fill("3 March");
  await pane.locator("form [role=status] p").first().waitFor();
  await pane.getByRole("button", { name: "Put it in the draft" }).click();
  await pane.getByText("The new wording is in your draft.").waitFor();
  expect(await outlook.body.innerText()).toContain("According to the Harbor Courier (3 March), Fabrikam is being sold.");
});

test("the words of a subject are copied", async () => {
  const outlook = await open();
  await outlook.write("Dear Clara,\n\nthe crane comes on Monday.\n\nAnna");
  await outlook.page.getByLabel("Subject", { exact: true }).fill("lol gr8 news 😂😂😂");
  await outlook.openPane();
  const { pane } = outlook;
  await pane.getByRole("button", { name: "Reword" }).first().click();
  const wording = await pane.getByLabel("New wording").inputValue();
  await pane.getByRole("button", { name: "Copy the wording" }).click();
  await pane.getByText("Copied. Paste it over the old words.").waitFor();
  await outlook.page.getByLabel("Subject", { exact: true }).focus();
  await outlook.page.keyboard.press("Control+A");
  await outlook.page.keyboard.press("Control+V");
  expect(await outlook.page.getByLabel("Subject", { exact: true }).inputValue()).toBe(wording);
});

test("Escape closes the editor and not the pane", async () => {
  const outlook = await open({ sample: "anger-en" });
  await outlook.openPane();
  await openEditor(outlook, "Anger");
  await outlook.page.keyboard.press("Escape");
  await outlook.pane.locator("form").waitFor({ state: "detached" });
  expect(await outlook.pane.locator(":focus").textContent()).toBe("Reword");
});

describe.each(["light", "dark", "contrast"])("in the %s theme axe finds nothing in the editor", (theme) => {
  test.each([
    ["with changes", "anger-en", "Reword"],
    ["with fields to fill in", "insult-en", "Reword"],
    ["in Russian", "insult-ru", "Переписать"],
  ])("%s", async (_state, sample, button) => {
    const outlook = await open({ theme, sample, ...(sample.endsWith("ru") && { language: "ru-RU" }) }, options);
    const pane = await outlook.openPane();
    await outlook.pane.getByRole("button", { name: button }).first().click();
    await outlook.pane.locator("form textarea").fill("You will regret it, смета где?");
    await outlook.pane.locator("form [role=status] p").first().waitFor({ timeout: 3000 }).catch(() => undefined);
    await outlook.page.waitForTimeout(300);
    expect(await violations(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});

import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

/** Latin letters that are right in a Russian interface: the product's name, addresses, what people wrote. */
const latin = /second look|outlook/gi;

test("in a Russian Outlook the alert and the pane speak Russian", async () => {
  const outlook = await open({ language: "ru-RU", sample: "insult-ru" });
  await outlook.send();
  const said = (await outlook.dialog.textContent()) ?? "";
  expect(said).toContain("идиот");
  expect(said).toContain("Все равно отправить");
  expect(said.replace(latin, "")).not.toMatch(/[a-z]{3,}/i);

  await outlook.choose("take-action");
  await outlook.pane.locator("article").first().waitFor();
  const shown = await outlook.pane.locator("body").innerText();
  expect(shown).toMatch(/[а-я]{5,}/);
  expect(shown.replace(latin, "")).not.toMatch(/[a-z]{3,}/i);
});

test("an English mail is judged in a Russian Outlook all the same", async () => {
  const outlook = await open({ language: "ru-RU", sample: "insult-en" });
  await outlook.send();
  expect(await outlook.dialog.locator(".alert-message").textContent()).toMatch(/idiot|clueless/);
  expect(await outlook.dialog.locator("[data-choice=send-anyway]").count()).toBe(0);
});

import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

/** Heard by the encoder alone. */
const belittling = "In your attic there must be a crate full of unused common sense.";
const mail = `Dear Clara, thank you for the minutes. ${belittling} The tiles come on Friday.`;

test("the pane notes what the encoder hears, and the gate stays silent", async () => {
  const outlook = await open();
  await outlook.write(mail);
  await outlook.openPane();
  await outlook.pane.locator("article").getByText(belittling).waitFor();
  expect(await outlook.pane.locator("article").count()).toBe(1);
  await outlook.send();
  expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
  expect(outlook.errors).toEqual([]);
});

test("a draft with Russian in it is judged once more when the Russian encoder has come", async () => {
  const russian = "С такой смекалкой только заборы пересчитывать.";
  const outlook = await open();
  const fetched = outlook.page.context().waitForEvent("requestfinished", (request) => request.url().endsWith("glossary-ru.txt"));
  await outlook.write(`Добрый день, Клара, спасибо за протокол. ${russian} Плитка приедет в пятницу.`);
  await outlook.openPane();
  await fetched;
  await outlook.pane.locator("article").getByText(russian).waitFor();
  expect(await outlook.pane.locator("article").count()).toBe(1);
});

test("where the encoder cannot be fetched the pane judges without it", async () => {
  const outlook = await open();
  await outlook.page.context().route("**/encoder-*.bin", (route) => route.abort());
  await outlook.write(mail);
  await outlook.openPane();
  await outlook.pane.getByRole("heading", { name: "Ready to send" }).waitFor();
  expect(await outlook.pane.locator("article").count()).toBe(0);
  expect(outlook.errors).toEqual([]);
});

import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

test("readers of a mailing are moved to Bcc and back, and it is given a way out", async () => {
  const outlook = await open({ sample: "mailing-none" });
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "Move them to Bcc" }).click();
  await outlook.pane.getByText("Readers outside are in Bcc now and no longer see one another.").waitFor();
  expect(await outlook.pane.getByRole("button", { name: "Move them to Bcc" }).count()).toBe(0);
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await outlook.pane.getByText("The recipients are back where they were.").waitFor();
  await outlook.pane.getByRole("button", { name: "Move them to Bcc" }).click();
  await outlook.pane.getByRole("button", { name: "Insert a way out" }).click();
  await outlook.pane.getByText("The way out is in your draft.").waitFor();
  expect(await outlook.body.innerHTML()).toContain(`<a href="mailto:anna.berg@northwind.example?subject=Unsubscribe">Unsubscribe</a>`);
  await outlook.send();
  expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
});

test("a dead link is given an address, and undo takes it back", async () => {
  const outlook = await open({ sample: "mailing-dead" });
  const before = await outlook.body.innerHTML();
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "Insert a way out" }).click();
  await outlook.pane.getByRole("button", { name: "Undo" }).waitFor();
  expect(await outlook.body.innerHTML()).toBe(before.replace("{{unsubscribe_url}}", "mailto:anna.berg@northwind.example?subject=Unsubscribe"));
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await outlook.pane.getByText("Your text is back as it was.").waitFor();
  expect(await outlook.body.innerHTML()).toBe(before);
});

test("a mailing one can leave goes without a window", async () => {
  const outlook = await open({ sample: "mailing-near" });
  await outlook.send();
  expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
});

test("one without is asked about, in Russian too", async () => {
  const outlook = await open({ sample: "mailing-ru", language: "ru-RU" });
  await outlook.send();
  expect(await outlook.dialog.locator(".alert-message").textContent()).toContain("отписаться");
});

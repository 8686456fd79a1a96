import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(120_000);

test("a detector whose asking is meant so mail after mail asks no more, says so, and asks again when told to", async () => {
  const outlook = await open();
  const meant = outlook.pane.getByRole("button", { name: "I mean it so", exact: true });
  const asksNoMore = outlook.pane.getByText("Casual tone asks no more: you marked it as meant so in 8 of 8 mails.");

  for (let mail = 1; mail <= 8; mail++) {
    await outlook.write("hey Clara, lol, the crane is gonna be late again, c u tmrw :-)");
    await outlook.openPane();
    await meant.first().waitFor();
    expect(await asksNoMore.count()).toBe(0);
    for (let left = await meant.count(); left > 0; left--) {
      await meant.first().click();
      await meant.nth(left - 1).waitFor({ state: "detached" });
    }
  }
  await asksNoMore.waitFor();

  await outlook.write("hey Clara, lol, the crane is gonna be late again, c u tmrw :-)");
  await outlook.openPane();
  await asksNoMore.waitFor();
  await outlook.pane.getByRole("heading", { name: "Ready to send" }).waitFor();
  await outlook.send();
  expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);

  await outlook.write("hey Clara, lol, the crane is gonna be late again, c u tmrw :-)");
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: /^Ask again/ }).click();
  await outlook.pane.getByText("Switched back on: it asks again.").waitFor();
  expect(await asksNoMore.count()).toBe(0);
  await outlook.send();
  expect(await outlook.dialog.locator(".alert-message").textContent()).toMatch(/lol|gonna/);
});

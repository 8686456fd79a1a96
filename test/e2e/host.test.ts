import { suite } from "./support/suite";

const { open, origin } = suite();

jest.setTimeout(60_000);

test("the playground answers on localhost with Microsoft's office.js byte for byte", async () => {
  const fs = await import("node:fs");
  const original = fs.readFileSync(require.resolve("@microsoft/office-js/dist/outlook-web-16.01.js"));
  const served = Buffer.from(await (await fetch(`${origin()}/office-js/outlook-web-16.01.js`)).arrayBuffer());
  expect(served.equals(original)).toBe(true);
});

test("nothing outside its folders is served", async () => {
  for (const path of ["/..%2fpackage.json", "/office-js/..%2f..%2fpackage.json", "/%2e%2e/package.json", "/office-js/", "//", "/%"]) {
    expect((await fetch(`${origin()}${path}`)).status).toBe(404);
  }
});

test("an add-in reads the very HTML that a draft came with", async () => {
  const outlook = await open({ sample: "thread-classic" });
  const pane = await outlook.openPane();
  const [before, after] = (await pane.evaluate(async () => {
    const { body } = Office.context.mailbox.item as unknown as Office.MessageCompose;
    const read = () => new Promise<string>((resolve) => body.getAsync(Office.CoercionType.Html, ({ value }) => resolve(value)));
    const first = await read();
    await new Promise((resolve) => body.setAsync(first, { coercionType: Office.CoercionType.Html }, resolve));
    return [first, await read()];
  })) as [string, string];
  expect(after).toBe(before);
  expect(before).toContain("<p class=MsoNormal>");
  expect(before).toContain("<o:p></o:p>");
});

test("typing changes what stands between the body tags and nothing around it", async () => {
  const outlook = await open({ sample: "thread-classic" });
  await outlook.body.locator("p").first().click();
  await outlook.page.keyboard.type("Hello. ");
  const pane = await outlook.openPane();
  const html = await pane.evaluate(() => new Promise<string>((resolve) => (Office.context.mailbox.item as unknown as Office.MessageCompose).body.getAsync(Office.CoercionType.Html, ({ value }) => resolve(value))));
  expect(html).toContain("Hello.");
  expect(html).toMatch(/^<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>.*<body lang=EN-US>/s);
  expect(html).toMatch(/<\/body><\/html>$/);
});

test("the pane closes, opens again, and follows the readers", async () => {
  const outlook = await open({ sample: "thread-text" });
  await outlook.page.getByRole("button", { name: "Remove Ines Duarte" }).click();
  await outlook.openPane();
  await outlook.page.locator("[data-action=close-pane]").click();
  expect(await outlook.page.locator(".pane").count()).toBe(0);
  await outlook.openPane();
  expect(await outlook.pane.locator("article").count()).toBe(0);
  await outlook.addReader("Cc", "Ines Duarte <ines.duarte@adatum.example>");
  await outlook.pane.locator("article").first().waitFor();
});

test("after Send the same draft can be edited again", async () => {
  const outlook = await open({ sample: "clean-en" });
  await outlook.send();
  await outlook.page.locator("[data-action=edit-again]").click();
  expect(await outlook.body.textContent()).toContain("floor plans");
});

test("a plain text draft stays plain text", async () => {
  const outlook = await open({ sample: "casual-near" });
  await outlook.page.locator("textarea.body-text").fill("Hi Priya, whoever broke the rig is a complete idiot.");
  await outlook.send();
  expect(await outlook.dialog.textContent()).toContain("idiot");
});

test("an .eml is opened with its people, subject and text", async () => {
  const outlook = await open();
  const mail = "From: Anna Berg <anna.berg@northwind.example>\r\nTo: Clara Weiss <clara.weiss@contoso.example>, Tom <tom@fabrikam.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAll is well.\r\n";
  await outlook.page.locator("input[type=file]").setInputFiles({ name: "mail.eml", mimeType: "message/rfc822", buffer: Buffer.from(mail) });
  await outlook.page.locator("textarea.body-text").waitFor();
  expect(await outlook.page.getByLabel("Subject").inputValue()).toBe("Grüße");
  expect(await outlook.page.locator("[data-field=to] .pill").allTextContents()).toEqual([expect.stringContaining("Clara Weiss"), expect.stringContaining("Tom")]);
  await outlook.page.locator("input[type=file]").setInputFiles({ name: "empty.eml", mimeType: "message/rfc822", buffer: Buffer.from("") });
  await outlook.page.getByText("empty.eml could not be read as a mail.").waitFor();
});

import { suite } from "./support/suite";

const { open, origin } = suite();

jest.setTimeout(60_000);

/** A word that stands nowhere but in the draft. */
const marker = "Quetzalwren";

test("no request leaves this machine, and none carries a word of the mail", async () => {
  const outlook = await open();
  await outlook.write(`Dear ${marker}, whoever signed this off is an idiot.`);
  await outlook.page.getByLabel("Subject").fill(`About ${marker}`);
  await outlook.addReader("Cc", `${marker} <${marker}@fabrikam.example>`);
  await outlook.send();
  await outlook.choose("take-action");
  await outlook.pane.locator("article").first().waitFor();
  await outlook.body.fill(`Dear ${marker}, all is well.`);
  await outlook.send();
  await outlook.sent.waitFor();

  expect(outlook.requests.length).toBeGreaterThan(10);
  for (const { url, headers, body } of outlook.requests) {
    expect(new URL(url).origin === origin() || /^(?:data|blob|about):/.test(url) ? "here" : url).toBe("here");
    expect(`${decodeURIComponent(url)} ${headers} ${body}`.toLowerCase()).not.toContain(marker.toLowerCase());
  }
  const kept = await outlook.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept.toLowerCase()).not.toContain(marker.toLowerCase());
});

test("a mail that is opened fetches nothing and runs nothing", async () => {
  const outlook = await open();
  const mail = [
    "From: Clara Weiss <clara.weiss@contoso.example>",
    "To: Anna Berg <anna.berg@northwind.example>",
    "Subject: Pictures",
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<p>Hello</p><img src="https://tracker.example/pixel.png" onerror="top.ran=1"><script>top.ran=1</script><style>@import "https://tracker.example/a.css";</style><iframe src="https://tracker.example/"></iframe>`,
  ].join("\r\n");
  await outlook.page.locator("input[type=file]").setInputFiles({ name: "pictures.eml", mimeType: "message/rfc822", buffer: Buffer.from(mail) });
  await outlook.body.getByText("Hello").waitFor();
  await outlook.page.waitForTimeout(500);
  expect(await outlook.page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  const went = outlook.requests.filter(({ url, isForbidden }) => url.includes("tracker") && !isForbidden);
  expect(went).toEqual([]);
});

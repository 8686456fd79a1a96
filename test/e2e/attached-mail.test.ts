import { emlOf, msgOf, recipient } from "../support/attached-mail";
import type { Outlook } from "./support/outlook";
import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

const attachments = (outlook: Outlook) => outlook.page.locator(".attachment-name").allTextContents();
const outcome = (outlook: Outlook) => outlook.pane.locator("[role=group]");

test("Send asks about an attached mail it has not opened, and the pane that its button opens reads it", async () => {
  const outlook = await open({ sample: "thread-attached" });
  await outlook.send();
  expect(await outlook.dialog.locator(".alert-message").textContent()).toContain("Not checked: the attached mail, which would reach somebody outside.");
  expect(await outlook.dialog.locator("[data-choice=send-anyway]").count()).toBe(1);
  expect(await outlook.completions()).toBe(1);
  await outlook.choose("take-action");
  const cards = outlook.pane.locator("article");
  await cards.first().waitFor();
  const said = await cards.allTextContents();
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Contoso pricing.*Must go.*Jonas Keller to Anna Berg.*Tue, 10 Mar 2026/);
  expect(said[0]).toContain("They have no idea that we could deliver for a fifth less.");
  expect(said[1]).toContain("how low could we go for Contoso?");
  expect(await outlook.pane.locator("h1").textContent()).toBe("Outlook will ask you first");
});

test("taking off an attached Outlook item ends it, without a way back that there is not", async () => {
  const outlook = await open({ sample: "thread-attached" });
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "Remove the attachment" }).first().click();
  await outlook.pane.getByText("Outlook cannot put it back from here").first().waitFor();
  expect(await attachments(outlook)).toEqual(["Minutes of Monday.eml"]);
  expect(await outlook.pane.locator("article").count()).toBe(0);
  expect(await outlook.pane.getByRole("button", { name: "Undo" }).count()).toBe(0);
});

test("an attached .msg file is read, taken off, and put back", async () => {
  const outlook = await open();
  const price = msgOf({ properties: { "0037001F": "Price", "0C1A001F": "Tom Ade", "0C1F001F": "tom@northwind.example", "1000001F": "Our margin is forty percent." }, recipients: [recipient("Anna Berg", "anna.berg@northwind.example")] });
  const mail = emlOf({ from: "Anna Berg <anna.berg@northwind.example>", to: ["Clara Weiss <clara.weiss@contoso.example>"], text: "Dear Clara, thank you for the call.", attached: [{ name: "Price.msg", contentType: "application/vnd.ms-outlook", bytes: price }] });
  await outlook.page.locator("input[type=file]").setInputFiles({ name: "mail.eml", mimeType: "message/rfc822", buffer: mail });
  await outlook.page.locator("textarea.body-text").waitFor();
  await outlook.openPane();
  const card = outlook.pane.locator("article");
  await card.getByText("Our margin is forty percent.").waitFor();
  await card.getByRole("button", { name: "Remove the attachment" }).click();
  await outcome(outlook).getByText("The attachment was removed.").waitFor();
  expect(await attachments(outlook)).toEqual([]);
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await outcome(outlook).getByText("The attachment is back.").waitFor();
  expect(await attachments(outlook)).toEqual(["Price.msg"]);
  await card.getByText("Our margin is forty percent.").waitFor();
  await card.getByRole("button", { name: "Remove the attachment" }).click();
  await card.waitFor({ state: "detached" });
  await outlook.send();
  expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
});

test("an attached mail that Outlook does not hand over stays unchecked until it is asked for again", async () => {
  const outlook = await open({ sample: "thread-attached" });
  await outlook.fault(150, "error");
  await outlook.openPane();
  await outlook.pane.getByText("An attached mail was not opened.").first().waitFor();
  expect(await outlook.pane.locator("article").count()).toBe(0);
  await outlook.page.locator("[data-action=settings]").click();
  await outlook.page.getByRole("button", { name: "Remove the fault of getAttachmentContentAsync" }).click();
  await outlook.page.locator("[data-action=settings]").click();
  await outlook.pane.getByRole("button", { name: "Check again" }).click();
  await outlook.pane.locator("article").first().waitFor();
  expect(await outlook.pane.getByText("An attached mail was not opened.").count()).toBe(0);
});

import { suite } from "./support/suite";

const { open } = suite();

jest.setTimeout(60_000);

/** The shortest patience Outlook can be set to, ms: had the gate not answered by then, its time-out would be shown instead. */
const patience = "7000";

/** What the gate asks of Outlook at Send, by office.js's numbers. */
const reads = [
  [37, "the text"],
  [15, "the recipients"],
  [18, "the subject"],
  [107, "the sender"],
  [149, "the attachments"],
] as const;

describe.each([
  ["never answers", "swallow"],
  ["answers with an error", "error"],
  ["answers too late", "late"],
])("when Outlook %s", (_name, kind) => {
  test.each(reads)("reading (method %i) %s, Send is answered once, in time, and says that it was not checked", async (method, part) => {
    const outlook = await open();
    await outlook.sample("clean-en");
    await outlook.fault(method, kind);
    await outlook.setting("Outlook waits at Send for", patience);
    await outlook.send();
    expect(await outlook.dialog.locator(".alert-message").textContent()).toContain(`Not checked: Outlook did not hand over ${part}.`);
    // Not clean and no fault of the mail's: the sender decides.
    expect(await outlook.dialog.locator("[data-choice=send-anyway]").count()).toBe(1);
    // Whatever is still under way in the gate must not complete a second time.
    await outlook.page.waitForTimeout(1_500);
    expect(await outlook.completions()).toBe(1);
  });
});

test("a gate whose acknowledgements cannot be read still judges", async () => {
  const outlook = await open();
  await outlook.sample("insult-en");
  await outlook.fault(186, "swallow");
  await outlook.setting("Outlook waits at Send for", patience);
  await outlook.send();
  expect(await outlook.dialog.locator(".alert-message").textContent()).toContain("You wrote");
  expect(await outlook.completions()).toBe(1);
});

describe("Outlook's own states", () => {
  test("show a progress dialog after 5 s that waits in SoftBlock, and a time-out without Send Anyway", async () => {
    const outlook = await open();
    await outlook.fault(94, "swallow");
    await outlook.setting("Outlook waits at Send for", patience);
    await outlook.page.locator("[data-action=send]").click();
    await outlook.dialog.getByRole("progressbar").waitFor();
    expect(await outlook.dialog.locator("button").count()).toBe(0);
    await outlook.dialog.getByText("in time").waitFor();
    expect(await outlook.dialog.locator("button").evaluateAll((all) => all.map((one) => one.textContent))).toEqual(["Don't Send"]);
  });

  test("offer Send Anyway when the add-in's server cannot be reached", async () => {
    const outlook = await open();
    await outlook.setting("Outlook waits at Send for", patience);
    await outlook.setting("The add-in's server", "false");
    await outlook.send();
    expect(await outlook.dialog.textContent()).toContain("unavailable");
    await outlook.choose("send-anyway");
    expect(await outlook.sent.textContent()).toContain("without waiting");
  });

  test("let a warning pass below Mailbox 1.14, where nothing could be asked, and still stop a block", async () => {
    const outlook = await open({ mailbox: "1.12" });
    await outlook.sample("anger-en");
    await outlook.send();
    expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
    await outlook.sample("insult-en");
    await outlook.send();
    expect(await outlook.dialog.locator("button").evaluateAll((all) => all.map((one) => one.textContent))).toEqual(["Don't Send"]);
  });
});

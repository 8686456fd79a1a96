import type { Outlook } from "./support/outlook";
import { suite } from "./support/suite";

const { open } = suite();
let outlook: Outlook;

beforeEach(async () => {
  outlook = await open();
});

jest.setTimeout(60_000);

describe("a clean mail", () => {
  test.each(["clean-en", "clean-ru", "insult-near", "allegation-near", "hearsay-near", "confidence-near", "anger-near", "command-near", "casual-near", "bad-news-near", "time-waster-near", "thread-near"])("%s goes without a window", async (sample) => {
    await outlook.sample(sample);
    await outlook.send();
    expect(await outlook.sent.textContent()).toMatch(/^Sent silently\. Judged in \d+ ms\.$/);
    expect(await outlook.completions()).toBe(1);
  });
});

describe("a warning", () => {
  test.each([
    ["anger-en", "SICK AND TIRED"],
    ["casual-en", "lol"],
    ["bad-news-en", "increase our prices"],
    ["bad-news-ru", "задерживается"],
    ["insult-ru", "идиот"],
    ["allegation-en", "forged"],
    ["hearsay-en", "rumor has it"],
    ["profanity-ru", "х*й"],
    ["command-en", "Fix this immediately"],
    ["time-waster-en", "I came across this article on the history of the heat pump"],
    ["unfinished-en", "Dear Tom"],
    ["thread-about", "idiot"],
  ])("for %s quotes “%s” and offers Send Anyway", async (sample, evidence) => {
    await outlook.sample(sample);
    await outlook.send();
    expect(await outlook.dialog.locator(".alert-message").textContent()).toContain(evidence);
    await outlook.choose("send-anyway");
    expect(await outlook.sent.textContent()).toContain("Send Anyway");
    expect(await outlook.completions()).toBe(1);
  });

  test("leaves the draft as it was when nothing is sent", async () => {
    await outlook.sample("anger-en");
    const before = await outlook.body.innerHTML();
    await outlook.send();
    await outlook.choose("dont-send");
    expect(await outlook.body.innerHTML()).toBe(before);
    expect(await outlook.sent.count()).toBe(0);
  });
});

describe("a block", () => {
  test.each(["insult-en", "confidence-en", "thread-classic", "thread-new", "thread-gmail", "thread-text", "thread-deep"])("for %s has no Send Anyway", async (sample) => {
    await outlook.sample(sample);
    await outlook.send();
    const choices = await outlook.dialog.locator("button").evaluateAll((buttons) => buttons.map((one) => (one as HTMLElement).dataset["choice"]));
    expect(choices).toEqual(["take-action", "dont-send"]);
    expect(await outlook.completions()).toBe(1);
  });

  test("opens the pane at the finding the alert quoted", async () => {
    await outlook.sample("insult-en");
    await outlook.send();
    await outlook.choose("take-action");
    const finding = outlook.pane.locator("article:focus");
    await finding.waitFor();
    expect(await finding.textContent()).toMatch(/idiot|clueless/);
  });

  test("passes when the draft has been mended by hand", async () => {
    await outlook.write("Dear Clara, whoever drew this is an idiot and your engineers are clueless.");
    await outlook.send();
    expect(await outlook.dialog.locator("[data-choice=send-anyway]").count()).toBe(0);
    await outlook.choose("dont-send");
    await outlook.body.fill("Dear Clara, sheet 4 still lacks the riser. Could you send it by Wednesday?");
    await outlook.send();
    expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
  });

  test("passes when the pane has taken the passages out", async () => {
    await outlook.sample("insult-en");
    await outlook.send();
    await outlook.choose("take-action");
    const remove = outlook.pane.getByRole("button", { name: /remove/i });
    await remove.first().waitFor();
    for (let left = await remove.count(); left > 0; left--) {
      await remove.first().click();
      await remove.nth(left - 1).waitFor({ state: "detached" });
    }
    expect(await outlook.body.textContent()).not.toMatch(/idiot|clueless/);
    expect(await outlook.body.textContent()).toContain("Wednesday noon");
    await outlook.send();
    expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
  });

  test("passes with a reason for each passage, as the demonstration's policy allows", async () => {
    await outlook.write("Dear Clara, whoever drew this is an idiot.");
    await outlook.send();
    await outlook.choose("take-action");
    await outlook.pane.getByRole("button", { name: "I mean it so…" }).click();
    await outlook.pane.getByRole("radio", { name: "It is a quotation" }).check();
    await outlook.pane.getByRole("textbox").fill("Her own words of last week");
    await outlook.pane.getByRole("button", { name: "Let it pass" }).click();
    await outlook.pane.getByText("You meant these").waitFor();
    await outlook.send();
    expect(await outlook.sent.textContent()).toMatch(/^Sent silently/);
  });
});

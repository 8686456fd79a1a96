import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Asked } from "./browser";
import { recordRequests } from "./browser";

/** The playground in a browser, driven as a person would. */
export class Outlook {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly origin: string,
    /** What was asked of the network since it was first opened. */
    readonly requests: readonly Asked[],
    /** Errors that any page of it threw since it was loaded. */
    readonly errors: string[],
  ) {}

  static async open(browser: Browser, origin: string, query: Readonly<Record<string, string>> = {}, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Outlook> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options });
    const requests = recordRequests(context);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(countCompletions);
    const outlook = new Outlook(page, context, origin, requests, errors);
    await outlook.load(query);
    return outlook;
  }

  /** Loads the page anew. It keeps nothing beyond its own life, so this is a fresh start at half the price. */
  async load(query: Readonly<Record<string, string>> = {}): Promise<void> {
    this.errors.length = 0;
    await this.page.goto(`${this.origin}/?${new URLSearchParams(query)}`);
    await this.page.locator(".compose").waitFor();
  }

  close(): Promise<void> {
    return this.context.close();
  }

  get body(): Locator {
    return this.page.frameLocator(".body-frame").getByRole("textbox");
  }

  get dialog(): Locator {
    return this.page.locator("dialog.alert");
  }

  get sent(): Locator {
    return this.page.locator(".sent-title");
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe[data-role=pane]");
  }

  /** Opens the pane by its ribbon button. @returns its frame, with office.js ready. */
  async openPane(): Promise<Frame> {
    await this.page.locator("[data-action=open-pane]").click();
    const handle = await this.page.locator("iframe[data-role=pane]").elementHandle();
    const frame = (await handle?.contentFrame())!;
    await frame.waitForFunction(() => typeof Office === "object" && Office.context?.mailbox?.item);
    await this.pane.locator("h1").first().waitFor();
    return frame;
  }

  /** Adds somebody to an address field. */
  async addReader(field: "To" | "Cc", reader: string): Promise<void> {
    const input = this.page.getByRole("textbox", { name: field, exact: true });
    await input.fill(reader);
    await input.press("Enter");
  }

  /** Opens a draft of the gallery. */
  sample(id: string): Promise<void> {
    return this.page.locator(`[data-sample="${id}"]`).click();
  }

  /** Starts a mail of one's own to Clara, a client. */
  async write(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "Paste your own" }).click();
    await this.body.fill(text);
  }

  /** Presses Send and waits until Outlook has decided; ms from the press. */
  async send(timeout = 15_000): Promise<number> {
    const before = Date.now();
    await this.page.locator("[data-action=send]").click();
    await this.page.locator("dialog.alert .alert-buttons, .sent-title").first().waitFor({ timeout });
    return Date.now() - before;
  }

  choose(choice: "take-action" | "send-anyway" | "dont-send"): Promise<void> {
    return this.dialog.locator(`[data-choice=${choice}]`).click();
  }

  async setting(name: string, value: string): Promise<void> {
    await this.page.locator("[data-action=settings]").click();
    await this.page.getByLabel(name, { exact: true }).selectOption(value);
    await this.page.keyboard.press("Escape");
  }

  /** Makes a call of office.js go wrong from now on. */
  async fault(method: number, kind: string): Promise<void> {
    await this.page.locator("[data-action=settings]").click();
    await this.page.locator("[data-fault=method]").selectOption(String(method));
    await this.page.locator("[data-fault=kind]").selectOption(kind);
    await this.page.locator("[data-fault=add]").click();
    await this.page.keyboard.press("Escape");
  }

  /** How often `event.completed` has reached this page. */
  completions(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { completions: number }).completions);
  }
}

/** Runs in the page: counts the messages by which office.js reports `event.completed` (method 94). */
function countCompletions(): void {
  const counter = window as unknown as { completions: number };
  counter.completions = 0;
  addEventListener("message", ({ data }) => {
    if (typeof data === "string" && data.includes('"executeMethod"') && data.includes('"DispatchId":94')) counter.completions++;
  });
}

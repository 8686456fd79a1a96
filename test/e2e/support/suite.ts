import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { Outlook } from "./outlook";
import type { Playground } from "./playground";
import { startPlayground } from "./playground";

/** One browser and one playground for a file of tests. */
export interface Suite {
  /** Opens Outlook; closed after the test, which fails if any page of it threw. */
  open(query?: Readonly<Record<string, string>>, options?: Parameters<Browser["newContext"]>[0]): Promise<Outlook>;
  origin(): string;
}

export function suite(): Suite {
  let browser: Browser | undefined;
  let playground: Playground | undefined;
  let opened: Outlook[] = [];

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), startPlayground()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    playground?.stop();
  });
  afterEach(async () => {
    const errors = opened.flatMap((outlook) => outlook.errors);
    await Promise.all(opened.map((outlook) => outlook.close()));
    opened = [];
    expect(errors).toEqual([]);
  });

  const origin = () => playground!.origin;
  return {
    origin,
    open: async (query, options) => {
      const outlook = await Outlook.open(browser!, origin(), query, options);
      opened.push(outlook);
      return outlook;
    },
  };
}

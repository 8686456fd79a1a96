import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { Outlook } from "./outlook";
import type { Playground } from "./playground";
import { startPlayground } from "./playground";

/** One browser and one playground for a file of tests. */
export interface Suite {
  /** Opens Outlook, loaded anew; the test fails if any page of it threw. */
  open(query?: Readonly<Record<string, string>>, options?: Parameters<Browser["newContext"]>[0]): Promise<Outlook>;
  origin(): string;
}

export function suite(): Suite {
  let browser: Browser | undefined;
  let playground: Playground | undefined;
  /** By the options its browser context was made with: a test takes over what the one before it left. */
  const opened = new Map<string, Outlook>();

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), startPlayground()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    playground?.stop();
  });
  afterEach(() => expect([...opened.values()].flatMap((outlook) => outlook.errors.splice(0))).toEqual([]));

  const origin = () => playground!.origin;
  return {
    origin,
    open: async (query, options = {}) => {
      const kind = JSON.stringify(options);
      const left = opened.get(kind);
      await left?.load(query);
      const outlook = left ?? (await Outlook.open(browser!, origin(), query, options));
      opened.set(kind, outlook);
      return outlook;
    },
  };
}

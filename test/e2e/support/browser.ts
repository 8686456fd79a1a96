import type { Browser, BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../../../tools/find-browser.mjs";

/** What a page asked of the network, with everything that could carry a word. */
export interface Asked {
  readonly url: string;
  readonly headers: string;
  readonly body: string;
}

/** @returns a browser that can reach this machine only, except where `map` says otherwise. */
export async function launch(map = "MAP * ~NOTFOUND, EXCLUDE localhost"): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, args: [...browserArguments, `--host-resolver-rules=${map}`] });
}

/** Writes down every request of a context until it is closed. */
export function recordRequests(context: BrowserContext): readonly Asked[] {
  const asked: Asked[] = [];
  context.on("request", (request) => {
    asked.push({ url: request.url(), headers: JSON.stringify(request.headers()), body: request.postData() ?? "" });
  });
  return asked;
}

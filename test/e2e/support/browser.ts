import type { Browser, BrowserContext, Request } from "playwright-core";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../../../tools/find-browser.mjs";

/** What a page asked of the network, with everything that could carry a word. */
export interface Asked {
  readonly url: string;
  readonly headers: string;
  readonly body: string;
  /** The page's own policy forbade it, so that it never reached the network. */
  isForbidden: boolean;
}

/** @returns a browser that can reach this machine only, except where `map` says otherwise. */
export async function launch(map = "MAP * ~NOTFOUND, EXCLUDE localhost"): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, args: [...browserArguments, `--host-resolver-rules=${map}`] });
}

/** Writes down every request of a context until it is closed. */
export function recordRequests(context: BrowserContext): readonly Asked[] {
  const asked: Asked[] = [];
  const byRequest = new Map<Request, Asked>();
  context.on("request", (request) => {
    const one = { url: request.url(), headers: JSON.stringify(request.headers()), body: request.postData() ?? "", isForbidden: false };
    byRequest.set(request, one);
    asked.push(one);
  });
  context.on("requestfailed", (request) => {
    const one = byRequest.get(request);
    if (one && request.failure()?.errorText === "csp") one.isForbidden = true;
  });
  return asked;
}

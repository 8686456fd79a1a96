import fs from "node:fs";
import type { RequestListener } from "node:http";
import { findFile, send, sendFile } from "./files";
import { microsoftAjax, officeJsPath, officeTheme, trustPage, withLocalOfficeJs } from "./office-js";

/** The three folders one origin serves. */
export interface SiteFolders {
  /** The built page that plays Outlook. */
  readonly page: string;
  /** A packed add-in, as an administrator would upload it. */
  readonly addIn: string;
  /** `dist` of the package `@microsoft/office-js`. */
  readonly officeJs: string;
}

/** The page may reach its own origin and nothing else, whatever a pasted mail contains. */
const pagePolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Serves Outlook's page, the add-in and office.js from one origin. */
export function site(folders: SiteFolders): RequestListener {
  return (request, response) => {
    const pathname = (request.url ?? "/").replace(/[?#].*$/, "");
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "Only GET.");
    if (pathname.startsWith(officeJsPath)) return sendOfficeJs(response, folders.officeJs, pathname.slice(officeJsPath.length));

    const ofPage = findFile(folders.page, pathname === "/" ? "index.html" : pathname);
    if (ofPage) {
      response.setHeader("content-security-policy", pagePolicy);
      return sendFile(response, ofPage);
    }
    const ofAddIn = findFile(folders.addIn, pathname);
    if (ofAddIn) return sendFile(response, ofAddIn, withLocalOfficeJs);
    send(response, 404, "text/plain; charset=utf-8", "Not here.");
  };
}

/** A file of office.js as the package has it, or one of the three the package lacks. */
export function sendOfficeJs(response: Parameters<RequestListener>[1], folder: string, name: string): void {
  // office.js is fetched with `crossorigin=anonymous` when it comes from another origin.
  response.setHeader("access-control-allow-origin", "*");
  if (name === "MicrosoftAjax.js") return send(response, 200, "text/javascript; charset=utf-8", microsoftAjax);
  if (name === "OfficeTheme.js") return send(response, 200, "text/javascript; charset=utf-8", officeTheme);
  if (name === "AgaveErrorUX/index.html") return send(response, 200, "text/html; charset=utf-8", trustPage);
  // The package writes its folders in lower case, office.js asks for en-US.
  const file = findFile(folder, name) ?? findFile(folder, name.toLowerCase());
  if (file) return sendFile(response, file);
  send(response, 404, "text/plain; charset=utf-8", "Not in this package.");
}

/** @returns what is missing of a site, said for the person at the terminal; `undefined` when all is there. */
export function missing(folders: SiteFolders): string | undefined {
  if (!fs.existsSync(folders.page)) return "The playground's page is not built: run `npm run build`.";
  if (!fs.existsSync(folders.officeJs)) return "@microsoft/office-js is not installed: run `npm ci`.";
  return undefined;
}

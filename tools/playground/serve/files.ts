import fs from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

/** @returns the file `urlPath` names in `folder`, or `undefined` where there is none or it would lie outside. */
export function findFile(folder: string, urlPath: string): string | undefined {
  let relative: string;
  try {
    relative = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  const file = path.join(folder, path.normalize(`/${relative}`));
  return fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
}

/** Answers with a file. `rewrite` may change the text of a page. */
export function sendFile(response: ServerResponse, file: string, rewrite?: (text: string) => string): void {
  const extension = path.extname(file);
  const isPage = extension === ".html" && rewrite;
  send(response, 200, types[extension] ?? "application/octet-stream", isPage ? rewrite(fs.readFileSync(file, "utf8")) : fs.readFileSync(file));
}

/** Answers with text or bytes. Nothing is cached: the next build must be what the next page load shows. */
export function send(response: ServerResponse, status: number, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff", ...headers });
  response.end(body);
}

import fs from "node:fs";
import type { RequestListener } from "node:http";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { findFile, send, sendFile } from "../../../tools/playground/serve/files";
import { listen } from "../../../tools/playground/serve/listen";
import { microsoftAjax } from "../../../tools/playground/serve/office-js";
import { sendOfficeJs } from "../../../tools/playground/serve/site";
import { pack } from "../../../tools/cli/pack";

const root = path.join(__dirname, "../../..");

/** The world as it is for an organization: Outlook, the add-in's host and Microsoft's CDN are three sites, over https. */
export interface Hosts {
  /** For `--host-resolver-rules`: every name leads here. */
  readonly map: string;
  readonly outlook: string;
  /** The folder that was packed. */
  readonly packed: string;
  /** What was asked for and is not ours to serve. */
  readonly strangers: readonly string[];
  stop(): void;
}

/** Packs the built add-in for `https://addins.example.com` and serves it there, untouched. */
export async function startHosts(): Promise<Hosts> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-hosts-"));
  const packed = path.join(scratch, "pack");
  const policy: unknown = JSON.parse(fs.readFileSync(path.join(root, "tools/playground/policy.json"), "utf8"));
  await pack({ policy, origin: "https://addins.example.com", builtDir: path.join(root, "dist/addin"), outDir: packed });
  const page = path.join(root, "dist/playground");
  const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

  const strangers: string[] = [];
  const hosts: Readonly<Record<string, (pathname: string, response: Parameters<RequestListener>[1]) => boolean>> = {
    "outlook.office.com": (pathname, response) => {
      const file = pathname === "/manifest.xml" ? path.join(packed, "manifest.xml") : findFile(page, pathname === "/" ? "index.html" : pathname);
      if (file) sendFile(response, file);
      return file !== undefined;
    },
    "addins.example.com": (pathname, response) => {
      const file = findFile(packed, pathname);
      if (file) sendFile(response, file);
      return file !== undefined;
    },
    "appsforoffice.microsoft.com": (pathname, response) => {
      const name = /^\/lib\/1(?:\.1)?\/hosted\/(.+)$/.exec(pathname)?.[1];
      if (name) sendOfficeJs(response, officeJs, name);
      return name !== undefined;
    },
    "ajax.aspnetcdn.com": (pathname, response) => {
      if (pathname !== "/ajax/3.5/MicrosoftAjax.js") return false;
      response.setHeader("access-control-allow-origin", "*");
      send(response, 200, "text/javascript", microsoftAjax);
      return true;
    },
  };
  const serve: RequestListener = (request, response) => {
    const host = request.headers.host ?? "";
    const { pathname } = new URL(request.url ?? "/", `https://${host}`);
    if (hosts[host]?.(pathname, response)) return;
    // A browser asks for a favicon without being told to.
    if (pathname !== "/favicon.ico" && pathname !== "/assets/icon-32.png") strangers.push(`${host}${pathname}`);
    send(response, 404, "text/plain", "Not here.");
  };

  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  const server = https.createServer({ cert, key }, serve);
  const port = await listen(server, 0, "127.0.0.1");
  return {
    map: `MAP * 127.0.0.1:${port}`,
    outlook: "https://outlook.office.com",
    packed,
    strangers,
    stop: () => {
      server.close();
      server.closeAllConnections();
      fs.rmSync(scratch, { recursive: true, force: true });
    },
  };
}

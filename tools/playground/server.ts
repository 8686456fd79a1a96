import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { pack } from "../cli/pack";
import { listen } from "./serve/listen";
import type { SiteFolders } from "./serve/site";
import { missing, site } from "./serve/site";

/** The package's folder: the nearest above this file that has a package.json. */
function packageRoot(): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, "package.json"))) return folder;
    if (folder === path.dirname(folder)) throw new Error("No package.json above this file.");
  }
}

const usage = `Usage: npm start [-- --port N]

Serves the playground on http://localhost:3000, or on the next free port.
  --port N   begin looking at N; 0 takes any free port
  --help     this text
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, help: { type: "boolean" } } });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_515) {
    process.stderr.write(`--port must be a number from 0 to 65515, not ${values.port}\n`);
    return 2;
  }

  const root = packageRoot();
  const builtDir = path.join(root, "dist", "addin");
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-"));
  const folders: SiteFolders = {
    page: path.join(root, "dist", "playground"),
    addIn: path.join(scratch, "pack"),
    officeJs: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
  };
  process.on("exit", () => fs.rmSync(scratch, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
  const problem = missing(folders);
  if (problem) {
    process.stderr.write(`${problem}\n`);
    return 1;
  }

  const server = http.createServer(site(folders));
  const origin = `http://localhost:${await listen(server, port)}`;
  const policy: unknown = JSON.parse(fs.readFileSync(path.join(root, "tools", "playground", "policy.json"), "utf8"));
  await pack({ policy, origin, builtDir, outDir: folders.addIn });

  process.stdout.write(`\n  Second Look is waiting for a draft:  ${origin}\n  Open it in a browser. Ctrl+C stops it. Nothing leaves this machine.\n\n`);
  return new Promise(() => undefined);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (failure: unknown) => {
    process.stderr.write(`The playground could not start: ${failure instanceof Error ? failure.message : String(failure)}\n`);
    // The server may be listening already and would keep the process.
    process.exit(1);
  },
);

// Finds the Chromium, Chrome or Edge that the end-to-end tests and the screenshots run in, or installs one.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const { env, platform } = process;

/** Where browsers usually are, best first. */
function usualPlaces() {
  if (platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
  const folders = [...(env.PATH ?? "").split(path.delimiter), "/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/opt/microsoft/msedge"];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

function installedBrowser() {
  return [...usualPlaces(), ownDownload()].find((file) => file && fs.existsSync(file));
}

/** Where Playwright keeps the Chromium it downloaded; undefined where it knows none for this system. */
function ownDownload() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The two ways we may install one: Debian's package where we are root, Playwright's download elsewhere. */
function installers() {
  const isRootOnDebian = platform === "linux" && process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");
  const apt = ["sh", "-c", "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium"];
  const download = [process.execPath, path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js"), "install", "chromium"];
  return isRootOnDebian ? [apt, download] : [download];
}

/**
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>} the path of a browser.
 * @throws where there is none and none can be installed, saying what to do.
 */
export async function findBrowser({ log = () => undefined } = {}) {
  const given = env.CHROME_PATH;
  if (given) {
    if (fs.existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which is not there. Correct it, or unset it to have a browser looked for.`);
  }
  const found = installedBrowser();
  if (found) return found;
  for (const [command, ...args] of installers()) {
    log(`No Chromium, Chrome or Edge found. Installing one: ${[command, ...args].join(" ")}`);
    spawnSync(command, args, { stdio: "inherit" });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The end-to-end tests need Chromium, Chrome or Edge; none was found and none could be installed.\n" +
      "Install any of them, for example with `apt-get install chromium`, or set CHROME_PATH to the program.",
  );
}

/** What a browser is started with: nothing of its own may go out, and root in a container has no sandbox. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--no-first-run",
  "--disable-sync",
  "--disable-component-update",
];

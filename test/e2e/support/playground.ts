import { spawn } from "node:child_process";
import path from "node:path";

/** The playground as `npm start` runs it, on a port of its own. */
export interface Playground {
  readonly origin: string;
  stop(): void;
}

const server = path.join(__dirname, "../../../dist/cli/playground.js");

/** Starts the built server. Rejects with what it said where it does not come up. */
export function startPlayground(): Promise<Playground> {
  const child = spawn(process.execPath, [server, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const origin = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (origin) resolve({ origin, stop: () => child.kill() });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`The playground ended with ${code}. Was it built? It said: ${said}`)));
  });
}

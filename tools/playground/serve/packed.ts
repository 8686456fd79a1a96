import fs from "node:fs";
import path from "node:path";

const unpacked = '{"version":"unpacked"}';
const unpackedOrigin = /https:\/\/localhost:3000/g;

/** Makes the folder an administrator would upload, with the demonstration's policy, for this origin. */
export async function packFor(origin: string, policyFile: string, builtDir: string, outDir: string): Promise<void> {
  const policy = JSON.stringify(JSON.parse(fs.readFileSync(policyFile, "utf8")));
  await fs.promises.cp(builtDir, outDir, { recursive: true });
  for (const name of ["gate.js", "taskpane.js"]) {
    const file = path.join(outDir, name);
    if (!fs.existsSync(file)) continue;
    const escaped = JSON.stringify(policy).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(unpacked, () => escaped));
  }
  const manifest = path.join(outDir, "manifest.xml");
  fs.writeFileSync(manifest, fs.readFileSync(manifest, "utf8").replace(unpackedOrigin, origin));
}

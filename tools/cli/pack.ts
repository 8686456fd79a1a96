import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Policy } from "../../src/classify";
import { parsePolicy } from "../../src/policy/load";
import { bake } from "./bake";
import { deployText } from "./deploy-text";
import { manifestFor } from "./manifest";
import { checkedOrigin } from "./origin";
import { policyJsonSchema } from "./policy-schema";
import { Refusal } from "./terminal";

export interface PackInput {
  /** The administrator's policy as parsed JSON. */
  readonly policy: unknown;
  /** `https://host[:port]`; for the playground also `http://localhost:port`. */
  readonly origin: string;
  /** The built add-in, `dist/addin`. It is only read. */
  readonly builtDir: string;
  /** Made here; replaced where it holds an earlier pack and nothing else. */
  readonly outDir: string;
}

export interface Packed {
  /** Everything written, relative to `outDir`, with `/`, sorted. */
  readonly files: readonly string[];
  readonly policy: Policy;
  /** The add-in's id in the manifest. */
  readonly id: string;
  /** The id of the earlier pack in the same folder, where it is another. */
  readonly otherId?: string;
}

const checksums = "SHA256SUMS";

/**
 * Writes the folder an administrator uploads to any HTTPS host. The same input gives the same folder. It is written
 * beside its place and moved there when it is complete: on a refusal or a failure nothing half-written remains.
 *
 * @throws {Refusal} for an invalid policy or origin, a build that is not there, or a folder that holds something else.
 */
export async function pack({ policy: json, origin: written, builtDir, outDir }: PackInput): Promise<Packed> {
  const origin = checkedOrigin(written, { allowsLocalHttp: true });
  const { policy, issues } = parsePolicy(json);
  if (issues.length > 0) throw new Refusal(`the policy has ${counted(issues.length)}:\n${issues.map((issue) => `  ${issue.message}`).join("\n")}`);
  const out = resolve(outDir);
  mustBeApart(out, resolve(builtDir));
  const earlier = await earlierPack(out);

  await mkdir(dirname(out), { recursive: true });
  const work = await mkdtemp(join(dirname(out), `.${basename(out)}-packing-`));
  try {
    await cp(builtDir, work, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? notBuilt(builtDir) : error;
    });
    await changed(work, "gate.js", builtDir, (script) => bake(script, json, "gate.js"));
    await changed(work, "taskpane.js", builtDir, (script) => bake(script, json, "taskpane.js"));
    await changed(work, "gate.html", builtDir, await withFreshScript(work, "gate.js"));
    await changed(work, "taskpane.html", builtDir, await withFreshScript(work, "taskpane.js"));
    await changed(work, "manifest.xml", builtDir, (template) => manifestFor(template, { origin, policy, earlier }));
    const manifest = await readFile(join(work, "manifest.xml"), "utf8");
    await mkdir(join(work, ".well-known"), { recursive: true });
    // Classic Outlook reads it before it lets the script reach its own host; the URL must be the manifest's, exactly.
    await writeFile(join(work, ".well-known", "microsoft-officeaddins-allowed.json"), `${JSON.stringify({ allowed: [`${origin}/gate.js`] }, null, 2)}\n`);
    await writeFile(join(work, "policy.json"), `${JSON.stringify(json, null, 2)}\n`);
    await writeFile(join(work, "policy.schema.json"), `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
    await writeFile(join(work, "DEPLOY.md"), deployText({ origin, policy, manifest }));
    const files = await filesIn(work);
    await writeFile(join(work, checksums), await sums(work, files));
    // A temporary folder is for its owner only; the finished one is for whoever uploads it.
    await chmod(work, 0o777 & ~process.umask());
    await moveInto(work, out);
    const [id, before] = [manifest, earlier].map((one) => /<Id>([^<]*)<\/Id>/.exec(one ?? "")?.[1]);
    return { files: [...files, checksums].sort(), policy, id: id!, ...(before !== undefined && before !== id && { otherId: before }) };
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}

function counted(issues: number): string {
  return issues === 1 ? "an issue" : `${issues} issues`;
}

function notBuilt(builtDir: string, file = ""): Refusal {
  return new Refusal(`${join(builtDir, file)} is not there; run "npm run build" first`);
}

function mustBeApart(out: string, built: string): void {
  const between = relative(built, out);
  if (between === "" || !between.startsWith("..")) throw new Refusal(`--out ${out} lies in the build; name a folder of its own`);
}

/**
 * @returns the manifest of the pack in `out`, or `undefined` where there is none yet.
 * @throws {Refusal} where the folder holds anything that no pack has written.
 */
async function earlierPack(out: string): Promise<string | undefined> {
  const found = await stat(out).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) throw new Refusal(`--out ${out} is a file; name a folder`);
  const files = await filesIn(out);
  if (files.length === 0) return undefined;
  const listed = await readFile(join(out, checksums), "utf8").catch(() => "");
  const ours = new Set([checksums, ...listed.split("\n").map((line) => line.slice(66))]);
  const foreign = files.filter((file) => !ours.has(file));
  if (foreign.length > 0) {
    throw new Refusal(`--out ${out} holds ${JSON.stringify(foreign[0])}${foreign.length > 1 ? ` and ${foreign.length - 1} more` : ""}, which no pack has written; name an empty or a new folder`);
  }
  return readFile(join(out, "manifest.xml"), "utf8").catch(() => undefined);
}

async function changed(work: string, file: string, builtDir: string, change: (source: string) => string): Promise<void> {
  const path = join(work, file);
  const source = await readFile(path, "utf8").catch(() => {
    throw notBuilt(builtDir, file);
  });
  await writeFile(path, change(source));
}

/**
 * Names the script by its content in the page, so that no cache holds an old one against a new page. The file keeps its
 * name: classic Outlook knows `gate.js` by the URL in the manifest.
 */
async function withFreshScript(work: string, script: string): Promise<(page: string) => string> {
  const hash = sha256(await readFile(join(work, script))).slice(0, 12);
  return (page) => {
    const fresh = page.replace(new RegExp(`(<script[^>]*\\ssrc=["']?)${script.replace(".", "\\.")}(?=["'\\s>])`), `$1${script}?${hash}`);
    if (fresh === page) throw new Error(`no <script src="${script}"> in its page`);
    return fresh;
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The form `sha256sum -c SHA256SUMS` reads. */
async function sums(folder: string, files: readonly string[]): Promise<string> {
  const lines = files.map(async (file) => `${sha256(await readFile(join(folder, file)))}  ${file}\n`);
  return (await Promise.all(lines)).join("");
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A folder cannot be replaced in one step: the earlier pack steps aside, and back if the new one cannot take its place. */
async function moveInto(work: string, out: string): Promise<void> {
  const aside = `${work}-earlier`;
  const stepped = await rename(out, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(work, out);
  } catch (error) {
    if (stepped) await rename(aside, out);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

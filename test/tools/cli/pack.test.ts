import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { bake } from "../../../tools/cli/bake";
import { uuid5 } from "../../../tools/cli/manifest";
import { checkedOrigin } from "../../../tools/cli/origin";
import { pack } from "../../../tools/cli/pack";

const policy = { version: "1.0.0", organization: "Northwind", internalDomains: ["northwind.example"] };
const origin = "https://addins.northwind.example";

const script = (quoted: string) => `var policy=JSON.parse(${quoted});`;

const root = mkdtempSync(join(tmpdir(), "pack-"));
afterAll(() => rmSync(root, { recursive: true }));

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, "with-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const built = (changed: Record<string, string> = {}) =>
  folderWith({
    "gate.html": '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="gate.js"></script>',
    "gate.js": script(`'{"version":"unpacked"}'`),
    "taskpane.html": '<script defer="defer" src="taskpane.js"></script>',
    "taskpane.js": script(`"{\\"version\\":\\"unpacked\\"}"`),
    "assets/icon-64.png": "icon",
    "manifest.xml": readFileSync("manifest.xml", "utf8"),
    ...changed,
  });

const newFolder = () => join(mkdtempSync(join(root, "new-")), "out");
const at = (folder: string) => (file: string) => readFileSync(join(folder, file), "utf8");
const element = (manifest: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(manifest)![1]!;

async function packed(changed: Record<string, unknown> = {}, outDir = newFolder(), builtDir = built()) {
  await pack({ policy: { ...policy, ...changed }, origin, builtDir, outDir });
  return at(outDir);
}

describe("a packed folder", () => {
  it("holds everything the host must serve", async () => {
    const outDir = newFolder();
    const { files } = await pack({ policy, origin, builtDir: built(), outDir });
    expect(files).toEqual([
      ".well-known/microsoft-officeaddins-allowed.json",
      "DEPLOY.md",
      "SHA256SUMS",
      "assets/icon-64.png",
      "gate.html",
      "gate.js",
      "manifest.xml",
      "policy.json",
      "policy.schema.json",
      "taskpane.html",
      "taskpane.js",
    ]);
    const read = at(outDir);
    expect(JSON.parse(read(".well-known/microsoft-officeaddins-allowed.json"))).toEqual({ allowed: [`${origin}/gate.js`] });
    expect(JSON.parse(read("policy.json"))).toEqual(policy);
    for (const line of read("SHA256SUMS").trim().split("\n")) {
      const [sum, file] = [line.slice(0, 64), line.slice(66)];
      expect(createHash("sha256").update(readFileSync(join(outDir, file))).digest("hex")).toBe(sum);
    }
  });

  it("has the policy in both scripts", async () => {
    const read = await packed();
    for (const file of ["gate.js", "taskpane.js"]) expect(runInNewContext(`${read(file)} policy`)).toEqual(policy);
  });

  it("names each script in its page by its content, so that a cache cannot mix versions", async () => {
    const [one, other] = [await packed(), await packed({ version: "1.0.1" })];
    for (const page of ["gate", "taskpane"]) {
      const hashIn = (html: string) => new RegExp(`src="${page}\\.js\\?([0-9a-f]{12})"`).exec(html)?.[1];
      expect(hashIn(one(`${page}.html`))).toBe(createHash("sha256").update(one(`${page}.js`)).digest("hex").slice(0, 12));
      expect(hashIn(other(`${page}.html`))).not.toBe(hashIn(one(`${page}.html`)));
    }
  });

  it("is the same folder for the same input", async () => {
    const [one, other] = [await packed(), await packed()];
    expect(one("SHA256SUMS")).toBe(other("SHA256SUMS"));
  });

  it("explains its deployment with its own host, version and id", async () => {
    const read = await packed();
    const text = read("DEPLOY.md");
    for (const own of [origin, element(read("manifest.xml"), "Id"), "Northwind", "SoftBlock"]) expect(text).toContain(own);
    expect(text).not.toMatch(/undefined|localhost/);
    expect(text).toContain(`curl -fsS "${origin}/$file"`);
  });
});

describe("a packed manifest", () => {
  it("holds the origin everywhere and the stand-in nowhere", async () => {
    const manifest = (await packed())("manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`id="GateScript" DefaultValue="${origin}/gate.js"`);
  });

  it("has an id that stays for an organization at its origin, and differs elsewhere", async () => {
    const idOf = async (organization: string, at = origin) => (await pack({ policy: { ...policy, organization }, origin: at, builtDir: built(), outDir: newFolder() })).id;
    const id = await idOf("Northwind");
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await idOf("Northwind")).toBe(id);
    expect(await idOf("Adatum")).not.toBe(id);
    expect(await idOf("Northwind", "https://mail.northwind.example")).not.toBe(id);
  });

  it("that is another add-in than the pack before says so", async () => {
    const outDir = newFolder();
    const packedAt = (at: string) => pack({ policy, origin: at, builtDir: built(), outDir });
    const first = await packedAt(origin);
    expect(first.otherId).toBeUndefined();
    expect((await packedAt(origin)).otherId).toBeUndefined();
    expect((await packedAt("https://mail.northwind.example")).otherId).toBe(first.id);
  });

  it("makes ids as RFC 9562 does", () => {
    // The example of appendix A.4: the DNS namespace and www.example.com.
    expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  });

  it("asks for Block only where the policy lets nothing unchecked go out", async () => {
    const modeOf = async (changed: Record<string, unknown>) => /SendMode="(\w+)"/.exec((await packed(changed))("manifest.xml"))![1];
    expect(await modeOf({})).toBe("SoftBlock");
    expect(await modeOf({ detectors: { insult: "block" } })).toBe("SoftBlock");
    expect(await modeOf({ onIncomplete: "block" })).toBe("Block");
    expect(await modeOf({ onIncomplete: "block", killSwitch: true })).toBe("SoftBlock");
  });

  it("rises in version when it changes against the earlier pack, and only then", async () => {
    const outDir = newFolder();
    const versionOf = async (changed: Record<string, unknown>) => element((await packed(changed, outDir))("manifest.xml"), "Version");
    const first = await versionOf({});
    expect(await versionOf({ version: "1.0.1" })).toBe(first);
    expect(await versionOf({ onIncomplete: "block" })).toBe(first.replace(/\d+$/, "1"));
    expect(await versionOf({ onIncomplete: "block" })).toBe(first.replace(/\d+$/, "1"));
    expect(await versionOf({})).toBe(first.replace(/\d+$/, "2"));
  });
});

describe("packing refuses", () => {
  const refusal = async (input: Partial<Parameters<typeof pack>[0]>) => {
    const outDir = newFolder();
    const error: Error = await pack({ policy, origin, builtDir: built(), outDir, ...input }).then(
      () => { throw new Error("packed"); },
      (reason: Error) => reason,
    );
    const place = dirname(input.outDir ?? outDir);
    expect(readdirSync(place).filter((name) => name.includes("packing"))).toEqual([]);
    return { message: error.message, outDir };
  };

  it("an invalid policy, with every place, and writes nothing", async () => {
    const { message, outDir } = await refusal({ policy: { version: "1", internalDomain: [], languages: ["xx"] } });
    expect(message).toContain('did you mean "internalDomains"');
    expect(message).toContain("languages[0]");
    expect(existsSync(outDir)).toBe(false);
  });

  it("a build that is not there or has no place for a policy", async () => {
    expect((await refusal({ builtDir: join(root, "no-such-build") })).message).toContain("npm run build");
    expect((await refusal({ builtDir: built({ "gate.js": "var x" }) })).message).toContain("gate.js holds 0 places");
    expect((await refusal({ builtDir: built({ "gate.js": script(`'{"version":"unpacked"}'`).repeat(2) }) })).message).toContain("gate.js holds 2 places");
  });

  it("a folder with files of somebody else, and leaves them alone", async () => {
    const outDir = folderWith({ "index.html": "mine" });
    expect((await refusal({ outDir })).message).toContain('holds "index.html"');
    expect(at(outDir)("index.html")).toBe("mine");
    const earlier = newFolder();
    await packed({}, earlier);
    writeFileSync(join(earlier, "notes.txt"), "mine");
    expect((await refusal({ outDir: earlier })).message).toContain('holds "notes.txt"');
    expect(at(earlier)("notes.txt")).toBe("mine");
  });

  it("a folder inside the build", async () => {
    const builtDir = built();
    expect((await refusal({ builtDir, outDir: join(builtDir, "packed") })).message).toContain("lies in the build");
  });
});

describe("an origin", () => {
  const check = (written: string, allowsLocalHttp = false) => checkedOrigin(written, { allowsLocalHttp });

  it("is a scheme and a host, with a port where needed", () => {
    expect(check("https://addins.example.com")).toBe("https://addins.example.com");
    expect(check("https://Addins.Example.com:8443")).toBe("https://addins.example.com:8443");
    expect(check("https://addins.example.com/")).toBe("https://addins.example.com");
    expect(check("https://localhost:3000")).toBe("https://localhost:3000");
    expect(check("http://localhost:3000", true)).toBe("http://localhost:3000");
  });

  it.each([
    ["addins.example.com", /is not an https address; write it as/],
    ["http://addins.example.com", /is not https.*write "https:\/\/addins\.example\.com"/],
    ["http://localhost:3000", /is not https/],
    ["https://addins.example.com/outlook", /something behind the host.*write "https:\/\/addins\.example\.com"/],
    ["https://addins.example.com//", /something behind the host/],
    ["https://addins.example.com?x=1", /something behind the host/],
    ["https://addins.example.com#", /something behind the host/],
    ["https://*.example.com", /wildcard/],
    ["https://me:pw@example.com", /user name/],
    ["https://addins.example.com x", /space/],
    ["https://", /is not an address/],
    ["https://addins.example.com:99999", /is not an address/],
    ["javascript:alert(1)", /is not an https address/],
    ["", /is not an https address/],
  ])("is not %j, and the message says what to write", (written, message) => {
    expect(() => check(written)).toThrow(message);
  });

  it("may be http for the playground on this machine only", () => {
    expect(() => check("http://addins.example.com", true)).toThrow(/is not https/);
  });
});

describe("a policy baked into a script", () => {
  const hostile = { version: "1", organization: `"'\\\`\${x}</script><!-- \u2028\u2029 $& $1 \u0000 Северный 🙂` };

  it.each([["single", `'{"version":"unpacked"}'`], ["double", `"{\\"version\\":\\"unpacked\\"}"`], ["back", '`{"version":"unpacked"}`']])("comes out as it went in, where the minifier chose %s quotes", (_, literal) => {
    const baked = bake(script(literal), hostile, "gate.js");
    expect(runInNewContext(`${baked} policy`)).toEqual(hostile);
    expect(baked).toMatch(/^[ -~]*$/);
    expect(baked).not.toMatch(/<\/|<!/);
  });
});

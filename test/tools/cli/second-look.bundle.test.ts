import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const command = "dist/cli/second-look.js";
const folder = mkdtempSync(join(tmpdir(), "second-look-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string, stopAfter = Infinity) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [command, ...args]);
    let out = "";
    let err = "";
    child.stdin.on("error", () => undefined);
    child.stdout.on("data", (chunk) => {
      out += chunk;
      if (out.length >= stopAfter) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk) => (err += chunk));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const mails = (count: number) => Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `m${i}`, to: ["clara@contoso.example"], text: "Hello Clara,\n\nthe plan is ready.\n" })}\n`).join("");

describe("the built command", () => {
  it("judges standard input in order and survives a malformed line", async () => {
    const { code, out, err } = await run(["scan", "--format", "jsonl"], `${mails(50)}oops\n${mails(50)}`);
    const ids = out.trim().split("\n").map((line) => JSON.parse(line).id);
    expect(ids).toEqual([0, 1].flatMap(() => Array.from({ length: 50 }, (_, i) => `m${i}`)));
    expect(code).toBe(2);
    expect(err).toContain("stdin:51:");
  });

  it("ends quietly when the reader of its output stops reading", async () => {
    const { code, err } = await run(["scan"], mails(20000), 1);
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("knows its version", async () => {
    expect((await run(["--version"], "")).out.trim()).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });

  it("packs the built add-in: the gate still runs in a bare engine, with the policy inside", async () => {
    const policy = { version: "9.9.9", organization: "Northwind «Север»", internalDomains: ["northwind.example"] };
    writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
    const outDir = join(folder, "packed");
    const { code, err } = await run(["pack", "--policy", join(folder, "policy.json"), "--origin", "https://addins.northwind.example", "--out", outDir], "");
    expect([code, err]).toEqual([0, ""]);
    for (const script of ["gate.js", "taskpane.js"]) {
      const source = readFileSync(join(outDir, script), "utf8");
      expect(source).toContain("9.9.9");
      expect(source).not.toContain("unpacked");
    }
    const associated: string[] = [];
    runInNewContext(readFileSync(join(outDir, "gate.js"), "utf8"), { Office: { actions: { associate: (name: string) => associated.push(name) } }, console, setTimeout, clearTimeout });
    expect(associated).toContain("onMessageSendHandler");
    expect(readFileSync(join(outDir, "gate.html"), "utf8")).toMatch(/src="?gate\.js\?[0-9a-f]{12}[">]/);
  });
});

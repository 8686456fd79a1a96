import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { catalogue, classify, readAlong, type Address } from "../../src/classify";
import { parsePolicy } from "../../src/policy/load";
import { builtInEncoders } from "../support/encoder";
import { examplesOf, messageOf } from "../support/examples";

const built = path.join(__dirname, "../../dist/cli/second-look.js");
const policyFile = { version: "1", internalDomains: ["northwind.example"], clients: [{ name: "Contoso", domains: ["contoso.example"] }] };

/** Packing changes every lexicon, so what is shipped is judged too, not only the sources. */
test("the built command finds in every example just what the sources find", () => {
  if (!fs.existsSync(built)) throw new Error("Run npm run build first: this test judges with dist/cli.");
  const messages = catalogue.flatMap(({ id }) => {
    const { flags, passes } = examplesOf(id);
    return [...flags, ...passes].map((example) => messageOf(example).message);
  });
  const written = ({ name, address }: Address) => (name ? `${name} <${address}>` : address);
  const lines = messages.map(({ from, to, bcc, subject, body, composeType, headers, attachments }, id) =>
    JSON.stringify({ id: String(id), from: from!.address, to: to.map(written), bcc: bcc.map(written), composeType, headers, attachments, subject, [body.format]: body.source }),
  );
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-"));
  const policy = path.join(folder, "policy.json");
  fs.writeFileSync(policy, JSON.stringify(policyFile));
  const { stdout, stderr } = spawnSync(process.execPath, [built, "scan", "--policy", policy, "--format", "jsonl"], { input: lines.join("\n"), encoding: "utf8", maxBuffer: 1e8 });
  fs.rmSync(folder, { recursive: true });
  expect(stderr).toBe("");

  readAlong(builtInEncoders());
  const expected = messages.map((message) => {
    const { decision, findings } = classify({ ...message, from: { address: message.from!.address } }, parsePolicy(policyFile).policy);
    return { decision, found: findings.map(({ detector, severity, evidence }) => [detector, severity, evidence.excerpt]) };
  });
  const found = stdout.trim().split("\n").map((line) => {
    const { decision, findings } = JSON.parse(line) as { decision: string; findings: { detector: string; severity: string; excerpt: string }[] };
    return { decision, found: findings.map(({ detector, severity, excerpt }) => [detector, severity, excerpt]) };
  });
  expect(found).toEqual(expected);
  expect(found.filter((one) => one.found.length).length).toBeGreaterThan(catalogue.length * 3);
});

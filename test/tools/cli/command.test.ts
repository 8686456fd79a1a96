import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { secondLook } from "../../../tools/cli/command";
import { emlOf, msgOf, recipient } from "../../support/attached-mail";

/** Runs a command as a shell would, with its own streams. */
async function run(args: readonly string[], input: string | readonly string[] = "", stdout = new Collector()) {
  const stderr = new Collector();
  const code = await secondLook(args, { stdin: Readable.from([input].flat().map((one) => Buffer.from(one))), stdout, stderr, env: {} });
  const out = stdout.text;
  return { code, out, err: stderr.text, lines: out.split("\n").filter(Boolean) };
}

class Collector extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const folder = mkdtempSync(join(tmpdir(), "second-look-"));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return join(folder, name);
}

const policy = file("policy.json", {
  version: "2.0.0",
  organization: "Northwind",
  internalDomains: ["northwind.example"],
  clients: [{ name: "Contoso", domains: ["contoso.example"] }],
});
const mail = (id: string, text: string) => ({ id, from: "anna@northwind.example", to: ["Clara Ruiz <clara@contoso.example>"], subject: "Plan", text });
const jsonl = (...mails: unknown[]) => mails.map((one) => `${JSON.stringify(one)}\n`).join("");

const calm = "Hello Clara,\n\nthe plan is ready. We can talk on Thursday.\n\nAnna";
const insult = "You are an idiot.";
const rude = `Hello Clara,\n\n${insult} The plan is attached.\n\nAnna`;

describe("second-look", () => {
  it("says how it is used, on standard error and with exit code 2, when it is called in an unknown way", async () => {
    for (const [args, message] of [
      [[], "say what to do"],
      [["scna"], 'no command "scna"; did you mean "scan"?\n'],
      [["help", "splt"], 'no command "splt"; did you mean "split"?\n'],
      [["constructor"], 'no command "constructor"\n'],
      [["scan", "--polcy", "x"], "--polcy"],
      [["scan", "--format", "pst"], '--format: expected jsonl, eml, mbox, html, text; received "pst"'],
      [["scan", "--fail-on", "info"], "--fail-on: expected warn, block"],
      [["pack", "--out", "x"], "--policy is missing"],
      [["policy", "chekc"], 'expected check or schema; received "chekc"'],
      [["policy", "schema", "x"], 'policy schema reads no file; received "x"'],
      [["policy", "check"], "policy check: expected one file, received none"],
      [["policy", "check", "a", "b"], "policy check: expected one file, received 2"],
    ] as const) {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(message);
      expect(err).toContain("usage:");
    }
  });

  it("helps and tells its version on standard output", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, out: `${SECOND_LOOK_VERSION}\n`, err: "" });
    expect(await run(["help", "help"])).toEqual(await run(["help"]));
    for (const command of ["scan", "explain", "split", "policy", "pack"]) {
      expect((await run(["help"])).out).toContain(`second-look ${command}`);
      expect((await run(["help", command])).out).toContain(`usage: second-look ${command}`);
      expect(await run([command, "--help"])).toMatchObject({ code: 0, err: "" });
    }
  });
});

describe("scan", () => {
  it("writes one verdict per line, in input order, in the form of the contract", async () => {
    const { code, lines, err } = await run(["scan", "--policy", policy, "--format", "jsonl"], jsonl(mail("a", calm), mail("b", rude), mail("c", calm)));
    expect([code, err]).toEqual([0, ""]);
    const verdicts = lines.map((line) => JSON.parse(line));
    expect(verdicts.map((verdict) => verdict.id)).toEqual(["a", "b", "c"]);
    expect(verdicts[0]).toEqual({ id: "a", decision: "allow", findings: [], incomplete: [], commitments: [], policyVersion: "2.0.0" });
    expect(verdicts[1]).toMatchObject({ decision: "block", incomplete: [], commitments: [], policyVersion: "2.0.0" });
    const finding = verdicts[1].findings.find((one: { detector: string }) => one.detector === "insult");
    expect(Object.keys(finding).sort()).toEqual(expect.arrayContaining(["detector", "end", "excerpt", "reason", "severity", "start", "where"]));
    expect(finding.where).toEqual({ in: "body", part: "authored" });
    expect(insult).toContain(rude.slice(finding.start, finding.end));
    expect(finding.reason).toMatch(/^\S.*\S$/);
  });

  it("tells a recap's commitments with their place in the body", async () => {
    const text = "To sum up: I will oil the gate by Friday.";
    const message = { id: "a", from: "Anna Berg <anna@northwind.example>", to: ["clara@contoso.example"], date: "2026-03-04T10:00:00Z", text };
    const { lines } = await run(["scan", "--format", "jsonl"], JSON.stringify(message));
    const [commitment] = JSON.parse(lines[0]!).commitments;
    expect(commitment).toEqual({ text: "I will oil the gate by Friday", owner: "Anna Berg", due: "by Friday", dueDate: "2026-03-06", start: 11, end: 40 });
  });

  it("counts the days of an eml from the day its sender had", async () => {
    const { lines } = await run(["scan", "--format", "eml"], emlOf({ to: ["clara@contoso.example"], date: "Fri, 6 Mar 2026 23:30:00 -0500", text: "To sum up: I will oil the gate tomorrow." }).toString());
    expect(JSON.parse(lines[0]!).commitments).toMatchObject([{ due: "tomorrow", dueDate: "2026-03-07" }]);
  });

  it("reports a malformed line with its place, judges the others and exits with 2", async () => {
    const { code, lines, err } = await run(["scan", "--fail-on", "block"], `${jsonl(mail("a", rude))}{oops\n${jsonl(mail("c", calm))}`);
    expect(code).toBe(2);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["a", "c"]);
    expect(err).toContain("stdin:2: expected a JSON object in one line");
    expect(err).toContain("1 malformed");
  });

  it("notes keys it does not know, with their line, and judges on; so do the others", async () => {
    const input = jsonl({ ...mail("a", calm), labels: [] }, { ...mail("b", calm), labels: [] });
    for (const command of ["scan", "explain", "split"]) expect(await run([command, "--format", "jsonl"], input)).toMatchObject({ code: 0, err: 'stdin:1: note: the key "labels" is not known and was not read\n' });
  });

  it("exits with 1 from the decision that --fail-on names, and with 0 below it", async () => {
    expect((await run(["scan", "--fail-on", "block", "--policy", policy], jsonl(mail("a", rude)))).code).toBe(1);
    expect((await run(["scan", "--fail-on", "warn", "--policy", policy], jsonl(mail("a", calm)))).code).toBe(0);
    expect((await run(["scan", "--policy", policy], jsonl(mail("a", rude)))).code).toBe(0);
  });

  it("judges by what is valid in a policy and names the line of what is not", async () => {
    const doubtful = file("doubtful.json", '{\n  "version": "3",\n  "internalDomain": ["northwind.example"]\n}\n');
    const { code, lines, err } = await run(["scan", "--policy", doubtful], jsonl(mail("a", calm)));
    expect(code).toBe(2);
    expect(JSON.parse(lines[0]!).policyVersion).toBe("3");
    expect(err).toMatch(/doubtful\.json:3: internalDomain: .*did you mean "internalDomains"/);
    expect((await run(["scan", "--policy", doubtful, "--fail-on", "warn"], jsonl(mail("a", rude)))).code).toBe(2);
    expect(await run(["explain", "--policy", doubtful, "--format", "text"], calm)).toMatchObject({ code: 2, out: expect.stringContaining("policy 3") });
  });

  it("refuses a policy that is no JSON, and names its line", async () => {
    expect(await run(["scan", "--policy", file("broken.json", '{\n  "version": "3",\n}')])).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/broken\.json:3: not JSON/) });
    expect(await run(["scan", "--policy", join(folder, "none.json")])).toMatchObject({ code: 2, err: expect.stringContaining("no such file") });
  });

  it("names the decoded body of an eml, where start and end count", async () => {
    const eml = file("mail.eml", `From: anna@northwind.example\r\nTo: clara@contoso.example\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${insult.replace("an", "an =\r\n")}</p>\r\n`);
    const [verdict] = (await run(["scan", "--policy", policy, eml])).lines.map((line) => JSON.parse(line));
    expect(verdict.id).toBe("mail.eml");
    expect(verdict.findings[0].where).toEqual({ in: "body", part: "authored", body: "html" });
  });

  const internal = "Tom here. Our margin is forty percent.";
  const asMsg = msgOf({ properties: { "0037001F": "Price", "0C1A001F": "Tom Ade", "0C1F001F": "tom@northwind.example", "1000001F": internal }, recipients: [recipient("Anna Berg", "anna@northwind.example")] });

  it("judges mail attached to a JSONL message, at its place in the decoded body of that mail", async () => {
    const attachments = [
      { name: "plan.pdf", content: "aGVsbG8=" },
      { name: "Price.eml", contentType: "message/rfc822", content: emlOf({ text: internal }).toString("base64") },
      { name: "Price.msg", content: Buffer.from(asMsg).toString("base64") },
    ];
    const [verdict] = (await run(["scan", "--policy", policy], jsonl({ ...mail("a", calm), attachments }))).lines.map((line) => JSON.parse(line));
    expect(verdict).toMatchObject({ decision: "block", incomplete: [] });
    expect(verdict.findings.map(({ detector, where, newReaders }: Record<string, unknown>) => [detector, where, newReaders])).toEqual([
      ["internal-thread", { in: "attachment", part: "quoted", level: 1, attachment: 1, name: "Price.eml", body: "text" }, ["clara@contoso.example"]],
      ["internal-thread", { in: "attachment", part: "quoted", level: 1, attachment: 2, name: "Price.msg", body: "text" }, ["clara@contoso.example"]],
    ]);
    for (const { start, end, excerpt } of verdict.findings) expect([internal.slice(start, end), excerpt]).toEqual([internal, internal]);
  });

  it("judges mail attached to an eml and to a mail of an mbox, whichever way it is attached", async () => {
    const outer = emlOf({
      from: "anna@northwind.example",
      to: ["clara@contoso.example"],
      text: calm,
      attached: [
        { name: "Price.eml", contentType: "message/rfc822", bytes: emlOf({ html: `<p>${internal}</p>` }) },
        { name: "Old.eml", contentType: "application/octet-stream", bytes: emlOf({ text: internal }) },
        { name: "Price.msg", contentType: "application/vnd.ms-outlook", bytes: asMsg },
      ],
    }).toString("latin1");
    const mbox = `From anna@northwind.example Mon Mar  2 09:30:00 2026\n${outer.replace(/\r\n/g, "\n")}\n`;
    for (const [format, input] of [["eml", outer], ["mbox", mbox]] as const) {
      const [verdict] = (await run(["scan", "--policy", policy, "--format", format], input)).lines.map((line) => JSON.parse(line));
      expect(verdict).toMatchObject({ decision: "block", incomplete: [] });
      expect(verdict.findings.map(({ where }: { where: { name: string; body: string } }) => [where.name, where.body])).toEqual([["Price.eml", "html"], ["Old.eml", "text"], ["Price.msg", "text"]]);
    }
  });

  it("says why an attached mail could not be read, and judges the rest", async () => {
    const attachments = [{ name: "a.msg", content: "AAAA" }, { name: "b.eml", content: emlOf({ text: internal }).toString("base64") }, { name: "c.eml" }];
    const [verdict] = (await run(["scan", "--policy", policy], jsonl({ ...mail("a", calm), attachments }))).lines.map((line) => JSON.parse(line));
    expect(verdict.findings).toHaveLength(1);
    expect(verdict.incomplete).toEqual([{ part: "attachments", why: "attached-message", reason: "malformed" }, { part: "attachments", why: "attached-message" }]);
  });

  it("calls an attached mail malformed whose content is no base64", async () => {
    const attachments = [{ name: "a.eml", content: "%%%" }];
    const [verdict] = (await run(["scan", "--policy", policy], jsonl({ ...mail("a", calm), attachments }))).lines.map((line) => JSON.parse(line));
    expect(verdict.incomplete).toEqual([{ part: "attachments", why: "attached-message", reason: "malformed" }]);
  });

  it("says that a mail attached for an outsider was not judged", async () => {
    const attached = { ...mail("a", calm), attachments: [{ name: "thread.eml" }] };
    const inside = { ...attached, id: "b", to: ["max@northwind.example"] };
    const [outside, colleague] = (await run(["scan", "--policy", policy], jsonl(attached, inside))).lines.map((line) => JSON.parse(line));
    expect(outside).toMatchObject({ decision: "warn", incomplete: [{ part: "attachments", why: "attached-message" }] });
    expect(colleague).toMatchObject({ decision: "allow", incomplete: [] });
  });

  it("waits for a slow reader instead of piling up results", async () => {
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1000,
      write(_chunk, _encoding, done) {
        most = Math.max(most, slow.writableLength);
        setTimeout(done, 1);
      },
    });
    const mails = jsonl(...Array.from({ length: 200 }, (_, i) => mail(String(i), calm)));
    await secondLook(["scan"], { stdin: Readable.from([Buffer.from(mails)]), stdout: slow, stderr: new Collector(), env: {} });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(3000);
  });

  it("shows a person who waits how far it is, only where results go elsewhere", async () => {
    const shownOn = async (isTTY: boolean, resultsAreThere: boolean) => {
      const stderr = Object.assign(new Collector(), { isTTY });
      const stdout = Object.assign(new Collector(), { isTTY: resultsAreThere });
      await secondLook(["scan"], { stdin: Readable.from([Buffer.from(jsonl(mail("a", calm)))]), stdout, stderr, env: {} });
      return stderr.text;
    };
    expect((await shownOn(true, false)).split("\r\u001b[K")).toEqual(["", expect.stringMatching(/^1 mails, \d+\/s$/), ""]);
    expect(await shownOn(true, true)).toBe("");
    expect(await shownOn(false, false)).toBe("");
  });

  it("ends quietly when its reader goes away", async () => {
    const gone = new PassThrough();
    gone.destroy();
    const stderr = new Collector();
    expect(await secondLook(["scan"], { stdin: Readable.from([jsonl(mail("a", calm))]), stdout: gone, stderr, env: {} })).toBe(0);
    expect(stderr.text).toBe("");
  });
});

describe("a policy with the kill switch on", () => {
  it.each(["scan", "explain"])("is told by %s, which judges nothing", async (command) => {
    const stopped = file("stopped.json", { version: "1", killSwitch: true });
    const { code, out, err } = await run([command, "--policy", stopped], jsonl(mail("a", rude)));
    expect([code, err]).toEqual([0, `${stopped}: note: the kill switch is on: nothing is judged\n`]);
    expect(out).toMatch(/allow/);
  });
});

describe("split", () => {
  it("parts the author's own text from quoted messages, with their place in the body", async () => {
    const quoted = "From: Clara Ruiz <clara@contoso.example>\nSent: Monday, 2 March 2026 09:30\nTo: Anna Berg <anna@northwind.example>\nSubject: Plan\n\nWhere is the plan?\n";
    const body = `It is attached.\n\n-----Original Message-----\n${quoted}`;
    const { code, lines } = await run(["split"], jsonl({ id: "a", format: "text", body }, { id: "b", format: "text", body: "Only mine." }));
    expect(code).toBe(0);
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first.authored.trim()).toBe("It is attached.");
    expect(first.quoted).toHaveLength(1);
    expect(first.quoted[0]).toMatchObject({ level: 1, subject: "Plan" });
    expect(first.quoted[0].from).toContain("clara@contoso.example");
    expect(first.quoted[0].to).toEqual([expect.stringContaining("anna@northwind.example")]);
    expect(first.quoted[0].text.trim()).toBe("Where is the plan?");
    expect(body.slice(first.quoted[0].start, first.quoted[0].end)).toContain("Where is the plan?");
    expect(second).toEqual({ id: "b", authored: "Only mine.", quoted: [] });
  });
});

describe("explain", () => {
  it("puts carets under the evidence and says why, without color codes for a file", async () => {
    const { code, out } = await run(["explain", "--policy", policy, "--format", "text"], rude);
    expect(code).toBe(0);
    const lines = out.split("\n");
    const carets = lines.findIndex((line) => /^\s+\^+$/.test(line));
    const [from, to] = [lines[carets]!.indexOf("^"), lines[carets]!.lastIndexOf("^") + 1];
    expect(insult).toContain(lines[carets - 1]!.slice(from, to));
    expect(out).toContain("(insult)");
    expect(out).not.toContain("\u001b");
  });

  it("says how to mend each kind of fault", async () => {
    const { out } = await run(["explain", "--format", "text"], "You will send me the list today, or else.");
    expect(out).toMatch(/repair: .*reword it\n +Turn the order into a request/);
  });

  it("lists who does what by when in a recap", async () => {
    const { out } = await run(["explain", "--format", "text"], "To sum up: I will oil the gate by Friday. The shed will be swept.");
    expect(out).toMatch(/commitments\n.*by Friday: I will oil the gate by Friday\n {2}nobody named, no date: The shed will be swept/);
  });

  it("shows the sentence of an attached mail, by whom it was, and what to do about it", async () => {
    const outer = emlOf({ from: "anna@northwind.example", to: ["clara@contoso.example"], text: calm, attached: [{ name: "Price.eml", contentType: "message/rfc822", bytes: emlOf({ text: "Our margin is forty percent." }) }] });
    const { out } = await run(["explain", "--policy", policy, "--format", "eml"], outer.toString("latin1"));
    expect(out).toContain("(internal-thread) in the attached mail Price.eml");
    expect(out).toMatch(/Our margin is forty percent\.\n\s+\^{28}\n/);
    expect(out).toContain("repair: remove the attachment; change the recipients");
    expect(out).toContain("attached mail\n  1  Price.eml: Tom Ade <tom@northwind.example> (internal only)  must go\n");
  });

  it("prints the history as a stack: who was on it, who is new to it, what must go", async () => {
    const header = (from: string, to: string, cc = "") => `________________________________\nFrom: ${from}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: ${to}${cc}\nSubject: Room\n\n`;
    const tom = "Tom Ade <tom@northwind.example>";
    const anna = "Anna Berg <anna@northwind.example>";
    const text = `Hello.\n\n${header("Clara Ruiz <clara@contoso.example>", anna)}When?\n\n${header(tom, `${anna}; Night Desk`)}Soon.\n\n${header(tom, anna, "\nCc: Mia Ost <mia@northwind.example>")}Never.\n`;
    const { out } = await run(["explain"], jsonl({ id: "stack", from: anna, to: ["Clara Ruiz <clara@contoso.example>"], text }));
    expect(out.slice(out.indexOf("quoted messages"))).toBe(
      [
        "quoted messages, newest first",
        "  1  Clara Ruiz <clara@contoso.example> (outside) (outsiders were on it)",
        "     to   Anna Berg <anna@northwind.example>",
        "     date Tuesday, March 4, 2025 9:12 AM",
        "  2  Tom Ade <tom@northwind.example> (unknown who was on it)",
        "     to   Anna Berg <anna@northwind.example>; Night Desk (unknown)",
        "     date Tuesday, March 4, 2025 9:12 AM",
        "  3  Tom Ade <tom@northwind.example> (internal only)  must go",
        "     to   Anna Berg <anna@northwind.example>",
        "     cc   Mia Ost <mia@northwind.example>",
        "     date Tuesday, March 4, 2025 9:12 AM",
        "     new  Clara Ruiz <clara@contoso.example>",
        "",
      ].join("\n"),
    );
  });

  it("says why nobody is internal, where neither a sender nor the policy tells who is", async () => {
    const reply = "Fine.\n\n-----Original Message-----\nFrom: Tom Ade <tom@northwind.example>\nTo: Anna Berg <anna@northwind.example>\nSubject: Room\n\nSoon.\n";
    const hint = "no sender given, so nobody counts as internal";
    expect((await run(["explain", "--format", "text"], reply)).out).toMatch(new RegExp(`${hint}[^]*Tom Ade .*\\(outside\\)`));
    expect((await run(["explain", "--format", "text", "--policy", policy], reply)).out).not.toContain(hint);
    expect((await run(["explain"], jsonl({ from: "anna@northwind.example", text: reply }))).out).not.toContain(hint);
    expect((await run(["explain", "--format", "text"], calm)).out).not.toContain(hint);
  });

  it("is in color on a terminal, unless NO_COLOR is set", async () => {
    const colors = async (env: Record<string, string>) => {
      const stdout = Object.assign(new Collector(), { isTTY: true, columns: 80 });
      await secondLook(["explain", "--format", "text"], { stdin: Readable.from([Buffer.from(rude)]), stdout, stderr: new Collector(), env });
      return stdout.text.includes("\u001b[");
    };
    expect(await colors({})).toBe(true);
    expect(await colors({ NO_COLOR: "1" })).toBe(false);
  });
});

describe("policy", () => {
  it("check accepts a valid file and sums it up", async () => {
    expect(await run(["policy", "check", policy])).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/valid\. Version 2\.0\.0, Northwind; .*clients: 1/) });
  });

  it("check says that a folder is one, and that a file is not there", async () => {
    expect(await run(["policy", "check", folder])).toMatchObject({ code: 2, err: `second-look: ${folder}: is a folder; name the policy file in it\n` });
    expect(await run(["policy", "check", join(folder, "none.json")])).toMatchObject({ code: 2, err: expect.stringContaining("none.json: no such file") });
  });

  it("check reads standard input where the file is called -", async () => {
    expect(await run(["policy", "check", "-"], '{"version":"3"}')).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^stdin: valid\. Version 3/) });
    expect(await run(["policy", "check", "-"], '{\n"version":3}')).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^stdin:2: version: /) });
  });

  it("check is strict: every issue with its line, exit code 2", async () => {
    const wrong = file("wrong.json", '{\n  "version": "1",\n  "clients": [\n    { "name": "Contoso", "domains": ["contoso.example",\n      "contoso"] },\n    { "nmae": "Fabrikam" }\n  ]\n}\n');
    const { code, out, err } = await run(["policy", "check", wrong]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/wrong\.json:5: clients\[0\]\.domains\[1\]: expected a mail domain/);
    expect(err).toMatch(/wrong\.json:6: clients\[1\]\.nmae: .*did you mean "name"/);
    expect(err).toMatch(/wrong\.json:6: clients\[1\]\.name: expected the key "name", which must be there, received nothing/);
  });

  it("check names issues in the order of the file, and a key that stands twice, of which JSON keeps one", async () => {
    const twice = file("twice.json", '{\n  "version": "1",\n  "clients": [{ "domains": [] }],\n  "detectors": { "anger": "off" },\n  "override": "no",\n  "detectors": { "{\\"": "off" },\n  "languages": ["de"]\n}\n');
    const { code, err } = await run(["policy", "check", twice]);
    expect(code).toBe(2);
    expect([...err.matchAll(/twice\.json:(\d): (\S+)/g)].map(([, line, what]) => [line, what])).toEqual([
      ["3", "clients[0].name:"],
      ["5", "override:"],
      ["6", 'detectors["{\\""]:'],
      ["6", '"detectors"'],
      ["7", "languages[0]:"],
    ]);
  });

  it("check says how to save a file of Windows' editors", async () => {
    const wide = join(folder, "wide.json");
    writeFileSync(wide, '\ufeff{ "version": "1" }', "utf16le");
    expect(await run(["policy", "check", wide])).toMatchObject({ code: 2, err: expect.stringContaining("save it as UTF-8") });
  });

  it("check notes what is valid but hardly meant", async () => {
    const odd = file("odd.json", {
      version: "1",
      internalDomains: ["contoso.example"],
      clients: [{ name: "Contoso", domains: ["contoso.example"] }, { name: "Fabrikam", domains: ["contoso.example", "gmail.com"] }],
    });
    const { code, err } = await run(["policy", "check", odd]);
    expect(code).toBe(0);
    expect(err).toMatch(/contoso\.example belongs to both Contoso and Fabrikam/);
    expect(err).toMatch(/gmail\.com of Fabrikam is a public webmail domain/);
    expect(err).toMatch(/contoso\.example is internal and of the client/);
  });

  it("check notes what can have no effect", async () => {
    const odd = file("idle.json", {
      version: "1",
      clients: [{ name: "Contoso" }, { name: "---" }, { name: "Adatum", aliases: ["Fabrikam, Ltd."], domains: ["adatum.example"] }, { name: "Fabrikam Ltd", domains: ["fabrikam.example"] }, { name: "ADATUM", domains: ["adatum.com.example"] }],
      detectors: { "loose-commitment": { severity: { outside: "warn" } }, spelling: "warn", insult: { allow: ["\u200b", "a", "dumb terminal"] } },
      stages: [{ detector: "anger", stage: "info" }, { detector: "*", people: ["@adatum.example"], stage: "warn" }, { detector: "anger", people: ["anna@adatum.example"], stage: "warn" }],
      budget: { acknowledged: 1 },
    });
    const { code, err } = await run(["policy", "check", odd]);
    expect(code).toBe(0);
    expect(err.trim().split("\n").map((line) => line.replace(/^.*?: note: /, ""))).toEqual([
      "Contoso has no domain; it is known where a text names it, but nobody's address belongs to it",
      "clients[1] has neither a domain nor a name in Latin or Cyrillic letters; no mail and no word belongs to it",
      "Fabrikam Ltd names both Adatum and Fabrikam Ltd; in a text it is the first",
      "the client ADATUM stands twice, as clients[2] and clients[4]; where a text names it, the first is meant",
      "loose-commitment never asks or stops; warn counts as info",
      "spelling is not part of this version; what detectors says of it has no effect yet",
      'insult allows "\u200b", of which nothing is left to compare; it lifts no finding',
      "stages[2] is never reached; stages[0] comes first for everybody",
      "no share of mails is above a budget of 1; no detector ever demotes itself",
    ]);
  });

  it("check notes what is not what its writer will take it for", async () => {
    const misread = file("misread.json", {
      version: "1",
      internalDomains: ["northwind.example"],
      clients: [{ name: "Contoso", aliases: ["Contoso Ltd"], domains: ["contoso.example"] }],
      confidentialTerms: ["contoso ltd.", "the", "Larch"],
      detectors: { casualness: "info", "missing-unsubscribe": { options: { link: "not a url" } }, "exposed-recipients": { options: { minReaders: 0, minFirms: 900 } } },
      stages: [{ detector: "casualness", stage: "warn" }, { detector: "anger", people: [], stage: "warn" }, { detector: "*", people: ["@sales.northwind.example", "@nothrwind.example"], stage: "warn" }],
      leads: { "clara@contoso.example": ["ben@northwind.example"] },
    });
    const { code, err } = await run(["policy", "check", misread]);
    expect(code).toBe(0);
    expect(err.trim().split("\n").map((line) => line.replace(/^.*?: note: /, ""))).toEqual([
      'the confidential term "contoso ltd." names a client; a mail to that client may not name it either',
      'the confidential term "the" is one word in small letters; every mail outside that has the word is held',
      'missing-unsubscribe inserts the link "not a url" into mails, which leads nowhere; write an https or mailto address',
      "exposed-recipients has minReaders 0, which every mailing reaches",
      "exposed-recipients has minFirms 900, which no mail reaches",
      "stages[0] lets casualness go up to warn, but its severity is info; a stage only lowers it",
      'stages[1] names nobody; without "people" it would hold for everybody',
      "stages[2] names @nothrwind.example, of no internal domain; it has no effect",
      "leads names clara@contoso.example, of no internal domain; it has no effect",
    ]);
  });

  it("check finds nothing odd in what is not", async () => {
    const plain = file("plain.json", {
      version: "1",
      internalDomains: ["northwind.example"],
      clients: [{ name: "Contoso", aliases: ["Contoso", "Contoso Ltd"], domains: ["contoso.example", "eu.northwind.example"] }],
      detectors: { "loose-commitment": "off", insult: { allow: ["dumb terminal"] } },
      stages: [{ detector: "anger", people: ["@northwind.example"], stage: "info" }, { detector: "anger", stage: "shadow" }, { detector: "*", stage: "warn" }],
      budget: { acknowledged: 0.6 },
    });
    expect(await run(["policy", "check", plain])).toMatchObject({ code: 0, err: "" });
  });

  it("check counts what is too much to read", async () => {
    const many = file("many.json", { version: "1", clients: Array.from({ length: 2000 }, (_, i) => ({ name: `Firm ${i}` })) });
    const { err } = await run(["policy", "check", many]);
    expect(err.trim().split("\n")).toHaveLength(6);
    expect(err).toMatch(/note: and 1995 more like these/);
  });

  it("schema prints a JSON Schema that documents itself", async () => {
    const { out } = await run(["policy", "schema"]);
    const schema = JSON.parse(out);
    expect(schema).toMatchObject({ $schema: expect.stringContaining("2020-12"), type: "object", required: ["version"] });
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(["version", "clients", "detectors", "stages", "onIncomplete"]));
    for (const [name, property] of Object.entries<{ description?: string }>(schema.properties)) expect([name, property.description]).toEqual([name, expect.stringMatching(/\.$/)]);
  });
});

describe("pack", () => {
  it("refuses a policy with issues, with the file, the line and the remedy", async () => {
    const wrong = file("unpackable.json", '{\n  "version": "1",\n  "langauges": ["en"]\n}');
    const { code, err } = await run(["pack", "--policy", wrong, "--origin", "https://addins.northwind.example", "--out", join(folder, "out")]);
    expect(code).toBe(2);
    expect(err).toMatch(/unpackable\.json:3: langauges: .*did you mean "languages"/);
  });

  it("refuses plain http, also for this machine: only the playground may", async () => {
    expect(await run(["pack", "--policy", policy, "--origin", "http://localhost:3000", "--out", join(folder, "out")])).toMatchObject({ code: 2, err: expect.stringContaining("is not https") });
  });
});

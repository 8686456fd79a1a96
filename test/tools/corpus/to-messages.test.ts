import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { messageOfJson } from "../../../tools/cli/message-json";

const folder = mkdtempSync(join(tmpdir(), "to-messages-"));
afterAll(() => rmSync(folder, { recursive: true }));

function map(rows: readonly unknown[], ...options: string[]) {
  const file = join(folder, "rows.jsonl.gz");
  writeFileSync(file, gzipSync(rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n")));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["tools/corpus/to-messages.mjs", file, ...options], { encoding: "utf8" });
  return { messages: stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line)), stderr, status };
}

describe("to-messages", () => {
  it("gives rows without people a sender, a recipient named by the greeting, and an attachment", () => {
    const { messages } = map(
      [
        { id: "1", subject: "Plan", body: "Hi Clara,\n\nthe plan is attached." },
        { id: "2", subject: "Plan", body: "Здравствуйте, Вера!\n\nПлан во вложении." },
        { id: "3", subject: "Plan", body: "Hi all,\n\nthe plan is attached." },
      ],
      "--from", "anna@northwind.example", "--to", "someone@contoso.example", "--greeting", "--attachment", "plan.pdf",
    );
    expect(messages.map((message) => message.to)).toEqual([["Clara <someone@contoso.example>"], ["Вера <someone@contoso.example>"], ["someone@contoso.example"]]);
    expect(messages[0]).toEqual({ id: "1", from: "anna@northwind.example", to: ["Clara <someone@contoso.example>"], cc: [], bcc: [], subject: "Plan", text: "Hi Clara,\n\nthe plan is attached.", attachments: [{ name: "plan.pdf" }] });
  });

  it("keeps the people a row names, and tells HTML from text", () => {
    const { messages } = map(
      [
        { id: "1", from: "max@fabrikam.example", to: '"Ruiz, Clara" <clara@contoso.example>, eva@contoso.example', body: "<p>One</p><p>Two</p>" },
        { id: "2", body: "If a < b and c > d, write to <eva@contoso.example>." },
      ],
      "--from", "anna@northwind.example", "--to", "someone@contoso.example",
    );
    expect(messages[0]).toMatchObject({ from: "max@fabrikam.example", to: ['"Ruiz, Clara" <clara@contoso.example>', "eva@contoso.example"], html: "<p>One</p><p>Two</p>" });
    expect(messages[1]).toMatchObject({ from: "anna@northwind.example", to: ["someone@contoso.example"], text: expect.stringContaining("a < b") });
  });

  it("passes a labeled message on as it is, and what it writes is what scan reads", () => {
    const message = { from: "anna@northwind.example", to: ["clara@contoso.example"], subject: "Plan", text: "Hello", composeType: "reply" };
    const { messages } = map([{ id: "1", message, expect: {} }]);
    expect(messages).toEqual([{ id: "1", ...message }]);
    expect(messageOfJson(messages[0])).not.toHaveProperty("problem");
  });

  it("takes a body for HTML that stands in one element", () => {
    const { messages } = map([{ body: "<p>You are early.</p>" }, { body: '<div class="x">Early</div>\n' }, { body: "<p> is a tag" }]);
    expect(messages.map((message) => "html" in message)).toEqual([true, true, false]);
  });

  it("says how it is called, and refuses what it cannot read, without a stack trace", () => {
    const call = (...args: string[]) => spawnSync(process.execPath, ["tools/corpus/to-messages.mjs", ...args], { encoding: "utf8" });
    expect(call("--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--greeting") });
    expect(call("none.jsonl")).toMatchObject({ status: 2, stdout: "", stderr: "to-messages: none.jsonl: no such file\n" });
    expect(call("--form", "x")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^to-messages: Unknown option '--form'\nusage: /) });
  });

  it("reports a row that is not JSON, maps the others and exits with 2", () => {
    const { messages, stderr, status } = map([{ id: "1" }, "{oops", { id: "3" }]);
    expect(messages.map((message) => message.id)).toEqual(["1", "3"]);
    expect(stderr).toContain("rows.jsonl.gz:2: not JSON");
    expect(status).toBe(2);
  });
});

it("the message that docs/command-line.md shows is one line and can be read", () => {
  const example = /```json\n(.*)\n```/.exec(readFileSync("docs/command-line.md", "utf8"))![1]!;
  expect(messageOfJson(JSON.parse(example))).not.toHaveProperty("problem");
});

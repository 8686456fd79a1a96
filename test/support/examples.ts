import fs from "node:fs";
import path from "node:path";
import type { Address, DetectorId, Example, Examples, Finding, Message, Policy } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";

const open = "[[";
const close = "]]";

/** @returns the examples declared beside a detector. */
export function examplesOf(id: DetectorId): Examples {
  const file = path.join(__dirname, "../../src/classify/detectors", `${id}.ts`);
  if (!fs.existsSync(file)) throw new Error(`The detector ${id} has no file of its name.`);
  return jest.requireActual<{ examples: Examples }>(file).examples;
}

const ours = "northwind.example";

/** @returns the policy of the invented organization of all examples. */
export function examplePolicy(): Policy {
  const client = (name: string, domain: string) => ({ name, aliases: [], domains: [domain] });
  return {
    ...defaultPolicy,
    organization: "Northwind",
    internalDomains: [ours],
    clients: [client("Contoso", "contoso.example"), client("Fabrikam", "fabrikam.example"), client("Adatum", "adatum.example")],
    confidentialTerms: ["Project Halyard", "Проект Кедр"],
  };
}

/** @returns the mail of an example, and its text without marks. */
export function messageOf(example: Example): { message: Message; unmarked: { subject: string; body: string } } {
  const given: Exclude<Example, string> = typeof example === "string" ? { body: example } : example;
  const unmarked = { subject: strip(given.subject ?? ""), body: strip(given.body) };
  const message: Message = {
    from: { address: given.from ?? `anna@${ours}`, name: "Anna Berg" },
    to: (given.to ?? ["clara@contoso.example"]).map(addressOf),
    cc: [],
    bcc: (given.bcc ?? []).map((address) => ({ address })),
    subject: unmarked.subject,
    body: { format: given.body.trim().charAt(0) === "<" ? "html" : "text", source: unmarked.body },
    attachments: (given.attachments ?? []).map((name) => ({ name })),
    composeType: given.composeType ?? "new",
    ...(given.headers && { headers: given.headers }),
    unread: [],
  };
  return { message, unmarked };
}

function addressOf(written: string): Address {
  const [, name, address] = /^(.*?)\s*<(.*)>$/.exec(written) ?? ["", "", written];
  return { address: address!, ...(name && { name }) };
}

/** @returns subject and body of an example as written, with its marks. */
export function marksOf(example: Example): string {
  const given = typeof example === "string" ? { body: example } : example;
  return `${given.subject ?? ""}\n---\n${given.body}`;
}

/** @returns the text with [[ ]] around the hull of each finding's evidence: the inverse of taking the marks out. */
export function withMarks(unmarked: { subject: string; body: string }, findings: readonly Finding[]): string {
  const mark = (text: string, part: "subject" | "body") => {
    const hulls = findings
      .filter((finding) => finding.evidence.where.in === part)
      .map(({ evidence: { source } }) => ({ start: source[0]!.start, end: source[source.length - 1]!.end }))
      .sort((a, b) => b.start - a.start);
    return hulls.reduce((out, { start, end }) => out.slice(0, start) + open + out.slice(start, end) + close + out.slice(end), text);
  };
  return `${mark(unmarked.subject, "subject")}\n---\n${mark(unmarked.body, "body")}`;
}

function strip(text: string): string {
  return text.split(open).join("").split(close).join("");
}

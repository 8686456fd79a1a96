/**
 * One cold start, in a process of its own: `cold.js <bundle> <mail.html>` loads a bundle, judges the mail with it, and writes
 * how many ms both took. The bundle is the gate, which gets an Outlook that answers at once, or htmlparser2 alone, which reads the mail.
 */
import fs from "node:fs";
import vm from "node:vm";

const [bundle = "", mail = ""] = process.argv.slice(2);
const source = fs.readFileSync(mail, "utf8");

type Handler = (event: { completed: () => void }) => void;
const handlers: Handler[] = [];
const answers = (value: unknown) => (...given: unknown[]) => (given[given.length - 1] as (result: unknown) => void)({ status: "succeeded", value });
const refuses = (...given: unknown[]) => (given[given.length - 1] as (result: unknown) => void)({ status: "failed", error: { code: 9050 } });
const person = (emailAddress: string, displayName: string) => ({ emailAddress, displayName });
const item = {
  from: { getAsync: answers(person("anna.berg@northwind.example", "Anna Berg")) },
  to: { getAsync: answers([person("clara@contoso.example", "Clara Diaz")]) },
  cc: { getAsync: answers([]) },
  bcc: { getAsync: answers([]) },
  subject: { getAsync: answers("RE: Delivery schedule") },
  body: { getTypeAsync: answers("html"), getAsync: answers(source) },
  getAttachmentsAsync: answers([]),
  getComposeTypeAsync: answers({ composeType: "reply" }),
  sessionData: { getAsync: refuses },
};
const outlook = {
  actions: { associate: (_name: string, handler: Handler) => handlers.push(handler) },
  context: { displayLanguage: "en-US", requirements: { isSetSupported: () => true }, mailbox: { item }, roamingSettings: { get: () => undefined } },
};
const world = globalThis as { Office?: unknown; yardstick?: (html: string) => number };
world.Office = outlook;

const start = performance.now();
new vm.Script(fs.readFileSync(bundle, "utf8"), { filename: bundle }).runInThisContext();
const done = () => console.log(performance.now() - start);
if (world.yardstick) {
  world.yardstick(source);
  done();
} else handlers[0]!({ completed: done });

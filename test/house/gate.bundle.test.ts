import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";
import { parse, type Node } from "acorn";
import { Linter } from "eslint";
import { catalogue, type Example } from "../../src/classify";
import { noticeKey, recipientsHandlerName, sendHandlerName } from "../../src/office/names";
import { examplesOf } from "../support/examples";
import { fakeOutlook, fails, never, throws, calls, type FakeDraft, type FakeOutlook } from "../support/outlook";

/**
 * What classic Outlook on Windows demands of the one file it runs: ES2016, no document, no loader, no second script.
 * The rest of the laws keep examples, other policies and weight out of it.
 */
const file = path.join(__dirname, "../../dist/addin/gate.js");
if (!fs.existsSync(file)) throw new Error("dist/addin/gate.js is missing: run npm run build first.");
const bundle = fs.readFileSync(file, "utf8");
const placeholder = `JSON.parse('{"version":"unpacked"}')`;

/** A bare engine: the language, Outlook, a log and timers. */
const hosts = ["Office", "console", "setTimeout", "clearTimeout"] as const;

/** Parts of the language that came after ES2016, or that old engines are known to lack. */
const later = {
  globals: ["Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "BigInt", "BigInt64Array", "BigUint64Array", "WeakRef", "FinalizationRegistry", "AggregateError", "Iterator", "globalThis"],
  Object: ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"],
  Promise: ["allSettled", "any", "try", "withResolvers"],
  "Promise.prototype": ["finally"],
  "String.prototype": ["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at", "isWellFormed", "toWellFormed"],
  "Array.prototype": ["flat", "flatMap", "at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"],
  "RegExp.prototype": ["dotAll", "hasIndices"],
};
/**
 * Those whose names tell on whatever object they are called. The compiler's helper for object spread asks whether there
 * is a getOwnPropertyDescriptors before it calls it.
 */
const laterMethods = new Set([...later.Object, ...later.Promise, ...later["Promise.prototype"], ...later["String.prototype"], ...later["Array.prototype"]].filter((name) => !["values", "entries", "with", "try", "any", "at", "getOwnPropertyDescriptors"].includes(name)));

test("is written in ES2016", () => {
  expect(() => parse(bundle, { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
});

test("knows nothing but the language, Outlook, a log and timers", () => {
  const messages = new Linter().verify(bundle, [
    {
      languageOptions: { ecmaVersion: 2016, sourceType: "script", globals: Object.fromEntries(hosts.map((name) => [name, "readonly"] as const)) },
      linterOptions: { reportUnusedDisableDirectives: "off", noInlineConfig: true },
      rules: { "no-undef": ["error", { typeof: true }] },
    },
  ]);
  expect([...new Set(messages.map(({ message }) => message))]).toEqual([]);
});

test("calls nothing that came after ES2016", () => {
  const called: string[] = [];
  visit(parse(bundle, { ecmaVersion: 2016 }), (node) => {
    const { callee } = node as unknown as { callee?: { type: string; object: { name?: string }; property: { name?: string } } };
    if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") return;
    const name = callee.property.name ?? "";
    if (laterMethods.has(name) || (callee.object.name === "Object" && name !== "getOwnPropertyDescriptors" && later.Object.includes(name)) || (callee.object.name === "Promise" && later.Promise.includes(name))) called.push(name);
  });
  expect(called).toEqual([]);
});

test("makes no code at run time and is no module", () => {
  expect(bundle.match(/\beval\(|new Function\(|module\.exports|\brequire\(|\bimport\(|__webpack_require__\.p|sourceMappingURL/g)).toBeNull();
});

test("opens no connection", () => {
  expect(bundle.match(/XMLHttpRequest|\bfetch\(|WebSocket|EventSource|sendBeacon|importScripts/g)).toBeNull();
});

test("has one place for the policy, found by its text", () => {
  expect(bundle.split('{"version":"unpacked"}')).toHaveLength(2);
  expect(bundle.split(placeholder)).toHaveLength(2);
});

test("holds no example of any detector", () => {
  const present = catalogue.flatMap(({ id }) => [...examplesOf(id).flags, ...examplesOf(id).passes].flatMap(tellingPiece).filter((piece) => bundle.includes(piece)));
  expect(catalogue.length).toBeGreaterThan(0);
  expect(present).toEqual([]);
});

test("opens no attachment: no reader of mail files is in it", () => {
  // What readers of .eml and .msg cannot do without.
  expect(bundle.match(/message\/rfc822|quoted-printable|__substg1\.0_|__properties_version1\.0|htmlrtf|PostalMime/g)).toBeNull();
});

test("reads no commitments: they are notes, and no policy lets it stop for one", () => {
  // What their reading cannot do without.
  expect(bundle.match(/w\/c\||(?:next|the following) \(?:week/g)).toBeNull();
});

const kB = (bytes: number) => Math.round(bytes / 1000);
const weight = Buffer.byteLength(bundle);
const packed = zlib.gzipSync(bundle, { level: 9 }).length;

test(`weighs at most 350 kB and 180 kB compressed (now ${kB(weight)} and ${kB(packed)} kB)`, () => {
  expect(kB(weight)).toBeLessThanOrEqual(350);
  expect(kB(packed)).toBeLessThanOrEqual(180);
});

describe("in a bare engine without anything later than ES2016", () => {
  const insult = { html: "<p>You are an idiot.</p>" };
  const toColleague = { to: [{ emailAddress: "ben@northwind.example", displayName: "Ben Moss" }] };

  test("lets a clean mail go", async () => {
    expect(await answerTo({ html: "<p>Dear Clara,</p><p>thank you for the plan. We agree.</p><p>Anna</p>" })).toEqual({ allowEvent: true });
  });

  test("warns about an insult to a colleague", async () => {
    const options = await answerTo({ ...insult, ...toColleague });
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser", commandId: "secondLookOpenPane" });
    expect(options.errorMessage).toMatch(/idiot/);
    expect(options.errorMessageMarkdown).toMatch(/idiot/);
  });

  test("blocks an insult to a client", async () => {
    const options = await answerTo(insult);
    expect(options).toMatchObject({ allowEvent: false, errorMessage: expect.stringMatching(/idiot/) });
    expect(options).not.toHaveProperty("sendModeOverride");
  });

  test("judges and speaks Russian", async () => {
    const options = await answerTo({ html: "<p>Вы идиот.</p>" }, undefined, fakeOutlook({ html: "<p>Вы идиот.</p>" }, {}, { language: "ru-RU" }));
    expect(options.errorMessage).toMatch(/идиот.*Исправьте и отправьте снова\.$/);
  });

  test("blocks a conversation among colleagues that a client would read", async () => {
    const thread = `<div>Fine with me.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ben Moss &lt;ben@northwind.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> Anna Berg &lt;anna@northwind.example&gt;<br><b>Subject:</b> Plan<br></div><div>See you at ten.</div>`;
    const options = await answerTo({ html: thread });
    expect(options).toMatchObject({ allowEvent: false, cancelLabel: "Check the history", errorMessage: expect.stringMatching(/See you at ten.*Clara Diaz/) });
    expect(options).not.toHaveProperty("sendModeOverride");
  });

  test("tells while composing that a client would be new to it", async () => {
    const thread = `<div>Fine with me.</div><div id="divRplyFwdMsg"><b>From:</b> Ben Moss &lt;ben@northwind.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> Anna Berg &lt;anna@northwind.example&gt;<br><b>Subject:</b> Plan<br></div><div>See you at ten.</div>`;
    const outlook = fakeOutlook({ html: thread, composeType: "reply" });
    runBare(bundle, outlook.office);
    const completed = await new Promise((resolve) => outlook.handlers[recipientsHandlerName]!({ completed: (...given: unknown[]) => resolve(given) } as unknown as Office.MailboxEvent));
    expect(completed).toEqual([]);
    expect(outlook.bars.get(noticeKey)!.message).toBe("Clara Diaz would read a quoted message written among colleagues.");
  });

  test("obeys the policy that was packed into it", async () => {
    const packedBundle = (policy: unknown) => bundle.replace('{"version":"unpacked"}', JSON.stringify(policy));
    expect(await answerTo(insult, packedBundle({ version: "1", killSwitch: true }))).toEqual({ allowEvent: true });
    expect(await answerTo(insult, packedBundle({ version: "1", detectors: { insult: "off" } }))).toEqual({ allowEvent: true });
    expect(await answerTo(insult, packedBundle({ version: "1", detectors: { insult: "warn" } }))).toMatchObject({ sendModeOverride: "promptUser" });
  });

  test.each([
    ["throws", throws],
    ["fails", fails(5001)],
    ["keeps silent", never],
  ] as const)("answers once when everything in Outlook %s", async (_how, fault) => {
    const outlook = fakeOutlook(insult, Object.fromEntries(calls.map((name) => [name, fault])));
    expect(await answerTo(insult, bundle, outlook)).toMatchObject({ allowEvent: false, errorMessage: expect.stringMatching(/^Not checked/) });
  });

  /** Runs the bundle, presses Send, and waits until nothing can come any more. */
  async function answerTo(draft: FakeDraft, code = bundle, outlook: FakeOutlook = fakeOutlook(draft)): Promise<Office.SmartAlertsEventCompletedOptions> {
    jest.useFakeTimers();
    try {
      runBare(code, outlook.office);
      const press = outlook.press();
      outlook.handlers[sendHandlerName]!(press.event);
      for (let waited = 0; waited < 3000 && press.completed.length === 0; waited += 50) await jest.advanceTimersByTimeAsync(50);
      expect(press.completed).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(10_000);
      expect(press.completed).toHaveLength(1);
      return press.completed[0]!;
    } finally {
      jest.useRealTimers();
    }
  }
});

/** Runs `code` where there is the language as of ES2016, and {@link hosts}. */
function runBare(code: string, office: unknown): void {
  const context = vm.createContext({ Office: office, console: { log: () => undefined }, setTimeout, clearTimeout });
  const { globals, ...members } = later;
  const removals = Object.entries(members).flatMap(([owner, names]) => names.map((name) => `delete ${owner}.${name};`));
  // In a function, so that deleting `globalThis` comes last and leaves no trace.
  vm.runInContext([...removals, ...globals.map((name) => `delete this.${name};`)].join("\n"), context);
  vm.runInContext(code, context, { filename: "gate.js" });
}

/** The longest stretch of an example that minification leaves as it is; none where it is too short to tell. */
function tellingPiece(example: Example): string[] {
  const body = typeof example === "string" ? example : example.body;
  const pieces = body.replace(/\[\[|\]\]/g, "").split(/["'`\\\n]/);
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), "");
  return longest.length >= 25 ? [longest] : [];
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const inner of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (inner && typeof (inner as Node).type === "string") visit(inner as Node, see);
    }
  }
}

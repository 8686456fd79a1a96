import type { Detector } from "../../src/classify";
import { recipientsHandlerName, sendHandlerName } from "../../src/office/names";
import { calls, everyFault, fails, fakeOutlook, install, late, never, throws, type Call, type FakeDraft, type FakeOutlook, type Fault, type Press } from "../support/outlook";

/** Finds the word `hopeless`, throws at the word `boom`. */
const scripted: Detector = {
  id: "insult",
  summary: "A scripted finding.",
  severity: { outside: "block", colleague: "block" },
  languages: "*",
  concerns: ["client"],
  repairs: ["remove"],
  options: {},
  reasons: { word: () => "This belittles the reader." },
  detect: ({ passages }) =>
    passages.flatMap((passage) => {
      if (passage.text.includes("boom")) throw new TypeError("a detector's own mistake");
      const start = passage.text.indexOf("hopeless");
      return start < 0 ? [] : [{ reason: "word", passage, span: { start, end: start + "hopeless".length } }];
    }),
};

const hopeless: FakeDraft = { html: "<p>This is hopeless.</p>" };
const clean: FakeDraft = { html: "<p>Thank you for the plan.</p>" };
const asWarning = { version: "1", detectors: { insult: "warn" } };

let log: jest.SpyInstance;
beforeEach(() => {
  jest.useFakeTimers();
  log = jest.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  jest.resetModules();
});

/** Loaded once: what it needs of the language is the same for every gate, and it remembers nothing of a mail. */
let engine: object;
beforeAll(() =>
  jest.isolateModules(() => {
    jest.doMock("../../src/classify/catalogue", () => ({ catalogue: [scripted] }));
    engine = jest.requireActual("../../src/classify");
  }),
);

/** Loads the gate as Outlook does, with a policy baked in, and presses Send. */
function send(outlook: FakeOutlook, policy: unknown = { version: "1" }, event?: Office.MailboxEvent): Press {
  jest.isolateModules(() => {
    jest.doMock("../../src/policy/baked", () => ({ bakedPolicy: typeof policy === "function" ? policy : () => policy }));
    jest.doMock("../../src/classify", () => engine);
    jest.requireActual("../../src/gate/gate");
  });
  const press = outlook.press();
  outlook.handlers[sendHandlerName]!(event ?? press.event);
  return press;
}

/** @returns the one completion after 3 s; any other number of completions, then or later, is a failure. */
async function outcome(press: Press): Promise<Office.SmartAlertsEventCompletedOptions> {
  await jest.advanceTimersByTimeAsync(3000);
  expect(press.completed).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(press.completed).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
  return press.completed[0]!;
}

test("does nothing at start-up but say who answers Send and a change of readers", () => {
  const outlook = fakeOutlook();
  jest.isolateModules(() => jest.requireActual("../../src/gate/gate"));
  expect(Object.keys(outlook.handlers)).toEqual([sendHandlerName, recipientsHandlerName]);
  expect(jest.getTimerCount()).toBe(0);
});

test("a clean mail goes without a word", async () => {
  expect(await outcome(send(fakeOutlook(clean)))).toEqual({ allowEvent: true });
  expect(log).not.toHaveBeenCalled();
});

test("a finding that stops is answered without Send Anyway", async () => {
  const options = await outcome(send(fakeOutlook(hopeless)));
  expect(options).toMatchObject({ allowEvent: false, errorMessage: "You wrote “hopeless”. This belittles the reader. Fix it, then send." });
  expect(options).not.toHaveProperty("sendModeOverride");
});

test("a finding that warns is answered with Send Anyway and the way to the pane", async () => {
  const options = await outcome(send(fakeOutlook(hopeless), asWarning));
  expect(options).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser", commandId: "secondLookOpenPane", cancelLabel: "Fix the passage" });
  expect(JSON.parse(options.contextData as string)).toEqual({ v: 1, finding: expect.stringMatching(/^[0-9a-f]+$/), at: expect.any(Number) });
});

test("what was acknowledged in the pane is not asked again", async () => {
  const first = await outcome(send(fakeOutlook(hopeless), asWarning));
  const { finding } = JSON.parse(first.contextData as string) as { finding: string };
  const session = { secondLookAcknowledged: JSON.stringify([{ fingerprint: finding }]) };
  expect(await outcome(send(fakeOutlook({ ...hopeless, session }), asWarning))).toEqual({ allowEvent: true });
});

describe("a detector that asked this sender in vain", () => {
  const withBudget = { ...asWarning, budget: { acknowledged: 0.6 } };
  const tired = { secondLookTallies: { tallies: { insult: { asked: 9, meant: 7 } }, fadedAt: 0 } };

  test("asks no more", async () => {
    expect(await outcome(send(fakeOutlook({ ...hopeless, roaming: tired }), withBudget))).toEqual({ allowEvent: true });
  });

  test("stops all the same where it stops", async () => {
    expect(await outcome(send(fakeOutlook({ ...hopeless, roaming: tired }), { ...withBudget, detectors: {} }))).toMatchObject({ allowEvent: false });
  });

  test.each([
    ["without a budget", tired, asWarning],
    ["within the budget", tired, { ...asWarning, budget: { acknowledged: 0.8 } }],
    ["where the counts are damaged", { secondLookTallies: "9" }, withBudget],
    ["where nothing was counted", {}, withBudget],
  ])("asks %s", async (_when, roaming, policy) => {
    expect(await outcome(send(fakeOutlook({ ...hopeless, roaming }), policy))).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  test("asks where Outlook does not hand the counts over", async () => {
    const outlook = fakeOutlook({ ...hopeless, roaming: tired });
    Object.defineProperty((outlook.office as { context: object }).context, "roamingSettings", { get: () => { throw new Error("not now"); } });
    expect(await outcome(send(outlook, withBudget))).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });
});

test("the alert speaks the language of Outlook", async () => {
  const options = await outcome(send(fakeOutlook(hopeless, {}, { language: "ru-RU" })));
  expect(options.errorMessage).toMatch(/^Вы пишете: «hopeless»\./);
});

describe("an Outlook below Mailbox 1.14", () => {
  const old = { mailbox: 12 };

  test("lets a warning go, and a line of ids tells of it", async () => {
    expect(await outcome(send(fakeOutlook(hopeless, {}, old), asWarning))).toEqual({ allowEvent: true });
    expect(log.mock.calls).toEqual([["Second Look: warning not shown, this Outlook offers no Send Anyway (insult:warn)"]]);
  });

  test("lets a mail go that could only be warned about as unchecked, and tells of it", async () => {
    expect(await outcome(send(fakeOutlook(clean, { "body.getAsync": fails(9020) }, old)))).toEqual({ allowEvent: true });
    expect(log.mock.calls).toEqual([["Second Look: warning not shown, this Outlook offers no Send Anyway (body:9020)"]]);
  });

  test("stops what is blocked", async () => {
    expect(await outcome(send(fakeOutlook(hopeless, {}, old)))).toMatchObject({ allowEvent: false });
    expect(log).not.toHaveBeenCalled();
  });
});

test("an Outlook below Mailbox 1.15 gets plain text only", async () => {
  expect(await outcome(send(fakeOutlook(hopeless, {}, { mailbox: 14 })))).not.toHaveProperty("errorMessageMarkdown");
});

test("the kill switch lets every mail go unread", async () => {
  const outlook = fakeOutlook(hopeless, Object.fromEntries(calls.map((name) => [name, throws])));
  const press = send(outlook, { version: "1", killSwitch: true });
  expect(press.completed).toEqual([{ allowEvent: true }]);
  await outcome(press);
});

describe("a policy that is", () => {
  test.each([
    ["missing", undefined],
    ["null", null],
    ["not an object", "policy"],
    ["full of mistakes", { version: 7, detectors: { insult: "shout" }, clients: "all", onIncomplete: 4 }],
  ])("%s is replaced by the defaults, and mails are judged", async (_name, policy) => {
    expect(await outcome(send(fakeOutlook(hopeless), () => policy))).toMatchObject({ allowEvent: false });
    jest.resetModules();
    expect(await outcome(send(fakeOutlook(clean), () => policy))).toEqual({ allowEvent: true });
  });

  test("unreadable is an error of ours, and the sender is asked", async () => {
    const unreadable = () => JSON.parse("{") as unknown;
    const options = await outcome(send(fakeOutlook(clean), unreadable));
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser", errorMessage: expect.stringMatching(/^Error in Second Look: this mail was not checked\./) });
    expect(log.mock.calls).toEqual([["Second Look: error of its own (SyntaxError)"]]);
  });
});

test("a detector that throws leaves the mail unchecked, not unsent", async () => {
  const options = await outcome(send(fakeOutlook({ html: "<p>boom</p>" })));
  expect(options).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser", errorMessage: expect.stringMatching(/^Error in Second Look: it could not look for insult\./) });
});

test.each([
  ["allow", { allowEvent: true }],
  ["warn", { allowEvent: false, sendModeOverride: "promptUser" }],
  ["block", { allowEvent: false }],
])("onIncomplete %s decides about a mail that could not be read", async (onIncomplete, expected) => {
  const options = await outcome(send(fakeOutlook(clean, { "body.getAsync": never }), { version: "1", onIncomplete }));
  expect(options).toMatchObject(expected);
  if (onIncomplete === "block") expect(options).not.toHaveProperty("sendModeOverride");
});

describe("whatever Outlook does, Send is answered once and within 3 s", () => {
  const asked = calls.filter((name) => name !== "sessionData.setAsync" && name !== "roamingSettings.saveAsync" && !/^notification/.test(name));
  const each = asked.flatMap((name) => everyFault.map(([how, fault]) => [name, how, fault] as const));

  test.each(each)("%s %s", async (name, how, fault) => {
    const { errorMessage } = await outcome(send(fakeOutlook(hopeless, { [name]: fault } satisfies Partial<Record<Call, Fault>>)));
    const isBodyLost = name === "body.getAsync" && how !== "late" && how !== "answering twice";
    if (isBodyLost) expect(errorMessage).toMatch(/^Not checked: Outlook did not hand over the text\./);
    else expect(errorMessage).toMatch(/^You wrote “hopeless”\./);
  });

  test.each(everyFault)("everything %s", async (_how, fault) => {
    await outcome(send(fakeOutlook(hopeless, Object.fromEntries(calls.map((name) => [name, fault])))));
  });

  test("no item", async () => {
    const outlook = fakeOutlook();
    const press = send(outlook);
    const later = outlook.press();
    install({ context: { mailbox: {}, requirements: { isSetSupported: () => true } } });
    outlook.handlers[sendHandlerName]!(later.event);
    expect((await outcome(later)).errorMessage).toMatch(/^Not checked: Outlook did not hand over the sender, the recipients, the subject, the text and the attachments\./);
    expect(press.completed).toHaveLength(1);
  });

  test("nothing at all behind Office", async () => {
    const outlook = fakeOutlook();
    const broken = outlook.press();
    send(outlook);
    install({});
    outlook.handlers[sendHandlerName]!(broken.event);
    // An Outlook that does not say what it can do is taken for the oldest, where a warning would be a stop.
    expect(await outcome(broken)).toEqual({ allowEvent: true });
  });

  test("timers that stand still until Outlook's answers are long overdue", async () => {
    const outlook = fakeOutlook(hopeless, { "body.getAsync": late(10_000) });
    const press = send(outlook);
    jest.setSystemTime(Date.now() + 20_000);
    await outcome(press);
  });

  test("a completion that throws is not tried again", async () => {
    let attempts = 0;
    const event = { completed: () => { attempts++; throw new Error("host is gone"); } } as unknown as Office.MailboxEvent;
    send(fakeOutlook(hopeless), { version: "1" }, event);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(attempts).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});

test("an Outlook that answers slower than the watchdog is told by the watchdog", async () => {
  const realNow = Date.now;
  const frozen = realNow();
  // A clock that stands still gives every call its full time, one after the other.
  const outlook = fakeOutlook(hopeless, { "body.getTypeAsync": late(1900), "body.getAsync": late(1900) });
  jest.spyOn(Date, "now").mockReturnValue(frozen);
  const press = send(outlook);
  await jest.advanceTimersByTimeAsync(2499);
  expect(press.completed).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(press.completed[0]!.errorMessage).toMatch(/^Not checked: Outlook took too long/);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(press.completed).toHaveLength(1);
});

test("each press of Send is judged anew", async () => {
  const outlook = fakeOutlook(hopeless);
  const first = send(outlook);
  await outcome(first);
  const second = outlook.press();
  outlook.handlers[sendHandlerName]!(second.event);
  expect((await outcome(second)).allowEvent).toBe(false);
  expect(first.completed).toHaveLength(1);
});

test("nothing a person wrote is ever logged", async () => {
  const written: unknown[][] = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const) jest.spyOn(console, method).mockImplementation((...said) => void written.push(said));
  for (const fault of [undefined, throws, fails(5001)]) {
    const outlook = fakeOutlook({ ...hopeless, subject: "hopeless subject" }, fault ? { "from.getAsync": fault } : {}, { mailbox: 12 });
    await outcome(send(outlook, asWarning));
    jest.resetModules();
  }
  expect(written.length).toBeGreaterThan(0);
  expect(JSON.stringify(written)).not.toMatch(/hopeless|northwind|contoso|Anna|Clara/);
});

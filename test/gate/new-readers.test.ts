import { onMessageRecipientsChanged } from "../../src/gate/new-readers";
import { noticeKey } from "../../src/office/names";
import { calls, everyFault, fakeOutlook, install, never, type Call, type FakeDraft, type FakeOutlook, type Fault } from "../support/outlook";

const ben = { emailAddress: "ben@northwind.example", displayName: "Ben Moss" };
const clara = { emailAddress: "clara@contoso.example", displayName: "Clara Diaz" };
const leo = { emailAddress: "leo@northwind.example", displayName: "Leo Falk" };

const header = (from: string, to: string) => `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> ${from}<br><b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> ${to}<br><b>Subject:</b> Plan<br></div>`;
const anna = "Anna Berg &lt;anna@northwind.example&gt;";
const thread = `<div>Fine with me.</div>${header("Ben Moss &lt;ben@northwind.example&gt;", anna)}<div>See you at ten.</div>`;
const unkind = `<div>Fine with me.</div>${header("Ben Moss &lt;ben@northwind.example&gt;", anna)}<div>Leo is an idiot.</div>`;
const reply: FakeDraft = { html: thread, composeType: "reply", to: [ben] };

let packed: () => unknown;
jest.mock("../../src/policy/baked", () => ({ bakedPolicy: () => packed() }));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Tells the gate that the readers have changed. @returns how often it completed its event */
async function change(outlook: FakeOutlook, policy: unknown = { version: "1" }): Promise<number> {
  install(outlook.office);
  packed = typeof policy === "function" ? (policy as () => unknown) : () => policy;
  const completed: unknown[][] = [];
  onMessageRecipientsChanged({ completed: (...given: unknown[]) => void completed.push(given) } as unknown as Office.MailboxEvent);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(jest.getTimerCount()).toBe(0);
  expect(completed.flat()).toEqual([]);
  return completed.length;
}

const said = (outlook: FakeOutlook) => outlook.bars.get(noticeKey)?.message;

test("somebody new to internal history is named above the text, with the way to the pane", async () => {
  const outlook = fakeOutlook({ ...reply, cc: [clara] });
  expect(await change(outlook)).toBe(1);
  expect(outlook.bars.get(noticeKey)).toEqual({
    type: "insightMessage",
    message: "Clara Diaz would read a quoted message written among colleagues.",
    icon: "Icon16",
    actions: [{ actionType: "showTaskPane", actionText: "Take a second look", commandId: "secondLookOpenPane", contextData: expect.any(String) }],
  });
  expect(JSON.parse(outlook.bars.get(noticeKey)!.actions![0]!.contextData as string)).toEqual({ v: 1, finding: expect.stringMatching(/^[0-9a-f]{16}$/), at: expect.any(Number) });
});

test("it is gone when that reader is gone", async () => {
  const draft: FakeDraft = { ...reply, cc: [clara] };
  const outlook = fakeOutlook(draft);
  await change(outlook);
  draft.cc = [];
  expect(await change(outlook)).toBe(1);
  expect(outlook.bars.size).toBe(0);
});

test("it follows the readers that come", async () => {
  const draft: FakeDraft = { ...reply, cc: [clara] };
  const outlook = fakeOutlook(draft);
  await change(outlook);
  draft.cc = [clara, { emailAddress: "tom@fabrikam.example", displayName: "Tom Hadley" }];
  await change(outlook);
  expect(said(outlook)).toBe("Clara Diaz, Tom Hadley would read a quoted message written among colleagues.");
});

test("dismissed, it does not come back for the same readers, but for another", async () => {
  const draft: FakeDraft = { ...reply, cc: [clara] };
  const outlook = fakeOutlook(draft);
  await change(outlook);
  outlook.bars.delete(noticeKey);
  draft.html = thread.replace("Fine", "Good");
  await change(outlook);
  expect(outlook.bars.size).toBe(0);
  draft.cc = [clara, { emailAddress: "tom@fabrikam.example" }];
  await change(outlook);
  expect(said(outlook)).toContain("tom@fabrikam.example");
});

test("a colleague is spared what is unkind, not what is plain", async () => {
  const plain = fakeOutlook({ ...reply, cc: [leo] });
  await change(plain);
  expect(said(plain)).toBeUndefined();
  const outlook = fakeOutlook({ ...reply, html: unkind, cc: [leo] });
  await change(outlook);
  expect(said(outlook)).toBe("Leo Falk would read a quoted message with unkind words.");
});

test("it speaks the language of Outlook", async () => {
  const outlook = fakeOutlook({ ...reply, cc: [clara] }, {}, { language: "ru-RU" });
  await change(outlook);
  expect(said(outlook)).toBe("Письмо из внутренней переписки впервые увидят: Clara Diaz.");
});

test("what the sender has meant so in the pane is not said again", async () => {
  const outlook = fakeOutlook({ ...reply, cc: [clara] });
  const policy = { version: "1", detectors: { "internal-thread": "warn" } };
  await change(outlook, policy);
  const { finding } = JSON.parse(outlook.bars.get(noticeKey)!.actions![0]!.contextData as string) as { finding: string };
  outlook.session["secondLookAcknowledged"] = JSON.stringify([{ fingerprint: finding }]);
  await change(outlook, policy);
  expect(outlook.bars.size).toBe(0);
});

test("a new mail is asked for nothing but its kind", async () => {
  const outlook = fakeOutlook({ ...reply, composeType: "newMail", cc: [clara] });
  expect(await change(outlook)).toBe(1);
  expect(outlook.asked).toEqual(["getComposeTypeAsync"]);
});

test("subject and attachments are not read", async () => {
  const outlook = fakeOutlook({ ...reply, cc: [clara] });
  await change(outlook);
  expect(outlook.asked).not.toContain("subject.getAsync");
  expect(outlook.asked).not.toContain("getAttachmentsAsync");
});

describe("the policy is honored:", () => {
  test.each(["off", "shadow", "info"])("%s says nothing", async (severity) => {
    const outlook = fakeOutlook({ ...reply, cc: [clara] });
    expect(await change(outlook, { version: "1", detectors: { "internal-thread": severity } })).toBe(1);
    expect(outlook.bars.size).toBe(0);
  });

  test("a stage that counts only says nothing", async () => {
    const outlook = fakeOutlook({ ...reply, cc: [clara] });
    await change(outlook, { version: "1", stages: [{ detector: "internal-thread", stage: "shadow" }] });
    expect(outlook.bars.size).toBe(0);
  });

  test("the kill switch asks Outlook nothing", async () => {
    const outlook = fakeOutlook({ ...reply, cc: [clara] });
    expect(await change(outlook, { version: "1", killSwitch: true })).toBe(1);
    expect(outlook.asked).toEqual([]);
  });

  test("a policy that cannot be read is silence", async () => {
    const outlook = fakeOutlook({ ...reply, cc: [clara] });
    expect(await change(outlook, () => JSON.parse("{") as unknown)).toBe(1);
    expect(outlook.bars.size).toBe(0);
  });
});

test("an Outlook without links in bars gets a plain one", async () => {
  const outlook = fakeOutlook({ ...reply, cc: [clara] });
  const { notificationMessages } = (outlook.office as { context: { mailbox: { item: Office.MessageCompose } } }).context.mailbox.item;
  const add = notificationMessages.addAsync.bind(notificationMessages) as (key: string, bar: Office.NotificationMessageDetails, done: unknown) => void;
  notificationMessages.addAsync = ((key: string, bar: Office.NotificationMessageDetails, done: unknown) => {
    if (bar.actions) throw new Error("Sys.ArgumentException");
    add(key, bar, done);
  }) as never;
  expect(await change(outlook)).toBe(1);
  expect(outlook.bars.get(noticeKey)).toEqual({ type: "informationalMessage", message: expect.stringContaining("Clara Diaz"), icon: "Icon16", persistent: true });
});

describe("whatever Outlook does, the event is completed once", () => {
  test.each(calls.flatMap((name) => everyFault.map(([how, fault]) => [name, how, fault] as const)))("%s %s", async (name, _how, fault) => {
    const outlook = fakeOutlook({ ...reply, cc: [clara] }, { [name]: fault } satisfies Partial<Record<Call, Fault>>);
    expect(await change(outlook)).toBe(1);
  });

  test.each(everyFault)("everything %s", async (_how, fault) => {
    const outlook = fakeOutlook({ ...reply, cc: [clara] }, Object.fromEntries(calls.map((name) => [name, fault])));
    expect(await change(outlook)).toBe(1);
  });

  test("no item", async () => {
    const outlook = fakeOutlook();
    (outlook.office as { context: { mailbox: { item: unknown } } }).context.mailbox.item = undefined;
    expect(await change(outlook)).toBe(1);
  });

  test("what could not be read takes no notice away", async () => {
    const draft: FakeDraft = { ...reply, cc: [clara] };
    const first = fakeOutlook(draft);
    await change(first);
    const second = fakeOutlook({ ...draft, session: first.session }, { "body.getAsync": never });
    second.bars.set(noticeKey, first.bars.get(noticeKey)!);
    await change(second);
    expect(said(second)).toBe(said(first));
  });

  test("a completion that throws hurts nobody", async () => {
    const outlook = fakeOutlook(reply);
    await change(outlook);
    const completed = () => {
      throw new Error("gone");
    };
    expect(() => onMessageRecipientsChanged({ completed } as unknown as Office.MailboxEvent)).not.toThrow();
    await jest.advanceTimersByTimeAsync(60_000);
  });
});

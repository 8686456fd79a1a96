import { longestBody, longestText, readMessage } from "../../src/office/read-message";
import { acknowledgementsKey } from "../../src/office/names";
import { calls, fails, fakeOutlook, install, late, missing, never, throws, twice, withoutResult, type Call, type FakeDraft, type Fault } from "../support/outlook";
import type { Message } from "../../src/classify";

beforeEach(() => jest.useFakeTimers({ now: new Date("2026-03-02T09:00:00Z") }));
afterEach(() => jest.useRealTimers());

/** @returns the message once Outlook had `ms` to hand it over. */
async function readWithin(ms: number, draft: FakeDraft = {}, faults: Partial<Record<Call, Fault>> = {}): Promise<Message> {
  fakeOutlook(draft, faults);
  let message: Message | undefined;
  void readMessage().then((read) => (message = read));
  await jest.advanceTimersByTimeAsync(ms);
  if (!message) throw new Error(`Nothing was read within ${ms} ms.`);
  return message;
}

const full: FakeDraft = {
  from: { emailAddress: "anna@northwind.example", displayName: "Anna Berg" },
  to: [{ emailAddress: "Clara@Contoso.example", displayName: "Clara Diaz" }],
  cc: [{ emailAddress: "ben@northwind.example" }],
  bcc: [{ emailAddress: "legal@northwind.example", displayName: "Legal" }],
  subject: "Offer",
  html: "<p>Dear Clara</p>",
  attachments: [{ id: "a1", name: "offer.pdf", size: 1200, attachmentType: "file" }],
  composeType: "reply",
  roaming: { secondLookTallies: { tallies: { casualness: { asked: 2, meant: 1 } }, fadedAt: 0 } },
};

test("reads every part of the draft", async () => {
  expect(await readWithin(100, full)).toEqual({
    from: { address: "anna@northwind.example", name: "Anna Berg" },
    to: [{ address: "Clara@Contoso.example", name: "Clara Diaz" }],
    cc: [{ address: "ben@northwind.example" }],
    bcc: [{ address: "legal@northwind.example", name: "Legal" }],
    subject: "Offer",
    body: { format: "html", source: "<p>Dear Clara</p>" },
    composeType: "reply",
    attachments: [{ id: "a1", name: "offer.pdf", size: 1200, isInline: false, isMessage: false }],
    date: "2026-03-02T09:00:00.000Z",
    unread: [],
    acknowledged: [],
    tallies: { casualness: { asked: 2, meant: 1 } },
  });
});

test("asks for all parts at once, so waiting does not add up", async () => {
  const slow = Object.fromEntries(calls.filter((name) => name !== "body.getTypeAsync").map((name) => [name, late(1800)]));
  expect((await readWithin(1850, full, slow)).unread).toEqual([]);
});

test("reads a plain draft as plain text", async () => {
  expect((await readWithin(100, { text: "Dear <Clara>" })).body).toEqual({ format: "text", source: "Dear <Clara>" });
});

test("reads the body as HTML where Outlook does not say what it is", async () => {
  const message = await readWithin(100, full, { "body.getTypeAsync": fails(5001) });
  expect(message.body).toEqual({ format: "html", source: "<p>Dear Clara</p>" });
  expect(message.unread).toEqual([]);
});

test("an Outlook that never says what the body is still hands it over in time", async () => {
  const message = await readWithin(2000, full, { "body.getTypeAsync": never, "body.getAsync": late(800) });
  expect(message.body.source).toBe("<p>Dear Clara</p>");
  expect(message.unread).toEqual([]);
});

test.each<[Call, string]>([
  ["from.getAsync", "from"],
  ["to.getAsync", "recipients"],
  ["cc.getAsync", "recipients"],
  ["bcc.getAsync", "recipients"],
  ["subject.getAsync", "subject"],
  ["body.getAsync", "body"],
  ["getAttachmentsAsync", "attachments"],
])("a failing %s leaves %s unread and the rest read", async (name, part) => {
  const message = await readWithin(100, full, { [name]: fails(9020) });
  expect(message.unread).toEqual([{ part, why: "9020" }]);
});

test.each<[string, Fault, string]>([
  ["is never answered", never, "timeout"],
  ["is answered after 5 s", late(5000), "timeout"],
  ["throws", throws, "threw"],
  ["does not exist", missing, "threw"],
  ["answers nothing", withoutResult, "no-result"],
])("a body call that %s leaves the body unread within 2 s", async (_name, fault, why) => {
  const message = await readWithin(2000, full, { "body.getAsync": fault });
  expect(message.unread).toEqual([{ part: "body", why }]);
  expect(message.subject).toBe("Offer");
});

test("a second answer changes nothing", async () => {
  const all = Object.fromEntries(calls.map((name) => [name, twice]));
  expect((await readWithin(100, full, all)).unread).toEqual([]);
});

test("calls that follow each other share the 2 s", async () => {
  const message = await readWithin(2000, full, { "body.getTypeAsync": late(1500), "body.getAsync": late(1500) });
  expect(message.unread).toEqual([{ part: "body", why: "timeout" }]);
});

test("recipients of all three fields count as one part", async () => {
  const message = await readWithin(2000, full, { "to.getAsync": never, "cc.getAsync": fails(5001) });
  expect(message.unread).toEqual([{ part: "recipients", why: "timeout" }]);
  expect(message.bcc).toHaveLength(1);
});

test.each(["", "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=4f2a-Ben"])("a recipient Outlook calls %j leaves the recipients unread, the others stay", async (emailAddress) => {
  const message = await readWithin(100, { to: [{ emailAddress: "clara@contoso.example" }, { emailAddress, displayName: "Book club" }] });
  expect(message.unread).toEqual([{ part: "recipients", why: "unresolved" }]);
  expect(message.to).toEqual([{ address: "clara@contoso.example" }]);
});

test("a body over the limit is not judged", async () => {
  const tags = "<br>".repeat(longestBody / 4);
  expect((await readWithin(100, { html: tags })).unread).toEqual([]);
  const over = await readWithin(100, { html: `${tags}x` });
  expect(over.unread).toEqual([{ part: "body", why: "too-large" }]);
  expect(over.body.source).toBe("");
});

test.each<[string, (words: string) => FakeDraft]>([
  ["plain text", (text) => ({ text })],
  ["HTML", (words) => ({ html: `<p title="${"t".repeat(longestText)}">${words}</p>` })],
])("a body with too much to read in %s is not judged", async (_name, draft) => {
  // No tag begins with a blank, and none holds another.
  const words = "a < b ".repeat(longestText / 6);
  const most = words + "x".repeat(longestText - words.length);
  expect((await readWithin(100, draft(most))).unread).toEqual([]);
  expect((await readWithin(100, draft(`${most}x`))).unread).toEqual([{ part: "body", why: "too-large" }]);
});

test("tells attached mails from other attachments", async () => {
  const { attachments } = await readWithin(100, {
    attachments: [
      { name: "Offer of May", attachmentType: "item" },
      { name: "old thread.MSG", attachmentType: "file" },
      { name: "thread.eml", attachmentType: "file" },
      { name: "eml.pdf", attachmentType: "file" },
      { name: "plan.docx", attachmentType: "cloud" },
    ],
  });
  expect(attachments.map(({ isMessage }) => isMessage)).toEqual([true, true, true, false, false]);
});

test.each([
  ["newMail", "new"],
  ["reply", "reply"],
  ["forward", "forward"],
])("a %s is a %s", async (composeType, expected) => {
  expect((await readWithin(100, { composeType })).composeType).toBe(expected);
});

test.each<[string, Fault]>([
  ["lacks it", missing],
  ["fails", fails(5001)],
  ["throws", throws],
  ["does not answer", never],
])("a compose type that Outlook %s is a new mail and no gap", async (_name, fault) => {
  const message = await readWithin(2000, full, { "getComposeTypeAsync": fault });
  expect(message.composeType).toBe("new");
  expect(message.unread).toEqual([]);
});

test("brings what the sender acknowledged", async () => {
  const session = { [acknowledgementsKey]: '[{"fingerprint":"a1","reason":"agreed by phone"},{"fingerprint":7},null,{"fingerprint":"b2"}]' };
  expect((await readWithin(100, { session })).acknowledged).toEqual([{ fingerprint: "a1", reason: "agreed by phone" }, { fingerprint: "b2" }]);
});

test.each<[string, Fault]>([
  ["lacks it", missing],
  ["fails", fails(9050)],
  ["throws", throws],
  ["does not answer", never],
])("session data that Outlook %s holds no acknowledgements and is no gap", async (_name, fault) => {
  const message = await readWithin(2000, { ...full, session: { [acknowledgementsKey]: '[{"fingerprint":"a1"}]' } }, { "sessionData.getAsync": fault });
  expect(message.acknowledged).toEqual([]);
  expect(message.unread).toEqual([]);
});

test.each(["not JSON", '{"fingerprint":"a1"}', ""])("session data %j holds no acknowledgements", async (text) => {
  expect((await readWithin(100, { session: { [acknowledgementsKey]: text } })).acknowledged).toEqual([]);
});

test.each([["no item", { context: { mailbox: {} } }, "no-item"], ["no mailbox", { context: {} }, "threw"]])("an Outlook with %s leaves every part unread", async (_name, office, why) => {
  install(office);
  const { unread } = await readMessage();
  expect(unread).toEqual(["from", "recipients", "subject", "body", "attachments"].map((part) => ({ part, why })));
});

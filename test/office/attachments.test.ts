import { attachmentBytes, removeAttachment, restoreAttachment } from "../../src/office/attachments";
import { compose } from "../support/compose";

type Done = (answer: object) => void;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** A draft whose attachments are files unless `formats` says otherwise, by id. */
function withAttachments(contents: Readonly<Record<string, { content: string | null; format: string }>>, over: object = {}) {
  const list = Object.keys(contents).map((id) => ({ id, name: `${id}.eml`, size: 10 }));
  const asked: string[] = [];
  const answer = (name: string, done: Done, value?: unknown, isFailed = false) => {
    asked.push(name);
    void Promise.resolve().then(() => done(isFailed ? { status: "failed", error: { code: 9003 } } : { status: "succeeded", value }));
  };
  const added: unknown[] = [];
  compose({
    item: {
      getAttachmentsAsync: (done: Done) => answer("list", done, list),
      getAttachmentContentAsync: (id: string, done: Done) => answer(`content ${id}`, done, contents[id], !contents[id]),
      removeAttachmentAsync: (id: string, done: Done) => {
        list.splice(list.findIndex((one) => one.id === id), 1);
        answer(`remove ${id}`, done);
      },
      addFileAttachmentFromBase64Async: (content: string, name: string, _options: object, done: Done) => {
        added.push([content, name]);
        answer("add", done, "new-id");
      },
      ...over,
    },
  });
  return { list, asked, added };
}

const base64 = (words: string) => ({ content: Buffer.from(words).toString("base64"), format: "base64" });
const expected = { id: "a", name: "a.eml", size: 10, isMessage: true };

describe("the bytes of an attachment", () => {
  it("are those of the file, and of an Outlook item those of its .eml", async () => {
    withAttachments({ a: base64("From: a"), b: { content: "From: Тома", format: "eml" }, c: { content: "From: \u00e9", format: "base64" } });
    expect(text(await attachmentBytes("a"))).toBe("From: a");
    expect(text(await attachmentBytes("b"))).toBe("From: Тома");
    expect([...(await attachmentBytes("c"))].slice(-1)).toEqual([0xe9]);
  });

  it("may be none: Outlook on the web has said so of attachments still on their way", async () => {
    withAttachments({ a: { content: null, format: "base64" } });
    expect(await attachmentBytes("a")).toHaveLength(0);
  });

  it("are not to be had of appointments, of what lies in the cloud, of what is gone, and below Mailbox 1.8", async () => {
    withAttachments({ a: { content: "BEGIN:VCALENDAR", format: "iCalendar" }, b: { content: "https://contoso.example/x", format: "url" } });
    await expect(attachmentBytes("a")).rejects.toMatchObject({ code: "calendar" });
    await expect(attachmentBytes("b")).rejects.toMatchObject({ code: "cloud" });
    await expect(attachmentBytes("c")).rejects.toMatchObject({ code: "9003" });
    withAttachments({}, { getAttachmentContentAsync: undefined });
    await expect(attachmentBytes("a")).rejects.toMatchObject({ code: "unsupported" });
  });

  it("are waited for, but not for ever", async () => {
    jest.useFakeTimers();
    withAttachments({}, { getAttachmentContentAsync: () => undefined });
    const outcome = attachmentBytes("a").catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toMatchObject({ code: "timeout" });
    jest.useRealTimers();
  });
});

describe("taking an attachment off", () => {
  it("keeps a copy of a file, which can be put back byte for byte", async () => {
    const { list, added } = withAttachments({ a: base64("From: a") });
    const outcome = await removeAttachment(expected);
    expect(outcome).toEqual({ is: "done", copy: { name: "a.eml", base64: base64("From: a").content } });
    expect(list).toEqual([]);
    await restoreAttachment((outcome as { copy: { name: string; base64: string } }).copy);
    expect(added).toEqual([[base64("From: a").content, "a.eml"]]);
  });

  it.each([
    ["an Outlook item", { a: { content: "From: a", format: "eml" } }, {}],
    ["what cannot be read", { a: { content: "", format: "base64" } }, {}],
    ["any, where Outlook takes none back", { a: base64("From: a") }, { addFileAttachmentFromBase64Async: undefined }],
  ])("keeps no copy of %s", async (_what, contents, over) => {
    const { list } = withAttachments(contents, over);
    expect(await removeAttachment(expected)).toEqual({ is: "done" });
    expect(list).toEqual([]);
  });

  it.each([[{ ...expected, name: "b.eml" }], [{ ...expected, size: 11 }], [{ ...expected, id: "z" }], [{ ...expected, id: undefined }]])("touches nothing where another has its place by now: %j", async (other) => {
    const { list, asked } = withAttachments({ a: base64("From: a") });
    expect(await removeAttachment(other)).toEqual({ is: "changed" });
    expect([list.length, asked]).toEqual([1, ["list"]]);
  });

  it("is refused where Outlook fails, and does not reject", async () => {
    withAttachments({ a: base64("From: a") }, { removeAttachmentAsync: (_id: string, done: Done) => done({ status: "failed", error: { code: 9007 } }) });
    expect(await removeAttachment(expected)).toEqual({ is: "refused" });
    compose({ context: { mailbox: { item: null } } });
    expect(await removeAttachment(expected)).toEqual({ is: "refused" });
  });
});

import { noticeKey } from "../../src/office/names";
import { settleNotice, updateNotice, type Notice } from "../../src/office/notice";
import { fakeOutlook, missing } from "../support/outlook";

const notice: Notice = { id: "a,b", text: "Clara would read it.", action: "Look", focus: "a" };
const other: Notice = { ...notice, id: "b", text: "Clara would read less of it." };

describe("a bar the pane keeps true", () => {
  it("is changed and taken away", async () => {
    const outlook = fakeOutlook();
    await settleNotice(notice);
    await updateNotice(other);
    expect(outlook.bars.get(noticeKey)!.message).toBe(other.text);
    await updateNotice(undefined);
    expect(outlook.bars.size).toBe(0);
  });

  it("is not put up by the pane, nor after it was dismissed", async () => {
    const outlook = fakeOutlook();
    await updateNotice(notice);
    expect(outlook.bars.size).toBe(0);
    await settleNotice(notice);
    outlook.bars.delete(noticeKey);
    await updateNotice(other);
    expect(outlook.bars.size).toBe(0);
  });

  it("comes back while composing when what was cut is there again", async () => {
    const outlook = fakeOutlook();
    await settleNotice(notice);
    await updateNotice(undefined);
    await settleNotice(notice);
    expect(outlook.bars.get(noticeKey)!.message).toBe(notice.text);
  });
});

it("is put up and taken away in an Outlook that keeps nothing with a draft", async () => {
  const outlook = fakeOutlook({}, { "sessionData.getAsync": missing, "sessionData.setAsync": missing });
  await settleNotice(notice);
  expect(outlook.bars.get(noticeKey)!.message).toBe(notice.text);
  await settleNotice(other);
  expect(outlook.bars.get(noticeKey)!.message).toBe(other.text);
  await settleNotice(undefined);
  expect(outlook.bars.size).toBe(0);
});

it("asks nothing of Outlook when nothing has changed", async () => {
  const outlook = fakeOutlook();
  await settleNotice(undefined);
  await settleNotice(notice);
  const before = outlook.asked.length;
  await settleNotice(notice);
  expect(outlook.asked.slice(before)).toEqual(["sessionData.getAsync"]);
});

it("is cut where it is longer than Outlook takes", async () => {
  const outlook = fakeOutlook();
  await settleNotice({ ...notice, text: "long ".repeat(60) });
  expect(outlook.bars.get(noticeKey)!.message).toHaveLength(150);
});

import { hasDraft, watchDraft } from "../../src/office/draft-changes";
import { compose, type Compose } from "../support/compose";
import { install } from "../support/outlook";

const poll = () => jest.advanceTimersByTimeAsync(1500);
let stop: () => void = () => undefined;

function watch(draft: Compose, isVisible = () => true) {
  const onChange = jest.fn();
  stop = watchDraft({ onChange, isVisible });
  return { draft, onChange };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  stop();
  jest.useRealTimers();
});

describe("watching a draft", () => {
  it("tells of a changed body and of a changed subject, once each", async () => {
    const { draft, onChange } = watch(compose());
    await poll();
    expect(onChange).not.toHaveBeenCalled();
    draft.body = "<p>Hello!</p>";
    await poll();
    expect(onChange).toHaveBeenCalledTimes(1);
    draft.subject = "Your offer";
    await poll();
    await poll();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("tells of recipients and attachments when Outlook does", () => {
    const { draft, onChange } = watch(compose());
    draft.raise("olkRecipientsChanged");
    draft.raise("olkAttachmentsChanged");
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("does not ask Outlook while nobody is looking, and notices afterwards what changed meanwhile", async () => {
    let isVisible = true;
    const { draft, onChange } = watch(compose(), () => isVisible);
    await poll();
    isVisible = false;
    await poll();
    const asked = draft.asked.length;
    draft.body = "<p>Changed</p>";
    await poll();
    await poll();
    expect(draft.asked.length).toBe(asked);
    isVisible = true;
    await poll();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("takes a failed reading for no news and goes on", async () => {
    const { draft, onChange } = watch(compose());
    await poll();
    draft.failing.add("body.getAsync");
    await poll();
    expect(onChange).not.toHaveBeenCalled();
    draft.failing.clear();
    draft.body = "<p>Changed</p>";
    await poll();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("never has two readings under way", async () => {
    const waiting: (() => void)[] = [];
    const slow = { getAsync: (_: string, done: (answer: object) => void) => void waiting.push(() => done({ status: "succeeded", value: "" })) };
    watch(compose({ item: { body: slow } }));
    await poll();
    expect(waiting).toHaveLength(1);
  });

  it("stops when told to, and stops listening", async () => {
    const { draft, onChange } = watch(compose());
    await poll();
    stop();
    draft.body = "<p>Changed</p>";
    await poll();
    await poll();
    expect(onChange).not.toHaveBeenCalled();
    expect(draft.listeningTo()).toEqual([]);
  });

  it("polls on where an Outlook knows no item events", async () => {
    const { draft, onChange } = watch(compose({ item: { addHandlerAsync: undefined } }));
    await poll();
    draft.subject = "Changed";
    await poll();
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe("having a draft", () => {
  it("is being in compose", () => {
    compose();
    expect(hasDraft()).toBe(true);
  });

  it("is not reading a mail, having no item, or no Outlook", () => {
    compose({ item: { subject: "a string, as in a mail that is read", body: { getAsync: () => undefined } } });
    expect(hasDraft()).toBe(false);
    compose({ context: { mailbox: { item: null } } });
    expect(hasDraft()).toBe(false);
    install(undefined);
    expect(hasDraft()).toBe(false);
  });
});

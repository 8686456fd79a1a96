import { launchFinding, onLaunchFinding, whenReady } from "../../src/office/launch-context";
import { compose } from "../support/compose";
import { install } from "../support/outlook";

const now = Date.UTC(2025, 2, 4, 12);
const context = (over: object = {}) => JSON.stringify({ v: 1, finding: "a1b2c3d4", at: now - 2000, ...over });

function openedWith(value: unknown) {
  return compose({ item: { getInitializationContextAsync: (done: (answer: object) => void) => done({ status: "succeeded", value }) } });
}

beforeEach(() => void jest.useFakeTimers({ now, doNotFake: ["queueMicrotask"] }));
afterEach(() => void jest.useRealTimers());

describe("the finding that opened the pane", () => {
  it("is the one the alert named", async () => {
    openedWith(context());
    expect(await launchFinding()).toBe("a1b2c3d4");
  });

  it.each([
    ["opened from the ribbon", ""],
    ["left behind by an alert of an hour ago", context({ at: now - 3_600_000 })],
    ["of a later version of ours", context({ v: 2 })],
    ["of another add-in's making", '{"a":1}'],
    ["not JSON", "{"],
    ["null", "null"],
    ["absent", undefined],
  ])("is none where the context is %s", async (_, value) => {
    openedWith(value);
    expect(await launchFinding()).toBeUndefined();
  });

  it("is none where Outlook cannot tell", async () => {
    const draft = compose();
    draft.failing.add("getInitializationContextAsync");
    expect(await launchFinding()).toBeUndefined();
    compose({ item: { getInitializationContextAsync: undefined } });
    expect(await launchFinding()).toBeUndefined();
  });
});

describe("another alert while the pane is open", () => {
  it("names its finding", () => {
    const draft = compose();
    const handler = jest.fn();
    onLaunchFinding(handler);
    draft.raise("olkInitializationContextChanged", { initializationContextData: context({ finding: "ffff0000" }) });
    draft.raise("olkInitializationContextChanged", { initializationContextData: "" });
    expect(handler.mock.calls).toEqual([["ffff0000"]]);
  });

  it("is not listened for before Mailbox 1.15, nor where there is no item", () => {
    const draft = compose({ context: { requirements: { isSetSupported: (_: string, version: string) => version !== "1.15" } } });
    onLaunchFinding(() => undefined);
    expect(draft.listeningTo()).toEqual([]);
    install({ context: { requirements: { isSetSupported: () => true }, mailbox: { item: null } } });
    expect(() => onLaunchFinding(() => undefined)).not.toThrow();
  });
});

describe("being ready", () => {
  it("is being in Outlook", async () => {
    compose();
    expect(await whenReady()).toBe("outlook");
  });

  it("is known to be outside in a plain browser", async () => {
    install({ onReady: (ready: (info: object) => void) => ready({ host: null }) });
    expect(await whenReady()).toBe("outside");
  });

  it("is given up where office.js did not load, and after 10 s where its host does not answer", async () => {
    delete (globalThis as { Office?: unknown }).Office;
    expect(await whenReady()).toBe("silent");
    install({ onReady: () => undefined });
    const host = whenReady();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await host).toBe("silent");
  });
});

import fc from "fast-check";
import { openPaneControlId } from "../../src/office/names";
import { cut, longestButton, longestMessage, sendEvent, type SendAnswer } from "../../src/office/send-event";
import { fakeOutlook } from "../support/outlook";

const warning: SendAnswer = { allow: false, message: "You wrote “hopeless”.", markdown: "You wrote **“hopeless”**", button: "Fix the passage", promptUser: true, focus: "a1b2" };
const pass: SendAnswer = { allow: true, message: "", button: "", promptUser: false };

beforeEach(() => jest.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => jest.useRealTimers());

const press = () => fakeOutlook().press();

test("a pass tells Outlook to send and nothing else", () => {
  const { event, completed } = press();
  sendEvent(event, 2500, () => warning).settle(pass);
  expect(completed).toEqual([{ allowEvent: true }]);
});

test("a warning offers Send Anyway and opens the pane at the finding", () => {
  const { event, completed } = press();
  sendEvent(event, 2500, () => pass).settle(warning);
  expect(completed).toEqual([
    {
      allowEvent: false,
      errorMessage: "You wrote “hopeless”.",
      errorMessageMarkdown: "You wrote **“hopeless”**",
      cancelLabel: "Fix the passage",
      commandId: openPaneControlId,
      contextData: '{"v":1,"finding":"a1b2","at":1700000000000}',
      sendModeOverride: "promptUser",
    },
  ]);
});

test("a block offers no Send Anyway", () => {
  const { event, completed } = press();
  sendEvent(event, 2500, () => pass).settle({ ...warning, promptUser: false });
  expect(completed[0]).not.toHaveProperty("sendModeOverride");
});

test("without a finding to show the pane gets a time only", () => {
  const { event, completed } = press();
  sendEvent(event, 2500, () => pass).settle({ ...warning, focus: undefined });
  expect(completed[0]!.contextData).toBe('{"v":1,"at":1700000000000}');
});

test("without formatted text Outlook gets none", () => {
  const { event, completed } = press();
  sendEvent(event, 2500, () => pass).settle({ ...warning, markdown: undefined });
  expect(completed[0]).not.toHaveProperty("errorMessageMarkdown");
});

test("only the first answer reaches Outlook", () => {
  const { event, completed } = press();
  const send = sendEvent(event, 2500, () => warning);
  send.settle(warning);
  send.settle(pass);
  jest.advanceTimersByTime(10_000);
  expect(completed).toHaveLength(1);
  expect(completed[0]!.allowEvent).toBe(false);
});

test("an answer stops the watchdog", () => {
  const { event } = press();
  sendEvent(event, 2500, () => warning).settle(pass);
  expect(jest.getTimerCount()).toBe(0);
});

test("the watchdog answers when nobody does, and then nobody else can", () => {
  const { event, completed } = press();
  const send = sendEvent(event, 2500, () => warning);
  jest.advanceTimersByTime(2499);
  expect(completed).toEqual([]);
  jest.advanceTimersByTime(1);
  send.settle(pass);
  expect(completed.map(({ allowEvent }) => allowEvent)).toEqual([false]);
});

test("texts that are too long are cut to what Outlook takes", () => {
  const { event, completed } = press();
  sendEvent(event, 2500, () => pass).settle({ ...warning, message: "a".repeat(900), markdown: "b".repeat(900), button: "c".repeat(90) });
  expect(completed[0]!.errorMessage).toHaveLength(longestMessage);
  expect(completed[0]!.errorMessageMarkdown).toHaveLength(longestMessage);
  expect(completed[0]!.cancelLabel).toHaveLength(longestButton);
});

describe("a cut", () => {
  test("leaves what fits as it is", () => {
    expect(cut("fits", 4)).toBe("fits");
  });

  test("does not divide a character of two units", () => {
    expect(cut("ab😀cd", 4)).toBe("ab…");
  });

  test("does not divide an escape", () => {
    expect(cut("ab\\*cd", 4)).toBe("ab…");
    expect(cut("ab\\\\cd", 5)).toBe("ab\\\\…");
  });

  test("is never over the limit and never ends in half of anything", () => {
    const pieces = fc.array(fc.constantFrom("a", " ", "😀", "\\*", "\\\\", "ё"), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(pieces, fc.integer({ min: 2, max: 30 }), (text, limit) => {
        const short = cut(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) return expect(short).toBe(text);
        const kept = short.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        expect(() => encodeURIComponent(kept)).not.toThrow();
        expect(/\\*$/.exec(kept)![0].length % 2).toBe(0);
      }),
    );
  });
});

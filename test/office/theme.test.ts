import { isOutlookDark, onOutlookTheme } from "../../src/office/theme";
import { compose } from "../support/compose";
import { install } from "../support/outlook";

const themed = (bodyBackgroundColor: unknown) => compose({ context: { officeTheme: { bodyBackgroundColor } } });

describe("Outlook's theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["#F0F0F0", false],
    ["#1f1f1f", true],
    ["#0a0a0a", true],
    ["#444444", true],
  ])("with a background of %s is dark: %s", (color, dark) => {
    themed(color);
    expect(isOutlookDark()).toBe(dark);
  });

  it.each([["no color", undefined], ["a name", "white"], ["nothing", ""]])("is unknown where Outlook gives %s", (_, color) => {
    themed(color);
    expect(isOutlookDark()).toBeUndefined();
  });

  it("is unknown in an Outlook without themes, and outside Outlook", () => {
    compose({ context: { officeTheme: undefined } });
    expect(isOutlookDark()).toBeUndefined();
    install(undefined);
    expect(isOutlookDark()).toBeUndefined();
  });

  it("is followed when the user changes it", () => {
    const handlers: Record<string, (details: object) => void> = {};
    const addHandlerAsync = (event: string, handler: (details: object) => void, done: (answer: object) => void) => {
      handlers[event] = handler;
      done({ status: "succeeded" });
    };
    compose({ context: { officeTheme: { bodyBackgroundColor: "#ffffff" }, mailbox: { addHandlerAsync } } });
    const changed = jest.fn();
    onOutlookTheme(changed);
    handlers["officeThemeChanged"]!({ officeTheme: { bodyBackgroundColor: "#1f1f1f" } });
    handlers["officeThemeChanged"]!({});
    expect(changed.mock.calls).toEqual([[true]]);
  });
});

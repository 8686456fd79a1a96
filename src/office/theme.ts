import { call } from "./call";

/**
 * Whether Outlook is dark. `isDarkTheme` does not work in Outlook, so it is computed from the colors (Mailbox 1.14).
 *
 * @returns `undefined` where Outlook does not say
 */
export function isOutlookDark(): boolean | undefined {
  try {
    return isDark(Office.context.officeTheme?.bodyBackgroundColor);
  } catch {
    return undefined;
  }
}

/** Calls back when the user changes Outlook's theme, where Outlook tells. */
export function onOutlookTheme(handler: (isDark: boolean) => void): void {
  try {
    const { mailbox } = Office.context;
    if (typeof mailbox.addHandlerAsync !== "function" || !Office.context.officeTheme) return;
    const changed = ({ officeTheme }: { officeTheme?: Office.OfficeTheme }) => {
      const dark = isDark(officeTheme?.bodyBackgroundColor);
      if (dark !== undefined) handler(dark);
    };
    void call("addHandlerAsync", (done) => mailbox.addHandlerAsync("officeThemeChanged", changed, done)).catch(() => undefined);
  } catch {
    // An Outlook without themes stays as it was.
  }
}

/** @param color `#RRGGBB`; dark is whatever carries white text better than black (WCAG relative luminance below 0.179). */
function isDark(color: string | undefined): boolean | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

import { createTheme, type Theme } from "@fluentui/react";

/** Every color of the pane. Text on its own ground has a contrast of at least 4.5:1; `theme.test.ts` measures it. */
export interface Colors {
  readonly paper: string;
  /** A ground set apart from the paper: guides, quoted evidence. */
  readonly wash: string;
  readonly ink: string;
  /** Text that stands back. */
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  readonly stop: string;
  readonly stopWash: string;
  readonly ask: string;
  readonly askWash: string;
  readonly note: string;
  readonly noteWash: string;
  readonly clear: string;
  readonly clearWash: string;
}

export const lightColors: Colors = {
  paper: "#ffffff",
  wash: "#f7f5f2",
  ink: "#211f1c",
  quiet: "#605c56",
  line: "#e4e0da",
  accent: "#4643b4",
  accentStrong: "#312e8c",
  onAccent: "#ffffff",
  stop: "#9d1f26",
  stopWash: "#fbebe9",
  ask: "#7d4e00",
  askWash: "#fcf1dc",
  note: "#42536b",
  noteWash: "#eef1f6",
  clear: "#1d6142",
  clearWash: "#e8f3ec",
};

export const darkColors: Colors = {
  paper: "#1e1d1c",
  wash: "#282624",
  ink: "#f2efeb",
  quiet: "#b9b4ac",
  line: "#3d3a36",
  accent: "#b6b4fa",
  accentStrong: "#d2d1fd",
  onAccent: "#1d1a4e",
  stop: "#ffa69e",
  stopWash: "#3d2321",
  ask: "#f1c77a",
  askWash: "#382d19",
  note: "#b3c5de",
  noteWash: "#252c36",
  clear: "#97d6b3",
  clearWash: "#1e3228",
};

/** Only what every system has: nothing is fetched. */
export const sans = '"Segoe UI Variable Text", "Segoe UI", -apple-system, "Helvetica Neue", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif';

/** @returns our colors as a Fluent theme, for the Fluent controls. */
export function fluentTheme(isDark: boolean): Theme {
  const colors = isDark ? darkColors : lightColors;
  return createTheme({
    isInverted: isDark,
    defaultFontStyle: { fontFamily: sans },
    palette: {
      themePrimary: colors.accent,
      themeDark: colors.accentStrong,
      themeDarkAlt: colors.accentStrong,
      themeDarker: colors.accentStrong,
      themeSecondary: colors.accent,
      themeTertiary: colors.accent,
      themeLight: colors.line,
      themeLighter: colors.wash,
      themeLighterAlt: colors.wash,
      white: isDark ? colors.paper : "#ffffff",
      black: colors.ink,
      neutralDark: colors.ink,
      neutralPrimary: colors.ink,
      neutralPrimaryAlt: colors.ink,
      neutralSecondary: colors.quiet,
      neutralSecondaryAlt: colors.quiet,
      neutralTertiary: colors.quiet,
      neutralTertiaryAlt: colors.line,
      neutralQuaternary: colors.line,
      neutralQuaternaryAlt: colors.line,
      neutralLight: colors.line,
      neutralLighter: colors.wash,
      neutralLighterAlt: colors.wash,
      redDark: colors.stop,
    },
    semanticColors: { primaryButtonText: colors.onAccent, primaryButtonTextHovered: colors.onAccent, primaryButtonTextPressed: colors.onAccent, errorText: colors.stop },
  });
}

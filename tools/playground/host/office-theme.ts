import type { Theme } from "./settings";

type Part = "bodyBackgroundColor" | "bodyForegroundColor" | "controlBackgroundColor" | "controlForegroundColor";

/** The four colors Outlook tells an add-in, as `#RRGGBB`. */
const themes: Readonly<Record<Theme, Readonly<Record<Part, string>>>> = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424", controlBackgroundColor: "#FAF9F8", controlForegroundColor: "#242424" },
  dark: { bodyBackgroundColor: "#292929", bodyForegroundColor: "#F0F0F0", controlBackgroundColor: "#1F1F1F", controlForegroundColor: "#F0F0F0" },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#000000", controlForegroundColor: "#FFFFFF" },
};

/** @returns the colors as `Office.context.officeTheme` holds them. */
export function officeTheme(theme: Theme): Readonly<Record<Part, string>> {
  return themes[theme];
}

/** @returns the colors as the event `officeThemeChanged` carries them: whole numbers. */
export function officeThemeInts(theme: Theme): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(themes[theme]).map(([part, color]) => [part, parseInt(color.slice(1), 16)]));
}

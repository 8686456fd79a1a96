/** @returns `contextData` of an alert or a bar as the pane gets it: `getInitializationContextAsync` answers with text. */
export function contextText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

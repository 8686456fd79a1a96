export type SendMode = "PromptUser" | "SoftBlock" | "Block";

/** What Outlook takes from the manifest an administrator uploads. */
export interface AddInManifest {
  readonly id: string;
  readonly name: string;
  /** Each language's own; `name` where absent. */
  readonly names: Readonly<Record<string, string>>;
  /** As `GetInitialData` numbers them: 0 restricted, 1 ReadItem, 3 ReadWriteItem, 2 ReadWriteMailbox. */
  readonly permissionLevel: number;
  readonly iconUrl: string;
  readonly gateUrl: string;
  readonly paneUrl: string;
  readonly button: { readonly id: string; readonly label: Localized; readonly iconUrl: string };
  /** Handler names by launch event, `OnMessageSend` among them. */
  readonly handlers: Readonly<Record<string, string>>;
  readonly sendMode: SendMode;
}

/** A resource string: its default and what stands for each locale. */
export interface Localized {
  readonly text: string;
  readonly overrides: Readonly<Record<string, string>>;
}

const permissionLevels: Readonly<Record<string, number>> = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 };

/**
 * Reads a packed add-in only manifest.
 * @throws where a piece that Outlook needs is missing, naming it.
 */
export function readManifest(xml: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML");
  const all = (name: string, within: Document | Element = document) => [...within.getElementsByTagNameNS("*", name)];
  const first = (name: string, within: Document | Element = document): Element => {
    const found = all(name, within)[0];
    if (!found) throw new Error(`manifest.xml has no ${name}`);
    return found;
  };
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
  const resource = (resid: string): Element => {
    const found = all("Resources").flatMap((resources) => [...resources.querySelectorAll("[id]")]).find((one) => attribute(one, "id") === resid);
    if (!found) throw new Error(`manifest.xml has no resource ${resid}`);
    return found;
  };
  const url = (resid: string) => attribute(resource(resid), "DefaultValue");
  const localized = (element: Element): Localized => ({
    text: attribute(element, "DefaultValue"),
    overrides: Object.fromEntries(all("Override", element).map((one) => [attribute(one, "Locale"), attribute(one, "Value")])),
  });

  const launchEvents = all("LaunchEvent");
  const onSend = launchEvents.find((one) => attribute(one, "Type") === "OnMessageSend");
  if (!onSend) throw new Error("manifest.xml has no LaunchEvent OnMessageSend");
  const control = all("Control").find((one) => attribute(first("Action", one), "xsi:type") === "ShowTaskpane");
  if (!control) throw new Error("manifest.xml has no button that shows a task pane");
  const icon = all("Image", control).find((one) => attribute(one, "size") === "32") ?? first("Image", control);
  const displayName = localized(first("DisplayName"));

  return {
    id: first("Id").textContent?.trim() ?? "",
    name: displayName.text,
    names: displayName.overrides,
    permissionLevel: permissionLevels[first("Permissions").textContent?.trim() ?? ""] ?? 0,
    iconUrl: attribute(first("IconUrl"), "DefaultValue"),
    gateUrl: url(attribute(first("Runtime"), "resid")),
    paneUrl: url(attribute(first("SourceLocation", first("Action", control)), "resid")),
    button: { id: attribute(control, "id"), label: localized(resource(attribute(first("Label", control), "resid"))), iconUrl: url(attribute(icon, "resid")) },
    handlers: Object.fromEntries(launchEvents.map((one) => [attribute(one, "Type"), attribute(one, "FunctionName")])),
    // Outlook's own default where the attribute is absent.
    sendMode: (attribute(onSend, "SendMode") || "SoftBlock") as SendMode,
  };
}

/** @returns the text Outlook shows in this language. */
export function inLanguage({ text, overrides }: Localized, language: string): string {
  return overrides[language] ?? overrides[language.toLowerCase()] ?? text;
}

import fs from "node:fs";
import path from "node:path";
import { noticeIconId, noticeKey, openPaneControlId, recipientsHandlerName, sendHandlerName } from "../../src/office/names";
import { elements, parseXml, type XmlElement } from "../support/xml";

const here = (...parts: string[]) => path.join(__dirname, "../..", ...parts);
const source = fs.readFileSync(here("manifest.xml"), "utf8");
const root = parseXml(source);
const all = elements(root);
const origin = "https://localhost:3000";

const named = (name: string) => all.filter((element) => element.name === name);
const only = (name: string) => {
  const [first, ...others] = named(name);
  if (!first || others.length > 0) throw new Error(`There is not exactly one <${name}>`);
  return first;
};
const child = (parent: XmlElement, name: string) => parent.children.find((element) => element.name === name)!;
const [outer, inner] = named("VersionOverrides") as [XmlElement, XmlElement];

/** The schema's order; Outlook refuses another (develop/manifest-element-ordering, MS-OWEMXML). */
const orders: Record<string, string> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins ConnectedServiceControls ExtendedPermissions VersionOverrides",
  Host: "Runtimes DesktopFormFactor MobileFormFactor",
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint",
  ExtensionPoint: "OfficeTab LaunchEvents SourceLocation",
  Group: "Label Tooltip Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  DesktopSettings: "SourceLocation RequestedHeight",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

test.each(Object.entries(orders))("the children of %s stand in the order the schema wants", (name, order) => {
  const allowed = order.split(" ");
  const parents = named(name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const places = parent.children.map((element) => allowed.indexOf(element.name));
    expect(parent.children.filter((_, i) => places[i]! < 0).map((element) => element.name)).toEqual([]);
    expect(places).toEqual(places.slice().sort((a, b) => a - b));
  }
});

test("the outer overrides hold nothing but the inner ones, for those inherit nothing", () => {
  expect(outer.children).toEqual([inner]);
  expect(outer.attributes).toEqual({ xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides", "xsi:type": "VersionOverridesV1_0" });
  expect(inner.attributes).toEqual({ xmlns: "http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "xsi:type": "VersionOverridesV1_1" });
});

test("the root declares Outlook's namespaces", () => {
  expect(root.attributes).toEqual({
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "xsi:type": "MailApp",
  });
});

test("has an id and a version of the shapes Outlook takes", () => {
  expect(only("Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(only("Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
});

test("asks for Mailbox 1.12 on both levels, so that no Outlook shows a half of it", () => {
  const [set, override] = [only("Set"), only("bt:Sets")];
  expect(set.attributes).toEqual({ Name: "Mailbox", MinVersion: "1.12" });
  expect(override.attributes).toEqual({ DefaultMinVersion: "1.12" });
  expect(only("bt:Set").attributes).toEqual({ Name: "Mailbox" });
});

test("asks for no more than reading and writing the draft", () => {
  expect(only("Permissions").text).toBe("ReadWriteItem");
  expect(named("ExtendedPermission")).toEqual([]);
});

test("calls the functions the gate registers, when Send is pressed and when readers come or go", () => {
  expect(named("LaunchEvent").map(({ attributes }) => attributes)).toEqual([
    { Type: "OnMessageSend", FunctionName: sendHandlerName, SendMode: "SoftBlock" },
    { Type: "OnMessageRecipientsChanged", FunctionName: recipientsHandlerName },
  ]);
});

test("a notice is named as Outlook takes it, with a picture the manifest has", () => {
  expect(noticeKey.length).toBeLessThanOrEqual(32);
  expect(only("bt:Images").children.map(({ attributes }) => attributes.id)).toContain(noticeIconId);
});

test("runs the event where the runtime is, in page and script", () => {
  const runtime = only("Runtime").attributes.resid;
  const launch = named("ExtensionPoint").find((point) => point.attributes["xsi:type"] === "LaunchEvent")!;
  expect(child(launch, "SourceLocation").attributes.resid).toBe(runtime);
  expect(child(only("Runtime"), "Override").attributes).toEqual({ type: "javascript", resid: "GateScript" });
  expect(only("FunctionFile").attributes.resid).toBe(runtime);
});

test("the button of an alert is the button of the ribbon that opens the pane", () => {
  const control = only("Control");
  expect(control.attributes).toEqual({ "xsi:type": "Button", id: openPaneControlId });
  expect(child(control, "Action").attributes).toEqual({ "xsi:type": "ShowTaskpane" });
  expect(child(child(control, "Action"), "SourceLocation").attributes.resid).toBe("PanePage");
  expect(only("OfficeTab").attributes).toEqual({ id: "TabDefault" });
});

test("the button has the three pictures Outlook asks for", () => {
  expect(child(only("Control"), "Icon").children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
});

describe("resources", () => {
  const resources = only("Resources").children.flatMap((group) => group.children);
  const ids = resources.map(({ attributes }) => attributes.id!);

  test("have ids of their own, of at most 32 characters", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("are exactly those that are referred to", () => {
    const used = all.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
    expect([...new Set(used)].sort()).toEqual(ids.slice().sort());
  });
});

/** Every text a person reads, with its limit. */
const texts: [string, number][] = [
  [only("ProviderName").text, 125],
  ...["DisplayName", "Description"].flatMap((name) => valuesOf(child(root, name)).map((value): [string, number] => [value, name === "Description" ? 250 : 125])),
  ...only("bt:ShortStrings").children.flatMap((string) => valuesOf(string).map((value): [string, number] => [value, 125])),
  ...only("bt:LongStrings").children.flatMap((string) => valuesOf(string).map((value): [string, number] => [value, 250])),
];

function valuesOf(element: XmlElement): string[] {
  return [element.attributes.DefaultValue!, ...element.children.map(({ attributes }) => attributes.Value!)];
}

test.each(texts)("%j is within %i characters", (text, limit) => {
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(limit);
});

test("sentences are there in Russian, names need no translation", () => {
  const translated = [child(root, "Description"), ...only("bt:ShortStrings").children, ...only("bt:LongStrings").children];
  for (const element of translated) {
    const overrides = element.children.map(({ attributes }) => attributes);
    if (element.attributes.DefaultValue === "Second Look") expect(overrides).toEqual([]);
    else expect(overrides).toEqual([{ Locale: "ru-RU", Value: expect.stringMatching(/[а-яё]/) }]);
  }
});

describe("addresses", () => {
  const urls = [...source.matchAll(/"(https?:[^"]*)"/g)].map((found) => found[1]!).filter((url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));

  test("are all below the one origin that packing replaces", () => {
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) expect(url.startsWith(`${origin}/`)).toBe(true);
  });

  test("of pictures lead to files of the size they are used in", () => {
    const pictures = urls.filter((url) => url.endsWith(".png"));
    for (const url of pictures) {
      const png = fs.readFileSync(here(url.slice(origin.length + 1)));
      const size = Number(/-(\d+)\.png$/.exec(url)![1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    const sizeOf = (resid: string | undefined) => pictures.find((url) => url.endsWith(`-${resid!.replace("Icon", "")}.png`));
    for (const { attributes } of child(only("Control"), "Icon").children) {
      expect(attributes.resid).toBe(`Icon${attributes.size}`);
      expect(sizeOf(attributes.resid)).toBeDefined();
    }
    expect(only("IconUrl").attributes.DefaultValue).toBe(`${origin}/assets/icon-64.png`);
    expect(only("HighResolutionIconUrl").attributes.DefaultValue).toBe(`${origin}/assets/icon-128.png`);
  });
});

test("an element in the wrong place or left open does not go unnoticed", () => {
  expect(() => parseXml("<a><b></a></b>")).toThrow("</a> closes <b>");
  expect(() => parseXml("<a><b></b>")).toThrow("<a> is not closed");
  expect(() => parseXml('<a b="1" b="2"/>')).toThrow("<a> has two b");
  expect(() => parseXml("<a>R&D</a>")).toThrow("A lone ampersand");
});

import { classify, parse, type Message } from "../../src/classify";
import type { LayerView, StackView } from "../../src/taskpane/stack";
import { view } from "../../src/taskpane/view";
import { policyWith } from "../support/judged-draft";

interface Sketch {
  readonly from: string;
  readonly to?: string;
  readonly cc?: string;
  readonly text?: string;
}

const policy = policyWith({ internalDomains: ["northwind.example"], clients: [{ name: "Contoso", aliases: [], domains: ["contoso.example"] }] });
const tom = "Tom Ade <tom@northwind.example>";
const anna = "Anna Berg <anna@northwind.example>";
const clara = { address: "clara@contoso.example", name: "Clara Diaz" };
const leo = { address: "leo@northwind.example", name: "Leo Falk" };

function stackOf(layers: readonly Sketch[], over: Partial<Message> = {}, language: "en" | "ru" = "en"): StackView | undefined {
  const quoted = layers.map(({ from, to = anna, cc, text = "The room is booked." }) => `________________________________\nFrom: ${from}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: ${to}${cc ? `\nCc: ${cc}` : ""}\nSubject: Room\n\n${text}\n`);
  const message: Message = { from: { address: "anna@northwind.example", name: "Anna Berg" }, to: [clara], cc: [], bcc: [], subject: "RE: Room", body: { format: "text", source: `Hello.\n\n${quoted.join("\n")}` }, composeType: "reply", attachments: [], unread: [], ...over };
  return view(classify(message, policy), parse(message, policy), { policy, issues: [], language, canAsk: true }).stack;
}

const rows = (stack: StackView | undefined) => stack!.rows as readonly LayerView[];
const faces = ({ faces: people }: Pick<LayerView, "faces">) => people.map(({ initials, kind, isNew }) => `${initials} ${kind}${isNew ? " new" : ""}`);

describe("the stack", () => {
  it("is not there where nothing is quoted", () => {
    expect(stackOf([])).toBeUndefined();
  });

  it("begins with today's readers, a client with the firm", () => {
    expect(stackOf([{ from: tom }], { cc: [leo] })!.today).toEqual({ title: "This mail", who: "To Clara Diaz (Contoso) and Leo Falk", faces: [expect.objectContaining({ initials: "CD", kind: "client" }), expect.objectContaining({ initials: "LF", kind: "internal" })] });
  });

  it("shows who was on a message and, marked, who would be new to it", () => {
    const [layer] = rows(stackOf([{ from: tom, cc: "Mia Ost <mia@northwind.example>" }]));
    expect(faces(layer!)).toEqual(["TA internal", "AB internal", "MO internal", "CD client new"]);
    expect(layer).toMatchObject({ label: "1", who: "Tom Ade to Anna Berg and Mia Ost", date: "Tuesday, March 4, 2025 9:12 AM", circle: "Colleagues only", newTo: "New to Clara Diaz (Contoso)" });
  });

  it("tells which message must go, and holds what to do about it", () => {
    const stack = stackOf([{ from: tom }]);
    expect(stack!.isUrgent).toBe(true);
    expect(rows(stack)[0]).toMatchObject({ fate: "Must go", finding: { severity: "block", repairs: [{ id: "cut-layer", label: "Cut this", isPreviewed: true }, { id: "change-recipients" }] } });
  });

  it("shows unknown people as unknown, never as colleagues or outsiders", () => {
    const [layer] = rows(stackOf([{ from: tom, to: `${anna}; Night Desk` }]));
    expect(faces(layer!)).toContain("ND unknown");
    expect(layer).toMatchObject({ who: "Tom Ade to Anna Berg and Night Desk (unknown)", circle: "Not known who everybody is", fate: "Better cut" });
  });

  it("says so where people outside were on it", () => {
    const stack = stackOf([{ from: "Clara Diaz <clara@contoso.example>" }]);
    expect(rows(stack)[0]).toMatchObject({ circle: "With people outside" });
    expect(stack).toMatchObject({ isUrgent: false, note: "nobody is new to it" });
  });

  it("marks what the sender has meant to stay", () => {
    const warns = policyWith({ ...policy, detectors: { "internal-thread": { severity: { outside: "warn" } } } });
    const message: Message = { from: { address: "anna@northwind.example" }, to: [clara], cc: [], bcc: [], subject: "", body: { format: "text", source: `Hello.\n\nOn Tue, Mar 4, 2025 at 9:12 AM ${tom} wrote:\n> Quiet.\n` }, composeType: "reply", attachments: [], unread: [] };
    const { fingerprint } = classify(message, warns).findings[0]!;
    const meant = { ...message, acknowledged: [{ fingerprint }] };
    const { stack } = view(classify(meant, warns), parse(meant, warns), { policy: warns, issues: [], language: "en", canAsk: true });
    expect(rows(stack)[0]).toMatchObject({ who: "From Tom Ade", meant: "You meant it to stay" });
    expect(rows(stack)[0]!.finding).toBeUndefined();
  });

  it("folds a long run of messages with nobody new", () => {
    const read = Array.from({ length: 6 }, () => ({ from: "Clara Diaz <clara@contoso.example>" }));
    const stack = stackOf(read);
    expect(stack!.rows).toEqual([{ title: "6 messages with nobody new", folded: expect.any(Array) }]);
    expect(stackOf(read.slice(0, 3))!.rows).toHaveLength(3);
  });

  it("does not keep the place of a message that is gone for the next one", () => {
    const both = rows(stackOf([{ from: tom, text: "First." }, { from: tom, text: "Second." }]));
    const rest = rows(stackOf([{ from: tom, text: "Second." }]));
    expect(rest[0]!.key).not.toBe(both[0]!.key);
  });

  it("speaks Russian", () => {
    expect(rows(stackOf([{ from: tom, to: "Ночная смена" }], {}, "ru"))[0]).toMatchObject({ who: "Tom Ade, кому: Ночная смена (кто это, неизвестно)", fate: "Лучше вырезать" });
  });

  it("knows a family name first, an address, and a name in any letters by their initials", () => {
    const initials = (from: string) => rows(stackOf([{ from, to: "Anna Berg <anna@northwind.example>" }]))[0]!.faces[0]!.initials;
    expect(initials('"Ade, Tom" <tom@northwind.example>')).toBe("TA");
    expect(initials("tom@northwind.example")).toBe("T");
    expect(initials("Вера Лебедева <vera@northwind.example>")).toBe("ВЛ");
  });
});

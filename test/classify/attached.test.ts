import { classify, parse, type AttachedMail, type Attachment, type Finding, type Message } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";
import { examplePolicy } from "../support/examples";

const policy = examplePolicy();
const tom = { address: "Tom@northwind.example", name: "Tom Ade" };
const anna = { address: "anna@northwind.example", name: "Anna Berg" };
const clara = { address: "clara@contoso.example", name: "Clara Diaz" };
const leo = { address: "leo@northwind.example", name: "Leo Ray" };

const mail = (text: string, more: Partial<AttachedMail> = {}): AttachedMail => ({
  from: tom,
  to: [anna],
  cc: [],
  bcc: [],
  subject: "Price",
  date: "Tue, 4 Mar 2025 09:12:00 +0100",
  body: { format: text.charAt(0) === "<" ? "html" : "text", source: text },
  attachments: [],
  ...more,
});

const attached = (held: AttachedMail, name = "Price.eml"): Attachment => ({ name, isMessage: true, mail: held });

const draft = (attachments: readonly Attachment[], more: Partial<Message> = {}): Message => ({
  from: anna,
  to: [clara],
  cc: [],
  bcc: [],
  subject: "Offer",
  body: { format: "text", source: "Thank you for the call." },
  composeType: "new",
  attachments,
  unread: [],
  ...more,
});

const header = "From: Tom <tom@northwind.example>\nSent: Monday, March 3, 2025 9:12 AM\nTo: Anna <anna@northwind.example>\nSubject: Price\n\n";
const words = ({ evidence }: Finding, source: string) => evidence.source.map(({ start, end }) => source.slice(start, end)).join("");

describe("an attached mail", () => {
  test("is a layer of its own, with what it quotes below it", () => {
    const { attached: layers, layers: inBody } = parse(draft([attached(mail(`Keep this.\n\n${header}Our margin is forty percent.`))]), policy);
    expect(inBody).toEqual([]);
    expect(layers.map(({ passage }) => [passage.where, passage.text.trim()])).toEqual([
      [{ in: "attachment", part: "quoted", level: 1, attachment: 0, name: "Price.eml", body: "text" }, "Keep this."],
      [{ in: "attachment", part: "quoted", level: 2, attachment: 0, name: "Price.eml", body: "text" }, "Our margin is forty percent."],
    ]);
    expect(layers[0]).toMatchObject({
      from: { name: "Tom Ade", address: "tom@northwind.example", kind: "internal" },
      to: [{ address: "anna@northwind.example" }],
      date: "Tue, 4 Mar 2025 09:12:00 +0100",
      subject: "Price",
      internalOnly: true,
      newReaders: [{ address: "clara@contoso.example" }],
    });
    expect(layers[1]).toMatchObject({ internalOnly: true, newReaders: [{ address: "clara@contoso.example" }] });
  });

  test("keeps its author's signature with its words", () => {
    const [layer] = parse(draft([attached(mail("Keep this.\n\n-- \nTom Ade\nNorthwind"))]), policy).attached;
    expect(layer!.passage.text).toContain("Northwind");
  });

  test("that only colleagues have read stops before a client, at its place in the attached body", () => {
    const body = "<p>Our margin is <b>forty</b> percent.</p>";
    const verdict = classify(draft([attached(mail(body))]), policy);
    expect(verdict).toMatchObject({ decision: "block", incomplete: [] });
    expect(verdict.findings).toMatchObject([{ detector: "internal-thread", severity: "block", evidence: { where: { in: "attachment", level: 1, name: "Price.eml", body: "html" } }, newReaders: ["clara@contoso.example"] }]);
    expect(words(verdict.findings[0]!, body)).toBe("Our margin is forty percent.");
  });

  test("that the reader was on, wrote, or got in secret is nothing to ask about", () => {
    for (const held of [mail("Hello.", { from: clara }), mail("Hello.", { cc: [clara] }), mail("Hello.", { bcc: [clara] })]) {
      expect(classify(draft([attached(held)]), policy)).toMatchObject({ decision: "allow", findings: [], incomplete: [] });
    }
  });

  test("that names nobody but its sender was read by today's author", () => {
    const [layer] = parse(draft([attached(mail("Hello.", { to: [] }))]), policy).attached;
    expect(layer!.internalOnly).toBe(true);
  });

  test("that hides an outsider among its secret readers is no internal one", () => {
    const [layer] = parse(draft([attached(mail("Hello.", { bcc: [{ address: "ruth@fabrikam.example" }] }))]), policy).attached;
    expect(layer!.internalOnly).toBe(false);
  });

  test("shown by names alone, as Exchange shows colleagues, is likely internal and only asked about", () => {
    const held = mail("Our margin is forty percent.", { from: { address: "/o=ExchangeLabs/cn=Recipients/cn=tom", name: "Tom Ade" } });
    expect(classify(draft([attached(held)]), policy).findings).toMatchObject([{ detector: "internal-thread", severity: "warn", reason: { id: "unaddressed" } }]);
  });

  test("is never held against today's author, whatever it says", () => {
    const fury = mail("You are an idiot. I AM SICK AND TIRED OF YOU. lol", { from: clara, to: [anna] });
    expect(classify(draft([attached(fury)]), policy).findings).toEqual([]);
    expect(classify(draft([attached(mail("Clara is an idiot."))]), policy).findings.map(({ detector }) => detector)).toEqual(["internal-thread"]);
  });

  test("matters to a new colleague only where it is unkind", () => {
    expect(classify(draft([attached(mail("The room is booked."))], { to: [leo] }), policy)).toMatchObject({ decision: "allow", findings: [] });
    const unkind = classify(draft([attached(mail("The room is booked.")), attached(mail("Leo is an idiot."), "Leo.eml")], { to: [leo] }), policy);
    expect(unkind.findings).toMatchObject([{ detector: "internal-thread", severity: "warn", reason: { id: "unflattering" }, evidence: { where: { attachment: 1, name: "Leo.eml" } } }]);
  });

  test("comes after what stands in the body, however early its words stand in its own", () => {
    const quote = `Hello Clara.\n\n${header}Keep it low.`;
    const places = classify(draft([attached(mail("Our margin."))], { body: { format: "text", source: quote } }), policy).findings.map(({ evidence }) => evidence.where.in);
    expect(places).toEqual(["body", "attachment"]);
  });

  test("inside an attached mail goes on where the outer one ends, under its own name", () => {
    const outer = mail(`See inside.\n\n${header}Old words.`, { attachments: [{ name: "plan.pdf" }, attached(mail("Inner words."), "Inner.msg")] });
    const { attached: layers } = parse(draft([{ name: "price.pdf" }, attached(outer)]), policy);
    expect(layers.map(({ level, passage }) => [level, passage.where.attachment, passage.where.name, passage.text.trim()])).toEqual([
      [1, 1, "Price.eml", "See inside."],
      [2, 1, "Price.eml", "Old words."],
      [3, 1, "Inner.msg", "Inner words."],
    ]);
  });

  test("with nothing in it finds nothing", () => {
    expect(classify(draft([attached(mail("", { from: undefined, to: [] }))]), policy)).toMatchObject({ decision: "allow", findings: [], incomplete: [] });
  });
});

describe("an attached mail that nobody read", () => {
  const unread = { part: "attachments", why: "attached-message" };

  test("is incomplete before an outsider, and no matter among colleagues", () => {
    expect(classify(draft([{ name: "Price.eml", isMessage: true }]), policy).incomplete).toEqual([unread]);
    expect(classify(draft([{ name: "Price.eml", isMessage: true }], { to: [leo] }), policy).incomplete).toEqual([]);
  });

  test("says why where somebody tried, each reason once, at whatever depth", () => {
    const outer = mail("Hello.", { from: clara, attachments: [{ name: "a.msg", isMessage: true, unread: "too-deep" }, { name: "b.msg", isMessage: true, unread: "too-deep" }] });
    const verdict = classify(draft([attached(outer), { name: "c.msg", isMessage: true, unread: "malformed" }]), policy);
    expect(verdict.incomplete).toEqual([{ ...unread, reason: "too-deep" }, { ...unread, reason: "malformed" }]);
    expect(verdict.decision).toBe("warn");
  });

  test("does not keep the others from being judged", () => {
    const verdict = classify(draft([{ name: "c.msg", isMessage: true }, attached(mail("Our margin."))]), policy);
    expect(verdict).toMatchObject({ decision: "block", findings: [{ detector: "internal-thread" }], incomplete: [unread] });
  });

  test("because it is too long to be judged is told so", () => {
    const long = mail("x".repeat(5_000_001), { attachments: [attached(mail("Our margin."), "Inner.eml")] });
    const verdict = classify(draft([attached(long)]), defaultPolicy);
    expect(verdict.incomplete).toEqual([{ ...unread, reason: "too-large" }]);
    expect(verdict.findings).toMatchObject([{ evidence: { where: { name: "Inner.eml" } } }]);
  });
});

import fc from "fast-check";
import { parse, type Message, type ParsedMessage, type Policy } from "../../src/classify";
import { threadLanguages } from "../../src/classify/thread/languages";
import { examplePolicy } from "../support/examples";

const policy: Policy = examplePolicy();

function read(body: string, more: Partial<Message> = {}): ParsedMessage {
  return parse(
    {
      from: { address: "anna@northwind.example", name: "Anna Berg" },
      to: [{ address: "clara@contoso.example", name: "Clara Diaz" }],
      cc: [],
      bcc: [],
      subject: "Pumps",
      body: { format: body.charAt(0) === "<" ? "html" : "text", source: body },
      composeType: "reply",
      attachments: [],
      unread: [],
      ...more,
    },
    policy,
  );
}

const header = (from: string, to: string, subject = "Pumps") => `From: ${from}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: ${to}\nSubject: ${subject}\n\n`;

describe("who was on a quoted message", () => {
  test("an outsider makes it known outside, colleagues alone make it internal, and who was not on it is new", () => {
    const [inner] = read(`See below.\n\n${header("Tom <tom@northwind.example>", "Anna <anna@northwind.example>")}Keep it low.`).layers;
    expect(inner).toMatchObject({ internalOnly: true, newReaders: [{ address: "clara@contoso.example" }] });
    const [outer] = read(`See below.\n\n${header("Tom <tom@northwind.example>", "Clara <clara@contoso.example>")}Hello.`).layers;
    expect(outer).toMatchObject({ internalOnly: false, newReaders: [] });
  });

  test("a name alone is matched to an address seen elsewhere: in today's fields, in another header, in an address", () => {
    const body = `See below.\n\n${header("Diaz, Clara", "Tom Ade")}One\n\n${header("Tom Ade <tom@northwind.example>", "L. Falk")}Two`;
    const { layers } = read(body, { to: [{ address: "clara@contoso.example", name: "Clara Diaz" }, { address: "l.falk@fabrikam.example" }] });
    expect(layers[0]!.from).toMatchObject({ address: "clara@contoso.example", kind: "client", written: "Diaz, Clara" });
    expect(layers[0]!.to).toMatchObject([{ address: "tom@northwind.example", kind: "internal" }]);
    expect(layers[1]!.to).toMatchObject([{ address: "l.falk@fabrikam.example", kind: "client" }]);
  });

  test("a Russian name is matched to an address in Latin letters", () => {
    const body = "Спасибо.\n\n3 июня 2024 г. 8:14, Юлия Щукина написала:\n> Ждём.";
    const { layers } = read(body, { to: [{ address: "yu.shchukina@contoso.example" }, { address: "yulia.schukina@contoso.example" }] });
    expect(layers[0]!.from).toMatchObject({ address: "yulia.schukina@contoso.example", kind: "client" });
  });

  test("a name nobody knows stays unknown, whoever else is on it", () => {
    const [layer] = read(`See below.\n\n${header("Tom Ade", "anna@northwind.example")}Hello.`).layers;
    expect(layer).toMatchObject({ internalOnly: "unknown", from: { kind: "unknown", written: "Tom Ade" } });
  });

  test("who quotes a message has read it", () => {
    const body = "OK.\n\nOn 4 Mar 2025, at 09:12, Clara Diaz <clara@contoso.example> wrote:\n> Yes.\n>\n> On 3 Mar 2025, at 16:40, Tom <tom@northwind.example> wrote:\n>> Nine?";
    const { layers } = read(body);
    expect(layers.map((layer) => [layer.internalOnly, layer.newReaders.length])).toEqual([
      [false, 0],
      [false, 0],
    ]);
  });

  test("the server in a quote's mid tells whose a nameless sender is", () => {
    const quote = (server: string) => `<p>OK.</p><div class="moz-cite-prefix">Am 04.03.25 um 09:12 schrieb Tom Ade:</div><blockquote type="cite" cite="mid:1@${server}"><p>Nine?</p></blockquote>`;
    expect(read(quote("mail.northwind.example")).layers[0]).toMatchObject({ internalOnly: true, from: { kind: "internal" } });
    expect(read(quote("mail.gmail.example")).layers[0]).toMatchObject({ internalOnly: "unknown" });
  });

  test("both are counted where somebody wrote on behalf of somebody", () => {
    const [layer] = read(`x\n\n${header("Board <board@contoso.example> on behalf of Tom <tom@northwind.example>", "anna@northwind.example")}Hello.`).layers;
    expect(layer!.internalOnly).toBe(false);
  });

  test("an address that only a link holds counts", () => {
    const body = '<p>x</p><div id="divRplyFwdMsg"><b>From:</b> <a href="mailto:tom@northwind.example">Tom</a><br><b>Sent:</b> Tuesday, March 4, 2025 9:12 AM<br><b>To:</b> <a href="mailto:clara%40contoso.example?subject=a">Clara</a></div><p>Hello.</p>';
    const [layer] = read(body).layers;
    expect(layer).toMatchObject({ from: { address: "tom@northwind.example", written: "Tom" }, to: [{ address: "clara@contoso.example" }] });
  });
});

describe("where a message stands", () => {
  test("its source runs from its header to its last word, inner messages included", () => {
    const inner = `${header("Tom <tom@northwind.example>", "anna@northwind.example", "Two")}Second.`;
    const outer = `${header("Clara <clara@contoso.example>", "anna@northwind.example", "One")}First.\n\n${inner}`;
    const body = `Top.\n\n${outer}`;
    const { layers } = read(body);
    expect(layers.map(({ source }) => body.slice(source.start, source.end))).toEqual([outer, inner]);
    expect(layers.map(({ passage }) => passage.text)).toEqual(["First.", "Second."]);
  });

  test("its words are found in the HTML they came from", () => {
    const body = '<p>Top.</p><div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2025, at 09:12, Tom &lt;tom@northwind.example&gt; wrote:</div><blockquote class="gmail_quote"><p>Caf&eacute; <b>at</b> nine</p></blockquote></div>';
    const { passage } = read(body).layers[0]!;
    const start = passage.text.indexOf("Café");
    expect(passage.toSource({ start, end: start + 7 }).map((range) => body.slice(range.start, range.end))).toEqual(["Caf&eacute; ", "at"]);
  });
});

/** Everything that introduces, marks, ends or imitates a quote, in pieces. */
const bits = fc.oneof(
  fc.constantFrom(
    "\n", "\n\n", "> ", ">> ", "-- \n", "--\n", "________________________________\n", "-----Original Message-----\n", "---------- Forwarded message ---------\n", "Begin forwarded message:\n", "From: ", "Sent: ", "To: ",
    "Cc: ", "Subject: ", "Von: ", "Gesendet: ", "От: ", "Кому: ", "发件人：", "Tuesday, March 4, 2025 9:12 AM\n", "Anna <anna@northwind.example>\n", "Tom Ade; Clara\n", "On 4 Mar 2025, at 09:12, Tom wrote:\n",
    "Tom <t@x.example> schrieb am 4.3.2025 9:12:\n", ">>> Tom 4.3.2025 9:12 >>>\n", "---- Tom wrote ----\n", "* Tom Ade:\n", "Xyz <x@y.example> 4.3.2025 9:12:\n", "-----Foo bar-----\n", "---\n", "AB> ", "| ", "Frob: ", "To\n", "\n".repeat(20), "words and words.\n", "[EXTERNAL]\n", "\r\n", "\u200f", "\ufeff", "a@b ", ":", ";", ",", "<", "(", '"',
  ),
  fc.constantFrom(
    "<div>", "</div>", "<blockquote type=cite>", "<blockquote>", "</blockquote>", "<hr>", "<br>", "<p>", '<div class="gmail_quote">', '<div class="gmail_attr">', '<div id="divRplyFwdMsg">', '<div id="Signature">',
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>", "<pre class=moz-signature>", "</pre>", "<table><tr><td>", "</table>", "<a href='mailto:a@b.example'>A</a>", "&gt; ", "&nbsp;",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom(...threadLanguages.map((row) => `${row.from.split("|")[0]!}: x@y.example\n${row.date.split("|")[0]!}: 4.3.2025 9:12\n${row.subject.split("|")[0]!}: z\n`)),
);
const anyBody = fc.tuple(fc.constantFrom("", "<p>"), fc.array(bits, { maxLength: 60 })).map(([start, all]) => start + all.join(""));

test("any body is read: every span lies inside the source, and no unit belongs to two writers", () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const { authored, signature, layers } = read(body);
      const passages = [authored, ...(signature ? [signature] : []), ...layers.map((layer) => layer.passage)];
      const owned = passages.flatMap((passage) => passage.toSource({ start: 0, end: passage.text.length })).sort((a, b) => a.start - b.start);
      let end = 0;
      for (const range of owned) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(body.length);
      layers.forEach(({ level, source, passage }, i) => {
        expect(level).toBe(i + 1);
        expect(source.end).toBeLessThanOrEqual(body.length);
        for (const range of passage.toSource({ start: 0, end: passage.text.length })) {
          expect(range.start).toBeGreaterThanOrEqual(source.start);
          expect(range.end).toBeLessThanOrEqual(source.end);
        }
      });
    }),
    { numRuns: Number(process.env.FUZZ ?? 1500) },
  );
});

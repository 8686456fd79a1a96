import fc from "fast-check";
import type { AttachedMail, Attachment } from "../../src/classify";
import { largestMail } from "../../src/attachments/limits";
import { readAttachedMail } from "../../src/attachments/read";
import { emlOf, fileTime, msgOf, recipient, rtfOf, type MsgSketch } from "../support/attached-mail";

const read = (bytes: Uint8Array, name = "Price.eml") => readAttachedMail({ name, isMessage: true }, bytes);

async function mailOf(bytes: Uint8Array): Promise<AttachedMail> {
  const { mail, unread } = await read(bytes);
  if (!mail) throw new Error(`unread: ${unread}`);
  return mail;
}

/** Every mail inside, by name, with its text or why it was not read. */
function outline({ name, mail, unread }: Attachment): unknown {
  return [name, mail ? mail.body.source.trim() : unread, ...(mail?.attachments ?? []).map(outline)];
}

const innocent: MsgSketch = {
  properties: {
    "001A001F": "IPM.Note",
    "0037001F": "Price",
    "00390040": fileTime("2025-03-04T08:12:00Z"),
    "0C1A001F": "Tom Ade",
    "0C1F001F": "tom@northwind.example",
    "1000001F": "Our margin is forty percent.\r\n",
  },
  recipients: [recipient("Anna Berg", "anna@northwind.example"), recipient("'leo@northwind.example'", "leo@northwind.example", 2), recipient("Ruth Adler", "ruth@fabrikam.example", 3)],
};
const withProperties = (properties: MsgSketch["properties"]): MsgSketch => ({ ...innocent, properties: { ...innocent.properties, ...properties } });

describe("an attached .eml", () => {
  test("gives its people, date, subject and decoded body", async () => {
    expect(await mailOf(emlOf({ cc: ["leo@northwind.example"], date: "Tue, 4 Mar 2025 09:12:00 +0100", subject: "=?utf-8?q?Gr=C3=BC=C3=9Fe?=", text: "Unser Spielraum: vierzig Prozent – höchstens." }))).toEqual({
      from: { address: "tom@northwind.example", name: "Tom Ade" },
      to: [{ address: "anna@northwind.example", name: "Anna Berg" }],
      cc: [{ address: "leo@northwind.example" }],
      bcc: [],
      date: "Tue, 4 Mar 2025 09:12:00 +0100",
      subject: "Grüße",
      body: { format: "text", source: expect.stringContaining("höchstens") },
      attachments: [],
    });
  });

  test("gives its HTML where it has some", async () => {
    expect((await mailOf(emlOf({ html: "<p>Our <b>margin</b></p>" }))).body).toEqual({ format: "html", source: expect.stringContaining("<p>Our <b>margin</b></p>") });
  });

  test("that is encrypted is protected, and what is no mail or nothing at all says so", async () => {
    const envelope = Buffer.from('From: tom@northwind.example\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n');
    expect((await read(envelope)).unread).toBe("protected");
    expect((await read(Buffer.from("just some words\n"))).unread).toBe("malformed");
    expect((await read(new Uint8Array(0))).unread).toBe("empty");
    expect((await read(new Uint8Array(largestMail + 1))).unread).toBe("too-large");
  });
});

describe("an attached .msg", () => {
  test("gives its people, date, subject and text", async () => {
    expect(await mailOf(msgOf(innocent))).toEqual({
      from: { address: "tom@northwind.example", name: "Tom Ade" },
      to: [{ address: "anna@northwind.example", name: "Anna Berg" }],
      cc: [{ address: "leo@northwind.example" }],
      bcc: [{ address: "ruth@fabrikam.example", name: "Ruth Adler" }],
      date: "Tue, 04 Mar 2025 08:12:00 GMT",
      subject: "Price",
      body: { format: "text", source: "Our margin is forty percent.\r\n" },
      attachments: [],
    });
  });

  test("gives its HTML, decoded as its code page says", async () => {
    const html = Buffer.concat([Buffer.from("<p>"), Buffer.from([0xc7, 0xe0, 0xef, 0xe0, 0xf1]), Buffer.from("</p>")]);
    expect((await mailOf(msgOf(withProperties({ "10130102": html, "3FDE0003": 1251 })))).body).toEqual({ format: "html", source: "<p>Запас</p>" });
    expect((await mailOf(msgOf(withProperties({ "10130102": Buffer.from("<p>Запас</p>") })))).body.source).toBe("<p>Запас</p>");
  });

  test("written before Unicode is decoded as its code page says", async () => {
    const old = msgOf({ properties: { "0037001E": "\xc7\xe0\xef\xe0\xf1", "1000001E": "\xcf\xee \xf6\xe5\xed\xe5.", "3FFD0003": 1251 } });
    expect(await mailOf(old)).toMatchObject({ subject: "Запас", body: { source: "По цене." } });
  });

  test("with RTF alone gives what was packed into it", async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf \par \htmlrtf0 Our margin is {\*\htmltag84 <b>}\htmlrtf {\b\htmlrtf0 forty\htmlrtf }\htmlrtf0{\*\htmltag92 </b>} percent.{\*\htmltag72 </p>}}`;
    expect((await mailOf(msgOf(withProperties({ "1000001F": "", "10090102": rtfOf(rtf) })))).body).toEqual({ format: "html", source: "<p>Our margin is <b>forty</b> percent.</p>" });
  });

  test("whose sender Exchange knows by a directory name gives the address of its transport headers", async () => {
    const directory = { "0C1E001F": "EX", "0C1F001F": "/o=ExchangeLabs/cn=Recipients/cn=tom" };
    expect((await mailOf(msgOf(withProperties(directory)))).from).toEqual({ address: "/o=ExchangeLabs/cn=Recipients/cn=tom", name: "Tom Ade" });
    expect((await mailOf(msgOf(withProperties({ ...directory, "007D001F": "Received: by mx\r\nFrom: Tom Ade <tom@northwind.example>\r\n" })))).from).toEqual({ address: "tom@northwind.example", name: "Tom Ade" });
    expect((await mailOf(msgOf(withProperties({ ...directory, "5D01001F": "tom.ade@northwind.example" })))).from).toEqual({ address: "tom.ade@northwind.example", name: "Tom Ade" });
  });

  test("sent for somebody is that person's", async () => {
    const board = { "0042001F": "Board", "0065001F": "board@northwind.example" };
    expect((await mailOf(msgOf(withProperties(board)))).from).toEqual({ address: "board@northwind.example", name: "Board" });
  });

  test("that is encrypted or kept by a rights server is protected", async () => {
    const { properties } = withProperties({ "1000001F": "" });
    expect((await read(msgOf({ properties: { ...properties, "001A001F": "IPM.Note.SMIME" } }))).unread).toBe("protected");
    const rights = { "3707001F": "message.rpmsg", "370E001F": "application/x-microsoft-rpmsg-message", "37010102": new Uint8Array(20) };
    expect((await read(msgOf({ properties, attachments: [rights] }))).unread).toBe("protected");
  });

  test("of many sectors is read", async () => {
    const long = "Our margin is forty percent. ".repeat(40_000);
    expect((await mailOf(msgOf(withProperties({ "1000001F": long })))).body.source).toBe(long);
  });
});

describe("mails inside", () => {
  test("are read, whichever kind is in which; other files stay closed", async () => {
    const inner = { name: "Inner.msg", inner: { ...innocent, attachments: [{ "3707001F": "Deep.eml", "37010102": emlOf({ text: "deep words" }) }] } };
    const outer = msgOf({ ...innocent, attachments: [inner, { "3707001F": "plan.pdf", "370E001F": "application/pdf", "37010102": new Uint8Array(9000) }] });
    const all = await read(emlOf({ text: "outer words", attached: [{ name: "Outer.msg", contentType: "application/vnd.ms-outlook", bytes: outer }, { name: "Note.eml", contentType: "message/rfc822", bytes: emlOf({ text: "note words" }) }] }));
    expect(outline(all)).toEqual([
      "Price.eml",
      "outer words",
      ["Outer.msg", "Our margin is forty percent.", ["Inner.msg", "Our margin is forty percent.", ["Deep.eml", "deep words"]], ["plan.pdf", undefined]],
      ["Note.eml", "note words"],
    ]);
  });

  test("are opened to a depth and number, and those beyond are told", async () => {
    let nested = emlOf({ text: "6", subject: "6" });
    for (const text of ["5", "4", "3", "2", "1"]) nested = emlOf({ text, subject: text, attached: [{ name: `${text}.eml`, contentType: "message/rfc822", bytes: nested }] });
    expect(outline(await read(nested))).toEqual(["Price.eml", "1", ["1.eml", "2", ["2.eml", "3", ["3.eml", "4", ["4.eml", "too-deep"]]]]]);
    const many = Array.from({ length: 120 }, (_, i) => ({ name: `${i}.eml`, contentType: "message/rfc822", bytes: emlOf({ text: "x" }) }));
    const { attachments } = await mailOf(emlOf({ attached: many }));
    expect([attachments.filter(({ mail }) => mail).length, attachments.filter(({ unread }) => unread === "too-deep").length]).toEqual([99, 21]);
  });

  test("that are damaged leave their neighbors and what is around them readable", async () => {
    const all = await read(emlOf({ text: "outer", attached: [{ name: "a.msg", contentType: "application/octet-stream", bytes: Buffer.from("damaged") }, { name: "b.msg", contentType: "application/octet-stream", bytes: msgOf(innocent) }] }));
    expect(outline(all)).toEqual(["Price.eml", "outer", ["a.msg", "malformed"], ["b.msg", "Our margin is forty percent."]]);
  });
});

describe("whatever bytes come in", () => {
  const sound = msgOf({ ...innocent, attachments: [{ name: "Inner.msg", inner: innocent }] });

  test("a damaged .msg is read or malformed, and reading it ends", async () => {
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, cut) => {
        const bytes = sound.slice(0, cut > sound.length / 2 ? sound.length : sound.length - cut);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const { mail, unread } = await read(bytes);
        expect(mail ? "read" : unread).toMatch(/^(?:read|malformed|empty|protected)$/);
      }),
      { numRuns: 300 },
    );
  });

  test("a container whose chains or trees run in circles is malformed", async () => {
    // Every word of the file in turn leads to where it stands, to the start, or far away.
    for (const target of [0, 1, 2, 5, 0x7fffffff]) {
      for (let at = 0x2c; at + 4 <= sound.length; at += 244) {
        const bytes = sound.slice();
        new DataView(bytes.buffer).setInt32(at, target, true);
        const { mail, unread } = await read(bytes);
        expect(mail ? "read" : unread).toMatch(/^(?:read|malformed|protected)$/);
      }
    }
  });

  test("a container whose streams all share one chain, which each of them would have us walk, is malformed", async () => {
    const bytes = Buffer.from(msgOf({ ...innocent, recipients: Array.from({ length: 60 }, (_, i) => recipient(`Reader ${i}`, `reader${i}@northwind.example`)) }));
    expect((await read(bytes)).unread).toBeUndefined();
    // Offsets of MS-CFB: the first sector of the mini FAT and their number stand in the header, the first sector of a stream in its entry.
    const miniFat = (bytes.readInt32LE(0x3c) + 1) * 512;
    const words = bytes.readInt32LE(0x40) * 128;
    for (let i = 0; i < words; i++) bytes.writeInt32LE(i + 1 < words ? i + 1 : -2, miniFat + 4 * i);
    const streamName = Buffer.from("__substg1.0_", "utf16le");
    for (let entry = bytes.indexOf(streamName); entry >= 0; entry = bytes.indexOf(streamName, entry + 1)) bytes.writeInt32LE(0, entry + 0x74);
    expect((await read(bytes)).unread).toBe("malformed");
  });

  test("an .eml is read or malformed", async () => {
    const piece = fc.oneof(fc.constantFrom("From: a@contoso.example\n", "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: message/rfc822\n", "Content-Transfer-Encoding: base64\n", "--b\n", "--b--\n", "\n", "words\n").map((text) => Buffer.from(text)), fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const { mail, unread } = await read(Buffer.concat(pieces));
        expect(mail ? "read" : unread).toMatch(/^(?:read|malformed|empty|protected)$/);
      }),
      { numRuns: 300 },
    );
  });
});

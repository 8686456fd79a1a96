import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { linesOf } from "../../../tools/cli/lines";
import { mailsOf } from "../../../tools/cli/mbox";
import { addressOf } from "../../../tools/cli/message-json";
import { readMail } from "../../../tools/cli/read-mail";
import type { Mail, MailFormat, Malformed } from "../../../tools/cli/read-mail";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const streamOf = (...chunks: (string | Buffer)[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const read = (format: MailFormat, ...chunks: (string | Buffer)[]) => all(readMail([], format, streamOf(...chunks)));
const mailOf = (one: Mail | Malformed | undefined): Mail => {
  if (!one || "problem" in one) throw new Error(`no mail: ${JSON.stringify(one)}`);
  return one;
};

describe("lines of a stream", () => {
  it("are the same however the stream is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "\n", "\r\n", "é", "\u2028", "🙂", "")), fc.array(fc.nat(5)), async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(""));
        const chunks: Buffer[] = [];
        let at = 0;
        for (const cut of cuts) chunks.push(bytes.subarray(at, (at += cut)));
        chunks.push(bytes.subarray(at));
        const lines = (await all(linesOf(streamOf(...chunks), 1000))).map((line) => line.bytes.toString());
        const expected = bytes.toString().split("\n");
        if (expected[expected.length - 1] === "") expected.pop();
        expect(lines).toEqual(expected);
      }),
    );
  });

  it("hold no more of an endless line than allowed, and go on behind it", async () => {
    const lines = await all(linesOf(streamOf("x".repeat(50), "y".repeat(50), "\nshort\n"), 60));
    expect(lines.map((line) => [line.bytes.length, line.isCut])).toEqual([[60, true], [5, false]]);
  });
});

describe("a JSONL message", () => {
  it("maps field by field", async () => {
    const [one] = await read(
      "jsonl",
      JSON.stringify({
        id: "m1",
        from: "anna@northwind.example",
        to: ["Clara Ruiz <Clara@Contoso.example>", "dee@contoso.example"],
        cc: ['"Ruiz, Eva" <eva@contoso.example>'],
        bcc: [],
        displayNames: { "DEE@contoso.example": "Dee Brook" },
        subject: "Plan",
        html: "<p>Hello</p>",
        composeType: "reply",
        attachments: [{ name: "plan.pdf", contentType: "application/pdf", content: "aGVsbG8=" }, { name: "thread.eml" }],
        date: "2026-03-02T09:30:00Z",
        headers: { "In-Reply-To": "<1@contoso.example>" },
      }),
    );
    expect(mailOf(one)).toEqual({
      place: "stdin:1",
      id: "m1",
      message: {
        id: "m1",
        from: { address: "anna@northwind.example" },
        to: [{ address: "Clara@Contoso.example", name: "Clara Ruiz" }, { address: "dee@contoso.example", name: "Dee Brook" }],
        cc: [{ address: "eva@contoso.example", name: "Ruiz, Eva" }],
        bcc: [],
        subject: "Plan",
        body: { format: "html", source: "<p>Hello</p>" },
        composeType: "reply",
        attachments: [{ name: "plan.pdf", contentType: "application/pdf", size: 5 }, { name: "thread.eml", isMessage: true }],
        date: "2026-03-02T09:30:00Z",
        headers: { "in-reply-to": "<1@contoso.example>" },
        unread: [],
      },
    });
  });

  it("may leave out everything but its words, or say null", async () => {
    const mails = (await read("jsonl", '{"text":""}\n{"to":null,"text":"","id":null}\n')).map(mailOf);
    expect(mails.map((mail) => mail.id)).toEqual(["1", "2"]);
    for (const { message } of mails) expect(message).toMatchObject({ to: [], subject: "", body: { format: "text", source: "" }, composeType: "new" });
  });

  it("tells each key it does not know once in a file, and that there is no body", async () => {
    const rows: object[] = [{ text: "Hi", labels: [] }, { text: "Hi", labels: [], form: "a@contoso.example" }, { subject: "Plan", constructor: 1 }, { subject: "Plan" }];
    expect((await read("jsonl", rows.map((row) => JSON.stringify(row)).join("\n"))).map((one) => mailOf(one).notes)).toEqual([
      ['the key "labels" is not known and was not read'],
      ['the key "form" is not known and was not read'],
      ['the key "constructor" is not known and was not read', 'there is no "html", "text" or "body"; nothing but the subject was read'],
      undefined,
    ]);
    expect((await read("jsonl", '{"form":"a@contoso.example"}')).map((one) => mailOf(one).notes)).toEqual([[expect.stringContaining('"form"'), expect.stringContaining("no \"html\"")]]);
    const data = Array.from({ length: 100 }, (_, i) => JSON.stringify({ text: "Hi", [`key ${i}`]: i }));
    expect((await read("jsonl", data.join("\n"))).flatMap((one) => mailOf(one).notes ?? [])).toHaveLength(20);
  });

  it("has one body: what stands beside it is told, once in a file", async () => {
    const rows = [{ html: "<p>Hi</p>", text: "Hi" }, { html: "", text: "Hi", format: "html", body: "<p>Hi</p>" }, { html: "<p>Bye</p>", text: "Bye" }];
    const mails = (await read("jsonl", rows.map((row) => JSON.stringify(row)).join("\n"))).map(mailOf);
    expect(mails.map(({ message }) => message.body.source)).toEqual(["<p>Hi</p>", "Hi", "<p>Bye</p>"]);
    expect(mails.map(({ notes }) => notes)).toEqual([['"html" is the body; "text" was not read'], ['"text" is the body; "body" was not read'], undefined]);
  });

  it("may be a body with its format, as split takes it", async () => {
    const [one] = await read("jsonl", '{"id":7,"format":"html","body":"<p>Hi</p>"}');
    expect(mailOf(one)).toMatchObject({ id: "7", message: { body: { format: "html", source: "<p>Hi</p>" } } });
  });

  it("survives malformed neighbors, which are named by their line and by what was expected", async () => {
    const found = await read("jsonl", '\ufeff{"id":"a","text":""}\n{"id":"b"\n\n[1]\n{"to":"x@contoso.example"}\n{"composeType":"draft"}\n{"date":"soon"}\n', Buffer.from([0xc3, 0x28, 0x0a]), '{"id":"z","text":""}');
    expect(found.map((one) => ("problem" in one ? `${one.place} ${one.problem}` : one.id))).toEqual([
      "a",
      expect.stringMatching(/^stdin:2 expected a JSON object in one line/),
      "stdin:4 expected an object, received a list",
      expect.stringMatching(/^stdin:5 to: expected a list, received "x@contoso.example"/),
      expect.stringMatching(/^stdin:6 composeType: expected \("new" \| "reply" \| "forward"\)/),
      expect.stringMatching(/^stdin:7 date: expected an ISO 8601 date/),
      expect.stringMatching(/^stdin:8 expected UTF-8/),
      "z",
    ]);
  });

  it.each(["2026-03-02", "2026-03-02T09:30:00Z", "2026-03-02T09:30:00.5+0100", "2026-03-02 09:30:00"])("may be dated %j", async (date) => {
    expect(mailOf((await read("jsonl", JSON.stringify({ date, text: "Hi" })))[0]).message.date).toBe(date);
  });

  it("may be dated as mail headers are, and keeps the day its sender had", async () => {
    expect(mailOf((await read("jsonl", '{"date":"Mon, 2 Mar 2026 23:30:00 -0500","text":"Hi"}'))[0]).message.date).toBe("2026-03-02T23:30:00.000-05:00");
  });

  it.each(["03/02/2026", "2026-13-02", "2026-3-2", "2026"])("is malformed when it is dated %j", async (date) => {
    expect(await read("jsonl", JSON.stringify({ date, text: "Hi" }))).toEqual([{ place: "stdin:1", problem: `date: expected an ISO 8601 date such as "2026-03-01T09:30:00Z", received "${date}"` }]);
  });

  it("does not repeat what a person wrote when its line is not JSON", async () => {
    const [one] = await read("jsonl", '{"text": "our secret plan", oops}');
    expect(one).toHaveProperty("problem", expect.not.stringContaining("secret"));
  });

  it("is told apart where it is no JSON at all and where it ends too early", async () => {
    const problems = (await read("jsonl", 'not json\n{"id":\n')).map((one) => ("problem" in one ? one.problem : one.id));
    expect(problems).toEqual(["expected a JSON object in one line: not JSON", "expected a JSON object in one line: it ends too early"]);
  });

  it("may hold U+2028, which ends no line", async () => {
    const [one, ...others] = await read("jsonl", '{"text":"one\u2028two"}');
    expect(mailOf(one).message.body.source).toBe("one\u2028two");
    expect(others).toEqual([]);
  });
});

it("reads an empty group as nobody", async () => {
  const [one] = await read("jsonl", '{"to":["undisclosed-recipients:;","","a@contoso.example"],"text":"Hi"}');
  expect(mailOf(one).message.to).toEqual([{ address: "a@contoso.example" }]);
});

describe("an address", () => {
  it.each([
    ["a@contoso.example", { address: "a@contoso.example" }],
    ["Ann Lee <a@contoso.example>", { address: "a@contoso.example", name: "Ann Lee" }],
    ['"Lee, \\"Al\\"" <a@contoso.example>', { address: "a@contoso.example", name: 'Lee, "Al"' }],
    ["<a@contoso.example>", { address: "a@contoso.example" }],
    ["a@contoso.example (Ann Lee)", { address: "a@contoso.example", name: "Ann Lee" }],
    ["Ann Lee", { address: "Ann Lee" }],
  ])("is read from %s", (written, expected) => {
    expect(addressOf(written)).toEqual(expected);
  });
});

describe("a recipient", () => {
  it.each([
    "Ruiz, Eva <eva@contoso.example>",
    '"eva@contoso.example, Contoso" <eva@contoso.example>',
    "eva@contoso.example <eva@contoso.example>",
    "eva@contoso.example (max@contoso.example, too)",
    '"Eva R."@contoso.example',
    "Sales @ Contoso, Berlin <sales@contoso.example>",
    "Night Desk",
  ])("may be %s", async (written) => {
    expect(mailOf((await read("jsonl", JSON.stringify({ to: [written], text: "Hi" })))[0]).message.to).toEqual([addressOf(written)]);
  });

  it.each([
    "a@contoso.example, b@fabrikam.example",
    "a@contoso.example; b@fabrikam.example",
    "Ann <a@contoso.example>, Bo <b@fabrikam.example>",
    "<a@contoso.example> <b@fabrikam.example>",
    '"a@contoso.example","b@fabrikam.example"',
    "a@contoso.example (Ann), b@fabrikam.example",
  ])("may not be several in one text: %s", async (written) => {
    const [malformed, next] = await read("jsonl", `${JSON.stringify({ to: ["max@northwind.example", written], text: "Hi" })}\n${JSON.stringify({ text: "Hi" })}`);
    expect(malformed).toMatchObject({ place: "stdin:1", problem: expect.stringMatching(/^to\.1: expected one address such as "Name <a@contoso\.example>", received "/) });
    expect(mailOf(next).id).toBe("2");
    for (const field of ["from", "cc", "bcc"]) expect(await read("jsonl", JSON.stringify({ [field]: field === "from" ? written : [written], text: "Hi" }))).toMatchObject([{ problem: expect.stringContaining(field) }]);
  });
});

const eml = (body: string, ...headers: string[]) => ["From: Anna Berg <anna@northwind.example>", "To: clara@contoso.example", "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=", ...headers, "", body].join("\r\n");

describe("an eml file", () => {
  it.each([["Re: Plan", "reply"], ["SV: Plan", "reply"], ["Ответ: Plan", "reply"], ["WG: Plan", "forward"], ["FW[2]: Plan", "forward"], ["Plan", "new"]])("is, by its subject %s, a %s", async (subject, composeType) => {
    expect(mailOf((await read("eml", `From: anna@northwind.example\r\nSubject: ${subject}\r\n\r\nHello`))[0]).message.composeType).toBe(composeType);
  });

  it("gives its decoded text, where it holds no HTML", async () => {
    const mail = mailOf((await read("eml", eml("Caf=C3=A9", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable")))[0]);
    expect(mail).toMatchObject({ decodedBody: "text", message: { from: { address: "anna@northwind.example", name: "Anna Berg" }, to: [{ address: "clara@contoso.example" }], subject: "Grüße" } });
    expect(mail.message.body.source.trim()).toBe("Café");
  });

  it("gives its HTML, where it holds both", async () => {
    const parts = ["--b", "Content-Type: text/plain", "", "plain", "--b", "Content-Type: text/html", "", "<p>rich</p>", "--b--", ""].join("\r\n");
    const mail = mailOf((await read("eml", eml(parts, 'Content-Type: multipart/alternative; boundary="b"')))[0]);
    expect(mail.decodedBody).toBe("html");
    expect(mail.message.body).toMatchObject({ format: "html", source: expect.stringContaining("<p>rich</p>") });
  });

  it("keeps an attached mail an attachment: its words are not today's author's", async () => {
    const attached = ["--b", "Content-Type: text/plain", "", "See attached.", "--b", "Content-Type: message/rfc822", "", "From: max@fabrikam.example", "Subject: Inner", "", "inner words", "--b--", ""].join("\r\n");
    const { message } = mailOf((await read("eml", eml(attached, 'Content-Type: multipart/mixed; boundary="b"')))[0]);
    expect(message.body.source).not.toContain("inner words");
    expect(message.attachments).toMatchObject([{ contentType: "message/rfc822", isMessage: true }]);
  });

  it.each([
    ["Fri, 6 Mar 2026 23:30:00 -0500", "2026-03-06T23:30:00.000-05:00"],
    ["Sat, 7 Mar 2026 00:15:00 +0530 (IST)", "2026-03-07T00:15:00.000+05:30"],
    ["Fri, 6 Mar 2026 23:30:00 GMT", "2026-03-06T23:30:00.000+00:00"],
    ["Sat, 13 Sep 275760 00:30:00 +0100", undefined],
    ["soon", undefined],
  ])("sent on %s keeps the day its sender had", async (header, date) => {
    expect(mailOf((await read("eml", eml("Hi", `Date: ${header}`)))[0]).message.date).toBe(date);
  });

  it("is malformed without a header field", async () => {
    expect(await read("eml", "just some words\n")).toMatchObject([{ place: "stdin", problem: expect.stringContaining("header fields") }]);
  });
});

describe("whatever bytes come in", () => {
  const piece = fc.oneof(
    fc.constantFrom("From: a@contoso.example\n", "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: text/html; charset=koi8-r\n", "Content-Transfer-Encoding: base64\n", "--b\n", "--b--\n", "\n", "\r\n\r\n", "From a@b Mon Mar  2 09:30:00 2026\n", "=?utf-8?b?8J+Zgg?=", '{"text":', "}\n").map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  );

  it("every format gives mails or says what is wrong, and never fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<MailFormat>("jsonl", "eml", "mbox", "html", "text"), fc.array(piece, { maxLength: 12 }), async (format, pieces) => {
        for (const one of await read(format, ...pieces)) {
          if ("problem" in one) expect(one.problem).not.toBe("");
          else expect(typeof one.message.body.source).toBe("string");
        }
      }),
      { numRuns: 400 },
    );
  });
});

const first = ["From anna@northwind.example Mon Mar  2 09:30:00 2026", "Subject: One", "", "From the start we agreed.", "", "From here on it is easy.", ">From quoted once", ">>From quoted twice", ""];
const second = ["From max@fabrikam.example Mon Mar  2 10:30:00 2026", "Subject: Two", "", "Second.", ""];

describe("an mbox", () => {
  it("is parted at its separators only, and its quoting is taken back", async () => {
    const mails = (await read("mbox", [...first, ...second].join("\n"))).map(mailOf);
    expect(mails.map(({ id, place, message }) => [id, place, message.subject])).toEqual([["1", "stdin:1", "One"], ["2", "stdin:10", "Two"]]);
    expect(mails[0]!.message.body.source).toBe("From the start we agreed.\n\nFrom here on it is easy.\nFrom quoted once\n>From quoted twice\n");
  });

  it("is parted alike with CRLF and in any chunks", async () => {
    const bytes = Buffer.from([...first, ...second].join("\r\n"));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
    expect((await read("mbox", ...chunks)).map((one) => mailOf(one).message.subject)).toEqual(["One", "Two"]);
  });

  it("may begin with a byte order mark, as Windows editors leave it", async () => {
    expect((await read("mbox", "\ufeff" + first.join("\n"))).map((one) => mailOf(one).message.subject)).toEqual(["One"]);
  });

  it("that is something else is reported once", async () => {
    expect(await read("mbox", "Dear Sir,\n\nthis is a letter.\n")).toMatchObject([{ place: "stdin:1", problem: expect.stringContaining("expected an mbox") }]);
  });

  it("holds a mail too large only up to the limit, and goes on behind it", async () => {
    const large = [...first.slice(0, 3), ..."x".repeat(200).split(""), "", ...second].join("\n");
    const mails = await all(mailsOf(streamOf(large), 120));
    expect(mails.map((mail) => "isCut" in mail && [mail.position, mail.isCut])).toEqual([[1, true], [2, false]]);
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "read-mail-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it("tell their format by their names and give their names as ids", async () => {
    const files = [file("a.eml", eml("Hi")), file("b.HTML", "<p>Hi</p>"), file("c.txt", "Hi"), file("d.ndjson", '{"text":"Hi"}')];
    const mails = (await all(readMail(files, undefined, streamOf()))).map(mailOf);
    expect(mails.map(({ id, message }) => [id, message.body.format])).toEqual([["a.eml", "text"], ["b.HTML", "html"], ["c.txt", "text"], ["1", "text"]]);
  });

  it("may stand among standard input, which is called -", async () => {
    const mails = await all(readMail([file("g.txt", "One"), "-"], undefined, streamOf('{"id":"two","text":"Hi"}')));
    expect(mails.map((one) => mailOf(one).id)).toEqual(["g.txt", "two"]);
  });

  it("are refused before anything is read, when one is missing or of no known format", async () => {
    const good = file("e.txt", "Hi");
    await expect(all(readMail([good, join(folder, "none.txt")], undefined, streamOf()))).rejects.toThrow(/none\.txt: no such file/);
    await expect(all(readMail([good, file("f.docx", "")], undefined, streamOf()))).rejects.toThrow(/f\.docx: .*add --format/);
    for (const format of ["text", undefined] as const) await expect(all(readMail([folder], format, streamOf()))).rejects.toThrow(/is a folder; name the files in it/);
  });
});

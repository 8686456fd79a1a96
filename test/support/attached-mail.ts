import CFB from "cfb";

/** A mail to be written into a file; all of it invented. */
export interface MailSketch {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject?: string;
  readonly date?: string;
  readonly text?: string;
  readonly html?: string;
  readonly attached?: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[];
}

/** @returns a mail in RFC 5322 form. */
export function emlOf({ from = "Tom Ade <tom@northwind.example>", to = ["Anna Berg <anna@northwind.example>"], cc = [], subject = "Price", date, text, html, attached = [] }: MailSketch): Buffer {
  const head = [`From: ${from}`, `To: ${to.join(", ")}`, ...(cc.length ? [`Cc: ${cc.join(", ")}`] : []), ...(date ? [`Date: ${date}`] : []), `Subject: ${subject}`, "MIME-Version: 1.0"];
  const body = [`Content-Type: text/${html === undefined ? "plain" : "html"}; charset=utf-8`, "Content-Transfer-Encoding: base64", "", base64Lines(Buffer.from(html ?? text ?? "Our margin is forty percent."))];
  if (!attached.length) return Buffer.from([...head, ...body, ""].join("\r\n"));
  const boundary = `b${subject.length}-${attached.length}-${attached.reduce((sum, { bytes }) => sum + bytes.length, 0)}`;
  const parts = attached.map(({ name, contentType, bytes }) => {
    // RFC 2046, section 5.2.1: a message part is never encoded.
    const isMessage = contentType === "message/rfc822";
    return Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Type: ${contentType}\r\nContent-Disposition: attachment; filename="${name}"\r\n${isMessage ? "" : "Content-Transfer-Encoding: base64\r\n"}\r\n`),
      isMessage ? bytes : Buffer.from(base64Lines(Buffer.from(bytes))),
      Buffer.from("\r\n"),
    ]);
  });
  return Buffer.concat([Buffer.from([...head, `Content-Type: multipart/mixed; boundary="${boundary}"`, "", `--${boundary}`, ...body, ""].join("\r\n")), ...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

function base64Lines(bytes: Buffer): string {
  return bytes.toString("base64").replace(/.{76}/g, "$&\r\n");
}

/** A property of an Outlook message file: its id and type as eight hexadecimal digits, as in `0037001F`. */
export type Properties = Readonly<Record<string, string | number | Uint8Array>>;

export interface MsgSketch {
  readonly properties: Properties;
  readonly recipients?: readonly Properties[];
  readonly attachments?: readonly (Properties & { readonly inner?: never } | { readonly inner: MsgSketch; readonly name: string })[];
}

/** @returns an Outlook message file (MS-OXMSG), its container written by another library than the one that reads it. */
export function msgOf(sketch: MsgSketch): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const table of ["00020102", "00030102", "00040102"]) CFB.utils.cfb_add(file, `/__nameid_version1.0/__substg1.0_${table}`, Buffer.alloc(0));
  addMessage(file, "", sketch, 32);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

function addMessage(file: CFB.CFB$Container, folder: string, { properties, recipients = [], attachments = [] }: MsgSketch, headSize: number): void {
  addProperties(file, folder, properties, headSize);
  recipients.forEach((recipient, i) => addProperties(file, `${folder}/__recip_version1.0_#${hex(i)}`, recipient, 8));
  attachments.forEach((attachment, i) => {
    const storage = `${folder}/__attach_version1.0_#${hex(i)}`;
    if (attachment.inner === undefined) return addProperties(file, storage, attachment as Properties, 8);
    addProperties(file, storage, { "3001001F": (attachment as { name: string }).name, "37050003": 5 }, 8);
    addMessage(file, `${storage}/__substg1.0_3701000D`, (attachment as { inner: MsgSketch }).inner, 24);
  });
}

function addProperties(file: CFB.CFB$Container, folder: string, properties: Properties, headSize: number): void {
  const table = [Buffer.alloc(headSize)];
  for (const [tag, value] of Object.entries(properties)) {
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(parseInt(tag, 16), 0);
    entry.writeUInt32LE(6, 4);
    if (typeof value === "number") entry.writeBigUInt64LE(BigInt(value), 8);
    else {
      const bytes = typeof value === "string" ? Buffer.from(value, tag.endsWith("001F") ? "utf16le" : "latin1") : Buffer.from(value);
      entry.writeUInt32LE(bytes.length + (tag.endsWith("001F") ? 2 : 0), 8);
      CFB.utils.cfb_add(file, `${folder}/__substg1.0_${tag}`, bytes);
    }
    table.push(entry);
  }
  CFB.utils.cfb_add(file, `${folder}/__properties_version1.0`, Buffer.concat(table));
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(8, "0");

/** @returns a time of MAPI: 100 ns since 1601. */
export function fileTime(iso: string): number {
  return (Date.parse(iso) + 11_644_473_600_000) * 10_000;
}

/** @returns a person of a mail as a recipient row: 1 To, 2 Cc, 3 Bcc. */
export function recipient(name: string, address: string, field: 1 | 2 | 3 = 1): Properties {
  return { "0C150003": field, "3001001F": name, "3002001F": "SMTP", "3003001F": address, "39FE001F": address };
}

/** @returns RTF in its container of MS-OXRTFCP, not compressed. */
export function rtfOf(rtf: string): Uint8Array {
  const bytes = Buffer.from(rtf, "latin1");
  const head = Buffer.alloc(16);
  head.writeUInt32LE(bytes.length + 12, 0);
  head.writeUInt32LE(bytes.length, 4);
  head.write("MELA", 8, "latin1");
  return new Uint8Array(Buffer.concat([head, bytes]));
}

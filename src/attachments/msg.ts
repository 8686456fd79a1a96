import MsgReader from "@kenjiuno/msgreader";
import type { FieldsData } from "@kenjiuno/msgreader";
import type { Address, Body } from "../classify";
import { decode } from "./code-page";
import { isCompoundFile, isSound } from "./compound-file";
import { hasHeader, parseEml, peopleOf } from "./eml";
import { attachmentOf } from "./kind";
import { isEnvelope, Unreadable } from "./opened-mail";
import type { Enclosure, OpenedMail } from "./opened-mail";
import { compressedRtf } from "./rtf";

/** Property ids of MS-OXPROPS. */
const id = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitTime: 0x0039,
  representingName: 0x0042,
  representingEmail: 0x0065,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  senderEmail: 0x0c1f,
  deliveryTime: 0x0e06,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  email: 0x3003,
  shortFileName: 0x3704,
  fileName: 0x3707,
  mediaType: 0x370e,
  smtpAddress: 0x39fe,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtp: 0x5d01,
  representingSmtp: 0x5d02,
} as const;

/** Property types of MS-OXCDATA. */
const type = { integer: 0x0003, string8: 0x001e, string: 0x001f, time: 0x0040, binary: 0x0102 } as const;

/** Opens an Outlook message file (MS-OXMSG). Rejects with {@link Unreadable} only. */
export async function openMsg(bytes: Uint8Array): Promise<OpenedMail> {
  if (!isCompoundFile(bytes) || !isSound(bytes)) throw new Unreadable("malformed");
  try {
    return await open(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("malformed");
  }
}

async function open(bytes: Uint8Array): Promise<OpenedMail> {
  // The reader wants a buffer of its own.
  const reader = new MsgReader(bytes.slice().buffer);
  reader.parserConfig = { includeRawProps: true };
  const file = reader.getFileData();
  if (file.error) throw new Unreadable("malformed");
  const inUnicode = new Properties(file);
  const codePage = inUnicode.number(id.messageCodePage) ?? inUnicode.number(id.internetCodePage);
  const of = (fields: FieldsData): Properties => new Properties(fields, codePage);
  const message = of(file);

  const enclosed = (file.attachments ?? []).map((fields) => enclosureOf(fields, of(fields), () => reader.getAttachment(fields).content));
  const body = bodyOf(message);
  const isProtected = /^IPM\.Note\.(?:SMIME|rpmsg)/i.test(message.text(id.messageClass) ?? "") || enclosed.some(({ attachment }) => isEnvelope(attachment));
  if (isProtected && body.source.trim() === "") throw new Unreadable("protected");

  const inField = (field: "to" | "cc" | "bcc"): Address[] =>
    (file.recipients ?? []).filter(({ recipType = "to" }) => recipType === field).map(of).flatMap((one) => person(one.text(id.displayName), one.text(id.smtpAddress), one.text(id.email)));
  return {
    from: await senderOf(message),
    to: inField("to"),
    cc: inField("cc"),
    bcc: inField("bcc"),
    date: message.time(id.submitTime) ?? message.time(id.deliveryTime),
    subject: message.text(id.subject) ?? "",
    body,
    enclosed,
  };
}

/** Whoever it was written for comes before who pressed Send. Exchange may give a directory name only; then the headers of its transport know more. */
async function senderOf(message: Properties): Promise<Address | undefined> {
  const [represented] = person(message.text(id.representingName), message.text(id.representingSmtp), message.text(id.representingEmail));
  const [sender] = person(message.text(id.senderName), message.text(id.senderSmtp), message.text(id.senderEmail));
  const known = [represented, sender].find((one) => one && one.address.includes("@"));
  if (known) return known;
  const headers = new TextEncoder().encode(message.text(id.transportHeaders) ?? "");
  const { from } = hasHeader(headers) ? await parseEml(headers) : {};
  return peopleOf(from ? [from] : [])[0] ?? represented ?? sender;
}

/** The first address with a domain, else the directory name; nobody where there is neither that nor a name. */
function person(name: string | undefined, ...addresses: readonly (string | undefined)[]): Address[] {
  const address = addresses.find((one) => one?.includes("@")) ?? addresses.find((one) => one) ?? "";
  const shown = (name ?? "").replace(/^'(.*)'$/, "$1");
  if (!address && !shown) return [];
  return [shown && shown !== address ? { address, name: shown } : { address }];
}

/** HTML where the file holds it, else the text Outlook keeps beside it, else what is packed as RTF. */
function bodyOf(message: Properties): Body {
  const html = message.text(id.html) ?? decodeHtml(message.bytes(id.html), message.number(id.internetCodePage));
  if (html?.trim()) return { format: "html", source: html };
  const text = message.text(id.body);
  if (text?.trim()) return { format: "text", source: text };
  const rtf = message.bytes(id.rtf);
  return rtf ? compressedRtf(rtf) : { format: "text", source: text ?? "" };
}

function decodeHtml(bytes: Uint8Array | undefined, codePage: number | undefined): string | undefined {
  return bytes && decode(bytes, codePage ?? 65001);
}

function enclosureOf(fields: FieldsData, properties: Properties, content: () => Uint8Array): Enclosure {
  const isInner = fields.innerMsgContent === true;
  const name = properties.text(id.fileName) ?? properties.text(id.shortFileName) ?? properties.text(id.displayName) ?? "";
  const attachment = attachmentOf(name, isInner ? "application/vnd.ms-outlook" : properties.text(id.mediaType), isInner ? undefined : fields.contentLength, false);
  return attachment.isMessage ? { attachment, bytes: content() } : { attachment };
}

/** The properties of one object of the file, by id. */
class Properties {
  private readonly values = new Map<number, { readonly type: number; readonly value: unknown }>();

  /** @param codePage of strings that are not in Unicode: the reader leaves their bytes as they are, one unit each */
  constructor(
    { rawProps = [] }: FieldsData,
    private readonly codePage?: number,
  ) {
    for (const { propertyTag, value } of rawProps as readonly { propertyTag?: string; value?: unknown }[]) {
      const tag = parseInt(propertyTag ?? "", 16);
      this.values.set(tag >>> 16, { type: tag & 0xffff, value });
    }
  }

  text(property: number): string | undefined {
    const text = this.value(property, type.string);
    if (typeof text === "string") return text;
    const bytes = this.value(property, type.string8);
    return typeof bytes === "string" ? decode(Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)), this.codePage) : undefined;
  }

  bytes(property: number): Uint8Array | undefined {
    const bytes = this.value(property, type.binary);
    return bytes instanceof Uint8Array ? bytes : undefined;
  }

  number(property: number): number | undefined {
    const number = this.value(property, type.integer);
    return typeof number === "number" ? number : undefined;
  }

  /** As a date in a mail's header is written. */
  time(property: number): string | undefined {
    const time = this.value(property, type.time);
    return typeof time === "string" && !Number.isNaN(Date.parse(time)) ? time : undefined;
  }

  private value(property: number, wanted: number): unknown {
    const found = this.values.get(property);
    return found?.type === wanted ? found.value : undefined;
  }
}

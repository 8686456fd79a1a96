import { decompressRTF } from "@kenjiuno/decompressrtf";
import type { Body } from "../classify";
import { decode } from "./code-page";
import { Unreadable } from "./opened-mail";

/** Packed bytes of RTF that are unpacked: they grow to at most nine times as many. */
const largestRtf = 8 * 1024 * 1024;

/** Groups within groups; what is deeper is read as part of the deepest. */
const deepestGroup = 1000;

/** @returns the body in a PidTagRtfCompressed (MS-OXRTFCP): HTML or text that was put into RTF comes out again (MS-OXRTFEX). */
export function compressedRtf(packed: Uint8Array): Body {
  if (packed.length > largestRtf) throw new Unreadable("too-large");
  // The size in its head is believed by the unpacker.
  const claimed = packed.length >= 16 ? new DataView(packed.buffer, packed.byteOffset).getUint32(0, true) : Infinity;
  if (claimed > packed.length - 4) throw new Unreadable("malformed");
  return bodyOfRtf(Uint8Array.from(decompressRTF(Array.from(packed))));
}

/** What a group of RTF does with its words. */
interface Group {
  /** Shown in no reading: fonts, colors, pictures. */
  readonly isSilent: boolean;
  /** `{\*\htmltag ...}`: a piece of the original HTML. */
  readonly isTag: boolean;
  readonly isFonts: boolean;
  /** `\htmlrtf`: RTF that repeats what an HTML tag says. */
  readonly isRepeat: boolean;
  /** Bytes that stand for the same character after each `\u`. */
  readonly skipAfterUnicode: number;
  readonly codePage: number | undefined;
}

const token = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))|[{}]|[^\\{}\r\n]+|[\r\n]+|\\/gi;

/** Destinations that hold no words of the text. Unknown ones are marked `\*`. */
const silent = new Set("fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable listoverridetable themedata datastore mhtmltag".split(" "));

const characters = new Map(Object.entries({ line: "\n", page: "\n", sect: "\n", row: "\n", cell: "\t", tab: "\t", lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”", bullet: "•", endash: "–", emdash: "—" }));
const escaped: Readonly<Record<string, string>> = { "\\": "\\", "{": "{", "}": "}", "~": "\u00a0", _: "\u2011", "-": "\u00ad" };

/** Character sets of fonts, by `\fcharset`. */
const charsets: Readonly<Record<number, number>> = { 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 };

/** Reads RTF in one pass. Never fails: what is no RTF gives no text. */
export function bodyOfRtf(bytes: Uint8Array): Body {
  const rtf = latin1(bytes);
  if (!/^\s*\{\\rtf/.test(rtf)) return { format: "text", source: "" };
  const isHtml = /\\fromhtml1?(?![0-9a-z])/i.test(rtf.slice(0, 4096));
  const reading = new Reading(isHtml);
  token.lastIndex = 0;
  for (let found = token.exec(rtf); found; found = token.exec(rtf)) {
    const [whole, word, number, hex, symbol] = found;
    if (word === "bin" && number) token.lastIndex += Math.max(0, Number(number));
    else if (word) reading.control(word, number === undefined ? undefined : Number(number));
    else if (hex) reading.byte(parseInt(hex, 16));
    else if (symbol) reading.symbol(symbol);
    else if (whole === "{") reading.open();
    else if (whole === "}") reading.close();
    else if (!/^[\r\n\\]/.test(whole)) reading.words(whole);
  }
  return { format: isHtml ? "html" : "text", source: reading.end() };
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

class Reading {
  private readonly out: string[] = [];
  private pending: number[] = [];
  private readonly outer: Group[] = [];
  private group: Group = { isSilent: false, isTag: false, isFonts: false, isRepeat: false, skipAfterUnicode: 1, codePage: undefined };
  private readonly fonts = new Map<number, number>();
  private font: number | undefined;
  /** The file's own code page. */
  private ansi: number | undefined;
  private isStar = false;
  private toSkip = 0;
  private tooDeep = 0;

  constructor(private readonly isHtml: boolean) {}

  open(): void {
    this.flush();
    this.toSkip = 0;
    if (this.outer.length < deepestGroup) this.outer.push(this.group);
    else this.tooDeep++;
  }

  close(): void {
    this.flush();
    this.toSkip = 0;
    if (this.tooDeep > 0) this.tooDeep--;
    else this.group = this.outer.pop() ?? this.group;
  }

  control(word: string, number: number | undefined): void {
    const isStar = this.isStar;
    this.isStar = false;
    this.flush();
    if (isStar || silent.has(word)) {
      const isTag = isStar && word === "htmltag";
      this.set({ isSilent: this.group.isSilent || !isTag, isTag, isFonts: word === "fonttbl" });
    } else if (word === "ansicpg") {
      this.ansi = number;
      this.set({ codePage: number });
    } else if (word === "htmlrtf") this.set({ isRepeat: number !== 0 });
    else if (word === "uc") this.set({ skipAfterUnicode: Math.max(0, number ?? 1) });
    else if (word === "f") this.useFont(number ?? 0);
    else if (word === "fcharset" && this.group.isFonts && this.font !== undefined) this.fonts.set(this.font, charsets[number ?? 0] ?? 0);
    else if (word === "u" && number !== undefined) {
      this.say(String.fromCharCode(number & 0xffff));
      this.toSkip = this.group.skipAfterUnicode;
    } else if (word === "par") this.say(this.isHtml ? "\r\n" : "\n");
    else this.say(this.isHtml && word === "line" ? "\r\n" : (characters.get(word) ?? ""));
  }

  symbol(symbol: string): void {
    if (symbol === "*") {
      this.isStar = true;
      return;
    }
    this.flush();
    // A line break after a backslash is a paragraph.
    const meant = symbol === "\n" || symbol === "\r" ? "\n" : escaped[symbol];
    if (meant !== undefined && !this.skipped()) this.say(meant);
  }

  byte(byte: number): void {
    if (!this.skipped()) this.pending.push(byte);
  }

  words(words: string): void {
    this.isStar = false;
    const skipped = Math.min(this.toSkip, words.length);
    this.toSkip -= skipped;
    for (let i = skipped; i < words.length; i++) this.pending.push(words.charCodeAt(i));
  }

  end(): string {
    this.flush();
    return this.out.join("");
  }

  private set(change: Partial<Group>): void {
    this.group = { ...this.group, ...change };
  }

  private useFont(number: number): void {
    this.font = number;
    const codePage = this.fonts.get(number);
    if (!this.group.isFonts) this.set({ codePage: codePage || this.ansi });
  }

  private skipped(): boolean {
    if (this.toSkip === 0) return false;
    this.toSkip--;
    return true;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    this.say(decode(bytes, this.group.codePage));
  }

  private say(text: string): void {
    const { isSilent, isTag, isRepeat } = this.group;
    if (!isSilent && (isTag || !isRepeat)) this.out.push(text);
  }
}

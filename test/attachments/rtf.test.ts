import fc from "fast-check";
import { bodyOfRtf, compressedRtf } from "../../src/attachments/rtf";
import { rtfOf } from "../support/attached-mail";

const body = (rtf: string) => bodyOfRtf(Buffer.from(rtf, "latin1"));

test("compressed RTF is unpacked (the example of MS-OXRTFCP, section 3.1.1)", () => {
  const packed = "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c0900206277 05b06c647d0a800fa0".replace(/ /g, "");
  expect(compressedRtf(Buffer.from(packed, "hex"))).toEqual({ format: "text", source: "hello world" });
});

test.each([
  ["paragraphs and line breaks", String.raw`{\rtf1\ansi One\par Two\line Three\tab Four}`, "One\nTwo\nThree\tFour"],
  ["escapes", String.raw`{\rtf1\ansi a\{b\}c\\d\~e}`, "a{b}c\\d\u00a0e"],
  ["bytes of the code page", String.raw`{\rtf1\ansi\ansicpg1251 \'c7\'e0\'ef\'e0\'f1}`, "Запас"],
  ["bytes of a font's own character set", String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}{\f1 \'c7\'e0\'ef\'e0\'f1} \f0 \'e9}`, "Запас é"],
  ["Unicode, without what stands for it elsewhere", String.raw`{\rtf1\ansi\uc1 \u1047?\u1072\'e0\u1087 ?{\uc2\u8364 EU!}}`, "Зап€!"],
  ["negative Unicode", String.raw`{\rtf1\ansi \u-3913?}`, "\uf0b7"],
  ["no fonts, colors, pictures or what it does not know", String.raw`{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red1;}{\*\generator Riched;}{\pict\bin3 }}}}words}`, "words"],
  ["nothing where it is no RTF", "words", ""],
])("RTF gives %s", (_what, rtf, text) => {
  expect(body(rtf)).toEqual({ format: "text", source: text });
});

test("HTML inside RTF comes out as it went in, without what repeats it", () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1251\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\htmltag19 <html>}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 A {\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 B\line{\*\mhtmltag72 <a href="x">}\'e0{\*\htmltag72 </p>}\htmlrtf \par}\htmlrtf0{\*\htmltag27 </html>}}`;
  expect(body(rtf)).toEqual({ format: "html", source: "<html><p>A &lt;B\r\nа</p></html>" });
});

test("what claims to be longer than it is, or no RTF at all, is unreadable", () => {
  const longer = rtfOf("{\\rtf1 x}");
  new DataView(longer.buffer).setUint32(0, 0x7fffffff, true);
  expect(() => compressedRtf(longer)).toThrow("malformed");
  expect(() => compressedRtf(new Uint8Array(3))).toThrow("malformed");
});

test("any RTF gives some text", () => {
  const piece = fc.constantFrom("{\\rtf1", "{", "}", "\\*", "\\htmltag", "\\htmlrtf", "\\htmlrtf0", "\\fromhtml1", "\\u99999999999", "\\uc-1", "\\bin5", "\\'4", "\\'e9", "\\f1", "\\fcharset204", "\\constructor", "\\", "\n", " words");
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => typeof body(`{\\rtf1${pieces.join("")}`).source === "string"));
  expect(body("{\\rtf1" + "{".repeat(200_000) + "deep").source).toBe("deep");
});

/** Windows code pages by number, as the Encoding Standard names them. */
const labels: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  20866: "koi8-r",
  21866: "koi8-u",
  50220: "iso-2022-jp",
  51932: "euc-jp",
  54936: "gb18030",
  65001: "utf-8",
};

/** @returns the text that bytes of this code page stand for; Western European where the number says nothing. */
export function decode(bytes: Uint8Array, codePage = 1252): string {
  const label = labels[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : codePage >= 28592 && codePage <= 28605 ? `iso-8859-${codePage - 28590}` : "windows-1252");
  return decoderFor(label).decode(bytes);
}

/** An encoding that the Standard leaves out (`iso-8859-9` is an alias, -11 and -12 are none) is read as Western European. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

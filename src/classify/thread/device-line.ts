import { fold } from "./fold";
import { threadLanguages } from "./languages";

const beginnings = threadLanguages.reduce<string[]>((all, row) => all.concat(row.device.split("|").map(fold)), []);
/** Folded; what such a line names. Without it "Sent from my desk" would be one. */
const product = /iphone|ipad|ios|android|outlook|galaxy|samsung|blackberry|windows|yahoo|proton|gmail|huawei|xiaomi|mobile|smartphone|nokia|htc|telefon|phone|mail(?:\.ru| app|-app| for )|айфон|телефон|почт|手机|手機|갤럭시/;
const longest = 110;

/** @returns whether a line is what a telephone or mail program puts below a mail: "Sent from my iPhone". */
export function isDeviceLine(line: string): boolean {
  if (line.length > longest) return false;
  const folded = fold(line).replace(/^[*_<[("\s-]{1,4}/, "");
  return product.test(folded) && beginnings.some((beginning) => folded.startsWith(beginning));
}

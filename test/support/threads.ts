import fc from "fast-check";
import { threadLanguages, type ThreadLanguage } from "../../src/classify/thread/languages";

/** One message of an invented thread: who wrote it, what, and the program that quoted it. */
export interface Level {
  readonly shape: string;
  readonly language: ThreadLanguage;
  readonly person: number;
  readonly hour: number;
}

export const people = ["Anna Berg <anna@northwind.example>", "Leo Falk <leo@contoso.example>", "Mia Ost <mia@fabrikam.example>", "Tom Ade <tom@adatum.example>"];
const first = (list: string) => list.split("|")[0]!;
const escaped = (text: string) => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
export const own = (level: Level, index: number) => `Message ${index} says ${level.hour} barrels.`;
const date = (level: Level) => `4.3.2025 ${level.hour}:12`;
const receiver = (level: Level) => people[(level.person + 1) % people.length]!;

/** Labels with their values, in the order Outlook writes them. */
function header({ language, ...level }: Level): readonly (readonly [string, string])[] {
  return [
    [first(language.from), people[level.person]!],
    [first(language.date), date({ language, ...level })],
    [first(language.to), receiver({ language, ...level })],
    [first(language.subject), "Re: barrels"],
  ];
}

/** "DATE, X wrote:" in the language of the level: the first of its frames that names a date before the sender. */
function attribution({ language, ...level }: Level): string {
  const frame = language.attributions.find((one) => one.includes("{d}"))!;
  return frame.replace("{d}", date({ language, ...level })).replace("{f}", people[level.person]!);
}

export type Shape = (level: Level, text: string, inner: string) => string;

export const htmlShapes: Readonly<Record<string, Shape>> = {
  owa: (level, text, inner) =>
    `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="x_divRplyFwdMsg" dir="ltr"><font>${header(level).map(([label, value]) => `<b>${label}:</b> ${escaped(value)}`).join("<br>")}</font><div>&nbsp;</div></div><div>${text}</div>${inner}`,
  word: (level, text, inner) =>
    `<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${header(level).map(([label, value]) => `<b><span>${label}:</span></b><span> ${escaped(value)}</span>`).join("<br>")}<o:p></o:p></p></div><p class=MsoNormal>${text}<o:p></o:p></p>${inner}`,
  mac: (level, text, inner) =>
    `<div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p>${header(level).map(([label, value]) => `<b>${label}: </b>${escaped(value)}`).join("<br>")}</p></div><p>${text}</p>${inner}</div></div>`,
  gmail: (level, text, inner) =>
    `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(attribution(level))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>${text}</div>${inner}</blockquote></div>`,
  apple: (level, text, inner) => `<div><blockquote type="cite"><div>${escaped(attribution(level))}</div><br class="Apple-interchange-newline"><div>${text}</div>${inner}</blockquote></div>`,
  thunderbird: (level, text, inner) => `<div class="moz-cite-prefix">${escaped(attribution(level))}<br></div><blockquote type="cite" cite="mid:a@b.example"><p>${text}</p>${inner}</blockquote>`,
  table: (level, text, inner) =>
    `<div class="moz-forward-container"><br>-------- ${first(level.language.forwarded)} --------<table class="moz-email-headers-table"><tbody>${header(level).map(([label, value]) => `<tr><th>${label}: </th><td>${escaped(value)}</td></tr>`).join("")}</tbody></table><p>${text}</p>${inner}</div>`,
  yahoo: (level, text, inner) => `<div id="ydpabyahoo_quoted_1" class="ydpabyahoo_quoted"><div>${escaped(attribution(level))}</div><div>${text}</div>${inner}</div>`,
};

export const textShapes: Readonly<Record<string, Shape>> = {
  underscores: (level, text, inner) => `${"_".repeat(32)}\n${header(level).map(([label, value]) => `${label}: ${value}`).join("\n")}\n\n${text}\n\n${inner}`,
  original: (level, text, inner) => `-----${first(level.language.original)}-----\n${header(level).map(([label, value]) => `${label}: ${value}`).join("\n")}\n\n${text}\n\n${inner}`,
  marks: (level, text, inner) => `${attribution(level)}\n\n${`${text}\n\n${inner}`.trimEnd().replace(/^/gm, "> ")}\n`,
};

export function thread(levels: readonly Level[], shapes: Readonly<Record<string, Shape>>): string {
  return levels.reduceRight((inner, level, i) => shapes[level.shape]!(level, own(level, i + 1), inner), "");
}

export function levelsOf(shapes: Readonly<Record<string, Shape>>): fc.Arbitrary<Level[]> {
  const level = fc.record({
    shape: fc.constantFrom(...Object.keys(shapes)),
    language: fc.constantFrom(...threadLanguages),
    person: fc.nat(people.length - 1),
    hour: fc.integer({ min: 10, max: 23 }),
  });
  return fc.array(level, { minLength: 1, maxLength: 6 });
}

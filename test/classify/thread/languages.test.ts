import { threadLanguages } from "../../../src/classify/thread/languages";
import { splitBody } from "../../support/split";

/** A moment as mail programs of each language write it. */
const dates: Readonly<Record<string, string>> = {
  en: "Tue, Mar 4, 2025 at 9:12 AM",
  de: "Di., 4. März 2025 um 09:12 Uhr",
  fr: "mar. 4 mars 2025 à 09:12",
  es: "mar, 4 mar 2025 a las 9:12",
  it: "mar 4 mar 2025 alle ore 09:12",
  pt: "ter., 4 de mar. de 2025 às 09:12",
  nl: "di 4 mrt 2025 om 09:12",
  pl: "wt., 4 mar 2025 o 09:12",
  cs: "út 4. 3. 2025 v 9:12",
  sk: "ut 4. 3. 2025 o 9:12",
  sv: "tis 4 mars 2025 kl 09:12",
  da: "tirs. 4. mar. 2025 kl. 09.12",
  nb: "tir. 4. mars 2025 kl. 09:12",
  fi: "ti 4. maalisk. 2025 klo 9.12",
  tr: "4 Mar 2025 Sal, 09:12",
  ru: "вт, 4 мар. 2025 г. в 09:12",
  uk: "вт, 4 бер. 2025 р. о 09:12",
  el: "Τρί 4 Μαρ 2025 στις 9:12 π.μ.",
  hu: "2025. márc. 4., K, 9:12",
  ro: "mar., 4 mar. 2025 la 09:12",
  hr: "uto, 4. ožu 2025. u 09:12",
  sl: "tor., 4. mar. 2025 ob 09:12",
  sr: "уто, 4. мар 2025. у 09:12",
  bg: "вт, 4.03.2025 г. в 9:12 ч.",
  ca: "dt., 4 de març 2025 a les 9:12",
  et: "T, 4. märts 2025 kell 09:12",
  lv: "otrd., 2025. g. 4. marts plkst. 09:12",
  lt: "2025-03-04, an, 09:12",
  zh: "2025年3月4日周二 09:12",
  ja: "2025年3月4日(火) 9:12",
  ko: "2025년 3월 4일 (화) 오전 9:12",
  ar: "الثلاثاء، 4 مارس 2025 في 9:12 ص",
  he: "יום ג׳, 4 במרץ 2025 ב-9:12",
  fa: "سه‌شنبه 4 مارس 2025، 9:12",
  hi: "मंगल, 4 मार्च 2025, 9:12 am",
  vi: "Th 3, 4 thg 3, 2025 lúc 09:12",
  id: "Sel, 4 Mar 2025 pukul 09.12",
  th: "อ. 4 มี.ค. 2025 เวลา 09:12",
};

const sender = "Anna Berg <anna@northwind.example>";
const answer = "Fine by me.";
const question = "Shall we meet at nine?";

describe.each(threadLanguages.map((row) => [row.tag, row] as const))("%s", (tag, row) => {
  const date = dates[tag]!;
  const words = (list: string) => list.split("|");
  const header = (from: string, sent: string, to: string, subject: string) =>
    `${from}: ${sender}\n${sent}: ${date}\n${to}: Leo Falk <leo@contoso.example>; Mia <mia@contoso.example>\n${words(row.cc)[0]!}: Tom Ade <tom@northwind.example>\n${subject}: RE: Pumps`;
  const whole = {
    authored: answer,
    quoted: [
      {
        from: sender,
        date,
        to: ["Leo Falk <leo@contoso.example>", "Mia <mia@contoso.example>"],
        cc: ["Tom Ade <tom@northwind.example>"],
        subject: "RE: Pumps",
        text: question,
      },
    ],
  };

  test("Outlook's header in HTML", () => {
    const lines = header(words(row.from)[0]!, words(row.date)[0]!, words(row.to)[0]!, words(row.subject)[0]!)
      .split("\n")
      .map((line) => line.replace(/</g, "&lt;").replace(/^([^:]*):/, "<b>$1:</b>"));
    const html = `<div>${answer}</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font>${lines.join("<br>")}</font><div>&nbsp;</div></div><div>${question}</div>`;
    expect(splitBody(html)).toEqual(whole);
  });

  const labels = (["from", "date", "to", "subject"] as const).flatMap((field) => words(row[field]).map((label) => [field, label] as const));
  test.each(labels)("its %s label %s in plain text, without any separator", (field, label) => {
    const first = { from: words(row.from)[0]!, date: words(row.date)[0]!, to: words(row.to)[0]!, subject: words(row.subject)[0]! };
    const { from, date: sent, to, subject }: typeof first = Object.assign({}, first, { [field]: label });
    expect(splitBody(`${answer}\n\n${header(from, sent, to, subject)}\n\n${question}`)).toEqual(whole);
  });

  test.each(row.attributions)("its attribution %s", (frame) => {
    const line = frame.replace("{d}", `${date},`).replace("{f}", sender).replace(/,(?=\s*[)）:]| (?:tarihinde|hat|heeft|schrieb|skrev))/, "");
    const { authored, quoted } = splitBody(`${answer}\n\n${line}\n> ${question}`);
    expect({ authored, from: quoted[0]?.from, text: quoted[0]?.text, count: quoted.length }).toEqual({ authored: answer, from: frame.includes("{f}") ? sender : undefined, text: question, count: 1 });
    if (frame.includes("{d}")) expect(quoted[0]!.date!.replace(/\D/g, "")).toBe(date.replace(/\D/g, ""));
  });

  test.each(words(row.original).concat(words(row.forwarded)))("its separator %s", (phrase) => {
    const short = header(words(row.from)[0]!, words(row.date)[0]!, words(row.to)[0]!, words(row.subject)[0]!);
    expect(splitBody(`${answer}\n\n-----${phrase}-----\n${short}\n\n${question}`)).toEqual(whole);
  });

  test.each(words(row.device))("its device line %s", (phrase) => {
    expect(splitBody(`${answer}\n\n${phrase} iPhone`)).toEqual({ authored: answer, quoted: [] });
  });

  test.each(words(row.forwarded))("Apple's opening line %s", (phrase) => {
    const short = header(words(row.from)[0]!, words(row.date)[0]!, words(row.to)[0]!, words(row.subject)[0]!);
    const quoted = `${phrase}:\n\n${short}\n\n${question}`.split("\n").map((line) => `> ${line}`);
    expect(splitBody(`${answer}\n\n${quoted.join("\n")}`)).toEqual(whole);
  });
});

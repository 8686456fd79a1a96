/** Invented mail of a wanted size: HTML as classic Outlook writes it, about ten times its text, threads nested as they come. */

const sentences = [
  "Thank you for the figures you sent on Tuesday, I went through them with the team this morning.",
  "The second delivery leaves the warehouse on the 14th and should reach you two days later.",
  "Could you let me know which of the three variants your colleagues prefer?",
  "I have attached the minutes; points four and five are still open on our side.",
  "Мы проверили расчёт ещё раз и подтверждаем сроки, указанные в договоре.",
  "Please note that the room has changed, we meet on the second floor.",
  "Коллеги, прошу направить замечания к проекту до конца недели.",
  "As agreed, the invoice carries the new purchase order number.",
];
const people = [
  ["Anna Berg", "anna.berg@northwind.example"],
  ["Clara Diaz", "clara@contoso.example"],
  ["Oleg Petrov", "oleg@northwind.example"],
  ["Ruth Adler", "ruth.adler@fabrikam.example"],
] as const;

const english = sentences.filter((sentence) => !/[а-я]/.test(sentence));

const paragraph = (i: number, said = sentences) =>
  `<p class=MsoNormal style='margin-bottom:12.0pt;mso-margin-top-alt:auto;text-align:justify'><span lang=EN-US style='font-size:11.0pt;font-family:"Calibri",sans-serif;` +
  `color:#1F497D;mso-fareast-language:EN-US'>${said[i % said.length]}</span><span lang=EN-US style='font-size:11.0pt;font-family:"Calibri",sans-serif;color:#1F497D'><o:p></o:p></span></p>` +
  `<p class=MsoNormal style='margin-bottom:12.0pt'><span lang=EN-US style='font-size:11.0pt;font-family:"Calibri",sans-serif;color:#1F497D'><o:p>&nbsp;</o:p></span></p>\r\n`;

const header = (i: number) => {
  const [from, address] = people[i % people.length]!;
  const [to, toAddress] = people[(i + 1) % people.length]!;
  return (
    `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US style='mso-fareast-language:EN-GB'>From:</span></b>` +
    `<span lang=EN-US style='mso-fareast-language:EN-GB'> ${from} &lt;${address}&gt; <br><b>Sent:</b> ${1 + (i % 28)} March 2026 09:12<br><b>To:</b> ${to} &lt;${toAddress}&gt;<br>` +
    `<b>Subject:</b> RE: Delivery schedule<o:p></o:p></span></p></div></div>\r\n`
  );
};

/** @returns HTML of about `size` UTF-16 units, a new quoted message every few paragraphs. */
export function outlookHtml(size: number, said = sentences): string {
  const parts = [`<html><head><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt} --></style></head><body lang=EN-US><div class=WordSection1>`];
  let length = parts[0]!.length;
  for (let i = 0; length < size; i++) {
    const part = i % 8 === 7 ? header(i >> 3) : paragraph(i, said);
    parts.push(part);
    length += part.length;
  }
  parts.push("</div></body></html>");
  return parts.join("");
}

/** @returns such HTML of a mail that nobody wrote in Russian. */
export const englishHtml = (size: number): string => outlookHtml(size, english);

/** @returns the same mail as plain text. */
export function outlookText(size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const [from, to] = [people[(i >> 3) % people.length]!, people[((i >> 3) + 1) % people.length]!];
    const heading = `From: ${from[0]} <${from[1]}>\nSent: ${1 + ((i >> 3) % 28)} March 2026 09:12\nTo: ${to[0]} <${to[1]}>\nSubject: RE: Delivery schedule\n\n`;
    const part = i % 8 === 7 ? heading : `${sentences[i % sentences.length]!}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

/** @returns a thread of `layers` messages as Gmail nests them, each quoting all older ones, of about `size` units in HTML or with marks. */
export function nestedThread(format: "html" | "text", layers: number, size: number): string {
  const words = sentences.join(" ").repeat(Math.ceil(size / layers / 400)).slice(0, size / layers);
  const heading = (i: number) => `On Tue, ${1 + (i % 28)} Mar 2026 at 09:12, ${people[i % people.length]![0]} <${people[i % people.length]![1]}> wrote:`;
  const escaped = (text: string) => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const parts: string[] = [];
  for (let i = 0; i < layers; i++) {
    if (format === "html") parts.push(`<div>${words}</div><div class="gmail_quote"><div class="gmail_attr">${escaped(heading(i))}<br></div><blockquote class="gmail_quote">`);
    else parts.push(`${"> ".repeat(i)}${words}\n${">".repeat(i)}\n${"> ".repeat(i)}${heading(i)}\n`);
  }
  return parts.join("");
}

/** Input made to hurt: what a naive parser, splitter or pattern needs quadratic time for. Each about `size` units. */
export const hostile: Readonly<Record<string, { readonly format: "html" | "text"; readonly make: (size: number) => string }>> = {
  "unclosed tags": { format: "html", make: (size) => "<div>".repeat(size / 5) },
  "unclosed tags of many names": { format: "html", make: (size) => "<b><i><p><a>".repeat(size / 12) },
  "stray closing tags": { format: "html", make: (size) => "<div></p></b>".repeat(size / 13) },
  "nested quotes": { format: "html", make: (size) => "<blockquote type=cite>a".repeat(size / 23) },
  "open comment": { format: "html", make: (size) => "<!-- ".repeat(size / 5) },
  "open attributes": { format: "html", make: (size) => `<a href="`.repeat(size / 9) },
  "bare less-than": { format: "html", make: (size) => "<".repeat(size) },
  ampersands: { format: "html", make: (size) => "&amp".repeat(size / 4) },
  "header labels": { format: "text", make: (size) => "From: a\nTo: b\n".repeat(size / 14) },
  "quote marks": { format: "text", make: (size) => "> ".repeat(size / 2) },
  "deepening quotes": { format: "text", make: (size) => Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, i) => ">".repeat(i) + "\n").join("") },
  "one endless word": { format: "text", make: (size) => "a".repeat(size) },
  "single letters": { format: "text", make: (size) => "a b c d ee ".repeat(size / 11) },
  "exclamation marks": { format: "text", make: (size) => "!".repeat(size) },
  "blank lines": { format: "text", make: (size) => "\n".repeat(size) },
  "on wrote": { format: "text", make: (size) => "On Monday wrote: ".repeat(size / 17) },
  asides: { format: "text", make: (size) => "x, between us, a, ".repeat(size / 18) },
};

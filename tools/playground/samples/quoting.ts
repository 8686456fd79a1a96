import type { Recipient } from "../host/draft";

/** One message of a quoted thread, as its header shows it. */
export interface Quoted {
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly cc?: readonly Recipient[];
  readonly sent: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** The names of the header lines, in the language of the client that quoted. */
const labels = {
  en: { from: "From", sent: "Sent", to: "To", cc: "Cc", subject: "Subject" },
  ru: { from: "От", sent: "Отправлено", to: "Кому", cc: "Копия", subject: "Тема" },
} as const;

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** Exchange shows a group of the house by its name alone. */
const withAddress = ({ name, address }: Recipient) => (address ? `${name} <${address}>` : name);
const list = (people: readonly Recipient[]) => people.map(withAddress).join("; ");

/** A reply or forward as classic Outlook's Word engine writes it: header blocks under a top border, nothing closes them. */
export function classicOutlook(own: readonly string[], thread: readonly Quoted[]): string {
  const paragraph = (text: string) => `<p class=MsoNormal>${text}<o:p></o:p></p>`;
  const empty = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>";
  const header = ({ from, to, cc, sent, subject }: Quoted) =>
    `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> ${escape(withAddress(from))}<br><b>Sent:</b> ${sent}<br><b>To:</b> ${escape(list(to))}${cc ? `<br><b>Cc:</b> ${escape(list(cc))}` : ""}<br><b>Subject:</b> ${escape(subject)}<o:p></o:p></p></div></div>`;
  const style = "<style><!--p.MsoNormal{margin:0in;font-size:11.0pt;font-family:\"Calibri\",sans-serif}--></style>";
  const quoted = thread.map((message) => [header(message), empty, ...message.paragraphs.flatMap((text) => [paragraph(escape(text)), empty])].join("\n"));
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">${style}</head><body lang=EN-US><div class=WordSection1>\n${own.flatMap((text) => [paragraph(escape(text)), empty]).join("\n")}\n${quoted.join("\n")}\n</div></body></html>`;
}

/** A reply or forward as new Outlook and Outlook on the web write it. Each hop prefixes the ids of what it quotes. */
export function newOutlook(own: readonly string[], thread: readonly Quoted[], language: keyof typeof labels = "en"): string {
  const words = labels[language];
  const font = "font-family:Aptos,Calibri,Helvetica,sans-serif;font-size:12pt;color:rgb(0,0,0)";
  const line = (text: string) => `<div class="elementToProof" style="${font}">${text || "<br>"}</div>`;
  const quoted = thread.map(({ from, to, cc, sent, subject, paragraphs }, hop) => {
    const prefix = "x_".repeat(hop);
    return `<div id="${prefix}appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n<div id="${prefix}divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>${words.from}:</b> ${escape(withAddress(from))}<br><b>${words.sent}:</b> ${sent}<br><b>${words.to}:</b> ${escape(list(to))}${cc ? `<br><b>${words.cc}:</b> ${escape(list(cc))}` : ""}<br><b>${words.subject}:</b> ${escape(subject)}</font><div>&nbsp;</div></div>\n${paragraphs.map((text) => `<div class="${prefix}elementToProof">${escape(text)}</div><div><br></div>`).join("\n")}`;
  });
  return `${own.flatMap((text) => [line(escape(text)), line("")]).join("\n")}\n${quoted.join("\n")}`;
}

/** A reply as Gmail writes it: attribution and blockquote, nested. */
export function gmail(own: readonly string[], thread: readonly Quoted[]): string {
  const quote = (at: number): string => {
    const message = thread[at];
    if (!message) return "";
    const { from, sent, paragraphs } = message;
    return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${sent} ${from.name} &lt;<a href="mailto:${from.address}">${from.address}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${paragraphs.map((text) => `<div>${escape(text)}</div><div><br></div>`).join("")}</div>${quote(at + 1)}</blockquote></div>`;
  };
  return `<div dir="ltr">${own.map((text) => `<div>${escape(text)}</div><div><br></div>`).join("")}</div>${quote(0)}`;
}

/** A reply in plain text: Outlook's line of underscores and a header block. */
export function plainText(own: readonly string[], thread: readonly Quoted[]): string {
  const quoted = thread.map(({ from, to, sent, subject, paragraphs }) => `________________________________\nFrom: ${withAddress(from)}\nSent: ${sent}\nTo: ${list(to)}\nSubject: ${subject}\n\n${paragraphs.join("\n\n")}\n`);
  return `${own.join("\n\n")}\n\n${quoted.join("\n")}`;
}

import { fold } from "./fold";

/** What mail systems put above received mail. Folded beginnings; they are nobody's words. */
const beginnings = [
  "[external]",
  "[external email]",
  "[external sender]",
  "external email",
  "external sender",
  "external:",
  "caution: this email originated",
  "caution: external",
  "caution - this email",
  "caution: this message",
  "warning: this email originated",
  "warning: external",
  "this email originated from outside",
  "this email originated outside",
  "this message originated from outside",
  "this message was sent from outside",
  "this message came from outside",
  "you don't often get email from",
  "you do not often get email from",
  "some people who received this message don't often get email",
  "some people who received this message do not often get email",
  "do not click links or open attachments unless",
  "do not click on links or open attachments",
  "learn why this is important",
  "[внешняя почта]",
  "[внешний отправитель]",
  "внимание: внешний отправитель",
  "внимание: письмо от внешнего отправителя",
  "внимание! письмо от внешнего отправителя",
  "внимание! это письмо получено из",
  "это письмо получено от внешнего отправителя",
  "это письмо отправлено из-за пределов",
  "вы нечасто получаете",
  "achtung: diese e-mail kommt von",
  "achtung: externe e-mail",
  "diese e-mail stammt von außerhalb",
  "sie erhalten nicht oft eine e-mail von",
  "sie erhalten nicht häufig e-mails von",
  "attention : ce message provient de",
  "attention: ce message provient de",
  "attention : ce courriel provient",
  "vous n'obtenez pas souvent d'e-mail",
  "precaución: este correo",
  "no suele recibir correos electrónicos de",
  "attenzione: questa e-mail",
  "let op: deze e-mail",
];
const longest = 240;
const headLength = 6;
/** One look at a line's first units rules out nearly every line. */
const heads = new Set(beginnings.map((beginning) => beginning.slice(0, headLength)));

/** @returns whether a line is a mail system's warning about outside senders, not the words of who wrote the mail. */
export function isBanner(line: string): boolean {
  const bare = line[0] === "*" || line[0] === "_" ? line.replace(/^[*_\s]{1,4}/, "") : line;
  if (!heads.has(bare.slice(0, headLength).toLowerCase())) return false;
  const folded = fold(bare.slice(0, longest));
  return beginnings.some((beginning) => folded.startsWith(beginning));
}

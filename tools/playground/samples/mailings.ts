import { htmlDraft, textDraft } from "./draft-of";
import { customers, people } from "./people";
import type { Sample } from "./sample";

const page = (footer: string): string =>
  `<table role="presentation" width="600" style="font-family:Georgia"><tr><td><h2>Warm rooms, quiet pumps</h2><p>Dear customers,</p><p>our new range of heat pumps is here. Order before 1 October and save 15 percent.</p></td></tr><tr><td style="font-size:12px">Northwind, 4 Mill Lane${footer}</td></tr></table>`;

/** Mail to many at once. */
export const mailings: readonly Sample[] = [
  {
    id: "mailing-none",
    group: "Mailing",
    language: "en",
    title: "No way out, and everybody sees everybody",
    shows: "A mailing in To: the pane moves its readers to Bcc and inserts a way to unsubscribe.",
    draft: htmlDraft({ to: customers, subject: "Warm rooms, quiet pumps" }, page("")),
  },
  {
    id: "mailing-dead",
    group: "Mailing",
    language: "en",
    title: "A dead unsubscribe link",
    shows: "The link leads nowhere: the pane gives it an address.",
    draft: htmlDraft({ to: [people.anna], bcc: customers, subject: "Warm rooms, quiet pumps" }, page(`<br><a href="{{unsubscribe_url}}">Unsubscribe</a>`)),
  },
  {
    id: "mailing-ru",
    group: "Mailing",
    language: "ru",
    title: "Рассылка без отписки",
    shows: "The same in Russian and plain text.",
    draft: textDraft({ from: people.pavel, to: [people.pavel], bcc: customers, subject: "Тёплые комнаты" }, "Уважаемые клиенты!\n\nНовый каталог тепловых насосов готов. До 1 октября скидка 15 процентов.\n\nПавел Орлов\n"),
  },
  {
    id: "mailing-near",
    group: "Mailing",
    language: "en",
    title: "A mailing one can leave",
    shows: "Near miss: in Bcc, with a link that works.",
    draft: htmlDraft({ to: [people.anna], bcc: customers, subject: "Warm rooms, quiet pumps" }, page(`<br><a href="https://www.northwind.example/leave">Unsubscribe</a>`)),
  },
];

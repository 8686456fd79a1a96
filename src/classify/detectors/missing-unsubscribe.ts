import { defineDetector, type Examples } from "../detector";
import { mailingOf } from "../mailing";
import { hull, spanAt } from "../text/mapped-text";
import { wayOutOf } from "../way-out";

/**
 * A mailing nobody can leave. It is the law in most countries that they can, and who cannot marks the sender as spam
 * instead. Judged on paper: an address that is dead only when it is clicked looks like any other.
 */
export const missingUnsubscribe = defineDetector({
  id: "missing-unsubscribe",
  summary: "A mailing without a usable way to unsubscribe.",
  severity: { outside: "warn", colleague: "off" },
  languages: ["en", "ru"],
  concerns: ["client", "court"],
  repairs: ["insert-unsubscribe"],
  /** `link`: an https or mailto address to insert; empty: a mail to the sender. */
  options: { link: "" },
  reasons: {
    none: () => "This is a mailing, and nothing in it tells readers how to leave the list.",
    dead: () => "This is a mailing, and its way to unsubscribe leads nowhere.",
  },
  detect: (draft, { link }) => {
    const mailing = mailingOf(draft);
    const way = mailing && wayOutOf(draft);
    if (!mailing || !way || way.is === "usable") return [];
    const { from } = draft.message;
    const values = { link: link || (from ? `mailto:${from.address}?subject=Unsubscribe` : "") };
    const { authored, whole } = draft.parsed;
    // A dead link that stands in the signature or in a quote is shown by what the author wrote.
    const source = way.is === "dead" ? hull(whole.toSource(way.span)) : undefined;
    const span = source && spanAt(authored, source);
    return [{ reason: way.is, values, ...(span ? { passage: authored, span } : mailing) }];
  },
});

const firms = "contoso fabrikam adatum litware proseware lucerne tailwind margies wingtip bellows".split(" ");
const customers = firms.map((firm) => `office@${firm}.example`);
const button = (words: string): string => `<a href="https://www.northwind.example/bulbs" style="background:#264;padding:8px">${words}</a>`;

export const examples: Examples = {
  flags: [
    { subject: "Tulip time", body: "[[Dear gardeners,\n\nour new catalogue of bulbs is here. Order before 1 October and save 15 percent.\n\nThe Northwind nursery]]", to: [], bcc: customers },
    `<p>Plant now, and you will have crocuses in March.</p>${button("Order bulbs today")}<p><a href="#">[[Unsubscribe]]</a> | <a href="https://www.northwind.example">Our nursery</a></p>`,
    `<p>Dear customers, bulbs are half price until Sunday.</p><p>Not interested any more? [[You can opt out of these mails <a href="{{optout_url}}">here</a>.]]</p>`,
    { subject: "Nursery newsletter, issue 12", body: "In this issue: lilies in tubs, and why moles hate garlic.\n\n[[To unsubscribe, click here]]", to: customers },
    { body: "[[We have moved to 9 Harbor Street.\n\nCome and see us.]]", to: customers, headers: { "list-id": "<friends.northwind.example>" }, why: "a list that names no way out" },
    { body: "[[Дорогие садоводы!\n\nНовый каталог луковиц уже в продаже. Заказывайте до 1 октября: скидка 15 процентов.\n\nВаш питомник]]", to: [], bcc: customers },
    { subject: "Новости питомника", body: "<p>В этом выпуске: лилии в кадках.</p><p><a href='https://example.com/bye'>[[Отписаться от рассылки]]</a></p>", to: customers },
  ],
  passes: [
    { body: "Dear gardeners, our new catalogue is here, order today.\n\nTo unsubscribe, reply with the word NO.", to: [], bcc: customers, why: "an answer will do" },
    { body: `<p>Bulbs are half price until Sunday.</p>${button("Order today")}<p><a href="https://www.northwind.example/leave?id=7">Unsubscribe</a></p>`, why: "a link that works on paper" },
    { body: `<p>Bulbs are half price until Sunday.</p>${button("Order today")}<a href="mailto:leave@northwind.example"><img src="x.png" alt="Opt out"></a>`, why: "a picture that says what it is for" },
    { body: "We have moved to 9 Harbor Street.", to: customers, headers: { "list-unsubscribe": "<mailto:leave@northwind.example>" }, why: "the mail program shows the way out" },
    { body: "Dear Clara, the plan is at https://share.northwind.example/7. Could you mark your changes?", why: "one reader, one matter" },
    { body: "Hello all, attached are the minutes. Please send your comments by Friday.", to: "abcdefghijkl".split("").map((one) => `${one}@contoso.example`), why: "a project at one client" },
    { body: "Tuesday suits us too.", to: customers, composeType: "reply", why: "an answer in a thread" },
    { body: "Уважаемые клиенты, скидка на луковицы до воскресенья.\n\nОтказаться от писем: https://www.northwind.example/bye", to: customers, why: "ссылка для отказа есть" },
    { body: "Клара, добрый день! Отпишитесь, пожалуйста, когда получите чертёж: https://share.northwind.example/8", why: "«отпишитесь» здесь значит «ответьте»" },
  ],
};

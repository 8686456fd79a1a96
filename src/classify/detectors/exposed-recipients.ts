import { defineDetector, type Examples } from "../detector";
import { crowdOf, mailingOf } from "../mailing";

/** A mailing whose readers see each other's addresses. Those of one firm, or a few firms at one table, know each other. */
export const exposedRecipients = defineDetector({
  id: "exposed-recipients",
  summary: "Readers of a mailing, from many organizations, see one another's addresses in To and Cc.",
  severity: { outside: "warn", colleague: "off" },
  languages: ["en", "ru"],
  concerns: ["client", "court"],
  repairs: ["move-to-bcc"],
  options: { minReaders: 6, minFirms: 4 },
  reasons: {
    mailing: ({ readers, firms }) => `${readers} people of ${firms} organizations would see one another's addresses.`,
  },
  detect: (draft, { minReaders, minFirms }) => {
    const { readers, firms } = crowdOf(draft, "to cc");
    const mailing = readers.length >= minReaders && firms >= minFirms ? mailingOf(draft) : undefined;
    return mailing ? [{ reason: "mailing", values: { readers: readers.length, firms }, ...mailing }] : [];
  },
});

const addresses = "contoso fabrikam adatum litware proseware lucerne tailwind margies".split(" ").map((firm) => `office@${firm}.example`);

export const examples: Examples = {
  flags: [
    { subject: "Lamps for less", body: "[[Dear customers, our winter sale starts on Monday. Visit us in Mill Lane.]]", to: addresses },
    { subject: "Скидки на лампы", body: "[[Уважаемые клиенты, до пятницы скидка на все лампы. Приходите!]]", to: addresses },
    { subject: "[[The winter sale of our shop starts on Monday]]", body: "", to: addresses, why: "the subject says it all" },
  ],
  passes: [
    { subject: "Lamps for less", body: "Dear customers, our winter sale starts on Monday.", to: [], bcc: addresses, why: "nobody sees anybody" },
    { subject: "Lamps for less", body: "Dear customers, our winter sale starts on Monday.", to: addresses.map((_, i) => `lamp${i}@contoso.example`), why: "they are of one firm" },
    { subject: "Site visit", body: "Dear all, the site visit is on Monday at nine. Please bring your boots; the agenda is attached.", to: addresses, why: "a project of several firms" },
    { subject: "Приёмка", body: "Коллеги, приёмка в понедельник в девять, повестка во вложении.", to: addresses, why: "проект, а не рассылка" },
  ],
};

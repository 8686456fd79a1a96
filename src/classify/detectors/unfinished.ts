import { defineDetector, ownPassages, type Examples, type Match } from "../detector";
import { faultyGreeting } from "../greeting";
import { holesIn } from "../holes";
import { readerNames } from "../people";
import { promisedAttachment } from "../promised-attachment";

type Reason = "field" | "note" | "gap" | "greeting" | "attachment" | "stranger";

/** More than these say nothing new. */
const mostHoles = 5;

/**
 * A mail sent before it was done: what the template left open, a file that was promised and forgotten, a greeting to
 * somebody who does not get it. In doubt it passes: a form for the reader to fill in, talk about templates, short forms
 * of names, readers whose name is not known.
 */
export const unfinished = defineDetector({
  id: "unfinished",
  summary: "Template leftovers, a promised attachment that is absent, or a greeting to somebody who is not a recipient.",
  severity: { outside: "warn", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["show"],
  options: {},
  reasons: {
    field: ({ excerpt }) => `“${excerpt}” was left from a template and waits to be filled in.`,
    note: ({ excerpt }) => `“${excerpt}” is a note to yourself, not to the reader.`,
    gap: ({ excerpt }) => `Something is still missing here: “${excerpt}”.`,
    greeting: () => "The greeting names nobody.",
    attachment: () => "This promises an attachment, and nothing is attached.",
    stranger: ({ name, readers }) => `This greets ${name}, but the mail goes to ${readers}.`,
  },
  detect(draft) {
    const matches: Match<Reason>[] = [];
    const own = ownPassages(draft);
    for (const passage of own) {
      const greeting = passage.where.in === "body" ? faultyGreeting(draft, passage) : undefined;
      const holes = holesIn(passage).filter(({ span }) => !greeting || span.start >= greeting.span.end);
      if (greeting) matches.push({ reason: greeting.is, values: { name: greeting.name, readers: readerNames(draft.readers) }, passage, span: greeting.span });
      for (const { kind, span } of holes.slice(0, mostHoles)) matches.push({ reason: kind, passage, span });
    }
    const promise = promisedAttachment(draft, own);
    if (promise) matches.push({ reason: "attachment", ...promise });
    return matches;
  },
});

export const examples: Examples = {
  flags: [
    "Dear Clara,\n\nthe lease begins on [[<date>]] and ends in May.",
    "Dear [[[Name]]],\n\nyour kayak is repaired.\n\nAnna",
    "<p>Hello [[{{first_name}}]],</p><p>your kayak is repaired.</p>",
    { subject: "Your order, [[%FIRSTNAME%]]", body: "Hello Clara,\n\nyour kayak is repaired." },
    "Dear Clara,\n\nthe kayak is repaired. [[TODO: ask Boris for the bill]]\n\nAnna",
    "Dear Clara,\n\nthe repair comes to [[XXX]] euros and is due on [[xx.xx.2025]].\n\nAnna",
    "Dear Clara,\n\nthe kayak is ready by [[____]] at the latest.\n\nAnna",
    "[[Dear Mr ,]]\n\nyour kayak is repaired.",
    "Dear Clara,\n\n[[please find attached the bill for the repair.]]\n\nAnna",
    { body: "[[Dear Maria]],\n\nyour kayak is repaired.", to: ["Clara Diaz <clara.diaz@contoso.example>"] },
    "Уважаемый [[«Имя»]]!\n\nБайдарка готова.\n\nАнна",
    "Добрый день!\n\nРемонт обойдётся в сумму ([[указать сумму]]), ждём вас до [[ХХ.ХХ.2025]].\n\nАнна",
    "<p>[[Добрый день, !]]</p><p>Байдарка готова.</p>",
    "Добрый день!\n\n[[Счёт за ремонт во вложении.]]\n\nАнна",
    { body: "[[Здравствуйте, Ольга]]!\n\nБайдарка готова.", to: ["Елена Крылова <e.krylova@contoso.example>"] },
  ],
  passes: [
    { body: "Dear Clara,\n\nthe kayak [1] is repaired, the paddle [see photo] is not.\n\n[1] the red one", subject: "[EXTERNAL] [BOAT-12] Kayak", why: "notes and tags stand in brackets, too" },
    { body: "Dear Clara,\n\nin the letter template {{first_name}} stands for the reader.", why: "a field spoken about" },
    { body: "Dear Clara,\n\nthe speaker is still TBD.\n\nRoom: TBC", why: "not decided is a state of affairs" },
    { body: "Dear Clara,\n\nwe charged the card XXXX 4471. See you in spring!\n\nAnna xxx", why: "a masked number and kisses" },
    { body: "Dear Clara,\n\nplease sign and return:\n\nName: ________\nDate: ________", why: "a form for the reader to fill in" },
    { body: "Dear Clara,\n\nyou lost it in the river??? How so ???", why: "astonishment" },
    { body: "Dear Clara,\n\nthe bill is attached.", attachments: ["bill.pdf"], why: "it is" },
    { body: "<p>Dear Clara,</p><p>the bill is attached: <a href=\"https://files.northwind.example/s/bill\">bill</a></p>", why: "a link to it stands beside" },
    { body: "Dear Clara,\n\nI will attach the bill tomorrow. The rudder is attached with two bolts.", why: "later, and attached to something else" },
    { body: "Dear Bob,\n\nyour kayak is repaired.", to: ["Robert Kern <robert.kern@contoso.example>"], why: "a short form of the name" },
    { body: "Dear Maria,\n\nyour kayak is repaired.", to: ["info@contoso.example"], why: "nobody knows who reads a shared mailbox" },
    { body: "Добрый день! В шаблоне вместо [Имя] подставится имя гостя.", why: "разговор о шаблоне" },
    { body: "Добрый день! Байдарку, которую вы прикрепили к причалу, унесло; мы приложим все усилия.", why: "прикрепили и приложим другое" },
    { body: "Добрый день, Юлия!\n\nБайдарка готова.", to: ["Julia Orlova <julia.orlova@contoso.example>"], why: "то же имя латиницей" },
  ],
};

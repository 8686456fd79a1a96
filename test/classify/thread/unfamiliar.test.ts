import { splitBody } from "../../support/split";

/** What programs and languages without a row of their own write, and what programs of the past did. */

const anna = "Anna Berg <anna@northwind.example>";
const leo = "Leo Falk <leo@contoso.example>";
const when = "Tuesday, March 4, 2025 9:12 AM";

interface Case {
  readonly name: string;
  readonly body: string;
  readonly authored?: string;
  readonly from?: string;
  readonly date?: string;
}

const introductions: readonly Case[] = [
  { name: "an address in a wording nobody listed", body: `Thanks.\n\nVitnar í ${anna}:\n\n> The pumps are here.\n`, from: anna },
  { name: "a moment and a name in a language nobody listed", body: `Thanks.\n\n4.3.2025 09:12, Anna Berg skrifaði:\n> The pumps are here.\n`, from: "Anna Berg", date: "4.3.2025 09:12" },
  { name: "address and moment without a colon", body: `Thanks.\n\nOn ${when} ${anna} wrote\n\n> The pumps are here.\n`, from: anna },
  { name: "a starred name", body: "Thanks.\n\n* Anna Berg:\n\n> The pumps are here.\n", from: "Anna Berg" },
  { name: "dashes on both sides", body: "Thanks.\n\n---- Anna Berg schrieb ----\n\nThe pumps are here.\n", from: "Anna Berg" },
  { name: "marks on both sides (GroupWise)", body: `Thanks.\n\n>>> ${anna} 3/4/2025 9:12 AM >>>\nThe pumps are here.\n`, from: anna, date: "3/4/2025 9:12 AM" },
  { name: "a name that wrapped behind its verb", body: "Thanks.\n\nAm Dienstag, 4. März 2025, 09:12:33 CET schrieb\nAnna Berg:\n> The pumps are here.\n", from: "Anna Berg" },
  { name: "initials as marks (The Bat!)", body: `Tuesday, March 4, 2025, 9:12:33 AM, you wrote:\n\nAB> The pumps\nAB> are here.\n\nThanks.\n`, date: "Tuesday, March 4, 2025, 9:12:33 AM" },
  { name: "bars as marks", body: `On ${when} ${anna} wrote:\n| The pumps are here.\n\nThanks.\n`, from: anna },
];

test.each(introductions)("introduced by $name", ({ body, from, date }) => {
  const { authored, quoted } = splitBody(body);
  expect(authored).toBe("Thanks.");
  expect(quoted).toHaveLength(1);
  if (from) expect(quoted[0]!.from).toContain(from);
  if (date) expect(quoted[0]!.date).toBe(date);
  expect(quoted[0]!.text.replace(/\s+/g, " ")).toBe("The pumps are here.");
});

const header = (labels: readonly string[]) => [anna, when, leo, "Pumps"].map((value, i) => `${labels[i]!}: ${value}`);
const known = header(["From", "Sent", "To", "Subject"]);

const headers: readonly Case[] = [
  { name: "labels of a language nobody listed under a rule", body: `Thanks.\n\n________________________________\n${header(["Frá", "Zent", "Tíl", "Efni"]).join("\n")}\n\nThe pumps are here.\n` },
  { name: "labels of a language nobody listed under Word's border", body: `<p>Thanks.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p>${header(["Frá", "Zent", "Tíl", "Efni"]).join("<br>").replace(/<([^>]*@[^>]*)>/g, "&lt;$1&gt;")}</p></div><p>The pumps are here.</p>` },
  { name: "one unknown label among known ones", body: `Thanks.\n\n${known.join("\n").replace("To:", "Hacia:")}\n\nThe pumps are here.\n` },
  { name: "sender and moment above the labels (Notes)", body: `Thanks.\n\n${anna}\n03/04/2025 09:12 AM\n\n        To:     ${leo}\n        Subject:        Pumps\n\nThe pumps are here.\n` },
  { name: "labels on lines of their own (Notes)", body: `Thanks.\n\n${anna}\n03/04/2025 09:12 AM\n\nTo\n${leo}\ncc\n\nSubject\nPumps\n\n\nThe pumps are here.\n` },
  { name: "everything on the line of the separator (Samsung)", body: `Thanks.\n-------- Original message --------${known.join(" ")}\nThe pumps are here.\n` },
  { name: "an announcement without dashes", body: `Thanks.\n\n  Original Message  \n${known.join("\n")}\n\nThe pumps are here.\n` },
  { name: "unknown words between dashes", body: `Thanks.\n\n-----Mensaxe orixinal-----\n${known.join("\n")}\n\nThe pumps are here.\n` },
  { name: "a short rule", body: `Thanks.\n\n---\n${known.join("\n")}\n\nThe pumps are here.\n` },
  { name: "Notes' preview", body: `Thanks.\n\nAnna Berg ---03/04/2025 09:12:33 AM---The pumps are\n\n${known.join("\n")}\n\nThe pumps are here.\n` },
  { name: "a quoted moment", body: `Thanks.\n\n> Message du 04/03/25 09:12\n${known.map((line) => `> ${line}`).join("\n")}\n>\n> The pumps are here.\n` },
];

test.each(headers)("a header with $name", ({ body }) => {
  const { authored, quoted } = splitBody(body);
  expect(authored).toBe("Thanks.");
  expect(quoted.map(({ from, to, subject, text }) => ({ from, to, subject, text }))).toEqual([{ from: anna, to: [leo], subject: "Pumps", text: "The pumps are here." }]);
});

test.each([
  ["a trip under a rule", "<p>Plan</p><hr><p>From: Hamburg<br>To: Oslo<br>Date: 3 May 2025</p><p>Fine?</p>"],
  ["a trip with a line about its subject", "Your trip:\nFrom: Paris\nTo: London\nDate: 3 May 2025 09:12\nSubject to change.\n"],
  ["a card under a rule", "<p>Regards</p><hr><p>Name: Anna Berg<br>Phone: +49 30 1234 567<br>Mail: anna@northwind.example</p>"],
  ["somebody to ask, and when", "Contacts for Tuesday 4 March 2025, 9:12, please call Clara Diaz <clara@contoso.example>:\nshe knows.\n"],
  ["a prompt and a table", "Run this:\n\nSQL> select 1;\n\n a | b\n---+---\n 1 | 2\n"],
  ["a block that the author indented below an address", `<p>Please write to anna@northwind.example:</p><blockquote><p>The pumps are here.</p></blockquote>`],
  ["a sentence about a desk", "Sent from my desk is all mail that I write at work."],
])("%s is the author's", (_, body) => {
  expect(splitBody(body).quoted).toEqual([]);
});

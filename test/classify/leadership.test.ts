import { classify, type Policy } from "../../src/classify";
import { examplePolicy, messageOf } from "../support/examples";

const ben = "Ben Moss <ben@northwind.example>";
const order = "Send the drawings by noon, and no excuses.";

/** @returns how many orders are found in a mail of Anna Berg's to these readers. */
function orders(body: string, to: readonly string[] = [ben], policy: Partial<Policy> = {}): number {
  const { message } = messageOf({ body, to });
  return classify(message, { ...examplePolicy(), ...policy }).findings.filter(({ detector }) => detector === "command").length;
}

const signed = (title: string) => `${order}\n\nRegards\nAnna Berg\n${title}`;

describe("an order to colleagues", () => {
  it.each([
    "Managing Director",
    "CEO",
    "Head of Procurement, Northwind",
    "Acting Head of Sales",
    "Team Lead | Northwind",
    "Team Leader",
    "Plant manager",
    "Chief Financial Officer",
    "Director of Operations",
    "Shift supervisor",
    "Founder & CEO",
    "Генеральный директор",
    "Начальник отдела снабжения",
    "начальник цеха № 3",
    "И. о. руководителя группы",
    "Руководитель отдела продаж",
    "Главный инженер",
    "Abteilungsleiterin Einkauf",
    "Geschäftsführer",
    "Directrice générale",
  ])("passes where the signature says: %s", (title) => {
    expect(orders(signed(title))).toBe(0);
  });

  it.each([
    "Assistant to the Head of Procurement",
    "Deputy Managing Director",
    "PA to the CEO",
    "Sales Manager",
    "Key Account Manager",
    "Project Manager",
    "Product Owner",
    "Office Manager",
    "Art Director",
    "Account Director",
    "Lead engineer",
    "Headhunter",
    "Заместитель начальника отдела",
    "Помощник генерального директора",
    "Секретарь директора",
    "Руководитель проекта",
    "Арт-директор",
    "Менеджер по продажам",
    "Projektleiter",
    "Sales",
    "Director's Office",
  ])("is one where the signature says: %s", (title) => {
    expect(orders(signed(title))).toBe(1);
  });

  it.each([
    ["beside the name", `${order}\n\nAnna Berg, Managing Director`],
    ["above the name", `${order}\n\nС уважением,\nначальник отдела снабжения\nБерг А. И.`],
    ["in another script than the address", `${order}\n\nАнна Берг\nдиректор по производству\n+49 555 0100`],
    ["under a mark", `${order}\n-- \nNorthwind Ltd.\nManaging Director: see below\nHead of Yards\nTel. 555 0100`],
    ["in a container of the mail program", `<div>${order}</div><div class="gmail_signature"><p>Anna</p><p>Plant Manager</p></div>`],
    ["above a device's own line", `${order}\n\nAnna Berg\nManaging Director\n\nSent from my iPhone`],
  ])("passes with the title %s", (_where, body) => {
    expect(orders(body)).toBe(0);
  });

  it.each([
    ["in the text", `The managing director wants to know. ${order}`],
    ["at the end of the text, without a name", `${order}\n\nManaging Director`],
    ["below another's name", `${order}\n\nTom Reed\nManaging Director`],
    ["in a sentence about the author", `Anna Berg\nHead of Sales is what they call me.\n${order}`],
    ["in the history only", `${order}\n\nOn Mon, 3 Mar 2025 at 10:00, Tom Reed <tom@northwind.example> wrote:\n> When?\n>\n> Anna Berg\n> Managing Director`],
  ])("is one with a title %s", (_where, body) => {
    expect(orders(body)).toBe(1);
  });

  it("is one to whoever has such a title too, as the answered mail shows", () => {
    const from = (who: string, title: string) => `\n\nOn Mon, 3 Mar 2025 at 10:00, ${who} wrote:\n> When are they ready?\n>\n> ${who.replace(/ <.*/, "")}\n> ${title}`;
    expect(orders(signed("Team Lead") + from(ben, "Managing Director"))).toBe(1);
    expect(orders(signed("Team Lead") + from(ben, "Draftsman"))).toBe(0);
    expect(orders(signed("Team Lead") + from("Tom Reed <tom@northwind.example>", "Managing Director"))).toBe(0);
    expect(orders(signed("Team Lead") + from("Anna Berg <anna@northwind.example>", "Team Lead"), [ben, "Anna Berg <anna@northwind.example>"])).toBe(0);
  });
});

test("a title leads nobody outside", () => {
  expect(orders(signed("Managing Director"), [ben, "clara@contoso.example"])).toBe(1);
});

describe("whoever leads as the policy says", () => {
  const leads = { "anna@northwind.example": ["ben@northwind.example", "@yard.example"] };

  it("may order them, inside and outside", () => {
    expect(orders(order, [ben], { leads })).toBe(0);
    expect(orders(order, [ben, "Tom <tom@yard.example>"], { leads })).toBe(0);
    expect(orders(order, ["tom@north.yard.example"], { leads })).toBe(0);
  });

  it("orders nobody else", () => {
    expect(orders(order, [ben, "tom@northwind.example"], { leads })).toBe(1);
    expect(orders(order, ["tom@backyard.example"], { leads })).toBe(1);
    expect(orders(order, [ben], { leads: { "ben@northwind.example": ["anna@northwind.example"] } })).toBe(1);
  });
});

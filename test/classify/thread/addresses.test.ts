import { findAddresses, readPeople } from "../../../src/classify/thread/addresses";

const read = (value: string) => readPeople(value).map(({ name, address }) => [name, address]);

describe("one participant", () => {
  test.each([
    ["Anna Berg <anna@northwind.example>", "Anna Berg", "anna@northwind.example"],
    ["Anna Berg [mailto:Anna@Northwind.example]", "Anna Berg", "anna@northwind.example"],
    ["Anna Berg <mailto:anna@northwind.example>", "Anna Berg", "anna@northwind.example"],
    ["Anna Berg <anna@northwind.example<mailto:anna@northwind.example>>", "Anna Berg", "anna@northwind.example"],
    ["anna@northwind.example<mailto:anna@northwind.example>", undefined, "anna@northwind.example"],
    ["anna@northwind.example <anna@northwind.example>", undefined, "anna@northwind.example"],
    ["Anna Berg (anna@northwind.example)", "Anna Berg", "anna@northwind.example"],
    ['"Berg, Anna" <anna@northwind.example>', "Berg, Anna", "anna@northwind.example"],
    ["'Anna Berg' <anna@northwind.example>", "Anna Berg", "anna@northwind.example"],
    ["Anna Berg (Sales) <anna@northwind.example>", "Anna Berg (Sales)", "anna@northwind.example"],
    ["<anna@northwind.example>", undefined, "anna@northwind.example"],
    ["Anna Berg", "Anna Berg", undefined],
    ["CN=Anna Berg/O=Northwind", "Anna Berg", undefined],
    ["\u202aАнна Берг\u202c \u200f<anna@northwind.example>", "Анна Берг", "anna@northwind.example"],
    ["Анна Берг <анна@пример.example>", "Анна Берг", "анна@пример.example"],
  ])("%s", (value, name, address) => {
    expect(read(value)).toEqual([[name, address]]);
  });
});

describe("several", () => {
  test.each([
    ["parted by semicolons, with commas inside names", "Berg, Anna <a@x.example>; Falk, Leo <l@x.example>", ["Berg, Anna", "Falk, Leo"]],
    ["names alone, parted by semicolons", "Berg, Anna; Leo Falk", ["Berg, Anna", "Leo Falk"]],
    ["parted by commas", "Anna Berg <a@x.example>, Leo Falk <l@x.example>", ["Anna Berg", "Leo Falk"]],
    ["parted by commas, names with commas", "Berg, Anna <a@x.example>, Falk, Leo <l@x.example>", ["Berg, Anna", "Falk, Leo"]],
    ["quoted names with commas", '"Berg, Anna" <a@x.example>, "Falk, Leo" <l@x.example>', ["Berg, Anna", "Falk, Leo"]],
    ["names alone, parted by commas", "Anna Berg, Leo Falk, Mia Ost", ["Anna Berg", "Leo Falk", "Mia Ost"]],
    ["without any separator", "Anna Berg <a@x.example> Leo Falk <l@x.example>", ["Anna Berg", "Leo Falk"]],
    ["on wrapped lines", "Anna Berg\n <a@x.example>;\n\tLeo\n Falk <l@x.example>;", ["Anna Berg", "Leo Falk"]],
    ["some with an address and some without", "Anna Berg, Leo Falk <l@x.example>", ["Anna Berg", "Leo Falk"]],
    ["one with last name first", "Berg, Anna <a@x.example>", ["Berg, Anna"]],
    ["one with last name first, without address", "Berg, Anna", ["Berg, Anna"]],
  ])("%s", (_, value, names) => {
    expect(read(value).map(([name]) => name)).toEqual(names);
  });

  test("an empty list names nobody", () => {
    expect(readPeople(" ;, ")).toEqual([]);
  });
});

test("addresses are found in running text, without the punctuation around them", () => {
  const text = "Write to anna.berg@northwind.example, or (leo@contoso.example). Not @ home, nor @here.";
  expect(findAddresses(text).map(({ address, start, end }) => [address, text.slice(start, end)])).toEqual([
    ["anna.berg@northwind.example", "anna.berg@northwind.example"],
    ["leo@contoso.example", "leo@contoso.example"],
  ]);
});

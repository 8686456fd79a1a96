import type { Recipient } from "../host/draft";

const person = (name: string, address: string): Recipient => ({ name, address });

/** A name in a header with nothing to tell who is behind it. */
export const nightShift = person("Night Shift Desk", "");

/** Everybody in the gallery. Northwind is us; Contoso, Fabrikam and Adatum are clients. All invented. */
export const people = {
  anna: person("Anna Berg", "anna.berg@northwind.example"),
  jonas: person("Jonas Keller", "jonas.keller@northwind.example"),
  priya: person("Priya Nair", "priya.nair@northwind.example"),
  pavel: person("Павел Орлов", "pavel.orlov@northwind.example"),
  vera: person("Вера Лебедева", "vera.lebedeva@northwind.example"),
  clara: person("Clara Weiss", "clara.weiss@contoso.example"),
  tom: person("Tom Hadley", "tom.hadley@fabrikam.example"),
  ines: person("Ines Duarte", "ines.duarte@adatum.example"),
  igor: person("Игорь Савин", "igor.savin@adatum.example"),
} as const;

/** Customers of many firms, for mailings. */
export const customers = ["litware", "proseware", "lucerne", "tailwind", "margies", "wingtip", "bellows", "fourthcoffee", "alpineski"].map((firm) => person(firm.charAt(0).toUpperCase() + firm.slice(1), `office@${firm}.example`));

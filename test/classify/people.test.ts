import type { Client, Policy } from "../../src/classify";
import { audienceOf, peopleOf, readersOf } from "../../src/classify/people";
import { examplePolicy } from "../support/examples";

const anna = { address: "Anna@Northwind.example" };

test("a subdomain belongs to its domain, letters of either case are the same, anything else is outside", () => {
  const people = peopleOf(examplePolicy(), anna);
  expect(people.standingOf("tom@mail.NORTHWIND.example")).toEqual({ kind: "internal" });
  expect(people.standingOf("clara@eu.contoso.example")).toEqual({ kind: "client", client: "Contoso" });
  expect(people.standingOf("x@notnorthwind.example")).toEqual({ kind: "outside" });
  expect(people.standingOf("no address")).toEqual({ kind: "outside" });
});

test("the nearest domain decides: a client's unit under our own domain is the client's", () => {
  const policy: Policy = { ...examplePolicy(), clients: [{ name: "Adatum", aliases: [], domains: ["adatum.northwind.example"] }] };
  expect(peopleOf(policy, anna).standingOf("a@adatum.northwind.example").client).toBe("Adatum");
});

test("without internal domains the sender's own is internal, unless anybody can have a mailbox there", () => {
  const policy: Policy = { ...examplePolicy(), internalDomains: [] };
  expect(peopleOf(policy, anna).standingOf("tom@northwind.example").kind).toBe("internal");
  const people = peopleOf(policy, { address: "anna@gmail.com" });
  expect(people.standingOf("tom@gmail.com").kind).toBe("outside");
  expect(people.standingOf("Anna@gmail.com").kind).toBe("internal");
});

test("one outsider makes the audience outside; nobody at all is among colleagues", () => {
  const message = { from: anna, to: [{ address: "tom@northwind.example" }], cc: [], bcc: [{ address: "x@adatum.example" }], subject: "", body: { format: "text" as const, source: "" }, composeType: "new" as const, attachments: [], unread: [] };
  const readers = readersOf(message, peopleOf(examplePolicy(), anna));
  expect(readers.map(({ field, kind }) => [field, kind])).toEqual([
    ["to", "internal"],
    ["bcc", "client"],
  ]);
  expect(audienceOf(readers)).toBe("outside");
  expect(audienceOf([])).toBe("colleague");
});

test("fifty thousand clients are indexed once, not for every mail", () => {
  const clients: Client[] = Array.from({ length: 50_000 }, (_, i) => ({ name: `Client ${i}`, aliases: [], domains: [`c${i}.example`] }));
  let reads = 0;
  const policy: Policy = new Proxy({ ...examplePolicy(), clients }, { get: (target, key) => ((reads += key === "clients" ? 1 : 0), target[key as keyof Policy]) });
  for (let i = 0; i < 100; i++) expect(peopleOf(policy, anna).standingOf(`x@c${i}.example`).client).toBe(`Client ${i}`);
  expect(reads).toBe(1);
});

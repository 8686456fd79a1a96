import { catalogue, classify } from "../../src/classify";
import { examplePolicy, messageOf } from "../support/examples";

/** What every list of bad words stumbles over: no detector says anything, to an outside reader or a colleague. */
const innocent: readonly (readonly [string, string])[] = [
  ["a surname", "The lecture on Dick Cheney has been moved to the large hall, and Mrs. Hooker will introduce the speaker."],
  ["a technical term", "The dumb terminal in hall 3 is connected again; its keyboard had come loose."],
  ["a command of an operating system", "The import hung last night. I would kill the process, clear the cache and start it again at six."],
  ["letters within a Russian word", "Застрахуйте, пожалуйста, груз до Тюмени на обе перевозки."],
  ["contempt for a printer", "Дурацкий принтер опять жуёт бумагу, вызовите, пожалуйста, мастера."],
  ["a number of nine digits", "Invoice 669 420 187 was paid on Monday. The next one, 669420188, is due in May."],
  ["a notice on rumors", "Compliance reminds everybody that rumors about a merger must not be passed on, inside the firm or outside. Questions are answered by the legal department."],
  ["a Russian notice on rumors", "Служба комплаенса напоминает: слухи о слиянии нельзя пересказывать ни внутри фирмы, ни за её пределами. На вопросы ответят юристы."],
  ["a training on fraud", "The fraud awareness training is on 4 May at ten in room 2. We look at forged invoices, bribes and how to report a suspicion."],
];

test.each(innocent)("%s passes", (_, body) => {
  for (const to of ["clara@contoso.example", "max@northwind.example"]) {
    const { message } = messageOf({ body, to: [to], why: "" });
    expect(classify(message, examplePolicy(), catalogue).findings).toEqual([]);
  }
});

test("a complaint that is forwarded is not its forwarder's", () => {
  const body =
    "Boris, a customer is unhappy, please call her today. Her mail is below.\n\n-----Original Message-----\nFrom: Clara Ruiz <clara@contoso.example>\nSent: Monday, May 4, 2026 9:12 AM\n" +
    "To: Anna Lund <anna@northwind.example>\nSubject: Third time\n\nYour fitters are lazy idiots and you lied to me about the date. This is outrageous!!!";
  const { message } = messageOf({ body, to: ["boris@northwind.example"], why: "" });
  expect(classify(message, examplePolicy(), catalogue).findings.filter(({ evidence }) => evidence.where.part === "authored")).toEqual([]);
});

test.each([
  ["a hospital has no health to tell", "We lease two rooms to The Brideswell Hospital for liver transplant patients."],
  ["a word has a capital because it stands first", "Rust is a thief, so the gates are painted every spring."],
])("%s: nothing is asked", (_, body) => {
  const { message } = messageOf({ body, why: "" });
  expect(classify(message, examplePolicy(), catalogue).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

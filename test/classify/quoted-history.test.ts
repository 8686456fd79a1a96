import { classify, type DetectorId, type Message } from "../../src/classify";
import { findingSentence } from "../../src/wording/finding";
import { examplePolicy } from "../support/examples";

const thread = (from: string, said: string) => `Please see below.

-----Original Message-----
From: ${from}
Sent: Monday, June 3, 2024 9:12 AM
To: Anna Berg <anna@northwind.example>
Subject: Delivery

${said}
`;

function leaks(detector: DetectorId, from: string, to: string, said: string) {
  const message: Message = {
    from: { address: "anna@northwind.example" },
    to: [{ address: to }],
    cc: [],
    bcc: [],
    subject: "FW: Delivery",
    body: { format: "text", source: thread(from, said) },
    composeType: "forward",
    attachments: [],
    unread: [],
  };
  return classify(message, examplePolicy()).findings.filter((finding) => finding.detector === detector);
}

const insults = (from: string, to: string) => leaks("insult", from, to, "The clowns at Contoso lost the pallets again.");

test("a colleague's insult in the history is found when it is about to reach an outsider, who is named", () => {
  const [finding, ...others] = insults("Max Vogel <max@northwind.example>", "clara@contoso.example");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ evidence: { where: { part: "quoted", level: 1 } }, newReaders: ["clara@contoso.example"], target: { kind: "client", name: "Contoso" } });
});

test("it is not held against today's author among colleagues", () => {
  expect(insults("Max Vogel <max@northwind.example>", "tom@northwind.example")).toEqual([]);
});

test("an outsider's own insult is his", () => {
  expect(insults("Ray Moss <ray@adatum.example>", "clara@contoso.example")).toEqual([]);
});

test.each<[DetectorId, string]>([
  ["insult", "The clowns at Contoso lost the pallets again."],
  ["allegation", "Contoso cooked the books again."],
  ["hearsay", "Rumor has it that Contoso is going to be sold."],
  ["confidence", "Delete this mail after reading."],
  ["anger", "I am sick and tired of Contoso, it is outrageous!"],
  ["profanity", "Contoso sent the same shit again."],
])("%s in the history is found when it is about to reach an outsider, and the reason says who would read it for the first time", (detector, said) => {
  const [finding] = leaks(detector, "Max Vogel <max@northwind.example>", "clara@contoso.example", said);
  expect(finding).toMatchObject({ evidence: { where: { part: "quoted", level: 1 } }, newReaders: ["clara@contoso.example"] });
  expect(findingSentence(finding!, examplePolicy(), "en")).toMatch(/\. clara@contoso\.example would read it for the first time\.$/);
  expect(findingSentence(finding!, examplePolicy(), "ru")).toMatch(/ Впервые это прочтут: clara@contoso\.example\.$/);
  expect(leaks(detector, "Max Vogel <max@northwind.example>", "tom@northwind.example", said)).toEqual([]);
  expect(leaks(detector, "Ray Moss <ray@fourthcoffee.example>", "clara@contoso.example", said)).toEqual([]);
});

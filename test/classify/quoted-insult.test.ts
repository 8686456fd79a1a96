import { classify, type Message } from "../../src/classify";
import { examplePolicy } from "../support/examples";

const thread = (from: string) => `Please see below.

-----Original Message-----
From: ${from}
Sent: Monday, June 3, 2024 9:12 AM
To: Anna Berg <anna@northwind.example>
Subject: Delivery

The clowns at Contoso lost the pallets again.
`;

function insults(from: string, to: string) {
  const message: Message = {
    from: { address: "anna@northwind.example" },
    to: [{ address: to }],
    cc: [],
    bcc: [],
    subject: "FW: Delivery",
    body: { format: "text", source: thread(from) },
    composeType: "forward",
    attachments: [],
    unread: [],
  };
  return classify(message, examplePolicy()).findings.filter(({ detector }) => detector === "insult");
}

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

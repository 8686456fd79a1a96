import { classify, type Message } from "../../src/classify";
import { findingSentence } from "../../src/wording/finding";
import { examplePolicy } from "../support/examples";

/** The insults in a mail to Clara, a client: target and English sentence. */
function insults(text: string) {
  const message: Message = {
    from: { address: "anna@northwind.example" },
    to: [{ address: "clara@contoso.example", name: "Clara Weiss" }],
    cc: [{ address: "tom@northwind.example", name: "Tom Ade" }],
    bcc: [],
    subject: "Drawings",
    body: { format: "text", source: text },
    composeType: "new",
    attachments: [],
    unread: [],
  };
  const policy = examplePolicy();
  return classify(message, policy)
    .findings.filter(({ detector }) => detector === "insult")
    .map((finding) => [finding.target?.name, findingSentence(finding, policy, "en")]);
}

test("the insult itself is never its target", () => {
  expect(insults("Whoever signed this is an idiot.")).toEqual([[undefined, "This is name-calling; it is what would be remembered of the mail."]]);
});

test("a sentence with two blows is about whoever is named in it", () => {
  expect(insults("Whoever signed this is an idiot, and your engineers are clueless.")).toEqual([["your engineers", "This is name-calling, aimed at “your engineers”; it is what would be remembered of the mail."]]);
});

test("“you” is the reader the mail is addressed to", () => {
  expect(insults("I see your little project is still alive.")).toEqual([["Clara Weiss", "This mocks Clara Weiss and does not say what is wrong."]]);
});

test("in a quoted mail “you” is whoever that mail was written to", () => {
  const quoted = "See below.\n\n-----Original Message-----\nFrom: Tom Ade <tom@northwind.example>\nSent: Monday, June 3, 2024 9:12 AM\nTo: Max Vogel <max@northwind.example>\nSubject: Drawings\n\nYou are completely useless.\n";
  expect(insults(quoted)).toEqual([["Max Vogel", expect.stringMatching(/Max Vogel.*\. Clara Weiss would read it for the first time\.$/)]]);
});

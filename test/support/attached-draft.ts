import { classify, parse, type Attachment, type Message } from "../../src/classify";
import { examplePolicy } from "./examples";

export const policy = examplePolicy();

/** Among colleagues, and about to reach a client. */
export const internalMail: Attachment = {
  id: "a1",
  name: "Price.eml",
  size: 900,
  isMessage: true,
  mail: {
    from: { address: "tom@northwind.example", name: "Tom Ade" },
    to: [{ address: "anna@northwind.example", name: "Anna Berg" }],
    cc: [],
    bcc: [],
    date: "Tue, 4 Mar 2025 09:12:00 +0100",
    subject: "Price",
    body: { format: "html", source: "<p>Anna,</p><p>our margin is <b>forty</b> percent.</p>" },
    attachments: [],
  },
};

/** @returns a draft to a client with these attachments, as Outlook hands it over and the pane opens it. */
export function draftWith(attachments: readonly Attachment[], body = "Dear Clara, thank you for the call."): Message {
  return {
    from: { address: "anna@northwind.example", name: "Anna Berg" },
    to: [{ address: "clara@contoso.example", name: "Clara Diaz" }],
    cc: [],
    bcc: [],
    subject: "Offer",
    body: { format: "text", source: body },
    composeType: "new",
    attachments,
    unread: [],
    acknowledged: [],
  };
}

/** @returns verdict and reading by the real engine. */
export function judge(message: Message) {
  return { verdict: classify(message, policy), parsed: parse(message, policy) };
}

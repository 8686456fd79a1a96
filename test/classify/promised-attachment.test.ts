import { classify, type Attachment, type Message } from "../../src/classify";
import { examplePolicy, messageOf } from "../support/examples";

const promise = "Dear Clara,\n\nplease find attached the bill.";

function reasons(body: string, change: Partial<Message> = {}): string[] {
  const { message } = messageOf(body);
  return classify({ ...message, ...change }, examplePolicy()).findings.filter(({ detector }) => detector === "unfinished").map(({ reason }) => reason.id);
}

const attached = (one: Partial<Attachment>): Partial<Message> => ({ attachments: [{ name: "bill.pdf", ...one }] });

describe("a promised attachment", () => {
  it("is missed where there is none, or nothing but a picture in the text", () => {
    expect(reasons(promise)).toEqual(["attachment"]);
    expect(reasons(promise, attached({ name: "logo.png", isInline: true }))).toEqual(["attachment"]);
    expect(reasons(promise, attached({ name: "image001.png" }))).toEqual(["attachment"]);
    expect(reasons(`<p>Please find attached the bill.</p><img src="cid:seal.png">`, attached({ name: "seal.png" }))).toEqual(["attachment"]);
  });

  it("is kept by a file, and by a mail", () => {
    expect(reasons(promise, attached({}))).toEqual([]);
    expect(reasons(promise, attached({ name: "Bill", isMessage: true }))).toEqual([]);
  });

  it("is not judged where Outlook did not say what is attached", () => {
    expect(reasons(promise, { unread: [{ part: "attachments", why: "timeout" }] })).toEqual([]);
  });

  it("is kept by a link beside it, not by the firm's home page", () => {
    expect(reasons(`${promise} https://files.northwind.example/s/4471`)).toEqual([]);
    expect(reasons(`${promise}\n\nAnna\nhttps://northwind.example/`)).toEqual(["attachment"]);
  });

  it("may be a picture in the text where one is promised", () => {
    expect(reasons(`<p>See the attached screenshot.</p><img src="cid:shot.png">`, attached({ name: "shot.png", isInline: true }))).toEqual([]);
  });

  it("is not today's author's where it is quoted, and a file spoken of in an answer may be theirs", () => {
    const history = "\n\nOn Mon, 3 Mar 2025 at 10:00, Clara Diaz <clara@contoso.example> wrote:\n> Please find attached the contract.";
    expect(reasons(`Thank you.${history}`, { composeType: "reply" })).toEqual([]);
    expect(reasons(`Clause 4 of the attached contract is new.${history}`, { composeType: "reply" })).toEqual([]);
    expect(reasons(`I have attached our version.${history}`, { composeType: "reply" })).toEqual(["attachment"]);
  });
});

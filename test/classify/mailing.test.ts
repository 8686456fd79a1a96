import { parse } from "../../src/classify/parse";
import type { Draft, Example } from "../../src/classify/detector";
import { crowdOf, mailingOf } from "../../src/classify/mailing";
import { examplePolicy, messageOf } from "../support/examples";

function draftOf(example: Exclude<Example, string>): Draft {
  const policy = examplePolicy();
  const { message } = messageOf(example);
  const parsed = parse(message, policy);
  return { message, parsed, readers: parsed.readers, audience: parsed.audience, passages: [parsed.subject, parsed.authored], layers: parsed.layers, attached: [], languages: policy.languages, policy, unflattering: () => [] };
}

const firms = (count: number) => Array.from({ length: count }, (_, i) => `office@firm${i}.example`);
const isMailing = (example: Exclude<Example, string>) => mailingOf(draftOf(example)) !== undefined;

describe("a mailing is known", () => {
  it.each<[string, Exclude<Example, string>]>([
    ["by more readers than any project has", { body: "Hello.", to: firms(25) }],
    ["by many readers who do not see one another", { body: "Hello.", to: [], bcc: firms(10) }],
    ["by the mailbox of a list and what is offered", { body: "Visit our new shop.", to: ["customers-eu@lists.example"] }],
    ["by what only mailings say", { body: "View this mail in your browser. The tide tables are out." }],
    ["by its name and what it calls for", { subject: "Harbor newsletter", body: "Register now for the regatta." }],
    ["by a link out that leads nowhere", { body: `<p>The tide tables are out.</p><a href="#">Unsubscribe</a>` }],
    ["by its headers", { body: "The tide tables are out.", headers: { precedence: "bulk" } }],
    ["by several readers and a greeting to customers", { body: "Dear customers, we are closed on Monday.", to: firms(9) }],
    ["in Russian", { subject: "Дайджест порта", body: "Приходите на регату, вход свободный." }],
  ])("%s", (_, example) => {
    expect(isMailing(example)).toBe(true);
  });
});

describe("no mailing is", () => {
  it.each<[string, Exclude<Example, string>]>([
    ["a letter with a link", { body: "Clara, the tables are at https://tides.example." }],
    ["a letter about a newsletter", { body: "Clara, could you approve the paragraph for our newsletter? I need your reply by Friday." }],
    ["a quotation with a discount", { body: "Clara, as agreed the discount is 4% from 100 pieces." }],
    ["an answer, whoever gets it", { body: "Register now!", to: firms(40), composeType: "reply" }],
    ["an invitation to colleagues", { body: "Join us for cake today!", to: Array.from({ length: 30 }, (_, i) => `c${i}@northwind.example`) }],
    ["a newsletter passed on", { body: "For your information.\n\n-----Original Message-----\nFrom: News <news@tides.example>\nSent: Monday, March 3, 2025 9:00 AM\nTo: Anna <anna@northwind.example>\nSubject: Tides\n\nView this mail in your browser. Order now and save 20%.", composeType: "forward" }],
  ])("%s", (_, example) => {
    expect(isMailing(example)).toBe(false);
  });
});

it("counts every outside reader once, and each mailbox of a webmail domain as a firm", () => {
  const draft = draftOf({ body: "", to: ["a@contoso.example", "A@contoso.example", "b@contoso.example", "x@gmail.com", "y@gmail.com", "tom@northwind.example"], bcc: ["z@fabrikam.example"] });
  expect(crowdOf(draft, "to cc")).toMatchObject({ firms: 3 });
  expect(crowdOf(draft, "to cc").readers).toHaveLength(4);
  expect(crowdOf(draft, "bcc").readers).toHaveLength(1);
});

it("is shown by its beginning, and where it has no text by its subject", () => {
  const shown = (example: Exclude<Example, string>) => {
    const { passage, span } = mailingOf(draftOf(example))!;
    return [passage.where.in, passage.text.slice(span.start, span.end)];
  };
  expect(shown({ body: "\nTide tables\n\nOrder now.\n", to: firms(25) })).toEqual(["body", "Tide tables\n\nOrder now."]);
  expect(shown({ body: "x".repeat(9000), to: firms(25) })[1]!.length).toBeLessThan(1000);
  expect(shown({ body: "", subject: "Tide tables", to: firms(25) })).toEqual(["subject", "Tide tables"]);
});

import { classify, type Finding, type Policy } from "../../src/classify";
import { confidentialTermsIn } from "../../src/classify/confidential-terms";
import { plainText } from "../../src/classify/text/mapped-text";
import { examplePolicy, messageOf } from "../support/examples";

const terms = ["Project Halyard", "Проект Кедр", "Bluefin"];

function found(text: string): string[] {
  const passage = { ...plainText(text), where: { in: "body", part: "authored" } } as const;
  return confidentialTermsIn(passage, terms).map(({ first, last }) => text.split(/\s+/).slice(first, last + 1).join(" "));
}

describe("confidential terms", () => {
  test.each([
    ["We start project halyard on Monday", "whatever their case"],
    ["The «Project   Halyard» budget grew", "across quotation marks and odd blanks"],
    ["Slides of Project-Halyard are ready", "with a hyphen"],
    ["All ProjectHalyard files are here", "run together"],
    ["The Halyard project begins", "in the other order"],
    ["Смета по проекту «Кедр» готова", "in another case of the word"],
    ["О «Проекте Кедр» говорили вчера", "in another case of the word"],
    ["The Bluefin figures came", "of one word, with its capital"],
  ])("%s: found %s", (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test.each([
    ["The halyard of the flag is worn", "a part of it is a word like any other"],
    ["Доска из кедра стоит дороже проекта", "a part of it is a word like any other"],
    ["This project. Halyard was its author", "a sentence ends between"],
    ["Fresh bluefin is on the menu", "a common noun without the capital"],
  ])("%s: not found, %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("confidence, by policy", () => {
  const findings = (body: string, { to, policy = {} }: { to?: string[]; policy?: Partial<Policy> } = {}): Finding[] =>
    classify(messageOf({ body, to }).message, { ...examplePolicy(), confidentialTerms: terms, ...policy }).findings.filter((finding) => finding.detector === "confidence");

  test("a term stops a mail to an outsider, and not one to a colleague", () => {
    expect(findings("The plan for Project Halyard is attached.").map(({ reason }) => reason.id)).toEqual(["term"]);
    expect(findings("The plan for Project Halyard is attached.", { to: ["boris@northwind.example"] })).toEqual([]);
  });

  test("a term is found across markup", () => {
    expect(findings("<p>The plan for Project <b>Hal</b>yard.</p>")).toHaveLength(1);
  });

  test("another client's price is told to a client; to that client and to a colleague it is not", () => {
    const body = "The price for Fabrikam is 12 percent lower.";
    expect(findings(body).map(({ reason }) => reason.id)).toEqual(["client"]);
    expect(findings(body, { to: ["finn@fabrikam.example"] })).toEqual([]);
    expect(findings(body, { to: ["boris@northwind.example"] })).toEqual([]);
  });

  test("a client that is a published reference is no secret", () => {
    expect(findings("Fabrikam announced the new contract in a press release.")).toEqual([]);
  });

  test("pay is told to the person concerned", () => {
    const policy = { internalDomains: ["northwind.example"] };
    expect(findings("Marta is on 61,000 a year.", { to: ["marta@northwind.example"], policy })).toEqual([]);
    expect(findings("Marta is on 61,000 a year.", { to: ["boris@northwind.example"], policy })).toHaveLength(1);
  });

  test("tens of thousands of clients and terms are indexed once", () => {
    const clients = Array.from({ length: 30000 }, (_, i) => ({ name: `Firm${i} Holdings`, aliases: [], domains: [`firm${i}.example`] }));
    const many = Array.from({ length: 5000 }, (_, i) => `Project Q${i}`);
    const policy = { clients: [...examplePolicy().clients, ...clients], confidentialTerms: many };
    expect(findings("The contract of Firm29999 Holdings is attached.", { policy }).map(({ reason }) => reason.id)).toEqual(["client"]);
    expect(findings("The file on Project Q4999 is attached.", { policy }).map(({ reason }) => reason.id)).toEqual(["term"]);
  });
});

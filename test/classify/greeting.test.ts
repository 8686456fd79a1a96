import { classify } from "../../src/classify";
import { examplePolicy, messageOf } from "../support/examples";

function reasons(body: string, ...to: string[]): string[] {
  const { message } = messageOf({ body, to });
  return classify(message, examplePolicy()).findings.filter(({ detector }) => detector === "unfinished").map(({ reason }) => reason.id);
}

const clara = "Clara Diaz <clara.diaz@contoso.example>";
const help = "\n\nthe boat is ready.";

describe("a greeting", () => {
  it.each(["Dear Maria,", "Hi Kirsten,", "Dear Mr Novak,", "Good morning, Tom!", "Maria,", "Dear Maria Silva,", "Hello Maria and Tom,", "Здравствуйте, Мария Ивановна!", "Мария, добрый день!"])("names a stranger: %s", (line) => {
    expect(reasons(line + help, clara)).toEqual(["stranger"]);
  });

  it.each(["Dear Clara,", "Dear Ms Diaz,", "Hi Diaz,", "Hello Klara,", "Hi all,", "Dear Customer,", "Dear Contoso,", "Hi CD,", "Dear Tom and Clara,", "Dear Sir or Madam,", "Hello,", "Good morning!", "Уважаемые коллеги!", "Клара, добрый день!", "Уважаемая госпожа Диас!", "Dear Team,", "Attached, please look.\n"])(
    "may be meant for the reader: %s",
    (line) => {
      expect(reasons(line + help, clara).filter((reason) => reason !== "attachment")).toEqual([]);
    },
  );

  it.each(["info@contoso.example", "c.diaz@contoso.example", "Sales Team <sales@contoso.example>", "clara@contoso.example", "C. Diaz <diaz@contoso.example>"])("is let be where the reader's name is not known: %s", (to) => {
    expect(reasons(`Dear Maria,${help}`, to)).toEqual([]);
    expect(reasons(`Dear Maria,${help}`, clara, to)).toEqual([]);
  });

  it("is read against the surname alone after a title", () => {
    expect(reasons(`Dear Mr Novak,${help}`, "c.diaz@contoso.example")).toEqual(["stranger"]);
    expect(reasons(`Dear Mr Diaz,${help}`, "Diaz, Clara (Contoso) <cd@contoso.example>")).toEqual([]);
  });

  it("may name whoever wrote the mail that is answered", () => {
    const history = "\n\nOn Mon, 3 Mar 2025 at 10:00, Clara Diaz <clara@contoso.example> wrote:\n> The boat leaks.\n> Maria, office of Ms Diaz";
    expect(reasons(`Dear Maria,${help}${history}`, clara)).toEqual([]);
  });

  it("names nobody", () => {
    for (const line of ["Dear ,", "Dear Mr. ,", "Dear Mr/Ms,", "Hi ,", "Уважаемая !", "Уважаемый господин,", "Здравствуйте, !"]) expect([line, ...reasons(line + help, clara)]).toEqual([line, "greeting"]);
  });
});

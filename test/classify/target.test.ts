import type { Draft } from "../../src/classify/detector";
import { russianPeople } from "../../src/classify/lexicons/ru/people";
import type { Message } from "../../src/classify/message";
import { parse } from "../../src/classify/parse";
import { aimIn, clientAt, headAfter, stemOf, subjectBefore, targetOf } from "../../src/classify/target";
import { plainText } from "../../src/classify/text/mapped-text";
import { readingOf } from "../../src/classify/text/reading";
import type { Passage, Reader } from "../../src/classify/parsed-message";
import { defaultPolicy } from "../../src/policy/default";

const policy = {
  ...defaultPolicy,
  clients: [
    { name: "Contoso Logistics", aliases: ["Contoso"], domains: ["contoso.example"] },
    { name: "Вектор", aliases: [], domains: ["vektor.example"] },
  ],
};
const clara: Reader = { address: "clara.roth@contoso.example", name: "Clara Roth", field: "to", kind: "client", client: "Contoso Logistics" };

/** A draft to Clara, and the word that is marked with [[ ]]. */
function at(text: string) {
  const passage: Passage = { ...plainText(text.replace("[[", "").replace("]]", "")), where: { in: "body", part: "authored" } };
  const message: Message = { to: [], cc: [], bcc: [], subject: "", body: { format: "text", source: passage.text }, composeType: "new", attachments: [], unread: [] };
  const draft: Draft = {
    message,
    parsed: parse(message, policy),
    readers: [clara],
    audience: "outside",
    passages: [passage],
    layers: [],
    attached: [],
    languages: ["en", "ru"],
    policy,
    unflattering: () => [],
  };
  return { draft, passage, word: Array.from(readingOf(passage).words.start).indexOf(text.indexOf("[[")) };
}

const subjectOf = (text: string) => {
  const { draft, passage, word } = at(text);
  const aim = subjectBefore(draft, passage, word);
  return [aim.sort, targetOf(draft, passage, aim)?.name ?? ""];
};

test("the subject of a “be” is found, across adverbs and in Russian without one", () => {
  expect(subjectOf("You are really [[useless]].")).toEqual(["reader", "Clara Roth"]);
  expect(subjectOf("Марина просто [[некомпетентна]].")).toEqual(["named", "Марина"]);
  expect(subjectOf("Их бухгалтер — [[бездарность]].")).toEqual(["person", "их бухгалтер"]);
});

test("the head of a noun phrase decides: what John bought is not John", () => {
  expect(subjectOf("The guy in accounting is [[useless]].")[0]).toBe("person");
  expect(subjectOf("The report from John is [[useless]].")[0]).toBe("thing");
  expect(subjectOf("The printer is [[useless]].")[0]).toBe("thing");
  expect(subjectOf("I was [[stupid]].")[0]).toBe("self");
});

test("IT is a department, it is a thing", () => {
  expect(subjectOf("IT is [[useless]].")[0]).toBe("group");
  expect(subjectOf("It is [[useless]].")[0]).toBe("thing");
});

test("an adjective belongs to the noun that follows it", () => {
  const sortOf = (text: string) => {
    const { draft, passage, word } = at(text);
    return headAfter(draft, passage, word).sort;
  };
  expect(sortOf("That [[useless]] project manager called.")).toBe("person");
  expect(sortOf("That [[useless]] printer of the manager broke.")).toBe("thing");
  expect(sortOf("Those [[clowns]] in Sales called.")).toBe("group");
});

test("“your engineer” is the engineer, and “the builder you hired” the builder; a head that is yours is you", () => {
  const aimOf = (text: string) => {
    const { draft, passage } = at(text);
    const aim = aimIn(draft, passage, 0, readingOf(passage).words.count - 1);
    return [aim.sort, targetOf(draft, passage, aim)?.name];
  };
  expect(aimOf("Your engineer is not worth a day's pay.")).toEqual(["person", "your engineer"]);
  expect(aimOf("Ваши сварщики не стоят и часа.")).toEqual(["person", "ваши сварщики"]);
  expect(aimOf("The consultant you hired cannot draw.")).toEqual(["person", "the consultant"]);
  expect(aimOf("Your head is made of oak.")).toEqual(["reader", "Clara Roth"]);
});

test("a pronoun stands for the client, colleague or group named before", () => {
  const target = (text: string) => {
    const { draft, passage, word } = at(text);
    return targetOf(draft, passage, subjectBefore(draft, passage, word));
  };
  expect(target("I spoke with Contoso today. They are [[clueless]].")).toEqual({ kind: "client", name: "Contoso Logistics" });
  expect(target("I met Clara Roth today. She is [[clueless]].")).toEqual({ kind: "recipient", name: "Clara Roth" });
  expect(target("You are [[clueless]].")).toEqual({ kind: "client", name: "Clara Roth" });
});

test("somebody without a name is called as the sender does, with the words around the noun", () => {
  expect(subjectOf("Their new controller is [[useless]].")[1]).toBe("their new controller");
  expect(subjectOf("The guy in accounting is [[useless]].")[1]).toBe("the guy in accounting");
  expect(subjectOf("I am told your engineers are [[clueless]].")[1]).toBe("your engineers");
  expect(subjectOf("HR is [[clueless]].")[1]).toBe("HR");
  expect(subjectOf("Договор вернулся, наш юрист просто [[некомпетентен]].")[1]).toBe("наш юрист");
});

test("a word of contempt is no part of the name of its target", () => {
  const { draft, passage, word } = at("The [[idiot]] controller called.");
  expect(targetOf(draft, passage, headAfter(draft, passage, word), { first: word, last: word })?.name).toBe("the controller");
});

test("a pronoun that stands for nobody who is named is no target", () => {
  expect(subjectOf("He is [[useless]].")).toEqual(["person", ""]);
  expect(subjectOf("Somebody is [[useless]].")).toEqual(["person", ""]);
});

test("a client is known by name, alias, domain and in every case, but not by a common word", () => {
  const client = (text: string) => {
    const { passage, word } = at(text);
    return clientAt(policy, passage, word)?.name;
  };
  expect(client("We wrote to [[Contoso]] again.")).toBe("Contoso Logistics");
  expect(client("See [[contoso]].example for more.")).toBe("Contoso Logistics");
  expect(client("Мы писали [[Вектору]] дважды.")).toBe("Вектор");
  expect(client("Построим [[вектор]] скорости.")).toBeUndefined();
});

test("of names that begin alike the longest that stands there counts, of equal ones the first", () => {
  const named = (name: string, ...aliases: string[]) => ({ name, aliases, domains: [] });
  const clients = [named("The Yard"), named("The Yard North Group"), named("Harbor", "The Yard"), named("ООО Contoso"), named("Yard")];
  const client = (text: string) => {
    const { passage, word } = at(text);
    return clientAt({ ...policy, clients }, passage, word)?.name;
  };
  expect(client("[[The]] Yard North Group pays.")).toBe("The Yard North Group");
  expect(client("[[The]] Yard North pays.")).toBe("The Yard");
  expect(client("[[the]] yard is closed")).toBe("The Yard");
  expect(client("[[The]] harbor is closed.")).toBeUndefined();
  expect(client("Written to the [[Yard]]")).toBe("Yard");
  expect(client("Платит [[ООО]] «Contoso».")).toBe("ООО Contoso");
});

test("Russian cases of a name share a stem", () => {
  expect(["марина", "марину", "мариной", "марине"].map(stemOf)).toEqual(["марин", "марин", "марин", "марин"]);
});

test("Russian nouns for people are listed as their forms are cut", () => {
  const nouns = `${russianPeople.nouns} ${russianPeople.groups}`.split(" ");
  expect(nouns.filter((noun) => stemOf(noun) !== noun)).toEqual([]);
});

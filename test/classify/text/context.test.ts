import { contextOf, type Context } from "../../../src/classify/text/context";
import { plainText } from "../../../src/classify/text/mapped-text";
import { evidenceSpan, readingOf } from "../../../src/classify/text/reading";
import type { Passage } from "../../../src/classify/parsed-message";

/** The passage of a text, and the word indexes of what is marked with [[ ]] in it. */
function marked(text: string): { passage: Passage; first: number; last: number } {
  const start = text.indexOf("[[");
  const plain = text.replace("[[", "").replace("]]", "");
  const end = text.indexOf("]]") - 2;
  const passage: Passage = { ...plainText(plain), where: { in: "body", part: "authored" } };
  const { words } = readingOf(passage);
  return { passage, first: Array.from(words.start).indexOf(start), last: Array.from(words.end).indexOf(end) };
}

function said(text: string): (keyof Context)[] {
  const { passage, first, last } = marked(text);
  const context = contextOf(passage, first, last);
  return (Object.keys(context) as (keyof Context)[]).filter((name) => context[name]);
}

test("a plain statement is the author's own", () => {
  expect(said("He is an [[idiot]].")).toEqual([]);
  expect(said("Он просто [[идиот]].")).toEqual([]);
});

test("a denial before the phrase negates it, across adverbs and articles", () => {
  expect(said("He is certainly not an [[idiot]].")).toEqual(["isNegated"]);
  expect(said("Он вовсе не [[дурак]].")).toEqual(["isNegated"]);
  expect(said("Nobody here thinks your people are [[incompetent]].")).toEqual(["isNegated"]);
});

test("“not only” denies nothing, and a denial ends at a comma", () => {
  expect(said("He is not only an [[idiot]] but rude.")).toEqual([]);
  expect(said("I could not come, [[idiot]].")).toEqual([]);
});

test("other people's words are reported, the author's own words are not", () => {
  expect(said("She called him an [[idiot]].")).toEqual(["isReported"]);
  expect(said("Клиент написал, что наш инженер [[идиот]].")).toEqual(["isReported"]);
  expect(said("I told you he is an [[idiot]].")).toEqual([]);
  expect(said("Я сказал, что он [[идиот]].")).toEqual([]);
  expect(said("Он [[идиот]], его слова.")).toEqual(["isReported"]);
  expect(said("Он [[идиот]], другого слова не подберу.")).toEqual([]);
});

test("a quotation is reported, a word or two in quotation marks are irony", () => {
  expect(said("The note said: “you are all [[idiots]] in that office”.")).toEqual(["isReported", "isQuoted"]);
  expect(said("Thank the “[[experts]]” for this.")).toEqual(["isQuoted"]);
  expect(said("Записка «вы все [[идиоты]] и бездельники» висела у входа.")).toEqual(["isReported", "isQuoted"]);
});

test("a quotation mark that is never closed quotes nothing", () => {
  expect(said('A 5" pipe, and he is an [[idiot]].')).toEqual([]);
});

test("conditions, questions and words spoken about are told apart", () => {
  expect(said("If he were an [[idiot]] we would know.")).toEqual(["isHypothetical"]);
  expect(said("Is he an [[idiot]]?")).toEqual(["isQuestion"]);
  expect(said("Please avoid the word [[idiot]] in tickets.")).toEqual(["isCited"]);
});

test("the evidence is the sentence, or the clause where the sentence is long", () => {
  const short = marked("It is late. He is an [[idiot]]! Bye.");
  const span = evidenceSpan(short.passage, short.first, short.last);
  expect(short.passage.text.slice(span.start, span.end)).toBe("He is an idiot!");
  const quoting = (text: string) => {
    const { passage, first, last } = marked(text);
    const { start, end } = evidenceSpan(passage, first, last);
    return passage.text.slice(start, end);
  };
  expect(quoting("Late. «Lark» is run by an [[idiot]]. Bye.")).toBe("«Lark» is run by an idiot.");
  expect(quoting('Late. The man who runs it is an [[idiot]] in "Lark". Bye.')).toBe('The man who runs it is an idiot in "Lark".');
  expect(quoting("Late (he is an [[idiot]]). Bye.")).toBe("Late (he is an idiot).");
  expect(quoting("(He is an [[idiot]] of mine. Bye.)")).toBe("He is an idiot of mine.");
  const filler = "the goods that were promised for the beginning of the month and then for its end ".repeat(4);
  const long = marked(`We wait for ${filler}, he is an [[idiot]], and ${filler}.`);
  const clause = evidenceSpan(long.passage, long.first, long.last);
  expect(long.passage.text.slice(clause.start, clause.end)).toBe("he is an idiot");
});

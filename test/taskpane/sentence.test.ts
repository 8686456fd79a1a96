import { sentenceAround } from "../../src/taskpane/sentence";

/** `{}` around the span that is given; `[[ ]]` around what it is widened to. */
function widened(marked: string): string {
  const bare = marked.replace(/[{}]|\[\[|\]\]/g, "");
  const given = marked.replace(/\[\[|\]\]/g, "");
  const start = given.indexOf("{");
  const { start: from, end: to } = sentenceAround(bare, { start, end: given.indexOf("}") - 1 });
  return `${bare.slice(0, from)}[[${bare.slice(from, to)}]]${bare.slice(to)}`;
}
const expected = (marked: string) => marked.replace(/[{}]/g, "");

describe("widening a passage to its sentence", () => {
  it.each([
    ["takes the blank that follows", "Thank you. [[You are {hopeless}. ]]See you."],
    ["at the end of a paragraph takes the blank before", "Thank you.[[ You are {hopeless}!]]\nSee you."],
    ["takes a whole paragraph without its line breaks", "Thank you.\n[[You are {hopeless}]]\nSee you."],
    ["ends at a line break", "Dear Clara\n[[you are {hopeless}]]\n\nAnna"],
    ["takes every sentence it touches", "One. [[Two {two. Three} three. ]]Four."],
    ["knows closing quotation marks", "“Fine.” [[He is {hopeless}. ]]Bye."],
    ["does not end at a title", "One. [[Your Mr. Fry is {hopeless}. ]]Bye."],
    ["does not end inside a number or an address", "[[See v2.5 of b.example, {idiot}. ]]Bye."],
    ["knows Russian sentences and initials", "Спасибо. [[Ваш А. П. Громов {бездарь}. ]]До встречи."],
    ["takes a text of one sentence", "[[You are {hopeless}]]"],
    ["leaves the greeting on its line", "{Dear Clara,[[ you are hopeless.}]]\n\nAnna"],
    ["leaves the greeting before other sentences", "{Good morning, Mr Fry! [[You are hopeless.} ]]See you."],
    ["leaves a Russian greeting", "{Уважаемая Анна Петровна,[[ вы бездарь.}]]\nИгорь"],
    ["leaves a greeting of nobody in particular", "{Hi,[[ you are hopeless.}]]"],
    ["takes a greeting that is the fault", "[[{Dear moron, answer.} ]]See you."],
  ])("%s", (_, marked) => {
    expect(widened(marked)).toBe(expected(marked));
  });
});

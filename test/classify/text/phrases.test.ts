import { phrases } from "../../../src/classify/text/phrases";
import { readWords } from "../../../src/classify/text/words";
import type { Language } from "../../../src/classify";

/** Marks every phrase found with [[ ]], so that a wrong place is visible. */
function marked(entries: string, text: string, language: Language = "en", classes?: Record<string, string>): string {
  const words = readWords(text);
  const found = phrases({ [language]: { entries: { term: entries }, ...(classes && { classes }) } }).find(words, [language]);
  let out = text;
  for (const match of found.slice().reverse()) {
    out = `${out.slice(0, words.start[match.first])}[[${out.slice(words.start[match.first], words.end[match.last])}]]${out.slice(words.end[match.last])}`;
  }
  return out;
}

test("a word is found in any case, with curly apostrophes and accents", () => {
  expect(marked("cafe", "The Café is open.")).toBe("The [[Café]] is open.");
  expect(marked("do n't", "Don’t go.")).toBe("[[Don’t]] go.");
});

test("a stem takes the endings of its class and no others", () => {
  expect(marked("clown~n", "Clowns, a clown, clownish.")).toBe("[[Clowns]], a [[clown]], clownish.");
  expect(marked("дурак~n", "Дурака ищут дураки, дуракаваляние.", "ru")).toBe("[[Дурака]] ищут [[дураки]], дуракаваляние.");
  expect(marked("исправ~i", "Исправь это, исправьте. Мы исправим, он исправит, исправили.", "ru")).toBe("[[Исправь]] это, [[исправьте]]. Мы исправим, он исправит, исправили.");
});

test("a longer phrase wins over a shorter one inside it", () => {
  expect(marked("waste\nwaste of space", "What a waste of space.")).toBe("What a [[waste of space]].");
});

test("optional words, gaps and classes match within a sentence only", () => {
  const classes = { be: "is are 's" };
  expect(marked("{be} [so] late", "It's so late. He is late. It is. Late!", "en", classes)).toBe("It['s so late]. He [[is late]]. It is. Late!".replace("['s so late]", "[['s so late]]"));
  expect(marked("not _3 worth", "Not even remotely worth it; not. Worth")).toBe("[[Not even remotely worth]] it; not. Worth");
});

test("a fragment stands for each of its phrases, also inside another fragment and in a look-alike", () => {
  const found = (entry: string, text: string) => {
    const words = readWords(text);
    const lexicon = { fragments: { cannot: "can not\n(will|wo) (not|n't) [be] able to", sorry: "sorry , but we <cannot>" }, entries: { term: entry } };
    return phrases({ en: lexicon }).find(words, ["en"]).map((match) => text.slice(words.start[match.first], words.end[match.last]));
  };
  expect(found("we <cannot> pay", "We cannot pay. We won't be able to pay. We can pay.")).toEqual(["We cannot pay", "We won't be able to pay"]);
  expect(found("<sorry> pay", "Sorry, but we cannot pay.")).toEqual(["Sorry, but we cannot pay"]);
  expect(found("pay ! <cannot> pay", "We cannot pay. They pay.")).toEqual(["pay"]);
  expect(() => found("<nobody> pays", "x")).toThrow("<nobody>");
});

test("alternatives may be several words, and optional ones may be left out", () => {
  expect(marked("(put off|delay~v|set back) it", "Put off it, delayed it, set back it, set it.")).toBe("[[Put off it]], [[delayed it]], [[set back it]], set it.");
  expect(marked("we [(really|of course)] know", "We know. We really know. We of course know. We course know.")).toBe("[[We know]]. [[We really know]]. [[We of course know]]. We course know.");
});

test("of a line that is nothing but a choice the longest alternative is found", () => {
  const choice = "(hang on|hang on a second|sec~n|at {place})";
  expect(marked(choice, "Hang on a second, two secs. Hang on at home!", "en", { place: "home work" })).toBe("[[Hang on a second]], two [[secs]]. [[Hang on]] [[at home]]!");
});

test("a phrase crosses a comma only where its entry allows it", () => {
  expect(marked("well done", "Well, done.")).toBe("Well, done.");
  expect(marked("well , done", "Well, done.")).toBe("[[Well, done]].");
  expect(marked("well ..3 done", "Well, as I said, done.")).toBe("[[Well, as I said, done]].");
});

test("an innocent look-alike silences the entry it overlaps and no other", () => {
  expect(marked("dumb ! dumb terminal", "A dumb terminal is not dumb.")).toBe("A dumb terminal is not [[dumb]].");
});

test("disguised words are found: digits, signs, stretched and spaced letters, letters of the other script", () => {
  expect(marked("moron~n", "M0r0n! mooooron, m o r o n s.")).toBe("[[M0r0n]]! [[mooooron]], [[m o r o n s]].");
  expect(marked("дурак~n", "дурaк, да, д у р а к", "ru")).toBe("[[дурaк]], да, [[д у р а к]]");
});

test("an entry with an unknown class or no word of its own is a programming error that names the entry", () => {
  expect(() => marked("{nobody} here", "x")).toThrow("{nobody}");
  expect(() => marked("_2 ..3", "x")).toThrow("no word of its own");
});

test("where an entry begins to be looked for changes nothing of what it finds", () => {
  const classes = { item: "order delivery shipment parcel crate box pallet carton sample batch" };
  expect(marked("(the|our) {item} _2 late", "The delivery is running late.", "en", classes)).toBe("[[The delivery is running late]].");
  expect(marked("(the|our) _2 late", "Our train is late.")).toBe("[[Our train is late]].");
});

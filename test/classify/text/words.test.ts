import fc from "fast-check";
import { Gap, readWords } from "../../../src/classify/text/words";

const split = (text: string) => {
  const words = readWords(text);
  return words.form.map((form, i) => (words.gap[i] === Gap.stop && i > 0 ? `| ${form}` : form)).join(" ");
};

test("clitics are words of their own and compounds are one word", () => {
  expect(split("She's not half-witted, don't you think?")).toBe("she 's not half-witted do n't you think");
  expect(split("I cannot, I can't, I can not.")).toBe("i can not i ca n't i can not");
});

test("a full stop ends a sentence, except after an abbreviation, an initial or inside a number", () => {
  expect(split("Mr. A. Smith paid 3.50 yesterday. He left.")).toBe("mr a smith paid 3 50 yesterday | he left");
  expect(split("И т.д. Пока.")).toBe("и т д пока");
});

test("a sign of money or percent parts no phrase, a comma does", () => {
  const gaps = (text: string) => Array.from(readWords(text).gap).slice(1);
  expect(gaps("lost €4000 or 90 % of £5")).toEqual([Gap.none, Gap.none, Gap.none, Gap.none, Gap.none]);
  expect(gaps("lost, €4000")).toEqual([Gap.comma]);
});

test("a hard-wrapped line goes on, a short line or a list item does not", () => {
  expect(split("This line was wrapped by a mail client at seventy units or so\nand goes on here.")).not.toContain("|");
  expect(split("Hi Ann\nThe report is here.")).toContain("| the");
  expect(split("We agreed on the following points in the meeting of last Monday\n1. Ann sends it")).toContain("| 1");
});

test("a mail address is not a masked word", () => {
  expect(split("write to b@stard.example or b@stard")).toBe("write to b stard example or b@stard");
});

test("words tile the text: ascending, disjoint, never empty, inside the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."aБё 1.,*@-'’\n!?$\u00ad") })), (text) => {
      const words = readWords(text);
      let last = 0;
      for (let i = 0; i < words.count; i++) {
        expect(words.start[i]).toBeGreaterThanOrEqual(last);
        expect(words.end[i]).toBeGreaterThan(words.start[i]!);
        last = words.end[i]!;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

import fc from "fast-check";
import { composed, withoutOverlaps, type Change } from "../../../src/taskpane/reword/change";

/** A sentence whose changes are marked: `[old>new]`, or `[old>]` for what goes. */
function read(marked: string): string {
  let sentence = "";
  const changes: Change[] = [];
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const [, from, to] = /^\[(.*)>(.*)\]$/.exec(piece) ?? [];
    if (from !== undefined) changes.push({ parts: [{ start: sentence.length, end: sentence.length + from.length, to: to! }] });
    sentence += from ?? piece;
  }
  return composed(sentence, changes);
}

test.each([
  ["Pay by Friday[, or else>].", "Pay by Friday."],
  ["Pay by Friday, [or else>].", "Pay by Friday."],
  ["[Seriously>], this is late.", "This is late."],
  ["[Frankly >]the crate is wet.", "The crate is wet."],
  ["The [bloody>] crate is wet.", "The crate is wet."],
  ["The crate, [damn it>], is wet.", "The crate, is wet."],
  ["It was a [ridiculous>] idea and an [awful>] day.", "It was an idea and a day."],
  ["[Enough!>] We wait. [Never>] mind.", "We wait. Mind."],
  ["We wait. [I mean it>].", "We wait."],
  ["We wait 🎉.".replace(" 🎉", "[ 🎉>]"), "We wait."],
  ["[lol>] [omg>] the crate (wet[ lol>]).", "the crate (wet)."],
  ["[Блин>], смета готова.", "Смета готова."],
  ["Send [u>you] the [figs>figures].", "Send you the figures."],
])("%s reads %s", (marked, said) => {
  expect(read(marked)).toBe(said);
});

test("nothing changed is the sentence itself, whatever is in it", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (sentence) => composed(sentence, []) === sentence));
});

test("words that no change covers stay, letter by letter, but for a first one and an article", () => {
  const word = fc.constantFrom("crate", "Tom", "a", "an", "orange", "смета", "x&y", "7", "don't", ",", ".", "!", "(", ")", "\n", "—");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom("stays", "goes", "new")), { maxLength: 12 }), (words) => {
      let sentence = "";
      const changes: Change[] = [];
      for (const [at, fate] of words) {
        if (fate !== "stays") changes.push({ parts: [{ start: sentence.length, end: sentence.length + at.length, to: fate === "goes" ? "" : "Neu" }] });
        sentence += `${at} `;
      }
      const letters = (text: string) => text.toLowerCase().replace(/\ban\b/g, "a").match(/[\p{L}\p{N}]+/gu) ?? [];
      const kept = words.flatMap(([at, fate]) => (fate === "stays" ? letters(at) : fate === "new" ? ["neu"] : []));
      expect(letters(composed(sentence, changes))).toEqual(kept);
    }),
  );
});

test("of changes of the same words the first is kept, whole", () => {
  const change = (...spans: [number, number][]): Change => ({ parts: spans.map(([start, end]) => ({ start, end, to: "x" })) });
  const long = change([4, 8], [20, 21]);
  expect(withoutOverlaps([long, change([6, 7]), change([20, 22]), change([0, 4])])).toEqual([change([0, 4]), long]);
});

import fc from "fast-check";
import { hull, joinPieces, mappedText, plainText, spanAt, type Chunks } from "../../../src/classify/text/mapped-text";

/** Random chunks over a random source: unit by unit, atomic (entity), or without a source (an added line break). */
const mapped = fc
  .array(fc.record({ text: fc.string({ minLength: 1, maxLength: 6 }), kind: fc.constantFrom("same", "atomic", "added"), skip: fc.nat(4) }), { maxLength: 12 })
  .map((parts) => {
    const chunks = { text: [] as number[], sourceStart: [] as number[], sourceEnd: [] as number[] };
    let text = "";
    let source = "";
    for (const { text: words, kind, skip } of parts) {
      source += "<".repeat(skip);
      chunks.text.push(text.length);
      chunks.sourceStart.push(source.length);
      source += kind === "same" ? words : kind === "atomic" ? `&${words};` : "";
      chunks.sourceEnd.push(source.length);
      text += words;
    }
    return { text, source, chunks: chunks as Chunks };
  });

const withSpan = mapped.chain((made) => fc.tuple(fc.constant(made), fc.nat(made.text.length), fc.nat(made.text.length)));

test("ranges are sorted, disjoint, inside the source, and equal the text they are as long as", () => {
  fc.assert(
    fc.property(withSpan, ([{ text, source, chunks }, a, b]) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const ranges = mappedText(text, chunks).toSource(span);
      let last = -1;
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        last = end;
      }
      for (let at = span.start; at < span.end; at++) {
        const unit = mappedText(text, chunks).toSource({ start: at, end: at + 1 });
        if (unit.length && unit[0]!.end - unit[0]!.start === 1) expect(source[unit[0]!.start]).toBe(text[at]);
      }
    }),
  );
});

test("plain text is its own source", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(50), fc.nat(50), (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      const ranges = plainText(text).toSource(span);
      expect(ranges.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.slice(span.start, span.end));
    }),
  );
});

test("joined pieces keep their words and their places", () => {
  fc.assert(
    fc.property(withSpan, fc.nat(40), ([{ text, chunks }, a, b], c) => {
      const cuts = [a, b, Math.min(c, text.length)].sort((x, y) => x - y) as [number, number, number];
      const joined = joinPieces(text, chunks, [{ start: 0, end: cuts[0] }, { start: cuts[1], end: cuts[2] }]);
      const [first, second] = [text.slice(0, cuts[0]), text.slice(cuts[1], cuts[2])];
      expect([first + second, `${first}\n${second}`]).toContain(joined.text);
      const whole = mappedText(text, chunks);
      expect(joined.toSource({ start: 0, end: first.length })).toEqual(whole.toSource({ start: 0, end: first.length }));
      expect(joined.toSource({ start: joined.text.length - second.length, end: joined.text.length })).toEqual(whole.toSource({ start: cuts[1], end: cuts[2] }));
    }),
  );
});

test("a place in the source leads back to the words that map to it", () => {
  fc.assert(
    fc.property(mapped, fc.nat(40), fc.nat(40), ({ text, chunks }, a, b) => {
      const whole = mappedText(text, chunks);
      const place = hull(whole.toSource({ start: Math.min(a, b), end: Math.min(Math.max(a, b), text.length) }));
      if (!place) return;
      expect(hull(whole.toSource(spanAt(whole, place)!))).toEqual(place);
    }),
  );
});

import fc from "fast-check";
import { lineOf } from "../../../tools/cli/json-place";

describe("the line of a value", () => {
  it("is found through keys and list positions", () => {
    const json = '{\n "a": "}\\"],",\n "b": [1, {"c": null},\n  [true,\n   "here"]],\n "d\\n": {}\n}';
    expect(lineOf(json, ["b", 2, 1])).toBe(5);
    expect(lineOf(json, ["b", 1, "c"])).toBe(3);
    expect(lineOf(json, ["d\n"])).toBe(6);
  });

  it("is that of the owner, where a key is missing", () => {
    expect(lineOf('{\n "a": [\n  {\n  "x": 1 }]}', ["a", 0, "name"])).toBe(3);
    expect(lineOf("[]", [3])).toBe(1);
  });

  it("is right for every value of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.nat(4), { maxLength: 4 }), (value, steps) => {
        // Pretty-printed with a mark in place of one value, the mark's line is the line.
        const keys: (string | number)[] = [];
        const copy = JSON.parse(JSON.stringify({ root: value }));
        let owner = copy;
        let key: string | number = "root";
        for (const step of steps) {
          keys.push(key);
          const next: unknown = owner[key];
          if (typeof next !== "object" || next === null || Object.keys(next).length === 0) {
            keys.pop();
            break;
          }
          owner = next as typeof owner;
          const names = Object.keys(next);
          key = Array.isArray(next) ? step % names.length : names[step % names.length]!;
        }
        fc.pre(!Object.hasOwn(owner, "__proto__"));
        owner[key] = "\u0001mark";
        const json = JSON.stringify(copy, null, 1);
        const line = json.slice(0, json.indexOf("\\u0001mark")).split("\n").length;
        expect(lineOf(json, [...keys, key])).toBe(line);
      }),
    );
  });
});

import { markedLines } from "../../../tools/cli/explain";
import { glyphsOf } from "../../../tools/cli/width";
import { plainText } from "../../../src/classify/text/mapped-text";

/** Marks what stands in [[ ]]. */
function marked(written: string, columns = 60): string[] {
  const start = written.indexOf("[[");
  const end = written.indexOf("]]") - 2;
  return markedLines(plainText(written.replace(/\[\[|\]\]/g, "")), [{ start, end }], columns, (carets) => carets);
}

describe("carets", () => {
  it("stand under the evidence, and only its line is shown", () => {
    expect(marked("First line.\nThe [[second one]] is it.\nThird.")).toEqual(["The second one is it.", "    ^^^^^^^^^^"]);
  });

  it("stand right behind wide letters, marks and tabs", () => {
    expect(marked("漢字 [[bad]]")).toEqual(["漢字 bad", "     ^^^"]);
    expect(marked("🙂👩‍💻 [[bad]]")).toEqual(["🙂👩‍💻 bad", "     ^^^"]);
    expect(marked("cafe\u0301 [[bad]]")).toEqual(["cafe\u0301 bad", "     ^^^"]);
    expect(marked("a\t[[bad]]\tb")).toEqual(["a   bad b", "    ^^^"]);
    expect(marked("[[глупость]]!")).toEqual(["глупость!", "^^^^^^^^"]);
  });

  it("run on under the next line, where evidence does", () => {
    expect(marked("one [[two\nthree]] four")).toEqual(["one two", "    ^^^", "three four", "^^^^^"]);
  });

  it("stay under long lines, which are broken at spaces", () => {
    const lines = marked(`${"word ".repeat(30)}[[bad words]] ${"word ".repeat(500)}`, 40);
    expect(lines).toHaveLength(2);
    expect(lines[0]!.length).toBeLessThanOrEqual(40);
    expect(lines[0]!.slice(lines[1]!.indexOf("^"), lines[1]!.lastIndexOf("^") + 1)).toBe("bad words");
  });

  it("never pass a mail's control characters on to the terminal", () => {
    const text = glyphsOf("a\u001b]0;title\u0007b\u202ec").map((glyph) => glyph.text).join("");
    expect(text).toBe("a]0;titlebc");
  });
});

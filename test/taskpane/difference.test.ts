import { differenceOf } from "../../src/taskpane/difference";

const header = (from = "Tom Ade <tom@northwind.example>") => `-----Original Message-----\nFrom: ${from}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: Anna Berg\nSubject: Barrels\n\n`;
const text = (source: string, level = 1) => differenceOf({ format: "text", source }, level)!;

describe("what a cut would take", () => {
  it("stands between the lines that stay", () => {
    const { parts, pictures } = text(`Hello.\nSee below.\n\n${header()}Quiet.\n\n${header("Mia <mia@contoso.example>")}Loud.\n`);
    expect(parts.map(({ is }) => is)).toEqual(["stays", "goes", "stays", "skipped"]);
    expect(parts[0]).toEqual({ is: "stays", lines: ["Hello.", "See below."] });
    expect(parts[1]).toMatchObject({ lines: expect.arrayContaining(["From: Tom Ade <tom@northwind.example>", "Quiet."]) });
    expect(parts[3]).toEqual({ is: "skipped", count: 4 });
    expect(pictures).toBe(0);
  });

  it("is folded where it is long: its beginning, its end, and how much lies between", () => {
    const [, goes] = text(`Hello.\n\n${header()}${Array.from({ length: 40 }, (_, i) => `Line ${i + 1}.`).join("\n")}\n`).parts;
    expect(goes).toMatchObject({ is: "goes", short: { tail: ["Line 40."] } });
    const { lines, short } = goes as Extract<typeof goes, { is: "goes" }>;
    expect(short!.head.length + short!.hidden + short!.tail.length).toBe(lines.length);
    expect(lines.slice(0, short!.head.length)).toEqual(short!.head);
  });

  it("is folded where one line is long, without halving a character", () => {
    const [, goes] = text(`Hello.\n\nTom Ade <tom@northwind.example> wrote on 4 March 2025:\n> ${"\u{1F642}".repeat(900)}\n`).parts;
    const { short } = goes as Extract<typeof goes, { is: "goes" }>;
    expect(short).toBeDefined();
    for (const line of [...short!.head, ...short!.tail]) expect(line).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it("shows of lines that stay only as much as tells the place", () => {
    const [stays] = text(`${"word ".repeat(100)}\n\n${header()}Quiet.\n`).parts;
    expect(stays).toEqual({ is: "stays", lines: [expect.stringMatching(/^(word ?)+…$/)] });
  });

  it("counts the pictures that go", () => {
    const source = `<p>Hello</p><div id="divRplyFwdMsg"><b>From:</b> Tom Ade &lt;tom@northwind.example&gt;<br><b>Sent:</b> Tuesday, March 4, 2025 9:12 AM<br><b>To:</b> Anna Berg<br><b>Subject:</b> x</div><div>Look: <img src="cid:a"></div>`;
    expect(differenceOf({ format: "html", source }, 1)!.pictures).toBe(1);
  });

  it("is nothing where there is no such layer", () => {
    expect(differenceOf({ format: "text", source: "Hello." }, 1)).toBeUndefined();
  });
});

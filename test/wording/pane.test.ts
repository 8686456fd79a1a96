import { paneWording } from "../../src/wording/pane";

/** Every string of a table, functions called with what they may get. */
function strings(table: object, path = ""): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return calls(at).flatMap((given) => [value(...given)].flat().map((said: unknown): [string, string] => [at, String(said)]));
    return strings(value as object, at);
  });
}

/** Counts where a count is wanted, else names. */
function calls(at: string): unknown[][] {
  return /\.(?:notes|asked|stopped|title|andMore|issues|folded|skipped|more|pictures)$/.test(at) && !/call\.title$/.test(at) ? [[1], [2], [5], [21], [112]] : [["Ана", "3 марта"], [undefined, undefined]];
}

const products = /Second Look|Outlook/g;

describe("the pane's wording", () => {
  it("has no English in its Russian", () => {
    const english = strings(paneWording("ru")).filter(([, said]) => /[a-z]{2,}/i.test(said.replace(products, "").replace(/undefined/g, "")));
    expect(english).toEqual([]);
  });

  it("has no Russian in its English, and no empty string", () => {
    expect(strings(paneWording("en")).filter(([, said]) => !said.trim() || /[а-яё]/i.test(said.replace(/Ана|3 марта/g, "")))).toEqual([]);
    expect(strings(paneWording("ru")).filter(([, said]) => !said.trim())).toEqual([]);
  });

  it.each([
    [1, "Одно замечание"],
    [2, "2 замечания"],
    [5, "5 замечаний"],
    [11, "11 замечаний"],
    [21, "21 замечание"],
    [112, "112 замечаний"],
  ])("counts %i as Russian does", (n, said) => {
    expect(paneWording("ru").findings.title(n)).toBe(said);
  });

  it("does not lecture: no exclamation mark of ours, no “must” to the sender", () => {
    expect(strings(paneWording("en")).filter(([, said]) => /!|\byou must\b|\bnever\b/i.test(said))).toEqual([]);
  });
});

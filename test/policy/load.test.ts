import { readFileSync } from "node:fs";
import fc from "fast-check";
import { defaultPolicy } from "../../src/policy/default";
import { bakedPolicy } from "../../src/policy/baked";
import { parsePolicy, usablePolicy } from "../../src/policy/load";

const northwind = {
  version: "1.4.0",
  organization: "Northwind",
  languages: ["en"],
  internalDomains: ["northwind.example"],
  clients: [
    { name: "Contoso", aliases: ["Contoso Ltd"], domains: ["contoso.example"] },
    { name: "Fabrikam", domains: ["fabrikam.example"] },
  ],
};

const issuesOf = (json: unknown) => parsePolicy(json).issues.map((issue) => issue.message);

describe("a valid policy", () => {
  it("loads without issues, and what it leaves out is the default", () => {
    const { policy, issues } = parsePolicy(northwind);
    expect(issues).toEqual([]);
    expect(policy).toEqual({
      ...defaultPolicy,
      ...northwind,
      clients: [
        { name: "Contoso", aliases: ["Contoso Ltd"], domains: ["contoso.example"] },
        { name: "Fabrikam", aliases: [], domains: ["fabrikam.example"] },
      ],
    });
  });

  it("may be as short as its version", () => {
    expect(parsePolicy({ version: "7" })).toEqual({ policy: { ...defaultPolicy, version: "7" }, issues: [] });
  });

  it("gives a detector's single severity to both audiences", () => {
    const { policy, issues } = parsePolicy({
      version: "1",
      detectors: { anger: "info", insult: { severity: "warn", allow: ["old goat cheese"] }, casualness: { severity: { colleague: "off" } }, hearsay: { allow: [] } },
    });
    expect(issues).toEqual([]);
    expect(policy.detectors).toEqual({
      anger: { severity: { outside: "info", colleague: "info" } },
      insult: { severity: { outside: "warn", colleague: "warn" }, allow: ["old goat cheese"] },
      casualness: { severity: { colleague: "off" } },
      hearsay: { allow: [] },
    });
  });

  it("accepts options of a detector that is not built yet", () => {
    expect(issuesOf({ version: "1", detectors: { spelling: { options: { minParts: 2 } } } })).toEqual([]);
  });

  it("writes domains and addresses in lower case", () => {
    const { policy } = parsePolicy({
      version: "1",
      internalDomains: ["NorthWind.Example"],
      clients: [{ name: "Contoso", domains: ["CONTOSO.example", "контосо.ПРИМЕР"] }],
      leads: { "Anna@NorthWind.example": ["@Sales.northwind.example"] },
      stages: [{ detector: "*", people: ["@Northwind.Example"], stage: "shadow" }],
    });
    expect(policy.internalDomains).toEqual(["northwind.example"]);
    expect(policy.clients[0]!.domains).toEqual(["contoso.example", "контосо.пример"]);
    expect(policy.leads).toEqual({ "anna@northwind.example": ["@sales.northwind.example"] });
    expect(policy.stages).toEqual([{ detector: "*", people: ["@northwind.example"], stage: "shadow" }]);
  });

  it("may name its schema for an editor", () => {
    const { policy, issues } = parsePolicy({ $schema: "./policy.schema.json", version: "1" });
    expect(issues).toEqual([]);
    expect(policy).not.toHaveProperty("$schema");
  });
});

describe("an invalid part", () => {
  it("costs a list only the wrong entry", () => {
    const { policy, issues } = parsePolicy({ ...northwind, internalDomains: ["northwind.example", "@northwind.example", 5] });
    expect(policy.internalDomains).toEqual(["northwind.example"]);
    expect(issues.map((issue) => issue.path)).toEqual(["internalDomains[1]", "internalDomains[2]"]);
  });

  it("costs a client its wrong domain, and a client without a name itself", () => {
    const { policy, issues } = parsePolicy({
      ...northwind,
      clients: [{ name: "Contoso", domains: ["contoso", "contoso.example"] }, { domains: ["adatum.example"] }, { name: 3 }, ...northwind.clients.slice(1)],
    });
    expect(policy.clients).toEqual([
      { name: "Contoso", aliases: [], domains: ["contoso.example"] },
      { name: "Fabrikam", aliases: [], domains: ["fabrikam.example"] },
    ]);
    expect(issues.map((issue) => issue.path)).toEqual(["clients[0].domains[0]", "clients[1].name", "clients[2].name"]);
  });

  it("costs a detector's entry only what is wrong in it", () => {
    const { policy, issues } = parsePolicy({
      version: "1",
      detectors: { anger: { severity: { outside: "wran", colleague: "info" }, allow: ["fine", ""] }, insult: "blok", casualness: "off" },
    });
    expect(policy.detectors).toEqual({
      anger: { severity: { colleague: "info" }, allow: ["fine"] },
      casualness: { severity: { outside: "off", colleague: "off" } },
    });
    expect(issues.map((issue) => issue.path)).toEqual(["detectors.anger.severity.outside", "detectors.anger.allow[1]", "detectors.insult"]);
  });

  it.each([
    ["people", { detector: "*", people: "@pilot.example", stage: "info" }],
    ["people", { detector: "*", people: null, stage: "info" }],
    ["poeple", { detector: "*", poeple: ["@pilot.example"], stage: "info" }],
    ["detector", { detector: "angre", people: ["@pilot.example"], stage: "info" }],
    ["stage", { detector: "*", people: ["@pilot.example"] }],
  ])("in the key %s of a stage costs that stage, which must not hold for others than it names", (key, stage) => {
    const { policy, issues } = parsePolicy({ version: "1", stages: [stage, { detector: "*", people: ["pilot@northwind.example", "pilot"], stage: "warn" }] });
    expect(policy.stages).toEqual([{ detector: "*", people: ["pilot@northwind.example"], stage: "warn" }]);
    expect(issues.map((issue) => issue.path)).toEqual([`stages[0].${key}`, "stages[1].people[1]"]);
  });

  it("falls back to the default where it stands alone", () => {
    const { policy, issues } = parsePolicy({ ...northwind, onIncomplete: "deny", languages: ["de"], killSwitch: "no", budget: { acknowledged: 0 }, wording: { helpUrl: "http://northwind.example" } });
    expect(policy).toMatchObject({ onIncomplete: "warn", languages: ["en", "ru"], killSwitch: false, wording: { sentences: {} } });
    expect(policy.budget).toBeUndefined();
    expect(policy.wording.helpUrl).toBeUndefined();
    expect(issues.map((issue) => issue.path).sort()).toEqual(["budget.acknowledged", "killSwitch", "languages[0]", "onIncomplete", "wording.helpUrl"]);
  });

  it("takes a budget that is a share, and says what it takes", () => {
    for (const acknowledged of [0.01, 0.6, 1]) expect(parsePolicy({ ...northwind, budget: { acknowledged } })).toMatchObject({ policy: { budget: { acknowledged } }, issues: [] });
    for (const acknowledged of [0, -1, 1.01, 5, 60]) {
      expect(parsePolicy({ ...northwind, budget: { acknowledged } }).policy.budget).toBeUndefined();
      expect(issuesOf({ ...northwind, budget: { acknowledged } })).toEqual([`budget.acknowledged: expected a share above 0 and at most 1, such as 0.6, received ${acknowledged}`]);
    }
  });

  it("does not cost a file without a version the rest of it", () => {
    const { policy, issues } = parsePolicy({ internalDomains: ["northwind.example"] });
    expect(policy).toEqual({ ...defaultPolicy, internalDomains: ["northwind.example"] });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: "version", received: "nothing" });
  });

  it.each([["null", null], ["a list", []], ["text", "policy"], ["nothing", undefined], ["a number", 4]])("leaves the default where the file is %s", (_, json) => {
    const { policy, issues } = parsePolicy(json);
    expect(policy).toEqual(defaultPolicy);
    expect(issues.length).toBeGreaterThan(0);
  });

  it("is one issue where a list stands for an object, not one for each position", () => {
    expect(issuesOf({ version: "1", wording: ["a", "b"] })).toEqual(['wording: expected an object, received ["a","b"]']);
  });
});

describe("an unknown key", () => {
  it("is harmless and reported with the key that was probably meant", () => {
    const { policy, issues } = parsePolicy({ ...northwind, internalDomain: ["x.example"], clients: [{ name: "Contoso", alias: ["C"] }] });
    expect(policy.internalDomains).toEqual(["northwind.example"]);
    expect(policy.clients).toEqual([{ name: "Contoso", aliases: [], domains: [] }]);
    expect(issues.map((issue) => issue.message)).toEqual([
      expect.stringMatching(/^clients\[0\]\.alias: expected one of name, aliases, domains, received the key "alias"; did you mean "aliases"\?$/),
      expect.stringMatching(/^internalDomain: .*did you mean "internalDomains"\?$/),
    ]);
  });

  it("gets a suggestion for a detector, too, and none when nothing is near", () => {
    const [first, second] = issuesOf({ version: "1", detectors: { insutl: "warn", weather: "warn" } });
    expect(first).toMatch(/did you mean "insult"\?$/);
    expect(second).toMatch(/received the key "weather"$/);
  });

  it("is reported for every key, not only the first", () => {
    expect(issuesOf({ version: "1", one: 1, two: 2, three: 3 })).toHaveLength(3);
  });
});

describe("a message about an issue", () => {
  it("says what is expected, what stands there and what was probably meant", () => {
    expect(issuesOf({ version: "1", detectors: { anger: { severity: "blok" } } })).toEqual([
      'detectors.anger.severity: expected "off" or "shadow" or "info" or "warn" or "block" or an object, received "blok"; did you mean "block"?',
    ]);
    expect(issuesOf({ version: "1", internalDomains: ["*.northwind.example"] })[0]).toMatch(/without @ or \*/);
    expect(issuesOf({ version: "1", killSwitch: "true" })).toEqual(['killSwitch: expected true or false, received "true"']);
    expect(issuesOf({ version: "1", clients: {} })).toEqual(["clients: expected a list, received {}"]);
  });
});

describe("the placeholder of a bundle that was not packed", () => {
  it("loads as the defaults, without issues", () => {
    expect(parsePolicy(bakedPolicy())).toEqual({ policy: { ...defaultPolicy, version: "unpacked" }, issues: [] });
  });

  it("stands in the source once", () => {
    expect(readFileSync("src/policy/baked.ts", "utf8").split('{"version":"unpacked"}')).toHaveLength(2);
  });
});

/** Policies right and wrong in every part: the shape is known, each value may be anything. */
const word = fc.oneof(fc.constantFrom("warn", "block", "off", "insult", "anger", "*", "en", "northwind.example", "@northwind.example", "anna@northwind.example", "with-reason", ""), fc.string());
const anything = fc.oneof({ weight: 2, arbitrary: word }, fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }));
const orAnything = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: arbitrary as fc.Arbitrary<unknown> }, anything);
const listOf = (arbitrary: fc.Arbitrary<unknown>) => orAnything(fc.array(orAnything(arbitrary), { maxLength: 4 }));
const recordOf = (entries: Record<string, fc.Arbitrary<unknown>>) => orAnything(fc.record(entries, { requiredKeys: [] }));
const anyPolicy = recordOf({
  version: word,
  organization: word,
  languages: listOf(word),
  internalDomains: listOf(word),
  clients: listOf(recordOf({ name: word, aliases: listOf(word), domains: listOf(word), nmae: word })),
  confidentialTerms: listOf(word),
  detectors: orAnything(
    fc.dictionary(
      fc.constantFrom("insult", "anger", "time-waster", "isult"),
      orAnything(fc.oneof(word, recordOf({ severity: fc.oneof(word, recordOf({ outside: word, colleague: word })), options: fc.dictionary(word, anything), allow: listOf(word) }))),
    ),
  ),
  stages: listOf(recordOf({ detector: word, people: listOf(word), stage: word })),
  onIncomplete: word,
  override: word,
  reasons: listOf(word),
  wording: recordOf({ helpUrl: word, sentences: fc.dictionary(fc.constantFrom("insult", "en"), fc.dictionary(fc.constantFrom("en", "ru"), word)) }),
  leads: orAnything(fc.dictionary(word, listOf(word))),
  budget: recordOf({ acknowledged: fc.oneof(fc.integer(), fc.double()) }),
  killSwitch: fc.boolean(),
});

describe("whatever is given", () => {
  it("a valid policy comes out, and reading it again changes nothing and finds nothing wrong", () => {
    fc.assert(
      fc.property(fc.oneof(anyPolicy, fc.anything()), (json) => {
        const { policy } = parsePolicy(json);
        const again = parsePolicy(policy);
        expect(again.issues).toEqual([]);
        expect(again.policy).toEqual(policy);
        expect(usablePolicy(json)).toEqual(policy);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never changed by reading it", () => {
    fc.assert(
      fc.property(anyPolicy, (json) => {
        fc.pre(isJson(json));
        const before = JSON.stringify(json);
        parsePolicy(json);
        expect(JSON.stringify(json)).toBe(before);
      }),
    );
  });

  it("even a value that throws when it is looked at gives the default", () => {
    const hostile = Object.defineProperty({}, "version", { enumerable: true, get: () => { throw new Error("no"); } });
    expect(parsePolicy(hostile).policy).toEqual(defaultPolicy);
    expect(usablePolicy(hostile)).toEqual(defaultPolicy);
    expect(parsePolicy(new Proxy({}, { has: () => { throw new Error("no"); } })).issues).toHaveLength(1);
  });

  it("hostile keys do not reach a prototype", () => {
    parsePolicy(JSON.parse('{"version":"1","__proto__":{"polluted":true},"leads":{"__proto__":["@a.example"]},"detectors":{"constructor":{"severity":"off"}}}'));
    expect({}).not.toHaveProperty("polluted");
  });
});

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

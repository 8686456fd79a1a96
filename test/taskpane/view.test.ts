import type { Target } from "../../src/classify";
import { view, type ViewContext } from "../../src/taskpane/view";
import { clara, judged, policyWith, type DraftSketch } from "../support/judged-draft";

const english: ViewContext = { policy: policyWith({}), issues: [], language: "en", canAsk: true, laterAt: "Tuesday 08:00" };

function shown(sketch: Partial<DraftSketch>, context: Partial<ViewContext> = {}) {
  const { verdict, parsed } = judged({ body: "Hello [[there]]", ...sketch });
  return view(verdict, parsed, { ...english, ...context });
}

const insult = { findings: [{ detector: "insult" as const }] };
const warning = { findings: [{ detector: "anger" as const, severity: "warn" as const }] };

describe("the state at the top", () => {
  it("is ready for a clean mail, and says so kindly", () => {
    const { state, empty, findings } = shown({ body: "Hello" });
    expect(state).toMatchObject({ kind: "ready", title: "Ready to send" });
    expect(empty?.title).toBe("Nothing stands out");
    expect(findings).toEqual([]);
  });

  it("invites to write in an empty draft", () => {
    expect(shown({ body: "" }).empty?.text).toMatch(/^Start writing/);
  });

  it("is asked for a warning and stopped for a block", () => {
    expect(shown(warning).state).toMatchObject({ kind: "asked", title: "Outlook will ask you first" });
    expect(shown(insult).state).toMatchObject({ kind: "stopped", title: "This will be stopped" });
  });

  it("counts only what stops the mail when it is stopped", () => {
    const body = "[[One]] and [[two]] and [[three]]";
    const findings = [{ detector: "insult" as const }, { detector: "insult" as const }, { detector: "anger" as const, severity: "warn" as const }];
    expect(shown({ body, findings }).state.detail).toBe("2 passages must not go out like this.");
  });

  it("is ready with notes where nothing asks", () => {
    const { state, empty } = shown({ findings: [{ detector: "casualness", severity: "info" }] });
    expect(state).toMatchObject({ kind: "ready", detail: "One small thing to consider." });
    expect(empty).toBeUndefined();
  });

  it("says that this Outlook cannot ask where it cannot", () => {
    expect(shown(warning, { canAsk: false }).state).toMatchObject({ kind: "ready", detail: expect.stringContaining("cannot ask") });
    expect(shown(insult, { canAsk: false }).state.kind).toBe("stopped");
  });

  it("is switched off by the kill switch, without readers", () => {
    const { state, readers, empty } = shown({ body: "Hello" }, { policy: policyWith({ killSwitch: true }) });
    expect(state.kind).toBe("off");
    expect(readers).toEqual([]);
    expect(empty).toBeUndefined();
  });
});

describe("what could not be checked", () => {
  it("asks first, and is neither clean nor a finding", () => {
    const { state, unchecked, empty, findings } = shown({ body: "", incomplete: [{ part: "body", why: "timeout" }] });
    expect(state).toMatchObject({ kind: "asked", detail: "Part of this mail could not be checked." });
    expect(unchecked).toEqual(["The text could not be read. Outlook did not answer in time."]);
    expect(findings).toEqual([]);
    expect(empty).toBeUndefined();
  });

  it("names a detector that failed, a text too long and an attached mail", () => {
    const { unchecked } = shown({ body: "", incomplete: [{ detector: "anger", why: "failed" }, { part: "body", why: "too-large" }, { part: "attachments", why: "attached-message" }] });
    expect(unchecked).toEqual(["Anger: this check failed and was left out.", "The text is too long to be judged.", "An attached mail was not opened."]);
  });

  it("says that a recipient is unknown, not that none could be read", () => {
    expect(shown({ body: "Hello", incomplete: [{ part: "recipients", why: "unresolved" }] }).unchecked).toEqual(["Outlook cannot say who is behind one of the recipients."]);
  });

  it("does not claim a clean mail where the policy lets it pass", () => {
    const { state, empty } = shown({ body: "Hello", decision: "allow", incomplete: [{ part: "attachments", why: "9020" }] });
    expect(state).toMatchObject({ kind: "ready", detail: "Part of this mail could not be checked." });
    expect(empty).toBeUndefined();
  });
});

describe("a finding", () => {
  it("says what, why, about whom and to whom it is new", () => {
    const { findings } = shown(
      {
        body: "See below.",
        quoted: [{ text: "They are [[hopeless]].", from: "Tom Fischer", date: "3 March" }],
        findings: [{ detector: "internal-thread", target: { kind: "client", name: "Contoso" }, newReaders: ["clara@contoso.example", "x@adatum.example"], repairs: ["cut-layer"] }],
      },
      { policy: policyWith({ wording: { sentences: { "internal-thread": { en: "Written among colleagues." } } } }) },
    );
    expect(findings[0]).toMatchObject({
      place: "In the quoted mail from Tom Fischer, 3 March",
      reason: "Written among colleagues.",
      about: "About Contoso, a client",
      newTo: "New to Clara Diaz and x@adatum.example",
      quote: { before: "They are ", marked: "hopeless", after: "." },
    });
  });

  it("does not name new readers twice where the reason has named them", () => {
    const sentences = { "internal-thread": { en: "Clara Diaz would read this for the first time." } };
    const { findings } = shown({ findings: [{ detector: "internal-thread", newReaders: ["clara@contoso.example"] }] }, { policy: policyWith({ wording: { sentences } }) });
    expect(findings[0]!.newTo).toBeUndefined();
  });

  it("names somebody spoken of again only to say who that is", () => {
    const about = (target: Target) => shown({ findings: [{ detector: "insult", target }] }, { policy: policyWith({ wording: { sentences: { insult: { en: `This mocks ${target.name}.` } } } }) }).findings[0]!.about;
    expect(about({ kind: "group", name: "your engineers" })).toBeUndefined();
    expect(about({ kind: "client", name: "Contoso" })).toBe("About Contoso, a client");
  });

  it("counts new readers where there are many", () => {
    const readers = ["Ana", "Ben", "Cy", "Dee", "Eve", "Fay"].map((name) => ({ ...clara, name, address: `${name.toLowerCase()}@contoso.example` }));
    const { findings } = shown({ readers, findings: [{ detector: "internal-thread", newReaders: readers.map(({ address }) => address) }] });
    expect(findings[0]!.newTo).toBe("New to Ana, Ben, Cy and 3 more");
  });

  it("keeps its key when another one goes away, and two of the same are told apart", () => {
    const same = { detector: "insult" as const, fingerprint: "same" };
    const three = shown({ body: "[[a]] [[b]] [[b]]", findings: [{ detector: "anger" }, same, same] }).findings.map(({ key }) => key);
    expect(new Set(three).size).toBe(3);
    expect(shown({ body: "[[b]] [[b]]", findings: [same, same] }).findings.map(({ key }) => key)).toEqual(three.slice(1));
  });

  it("is not shown while a detector is judged in silence", () => {
    const { findings, empty } = shown({ findings: [{ detector: "insult", severity: "shadow" }] });
    expect(findings).toEqual([]);
    expect(empty).toBeDefined();
  });

  it("can be meant so with a click, a block only with a reason and only where the policy says so", () => {
    expect(shown(warning).findings[0]!.acknowledge).toEqual({ by: "click" });
    expect(shown(insult).findings[0]!.acknowledge).toEqual({ by: "nothing" });
    const policy = policyWith({ override: "with-reason", reasons: ["It is a quotation"] });
    expect(shown(insult, { policy }).findings[0]!.acknowledge).toEqual({ by: "reason", reasons: ["It is a quotation"] });
  });

  it("moves to what was meant so, with the reason given", () => {
    const { findings, acknowledged, state } = shown({
      decision: "allow",
      acknowledged: [{ fingerprint: "fingerprint-1", reason: "It is a quotation: from May" }],
      findings: [{ detector: "insult", isAcknowledged: true }],
    });
    expect(findings).toEqual([]);
    expect(acknowledged[0]!.because).toBe("Reason given: It is a quotation: from May");
    expect(state.detail).toBe("You have looked at it and meant it so.");
  });
});

describe("repairs", () => {
  const repairs = (sketch: Partial<DraftSketch>, context?: Partial<ViewContext>) => shown(sketch, context).findings[0]!.repairs;

  it("act at once where the pane can change the draft, and open what the sender has to look at", () => {
    const [remove, reword] = repairs({ body: "You are [[hopeless]]. Thanks.", ...insult });
    expect(remove).toEqual({ id: "remove", label: "Remove the sentence", isPreviewed: false });
    expect(reword!.advice).toMatch(/what was done/);
  });

  it("tell how to do it by hand in the subject", () => {
    expect(repairs({ body: "", subject: "[[hopeless]]", ...insult })[0]!.guide?.text).toMatch(/subject line/);
  });

  it("offer to deliver later only where Outlook can hold a mail back", () => {
    const wait = { findings: [{ detector: "anger" as const, repairs: ["wait" as const] }] };
    expect(repairs(wait)[0]!.guide?.deliver).toBe("Deliver Tuesday 08:00");
    const guide = repairs(wait, { laterAt: undefined })[0]!.guide!;
    expect(guide.deliver).toBeUndefined();
    expect(guide.text).toMatch(/^Save the draft/);
  });

  it("write a call script from the finding and the first reader outside", () => {
    const readers = [{ ...clara, address: "tom@northwind.example", name: "Tom Fischer", kind: "internal" as const, client: undefined }, { ...clara, name: "Diaz, Clara" }];
    const [call] = repairs({ body: "Sorry, [[we are late]].", readers, findings: [{ detector: "bad-news", repairs: ["call-first"] }] });
    expect(call!.guide?.title).toBe("Call Diaz, Clara before you write");
    expect(call!.guide?.script?.lines[0]).toMatch(/^“Clara, do you have/);
    expect(call!.guide?.script?.lines[1]).toContain("“we are late”");
  });

  it("cut the history where the words are quoted, whatever was found in it", () => {
    const sketch = { body: "See below.", quoted: [{ text: "They are [[hopeless]]." }], findings: [{ detector: "insult" as const, repairs: ["remove" as const, "reword" as const], newReaders: ["clara@contoso.example"] }] };
    expect(repairs(sketch).map(({ id }) => id)).toEqual(["cut-layer", "change-recipients"]);
    expect(repairs(sketch)[0]!.guide).toBeUndefined();
  });

  it("show where something is missing, among its lines, and say what to do there", () => {
    const missing = { findings: [{ detector: "unfinished" as const, repairs: ["show" as const], reason: { id: "field", values: {} } }] };
    const [show] = repairs({ body: "Dear [[NAME]],\n\nthe boat is ready.", ...missing });
    expect(show).toMatchObject({ label: "Show the place", isPreviewed: false, guide: { title: "Here in your draft", place: { before: "Dear ", marked: "NAME", after: ",\n\nthe boat is ready." } } });
    expect(show!.guide!.text).toMatch(/template/);
    expect(repairs({ body: "", subject: "For [[NAME]]", ...missing })[0]!.guide!.title).toBe("Here in the subject");
    expect(repairs({ body: "Dear [[NAME]]", ...missing }, { language: "ru" })[0]!.guide!.text).toMatch(/шаблон/);
  });

  it("complete a recap with the steps of the mail, headed in its language, from the one that was found", () => {
    const commitments = [
      { text: "Том красит ворота 4 мая", owner: "Том", due: "4 мая", source: [{ start: 30, end: 53 }] },
      { text: "ворота надо смазать", source: [{ start: 7, end: 26 }] },
    ];
    const found = { findings: [{ detector: "loose-commitment" as const, repairs: ["recap" as const] }], commitments };
    expect(repairs({ body: "Итоги: [[ворота надо смазать]].", ...found })[0]!.recap).toEqual({ title: "Следующие шаги:", rows: [{ what: "красит ворота", who: "Том", when: "4 мая" }, { what: "ворота надо смазать", who: "", when: "" }], first: 1 });
    expect(repairs({ body: `Итоги: [[ворота надо смазать]]. ${"a ".repeat(500_001)}`, ...found })[0]).toMatchObject({ guide: { title: "Complete it by hand", text: "Add who does it and by when." } });
  });

  it("name the readers to take off", () => {
    const thread = { findings: [{ detector: "internal-thread" as const, repairs: ["change-recipients" as const], newReaders: ["clara@contoso.example"] }] };
    expect(repairs(thread)[0]!.guide?.text).toMatch(/^Take Clara Diaz off/);
    const many = Array.from({ length: 9 }, (_, i) => ({ ...clara, address: `r${i}@contoso.example`, name: `Reader ${i}` }));
    expect(repairs({ body: "Keep it [[secret]].", readers: many, findings: [{ detector: "confidence", repairs: ["change-recipients"] }] })[0]!.guide?.text).toMatch(/^Take Reader 0, Reader 1, Reader 2, Reader 3, Reader 4 and 4 more off/);
  });
});

describe("the quiet rest", () => {
  it("notes where the policy could not be used, and links the organization's page", () => {
    const { policy } = shown(
      { body: "Hello" },
      { issues: [{ path: "clients[3]", keys: [], expected: "", received: "", message: "" }], policy: policyWith({ wording: { helpUrl: "https://intranet.northwind.example/mail", sentences: {} } }) },
    );
    expect(policy).toEqual({ issues: ["clients[3]"], helpUrl: "https://intranet.northwind.example/mail", version: "1.0.0" });
  });

  it("announces the state and the findings by name, and the same outcome in the same words", () => {
    expect(shown(insult).announcement).toBe("This will be stopped. One finding: Insult.");
    expect(shown({ body: "Hello" }).announcement).toBe("Ready to send. No findings.");
    expect(shown({ body: "", decision: "warn", incomplete: [{ part: "subject", why: "5001" }] }).announcement).toBe("Outlook will ask you first. Could not check: The subject could not be read.");
    expect(shown({ body: "Quite another [[text]]", ...insult }).announcement).toBe(shown(insult).announcement);
  });

  it("speaks Russian where Outlook does", () => {
    const { state, readers, announcement } = shown({ body: "[[a]] [[b]]", findings: [{ detector: "insult" }, { detector: "insult" }] }, { language: "ru" });
    expect(state.title).toBe("Письмо будет остановлено");
    expect(readers.map(({ name }) => name)).toEqual(["Клиент", "Гендиректор", "Суд"]);
    expect(announcement).toMatch(/2 замечания/);
  });
});

describe("a detector that demoted itself", () => {
  const sketch: Partial<DraftSketch> = { findings: [{ detector: "casualness", severity: "info" }], demoted: ["casualness"], tallies: { casualness: { asked: 9, meant: 7 } } };

  it("is named with the counts that made it do so", () => {
    expect(shown(sketch).askedNoMore).toEqual([{ detector: "casualness", says: "Casual tone asks no more: you marked it as meant so in 7 of 9 mails." }]);
    expect(shown(sketch, { language: "ru" }).askedNoMore[0]!.says).toBe("Фамильярный тон: больше не переспрашивает. В 7 из 9 писем вы отметили «Так и задумано».");
  });

  it("is a note, and the mail is ready", () => {
    expect(shown(sketch)).toMatchObject({ state: { kind: "ready" }, findings: [{ severity: "info" }] });
    expect(shown(warning).askedNoMore).toEqual([]);
  });
});

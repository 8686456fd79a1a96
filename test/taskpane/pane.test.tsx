/** @jest-environment jsdom */
import axe from "axe-core";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Language } from "../../src/classify";
import type { Difference } from "../../src/taskpane/difference";
import { Pane } from "../../src/taskpane/components/pane";
import type { Desk } from "../../src/taskpane/reword/desk";
import type { PaneState, Session } from "../../src/taskpane/session";
import { view, type FindingView, type View } from "../../src/taskpane/view";
import { judged, policyWith, type DraftSketch } from "../support/judged-draft";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const override = policyWith({ override: "with-reason", reasons: ["It is a quotation", "Legal has approved it"], wording: { helpUrl: "https://intranet.northwind.example/mail", sentences: {} } });
const issues = [{ path: "clients[3]", keys: [], expected: "", received: "", message: "" }];

const sketches = {
  stopped: {
    body: "One [[insult]]. Two [[shout]]. Three [[slang]].",
    findings: [{ detector: "insult", target: { kind: "client", name: "Contoso" } }, { detector: "anger", severity: "warn", repairs: ["wait", "reword", "remove"] }, { detector: "casualness", severity: "info", repairs: ["reword"] }],
  },
  asked: { body: "Sorry, [[we are late]].", findings: [{ detector: "bad-news", severity: "warn", repairs: ["call-first", "reword"] }], incomplete: [{ part: "attachments", why: "timeout" }] },
  history: { body: "See below.", quoted: [{ text: "[[Keep it quiet]]", from: "Tom" }], findings: [{ detector: "internal-thread", repairs: ["cut-layer", "change-recipients"], newReaders: ["clara@contoso.example"] }] },
  meant: { body: "One [[insult]].", findings: [{ detector: "insult", isAcknowledged: true }], acknowledged: [{ fingerprint: "fingerprint-1", reason: "It is a quotation: from May" }] },
  loose: {
    body: "To sum up: [[I will oil the gate soon]].",
    findings: [{ detector: "loose-commitment", severity: "info", repairs: ["recap"] }],
    commitments: [
      { text: "you send the keys on Monday", owner: "Clara Diaz", due: "Monday", source: [{ start: 40, end: 67 }] },
      { text: "I will oil the gate soon", owner: "Anna Berg", source: [{ start: 11, end: 35 }] },
    ],
  },
  demoted: { body: "Hi, [[lol]].", findings: [{ detector: "casualness", severity: "info", repairs: ["reword"] }], demoted: ["casualness"], tallies: { casualness: { asked: 9, meant: 7 } } },
  clean: { body: "Thank you." },
  unread: { body: "", incomplete: [{ part: "body", why: "timeout" }] },
} satisfies Record<string, DraftSketch>;
type Sketch = keyof typeof sketches;

function viewOf(sketch: DraftSketch, language: Language = "en"): View {
  const { verdict, parsed } = judged(sketch);
  return view(verdict, parsed, { policy: override, issues, language, canAsk: true, laterAt: "Tuesday 08:00" });
}

const difference: Difference = {
  parts: [
    { is: "skipped", count: 3 },
    { is: "stays", lines: ["Kind regards"] },
    { is: "goes", lines: ["From: Tom", "One", "Two", "Keep it quiet"], short: { head: ["From: Tom"], hidden: 2, tail: ["Keep it quiet"] } },
  ],
  pictures: 2,
};

const desk: Desk = { sentence: "You never call, damn it!", changes: [{ parts: [{ start: 4, end: 9, to: "seldom" }] }, { parts: [{ start: 14, end: 23, to: "" }, { start: 23, end: 24, to: "." }] }] };

/** A session that shows what it is told to and remembers what it was asked to do. */
function scripted(first: PaneState) {
  let state = first;
  const listeners = new Set<() => void>();
  const asked = { preview: jest.fn((): Difference | undefined => difference), repair: jest.fn(), acknowledge: jest.fn(), takeBack: jest.fn(), insertRecap: jest.fn(async () => true), wording: jest.fn((): Desk | undefined => desk), judgeWording: jest.fn((): readonly FindingView[] | undefined => []), reword: jest.fn(async () => true), deliverLater: jest.fn(), undo: jest.fn(), askAgain: jest.fn(), retry: jest.fn(), read: jest.fn() };
  const session = { ...asked, current: () => state, subscribe: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)) };
  const show = (next: PaneState) =>
    act(async () => {
      state = next;
      listeners.forEach((listener) => listener());
    });
  return { session: session as unknown as Session, asked, show };
}

let root: Root;
async function open(state: PaneState, { language = "en", isDark = false }: { language?: Language; isDark?: boolean } = {}) {
  document.documentElement.lang = language;
  document.title = "Second Look";
  document.body.innerHTML = '<div id="pane"></div>';
  const driven = scripted(state);
  root = createRoot(document.getElementById("pane")!);
  await act(async () => root.render(<Pane session={driven.session} language={language} isDark={isDark} />));
  return driven;
}
afterEach(() => act(async () => root.unmount()));
beforeAll(() => {
  // What jsdom does not have.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
});

const judgedAs = (sketch: DraftSketch, more: Partial<Extract<PaneState, { is: "judged" }>> = {}, language?: Language): PaneState => ({ is: "judged", view: viewOf(sketch, language), ...more });

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
  if (!found) throw new Error(`No button “${name}” among: ${[...document.querySelectorAll("button")].map((one) => one.textContent).join(", ")}`);
  return found;
}
const click = (name: string) => act(async () => button(name).click());
/** All that is written in the pane, words of different elements apart. */
function text(): string {
  const walker = document.createTreeWalker(document.getElementById("pane")!, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? "");
  return words.join(" ");
}

/** What jsdom can tell; colors and sizes are looked at in a real browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

describe("the pane for everybody", () => {
  const states: [string, (language: Language) => PaneState][] = [
    ["loading", () => ({ is: "loading" })],
    ["failed", () => ({ is: "failed" })],
    ["without a draft", () => ({ is: "no-draft" })],
    ...(Object.keys(sketches) as Sketch[]).map((name): [string, (language: Language) => PaneState] => [name, (language) => judgedAs(sketches[name], {}, language)]),
    ["with a notice", (language) => judgedAs(sketches.clean, { notice: { turn: 1, said: "removed", checkPictures: true, canUndo: true } }, language)],
  ];
  // The themes differ in colors only, which jsdom cannot see: each state once in either.
  const cases = states.flatMap(([name, state]) => (["en", "ru"] as const).map((language): [string, Language, PaneState] => [name, language, state(language)]));

  it.each(cases)("%s, %s: axe finds nothing", async (_, language, state) => {
    await open(state, { language, isDark: language === "ru" });
    expect(await violations()).toEqual([]);
  });

  it("is without fault with its guides and its forms open", async () => {
    await open(judgedAs(sketches.stopped));
    await act(async () => document.querySelectorAll<HTMLButtonElement>("[aria-expanded]").forEach((one) => one.click()));
    await click("Send it later");
    await click("I mean it so…");
    // Long enough for the editors to have been read.
    let found: string[] = [];
    await act(async () => void (found = await violations()));
    expect(found).toEqual([]);
  });

  it("shows no English in Russian", async () => {
    for (const name of Object.keys(sketches) as Sketch[]) {
      const own = sketches[name].body.replace(/\[\[|\]\]/g, "").split(/\W+/);
      await open(judgedAs(sketches[name], {}, "ru"), { language: "ru" });
      const known = new Set([...own, "Second", "Look", "Outlook", "Contoso", "Clara", "Diaz", "CD", "Tom", "T", "Keep", "it", "quiet", "clients", "Tuesday", "It", "is", "a", "quotation", "from", "May", "Anna", "Berg"]);
      expect((text().match(/[a-z]+/gi) ?? []).filter((word) => !known.has(word))).toEqual([]);
      await act(async () => root.unmount());
    }
  });
});

describe("moods", () => {
  it("are told in words beside each face", async () => {
    await open(judgedAs(sketches.stopped));
    const readers = [...document.querySelectorAll("ul[aria-label='How it will be read'] > li")].map((one) => one.textContent);
    expect(readers).toEqual(["The client appalled", "The CEO appalled", "A court appalled"]);
  });

  it("are drawings that differ in more than color", async () => {
    const drawings = new Set<string>();
    for (const sketch of [sketches.clean, sketches.asked, sketches.stopped, sketches.unread]) {
      await open(judgedAs(sketch));
      drawings.add(document.querySelector("ul[aria-label] svg")!.innerHTML);
      await act(async () => root.unmount());
    }
    expect(drawings.size).toBe(4);
  });
});

describe("a finding", () => {
  it("marks the passage in its sentence", async () => {
    await open(judgedAs(sketches.asked));
    expect(document.querySelector("blockquote")!.textContent).toBe("Sorry, we are late.");
    expect(document.querySelector("mark")!.textContent).toBe("we are late");
  });

  it("is repaired by its main button", async () => {
    const { asked } = await open(judgedAs(sketches.stopped));
    await click("Remove the sentence");
    expect(asked.repair).toHaveBeenCalledWith("fingerprint-1", "remove");
  });

  it("opens guidance in place and closes it again", async () => {
    await open(judgedAs(sketches.asked));
    await click("Call first");
    expect(button("Call first").getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button("Call first").getAttribute("aria-controls")!)!.textContent).toContain("Clara, do you have five minutes?");
    await click("Call first");
    expect(text()).not.toContain("five minutes");
  });

  it("offers to deliver it later", async () => {
    const { asked } = await open(judgedAs(sketches.stopped));
    await click("Send it later");
    await click("Deliver Tuesday 08:00");
    expect(asked.deliverLater).toHaveBeenCalledTimes(1);
  });

  it("is meant so with one click where it warns", async () => {
    const { asked } = await open(judgedAs(sketches.asked));
    await click("I mean it so");
    expect(asked.acknowledge).toHaveBeenCalledWith("fingerprint-1", undefined);
  });

  it("is meant so with a reason and words where it stops the mail", async () => {
    const { asked } = await open(judgedAs({ body: "One [[insult]].", findings: [{ detector: "insult" }] }));
    await click("I mean it so…");
    expect(document.activeElement?.getAttribute("type")).toBe("radio");
    await click("Let it pass");
    expect(document.querySelector("[role=alert]")!.textContent).toMatch(/choose a reason/);
    expect(asked.acknowledge).not.toHaveBeenCalled();
    await act(async () => document.querySelectorAll<HTMLInputElement>("input[type=radio]")[0]!.click());
    await type(document.querySelector("textarea")!, "their letter of May");
    await click("Let it pass");
    expect(asked.acknowledge).toHaveBeenCalledWith("fingerprint-1", "It is a quotation: their letter of May");
  });

  it.each([
    ["Cancel", () => click("Cancel")],
    ["Escape", () => act(async () => void document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })))],
  ])("stands as it was after %s, and the focus is back on the button", async (_, leave) => {
    const { asked } = await open(judgedAs(sketches.stopped));
    await click("I mean it so…");
    await leave();
    expect(document.activeElement).toBe(button("I mean it so…"));
    expect(asked.acknowledge).not.toHaveBeenCalled();
  });

  it("that was meant so can be taken back", async () => {
    const { asked } = await open(judgedAs(sketches.meant));
    await click("Take back");
    expect(asked.takeBack).toHaveBeenCalledWith("fingerprint-1");
  });

  it("whose detector asks no more can be asked about again", async () => {
    const { asked } = await open(judgedAs(sketches.demoted));
    expect(text()).toContain("Casual tone asks no more: you marked it as meant so in 7 of 9 mails.");
    await click("Ask again");
    expect(asked.askAgain).toHaveBeenCalledWith("casualness");
  });
});

describe("the stack", () => {
  const sheets = () => [...document.querySelectorAll("ol[aria-label='One quoted message below'] > li")];

  it("shows the readers of today and, below, the layer that must go with its faces, in words too", async () => {
    await open(judgedAs(sketches.history));
    const [today, layer] = sheets();
    expect(today!.textContent).toBe("This mailCDTo Clara Diaz (Contoso)");
    expect(layer!.querySelector("[aria-hidden]")!.textContent).toBe("TCD+");
    expect(layer!.querySelector("h3")!.textContent).toBe("From Tom");
    expect(layer!.textContent).toContain("Must go");
    expect(layer!.querySelector("blockquote")!.textContent).toBe("Keep it quiet");
    expect(document.querySelectorAll("article")).toHaveLength(1);
  });

  it("holds the finding of an alert, and the focus goes there", async () => {
    await open(judgedAs(sketches.history, { arrival: { turn: 1, fingerprint: "fingerprint-1" } }));
    expect(sheets()[1]!.contains(document.activeElement)).toBe(true);
    expect(document.activeElement!.tagName).toBe("ARTICLE");
  });

  it("stands closed where there is nothing to do about it", async () => {
    await open(judgedAs({ body: "See below.", quoted: [{ text: "Thank you", from: "Tom" }] }));
    expect(document.querySelector("details")!.open).toBe(false);
    expect(document.querySelector("summary")!.textContent).toContain("One quoted message below");
  });

  it("comes behind findings that are graver", async () => {
    await open(judgedAs({ body: "One [[insult]].", quoted: [{ text: "[[Keep it quiet]]", from: "Tom" }], findings: [{ detector: "insult" }, { detector: "internal-thread", severity: "warn" }] }));
    expect([...document.querySelectorAll("h2")].map((one) => one.textContent)).toEqual(["One finding", "One quoted message below"]);
  });
});

describe("a cut", () => {
  it("shows what would go among the lines that stay, and does nothing yet", async () => {
    const { asked } = await open(judgedAs(sketches.history));
    await click("Cut this");
    expect(button("Cut this").getAttribute("aria-expanded")).toBe("true");
    const panel = document.getElementById(button("Cut this").getAttribute("aria-controls")!)!;
    expect(panel.getAttribute("aria-label")).toBe("What would go");
    expect([...panel.querySelectorAll("del")].map((one) => one.textContent)).toEqual(["From: Tom", "Keep it quiet"]);
    expect(panel.textContent).toMatch(/3 lines stay.*Stays: Kind regards.*Goes: .*2 pictures go with it\./);
    expect(asked.repair).not.toHaveBeenCalled();
    expect(await violations()).toEqual([]);
  });

  it("keeps the focus on its button when that opens and closes", async () => {
    await open(judgedAs(sketches.history));
    button("Cut this").focus();
    await click("Cut this");
    expect(document.activeElement).toBe(button("Cut this"));
    await click("Cut this");
    expect(document.activeElement).toBe(button("Cut this"));
  });

  it("unfolds what is long", async () => {
    await open(judgedAs(sketches.history));
    await click("Cut this");
    await click("Show 2 more lines");
    expect(document.querySelector("del")!.textContent).toBe("From: TomOneTwoKeep it quiet");
    await click("Show less");
    expect(document.querySelectorAll("del")).toHaveLength(2);
  });

  it("is made when it was looked at", async () => {
    const { asked } = await open(judgedAs(sketches.history));
    await click("Cut this");
    await click("Cut it");
    expect(asked.repair).toHaveBeenCalledWith("fingerprint-1", "cut-layer");
  });

  it("is left alone by Keep it, and the focus is back on the button", async () => {
    const { asked } = await open(judgedAs(sketches.history));
    await click("Cut this");
    await click("Keep it");
    expect(document.querySelector("del")).toBeNull();
    expect(document.activeElement).toBe(button("Cut this"));
    expect(asked.repair).not.toHaveBeenCalled();
  });

  it("shows words of a mail as words, whatever they are", async () => {
    const driven = await open(judgedAs(sketches.history));
    driven.asked.preview.mockReturnValue({ parts: [{ is: "goes", lines: ["<img src=x onerror=alert(1)>", "  two   blanks"] }], pictures: 0 });
    await click("Cut this");
    expect(document.querySelector("del")!.textContent).toBe("<img src=x onerror=alert(1)>  two   blanks");
    expect(document.querySelector("del img")).toBeNull();
  });
});

describe("a recap", () => {
  const fields = () => [...document.querySelectorAll<HTMLInputElement>("form input, form textarea")];
  const type = (field: HTMLInputElement, value: string) =>
    act(async () => {
      const set = Object.getOwnPropertyDescriptor(field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype, "value")!.set!;
      set.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });

  it("opens with what the mail says, and the gap of its finding has the focus and says that it is one", async () => {
    await open(judgedAs(sketches.loose));
    await click("Complete the recap");
    expect(button("Complete the recap").getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button("Complete the recap").getAttribute("aria-controls")!)!.tagName).toBe("FORM");
    expect(fields().map(({ value }) => value)).toEqual(["send the keys", "Clara Diaz", "Monday", "oil the gate", "Anna Berg", ""]);
    expect(document.activeElement).toBe(fields()[5]);
    expect(fields()[5]!.placeholder).toBe("missing");
    expect([...document.querySelectorAll("form [role=group]")].map((one) => one.getAttribute("aria-label"))).toEqual(["Step 1", "Step 2"]);
    expect(await violations()).toEqual([]);
  });

  it("is inserted as it was completed, and closes when it stands in the draft", async () => {
    const { asked } = await open(judgedAs(sketches.loose));
    await click("Complete the recap");
    await type(fields()[5]!, "4 May");
    await click("Add a step");
    await type(fields()[6]!, "count the posts");
    await click("Insert recap");
    expect(asked.insertRecap).toHaveBeenCalledWith({
      title: "Next steps:",
      rows: [
        { what: "send the keys", who: "Clara Diaz", when: "Monday" },
        { what: "oil the gate", who: "Anna Berg", when: "4 May" },
        { what: "count the posts", who: "", when: "" },
      ],
    });
    expect(document.querySelector("form")).toBeNull();
  });

  it("keeps what was typed where the draft was not changed", async () => {
    const { asked } = await open(judgedAs(sketches.loose));
    asked.insertRecap.mockResolvedValue(false);
    await click("Complete the recap");
    await type(fields()[5]!, "4 May");
    await click("Insert recap");
    expect(fields()[5]!.value).toBe("4 May");
  });

  it("asks for words where there are none", async () => {
    const { asked } = await open(judgedAs(sketches.loose));
    await click("Complete the recap");
    await type(fields()[0]!, "");
    await type(fields()[3]!, "");
    await click("Insert recap");
    expect(asked.insertRecap).not.toHaveBeenCalled();
    expect(document.querySelector("form [role=alert]")!.textContent).toBe("Please write what is to be done.");
  });

  it("closes with Escape and gives the focus back to its button", async () => {
    await open(judgedAs(sketches.loose));
    await click("Complete the recap");
    await act(async () => void fields()[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement).toBe(button("Complete the recap"));
  });
});

describe("the wording editor", () => {
  const sketch = { body: "[[You never call, damn it!]]", findings: [{ detector: "anger" as const, severity: "warn" as const, repairs: ["reword" as const] }] };
  const field = () => document.querySelector("form textarea") as HTMLTextAreaElement;
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>("form input[type=checkbox]")];
  const label = (words: string) => [...document.querySelectorAll("label")].find((one) => one.textContent === words)!.getAttribute("for")!;
  const write = (into: HTMLInputElement | HTMLTextAreaElement, value: string) =>
    act(async () => {
      const set = Object.getOwnPropertyDescriptor(into instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype, "value")!.set!;
      set.call(into, value);
      into.dispatchEvent(new Event("input", { bubbles: true }));
    });
  const pause = () => act(async () => void (await jest.advanceTimersByTimeAsync(1000)));
  const status = () => document.querySelector("form [role=status]")?.textContent;
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  async function openEditor(given: Desk = desk, language: Language = "en") {
    const driven = await open(judgedAs(sketch, {}, language), { language });
    driven.asked.wording.mockReturnValue(given);
    await click(language === "ru" ? "Переписать" : "Reword");
    return driven;
  }

  it("opens with the proposal, phrase by phrase, and the field has the focus", async () => {
    await openEditor();
    expect(button("Reword").getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button("Reword").getAttribute("aria-controls")!)!.contains(field())).toBe(true);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe("You seldom call.");
    expect(boxes().map((one) => [one.checked, one.getAttribute("aria-label")])).toEqual([
      [true, "“never” becomes “seldom”"],
      [true, "“damn it …\u00a0!” becomes “.”"],
    ]);
    jest.useRealTimers();
    expect(await violations()).toEqual([]);
  });

  it("makes each change or does not, and keeps what was written by hand", async () => {
    await openEditor();
    await write(field(), "You seldom call us.");
    await act(async () => boxes()[0]!.click());
    expect(field().value).toBe("You never call us.");
    await act(async () => boxes()[0]!.click());
    expect(field().value).toBe("You seldom call us.");
    expect([...document.querySelectorAll("form del, form ins")].map((one) => one.textContent)).toEqual(["Out: You never call, damn it!", "In: You seldom call us."]);
  });

  it("says what Second Look makes of the words once the sender pauses", async () => {
    const { asked } = await openEditor();
    expect(asked.judgeWording).not.toHaveBeenCalled();
    await pause();
    expect(asked.judgeWording).toHaveBeenCalledWith("fingerprint-1", desk.sentence, "You seldom call.");
    expect(status()).toBe("Second Look has nothing to say about it.");
    asked.judgeWording.mockReturnValue(viewOf(sketch).findings);
    await write(field(), "You never, ever call!");
    expect(status()).toBe("");
    await pause();
    expect(asked.judgeWording).toHaveBeenCalledTimes(2);
    expect(status()).toMatch(/^Still found: Anger\. /);
    await write(field(), desk.sentence);
    expect(status()).toBeUndefined();
  });

  it("puts the words into the draft, and closes when they stand there", async () => {
    const { asked } = await openEditor();
    await click("Put it in the draft");
    expect(asked.reword).toHaveBeenCalledWith("fingerprint-1", desk.sentence, "You seldom call.");
    expect(document.querySelector("form")).toBeNull();
  });

  it("stays open with what was written where the draft was not changed", async () => {
    const { asked } = await openEditor();
    asked.reword.mockResolvedValue(false);
    await write(field(), "Please call.");
    await click("Put it in the draft");
    expect(field().value).toBe("Please call.");
  });

  it("asks for words where there are none, or none but the old ones", async () => {
    const { asked } = await openEditor();
    await write(field(), " ");
    await click("Put it in the draft");
    expect(document.querySelector("form [role=alert]")!.textContent).toBe("Please write the new wording.");
    await write(field(), desk.sentence);
    await click("Put it in the draft");
    expect(document.querySelector("form [role=alert]")!.textContent).toBe("This is still your sentence as it was.");
    expect(asked.reword).not.toHaveBeenCalled();
  });

  it("composes the sentence of what is filled in", async () => {
    await openEditor({ sentence: "See this.", changes: [], reader: "Clara", frame: { fields: ["why"], values: {}, compose: ({ why }) => (why ? `Clara, ${why}. See this.` : "See this.") } });
    const why = document.getElementById(label("Why it concerns Clara")) as HTMLInputElement;
    expect(document.activeElement).toBe(why);
    expect(field().value).toBe("See this.");
    await write(why, "you asked");
    expect(field().value).toBe("Clara, you asked. See this.");
    await write(field(), "Clara, you asked. See this, please.");
    await write(why, "");
    expect(field().value).toBe("See this, please.");
    jest.useRealTimers();
    expect(await violations()).toEqual([]);
  });

  it("copies the words where they have to be put in by hand", async () => {
    const { asked } = await openEditor({ ...desk, byHand: "subject" });
    const copy = jest.fn(() => true);
    Object.assign(document, { execCommand: copy });
    await click("Copy the wording");
    expect(copy).toHaveBeenCalledWith("copy");
    expect(document.querySelector("form [role=alert]")!.textContent).toBe("Copied. Paste it over the old words.");
    copy.mockReturnValue(false);
    await click("Copy the wording");
    expect(document.querySelector("form [role=alert]")!.textContent).toMatch(/copy it yourself/);
    expect(asked.reword).not.toHaveBeenCalled();
  });

  it("closes with Escape and gives the focus back to its button", async () => {
    await openEditor();
    await act(async () => void field().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement).toBe(button("Reword"));
  });

  it("speaks Russian", async () => {
    await openEditor(desk, "ru");
    await pause();
    const words = (document.querySelector("form")!.textContent ?? "").replace(/Second Look|Outlook|never|seldom|damn it|You|call/g, "");
    expect(words).toMatch(/Замечаний к этой фразе нет/);
    expect(words).not.toMatch(/[a-z]{2,}/i);
    expect(boxes()[0]!.getAttribute("aria-label")).toBe("«never» станет «seldom»");
  });
});

describe("focus and announcements", () => {
  it("goes to the finding of the alert, once", async () => {
    const driven = await open({ is: "loading" });
    await driven.show(judgedAs(sketches.stopped, { arrival: { turn: 1, fingerprint: "fingerprint-2" } }));
    expect(document.activeElement?.textContent).toContain("Anger");
    (document.activeElement as HTMLElement).blur();
    await driven.show(judgedAs({ ...sketches.stopped, subject: "changed" }, { arrival: { turn: 1, fingerprint: "fingerprint-2" } }));
    expect(document.activeElement).toBe(document.body);
  });

  it("can be moved on by office.js from wherever it was put", async () => {
    const driven = await open(judgedAs(sketches.stopped, { arrival: { turn: 1, fingerprint: "fingerprint-2" } }));
    expect(document.activeElement!.matches(tabbable)).toBe(true);
    await driven.show(judgedAs(sketches.clean, { notice: { turn: 2, said: "removed", checkPictures: false, canUndo: true } }));
    expect(document.activeElement!.matches(tabbable)).toBe(true);
    expect(document.querySelector("summary")!.matches(tabbable)).toBe(true);
  });

  it("stays where it is when the draft is judged again, and the outcome is said politely", async () => {
    const driven = await open(judgedAs(sketches.asked));
    button("Call first").focus();
    const status = document.querySelector("[role=status]")!;
    await driven.show(judgedAs({ ...sketches.asked, body: "Sorry, [[we are late]] again. Two [[insult]].", findings: [...sketches.asked.findings, { detector: "insult" }] }));
    expect(document.activeElement).toBe(button("Call first"));
    expect(document.querySelector("[role=status]")).toBe(status);
    expect(status.textContent).toMatch(/^This will be stopped\. 2 findings/);
  });

  it("goes to the notice after a repair, whose button is gone", async () => {
    const driven = await open(judgedAs(sketches.stopped));
    await driven.show(judgedAs(sketches.clean, { notice: { turn: 1, said: "removed", checkPictures: false, canUndo: true } }));
    expect(document.activeElement?.textContent).toBe("The sentence was removed. Undo");
    await click("Undo");
    expect(driven.asked.undo).toHaveBeenCalledTimes(1);
  });

  it("keeps an open guide when a finding above it goes away", async () => {
    const driven = await open(judgedAs({ body: "One [[insult]]. Sorry, [[we are late]].", findings: [{ detector: "insult" }, { detector: "bad-news", severity: "warn", repairs: ["call-first"] }] }));
    await click("Call first");
    await driven.show(judgedAs({ body: "Sorry, [[we are late]].", findings: [{ detector: "bad-news", severity: "warn", repairs: ["call-first"], fingerprint: "fingerprint-2" }] }));
    expect(text()).toContain("five minutes");
  });
});

/** What office.js takes for tabbable (16.0.15407, `_tabbableElements`); it handles Tab on Outlook on the web. */
const tabbable = ["a[href]", "area[href]", "button:not([disabled])", "input:not([disabled])", "select:not([disabled])", "textarea:not([disabled])", "*[tabindex]", "*[contenteditable]:not([disabled])"]
  .map((one) => `${one}:not([tabindex='-1'])`)
  .join(",");

async function type(field: HTMLTextAreaElement, words: string) {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(field, words);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

import fc from "fast-check";
import { detectorIds, languages, repairIds, type Finding, type Incomplete, type Language, type Part, type Policy } from "../../src/classify";
import { notJudged, smartAlert } from "../../src/gate/smart-alert";
import { longestButton, longestMessage, type SendAnswer } from "../../src/office/send-event";
import { defaultPolicy } from "../../src/policy/default";
import { finding, verdict } from "../support/verdicts";

const newest = { canOffer: true, hasMarkdown: true };
const withoutMarkdown = { canOffer: true, hasMarkdown: false };
const oldest = { canOffer: false, hasMarkdown: false };

const ownWords: Policy = {
  ...defaultPolicy,
  wording: { sentences: { insult: { en: "We do not call people names.", ru: "Мы никого не обзываем." } } },
};

const alert = (decision: "allow" | "warn" | "block", findings: readonly Finding[], incomplete: readonly Incomplete[] = [], policy = ownWords, language: Language = "en", can = newest) =>
  smartAlert(verdict(decision, findings, incomplete), policy, language, can);

test("a clean mail goes without a word", () => {
  expect(alert("allow", [])).toEqual({ allow: true, message: "", button: "", promptUser: false });
});

test("a warning quotes the passage, says why and offers Send Anyway", () => {
  expect(alert("warn", [finding({ severity: "warn" })])).toEqual({
    allow: false,
    message: "You wrote “you are hopeless”. We do not call people names.",
    markdown: "You wrote **“you are hopeless”**\n\nWe do not call people names.",
    button: "Fix the passage",
    promptUser: true,
    focus: "a1b2c3d4",
  });
});

test("words in the history are not reworded: the button leads to cutting them", () => {
  const { message, button } = alert("block", [finding({ where: { in: "body", part: "quoted", level: 2 } })]);
  expect(button).toBe("Check the history");
  expect(message).toMatch(/^The history below your text says “you are hopeless”/);
});

test("a block says what to do, and offers no Send Anyway", () => {
  const { message, promptUser, allow } = alert("block", [finding()]);
  expect({ message, promptUser, allow }).toEqual({
    message: "You wrote “you are hopeless”. We do not call people names. Fix it, then send.",
    promptUser: false,
    allow: false,
  });
});

test("a block that a reason can pass says so", () => {
  expect(alert("block", [finding()], [], { ...ownWords, override: "with-reason" }).message).toMatch(/Fix it, or give a reason in Second Look, then send\.$/);
});

test("Russian readers are told in Russian", () => {
  const { message, button } = alert("block", [finding({ excerpt: "вы безнадёжны" }), finding(), finding()], [], ownWords, "ru");
  expect(message).toBe("Вы пишете: «вы безнадёжны». Мы никого не обзываем. Стоит перечитать ещё 2 места. Исправьте и отправьте снова.");
  expect(button).toBe("Исправить фрагмент");
});

test.each([
  [{ in: "subject", part: "authored" }, "The subject says “you are hopeless”."],
  [{ in: "body", part: "quoted", level: 2 }, "The history below your text says “you are hopeless”."],
  [{ in: "body", part: "signature" }, "Your signature says “you are hopeless”."],
  [{ in: "attachment", part: "quoted", level: 1 }, "An attached mail says “you are hopeless”."],
] as const)("a passage in %j is introduced as what it is", (where, introduction) => {
  expect(alert("warn", [finding({ severity: "warn", where })]).message).toBe(`${introduction} We do not call people names.`);
});

test("a sentence that quotes the passage itself is not preceded by another quote", () => {
  const policy: Policy = { ...defaultPolicy, wording: { sentences: { insult: { en: "“you are hopeless” belittles the reader." } } } };
  expect(alert("warn", [finding({ severity: "warn" })], [], policy).message).toBe("“you are hopeless” belittles the reader.");
});

test.each([
  ["You are hopeless.", "You wrote “You are hopeless”. We"],
  ["Are you hopeless?", "You wrote “Are you hopeless?” We"],
  ["Hopeless...", "You wrote “Hopeless...”. We"],
  ["x".repeat(300), "…” We"],
  ["and, ".repeat(60), "and…” We"],
])("the quote of %j ends with one mark", (excerpt, expected) => {
  expect(alert("warn", [finding({ severity: "warn", excerpt })]).message).toContain(expected);
});

test("further findings are counted, notes and acknowledged ones are not", () => {
  const asked = finding({ severity: "warn" });
  const noise = [finding({ severity: "info" }), finding({ severity: "shadow" }), finding({ isAcknowledged: true })];
  expect(alert("warn", [asked, ...noise]).message).not.toMatch(/more/);
  expect(alert("warn", [asked, asked, ...noise]).message).toMatch(/One more passage needs a second look\.$/);
  expect(alert("warn", [asked, asked, asked, ...noise]).message).toMatch(/2 more passages need a second look\.$/);
});

test("an acknowledged passage is not the one that is shown", () => {
  const open = finding({ severity: "warn", excerpt: "get lost", fingerprint: "open" });
  const { message, focus } = alert("warn", [finding({ isAcknowledged: true }), open]);
  expect(message).toMatch(/^You wrote “get lost”\./);
  expect(focus).toBe("open");
});

test("a finding beside a gap mentions the gap", () => {
  expect(alert("warn", [finding({ severity: "warn" })], [{ part: "attachments", why: "timeout" }]).message).toBe(
    "You wrote “you are hopeless”. We do not call people names. Part of this mail could not be checked.",
  );
});

test("a message over several lines reads on one", () => {
  const { message } = alert("warn", [finding({ severity: "warn", excerpt: "you\r\n\tare\u200b\u202e  hopeless" })]);
  expect(message).toMatch(/^You wrote “you are hopeless”\./);
});

describe("a mail that could not be checked", () => {
  const unread = (part: Part, why = "timeout"): Incomplete => ({ part, why });

  test("is told apart from a fault", () => {
    const { message, button, promptUser, focus } = alert("warn", [], [unread("body"), unread("recipients", "9020")]);
    expect(message).toBe("Not checked: Outlook did not hand over the text and the recipients. Read it once more yourself before you send it.");
    expect({ button, promptUser, focus }).toEqual({ button: "Open Second Look", promptUser: true, focus: undefined });
    expect(alert("warn", [], [{ detector: "bad-news", why: "failed" }]).message).toBe(
      "Error in Second Look: it could not look for bad news. Read it once more yourself before you send it.",
    );
  });

  test("is stopped where the policy says so", () => {
    const { message, promptUser } = alert("block", [], [unread("subject")]);
    expect(message).toMatch(/^Not checked: Outlook did not hand over the subject\. Your organization does not send unchecked mail\./);
    expect(promptUser).toBe(false);
  });

  test("is what is told when it stops a mail that findings would only hold up", () => {
    const { message, focus } = alert("block", [finding({ severity: "warn" })], [unread("subject")]);
    expect(message).toMatch(/^Not checked: .* One more passage needs a second look\. Your organization/);
    expect(focus).toBeUndefined();
  });

  test.each([
    ["body", "too-large", "Not checked: the text is too long to be read at Send."],
    ["attachments", "attached-message", "Not checked: the attached mail, which would reach somebody outside."],
    ["recipients", "unresolved", "Not checked: one recipient is a list that does not say who reads it."],
  ] as const)("says why its %s was not: %s", (part, why, sentence) => {
    expect(alert("warn", [], [unread(part, why)]).message).toBe(`${sentence} Read it once more yourself before you send it.`);
  });

  test("says each cause once", () => {
    const causes = [unread("body", "too-large"), unread("body", "too-large"), unread("subject"), unread("subject")];
    expect(alert("warn", [], causes).message).toBe(
      "Not checked: Outlook did not hand over the subject. Not checked: the text is too long to be read at Send. Read it once more yourself before you send it.",
    );
  });

  test("does not enumerate a failure of everything", () => {
    const all = detectorIds.map((detector): Incomplete => ({ detector, why: "failed" }));
    expect(alert("warn", [], all).message).toMatch(/^Error in Second Look: this mail was not checked\./);
  });

  test.each(["silence", "fault"] as const)("because of %s is answered as the policy says", (why) => {
    const judged = (onIncomplete: Policy["onIncomplete"], can = newest) => notJudged(why, { ...defaultPolicy, onIncomplete }, "en", can);
    expect(judged("allow").allow).toBe(true);
    expect(judged("warn")).toMatchObject({ allow: false, promptUser: true });
    expect(judged("block")).toMatchObject({ allow: false, promptUser: false });
    expect(judged("warn", oldest).allow).toBe(true);
    expect(judged("block", oldest).allow).toBe(false);
  });

  test("because Outlook kept silent is told apart from an error of ours", () => {
    const told = (why: "silence" | "fault") => notJudged(why, defaultPolicy, "en", newest).message;
    expect(told("silence")).toMatch(/^Not checked: Outlook took too long/);
    expect(told("fault")).toMatch(/^Error in Second Look/);
  });
});

describe("an Outlook without Send Anyway", () => {
  test("lets a warning go, for it would be a stop", () => {
    expect(alert("warn", [finding({ severity: "warn" })], [], ownWords, "en", oldest).allow).toBe(true);
  });

  test("stops what is blocked, and points at the ribbon for want of a button", () => {
    const { allow, message, markdown } = alert("block", [finding()], [], ownWords, "en", oldest);
    expect(allow).toBe(false);
    expect(message).toMatch(/Fix it, then send\. Second Look in the ribbon shows the place\.$/);
    expect(markdown).toBeUndefined();
  });
});

test("an Outlook without formatting is given none", () => {
  expect(alert("warn", [finding({ severity: "warn" })], [], ownWords, "en", withoutMarkdown).markdown).toBeUndefined();
});

describe("what a person wrote", () => {
  /** @returns what Outlook shows of our Markdown: escapes resolved, our own bold taken off. */
  const shown = (markdown: string) => markdown.replace(/(?<!\\)((?:\\\\)*)\*\*/g, "$1").replace(/\\(.)/g, "$1");

  test("is not taken for formatting", () => {
    const excerpt = "**now** [click](https://fabrikam.example) _so_ `x` <b> &lt; R&D ~~no~~ \\";
    const { markdown } = alert("warn", [finding({ severity: "warn", excerpt })]);
    expect(markdown).toContain("\\*\\*now\\*\\* \\[click\\](https://fabrikam.example) \\_so\\_ \\`x\\` \\<b\\> \\&lt; R&D \\~\\~no\\~\\~ \\\\");
    expect(shown(markdown!)).toContain(excerpt);
  });

  test.each(["# Note", "- Note", "1. Note", "+ Note"])("does not make a heading or list of an organization's %j", (sentence) => {
    const policy: Policy = { ...defaultPolicy, wording: { sentences: { insult: { en: sentence } } } };
    const { markdown } = alert("warn", [finding({ severity: "warn" })], [], policy);
    expect(markdown).not.toContain(`\n${sentence}`);
    expect(shown(markdown!)).toContain(sentence);
  });
});

describe("the limits of Outlook", () => {
  const everyPart: Incomplete[] = (["subject", "body", "from", "recipients", "attachments"] as const).map((part) => ({ part, why: "timeout" }));
  const worstGaps: Incomplete[] = [
    ...everyPart,
    { part: "body", why: "too-large" },
    { part: "attachments", why: "attached-message" },
    { part: "recipients", why: "unresolved" },
    { detector: "loose-commitment", why: "failed" },
    { detector: "missing-unsubscribe", why: "failed" },
    { detector: "exposed-recipients", why: "failed" },
  ];

  /** One `expect` for all: it costs more than the alert. */
  function expectWithin({ allow, message, markdown, button }: SendAnswer): void {
    const broken: readonly (readonly [isBroken: boolean, law: string])[] = [
      [allow, "it stops"],
      [message.length <= 20, "the message is a sentence"],
      [message.length > longestMessage, "the message is no longer than Outlook shows"],
      [/\s\s|\n|undefined|\[object/.test(message), "the message is tidy"],
      [!(markdown!.length <= longestMessage), "the Markdown is no longer than Outlook shows"],
      [/undefined|\[object/.test(markdown!), "the Markdown is tidy"],
      [button.length <= 3, "the button says something"],
      [button.length > longestButton, "the button is no longer than Outlook shows"],
    ];
    expect(broken.filter(([isBroken]) => isBroken)).toEqual([]);
    // Throws where a character was cut in half.
    encodeURIComponent(message + markdown! + button);
  }

  const cases = languages.flatMap((language) => (["warn", "block"] as const).flatMap((decision) => (["never", "with-reason"] as const).map((override) => ({ language, decision, override }))));

  test.each(cases)("hold for every detector with the longest of everything: $language $decision $override", ({ language, decision, override }) => {
    for (const detector of detectorIds) {
      for (const excerpt of ["щ".repeat(300), "*".repeat(300), "😀".repeat(150), "\\".repeat(300), "слово ".repeat(50)]) {
        for (const own of [undefined, "a ".repeat(600), "_".repeat(600)]) {
          const policy: Policy = { ...defaultPolicy, override, wording: { sentences: { [detector]: own ? { [language]: own } : {} } } };
          const one = finding({ detector, severity: decision, excerpt, repairs: repairIds });
          for (const incomplete of [[], worstGaps]) {
            expectWithin(alert(decision, [one], incomplete, policy, language));
            expectWithin(alert(decision, new Array<Finding>(101).fill(one), incomplete, policy, language));
          }
        }
      }
    }
  });

  test.each(languages)("hold for every gap: %s", (language) => {
    for (const decision of ["warn", "block"] as const) {
      expectWithin(alert(decision, [], worstGaps, defaultPolicy, language));
      expectWithin(alert(decision, [], everyPart, defaultPolicy, language));
      for (const gap of worstGaps) expectWithin(alert(decision, [], [gap], defaultPolicy, language));
      for (const why of ["silence", "fault"] as const) expectWithin(notJudged(why, { ...defaultPolicy, onIncomplete: decision }, language, newest));
    }
  });

  test.each(languages)("hold for the button of every repair: %s", (language) => {
    for (const repair of repairIds) expectWithin(alert("block", [finding({ repairs: [repair] })], [], ownWords, language));
    expectWithin(alert("block", [finding({ repairs: [] })], [], ownWords, language));
  });

  test("hold for whatever a person or an organization wrote", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 700 }), fc.string({ unit: "binary", minLength: 1, maxLength: 700 }), fc.integer({ min: 1, max: 5 }), (excerpt, own, count) => {
        const policy: Policy = { ...defaultPolicy, wording: { sentences: { insult: { en: own } } } };
        const { message, markdown } = alert("block", Array.from({ length: count }, () => finding({ excerpt })), worstGaps.slice(0, 2), policy);
        expect(message.length).toBeLessThanOrEqual(longestMessage);
        expect(markdown!.length).toBeLessThanOrEqual(longestMessage);
        expect(message).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

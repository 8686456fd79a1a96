import { classify, type Message } from "../../src/classify";
import { AttachedMails, unopened } from "../../src/taskpane/attached-mail";
import { editFor, attachmentToRemove, repairsOf } from "../../src/taskpane/repairs";
import { quoteOf } from "../../src/taskpane/quote";
import { Session, type PaneState, type World } from "../../src/taskpane/session";
import { view } from "../../src/taskpane/view";
import { draftWith, internalMail, judge, policy } from "../support/attached-draft";
import { emlOf } from "../support/attached-mail";

const attached = (id: string, more = {}) => ({ id, name: `${id}.eml`, size: 10, isMessage: true, ...more });

describe("opening the mails attached to a draft", () => {
  it("fetches attached mails and nothing else, and reads them", async () => {
    const asked: string[] = [];
    const mails = new AttachedMails(async (id) => (asked.push(id), emlOf({ text: `text of ${id}` })));
    const { attachments } = await mails.open(draftWith([attached("a"), { id: "plan", name: "plan.pdf" }, { name: "nowhere.eml", isMessage: true }]));
    expect(asked).toEqual(["a"]);
    expect(attachments.map(({ mail, unread }) => [mail?.body.source.trim(), unread])).toEqual([["text of a", undefined], [undefined, undefined], [undefined, undefined]]);
  });

  it("fetches each once, however often the draft is read, and another of the same id anew", async () => {
    const asked: string[] = [];
    const mails = new AttachedMails(async (id) => (asked.push(id), emlOf({})));
    await mails.open(draftWith([attached("0")]));
    await mails.open(draftWith([attached("0"), attached("1")]));
    await mails.open(draftWith([attached("0", { name: "other.eml" })]));
    expect(asked).toEqual(["0", "1", "0"]);
  });

  it("says why one could not be opened, and tries that one again only when asked to", async () => {
    let asked = 0;
    const mails = new AttachedMails(async (id) => {
      asked++;
      if (id === "b") throw Object.assign(new Error("late"), { code: "timeout" });
      return emlOf({});
    });
    const draft = draftWith([attached("a"), attached("b"), attached("c", { size: 60 * 1024 * 1024 })]);
    expect((await mails.open(draft)).attachments.map(({ unread }) => unread)).toEqual([undefined, "timeout", "too-large"]);
    await mails.open(draft);
    expect(asked).toBe(2);
    mails.tryAgain();
    await mails.open(draft);
    expect(asked).toBe(3);
  });

  it("leaves the gate's own view of the draft as it was", () => {
    expect(classify(unopened(draftWith([internalMail])), policy)).toMatchObject({ decision: "warn", findings: [], incomplete: [{ part: "attachments", why: "attached-message" }] });
  });
});

const context = { policy, issues: [], language: "en", canAsk: true } as const;
const shown = (message: Message) => {
  const { verdict, parsed } = judge(message);
  return view(verdict, parsed, { ...context, atSend: classify(unopened(message), policy).decision });
};

describe("an attached mail that only colleagues have read", () => {
  const { verdict, parsed } = judge(draftWith([internalMail]));
  const [finding] = verdict.findings;

  it("is quoted and named, with taking it off as the repair the pane makes itself", () => {
    const [card] = shown(draftWith([internalMail])).findings;
    expect(card).toMatchObject({
      place: "In the attached mail “Price.eml” from Tom Ade, Tue, 4 Mar 2025 09:12:00 +0100",
      quote: { before: "", marked: "Anna, our margin is forty percent.", after: "" },
      repairs: [{ id: "cut-layer", label: "Remove the attachment" }, { id: "change-recipients" }],
    });
    expect(card!.repairs[0]!.guide).toBeUndefined();
    expect(quoteOf(finding!, parsed).marked).toBe("Anna, our margin is forty percent.");
  });

  it("is taken off whole, never edited", () => {
    expect(repairsOf(finding!)).toEqual(["cut-layer", "change-recipients"]);
    expect(attachmentToRemove("cut-layer", finding!, parsed)).toMatchObject({ id: "a1", name: "Price.eml" });
    expect(editFor("cut-layer", finding!, parsed)).toBeUndefined();
    expect(attachmentToRemove("change-recipients", finding!, parsed)).toBeUndefined();
  });

  it("has to be taken off by hand where Outlook does not say which it is", () => {
    const [card] = shown(draftWith([{ ...internalMail, id: undefined }])).findings;
    expect(card!.repairs[0]).toMatchObject({ label: "Remove the attachment", guide: { title: "Take it out by hand" } });
  });

  it("does not claim that Send will stop it: the gate asks only", () => {
    expect(shown(draftWith([internalMail])).state).toEqual({ kind: "asked", title: "Outlook will ask you first", detail: "One passage must not go out like this." });
    const rude = shown(draftWith([internalMail], "You are an idiot."));
    expect(rude.state).toMatchObject({ kind: "stopped", title: "This will be stopped" });
  });

  it("says, where nothing is wrong, why Send asks all the same", () => {
    const read = { ...internalMail, mail: { ...internalMail.mail!, to: [{ address: "clara@contoso.example" }] } };
    expect(shown(draftWith([read])).state).toEqual({ kind: "asked", title: "Outlook will ask you first", detail: "All of it was read here, but Send opens no attached mail." });
  });

  it("that could not be opened is told once for each reason", () => {
    const broken = (name: string, unread?: string) => ({ id: name, name, isMessage: true, unread });
    expect(shown(draftWith([broken("a", "malformed"), broken("b", "timeout"), broken("c", "9003"), broken("d")])).unchecked).toEqual([
      "An attached mail is damaged and could not be opened.",
      "An attached mail was not opened. Outlook did not answer in time.",
      "An attached mail was not opened.",
    ]);
  });
});

describe("taking an attachment off", () => {
  function world(over: Partial<World> = {}) {
    const draft = { attachments: [internalMail], again: 0 };
    const outside: World = {
      hasDraft: () => true,
      readMessage: async () => draftWith(draft.attachments),
      tryAgain: () => void draft.again++,
      judge: (message) => ({ ...judge(message), view: shown(message) }),
      watchDraft: () => () => undefined,
      updateNotice: () => undefined,
    count: async () => false,
    askAgain: async () => undefined,
      launchFinding: async () => undefined,
      onLaunchFinding: () => undefined,
      writeAcknowledgements: async () => undefined,
      replaceBody: async () => ({ is: "refused" }),
      removeAttachment: async ({ id, name }) => {
        draft.attachments = draft.attachments.filter((one) => one.id !== id);
        return { is: "done", copy: { name, base64: "" } };
      },
      restoreAttachment: async () => void (draft.attachments = [{ ...internalMail, id: "a2" }]),
      moveToBcc: async () => ({ is: "refused" }),
      moveBack: async () => ({ is: "refused" }),
      deliverAt: async () => undefined,
      now: () => new Date(2025, 2, 4, 19),
      ...over,
    };
    return { draft, session: new Session(outside) };
  }

  const judgedState = (session: Session) => session.current() as Extract<PaneState, { is: "judged" }>;
  const fingerprint = judge(draftWith([internalMail])).verdict.findings[0]!.fingerprint;

  it("leaves the draft without it, and undo puts it back", async () => {
    const { draft, session } = world();
    await session.start();
    await session.repair(fingerprint, "cut-layer");
    expect(draft.attachments).toEqual([]);
    expect(judgedState(session)).toMatchObject({ view: { findings: [] }, notice: { said: "detached", canUndo: true } });
    await session.undo();
    expect(judgedState(session)).toMatchObject({ view: { findings: [{}] }, notice: { said: "reattached", canUndo: false } });
  });

  it("offers no way back where there is none, and says so", async () => {
    const { session } = world({ removeAttachment: async () => ({ is: "done" }) });
    await session.start();
    await session.repair(fingerprint, "cut-layer");
    expect(judgedState(session).notice).toMatchObject({ said: "detachedForGood", canUndo: false });
  });

  it.each([["changed", "changedSince"], ["refused", "refused"]] as const)("says so when it is %s", async (is, said) => {
    const { draft, session } = world({ removeAttachment: async () => ({ is }) });
    await session.start();
    await session.repair(fingerprint, "cut-layer");
    expect(draft.attachments).toHaveLength(1);
    expect(judgedState(session).notice).toMatchObject({ said, canUndo: false });
  });

  it("says so when Outlook does not take it back", async () => {
    const { session } = world({ restoreAttachment: () => Promise.reject(new Error("9000")) });
    await session.start();
    await session.repair(fingerprint, "cut-layer");
    await session.undo();
    expect(judgedState(session).notice).toMatchObject({ said: "refused", canUndo: false });
  });

  it("opens once more what could not be opened, when the sender asks to check again", async () => {
    const { draft, session } = world();
    await session.start();
    session.checkAgain();
    expect(draft.again).toBe(1);
  });
});

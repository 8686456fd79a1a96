import type { Acknowledgement, Message } from "../../src/classify";
import { Session, type PaneState, type World } from "../../src/taskpane/session";
import { view } from "../../src/taskpane/view";
import { judged, policyWith } from "../support/judged-draft";

/** A draft in a world of its own: a body that may be changed, and a judge who minds the word "hopeless". */
function world(over: Partial<World> = {}) {
  const draft = { body: "You are hopeless. Thanks.", acknowledged: [] as readonly Acknowledgement[], change: () => undefined as void, hint: (() => undefined) as (fingerprint: string) => void, delivery: undefined as Date | undefined };
  const context = { policy: policyWith({}), issues: [], language: "en", canAsk: true } as const;
  const outside: World = {
    hasDraft: () => true,
    readMessage: async () => ({ ...judged({ body: draft.body }).parsed.message, acknowledged: draft.acknowledged }),
    tryAgain: () => undefined,
    judge: (message: Message) => {
      const isMeant = (message.acknowledged ?? []).some(({ fingerprint }) => fingerprint === "fingerprint-1");
      const body = message.body.source.replace("hopeless", "[[hopeless]]");
      const findings = body.includes("[[") ? [{ detector: "insult" as const, severity: "warn" as const, isAcknowledged: isMeant }] : [];
      const result = judged({ body, findings, acknowledged: message.acknowledged });
      return { ...result, view: view(result.verdict, result.parsed, context) };
    },
    watchDraft: (onChange) => {
      draft.change = onChange;
      return () => undefined;
    },
    launchFinding: async () => undefined,
    onLaunchFinding: (handler) => void (draft.hint = handler),
    writeAcknowledgements: async (list) => void (draft.acknowledged = list),
    replaceBody: async (expected, next) => {
      if (draft.body !== expected) return { is: "changed" };
      draft.body = next;
      return { is: "done", body: next };
    },
    removeAttachment: async () => ({ is: "refused" }),
    restoreAttachment: async () => undefined,
    moveToBcc: async () => ({ is: "refused" }),
    moveBack: async () => ({ is: "refused" }),
    deliverAt: async (when) => void (draft.delivery = when),
    updateNotice: () => undefined,
    count: async () => false,
    askAgain: async () => undefined,
    now: () => new Date(2025, 2, 4, 19),
    ...over,
  };
  return { draft, session: new Session(outside) };
}

function judgedState(session: Session): Extract<PaneState, { is: "judged" }> {
  const state = session.current();
  if (state.is !== "judged") throw new Error(`The pane is ${state.is}`);
  return state;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a session", () => {
  it("begins by reading, and shows what was judged", async () => {
    const { session } = world();
    expect(session.current().is).toBe("loading");
    await session.start();
    expect(judgedState(session).view.findings).toHaveLength(1);
  });

  it("tells whoever keeps the notice above the text what holds now, after a cut too", async () => {
    const told: string[] = [];
    const { session } = world({ updateNotice: ({ decision }) => void told.push(decision) });
    await session.start();
    await session.repair("fingerprint-1", "remove");
    expect(told).toEqual(["warn", "allow"]);
  });

  it("shows what a cut would take from the draft that was judged, and touches nothing", async () => {
    const quoting = { body: "See below.", quoted: [{ text: "[[Keep it quiet]]", from: "Tom" }], findings: [{ detector: "internal-thread" as const }] };
    const replaceBody = jest.fn();
    const { session } = world({
      replaceBody,
      readMessage: async () => judged(quoting).parsed.message,
      judge: () => ({ ...judged(quoting), view: view(judged(quoting).verdict, judged(quoting).parsed, { policy: policyWith({}), issues: [], language: "en", canAsk: true }) }),
    });
    expect(session.preview("fingerprint-1", "cut-layer")).toBeUndefined();
    await session.start();
    expect(session.preview("fingerprint-1", "cut-layer")!.parts).toEqual([
      { is: "stays", lines: ["See below."] },
      { is: "goes", lines: ["-----Original Message-----", "Keep it quiet"] },
    ]);
    expect(session.preview("fingerprint-1", "change-recipients")).toBeUndefined();
    expect(session.preview("another", "cut-layer")).toBeUndefined();
    expect(replaceBody).not.toHaveBeenCalled();
  });

  it("says where there is no draft, and does not read", async () => {
    const readMessage = jest.fn();
    const { session } = world({ hasDraft: () => false, readMessage });
    await session.start();
    expect(session.current().is).toBe("no-draft");
    expect(readMessage).not.toHaveBeenCalled();
  });

  it("fails where nothing could be read, and recovers on retry", async () => {
    const unread = (["subject", "body", "recipients"] as const).map((part) => ({ part, why: "timeout" }));
    const message = judged({ body: "Hello" }).parsed.message;
    const answers: Message[] = [{ ...message, unread }, message];
    const { session } = world({ readMessage: async () => answers.shift()! });
    await session.start();
    expect(session.current().is).toBe("failed");
    session.retry();
    expect(session.current().is).toBe("loading");
    await settled();
    expect(session.current().is).toBe("judged");
  });

  it("fails where Outlook is silent, and watches once however often it is retried", async () => {
    const watchDraft = jest.fn(() => () => undefined);
    const { session } = world({ watchDraft });
    session.fail();
    expect(session.current().is).toBe("failed");
    session.retry();
    await settled();
    session.retry();
    await settled();
    expect(session.current().is).toBe("judged");
    expect(watchDraft).toHaveBeenCalledTimes(1);
  });

  it("fails where the engine threw, rather than showing nothing found", async () => {
    const { session } = world({
      judge: () => {
        throw new Error("broken");
      },
    });
    await session.start();
    expect(session.current().is).toBe("failed");
  });

  it("judges again when the draft changes, and nobody is taken anywhere by it", async () => {
    const { draft, session } = world();
    await session.start();
    draft.body = "Thanks.";
    draft.change();
    await settled();
    const { view: after, arrival, notice } = judgedState(session);
    expect(after.findings).toEqual([]);
    expect([arrival, notice]).toEqual([undefined, undefined]);
  });

  it("reads once more, not many times, when changes come while it reads", async () => {
    const release: (() => void)[] = [];
    const readMessage = jest.fn(() => new Promise<Message>((resolve) => release.push(() => resolve(judged({ body: "Hello" }).parsed.message))));
    const { session } = world({ readMessage });
    const reading = Promise.all([session.read(), session.read(), session.read()]);
    release[0]!();
    await settled();
    release[1]!();
    await reading;
    expect(readMessage).toHaveBeenCalledTimes(2);
  });

  it("arrives at the finding the alert was about, and at none that is gone", async () => {
    const { draft, session } = world({ launchFinding: async () => "fingerprint-1" });
    await session.start();
    expect(judgedState(session).arrival).toMatchObject({ fingerprint: "fingerprint-1" });
    const before = judgedState(session).arrival!.turn;
    draft.hint("fingerprint-9");
    await settled();
    expect(judgedState(session).arrival!.turn).toBe(before);
    draft.hint("fingerprint-1");
    await settled();
    expect(judgedState(session).arrival!.turn).toBeGreaterThan(before);
  });
});

describe("counting", () => {
  it("is told every verdict, and reads once more where the counts may change the next", async () => {
    const counted: string[] = [];
    const { draft, session } = world({ count: async ({ decision }) => counted.push(decision) === 1 });
    await session.start();
    await settled();
    expect(counted).toEqual(["warn", "warn"]);
    draft.body = "Thanks.";
    draft.change();
    await settled();
    expect(counted).toEqual(["warn", "warn", "allow"]);
  });

  it("lets a detector ask again, and says so", async () => {
    const asked: string[] = [];
    const { session } = world({ askAgain: async (detector) => void asked.push(detector) });
    await session.start();
    await session.askAgain("casualness");
    expect(asked).toEqual(["casualness"]);
    expect(judgedState(session).notice).toMatchObject({ said: "asksAgain" });
  });

  it("says so where Outlook cannot keep that", async () => {
    const { session } = world({ askAgain: () => Promise.reject(new Error("no")) });
    await session.start();
    await session.askAgain("casualness");
    expect(judgedState(session).notice).toMatchObject({ said: "notSwitched" });
  });
});

describe("repairing the draft", () => {
  it("removes the sentence, and undo restores the exact text", async () => {
    const { draft, session } = world();
    await session.start();
    await session.repair("fingerprint-1", "remove");
    expect(draft.body).toBe("Thanks.");
    expect(judgedState(session)).toMatchObject({ view: { findings: [] }, notice: { said: "removed", canUndo: true } });
    await session.undo();
    expect(draft.body).toBe("You are hopeless. Thanks.");
    expect(judgedState(session)).toMatchObject({ view: { findings: [{}] }, notice: { said: "undone", canUndo: false } });
  });

  it("touches nothing when the draft is no longer the one that was judged", async () => {
    const { draft, session } = world();
    await session.start();
    draft.body = "You are hopeless. Thanks a lot.";
    await session.repair("fingerprint-1", "remove");
    expect(draft.body).toBe("You are hopeless. Thanks a lot.");
    expect(judgedState(session).notice).toMatchObject({ said: "changedSince", canUndo: false });
  });

  it("does not undo over what was written since", async () => {
    const { draft, session } = world();
    await session.start();
    await session.repair("fingerprint-1", "remove");
    draft.body = "Thanks. See you.";
    await session.undo();
    expect(draft.body).toBe("Thanks. See you.");
    expect(judgedState(session).notice?.said).toBe("changedSince");
  });

  it("withdraws its notice when the sender writes on", async () => {
    const { draft, session } = world();
    await session.start();
    await session.repair("fingerprint-1", "remove");
    draft.change();
    await settled();
    expect(judgedState(session).notice?.said).toBe("removed");
    draft.body = "Thanks. See you.";
    draft.change();
    await settled();
    expect(judgedState(session).notice).toBeUndefined();
  });

  it("words a sentence anew, and undo restores the exact text", async () => {
    const { draft, session } = world();
    await session.start();
    expect(session.wording("fingerprint-1")).toMatchObject({ sentence: "You are hopeless.", frame: { fields: ["what", "ask"] } });
    expect(await session.reword("fingerprint-1", "You are hopeless.", "The plan is late.")).toBe(true);
    expect(draft.body).toBe("The plan is late. Thanks.");
    expect(judgedState(session)).toMatchObject({ view: { findings: [] }, notice: { said: "reworded", canUndo: true } });
    await session.undo();
    expect(draft.body).toBe("You are hopeless. Thanks.");
  });

  it("tells what would be found in other words, and touches nothing", async () => {
    const { draft, session } = world();
    await session.start();
    const heard = (to: string) => session.judgeWording("fingerprint-1", "You are hopeless.", to)?.map(({ name }) => name);
    expect(heard("The plan is late.")).toEqual([]);
    expect(heard("This is hopeless.")).toEqual(["Insult"]);
    expect(draft.body).toBe("You are hopeless. Thanks.");
    expect(judgedState(session).view.findings).toHaveLength(1);
  });

  it("words nothing anew that has changed meanwhile", async () => {
    const { draft, session } = world();
    await session.start();
    expect(session.judgeWording("fingerprint-1", "You were hopeless.", "Hello.")).toBeUndefined();
    expect(await session.reword("fingerprint-1", "You were hopeless.", "Hello.")).toBe(false);
    expect(judgedState(session).notice?.said).toBe("changedSince");
    draft.body = "You are hopeless, they say. Thanks.";
    expect(await session.reword("fingerprint-1", "You are hopeless.", "Hello.")).toBe(false);
    expect(draft.body).toBe("You are hopeless, they say. Thanks.");
  });

  it("writes a recap below the text, and undo takes it away", async () => {
    const { draft, session } = world();
    await session.start();
    expect(await session.insertRecap({ title: "Next steps:", rows: [{ what: "oil the gate", who: "Tom", when: "4 May" }] })).toBe(true);
    expect(draft.body).toBe("You are hopeless. Thanks.\n\nNext steps:\n- Tom: oil the gate, 4 May");
    expect(judgedState(session).notice).toMatchObject({ said: "recapped", canUndo: true });
    await session.undo();
    expect(draft.body).toBe("You are hopeless. Thanks.");
  });

  it("tells that a recap could not be written, so that what was typed is kept", async () => {
    const { draft, session } = world();
    await session.start();
    draft.body = "You are hopeless. Thanks a lot.";
    expect(await session.insertRecap({ title: "Next steps:", rows: [{ what: "oil the gate", who: "", when: "" }] })).toBe(false);
    expect(draft.body).toBe("You are hopeless. Thanks a lot.");
    expect(judgedState(session).notice).toMatchObject({ said: "changedSince" });
  });

  it("says so when Outlook refuses", async () => {
    const { session } = world({ replaceBody: async () => ({ is: "refused" }) });
    await session.start();
    await session.repair("fingerprint-1", "remove");
    expect(judgedState(session)).toMatchObject({ view: { findings: [{}] }, notice: { said: "refused" } });
  });

  it("asks Outlook to hold the mail back until morning", async () => {
    const { draft, session } = world();
    await session.start();
    await session.deliverLater();
    expect(draft.delivery).toEqual(new Date(2025, 2, 5, 8));
    expect(judgedState(session).notice).toMatchObject({ said: "delivering", when: draft.delivery });
  });
});

describe("meaning it so", () => {
  it("is kept with the mail, and can be taken back", async () => {
    const { draft, session } = world();
    await session.start();
    await session.acknowledge("fingerprint-1");
    expect(draft.acknowledged).toEqual([{ fingerprint: "fingerprint-1" }]);
    expect(judgedState(session)).toMatchObject({ view: { findings: [], acknowledged: [{}] }, notice: { said: "acknowledged", canUndo: true } });
    await session.undo();
    expect(draft.acknowledged).toEqual([]);
    expect(judgedState(session)).toMatchObject({ view: { findings: [{}], acknowledged: [] }, notice: { said: "takenBack" } });
  });

  it("keeps the reason, and one entry for each finding", async () => {
    const { draft, session } = world();
    await session.start();
    await session.acknowledge("fingerprint-1");
    await session.acknowledge("fingerprint-1", "It is a quotation: from May");
    expect(draft.acknowledged).toEqual([{ fingerprint: "fingerprint-1", reason: "It is a quotation: from May" }]);
  });

  it("says so when Outlook cannot keep it", async () => {
    const { session } = world({ writeAcknowledgements: () => Promise.reject(new Error("no session data")) });
    await session.start();
    await session.acknowledge("fingerprint-1");
    expect(judgedState(session)).toMatchObject({ view: { findings: [{}] }, notice: { said: "notKept", canUndo: false } });
  });

  it("moves the readers outside to Bcc, and back", async () => {
    const asked: string[] = [];
    const recipients = { to: [], cc: [], bcc: [] };
    const { session } = world({
      moveToBcc: async (addresses) => {
        asked.push(...addresses);
        return { is: "done", before: recipients, after: recipients };
      },
      moveBack: async () => {
        asked.push("back");
        return { is: "done", before: recipients, after: recipients };
      },
    });
    await session.start();
    await session.repair("fingerprint-1", "move-to-bcc");
    expect(asked).toEqual(["clara@contoso.example"]);
    expect(judgedState(session).notice).toMatchObject({ said: "hidden", canUndo: true });
    await session.undo();
    expect(asked).toEqual(["clara@contoso.example", "back"]);
    expect(judgedState(session).notice).toMatchObject({ said: "shownAgain", canUndo: false });
  });

  it.each([
    ["changed", "changedSince"],
    ["refused", "refused"],
  ] as const)("says when moving them has %s", async (is, said) => {
    const { session } = world({ moveToBcc: async () => ({ is }) });
    await session.start();
    await session.repair("fingerprint-1", "move-to-bcc");
    expect(judgedState(session).notice).toMatchObject({ said, canUndo: false });
  });
});

import type { Verdict } from "../../src/classify";
import type { Counted, KeptTallies } from "../../src/office/tallies";
import { Counting, faded, type Shelf } from "../../src/taskpane/counting";
import { finding, verdict } from "../support/verdicts";

const day = 24 * 3_600_000;
const asks = (isAcknowledged = false) => finding({ detector: "casualness", severity: "warn", isAcknowledged });
const stops = finding({ detector: "insult", severity: "block" });
const notes = (isAcknowledged = false) => finding({ detector: "casualness", severity: "info", isAcknowledged });
const found = (...findings: Verdict["findings"]) => verdict("warn", findings);

/** One person's mailbox; every draft opened in it has session data of its own. */
function mailbox(first: KeptTallies = { tallies: {}, fadedAt: 0 }) {
  const box = { kept: first, now: 0, saves: 0 };
  const draft = (over: Partial<Shelf> = {}) => {
    let session: Counted = {};
    const shelf: Shelf = {
      read: () => box.kept,
      write: async (kept) => {
        box.kept = kept;
        box.saves++;
      },
      readCounted: async () => session,
      writeCounted: async (counted) => void (session = counted),
      now: () => box.now,
      ...over,
    };
    return { open: () => new Counting(shelf) };
  };
  return { box, draft };
}

describe("a draft", () => {
  it("counts once for a detector that asks or stops, however often it is judged and however many passages there are", async () => {
    const { box, draft } = mailbox();
    const counting = draft().open();
    expect(await counting.count(found(asks(), asks(), stops))).toBe(true);
    expect(await counting.count(found(asks(), stops))).toBe(false);
    expect(await counting.count(found())).toBe(false);
    expect(await counting.count(found(asks()))).toBe(false);
    expect(box.kept.tallies).toEqual({ casualness: { asked: 1, meant: 0 }, insult: { asked: 1, meant: 0 } });
    expect(box.saves).toBe(1);
  });

  it("is not counted again by a pane that was closed and opened", async () => {
    const { box, draft } = mailbox();
    const one = draft();
    await one.open().count(found(asks(true)));
    await one.open().count(found(asks(true)));
    await draft().open().count(found(asks(true)));
    expect(box.kept.tallies).toEqual({ casualness: { asked: 2, meant: 2 } });
  });

  it("does not count for what is only noted or found in the shadow", async () => {
    const { box, draft } = mailbox();
    await draft().open().count(found(notes(), notes(true), finding({ detector: "anger", severity: "shadow" })));
    expect(box.kept.tallies).toEqual({});
  });

  it("is meant so when all that asks is meant so, until it is taken back", async () => {
    const { box, draft } = mailbox();
    const counting = draft().open();
    const tallyAfter = async (...findings: Verdict["findings"]) => (await counting.count(found(...findings)), box.kept.tallies.casualness);
    expect(await tallyAfter(asks(), asks())).toEqual({ asked: 1, meant: 0 });
    expect(await tallyAfter(asks(true), asks())).toEqual({ asked: 1, meant: 0 });
    expect(await tallyAfter(asks(true), asks(true))).toEqual({ asked: 1, meant: 1 });
    expect(await tallyAfter(asks(true))).toEqual({ asked: 1, meant: 1 });
    expect(await tallyAfter(asks())).toEqual({ asked: 1, meant: 0 });
  });

  it("can be taken back, too, when it was the one that made the detector note", async () => {
    const { box, draft } = mailbox();
    const counting = draft().open();
    await counting.count(found(asks(true)));
    await counting.count(found(notes(true)));
    expect(box.kept.tallies.casualness).toEqual({ asked: 1, meant: 1 });
    await counting.count(found(notes()));
    expect(box.kept.tallies.casualness).toEqual({ asked: 1, meant: 0 });
  });

  it("is counted in the order of its verdicts, however slowly Outlook tells what it counts as", async () => {
    const { box, draft } = mailbox();
    const counting = draft({ readCounted: () => new Promise((resolve) => setTimeout(() => resolve({}), 10)) }).open();
    await Promise.all([counting.count(found(asks())), counting.count(found(asks(true))), counting.count(found(asks()))]);
    expect(box.kept.tallies.casualness).toEqual({ asked: 1, meant: 0 });
  });

  it("counts although Outlook neither tells nor keeps anything", async () => {
    const { draft } = mailbox();
    const fails = () => Promise.reject(new Error("no"));
    expect(await draft({ readCounted: fails, writeCounted: fails, write: fails }).open().count(found(asks()))).toBe(true);
  });
});

describe("a detector that shall ask again", () => {
  it("is forgotten, the others are not", async () => {
    const { box, draft } = mailbox({ tallies: { casualness: { asked: 9, meant: 8 }, anger: { asked: 4, meant: 1 } }, fadedAt: 5 });
    await draft().open().askAgain("casualness");
    expect(box.kept).toEqual({ tallies: { anger: { asked: 4, meant: 1 } }, fadedAt: 5 });
  });

  it("is not counted for the draft that was counted before", async () => {
    const { box, draft } = mailbox();
    const counting = draft().open();
    await counting.count(found(asks(true)));
    await counting.askAgain("casualness");
    await counting.count(found(asks()));
    await counting.count(found(asks(true)));
    expect(box.kept.tallies).toEqual({});
  });

  it("says when Outlook cannot keep that", async () => {
    const { draft } = mailbox();
    await expect(draft({ write: () => Promise.reject(new Error("no")) }).open().askAgain("casualness")).rejects.toThrow("no");
  });
});

describe("old mails", () => {
  const tallies = { casualness: { asked: 9, meant: 7 }, anger: { asked: 1, meant: 1 } };

  it("count half after a month and less after more", () => {
    expect(faded({ tallies, fadedAt: 0 }, 29 * day)).toEqual({ tallies, fadedAt: 0 });
    expect(faded({ tallies, fadedAt: 0 }, 31 * day)).toEqual({ tallies: { casualness: { asked: 4, meant: 3 } }, fadedAt: 30 * day });
    expect(faded({ tallies, fadedAt: 0 }, 65 * day)).toEqual({ tallies: { casualness: { asked: 2, meant: 1 } }, fadedAt: 60 * day });
    expect(faded({ tallies, fadedAt: 0 }, 5000 * day).tallies).toEqual({});
  });

  it("fade when a draft is judged, also where it has nothing to count, so that a detector that notes asks again", async () => {
    const { box, draft } = mailbox({ tallies, fadedAt: 0 });
    box.now = 31 * day;
    const counting = draft().open();
    expect(await counting.count(found())).toBe(true);
    expect(box.kept).toEqual({ tallies: { casualness: { asked: 4, meant: 3 } }, fadedAt: 30 * day });
    expect(await counting.count(found())).toBe(false);
  });
});

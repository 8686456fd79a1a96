import type { RepairId } from "../../src/classify";
import { editFor } from "../../src/taskpane/repairs";
import { judged, type DraftSketch } from "../support/judged-draft";

function edit(repair: RepairId, sketch: DraftSketch) {
  const { verdict, parsed } = judged({ findings: [{ detector: "insult" }], ...sketch });
  return editFor(repair, verdict.findings[0]!, parsed);
}

describe("the change a repair makes", () => {
  it("removes the sentence around the passage", () => {
    expect(edit("remove", { body: "Thank you. You are [[hopeless]]. See you." })).toEqual({
      format: "text",
      from: "Thank you. You are hopeless. See you.",
      to: "Thank you. See you.",
      hasPictures: false,
    });
  });

  it("removes the line of a sentence that had it to itself", () => {
    expect(edit("remove", { body: "Dear Clara,\nyou are [[hopeless]].\nAnna" })?.to).toBe("Dear Clara,\nAnna");
  });

  it("leaves the quoted history where it was", () => {
    expect(edit("remove", { body: "You are [[hopeless]]. Thanks.", quoted: [{ text: "You are hopeless." }] })?.to).toBe("Thanks.\n-----Original Message-----\nYou are hopeless.");
  });

  it("cuts a quoted layer and keeps what it quotes", () => {
    expect(edit("cut-layer", { body: "See below.", quoted: [{ text: "Newer." }, { text: "[[Older]]." }] })?.to).toBe("See below.\n-----Original Message-----\nNewer.\n");
    expect(edit("cut-layer", { body: "See below.", quoted: [{ text: "[[Newer]]." }, { text: "Older." }] })?.to).toBe("See below.\n-----Original Message-----\nOlder.");
  });

  it("is left to the sender's hand in the subject", () => {
    expect(edit("remove", { body: "Hello.", subject: "[[hopeless]] again" })).toBeUndefined();
  });

  it("is left to the sender's hand in somebody else's words", () => {
    expect(edit("remove", { body: "See below.", quoted: [{ text: "[[hopeless]]" }] })).toBeUndefined();
  });

  it.each<RepairId>(["reword", "wait", "call-first", "change-recipients", "recap"])("%s changes nothing by itself", (repair) => {
    expect(edit(repair, { body: "You are [[hopeless]]." })).toBeUndefined();
  });

  it("is left to the sender's hand where the text is longer than Outlook takes", () => {
    expect(edit("remove", { body: `You are [[hopeless]]. ${"a ".repeat(500_001)}` })).toBeUndefined();
  });

  const html = (source: string) => {
    const { verdict, parsed } = judged({ body: "You are [[hopeless]]. Thanks.", findings: [{ detector: "insult" }] });
    return editFor("remove", verdict.findings[0]!, { ...parsed, message: { ...parsed.message, body: { format: "html", source } } });
  };

  it("tells that there are pictures, which some clients break", () => {
    expect(html('You are hopeless. Thanks.<img src="cid:logo">')).toMatchObject({ to: 'Thanks.<img src="cid:logo">', hasPictures: true });
    expect(html("You are hopeless. Thanks.<br>")?.hasPictures).toBe(false);
  });

  it("does not write back a picture that was read without its address", () => {
    expect(html('You are hopeless. Thanks.<img originalsrc="cid:logo">')).toBeUndefined();
  });
});

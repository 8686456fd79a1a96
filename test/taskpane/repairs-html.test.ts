import type { Finding, Message, RepairId, Span } from "../../src/classify";
import { parse } from "../../src/classify";
import { editFor } from "../../src/taskpane/repairs";
import { policyWith } from "../support/judged-draft";
import { finding } from "../support/verdicts";

const policy = policyWith({ internalDomains: ["northwind.example"] });

/** An HTML draft with the evidence marked, read by the engine and repaired. */
function repaired(repair: RepairId, marked: string, where: Finding["evidence"]["where"] = { in: "body", part: "authored" }): string | undefined {
  const source: Span<"source">[] = [];
  let html = "";
  marked.split(/\[\[|\]\]/).forEach((piece, index) => {
    if (index % 2) source.push({ start: html.length, end: html.length + piece.length });
    html += piece;
  });
  const message: Message = {
    from: { address: "anna@northwind.example" },
    to: [{ address: "clara@contoso.example" }],
    cc: [],
    bcc: [],
    subject: "Offer",
    body: { format: "html", source: html },
    composeType: "reply",
    attachments: [],
    unread: [],
  };
  const one = finding();
  return editFor(repair, { ...one, evidence: { ...one.evidence, where, source } }, parse(message, policy))?.to;
}

describe("removing a sentence from an HTML draft", () => {
  it("takes the sentence out of its paragraph and leaves the markup as it was", () => {
    expect(repaired("remove", '<html><body><p class="MsoNormal">Thank you. Your people are [[amateurs]]. See&nbsp;you <b>Monday</b>.</p></body></html>')).toBe(
      '<html><body><p class="MsoNormal">Thank you. See&nbsp;you <b>Monday</b>.</p></body></html>',
    );
  });

  it("takes the whole sentence where only some of its words are the evidence, across tags", () => {
    expect(repaired("remove", "<div>Thank you. Your <i>people</i> are <b>[[ama]]</b>[[teurs]], sorry. Bye.</div>")).toBe("<div>Thank you. Bye.</div>");
  });

  it("takes the paragraph with it when nothing else was in it", () => {
    expect(repaired("remove", "<div>\n<p>Thank you.</p>\n<p><span>You are <b>[[amateurs]]</b>!</span><o:p></o:p></p>\n<p>Bye.</p>\n</div>")).toBe("<div>\n<p>Thank you.</p>\n\n<p>Bye.</p>\n</div>");
  });

  it("takes the line with its break in a draft written with breaks", () => {
    expect(repaired("remove", "<div>Thank you.<br>You are [[amateurs]].<br>Bye.</div>")).toBe("<div>Thank you.<br>Bye.</div>");
  });

  it("knows entities and ends the sentence where the paragraph ends", () => {
    expect(repaired("remove", "<p>R&amp;D is late. You &amp; Bob are [[amateurs]]</p><p>Bye.</p>")).toBe("<p>R&amp;D is late.</p><p>Bye.</p>");
  });
});

const reply =
  '<html><body><div>Hello Clara, see below.</div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Tom Fischer &lt;tom@northwind.example&gt;<br>' +
  "<b>Sent:</b> Monday, March 3, 2025 10:12 AM<br><b>To:</b> Anna Berg &lt;anna@northwind.example&gt;<br><b>Subject:</b> RE: Offer</font><div>&nbsp;</div></div>" +
  "<div><p>Let us [[keep them waiting]] until the audit is over.</p></div></body></html>";

describe("cutting a layer of the history from an HTML draft", () => {
  it("removes rule, header and text of the quoted mail and leaves the author's bytes as they were", () => {
    expect(repaired("cut-layer", reply, { in: "body", part: "quoted", level: 1 })).toBe("<html><body><div>Hello Clara, see below.</div></body></html>");
  });

  it("is left to the sender where the layer is not found", () => {
    expect(repaired("cut-layer", reply, { in: "body", part: "quoted", level: 7 })).toBeUndefined();
  });
});

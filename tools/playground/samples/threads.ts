import { attachedMail } from "./attaching";
import { htmlDraft, textDraft } from "./draft-of";
import { nightShift, people } from "./people";
import { classicOutlook, gmail, newOutlook, plainText } from "./quoting";
import type { Sample } from "./sample";

const { anna, jonas, priya, clara, tom, ines, pavel, vera, igor } = people;

/** Drafts that carry history: what was said among colleagues is about to reach a client. */
export const threads: readonly Sample[] = [
  {
    id: "thread-classic",
    group: "Internal thread",
    language: "en",
    title: "Forwarded with its history",
    shows: "Classic Outlook: colleagues' talk below a friendly note to the client.",
    draft: htmlDraft(
      { to: [clara], subject: "FW: Contoso cooling proposal", composeType: "forward" },
      classicOutlook(
        ["Dear Clara,", "please find our proposal for the cooling below. I look forward to your thoughts.", "Kind regards\u00a0– Anna"],
        [
          { from: jonas, to: [anna], sent: "Tuesday, 10 March 2026 09:12", subject: "Contoso cooling proposal", paragraphs: ["Anna, here is the text for Contoso: two units, redundant, commissioning in week 22.", "We could go down another eight percent if they push, but let us keep that to ourselves."] },
          { from: anna, to: [jonas], sent: "Monday, 9 March 2026 17:40", subject: "Contoso cooling proposal", paragraphs: ["Jonas, can you draft the cooling part? Their budget is larger than they admit."] },
        ],
      ),
    ),
  },
  {
    id: "thread-new",
    group: "Internal thread",
    language: "ru",
    title: "Ответ с историей",
    shows: "New Outlook, in Russian: the client is new to the quoted part.",
    draft: htmlDraft(
      { from: pavel, to: [igor], subject: "RE: Сроки по Адатум", composeType: "reply" },
      newOutlook(
        ["Добрый день, Игорь!", "Пересылаю расчет сроков, о котором мы говорили.", "С уважением, Павел Орлов"],
        [
          { from: vera, to: [pavel], sent: "вторник, 10 марта 2026 г. 11:05", subject: "Сроки по Адатум", paragraphs: ["Павел, если честно, раньше мая мы не успеем, но заказчику пока говорить не стоит.", "Расчет такой: монтаж шесть недель, наладка две."] },
        ],
        "ru",
      ),
    ),
  },
  {
    id: "thread-gmail",
    group: "Internal thread",
    language: "en",
    title: "Gmail quotes",
    shows: "Gmail's nested blockquotes, all of them internal.",
    draft: htmlDraft(
      { to: [tom], cc: [priya], subject: "Re: Fabrikam test results", composeType: "reply" },
      gmail(
        ["Dear Tom,", "the results are in, all within limits. The table is in the shared folder.", "Best wishes", "Anna"],
        [
          { from: priya, to: [anna], sent: "Wed, 11 Mar 2026 at 08:47,", subject: "Re: Fabrikam test results", paragraphs: ["All green now. I left out the first run, the sensor was loose.", "They do not need to know about that one."] },
          { from: anna, to: [priya], sent: "Tue, 10 Mar 2026 at 16:02,", subject: "Fabrikam test results", paragraphs: ["How far are we with the load test?"] },
        ],
      ),
    ),
  },
  {
    id: "thread-text",
    group: "Internal thread",
    language: "en",
    title: "Plain text history",
    shows: "The same in a plain text draft.",
    draft: textDraft(
      { to: [ines], subject: "RE: Adatum spare parts", composeType: "reply" },
      plainText(
        ["Dear Ines,", "the spare parts leave our warehouse tomorrow.", "Kind regards\nAnna"],
        [{ from: jonas, to: [anna], sent: "Thursday, 12 March 2026 10:30", subject: "Adatum spare parts", paragraphs: ["Anna, the parts were on the shelf all along, we just did not look.", "Shall I book the courier for tomorrow?"] }],
      ),
    ),
  },
  {
    id: "thread-deep",
    group: "Internal thread",
    language: "en",
    title: "Five layers deep",
    shows: "Clara has read the newest layers; two further down were never meant for her.",
    draft: htmlDraft(
      { to: [clara], cc: [priya], subject: "RE: Commissioning date", composeType: "reply" },
      classicOutlook(
        ["Dear Clara,", "week 22 is confirmed. We will send the plan for the acceptance tests on Monday.", "Kind regards\u00a0– Anna"],
        [
          { from: clara, to: [anna], sent: "Friday, 13 March 2026 14:20", subject: "RE: Commissioning date", paragraphs: ["Dear Anna, can you confirm week 22?"] },
          { from: anna, to: [clara], sent: "Friday, 13 March 2026 11:03", subject: "RE: Commissioning date", paragraphs: ["Dear Clara, we expect to be ready in week 22."] },
          { from: priya, to: [anna, jonas], sent: "Thursday, 12 March 2026 18:44", subject: "RE: Commissioning date", paragraphs: ["Week 22 only works if we skip the second soak test. I would not tell Contoso."] },
          { from: jonas, to: [anna, priya], sent: "Thursday, 12 March 2026 17:15", subject: "RE: Commissioning date", paragraphs: ["Is week 22 realistic at all?"] },
          { from: clara, to: [anna], sent: "Thursday, 12 March 2026 15:50", subject: "Commissioning date", paragraphs: ["Dear Anna, when can we plan the commissioning?"] },
        ],
      ),
    ),
  },
  {
    id: "thread-attached",
    group: "Internal thread",
    language: "en",
    title: "Attached mail",
    shows: "Two mails go along as attachments; Clara was on one of them. Send opens neither, the pane reads both.",
    draft: {
      ...htmlDraft({ to: [clara], subject: "Contoso pricing" }, newOutlook(["Dear Clara,", "attached are our pricing and the minutes of Monday.", "Kind regards", "Anna"], [])),
      attachments: [
        attachedMail(
          "attached-1",
          "item",
          { from: jonas, to: [anna], sent: "Tue, 10 Mar 2026 09:12:00 +0100", subject: "Contoso pricing", paragraphs: ["Anna, the sheet is final. They have no idea that we could deliver for a fifth less."] },
          [{ from: anna, to: [jonas], sent: "Monday, 9 March 2026 17:40", subject: "Contoso pricing", paragraphs: ["Jonas, how low could we go for Contoso?"] }],
        ),
        attachedMail("attached-2", "file", { from: anna, to: [clara], cc: [jonas], sent: "Mon, 9 Mar 2026 15:05:00 +0100", subject: "Minutes of Monday", paragraphs: ["Dear Clara, we agreed on two units and commissioning in week 22."] }),
      ],
    },
  },
  {
    id: "thread-add",
    group: "Internal thread",
    language: "en",
    title: "Add a reader",
    shows: "Among colleagues so far. Put clara.weiss@contoso.example in Cc and look above the text.",
    draft: htmlDraft(
      { to: [jonas], subject: "RE: Contoso acceptance", composeType: "reply" },
      newOutlook(
        ["Jonas,", "the acceptance is on Thursday at nine, gate 3. Please bring the torque log.", "Anna"],
        [
          { from: jonas, to: [anna], cc: [priya], sent: "Tuesday, 17 March 2026 08:20", subject: "RE: Contoso acceptance", paragraphs: ["The second pump still hums. I would not bring it up before they do.", "Everything else is ready."] },
          { from: priya, to: [anna, nightShift], sent: "Monday, 16 March 2026 18:02", subject: "Contoso acceptance", paragraphs: ["Who is on site on Thursday?"] },
        ],
      ),
    ),
  },
  {
    id: "thread-about",
    group: "Internal thread",
    language: "en",
    title: "What was said about her",
    shows: "All are colleagues, and Priya is about to read what one of them wrote of her.",
    draft: htmlDraft(
      { to: [priya], subject: "FW: Budget for the test rig", composeType: "forward" },
      newOutlook(
        ["Priya,", "could you check the sums below by Friday?", "Anna"],
        [{ from: jonas, to: [anna], sent: "Wednesday, 18 March 2026 10:12", subject: "Budget for the test rig", paragraphs: ["Anna, the rig comes to 48,300 with freight.", "Have somebody check the sums. Not Priya, she is an idiot with numbers."] }],
      ),
    ),
  },
  {
    id: "thread-near",
    group: "Internal thread",
    language: "en",
    title: "History she has read",
    shows: "Near miss: Clara was on every message below.",
    draft: htmlDraft(
      { to: [clara], cc: [jonas], subject: "RE: Delivery address", composeType: "reply" },
      newOutlook(
        ["Dear Clara,", "thank you, the lorry will come to gate 3.", "Kind regards", "Anna"],
        [
          { from: clara, to: [anna, jonas], sent: "Monday, 16 March 2026 09:31", subject: "RE: Delivery address", paragraphs: ["Dear Anna, gate 3 please, from seven in the morning."] },
          { from: anna, to: [clara], cc: [jonas], sent: "Friday, 13 March 2026 16:08", subject: "Delivery address", paragraphs: ["Dear Clara, which gate shall the lorry use?"] },
        ],
      ),
    ),
  },
];

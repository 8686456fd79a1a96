import { htmlDraft, textDraft } from "./draft-of";
import { people } from "./people";
import type { Sample } from "./sample";

/** Faults of tone and channel, each with a near miss. */
export const tone: readonly Sample[] = [
  {
    id: "anger-en",
    group: "Anger",
    language: "en",
    title: "Still no access",
    shows: "Shouting and a threat: asked before it goes.",
    draft: htmlDraft(
      { to: [people.clara], subject: "Access to the plant room", composeType: "reply" },
      `<p>Clara,</p><p>I AM SICK AND TIRED OF WAITING FOR THIS KEY!!! My people have been standing in the rain since seven, again, and this is the last time I put up with it.</p><p>If nobody opens that door within the hour you will regret it.</p><p>Anna</p>`,
    ),
  },
  {
    id: "anger-near",
    group: "Anger",
    language: "en",
    title: "A firm complaint",
    shows: "Near miss: firm, civil, with capitals that are names.",
    draft: htmlDraft(
      { to: [people.clara], subject: "Access to the plant room" },
      `<p>Dear Clara,</p><p>for the third time this week our crew had no access to the plant room and lost two hours. That is not acceptable to us, and I have to ask you to settle it today.</p><p>The HVAC and UPS units arrive on Friday; under section 4 of the SLA we will have to charge idle time from then on.</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
  {
    id: "command-en",
    group: "Orders",
    language: "en",
    title: "Do it today",
    shows: "Bare orders and a reproach to somebody one does not lead. The pane softens them.",
    draft: htmlDraft(
      { to: [people.tom], subject: "Cable list" },
      `<p>Tom,</p><p>the cable list still has the old numbers in rows 40 to 58.</p><p>Fix this immediately. I don't want to have to tell you again. You must send me the new list before noon.</p><p>Anna</p>`,
    ),
  },
  {
    id: "command-near",
    group: "Orders",
    language: "en",
    title: "Steps he asked for",
    shows: "Near miss: instructions that were asked for, and a request.",
    draft: htmlDraft(
      { to: [people.tom], subject: "Re: How do we restart the controller?", composeType: "reply" },
      `<p>Dear Tom,</p><p>you asked for the steps to restart the controller:</p><ol><li>Switch off the main breaker.</li><li>Wait for ten seconds.</li><li>Hold the reset key and switch the breaker on.</li></ol><p>Could you please send me the cable list when you are back at your desk?</p><p>Kind regards<br>Anna</p>`,
    ),
  },
  {
    id: "casual-en",
    group: "Casual tone",
    language: "en",
    title: "lol no worries",
    shows: "Textspeak and emoji to a client. Try it with a colleague in To.",
    draft: htmlDraft(
      { to: [people.ines], subject: "Re: handover", composeType: "reply" },
      `<p>heyyy Ines 😂😂😂</p><p>lol no worries, we're gonna sort the handover out asap, dunno why it took so long tbh 😅😅😅</p><p>cu tmrw!<br>Anna</p>`,
    ),
  },
  {
    id: "casual-near",
    group: "Casual tone",
    language: "en",
    title: "Warm, not slangy",
    shows: "Near miss, in plain text: friendly words, one smiley, to a colleague.",
    draft: textDraft(
      { to: [people.priya], subject: "Cake at three" },
      `Hi Priya,\n\nthere's cake in the kitchen at three, to celebrate the Contoso handover. We couldn't have done it without your test rig :)\n\nSee you there\nAnna\n`,
    ),
  },
  {
    id: "bad-news-en",
    group: "Bad news",
    language: "en",
    title: "A price increase",
    shows: "Bad news by mail alone: call first, the pane has the words.",
    draft: htmlDraft(
      { to: [people.tom], subject: "Your maintenance contract" },
      `<p>Dear Tom,</p><p>we have reviewed the terms of our maintenance contracts. Unfortunately, we have to increase our prices by 14 percent from 1 March.</p><p>The new price list is on paper on its way to you.</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
  {
    id: "bad-news-ru",
    group: "Bad news",
    language: "ru",
    title: "Поставка задержится",
    shows: "A delay announced to a client in Russian.",
    draft: htmlDraft(
      { from: people.pavel, to: [people.igor], subject: "Поставка шкафов" },
      `<p>Добрый день, Игорь!</p><p>К сожалению, поставка шкафов задерживается на три недели.</p><p>С уважением,<br>Павел Орлов</p>`,
    ),
  },
  {
    id: "bad-news-near",
    group: "Bad news",
    language: "en",
    title: "After the call",
    shows: "Near miss: the written follow-up of a call already held.",
    draft: htmlDraft(
      { to: [people.tom], subject: "Summary of our call" },
      `<p>Dear Tom,</p><p>thank you for taking my call this morning. As I explained on the phone, the price of the maintenance contract increases by 4 percent from 1 March; the response times stay as they are.</p><p>You asked for the calculation in writing: it is below. Please call me with any question.</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
  {
    id: "time-waster-en",
    group: "Time-waster",
    language: "en",
    title: "Thought you might like this",
    shows: "A link without a reason for this reader.",
    draft: htmlDraft(
      { to: [people.tom, people.clara, people.ines], subject: "FYI: interesting article" },
      `<p>Dear all,</p><p>I came across this article on the history of the heat pump and thought it might be of interest: <a href="https://www.northwind.example/history">A hundred years of heat pumps</a>.</p><p>Enjoy!</p><p>Anna</p>`,
    ),
  },
  {
    id: "time-waster-near",
    group: "Time-waster",
    language: "en",
    title: "The study you asked for",
    shows: "Near miss: he asked, and the reason is stated.",
    draft: htmlDraft(
      { to: [people.tom], subject: "Re: Noise at night", composeType: "reply" },
      `<p>Dear Tom,</p><p>on Monday you asked how loud the units are at night. The study is here: <a href="https://www.northwind.example/noise">Noise of outdoor units</a>. Table 4 has the model in your yard.</p><p>Kind regards<br>Anna</p>`,
    ),
  },
];

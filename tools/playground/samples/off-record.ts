import { htmlDraft } from "./draft-of";
import { people } from "./people";
import type { Sample } from "./sample";

/** Faults of what is said about people, each with a near miss. */
export const offRecord: readonly Sample[] = [
  {
    id: "insult-en",
    group: "Insult",
    language: "en",
    title: "The third set of drawings",
    shows: "Name-calling in a mail to the client: stopped.",
    draft: htmlDraft(
      { to: [people.tom], cc: [people.priya], subject: "Re: drawings, third set", composeType: "reply" },
      `<p>Hello Tom,</p><p>the third set has the same gaps as the first two: sheet 4 still lacks the riser, and sheet 7 is dated last spring. Whoever signed this off is an idiot, and <b>your engineers are clueless</b>.</p><p>Please send the corrected sheets by Wednesday noon, or we lose the crane.</p><p>Anna</p>`,
    ),
  },
  {
    id: "insult-ru",
    group: "Insult",
    language: "ru",
    title: "О коллеге",
    shows: "Contempt for a colleague, to a colleague: asked, not stopped.",
    draft: htmlDraft(
      { from: people.pavel, to: [people.vera], subject: "Договор с Адатум" },
      `<p>Вера, привет!</p><p>Договор опять вернулся без второго приложения. Наш юрист просто идиот, третий раз одно и то же.</p><p>Посмотришь сама до обеда?</p><p>Павел</p>`,
    ),
  },
  {
    id: "insult-near",
    group: "Insult",
    language: "en",
    title: "An idiot-proof guide",
    shows: "Near miss: the words are there, nobody is meant.",
    draft: htmlDraft(
      { to: [people.ines], subject: "Set-up guide for the new terminals" },
      `<p>Dear Ines,</p><p>the set-up guide is printed. We tried to make it idiot-proof, and I was the idiot we tested it on: it took me eleven minutes.</p><p>The old dumb terminals can stay connected until the end of the month; the label printer needs its own driver, which is on page 6.</p><p>Best wishes<br>Anna</p>`,
    ),
  },
  {
    id: "allegation-en",
    group: "Allegation",
    language: "en",
    title: "The invoice again",
    shows: "Fraud asserted where only an invoice is open. The pane offers the facts.",
    draft: htmlDraft(
      { to: [people.clara], subject: "Invoice 2291" },
      `<p>Dear Clara,</p><p>invoice 2291 lists 46 hours; our gate log shows 31 for the same week.</p><p>Your fitters are padding their hours, and your site manager forged the time sheets.</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
  {
    id: "allegation-near",
    group: "Allegation",
    language: "en",
    title: "A dispute in figures",
    shows: "Near miss: the same dispute, by document, number and clause.",
    draft: htmlDraft(
      { to: [people.clara], subject: "Invoice 2291" },
      `<p>Dear Clara,</p><p>invoice 2291 lists 46 hours; our gate log shows 31 for the same week. Under clause 7 the log decides, so we will pay 31 hours on the due date.</p><p>Could you send us the time sheets for the other 15? If they were worked elsewhere, please tell me for which order.</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
  {
    id: "hearsay-en",
    group: "Rumor",
    language: "en",
    title: "What one hears in the canteen",
    shows: "Gossip about a client's people, passed on and asked for.",
    draft: htmlDraft(
      { to: [people.jonas], cc: [people.priya], subject: "Test plan for Fabrikam" },
      `<p>Jonas,</p><p>the test plan for Fabrikam is in the folder, 14 pages, chapter 3 is yours.</p><p>By the way, rumor has it that Tom Hadley is about to be fired. Have you heard anything?</p><p>Could you look at the plan by Friday?</p><p>Anna</p>`,
    ),
  },
  {
    id: "hearsay-near",
    group: "Rumor",
    language: "en",
    title: "News with a source",
    shows: "Near miss: the same news, published, with its source.",
    draft: htmlDraft(
      { to: [people.jonas], cc: [people.priya], subject: "Test plan for Fabrikam" },
      `<p>Jonas,</p><p>Fabrikam announced this morning that Tom Hadley moves to their Leeds office in June; the press release is on their website. His successor joins our call on Thursday.</p><p>And yes, I hear you about the rumors: the compliance notice on page 2 is the answer.</p><p>Anna</p>`,
    ),
  },
  {
    id: "confidence-en",
    group: "Confidence",
    language: "en",
    title: "Why he is away",
    shows: "A colleague's health and a plea to delete, to a client.",
    draft: htmlDraft(
      { to: [people.ines], subject: "Re: Who covers for Jonas?", composeType: "reply" },
      `<p>Dear Ines,</p><p>Priya will stand in for Jonas until the end of May.</p><p>Between us, Jonas is in rehab for his drinking. Please delete this mail after reading.</p><p>Best wishes<br>Anna</p>`,
    ),
  },
  {
    id: "confidence-near",
    group: "Confidence",
    language: "en",
    title: "Away until May",
    shows: "Near miss: who covers for whom, and nothing more. “Confidential” is only the footer.",
    draft: htmlDraft(
      { to: [people.ines], subject: "Re: Who covers for Jonas?", composeType: "reply" },
      `<p>Dear Ines,</p><p>Jonas is away until the end of May, and Priya stands in for him. Between us we have followed your project from the first day, so nothing will be lost.</p><p>Best wishes<br>Anna</p><p>This message is confidential and intended for the addressee only.</p>`,
    ),
  },
  {
    id: "profanity-ru",
    group: "Profanity",
    language: "ru",
    title: "Опять принтер",
    shows: "A masked obscenity, among colleagues.",
    draft: htmlDraft(
      { from: people.pavel, to: [people.vera], subject: "Принтер на втором этаже" },
      `<p>Вера, привет!</p><p>Принтер снова зажевал договор, х*й знает почему. Мастера я вызвал на среду.</p><p>Павел</p>`,
    ),
  },
];

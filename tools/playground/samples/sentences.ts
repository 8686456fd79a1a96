import { htmlDraft, textDraft } from "./draft-of";
import { people } from "./people";
import type { Sample } from "./sample";

/** Drafts whose own words are judged: clean ones, one fault each, and a near miss for each fault. */
export const sentences: readonly Sample[] = [
  {
    id: "clean-en",
    group: "Nothing to say",
    language: "en",
    title: "Site visit on Thursday",
    shows: "A clean mail to a client goes without a word.",
    draft: htmlDraft(
      { to: [people.clara], cc: [people.jonas], subject: "Site visit on Thursday" },
      `<div class="elementToProof">Dear Clara,</div><div class="elementToProof"><br></div>
<div class="elementToProof">thank you for the floor plans. Two of us will come on Thursday at ten, and we will bring the revised cable layout so that you can mark changes on it.</div><div class="elementToProof"><br></div>
<div class="elementToProof">Would you let the front desk know that Jonas needs a visitor's badge?</div><div class="elementToProof"><br></div>
<div class="elementToProof">Kind regards</div><div class="elementToProof">Anna</div>`,
    ),
  },
  {
    id: "clean-ru",
    group: "Nothing to say",
    language: "ru",
    title: "Итоги встречи",
    shows: "The same in Russian.",
    draft: htmlDraft(
      { from: people.pavel, to: [people.igor], subject: "Итоги встречи в понедельник" },
      `<p>Добрый день, Игорь!</p><p>Спасибо за встречу. Коротко о том, на чем мы остановились: до пятницы мы пришлем обновленную схему, а Вы проверите список помещений второго этажа.</p><p>Если что-то записал неточно, поправьте, пожалуйста.</p><p>С уважением,<br>Павел Орлов</p>`,
    ),
  },
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
    id: "recap-en",
    group: "Recap",
    language: "en",
    title: "What we agreed on site",
    shows: "Steps without a name or a date: the pane completes them and writes them down.",
    draft: htmlDraft(
      { to: [people.clara], cc: [people.jonas], subject: "Recap of the site visit" },
      `<p>Dear Clara,</p><p>thank you for the tour. Here is what we agreed:</p><ul><li>Jonas marks the cable routes by Thursday.</li><li>You send us the key plan soon.</li><li>The lift will be measured again.</li></ul><p>The shaft is dry, and the new doors fit.</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
  {
    id: "recap-near",
    group: "Recap",
    language: "en",
    title: "Who does what by when",
    shows: "Near miss: every step has a name and a date.",
    draft: htmlDraft(
      { to: [people.clara], cc: [people.jonas], subject: "Recap of the site visit" },
      `<p>Dear Clara,</p><p>thank you for the tour. Here is what we agreed:</p><ul><li>Jonas marks the cable routes by Thursday.</li><li>You send us the key plan on 3 May.</li></ul><p>The shaft is dry, and the new doors fit.</p><p>Kind regards<br>Anna Berg</p>`,
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
];

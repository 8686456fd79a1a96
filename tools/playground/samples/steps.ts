import { htmlDraft } from "./draft-of";
import { people } from "./people";
import type { Sample } from "./sample";

/** Drafts that lack something: who does what by when, or the last touch. */
export const steps: readonly Sample[] = [
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
    id: "unfinished-en",
    group: "Unfinished",
    language: "en",
    title: "Not ready to go",
    shows: "Another reader's name, a gap of the template and no attachment.",
    draft: htmlDraft(
      { to: [people.clara], subject: "Offer for the second unit" },
      `<p>Dear Tom,</p><p>please find attached our offer for the second unit. The price is valid until [DATE].</p><p>Kind regards<br>Anna Berg</p>`,
    ),
  },
];

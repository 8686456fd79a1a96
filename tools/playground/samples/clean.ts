import type { Sample } from "./sample";
import { people } from "./people";
import { htmlDraft } from "./draft-of";

export const cleanSamples: readonly Sample[] = [
  {
    id: "clean-en",
    group: "Nothing to say",
    language: "en",
    title: "Site visit on Thursday",
    shows: "A clean mail to a client: it goes without a word.",
    draft: htmlDraft(
      { to: [people.clara], subject: "Site visit on Thursday" },
      `<p>Dear Clara,</p><p>thank you for the floor plans. Two of us will come on Thursday at ten, and we will bring the revised cable layout, so that you can mark changes on it.</p><p>Would you let the front desk know that Jonas needs a visitor's badge?</p><p>Kind regards<br>Anna</p>`,
    ),
  },
];

import { htmlDraft } from "./draft-of";
import { people } from "./people";
import type { Sample } from "./sample";

/** Drafts with nothing to say about. */
export const clean: readonly Sample[] = [
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
];

import { looseStepsIn } from "../commitments/commitments";
import { defineDetector, type Examples } from "../detector";

/**
 * A promise that nobody can be held to: a recap in which a step has no owner, no date or neither. Everywhere else a
 * missing date is normal, and so nothing is found there. A note whatever the policy says.
 */
export const looseCommitment = defineDetector({
  id: "loose-commitment",
  summary: "A step agreed in a recap without a name or a date.",
  severity: { outside: "info", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["recap"],
  options: {},
  reasons: {
    owner: () => "It does not say who.",
    due: () => "It does not say by when.",
    both: () => "It does not say who, nor by when.",
  },
  detect: (draft) =>
    looseStepsIn(draft).map(({ passage, span, owner, due }) => ({
      reason: owner ? ("due" as const) : due ? ("owner" as const) : ("both" as const),
      passage,
      span,
      // The gate cannot read commitments, so no policy may make it stop for one.
      atMost: "info" as const,
    })),
});

export const examples: Examples = {
  flags: [
    "Dear Clara,\n\nto sum up our talk: I will mail you the drawings by Friday. [[The fence will be repaired]].\n\nAnna Berg",
    { body: "Hello Clara,\n\nNext steps:\n- Clara: list of the plots, 4 May\n- [[Anna: offer for the gate]]\n\nAnna", why: "a line of a list without a date" },
    { body: "<p>Dear Clara,</p><p>Summary of our call:</p><ul><li>Anna orders the posts on 3 June.</li><li>[[Somebody collects the keys on 5 June]].</li></ul><p>Anna</p>", why: "nobody in particular" },
    {
      body: "<table><tr><td><p>Task</p></td><td><p>Who</p></td><td><p>When</p></td></tr><tr><td><p>Gravel</p></td><td><p>Anna</p></td><td><p>2 May</p></td></tr><tr><td><p>[[Signs]]</p></td><td><p>Clara</p></td><td><p>tbd</p></td></tr></table>",
      subject: "Minutes, walk on the site",
      why: "a row of a table whose date is open",
    },
    "Клара, добрый день!\n\nИтоги встречи: забор красим мы до 12 мая. [[Калитку надо бы смазать]].\n\nАнна",
    { body: "Клара, здравствуйте!\n\nДоговорились:\n1. Анна привозит доски 3 июня.\n2. [[Клара присылает план участка в ближайшее время]].\n\nАнна", why: "«в ближайшее время» не срок" },
  ],
  passes: [
    { body: "Dear Clara,\n\nas agreed, I will mail you the drawings by Friday and you return them on 12 May.\n\nAnna", why: "every step has a name and a date" },
    { body: "Dear Clara,\n\nI will mail you the drawings.\n\nAnna", why: "no recap: a missing date is normal" },
    { body: "Dear Clara,\n\nSummary of our call: the fence stands, the gate was painted in May. Did you find the keys? If it rains, we will come later.\n\nAnna", why: "facts, a question and a condition" },
    { body: "Dear Clara,\n\nto sum up: I will look for a smith.\n\nNext steps:\n- Anna: look for a smith, by 9 May\n\nAnna", why: "the recap below says who and when" },
    { body: "Клара, добрый день!\n\nИтоги встречи: Анна привозит доски 3 июня, Клара присылает план до пятницы. Забор деревянный.\n\nАнна", why: "у каждого шага есть имя и срок" },
    { body: "<p>Клара, добрый день!</p><p>Отправлю доски, как только придёт машина.</p><p>Анна</p>", why: "обычное письмо, а не итоги" },
  ],
};

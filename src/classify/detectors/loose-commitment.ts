import { bodyOf, stepsIn } from "../commitments/commitments";
import { defineDetector, type Examples } from "../detector";

/**
 * A promise that nobody can be held to: a recap in which a step has no owner, no date or neither. Everywhere else a
 * missing date is normal, and so nothing is found there.
 */
export const looseCommitment = defineDetector({
  id: "loose-commitment",
  summary: "A next step in a recap that does not say who does it, or by when.",
  severity: { outside: "info", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["recap"],
  options: {},
  reasons: {
    owner: () => "It does not say who does this.",
    due: () => "It does not say by when.",
    both: () => "It does not say who does this, nor by when.",
  },
  detect: (draft) =>
    stepsIn(draft)
      .filter(({ owner, due }) => owner === undefined || due === undefined)
      .map(({ span, owner, due }) => ({ reason: owner !== undefined ? ("due" as const) : due !== undefined ? ("owner" as const) : ("both" as const), passage: bodyOf(draft), span })),
});

export const examples: Examples = {
  flags: [],
  passes: [],
};

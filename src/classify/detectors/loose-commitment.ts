import { stepsIn } from "../commitments/commitments";
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
    stepsIn(draft)
      .filter(({ owner, due }) => !owner || !due)
      .map(({ passage, span, owner, due }) => ({
        reason: owner ? ("due" as const) : due ? ("owner" as const) : ("both" as const),
        passage,
        span,
        // The gate cannot read commitments, so no policy may make it stop for one.
        atMost: "info" as const,
      })),
});

export const examples: Examples = {
  flags: [],
  passes: [],
};

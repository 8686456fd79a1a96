import type { Lexicon } from "../../text/phrases";

/** Entries are lines in the language of `text/phrase-syntax.ts`. */
export const confidenceRu: Lexicon<"phrase"> = {
  entries: {
    phrase: `
      к примеру
    `,
  },
};

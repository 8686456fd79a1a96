import type { Lexicon } from "../../text/phrases";

/** Entries are lines in the language of `text/phrase-syntax.ts`. */
export const confidenceEn: Lexicon<"phrase"> = {
  entries: {
    phrase: `
      for example
    `,
  },
};

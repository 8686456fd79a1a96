import type { Lexicon } from "../../text/phrases";

/** Entries are lines in the language of `text/phrase-syntax.ts`. */
export const commandRu: Lexicon<"phrase"> = {
  entries: {
    phrase: `
      к примеру
    `,
  },
};

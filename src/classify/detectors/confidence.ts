import { defineDetector, inPassages, type Examples } from "../detector";
import { confidenceEn } from "../lexicons/en/confidence";
import { confidenceRu } from "../lexicons/ru/confidence";
import { phrases } from "../text/phrases";
import { readingOf, sentenceSpan } from "../text/reading";

const lexicon = phrases({ en: confidenceEn, ru: confidenceRu });

/** What it finds, and why that hurts. What it deliberately lets pass. */
export const confidence = defineDetector({
  id: "confidence",
  summary: "One line for the pane and the docs.",
  severity: { outside: "info", colleague: "info" },
  languages: "*",
  concerns: ["client"],
  repairs: ["reword"],
  options: {},
  reasons: { phrase: (v: { excerpt: string }) => `“${v.excerpt}” needs a second look.` },
  detect: (draft) =>
    inPassages(draft, (passage) =>
      lexicon.find(readingOf(passage).words, draft.languages).map(({ first }) => ({ reason: "phrase", passage, span: sentenceSpan(passage, first) })),
    ),
});

export const examples: Examples = {
  flags: ["Good morning. [[Replace me by a mail that must be found.]]"],
  passes: [{ body: "Replace me too.", why: "a near miss: say what makes it innocent" }],
};

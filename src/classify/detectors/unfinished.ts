import { defineDetector, ownPassages, type Examples, type Match } from "../detector";
import { faultyGreeting } from "../greeting";
import { holesIn } from "../holes";
import { readerNames } from "../people";
import { promisedAttachment } from "../promised-attachment";

type Reason = "field" | "note" | "gap" | "greeting" | "attachment" | "stranger";

/** More than these say nothing new. */
const mostHoles = 5;

/**
 * A mail sent before it was done: what the template left open, a file that was promised and forgotten, a greeting to
 * somebody who does not get it. In doubt it passes: a form for the reader to fill in, talk about templates, short forms
 * of names, readers whose name is not known.
 */
export const unfinished = defineDetector({
  id: "unfinished",
  summary: "Template leftovers, a promised attachment that is absent, or a greeting to somebody who is not a recipient.",
  severity: { outside: "warn", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["show"],
  options: {},
  reasons: {
    field: ({ excerpt }) => `“${excerpt}” was left from a template and waits to be filled in.`,
    note: ({ excerpt }) => `“${excerpt}” is a note to yourself, not to the reader.`,
    gap: ({ excerpt }) => `Something is still missing here: “${excerpt}”.`,
    greeting: () => "The greeting names nobody.",
    attachment: () => "This promises an attachment, and nothing is attached.",
    stranger: ({ name, readers }) => `This greets ${name}, but the mail goes to ${readers}.`,
  },
  detect(draft) {
    const matches: Match<Reason>[] = [];
    const own = ownPassages(draft);
    for (const passage of own) {
      const greeting = passage.where.in === "body" ? faultyGreeting(draft, passage) : undefined;
      const holes = holesIn(passage).filter(({ span }) => !greeting || span.start >= greeting.span.end);
      if (greeting) matches.push({ reason: greeting.is, values: { name: greeting.name, readers: readerNames(draft.readers) }, passage, span: greeting.span });
      for (const { kind, span } of holes.slice(0, mostHoles)) matches.push({ reason: kind, passage, span });
    }
    const promise = promisedAttachment(draft, own);
    if (promise) matches.push({ reason: "attachment", ...promise });
    return matches;
  },
});

export const examples: Examples = {
  flags: [],
  passes: [],
};

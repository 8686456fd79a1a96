import { defineDetector } from "../detector";
import type { Draft, Examples, Match } from "../detector";
import type { Layer, Participant, Reader } from "../parsed-message";
import { readerNames } from "../people";
import { wordsOf } from "../text/reading";

type Reason = "internal" | "unaddressed" | "unflattering";

/**
 * History that was written among colleagues and would now be read by somebody who was not among them.
 *
 * To outsiders it is the whole layer that matters, whatever it says. To a new colleague only one that says something
 * unflattering. Old mail is not held against today's author: what counts is who would read it for the first time.
 */
export const internalThread = defineDetector({
  id: "internal-thread",
  summary: "Quoted or attached history that only colleagues have read is about to reach an outsider, or an unkind part of it a new colleague.",
  severity: { outside: "block", colleague: "warn" },
  languages: "*",
  concerns: ["client", "ceo", "court"],
  repairs: ["cut-layer", "change-recipients"],
  options: {},
  reasons: {
    internal: ({ readers, people }) => `This was written among ${people} colleagues; ${readers} would read it for the first time.`,
    unaddressed: ({ readers, people }) => `This seems to have been written among ${people} colleagues; ${readers} would read it for the first time.`,
    unflattering: ({ readers }) => `This is not kind, and ${readers} would read it for the first time.`,
  },
  detect: (draft) => {
    const matches: Match<Reason>[] = [];
    for (const layer of draft.layers.concat(draft.attached)) {
      const match = matchOf(layer, draft);
      if (match) matches.push(match);
    }
    return matches;
  },
});

function matchOf(layer: Layer, draft: Draft): Match<Reason> | undefined {
  const span = wordsOf(layer.passage.text);
  if (!span || !layer.newReaders.length) return undefined;
  const outsiders = layer.newReaders.filter(({ kind }) => kind !== "internal");
  const among = amongColleagues(layer, draft.readers);
  const match = (reason: Reason, readers: readonly Reader[]): Match<Reason> => ({
    reason,
    values: { readers: readerNames(readers), people: countOf(layer) },
    passage: layer.passage,
    span,
    newReaders: layer.newReaders,
  });
  if (outsiders.length && among === "surely") return match("internal", outsiders);
  if (outsiders.length && among === "likely") return { ...match("unaddressed", outsiders), atMost: "warn" };
  if (!outsiders.length && among !== "no" && draft.unflattering(layer).length) return { ...match("unflattering", layer.newReaders), atMost: "warn" };
  return undefined;
}

/**
 * Whether a layer stayed inside the house. Exchange shows colleagues by name alone and everybody else with an address: a
 * header without one, between a colleague we do know and people we cannot place, is likely internal. An attribution line
 * says less, as some programs never write addresses there; but when today's author passes on what somebody wrote who is
 * none of the readers, and all of these are known by name, it is no answer to them.
 */
function amongColleagues(layer: Layer, readers: readonly Reader[]): "surely" | "likely" | "no" {
  if (layer.internalOnly === true) return "surely";
  if (layer.internalOnly === false || !layer.from) return "no";
  const named = [layer.from].concat(layer.to, layer.cc);
  if (!named.every(isNameOnly)) return "no";
  if (layer.to.length > 0) return named.some(({ kind }) => kind === "internal") ? "likely" : "no";
  return layer.level === 1 && hasFullName(layer.from.name) && readers.every(isKnownByName) ? "likely" : "no";
}

function hasFullName(name: string | undefined): boolean {
  return /\S[\s.]+\S/.test((name || "").trim());
}

/** Shown with a name, or with one in the address: `anna.berg@`. */
function isKnownByName({ kind, name, address }: Reader): boolean {
  return kind === "internal" || hasFullName(name) || /^[^@]+[._-][^@]+@/.test(address);
}

function isNameOnly({ kind, written }: Participant): boolean {
  return kind === "internal" || (kind === "unknown" && written.indexOf("@") < 0);
}

/** How many people the header shows; with whoever quoted it, there are at least two. */
function countOf(layer: Layer): number {
  return Math.max(2, (layer.from ? 1 : 0) + layer.to.length + layer.cc.length);
}

const outlookHistory = (from: string, to: string, words: string): string =>
  `<p>The drawing is attached.</p><div id="divRplyFwdMsg"><b>From:</b> ${from}<br><b>Sent:</b> Tuesday, March 4, 2025 9:12 AM<br><b>To:</b> ${to}<br><b>Subject:</b> Drawing</div><div>${words}</div>`;

export const examples: Examples = {
  flags: [
    outlookHistory("Tom Ade &lt;tom@northwind.example&gt;", "Anna Berg &lt;anna@northwind.example&gt;", "[[Our margin on this is forty percent.]]"),
    {
      body: "See below.\n\nOn Tue, Mar 4, 2025 at 9:12 AM Tom Ade <tom@northwind.example> wrote:\n> [[Their deadline is no concern of ours.]]",
      why: "An attribution names no recipients, but whoever quotes a mail has read it: Tom and Anna.",
    },
    {
      body: "Please see below, Clara.\n\nOn 4 Mar 2025, at 09:12, Tom Ade wrote:\n> [[They will sign at any price.]]",
      to: ["clara.diaz@contoso.example"],
      why: "Clara is the only reader, and Tom is not Clara: this is no answer to her.",
    },
    {
      body: outlookHistory("Tom Ade &lt;tom@northwind.example&gt;", "Anna Berg &lt;anna@northwind.example&gt;", "[[Leo is an idiot.]]"),
      to: ["leo@northwind.example"],
      why: "A colleague who was not on it would read this about himself.",
    },
    {
      body: outlookHistory("Tom Ade", "anna@northwind.example", "[[Keep the price open for now.]]"),
      why: "Exchange shows colleagues by name alone.",
    },
    {
      body: "Чертёж во вложении.\n\n________________________________\nОт: Том Аде <tom@northwind.example>\nОтправлено: 4 марта 2025 г. 9:12\nКому: Анна Берг <anna@northwind.example>\nТема: Чертёж\n\n[[Запас по цене у нас ещё есть.]]",
      why: "Russian header block in plain text.",
    },
  ],
  passes: [
    {
      body: outlookHistory("Clara Diaz &lt;clara@contoso.example&gt;", "Anna Berg &lt;anna@northwind.example&gt;", "Please send the drawing."),
      why: "The reader wrote it herself.",
    },
    {
      body: outlookHistory("Tom Ade &lt;tom@northwind.example&gt;", "Anna Berg &lt;anna@northwind.example&gt;; Clara Diaz &lt;clara@contoso.example&gt;", "Here is the first draft."),
      why: "The reader was on it.",
    },
    {
      body: outlookHistory("Tom Ade &lt;tom@northwind.example&gt;", "Anna Berg &lt;anna@northwind.example&gt;", "The room is booked."),
      to: ["leo@northwind.example"],
      why: "It stays in the house, and there is nothing unkind in it.",
    },
    {
      body: "Answers below.\n\nC. Diaz wrote:\n> When can you deliver?",
      why: "A name alone in an attribution line is no sign of a colleague: it may be Clara's.",
    },
    { body: "From: Lyon To: Oslo\nDate: 3 May\n\nThe itinerary above is confirmed.", why: "A travel plan is not a quoted header." },
    { body: "Чертёж во вложении.\n\nвт, 4 мар. 2025 г. в 09:12, Клара Диас <clara@contoso.example>:\n> Пришлите, пожалуйста, чертёж.", why: "Клиент писал это сам." },
  ],
};

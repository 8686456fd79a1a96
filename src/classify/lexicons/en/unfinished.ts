import type { PromiseKind } from "../../promised-attachment";
import type { Lexicon } from "../../text/phrases";

/** How a mail says that a file comes with it. */
export const unfinishedEn: Lexicon<PromiseKind> = {
  classes: {
    in: "attached enclosed",
    file: "file~n document~n report~n invoice~n contract~n draft~n offer~n quote~n agenda minutes photo~n form~n copy list~n schedule~n plan~n letter~n resume",
    else: "your his her their our a the every",
    no: "not n't you they nothing",
  },
  entries: {
    promise: `
      (see|find|in|on|as|check) [(the|my|our|an)] attachment~n ! attachment~n (to|of|in|from) {else} | (will|'ll|could|please|{no}) ..5 attachment~n
      (find|see|review|check) _4 {in} ! {in} to | {no} {in}
      {in} , [please] (is|are|find|you|for your) ! ({file}|that|was|be|if|when|{no}) {in} | {in} _2 to
      ^ {in} ! {in} _2 to
      (i|we) [(have|'ve|also)] [(also|just|only)] (attach|attached|enclose|enclosed) ! attach* _5 to {else} | attach* _3 (importance|yesterday|earlier)
      (i|we) _2 (attaching|enclosing) ! attaching _5 (to {else}|importance)
      ^ (attaching|enclosing|have {in})
      (is|are|'s) [(also|now|here|both)] {in} ! nothing _1 {in} | {in} (to|with|by) | (if|once|when|until|before|check) _4 {in}
      ^ {file} {in}
      {file} {in} [below] . ! {no} _2 {in}
      attached _4 to this (mail|email|e-mail|message) ! {no} _1 attached
    `,
    reference: `
      (the|our|my|this|these) [(two|signed)] {in} ! (thanks|thank you) for _1 {in} | {in} (garage|house|garden) | {in} to | {file} {in}
      {in} {file} ! ({else}|{no}) {in}
    `,
    list: `
      ^ (attachment~n|enclosure~n)
    `,
  },
};

/** What a template leaves open, and how it looks: words with blanks between them, or parts of a pattern with bars. Folded. */
export const englishHoles = {
  /** Nouns for what is filled in; names of fields, too. */
  slots: "name firstname fname lastname lname surname title date day month time amount sum price total number company address phone email position figure product client customer manager link website",
  /** Begin what an author tells himself to do. */
  orders: "insert|add|enter|put|fill in|your",
  /** Such a line speaks about fields. */
  fields: "placeholder|template|merge|variable|replace|the field",
  openings: "dear|hi|hello|hey|good (?:morning|afternoon|evening|day)",
  titles: "mr|mrs|ms|miss|dr|prof",
  /** Stand before a number, and after one. */
  counters: "eur|usd|invoice|order|number|no\\.|room",
  units: "euro|eur|usd|dollar|pound|per ?cent|day|week|month|hour|minute|people|kg|km",
  prepositions: "on|at|by|until|from|for|contact",
  /** A form for the reader to fill in. */
  forms: "fill|sign|form ",
} as const;

/** Who a greeting names. Folded. */
export const englishGreeting = {
  /** Neither names, nor known as nouns for people and groups; between blanks. */
  nobody: "all both there sir sirs madam gentlemen hiring valued again and to in the my your happy thanks please info news events training reply orders billing booking mail",
  /** Names and short forms that are no part of them, cut where endings differ; a bar between groups. */
  nicknames:
    "rob bob|will bill|rich dick|john jack jon|james jim|edward ted|henry harry|marg peg meg|anthony tony|michael mike mick misha mikhail|alex sandy sasha|eugen evgen|stephen stev|joseph joe|thom tom|geoff jeff|eli lisa",
} as const;

import type { PromiseKind } from "../../promised-attachment";
import type { Lexicon } from "../../text/phrases";

/** How a mail says that a file comes with it. */
export const unfinishedEn: Lexicon<PromiseKind> = {
  classes: {
    in: "attached enclosed",
    file: "file~n document~n pdf report~n invoice~n contract~n draft~n offer~n quote~n agenda minutes slides photo~n form~n copy list~n schedule~n plan~n letter~n resume proposal~n",
    else: "your his her their our my a the every",
  },
  entries: {
    promise: `
      (see|find|in|on|as|check) [(the|my|our|an)] attachment~n ! attachment~n (to|of|in|from) {else} | (will|'ll|could|not|n't|please) ..5 attachment~n
      (find|see|review|check) _4 {in} ! {in} to {else} | (you|they) _1 {in}
      {in} , [please] (is|are|find|you|for your) ! ({file}|not|n't|you|they|that|was|be|if|when) {in} | {in} _2 to
      ^ {in} ! {in} _2 to
      (i|we) [(have|'ve|also)] [(also|just|only)] (attach|attached|enclose|enclosed) ! attach* _5 to {else} | attach* _3 (importance|yesterday|earlier)
      (i|we) _2 (attaching|enclosing) ! attaching _5 (to {else}|importance)
      ^ (attaching|enclosing|have {in})
      (is|are|'s) [(also|now|here|both)] {in} ! {in} (to|with|by) | (if|once|when|until|before|check) _4 {in}
      {file} {in} [below] . ! (not|n't|you|they) _2 {in}
      attached _4 to this (mail|email|e-mail|message)
    `,
    reference: `
      (the|our|my|this|these) [(two|signed)] {in} ! (thanks|thank you) for _1 {in} | {in} (garage|house|building|garden) | {in} to | {file} {in}
      {in} {file} ! (your|you|not|n't|for the) {in}
    `,
    list: `
      ^ (attachment~n|enclosure~n)
    `,
  },
};

/** What a template leaves open, by the words that stand for it; folded, separated by blanks, or by bars where they are read as parts of a pattern. */
export const englishHoles = {
  /** Nouns for what is filled in; names of fields, too. */
  slots: "name firstname fname lastname lname surname title salutation date day month time amount sum price total number company organization address phone email position figure placeholder deadline",
  /** Name a thing as often as they stand for one: only with a capital, inside a line. */
  roles: "product project client customer manager recipient city country role subject topic event order location reference sender website",
  /** Begin what an author tells himself to do. */
  orders: "insert|add|enter|put|fill in|your",
  /** Such a sentence speaks about fields. */
  fields: "placeholder|template|merge|variable|replace|the field",
  /** Begin a greeting. */
  openings: "dear|hi|hello|hey|good (?:morning|afternoon|evening|day)",
  titles: "mr|mrs|ms|miss|dr|prof",
  /** Stand before a number, and after one. */
  counters: "eur|usd|invoice|order|number|no\\.|room",
  units: "euro|eur|usd|dollar|pound|per ?cent|day|week|month|hour|minute|people|kg|km|pieces",
  prepositions: "on|at|by|until|from|for|contact",
  questions: "wh|how|is|are|do|did|can|could|have|really|you",
} as const;

/** Who a greeting names; folded, separated by blanks. */
export const englishGreeting = {
  /** Neither names, nor known as nouns for people and groups. */
  nobody: "all both there sir sirs madam gentlemen hiring valued again and to in the my your happy thanks please info news events training reply noreply orders billing booking mail",
  /** Names and short forms that do not begin like them, cut where endings differ; a bar between groups. */
  nicknames:
    "rob bob|will bill|rich dick|john jack jon|james jim|charl chuck|edward ted ned|henry harry|marg peg meg|eli beth betty lisa|kath kate cath|anthony tony|michael mike mick misha mikhail|alex sandy sasha|andrew drew|helen nell elena|eugen gene evgen|steph stev|joseph joe|thom tom|nichol nick nikol|geoff jeff|gerald jerry",
} as const;

import type { PromiseKind } from "../../promised-attachment";
import type { Lexicon } from "../../text/phrases";

/** How a mail says that a file comes with it. */
export const unfinishedEn: Lexicon<PromiseKind> = {
  classes: {
    in: "attached enclosed",
    file: "file~n document~n pdf doc report~n invoice~n contract~n draft~n offer~n quote~n quotation~n agenda minutes spreadsheet~n sheet~n slides presentation~n deck photo~n picture~n screenshot~n form~n copy copies list~n schedule~n plan~n drawing~n letter~n cv resume proposal~n brochure~n catalog* certificate~n summary map~n statement~n receipt~n scan~n",
    fix: "bolt* screw* nail* rope* glue tape clip* string* magnet* pin~n hook* cable~n velcro",
    else: "your his her their my our his a an each the every it him them",
  },
  entries: {
    promise: `
      (find|see|review|check) _4 {in} ! {in} to {else} | (you|they|he|she) _1 {in} | {in} (garage|house)
      (find|see|check) [in] [(the|my|our)] (attachment~n|enclosure~n) ! (attachment~n|enclosure~n) (to|of|in|from) {else}
      ^ {in} ! {in} _2 to | {in} (garage~n|house~n)
      {in} , [please] (is|are|find|you will find|you 'll find|you find|for your) ! ({file}|not|n't|you|they|that|which|what|was|be|once|if|when) {in} | {in} _2 to {else}
      (i|we) [(have|'ve|also|just|now|hereby)] [(also|just|now|already|only)] (attach|attached|enclose|enclosed) ! attach* _5 to {else} | {in} _3 (yesterday|earlier|previously) | attach* _3 (importance|value|weight|significance|conditions)
      (i|we|am) [(am|'m|are|'re)] [(also|now)] (attaching|enclosing) ! attach* _5 to {else} | attaching _3 (importance|value|weight|significance)
      ^ (have|am|'m) {in}
      ^ (attaching|enclosing)
      (is|are|'s|'re) [(also|now|both|all|here|hereby)] {in} ! {in} _2 (to|at|on) {else} | {in} (with|by|using) _2 {fix} | {in} to | (make sure|ensure|whether|check|once|when|until|before) _4 {in}
      {file} [both] {in} [(below|herewith)] . ! (not|n't|you|they) _2 {in}
      attached _4 to this (mail|email|e-mail|message|note|letter)
      (as|in|on) [(an|the)] (attachment~n) ! (attachment~n) _2 (to|of|in|from) {else} | (will|'ll|could|can|would|please|not|never|n't) ..5 attachment~n | attachment~n (policy|size|limit)
    `,
    reference: `
      (the|our|my|this|these|this) [(two|three|duly|signed)] {in} ! (thanks|thank you) for _1 {in} | {in} (garage~n|house~n|garden~n|space~n|building~n|bathroom~n|area~n|conditions|strings) | (the|your) {file} {in} | {in} to
      {in} {file} ! (your|you|not|n't|an|any) {in} | {file} (garage~n) | (thanks|thank you) for _1 {in}
      the following attachment~n
      ^ [the] attachment~n (shows|contains|has|have|lists|explains|is|show|contain|list|explain)
    `,
    list: `
      ^ (attachment~n|enclosure~n|encl|enc|attached)
    `,
  },
};

/** What stands for something yet to be filled in; folded, separated by blanks. */
export const englishHoles = {
  /** Nouns for what a template leaves open; as names of fields, too. */
  slots:
    "name firstname fname lastname lname fullname surname forename salutation date day month year time amount sum price total number company companyname organization organisation address street zip email phone tel telephone title position " +
    "figure percentage placeholder url deadline initials nickname",
  /** Nouns that name a thing as often as they stand for one: only with a capital, inside a line. */
  roles: "product project client customer manager contact recipient city country department role signature subject topic reason venue event order invoice service partner link location place code reference ref id sender agent firm text website",
  /** Begin what the author tells himself to do. */
  orders: "insert add enter put fill specify choose select replace your",
  /** May follow the noun that comes first. */
  joints: "of here to goes and or in for s",
  /** Something stood there and was taken out on purpose, or is spoken about. */
  gone: "redacted removed withheld hidden deleted changed omitted unknown confidential the this that these his her a an we he she they it",
} as const;

/** Who a greeting may name; folded, separated by blanks. */
export const englishGreeting = {
  /** No names, beside the nouns for people and groups. */
  nobody:
    "all both there sir sirs madam madame ma'am ladies gentlemen friend friends valued dear reader readers subscriber subscribers member members parents resident residents applicant applicants hiring fellow board jury president minister ambassador " +
    "professor doctor captain mayor editor again from and to in on at of for the my our your this that hello hi hey good morning afternoon evening happy thanks thank please world santa colleagues many welcome just what how as we i it if mr mrs ms miss dr prof " +
    "info news events training service services desk group ltd llc gmbh inc noreply orders order billing booking bookings contact mail list notifications newsletter customers customer jobs press shop store web post central",
  /** Names and short forms that do not begin like them, cut where endings differ; a bar between groups. */
  nicknames:
    "rob bob|will bill liam|rich dick rick|john jack jon|james jim jam|charl chuck|edward ted ned|henry harry hank|marg peg meg mag greta rita|eli beth betty lisa liz|kath kate kit cath catherine|mary molly polly|doroth dot dolly|sarah sally|anthony tony|" +
    "michael mike mick misha mikhail|theo ted|alex sandy sasha lex xand|patrick paddy|patric tricia trish patty|abigail gail|andrew drew|helen nell ellen elena eleanor nora|eugen gene evgen|lawrence larry|rebecca becky|steph stev|josep joe|jacq jackie|" +
    "thom tom|philip pip|nichol nikol nick klaus|veronica ronn ronald|geoff jeff|gerald jerry|theres tess|virginia ginny|katar kasia|johan hans|paul pavel|georg yuri|isabel bella",
} as const;

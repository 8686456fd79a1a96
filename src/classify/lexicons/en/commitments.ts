import type { RecapKind } from "../../commitments/recap";
import type { Lexicon } from "../../text/phrases";

/** What makes a mail a recap, and what heads its lists. See `commitments/recap.ts`. */
export const recapEn: Lexicon<RecapKind> = {
  classes: {
    talk: "sync stand-up standup debrief briefing huddle hour tour appointment consultation exchange interview weekly group committee call meeting meetings conversation talk talks discussion discussions session workshop visit chat negotiation negotiations phone review inspection kick-off kickoff catch-up workshop walk-through round",
    settled: "agreed settled fixed decided arranged concluded",
  },
  entries: {
    sure: `
      (recap|recapping|recapped|recapitulate)
      (on paper|same page|gets lost|get lost|get forgotten|black and white|avoidance of doubt|good order|who does what|who sends what|who brings what|who takes what|what happens next|what comes next)
      (came|come) out of _3 {talk}
      (caught|got|noted|covered|remember) everything
      (understood|heard|noted) [you] (correctly|right)
      (to|me|i'll|'ll|will) _1 (sum up|summarise|summarize)
      (split|division) of (work|tasks|labour|labor)
    `,
    recap: `
      (summary|recap|minutes|notes|outcome~n|result~n|conclusion~n|takeaways|protocol|memo|write-up|wrap-up|digest|readout) (of|from|for|on|after) _3 {talk}
      {talk} , (summary|recap|minutes|notes|outcome~n|result~n|follow-up|write-up|wrap-up|conclusion~n)
      (as|what) _1 (promised|agreed|said|discussed) (on|in|during|at|over) _2 {talk}
      ^ (wrap-up|takeaways|follow-up)
      (short|brief|quick|my|our|the) (summary|minutes|result|conclusions)
      (my|our) notes (from|of|on|after)
      (summing up|summarising|summarizing|in summary)
      (agreement|agreements|decisions) _2 (of|from|in|on|reached|after) _2 {talk}
      {settled} (on|in|at|during|today|yesterday|this) _3 {talk}
      (next|further|agreed) (steps|actions) ! step instructions
      (action|actions) (items|item|points|point|list|plan|log|register)
      (follow-up|following up) (to|from|on|after) _3 ({talk}|today|yesterday|morning|afternoon|monday|tuesday|wednesday|thursday|friday)
      ^ _2 notes (from|of|after)
      (for|on) the record ! off the record
      (as|how) (i|we) [have] (understood|understand) ! if
      (to-do|to do|todo|task|action) (list|lists|items)
      (closing note|closing summary|tasks after|steps after)
      the following (was|were|is|has been|have been) _1 ({settled}|discussed)
      ^ [(the|our)] (to-dos|todos|to-do|actions|takeaways|commitments|agreements) .
      (as|points|dates|steps|tasks|terms) {settled}
      (as|what|here is what|this is what|that|everything|dates) ..1 (we|you and i) [have] _1 {settled} ! that we {settled}
      ^ _1 we [have] [(both|all|just|also)] {settled}
      ^ [so] {settled}
    `,
    heading: `
      (in|have it in|put it in) writing
      (my|our) understanding
      (summary|minutes|result|outcome|decisions|settled|agreed|arrangements|arrangement|procedure|conclusions|confirmation)
      (what|as|points|which|that|everything|things|here) ..3 (we|you and i) _2 ({settled}|discussed)
      (as|points|topics) discussed
      {settled} (for|so far)
      (after|following|further to) (our|the|today's|this morning's|yesterday's) _2 {talk}
      (split|division) _3 discussed
    `,
    todo: `
      (next|further|agreed|following|remaining|open) (steps|actions|points|items|tasks)
      (action|actions) [(items|points|list|plan)]
      (to-dos|to-do|to do|todo|todos|tasks|deliverables|assignments|follow-ups|responsibilities)
      (what|points|following|this|these|here|that|dates|things|to|split) ..4 ({settled}|discussed)
      (as|was|were|we) ({settled}|discussed)
      ^ {settled} .
      (commitments|agreements|homework|promises)
      (recap|summary|sum up|summarise|summarize)
      (who does what|still to do|still open|to be done|remains to do|remains open|still outstanding|what happens next|what comes next|what is next|plan of action|left to do)
    `,
    off: `
      (agenda|attendees|present|participants|attending|apologies|topics|contents|cc|facts|findings|observations|background|attachments|enclosures|parts|options|questions|figures|measurements|results)
    `,
  },
};

/** Words of promises. Folded, separated by blanks. */
export const promiseEn = {
  /** What people undertake; also in the simple present. */
  verbs:
    "raise lower increase reduce cut fetch transport drive enter water wash wire weld drill polish assemble dismantle calibrate photograph draw merge deploy patch restart escalate send reply mail examine share forward deliver supply ship return bring book reserve order buy purchase prepare draft write rewrite revise update correct amend adjust edit proofread translate finish complete check verify confirm review approve sign " +
    "countersign submit file upload post publish print issue invoice pay transfer refund credit call phone email contact ask invite inform tell notify arrange organise organize schedule coordinate chair present nominate appoint assign " +
    "choose select clarify clear collect gather compile measure test inspect survey install mount connect replace repair fix clean empty remove hand quote calculate create build design produce implement configure extend renew " +
    "cancel launch switch pack label mark paint visit join brief handle analyse analyze investigate evaluate assess document circulate distribute liaise chase lend crop scan register request obtain negotiate finalise finalize summarise " +
    "summarize migrate reset unlock pick owe name speak talk look follow-up discuss drop list add move fill load unload attend",
  /** Also said of how things are: a date, or a list of steps, makes them a promise. */
  weak: "set put lay read let post provide give get make take keep let hold show work come find run lead open close start begin stop do train report store meet go support help use change plan host allow fit see write read leave expect receive hear wait",
  /** Not promised, whatever the tense. */
  states: "say admit confess own be have know need like hope remain stay become cost apply expire contain include depend happen mean seem understand appreciate enjoy love miss want wish think feel believe agree wonder look-forward notice remember last end start continue benefit",
  /** Done by saying so: "I confirm". */
  performed: "confirm inform ask invite tell remind request present agree cancel attach enclose suggest propose appreciate thank refer write",
  modals: "will 'll shall",
  /** Before an infinitive with "to", and what may stand before them. */
  plans: "going promised offered agreed undertook undertaken wanted want wants plan plans planned planning intend intends intended need needs has have volunteered committed due meant supposed asked requested expected happy ready prefer like proposed aim aims hope hopes",
  duties: "must should can could would may might ought",
  fillers: "also then now still just already gladly kindly please personally please both all each therefore therefore in turn first meanwhile immediately directly then soon shortly quickly definitely certainly has have had am are is was were 've 'm 're 's 'd been be would respectively",
  nobody: "somebody someone anybody anyone nobody everyone everybody whoever one it he she they who this that there which what",
  /** Of a rough list: a passive in the making. */
  notParticiples: "able in at on there back happy glad sure out here with away available ready a the an no not fine good easy great nice late early pleased possible necessary important open present part free sent-off",
  facts: "is are was were has have had 's 're 've stay stays remain remains cost costs go goes run runs carry carries cover covers last lasts end ends begins include includes mean means apply applies contain contains weigh weighs lies hold holds work works need did does do can came went got",
  vague: "tbd tbc tba asap soon sometime someday eventually shortly",
  habits: "every each usually always normally daily weekly monthly regularly once twice",
  same: "unchanged same fixed ok okay fine none clear agreed identical",
  finished: "done completed closed finished settled cancelled canceled obsolete dropped solved",
  unnamed: "tbd tba tbc open n/a none unassigned soon asap later unknown unclear follow come",
  closings: "best regards cheers thanks thank kind warm many yours sincerely greetings hi hello dear speak talk see looking have",
  /** Begin sentences with a capital and are no names. */
  openers: "happy glad sorry sure old new first second last good small large big main other one two three four five six seven eight nine ten eleven twelve several many few this that these those it there then next please thanks here what when where how why if all both each everything nothing something most some any no yes and but so as after before once until while since for in on at by with from to the a an our your my their his her its we you he she they who which not also still perhaps maybe otherwise however today tomorrow",
  /** End as nouns for people do, and are things. */
  things: "order letter offer paper number folder printer server router computer monitor filter container transfer register timer meter water power motor sensor error door floor color colour mirror corridor sector elevator generator conveyor boiler cooler heater adapter cover layer poster newsletter banner calendar quarter matter summer winter corner center dinner weather answer cylinder trailer tower border chapter user whether other another either neither former latter rather later never ever over under after",
  articles: "the a an our your my their his her its this that these those new",
};

import type { ConfidenceKind } from "../../detectors/confidence";
import type { Lexicon } from "../../text/phrases";

/** What a figure may begin with: no word is found by one letter and an ending. */
const numbers = Array.from({ length: 100 }, (_, i) => (i < 10 ? String(i) : `${i}*`)).join(" ");

/** Entries are lines in the language of `text/phrase-syntax.ts`. */
export const confidenceEn: Lexicon<ConfidenceKind> = {
  classes: {
    not: "not n't never dont",
    tell: "tell telling mention repeat reveal disclose divulge whisper blab breathe spread leak betray advertise broadcast circulate quote name cite hint",
    show: "say show send share discuss write copy print post pass forward",
    know: "know hear learn see suspect guess notice find told",
    knew: "know hear heard see seen saw read get got had told noticed",
    letter: "mail email e-mail message note letter text line memo copy chat slip",
    destroy: "delete erase destroy burn shred wipe scrub eat trash bin lose",
    read: "read reading seen saw done memorised memorized noted",
    record: "writing paper print minutes file log email e-mail mail record records notes chart",
    num: numbers + " ten twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half",
    pay: "salary salaries wage wages bonus payslip payout payoff severance remuneration paycheck stipend pension",
    unit: "ton* met* mile* km kg lb* kilo* deg* hour* minute* day* week* month* people page* user* am pm",
    ill: "cancer chemo chemotherapy tumour tumor leukaemia leukemia lymphoma hiv hepatitis diabet* epilep* depression antidepressant* burnout rehab detox psychiatr* miscarr* pregnan* ivf dementia alzheimer* parkinson* bipolar anorexi* bulimi* suicid* overdose* alcoholi* hysterectomy biopsy transplant pacemaker abortion schizo* adhd autis* dyslexi* seizure* radiotherapy mastectomy vasectomy melanoma dialysis ptsd sclerosis concussion lupus",
    has: "has have had having 's is was be been being suffer* got diagnosed treated treatment recovering undergo* underwent needs takes taking battling beating attempted after for with because sees",
    rival: "competitor competitors competition rival rivals neighbour neighbours neighbor neighbors",
    pays: "pay pays paid get gets got buys bought signed bid bids offered offers quoted quotes take takes took charge charged bill billed",
    max: "limit ceiling floor maximum minimum lowest highest reserve walk-away",
    third: "he she they him her them board boss team staff owner client customer family wife husband head management committee union press men parents buyer seller agent manager director anyone anybody everyone everybody office",
    feign: "surprised dumb dim innocent ignorant clueless shocked amazed bored puzzled astonished",
    out: "announced public published released out official disclosed",
    sack: "fired sacked axed redundant demoted ousted replaced",
  },
  fragments: {
    no: `
      (does|did|should|must|would|can|could|ought) {not}
      (not|never) to
      never
    `,
  },
  entries: {
    ban: `
      keep (this|it|that|these|all|everything) _3 (to yourself|to yourselves|quiet|secret|under your hat|between us|between you|between ourselves|in this room|off the|dark)
      do {not} [(you|dare|even|ever)] [dare] {tell} ! {tell} (me|us|it|how|what|if) | {tell} _4 password*
      do {not} (say|let) (anything|a word|on|slip|it slip|it)
      do {not} {show} _4 (anyone|anybody|{third}) ! {show} _4 password* | let (me|us)
      do {not} let _4 (know|see|hear|find out|suspect|get out) ! let (me|us)
      do {not} (forward|distribute|print|pass|copy) (this|it|that)
      do {not} (forward|circulate|distribute|copy) .
      do {not} (put|write|leave|enter|minute|log|chart|note|record) _4 (in|on|into|by) _2 {record}
      (act|look|play|seem|sound) {feign}
      (act|behave|pretend|carry on|look) [as] (if|though|like|that|you) _3 {not} {knew}
      forget [that] (i|we|you) [ever] (said|told|wrote|mentioned|read|saw|heard|sent)
    `,
    hush: `
      {tell} (no-one|nobody|no one|no guest|no client)
      (nobody|no-one|no one|not a soul) _2 (must|should|may|can|is to|ought to|is meant to) _1 {know}
      {third} _2 (must|should|may|need|ought|is|are) {not} [to] [be] [to] {know} ! (is|are) {not} (see|told)
      not a (word|whisper|peep|syllable|soul) to ! to the press
      (must|should|may|best) {not} [to] [be] (repeated|mentioned|shared|forwarded|circulated|passed on|leaked|quoted)
      (rather|prefer|appreciate|grateful) _4 {not} (tell|mention|say|repeat|share|pass|spread|mentioned|told)
      {destroy} (this|that|it|these) [{letter}] (after|once|when|as soon as) _3 {read}
      {destroy} (this|that|it) [{letter}] afterwards
      {destroy} (this|my|that) {letter}
      {read} and (delete|destroy|burn|forget)
      (burn|shred|eat) (this|after reading) ! burn this (side|week|year)
      you {not} _1 {knew} (it|this|that|any*) _2 from (me|us|here)
      you (do|did|have|wo) {not} [have] {knew} (it|this|that|these|any*) [of] [(this|it|that)] from (me|us|here)
      you never {knew} (this|it|any of this|these|that) ! it (said|done|coming)
      (i|we) ('ll|will|would|'d|shall) [both] deny
      (keep|leave) (me|my name|our name) out of ! of trouble
      ('d|would|will|'ll) (kill|skin|shoot|sack|hang|lynch|murder|fire) me (for|if)
      mum 's the word
      (keep|stay|kept|keeping) (schtum|shtum|stum|mum)
      keep (it|this) from (him|her|them|the|your|my)
      (stay|stays|remain|remains|stop|stops) (between us|between you|in this inbox|in this room|in this mail|in the house|within these)
      (go|goes|gets|get) (no|any) further [than]
      for your (eyes|ears)
      (entre nous|hush-hush|hush hush)
      (told|telling|said|showed|confided) _2 in [strict] confidence
      (asked|begged|begs) (me|us) not to (say|tell|mention|share|let|pass|spread|repeat)
      not for (the|your) (minutes|record|records|file|books|print|ears)
      (i|we) (should|ought|must) {not} [really] [to] [be] (tell*|send*|show*|writ*|shar*|say*) (you|this) ! tell you (how|what|the)
      (i|we) (should|ought|must|may) {not} [to] (say|tell|send|write|know|name) [you] , (but|yet|so|and)
      {not} (supposed|allowed|meant|free) to (tell|say|share|show|send|mention|disclose|know) _5 (but|yet)
      (confidential|secret|embargoed) , but
      (if|when) (anyone|anybody|somebody|someone|they|he|she) asks , (you|say|we|i|it)
      (use|ring|call|text|to|on|write) [(to|me on|me at)] (my|the) (private|secret) (number|phone|mobile|cell|address|line|email|account) ! have you
      i (was never|never was) here
    `,
    aside: `
      between (us|ourselves|you and me|you and i|the two of us|these four walls|you me)
      (off the record|confidentially|on the quiet|in confidence|on the qt|off-the-record)
    `,
    quiet: `
      <no> ({tell}|say|show|share) ! {tell} (me|us|how|what|if|whether)
      (supposed|allowed|meant) to (tell|say|share|show|know)
      (should|ought|must|may) {not} [to] [be] (tell*|say*|send*|show*|writ*)
      should never have (typed|written|told|said|sent)
      (i|we|you) (know|knew|noticed|saw|heard|said) nothing
      i (never|did n't|have never) (said|say|sent|wrote|told|mentioned)
      you _1 (did|have|were) {not} {knew} [(it|this|that|here)] .
      neither (have|did) you
      from me though
      (secretly|privately|unofficially|secrecy|hush*|discreetly|unmentioned|say nothing)
      (personal|private|home) (number|phone|address|email|mobile|mail)
      (if|before|when) (anyone|anybody|he|she|they) (asks|sees|knew|finds out)
      (delete|erase|wipe|lose|burn) (this|that)
      (against|breaking|broke) _2 (rules|rule)
      off the record
    `,
    early: `
      (is|are|was|were|has|have|be) {not} [(been|yet)] {out} [yet]
      {not} _2 ({out}|signed) yet
      (until|before|ahead of) _2 (announce*|published|official|board meeting|press release|results)
      embargo*
      {third} [all] (does|do|has|have) {not} _1 (know|been told|heard|told|noticed)
      has (no idea|told nobody|told no-one)
    `,
    limit: `
      (we|i|can|could|would|'d|will|prepared to|allowed to|authorized to) _1 (go|stretch) [as] (up to|high as|low as|down to) _1 {num} ! {num} {unit} | will go
      (our|my|board 's|boss 's) _2 {max} ('s|is|was|at|of) _2 {num} ! {num} {unit}
      (we|i) _1 {not} (go|drop|sell|pay) (below|under|above|over|beyond) _2 {num}
    `,
    pay: `
      (earn|earns|earned|earning|makes|gets|is paid|is on|'s on|are on|was on|still on) [(about|only|just|over)] {num} ! on {num} (th|st|{unit})
      {pay} (of|is|was|'s|went) _1 {num}
      (paid|pay|paying) [(him|her)] [(about|only|just)] {num}
    `,
    health: `
      {has} _4 {ill}
      (had|has|suffered|took) a (stroke|breakdown|heart attack|lump)
      (heart|panic|mental|drinking|nervous) (condition|attack|attacks|breakdown|illness|problem|trouble)
      (signed|off) _2 with [(his|her)] (stress|depression|nerves|anxiety|exhaustion)
      (expecting|lost) (a|the|her) (baby|twins)
      failed _2 (medical|drug test)
    `,
    staff: `
      (being|be|getting|gets) _1 ({sack}|let go|laid off|managed out|written up)
      (is|are|was|'s) (about to be|to be) ({sack}|let go|laid off)
      final [written] warning
      on a (pip|performance plan|improvement plan)
      (hands|handing) in (his|her) notice
      (getting|is|filed for|filing for|going through|messy) [a] (divorced|divorce|divorcing)
      (wife|husband|marriage) _1 [has] (left|leaving|is over) [(him|her)]
    `,
    rival: `
      (your|the|another|our) _2 {rival} _6 {pays} _4 {num}
      (what|see what|here is what) _3 (pays|pay) (us|me)
      (pays|paid|gives) (us|me) _2 {num} ! you paid
      we (charge|bill|give|quote) (them|him|her) _3 {num}
    `,
    rate: `
      (pays|pay|gets|get|paid|signed at|signed for|bid|settled for|quoted) [(us|me|only|just|you)] [(at|about)] {num} ! {num} {unit}
    `,
    offer: `
      (we|i|he|she|they|board|owner|boss|seller|buyer|client|agent|artist) [(can|could|would|'d|will|'ll|are|is|am|'m)] _1 (go|take|settle|accept|close|sell|stretch|sign|live|part|come|drop|prepared|willing|happy|ready) _4 {num} ! {num} {unit}
    `,
    terms: `
      (attach*|enclos*|price*|pricing|rate|rates|fee|fees|discount*|rebate*|margin*|contract|terms|quote|quotation|invoice*|budget|volumes|forecast*|roadmap|proposal|agreement|renewal|renewing|order|orders|launch*|plan|plans|planning|tender|bid|bids|pays|paid|draft|revenue|merger|acquisition|strategy|credit)
    `,
    open: `
      (publish*|publicly|printed|website|advert*|brochure|leaflet|newsletter|newspaper|gazette|catalogue|tariff|announced) ! {not} [(been|yet|be)] (publish*|announced)
      (press release|price list|pay scale|annual report|on the page|vacancy|passed away|died|funeral|memorial|reference list|case study)
      (walk|society|foundation|fund*|charity|research|awareness|patients)
      (with|has|have|given|gave|by) _2 (consent|permission|blessing|approval)
      as (printed|agreed|in your|on your|on the|in the)
      (told|tells) (everyone|everybody|us all|the team|all)
      (asked|asks|wants|wanted) (me|us|you) to (tell|say|pass|share|know|let|mention|inform)
      your (contract|quote|offer|rate|own|price|invoice)
    `,
    process: `
      (recipient*|disclaimer|unsubscribe*|nda|non-disclosure|addressee|password*|phishing|virus*|duplicate*|in error|by mistake|the sender)
    `,
  },
};

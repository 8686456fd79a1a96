import type { ConfidenceKind } from "../../detectors/confidence";
import type { Lexicon } from "../../text/phrases";

/** What a figure may begin with: no word is found by one letter and an ending. */
const numbers = Array.from({ length: 100 }, (_, i) => (i < 10 ? String(i) : `${i}*`)).join(" ");

/** Entries are lines in the language of `text/phrase-syntax.ts`. */
export const confidenceEn: Lexicon<ConfidenceKind> = {
  classes: {
    not: "not n't never dont",
    tell: "tell telling mention repeat reveal disclose divulge whisper blab breathe spread leak betray advertise quote name cite hint",
    show: "say show send share discuss write copy post pass forward",
    know: "know hear learn see suspect guess notice find told",
    knew: "know hear heard see seen saw read get got had told noticed",
    letter: "mail email e-mail message note letter text line memo copy chat",
    destroy: "delete erase destroy burn shred wipe scrub eat bin lose",
    record: "writing paper print minutes file log email mail record records notes chart",
    num: numbers + " twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half",
    unit: "ton* met* mile* km kg lb* deg* hour* minute* day* week* month* people page* user* am pm",
    ill: "cancer chemo chemotherapy tumo* leukaemia hiv hepatitis diabet* epilep* depression antidepressant* burnout rehab detox psychiatr* miscarr* pregnan* ivf dementia alzheimer* parkinson* bipolar anorexi* bulimi* suicid* overdose* alcoholi* hysterectomy biopsy transplant pacemaker abortion schizo* adhd autis* dyslexi* seizure* dialysis ptsd sclerosis concussion",
    has: "has have had having 's is was be been being suffer* got diagnosed treated recovering undergo* underwent needs takes taking battling attempted after for with because sees",
    pays: "pay pays paid get gets got buys bought bid offered offers quoted quotes take takes took charged billed",
    third: "he she they him her them board boss team staff owner client customer family wife husband head management committee union press men buyer seller agent manager director anyone anybody everyone everybody office",
    keep: "us ourselves you me yourself yourselves",
  },
  entries: {
    ban: `
      do {not} [(you|even|ever)] [dare] {tell} ! {tell} (me|us|it|how|what|if)
      do {not} say (anything|a word|it)
      do {not} let (on|slip|it slip|it out|it get out|it get around|it leak)
      do {not} {show} _4 (anyone|anybody|{third}) ! let (me|us)
      do {not} let _4 (know|see|hear|find out|suspect|get out) ! let (me|us)
      do {not} (forward|distribute|print|pass|copy) (this|it|that)
      do {not} (forward|circulate|distribute|copy) .
      do {not} (put|write|leave|enter|minute|log|chart|note|record) _4 (in|on|into|by) _2 {record}
      (act|look|play|seem|sound) (surprised|dumb|dim|innocent|ignorant|clueless|shocked|amazed|bored|puzzled)
      (act|behave|pretend|carry on|look) [as] (if|though|like|that|you) _3 {not} {knew}
      forget [that] (i|we|you) [ever] (said|told|wrote|mentioned|read|saw|heard|sent)
      keep (this|it|that|these|all|everything) _2 (to {keep}|between {keep}|quiet|secret|under your hat|in this room|off the|dark)
    `,
    hush: `
      {tell} (no-one|nobody|no one|no guest|no client) ! (they|you|we|it|he|she|which|that|who) name (no one|nobody|no-one)
      (nobody|no-one|no one|not a soul) _2 (must|should|may|can|is to|ought to) _1 {know}
      {third} _2 (must|should|may|need|ought|is|are) {not} [to] [be] [to] {know} ! (is|are) {not} (see|told)
      not a (word|whisper|peep|syllable|soul) to ! to the press
      (must|should|may|best) {not} [to] [be] (repeated|mentioned|shared|forwarded|circulated|passed on|leaked|quoted)
      (rather|prefer|appreciate|grateful) _4 {not} (tell|mention*|say|repeat|share|pass|spread|told)
      {destroy} (this|that|it|these) [{letter}] (afterwards|after|once|when|as soon as) [you] ['ve] [have] [(read|reading|seen)]
      {destroy} (this|my|that) {letter}
      (burn|shred|eat) (this|after reading) ! burn this (side|week|year)
      you [(do|did|have|wo)] {not} [have] {knew} (it|this|that|these|any*) [of] [this] from (me|us|here)
      you never {knew} (this|it|any of this|these|that) ! it (said|done|coming)
      (i|we) ('ll|will|would|'d|shall) [both] deny
      (keep|leave) (me|my name|our name) out of ! of trouble
      ('d|would|will|'ll) (kill|skin|shoot|sack|hang|murder|fire) me (for|if)
      (mum 's the word|entre nous|hush-hush|for your eyes|for your ears)
      (keep|stay|kept|keeping) (schtum|shtum|stum|mum)
      (stay|stays|remain|remains|stop|stops) (between {keep}|in this inbox|in this room|in this mail|in the house|within these)
      (go|goes|gets|get) (no|any) further ! before _4 further
      (told|telling|said|showed|confided) _2 in [strict] confidence
      (asked|begged|begs) (me|us) not to (say|tell|mention|share|let|pass|spread|repeat)
      not for (the|your) (minutes|record|records|file|books|print|ears)
      (i|we) (should|ought|must) {not} [really] [to] [be] (tell*|send*|show*|writ*|shar*|say*) (you|this) ! tell you (how|what|the)
      (i|we) (should|ought|must|may) {not} [to] (say|tell|send|write|know|name) [you] , (but|yet|so|and)
      (confidential|secret|embargoed) , but
      (if|when) (anyone|anybody|somebody|they|he|she) asks , (you are|you were|you know|you have|you had|you never|you did|you do|say|we|i|it)
      i (was never|never was) here
    `,
    aside: `
      between (us|ourselves|you and me|you and i|the two of us|these four walls|you me)
      (off the record|confidentially|on the quiet|in confidence|on the qt|off-the-record)
    `,
    quiet: `
      (not to|never|must not|must n't|should n't|ought not to) ({tell}|say|show|share) ! {tell} (me|us|how|what|if|whether)
      (supposed|allowed|meant) to (tell|say|share|show|know)
      (should|ought|must|may) {not} [to] [be] (tell*|say*|send*|show*|writ*)
      should never have (typed|written|told|said|sent)
      (i|we|you) (know|knew|noticed|saw|heard|said) nothing
      i (never|did n't|have never) (said|say|sent|wrote|told|mentioned)
      you _1 (did|have|were) {not} {knew} [(it|this|that|here)] .
      neither (have|did) you
      from me though
      (secretly|privately|unofficially|secrecy|hush*|discreetly|unmentioned|say nothing|off the record)
      (personal|private|home) (number|phone|address|email|mobile|mail)
      (if|before|when) (anyone|anybody|he|she|they) (asks|sees|knew|finds out)
      (delete|erase|wipe|lose|burn) (this|that)
      (against|breaking|broke) _2 (rules|rule)
    `,
    early: `
      (is|are|was|has|have|be|{not}) [{not}] [(been|yet)] (announced|public|published|released|out|official|signed) yet
      {not} [yet] been (announced|published|released)
      (until|before|ahead of) _2 (announce*|published|official|board meeting|press release|results)
      embargo*
      {third} [all] (does|do|has|have) {not} _1 (know|been told|heard|told|noticed)
      has (no idea|told nobody|told no-one)
    `,
    limit: `
      (we|i|can|could|would|'d|will|to) _1 (go|stretch) [as] (up to|high as|low as|down to) _1 {num} ! {num} {unit} | will go
      (our|my|board 's|boss 's) _2 (limit|ceiling|floor|maximum|minimum|lowest|highest|reserve|walk-away) ('s|is|was|at|of) _2 {num} ! {num} {unit}
      (we|i) _1 {not} (go|drop|sell|pay) (below|under|above|over|beyond) _2 {num}
    `,
    pay: `
      (earn|earns|earned|earning|makes|gets|is paid|is on|'s on|are on|was on|still on) [(about|only|just|over)] {num} ! on {num} (th|st|{unit}) | makes {num} (part~n|piece~n|unit~n|cop~y|bottle~n|box|boxes|call~n|visit~n|trip~n|item~n|sketches|drawing~n|mistake~n|error~n|deliver~y)
      (salary|salaries|wage|wages|bonus|payslip|payout|payoff|severance|pension) (of|is|was|'s|went) _1 {num}
      (paid|pay|paying) [(him|her)] [(about|only|just)] {num}
    `,
    health: `
      {has} _4 {ill}
      (had|has|suffered|took) a (stroke|breakdown|heart attack|lump)
      (heart|panic|mental|drinking|nervous) (condition|attack|attacks|breakdown|illness|problem)
      (signed|off) _2 with [(his|her)] (stress|depression|nerves|anxiety)
      (expecting|lost) (a|the|her) (baby|twins)
      failed _2 (medical|drug test)
    `,
    staff: `
      (being|be|getting|gets) _1 (fired|sacked|axed|redundant|demoted|let go|laid off|managed out|written up)
      (is|are|was|'s) (about to be|to be) (fired|sacked|axed|demoted|replaced|let go|laid off)
      final [written] warning
      (hands|handing) in (his|her) notice
      (getting|is|filed for|filing for|going through|messy) [a] (divorced|divorce|divorcing)
      (wife|husband|marriage) _1 [has] (left|leaving|is over)
    `,
    rival: `
      (your|the|another|our) _2 (competito*|competition|rival|rivals|neighb*) _6 {pays} _4 {num}
      (pays|paid|gives) (us|me) _2 {num} ! you paid
      we (charge|bill|give|quote) (them|him|her) _3 {num}
    `,
    rate: `
      (pays|pay|gets|get|paid|signed at|bid|settled for|quoted) [(us|me|only|just|you)] [(at|about)] {num} ! {num} {unit}
    `,
    offer: `
      (we|i|{third}|artist) [(can|could|would|'d|will|'ll|are|is|am|'m)] _1 (go|take|settle|accept|close|sell|sign|live|part|come|drop|prepared|willing|happy|ready) _4 {num} ! {num} {unit}
    `,
    terms: `
      (attach*|pric*|rate|rates|fees|discount*|rebate*|margin*|contract|terms|quot*|invoice*|budget|forecast*|proposal|renew*|order|orders|launch*|plan|plans|tender|bid|pays|paid|draft|merger|acquisition)
    `,
    open: `
      (publish*|publicly|printed|website|advert*|brochure|leaflet|newsletter|newspaper|gazette|catalogue|tariff|announced) ! {not} [(been|yet|be)] (publish*|announced)
      (press release|price list|annual report|on the page|vacancy|passed away|died|funeral|memorial|reference list|walk|society|foundation|fund*|charity|research)
      (with|has|have|given|gave|by) _2 (consent|permission|blessing|approval)
      as (printed|agreed|in your|on your|on the|in the)
      (told|tells) (everyone|everybody|us all|the team|all)
      (asked|asks|wants|wanted) (me|us|you) to (tell|say|pass|share|know|let|mention|inform)
      your (contract|quote|offer|rate|own|price|invoice)
    `,
    process: `
      (recipient*|disclaimer|unsubscribe*|nda|non-disclosure|addressee|phishing|virus*|duplicate*|in error|by mistake|the sender|compliance|policy|policies|code of conduct|works council)
      (rumor~n|rumour~n|personal data|customer data|medical records|patient data) ..4 (must|should|may)
    `,
  },
};

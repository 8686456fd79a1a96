import type { ConfidenceKind } from "../../detectors/confidence";
import type { Lexicon } from "../../text/phrases";
import { confidenceEn } from "./confidence";
import { englishGrammar } from "./grammar";

/** Confidences that the pane and the command line look for besides `confidence.ts`: plain turns of phrase, each of them rare. See docs/decisions/0018. */
export const confidenceMoreEn: Lexicon<ConfidenceKind> = {
  classes: {
    i: englishGrammar.i,
    not: englishGrammar.not,
    num: confidenceEn.classes!["num"]!,
    third: confidenceEn.classes!["third"]!,
    letter: "mail email e-mail message messages note text texts thread chat trail copy copies conversation",
    record: "minutes record records notes log file files report thread chain system crm ticket summary write-up paperwork agenda",
    page: "writing paper email e-mail mail teams slack chat file record",
    pay: "salary pay wage~n bonus bonuses package commission compensation severance raise rise payslip increment day-rate",
    staff: "staff employees workers union unions market investors suppliers press media shareholders team customers tenants workforce",
    site: "plant factory site office branch depot store shop warehouse division unit business department subsidiary practice centre center branches offices sites stores",
    deal: "price prices deal terms discount rate rates rebate conditions",
    grave: "hospital rehab therapy counselling intensive psychiatric",
  },
  entries: {
    ban: `
      (read|look|glance|skim) ..3 (and|then) [then] (shred|burn|bin|delete|destroy|erase) .
      (read|look|glance|skim) ..3 (and|then) [then] (shred|burn|bin|delete|destroy|erase) (it|this|them|afterwards) .
      (not|n't|never|none|nothing) _5 in writing ! {not} yet _3 in writing | {not} _3 received _3 in writing
      (keep|hold) (this|it|that|these|everything|the news|the matter|any of this) _2 (private|discreet|hidden|low-key|low key|on the down low|under wraps|confidential|close to|to one side) ! confidential in accordance
      (leave|keep|strike|take|cut|drop) (this|it|that|these|what|my|him|his|her|them|last|part|the part|the bit|that bit|that part|item|the discussion|all of this) _5 (out of|off|from) (the|your|our|any) [(official|written|formal|board|meeting|email)] {record} ! (wait|waiting) list
      (do {not}|never|let 's not|let us not) (put|have|leave|get) _3 (in|on|into|over|by) [(the|a|an|any)] {page} ! {not} (have|get) _2 on file
      do {not} (name|mention) (me|my name|us|our name|names) ! mention (me|us) [in] the
      {not} _3 (say|tell them|tell him|tell her|let on|mention) _2 (it|this) (was|came from|is from) me
      (delete|erase|wipe|shred|bin|trash|destroy) _2 {letter} (after|once|when|as soon as) [(you|we)] [('ve|have)] (read*|seen|finished)
    `,
    hush: `
      (then|straight|and) _1 (in|into) the (bin|shredder|fire|stove) [(with|after|afterwards)]
      (leave|leaving|without|no) [(a|any)] (trace|paper trail|footprint~n|fingerprints) _3 (of this|of it|on the|behind|anywhere|here)
      {not} _3 (living soul|a soul|another soul)
      under embargo ! embargo (period|rules|policy)
      (let us|let 's|better|rather|we had better|we should|we will|we 'll) not (tell|mention it to|say anything to|inform) (them|him|her|anybody|anyone|the _2) ! (if) _3 not | not tell _3 (before|until|till|yet|now)
      (they|he|she|client~n|customer~n) (need|needs) not (know|learn|hear)
      (grateful|appreciate it|obliged|appreciated|best|better|wise|kind|glad) if (you|this|we|it|that|nobody|no one|none of this) _4 (kept|keep|stayed|stay|stays|remained|did {not}|do {not}|did not|not) _4 (yourself|quiet|private|between|confidential|discreet|us|further|mention|repeat|share|forward|pass|tell)
      (rather|prefer|prefers|better|best) _4 {not} [to] _3 (in|on|by|over) [(an|the)] {page} ! {not} [to] _2 (print|stay|stand|rely)
      (must|should|may|can|best|preferably|better|please) {not} [to] [be] (minuted|written down|put in writing|documented|attributed|put on paper|traceable)
      (this|our) [little] (conversation|chat|call|email|mail|message|exchange|talk) (never|did {not}|does {not}) (happened|happen|took place|take place|existed|exist)
      (this|it|that|none of this|nothing) [(did|does|should|must|can|ca|could)] {not} [have] [be] (come|came|traced|seen) [back] (from|to) me
      (traced|trace|tracked|linked|connected) back to (me|us) ! (invoice|parcel|order) _3 back to
      {not} [want] (my|our) (name|fingerprints) _2 (on|near|attached|mentioned|anywhere|over)
      {i} _2 {not} _1 (supposed|meant|allowed|authorised|authorized|permitted|free|at liberty|cleared) to (tell|say|share|show|disclose|discuss|reveal|talk|mention|pass|send|give|confirm) _6 , (but|yet|so|though)
      (i|we|probably|really) (should|ought to) {not} [(really|even)] [be] (tell*|say*|shar*|send*|writ*|show*|forward*) (you|this|it)
      (you|they) (are|'re|were) {not} (supposed|meant) to (know|have|see|hear|find out)
      (was|were|been|'ve) [(specifically|expressly|strictly)] (told not|asked not|instructed not|warned not|ordered not|promised not|sworn not) to (tell|say|share|mention|discuss|disclose|repeat|pass|let)
      (promised|swore) (him|her|them|{third}|not|that) _2 (not|n't|never) [to] (tell|say|mention|breathe|share|repeat)
      ('m|am|be|might be|may be|probably) (breaking|betraying|breaching) _2 (confidence|confidentiality|promise|secret|trust)
      (told|said|mentioned|shared|heard|hinted|learned|learnt) _5 (in confidence|in strict confidence|in the strictest confidence|confidentially|off the record|off-the-record|unofficially|on the quiet)
      (this|it|that|which|all this) ('s|is) [all] (strictly|highly|top|still|completely|totally|super|very) (confidential|secret|hush-hush|hush hush|hush) ! (strictly|highly) confidential and (intended|may)
      (would|do|must|should|can|ca) {not} [(want|have|risk|afford)] (him|her|them|{third}|anyone|anybody|everyone|the _1|the others) _2 (finding out|find out|getting wind|get wind|knowing|hearing|suspecting|suspect|to know|to hear|to find out|to suspect|catching on)
      (before|without|so that|in case) (he|she|him|her|they|them|anyone|anybody|{third}|the others) _1 (finds out|find out|finding out|gets wind|get wind|getting wind|realising|suspecting|catches on) ! {not} before
      (word|news|nothing|none of this) _2 (must|should|may|can|ca|is|are) [{not}] [to] _1 (get out|leak|leave|reach|spread|come out|slip out)
      (my|your|our|his|her) lips are sealed
      {not} for (circulation|distribution|onward|attribution|quotation|publication|general consumption|public consumption|wider|sharing|forwarding)
    `,
    quiet: `
      (can|could|would|will) (you|we) _1 (keep|treat) (a|this|it|that) _4 (yourself|quiet|secret|private|confidential|confidentially|confidence|us)
      only (you|we|i|two|three|four|five|a few|a handful|the board|the partners|very few) _5 (know|knows|aware|been told|in the know)
    `,
    early: `
      we ('re|are|will|'ll|plan|want|intend|decided|have) _2 (close|closing|shut|shutting|axe|axing|outsource|outsourcing|relocate|relocating|mothball*|selling) [down] (the|our|this|two|three|half) _2 {site} ! (our|the) (store|shop|office) (on|at|for)
      (cut~v|cutting|axe|axing|shed~v|shedding|eliminat~e|slash*|lay~v|laying|laid) [off] _4 (jobs|positions|posts|staff|headcount|roles|employees|workforce|workers|people)
      (we|company|firm|group|division|business|plant) _1 (is|are|'re|will|'s) _2 (being|be|getting) (bought|taken over|acquired|sold|merged|spun off|floated|wound up|swallowed|absorbed|broken up) (by|to|with|out|up|off|next|in)
      (we|they|company|board|group|owners|family) ('re|are|is|'s|will|'ll|plan|plans) _3 (merging|merge|acquiring|acquire|taking over|take over|going public|go public|filing for|file for|selling out|delisting)
      (in|entered|started|opened|advanced|final|secret|exclusive) (talks|negotiations|discussions|due diligence) (to buy|to sell|to merge|to take|over a sale|about a merger|about a sale|about selling)
      (be|being|get|gets) (announced|made public|communicated|unveiled|told) (on|next|only|after|until|later|once|tomorrow)
      {staff} _2 (do|does|have|has|are|is|will) {not} [yet] (know|been told|been informed|be told|aware|informed|heard)
      (is|are|be|will|not) {not} (renewing|renew|extending|extend|replacing|keeping) (his|her|their) (contract|probation|post|position|job)
      (we|they|hr|management|board|i|he|she) _4 (letting|let) _2 go (next|this|at the|on|after|before|once|when|from) ! let (it|this|that|us|me|you) go
    `,
    limit: `
      (our|my) [(real|actual|absolute)] (bottom line|red line|walk-away|walkaway|fallback|fall-back|plan b|batna|rock bottom|reserve|pain threshold|real price|floor price|target price|real budget|budget ceiling|breaking point) (is|was|'s|would be|at|stands|lies) ! bottom line is (that|this|we|the|you|simple)
      if (you|they|he|she) (push|pushes|insist|insists|press|hold out|squeeze|haggle|bargain|threaten|threatens|refuse|say no|walk) _6 , (we|i|he|she|they|{third}) _3 (give in|give way|go up|go down|pay|drop|fold|accept|settle|agree|cave|come down|match|throw in|raise|lower)
      (we|i|board|boss|management|owner|owners|{third}) _3 (willing|prepared|ready|able|authorised|authorized|allowed|approved|mandate|permission|authority|room|cleared) to (go|pay|drop|settle|accept|give|concede|come|sign|offer|spend|raise|lower|take) (up|as|down|for|below|under|half|less|more|another|a further|anything|almost|whatever|over|above|much) ! to (go|take) (over|another) (the|it|this|them|look)
      we [(would|could|can|'d|will|'ll|might)] _1 (happily|gladly|secretly|probably|actually|still) (accept|take|pay|settle|sign for|agree to|be happy with|live with) _1 (less|more|half|{num}|anything|almost)
      (still|even) (make|making|makes|earn|earning) (money|a profit|profit|margin|a margin|our margin|a good margin) _2 (at|on|with|if) _1 ({num}|that|this|half)
      (we|i|owner|owners|seller|they) _3 (desperate|under pressure|no choice but|have no choice but|forced|dying) to (sell|close|sign|settle|get rid|raise cash|offload|find a buyer|fill)
    `,
    rival: `
      (your|the|our) _1 (competitor|competitors|rival|rivals|competition) _3 (pays|pay|paid|got|gets|get|negotiated|buys|enjoys|has|have|accepted|agreed|signed) _5 (discount|percent|cent|less|more|cheaper|better|{deal}|days|rebate|free)
      (pays|pay|paid|paying|gets|get|got|buys|bought|charged|billed) _3 (less|more|cheaper|lower|better|half|twice|double) (than|of|what) (you|yours|your|what you|list) ! (you|we) (pay|paid|get|got|gets)
      the same {deal} (as|we gave|we give|we offered|we agreed with|i gave) ! as (last|in|before|agreed|you|your|usual|always|on|this|the|for|we) | same (price|prices|rate|rates|terms) as {num}
      (other|another|one of our|our other|our biggest|our largest) [(big|large|local)] (customer~n|client~n|account~n|tenant~n|buyer~n|dealer~n) _2 (pays|pay|paid|got|gets|owes|owe|accepted|negotiated|charged|sued) ! {not} (tell|say|discuss|share|disclose|show) _5 (other|another)
      we (charge|bill|invoice|gave|give|quoted|offered|let|sold|sell) _1 _1 _4 {num} [(per)] (cent|percent|off|discount|rebate|less|cheaper) ! we (gave|give|offered|quoted|charge) you
    `,
    rate: `
      {num} [(per cent|percent)] (off|discount|rebate|below list|less than you|cheaper|cashback|commission)
    `,
    pay: `
      (gets|receives|took home|takes home|pulls in|clears|pockets|costs us|asked for|wants|demands|demanded|turned down|left with|walked away with|negotiated) [(a|about|around|over|nearly|almost|roughly|just|only|another)] {num} _3 (salary|a year|per year|per annum|annually|a month|per month|gross|net|basic|base|bonus|raise|rise|package|severance|before tax|after tax|an hour|hourly|pay-off|payoff|a day)
    `,
    staff: `
      's _2 {pay} _2 (is|was|will|has|came|went|got|being) _4 (cut|frozen|halved|doubled|withheld|docked|low|lower|high|higher|bad|poor|above|below|less|more|stopped|cancelled|reduced|down|disappointing|denied|refused|blocked|garnished)
      (paid|pays|earns|earning|makes|making|on) (more|less|twice|double|half|far more|way more|much more|a lot more|well over|considerably more|as much) _1 (than|what|as|the rest|of) ! on more than
      (rated|scored|graded|ranked|appraised|marked) _3 (below|underperform*|unsatisfactory|poor|poorly|needs improvement|bottom|lowest|inadequate|last|two out|one out)
      (bad|poor|terrible|awful|weak|damning|dreadful|mediocre) (appraisal|review|performance review|rating|reference|evaluation|assessment) ! (reviews|rating) on
      failed (his|her|their|the) (probation|appraisal|review|assessment|trial period|background check|drug test)
      (on|under|facing|got|given|had|received|issued with|handed|subject to) _1 (disciplinary|pip|performance plan|improvement plan|performance improvement|written warning|verbal warning|formal warning|first warning|last warning|official warning|capability procedure|garden leave|gardening leave|misconduct)
      (handed in|handing in|hands in|given in|put in|putting in|tendered|submitted|hand in|withdrew) (his|her|their) (notice|resignation|papers)
      (is|'s|about|going|wants|plans|planning|thinking|been|wo n't) _3 (resign|resigning|jumping ship|jump ship|defecting|walk out|interviewing|job hunting|job-hunting|looking elsewhere|poached|headhunted|looking around|be back after)
      (having|has|had|carrying on) (an|a) (affair|fling|thing|relationship) with ! fair
      (his|her) (wife|husband|son|daughter|partner|boyfriend|girlfriend|brother|mother|kid|ex) _2 (left|leaving|cheat*|arrested|prison|jail|rehab|walked out|thrown|threw|pregnant|drinks|drinking|charged|dying|moved out|kicked|sick|ill) ! sick note
    `,
    health: `
      (is|'s|was) [(actually|really|also|secretly|openly)] (gay|lesbian|transgender|bisexual|hiv-positive|infertile|dyslexic|autistic)
      (into|back in|out of|admitted to|ended up in|committed to) [(a|the)] {grave} [(care|ward|clinic|hospital)] (for|with|after|because|again|since)
      (sick|off|leave|absent|away|out) _3 (because of|due to|with|for|after) (his|her) [(mental|nervous|bad|serious|major|heart)] (operation|surgery|mental|heart|breakdown|nerves|anxiety|drinking|hernia|illness|treatment|miscarriage|addiction|prostate|bladder|kidney|womb|disc)
      (having|has|had|needs|waiting for|scheduled for|undergoing|recovering from|booked for) [(a|an|his|her|major|another|minor|emergency)] _1 (operation|surgery|mri|hip replacement|knee replacement|heart surgery|bypass|vasectomy|fertility|colonoscopy|mastectomy|hysterectomy|radiotherapy|skin graft)
      (on|taking|takes|prescribed|needs) [(strong|heavy|his|her)] (antidepressants|medication|insulin|painkillers|tranquil*|sedatives|meds|methadone|sleeping pills|tablets for|pills for) ! take medication with
      (his|her) (mental health|drinking|diagnosis|illness|disability|prognosis|test results|depression|anxiety|panic attacks|operation|infertility|blood results|medical|nerves|medication|condition) (is|was|has|came|got|gets|again|and)
      (sees|seeing|saw|referred to|under) [(a|an|the|his|her)] (psychologist|psychiatrist|therapist|counsellor|counselor|shrink|oncologist|cardiologist|neurologist|urologist|gynaecologist)
      (weeks pregnant|months pregnant|weeks along|months along|months gone|trying for a baby|trying to conceive|lost the baby)
      (months|weeks|not long|a year) (left to live|to live) ! to live chat
    `,
  },
};

import type { BadNewsKind } from "../../detectors/bad-news";
import type { Lexicon } from "../../text/phrases";
import { badNewsEn } from "./bad-news";

/** Bad news that the pane and the command line look for besides `bad-news.ts`: plain turns of phrase, each of them rare. See docs/decisions/0018. */
export const badNewsMoreEn: Lexicon<BadNewsKind> = {
  classes: {
    us: badNewsEn.classes!["us"]!,
    not: badNewsEn.classes!["not"]!,
    be: badNewsEn.classes!["be"]!,
    will: badNewsEn.classes!["will"]!,
    time: badNewsEn.classes!["time"]!,
    item: `${badNewsEn.classes!["item"]!} kitchen~n car~n van~n bike~n boiler~n furniture brochure~n print~n proof~n draft~n design~n layout~n house~n flat~n handover~n upgrade~n update~n fix move~n visit~n survey~n result~n approval~n visa~n permit~n certificate~n payout~n invoice~n order~n it`,
    price: `${badNewsEn.classes!["price"]!} surcharge~n deposit~n excess postage shipping`,
    thing: `${badNewsEn.classes!["thing"]!} item~n unit~n stock equipment luggage suitcase~n car~n van~n laptop~n phone~n tool~n garment~n coat~n dress~n painting~n piano chair~n table~n furniture document~n record~n photo~n recording~n key~n letter~n cheque~n wine~n plant~n print~n tile~n window~n glass roof`,
    perk: "discount~n rebate~n allowance~n bonus~n benefit~n commission hours cover coverage support service~n quota limit~n credit allocation budget salary pay overtime storage access frequency range guarantee warranty parking shift~n grant~n funding scholarship pension terms opening bandwidth headcount",
    cut: "reduced cut halved lowered capped limited restricted downgraded shortened trimmed removed withdrawn frozen tightened scrapped stopped slashed curtailed rationed",
    vendor: "supplier~n provider~n vendor~n agency contractor~n bidder~n candidate~n applicant~n firm company bank carrier broker tenderer~n photographer caterer builder partner manufacturer designer",
    place: "branch~n store~n shop~n office~n depot~n warehouse~n counter~n plant~n factory clinic~n canteen desk helpdesk hotline workshop~n showroom~n nursery library pool gym restaurant hotel site department practice surgery",
    system: `${badNewsEn.classes!["system"]!} service~n platform~n helpdesk hotline wifi wi-fi lift~n elevator~n till~n printer~n payments checkout api broadband webshop car park entrance toilets canteen road bridge payroll crm erp telephone`,
    data: "data details information password~n record~n file~n document~n address* account~n credentials e-mail email~n invoice~n payslip~n",
    fee: "fee~n charge surcharge~n deposit supplement levy call-out penalt~y premium toll tax excess handling fine",
    boss: "finance board committee management legal bank insurer insurers underwriter~n manager director~n council procurement headquarters landlord owner~n sponsor~n jury panel ministry registry regulator supplier manufacturer",
    hoped: "hoped planned expected asked ordered booked wanted counted quoted agreed promised announced requested wished budgeted saw seen reserved",
    paper: "brochure~n leaflet~n catalogue~n slide~n demo website quote~n quotation~n estimate~n offer~n contract~n contracts proposal~n plan~n schedule order~n paper paperwork letter advert advertisement listing whiteboard salesman",
    sent: "sent shipped delivered packed supplied dispatched despatched printed booked invoiced ordered installed fitted charged posted",
  },
  entries: {
    delay: `
      at the soonest
      (the|our) _1 (earliest|first|next) _2 (date|slot|room|opening|appointment|place|day|sailing|vessel|flight|crane|crew|technician|engineer) _2 (we|i) (have|can|could) _2 (is|be|offer) ! the next day
      {item} _3 (has|have|is|are|was|were) [(been|now)] moved to (the|next|week|a) _2 (release|version|week|month|year|quarter|season|autumn|fall|winter|spring|summer|wave|sailing|vessel|train|batch|run)
      (still|yet) (waiting|awaiting) _6 (so|and so|until then|which means|meaning) _6 (you|your)
      {item} _3 {will} now _2 (arrive|ship|reach|leave|be|take|start|land|come|go out) _6 ({time}|instead|rather|days)
      (arriv~e|deliver*|ready|ship~v|dispatched|complete~n|completed|finished|start~v|open~v|move in) ..5 (instead of|rather than) _3 ({time}|planned|promised|originally)
      {us} _3 (need|require|want) _2 (another|more|extra|additional|further|few) _2 (time|day~n|week~n|month~n|hour~n|fortnight) ! (if|should) {us} | more time with
      {be} _2 taking _2 longer ! taking no longer
      (longer|later|slower) than [(was|we|i|you|had|have|'d)] [(had|have|originally)] (expected|planned|promised|agreed|hoped|anticipated|advertised|quoted|usual|scheduled|thought|estimated|announced|said|told) ! {not} _4 (longer|later) than | no (longer|later) than
      {item} _3 (will|wo|is|are|'s) {not} _2 (ready|complete|finished|done|there|with you) _1 (by|on|in|until|before|till|yet|for|when|as|this|tomorrow|today|next) ! my _1 {item}
      (lead|delivery|waiting|wait|processing|turnaround|response|repair) (time~n|period~n) _4 (now|longer|increased|gone|grown|lengthened|extended|risen|up to|doubled) ! (lead|delivery) time _5 (shorter|only)
      (your|our|the|my) _3 {thing} _3 (has|have|is|are|was|were) (not|n't|still|yet) _2 (left|shipped|cleared|dispatched|despatched|sent|gone out|come in|started|cut|printed|in customs|stuck|awaiting|waiting) ! (has|have) you
      {us} (have|had) (not|n't) [(yet|even|managed to)] [yet] (send|sent|shipped|dispatched|despatched|start|started|finish|finished|completed|get|got) _2 (your|to your|on your|the order)
      {us} _5 (miss|missed|missing) (the|your|our|this|that) _2 (deadline|date|slot|window|cut-off|collection|sailing|vessel|ship|target|handover|opening) ! (rather than|not to|n't|without) _1 (miss|missing)
      {item} _3 (wo|will|not|ca|can) _1 [(be able to|going to)] make (it|the|your|{time}|christmas|easter)
      {item} _4 {be} _2 (rescheduled|bumped|pushed|moved out|pushed out|shunted) _2 (to|out|into|until|till|by|from) ! (meeting|call) _4 rescheduled
      (due|owing|thanks|down) to _4 (shortage~n|strike~n|backlog~n|sickness|illness|absence~n|staffing|industrial action|demand|bottleneck~n|congestion|breakdown|supplier) ..5 (we|your|our|there|the)
      (expect|anticipate|foresee|allow for|prepare for|brace for|reckon with|face|facing|experience|experiencing|suffering|subject to|causing|cause) _2 (delay~n|hold-up~n|longer wait~n|longer waiting|disruption~n|interruption~n) ! (may|might) cause
      there {be} [(likely to be|going to be|been|will be)] [(a|some|another|now a|also a)] _1 (delay|delays|hold-up|holdup|setback|knock-on)
      there (has|have|'s|will|'ll) _1 (been|be) [(a|some|another)] _1 (delay|delays|hold-up|holdup|setback) ! delay _2 (repl*|respond*|answer*|getting back)
      (take|be|takes|needs|need) [(about|at least|probably|roughly)] another _2 (day~n|week~n|month~n|fortnight|hour~n) (before|until|to|for|or so)
      {item} _3 {will} {not} _3 (before|until|till) _3 ({time}|next|end|mid|early|christmas|easter) ! {item} _3 if | my _1 {item}
      (no earlier than|no sooner than|at the earliest|at the very earliest)
      {item} _3 {be} _2 (on back order|back-ordered|backordered|on back-order|detained|sitting in customs|held at customs|held in customs|stuck at customs|stuck in the port|held at the border)
      (still|currently|now) (waiting|awaiting) _2 (for|on|the|our) _2 (part|parts|supplier|manufacturer|customs|factory|carrier|stock|component~n|material~n|printer) ..5 (your|you|so|before|which)
      (day~n|week~n|month~n|fortnight) (late|later) than (planned|agreed|promised|the date|we said|you)
      {us} _3 (fallen|fall|falling|slipped|slipping|got|running|run) _2 behind ! behind (you|us|him)
      (too late|{not} _4 in time) for (your|the) _2 ({item}|opening|launch|party|wedding|season|fair|move|term|event|holiday~n|deadline)
    `,
    price: `
      (till|until|up to|so far|hitherto|formerly|previously) [now] _2 (free|on us|included|without charge|at no cost|at no charge|gratis|thrown in) ! (still|remain~n|stay~n) _2 (free|included)
      (free|included|gratis) _3 (till now|until now|up to now|so far|to date) ! (still|remain~n) _1 (free|included)
      used to be (on us|free|included|on the house|thrown in|gratis|part of) ! (is|are) (again|once more)
      (we|which we|that we|you) used to _2 (do|give|pay|get|have|throw in) _3 (for nothing|for free|free|gratis|included)
      (go~n|put|appear~n|show~n|end~n|stand~n) [up] (on|in) (your|the) _2 (bill|invoice|account) _4 (at|as|for|with) ! {not} (go|put|appear|show)
      (look~n|be|come~n|turn~n|end~n) _3 (higher|more|different|dearer|steeper) _2 (from|than) (the|our|your) _2 (estimate|quote|quotation|budget|offer)
      (is|are|be) billed at _2 (normal|standard|full|ordinary|list) _1 (rate|price)
      (charged|billed|invoiced) _4 (as usual|like everybody else|like everyone else|in full after all|after all)
      (normal|standard|full|ordinary|list) _1 (rate|price) _3 (applies|apply) _2 (again|from|as of|after|now)
      (will be|is|are|to be) (taken|deducted|withheld|kept|retained) (from|out of) your _2 (deposit|salary|pay|refund|credit|balance|bonus)
      (cost|costs|charge|pay) _6 instead of ! (would|did) cost
      (our|the) _1 (new|revised|adjusted|updated|higher|amended) _1 (price~n|price list|rate~n|fee~n|tariff~n|pricing|charges|rent|premium) _3 (apply|applies|take effect|takes effect|come~n into|effective|in force|from|as of|starts|start|kick* in)
      {price} (adjustment~n|increase~n|uplift~n|rise~n|hike~n|revision~n) ! (no|without|avoid|before the|any) _2 {price} (increase~n|adjustment~n|rise~n|revision~n)
      {us} _5 (adjust|adjusting|revise|revising|amend~v|uplift~v|index~v|pass on|passing on|putting up|upping) _1 (our|your|the|these|this|all) _2 {price} ! (down|downwards|saving~n)
      {fee} _3 (will|is|are|applies|apply|now) _3 (added|charged|applied|apply|payable|introduced|levied|invoiced|billed|deducted) ! (no|without|any) _2 {fee}
      {us} _4 (add~v|introduc~e|charg~e|apply~v|applying|levy|invoic~e|bill~v|deduct~v|keep~v|retain~v) _1 (a|an|the) _4 {fee} ! (no|without|n't|not) _3 (add|introduce|charge|apply) | free of charge
      (will|must|have to|now|shall|'ll) _1 be (charged|billed|invoiced) _1 (for|separately|extra|at|an|a|on top|per|as) ! {not} be (charged|billed|invoiced)
      (at|for|carr~y|incur~v|involv~e|with|subject to|attract~v) [(an|a|some)] (extra|additional|added) (cost~n|charge~n|fee~n) ! (no|without|n't|not) _4 (extra|additional)
      (not|n't) _1 (included|include|covered|cover) _1 (in|by|the|any) _3 (price|quote|quotation|package|plan|rent|fee|contract|rate|tariff|subscription|delivery|installation)
      (our|the) _2 (cost~n|total|invoice|bill|quote|price|repair|job|work) _5 (more|higher|above|over|exceed~v) [than] _3 (quote|quoted|estimat*|budgeted) ! {not} _3 (more|higher|above|over|exceed~v)
      {us} _6 (over|exceed~v|overran|overrun|overspent) _2 (budget|estimate|quote|cost~n) ! {not} _3 (over|exceed)
      {price} ..6 (up from|instead of|rather than) _4 (euro~n|pounds|dollars|percent|per|eur|gbp|usd|a month|we|you|before|quoted|until now)
      (your|our|the|this) _2 (discount~n|rebate~n|promotion|introductory rate|introductory offer|special price|free trial|free period|allowance|bonus) _5 (end|ends|ended|ending|expire~n|expired|lapse~n|no longer|removed|stop~n|finish*|runs out|cease~n|fall~n away|not apply|n't apply|not be)
      (no longer|not|n't) _3 (hold|absorb|keep|maintain|honour|honor|guarantee|match|offer) _4 ({price}|discount~n|terms|conditions) ! (do|does|did) {not} (keep|offer)
      (cost~n|cost) [(you|us|them)] _2 (more|extra) (from|as of|next|per) ! cost you no more
      (rising|higher|increased|increasing|soaring) _2 (cost~n|price~n|wages|tax*|inflation) ..4 (mean|means|force|forces|leave|leaves|oblige~n|require|requires|we must|we have|we are|we will)
      {fee} _4 non-refundable
      (lose|forfeit|losing|forfeited|keep|retain) (your|the) _1 (deposit|discount|bonus|prepayment|no-claims) ! (do|does|did|will|wo) {not} _1 (lose|forfeit)
      (your|the|our) _3 (bill~n|invoice~n|rent|premium~n|instalment~n|payment~n|contribution~n|quote~n|budget) _3 {will} _3 (higher|more|rise|increase|go up|be adjusted|be revised|double) ! {not} _2 (rise|increase|go up)
    `,
    refusal: `
      {boss} _3 (did|has|have|had|would|will|wo|does|do|is|was) {not} _2 (sign|signed|approve|approved|agree|agreed|go along|release|released|grant|granted|accept|accepted|budge|budged|pass|passed|clear|cleared|convinced|prepared|willing|wish|stand by|back) ! _1 (yet|if) {boss}
      {boss} _3 (said no|said no to|says no|turned it down|turned us down|threw it out|sent it back|decided against|ruled it out|vetoed|struck it out|crossed it out|took it out)
      {us} _2 (overruled|outvoted) ! {not} _1 (overruled|outvoted)
      (answer|reply|verdict|outcome|vote) _4 {not} the one _2 (you|we) _1 ({hoped}|hop*)
      (you|your _2) (do|does|did) {not} qualify
      (contract~n|order~n|job|post|position|role|place|grant|award|tender|lot|project|business) _3 (goes|went|has gone|have gone|will go|is going|was given|has been given|was awarded|has been awarded) to (an|a|another|someone|somebody|the other|one of)
      (went|gone|going|go|settled|plumped|opted) for (a|an|the|somebody|someone) _2 (person|candidate|applicant|firm|colleague|agency|bidder|supplier) _2 (with|who|from|that|closer|nearer) ! (you|they) _1 (went|go|gone)
      {not} (reach|reached|make|made) the (mark|grade|cut|shortlist|pass mark|threshold)
      (could|can) {not} include you
      (falls|fall) to you ! (if|when|should) _4 (falls|fall) to you
      {us} _3 (ca n't|can not|wo n't|will not|can no longer|unable to|not able to|not in a position to) _2 (give|do|make|allow|take|let|change|fit|help|commit|agree|match|credit|exchange|reschedule|attend|proceed|entertain|authori*|issue|sponsor|fix|pay|reserve|hold|lower|process|meet|add|book|lend|sell|serve|confirm|store|collect|return|go ahead|go further|move forward|work) _3 (you|your) ! help you there
      (not|n't|no) _1 (possible|feasible|viable|an option|permitted|allowed|something we) _5 (at this time|at present|at the moment|this time|for us|for you|this year|under|within our|your|any longer|to extend|to offer|to change|to refund|to move)
      (not|n't|unable|declin*|unsuccessful|no) ..8 (on this occasion|at this time|at this stage|this time around|this time round|at present) ! (no|not any|n't any) _3 (action|change~n|question~n)
      {us} _4 (decided|chosen|elected|opted|voted|resolved) _1 (not to|against) ! decided not to (change|raise|increase|charge)
      (decided|chosen|opted|gone|going|went|proceed~v|awarded|given|giving|offered|selected|appointed|preferred|signed) _3 (another|a different|one of the other|someone else|somebody else|a competing|the other) [{vendor}] ! (you|they|he|she) _3 (decided|chosen|opted|went|gone)
      (you|your _3) (have|has|had|'ve) {not} been _2 (successful|selected|shortlisted|chosen|accepted|approved|awarded|granted|renewed|taken forward|included|funded|offered|admitted|picked|put forward)
      {us} _4 {not} [be] (proceed~v|progress~v|going ahead|moving forward|go ahead|move forward|going forward|taking forward|pursu~e|continu~e|carry~v on|taking up|taking on) _2 (with|your|this|the)
      (pass|passing|passed) on (this|your|the) _1 (offer|proposal|opportunity|quote|application|project|one) ! passed on (your|the) _3 to
      (fall~n|is|are|was|were|lie~n|sit~n|'s) _1 (outside|beyond|out of|not within) _2 (scope|warranty|guarantee|cover|policy|criteria|remit|terms|contract|return period|returns window|agreement)
      (warranty|guarantee|insurance|policy|cover|return period|returns window) _3 (expired|void|ran out|run out|lapsed|not cover|n't cover|not apply|n't apply|exclude~n|no longer)
      (your|you) _5 (not|n't) (meet|fulfil|satisfy|match|qualify|comply|reach) _4 (criteria|requirement~n|standard~n|condition~n|threshold|minimum|for)
      (your|the|this) _2 (application|request|claim|proposal|bid|offer|appeal|loan|leave|idea|quote|tender|card|payment|submission|manuscript|abstract|nomination|complaint) _5 (turned down|knocked back|voted down|thrown out|sent back|vetoed|declined|not upheld|n't upheld|not accepted|not approved|not been approved|n't approved|not make|n't make|dismissed) ! {be} _1 sent back to you
      (voted|ruled|decided|advised|found) against _1 (your|the|this|you)
      decision _5 (is|'s|was|remains|stays) [(a|still|therefore)] (no|negative|unfavourable|unfavorable)
      (it|this|that) (is|'s|will|'ll) [be] a no
      {us} [(currently|simply|really|just|now)] (have|'ve got|have got) [(currently|simply|now)] (no|not enough|insufficient|too few) _2 (capacity|availability|vacanc~y|slots|places|room|seats|budget|funding|funds|resources|stock|headcount|appointments|tables|space) ! no room for
      {us} [(currently|simply|really|just)] (do|did) {not} [(currently|simply|really)] have _2 (capacity|availability|vacanc~y|slots|places|room|seats|budget|funding|funds|resources|stock|headcount|staff|space|money) ! {not} have your
      (we|i|course|hotel|event|workshop|evening|class|date|week|session|weekend|training|tour|ward|nursery|diary|calendar) _2 {be} _2 (fully booked|booked up|booked solid|booked out|oversubscribed|over-subscribed|at capacity|full up|fully subscribed|sold out)
      you _5 (put|placed|added|be|remain) _1 (on|to) _1 (waiting list|waitlist|wait list|reserve list|standby) ! you want
      (your|the|this|these|it|they|ticket~n) _5 (ca n't|can not|can no longer|wo n't|will not) _1 be (refunded|returned|exchanged|extended|honoured|honored|approved|accepted|credited|reimbursed|transferred|supplied|processed|granted|considered|waived|moved|repaired|replaced|reinstated)
      {us} (can|will|could|shall|'ll|be able to|are able to|'re able to) only (offer|deliver|supply|pay|approve|ship|send|refund|credit|provide|give|cover|accept|take|do|reimburse|fund|grant|release) ! only (send|take) (a minute|you)
      (partial|part) (refund|delivery|shipment|credit|reimbursement) _5 (only|instead|because|as|until|rest|rather)
      (we|i) (need|have|am going|are going|'m going|'re going) to (say no|turn you|turn it|turn this|turn your|decline|disappoint you|let you down|pass) ! pass (on|the|it|this|that) _4 to
      (nothing|not much|little|not a lot|n't much) [(more|else|further)] [(that)] (we|i) (can|could) [(really)] do
    `,
    cancellation: `
      {us} _2 (have|has|had|'ve) (given|promised|let|sold|lent|assigned|allotted|handed) (the|your|that|this) _3 (slot|seat~n|room|table|machine|unit|stand|booth|place|flat|office|floor|car|van|crane|space|date|spot) to
      (sold|promised|committed|let|lent|given|gone|taken|booked|passed) _3 (to|by|for) (another|other|a different|someone else|somebody else) _1 (party|client|customer|buyer|firm|company|guest|tenant|bidder|school|group)
      (only|just) (get|have|receive) _3 of the _2 you {hoped}
      (get|have|receive|offer you|give you|send you) ..4 not the _3 (you|we) _2 ({hoped}|had in mind|were promised|were told|were shown)
      (not|rather than|instead of|in place of|less than|fewer than|short of|against|where) (the|your) _4 (you|we|i) _2 ({hoped}|had in mind|were promised|were told|were shown) ! {not} the _2 (reaction|reply) you
      (not|rather than|instead of|in place of|against) (the|those|what is|what was) _3 (in|on|of|from) (our|your|the|my) _2 {paper}
      (whatever|no matter what|despite what|contrary to what|never mind what) _4 {paper} ! (whatever|no matter what) _3 you
      (as many|as much|as far|as long|as often) as (our|the|your) _2 {paper} (said|says|showed|promised) ! {not} _1 as
      (without|does without|do without|lacks|minus|less) the _4 (you|which you|that you) _4 ({hoped}|liked|looking forward|were shown)
      , down from _3 . ! (error~n|incident~n|complaint~n|accident~n|absence~n|delay~n|churn|ticket~n|emission~n|backlog) ..6 down from
      (have|has|will have) to (make do|manage|get by|settle|go on|carry on) (with|without) ! (we|i|they) _2 (have|has) to
      (do|does|will|can) {not} _2 count on more than ! (we|i) (do|can) {not}
      (printed|published|held|offered|run|staged|produced|issued) for the last time
      (accept|take|process|ship|serve|print|bake) (its|our|their|the) last (order|guest|patient|booking|entry|parcel|issue)
      {us} _2 (take|handle|make|sell|stock|print|repair|accept|offer|run|do) no more _4 (after|from|beyond|as of)
      (none left|sold the last one|last one went|last one is gone|last one has gone|last one was sold)
      (date~n|room|hall|flat|apartment|house|slot|venue|seat~n|table) _6 (has|have|is|are|was|were) [(been|already|now|just)] (sold|taken|let|booked|gone) ! {not} (sold|taken|booked)
      (your|our|the|this) _4 ({be}|been) (called off|axed|binned|ditched|mothballed|on ice|put on hold|placed on hold|stood down) ! (meeting|call|lunch|catch-up|stand-up|strike) _4 called off | put (you|me|him) on hold
      {us} _4 (call|calling) off _4 {item} ! call off order
      {us} _4 (clos~e|shut|shutting|shuttering|reloc*) _3 {place} ! close _2 (office|shop) (at|early)
      (your|our|the|this) _3 {place} _3 (closes|closing|close|shut|shuts|shutting) _3 (permanently|for good|its doors|down|in {time}|on {time}|at the end|from {time}) ! (closes|close) (at|early)
      {us} {be} _2 (phas~e out|sunsetting|retiring|decommissioning|wind~v down|switching off|discontinuing|stopping|ceasing|ending|withdrawing) ! {not} _2 (stopping|ending|withdrawing) | withdrawing from
      (support|maintenance|update~n|patches|production|manufacture|sale~n) (for|of) _5 (end~n|ending|ends|ceas~e|stop~n|expire~n|finish~v|discontinued|withdrawn)
      (end of support|end of life|end of sale|end-of-life|end-of-support|end-of-sale) ! (by|at|before) the end of
      (we|you|your|our|the|this|it) _5 no longer (support~v|supported|stock~v|sell|make|offer|carry|produce|provide|available|in stock|possible|valid|eligible|cover~v|covered|accept|deliver|operate|run|trading|include~n|applicable|applies|apply|receive|have access|manufactured|listed|insured|entitled|be able|be possible|be stocked|be available|be included) ! (he|she|they) _2 no longer
      (item|model|size|colour|color|version|part|title|room|edition|variety|fabric|wine|product|tile|car|material) _1 [that] you _4 {be} _3 (out of stock|unavailable|out of print|out of production|discontinued|not available|n't available|not in stock|n't in stock|sold out|gone)
      your _2 (account|access|licence|license|subscription|membership|card|booking|reservation|slot|place|profile|order|plan|room|seat~n|ticket~n|number|login) _4 (suspended|blocked|locked|deactivated|disabled|revoked|restricted|frozen|terminated|downgraded|removed|released|reallocated|given away|given to|passed to|expired|invalid|cancelled|canceled) ! {be} {not} | released to you
      {us} _3 (give|gave|given|giving|release|released|reallocat*|resold|sold|lost|let) [up] your (slot|place|room|table|seat~n|space|booking|reservation|spot|position|parking|desk|flat)
      {us} _5 (limit~v|cap|capping|restrict~v|ration~v|reduc~e|cut|cutting|halv~e|shorten~v|lower~v|scal~e back|trim|trimming|downgrad~e|remov~e|tighten~v|curtail~v) _3 (your|the|our) _3 {perk} ! {not} _1 (reduce|cut|limit)
      your _3 {perk} _5 {be} _2 {cut} ! {not} be | {not} been
      (payment terms|warranty|guarantee|notice period|hours|response time~n|payment period|credit limit|refund policy|visiting hours|free period|frequency) _5 (shorten*|reduced|cut|tighten*|drop|drops|fall|falls|lowered|limited|worsen*|down to|halved)
      (less|fewer|lower|smaller|shorter) than [(what|the)] _2 you _2 (asked|requested|ordered|applied|hoped|wanted|wished|budgeted) ! {not} _1 (less|fewer|lower) | nothing less
      be (our|the|your) (last|final) (delivery|visit|issue|season|year|edition|shipment|service|lesson|session|newsletter) ! be the last session
      {us} (will|wo|shall|'ll|ca|can) {not} be (delivering|supplying|opening|offering|running|holding|hosting|providing|coming|supporting|publishing|stocking|sending|taking on|producing) ! {not} be coming (to|in) _3 (office|lunch|meeting)
      {item} _3 (be|been|being|is|are|was|were|has|have|'s) _3 (fallen through|fall~n through|cut back|cut short|scaled back|scaled down|postponed indefinitely|indefinitely postponed|put off|taken off|struck off)
      (deal|sale|plan|project|purchase|booking|funding|move|offer) _4 (fallen|fell|falls|falling|fall) through
    `,
    termination: `
      {us} _4 (give|giving|serv~e|hand~v in) _4 notice (on|to terminate|to end|to quit|under|that we|that i) ! (short|advance|enough|plenty of|much|good|due) _1 notice
      notice of [(the|our|your|its|immediate)] (termination|cancellation|non-renewal|closure|redundancy|eviction|withdrawal|discontinuation|increase|default)
      notice to (quit|terminate|vacate|leave)
      (part ways|part company|parting ways|parting company|separate ways)
      {us} _5 (end|ending|wind~v up|ceas~e|stop|stopping|terminat~e|dissolv~e|conclud~e) _4 (relationship|collaboration|cooperation|working with you|working together|business with|trading with|arrangement|retainer|engagement|employment|mandate|account)
      {us} _4 (mov~e|switch~v|tak~e|transfer*|go|going|bring~v|bringing|put|give|giving) _4 (elsewhere|in-house|in house|another {vendor}|a different {vendor}|a new {vendor}) ! ticket | open a new
      {us} _3 (not|n't|no longer) (intend~v|wish|plan~v|planning|want|propose|intending|looking) to _2 (renew|continue|extend|proceed|work|pursue|keep|stay|prolong|rehire)
      (contract~n|agreement~n|lease~n|tenancy|retainer|placement|internship|employment|cooperation|collaboration|partnership|relationship|subscription|membership|time together) _5 (come|comes|coming|draw~v|brought|bringing|came) to (an end|a close) ! (they|he|she) _4 to an end | (end|close) ..9 (renew|extend|renewed|extended|love|offer you)
      {us} _4 let _4 (lapse|expire|run out)
      (your|our) _1 (role|position|job|post|team|department|contract|employment|internship|probation|shift~n) _5 (redundant|eliminated|at risk|cut|abolished|dissolved|surplus|not be extended|not be renewed|not be confirmed|not been extended|not continue|terminated)
      (made|making|be|being|been) _1 redundant ! (test~n|code|step~n|server~n|data|copy|copies|field~n|line~n) _3 redundant
      (let you go|letting you go|lay you off|let some of our staff go|lose your job|lose your place)
      (no|not any|n't any|no more|no further) _1 (work|hours|shifts|orders|assignments|projects|commissions) (for you|to give you|from us)
      {us} _4 (dispens~e with|stop using|not be using|n't be using|not use|no longer use|no longer using|no longer be using|end|not need|not require|n't need) your (services|support|help|company|firm|product~n|software|agency|platform)
    `,
    loss: `
      (your|one of|some of|two of|three of) _4 {thing} _5 (scratched|dented|smashed|soaked|crushed|contaminated|spoiled|spoilt|shattered|chipped|mouldy|moldy|unusable|defective|faulty|stained|written off|beyond repair|beyond saving|wiped|erased|overwritten|misplaced|mislaid|unreadable) ! {not} _1 (scratched|dented|damaged|faulty)
      (your|one of your|some of your|two of your|part of your) _3 (gone|went) (missing|astray) ! (nothing|none) _2 (gone|went)
      (lost|damaged|broken|crushed|destroyed|stolen|torn|broke|dropped) (in|during|on|by) [(the|our)] _1 (transit|transport|shipping|post|storage|handling|move|way|carrier|courier|mail|warehouse|unloading) ! {not} _2 (lost|damaged|broken) | if _4 (lost|damaged)
      {us} _4 (not|n't|unable to|no longer) _2 (locate|trace|recover|retrieve|restore|salvage|save|repair|rescue) _1 your
      {us} [(have|'ve|had|has)] _2 (misplaced|mislaid|lost|broke|broken|damaged|scratched|dented|deleted|overwrote|erased|wiped|ruined|shrank|cracked|burnt|burned) [(one of|some of|two of|part of|several of|all|all of)] your ! lost the (thread|bid|game|match|count) | lost your (number|e-mail|email|address)
      {us} _3 (overbooked|double-booked|overcharged|undercharged|underquoted|miscalculated|miscounted|misquoted|oversold) _3 (your|you) ! did you
      (wrong|incorrect|different) _4 {be} _2 {sent} ! {be} {not} _1 {sent}
      {us} _3 {sent} _2 the (wrong|incorrect)
      to the wrong (person|address|recipient~n|customer~n|client~n|depot|branch|house|account|country|city|site|department|hotel)
      (missing|left out|omitted|absent) _1 from your _2 (order|delivery|parcel|shipment|invoice|box|package|pallet|consignment|kit) ! (information|signature|page|number|detail~n) _3 missing
      (data|security|privacy) (breach|leak|incident|compromise) _6 (we|you|your|our|affect*|involv*|on|in) ! (data|security) (breach|incident) (training|policy|plan|procedure|team|response|exercise|log|form)
      (your|customer~n|client~n|personal|patient) _4 {data} _6 (exposed|leaked|compromised|disclosed|breached|stolen|hacked|visible to|sent to the wrong|shared by mistake|in error|taken|copied by|viewed by|accessed by) ! {not} _2 (exposed|leaked|compromised|disclosed|breached|stolen|affected)
      unauthori* _1 (access|part~y|person~n|third|user~n|transaction~n|payment~n|login) _4 (to|on|from|of|in|had|has|may|gained|have) ! (prevent|protect|against|avoid|stop) _4 unauthori*
      {us} _6 (hacked|ransomware|cyberattack|cyber-attack|cyber attack|broken into|burgled) ! (prevent|against|insurance|policy|training) _4 (ransomware|cyberattack|cyber-attack)
      (your|the) _2 (fund|portfolio|investment~n|savings|pension|shares|holding~n|return~n|grade|rating|ranking|score) _4 (fell|fallen|lost|down|dropped|declined|shrunk|worse|downgraded|negative) ! {not} _2 (fell|fallen|lost|dropped)
      (your|our) _3 (manager|contact|consultant|rep|adviser|advisor|engineer|technician|trainer|coach|teacher|tutor|doctor|therapist|stylist|designer|guide|carer|planner) _4 (leaving us|leaves us|left us|has left|is leaving|leaving the|leaves the|moved on|moving on|no longer with|no longer work~v|stepping down|signed off)
      (product recall|voluntary recall|safety recall|{us} {be} _1 recalling|{us} have to recall|{us} must recall)
    `,
    outage: `
      (your|our) _3 {system} _6 (unavailable|offline|out of order|out of use|out of action|inaccessible|disrupted|unreachable|not work~v|n't work~v|not be work~v|not be available|n't be available|not be accessible|not be open|unstable|crashed) ! {not} be (offline|disrupted|unavailable)
      (scheduled|planned|emergency|urgent|essential|unplanned|unscheduled|overnight|necessary) _1 (maintenance|downtime|shutdown|power cut|repair work~n|interruption|closure|works) _6 (on|from|this|will|mean~n|tonight|tomorrow|between|affect*)
      you _1 (will|wo|ca|can) [(not|n't)] [(be)] (able to|unable to|not be able to) [(temporarily|briefly)] (log in|log on|access|use|reach|sign in|place|print|pay|call|get|open|book|enter|park|send|order|download|see) ! you will be able to | you (will|can) not be able to say
      (experienc~e|having|facing|seeing|investigating|encountered|suffering|dealing with|affected by|hit by) _3 (technical|problems|issues|difficulties|outage~n|disruption|errors|interruptions|glitch~n|shortage~n|staffing) _4 (with|on|in|at|affecting|which|that|and|our|your|difficult*|problem~n|issue~n) ! (are you|you are|you 're|if you|you) _1 (having|experiencing|facing|seeing)
      (there will be|there is|there are|there 'll be|we will have|we have|operat~e|running|offer|with|only) _1 (limited|reduced|restricted|minimal|skeleton) _1 (access|service~n|support|cover|staff|staffing|hours|opening|deliver~y|availability|capacity|parking|timetable)
      {system} _5 (turned|switched|shut|cut|going) (off|down) _5 (on|from|for|this|at|between|until|while|tomorrow|tonight) ! {not} be (turned|switched|shut|cut)
      {us} _4 (turn|turning|switch|switching|shut|shutting|cut|cutting|tak~e) _1 (off|down|offline) _2 {system} ! (should|shall) {us}
      {us} _4 (tak~e|turn~v|switch~v|shut|shutting) _3 {system} (off|down|offline|out)
      no (heating|hot water|water|power|electricity|gas|internet|lift|wifi|deliveries|delivery) _1 (until|between|on {time}|from {time}|tomorrow|tonight|this)
      {will} be (closed|shut) _3 (until|due|because|owing|permanently|indefinitely|without|for repair~n|for refurbishment) ! (closed|shut) ..7 (holiday~n|christmas|easter|year)
    `,
    regret: `
      (i|we) spoke too soon ! unless (i|we) spoke
      (i|we) _2 (must|have to|had to|need to) take _2 back ! take (it|them|him|her|you) back (to|from|home)
      (take|taking|go|going) back _2 (what|on what|my word|our word|my promise|our promise|the promise)
      {not} (mine|his|hers|ours|theirs) to (give|give away|promise|offer|make|grant|sell|confirm|agree)
      (had|has|have|with) no (authority|right|mandate|power|business) to (give|promise|offer|agree|confirm|grant|quote|make|sign) ! (he|she|they) has no right
      (i|we|he|she|colleague~n|salesman) _4 {not} _1 (entitled|authorized|authorised|allowed|supposed) to (give|promise|offer|agree|confirm|grant|quote|make|sell) _2 ! if _3 {not} _1 (entitled|authorized|authorised|allowed)
      (price~n|offer~n|discount~n|promise|approval|confirmation|place|job offer|quote|booking) _6 (withdrawn|rescinded|retracted|revoked|overruled|countermanded) ! {not} _2 (withdrawn|revoked)
      (read|misread|mistook|misjudged|misunderstood) our own (rules|price list|terms|calendar|policy|contract)
      (there is n't one|there are none|there is none|it is n't|they are n't) , _4 (mistake|error|misprint|last year|old)
      (disappointing|unwelcome|unpleasant|unfortunate|less good|not so good|not such good|not great|not the best) news ! (no|any|the only) _1 news | news (for|from|about) (him|her|them)
      {not} _2 (news|answer|outcome|result|reply|decision) [(that)] (you|we) _3 (hop*|want*|expect*|wish*|like)
      (know|appreciate|realise|realize|understand|aware|recognise|recognize) [(that)] (this|it|how) _4 (disappoint*|frustrat*|inconvenien*|unwelcome|upsetting|not ideal|a blow|not what you|not be what|not the news|bad news|not the)
      (leaves|left|have|leave|had|has|see|saw|with|seen) _2 no [(other)] (choice|option|alternative) [(but)] ! (leaves|left|leave) you no
      {us} _3 (forced|obliged|compelled|required|reluctant~a|regretfully) _1 to (close|cancel|cut|raise|increase|reduce|charge|stop|end|limit|withdraw|postpone|suspend|reject|decline|ask|tell|inform|let|make|pass|introduce|remove|take|terminate) ! {not} (forced|obliged|required)
      (difficult|hard|tough|painful) (decision|choice|step) _2 (to|of) (close|cancel|cut|raise|increase|reduce|stop|end|limit|withdraw|postpone|suspend|let|make|discontinue|leave|part|move|not|clos*|end*|stop*)
      {us} _1 (hit|struck|run into|ran into|encountered|hitting) [(a|an|some|one)] _2 (snag~n|setback~n|hiccup~n|hitch*|obstacle~n|glitch*|complication~n|problem~n|issue~n|difficult~y)
      (problem|issue|difficulty|complication|snag|hiccup|error|mistake|mix-up|mixup|slip-up) _1 (with|in|on|at|concerning|regarding) (your|our) _2 (order~n|deliver~y|shipment~n|booking~n|reservation~n|application~n|parcel~n|account~n|payment~n|invoice~n|quote|contract~n|installation|warehouse|end|production|supplier|car|boiler|print) ! (any|no|if|let) _3 (problem|issue|difficulty|error|mistake) | (have|had) a (problem|issue) with your
      (not|n't) (go|gone|went|going|work|worked|working) [(quite|entirely)] (to plan|as planned|as hoped|as expected|out as) ! if _5 (to plan|as planned)
      (apolog*|sorry|regret) _3 (inconvenience|disruption|disappointment|upset) [(that)] (this|it|these|the|which|caus*|you|may|will)
      (contrary|unlike) _1 (to|what) _3 (promised|announced|agreed|said|told|plan~n|expectation~n|announcement|earlier|quoted|confirmed|hoped)
      {us} _4 (into|in) (administration|liquidation|receivership|insolvency) ! (they|he|she) _4 (administration|liquidation)
    `,
  },
};

import type { BadNewsKind } from "../../detectors/bad-news";
import type { Lexicon } from "../../text/phrases";

/**
 * News a customer would rather not get, as frames: what is ours or yours, and what becomes of it. Meetings, calls and
 * lunches are no items on purpose: moving one of them is no bad news. "Could not" tells of the past and refuses nothing.
 */
export const badNewsEn: Lexicon<BadNewsKind> = {
  classes: {
    be: "is are was were 's 're am 'm be been being",
    is: "is are 's 're am 'm",
    not: "not n't",
    us: "we i",
    your: "your our the this that these all",
    will: "will wo shall 'll must",
    ordinal: "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st",
    num: "0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
    place: "office~n branch~n counter desk shop~n store~n canteen plant~n factor~y site~n warehouse~n depot~n department~n hotline cafe gym library lab laborator~y school club clinic hotel restaurant",
    agent: "we i it board management committee headquarters hq company group team finance legal purchasing procurement bank insurer council landlord manufacturer supplier compliance",
    mover: "deliver~y shipment~n release~n launch~n rollout~n go-live migration~n installation~n deployment~n upgrade~n handover~n opening~n production completion publication date~n deadline~n schedule~n timeline~n milestone~n phase~n start~n project~n dispatch training~n workshop~n course~n",
    goods: `order~n consignment~n roll-out report~n draft~n audit~n survey~n result~n work~n construction renovation~n hand-over part~n goods unit~n batch~n container~n pallet~n sample~n prototype~n hardware equipment device~n machine~n laptop~n server~n licen* module~n feature~n fix~n patch~n repair~n relocation timetable translation~n catalog* proposal~n quotation~n refund~n document~n material~n stock parcel~n package~n implementation integration product~n appointment~n visit~n booking~n reservation~n event~n conference~n webinar~n seminar~n fair tour~n show trip~n flight~n pilot test~n part~y picnic lesson~n class~n assembly commissioning brochure~n manual app portal approval~n certification~n inspection~n replacement~n suppl~y pick-up pickup collection~n service~n bonus~n scheme~n program~n programme~n allowance~n subsid~y season edition~n issue~n concert~n performance~n`,
    price: "price~n rate~n fee~n tariff~n charge~n cost~n subscription~n rent~n premium~n retainer~n pricing surcharge~n plan~n package~n",
    market: "gas oil power energy electricity stock share market spot commodity hous~e interest raw their his competitor* crude fuel natural clearing transmission access",
    grant: "accept~v approv~e grant~v extend~v renew~v honour~v honor~v accommodat~e refund~v waiv~e reimburs~e discount~v compensat~e guarantee~v commit entertain endors~e sponsor~v prolong~v fulfil* match~v beat offer~v",
    serve: `provid~e support~v tak~e process~v replac~e suppl~y supplied deliver~v ship* pay paid repair~v fix~v install~v host~v allow~v permit* cover~v sell sold issu~e assign~v meet met lower reduc~e hir~e includ~e consider~v recommend~v keep hold held let promis~e releas~e invit~e book~v reserv~e mov~e chang~e add do done serv~e`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec tomorrow week~n month~n quarter year spring summer autumn fall winter days q1 q2 q3 q4 christmas easter further notice end mid-* early late`,
    ship: "deliver ship finish complete send start supply dispatch install launch hand submit provide have get release begin",
    days: "day~n week~n month~n quarter year fortnight",
    deal: "contract~n agreement~n partnership cooperation collaboration relationship engagement subscription~n retainer mandate licen* employment lease~n tenancy membership~n account~n warranty",
    cancelled: "cancelled canceled scrapped withdrawn abandoned discontinued axed shelved revoked rescinded retired suspended mothballed pulled dropped frozen",
    system: "system~n service~n server~n site~n website~n portal~n platform~n network~n app~n application~n database~n mail email e-mail phone~n hotline~n api line~n infrastructure gateway connection~n access shop",
    thing: `order~n parcel~n package~n shipment~n consignment deliver~y goods data file~n record~n document~n backup~n sample~n device~n pallet~n container~n crate~n equipment luggage item~n database~n account~n belongings archive~n machine~n casting~n mould~n mold~n tool~n box~n batch~n cargo`,
    request: "request~n application~n claim~n proposal~n bid~n tender~n offer~n candidacy submission~n complaint~n appeal~n loan order refund abstract paper leave promotion raise extension design sample plan budget transfer slot",
    refused: "rejected declined refused denied vetoed disallowed unsuccessful ineligible unfunded",
    power: "power electricity internet heating water gas network telephone elevator~n lift~n",
    hurt: "lost damaged destroyed stolen corrupted compromised leaked exposed missing misplaced mislaid deleted wiped breached ruined spoil* contaminated dropped broken broke crushed soaked smashed cracked torn flooded burn~v burnt shattered bent dented wrecked overwritten",
    drop: "drop~v dropped skip shelv~e freez~e scal~e scrap scrapping forgo sacrific~e cancel* discontinu~e withdraw* abandon~v suspend~v retir~e terminat~e paus~e cut~v pull~v",
    stop: "stop stopp~e ceas~e discontinu~e",
    make: "sell~v offer~v support~v mak~e produc~e deliver~v serv~e manufactur~e publish~v ship* provid~e stock~v maintain~v update~v",
    made: "sold offered supported made produced delivered served manufactured published shipped provided stocked maintained updated available",
    other: "another different other~n someone somebody new",
    vendor: "candidate~n supplier~n vendor~n firm bidder~n agency partner~n provider~n applicant~n compan* contractor~n",
    part: "renewing extending refunding offering accepting proceeding approving pursuing replacing participating exhibiting sponsoring continuing",
    quality: "test~n inspection~n audit~n trial~n approval qualification",
    talk: "call conversation talk discussion chat meeting visit lunch dinner coffee",
    said: "discussed explained mentioned said told agreed announced talked spoken spoke covered outlined described promised reviewed stated went informed heard",
    when: "today yesterday morning afternoon earlier just monday tuesday wednesday thursday friday already",
  },
  fragments: {
    item: `
      {mover}
      {goods}
    `,
    cannot: `
      cannot
      (can|ca|will|wo|shall) {not}
      {is} _2 unable to
      {is} (no longer|not|n't) _1 (able to|in a position to)
      (will|wo|shall) {not} _1 be (able to|in a position to)
      (will|shall|can) no longer [(be able to)]
    `,
    sorry: `
      (unfortunately|regrettably|sadly|alas)
      {us} _2 regret
      {us} {be} _1 (sorry|afraid)
      (to my|to our|with) regret
      {us} apologi*
    `,
    late: `
      {be} _2 (delayed|postponed|deferred|behind schedule|behind plan|behind time|weeks late|days late|months late|late again|running late)
      (has|have) been (delayed|postponed|deferred|put back)
      {be} _1 (running|falling|lagging|slipping) _2 (late|behind)
      {be} _1 (held up|pushed back|put off|put back|set back)
      (slip~n|slipp~e) _3 (to|into|by|until|from|past|a|two|three|again)
      (need~n|tak~e) _2 longer
      (will|'ll|going to) _3 later than
      miss~v [{your}] _3 (deadline|slot|window|milestone|launch|vessel|boat)
      tak~e until
    `,
    unready: `
      (will|wo|does|do|is|are|has|have|ca|can|did) {not} _1 (ready|arriv~e|leave|left|ship*|done|finish~v|complet~e|available|start~v|begin|mak~e|reach|deliver~v) ..4 (before|until|till|in time|on time|this|yet|by the|as planned|as promised)
      (will|wo|is|are) {not} [(going to|be)] (ready|finished|completed|delivered|shipped) ..4 (by|on)
    `,
    rise: `
      (will|shall|'ll|must) _2 (increase|rise|climb)
      {be} _3 (rising|increas~e|climbing|raised)
      (rises|increases|rose|climbs) _1 (by|to|from|on|with|effective|as|in)
      (go|goes|going|gone|went) up
      (get~n|getting|becom~e) _1 (expensive|dearer)
      {be} _1 adjusted (upward~n|by|with|effective)
      will (change|be adjusted) ..4 from
    `,
  },
  entries: {
    delay: `
      {us} do {not} (anticipate|expect|foresee) ..8 (until|before) ! expect to be (in|back)
      {us} _3 need (another|a further|an extra) _2 {days}
      (will|'ll|must) (sit|stay|remain|be stuck|be held) _3 (until|over|for at least|at least)
      (push~v|mov~e|delay~v|postpon~e|shift~v) {your} _4 (into|to|until) _1 {time} ! {us} _2 moved | meeting _3 {time} | they _1 (pushed|moved|delayed|postponed) | (can|could|please|may) _3 (push|move|delay|postpone|shift)
      {mover} {is} now {time}
      {us} (have|'ve) _1 run out of ! out of (time|town|the office|patience|ideas|things)
      {days} behind ! behind (us|me|you|him|her)
      (rather than|instead of) [(the|on|in|by)] {ordinal}
      {ordinal} (rather than|instead of)
      no _4 until (next|after|further|{time}) ! no _2 (need|hurry|rush|rest|problem|later) | no (chang~e|news|answer|decision)
      (can|ca|will|wo) {not} _2 (start|begin|ship|deliver|leave|go out|move|proceed) (until|before|without)
      {us} (have|'ve|had to|have to|must|need to|will|'ll|shall|decided to|going to) _2 (postpon~e|delay~v|defer*) ! (postpon~e|delay~v) _2 (meeting|call|lunch|dinner)
      (will|wo|does|do) {not} (reach|arrive|ship|come in|be with|be ready|be available|be delivered|be finished|be done) _3 (before|until|till) ! i _1 (will|wo)
      (will have to|has to|must|'ll have to) [now] wait (until|till|for) ! (i|we) (will|'ll|have|must) _2 wait
      <item> _4 (will|'ll) wait (until|till|for)
      {mover} _5 {be} now (expected|due|scheduled|planned|set|likely|looking) _1
      (overrunning|overrun|overran|running over) ! (budget|cost) overrun
      (set~n|put~n|setting|throw~n|knock~v) us back
      (cost~v|lost|los~e) [us] (a|two|three|four|another|several|some) {days}
      {us} _2 (will|wo|are|'re|is) {not} [(going to)] (make|hit|meet) _4 ({time}|date|deadline|slot|it)
      (bear with us|for your patience) ..6 (longer|delay|later|until)
      <item> _5 <late> ! my _1 <item>
      <item> _5 <unready> ! my _1 <item>
      {mover} _4 {be} _1 (pushed|moved|shifted|rescheduled) (to|until|till|by|into) ! (hearing|court|trial) {mover}
      {mover} _3 (mov~e|shift~v) (to|into|back|out|by) _2 {time} ! (hearing|court|trial) {mover}
      (deliver~y|deliver|ship|dispatch|launch|arrival|lead) (date~n|time~n) _4 (slip~n|slipped|mov~e|shift~v|pushed|later|longer|extended)
      {us} {be} _3 behind (schedule|plan|with)
      {us} _4 miss~v [{your}] _2 (deadline|date|slot|milestone|target)
      <cannot> {ship} ..6 (before|until|till|deadline|schedul~e|planned|promised|agreed|originally|in time|on time) ! {not} have time
      <cannot> (deliver|ship|finish|complete|dispatch|install|launch) _6 (by|on|this|next|in) {time}
      <cannot> (meet|keep|hold|make|hit|stick|honour|honor|guarantee) [to] [{your}] _3 (deadline~n|date~n|schedule|timeline|timetable|timeframe|milestone|slot)
      {us} _2 need _2 (more|extra|additional) time (to|for|on|with|before)
      (it|this|which) (will|'ll|going to|may|might) [now] take _3 longer
      (earliest|soonest) _2 {us} (can|could)
      at the [very] earliest ! at the earliest (opportun*|convenience|time|possible|next|stage)
      {not} earlier than {time}
      (later|longer) than _2 (planned|expected|promised|agreed|announced|hoped|anticipated|scheduled|intended|foreseen|thought|estimated) ! no (later|longer) than | {us} ('ll|will) be _2 later than
      (will|'ll|com~e|arriv~e|start~v|land~v) _5 {days} later
      (new|revised|updated|adjusted) ({mover}|ship|shipping|arrival) date (is|will|would|of|now)
      (expect|anticipate|foresee|see|fac~e|experiencing|have|is|are|be) (a|an|some) _1 delay~n ! delay in (reply*|respon*|answer*|getting|my|our|writing) | {not} _3 delay~n
      delay~n (of|in|to|with|on|for) (our|your) <item> ! (avoid|prevent|no|the) _2 delay~n
      delay of _3 {days}
      (we|you) (will|wo) {not} (be|have|get|receive|see|reach|arrive|start|begin) _6 (until|before|till) _2 {time} ! be (in|back|here|around|home|available|out|free|able|at|there) _6 (until|before|till)
      {us} _4 (push~v|mov~e|put|putting|shift~v|postpon~e|delay~v|defer*) _5 {mover} _3 (back|out|off|to|until|till|by) ! (may|can|could) _2 (push|move|put) | {us} _2 (moved|pushed)
      {be} _2 (out of stock|on back order|on backorder|backordered|back-ordered)
      (caught|stuck|held) [up] (at|in|by) customs
      (need~n|tak~e|wants) (its|their|more|some more) time
      {mover} ..6 {time} (instead of|rather than)
      {mover} ..6 (instead of|rather than) _2 {time}
    `,
    price: `
      (is|costs|are|'s) _1 {num} _1 extra
      revised upward~n
      no longer (included|free|part of|covered|be free) ! if _4 no longer
      (bill|invoice|total|cost|price|sum|quote) _3 (higher|more) than (we|i|quoted|planned|expected|estimated|the|last) ! not _2 (higher|more)
      (start~v|begin|beginning) (charging|to charge)
      (will|shall|'ll) be (chargeable|invoiced separately|billed separately|charged separately|charged extra|charged at)
      (additional|extra|further) (fee|charge|cost~n) (of|appl~y|will)
      (percent|per cent) (more|dearer) (expensive|than|for|per|from)
      (index|indexation|inflation) (adjustment|increase|uplift) (of|to|will|applies|from|by)
      {us} (will|'ll|must|have to|need to|going to) _1 (ask|invoice|bill|charge) _4 (more|further|extra|additional~a|supplement|top-up)
      (put|putting) up (our|your|the) _2 {price}
      (our|your) _3 {price} _5 <rise> ! {market} {price}
      {price} _5 <rise> ..4 (percent|per|from|effective|starting) ! {market} _3 {price} | {price} (index|cap) | plan
      {us} _6 (rais~e|increas~e|adjusting|lift~v) _4 {price} ! (may|might|if|would|{not}|can|could) _4 (rais~e|increas~e|adjusting|lift~v)
      (price|rate|fee|tariff|cost|rent|subscription) (increase~n|rise|adjustment|hike|uplift) (of|from|effective|will|by|as|takes|becomes|applies) ! (no|without|avoid|any|his|their) _3 (increase|rise)
      (increase|rise|uplift|adjustment) (in|of|to) (our|your) _2 {price}
      (a|our|your|additional|new|fuel|energy) _1 surcharge (will|appl~y|of)
      (add~v|introduc~e|impose) _3 surcharge
      {us} _4 pass~v _6 (cost~n|increase~n) _3
      (more|higher|dearer) than _2 (quoted|estimated|budgeted|offered|calculated)
      (exceed~v|over|above) (the|your|our) _1 (budget|estimate|quote|quotation) ! {not} _1 (exceed|over|above)
      (your|our|the) _2 (discount~n|rebate|concession) _3 (end~v|expir~e|laps~e|withdrawn|removed|discontinued|dropped|no longer)
      (new|higher|revised) (price~n|rates|fees|tariff~n|pricing) _3 (appl~y|effect|effective|valid|force)
    `,
    refusal: `
      (sit|sitting) _3 (show|fair|season|round|edition|year|one) out
      {agent} (will|wo|would|has|have|did) {not} _1 (sign~v|approv~e|agre~e|accept~v|pay|releas~e|allow|budge) ! (we|i|it) (will|wo|would|has|have|did)
      (pulled|withdrawn|withdrew|stopped) (the|its|their|his|all) _1 (money|funding|sponsorship|bid) ! {us} _2 (pulled|withdrew|stopped)
      i <cannot> (give|grant|offer|lend|spare|promise) you
      (go|gone|given|offered|passed|awarded) to {other} _1 ! to others
      not (one|something) {us} _1 (can|could|able|offer|do|support)
      ({refused}|turned down|knocked back|voted down|voted against|said no to) (your|the) _2 {request} ! (they|he|she|it|bill|court|judge|commission|assembly|senate) _1 ({refused}|turned|voted)
      we (will|wo|shall|can|ca) {not} _4 (you|your) ! {not} [be] (bother|bore|thank|wait|tell|forget|keep|hold|blame|need|find|see|reach|remember|imagine|open|believe|stress|have|take|trouble|disappoint|affect|know|let|hear|read|locate|mention|share|disclose|charge|asking|sell) | {us} _3 thank you
      (will|wo|shall) {not} be ({part}|restocking|placing|ordering|inviting|hiring|paying|joining|funding|supporting|covering|publishing|stocking|buying|returning|taking part|going ahead|providing|delivering|shipping) ! if _3 (will|wo)
      no _2 (can|will) be ({grant}|used|delivered|shipped|provided|sold|paid|done|tested|made|kept|picked) ! no (longer|one|later|more) | no (changes|problem|doubt|decision~n|further action) | if no
      (gone|going|went|chosen|picked|hired|appointed|selected|chose|preferred|decided|opted) [(with|for)] (a|an|the|{other}) _2 ({vendor}|local|cheaper|else|candidates) ! if
      {your} _3 {thing} _4 (cannot|can not|ca n't) be ({serve}|{grant}|used|tested|mended|picked)
      <sorry> ..9 (will|wo) {not} be able to (attend|participate|join|make|come|speak|be|take|accept|go)
      <sorry> ..6 (unable to|cannot|ca n't|can not) (attend|participate|join|make it to|come|speak|accept)
      {not} be (taken|taking|moving|going|carried|pursuing|proceeding) _2 (further|forward|ahead) ! (if|unless)
      (must|have to|had to|going to|need to|shall) pass on (this|your|it|the)
      (nothing|little) _1 {us} can do
      hands are tied
      no longer (on the table|feasible|viable|on offer|possible)
      {be} off the table
      clos~e to new _1
      (applications|entries|registration|submissions|bookings) {be} _1 closed
      (passed over|fell short|came second|runner-up|runners-up) ! runner-up (prize|cup)
      too late (for|to) (this|the|be|accept|include|change) ! not too late | before it 's too late
      {us} _2 <cannot> _1 {grant} ! offer (an|any) (excuse|opinion|comment|advice)
      {us} _2 <cannot> _1 {serve} _4 (you|your) ! make it | take part | wait | hold your breath | help but | thank you
      <sorry> ..5 {us} _2 <cannot> _1 ({serve}|give|send|make|change|add|do|move) ! make (it|the|this|your) _1 (call|meeting|lunch|dinner|tomorrow|today|tonight|on) | make it | be (there|able|at|in|here|back|available) | help but | hold on
      <sorry> ..4 {request} _6 <cannot> be
      {be} {not} _1 (willing|prepared) to {grant}
      {agent} _3 (decided|chosen|resolved|elected|opted) (not to|against) ! not to (include|use|mention|bother|wait|worry|attend|come|change|purposely|over-*|say|tell|let|do|be|get|put|switch|bring|comment|raise|disturb|forward)
      (have|had|has|going|forced|obliged|regret|sorry|must) [to] _1 (decline|refuse|reject|disappoint|turn you down|turn down|say no)
      {us} _2 (decline|reject|refuse|{refused}) (your|the offer|the proposal|the request)
      your _2 {request} _5 {be} _2 ({refused}|turned down|knocked back)
      (your|the) _2 {request} _3 {be} {not} _2 (accepted|approved|successful|selected|shortlisted|granted|eligible|covered|funded|taken|signed off)
      (your|the) _2 {request} _3 <cannot> be _1 ({grant}|{serve}|met|completed)
      your _2 {request} _1 {not} _1 (make|made|pass~v|get|got|come|through|convince|win|reach) _2 (it|cut|list|through|final|approval|programme|program|jury|committee|board)
      you (have|were|are|was) {not} [been] (selected|successful|chosen|shortlisted|awarded|accepted)
      {be} _2 not (covered|included|eligible) (by|under|in|for) (your|the) _2 (warranty|contract|policy|guarantee|agreement|plan)
      we ({be}|will be|wo be) {not} [be] {part}
      (no|not) (possibility|option|way|scope|basis) (of|to|for) _1 (refund*|discount|exten*|reduc*|deliver|accept|accommodate)
      (out of|beyond|outside) our (reach|scope|remit|hands|means|power|budget)
      no (budget|money|fund~n|funding|capacity|room|slot~n|vacancy|seats|places) _1 (to|for|in|this|left|until|before) ! (with|have) no room | no room for (doubt|error)
      (seats|places|slots|tickets|rooms|stands|spaces) {be} _1 (gone|taken|filled|sold out|fully booked)
      (we|it|event|course|hotel|training|workshop|fair) {be} _1 (sold out|fully booked|booked out|full up|oversubscribed)
      (leav~e|left|tak~e|took|cut|drop|dropped|pull~v|strike|struck) _3 out of (it|the|this|your) _1 (release|build|version|scope|offer|plan|programme|program|contract|budget|order|catalogue|list) ! time
      (have|'ve|has) had to (leave|{drop}|take|strike|skip|give|reduce|stop|shorten|remove|part|put|push|move|turn|lay|let|say|close|call off)
      {us} _2 (had|have) to ({drop}|scale back|give up|call off|put off) ! cancel by
      not (this time|on this occasion|this year) ! why not
      (do|does|will|did|can|ca|wo) {not} _1 (leave|allow|permit|stretch to|extend to|foresee|provide for) _2 (room|space|budget|scope|exception~n|discount~n)
      no further (discount~n|extension~n)
      (failed|did n't pass|did not pass|has not passed|have not passed) (the|its|our|your) _2 {quality}
    `,
    cancellation: `
      {us} _3 (let|letting) _4 (go|lapse|expire) ! let (me|you|us|them|him|her)
      {place} _6 (shut~n|clos~e|shutting) (at the end of|in|on|from|with|by|as of|after) _2 {time}
      (necessary|forced|obliged|compelled) to _1 ({drop}|postpone|close)
      {be} _1 called off ! (meeting|call|lunch|dinner) _4 called off
      (clos~e|shut~n) (for good|its doors|our doors|permanently|down for good)
      (will|can|shall) no longer be ({made}|printed)
      (we|it) (will|wo|shall|are|'re|is) {not} (be|go) (running|holding|organi*|hosting|publishing|printing|making|offering|opening|staging|delivering|serving)
      (last|final) (issue|edition|season|shipment|delivery run|print run|order date) (of|will|is|appears|before) ! (your|my) last
      (say~v|said) (goodbye|good-bye|farewell) to (our|the|this|your) ! (wanted|like) to say
      (drop~n|dropp~e|taken|tak~e) (out|off) of (the|our|your) (programme|program|range|catalog*|menu|list|schedule|contract|release)
      no (class~n|training|picnic|party|deliver~y|collection|service) (this|on|next|until|from) ! (do|did) _2 no
      {your} _4 <item> _5 {be} _2 {cancelled} ! if _6 {cancelled} | (previously|already) {cancelled} | {be} _1 pulled (from|together|into)
      <item> _3 stand~n {cancelled}
      {us} _2 (have|must|need|had|forced|obliged|going|decided|regret) to _2 ({drop}|call off|shut down) _3 <item>
      {agent} _3 (decided|resolved|agreed) to _1 ({drop}|sit|pass|leave|clos~e|stop|stopping|end~v|wind|put) ! (put|drop|leave) (me|you|them|off|for|by|at) | step (up|into) | pass (it|this|them|along|through|on) | (close|stop|end) (the deal|by|here|with)
      {us} {be} _2 (cancelling|canceling|discontinuing|withdrawing|scrapping|suspending|abandoning|retiring|phasing out|winding down|winding up|pulling out of) ({your}|support)
      {us} _2 (have|'ve) _1 {cancelled} {your} ! pulled
      (headquarters|hq|management|board|finance|head office|group|company) (has|have) _1 ({cancelled}|cut|stopped|vetoed|blocked)
      {us} (will|'ll) _1 (cancel|discontinue|withdraw|suspend|scrap|retire) _1 ({your}|selling|offering|supporting)
      {us} ({will}|are|'re) _1 {stop} _1 {make}
      <item> _5 (will|wo|is|are|can|ca) {not} _2 tak~e place
      <item> _6 ({not}|no longer) _2 (go|going) ahead
      <item> _4 (will|shall) be _1 ({cancelled}|phased out|sunset|decommissioned)
      <item> _5 {be} _1 no longer ({made}|possible)
      (end~v|left|leav~e|out of) (support|production|maintenance) (of|for|on|from|will|in|with)
      (reach~v|at|is) [its] end of life
      {us} {be} _2 (closing|shutting) _1 [down] {your} _3 {place}
      there (will not be|wo n't be|will be no|'ll be no|can be no) [(a|an|any)] _1 <item>
      <item> _4 (put|is|are|goes|stays|remains) on (hold|ice)
      (deal|sale|order|project|plan|event|trip|tour|visit|venue) _3 (fell|fallen|falls) through
      ({deal}|support|production|service|programme|program) _4 (comes|coming) to an end
    `,
    termination: `
      {us} _2 (giv~e|gave|serv~e) [(you|formal|our)] _1 notice (of|that|under) ! (days|prior|advance) _1 notice
      {us} (hereby|are|am|'re|'m|must|wish to|have|like to|have to) _2 (giv~e|gave|serv~e) [(you|formal|our|the)] _2 notice
      (tak~e|bring~v|brought) _3 in-house (from|as|with|after|by|at|again|next)
      (go|going) our separate ways
      {us} _3 {not} [be] tak~e up (the|our|your) option
      {us} _5 (terminat~e|dissolve|rescind|discontinue|end~v|clos~e) [{your}] _2 {deal} ! (may|can|if|could|might) _2 terminate | (week|year|month) ending
      (our|your) _2 {deal} _4 {be} _3 (terminated|ended|discontinued|rescinded|closed)
      (our|your|the) _2 {deal} (will|shall) _1 (end|terminate|lapse|cease) (on|as|with|at|from|after|by|effective|in)
      (our|your|the) _2 {deal} _2 (ends|lapses|runs out|expires|finishes|stops) (on|with|at|in|this|and) ! (when|until|before|day|date|if) _3 {deal}
      (our|your|the) _2 {deal} _2 (will|wo|shall|can|ca) {not} be (renewed|extended|prolonged|continued)
      <cannot> _1 (renew|extend|prolong|continue) _4 {deal}
      (this|please) (accept|is|consider|take) _4 (notice|letter) of (termination|cancellation|non-renewal)
      part~v (ways|company)
      your (position|role|job|post) _4 (redundant|eliminated|cut|terminated|abolished|gone)
      {us} _3 let (you|him|her) go
      {us} _4 lay~v off
      ({stop}|end~v) (our|the|your|this) _2 (cooperation|collaboration|partnership|relationship|engagement|work together|contract)
      {us} {be} _3 (moving|switching|going|changing) (to|with|over) _1 {other} {vendor}
      {us} _2 no longer [be] (work~v|requir~e|need~v) _3 (your|services|firm|company|agency)
      (plac~e|giv~e|tak~e|buy~v|sourc~e|order~v) _3 (elsewhere|somewhere else)
    `,
    loss: `
      (ruined|destroyed|soaked|spoil*|smashed|crushed|wrecked|broke) _3 your ! your own
      {your} _3 {thing} _6 {be} _2 {hurt} ! the _2 {thing} _3 broken down | dropped off
      {thing} _7 (cannot|can not|ca n't|could not|could n't) be (recovered|restored|retrieved|saved|repaired|found|located|traced)
      {us} _5 {hurt} (your|the|all|some|part|most|one) _3 {thing}
      your _2 {thing} _5 (gone|went|goes) missing
      (data|security) (breach|leak) (has|have|that|which|affect*|involv*|at|in|on|occurred)
      {us} (suffered|experienced|had|discovered|detected|identified) _3 (data|security|cyber) (loss|breach|leak|incident|attack)
      (unauthorized|unauthorised) _2 access to _2 your
      (lost|damaged) (in|during) (transit|transport|shipping|shipment|handling|the mail|the post)
      {be} _1 (scrap|a write-off|written off|beyond repair|past saving|a total loss|unsalvageable|kaput) ! {be} scrap (metal|paper)
      (thrown|threw|scrapped|binned|wasted|ruined|broke|broken|cracked|dropped|flooded|spoil*|burn~v) _1 (our|your|whole|all the) _2 {thing}
    `,
    outage: `
      (no|without) ({power}|hot water) (on|from|until|between|this|tomorrow|tonight|next) ! no (phone|lift)
      {power} {be} _1 (off|cut off|switched off|shut off|turned off|out of action|down) ! down (to|from|by)
      {your} _3 {system} _4 {be} _4 (down|unavailable|offline|inaccessible|unreachable|interrupted|disrupted) ! (sit|write|come|settle|calm|slow|break|close|turn|touch|go|boil|track|up|shut|cut) _2 down | down (to|from|by|on)
      {your} _3 {system} _3 (go|goes|going|went|gone) (down|offline) ! (went|gone|go|goes|going) down (to|from|by|on)
      {your} _3 {system} _5 (out of service|out of order|out of operation|out of action|down for maintenance)
      (our|your|the) _3 {system} _3 (will|wo|is|are|does|do) {not} _2 (available|accessible|reachable|work~v|operational|responding|functioning) ! work for (me|you)
      ({your}|a|planned|unplanned|scheduled) [total] (system|network|service|server|mail|planned|unplanned|scheduled) outage ! (unit~n|plant~n|maintenance|generator|transmission) _2 outage
      (service|network|system) (interruption~n|disruption~n) ! (any|no|without) _1 (service|network|supply|system)
      (planned|scheduled|expected|some|hour~n|minut~e|unplanned|brief|short|significant) [of] downtime
      (experienc~e|caus~e) _3 downtime ! (no|without|{not}|zero|minim*) _3 downtime
    `,
    regret: `
      we regret (that|to) ! regret (that|to) (any|you were)
      (due to|owing to|because of|on account of) _3 (unforeseen|shortage~n|illness|strike~n|breakdown|cutbacks|budget cuts|low demand) ! if
      (more|worse|bigger|deeper|harder|slower) _2 than (we|anyone) (thought|expected|feared|hoped|budgeted|planned) ! look~v forward | even (more|better)
      (regret|sorry|regretfully|sad|saddened|disappointed|embarrassed|ashamed|pains|hate|loath|reluctant) _1 (to|must|me|us|having to) _4 (inform|tell|advise|announce|notify|let|share|write|communicate|disappoint|answer|break|bring) ! sorry to answer
      {us} (have|'ve) _3 (bad|unwelcome|disappointing|unpleasant|unfortunate|sad|less good|not so good) [(piece|bit)] [of] news
      (bad|unwelcome|disappointing|unpleasant|unfortunate) (news|story|tidings) (about|regarding|concerning|on|for you|to share|i|first) ! (market|good) _4 bad
      {not} _1 the (news|answer|outcome|result|response) _1 (you|we|anyone) _2 (hop~e|want~v|expect~v|wish*|like)
      {us} (must|have to|need to) _1 (inform|disappoint|tell) you _1 (a|about|bad|something)
      {us} (must|have to|hate to|sorry to|regret to|going to|will) _1 (inform you|let you down|disappoint you) ! will _1 inform
      wish _1 {us} (had|could bring|could give) _2 (better|different|happier|other) news
      (not|hardly) good news
      sorry to (disappoint|let you down|be the bearer|bring you|spoil|dash)
      (hard|difficult|painful|tough|awkward|unpleasant) (mail|email|letter|message|note|news|decision|one) (to write|to send|to share|to make|to give|to bring)
      with a heavy heart
    `,
    sorry: `
      (unfortunately|regrettably|regretfully|sadly|alas)
      {us} {be} _1 afraid ! afraid (of|to)
      (to my|to our|much to my|with great|with) regret
      (sorry|sad) to say
    `,
    lack: `
      ({not}|cannot|unable|none|nobody|nothing|no longer)
      ({cancelled}|{refused}|{hurt}|cut|gone|delayed|failed|postponed|closed|stopped|reduced|shortage|expired|impossible|unavailable|slipped|overrun|exceeded)
    `,
    shift: `
      (goes|go|going|mov~e|changes|rise~n|rising|increases|climbs|grows|drop~n|fall~n|falling|decreases|down|reduced|lowered|cut) ..5 from ..6 to
      will (change|increase|move|decrease|be raised|be reduced|be lowered) ..5 from ..6 to
    `,
    told: `
      as {us} _2 {said} ! as (we|i) (went|heard|reviewed|spoke|promised|described|covered|stated|outlined)
      as [{us}] _2 {said} _4 (phone|telephone|call|person|meeting|teams|zoom|visit|lunch|{when})
      as (discussed|agreed|explained|mentioned|announced|promised|talked|spoken)
      as you _2 (know|aware|heard|learned)
      (following|after|further to|up on|thanks for|thank you for|refer*|per|confirm~v|summar*|recap|from|in|during|on) _3 (call|conversation|telephone|talk|discussion|chat) _3 ({when}|about|this|with) ! (to|on) talk
      (following|after|further to|up on|thanks for|thank you for|refer*|reference to|per|confirm~v|recap|to|from|in|during|on) [(the|your)] _1 (our|my|today's|yesterday's|this) _3 {talk}
      (on|over|by) [the] _1 (phone|telephone) _3 ({when}|this|last|ago)
      {said} ..4 (on|over|by|at|in) [(the|our)] _1 (phone|telephone|call|teams|zoom|lunch|dinner|meeting|person) ! went (on|over|by|at|in|to)
      (confirm~v|confirmation|put|putting|summary|record|recap|written|writing|paper) _4 what (we|i) _2 {said}
      what we (said|discussed|went through|agreed|talked)
      (hearing|hear|heard) me out
      (had|have|'ve|'d) (talked|spoken|spoke|discussed) _3 ({when}|last)
      (when|since) (we|i) _1 (spoke|talked|met|called|rang|phoned)
      (we|i) _1 (spoke|talked|met) _4 ({when}|ago|about|phone)
      (taking|took|answering) my call
      (good|nice|great|glad) _3 (talk~v|speak~v|spoke) (to|with)
    `,
    others: `
      according to
      (they|he|she) _2 (will|have|has|are|is|had|were|was|said|say~n|announced|plan|wo|'ll|'ve|'re|'s|would|do|does)
      (their|his|her|whose)
      (competitor~n|competition|rival~n|analysts|newspaper~n|press|journal|article|reuters|bloomberg|wsj|government|regulator|commission|senate|minister|utilities|governor|assembly|puc|ferc|court|judge|employees|layoffs)
      (announc~e|report~v|said|told|says|claim~v|stated|reportedly) _2 (that|it|they|yesterday|today|last)
    `,
    open: `
      (if|unless|whether|supposing|assuming|provided|hypothetically|whenever|wherever)
      (ask~v|wonder~v|check~v|find|clarify|confirm|see) _4 (whether|if|when|why|what)
      (may|might|could|can|need~n|should|would) [also] [to] be
      (when|once|while|as soon as)
      without ! be without
      (may|might|could) (have|need) to
      (would|could|might|should) (be|have)
      (avoid~v|prevent~v|risk of|in order not to|so as not to|worried|afraid of)
      (please|kindly|can you|could you|would you|let us|let 's|you can|you may|you could|you should|you must|feel free to|want to|wants to|like to) _2 (cancel|postpone|delay|terminate|decline|reject|withdraw|discontinue|push|move)
      (and|they|he|she|it|who) (decid~e|tries|try) to
    `,
    past: `
      last (year|quarter|summer|winter|spring|autumn|fall|december|november|january)
      (year~n|months) ago
      (back|at) (then|that time|the time)
      (previously|historically|formerly|originally had)
      used to
      (happy|glad|pleased|delighted|relieved|congratulations)
    `,
    relief: `
      (resolved|restored|solved|reinstated|averted|lifted)
      {be} [now] fixed
      back (online|running|again|to normal|on track|on schedule)
      up and running
      (good|great|happy|excellent|wonderful) news
      (passed away|funeral|death of|condolences|died)
      no longer (delayed|necessary|an issue|a problem|affected|down|cancelled|expected|planned)
      (ahead of|on) (schedule|time)
      at no (extra|additional|further) (cost|charge)
      free of charge
      {price} _3 (will|wo|do|does|remain|stay|are|is) (not|n't|unchanged|stable|same|frozen|fall|drop|decrease)
      (thanks to|in your favour|in your favor)
    `,
    trivial: `
      (they|did|was|were|had|friend|am)
      i (do n't|do not|ca n't|can not|cannot|have no|have n't) _1 (have|know|seem|think|get|remember)
      (reach|find|open|locate|remember|recall|understand|tell|print|download|log|hear|read|speak|talk|get hold|get through|sure|clear|aware|certain|motivated|seem|believe|think|yet|afford)
      (make it|be there|in the office|out of the office|on vacation|on holiday|in town|out of town|by phone|sooner|your call|the call|the meeting|lunch|dinner|see you|this message|the attachment|the file)
    `,
  },
};

import type { BadNewsKind } from "../../detectors/bad-news";
import type { Lexicon } from "../../text/phrases";

/**
 * News a customer would rather not get, as frames: what is ours or yours, and what becomes of it. Meetings, calls and
 * lunches are no items on purpose: moving one of them is no bad news. "Could not" tells of the past and refuses nothing.
 */
export const badNews: Lexicon<BadNewsKind> = {
  classes: {
    be: "is are was were 's 're am 'm be been being",
    is: "is are 's 're am 'm",
    ordinal: "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st",
    us: "we i",
    num: "0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
    place: "office branch counter desk shop store canteen plant factory site warehouse depot department hotline cafe gym library lab laboratory school club workshop clinic hotel restaurant",
    agent: "we i it board management committee headquarters hq company group team",
    item: `order orders delivery deliveries shipment shipments consignment release launch rollout roll-out go-live migration installation deployment upgrade
      report draft audit survey results project work works construction renovation handover hand-over opening production parts part goods items units batch
      container containers pallets samples prototype hardware equipment devices machine machines laptops servers licenses licences module
      feature features fix patch repair repairs relocation training workshop course milestone phase schedule timeline timetable date deadline completion publication
      translation catalogue catalog proposal quotation refund documents materials stock parcel package implementation integration
      product products appointment visit booking reservation event conference webinar seminar fair tour show trip flight pilot test tests party picnic lesson class classes
      dispatch start assembly commissioning brochure manual app portal approval certification inspection replacement replacements supply supplies pick-up pickup collection service services bonus bonuses scheme programme program allowance subsidy season edition issue concert performance`,
    mover: "delivery shipment release launch rollout go-live migration installation deployment upgrade handover opening production completion publication date deadline schedule timeline milestone phase start project dispatch training workshop course",
    price: `price prices rate rates fee fees tariff tariffs charge charges cost costs subscription subscriptions rent premium premiums retainer pricing surcharge surcharges plan plans package rental`,
    done: "used sold delivered shipped tested processed honoured honored met kept fitted mended fixed guaranteed done extended moved changed picked dispatched refunded replaced exchanged accepted approved granted served repaired printed made offered booked reserved issued paid released completed finished started installed renewed considered included",
    fee: "price prices rate rates fee fees tariff tariffs subscription rent premium premiums retainer",
    grant: "accept approv~e offer grant extend renew honour honor accommodat~e refund waive waiving reimburs~e discount compensate guarantee commit entertain endorse sponsor prolong fulfil fulfill match beat",
    serve: `provide support take process replace supply deliver ship pay repair fix install host allow permit cover sell issue assign match meet lower reduce hire include consider recommend
      keep hold let promise release invite book reserve move change add do`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      tomorrow week weeks month months quarter year spring summer autumn fall winter days q1 q2 q3 q4 christmas easter further notice end mid-* early late`,
    deal: "contract contracts agreement agreements partnership cooperation collaboration relationship engagement subscription subscriptions retainer mandate licence license employment lease tenancy membership account warranty",
    cancelled: "cancelled canceled scrapped withdrawn abandoned discontinued axed shelved revoked rescinded retired suspended mothballed pulled dropped",
    system: "system systems service services server servers site website portal platform network app application database mail email e-mail phone phones hotline api line lines infrastructure gateway connection connections access shop",
    thing: `order parcel parcels package packages shipment shipments consignment delivery goods data files file records documents backup backups samples device devices pallet pallets container containers crate crates
      equipment luggage items item database account belongings archive machine casting mould mold tool tools boxes box batch cargo`,
    request: "request application claim proposal bid tender offer candidacy submission complaint appeal loan order refund abstract paper leave promotion raise extension design sample plan budget transfer slot",
    scarce: "budget money funds funding capacity room space slot slots seats seat places place stock vacancy vacancies tickets rooms desks staff resources hours headcount licences licenses appointments allocation",
  },
  fragments: {
    cannot: `
      cannot
      (can|ca) (not|n't)
      {is} now unable to
      {is} _1 unable to
      {is} (not|n't) [(currently|yet|now)] able to
      {is} no longer able to
      (will|wo|shall) (not|n't) [now] be able to
      {is} (not|n't) [(currently|yet|now)] in a position to
      (will|wo|shall) (not|n't) [now] be in a position to
      {is} no longer in a position to
      (will|shall|can) no longer [(be able to)]
      (will|wo|shall) (not|n't)
    `,
    sorry: `
      (unfortunately|regrettably|sadly|alas)
      {us} _2 regret
      {us} {be} _1 (sorry|afraid)
      (to my|to our|with) regret
      {us} apologi*
    `,
    late: `
      {be} _2 (delayed|postponed|deferred)
      (has|have) been (delayed|postponed|deferred)
      {be} _1 (running|falling|lagging|slipping) _2 (late|behind)
      {be} _1 (held up|pushed back|put off|put back|set back)
      {be} _2 (behind schedule|behind plan|behind time|weeks late|days late|months late|late again|running late)
      (slips|slipped|slipping|slip) _3 (to|into|by|until|from|past|a|two|three|again)
      (need|needs|take|takes|taking) _2 longer
      (will|'ll|is going to) _2 (arrive|come|start|follow|ship|leave) _2 later than
      (miss|misses|missed|missing) [(the|its|our|your|this|that)] _3 (deadline|slot|window|milestone|launch|vessel|boat)
      (take|takes|taking) until
      (have|has) been put back
    `,
    unready: `
      (will|wo|does|do|is|are|has|have|ca|can|did) (not|n't) _1 (ready|arrive|arrived|arriving|leave|left|ship|shipped|done|finished|complete|completed|available|start|started|begin|make|reach) ..4 (before|until|till|in time|on time|this|yet|by the|as planned|as promised)
      (will|wo|is|are) (not|n't) [(going to|be)] (ready|finished|completed|delivered|shipped) ..4 (before|until|till|in time|on time|this|by|as planned|as promised|on)
    `,
    rise: `
      (will|shall|'ll|must) _2 (increase|rise|climb)
      {be} _1 (rising|increasing|climbing)
      {be} _3 (raised|increased)
      (rises|increases|rose|climbs) _1 (by|to|from|on|with|effective|as|in)
      (go|goes|going|gone|went) up
      (get|gets|getting|become|becomes|becoming) _1 (expensive|dearer)
      {be} _1 adjusted (upward|upwards|by|with|effective)
      will (change|be adjusted) ..4 from
    `,
  },
  entries: {
    delay: `
      (pushed|pushes|moved|moves|delayed|delays|postponed|postpones|shifted|shifts) (the|our|your) _4 (into|to|until|back to) _1 {time} ! {us} _2 moved | meeting _3 {time} | they _1 (pushed|moved|delayed|postponed)
      {mover} _1 {is} now {time}
      {us} (have|'ve) _1 run out of ! out of (time|town|the office|patience|ideas|things)
      (lorry|truck|van|machine|line|press|crane|boiler|printer|ship|vessel|oven|kiln|mill|robot|lift) _2 (broke|broken|has broken|breaks) down
      (fortnight|week|weeks|days|month|months) behind ! behind (us|me|you|him|her)
      (rather than|instead of) [(the|on|in|by)] {ordinal}
      {ordinal} (rather than|instead of)
      no _4 until (next|after|further|{time}) ! no _2 (need|hurry|rush|rest|problem|later) | no (change|changes|news|answer|decision)
      (will|'ll|must) (sit|stay|remain|be stuck|be held) _3 (until|over|for at least|at least)
      (stopping|closing|shut|idle|standing still) for _2 (days|weeks|months) ! (breaking|cool|settle|sit) down
      (can|ca|will|wo) (not|n't) _2 (start|begin|ship|deliver|leave|go out|move|proceed) (until|before|without)
      {us} (have|'ve|had to|have had to|have to) _1 (postponed|delayed|postpone|delay|defer|deferred) ! (postponed|delayed|postpone|delay) _2 (meeting|call|lunch|dinner)
      {us} do (not|n't) (anticipate|expect|foresee) ..8 (until|before) ! expect to be (in|back)
      (will|wo|does|do) (not|n't) (reach|arrive|ship|be with|be ready|be available|be delivered|be finished|be complete|be completed|be done|come in|be live) _3 (before|until|till) ! i _1 (will|wo)
      (will have to|has to|must) wait (until|till|for) ! (i|we) (will|'ll|have|must) _2 wait
      {mover} _5 {be} now (expected|due|scheduled|planned|set|likely|looking) (for|on|in|to|by|at|like)
      (it|delivery|shipment|release|launch|they) now (looks|look) like {time}
      (overrunning|overrun|overran|running over) ! (budget|cost) overrun
      (set|sets|put|puts|setting|throw|throws|knocked|knocks) us back
      (cost|costs|costing|lost|lose|losing) [us] (a|two|three|four|another|several|some) (day|days|week|weeks|month|months)
      (is|are|'s|'re) [now] (a|two|three|four|five|six|ten|several|some) (day|days|week|weeks|month|months) behind
      {us} _2 (will|wo|are|'re|is) (not|n't) [(going to)] (make|hit|meet) [(the|your|that)] ({time}|date|deadline|slot)
      (takes|taking|take|took|taken) longer than (planned|expected|we|promised|hoped|foreseen|thought|agreed|i)
      (bear with us|thank you for your patience|ask for your patience|thanks for your patience) ..6 (longer|delay|later|until)
      (hold-up|hold up|setback|holdup) (at|with|in|on) (the|our|your)
      {item} _5 <late> ! my _1 {item}
      {item} _5 <unready> ! my _1 {item}
      {mover} _4 {be} _1 (pushed|moved|shifted|rescheduled) (to|until|till|by|into) ! (hearing|court|trial) {mover}
      {mover} _3 (moves|shifts|moving|shifting) (to|into|back|out|by) _2 {time} ! (hearing|court|trial) {mover}
      (deliver|delivery|ship|dispatch|launch|arrival|lead) (date|dates|time|times) _4 (slip|slips|slipped|moves|moved|move|shifts|shifted|pushed|later|longer|extended)
      {us} _2 (running|falling|lagging) _2 (late|behind)
      {us} {be} _3 behind (schedule|plan|with)
      {us} _4 (miss|missed|missing) [(the|our|your|this|that|its)] _2 (deadline|date|slot|milestone|target)
      <cannot> (deliver|ship|finish|complete|send|start|supply|dispatch|install|launch|hand|submit|provide|have|get|release|begin) ..6 (before|until|till|deadline|schedule|scheduled|planned|promised|agreed|originally|in time|on time) ! (cannot|not|n't) have time
      <cannot> (deliver|ship|finish|complete|supply|dispatch|install|launch) _6 (by|on|this|next|in) {time}
      <cannot> (meet|keep|hold|make|hit|stick|honour|honor|guarantee) [to] [(the|our|your|this|that|its)] _3 (deadline|deadlines|date|dates|schedule|timeline|timetable|timeframe|milestone|slot)
      {us} _2 need _2 (more|extra|additional) time (to|for|on|with|before)
      {us} _3 need (another|a further|an extra) _2 (day|days|week|weeks|month|months)
      (it|this|which) (will|'ll|is going to|may|might) [now] take _3 longer
      (earliest|soonest) _2 {us} (can|could)
      at the [very] earliest ! at the earliest (opportun*|convenience|time|possible|next|stage)
      (not|no|n't) earlier than {time}
      (later|longer) than [(we|originally|i|first|initially)] (planned|expected|promised|agreed|announced|hoped|anticipated|scheduled|intended|foreseen|thought|estimated|your calendar) ! no (later|longer) than | {us} ('ll|will) be _2 later than
      (days|week|weeks|month|months) later than
      (will|'ll|come|comes|coming|arrive|arrives|start|starts|land|lands) _5 (days|week|weeks|month|months) later
      (new|revised|updated|adjusted) (delivery|ship|shipping|release|launch|completion|arrival|go-live|installation|handover|opening|dispatch) date (is|will|would|of|now)
      {us} {be} not going to (make|meet|hit) _4 (deadline|date|time|it)
      (expect|anticipate|foresee|see|face|facing|experiencing|have|is|are|be) (a|an|some) _1 (delay|delays) [(of|in|with|until|on|due)] ! delay in (reply*|respon*|answer*|getting|my|our|writing) | not _3 (delay|delays)
      (delay|delays) (of|in|to|with|on|for) (our|your) {item} ! (avoid|prevent|no|the) _2 (delay|delays)
      delay of _3 (day|days|week|weeks|month|months)
      (we|you) (will|wo) (not|n't) (be|have|get|receive|see|reach|arrive|start|begin) _6 (until|before|till) _2 {time} ! be (in|back|here|around|home|available|out|free|able|at|there) _6 (until|before|till)
      {us} _4 (pushing|push|moving|move|putting|put|shifting|postpone|postponing|delay|delaying|defer|deferring) [back] [(the|our|your)] _3 {mover} _3 (back|out|off|to|until|till|by) ! (may|can|could) _2 (push|move|put)
      {us} (must|have to|had to|need to|will|'ll|shall|decided to|are going to) _1 (postpone|delay|defer) [(the|our|your|this)] _3 {item}
      {be} _2 (out of stock|on back order|on backorder|backordered|back-ordered)
      (caught|stuck|held) [up] (at|in|by) customs
      (needs|need|takes|take|wants) (its|their|more|some more) time
      {item} _4 (will|'ll|has to|have to|must) [now] wait (until|till|for)
      (you|it|that|this) (will have to|must|has to|'ll have to) wait (until|till|for another|another)
      {mover} ..6 {time} (instead of|rather than)
      {mover} ..6 (instead of|rather than) _2 {time}
    `,
    price: `
      (is|costs|are|'s) [(eur|usd|gbp)] {num} _1 extra
      revised (upwards|upward)
      no longer (included|free|part of|covered) ! if _4 no longer
      (bill|invoice|total|cost|price|sum|quote) _3 (higher|more) than (we|i|quoted|planned|expected|estimated|the|last) ! not _2 (higher|more)
      (no longer|not) [be] free of charge ! if _3 not
      (will|shall) no longer be free
      (start|starting|begin|beginning) (charging|to charge) [you] (for|a|an)
      (will|shall|'ll) be (chargeable|invoiced separately|billed separately|charged separately|charged extra|charged at)
      (additional|extra|further) (fee|charge|cost|costs) (of|applies|apply|will)
      (percent|per cent) (more|dearer) (expensive|than|for|per|from)
      (index|indexation|inflation) (adjustment|increase|uplift) (of|to|will|applies|from|by)
      (we|i) (will|'ll|must|have to|need to|are going to) _1 (ask|invoice|bill) [you] _1 (for|a) _1 (more|further|extra|additional|supplement|top-up)
      (we|i) {be} _1 putting _3 {price} up
      (put|putting) up (our|your|the) _2 {price}
      (our|your) _3 {price} _5 <rise> ! (gas|oil|power|energy|electricity|stock|share|market|spot|commodity|house|housing|interest|raw) {price}
      {fee} _5 <rise> ..4 (percent|per|from|effective|starting) ! (gas|oil|power|energy|electricity|stock|share|market|spot|commodity|house|housing|interest|raw|their|his|competitor*|crude|fuel|natural|clearing|transmission|access) _3 {price} | {price} (index|cap)
      {us} _6 (raise|raising|increase|increasing|raised|increased|adjusting|lift|lifting) [(our|your|the|all)] _3 {price} ! (may|might|if|would|not|n't|never|can|could) _4 (raise|raising|increase|increasing|raised|increased|adjusting|lift|lifting)
      {us} _4 (put|putting) (our|your|the) _2 {price} up
      (price|rate|fee|tariff|cost|rent|subscription) (increase|increases|rise|adjustment|hike|uplift) (of|from|effective|will|by|as|takes|becomes|applies) ! (no|without|avoid|any|his|their) _2 (price|rate|fee|tariff|cost|rent) (increase|rise)
      (increase|rise|uplift|adjustment) (in|of|to) (our|your) _2 {price}
      (a|our|your|additional|new|fuel|energy) _1 surcharge (will|applies|apply|of)
      (add|introduce|introducing|adding|impose) _3 surcharge
      {us} _4 (pass|passing) _5 (cost|costs|increase|increases) (on|to|along)
      {us} _4 (pass|passing) on (the|these|this|those|part|some|higher|our|a) _3 (cost|costs|increase|increases)
      (will|'ll) [now] cost [you] _3 (more|extra) ! not cost
      (more|higher|dearer) than [(we|originally|initially)] (quoted|estimated|budgeted|offered|calculated)
      (exceed|exceeds|exceeded|exceeding|over|above) (the|your|our) _1 (budget|estimate|quote|quotation) ! (not|n't|never) _1 (exceed|over|above)
      (your|our|the) _2 (discount|discounts|rebate|concession) _3 (end|ends|expire|expires|lapse|lapses|ending|withdrawn|removed|discontinued|dropped|no longer)
      (new|higher|revised) (price|prices|rates|fees|tariff|tariffs|pricing) _3 (apply|applies|effect|effective|valid|force)
      {us} (have to|must|need to|will|'ll) _2 charge _4 (more|extra|additional|additionally)
      (new|monthly|annual|hourly|daily|unit|list) (price|rate|fee) _3 (goes|moves|changes|go|move) from ..9 to
      with effect from ..4 {price} _4 (will|shall|stand|stands) _1 (be|revised|increased)
    `,
    refusal: `
      (rejected|declined|refused|denied|vetoed|turned down|knocked back|voted down|voted against|said no to) (your|the) _2 {request} ! (they|he|she|it|bill|court|judge|commission|assembly|senate) _1 (rejected|declined|refused|denied|vetoed|turned|voted)
      not one {us} (can|could)
      not (what|the kind of) _2 we {be} looking for
      we (will|wo|shall|can|ca) (not|n't) _4 (you|your|with you) ! (not|n't) [be] (bother|bore|thank|wait|tell|forget|keep|hold|blame|need|find|see|reach|remember|imagine|open|believe|stress|have|take|trouble|disappoint|affect|know|let|hear|read|locate|mention|share|disclose|charge|asking|sell) | {us} _3 thank you
      i (can|ca|cannot|shall) (not|n't) (give|grant|offer|get|lend|spare|free|take|put|promise) you ! (get|take) you (wrong|out)
      i cannot (give|grant|offer|lend|spare|promise) you
      (will|wo|shall) (not|n't) be (restocking|renewing|placing|ordering|extending|inviting|hiring|paying|joining|exhibiting|sponsoring|funding|supporting|covering|continuing|publishing|stocking|buying|using|returning|taking part|going ahead|offering|providing|sending|delivering|shipping|accepting|replacing|refunding) ! if _3 (will|wo)
      (legal|finance|management|headquarters|hq|purchasing|procurement|board|bank|insurer|council|landlord|manufacturer|supplier|customs|accounting|compliance) (will|wo|would|has|have|did) (not|n't) _1 (sign|approve|agree|accept|pay|release|cover|allow|let|budge|move|signed|approved|agreed|accepted|released)
      no _2 (can|will) be {done} ! no (longer|one|later|more) | no (changes|problem|doubt|decision|decisions|further action) | if no
      (have|has|had) (to go|gone|been given|been offered|been passed|been awarded) to (another|someone else|somebody else|a different|the next|others)
      (gone|going|went) with (a|the|another|someone|somebody|an) _2 (candidate|supplier|vendor|firm|bidder|agency|partner|provider|applicant|competitor|local|cheaper|contractor)
      (chosen|picked|hired|appointed|selected|chose|preferred) (a|another|someone|somebody) _2 (candidate|supplier|vendor|firm|bidder|agency|partner|provider|applicant|contractor) ! if
      (pulled|withdrawn|withdrew|stopped) (the|its|their|his|all) _1 (money|funding|sponsorship|bid) ! {us} _2 (pulled|withdrew|stopped)
      (your|our|the) _3 {thing} _4 (cannot|can not|ca n't) be {done}
      (did|does|has|have) (not|n't) (make|made) it into (this|the|our) ! {us} _2 (not|n't) make it
      <sorry> ..9 (will|wo) (not|n't) be able to (attend|participate|join|make|come|speak|be|take|accept|go)
      <sorry> ..6 (unable to|cannot|ca n't|can not) (attend|participate|join|make it to|come|speak|accept)
      (role|job|post|position|contract|lot|award|tender|promotion|grant|prize) _2 (has gone|went|goes|is going|has been given|was given|was awarded|has been awarded) to ! to (you|us|your|print|{time})
      (you|it|proposal|application|design|product|bid|sample|paper) _2 (not|n't) (make|made) (the|our|this) _1 (cut|shortlist|short-list|final|finals|list|grade|programme|program)
      (not|n't|never) be (taken|taking|moving|going|carried|pursuing|proceeding) _2 (further|forward|ahead|any further) ! (if|unless)
      (not|n't) (take|pursue|move|carry) (it|this|your) _3 (further|forward)
      (must|have to|had to|going to|need to|will have to|shall) pass on (this|your|it|the)
      (will|'ll|are going to|going to) pass this time
      not [really] (a|the|quite|quite the) _1 (right|good|best) (fit|match) for (us|our|this)
      not something {us} (can|could|are able|offer|do|support)
      (nothing|little) [(more|else)] {us} can do
      hands are tied
      no longer (on the table|feasible|viable|on offer|possible)
      {be} off the table
      (ca|can|could) (not|n't) (stretch|see our way|go as low|go that low|go below|go any lower)
      (closed|close) to new (applications|applicants|orders|customers|entries|members|bookings)
      (applications|entries|registration|submissions|bookings) {be} [(now|already|unfortunately)] closed
      (passed over|fell short|came second|runner-up|runners-up) ! runner-up (prize|cup)
      too late (for|to) (this|the|be|accept|include|change) ! not too late | before it 's too late
      {us} _2 <cannot> _1 {grant} ! offer (an|any) (excuse|opinion|comment|advice)
      {us} _2 <cannot> _1 {serve} _4 (you|your) ! make it | take part | wait | hold your breath | help but | thank you
      <sorry> ..5 {us} _2 <cannot> _1 ({serve}|give|send|make|change|add|do|move) ! make (it|the|this|your) _1 (call|meeting|lunch|dinner|tomorrow|today|tonight|on) | make it | be (there|able|at|in|here|back|available) | help but | hold on
      <sorry> ..4 {request} _6 <cannot> be
      {be} (not|n't) [(currently|yet)] (willing|prepared) to {grant}
      (we|i|board|management|committee|jury|bank|headquarters|team) _3 (decided|chosen|resolved|elected|opted) (not to|against) ! not to (include|use|mention|bother|wait|worry|attend|come|change|purposely|over-*|say|tell|let|do|be|get|put|switch|bring|comment|raise|disturb|forward)
      (have|had|has|going|forced|obliged|regret|sorry) to _1 (decline|refuse|reject|disappoint|turn you down|turn down|say no|pass on)
      {us} must _1 (decline|refuse|reject|disappoint|turn down|say no)
      (we|i) _2 (decline|declined|reject|rejected|refuse|refused) (your|the offer|the proposal|the request)
      your _2 {request} _5 {be} _2 (declined|rejected|refused|denied|unsuccessful|disallowed|ineligible|unfunded|turned down|knocked back)
      (your|the) _2 {request} _3 {be} (not|n't) _2 (accepted|approved|successful|selected|shortlisted|granted|eligible|covered|funded|taken|signed off)
      (your|the) _2 {request} _3 <cannot> be _1 (accepted|approved|granted|processed|considered|accommodated|honoured|honored|fulfilled|met|refunded|completed)
      your _2 {request} [(has|have|was|did)] (not|n't) _1 (make|made|pass|passed|get|got|come|through|convince|win|reach) _2 (it|cut|list|through|final|approval|programme|program|jury|committee|board)
      you (have|were|are|was) (not|n't) [been] (selected|successful|chosen|shortlisted|awarded|accepted)
      (chosen|selected|awarded|appointed|decided for|going with|gone with|went with|opted for|gone to|went to|goes to|given to) _2 (someone else|somebody else|another supplier|another vendor|another candidate|another applicant|another bidder|another provider|another agency|another partner|another firm|another company|another contractor|other candidates|different supplier|different vendor|different provider|different agency)
      {be} _2 not (covered|included|eligible) (by|under|in|for) (your|the) _2 (warranty|contract|policy|guarantee|agreement|plan)
      we (will|wo|shall) (not|n't) be (renewing|extending|refunding|offering|accepting|proceeding|approving|pursuing|replacing|participating|exhibiting|sponsoring|continuing)
      we {be} (not|n't) (renewing|extending|refunding|accepting|proceeding|approving|participating|exhibiting|sponsoring|continuing)
      <cannot> _1 (accede|consent) (to|with) (your|this|the|that|these)
      (no|not) (possibility|option|way|scope|basis) (of|to|for) [(a|us|any)] (refund|discount|extension|extend|refunding|reduce|reduction|deliver|accept|accommodate)
      (out of|beyond|outside) our (reach|scope|remit|hands|means|power|budget)
      no (budget|money|funds|funding|capacity|room|slot|vacancy|slots|seats|places) [(line|left|free|available)] (to|for|in|this|left|until|before) ! (with|have) no room | no room for (doubt|error)
      (seats|places|slots|tickets|rooms|stands|spaces) {be} [(all|now|already)] (gone|taken|filled|sold out|fully booked)
      (we|it|event|course|hotel|training|workshop|fair) {be} _1 (sold out|fully booked|booked out|full up|oversubscribed)
      (leave|leaving|left|take|taking|took|cut|drop|dropped|pull|pulled|strike|struck) _3 out of (it|the|this|your) _1 (release|build|version|scope|offer|plan|programme|program|contract|budget|order|catalogue|list) ! time
      (have|'ve|has) had to (leave|drop|cut|take|pull|strike|scale|shelve|skip|give|freeze|pause|sacrifice|reduce|stop|shorten|remove|part|forgo|put|push|move|turn|lay|let|say|close|cancel)
      {us} _2 (had|have) to (drop|shelve|freeze|scale back|give up|scrap|forgo|sacrifice|call off|put off)
      (sit|sitting) _3 (show|fair|season|round|edition|year|one) out
      not (this time|on this occasion|this year) ! why not
      (do|does|will|did|can|ca|wo) (not|n't) _1 (leave|allow|permit|stretch to|extend to|foresee|provide for) _2 (room|space|budget|scope|exception|exceptions|discount|discounts)
      no further (discount|discounts|extension|extensions)
      failed (the|its|our|your) _2 (test|tests|inspection|audit|trial|approval|qualification)
      (did|has|have) (not|n't) (pass|passed) (the|its|our|your) _2 (test|tests|inspection|audit|trial|approval|qualification)
    `,
    cancellation: `
      {place} _6 (shuts|closes|will close|will shut|is closing|is shutting) (at the end of|in|on|from|with|by|as of|after) _2 {time}
      {us} {be} letting _4 (go|lapse|expire|run out)
      {us} (will|'ll|are going to|have decided to) let _4 (go|lapse|expire|run out) ! let (me|you|us|them|him|her)
      (with it goes|with them goes|goes with it|gone with it) (the|our|your)
      (necessary|forced|obliged|compelled) to _1 (cancel|postpone|withdraw|discontinue|suspend|terminate|close)
      {be} [(been|now)] called off ! (meeting|call|lunch|dinner) _4 called off
      (closes|close|closing|shuts|shut|shutting) (for good|its doors|our doors|permanently|down for good)
      (will|can|shall) no longer be (supported|offered|available|sold|produced|updated|maintained|provided|published|served|delivered|stocked|made)
      (we|it) (will|wo|shall|are|'re|is) (not|n't) be (running|holding|organising|organizing|hosting|publishing|printing|making|offering|opening|staging|delivering|serving)
      (last|final) (issue|edition|season|shipment|delivery run|print run|order date) (of|will|is|appears|before) ! (your|my) last
      (say|saying|said) (goodbye|good-bye|farewell) to (our|the|this|your) ! (wanted|like) to say
      (goes|go|going|will go) (dark|out of print|out of production)
      (drop|drops|dropped|dropping|taken|take|taking) (out|off) of (the|our|your) (programme|program|range|catalogue|catalog|menu|list|schedule|contract|release)
      (no) (class|classes|training|picnic|party|delivery|deliveries|collection|service) (this|on|next|until|from) ! (do|did) _2 no
      (our|your|the|this|that) _4 {item} _5 {be} _2 {cancelled} ! if _6 {cancelled} | (previously|already) {cancelled} | {be} _1 pulled (from|together|into)
      (our|your|the|this|that) _4 {item} _5 {be} _2 called off
      {item} _3 (stand|stands|shall stand|will stand) (withdrawn|cancelled|terminated|suspended|discontinued|revoked)
      {us} _2 (have|must|need|had|forced|obliged|going|decided|regret) to _2 (cancel|discontinue|withdraw|scrap|abandon|suspend|call off|retire|shut down) [(the|your|our|this|all|next|these)] _2 {item}
      {agent} _3 (decided|resolved|agreed) to _1 (sit|skip|drop|pass|leave|pull|close|closing|stop|stopping|end|ending|withdraw|withdrawing|step|scale|pause|freeze|shelve|shelving|wind|abandon|cancel|cancelling|discontinue|discontinuing|suspend|terminate|put) ! (put|drop|leave) (me|you|them|off|for|by|at) | step (up|into) | pass (it|this|them|along|through|on) | (close|stop|end) (the deal|by|here|with)
      {us} {be} _2 (cancelling|canceling|discontinuing|withdrawing|scrapping|suspending|abandoning|retiring|phasing out|winding down|winding up|pulling out of) (the|your|our|this|all|these|support)
      {us} _2 (have|'ve) _1 (cancelled|canceled|withdrawn|discontinued|scrapped|suspended|dropped|shelved|frozen) (your|our|the|this|all)
      (headquarters|hq|management|board|finance|head office|group|company) (has|have) _1 (cancelled|canceled|withdrawn|discontinued|scrapped|suspended|dropped|shelved|frozen|cut|stopped|vetoed|blocked|pulled|axed)
      {us} (will|'ll) _1 (cancel|discontinue|withdraw|suspend|scrap|retire) _1 (your|our|the|this|selling|offering|supporting)
      {us} (will|'ll|are|'re) _1 (stop|stopping|cease|ceasing) _1 (selling|offering|supporting|making|producing|delivering|serving|manufacturing|publishing|shipping)
      {item} _5 (will|wo|is|are|can|ca) (not|n't) _2 (take|taking) place
      {item} _5 (will|wo|is|are|can|ca|not) (not|n't|no longer|be) _2 (go|going) ahead
      {item} _4 (will|to|shall) be _1 (discontinued|retired|phased out|sunset|withdrawn|decommissioned)
      {item} _5 {be} _1 no longer (available|offered|supported|produced|sold|made|possible|stocked)
      no longer (produced|manufactured|offered|supported|stocked)
      (end|ending|ends|left|leaves|leaving|out of) (support|production|maintenance) (of|for|on|from|will|in|with)
      (reached|reach|reaches|at|is) [its] end of life
      {us} {be} _2 (closing|shutting) _1 [down] (our|the|your) _3 (office|branch|site|plant|factory|store|shop|warehouse|location|department|depot)
      (office|branch|site|plant|factory|store|shop|warehouse|depot) _3 (closes|will close|will be closed for good|shuts|will shut|ends) ! (at|from) _2 (5|6|pm|noon)
      there (will not be|wo n't be|will be no|'ll be no|can be no) [(a|an|any)] _1 {item}
      {item} _4 {be} put on (hold|ice)
      {item} _3 (is|are|goes|stays|remains) on (hold|ice)
      (deal|sale|order|project|plan|event|trip|tour|visit|venue) _2 (fell|fallen|has fallen|falls) through
      with effect from ..6 (withdrawn|discontinued|cease|ceases|suspended|cancelled|closed)
      ({deal}|support|production|service|programme|program) _4 (comes|coming) to an end
    `,
    termination: `
      {us} _2 (give|gave|serve) [(you|formal|our)] _1 notice (of|that|under) ! (days|prior|advance) _1 notice
      (taking|take|bring|bringing|brought) _3 in-house (from|as|with|after|by|at|again|next)
      (go|going) our separate ways
      your (last|final) (day|working day) (will|is|with) ! is your last
      {us} _3 (not|n't|no longer) [be] (taking|take) up (the|our|your) option
      (we|it) (is|are|will be|has been|'re) _2 (winding|drawing|wrapping|brought|bringing|coming) [(down|up|to)] [a] (close|end) [of] our
      {us} _5 (terminate|terminating|terminated|dissolve|rescind|discontinue) [(our|your|the|this|all)] _3 {deal} ! (may|can|if|could|might) _2 terminate
      {us} _3 (end|ending|close|closing) (our|your|the|this) _2 {deal} ! (week|year|month) ending
      (our|your) _2 {deal} _4 {be} _3 (terminated|ended|discontinued|rescinded|closed)
      (our|your|the) _2 {deal} (will|shall) _1 (end|terminate|lapse|cease) (on|as|with|at|from|after|by|effective|in)
      (our|your|the) _2 {deal} _2 (ends|lapses|runs out|expires|finishes|stops) (on|with|at|in|this|and)  ! (when|until|before|day|date|if) _3 {deal}
      (our|your|the) _2 {deal} _2 (will|wo|shall|can|ca) (not|n't) be (renewed|extended|prolonged|continued)
      <cannot> _1 (renew|extend|prolong|continue) [(our|your|the|this|with)] _3 {deal}
      {us} (hereby|are|am|'re|'m|must|wish to|have|would like to|have to) _2 (give|giving|gave|serve|given) [(you|formal|our|the)] _2 notice
      (this|please) (accept|is|consider|take) _4 (notice|letter) of (termination|cancellation|non-renewal)
      (notice|letter) is (your|our|the) _2 notice
      (part|parting|parted) (ways|company)
      your (position|role|job|post) _4 (redundant|eliminated|cut|terminated|abolished|gone)
      {us} _3 let (you|him|her) go
      {us} _4 (lay|laying) off
      you _4 laid off
      (end|ending|ended|cease|ceasing|stop|stopping) (our|the|your|this) _2 (cooperation|collaboration|partnership|relationship|engagement|work together|contract)
      {us} {be} _3 (moving|switching|going|changing) (to|with|over) _1 (another|different|new|other) (supplier|vendor|provider|agency|partner|firm|company|contractor)
      {us} _2 no longer (work|working|be working|require|requiring|be needing|need|needing) [(with|for)] _1 your (services|firm|company|agency|support|team)
      (place|places|placing|give|giving|take|taking|buy|buying|source|sourcing|order|ordering) _3 (elsewhere|somewhere else)
    `,
    loss: `
      (ruined|destroyed|soaked|spoiled|spoilt|smashed|crushed|wrecked) _3 your ! your own
      (your|our|of|the) _3 {thing} _6 {be} _2 (dropped|broken|crushed|soaked|smashed|cracked|torn|flooded|burnt|burned|spoilt|shattered|bent|dented) ! (the) _2 {thing} _3 broken down
      {thing} _7 (cannot|can not|ca n't|could not|could n't) be (recovered|restored|retrieved|saved|repaired)
      (have|has) [(all|both|been)] (broken|gone missing|been stolen|burned down|burnt down|been destroyed)
      {us} _5 (lost|misplaced|damaged|destroyed|deleted|overwritten|mislaid|broke|leaked|corrupted) (your|the|all|some|part|most|one) _3 {thing}
      (your|our|of) _3 {thing} _4 {be} _3 (lost|damaged|destroyed|stolen|corrupted|compromised|leaked|exposed|missing|misplaced|deleted|wiped|breached|ruined|spoiled|contaminated)
      your _2 {thing} _5 (gone|went|goes) missing
      {thing} _4 (cannot|can not|ca n't|could not|could n't) be (recovered|restored|retrieved|found|located|traced|repaired|saved)
      (data|security) (breach|leak) (has|have|that|which|affect*|involv*|at|in|on|occurred)
      {us} (suffered|experienced|had|discovered|detected|identified) [(a|an|the)] _2 (data|security|cyber) (loss|breach|leak|incident|attack)
      (unauthorized|unauthorised) _2 access to _2 your
      lost in (transit|transport|shipping|shipment|the mail|the post)
      damaged (in|during) (transit|transport|shipping|shipment|handling)
      {be} _1 (scrap|a write-off|written off|beyond repair|past saving|a total loss|unsalvageable|kaput) ! {be} scrap (metal|paper)
      (thrown|threw|scrapped|binned|wasted|spoiled|ruined|broken|dropped|cracked|burnt|burned|flooded) _1 (our|your|the whole|all the) _2 {thing}
    `,
    outage: `
      be without (power|electricity|water|heating|gas|internet|network|telephone|phones|network access|hot water) (on|from|until|between|in|this|tomorrow|tonight|next|for|and)
      (no|without) (power|electricity|internet|heating|water|telephone|network|hot water) (on|from|until|between|in the|at the|this|tomorrow|tonight|next|today)
      (power|electricity|internet|heating|water|network|lift|lifts|elevator|elevators) _3 {be} _1 (off|cut off|switched off|shut off|turned off|out of action|down)
      (our|your|the) _3 {system} _3 (out of action|down for maintenance|offline for)
      (our|your|the|this|all) _3 {system} _4 {be} _4 (down|unavailable|offline|inaccessible|unreachable|interrupted|disrupted) ! (sit|write|come|settle|calm|slow|break|close|turn|touch|go|boil|track|up|shut|cut) _2 down | down (to|from|by|on)
      (our|your|the|this) _3 {system} _3 (goes|going|will go) (down|offline)
      (our|your) _3 {system} _3 (went|gone) (down|offline)
      (our|your|the) _3 {system} _3 {be} _2 out of (service|order|action|operation)
      (our|your|the) _3 {system} _3 (will|wo|is|are|does|do) (not|n't) _2 (available|accessible|reachable|working|operational|responding|functioning) ! work for (me|you)
      (our|your|the|this|planned|unplanned|scheduled|a) [total] (system|network|service|server|mail|planned|unplanned|scheduled) outage ! (unit|plant|plants|units|maintenance|generator|transmission) _2 outage
      (service|network|system) (interruption|disruption|interruptions|disruptions) ! (any|no|without) _1 (service|network|supply|system)
      (planned|scheduled|expected|some|hours|minutes|unplanned|hour|minute|brief|short|significant) [of] downtime
      (experience|experiencing|experienced|cause|causing) _3 downtime ! (no|without|not|n't|zero|minim*) _3 downtime
    `,
    regret: `
      we regret (that|to) ! regret (that|to) (any|you were)
      (due to|owing to|because of|on account of) _3 (unforeseen|shortage|shortages|illness|strike|strikes|breakdown|cutbacks|budget cuts|low demand|poor demand|supply problems|supplier problems) ! if
      (more|worse|bigger|deeper|harder|slower) _2 than (we|anyone) (thought|expected|feared|hoped|budgeted|planned) ! (look|looked|looking) forward | even (more|better)
      it (pains|grieves|saddens|hurts) (me|us) to
      (regret|sorry|regretfully|sad|saddened|disappointed|embarrassed|ashamed|pains|hate|loath|reluctant) _1 (to|must|me|us|having to) [(have to|be the one to)] (inform|tell|advise|announce|notify|let|share|communicate|disappoint|answer|break|bring) ! sorry to answer
      {us} (have|'ve) [got] [(some|rather|very|a)] _1 (bad|unwelcome|disappointing|unpleasant|unfortunate|sad|less good|not so good) [(piece|bit)] [of] news
      (bad|unwelcome|disappointing|unpleasant|unfortunate) (news|story|tidings) (about|regarding|concerning|on|for you|to share|i|first) ! (market|good) _4 bad 
      (not|n't) [(exactly|quite|really)] the (news|answer|outcome|result|response) [(that|which)] (you|we|anyone) _2 (hoped|hoping|wanted|want|expected|expecting|wish*|like)
      {us} (must|have to|need to) _1 (inform|disappoint|tell) you _1 (a sad|about a|bad|something unpleasant) 
      {us} must _1 (inform|disappoint) you
      wish [(that)] {us} (had|could bring|could give) _2 (better|different|happier|other) news
      (not|hardly) good news
      {us} (must|have to|hate to|am sorry to|are sorry to|regret to|are going to|am going to|will) _1 (let you down|disappoint you)
      sorry to (disappoint|let you down|be the bearer|bring you|spoil|dash)
      (bearer|bringer) of bad
      (hard|difficult|painful|tough|awkward|unpleasant) (mail|email|letter|message|note|news|decision|one) (to write|to send|to share|to make|to give|to bring)
      with a heavy heart
      you (will|wo|are|'ll) [(not|n't)] _1 (like|be pleased|be happy|be disappointed) _2 (this|hear|news|read)
      no (easy|nice|good|gentle) way to (say|put|tell|write)
      (rather|better|prefer|want you to) _2 (hear|heard|hears) it from (me|us)
      (must|have to) tell you _1 (a|an|the) (sad|sorry|unhappy|unpleasant)
    `,
    sorry: `
      (unfortunately|regrettably|regretfully|sadly|alas)
      {us} {be} _1 afraid ! afraid (of|to)
      (to my|to our|much to my|with great|with) regret
      (sorry|sad) to say
    `,
    lack: `
      (not|n't|cannot|unable|none|nobody|nothing|no longer)
      (cut|frozen|scrapped|gone|broken|lost|delayed|failed|refused|declined|rejected|cancelled|canceled|postponed|withdrawn|closed|stopped|reduced|shortage|missing|damaged|expired|impossible|cracked|discontinued|unavailable|denied|slipped|overrun|exceeded)
    `,
    shift: `
      (goes|go|going|moves|moving|changes|rises|rise|rising|increases|climbs|grows|drops|falls|drop|fall|falling|decreases|down|reduced|lowered|cut) ..5 from ..6 to
      will (change|increase|move|drop|decrease|be raised|be reduced|be lowered) ..5 from ..6 to
    `,
    told: `
      as [(we|i)] [(have|had|'ve|just|already)] _1 (discussed|explained|mentioned|said|told|agreed|announced|talked|spoken|spoke|covered|outlined|described|promised|reviewed|stated) _4 (phone|telephone|call|person|meeting|teams|zoom|visit|lunch|yesterday|morning|today|earlier|afternoon|conversation|week|already)
      as (discussed|agreed|explained|mentioned|announced|promised|talked|spoken)
      as (we|i) (discussed|explained|mentioned|told|said|agreed|announced)
      as you _2 (know|aware|heard|learned)
      (following|after|further to|following up on|thanks for|thank you for|referring to|with reference to|reference to|per|as per|to confirm|confirming|confirm|confirms|summary of|recap of|summarize|summarise|from|in|during|on) _3 (call|conversation|telephone|talk|discussion|chat) _3 (today|yesterday|morning|afternoon|earlier|just|monday|tuesday|wednesday|thursday|friday|about|this|with)
      (following|after|further to|up on|thanks for|thank you for|referring|reference to|refer|per|confirm|confirming|confirms|recap|to|from|in|during|on) [(the|your)] _1 (our|my|today's|yesterday's|this) _3 (call|phone call|telephone call|conversation|discussion|talk|meeting|visit|chat|lunch|dinner|coffee)
      (on|over|by) [the] _1 (phone|telephone) _3 (today|yesterday|this|earlier|just|monday|tuesday|wednesday|thursday|friday|last|ago)
      (explained|told|said|mentioned|discussed|spoke|talked|agreed|promised|informed|announced|heard|described|covered|went through) ..4 (on|over|by|at|in) [(the|our)] _1 (phone|telephone|call|teams|zoom|lunch|dinner|meeting|person)
      what we (said|discussed|went through|agreed|talked)
      (hearing|hear|heard) me out
      (had|have|'ve|'d) (talked|spoken|spoke|discussed) _3 (last|yesterday|earlier|already|monday|tuesday|wednesday|thursday|friday)
      (when|since) (we|i) _1 (spoke|talked|met|called|rang|phoned)
      (we|i) _1 (spoke|talked|met) _4 (today|yesterday|morning|earlier|just|monday|tuesday|wednesday|thursday|friday|afternoon|ago|about|phone)
      (taking|took|answering) my call
      (confirm|confirming|confirmation|putting|put|summary|record|recap|written|writing|paper) _4 what (we|i) _2 (discussed|said|told|agreed|explained|talked|covered|went)
      (good|nice|great|glad) _3 (talking|speaking|talk|speak|spoke) (to|with)
    `,
    others: `
      according to
      (they|he|she) _2 (will|have|has|are|is|had|were|was|said|say|says|announced|plan|wo|'ll|'ve|'re|'s|would|do|does)
      (their|his|her|whose)
      (competitor|competitors|competition|rival|rivals|analysts|newspaper|newspapers|press|journal|article|reuters|bloomberg|wsj|government|regulator|commission|senate|minister|utilities|governor|assembly|puc|ferc|court|judge|employees|layoffs)
      {us} (read|heard|saw|hear|understand|learned|notice|see) _1 (that|about|in|from|today)
      (announced|reported|said|told|says|reports|announces|claims|claimed|stated|reportedly) _2 (that|it|they|yesterday|today|last)
    `,
    open: `
      (if|unless|whether|supposing|assuming|provided|hypothetically|whenever|wherever)
      in (case|the event)
      (ask|asking|wonder|wondering|check|checking|find|clarify|confirm|see) _4 (whether|if|when|why|what)
      (may|might|could|can|need|needs|should|would) [also] [to] be
      (when|once|while|as soon as)
      without ! be without
      (may|might|could) (have|need) to
      (would|could|might|should) (be|have)
      (avoid|avoiding|prevent|preventing|risk of|in order not to|so as not to|worried|afraid of)
      (either|each|any) party
      (please|kindly|can you|could you|would you|let us|let 's|you can|you may|you could|you should|you must|feel free to|want to|wants to|like to) _2 (cancel|postpone|delay|terminate|decline|reject|withdraw|discontinue|push|move)
      (and|they|he|she|it|who) (decide|decides|tries|try) to
    `,
    past: `
      last (year|quarter|summer|winter|spring|autumn|fall|december|november|january)
      (years|months|year) ago
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
      (reach|find|open|locate|remember|recall|understand|tell|print|download|log|hear|read|speak|talk|get hold|get through|sure|clear|aware|certain|motivated|seem|believe|think|yet|talk|afford|find)
      make it
      be there
      in the office
      out of the office
      on vacation
      on holiday
      in town
      out of town
      by phone
      sooner
      your call
      the call
      the meeting
      lunch
      dinner
      see you
      this message
      the attachment
      the file
    `,
  },
};

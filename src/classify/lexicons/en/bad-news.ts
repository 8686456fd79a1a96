import type { BadNewsKind } from "../../detectors/bad-news";
import type { Lexicon } from "../../text/phrases";

/**
 * News a customer would rather not get, as frames: what is ours or yours, and what becomes of it. Meetings, calls and
 * lunches are left out on purpose: moving one of them is no bad news.
 */
export const badNews: Lexicon<BadNewsKind> = {
  classes: {
    be: "is are was were 's 're am 'm be been being",
    will: "will 'll shall would wo",
    us: "we i",
    item: `order orders delivery deliveries shipment shipments consignment release launch rollout roll-out go-live migration installation deployment upgrade update
      report draft audit analysis survey results project work works construction renovation handover hand-over opening production parts part goods items units batch
      container containers pallets samples prototype hardware equipment devices machine machines laptops servers license licenses licence licences version module
      feature features fix patch repair repairs relocation training workshop course milestone phase schedule timeline timetable date deadline completion publication
      translation catalogue catalog proposal quotation contract refund documents material materials stock parcel package site system integration implementation
      rollouts product products service services appointment visit booking reservation event conference webinar seminar fair tour trip flight pilot test tests
      dispatch start assembly commissioning brochure manual app application platform portal approval certification inspection replacement replacements supply supplies`,
    owned: "our your the this that these those all both said",
    price: `price prices rate rates fee fees tariff tariffs charge charges cost costs subscription subscriptions rent premium premiums retainer pricing licence license
      plan plans package invoice bill rental surcharge surcharges`,
    grant: `accept approv~e agree offer grant extend renew honour honor accommodat~e refund waive waiv~e reimburs~e provide support tak~e process replace suppl~y fulfil fulfill deliver ship
      guarantee commit reduce lower discount match exchange compensate proceed continue release include consider sponsor hire give cover repair credit complete implement allocate
      serve host allow permit arrange go move pay invest participate recommend endorse maintain offer- quote sell issue assign prioritize prioritise secure promise keep help assist
      fix finish install launch start begin meet make hold stick comply lift bring hand produce`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      tomorrow week weeks month months quarter year spring summer autumn fall winter day days morning afternoon tonight q1 q2 q3 q4 christmas easter further notice end mid-* early late`,
    deal: "contract contracts agreement agreements account accounts partnership cooperation collaboration relationship engagement subscription subscriptions retainer mandate licence license arrangement employment policy lease tenancy membership",
    cancelled: "cancelled canceled scrapped withdrawn abandoned dropped discontinued axed shelved revoked rescinded retired suspended",
    system: "system systems service services server servers site website portal platform network app application database mail email e-mail phone phones hotline api line lines production infrastructure gateway connection connections access shop",
    thing: "order parcel package shipment consignment delivery goods data files records documents backup backups samples device devices pallet pallets parcels packages shipments crate crates box boxes container containers equipment luggage items database account belongings file archive",
  },
  fragments: {
    cannot: `
      cannot
      (can|ca|could) (not|n't)
      {be} [now] [simply] unable to
      {be} (not|n't) [(currently|yet|now)] able to
      {be} no longer able to
      (will|wo|would) (not|n't) [now] be able to
      {be} (not|n't) [(currently|yet|now)] in a position to
      (will|wo|would) (not|n't) be in a position to
      {be} no longer in a position to
      no longer
      (will|wo) (not|n't)
    `,
    sorry: `
      unfortunately
      regrettably
      sadly
      alas
      {us} [(do|must|deeply|very|much|sincerely)] regret
      {us} {be} [(very|so|really|truly|terribly|deeply)] sorry
      {us} {be} [very] afraid
      to my regret
      to our regret
      with regret
      {us} apologi*
      {us} fear
      bad news
    `,
    late: `
      {be} _1 (delayed|postponed|late|deferred|overdue|adjourned)
      {be} _1 (held|stuck|running|falling|lagging|slipping|behind|pushed|put|set|moved|shifted|rescheduled) [(up|late|back|behind|out|off)] (to|until|till|by|into|in|at|schedule|plan|because|due|from|for|again)
      {be} _1 (held|pushed|put|set|moved) (up|back|out|off)
      {be} _2 (behind|late|weeks|days|months) (schedule|plan|late|behind)
      (slips|slipped|slip|slipping) _3 (to|into|by|until|from|past|a|two|three|again)
      (will|'ll|may|might|has|have|is|are) _2 (slip|slipped)
      (moves|shifts|moving|shifting|shifted|move|shift|moved) (to|into|back|out|by)
      (take|takes|taking|taken|took|need|needs) _3 longer
      (will|'ll|may|might|is|are) _2 (arrive|arriving|come|coming|be|start|starting|follow|ship|leave) (late|later)
      (miss|misses|missed|missing) [(the|its|our|your|this|that)] _3 (deadline|date|slot|window|milestone|target|launch|vessel|boat)
      (will|wo|does|do|is|are|has|have|ca|can|did|could) (not|n't) _2 (ready|arrive|arrived|arriving|leave|left|ship|shipped|done|finished|complete|completed|available|start|started|begin|go|happen|make|meet|reach) ..4 (before|until|till|by|on|in|this|next|time|deadline|date|yet|end)
      (will|wo|is|are) (not|n't) _2 (ready|finished|completed|delivered|shipped)
      (has|have) been (delayed|postponed|deferred)
    `,
    rise: `
      (will|shall|'ll|must|to|would) _2 (increase|rise|climb)
      {be} _1 (rising|increasing|climbing)
      {be} _3 (raised|increased)
      (rises|increases|rose|climbs|increased) _1 (by|to|from|on|with|effective|as|in)
      (go|goes|going|gone|went) up
      (get|gets|getting|become|becomes|becoming) _1 (expensive|dearer)
      {be} _1 adjusted (upward|upwards|by|from|as|with|on|effective)
      will (change|be adjusted) ..4 (from|to)
    `,
  },
  entries: {
    delay: `
      {item} _5 <late> ! flight _3 delayed
      (deliver|delivery|ship|dispatch|launch|arrival|lead) (date|dates|time|times) _4 (slip|slips|slipped|moves|moved|move|changed|shifts|shifted|pushed|later|longer|extended)
      {us} _2 (running|falling|lagging) _2 (late|behind)
      {us} {be} _3 behind (schedule|plan|with|on)
      {us} _4 (miss|missed|missing) [(the|our|your|this|that|its)] _2 (deadline|date|slot|milestone|target)
      <cannot> (deliver|ship|finish|complete|send|start|supply|dispatch|install|launch|hand|submit|provide|have|get|release|begin|move) ..6 (before|until|till|deadline|schedule|scheduled|planned|promised|agreed|time|originally) ! (cannot|not|n't) have time
      <cannot> (deliver|ship|finish|complete|send|supply|dispatch|install|launch|hand|release) _6 (by|on|this|next|in) {time}
      <cannot> (meet|keep|hold|make|hit|stick|honour|honor|respect|guarantee) [to] [(the|our|your|this|that|its)] _3 (deadline|deadlines|date|dates|schedule|timeline|timetable|timeframe|milestone|target|slot)
      {us} _2 need _2 (more|extra|additional) time (to|for|on|with|before)
      {us} _3 need (another|a further|an extra) _2 (day|days|week|weeks|month|months)
      (it|this|that|which) (will|'ll|is going to|may|might) [now] _1 take _3 longer
      (earliest|soonest) _2 {us} (can|could)
      (later|longer) than [(we|originally|i|first|initially)] (planned|expected|promised|agreed|announced|hoped|anticipated|scheduled|intended|foreseen|thought|estimated) ! no (later|longer) than
      (new|revised|updated|adjusted) (delivery|ship|shipping|release|launch|completion|arrival|go-live|installation|handover|opening|dispatch) date (is|will|would|of|now)
      {us} {be} not going to (make|meet|hit) _4 (deadline|date|time|it)
      (expect|anticipate|foresee|see|face|facing|experiencing|have|is|are|be) [(a|an|some)] _1 (delay|delays) [(of|in|with|until|on|due)] ! no delay | delay in (reply*|respon*|answer*|getting|my|our|writing) | not _3 (delay|delays)
      (delay|delays) (of|in|to|with|on|for) (our|your) {item} ! (avoid|prevent|no) _2 (delay|delays)
      (delay|delays) of _3 (day|days|week|weeks|month|months)
      (will|wo|would) (not|n't) (be|have|get|receive|see|reach|arrive|come|happen|start|begin|go) _6 (until|before|till) _2 {time} ! be (in|back|here|around|home|available|out|free|able|at|there) _6 (until|before|till) | i _1 (not|n't) | he _1 (not|n't) | she _1 (not|n't) | they _1 (not|n't)
      (push|pushed|pushing|move|moved|moving|put|putting|set|setting|shift|shifting|postpone|postponed|postponing|delay|delayed|delaying|defer|deferring) [back] [(the|our|your|this)] _3 {item} _3 (back|out|off|to|until|till|by) ! (forward|attachment|comments|back to you)
      {us} (must|have to|had to|need to|will|'ll|shall|decided to|are going to) _1 (postpone|delay|defer) [(the|our|your|this)] _3 {item}
      (out of stock|on back order|on backorder|backordered|back-ordered)
      {be} _2 out of stock
      {be} _2 (on|in) (backorder|back-order)
      behind schedule
      (caught|stuck|held) [up] (at|in|by) customs
    `,
    price: `
      (our|your|my) _3 {price} _5 <rise> ! (gas|oil|power|energy|electricity|stock|share|market|spot|commodity|house|housing|interest|raw) {price}
      {price} _5 <rise> ..4 (percent|per|from|effective|starting|as) ! (gas|oil|power|energy|electricity|stock|share|market|spot|commodity|house|housing|interest|raw|their|his|competitor*|crude|fuel|natural|clearing|transmission|access) _3 {price} | {price} (index|cap)
      {us} _6 (raise|raising|increase|increasing|raised|increased|adjust|adjusting|lift|lifting|review|revise|revising) [(our|your|the|all|these|some)] _3 {price} ! (may|might|if|would|not|n't|never) _4 (raise|raising|increase|increasing|raised|increased|adjust|adjusting|lift|lifting|review|revise|revising)
      {us} _4 (put|putting) (our|your|the) _2 {price} up
      (price|rate|fee|tariff|cost|rent|subscription) (increase|increases|rise|adjustment|hike|uplift) (of|from|effective|will|by|on|for|as|takes|becomes|is|applies|in|to) ! (no|without|avoid|any) _2 (price|rate|fee|tariff|cost|rent) (increase|rise)
      (increase|rise|uplift|adjustment) (in|of|to) (our|your) _3 {price}
      (surcharge|surcharges) (of|will|applies|apply|from|is|on|for|to)
      (add|introduce|introducing|apply|charge|adding|applying|charging|impose) _3 surcharge
      (pass|passing) _5 (cost|costs|increase|increases) (on|to|along)
      (pass|passing) on _4 (cost|costs|increase|increases)
      (will|'ll|would) [now] cost [you] _3 (more|extra)
      (more|higher) than [(we|originally|initially)] (quoted|estimated|budgeted|offered|calculated)
      (exceed|exceeds|exceeded|exceeding|over|above) (the|your|our) _1 (budget|estimate|quote|quotation) ! (not|n't|never) _1 (exceed|over|above)
      (discount|discounts|rebate|concession) _4 (end|ends|expire|expires|lapse|lapses|ending|withdrawn|removed|discontinued|dropped|longer)
      (new|higher|revised|updated) (price|prices|rates|fees|tariff|tariffs|pricing) _3 (apply|applies|effect|effective|valid|from|force)
      {us} (have to|must|need to|will|'ll) _2 charge _4 (more|extra|additional|additionally)
    `,
    refusal: `
      {us} _2 <cannot> _1 {grant} ! no longer (need|require|have|be) | (not|n't) help but | will make | (not|n't) wait | (wo|will) (not|n't) take (long|much|more) | (not|n't) take part
      {us} _2 (ca|can|could) (not|n't) _1 {grant}
      <sorry> ..5 {us} _2 <cannot> _1 (do|go|make|take|give|see|send|change|add|use|put|be|add|increase|share|work|run|return|ship) ! make (it|the|this|your) _1 (call|meeting|lunch|dinner|tomorrow|today|tonight|on) | make it | (ca|cannot|not|n't) (see|open|find) | be (there|able|at|in|here|back|available)
      <sorry> ..4 (request|application|claim|proposal|bid|tender|offer|candidacy|submission|complaint|appeal) _6 <cannot> be
      {be} (not|n't) [(currently|yet)] (willing|prepared|ready) to {grant}
      (decided|chosen|resolved|elected|opted) not to (proceed|continue|go|move|renew|extend|accept|offer|invest|pursue|award|work|sign|take|participate|support|fund|approve|place|use|buy|purchase|order|hire)
      decided against {grant}
      decided against (your|this|the|going|working|using|buying)
      (must|have to|had to|has to|obliged to|forced to|need to|going to) _1 (decline|refuse|reject|pass|deny|turn down|say no)
      {us} _3 (decline|declined|reject|rejected|refuse|refused|denied|deny) (your|the|this|to) ! if {us}
      (your|the) _2 (request|application|claim|proposal|bid|tender|offer|candidacy|submission|complaint|appeal|loan|order|refund|warranty) _5 {be} _2 (declined|rejected|refused|denied|unsuccessful|disallowed|ineligible)
      (your|the) _2 (request|application|claim|proposal|bid|tender|offer|candidacy|submission|complaint|appeal|loan|order) _5 {be} (not|n't) _2 (accepted|approved|successful|selected|shortlisted|granted|eligible|covered|considered)
      (your|the) _2 (request|application|claim|proposal|bid|tender|offer|candidacy|submission|complaint|appeal|order|refund) _3 <cannot> be _1 (accepted|approved|granted|processed|considered|accommodated|honoured|honored|fulfilled|met|refunded|completed)
      you (have|were|are|was) (not|n't) [been] (selected|successful|chosen|shortlisted|awarded)
      (chosen|selected|awarded|given|go|going|gone|went|appointed) _4 (another|different|other) (supplier|vendor|candidate|applicant|bidder|provider|agency|partner|firm|company)
      {be} _2 not (covered|included|eligible) (by|under|in|for) (your|the) _2 (warranty|contract|policy|guarantee|agreement|plan)
      (will|wo) (not|n't) be (renewing|extending|refunding|offering|supporting|accepting|proceeding|continuing|approving|providing|taking|moving|pursuing|paying|replacing|hiring)
      <cannot> _1 (accede|comply|agree|consent) (to|with) (your|this|the|that|these)
      (no|not) (possibility|option|way|chance|room|scope|basis) (of|to|for) _3 (refund|discount|extension|extend|refunding|reduce|reduction|price|deliver|accept|negotiat*|accommodate|increase)
      {be} _1 out of the question
      (outside|beyond) [(of|what)] (our|the|we) _2 (scope|remit|policy|capacity|warranty|offer)
    `,
    cancellation: `
      (our|your|the|this|that) _4 {item} _5 {be} _2 {cancelled} ! if _6 {cancelled} | (previously|already) {cancelled}
      (our|your|the|this|that) _4 {item} _5 {be} _2 called off
      {us} _2 (have|must|need|had|forced|obliged|going|decided|regret) to _2 (cancel|discontinue|withdraw|scrap|abandon|suspend|stop|call off|drop|close|retire|shut)
      {us} {be} _2 (cancelling|canceling|discontinuing|withdrawing|scrapping|suspending|abandoning|retiring|closing|phasing|sunsetting)
      {us} _2 (have|'ve) _1 (cancelled|canceled|withdrawn|discontinued|scrapped|suspended|dropped) (your|our|the|this)
      {us} (will|'ll) _1 (cancel|discontinue|withdraw|suspend|scrap|retire|stop) _1 (your|our|the|this|selling|offering|supporting|making|producing|delivering)
      {item} _5 (will|wo|is|are|can|ca|can) (not|n't) _2 (take|taking) place
      {item} _5 (will|wo|is|are|can|ca|not|be) (not|n't|longer|going) _3 (go|going) ahead
      {item} _4 (will|to|shall) be _1 (discontinued|retired|phased out|sunset|withdrawn|decommissioned)
      {item} _5 {be} _1 no longer (available|offered|supported|produced|sold|made|possible|stocked)
      (no longer|not) (produced|manufactured|made|available|offered|supported) (from|after|as of|by)
      (end|ending|ends|stop|stopping|cease|ceasing) [(of)] (support|production|sale|sales|maintenance|service) (of|for|on|from|will) ! front (end|ends)
      end of life
      (close|closing|closure|shut|shutting) _1 (our|the|your) _3 (office|branch|site|plant|factory|store|shop|warehouse|location|department|service)
    `,
    termination: `
      {us} _5 (terminate|terminating|terminated|end|ending|dissolve|rescind|close|closing|discontinue) [(our|your|the|this|all)] _3 {deal} ! (may|can|if|could|might) _2 terminate | week ending | year ending | month ending
      (our|your|the) _2 {deal} _4 {be} _3 (terminated|ended|discontinued|rescinded)
      (our|your|the) _2 {deal} (will|shall) _1 (end|terminate|lapse|cease|expire) (on|as|with|at|from|after|by|effective|in)
      (our|your|the) _2 {deal} _2 (will|wo|shall|can|ca) (not|n't) be (renewed|extended|prolonged|continued)
      <cannot> _1 (renew|extend|prolong|continue) [(our|your|the|this|with)] _3 {deal}
      (give|giving|gave|serve|serving|given) [(you|formal|our|the)] _2 notice (of|to|that|on|for|with) ! (at least|prior|without|days) _2 notice
      [(this|please)] _2 (notice|letter) of (termination|cancellation|non-renewal) ! any notice
      (notice|letter) is (your|our|the) _2 notice
      (part|parting|parted) (ways|company)
      (your|the) (position|role|job|post) _4 (redundant|eliminated|cut|terminated|abolished|made redundant)
      {us} _3 (let|letting) (you|people|staff|him|her|go) go
      (lay|laying|laid) off
      (end|ends|ending|ended|cease|ceasing|stop|stopping) (our|the|your|this) _2 (cooperation|collaboration|partnership|relationship|engagement|work together|contract)
      {us} {be} _3 (moving|switching|going|changing) (to|with|over) _1 (another|different|new|other) (supplier|vendor|provider|agency|partner|firm|company)
      no longer (work|working|be working|require|requiring|be needing|need|needing) [(with|for)] _1 your (services|firm|company|agency|support|product|products|team)
      <cannot> be (working|needing|continuing|using|requiring|renewing) [with] _1 your (services|firm|company|agency|support|team)
    `,
    loss: `
      {us} _5 (lost|misplaced|damaged|destroyed|deleted|overwritten|mislaid|broke|leaked|corrupted) (your|the|all|some|part|most) _3 {thing}
      (your|the|our|of) _3 {thing} _4 {be} _3 (lost|damaged|destroyed|stolen|corrupted|compromised|leaked|exposed|missing|misplaced|deleted|wiped|breached)
      your _2 {thing} _5 (gone|went|goes) missing
      {thing} _4 <cannot> be (recovered|restored|retrieved|found|located|traced|repaired|saved)
      (data|security) (loss|breach|leak|incident) (has|have|that|which|affect*|involv*|at|in|on|of|occurred|may)
      {us} (suffered|experienced|had|discovered|detected|identified) [(a|an|the)] _2 (data|security|cyber) (loss|breach|leak|incident|attack)
      unauthorized _2 access to _2 your
      unauthorised _2 access to _2 your
      lost in (transit|transport|shipping|shipment|the mail|the post)
      damaged (in|during) (transit|transport|shipping|shipment|handling|the)
    `,
    outage: `
      (our|your|the|this|all) _3 {system} _4 {be} _4 (down|unavailable|offline|inaccessible|unreachable|interrupted|disrupted) ! (sit|write|come|settle|calm|slow|break|close|turn|touch|go|boil|track|go|up|shut) _2 down | not {be} _2 (down|unavailable) | {system} _4 down to
      (our|your|the|this) _3 {system} _3 (went|goes|going|gone|go) (down|offline)
      {system} _3 {be} _2 out of (service|order|action|operation)
      {system} _3 (will|wo|is|are|does|do|has|have) (not|n't) _2 (available|accessible|reachable|working|work|operational|responding|function|functioning) ! work for (me|you)
      (our|your|the|system|network|power|service|server|an|a|major|planned|unplanned|scheduled|this|current|ongoing|partial|full) _1 outage _3 (of|in|on|affect*|from|has|is|was|this|that|at|began|started|will|between|for|tonight|tomorrow) ! (unit|plant|plants|units|maintenance|generator|transmission) _2 outage
      (service|network|supply|system) (interruption|disruption|interruptions|disruptions|failure|degradation) ! (any|no|without) _1 (service|network|supply|system)
      (planned|scheduled|expected|some|hours|minutes|unplanned|hour|minute|brief|short|significant) [of] downtime
      (will|is going to|experience|experiencing|experienced|cause|causing|have|be) _3 downtime ! (no|without|not|n't|zero|minim*) _3 downtime
    `,
    regret: `
      (regret|sorry|regretfully|sad|saddened|disappointed|pains) _1 (to|must|me|us|having to) _1 [have] [to] (inform|tell|advise|announce|notify|say|report|let|share|confirm|communicate) [(you|that|know)] ! sorry to say | not sorry
      {us} (have|'ve) [got] [(some|rather|very|a)] _1 (bad|unwelcome|disappointing|unpleasant|difficult|unfortunate|sad|not-so-good|less) [(piece|bit|good|than)] [of] news
      (bad|unwelcome|disappointing|unpleasant|difficult|unfortunate) news (about|regarding|concerning|on|for you|to share|from|is|i)
      not the (news|answer|outcome|result|response) [(that|which)] [(you|we)] _2 (hoped|hoping|wanted|want|expected|expecting|wish*|like)
      {us} (must|have to) _1 (inform|disappoint|tell) you ! must tell you how
      wish [(that)] {us} had better news
      not good news
    `,
    told: `
      as [(we|i)] [(have|had|'ve|just|already)] _1 (discussed|explained|mentioned|said|told|agreed|announced|talked|spoken|spoke|covered|outlined|described|promised|reviewed|stated) _4 (phone|telephone|call|person|meeting|teams|zoom|visit|lunch|yesterday|morning|today|earlier|afternoon|conversation|week|already)
      as (discussed|agreed|explained|mentioned|announced|promised|talked|spoken)
      as (we|i) (discussed|explained|mentioned|told|said|agreed|announced)
      as (you|you're) _2 (know|aware|heard|learned)
      (following|after|further to|following up on|thanks for|thank you for|referring to|with reference to|reference to|per|as per|to confirm|confirming|confirm|confirms|summary of|recap of|summarize|summarise|from|in|during|on) _3 (call|conversation|telephone|talk|discussion|chat) _3 (today|yesterday|morning|afternoon|earlier|just|monday|tuesday|wednesday|thursday|friday|about|this|with)
      (following|after|further to|up on|thanks for|thank you for|referring|reference to|refer|per|confirm|confirming|confirms|recap|to|from|in|during|on) [(the|your)] _1 (our|my|today's|yesterday's|this) _3 (call|phone call|telephone call|conversation|discussion|talk|meeting|visit|chat)
      (on|over|by) [the] _1 (phone|telephone) _3 (today|yesterday|this|earlier|just|monday|tuesday|wednesday|thursday|friday|last|ago)
      (explained|told|said|mentioned|discussed|spoke|talked|agreed|promised|informed|announced|heard|described|covered) ..4 (on|over|by) [the] _1 (phone|telephone|call|teams|zoom)
      (when|since) (we|i) _1 (spoke|talked|met|called|rang|phoned)
      (we|i) _1 (spoke|talked|met) _4 (today|yesterday|morning|earlier|just|monday|tuesday|wednesday|thursday|friday|afternoon|ago|about|phone)
      (taking|took|answering) my call
      (confirm|confirming|confirmation|putting|put|summary|record|recap|written|writing) _4 what (we|i) _2 (discussed|said|told|agreed|explained|talked|covered)
      (good|nice|great|glad) _3 (talking|speaking|talk|speak|spoke|catch|catching) (to|with|up)
    `,
    others: `
      according to
      (they|he|she) _2 (will|have|has|are|is|had|were|was|said|say|says|announced|plan|wo|'ll|'ve|'re|'s)
      (their|his|her)
      (competitor|competitors|competition|rival|rivals|analysts|newspaper|newspapers|press|journal|article|reuters|bloomberg|wsj|government|regulator|commission|senate|minister)
      {us} (read|heard|saw|hear|understand|learned|notice|see) _1 (that|about|in|from|today)
      (announced|reported|said|told|says|reports|announces|claims|claimed|stated|reportedly) _2 (that|it|they|yesterday|today|last)
    `,
    open: `
      (if|unless|whether|supposing|assuming|provided|hypothetically|whenever|wherever)
      in (case|the event)
      (ask|asking|wonder|wondering|check|checking|find|know|tell me|clarify|confirm) _4 (whether|if|when|why|what)
      (may|might|could|can) [also] (be|at) 
      (would|could|might|should) (be|have)
      (avoid|avoiding|prevent|preventing|risk of|in order not to|so as not to|worried|afraid of)
      (either|each|any) party
      (please|kindly|can you|could you|would you|let us|let 's|you can|you may|you could|you should|you must) _2 (cancel|postpone|delay|terminate|decline|reject|withdraw|discontinue|push|move)
      (want|wants|like|wish|ask|asked|need|needs|try|tried|trying|request|requested|plan) _1 [you] to
    `,
    past: `
      last (year|month|quarter|summer|winter|spring|autumn|fall|time|december|november|january)
      (years|months|year) ago
      (back|at) (then|that time|the time)
      (previously|historically|formerly)
      in (1998|1999|2000|2001|2019|2020|2021|2022|2023|2024)
      used to
      (happy|glad|pleased|delighted|relieved)
    `,
    relief: `
      (resolved|restored|fixed|solved|reinstated|recovered|averted|lifted|over|avoided|reversed)
      (back|up) (online|running|again|to normal|on track|on schedule|and running)
      (good|great|happy|excellent|wonderful|better) news
      no longer (delayed|necessary|needed|an issue|a problem|affected|down|cancelled|expected|planned)
      (ahead of|on) (schedule|time|track)
      (at|for|with) no (extra|additional|further) (cost|charge|cost)
      free of charge
      {price} _3 (will|wo|do|does|remain|stay|are|is) (not|n't|unchanged|stable|same|frozen|fall|drop|decrease|lower|go down) 
    `,
  },
};

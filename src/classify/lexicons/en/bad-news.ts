import type { BadNewsKind } from "../../detectors/bad-news";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/**
 * News a customer would rather not get, as frames: what is ours or yours, and what becomes of it. Meetings, calls and
 * lunches are no items on purpose: moving one of them is no bad news. "Could not" tells of the past and refuses nothing.
 */
export const badNewsEn: Lexicon<BadNewsKind> = {
  classes: {
    us: englishGrammar.i,
    not: "not n't",
    be: "is are was were 's 're be been being",
    will: "will wo 'll shall must",
    time: "monday tuesday wednesday thursday friday january february march april may june july august september october november december tomorrow week~n month~n quarter year",
    item: "account~n deliver~y shipment~n release~n launch~n rollout migration installation~n opening production completion project~n dispatch training~n workshop~n course~n order~n report~n work~n part~n goods batch~n container~n sample~n machine~n licen* feature~n repair~n refund~n document~n parcel~n product~n booking~n event~n conference~n seminar~n tour~n show~n trip~n flight~n test~n service~n train~n truck~n vessel~n slot~n session~n class~n program* grant~n payment~n supply replacement~n operation~n book~n",
    price: "price~n rate~n fee~n tariff~n charge~n cost~n subscription~n rent~n premium~n pricing toll~n fare~n",
    market: "gas oil power energy market spot interest raw their his crude fuel",
    grant: "accept approve grant extend renew honour honor accommodate refund waive reimburse compensate support offer provide replace supply deliver repair install cover reduce hire include consider release admit fund process",
    granted: "granted approved accepted selected chosen shortlisted awarded funded covered renewed extended refunded successful eligible entitled included admitted refundable allowed",
    request: "request~n application~n claim~n proposal~n bid~n offer~n submission~n complaint~n appeal~n loan order~n leave promotion extension transfer visa permit~n article batch",
    refused: "rejected declined refused denied dismissed unsuccessful ineligible",
    ship: "deliver ship finish complete send start supply dispatch install launch provide begin arrive open",
    deal: "contract~n agreement~n partnership cooperation subscription~n lease~n tenancy membership~n employment cover",
    cancelled: "cancelled canceled scrapped withdrawn abandoned discontinued shelved revoked suspended pulled dropped frozen condemned forfeited closed",
    system: "system~n server~n site website portal~n network app database email phone~n line~n access power electricity internet heating water gas",
    thing: "order~n parcel~n package~n shipment~n goods data file~n backup~n sample~n pallet~n container~n machine~n box~n batch~n cargo load~n",
    hurt: "lost damaged destroyed stolen corrupted leaked missing deleted ruined broken cracked torn flooded burnt",
    drop: "drop~v dropping cancel* withdraw* suspend~v scrap shelv~e discontinu~e pull~v paus~e",
    made: "sold offered supported made produced delivered shipped provided available accept~v supply offer run sell serve",
    exam: "test~n inspection~n audit~n trial~n review exam~n check~n",
    said: "discussed explained mentioned said told agreed announced talked spoken spoke reviewed informed",
    when: "today yesterday morning afternoon earlier just monday tuesday wednesday thursday friday already noon",
    talk: "call conversation talk discussion chat meeting visit lunch coffee",
  },
  fragments: {
    cannot: `
      (can|ca|will|wo|'ll|shall) {not}
      ({be}|am|'m|find ourselves) _1 unable to
      ({be}|am|'m) (no longer|not|n't) _1 (able to|in a position to)
      {will} {not} _1 be (able to|in a position to)
      (will|shall|can) no longer [(be able to)]
    `,
    sorry: `
      {us} _2 regret
      {us} ({be}|am|'m|must|have to) _2 (sorry|afraid)
      (to my|to our|with) _1 (regret|sorrow)
    `,
    late: `
      {be} _2 (delayed|postponed|deferred|held up|late|overdue)
      {be} _2 (put|pushed|set|moved|held) back
      {be} _1 (running|falling|slipping) _2 (late|behind)
      (slip~n|slipp~e|sliding|slides) _3 (to|into|by|until|from|past|a|two|three|again)
      {will} _2 (be later|take longer|come later|arrive later)
    `,
    rise: `
      {will} _3 (increase|rise|climb)
      {be} _3 (rising|increas~e|climbing|raised|higher)
      (rises|increases|climbs) _1 (by|from|on|with)
      (go|goes|going|gone) [to] up
    `,
  },
  entries: {
    delay: `
      {item} _5 <late> ! my _1 {item} | your payment
      {item} _3 (mov~e|shift~v) _3 (to|into|by) _2 ({time}|two|three|four)
      <cannot> {ship} ..6 (before|until|till|planned|promised|agreed|on time|in time) ! {not} have time
      <cannot> (meet|keep|hold|make|hit|stick to|guarantee) [(your|the|our|this)] _2 (deadline~n|date~n|schedule|timeline|milestone~n|slot)
      {be} _1 (out of stock|on backorder|stuck in customs) ! out of stock ..9 (ordered|bought) (it|them|one|some)
      behind schedule ! {not} _2 behind
    `,
    price: `
      (our|your|the) _3 {price} _5 <rise> ! {market} _1 {price}
      ^ {price} _4 <rise>
      {us} _5 (raise|raising|increase|put up) [(our|the|your)] _1 {price}
      ({us}|you) _2 (pay|charge) _3 (more|extra) (from|per|for|on|each)
      {will} (be|become|get) _2 (dearer|more expensive|chargeable|billed separately)
      no longer (free|included|free of charge) ! if _4 no longer
    `,
    refusal: `
      {us} _2 <cannot> _2 {grant} _3 (your|you|the|this|any|more|further)
      (request|application|claim|proposal|bid|submission|appeal|objection|offer) _5 {be} _3 {refused} ! my (request|application|claim|offer|bid)
      your _2 {request} _5 {be} _3 ({refused}|turned down|returned)
      you {be} {not} _2 {granted}
      {us} (must|have to|'ll have to) _1 (decline|reject|refuse|turn down|say no|disappoint)
      {be} {not} in a position to
      decided {not} to {grant}
      no (place|room|vacancy|budget|funds) for (you|your)
    `,
    cancellation: `
      (your|our|the|this) _3 {item} _5 ({be}|been) _1 {cancelled} ! {item} _4 (closed|suspended) {item}
      {item} {be} off ! {item} {be} off (the|to|with|and)
      {item} _6 {will} {not} (take place|go ahead|happen|be held|run|be running|be offered)
      {item} _4 {be} {not} (taking place|going ahead|happening|running)
      {us} _4 (have to|had to|must|'re|are|will|'ll|shall|decided to) {drop} _3 (your|the|our|this) _3 {item}
      (no longer|not any more) be {made}
      {us} _3 no longer {made}
      (withdrawn|suspended|closed|cancelled) until further notice
    `,
    termination: `
      {us} _4 (terminat~e|ending|end|cancel|cancelling|discontinue) _3 {deal} ! end of (the|this|our) {deal} | (the|by|at|year) end | (my|their) {deal}
      {deal} _6 {will} {not} be (renewed|extended|prolonged|continued)
      {us} _3 {not} _2 (renew|renewing|extend|extending|prolong) _5 ({deal}|with you)
      no longer _2 (require|need) _1 your (services|support|help)
    `,
    loss: `
      (quota~n|allocation|budget|stock~n) ..3 (exhausted|used up|sold out)
      (your|our|the) _4 {thing} _4 ({be}|got) _2 {hurt} ! {hurt} {thing}
      (your|our|the) _4 failed _3 {exam}
      your _3 {not} _1 (pass|passed) ! you _2 {not} _1 pass
      {us} (have|'ve) _1 (run out|sold out) ! out of (time|space|paper|toner|ink|coffee|milk|patience) | i (have|'ve) _1 run out
    `,
    outage: `
      (the|our|your) _3 {system} _6 ({be}|go~n|going) _2 (unavailable|offline|interrupted|down|out of service)
      {system} _3 {be} {not} _1 (available|reachable|accessible|working)
      {will} be no (heat|heating|hot water|water|power|electricity|gas|internet|access|service|lift)
    `,
    regret: `
      ({us} _3|with|it is with) (regret|sorry|sorrow) [(that|i|we)] _3 (inform|informing|tell|advise|report|announce|notify|let you know|say|disappoint)
      ^ with [(a|great|much|deep)] (regret|sorrow|heavy heart)
    `,
    sorry: `
      <sorry>
      (unfortunately|regrettably|regretfully|sadly|alas|sorry|afraid)
    `,
    unwelcome: `
      ({not}|no|none|nothing|never|unable|without|neither)
      (off|shut|full|gone|failed|fails|stop~n|cut|end~n|lapse~n|lose~n)
      ({cancelled}|{refused}|{hurt}|{drop}|back|up|later|must|unlikely|short|dearer|more|elsewhere|out)
    `,
    shift: `
      (goes|go|going|mov~e|changes|rise~n|rising|increases|climbs|drop~n|fall~n|decreases|down|reduced|cut) ..5 from ..6 to
    `,
    told: `
      as {us} _2 {said} ! as (we|i) (promised|described|covered|outlined)
      as [{us}] _2 {said} _4 (phone|telephone|call|person|meeting|teams|zoom|{when})
      as (discussed|agreed|explained|mentioned|announced|promised)
      as you _2 (know|aware|heard)
      (following|after|further to|up on|per|confirm~v|summar*|recap|from|in|during|on) _3 (call|conversation|telephone|talk|discussion|chat|meeting) _3 ({when}|about|this|with|here) ! (to|on) talk
      (following|after|further to|up on|thanks for|thank you for|per|confirm~v|recap) [(the|your)] _1 (our|my|today's|yesterday's|this|your) _3 {talk}
      (on|over|by) [the] _1 (phone|telephone) _3 ({when}|this|last|ago|at|after)
      {said} ..4 (on|over|by|at|in) [(the|our)] _1 (phone|telephone|call|teams|zoom|meeting|person)
      (confirm~v|summary|record|recap|written|writing) _4 what (we|i) _2 {said}
      (when|since) (we|i) _1 (spoke|talked|met|called|rang|phoned)
      (we|i) _1 (spoke|talked|met) _4 ({when}|ago|about|phone)
      (taking|took) my call
      (called|rang|phoned) _6 to (inform|tell|let|say)
    `,
    others: `
      according to
      (sorry|sad|disappointed|surprised) to (learn|hear|read|see)
      (sorry|sad) [that] (you|he|she|they)
      (they|he|she) _2 (will|have|has|are|is|had|were|was|said|say~n|announced|wo|'ll|'ve|'re|'s|would|do|does)
      (their|his|her|whose)
      (competitor~n|rival~n|analysts|newspaper~n|press|article|government|regulator|commission|court|judge|employees)
    `,
    open: `
      (if|unless|whether|supposing|assuming|provided|whenever|wherever|in case)
      (ask~v|wonder~v|check~v|find|clarify|confirm|see) _4 (whether|if|when|why|what)
      (may|might|could|can|should|would|need~n) [also] [to] (be|have)
      (when|once|while|as soon as|as long as)
      without ! be without
      (avoid~v|prevent~v|risk of|in order not to|so as not to|worried|afraid of|failure to)
      (please|kindly|can you|could you|would you|let 's|you can|you may|you could|you should|feel free to|want to|wants to|like to) _2 (cancel|postpone|delay|terminate|decline|reject|withdraw|discontinue|push|move)
    `,
    past: `
      last (year|quarter|summer|winter|spring|autumn|fall|december|november|january|week|monday|tuesday)
      (year~n|months) ago
      (back|at) (then|that time|the time)
      (previously|historically|formerly|yesterday)
      (happy|glad|pleased|delighted|relieved|congratulations)
    `,
    relief: `
      (resolved|restored|solved|reinstated|averted|lifted|reopened|repaired|mended|waived)
      {be} [now] fixed
      (up|back) (again|online)
      (at|per|upon|on) your _1 (request|instruction~n|wish~n)
      as (you|your) _1 (asked|requested|wished|instructed)
      (good|great|happy|excellent|wonderful) news
      (passed away|funeral|death of|condolences|died)
      no longer (delayed|necessary|an issue|a problem|affected|down|cancelled|planned)
      no [(price|fee|rate|further)] (increase|rise|delay|change)
      (ahead of|on) (schedule|time|plan) ! {not} _6 on (time|schedule)
      (at no|free of) _1 (cost|charge) ! no longer free of charge
      {not} (have to|be affected|need|change|require)
      no (problem~n|worries|action|impact)
      {price} _3 ({not} {be}|{not}|remain|stay|unchanged|same|fall|drop|down)
      (earlier|sooner|cheaper|after all) ! {not} ..9 after all
      (place|placing) _4 order~n with you ! {not} _6 order~n with you
    `,
  },
};

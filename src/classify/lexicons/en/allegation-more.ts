import type { AllegationSign } from "../../detectors/allegation";
import type { Lexicon } from "../../text/phrases";
import { allegationEn } from "./allegation";

/** Accusations that the pane and the command line look for besides `allegation.ts`: deeds told by their verb, each of them rare. See docs/decisions/0018. */
export const allegationMoreEn: Lexicon<AllegationSign> = {
  classes: {
    doc: allegationEn.classes!["doc"]!,
    us: allegationEn.classes!["us"]!,
    secret: "price~n rate~n quote~n bid~n figure~n data margin~n design~n plan~n drawing~n list idea~n concept code recipe formula customer~n client~n contact~n",
    rival: "competitor~n competition rival~n outsider~n press",
    crew: "staff intern~n trainee~n girls women apprentice~n employee~n colleague~n team subordinate~n junior~n people customer~n tenant~n",
    check: "check~n checks inspection~n test~n tests safety control~n procedure~n maintenance alarm~n guard~n brakes lock-out",
  },
  entries: {
    byword: `
      # What everybody says: an accusation wherever it stands.
      (fast and loose) with
      (not|n't) know the truth if
      (lies|lie|lied|lying) (like|as) (he|she|they|you) (breathe~v|breathes|breathe)
      (lies|lied|lie) like a (rug|carpet|dog|trooper|cheap)
      (sleep~v|sleeping|slept|snor~e) on the job
      (promotion|job|post|part|contract) (on|flat on) (her|his) back
      (salt~v|salting|salted|squirrel~v|squirreling) _4 (away|offshore)
      (jumped before|left before) (he|she|they) (was|were) pushed
      (wriggl~e|weasel~v|worm~v|squirm~v) out of (it|the|his|her|their|paying|every)
      (a try-on|a con job|a stitch-up|a fit-up|a cover-up|a whitewash|an inside job|a racket|a shakedown|a sham)
      (turn~v|turned|turning) a blind eye ! turn~v a blind eye to (our|my)
      (nod and a wink|nudge nudge)
      (nice|tidy|little) earner
      (too clever by half|smells fishy|smell a rat|smelled a rat|stinks to high heaven)
      (cook|cooks|cooked|massag~e|fiddl~e|fudg~e) the (books|numbers|figures|accounts|results|stats|timesheets|expenses)
      (stab~v|stabbed|stabbing) (me|us|him|her|them|you|each other|people|everyone) in the back
      (stitch~v|stitched|stitching) (me|us|him|her|them|you) up
      (stitched up by|stitch-up|put-up job|set-up job)
      the fix was in (before|from|all along)
      (bent|crooked) as a _3 (note|corkscrew|leg|bill|stick)
      (bait and switch|smoke and mirrors|kangaroo court|wolf in sheep 's clothing) ! (bait and switch) (rule~n|law~n)
      (is|are|'s|'re|was|were|got|climbed|jumped) [right] (in|into) bed with (the|our|their|a|his|her)
      in the pocket of
      jobs for the (boys|lads|girls)
      (sticky|light|itchy) fingers ! (light|sticky) fingers (when|after|from|with)
      (sticky-fingered|light-fingered)
      (riding|on|ride~n|aboard|off) the gravy train
      (snout|snouts|nose|noses|trotters) in the trough
      (swing~v|swinging|swung) the lead
      (pull~v|pulled|pulling) a (sickie|fast one)
      (not|n't) [(quite|entirely|exactly|altogether)] (on the level|above board|aboveboard) ! not above board (member~n|level)
      (threw|throw~v|thrown|throwing) (me|us|him|her|them|you|everyone|the _1) under the bus
      weasel~v (out of|out|his|her|their)
      weaselled (out of|out|his|her|their)
      (did|done|doing|does) a runner
      up to (his|her|their|your) (eyeballs|neck|ears|eyes) in (debt|it)
      as far as (i|you|we|one) (could|can|would|'d) throw (him|her|them|it|that)
      (game~v|gamed|gaming) the system ! (gaming|game) the system (test~n|requirements)
      (framed|framing) (me|us|him|her) for
      (set|setting|sets) (me|us|him|her) up [(to fail)] . ! (set|setting) (me|us) up (with|on|for|in)
      (monkey|funny) business (going on|in|at|afoot|with)
      (shonky|dodgy|shady|crooked|bent) (operator~n|dealer~n|builder~n|trader~n|broker~n|lawyer~n|cop~n|official~n|inspector~n|firm~n|contractor~n|accountant~n|surveyor~n|agent~n|salesman|salesmen|deal~n|dealing~n)
      fly-by-night (outfit~n|operator~n|firm~n|company|companies|operation~n|contractor~n)
      (lead~v|led|leading) (me|us|him|her|them|you|everyone) (up|down) the garden path
      (play~v|playing) both (sides|ends)
      (about to|going to|will|'ll|could) (go bust|go under|go bankrupt|go to the wall|go belly up|go belly-up)
      (they|he|she|firm|company|supplier|business|contractor|outfit|agency|dealer|shop) _4 on (its|their|his|her) last legs
      (fingers|hand|hands|paw|paws) in the (till|tills|cookie jar|petty cash|biscuit tin)
      on the (take|fiddle) ! on the (take) off | on the fiddle (and|in the)
      (greas~e|greased) _3 (palm|palms)
      backhander~n
      (lin~e|lined) (his|her|their|your) [own] (pocket|pockets|nest|nests)
      (feather~v|feathered|feathering) (his|her|their|your) [own] (nest|nests)
      (lying|lies|lied|lie) through (his|her|their|your) teeth
      economical with the truth
      (pull~v|pulled|pulling) the wool over
      (taking|taken|took|takes) (us|me|them|you|everybody|everyone) for (a ride|fools|mugs|idiots)
      (skim~v|skimming|skimmed|creaming|creamed) _2 off the top
      (sell~n|sold|selling) (us|me|them|him|her|everyone) (down the river|a pup|snake oil)
      snake oil [(salesman|salesmen|merchant~n)]
      off the back of a (lorry|truck|wagon|van) ! (unload*|load*|fell|fallen|slid) off the back of a (lorry|truck|wagon|van) (in|on|at|near|yesterday)
      (skeleton~n) in (his|her|their|your) (cupboard|cupboards|closet|closets)
      (old boys network|old boys club|old boy network|boys club) ! boys club (of|for)
      (asleep at|fell asleep at) the (wheel|switch) ! asleep at the wheel (of|on|prevention|alert)
      (ponzi|pyramid) scheme ! (ponzi|pyramid) scheme~n (warning~n|training|law~n)
      (a front|cover) for (money laundering|the mafia|the mob|smuggling|tax)
      (money for old rope|daylight robbery|highway robbery)
      (mates|friends|cronies) in high places
      (papers over|papering over|papered over) the cracks
      (back-door|backdoor|backroom|back-room) deal~n
      (dirty tricks|dirty dealing~n|underhand deal~n|underhand tactic~n|sharp practice~n)
      (on the make|out to line|out for himself|out for herself|out for themselves)
      (ran|run|runs|running|made) off with (the|our|their|his|her|my) (money|cash|deposit~n|takings|advance|fund~n|stock|client~n)
    `,
    lie: `
      (lies|lie|lied|lying|cheats|cheated) (on|in) (his|her|their|your) _1 (timesheet~n|sheet~n|cv|resume|form~n|log~n|expense~n|application~n|return~n|report~n)
      (made|makes|making) (half|most|some|all|many|part) of (them|it|these|those|this) up
      (invents|invented|inventing|fabricat~e) _1 (customer~n|client~n|lead~n|order~n|figure~n|number~n|reading~n|quote~n|excuse~n|visit~n|hours)
      (do|does|did) (not|n't) (tell|speak|say) [(us|me|you|anyone|anybody)] the [(whole|full)] truth ! (i|we) (do|did)
      never (tell~n|told|speak~n|spoke) the truth
      (trick|tricks|tricked|tricking|lured|bluffed|con~v|conned|talked) (us|me|them|him|her|you|people|customers|clients) into
      (cheat~v|cheated|lied|lies) (in|at|on|about|with) ! (lies) (in|at|on|with)
      (pull~v|pulling|play~v) (a fast one|tricks on|the wool|a dirty trick)
      (fraud~n|con man|con men|con artist~n|cheat|cheats|scammer~n|impostor~n|imposter~n|snake oil) ! fraud (prevention|detection|team|department|awareness|training|risk~n|case~n|alert~n|filter~n)
      (taken|took|taking|takes) {us} for (a ride|fools)
      (breaks|broke|broken) (his|her|their|your) (word|promise~n)
      (false|empty|fake) (promise~n|pretences|pretenses|claim~n|identity)
    `,
    forge: `
      (was|were|been|got) (paid|bought) _1 by _6 to (write|say|sign|find|report|testify|look)
      (bought|paid off|paid) (your|the|our|their|his|her) _1 (surveyor|inspector|assessor|judge|expert|auditor|examiner|referee) ! paid (the|your|our) _1 (surveyor|inspector|assessor|judge|expert|auditor|examiner|referee) (fee|invoice|bill|on)
      (not|n't|never) _1 fit (for|to) (his|her|their|your|the|this|that) _1 (job|post|office|role|position)
      (deliberately|knowingly|intentionally|purposely) (deleted|erased|wiped|destroyed|broke|damaged|altered|hid) ! (i|we) (deliberately|knowingly|intentionally)
      (forged|forges|forging|faked|fakes|faking|falsif*) _3 (initial~n|signature~n|stamp~n|seal~n|card~n|licence~n|license~n|diploma~n|degree~n|pass|passes|badge~n|label~n|letter~n|reading~n)
      (padded|padding) _3 (list~n|hours|roster~n|rota~n|claim~n|count~n|stock|bill~n|mileage)
      (made|makes|making|make|making) up _2 {doc} ! make up (for|the)
      {doc} _3 (made|making) up
      (alter|altered|alters|altering|edited|amended|changed|adjusted|adjusts|tweaked|deleted|rewrote|wrote up|swapped|moved) _4 {doc} _4 (afterwards|after the fact|behind|without telling|secretly|quietly|overnight|to hide|to cover)
      (sign~v|signed|signing|signs) [off] _3 (without|unseen|blind|never|blank)
      (signed|signs|signing|forged|copied) (my|our|his|her|their|your) (name|signature)
      overcharg~e
      (overcharg~e|overbill~v|pad~v|padded|padding) {us}
      (swap~v|swapped|swapping|switched|changed|replaced|removed) the (label~n|tag~n|date~n|sticker~n|part~n|plate~n)
      (sell~n|selling|sold|pass~v|passing|ship~v|shipped) _4 (expired|out of date|stale|rotten|used|second-hand|defective|condemned|rejected|cheap|fake|counterfeit|old) _3 as
      pass~v off
      double _1 (bill~v|charg~e|invoic~e|billed|dipping|dips)
      (bill~v|charg~e|invoic~e) {us} _2 (twice|double|for nothing|too much)
    `,
    steal: `
      (you|they|he|she) (are|were|'re|is|was|'s) [(all|nothing but|just)] [(a|common|such)] (thieves|thief) ! (catch|if) _3 (thieves|thief)
      (bunch|gang|pack|den|family|nest|lot) of thieves
      (keeps|kept|keeping) the (tips|float|difference|deposit~n|refund~n)
      (stay~v|end~v|land~v|disappear~v|vanish~v) [up] (in|into) (his|her|their) [own] (pocket~n|purse|handbag)
      (took|takes|taking|has taken|lifted|nicked|nicks|nicking|pinch~v|swiped|pocketed|stolen|cleared out) _3 (cash|till|petty cash|money|deposit~n|tips|tool~n|stock|laptop~n|diesel|fuel|copper|cement|bonus) ! (took|takes|taking) _3 (out|delivery|stock of|order~n)
      (steal~n|stealing|stole|stolen|poach~v|copied|copies|copying|ripped off|plagiari*) _2 (our|my|your|their|his|her) _2 {secret}
      (plagiarised|plagiarized|plagiarises|plagiarism) ! plagiarism (check~n|checker~n|policy|software)
      (skim~v|skimmed|skimming|siphon*) _4 (off|from|till|top)
      (abus~e|misus~e) _3 (position|card|account|expenses|trust|power|authority|van|funds|sick)
      (private|personal|own) (job~n|business|purpose~n|errand~n|use) ..4 (company|our|van|time|card|hours|expense)
      (raid~v|loot~v|plunder~v|milk~v|milked|milking|bleed~n|bleeding) _1 (us|our|the|budget|fund~n|client~n|company|till) ! milk (order|delivery)
      (use~n|uses|using|used|drives|drove) _3 (van|truck|card|time|printer|car|workshop) _2 for (private|his|her|their|family)
    `,
    bribe: `
      (paid|pay|pays|promised|offered|given|gave|gets|got) _4 under the table
      (bribe~n|bribing|bribed|corrupted|buys off|bought off|paid off|pays off|greas~e|greased) _4 (official~n|inspector~n|officer~n|buyer~n|manager~n|guard~n|clerk~n|council*|doctor~n|customs|palms|judge~n|them|him|her) ! paid off (the|our|my) (loan|debt|mortgage)
      (accept~v|take~n|takes|taking|took|get~n|receiv~e) _3 (envelope~n|gift~n|cash|holiday~n|hamper~n|cut|percentage|commission) _2 from _2 (supplier~n|vendor~n|contractor~n|haulier~n|agent~n|them|client~n|bidder~n)
      (leak~v|leaked|pass~v|passes|passed|passing|sell~n|sells|sold|gave|gives|hand~v|feed~n|feeding) _5 {secret} _2 to _3 {rival}
      (leak~v|leaked|sell~n|sells|selling|sold) (our|your|my|client|customer) _1 {secret}
      (spy|spying|spied|spies) (on|for)
      (evad~e|evasion|dodg~e|fiddl~e) _2 tax*
      (paid off the books|people off the books|working off the books|under the counter|cash under|tax dodge*|black money|undeclared|illegal workers|without papers)
    `,
    favor: `
      (got|gets|only got|landed|was given|owes|keeps|has) _3 (job|post|position|promotion|contract|order|place) _3 (because|only because|thanks to|by|through) _3 (sleep*|slept|uncle|father|cousin|brother*|connections|golf|bed|married|marr*|knows|friend~n)
      (hires|hired|promot~e|favou~n|favours|favors|appoint~v|only hires|employ~v) _3 (friends|cousin~n|cronies|nephew|niece|relatives|family|buddies|pals|mates|favourites|favorites|son|daughter|wife)
      (fixed|fixing|fixes|rigged|rigs|rigging) (the|our|their|every|all) (bid~n|price~n|tender~n|result~n|rota|raffle)
      (sleep~v|sleeping|slept) (her|his|their|your) way
    `,
    broke: `
      (bankrupt|insolvent|broke|bust) ! (broke|bust) (down|the|a|an|up|my|her|his|our|out|through|in|into|off|for|even|it)
    `,
    unfit: `
      not _1 (fit|suited|qualified|trained) (for|to)
      has no (licence|license|qualification~n|permit|certificate|training|degree|business being)
      (without|never had|lost) (a|his|her|their|any) _1 (licence|license|permit|qualification~n) ! without a _1 permit
      (drunk|drinks|drinking|drank|stoned|high|hungover|asleep|sleeps|sleeping|dozes|dozing|napping|naps) _3 (job|work|duty|shift~n|wheel|watch|desk|site|office|control room) ! (drinking) water
      (turns up|turned up|comes|came|arriv~e|shows up|showed up|reek*|smell~n|smelled|smelt) _4 (drunk|alcohol|booze|whisky|vodka|gin|drink)
      (fail~v|failed|bought) _3 (exam~n|diploma|degree|driving test|licence|certificate)
      (gross|sheer|total|criminal|pure|plain) _1 (negligence|incompetence|carelessness)
      (danger|menace|hazard|liability) to (the|us|our|patients|everyone|everybody|himself|herself|public|children)
    `,
    faith: `
      never (meant|intended|planned) to
      (has|have|had) (no|never had any|not the slightest) intention~n (of|to)
      (swept|sweep~v|sweeping|brush*) _4 (rug|carpet)
      (cover~n|covers|covered|hush~v|hushed) up (the|for|his|her|their|every|all|what)
      (hid|hides|hiding|hidden|conceal~v|concealed|kept|withh*|buried|suppress*) _5 from (us|me|you|him|her|the|auditor~n|everyone|everybody|client~n|inspector~n|board)
      (shred~v|shredded|shredding|destroy~v|destroyed|burned|burnt|binned|wiped|deleted|erased|disappear~v) _4 (evidence|proof|record~n|log~n|file~n|email~n|footage|paper~n|trail|minutes)
      (go~n|goes|going|went|gone) behind (my|our|his|her|their|your|everyone 's|everybody 's|the) back~n
      (stab~v|stabbed|stabbing|knif~e|backstab*|double-cross*|double cross*|betray~v|sold out|shaft~v|screw~v|screwed) _2 (us|me|him|her|them|you|back~n|over)
      (ripping|rip~v|ripped|robb*|fleec~e|milk~v|diddl~e|swindl~e|bilk~v|overcharg~e|rook~v|stiff~v|fob~v) (us|me|you|him|her|them|people|clients|customers|everyone|everybody) ! (robbing)
      (defraud*|embezzl*|swindl*|blackmail*|extort*|brib~e|sabotag*|perjur*)
      (bull~y|bullied|bullying|harass*|grop~e|groped|touches|molest*|intimidat*|threaten~v|terroris*|terroriz*|victimis*|discriminat*|mistreat~v) _3 {crew}
      (skip~v|skipped|skips|skipping|bypass*|disconnected|disabled|omit*) _3 {check} ! skip (the|this) (test~n|check~n) (if|when)
      (cut~n|cuts|cutting) (corner~n|every corner)
      (blam~e|blamed|frames|framed|pins) _4 (for|on) (his|her|their|your) own
      (broke|broken|damag~e|damaged|delet~e|deleted|los~e|lost|delay~v|wreck~v|crash~v|ruin~v) _4 (on purpose|deliberately|intentionally)
      (call~v|called|rings|phones|report~v|book~v) _1 (in|off) sick ..6 (fish*|golf|football|beach|job|works|party|elsewhere|shopping|festival)
      (claim~v|collect~v|draw~n) _2 (sick pay|benefit~n|disability|overtime) _3 (while|but|and|although)
      (moonlight~v|works on the side|works for a rival|works for a competitor|runs his own business|runs her own business)
    `,
  },
};

import type { InsultKind } from "../../detectors/insult";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";
import { insultEn } from "./insult";

/** Insults that the pane and the command line look for besides `insult.ts`: stock phrases, each of them rare. See docs/decisions/0018. */
export const insultMoreEn: Lexicon<InsultKind> = {
  classes: {
    a: englishGrammar.a,
    adv: englishGrammar.adv,
    has: englishGrammar.has,
    he: englishGrammar.he,
    his: englishGrammar.his,
    i: englishGrammar.i,
    is: englishGrammar.is,
    not: englishGrammar.not,
    low: insultEn.classes!["low"]!,
    rude: insultEn.classes!["rude"]!,
    oaf: "tramp~n scarecrow~n donkey~n drunk pensioner~n grader~n robot~n fool~n peasant~n farmer~n fishwife builder~n broken record foghorn~n schoolgirl~n dictionary parrot~n circus",
    worst: "dumbest stupidest laziest rudest thickest dullest slowest sloppiest nastiest",
    bad: "disaster~n wreck~n nightmare~n catastrophe~n menace~n shambles mess failure~n car crash liabilit~y disgrace~n embarrassment~n",
  },
  entries: {
    name: `
      (rude|horrible|nasty|ghastly|odious|tiresome|dreadful|vile|hateful|smelly|repulsive|revolting|dumbest|stupidest|laziest|thickest|dullest) [(little|old|fat|young)] (man|woman|men|women|person|people|boy~n|girl~n|individual~n)
      (nutter~n|nutjob~n|headcase~n|fruitcake~n|loony|loonies|psycho~n|skiver~n|shirker~n|lazybones|scrounger~n|sponger~n|cheapskate~n|skinflint~n|tightwad~n|penny-pincher~n|klutz*|butterfingers|scatterbrain~n|ditz|bimbo~n|misery guts|sourpuss|wimp~n|wuss*|sycophant~n|toad~y|egomaniac~n|megalomaniac~n|narcissist~n|riff-raff|riffraff|lowlife|sleazeball~n|pervert~n|chancer~n|bungler~n|ignoramus|philistine~n|pleb~n|oik~n|yokel~n|hillbill~y|redneck~n|shyster~n|busybod~y|troublemaker~n|whiner~n|moaner~n|windbags|big-head|bighead|show-off~n|upstart~n|pipsqueak~n|nincompoop~n|dumbo|dum-dum|thicko~n|pea-brain|birdbrain~n|lamebrain~n|wally|nitwits|pillock~n|divvy|numbnuts|dullard~n|ninny|ninnies)
      (old|grumpy|bitter|dried-up|silly|stupid|fat|ugly|dumb|hysterical|miserable|vain|stuck-up|sad) [old] (fart~n|bat|cow~n|goat|git|hag|witch|crone|trout|toad|battleaxe|dragon|fossil|relic|blonde~n|bird|biddy|codger~n)
      (dumb|stupid|hysterical|silly|fat|ugly|bitter|sad|pathetic|useless|lazy|ignorant|clueless|thick|arrogant|brainless|spineless) _1 (man|woman|men|women|girl~n|boy~n|person|people|guy~n|bloke~n|lot|lad~n|secretar~y|intern~n|manager~n|bunch)
    `,
    beast: `
      {is} [{adv}] [(such|nothing but|a bit of|a real|a right|a total|a complete|an absolute)] [{a}] [(rude|filthy|nasty|little|old)] (creep~n|ape~n|baboon~n|peasant~n|hack~n|slob~n|boor~n|lout~n|oaf~n|yob~n|swine) ! old hack | creep (setting|mode|speed|test)
      {is} [{adv}] [(such|nothing but|a bit of|a real|a right|a total|a complete|an absolute)] [{a}] [{rude}] (coward~n|bull~y|loser~n|slob~n|snob~n|jerk~n|rat|rats|toad|pig~n|ass|lapdog~n|poodle~n|pushover~n|know-all|know-it-all|nobody|deadwood|dead weight|dead wood|passenger~n|pain|bore|diva|princess|snowflake~n|drama queen|control freak|micromanager|tyrant|dictator|slave driver|basket case|spent force|has-been|laughing stock|freak~n|lunatic~n|maniac~n|wet blanket|doormat|waste|wet|fraud|phoney|phony|fake|poser~n|peacock|braggart|gossip|miser|slacker~n|parasite|leech|small fry|stooge~n|puppet~n|mercenary) ! (passenger~n|fake|waste|bore|gossip|pain) _ (seat|name|list|hole|column|relief) | a pain to
      {is} [{adv}] [(a|an|one)] [(walking|complete|total|absolute|utter|human|proper|real|one-man)] {bad}
      (sound~v|talk~v|write|writes|wrote|look~v|dress*|smell~n|walk~v|drive|drives|think~n|eat~n|behav*|negotiat*|argu*|sing~n) [(more|just|exactly)] like [{a}] _1 ({low}|{oaf})
    `,
    trait: `
      (bone idle|stuck up|stuck-up|big-headed|bigheaded|snooty|snobbish|toffee-nosed|narcissistic|egotistical|cocky|ill-mannered|uncouth|boorish|loutish|oafish|churlish|bratty|whiny|whingeing|spiteful|vindictive|slimy|creepy|smarmy|unctuous|tight-fisted|stingy|miserly|penny-pinching|money-grubbing|grasping|cack-handed|ham-fisted|scatterbrained|muddle-headed|dopey|dozy|vacuous|vapid|empty-headed|uneducated|uncultured|senile|gaga|doddery|washed-up|washed up|over the hill|decrepit|bonkers|deranged|batty|neurotic|hysterical|unwashed|backstabbing|sycophantic|thick-skulled|slow on the uptake|dull-witted|hare-brained|incapable|inbred|nuts|crackers) ! nuts and | incapable of (printing|reading|holding)
    `,
    fault: `
      (crap|rubbish|garbage|shit|abysmal|lousy|shambolic|third-rate|second-rate|tenth-rate|bush league|tinpot|mickey mouse|two-bit|rinky-dink|dim)
    `,
    slight: `
      (you|they|he|she) {is} [(just|so|really|too|all|simply|quite|that)] (dumb|thick|dense|crazy|insane|deaf|blind|impossible) . ! (that|so) crazy
      (you|they|he|she) never [(ever)] (do|does|get~v|manage~v) _2 (anything|a thing|one thing|a single thing) (right|properly) ! {not} _2 never
      (impossible|unbearable|insufferable) to (work|deal|talk|reason) with
      slept (her|his|their) way (to|into|up|through)
      the {worst} _3 {i} [(have|'ve)] ever ! the {worst} (decision|idea|mistake|thing|question)
      (not|never) _3 (up to the job|up to it|up to this job)
      (he|she|you) [(really|just|also|always|still)] (smell|smells|stink~n|reek~n) ! (smell|smells) (gas|smoke|burning|something|the|a|it|of|like|good|nice|wonderful*|lovely|glorious)
      (he|she|they|you) (ca|can|could) {not} (count|spell|write|add|think) .
      {not} [(really|particularly|exactly|actually)] very good at (this|your job|his job|her job|their job|it|anything)
      (talk~n|talked) _2 and (says|said|say) nothing
      (nobody|no-one|no one) [(here|ever|really|in the office)] (respects|can stand|wants to work with)
      (nobody|no-one|no one) [(here|ever|really|in the office)] (takes|took) _2 seriously
      full of (himself|herself|themselves|yourself|hot air|it|crap|shit|beans) ! full of it and
      (out of|above|beyond) {his} (depth|league|station)
      in over {his} head
      {not} [(very|too|all that|that|terribly|particularly|exactly|overly|so|especially)] (bright|clever|intelligent|quick on the) ! {not} (bright|clever) enough
      (not|n't|hardly|scarcely|never) [(exactly|quite|really)] [(one of)] (the|our|your) [(very)] (brightest|sharpest|smartest|quickest|cleverest|hardest worker) ! (sharpest|quickest) (image|route|way)
      (not|no|n't|hardly|scarcely) [(exactly|quite|really|much of)] [(a|an)] (einstein|genius|rocket scientist|mastermind|shakespeare|picasso|mozart|oracle|intellectual)
      (a few|two|one|three|several|couple of) _2 short of (a|an)
      {has} no (brain~n|spine|backbone|guts|manners|class|shame|taste|talent|clue|common sense|personality|social skills|people skills|charisma|imagination|dignity|standards|breeding|conscience|sense of shame|business being)
      no idea what {he} {is} (doing|talking)
      {not} {has} (a|the) (clue|foggiest|faintest)
      (the|not the) (faintest|foggiest|slightest|first) (idea|clue) ! {i} _3 (faintest|foggiest|slightest|first) (idea|clue)
      (do|does|did|doing|done) [(absolutely)] (nothing|sod all|bugger all|naff all|zilch|squat|fuck all|next to nothing) (all|from morning)
      (needs|need|wants|requires|needed) [(a|an|his|her|their|your|constant)] (babysitter~n|babysitting|nanny|minder|nursemaid|hand held|hands held|hand-holding|spoon-feeding|nappy|bib|adult supervision|supervising)
      everything _2 (twice|three times|four times|spelled|spelt|spoon-fed)
      (need~n|has|have|time|got) to (grow up|wake up|get a grip|get a life)
      (should|ought to|had better|'d better|better|please|just|let him|let her|let them|can) (stick|keep|stay) (to|with) (making|fetching|pushing|serving|stacking|flipping|answering|pouring|sweeping|carrying|filing|watering|tea|coffee|what) ! (i|we) (should|'d)
      (using|use|engage|switch on) (his|her|their|your) (brain~n|loaf|noddle|grey matter) ! use (his|her|their) head (of|office)
      (lose|forget|lost) (his|her|their|your) [own] head if
      (would|will|wo|could) {not} (last|survive) _3 (day|week|hour|minute|minutes|month|morning|shift) ! (battery|food|cream|supply|stock|paint)
      the sound of (his|her|their|your) own
      past (it|his prime|her prime|their prime|his best|her best|sell-by|his sell-by|her sell-by)
      too (stupid|dumb|thick|dense|dim|vain|proud|posh|grand|lazy|idle|ignorant|arrogant|busy admiring|clever by half) (to|for|himself|herself|themselves|yourself)
      pain in (the|my|our|everybody 's|everyone 's) (neck|side|backside|arse|ass|butt|rear|bum)
      (nasty|sorry|sad|real) piece of work
      (nobody|no one|noone|none of us) [(here|ever|really|actually)] (likes|listens to|takes|can stand|would miss|will miss|misses|respects|trusts|believes) (him|her|them|you|a word|that)
      (wast~e|waste|save) (my|our|your) breath
      (talk*|speak*|explain*|reason*|writing|like talking) to (a|the|that) (wall|brick|fence|post|door|stone|plank)
      (might|may) (as|just as) well (talk|speak|explain|ask|write|have|hire|employ|send|use|train) ! as well (ask|have|use|send) (for|the|it|them) (report|same)
      who (hired|hires|employs|employed|promoted|let|recruited|chose|appointed|trained) _1 (this|that|these|those|him|her|them|you|loose)
      (which|what) (part|bit|word|half) of _8 (not|n't|is|was|did|do|does|too|unclear|difficult|hard|beyond|confus*) ! (which|what) (part|bit) of (the|this|your|our) _3 (is|was) (unclear|missing|late)
      what _1 (do|does|did) _5 [actually] do all day
      (sit|sits|sat|sitting) [(around)] on (his|her|their|your) (arse|ass|backside~n|bum|butt~n|hands|behind)
      (go|get|send him|send her|send them) back to (school|primary school|kindergarten|college|nursery|sleep|your cave|flipping|stacking)
      never _3 (stroke|tap|lick|honest day 's|day 's) _1 work
      (how|no wonder|beats me how|god knows how|miracle|mystery) _4 (got|gets|keeps|kept|passed|landed|holds|became) (the|this|that|his|her|their|your|a|through|hold) [of] (job|post|position|degree|licence|license|exam|interview|title|promotion|school|desk|manager|director)
      (got|won|get|found|bought|printed) (his|her|their|your) _1 (degree|licence|license|job|diploma|qualification~n|training|certificate) (from|out of|off|in|at|on) (a|an|the) (cereal|cracker|raffle|lucky|box|packet|internet|lottery|tombola|back of|christmas)
      (make~n|makes|made) _5 look [like] [(a|an|positively)] (genius*|smart|clever|competent|intelligent|einstein|quick|hard-working|nimble) ! (make|makes|made) (it|this|the _1) look
      (think~n|thinks|thought|believe~n|reckon~n|acts as if|act as if) (he|she|they|you) [('s|is|are|'re|was|were)] [(some kind of|such)] (god*|god 's|something special|bee 's|better than|above|too good|cleverer|king|royalty|napoleon|so clever|so smart|so special)
      (think~n|believe~n) the (world|sun) (revolves|turns|owes|shines)
      (suck|sucks|sucking|kiss|kisses|kissing|crawl|crawls|crawling|cosy~v|cosies|toadies|brown-nosing|brown-noses) (up to|ass|arse|the boss|butt)
      proof _1 (any|anyone|anybody|even|you do n't)
      (promoted|hired|appointed|punching) [(way|well|far)] (above|beyond|over) (his|her|their|your) (ability|abilities|competence|station|weight|pay|capabilities|intellect)
      (ruin~v|wreck~v|mess*|screw~v|fuck~v|botch*|bungl~e) [(up)] everything
      (impossible|unbearable|a nightmare|exhausting) to (work|deal|talk|live) (with|to)
      only (one|two) brain cell~n
      never [(had|has had|having had)] _1 an (original|intelligent) (thought|idea)
      (bring~n|brings|add~n|contribut~e) [(absolutely)] (nothing|zero|zilch) to
      (dumber|stupider|thicker|dimmer|lazier|uglier|fatter) than
    `,
    hint: `
      even (a|an|my|the) _2 (can|could|would|'d|will|knows|understands|manages|managed|understood|has)
      (managed|manage~n|managing|remember~v|bother~v|learn~v|learnt|knew how|know how|care~n|cares|troubl~e) to (read|count|spell|turn up|show up|arrive|think|look|listen|answer|add|wash|knock)
      (surprise~n|surprised|surprising|shock|news to) (nobody|no one|no-one|none of us|anyone who|anybody who)
      (no|small|little|hardly a) (wonder|surprise)
      (good|clever|brave|that 's a) (lad|girl|boy|chap)
      (this time|for once)
      (people|men|women|someone|somebody|types|characters) like (him|her|you|them|that|these)
      (that|this|your|his|her) (lot|crowd|shower|outfit|rabble|tribe)
      (what|anything) _2 (do|does) _3 (all day|for a living|for their money)
      (his|her) (lordship|ladyship|majesty|highness|excellency|holiness|royal)
      (our|your|the|resident) [(local|resident|little|very own)] (genius*|wizard~n|einstein|professor|philosopher~n|poet|artist~n|star|mastermind~n|hero|princess|napoleon|guru~n)
      (sleeping|asleep|dozing|snoring|snooz*|napping|gossiping|scrolling|staring)
    `,
    tone: `
      (as usual|as always|as ever|typical|typically)
    `,
    taunt: `
      (grow up|get a life|get a grip|get over yourself|wake up|use your brain|use your eyes|use your loaf)
      were you (born|raised|brought up) in
    `,
  },
};

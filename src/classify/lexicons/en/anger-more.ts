import type { AngerKind } from "../../detectors/anger";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/** Heat that the pane and the command line look for besides `anger.ts`: turns of phrase, each of them rare. See docs/decisions/0018. */
export const angerMoreEn: Lexicon<AngerKind> = {
  classes: {
    adv: englishGrammar.adv,
    do: englishGrammar.do,
    i: englishGrammar.i,
    is: englishGrammar.is,
    him: englishGrammar.him,
    me: englishGrammar.me,
    not: englishGrammar.not,
    am: "am 'm are 're was were",
    have: "have 've had",
    will: "will 'll shall",
    wont: "will 'll wo shall sha",
    you: "you they he she",
    law: "lawyer lawyers solicitor solicitors attorney attorneys barrister counsel",
    court: "court courts judge tribunal ombudsman regulator police sheriff authorities press newspaper newspapers papers media journalist journalists tv television ministry minister embassy union board bank insurer",
    nth: "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth thousandth",
    many: "three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty countless",
    wreck: "losing ruining wrecking botching bungling messing screwing wasting forgetting ignoring destroying spoiling insulting offending alienating overcharging upsetting mislaying misreading humiliating delaying",
    wrecks: "lose ruin wreck botch bungle mess miss screw waste forget ignore destroy spoil insult offend alienate overcharge upset annoy break cost kill crash disappoint",
    treated: "treated addressed spoken talked lectured bullied shouted screamed sworn yelled laughed lied insulted blamed fobbed messed mocked patronised patronized blackmailed threatened humiliated ordered pushed cheated strung dismissed hustled",
    rage: "boiling steaming incandescent incensed enraged raging apoplectic spitting foaming irate infuriated ropeable exploding",
    vile: "angry insulted humiliated rude ruder rudeness appalled appalling ashamed shabby shabbily cheek badly embarrassed embarrassing furious contempt impertinent insolent insolence arrogant arrogance disgusted disgusting disrespectful disrespect outraged outrageous unprofessional nonsense poor bad shameless incompetent incompetence",
    canned: "survey brochure smiley emoji thumbs-up leaflet webinar questionnaire chatbot canned automatic automated shrug hashtag meme",
    paper: "draft drafts file files comments slides questions edits changes samples review boxes proposal application reports manuscript chapters",
    body: "people person man woman company firm house place business hotel human organisation organization partner bank insurer school department",
    outing: "walk drive drink coffee meal tour spin beer lunch dinner pizza swim run curry day evening week weekend trip hike sail flight pint bite",
    kind: "kind good nice thoughtful considerate generous decent gracious noble big sweet",
    vermin: "cowards liars clowns jokers vultures crooks bandits thieves parasites bastards bloodsuckers hypocrites geniuses idiots amateurs",
  },
  entries: {
    byword: `
      # What everybody says: heat wherever it stands.
      (made|make) your bed
      what goes around comes around
      (this|that|is this|is that) (is|'s) the thanks (i|we) get
      (is this|is that) the thanks (i|we) get
      (as per|per) my (last|previous|earlier) (email|mail|message) , which
      (get~n|got|getting|gets) on (my|our|everyone 's|everybody 's) (nerves|wick|last nerve|tits)
      (i was|i am|i 'm|we were|we are|we 're) [(absolutely|totally|still)] (fuming|livid|seething|incandescent|apoplectic|spitting feathers)
      (i am|i 'm|we are|we 're) [(absolutely|totally|still)] (furious|hopping mad|beside myself)
      (i|we|he|she|they|boss) _2 (hit|hits) the roof (when|at|over|because|again|yesterday)
      (i|we) _2 (hit|went through) the roof .
      (blew|blow|blown) a (fuse|gasket) ! (heater|kettle|machine|printer|pump|socket|kiln|oven) _3 blew a fuse
      (drive~n|driving|drives|drove|driven) (me|us) (up the wall|round the bend|around the bend|to distraction|crazy|nuts|insane|mad) ! driving me mad _6 (joy|fixed|new one)
      (beggars belief|words fail me|lost for words) ! (words fail me|lost for words) _6 (kind|lovely|beautiful|generous)
      ^ (get lost|back off|butt out)
      (get stuffed|sod off|bugger off|buzz off|go jump|go to hell|take a hike|take a running jump|drop dead) ! drop dead date~n
      (gloves are off now|this is war|this means war|it is war)
      gloves are off .
      two can play at (that|this) game
      if that is how you want to play it
      (you|they|he|she) (have|has|'ve|'s) (not|n't) heard the last of
      (you|they) (have|'ve) been (noted|warned) and will be remembered
      noted and will be remembered
      (up to here|had it up to here|had my fill|had a bellyful|fed up to the back teeth|sick to death|sick to the back teeth|at the end of my tether|at my wits ' end|at my wit 's end)
      (makes|making|made) my blood boil
      (this|that|it|which) _2 the (last|final) straw
      (keep your nose out|mind your own business)
      (see|seeing) red
      (had|have|'ve had) _2 enough of (you|your|this|him|her|them)
      (rue the day|live to regret|pay dearly for|get what is coming|get what 's coming)
      (do n't|do not) push (me|us|your luck)
      (how dare|who the hell|what the hell|why the hell|where the hell)
      (for crying out loud|for pity 's sake|for heaven 's sake|for god 's sake|for christ 's sake|for the love of god|for the umpteenth time)
      over my dead body
      (hell will freeze|when hell freezes)
    `,
    threat: `
      # The last warning.
      (this|that|it) (is|was|'s|will be) [(absolutely|definitely|really)] the [very] last time [that] ({i}|you|he|they|any|your) ! last time (i|we|you) (met|saw|meet|see|spoke|checked|looked|visited)
      ^ [and] this (is|was) the [very] last time .
      (this|that|it) (is|was|'s) (your|the) [very] (last|final) (warning|chance) (you|i|we|before)
      {i} {wont} {not} (repeat myself|repeat it|say it a|write it a|ask it a|warn you again|warn you twice|warn you a|warn a|be warning)
      {i} {will} [only] (say|ask|tell you) [(this|it|that)] [only] (once|one last time|one more time|for the last time|one final time) ! (say|ask) [it] once again
      {i} {have} no intention (of|to) (repeat*|writ~e|ask*|answer*|explain*|wait*|discuss*|sitting|letting|being|standing|going on|chas~e|argu*|forget*|apologi*)
      {i} (do|did) {not} (propose|intend|mean|plan) to (discuss|forget|repeat|argue|let|wait|be|stand|explain|ask|put up|tolerate|apologi*|beg)
      (last|final) (civil|polite|courteous|calm|nice|kind|pleasant) (letter|mail|email|word~n|message|reminder|warning|time|request|answer|note|call)
      ({have}|has) (had|seen|got|received|heard|earned|sold|sent) (your|their|his) last (order|penny|cent|dollar|euro|pound|job|contract|favour|favor|payment|hour|warning|chance|invitation)
      (last|only) _3 (you 'll|you will|they 'll|they will) ever (get|see|hear|have|receive|sell|make)
      (will|'ll|wo|shall) (never|not|n't) (get|see|have|hear|receive) (another|a single|one more|a further) (job|order|penny|cent|word|euro|dollar|pound|chance|contract|favour|favor) (from|out|of|here|again)
      (yourselves|yourself) warned
      {not} (say|claim|complain) _3 (not warn*|n't warn*|not told|never warned|nobody warned|no one warned|nobody told|not tell)
      ^ [and] (this|it) [(all|nonsense)] (ends|stops|stop) (now|here|today|tonight|here and now) .

      # You will see, you will pay, you will answer for it.
      {you} ({will}|are going to|'re going to|is going to) [(all|one day|soon)] (answer for|pay for what|pay for that|pay dearly|rue|wish you|wish they|find out what|find out how|learn what) ! find out (what|how) (we|it) | wish you (a|the|were here)
      {you} ({will}|are going to|'re going to|is going to) [(all|one day|soon)] (see what happens|get what you|get what they|bear the consequences|face the consequences|come crawling|come begging|be explaining|live to) ! find out (what|how) (we|it) | wish you (a|the|were here)
      {you} (can|may|{will}) [then] explain (it|that|this|yourself|yourselves|the _3|to|why _8) ! explain (it|that|this) (better|in|further|at|when|more|again|below|later)
      let {him} explain (it|that|this|why|to|himself|themselves)
      explain (it|that|this|yourself|yourselves) to (the|your|a) ({court}|widow|mother|customers|client~n|shareholders) ! (to|could|can|please|gladly|i|we|will|'ll|would) _1 explain (it|that|this) | explain (it|that|this) to the (client~n|board|team)
      explain (it|that|this|yourself|yourselves) to (the|your|a) (families|parents|boss|director|chief|owner~n) ! (to|could|can|please|gladly|i|we|will|'ll|would) _1 explain (it|that|this) | explain (it|that|this) to the (client~n|board|team)
      (god|heaven|lord) help (you|him|her|them|anyone|anybody|whoever|the|your|any) ! the lord help
      on your [own] head be it ! hat on your
      you {do} {not} want to (see|meet|know|find out) (me|what i|what happens|how angry|what we)
      you (have {not} seen|{do} {not} know) (me|what i|who i|what we) _1 (angry|cross|capable|can do|am) ! what (i|we) (can|am)
      {have} no idea (who|what) (you|they) (are|'re) (dealing|messing|up against|playing|in for|talking)
      ^ [(just|go on)] (try|watch) me .
      just you (try|dare)
      {not} make me (laugh|repeat|come over|come round|call the|call your|go to|fly|drive|beg|regret|angry|lose|show you|do this|do it for)
      {i} {will} [soon] see (who laughs|who is laughing|who 's laughing|who has the last|who blinks|who pays|how long you|how you like|how your|how funny|what your|what the judge|what a judge|what the court|what my {law}|about that)
      (laugh~n|laughing) _2 (on the other|out of the other)
      wip~e (that|the|those) _1 (smile~n|grin~n|smirk~n)
      {i} (keep|'ve kept|have kept|save|am keeping|'m keeping|have saved|store) (every single|each one|every one|every|all of them|them all) _2 (mail|mails|email|emails|letter|letters|message|messages|word|call|note)
      {i} (have|'ve) (a|an) [(very|rather|extremely|particularly)] (long|excellent|good|elephant 's) memory
      my memory [(for _4)] is [(very|rather|quite)] (long|excellent|good)
      {i} never forget (a|an|who|what|how|this|that|things) _1 (insult~n|slight~n|kick|blow|treated|did|done|lied|kind|sort|like)
      {i} {will} remember (it|this|that|what you|how you|who|which of|your name) ! remember (it|this|that) (next|for|in|when|with|fondly|all|as|always|evening|day) | how (you|your _2) (help*|support*|welcom*|ma*|car*|stood|stand) | what (you|your _2) (did for|do for|have done for|said about|taught)
      {i} {will} (not|never) forget (who sat|who did|who left|who was|what your|which of you|how your|this insult|that insult|your part)
      {you} ({will}|should|may|would do well to|had better|'d better) remember (this|today|that) (date|day|letter|conversation|mail|hour|when)
      (will|shall|'ll) be remembered ..4 (when|whenever|at|on|by|the next|next) ! remembered (as|for|by all|with|fondly)
      (day|time|hour|autumn|winter|spring|summer|moment) [(comes)] [(that|when)] (you|they) _2 (need|want|ask|come begging|come asking|come running|be needing) (something|anything|a favour|a favor|me|us|my|our|help)
      (when|whenever|and|until|before) (your|his|their|that) _2 (contract|lease|licence|license|renewal|mandate|tender|appointment) (comes up|is up|runs out|falls due|lands on|lies on)
      {i} ({will}|am going to|'m going to|are going to) _1 (make sure|see to it|make certain|see) [that] (nobody|no one|no-one|the whole|you never|you lose|you regret|you get nothing|you do {not}|your name|your boss) ! knows (how|what|where|when|about|which)
      {i} ({will}|am going to|'m going to|are going to) _1 (make sure|see to it|make certain|see) [that] (your director|your head|they never|he never|she never|you pay|you are never|you hang|every _3 knows|everyone knows|everybody knows) ! knows (how|what|where|when|about|which)
      (tell|telling|warn|warning) (everyone|everybody|anyone|every _2|the whole _2|all my _2|the world) [(who will listen|i know|else|and anyone|i meet)] (how you|what you|what kind|what sort|about you|to avoid|to stay away|never to|not to buy|not to use|exactly|why you|why we left)

      # Lawyers, courts, papers, reviews.
      (go|going|take this|taking this|take it) [(straight|directly|public|over|about you)] to (the|my|your|a|our|every) _1 {court} ! to the police (gym|station) | (go|going|speak) to (the|my|your|our) _1 (bank|board|union|embassy|media) | to take (this|it) to the board
      (taking it|take you|taking you|turn) [(straight|directly|public|over|about you)] to (the|my|your|a|our|every) _1 {court} ! to the police (gym|station) | (go|going|speak) to (the|my|your|our) _1 (bank|board|union|embassy|media) | to take (this|it) to the board
      (turning|turn this|report you|reporting you|report this) [(straight|directly|public|over|about you)] to (the|my|your|a|our|every) _1 {court} ! to the police (gym|station) | (go|going|speak) to (the|my|your|our) _1 (bank|board|union|embassy|media) | to take (this|it) to the board
      (hand this|hand you|complain|speak) [(straight|directly|public|over|about you)] to (the|my|your|a|our|every) _1 {court} ! to the police (gym|station) | (go|going|speak) to (the|my|your|our) _1 (bank|board|union|embassy|media) | to take (this|it) to the board
      {i} {am} (going|taking this|taking it) (public|to the papers|to the press|to court)
      (my|our) {law} (will|'ll|would|is|are|was) _1 (enjoy|delighted|love|pleased|interested to|thrilled|waiting|see you|deal with you|dealing with you|have a word|eat)
      (tell|explain|say|write|address) (it|that|this|them|yourself|everything) to (my|our) {law}
      (talk|speak) to my {law} ! (can|please|to) _1 (talk|speak)
      (see|meet) ({him}|your _2) (before a judge|before the judge|in front of a judge|in front of the judge|in hell|in small claims|at the tribunal)
      (take|taking|drag|dragging|haul) ({him}|your _2|this) to (court|the cleaners|the tribunal|small claims|arbitration) ! this to arbitration
      (complain|complaining|go|going) [(about you|about him|about this)] (at|to) the very top
      {i} {will} (post|publish|put|share|spread|write|leave) _6 (everywhere|on every|all over|facebook|google|trustpilot|twitter|yelp|tripadvisor|linkedin) ! (we|i) {will} (post|share|publish) _4 on (facebook|linkedin|twitter)
      (reviews|next review|online review|my review|our review|review of you|review online|honest review|star review|bad review) _6 (nobody|no one|never|warn~n|avoid|make sure|everyone)
      name and shame
      (we|i) have [(a|our|my|very|good)] [good] {law} .

      # Or I …, otherwise I …
      (or|or else|otherwise) {i} {am} (calling|coming|leaving|cancelling|canceling|taking|walking|pulling|telling|writing to|reporting|out|done|finished|suing|throwing|sorting|shutting|cutting|stopping|getting)
      (or|otherwise) [else] {i} {will} (come and|come over|come round|call the police|call my|pull|walk|sue|go to|cut|throw|shut|burn|drive over|have you|see to)
      (or|otherwise) [else] {i} {will} (do it myself|put it through|tell everyone|find someone|find people|find somebody|make sure|report you|withhold|know why|lose my|take it off|take you|take my|want to know)
      or {you} ({will}|wo|can|may) [{not}] (get another|see another|never|lose your|lose the|regret|forget|answer|explain|find yourself|be looking|be out|be sorry|hear|pack|look for|leave|walk|go hungry|not get|have me) ! hear (from us|from me|more)
      otherwise (the|your|my) _3 (will|'ll|shall) (hear|learn|know|be told|find out)
      ^ (touch|do|try|say|pull|send|call|ring|cross|lie|talk|speak|go|open|mention|interrupt|ignore|park|swap|copy|blame) _8 (again|once more|one more time) , [(and|then|just)] (i|you|we|see|it|they|there)
      (and|just) see (what comes|what happens to|what is left|what 's left|where it gets|what it costs|what that costs|how far) ! (let 's|wait|try|to|us|and wait) _2 and see
      (so much as|as much as) (look*|touch*|breath*|think*|mention*|lay*|lift*|open*|move*|whisper*|put*|set*) ! before you so much | without so much | (nobody|not) _6 so much as
      if (anyone|anybody|someone|somebody|you|they|he|she|your _2|one of your _2|one of you|any of you) _8 (again|one more time|once more|ever again) ..3 {i} ({will}|am|'m|swear|promise|can promise|walk|leave|call|want) ! (need|needs|want|wants|like|meet|visit|come|try) _4 again
      one more _3 (and|or) _1 (i|you|we) (go|{will}|am|'m|are|'re|can|take|pull|drive|walk|talk|send|leave|close|get) ! (there is|there 's|just|only) one more
      the next (one|person|man|woman|fool|idiot|clown|genius|soul) (of you|of yours|who|that|i find|i catch|to) ..8 ({will}|gets|goes|can|is|leaves)
      next time (you|he|she|they|one of you|any of you|anyone|somebody|your _2) ..8 {i} (swear|{will} not|{will} come|{will} be|{will} throw|{will} put|{will} have|{will} hang|{will} call|walk|leave) ! next time (you|they) (visit|come|are)
      keep (at it|this up|it up|going like|on like|doing that|talking like) ..5 (and|you {will}|see what)
      sleep with one eye
      (days|time|hours) _3 (is|are) numbered
      (playing with fire|on thin ice|on very thin ice|over my dead body|the last thing i do|last thing i ever do|live to rue|no friends left|poke the bear)
      know [(now|exactly|very well|well)] where (you|he|she|they|each of you|your _2) (park~n|sleep~n|live|lives|drink~n)
      never (work|sell|trade|fly|drive|teach|find work|get work|get another|set foot) _5 (again|in this town|in this industry|in this city|in this country|in this business|in this trade|in this county|in this house)
      head~n on (a|the) (plate|platter|block|spike|stick|pole)
      heads (must|should|are going|need|have got|have|ought) [to] roll
      (someone|somebody|whoever _4) ({will}|is going to|'s going to|has to|must) (hang|answer for|lose their|swing|be sorry|burn|regret|bleed)
      there ({will}|are going to) be (hell|blood|trouble|consequences|war|a reckoning|murder|repercussions|hell to pay) ! be (trouble|consequences|repercussions) (with|at|if we|if i)
      (raise|raising|all) hell ! all hell was
      {will} cost {him} (dear|your job|his job|your head|your place|the contract|this contract|this account|the account|our custom)
      {i} {have} [already] (noted|written down|taken down|made a note of) your (name|names|number)
      (picked|chose|chosen|crossed|cheated|fooled|provoked|insulted) the wrong (man|woman|person|people|day|week|fight|company|firm|customer|client|family)
      (it|this) (will|may|might|could) [well] be (the|your|his) last _4 (before|you|ever) ! (my|our|the) last (day|mail|email|week)
      (complaint|claim|writ|summons|lawsuit) (is|are|has been) [already] (on my|half|written|waiting|ready|in the post|drafted)
      or [(else)] {i} (put|throw|cut|drive|burn|pull|call|take|send|walk) (it|them|the|you|your|my|our) _3 (through|into|out|off|back|elsewhere|police|{law}|away)

      # What goes where, who comes himself, what had better be.
      by (god|heaven|jove|all that is) , (i|you|we|he|they|it|this|if) ! by god 's
      (goes|go|put|throw|send|flies|fly|comes|come|hurl|drive) _5 through (your|his|their) (window~n|windscreen|wall|hatch|roof|letterbox)
      (goes|go|lands|land|ends up|{will} be) (straight|right) (in|into|to) the (skip|bin|bonfire|shredder|rubbish|dumpster|trash|furnace|stove)
      (goes|{will} go|lands|flies|ends up) [(straight|right)] (in|into) the (river|harbour|harbor|canal|sea|lake|ditch) ! (water|boat|ship|rain|fish|river) _4 (goes|flies)
      hope [that] (you|he|she|they|your _2) _2 (never|rot|drown~n|choke~n|burn|fall|sink|lose every|step on|itch) ! hope (you|they|he|she) never _1 (change|lose|stop|have to|need|forget)
      (intend|mean|plan|going) to enjoy (every|writing|watching|seeing|each|it)
      if {i} [(ever|so much as|even|once|only)] (hear|see|read|get|find|catch|smell|receive) (one more word|one more excuse|one more lie|one more joke|that word|any more|a single|him near) ! (one more|a single|any more) (reply|answer|sign-up|vote|order|reservation)
      if {i} [(ever|so much as|even|once|only)] (hear|see|read|get|find|catch|smell|receive) (you near|them near|one of your|any of your|you again|it again|him again|them again) ! (one more|a single|any more) (reply|answer|sign-up|vote|order|reservation)
      (have|had|'ve|got) [got] (half a|a good) mind to
      push* (your|his|their) luck
      (you|he|they) (had|'d) better (pray|hope|not|believe|start looking|explain|run|find a|watch|get used|have a very|have a good) ! better (not|have a good) (wait|miss|look|breakfast|coat|night)
      (you|he|they) (should|ought to|may|can|must) [(all|count yourself|count yourselves)] [be] [(very|so|damn)] (glad|lucky|thankful|relieved) [that] (i|we|there|it|nobody|you|he)
      (count|consider) (yourself|yourselves) (lucky|fortunate) [(that|i|we|it)]
      (find somewhere|find a place|a hole|somewhere) to hide ! (treasure|cable~n|eggs) _3 to hide
      {i} ({will}|am coming|am going to|'m coming|come) _6 (myself|in person|personally|over|round|down there|up there) and (throw|take|pull|tear|turn|fetch|show|rip|cut|drag|shut|remove|break|teach|kick|nail|saw|tell) ! and (take|show) you
      tell (him|her|them|your _2) (from me|that the next|that if|if he|if they|the next time)
      (another|one more) (thing|think) coming
      if (you|they|he|she|management|anyone|your _2) (think~n|believe~n|imagine~n|suppose~n|expect~n) [that] (you|they|he|she|it) can [(just|simply|still|all)] (fool|cheat|bully|walk|get away|ignore|treat|push|scare|frighten|shut|buy|hide|talk|throw|do this|dump|sneak|rob|squeeze)
      if (you|they|he|she|management|the management|anyone|your _2) (think~n|believe~n|imagine~n|suppose~n|expect~n) [that] (i|we) ({am}|{will}|sign|pay|can) [(going to|just|now|simply|still)] (pay|paying|sign|swallow|sit|stand|let|leave|forget|forgive)
      if (you|they|he|she|management|the management|anyone|your _2) (think~n|believe~n|imagine~n|suppose~n|expect~n) [that] (i|we) ({am}|{will}|sign|pay|can) [(going to|just|now|simply|still)] (scared|afraid|stupid|an idiot|your|crawl|accept|fooled|this|fall)
      this is not a (request|joke|game|suggestion|threat|negotiation) .
      (take|regard|see|treat) (this|that|it) as (a threat|a warning|your warning|you like)

      # The veiled threat.
      {i} ('d|would|should) hate to (have to tell|have to explain|think what|be you|be in your|see what happens|see you lose|see your|be the one)
      (it|that|what) (would|'d|will) [(merely|only|really)] be [such] a (pity|shame) (if|were|when) (your|you|something|someone|the|that|this|it|my|one) ! (pity|shame) if (you|we|it|the _1) (miss~v|did not see|rain~v|could not|were wasted|was wasted)
      {i} ('d|would|strongly) advise you (not|never|to think|to look for|to find|to keep away|to stay|to choose|to reconsider|in your)
      be (very|extremely) careful (what|how|who|with your|about what) [you] ! careful (what|how|with your) _1 (lift|load|cut|knife|back)
      (choose|weigh) your [next] words
      think [very] (carefully|hard|twice|long) (before|about whether|about what) (you|your) _2 (again|send|say|answer|reply|next|lie|do|try|dare|touch|cross)
      (rest|be) assured [that] (i|we|you|this|your|every|it) _2 (not forget|hear|regret|remember|not rest|not let|not be the last)
      hold (you|him|them|your _2) personally (responsible|liable|accountable)
      {i} (promise|guarantee|assure) (you|him|them) [that] (you|he|they|your _2) (will|'ll) (regret|never|lose|wish|pay|hear)
      {i} swear (if|by|to god|on my|the next|that the next|one of these)
      not (finished|done|through) with (you|him|them)
      this is (not|far from) over [yet] .
      you (can|may) (tell|inform|report to) (your|the) (boss|director|chairman|manager|superiors|chief|owner~n|board|father|friend~n|people) (that|from me|i|we|why|he|this)
      (hell freezes|cold day in hell|million years|when pigs fly|lump it|read my lips)
      {i} {am} (about to|close to|ready to|on the verge of|an inch from|this close to|going to) (scream*|explod*|lose it|losing it|lose my temper|lose my mind|losing my temper|losing my mind|snap*|blow*|murder*|strangl*|throttl*|throwing|walking out|quitting)

      # Somebody else will see to it.
      (will|'ll|shall|and|to) find (people|someone|somebody|a firm|a company) (who|that) (can|knows|know|actually|understands|understand|answers|answer|wants|does) ! (help|hope|try|trying) _1 to find | find (someone|somebody|people) who (can|knows) (help|the)
      (will|'ll|shall|and|to) find (others|an agency|another _1|a supplier) (who|that) (can|knows|know|actually|understands|understand|answers|answer|wants|does) ! (help|hope|try|trying) _1 to find | find (someone|somebody|people) who (can|knows) (help|the)
      (be|are|'re) dealing with (someone|somebody|people|a man|a woman|others) (who|with|less)
      {i} {wont} {not} (be sending|be writing|be asking|be calling|send|write|ask for) (a {nth}|another)
      keep this (mail|letter|email|message) (safe|well|close|at hand) ! for your records
      from (now on|today|today on|here on) you (get|have|answer to|deal with|will answer to) (me|us|the law|my {law}) ! deal with (me|us) directly
      ^ no more (letters|mails|emails|calls|talk|words|reminders|chances|warnings|games|favours|favors|mr nice guy|nice|excuses|lies|patience|promises) .
      (or|otherwise) (everything|all) (you|he|they) (own|have|has|owns)
    `,
    hostility: `
      (you|they) [(have|'ve)] messed with the wrong (person|people|man|woman|company|firm|customer|client|town)
      # Breaking off.
      {i} {am} [{adv}] (done|finished|through) (here|arguing|begging|chasing|pretending|covering|cleaning up after|apologi*|defending|listening|paying|making|being)
      {i} {am} [{adv}] (done|finished|through) with (all of|the lot|your|these|those|him|them|her) ! with (your|these|those|all of _1) _1 {paper}
      ^ [(so|then|right)] (we|you and i) {am} [{adv}] (done here|through|over) .
      (you and i|we two) {am} [{adv}] (done|finished|through)
      (done|finished|through) , you and (i|me)
      (it|this|everything) {is} [all] over between (us|you and)
      consider (our|my|this|the|your|us|yourself|any) _4 (over|finished|ended|terminated|at an end|dead|history|severed|broken off|former|fired|blocked|ex-*)
      consider this my (resignation|notice|farewell|last)
      lose (my|our) (number|address|email|name)
      (never|{not} ever|never again) (contact|write to|call|ring|phone|email|mail|text|message|speak to) _4 (me|us|my _1|our _1|again|any more|anymore) ! (i|we|they|he|she|you|which|that|who) [(have|had|will|would|'ll)] (never|not|n't) | again (without|before|until|unless)
      (never|{not} ever|never again) (talk to|address|approach|greet|come near) _4 (me|us|my _1|our _1|again|any more|anymore) ! (i|we|they|he|she|you|which|that|who) [(have|had|will|would|'ll)] (never|not|n't) | again (without|before|until|unless)
      (never|{not} ever|never again) (touch|darken|show your face|set foot|raise your) _4 (me|us|my _1|our _1|again|any more|anymore) ! (i|we|they|he|she|you|which|that|who) [(have|had|will|would|'ll)] (never|not|n't) | again (without|before|until|unless)
      (do|please|kindly) {not} (contact|write to|call|ring|phone|email|speak to|talk to|address|approach|greet|message|bother|trouble) ({me}|my _2|our _2) (again|any more|anymore|ever|any further) ! again (without|before|until|unless|for)
      never [again] (want|wish|care|hope) [ever] to (see|hear|speak|deal|work|do|read|meet|set) ! never want to see (it|this|him|her|you) (go|leave|end)
      {do} {not} (want|wish|care) to (hear|see|read) (another|any more|any reason*|one more|your|from you|it again|a single|excuses|anything more|anything else|of you)
      {do} {not} (want|wish|need|care for) _3 of your (excuse~n|joke~n|explanation~n|promise~n|apolog~y|advice|pity|lectures|money|kind)
      forget (about|any) [(ever|any)] (doing business|working with|future|further|another|more business|dealing)
      {you} (can|may|might as well) forget (about|it|your|the|any|us|our|me)
      {i} ({wont}|would|are|am) (not|n't|never) [ever] (do business|work with|deal with|buy|order|book with|set foot|recommend|trust) _8 again
      ^ never again .
      never again (will|shall|would|do|with|from)
      (want|wish|have) nothing (more|further|else) to do with {him}
      {have} nothing (more|further|left|else) to (say|discuss|talk about) (to|with) ({him}|your|each other|one another)
      (take|taking|took|moving|move) (my|our|your) _1 (business|custom|money|trade) (elsewhere|somewhere else|to someone|to people|to a|to your)
      do {not} you (ever|dare) ! (why|if|would|and) do n't you ever
      ^ [(then|so|fine|now)] , find (yourself|yourselves|another|someone else|somebody else|a new|a different)
      (can|may|better|will have to|'ll have to) find (yourself|yourselves|himself|themselves) (another|someone|somebody|some other|a new|a different|a fool)
      ^ (i|we) (quit|give up|despair) .
      (see|can see) no (purpose|point|use|sense) in (further|any further|continuing|any more|speaking|talking|answering|discussing|writing|another)
      {i} no longer (read|open|answer|care|listen|wish|want) _4 (your|you|your office|from you|a word|what|any of)
      {not} (come|come back|go) (crying|running|begging|whining|moaning|crawling|to me now|to us now|to me later)
      ^ (fine|then|well|so|right|go on|go ahead|honestly) , [(then|and)] do (what|whatever) you [(damn well|bloody well|all)] (like|want|please|wish)
      do (what|whatever|as) you (damn well|bloody well|damn) (like|want|please|wish)
      {i} ({do}|could|really do) {not} [(really|even)] care (any more|anymore|about your|for your|what your|what you think|what you say) ! care (about|for) your _2 (comments|edits)
      (see if i care|for all i care)
      (would|'d) (sooner|rather) (die|eat my|chew|set fire|crawl|starve|bathe|boil|lick|sleep in|shut up shop|see you in|throw)
      (would|'d) sooner (burn|put my|cut|drink|swim|pull|not be|never|see him|see you|work for|have my|be)

      # Away with you.
      ^ (get|keep|stay|stand) [(the hell|well|right)] (off|out of|away from|clear of) (my|our)
      (stick|shove|stuff|ram|cram) (it|them|that|this|your _2|the _2) (where|up|somewhere|in your) ! stick (it|them|that|this|the _2) (up on|on)
      {you} (can|may) [(all|damn well|bloody well)] (stick|shove|stuff|choke|whistle|rot|go hang|get lost|take a hike|kiss|sod) ! (may|can) (stick) (the|with|to)
      choke on (it|that|them|your|this)
      (you|they) (can|may) keep (your|their) _1 (apolog*|excuse~n|voucher~n|sympathy|sorry|thanks|flowers|advice|opinion~n|promise~n|cookies|compliments|discount|pity|smile~n)
      (put up or shut|put your money where|hold your tongue|or be quiet|pipe down|get over yourself|come off it|cut the crap|into your skull|into your head|into your thick|get a grip|get a life|give it a rest)
      ^ [(oh|just|for once)] , grow up .
      (to hell with|to the devil with|the devil take|a plague on|a pox on|damn your|blast your|curse your|damn you|curse you|blast you)
      guess where (you|i) (can|would|'d)
      with which (you|he|they) (can|may) do (what|whatever)
      (spare|save) (yourself|yourselves) the (letter|covering|trouble of|apolog*|stamp|breath|effort of|postage)
      {not} _4 (be|sit|stand|work) in the same (room|hall|building|lift|elevator|town|office|car|world) (as|with) {him}
      now [you] listen [here] (to me|here|good|carefully)
      ^ [(and|so|now)] listen (here|to me|good|up) , [(you|and|because)]
      hear me (well|good)
      (are|do|have|did) (i|you) (make|making|made) myself [(perfectly|quite)] (clear|understood)
      (do|did) you hear me .

      # Contempt of how they treat one.
      {not} (know|sure|see) how you (sleep|dare|look|live)
      how (can|could) (you|they|he|she|anyone|anybody|a company) [all] (do this|do that to|do such|treat|let this|let it|be so|sleep|look|leave) ! how (can|could) (you|they|we|anyone|he) (forget|just|leave|look|let) _6 (wonderful|lovely|beautiful|up)
      how (can|could) (you|they|he|she|anyone|anybody|a company) [all] (forget|just|lose|say such|live with|ignore|be this|call yourself|call yourselves) ! how (can|could) (you|they|we|anyone|he) (forget|just|leave|look|let) _6 (wonderful|lovely|beautiful|up)
      call (yourself|yourselves) (a|an|professional~n|experts|engineers|partners|human)
      look (me|us|them) in the (eye|eyes|face)
      have (you|they|these people) (no|lost all) (shame|decency|conscience|manners|respect|feeling~n|heart|sense|pride)
      shame on (him|her|them|whoever|anyone|your|everyone|all|the person|you)
      ashamed of (yourself|yourselves)
      hang (your|their|his) head~n
      (of|from|at|with|by|to|for|because) you (lot|people|{vermin}|bunch) ! to you people (who|that)
      you [(absolute|complete|bloody|total|pack of|bunch of)] {vermin} ! (you|you all) geniuses .
      (one more|another) of you .
      (with|to|by|damn|replace|fire|sack|sick of|enough of|strangle|from) the [(whole|damn|bloody|sorry|entire)] lot of (you|them) ! (best|love|regards|luck|thanks|thank|well|wishes|christmas|year) _2 to the lot
      (nobody|no one|no-one) (talks|speaks|treats|tells|touches|laughs|shouts|orders|lectures|does that|does this) [(to|at|with)] ({me}|my|our)
      {have} no (right|business) (to|whatsoever|coming|telling|touching|speaking|in my) ! (i|we|tenant|buyer|seller|party|parties|which) {have} no (right|business) | no right to (cancel|terminate|use|vote|claim|refund)
      {i} {am} not (here|paid|employed) to (clean|be|chase|play|listen|carry|babysit|do your|serve|wipe|hold|run after)
      {i} {am} not (your|a) _1 (mother|servant|slave|doormat|dustbin|secretary|chauffeur|nurse|clown|dog|bank|charity|beggar|child|postman|taxi|punchbag|butler|monkey|machine|robot)
      {i} ({wont}|refuse|decline|am not going) [(to|not|n't|never|again|ever)] [(to|let myself)] be {treated} [(to|at|down|into|off|about|around)] (by|like|as|again|to|at|about|around|over|in|with|any|one) ! will be (addressed|treated) (as|in|by|with|at)
      {i} ('m not going|do not intend|do not pay _6) [(to|not|n't|never|again|ever)] [(to|let myself)] be {treated} [(to|at|down|into|off|about|around)] (by|like|as|again|to|at|about|around|over|in|with|any|one) ! will be (addressed|treated) (as|in|by|with|at)
      {treated} [(to|at)] _1 (like|as if|as though) (a|an|we|i|some|dirt|children|criminals|idiots|fools|beggars|cattle|nothing|air|schoolchildren|dogs)
      (never|not|n't) forgive (you|him|her|them|any|your|this) ! {i} (ca|could|would|will|'d) n't forgive myself
      {i} ({wont}|am|'m|are|'re) {not} _1 (let this|let it|let you|let him|let them|letting this|letting it|letting you|letting them) (go|drop|rest|get away|pass|lie|off)
      {i} {wont} {not} (take this|take it|have this|have it|stomach|swallow|suffer|sit here|sit back|sit by|stand by|accept it|have you|have anyone|be having|lie down|play along) ! (take|have) (it|this|you) (before|until|by|ready|in|on|with|to|off|for|from the|long|there|here)
      {not} accept _4 from (anybody|anyone|you|him|your)
      {i} (demand|insist on) (an apology|a written|an explanation|to know|to speak|that you|answers|a name|satisfaction|better)
      {i} want (a name|names|his head|her head|heads|blood|him gone|you gone|him out|you out|him fired|answers|somebody 's head|someone 's head) ! want names (of|on|and|for)
      (stop|play~v|quit) (silly|your|stupid|these|those|little) [little] games ! play (your|these|those|little|silly) games (with the|with your)
      (play|playing|played|taking|take|took|takes|mistaken|mistakes|mistook) {me} for (a fool|fools|an idiot|idiots|a mug|mugs|the|some|your|an|a) ! (take|taking|took) {me} for (a|an|some|the) _1 {outing} | take me for (granted|the)
      (a slap|a kick|spit|spat|spitting|a punch) in (the|my|our) (face|teeth|soup)
      (stab*|knife|knifed) {me} in the back
      (you|they|that|he) (have|has|'ve|'s) [{adv}] (made|taken) (a fool|fools|an ass|a monkey|an idiot) (of|out of) {me}
      ma~e {me} look (an|like|a|stupid|ridiculous|small|foolish)
      (you|they) [(have|'ve)] [only] (brought this on|brought it on|yourself to blame|yourselves to blame)
      serves {him} right
      (lost|lose|losing) [(completely|all|any|what)] _1 (faith|confidence|trust) (in|for) (you|your|this company|them|him)
      {i} ('d|would) thank you (never|not to|to keep|to mind|to stop|to leave|to stay|to hold|to remember)
      (oblige|favour|favor|please) me _1 by (never|not|staying|leaving|keeping|stopping|going)
      do (me|us|the rest of us|everyone|everybody|yourself) (a|the) (favour|favor|courtesy|kindness|honour) (and|of|by) (your silence|not|never|stay*|leav*|shut*|stop*|resign*|retir*|disappear*|go away|reading|listening) ! (stop|leave|stay|read|stopping) by

      # Irony that may be meant.
      take all the time in the world
      (do|please|pray) by all means
      by all means [do] (send|write|make|charge|ask|bring|call|hire|organi*) [(me|us)] (another|a {nth}|yet)
      how [(very|terribly|awfully|extremely|so|exceedingly|remarkably)] {kind} of (you|your _2|them|him) to ..8 (after|only|at last|eventually|a week late|days late|on a friday|without asking|behind)
      how (very|just|so) like (you|him|them|her)
      how (very|terribly|awfully) convenient
      how convenient (for you|for them|that you|that they)
      how _1 (nice|lovely|restful|pleasant|convenient|comfortable|wonderful|easy|relaxing|peaceful) it must be
      (have|'ve) [(now|finally)] found [(yet another|another|a new|a)] way (to|of) _2 ({wrecks}|{wreck}|send|make)
      (well done|bravo|brilliant|splendid|marvellous|magnificent|congratulations|wonderful) , (everybody|everyone|you|so you|another|now|again|please|truly|really) ..6 (wrong|lost|late|broken|again|ruined|missed|nothing|complaint~n|blame|fault|failed|forgot|without)
      (do|please|let 's) give {him} a (medal|gold star|round of|prize)
      ^ (oh|ah|well) , [(how|just|that 's|that is|very|absolutely)] (marvellous|wonderful|great|brilliant|lovely|perfect|splendid|fantastic|super|terrific|charming|delightful|joy|goody) , [(just)] (another|so|now|again|yet|more|what)
      another _2 , just what
      (enjoy|have a) (your|the|lovely|nice|great|restful) (weekend|holiday|evening|lunch|bonus|promotion|golf|break) , (while|some of us|because i|because we|because it|it will|it may)
      some of us (actually|have to work|have jobs|have work|still work|work for|do work)
      (hope|trust) [that] (you|they|he|your|it|that|the) _5 (pleased with yourself|pleased with yourselves|satisfied now|was worth it|is worth it|worth it|never sleep|chok~e|rot|rots|comfort to|awake at night|ashamed) ! (hope|think) (it|that) (is|was|will be) worth it
      go (on|ahead) , [(and|then|please)] (sue|blame|ignore|lie|hang up|charge|laugh|hide|fire me|fire us|tell me it)
      (heaven|god) forbid [that] (you|anyone|anybody|somebody|someone|your|one|they|he|we should)
      (forgive|pardon|excuse|sorry) (me|us) for (expecting|assuming|daring|thinking|believing|hoping|imagining|existing|wanting|breathing|being|asking a|caring) ! forgive me for (thinking|being) (late|slow|aloud|out loud)
      look* forward to (your explaining|your face|seeing your face|seeing you explain|watching you|hearing you explain|hearing your excuse*|hearing what excuse*|your excuse*|your next excuse*|the excuse*|the next excuse*|reading about it) ! watching you (play|perform|grow|sing|speak)
      (good|best of) luck (finding another|finding someone|finding anyone|finding anybody|explaining that|explaining this|explaining it|without me|without us|in court|when the)
      of course (you|they|he|she) (did {not}|forgot|have {not}|could {not}|lost|were busy|have no)
      (this|that|it|which) {is} (simply|just|really|frankly) not on ! not on _1 (list|sheet|menu|map|hook|site|system)
      (so|and) [now] [it] (is|'s) [(now|all|suddenly)] (my|our) (fault|problem) [now]
      (shall|should) i (also|then|perhaps|maybe|now) (sing|dance|crawl|carry|come|bring|apologi*|thank|throw|kneel|pay|hold|wash|cook)
      shall i (throw in|carry|draw|sing|dance|crawl|swim|hold your|spell it|wrap)

      # More of contempt: no word of thanks, the form letter, the treatment.
      (not|without|never) [(even|so much as)] (one|a|a single|an) (word|syllable|line) of (thanks|apology|regret|explanation|sorry|excuse)
      (not|without|never) (even|so much as) (a|an|one) _1 (sorry|apology|thank you|thank-you|answer|explanation|phone call)
      (nobody|no one|none of you) _4 (says|said|say|manages|managed) (thank you|thanks|sorry)
      (could|can|ca|can not) {not} [even] be (bothered|arsed|troubled)
      (you|they|office|bank|company|team|people|firm|robot) _2 (send~n|sent|answer~n|answered|reply|replies|replied|offer~n|offered|give|gave) _3 {canned} ! (survey|brochure|leaflet|questionnaire|webinar) (results|yesterday|last|by|on|to all|link)
      (one|only|first) _1 (answer|reply|thing) {i} [ever] [(have|'ve)] (got|received|get) (was|is) (a|an)
      (you|they) call (this|that|it|yourself|yourselves) (a|an|service|support|help|customer|quality|communication|partnership|work|planning|professional)
      (treat~v|dealing with|deal with|speak to|talk to|speaking to|talking to) {me} (like this|like that|this way|that way|in this tone|in such|with such|worse|in that)
      (passed|sent|shunted|pushed|kicked|bounced|thrown|handed) [(around|about)] (from pillar|from one desk|from one department|from desk|back and forth|like a parcel|like a ball)
      (left|leave|leaving|let) {me} (standing|stand|dangling|hanging|to rot) ! leave {me} (hanging|standing) orders
      (took|taken|taking) {me} for a ride
      (have|show) the (decency|guts|balls|manners|basic decency|common decency|basic courtesy|common courtesy) to
      show (some|a little|a bit of) (respect|decency|manners|shame)
      {not} (give|tell|sell|feed|bore|insult) (me|us) (another|any more|your|with your|the one|nonsense|excuses|stories|fairy|that old|it is|it was) ! tell (me|us) (your|that|it was) (name|number|story|address)
      do {not} [you] (imagine|think for|even think|flatter|kid) (yourself|that|one|about|for|a moment|you can|i) ! do n't think that (we|i) (need|should|have) | {i} do {not} (think|even think|imagine)
      {not} [even] bother (ringing|calling|replying|coming|showing|answering|apologi*|writing|turning|with your|explaining|denying|coming in|getting up|coming back)
      no thanks to (you|your)
      (nice|fine|great|lovely|charming|wonderful|hell of a) way to (treat|run|repay|find out|do business|lose|inform|be told) ! great way to (find out|run|lose) (about|if|what|how|more|weight)
      some (friend|partner|service|help|expert|professional|team|manager|neighbour|neighbor|boss|company) (you are|you 've been|you turned|that is|this is)
      ^ [(well|oh|and)] , so much for (your|the|that|being|trust|loyalty|quality|service|partnership|honesty)
      (who needs enemies|with friends like|good riddance|in your dreams|where the sun|over my head to|between my eyes)
      then (do|write|fix|make|run|load|clean|cook) (it|that|them|the _2|your own _1) (yourself|yourselves|on your own)
      {i} (did|do) {not} (sign up|come here|study|train|get up|spend|fly|drive|work) _8 (to be|to sit|to hear|to clean|to listen|so that you|for this|in order to be) ! (get up|work|come here) _3 to be
      {i} {am} (not|no) (children|idiots|fools|stupid|blind|deaf|beggars|animals|robots|slaves|servants|dogs|cattle|dirt|air|made of stone|made of money|as stupid|as dumb)
      (was|were) {not} born yesterday
      {i} {am} not (amused|laughing|joking|interested in your|going away|playing) ! not playing (on|in|at|this|next|for)
      (keep|get|take|move|pull|call) (your|his|their) (people|men|driver~n|truck~n|dog~n|lads|van~n|rubbish|junk|robot~n|clowns|thugs|goons|lorry|lorries) (off|out of|away from) (my|our)
      (where|how) (do|does|did) (you|he|they|she) (get off|get the nerve|get the right|take the right|find the nerve|have the nerve)
      (the|such|this|your|his|what) (impertinence|insolence|impudence|effrontery|unmitigated|barefaced|brazen) ! (the|this) brazen
      what a (nerve|cheek|liberty|insult|way to treat|way to run|shambles|farce|load of|waste of) ! what a load of (fun|snow|laughs)
      (which|what|the|whoever the) (genius|bright spark|hero|joker|comedian|wise guy|clown|mastermind) (who|that|of yours|in your|at your|decided|thought|had|came|put|left|told|has)
      {i} ('d|would|should) [(very much|dearly|really)] (like|love) to (know|hear|see) (who thought|what goes|who in|how you sleep|how anyone|by what|what gave|your face|whose idea|which genius|you explain|you try)
      and (now|then|still|yet|today|after that) you [(even|also|all)] (dare|complain|wonder|blame|lecture|have the nerve|have the cheek|expect {me}|want {me} to|tell {me} that|write {me} that|ask {me} to|ask {me} for|demand|threaten|come to me|come to us|inform {me})

      # Sharp and official.
      (you|they|he|she|somebody|someone|your _2|one) [(have|has)] (saw|seen|thought|see|sees) fit [not] to
      (deign~v|condescend|condescended|stoops|stooped) to
      (chose|chosen|choose|prefer|preferred|elected|decided) to (ignore me|ignore us|ignore my|ignore our|ignore the|insult|disregard my|disregard our|remain silent|hide behind|lie|hang up|look away|keep me in)
      my (last|previous|first|earlier) {many} (mail|mails|emails|letters|messages|calls|reminders|requests)
      (escaped|eluded) (you|your) (notice|attention|mind)
      in small words
      (who|what) (are|is) (you|he|she|they|your _2) to (tell|say|decide|judge|lecture|order|question) (me|us|my|our|what|that|who|how)
      none of your (business|damn|bloody|concern)
      (once|twice|one time) too often
      cross~v (the|every|my) line . ! crossed the line (first|second)
      ^ (oh|how|so|just|well) , typical .
      ^ [(oh|how|so|just|well)] , typical of (you|them|your)
      what else (could|should|did|can|would) (i|we) expect [(of|from)]
      (humiliated|betrayed|ambushed|blindsided|shamed|ridiculed|shown up|shouted at|screamed at|yelled at|dressed down|made a fool of) _3 (in front of|before) (the|my|our|a|everyone|everybody|all|{many}|half)
      (made|make|making|turned|turning) ({me}|my|our) _3 (hell|misery|laughing stock|farce)
      ^ [(fine|so|very well|then|ok)] , have it your [own] way
      ^ [(fine|so|very well|then|ok)] , suit (yourself|yourselves)
      leave ({me}|my _2) (in peace|be|the hell|well alone) ! leave my _2 be*
      {you} owe [{me}] _3 an (apology|explanation|answer)
      {you} owe {me} an (apology|explanation|answer)
      {not} (think|imagine|believe) [(for a|for one)] (second|moment|minute) [that] (you|i|we|this)
      ^ [(well|so|then|you can|you had better|you 'd better)] , think again .

      # Of whom nothing is expected any more.
      (should|ought to|deserve~n to) be (banned|barred|struck off|shot|hanged|horsewhipped|flogged|locked up|put in prison|thrown out|drummed out|put against|tarred) ! (door~n|gate~n|room~n|material~n|box*|key~n|bike~n|it|this|they|these|that) _2 (should|ought to) be (locked|thrown|struck)
      (ask|beg|request|tell|advise|warn|thank|oblige) _5 never to (greet|write|contact|speak|call|come|address|set|mention|appear|show|approach|darken|touch|ring|phone) ! (told|tell|advise|advised) (me|us|children|kids|staff)
      (you|they|he) (had|have had|'ve had) (your|their|his) (laugh|fun|joke|little joke|little game)
      will you [(people|lot)] (go on|carry on|keep on) _1 (send*|ignor*|call*|los*|writ*|ask*|do*|pretend*|say*)
      will you [(people|lot)] (never|ever) (learn|stop|listen|understand|answer|grow up|leave)
      , no , (you|it is you|it 's you) (will|'ll|who|are the)
      , if (it|that|you|they|he|she) ever (happen~n|manage~n|work~n|learn~n|wake~n|deign~n|bother~n|find the time|get round|gets round|gets that far) .
      at (the|your|only the) {nth} (attempt|try|time of asking) ! (passed|succeeded|managed|worked|won|got it) _3 at the
    `,
    exasperation: `
      # Enough.
      ^ [(right|well|ok|okay)] , that does it
      (that tears it|up to here with|me up to here|it up to here|give me strength|up my nose|my head in|got my goat|gets my goat|takes the biscuit|took the biscuit|insult to injury|slap in the face|stuff of nightmares)
      {i} {have} [{adv}] had (a bellyful|a skinful|my fill|quite enough|more than enough|just about enough|all i can|as much as i) ! enough (time|room|food|notice)
      {i} {have} (swallowed|stomached|endured|tolerated|borne|suffered|put up with|stood for|bitten my) _6 (long enough|enough|for weeks|for months|for years|too long|your|tongue|this|it all|everything|insult~n)
      enough (already|of this|of your|of these|of that) ! (have|has|had|is|are|there|n't|not|us|get|got|given|send|made|enough) enough (of|already)
      ^ enough now
      ^ (that|this) (is|'s) [(quite|more than|really|now)] enough , ! this is enough for
      (run|ran|running|am) [(right|clean|completely|fast)] out of _1 (patience|civil|polite|goodwill|sympathy|adjectives|manners|understanding|calm*|cheeks|temper|nerves|courtesy|forgiveness|excuses to)
      run out of _1 ways to (be|say|ask|explain|put|tell|apologi*) ! ways to say (thank|thanks)
      (i|we) have no (patience|sympathy|nerves|more patience|more strength|more nerves|further use|more questions|use for) ! no use for (the|this|it)
      {am} (beyond|past) (belief|endurance|caring|disappointed|frustrated|angry|annoyed|furious|anger|patience|exhausted)
      (beyond|past) (belief|bearing|endurance|enduring|the pale|comprehension|all reason|a joke) ! happy beyond
      (my|our) (wits|wit|wit 's) end
      (at|reached) the end of (my|our) (nerves|strength|wits|understanding|goodwill|patience|rope|tether)
      {i} {am} [(still|past|now|so|quite|utterly|absolutely|simply|honestly|frankly|really|bloody)] ({rage}|beside myself|hopping mad|seeing red|hacked off|cheesed off|ticked off) ! beside myself with (joy|excitement|happiness|delight|worry|grief) | not mad at
      {i} {am} [(still|past|now|so|quite|utterly|absolutely|simply|honestly|frankly|really|bloody)] (teed off|browned off|at boiling point|fit to be tied|mad at|hot enough) ! beside myself with (joy|excitement|happiness|delight|worry|grief) | not mad at
      (see|seeing|saw) red .
      (blow|blowing|blew|blown) (a fuse|my top|a gasket|my stack) ! (blown|blew) a (fuse|gasket) (in|on|at)
      (lose|losing) (my|the) (temper|rag|cool|patience) ! ({not}|sorry|forgive _4) _2 (lose|losing) my
      {i} (could|would|might|want to|'d like to|would like to|feel like) [(gladly|happily|cheerfully|honestly|just)] (strangle|throttle|murder|slap|punch|wring|scream|spit|explode|smash|choke) ! murder a | (scream|explode|burst) (with|for) (joy|happiness|pride|delight|relief)
      {i} (could|have to|had to|must) _6 not [to] (throw|scream|shout|hit|smash|swear|explode)
      (this|that|it) {is} [{adv}] (the limit|the height of|the absolute limit|a bit rich|a bit much|a liberty|an insult|a slap|beneath contempt|below the belt|a new low|way over the line) ! height of (the|season)
      (this|that|it) {is} [{adv}] (bang out of|well out of order|way out of line|out of line|no way to treat|no way to run|no way to do|unheard of|against all decency|more than i can|a kick in) ! height of (the|season)
      too much is too much
      (this|it) is too much , too much
      (can not|ca n't|could n't|could not|hardly) [(quite|actually|even)] (believe|fathom|comprehend) [that] (you|he|she|they|your _2|somebody|anyone) [{adv}] (did this|forgot|would|have done|lost|went|let|left|told|lied|have not) ! would (be|have) _3 (so|good|kind)
      (can not|ca n't|could n't|could not|hardly) [(quite|actually|even)] (believe|fathom|comprehend) [that] (you|he|she|they|your _2|somebody|anyone) [{adv}] (has not|have n't|charged|expect|signed off|dare) ! would (be|have) _3 (so|good|kind)
      (can not|ca n't|could n't|could not|hardly) [(quite|actually|even)] (believe|fathom|comprehend) [that] (you|he|she|they|your _2|somebody|anyone) [{adv}] (want me|want us|are asking|are telling|think) ! would (be|have) _3 (so|good|kind)
      {i} {have} (stopped|ceased|given up|quit) (reading|looking|answering|expecting|listening|counting|believing|caring|asking) ! given up (looking|hoping) for
      {i} [honestly] give up [(on you|on this|with you|on your _1|on them|on all)] . ! (never|not|n't) give up
      {i} {have} been [(very|more than|extremely|quite|nothing but|too|so)] (nice|patient|polite|civil|reasonable|quiet|calm|courteous|friendly) (long enough|for too long|too long|so far|until now|up to now|about this|enough|for weeks|for months)
      (we|i) (were|was) [a] patient (man|woman|people|person) [until]
      (i am|i 'm|we are) [(usually|normally|generally)] a patient (man|woman|person)
      (my|our) [good] (manners|goodwill|good will|politeness|civility|courtesy|tolerance|understanding|sense of humour|temper|nerves|sympathy) (is|are|has|have|end|ends|ended) _3 (run|gone|exhausted|over|end|ends|up|limit~n|out|about to|snapped|worn|thin|shot|shredded|raw|finished)
      (my|our|any|all) patience (flatlined|died|expired|snapped|ended|ran|left|is not|is no longer|has limits|has its|has been|went|is finite|cleared|deserted)
      strain~v my patience
      {i} {do} {not} have (time|the time|patience|the patience) for (this|your|games|nonsense|such|these)

      # Counting how often.
      {i} {have} [(now|already|personally)] (asked|told|begged|warned|reminded) (you|them|him|your _2|for this) _5 {many} times
      {many} times (i|we|you|have i|have we) [(have|'ve)] (asked|begged|been told|been promised|promised|lied|changed|beg|ask|warned|rung|called and|wrote and) ! (if|about|than) _1 {many} times
      {i} (write|ask|call|tell|wrote|phone|beg) {him} the {nth} time
      (asking|writing|begging|calling) _2 a {nth} time ! (asking|writing|calling) _2 a {nth} time (this|in|to make|about whether)
      (told|asked|warned|begged|reminded) {him} and (told|asked|warned|begged|reminded)
      (i|we) (beg|begged|pleaded) ..3 (we|i) (queue|phone|call|write|wait|wrote|phoned|called|waited)
      (days|weeks|months|years|hours) (i|we) (wait|waited|beg|write|sat|sit|have waited|chase|asked|keep)
      {i} (wait|write|ask|beg|shower|sit|call) (since|for) {many} (days|weeks|months|hours)

      # Questions in heat.
      how (stupid|dumb|thick|gullible|naive|blind) (do|did|d'you|d|are|can|must) (you|they|he)
      do (i|we) look [(to you)] (like|as if|as though|stupid|amused|blind|happy|born) ! look like (the|we|in)
      (am|are) (i|we) (invisible|talking to|a joke|dirt|dogs|a dog|made of|air to|nothing to|supposed to laugh|supposed to clap|supposed to guess|supposed to thank|supposed to swallow|supposed to believe)
      is (this|that|it) (your idea of|how you treat|what you call|some kind of|some sort of|meant to be|supposed to be|a bad joke|any way to|the thanks|what i pay|what we pay) ! supposed to be (like|there|in|on|a|the|set|green|red)
      is there (anyone|anybody|a single _2|one _2|even one|a living _2|a human) [(there|left|over there|in your _3|at your _3)] (alive|awake|sober|left|in charge|with a|over there|up there|down there) ! anyone (with a|who has|who knows) _4 (could|please|spare|interest|willing)
      is there (anyone|anybody|a single _2|one _2|even one|a living _2|a human) [(there|left|over there|in your _3|at your _3)] (who can read|who can count|who can answer|who has) ! anyone (with a|who has|who knows) _4 (could|please|spare|interest|willing)
      is there (anyone|anybody|a single _2|one _2|even one|a living _2|a human) [(there|left|over there|in your _3|at your _3)] (capable|who knows|who cares|who is able) ! anyone (with a|who has|who knows) _4 (could|please|spare|interest|willing)
      before (anyone|anybody|somebody|someone|one of you) (there|over there|up there|in _4|at _4|of you) (moves|answers|picks|lifts|listens|acts|wakes|notices|does|deigns|bothers|reads)
      before (anyone|anybody|somebody|someone|one of you) (moves|answers|picks up|lifts|listens|wakes up|deigns|bothers|gets hurt|dies)
      (until|till|before) (someone|somebody|a child|people|one of us|a man) (dies|die|is killed|is dead|gets killed|to die|drowns|burns)
      what (kind|sort|manner) of [(a|an)] (outfit|management|liar|excuse|nonsense|behaviour|circus|treatment|joke|manners|game) ! (know|see|knew|wonder) what (kind|sort)
      what (kind|sort|manner) of [(a|an)] {body} (does|do this|leave|treat|send|let|charge|run|lets|treats|leaves|sends|charges|signs|forgets|answers|is this|is that|are you|do you think|would do|would let|would treat|runs|tells) ! (know|see|knew|wonder) what (kind|sort)
      who (do|does) (he|she|they|your _2|this man|that woman) think (he|she|they|you) (is|are|'s|'re)
      who in (his|her|their|your) right mind
      whose (bright|brilliant|clever|great|wonderful|genius|stupid|idiotic) idea
      (have|are) you [(all|people|completely|totally|quite|simply)] (gone mad|gone crazy|gone insane|lost your minds|lost your marbles|lost your senses|taken leave|mad|insane|deaf|blind|asleep) ! are you (mad|insane) about
      (by|with) what right
      how (much longer|long|often) (must|shall|am|do|are) (i|we) [(still|have to|supposed to|expected to|meant to|going to)] (stand|put up|beg|swallow|face|suffer|endure|pay for your|bear|apologi*|lose|defend|cover|clean up)
      how (much longer|long|often) (must|shall) (i|we) [still] (wait|be|sit|run)
      are you (seriously|honestly|deliberately|hell-bent|intentionally)
      are you (out to|trying to) (ruin|wreck|kill|bankrupt|destroy|drive|provoke|be funny|insult|annoy|make a fool|tell me|humiliate)
      are you waiting (until|till|for) (someone|somebody|me to|him to|us to|hell|christmas|an accident|a child|the roof|it to)
      do you (honestly|seriously|really|actually|genuinely) (think|believe|expect|imagine|suppose)
      do you (think|imagine|suppose) (i|we) (enjoy|was born|am stupid|am an|am made|have nothing|grow|would not notice|do this for|wo n't|am blind|are stupid|are idiots|are fools|live on)
      must (i|we) (always|first|also|beg|crawl|do everything|spell|explain everything) ! (we|i) must (always|also|now|first|really)
      (do|must|should) i [(really|honestly|seriously)] [(have to|need to)] (drive|fly|climb|beg|shout|scream|draw you) ! (part|bit|word) of _8 (do|must|should) i | must i come | where (do|should|must) i (drive|fly|climb) | (how|when|which) _2 (do|should|must) i
      (do|must|should) i [(really|honestly|seriously)] [(have to|need to)] (spell|crawl|hire|come over|come myself|kneel) ! (part|bit|word) of _8 (do|must|should) i | must i come | where (do|should|must) i (drive|fly|climb) | (how|when|which) _2 (do|should|must) i
      what [(on earth|else|more)] (does|will|would|must|do|has) (it|a man|one|a person|i|a customer|somebody|we) (take|going to take|have to do|to do|do|got to do|need to do) (before|until|for you to|for someone to|to get you)
      what [(on earth|else|more)] (does|will|would|must|do|has) (it|a man|one|a person|i|a customer|somebody|we) (take|going to take|have to do|to do|do|got to do|need to do) (to get an answer|to get a reply|to get anyone|to get through|to get someone)
      what more (do|must) (you|i|we) (want|do|say)
      what (were|was) (you|they|he|she|your _2) [(people|all|actually)] thinking
      what (are|were) (you|they) [(all|people)] playing at
      (why|what) [exactly] (do|are|am) {i} [(even|exactly|actually)] (pay|paying) (you|them|him|your|a|for|this)
      what (do|did|are) (we|i) [even] (have|need|keep|employ|pay|paying) (you|a _2|them|an _2) for
      (asking|ask|asked) (myself|ourselves) (why we|why i|what we|what i|whether you|what you) _1 (pay|even|still|bother|actually|do all|put up|have)
      {do} {not} pay _6 (to be {treated}|for this|so that you|to sit|to wait|to hear|to watch)
      {not} what {i} (paid|pay|signed up|am paying|'m paying) for

      # Never in my life; the same again; as if it were not enough.
      never [{i}] [(yet|before|in my life|ever)] [{have}] (been|felt|seen|met|known|heard|had|read|experienced|encountered) (so|such|anything so|anyone so|a more|a worse|anybody so|anything like) _3 {vile}
      (never|not|nobody) _4 in (my|all my|our) [(whole|entire|working|professional|adult|long)] (life|lives|career) ..8 (so|such|treated|spoken|insult~v|angry|rude|bad) ! so (happy|proud|good|beautiful|much fun|lucky|well|kind|welcome|warm*|many)
      (always|again|ever|still|just) the same [old] (excuse~n|story|circus|song|nonsense|lies|rubbish|automatic|stupid|smiling)
      (send~n|sent|give|gave|giv~e|get|got) _1 the same (automatic|automated|smiling|stupid|idiotic|damn|bloody|useless|meaningless|canned|standard) (answer|reply|sentence|mail|letter|excuse|text|form|mistake|question)
      (letter after letter|mail after mail|email after email|call after call|excuse after excuse|promise after promise|lie after lie)
      as (if|though) (this|that|it|all that|one) (was|were) {not} (enough|bad enough)
      as (if|though) {i} (had|have) (nothing|no) (better|else|other work|work)
      as (if|though) (i|we) (was|were|am|are) (a child|children|idiots|an idiot|fools|a fool|beggars|a beggar|criminals|a criminal|a thief|thieves|stupid|air|your|dirt|nothing|not there|invisible|a dog|dogs)
      what did i [just] (tell|say to) you
      (not|no|n't) _3 (one|a single|another) (day|minute|hour|second|week) (longer|of this|of it|with you)
      (nonsense|circus|farce|charade|madness|comedy|pantomime|rubbish|theatre) (stops|ends|must|has to|is over|has gone|has got to)
      ^ no , (and|and again|no|no and) , (no|again no|once more no|no again)
      in the name of (god|heaven|all|christ|sanity|common sense)
      mak~e my (blood|stomach|hair|skin) ! make my (hair|skin) (soft|shine|look)
      {i} {am} [{adv}] (sickened|revolted|insulted|scandali*|affronted|aghast|dumbfounded)
      after all (i|we|this|these years|that) [(have|'ve|had)] (done|did|paid|put up|been through|you|and you) ! you 've done
      (is|was) this (my|the|our) (thanks|reward|thank-you) [for]
      who (is|'s|will) [(going to)] (explain|tell) (it|that|this|the _2|my _2|him|her|them) (to|that|why)
      do you want ({me}|a child|someone|somebody|people|my _2|one of) to (die|scream|shout|beg|draw|spell|kneel|starve|collapse|get hurt|lose my)
      (can|could|would|will) (somebody|someone|anyone|anybody|one of you) [(please|kindly|perhaps|finally)] (explain|tell) [to] {me} (why i|why we|why my|why our|why the hell|why nobody) ! (could|can|would) (somebody|someone|anyone|one of you) (please|kindly) _1 tell
      (can|could|would|will) (somebody|someone|anyone|anybody|one of you) [(please|kindly|perhaps|finally)] (explain|tell) [to] {me} (why no|who thought|who decided|which genius|what on) ! (could|can|would) (somebody|someone|anyone|one of you) (please|kindly) _1 tell
      (does|do|is|has|can|did) not (one|a single|anyone|anybody) (of you|soul|person|human|in your|at your|among you)
      {many} (days|weeks|months|years|calls|letters|times|hours) ..8 , {many} (days|weeks|months|years|calls|letters|times|hours) , ..4 (you|your|nobody|nothing|still|no)

      # Steam.
      ^ (that 's|that is|this is) it , (i|we|you|no more|enough)
      my [(own|last|whole|good)] (fuse|safety valve|lid|kettle|thread|nerve|nerves|pressure cooker|manners) ({is}|has|have) (gone|lit|blown|boiling|burst|burning|snapped|about to)
      boil~v over ! (milk|pan|pot|soup|sauce) _4 boil*
      (hit|hits|hitting) the (roof|ceiling) ! hit the (roof|ceiling) (of|with|at|when the)
      (steam|smoke) _3 out of (my|our) ears
      (tear~v|tearing|pull~v|pulling) my hair ! hair out but
      mak~e me (ashamed of you|ill|puke|vomit)
      mak~e {me} want to (scream|weep|hit|throw|quit|kill|spit|resign|cry|break|smash)

      # What must happen before one is heard.
      (must|has to|have to|got to|need to) _6 (be noticed|be heard|get noticed|be taken seriously|be listened to|get your attention|be answered|get through to you|get through to anyone|get a straight)
      how (many times|often) (to|one must|must one|should one|we must|one has to) [still] (tell|say|write|ask|repeat|explain)
      how (stupid|dumb|thick|naive) d'you think
      {many} years _6 and (i|we) (learn|hear|find out|read|must|am|are|get|still) ! years _6 and (i|we) (still love|still enjoy|are happy|am happy|am proud|are proud)
      (i|we) (find|lack) (not|no) [(the|any|more)] words
    `,
    icy: `
      (thank you|thanks) _4 for (not telling|not even|not asking|never answering|never replying|never calling|never even|never once|hanging up|lying|insulting|humiliat*|embarrassing|stabbing|undermining|going behind|fobbing|your deafening)
      (thank you|thanks) _4 for (the deafening|making a fool|making fools|asking me last|telling me last|giving away my|giving away our|cancelling my|double-charging)
      (thank you|thanks) _4 for (blaming|making me look bad|making me look stupid|making me look foolish|making me look like|making me look a|keeping me in the dark|keeping us in the dark)
      (thank you|thanks) _4 for letting {me} (hear|find out|learn|read|discover) _2 from ! from (you|your)
      (well done|bravo|congratulations|nice one|hats off|kudos|full marks|top marks|three cheers|i salute you|i applaud you) ..4 (for|on|at) [(finally|completely|successfully|once again|again|single-handedly|so thoroughly|managing to|thoroughly)] ({wreck}|{wrecks})
      (congratulations|well done|bravo) , ..3 (have|'ve) _1 (managed|contrived|succeeded|found a way|found another way|found yet) (to|in) _1 ({wrecks}|{wreck})
      how [(very|terribly|awfully|extremely|so|exceedingly|utterly)] {kind} of (you|your _2|them|him) to ({wrecks}|drop|leave {me} standing|leave {me} waiting|keep {me} waiting|interrupt|hang up|lecture|blame|wake)
      how [(very|terribly|awfully|extremely|so|exceedingly|utterly)] {kind} of (you|your _2|them|him) to (grace|deign|condescend|volunteer me|volunteer us|volunteer my|speak for me|bill {me} twice|overlook)
      (do|please|pray|by all means) [(do|please|by all means)] (continue|go on|carry on|keep|keep on) [to] (ignor~e|wast~e|insult*|blam~e|overcharg~e|los~e|losing|stall*|hang* up|mislead*|forget*|lecture|lecturing)
    `,
  },
};

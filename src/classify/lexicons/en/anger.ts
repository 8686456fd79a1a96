import type { AngerKind } from "../../detectors/anger";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/** Heat in English. `temper` alone proves nothing; two of it, a shout or an exclamation do. */
export const angerEn: Lexicon<AngerKind> = {
  classes: {
    ...englishGrammar,
    be: "is are was were 's 're be been being am 'm",
    my: "my our",
    am: "am 'm are 're was were be been",
    very: "so very absolutely completely totally utterly really beyond past thoroughly extremely simply frankly just getting quite honestly truly officially bloody damn",
    mild: "damn damned bloody goddamn goddamned fucking freaking frigging effing",
    degree: "absolutely completely totally utterly simply just plain wholly entirely beyond downright flat-out frankly",
    outrage: "unacceptable ridiculous outrageous disgraceful appalling shameful scandalous absurd inexcusable unforgivable pathetic disgusting intolerable unbelievable ludicrous insulting infuriating unprofessional preposterous a-joke laughable insane",
  },
  entries: {
    exasperation: `
      how many more times
      how many times ({do}|{i}|must|have|are|will|should|can) ! how many times (a|per|did|does|have) (the|it|this|he|she|they|people|users|customers)
      how (hard|difficult) (is|can|could) {this} (to|be)
      how (much|many) (more|longer|clearer|plainer|simpler|excuses) ({do}|must|am|are|can|will) ! how much (more|longer) (do|will|can|does|are) (we|they|it|you) (expect|need|pay|sell|have|get|want|think|take)
      sick _1 (tired|death) of
      (sick|tired|fed-up) of (this|these|it|all|you|your|always|being|excuses|hear~v|chas~e|wait~v|hav~e|repeat~v|ask~v|explain~v|listen~v|clean~v|cover~v|fix~v|watch~v|get*) ! of (wait~v for|it|all) the
      fed up (with|of) ! (he|she|they) _2 fed up
      {i} {am} [{very}] (fed up|sick of|done with this|done with you|done with your)
      {i} (have|'ve) _1 had (it|enough) (with|of|up) ! had enough of (it|the|them) (time|to)
      had it up to here
      (had|have) (quite|more than|just about) enough (of|with)
      enough is enough
      {my} patience ({is}|has|with) [{adv}] _3 (wearing|worn|run|exhausted|thin|end|gone|snapped|up|out|over|ended|ran|finished|evaporated|limit~n)
      (lost|los~e) _3 [of] patience ! {not} _2 (lost|losing|lose) _2 patience
      (running|ran|run) (out of|low on) patience
      (try|trying|tried|test~v) {my} patience
      (end of|out of) {my} (tether|rope|patience)
      at {my} wit~n end
      {this} {is} the (last|final) straw
      for the (last|umpteenth|hundredth|thousandth|tenth|millionth|nth|fifth|sixth|fourth|twentieth|fiftieth|hundred) time ! for the last time (we|i|they|he|she|in|was|on|since) _ (met|saw|had|spoke)
      for the [very] last (bloody|damn|goddamn|fucking) time
      (nth|umpteenth|hundredth|thousandth|zillionth|millionth|bloody|damn) (time|reminder|email|request|attempt|apology|excuse)
      (what|which) (part|word|bit|half|syllable) of _6 ({do}|{is}) (you not|n't you|n't they|you people|unclear|so hard|so difficult|confusing|beyond you|too hard|too complicated) ! (part|bit|half) of _6 not (need|use|want|have)
      (what|which) (part|word|bit|half|syllable) of _6 {do} {not} {he} (understand|get|grasp|follow)
      (what|which) (part|word) of _5 (unclear|confusing|beyond|escap~v)
      (ca|can|could) {not} believe (you|your nerve|your cheek|your arrogance|i have to|we have to|the nerve of|the cheek of|the gall of|the arrogance of|the incompetence of) ! (ca|can) {not} believe you (won|made|did it|got|are leaving|remember)
      {is} ({this}|{he}) _1 (kidding|joking|serious|insane|mad|out of your|having a laugh|for real|taking the) ! {is} ({this}|{he}) (serious) (about|in|enough|problem|concern~n|candidate) | is {this} (serious|for real) _
      {he} (must|have|have got|'ve got|gotta|got) _1 [to] be (kidding|joking)
      (the hell|the fuck|in god 's name|in heaven 's name|in the world|on earth) ({do}|{be}|have|has|would|could) ({i}|{he}|wrong|going|this|that|your|with) ! (in the world|on earth) (is|are|was|do|does|did|would|have|has) (it|this) (like)
      what the (hell|fuck)
      (who|why|how|where) the (hell|fuck) ! where the hell is (hell|austin)
      what (is|'s) (wrong with you|the matter with you|the point of you|the point of even|the point of having|the point of asking|the point of paying|the point of sending)
      (why|how) ({do}|{is}|am|must|should|can|could) [({i}|it|that|you|nobody|no one)] [that] _2 (still|always|constantly|every|keep|never|the only one) _1 (asking|chasing|waiting|doing|cleaning|reminding|paying|telling|explaining|apologising|apologizing|last|repeat|get|the one|hav~e) ! (why|how) (do|does|is|are|did|can|could) (it|the|this|we|i) (always|still) (have|get)
      (why|how) (am|are) {i} (still|always|only|just|the one) [only] (waiting|chasing|asking|explaining|having|hearing|finding|learning|reading|paying|dealing|getting|last|the)
      ({do}|have|has) (you|anyone|anybody|they|he|she|nobody|none of you) _1 (even|ever|actually|not|seriously|bother~v) _1 [to] (read|open|listen|think|test|care|bother|know|understand|try|ask|proofread|plan|check~v|look~v) ! (did|do|have|has|does) (you|anyone|anybody|they|he|she) (ever|actually) (know|ask|try|look|think|understand|read|check|hear|care|test|plan)
      ({do}|has|can|could) ({no}|no one) _3 (ever|even|actually|bother|capable|able to|listen|read|answer|awake|check|care|think|know how|do their)
      do you have any idea (how|what|who) ({this}|{i}|much|many|you|long|hard) ! do you have any idea (how|what) (long|much|many) (it|this|we|they|that|you) (will|would|might|is|takes|need|want)
      (is|was) {this} _1 (too much|so hard|so difficult|so complicated|that hard|that difficult) to (ask|expect|do|read|get|send|answer|check|understand|follow|reply|call|tell|hit|remember|write) ! too much to (do|read|write)
      (give|gimme) me a (break|fucking)
      come on [(people|guys)] , (people|seriously|really)
      for (god|heaven|pete|christ|goodness|fuck|pity) ('s|sake~n) ! for (god|goodness|christ) 's (will|power|love|grace|word|people|blessing|children|kingdom)
      for crying out loud
      for the love of (god|christ|all|pete|mike|heaven)
      {i} (should|do|must|would|could) {not} have to (ask|chase|remind|beg|repeat|tell|explain|say|do|deal|hear|put|clean|wait|come|find|hunt) ! (do|would|could) {not} have to (ask|do|deal|wait|come|find|explain|tell|remind|say|clean|repeat|chase) (it|them|the|if|anything|so|too)
      {i} should {not} have to
      (must|do) {i} [(really|always|have|to)] (have|to|really|always|do|spell|remind|repeat|beg|explain|chase|hold) [to] (do|spell|remind|repeat|beg|explain|chase|hold|everything|tell|draw|say) ! do {i} have to (do|explain|tell|say) (it|this|the|anything)
      (is|are) [there] {who} (awake|alive|home|competent|in charge|reading) ! anyone home (tonight|tomorrow)
      once again , (nobody|no one) (has|bothered|answered|replied|thought)
      {this} (is|'s) (beyond|past) (a joke|belief|ridiculous|comprehension|frustrating)
      (words|language) fail~v me ! (words|language) fail me to (thank|express)
      (you|your people|your team|your office) _1 driv~e {me} (insane|crazy|mad|nuts|up the wall|round the bend|to despair|to drink)
      (pulling|tearing) {my} hair out
      (sick|ill) to (my|the) (stomach|teeth|death|back)
      not (going|prepared|willing) to (take|tolerate|stand for|put up with|be treated|be fobbed|be lied|be ignored|sit here) ! not (going|willing) to take (the|it|on|a|part|any risk)
      (will|wo|'ll) {not} (tolerate|stand for|put up with|be treated|be spoken|be talked|be fobbed|be ignored|be lied|be taken|be bullied|be walked|be messed|be jerked|be made)
      (stop|quit) (wasting|ignoring|lying|treating|hiding|passing|making|blaming|messing|jerking|playing|stalling|bothering|copying|cc|pretending|whining|screwing|arguing|asking|telling|sending|dodging|giving|feeding) ! stop _8 , please | time to (stop|quit) | (to|we|will|'ll|please|they|should|must|can|not|n't|would|you) stop (sending|making|giving|asking|using|copying|telling|playing|passing|arguing|hiding|blaming|treating|feeding)
      wast~e ({my}|everyone 's|everybody 's) _1 (time|morning|afternoon|day|life|weekend|energy) ! (not|n't|hate) _3 (waste|wasting)
      no more _1 (excuses|lies|games|bullshit|nonsense|stories|empty promises|delays and)
      {i} _1 do {not} _1 care (what you|how you|who you|what your|how your|about your|whose fault|who is to blame|what excuse|how many excuses|who gets hurt|whose) ! do {not} care (how you|what you) (do it|pay|wear)
      {i} _1 (do|could) {not} (give|care) (a|less)
      spare {me} (the|your|another|all|this) ! spare {me} (the|a) (time|minute|moment|few)
      save (it|your|the) (excuses|breath|speech|lecture|story|lies|platitudes|sob|sermon|spiel)
      (your|the|another|more|endless|pathetic|lame|usual|same) _1 excuses ! (no|make|any) excuses
      excuse after excuse
      (day|week|month|time) after (day|week|month|time) ({i}|of|you|the same|and) ! (month|week|day|time) after (month|week|day|time) of (growth|the|work)
      no (bloody|damn|fucking|goddamn) (way|good|excuse|idea|use|answer|reply)
      just (do|fix|get|send|answer|read|give|sort|make|finish|pay) (it|me|the|your|this|my) _1 (damn|bloody|fucking|goddamn|already|for once|or)
      (do|read|fix|sort|answer|send|pay|finish|give|get) ({my}|the|your|this|that) {mild} _
      ({this}|the|your|my|whole|another|every|same) {mild} _ ! bloody (mary|sunday|marys)
      god (damn|dammit|damnit|damn it)
      (goddamn|goddammit|goddamnit|dammit|damnit|bloody hell|fucking hell|wtf) ! wtf (moment|podcast)
      damn ({him}|{his}|it) ! damn it (looks|is|was|feels|that)
      (to|go to) hell with ({him}|your|this|it|the)
      i (am not|'m not|will not|wo n't) [(going to|gonna)] (ask|say this|say it|repeat|explain|tell you|warn you|remind you|repeat myself|repeat this) _1 (again|twice|a third|another time|any more|anymore)
      you had one (job|task)
      ^ do your (job|jobs|damn job|bloody job|work|homework) .
      end of (story|discussion|conversation) .
      (this is the|for the) (second|third|fourth|fifth|sixth|tenth) (time|week|month|day) _7 (and i am|and we are|and i 'm|and you|and nobody|and no one|and still|done|sick|tired|fed)
      {am} (done|through|finished) (being|playing|asking)
      if i (hear|see|get|read|receive|have to) _6 (one more time|once more|again|one more) , ({i}|you|someone|heads|so)
      i (will|'ll|am going to|'m going to|might|may|swear) (lose it|scream|explode|snap|go mad|go ballistic|lose my mind|lose my temper|lose my rag|throw something|burst) ! i (might|may|will|'ll) (burst) (with|from|into)
      i (want|need|demand) (names|answers|heads|somebody 's head|someone 's head) _3 (and|by|now|today|on)
      (are|were) you (seriously|honestly|actually|really) (telling|saying|asking|suggesting|expecting|trying to|going to tell|proposing|claiming|pretending)
      (lost|spent|wast~e) (enough|quite enough|more than enough) [of] ({my}|of my|of our|time on you|time with)
      never again will ({my}|{i})
      {i} refuse to be (treated|spoken|ignored|talked|lied|bullied|fobbed|blamed|insulted|strung|pushed|kept|held)
      (this|it|things|you) {has} gone (far enough|too far|on long enough|on quite long enough|beyond)
      (the|my|your) (last|final) (civil|polite|friendly|nice|courteous|calm) (email|mail|message|letter|reminder|word|request|conversation|warning)
      (what|what exactly|what the) ({do}|are|is) ({who}|you people|you lot|your people|your team) _5 (all day|over there)
      (cannot|ca n't|could n't) be that (hard|difficult|complicated) (to|can it)
      (how|why) is {this} so (hard|difficult|complicated) (for|to) _1 ({who}|you|your|understand|grasp|get|to understand)
      {i} {am} [{adv}] (speechless|beside myself|beside ourselves|lost for words)
      {i} _1 (do n't|do not|could n't|could not) (have time|have the time|have the patience|have the energy) for (your|this nonsense|this circus|this rubbish|this drama|this game|this theatre|these games|these excuses|another|more|any more)
      (getting|gets) (really|seriously|extremely|very|beyond) (old|tiresome|tedious|annoying|frustrating|silly|ridiculous|irritating) ! (getting|gets) (very|really|extremely) (old) (and|but|now we)
      (what|how) (a|an) (utter|complete|total|absolute|colossal|spectacular|monumental) (waste|joke|farce|disgrace|shambles|disaster|mess|failure|insult|fiasco|embarrassment)
      {i} {do} not (sign up|pay|work|come) for this _1 .
      (is|are) [there] {who} (in|at) your (company|office|team|department|firm|organisation|organization) (who|capable|able|with) _3 (read|answer|job|think|pick|do|brain|competent|speak|telephone|phone|car~e)
      (run|running|ran) out of (ways|words|polite|nice|patience) _1 to (say|put|ask|explain|tell)
      [the] last time {i} (clean|fix|cover|bail|tell|do|put|trust|save|rescue) _3 (you|your|up after|this again|for you) ! last time {i} (did|put)
      (answer|read) ({my}|the) (email|mail|message|question~n) _2 (instead|for once|and stop|rather than)
      (do n't|do not) have the (patience|energy|time|nerves|strength) for (this|you|your|these|games|any of)
      (more than|extremely|beyond) (patient|reasonable|generous|tolerant) with (you|you people|your)
      (do|doing) the (one|only) (thing|job) {he} {be} (paid|hired|employed|supposed|asked) (for|to)
      asked (nicely|politely) , (twice|once|three times|several times|enough)
      ignor~e (every|all|each|every single|every one|my every) _1 (email|mail|message|call|one|reminder|request|of my|my)
      ^ enough .
      ^ (enough|stop it|that 's enough|basta) (already|now) .
      thanks (a lot|a bunch|so much|very much|heaps|ever so much) for (ruining|wasting|nothing|ignoring|spoiling|wrecking|messing|dropping|leaving me|leaving us|throwing|dumping|breaking|making me look|destroying)
      ({is}|seems|appears) [{adv}] beyond you ! (is|are) beyond your
      (answering|reading|opening|returning|sending|replying|picking|doing|following|meeting|keeping) ({a}|one|my|your|up|to|to a|basic|simple) _4 (is|seems|appears) (beyond|too much|too hard|too difficult|optional|beneath)
      (dancing|skirting|tiptoeing|beating|talking|weaseling|weaselling) (around|round) (it|the bush|my question|the question|the issue) ! {not} (dancing|beating|talk) around
      where (is|are) {my} (money|refund|goods|order|stuff|delivery|answer|truck|report) , (and|i want|i need|why|you)
      i (want|need|expect) it (today|now|this minute|immediately|right now|yesterday) .
      (if|unless) {this} ({has}|is) [({not}|been)] [been] (sorted|fixed|solved|done|paid|resolved|here|delivered) _4 , i (am|'m|will|'ll) [(be|going to)] (calling|standing|on your|escalating|going straight|driv~e|com~e)
      {not} asking , i (am|'m) telling
      (gets|get|getting) away with {this} . ! (to|not|n't|we|i) get away with
      (before|when) you open your mouth
      (have|has|are) you (lost|out of|taken leave of|gone out of) _1 (your mind|your minds|your senses|the plot)
      (made|mak~e) (a fool of|fools of|a fool out of|an idiot of|a joke of) {me}
      and it had better be
      what (is it|will it|does it|would it) [(going to)] take (for|to get) ({who}|you|your|these) _3 to
      (who|what) _2 gave {him} (permission|the right|the authority|the idea|the impression)
      ^ explain yourself .
      {he} (will|'ll|are) {not} [(going to)] (enjoy|like) ({this}|what|the|where) ! will {not} like it (but|if)
    `,
    threat: `
      or else .
      {he} (will|'ll|are going to|'re going to|shall) (regret this|regret it|regret that|regret ever|regret the|be sorry|wish you|wish he|live to regret|pay for|rue|pay dearly|find out what|find out the hard|learn the hard|answer for|be answering|get what) ! (will|'ll) (find out what|pay for) (the|it|is|we|can|you|they|he|she|happened|to|your|lunch)
      {he} _3 (regret|rue) (this|it|crossing|ever|messing|the day) ! (wo|not|n't|never) _2 regret
      {i} (will|'ll|shall|am going to|'m going to|are going to) (make sure|see to it|personally) _1 ({who}|{he}|your|no one|every) _3 (never|regret|lose|pay|suffer|out|knows|does not|do not|wo|job|again|head|fir~e) ! make sure (everyone|you) (is|are|have|knows) (on|aware|the|where|what|about|how)
      {i} (will|'ll|shall) (have|get) {his} (job|badge|jobs|hide|licence|license|guts|scalp|head~n)
      {i} (will|'ll|shall|am going to|'m going to) (ruin|destroy|bury|finish|end|crush|sue|hunt|come after|drag|expose|blacklist|humiliate|name and shame|rip|break|hurt|fire|strangle|kill|wring|burn|hang) ({him}|{his}|every) ! (kill|burn|break|fire|finish|end|bury|crush|drag|hang) ({him}|it|your|their) (up|off|down|at|on|to|with|in|contract|report|draft)
      see you in court .
      (sue|suing) ({him}|your) ! {not} _3 (sue|suing)
      (heads|your head|his head) (will|are going to|is going to|'ll) (roll|be on)
      do {not} [you] _1 dare
      do {not} [you] _1 (threaten|tempt|patronize|patronise|lecture|insult) me
      do {not} [you] _1 (test|push|tempt|threaten|try|cross) {me}
      do {not} (mess|fuck|screw) with me
      do {not} (ever|you dare|bother) (email|speak|talk|show|ask|send|darken|contact~v|writ~e|reply~v|call~v|com~e) ! do {not} (bother|ever) (send|reply|call|ask|come|write|email|replying|calling|coming) (the|if|it|with|about|before|until|too)
      {do} {not} (make|force) me (come|do|call|escalate|tell|say|regret|ask|angry|go|repeat|get|chase|show|spell|explain|take)
      (last|final) warning ! (last|final) warning (letter|stage|label|message|sign)
      (this is|consider this|take this as) (your|my|you) (last|final|only|fair) (warning|chance|notice)
      {i} know~v (where|people) (you|who) (live|work|park|sleep|can|will)
      watch your (back|step|tone|mouth|language)
      {he} (have been|were|'ve been|'ve all been) warned
      think very (carefully|hard) (before|about) (you|your|what)
      (choose|pick) your next (words|move|step|sentence) (very|carefully|wisely)
      (suffer|face|accept|bear|take|deal with|live with) (the|all|any|serious) _1 consequences ! (if|not|avoid|understand) (the) consequences
      there (will|'ll|are going to) be (hell|trouble|blood|war|serious consequences|consequences|all hell|a reckoning|severe consequences)
      hell to pay
      (go|going|tak~e) (this|it|you) (to|all the way) (court|the press|the cleaners|the papers|the regulator|the top|my lawyer~n|social media|the board|your boss|your manager|twitter|lawyers|hr)
      {my} (lawyer~n|attorney~n|solicitor~n|legal team|counsel) (will|'ll|is going|are going|would|shall) (be in touch|hear|eat|tear|bury|crucify|destroy|have a field|be contacting|contact you|deal|see|be writing|take it|be all|take over|make) ! (be in touch|contact you|deal|see|be writing|make|take it|be contacting) (about|with|on|to|regarding|the|at|when|if|shortly|next|this|tomorrow|a)
      {he} (will|'ll) (be hearing|hear|be speaking|be dealing|deal) (from|with|to) {my} (lawyer~n|attorney~n|solicitor~n) _1 .
      expect (a letter|a call|to hear) from {my} (lawyer~n|attorney~n|solicitor~n)
      {i} {am} coming for {him}
      {his} (days|hours) (here|with us|at|are) [are] (numbered|over)
      (start|begin|better) (looking for|packing|updating|polishing|clearing) (your|a new|another) (bags|desk|job|resume|cv|supplier|employer)
      (kiss|say goodbye to|wave goodbye to|you can forget) (your|our|this|any|that|the) _1 (goodbye|bonus|contract|account|job|renewal|business|payment|money|career|future|promotion|order)
      {i} (will|'ll|would) (rather|sooner) (die|eat|burn|go bankrupt|shut|close|chew|set|gouge|pay twice|swallow|walk|hang) _8 than
      (one|any) more (word|excuse|mistake|delay|email|time|slip|late|missed|lie|peep|stunt|call|cock-up) (like|and|from|of) _1 ({i}|you|is|and|you 're|your|and i) ! (one|any) more (time|email|call|word) (and|from|of) (then|the|a)
      (test|try|push|cross) me _2 (and|again|on) ! test me on _
      {my} (fist|boot|foot) (up|in|through) {his}
      make {his} (life|lives) (hell|a misery|miserable|very difficult|a living|difficult)
      (burnt|burn~v) ({this}|the|your|every) (place|bridge|company|office|down|contract|relationship) (down|to|with) ! (burn|burned) the (cd|disc|disk|dvd)
      (wo|will|'ll) {not} (forget|forgive) ({this}|what|how you) ! {not} forget (this|it|that|what|how) (trip|wonderful|kindness|day|evening|experience|great|support|help|you did for)
      ({who}|{he}|somebody else|heads) (will|'ll|is going to|are going to|had better) _2 (answer|pay|hang|roll|burn) for {this}
      (talk|speak|write|do|try|pull|say|send|treat|ignore|lie) _6 again and ({this}|{my}|{i}|you|the)
      (if|should) ({this}|you|anyone) [ever] ({do}|happen~v|try|tries|dare|talk~v|speak~v|send~v|occur~v|miss~v|pull~v) _1 [like] _1 (again|once more|one more time|ever again) , {i} (shall|will|'ll) _1 (personally|end|terminate|hang|put|walk|sue|take|see|make|come|stop|cut|escalate|withdraw|fire|have|be)
      (will|shall|would) never (again|ever) _1 (set|put) (a foot|foot) in
      (ever again) (set|put) [a] foot
      ({i}|my company|our company) (will|shall|'ll) (drag|haul|take|pull|see) ({him}|this|your company|us) _1 [the] (lawyers|tribunal|press|papers|mud|judge|every|court~v)
      (solve|fix|pay|deliver|settle|answer|refund|sort) ({this}|{me}|up) (by|until|before|today|now|tomorrow) _4 or ({my}|{i}|the lawyers) (will|shall|go|'ll|are)
      (either|or) you (pay|fix|solve|deliver|sort|answer|refund|settle|apologise|apologize) _6 or ({my}|{i}|you) (will|shall|'ll|go|see|can)
      do {not} (even|you even) think (about|of)
      you have (exactly|precisely) (one|two|three|four|five|ten|24|48|an) (day|days|chance|minute~n|hour~n)
      (see to it|make sure|ensure|make certain) [that] ({who}|{he}|no one|your|every) _7 (again|regret~v|lose~v|fired|never|hears about|knows what you|find out|pay~v for) ! make sure (everyone|everybody|you|they|nobody|no one) _6 (again|never|pay|paid|loses|lost) (on|in time|before|access|data|money)
      (cancelling|tear up|tearing up|terminat~e|cancel~v|pull~v) (the|our|this|your) (contract|business|account|order|plug) , (end of story|period|full stop|and that is that|and you can|and good luck)
    `,
    hostility: `
      how dare ({he}|your)
      (shame|damn|curse) on ({him}|your|all)
      ^ shut (up|it)
      (just|please|you) shut up ! shut up shop
      (get|stay|keep) (out of|off|away from) {my} (sight|face|back|case|office|life|inbox|hair)
      get off your high horse
      get the hell (out|off|away)
      (get|go) (stuffed|to hell|fuck yourself|screw yourself|hang yourself)
      ^ get lost
      who _2 {do} {he} think {he} {is}
      (what|just what|where) ({do}|makes|made|gives|gave) {him} (think you can|think you have|the right|get off|the authority|permission) ! what (makes|made) you think you can (help|contribute)
      (where|how) {do} {he} get (off|the nerve|the idea you)
      (the|your|some|what|has the|have the|having the) _1 (nerve|gall|audacity|cheek|effrontery|impudence|arrogance) (to|of|in) ! (lost|had|have) (the) nerve to (ask|try|go|jump)
      (some|got a|have a|has a|you 've got a|what a) nerve ! (touch|touched|hit|hits|strike) _ nerve
      {he} (people|lot) (are|have|do|never|always|keep|should|must|ca|can|make|think|just|clearly|really|ought)
      what (is|'s) {his} (problem|excuse|deal|damage|malfunction) ! what 's your (problem|deal) (with the|statement|size|number)
      mind your own _1 business
      (none|no) of your _1 (business|concern)
      (get|keep) {his} (nose|hands|facts|act|shit|story|head|house|mitts|paws|ass|arse|butt|backside|finger~n) (out|off|straight|together|in order|in gear|away|moving|over)
      get off my (back|case)
      (drop|go) dead ! (drop|go) dead (gorgeous|line|date|heat|weight|end|slow)
      go (fuck|screw|hang|stuff) yourself
      (screw|fuck|sod|bugger) ({him}|{his}|off|the lot of)
      piss off
      (kiss|bite|lick) my (ass|arse|feet|shoes|boots|backside)
      bite me
      up yours ! up yours (and)
      (rot|burn|roast) in hell
      (hate|despise|loathe|detest) (you|your guts|dealing with you|working with you|every|having to deal|these people|those people|him|them) ! (would|'d) hate (you|them|him|every) | hate (him|them|you) to
      {he} (made|mak~e) {me} (sick|furious|so angry|want to scream|want to puke|want to vomit|want to quit|want to throw|want to punch|want to strangle|puke|livid)
      (made|mak~e) my blood boil
      how (stupid|dumb|gullible|naive) do you think ({i}|i am|we are)
      {do} {i} look (stupid|like|that) (to|a|an|you|i|stupid|your)
      (do you|does he|does she|do they) (think|take) [that] ({me}|{i}) ({be}|for|have|run) [({a}|your)] (stupid|secretary|servant|blind|made of|born yesterday|nothing better|charity|bank|mug|mugs|nanny|maid|slave|doormat|kidding|nobody|running|jok~e|idiot~v|fool~v)
      (took|treat~v|tak~e) {me} (for|like) ({a}|fools|idiots|granted|dirt|mugs|garbage|children|your|nothing|rubbish|shit|criminals|second) _2 _ ! (taken|take|taking|took) {me} (for|like) (a|an) (walk|ride|drive|tour|coffee|drink|few|day|while|month|minute|moment|hour|meal|lunch)
      {i} {am} (not|no) ({a}|your) _1 (secretary|servant|maid|mother|babysitter|nanny|doormat|slave|punching|mug|charity|bank|housekeeper|errand|lackey|dogsbody|bellhop|taxi|mushroom|machine|skivvy|idiot~v|fool~v)
      (born|wasn 't born|was n't born) yesterday ! (was|were) born yesterday
      pull~v (a|this|that|another|your) (stunt|fast one|finger out) ! pull (a|this|that) stunt (double)
      (stab|knifed|stabb~v) {me} in the back
      (threw|thrown|throw~v) {me} under the bus
      ({this}|what) (is|'s) [(a|total|complete|utter|absolute|pure|such|all)] (load|pack|pile|crock|bunch) of (bullshit|horseshit|crap|lies|garbage|hogwash|claptrap)
      (such|your|total|complete|utter|pure|more|same) _1 (bullshit|horseshit|lies|hogwash)
      (complete|total|utter|absolute|this|such|your|what|bureaucratic|arrant) nonsense ! (no|common) nonsense
      {i} (want|demand|insist|expect) _2 ({who}|{his}|answers|heads|blood|an explanation|some bloody|a bloody|somebody 's) _1 (manager|resignation|blood|now|today|fired|sacked|this minute|immediately|on a plate|badge|apology|head~n)
      {i} (demand|insist) _1 (an|a|to|you|your|immediate|know|speak|answers|full|that|nothing)
      {i} {am} [{very}] (furious|livid|fuming|incensed|outraged|enraged|infuriated|seething|irate|pissed|apoplectic|boiling|ballistic) ! (if|would) {i} {am} | pissed off at (myself|them|him|her)
      {i} {am} [{very}] (angry|mad|appalled|disgusted) (at|with|about|that|by|how) (you|your|this|the way|how|these|the state|the quality|the lack) ! {i} {am} {not} | {i} {am} not | if {i} {am}
      {i} {am} (absolutely|completely|totally|utterly|beyond|thoroughly|truly|frankly|extremely|more than) (angry|mad|appalled|disgusted|flabbergasted|speechless|gobsmacked) ! {i} {am} _ (angry|mad|disgusted) (with|at) (myself|ourselves|them|him|her|others)
      ({his}|{he}) _3 (appal|infuriat~e|disgust~v|enrag~e|appall~v|sicken~v) {me}
      (never|do n't ever|do not ever) (speak|talk|write|email) to me _3 again ! (he|she|they|will|would) never
      never (contact|call|email|write|speak to|talk to|bother) {me} again
      {i} (never|do n't ever|do not ever) want to (see|hear|deal|work|speak|talk) (you|from you|your|with you|to you|with your)
      good (riddance|riddens)
      to the (hell|devil) with
      (go|walk|take a) _1 (jump|hike|long walk) _1 (a|the|lake|short|cliff|pier)
      (stick|shove|stuff|ram|cram) ({this}|your|them|the) _1 (up|where|down|in your)
      where the sun {do} {not} shine
      (wring|strangle|throttle|slap|punch|kick|choke|smack) ({who}|{him}|{his}|whoever) ! kick (him|her|them|you|their|your) (off|out|around|in)
      wash~v {my} hands of ({him}|this|it|the whole)
      {i} {am} (done|finished|through) (with|being|talking|arguing|asking|dealing|waiting|playing|chasing|explaining|making|listening|covering|apologising) ({him}|your|this|these|nice|polite|patient|about|with|for|excuses|to|games) ! (done|finished|through) with (this|the|it|them|these) (report|draft|review|part|project|work|task|book|file|document|one|edit~n)
      i could (spit|scream|strangle|throttle|kick|punch|explode|cry|have thrown|throw) ! i could (throw|kick) (in|it|the|a|off)
      (makes|made) me want to (scream|spit|puke|vomit|throw|punch|quit|cry|hit)
      (spoken|talked|written) to (in that tone|in this tone|like that|like this|that way|this way|like a child|like a dog|as if)
      (speak|talk|write) to ({my}|{me}) _1 (like that|like this|that way|this way|in that tone|in this tone)
      do {not} [you] (take|use) that tone
      (bit|biting|bitten) my tongue
      (well|way|far|long) past (angry|anger|annoyed|polite|patience|caring|reasonable|furious|that point)
      next time you _3 (urge|brilliant|tempted)
      next time you (decide to improve|want to play)
      sit on your hands
      keep~v your (opinions|comments|advice|thoughts|fingers|hands) (to yourself|off)
      who (asked|told|gave|allowed|authorised|authorized) you (to|the|for)
      {i} do {not} work for you
      (disgrace|joke|lie|farce|scandal|insult|shambles|wrong|rubbish|excuse|nonsense) and you (know|knew) it
      and good luck (with that|explaining|to you) .
    `,
    icy: `
      (thanks|thank you) _2 for nothing
      (thanks|thank you) _3 for (finally getting|finally replying|finally answering|finally gracing|finally responding|eventually|deigning|condescending|bothering|gracing|wasting|ignoring|ruining|dumping|leaving me|leaving us|keeping me waiting|keeping us waiting|leaving|once again|yet another|the lecture|the condescen*|proving|confirming my worst|confirming our worst|stating the obvious|your usual|your customary|absolutely) ! (leaving|making) {me} (a|feel|the|some|with) (message|note|voicemail|welcome|happy|special)
      (how|so) (nice|kind|good|gracious|generous|big|thoughtful|lovely|decent) of {him} to (finally|eventually|join|grace|bother|drop|notice|remember|deign|wake|reply at last|get round|get around|find the time|take the credit|volunteer me|volunteer us|let me find|tell us now|tell me now)
      (as|like) {i} (have|'ve) _2 (told|said|explained|stated|mentioned|pointed|written|asked|made) _4 (times|twice|repeatedly|countless|already|before and|ad nauseam|dozen|hundred|umpteen|in words)
      (as|like) {i} (have|'ve) (now said|explained repeatedly|explained twice|said a hundred|said a thousand|said many)
      {i} (have|'ve) (told|asked|explained|reminded|warned|said|written|chased|begged|emailed) _5 [now] (a hundred|a thousand|a million|a dozen|umpteen|countless|so many|too many|ten|five|six|four|seven|eight|at least|god knows how many|i do n't know how many|more times than|over and over|time and time|time and again|again and again|repeatedly)
      (told|asked|warned|reminded|explained|said|written) _2 (time and time again|over and over|again and again)
      (apparently|evidently|clearly|obviously|presumably) , [that] (reading|answering|checking|deadlines|courtesy|my time|our time) {is} (too|not|beyond|beneath|optional)
      (perhaps|maybe|apparently|evidently|clearly|obviously|presumably) (you|your team|you people|nobody at your end|no one at your end) (ca n't|can not|cannot|could n't|do n't|did n't|are too|were too|are incapable of|have better things|are unable to|never) (be bothered|bother|count|understand|busy|care|to do|important|read~v)
      (if|when|whenever) it ({is}|would be) {not} too much (trouble|to ask|bother|effort) _1 (you|your|ask|expect) , ..4 (perhaps|maybe|could you finally|actually)
      (if|when|whenever) (you|you can|you could|your) _1 (tear|drag|spare|manage|bring yourself|be bothered|find it in|condescend|deign|bother|lower|descend|finished|quite finished|done) [(to|the|yourself|yourselves|away|five|two|a|your|ten)] (from|away|the energy|seconds|minutes|moment|courtesy|your|yourself|to read|to answer|to reply|to do|to look|to respond|to check|reading|admiring|playing|congratulating|ignoring) ! finished reading (the|it|this)
      {be} bothered to (read|reply|answer|look|check|do|open|respond|turn|write|call|pick|test|attend|show|tell)
      ({do}|could|ca|can|would) {not} [even] _1 bothered (to|with|reading|checking)
      (could|ca|can) {not} be (bothered|arsed|assed)
      in case you (had|have|did) {not} (realised|realized|heard|been paying|read|notic~e) , ({this}|{i}|the|there|today|some)
      (in case) it [has] (escaped|slipped) {his} (notice|attention|mind|busy)
      (let|allow) me (spell|make|put|say) ({this}|myself) (out|very|perfectly|crystal|abundantly|absolutely|so even|simply|plainly|in terms) ! let me (put|say|make) (it|this) [(simply|plainly|very|perfectly|clear)] (to|in) (context|perspective)
      (do|must|shall|should) {i} _2 [to] (spell|draw|paint) ({this}|you) (out|a picture|for you)
      {i} (forgot|had forgotten|did n't realise|did not realise|did n't realize|did not realize|was n't aware|was not aware|was under the impression) [that] (deadlines|contracts|agreements|invoices|rules|emails|my time|our time|your time|basic courtesy|common courtesy|i worked for|we worked for|i reported to|reading|the rules) _2 (optional|decorative|suggestions|beneath|worthless|precious)
      forgive {me} for (expecting|assuming|thinking|asking|daring|interrupting|disturbing|believing|wanting|imagining|hoping|troubling|existing|being)
      (sorry|apologies|pardon me|excuse me|excuse us|so sorry) for (expecting|assuming that you|thinking you|daring|existing|wanting|breathing|believing|hoping that you|hoping you|asking you to do your|actually|doing my job|caring|being so naive|living) ! sorry for (assuming|thinking) (the|it|that|we)
      (must|it must) be (nice|lovely|wonderful|great|relaxing|comfortable|convenient) to (have|be|work|live|sit|only|come|leave|go|take|do|not|get) ({who}|nothing|so|no|in a|a job|such|home|at|your|the luxury|around|able|others|the kind|a boss|paid|that|where|all) ! (it|would) [must] be nice to (have|be|get|go|see|take) (a|the|it|some|able|in|you|together)
      {i} (trust|hope|assume|presume|suppose) [that] ({this}|you|your) (is|was|will|are|have|had|'s|enjoyed|can|team) ({not}|now|finally|simple|clear|plain|sufficiently|proud|happy|pleased|very proud|satisfied|delighted|had|slept|enough|manage|at least|able|capable) _1 (enough|for|yourself|yourselves|now|even|this|that|to understand|with yourself|of yourself|complicated|difficult|hard|your|well) ! {i} (hope|trust|assume) ({this}|you) ({is}|have|had) (clear|happy|pleased|satisfied|now) (enough|with|a|for|now|to|well)
      hop~e (you|you 're|you are|he is|they are) (proud|happy|pleased|satisfied) (of|with) (yourself|yourselves|himself|themselves)
      (are you|you must be) (happy|proud|pleased|satisfied) (now|of yourself|with yourself)
      {i} (would|'d) have thought [that] ({who}|a person|a firm|a company|even you|a professional|a man|a woman|an adult|after|basic|it was obvious|you of|you could|you would|you might|you had|your)
      (with|of) ({who}|a person|a firm|a company) (of|in|at|with) {his} (supposed|alleged|apparent|much-vaunted|so-called|seniority|experience|standing|salary|reputation|size|title) ! (someone) (of|with) (your) (experience|standing) (would|will|on|join|to)
      with all due respect , you
      no offense , but you
      {not} (rocket science|brain surgery|that hard|that difficult|difficult|complicated|hard) , (people|is it|just|read|you|folks)
      (is it|it is|it 's) ({not}|hardly) (rocket science|brain surgery)
      it {is} {not} (rocket|brain|exactly rocket|that complicated|that hard)
      just so (we 're|we are|you 're|you are|everyone is) _1 clear ,
      (do|have|is|are) {i} (made|mak~e) (myself|ourselves|it) (clear|perfectly|plain|understood)
      read my lips
      (read|try reading|why not read|perhaps read) (it|my email|my mail|the email|the message|what i wrote|the thread) (properly|slowly|for once|this time)
      (at your|whenever you feel) (earliest inconvenience|like it)
      {i} (wo|will) {not} hold {my} breath
      not that ({who}|{he}|any of you) (would|will|'d|has|have|ever|actually|asked|bothered|noticed|listen|car~e) _1 (know|listen|asked|read|ever|of it|understand|about|do|notic~e|bother~v|car~e) ! not that (you|anyone|he|she) (would|will|have) (know|notice|of|ever|do)
      what a (surprise|shock|coincidence|joke|farce|disgrace|shambles|circus|fiasco|waste of|pathetic|load of|disaster|mess) , (yet|you|another|again|nobody|no|still|the|once)
      oh , (great|brilliant|wonderful|fantastic|perfect) , (another|now|so|and|you|yet)
      yet another (broken promise|excuse|lie|pathetic|sorry excuse|apology|lame|failure|cock-up|screw-up|feeble|missed|week of silence|empty|masterpiece|stroke of genius|triumph)
      (congratulations|congrats|well done|bravo|great job|nice job|good job|nice work|great work|kudos) , (you|on|to|everyone|another|genius|again) _1 (managed|ruined|lost|wasted|broke|just lost|cost|destroyed|just cost|killed|finally|single-handedly|just|ignoring|screwing|alienating|missing) ! (you|on|to) (just|finally|have|managed) _ (won|done|made|been|passed|got|the)
      (good|great|nice|excellent|fine|wonderful|lovely|brilliant|stellar|sterling|fantastic|another|superb) (job|work|effort|one) (ruining|losing|wasting|breaking|screwing|messing|ignoring|killing|destroying|not|on ruining|on losing|there|as usual|as always|genius)
      as per (usual|always) , ({i}|nobody|no one|you|your team|nothing|no|the|it is|it falls|someone else) _1 ({not}|failed|late|wrong|left|forgot|dropped|missed|ignored|to me|bothered|done|have to) ! as usual , (the|we|i)
      (silence|crickets|radio silence) _2 (deafening|again|as usual|from your|speaks volumes)
    `,
    temper: `
      (a|such a) (joke|farce|disgrace|scandal|insult|shambles)
      {outrage} , there is no other word
      (scandalous|shameful|outrageous|insulting|unheard)
      nobody [(here|in)] is (laughing|amused)
      {degree} {outrage}
      ({this}|{his}|which|what|you) [(all|behavior|behaviour|attitude|whole|entire)] (is|'s|are|was|were) [{adv}] {outrage} ! {outrage} (amount|number)
      (complete|total|utter|absolute|bloody|damn|real|such|what|what a|an|this|a|pure) [(a|complete|total|utter|absolute)] (disgrace|shambles|farce|fiasco|outrage|mockery|insult|joke|circus|nightmare|scandal|travesty|cock-up|screw-up|debacle|slap in the face|madness|insanity|lunacy|rubbish|garbage|mess)
      slap in the face
      wast~e of [({my}|everyone 's)] time ! (no|not|n't|avoid) _3 waste of
      (once|yet) again (you|your|nobody) ! once again (we|i) (thank|appreciate|would|look|want|apolog*|are pleased|are happy)
      (again|still) (no|nothing|not a) (answer|reply|response|word|sign|from|single)
      not (a|one) (single|bloody|damn) (word|reply|answer|call|apology|thing|person|line|one)
      (ridiculous|outrageous|disgraceful|pathetic|appalling|disgusting|nonsense|rubbish|bullshit)
      (stop|quit) (it|this|that) ! stop (it|this|that) (from|process|service|by)
      {i} (demand|insist)
      (angry|furious|livid|outraged|appalled|disgusted|fuming)
      (damn|damned|bloody|goddamn|freaking) ! worth a damn
      never again
      (lied to|lying to|liar~v)
      (excuses|pathetic excuse|lame excuse)
      (ignored|ignoring|ignore) ({my}|{me}|every|all)
      {do} {not} ({who}|{he}) [people] (care|listen|read|understand)
      (fed up|sick of|tired of|had enough)
      (unacceptable|inexcusable|intolerable|shameful|scandalous)
      what is wrong with (you|this place|everyone)
    `,
  },
};

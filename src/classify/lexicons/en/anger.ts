import type { AngerKind } from "../../detectors/anger";
import type { Lexicon } from "../../text/phrases";

/** Heat in English. `temper` alone proves nothing; two of it, a shout or an exclamation do. */
export const angerEn: Lexicon<AngerKind> = {
  classes: {
    i: "i we",
    am: "am 'm are 're was were be been",
    very: "so very absolutely completely totally utterly really beyond past thoroughly extremely simply frankly just getting quite honestly truly officially bloody damn",
    mild: "damn damned bloody goddamn goddamned fucking freaking frigging effing",
    degree: "absolutely completely totally utterly simply just plain wholly entirely beyond downright flat-out frankly",
    outrage: "unacceptable ridiculous outrageous disgraceful appalling shameful scandalous absurd inexcusable unforgivable pathetic disgusting intolerable unbelievable ludicrous insulting infuriating unprofessional preposterous a-joke laughable insane",
  },
  entries: {
    exasperation: `
      how many (more) times (do|must|have|are|will|does|should|can|did)
      how many times (do|must|have|are|will|does|should|can|did|i|we) ! how many times (a|per|did|does|have) (the|it|this|he|she|they|people|users|customers)
      how (hard|difficult) (is|can|could) (it|this|that) (to|be)
      how (much|many) (more|longer|clearer|plainer|simpler|excuses) (do|must|am|are|can|will|does) ! how much (more|longer) (do|will|can|does|are) (we|they|it|you) (expect|need|pay|sell|have|get|want|think|take)
      how much longer (do|must|am|are|will) (i|we) (have|supposed|to) ! how much longer (will|do) (we|i) need
      sick [(and|to)] (tired|death) of
      (sick|tired|fed-up) of (this|being|your|hearing|chasing|waiting|having|repeating|asking|explaining|excuses|listening|these|it|the|all|you|always|cleaning|covering|fixing|watching|getting) ! tired of (waiting for the|the cold|the heat|the rain|the weather|the snow|the food)
      {i} {am} [{very}] tired of (this|being|your|hearing|chasing|having|repeating|asking|explaining|excuses|listening|these|you|cleaning|covering|fixing|watching|getting)
      fed up (with|of) ! (he|she|they) _2 fed up
      {i} {am} [{very}] (fed up|sick of|done with this|done with you|done with your)
      at the end of (my|our) (tether|rope|patience|wits)
      (i|we) (have|'ve|'d) (just) had (it|enough) (with|of|up)
      (i|we) (have|'ve) [(really|just|about|well|truly|now|already|quite|honestly)] had (it|enough) (with|of|up) ! had enough of (it|the|them) (time|to)
      had it up to here
      (had|have) (quite|more than|just about) enough (of|with)
      enough is enough
      (my|our) patience (is|has|'s|with|was) [(now|with|finally|really|just|completely)] _3 (wearing|worn|run|exhausted|thin|limits|end|gone|snapped|up|out|over|ended|ran|limit|finished|evaporated) ! thank~v _3 patience
      (losing|lost|lose) [(all|my|any|what|my last)] [(shred|ounce|bit|remaining|little|whatever)] [(of)] patience ! (never|n't|not) _2 (lost|losing|lose) _2 patience
      (running|ran|run) (out of|low on) patience
      (test|testing|try|trying|tried) (my|our) patience
      (end of|out of) (my|our) (tether|rope|patience)
      at (my|our) wit~n end
      at (my|our) (wit|wits) (end|'s) [end]
      (this|that|it) (is|was|'s) the (last|final) straw
      for the (last|umpteenth|hundredth|thousandth|tenth|millionth|nth|fifth|sixth|fourth|twentieth|fiftieth|hundred) time ! for the last time (we|i|they|he|she|in|was|on|since) _ (met|saw|had|spoke)
      for the [(very)] (last) (bloody|damn|goddamn|fucking) time
      (one|once) (last|final|more) (bloody|damn|goddamn|fucking) (time|again)
      (nth|umpteenth|hundredth|thousandth|zillionth|millionth|bloody|damn) (time|reminder|email|request|attempt|apology|excuse)
      (what|which) (part|word|bit|half|syllable) of _6 (do|did|does|is|was|are) (you not|n't you|n't they|you people|unclear|so hard|so difficult|confusing|beyond you|too hard|too complicated) ! (part|bit|half) of _6 not (need|use|want|have)
      (what|which) (part|word|bit|half|syllable) of _6 (do|did|does) (n't|not) (you|he|she|they) (understand|get|grasp|follow)
      (what|which) (part|word) of _5 (unclear|confusing|beyond|escaped|escapes)
      (ca|can|could) (n't|not) believe (you|your nerve|your cheek|your arrogance|i have to|we have to|the nerve of|the cheek of|the gall of|the arrogance of|the incompetence of) ! (ca|can) (n't|not) believe you (won|made|did it|got|are leaving|remember)
      (are|is|were) (you|he|she|they|this|that|it) [(all|people|guys|actually)] (kidding|joking|serious|insane|mad|out of your|having a laugh|for real|taking the) [(me|us|mind)] ! (are|is|were) (you|he|she|they|this|that|it) [(all)] (serious) (about|in|enough|problem|concern~n|candidate) | is (this|that|it) (serious|for real) _
      (you|they) (must|have|have got|'ve got|gotta|got) [(got|to)] [(to)] be (kidding|joking) [(me)]
      (what|who|why|how|where|when) (the hell|the fuck|in god 's name|in heaven 's name|in the world|on earth) (is|are|were|was|do|does|did|have|has|would|am|could) (you|wrong|going|this|that|your|they|he|she|i|we|with) ! (in the world|on earth) (is|are|was|do|does|did|would|have|has) (it|this) (like)
      what the (hell|fuck)
      (who|why|how|where) the (hell|fuck) ! where the hell is (hell|austin)
      what (is|'s) (wrong with you|the matter with you|the point of you|the point of even|the point of having|the point of asking|the point of paying|the point of sending)
      (why|how) (is|am|are|was|do|does|must|should|can|could|did) [(it|i|we|that|you|nobody|no one)] [(that)] [(i|we|nobody|no one|you|still|even|always|constantly|every)] (still|always|constantly|every|keep|never|the only one) [(time|one)] (having|have|asking|chasing|waiting|doing|cleaning|reminding|paying|telling|explaining|apologising|apologizing|last|repeat|get|the one) ! (why|how) (do|does|is|are|did|can|could) (it|the|this|we|i) (always|still) (have|get)
      (why|how) (am|are) (i|we) (still|always|only|just|the one) [(only)] (waiting|chasing|asking|explaining|having|hearing|finding|learning|reading|paying|dealing|getting|last|the)
      (did|do|does|have|has) (you|anyone|anybody|they|he|she|nobody|none of you) [(people|guys|all|lot)] (even|ever|actually|not|bother|bothered|seriously) [(bother|bothered|even|actually|to)] [(to)] (read|look|check|open|listen|think|test|care|bother|know|understand|try|ask|looked|checked|proofread|plan) ! (did|do|have|has|does) (you|anyone|anybody|they|he|she) (ever|actually) (know|ask|try|look|think|understand|read|check|hear|care|test|plan) | (do|does|did|have) (you|anyone) (not|actually) (know|think|care|have)
      (does|did|has|can|could) (nobody|no one|noone) [(in|at|there|over|here|on)] [(that|your|this|the|there)] [(office|building|company|place|team|department|end|side)] (ever|even|actually|bother|capable|able to|listen|read|answer|awake|check|care|think|know how|do their)
      do you (have) any idea (how|what|who) (much|many|it|this|i|we|that|you|long|hard) ! do you have any idea (how|what) (long|much|many) (it|this|we|they|that|you) (will|would|might|is|takes|need|want)
      (is|was) (it|that|this) [(really|honestly)] (too much|so hard|so difficult|so complicated|that hard|that difficult) to (ask|expect|do|read|get|send|answer|check|understand|follow|reply|call|tell|hit|remember|write) ! too much to (do|read|write)
      (give|gimme) me a (break|fucking)
      (come) on [(people|guys)] , (people|seriously|really)
      for (god|heaven|pete|christ|goodness|fuck|pity) ('s|sake|sakes) [(sake|sakes)] ! for (god|goodness|christ) 's (will|power|love|grace|word|people|blessing|children|kingdom)
      for (chrissake|chrissakes|christsake)
      for crying out loud
      for the love of (god|christ|all|pete|mike|heaven)
      (i|we) (should|do|must|would|could) (n't|not) have to (ask|chase|remind|beg|repeat|tell|explain|say|do|deal|hear|put|clean|wait|come|find|hunt) [(you|this|for)] [(twice|again|every|this)] ! (do|would|could) (n't|not) have to (ask|do|deal|wait|come|find|explain|tell|remind|say|clean|repeat|chase) (it|them|the|if|anything|so|too)
      (i|we) should (n't|not) have to
      (must|do) (i|we) [(really|always|have|to)] (have|to|really|always|do|spell|remind|repeat|beg|explain|chase|hold) [(to)] (do|spell|remind|repeat|beg|explain|chase|hold|everything|tell|draw|say) ! do (i|we) have to (do|explain|tell|say) (it|this|the|anything)
      (is|are) [(there)] (anyone|anybody|someone|somebody) (awake|alive|home|competent|in charge|reading) [(over|there|at|out)] ! anyone home (tonight|tomorrow)
      once again , (nobody|no one) (has|bothered|answered|replied|thought)
      (this|that|it) (is|'s) (beyond|past) (a joke|belief|ridiculous|comprehension|frustrating)
      (words|language) (fail|fails) me ! (words|language) fail me to (thank|express)
      (you|your people|your team|your office) [(are|is|all)] (driving|drives|drive) (me|us) (insane|crazy|mad|nuts|up the wall|round the bend|to despair|to drink)
      (pulling|tearing) (my|our) hair out
      (sick|ill) (to) (my|the) (stomach|teeth|death|back)
      not (going|prepared|willing) to (take|tolerate|stand for|put up with|be treated|be fobbed|be lied|be ignored|sit here) [(this|any more of|your|with|like)] [(this|any|nonsense|games|off|to|nanny)] ! not (going|willing) to take (the|it|on|a|part|any risk)
      (will|wo|'ll) (not|n't) (tolerate|stand for|put up with|be treated|be spoken|be talked|be fobbed|be ignored|be lied|be taken|be bullied|be walked|be messed|be jerked|be made)
      (wo|will|'ll) (n't|not) be (ignored|treated|spoken|talked|fobbed|lied|bullied|pushed|strung|taken for|made a)
      (stop|quit) (wasting|ignoring|lying|treating|hiding|passing|making|blaming|messing|jerking|playing|stalling|bothering|copying|cc|pretending|whining|screwing|arguing|asking|telling|sending|dodging|giving|feeding) [(me|my|our|us|everyone|the|up|with|around|games|excuses|about)] [(time|excuses|buck|like|games|around|the|blame)] ! stop _8 , please | time to (stop|quit) | please _2 stop | (to|we|will|'ll|please|they|should|must|can|not|n't|would|you) stop (sending|making|giving|asking|using|copying|telling|playing|passing|arguing|hiding|blaming|treating|feeding)
      (wasting|waste|wasted) (my|our|everyone 's|everybody 's) [(bloody|valuable|precious|damn|fucking|whole)] (time|morning|afternoon|day|life|weekend|energy) ! (not|n't|hate) _3 (waste|wasting) | (i|we) _3 (wasted|wasting) _ time
      (no) more [(bloody|damn|lame|stupid)] (excuses|lies|games|bullshit|nonsense|stories|empty promises|delays and)
      (i|we) [(really|frankly|honestly)] do (n't|not) [(really|much)] care (what you|how you|who you|what your|how your|about your|whose fault|who is to blame|what excuse|how many excuses|who gets hurt|whose) ! do (n't|not) care (how you|what you) (do it|pay|wear)
      (i|we) [(really|frankly|honestly)] (do|could) (n't|not) (give|care) (a|less) [(damn|hoot|rat|toss|shit|fuck)]
      (spare) (me|us) (the|your|another|all|this) ! spare (me|us) (the|a) (time|minute|moment|few)
      save (it|your|the) (excuses|breath|speech|lecture|story|lies|platitudes|sob|sermon|spiel)
      save it for someone
      (your|the|another|more|endless|pathetic|lame|usual|same) [(usual|same|old|pathetic|lame|endless|constant|latest|tired)] excuses [(are|do|have|will|for)] ! (no|make|any) excuses
      excuse after excuse
      (day|week|month|time) after (day|week|month|time) (of|i|we|you|the same|and) ! (month|week|day|time) after (month|week|day|time) of (growth|the|work)
      (no) (bloody|damn|fucking|goddamn) (way|good|excuse|idea|use|answer|reply)
      (just) (do|fix|get|send|answer|read|give|sort|make|finish|pay) (it|me|the|your|this|my) [(damn|bloody|fucking|goddamn)] (damn|bloody|fucking|goddamn|already|for once|or) [(thing|email|report|file|job|money)]
      (do|read|fix|sort|answer|send|pay|finish|give|get) (the|your|my|our|this|that) (damn|bloody|goddamn|fucking|freaking) _
      (the|your|my|this|that|these|those|whole|another|every|same) {mild} _ ! bloody (mary|sunday|marys)
      (god) (damn|dammit|damnit|damn it)
      (goddamn|goddammit|goddamnit|dammit|damnit|bloody hell|fucking hell|wtf) ! wtf (moment|podcast)
      (damn) (it|you|him|them|your|his) ! damn it (looks|is|was|feels|that)
      (to|go to) hell with (you|your|this|it|them|him|the)
      i (am not|'m not|will not|wo n't) [(going to|gonna)] (ask|say this|say it|repeat|explain|tell you|warn you|remind you|repeat myself|repeat this) [(you|this|it|myself)] (again|twice|a third|another time|any more|anymore)
      you had one (job|task)
      ^ do your (job|jobs|damn job|bloody job|work|homework) .
      end of (story|discussion|conversation) .
      (this is the|for the) (second|third|fourth|fifth|sixth|tenth) (time|week|month|day) [(this|in|i|we|you|running)] _6 (and i am|and we are|and i 'm|and you|and nobody|and no one|and still|done|sick|tired|fed) 
      (am|'m|are|'re) (done|through|finished) (being|playing|asking) (nice|patient|polite|reasonable|understanding|diplomatic|the|nicely|politely)
      if i (hear|see|get|read|receive|have to) _6 (one more time|once more|again|one more) , (i|you|we|someone|heads|so)
      i (will|'ll|am going to|'m going to|might|may|swear) (lose it|scream|explode|snap|go mad|go ballistic|lose my mind|lose my temper|lose my rag|throw something|burst) ! i (might|may|will|'ll) (burst) (with|from|into)
      i (want|need|demand) (names|answers|heads|somebody 's head|someone 's head) [(and i want them|by|now|today)] (and|by|now|today|on)
      (are|were) you (seriously|honestly|actually|really) (telling|saying|asking|suggesting|expecting|trying to|going to tell|proposing|claiming|pretending) [(me|us|that|i|to)]
      (wasted|waste|lost|spent) (enough|quite enough|more than enough) [(of)] (of my|of our|my|our|time on you|time with) [(time|life|day|week|money|energy)]
      never again will (i|we|my|our)
      (i|we) refuse to be (treated|spoken|ignored|talked|lied|bullied|fobbed|blamed|insulted|strung|pushed|kept|held)
      (this|it|things|you) (has|have|'s|'ve) gone (far enough|too far|on long enough|on quite long enough|beyond)
      (beggars|defies|beyond) belief
      (the|my|your) (last|final) (civil|polite|friendly|nice|courteous|calm) (email|mail|message|letter|reminder|word|request|conversation|warning)
      (what|what exactly|what the) (do|does|are|is) (you people|you lot|your people|your team|anybody|anyone) [(there|at your end|over there|actually|even)] [(actually|even)] [(do|doing)] (all day|over there)
      (cannot|ca n't|could n't) be that (hard|difficult|complicated) (to|can it)
      (how|why) is (this|it|that) so (hard|difficult|complicated) (for|to) [(you|anyone|your)] (you|anyone|your|people|understand|grasp|get|to understand)
      (i|we) (am|'m|are|'re) [(absolutely|simply|quite)] (speechless|beside myself|beside ourselves|lost for words)
      (i|we) [(really|honestly|simply|frankly)] (do n't|do not|could n't|could not) (have time|have the time|have the patience|have the energy) for (your|this nonsense|this circus|this rubbish|this drama|this game|this theatre|these games|these excuses|another|more|any more)
      (getting|gets) (really|seriously|extremely|very|beyond) (old|tiresome|tedious|annoying|frustrating|silly|ridiculous|irritating) ! (getting|gets) (very|really|extremely) (old) (and|but|now we)
      (what|how) (a|an) (utter|complete|total|absolute|colossal|spectacular|monumental) (waste|joke|farce|disgrace|shambles|disaster|mess|failure|insult|fiasco|embarrassment)
      (i|we) (did|do) not (sign up|pay|work|come) for this [(nonsense|circus|rubbish|crap)] .
      (is|are) [(there)] (anyone|anybody) (in|at) your (company|office|team|department|firm|organisation|organization) (who|capable|able|with) _3 (read|answer|job|think|pick|do|brain|competent|speak|telephone|phone|care|cares)
      (run|running|ran) out of (ways|words|polite|nice|patience) [(ways|words)] to (say|put|ask|explain|tell)
      [the] last time (i|we) (clean|fix|cover|bail|tell|do|put|trust|save|rescue) _3 (you|your|up after|this again|for you) ! last time (i|we) (did|put)
      (answer|read) (my|the|our) (question|questions|email|mail|message) [(instead of|and stop|for once)] (instead|for once|and stop|rather than)
      (do n't|do not) have the (patience|energy|time|nerves|strength) for (this|you|your|these|games|any of)
      (more than|extremely|beyond) (patient|reasonable|generous|tolerant) with (you|you people|your)
      (do|doing) the (one|only) (thing|job) (you|he|she|they) (are|is|'re|were|was) (paid|hired|employed|supposed|asked) (for|to)
      asked (nicely|politely) , (twice|once|three times|several times|enough)
      (ignored|ignoring|ignore) (every|all|each|every single|every one|my every) [(single)] (email|mail|message|call|one|reminder|request|of my|my)
      ^ enough .
      ^ (enough|stop it|that 's enough|basta) (already|now) .
      thanks (a lot|a bunch|so much|very much|heaps|ever so much) for (ruining|wasting|nothing|ignoring|spoiling|wrecking|messing|dropping|leaving me|leaving us|throwing|dumping|breaking|making me look|destroying)
      (is|seems|appears|was|are) [(clearly|apparently|obviously|evidently|somehow|completely)] beyond you ! (is|are) beyond your
      (answering|reading|opening|returning|sending|replying|picking|doing|following|meeting|keeping) (a|an|one|the|my|your|up|to|to a|basic|simple) _4 (is|seems|appears) (beyond|too much|too hard|too difficult|optional|beneath)
      (dancing|skirting|tiptoeing|beating|talking|weaseling|weaselling) (around|round) (it|the bush|my question|the question|the issue) ! (n't|not) (dancing|beating|talk) around
      where (is|are) (my|our) (money|refund|goods|order|stuff|delivery|answer|truck|report) , (and|i want|i need|why|you) 
      i (want|need|expect) it (today|now|this minute|immediately|right now|yesterday) .
      (if|unless) (this|it|that) (is|'s|has|have) [(n't|not|been)] [been] (sorted|fixed|solved|done|paid|resolved|here|delivered) _4 , i (am|'m|will|'ll) [(be|going to)] (coming|come|drive|driving|calling|standing|on your|escalating|going straight)
      (not|n't) asking , i (am|'m) telling
      (gets|get|getting) away with (it|this|that) . ! (to|not|n't|we|i) get away with
      (before|when) you open your mouth
      (have|has|are) you (lost|out of|taken leave of|gone out of) [(all|completely)] (your mind|your minds|your senses|the plot)
      (make|making|made) (a fool of|fools of|a fool out of|an idiot of|a joke of) (me|us)
      (and) it had better be (good|quick|convincing|today|right|there)
      what (is it|will it|does it|would it) [(going to)] take (for|to get) (you|your|anyone|somebody|these) _3 to
      (who|what) [(the|on)] [(hell|earth)] gave (you|him|her|them) (permission|the right|the authority|the idea|the impression)
      ^ explain yourself .
      (you|they|he|she) (will|'ll|are) (not|n't) [(going to)] (enjoy|like) (it|this|that|what|the|where) [(comes|happens|follows|next|one bit)] ! will (n't|not) like it (but|if)
    `,
    threat: `
      or else .
      (you|they) (will|'ll|are going to|'re going to|shall) (regret this|regret it|regret that|regret ever|regret the|be sorry|wish you|wish he|live to regret|pay for|rue|pay dearly|find out what|find out the hard|learn the hard|answer for|be answering|get what) ! (will|'ll) (find out what|pay for) (the|it|is|we|can|you|they|he|she|happened|to|your|lunch)
      (you|they) [(will|'ll|may|might)] [(soon|live to)] (regret|rue) (this|it|crossing|ever|messing|the day) ! (wo|not|n't|never) _2 regret
      (i|we) (will|'ll|shall|am going to|'m going to|are going to) (make sure|see to it|personally) [(that|see|make|ensure)] (you|he|she|they|your|nobody|no one|everyone|every) _3 (never|fired|regret|lose|pay|fire|suffer|out|knows|does not|do not|wo|job|again|head) ! make sure (everyone|you) (is|are|have|knows) (on|aware|the|where|what|about|how)
      (i|we) (will|'ll|shall) (have|get) (your|his|her|their) (job|head|badge|heads|jobs|hide|licence|license|guts|scalp)
      (i|we) (will|'ll|shall|am going to|'m going to) (ruin|destroy|bury|finish|end|crush|sue|hunt|come after|drag|expose|blacklist|humiliate|name and shame|rip|break|hurt|fire|strangle|kill|wring|burn|hang) (you|him|her|them|your|every|his|their) ! (kill|burn|break|fire|finish|end|bury|crush) (them|it|him|her|you|their|your) (up|off|down|at|on|to|with|in|contract|report|draft) | 'll (finish|end) (your|their) _
      see you in court .
      (sue|suing) (you|your|him|them) [(for|into|personally|until)] ! (not|n't|never) _3 (sue|suing)
      (heads|your head|his head) (will|are going to|is going to|'ll) (roll|be on)
      (do|did|does|dare) (n't|not) (you) dare
      do (n't|not) [you] [(even|ever)] dare
      do (n't|not) [you] [(even|ever)] (threaten|tempt|patronize|patronise|lecture|insult) me
      do (n't|not) [(you)] [(even|ever)] (test|push|tempt|threaten|try|cross) (me|us)
      do (n't|not) (you) (ever|dare|even think) [(again|speak|talk|touch|send|tell|go|do|try|come|copy|question|about)]
      do (n't|not) (mess|fuck|screw) with me
      do (n't|not) (ever|you dare|bother) (contact|call|email|write|speak|talk|come|show|ask|send|reply|replying|calling|coming|contacting|writing|darken) [(me|to|back|again|my|with)] ! do (n't|not) (bother|ever) (send|reply|call|ask|come|write|email|replying|calling|coming) (the|if|it|with|about|before|until|too)
      (do|did) (n't|not) (make|force) me (come|do|call|escalate|tell|say|regret|ask|angry|go|repeat|get|chase|show|spell|explain|take)
      (last|final) warning ! (last|final) warning (letter|stage|label|message|sign)
      (this is|consider this|take this as) (your|my|you) (last|final|only|fair) (warning|chance|notice)
      consider this (the|a) (last|final|fair) (warning|chance)
      (i|we) (know|knows) (where|people) (you|who) (live|work|park|sleep|can|will)
      watch your (back|step|tone|mouth|language)
      (you|they) (have been|were|'ve been|'ve all been) warned
      [(think|choose|consider)] (think) (very) (carefully|hard) (before|about) (you|your|what) [(next|send|reply|ignore|answer|say|do|open)]
      (choose|pick) your next (words|move|step|sentence) (very|carefully|wisely)
      (suffer|face|accept|bear|take|deal with|live with) (the|all|any|serious) [(full|legal|serious|dire|severe)] consequences ! (if|not|avoid|understand) (the) consequences
      (there) (will|'ll|are going to) be (hell|trouble|blood|war|serious consequences|consequences|all hell|a reckoning|severe consequences) [(to|for|if|on)]
      hell to pay
      (take|taking|go|going) (this|it|you) (to|all the way) (court|the press|the cleaners|the papers|the regulator|the top|my lawyer~n|social media|the board|your boss|your manager|twitter|lawyers|hr)
      (my|our) (lawyer~n|attorney~n|solicitor~n|legal team|counsel) (will|'ll|is going|are going|would|shall) (be in touch|hear|eat|tear|bury|crucify|destroy|have a field|be contacting|contact you|deal|see|be writing|take it|be all|take over|make) ! (my|our) (lawyer~n|attorney~n|counsel|solicitor~n|legal team) (will|'ll|would) (be in touch|contact you|deal|see|be writing|make|take it|be contacting) (about|with|on|to|regarding|the|at|when|if|shortly|next|this|tomorrow|changes|a)
      (you|they) (will|'ll) (be hearing|hear|be speaking|be dealing|deal) (from|with|to) (my|our) (lawyer~n|attorney~n|solicitor~n) [(next|soon)] . 
      expect (a letter|a call|to hear) from (my|our) (lawyer~n|attorney~n|solicitor~n)
      (we|i) (are|am|'m|'re) coming for (you|him|them)
      (your|his|her|their) (days|hours) (here|with us|at|are) [(are)] (numbered|over)
      ^ (start|begin|better) (looking for|packing|updating|polishing|dusting off|clearing) (your|a new|another) (bags|desk|job|resume|cv|supplier|employer)
      you (can|should|had better|'d better|better) (start|begin) (looking for|packing|updating|polishing|clearing) (your|a new|another) (bags|desk|job|resume|cv|supplier|employer)
      (kiss|say goodbye to|wave goodbye to|you can forget) (your|our|this|any|that|the) [(bonus|future|job|contract|account|business|payment|money|renewal|relationship|career)] (goodbye|bonus|contract|account|job|renewal|business|payment|money|career|future|promotion|order)
      (i|we) (will|'ll|would) (rather|sooner) (die|eat|burn|go bankrupt|shut|close|chew|set|gouge|pay twice|swallow|walk|hang) _8 than
      (one|any) more (word|excuse|mistake|delay|email|time|slip|late|missed|lie|peep|stunt|call|cock-up) (like|and|from|of) [(this|and|of|you|that)] (you|i|we|is|and|you 're|your|and i) ! (one|any) more (time|email|call|word) (and|from|of) (then|the|a)
      (test|try|push|cross) me [(on this|again|once more|further)] (and|again|on) ! test me on _
      (my|our) (fist|boot|foot) (up|in|through) (your|his|their)
      (make) (your|his|her|their) (life|lives) (hell|a misery|miserable|very difficult|a living|difficult) [(hell)]
      (burn|burnt|burned) (this|that|the|it|your|every) (place|bridge|company|office|down|contract|relationship) (down|to|with) ! (burn|burned) the (cd|disc|disk|dvd)
      [(i|we)] (wo|will|'ll) (n't|not) (forget|forgive) (this|it|that|what|how you) ! (n't|never|not) forget (this|it|that|what|how) (trip|wonderful|kindness|day|evening|experience|great|support|help|you did for)
      (someone|somebody|somebody else|you|they|heads) (will|'ll|is going to|are going to|had better) [(have to)] (answer|pay|hang|roll|burn) for (this|it|that)
      (talk|speak|write|do|try|pull|say|send|treat|ignore|lie) _6 again and (i|we|you|the|my|our|that|it|this)
      (if|should) (it|this|that|you|anyone) [(ever)] (happen~v|do|does|try|tries|dare|talk~v|speak~v|send~v|miss|misses|pull|pulls|occur~v) [(this|that|it|to|me)] [(like)] [(that|this)] (again|once more|one more time|ever again) , (i|we) (shall|will|'ll) [(personally|simply|have|be|put|make)] (personally|end|terminate|hang|put|walk|sue|take|see|make|come|stop|cut|escalate|withdraw|fire|have|be)
      (will|shall|would) never (again|ever) [(again)] (set|put) (a foot|foot) in
      (ever again) (set|put) [a] foot
      (i|we|my company|our company) (will|shall|'ll) (drag|haul|take|pull|see) (you|this|your company|them|us) [(all|through|to|before|in|with|at)] [(the)] (courts|court|lawyers|tribunal|press|papers|mud|judge|every)
      (solve|fix|pay|deliver|settle|answer|refund|sort) (it|this|that|up|us|me) (by|until|before|today|now|tomorrow) _4 or (i|we|my|our|the lawyers) (will|shall|go|'ll|are) [(going|see|sue)]
      (either|or) you (pay|fix|solve|deliver|sort|answer|refund|settle|apologise|apologize) _6 or (i|we|you|my|our) (will|shall|'ll|go|see|can)
      do (n't|not) (even|you even) think (about|of)
      do not (even) think (about|of)
      you have (exactly|precisely) (one|two|three|four|five|ten|24|48|an) (hour|hours|day|days|minute|minutes|chance)
      (next time|after that|then|from now on) (it will be|it 'll be|you will hear _2 (my|you will you 'll (hear _2 (my|you will be hearing _2 (my|you will be dealing _2 (my|you will deal _2 (my|you will talk _2 (my|you will be talking) _2 (my|you will you can (talk _2 (my|you will speak _2 (my|you will explain) _2 (my|our|from|with|to) [(my|our|the|a)] (solicitor~n|lawyer~n|attorney~n|legal|director|judge|boss|ceo)
      (see to it|make sure|ensure|make certain) [that] (nobody|no one|everyone|everybody|you|he|she|they|your|every) _7 (again|regret~v|lose~v|fired|never|hears about|knows what you|find out|pay~v for)  ! make sure (everyone|everybody|you|they|nobody|no one) _6 (again|never|pay|paid|loses|lost) (on|in time|before|access|data|money)
      (pull|pulling|terminate|terminating|cancel|cancelling|canceling|tear up|tearing up) (the|our|this|your) (contract|business|account|order|plug) , (end of story|period|full stop|and that is that|and you can|and good luck)
    `,
    hostility: `
      how dare (you|they|he|she|your)
      (shame|damn|curse) on (you|your|him|them|all)
      ^ shut (up|it)
      (just|please|you) shut up ! shut up shop
      (get|stay|keep) (out of|off|away from) (my|our) (sight|face|back|case|office|life|inbox|hair)
      get off your high horse
      get the hell (out|off|away)
      (get|go) (stuffed|to hell|fuck yourself|screw yourself|hang yourself)
      ^ get lost
      (who) [(the|on)] [(hell|earth)] (do|does|did) (you|he|she|they) think (you|he|she|they) (are|is|'re|were)
      (what|just what|where) (makes|made|gives|gave|do|did) (you|him|her|them) (think you can|think you have|the right|get off|the authority|permission) ! what (makes|made) you think you can (help|contribute)
      (where|how) (do|does|did) (you|he|she|they) get (off|the nerve|the idea you)
      (the|your|some|what|has the|have the|having the) [(sheer|absolute|bloody|damn|utter|incredible|unbelievable|unmitigated|bare-faced|barefaced)] (nerve|gall|audacity|cheek|effrontery|impudence|arrogance) (to|of|in) ! (lost|had|have) (the) nerve to (ask|try|go|jump)
      (some|got a|have a|has a|you 've got a|what a) nerve ! (touch|touched|hit|hits|strike) _ nerve
      (you|they) (people|lot) (are|have|do|never|always|keep|should|must|ca|can|make|think|just|clearly|really|ought) [(n't|not|all|never|nothing|no)]
      what (is|'s) (your|his|her|their) (problem|excuse|deal|damage|malfunction) [(this time|now|today)] ! what 's your (problem|deal) (with the|statement|size|number)
      mind your own [(damn|bloody|goddamn)] business
      (none|no) of your [(damn|bloody|goddamn|fucking)] (business|concern)
      (get|keep) (your|his|her|their) (nose|hands|fingers|facts|act|shit|story|head|house|mitts|paws|ass|arse|butt|finger|backside) (out|off|straight|together|in order|in gear|away|moving|over) ! (get|keep) (your|their) (facts|story|head|act|house|hands) (straight|in order|together|in|out) (before|for|so) (the|we) (meeting|audit) | get (their|our|his) act together
      get off my (back|case)
      (drop|go) dead ! (drop|go) dead (gorgeous|line|date|heat|weight|end|slow)
      (go) (fuck|screw|hang|stuff) yourself
      (screw|fuck|sod|bugger) (you|off|them|him|her|your|the lot of)
      piss off
      (kiss|bite|lick) my (ass|arse|feet|shoes|boots|backside)
      (bite) me
      up yours ! up yours (and)
      (rot|burn|roast) in hell
      (hate|despise|loathe|detest) (you|your guts|dealing with you|working with you|every|having to deal|these people|those people|him|them) ! (would|'d) hate (you|them|him|every) | hate (him|them|you) to
      (you|he|she|they) (make|makes|made) (me|us) (sick|furious|so angry|want to scream|want to puke|want to vomit|want to quit|want to throw|want to punch|want to strangle|puke|livid)
      (makes|make|made|making) my blood boil
      (how) (stupid|dumb|gullible|naive) do you think (i|we|i am|we are) [(am|are)]
      (do|did) (i|we) look (stupid|like|that) (to|a|an|you|i|stupid|your) [(fool|idiot|you|doormat|secretary|servant|bank|charity|maid|mother|slave|nanny|joke)]
      (do you|does he|does she|do they) (think|take) [(that)] (i|we|me|us) (am|'m|are|'re|was|for|have|run|were) [(a|an|your|some)] (fool|idiot|stupid|secretary|servant|joke|blind|made of|born yesterday|nothing better|charity|bank|mug|mugs|fools|idiots|nanny|maid|slave|doormat|kidding|joking|nobody|running)
      (take|taking|took|treat|treating|treated) (me|us) (for|like) (a|an|some|fools|idiots|granted|dirt|mugs|garbage|children|your|nothing|rubbish|shit|criminals|second) [(kind of|complete|bunch of|doormat|class)] _ ! (taken|take|taking|took) (me|us) (for|like) (a|an) (walk|ride|drive|tour|coffee|drink|few|day|while|month|minute|moment|hour|meal|lunch)
      (i|we) (am|'m|are|'re) (not|no) (your|a|an|some|the) [(damn|bloody|goddamn|fucking|personal|free)] (secretary|servant|maid|mother|babysitter|nanny|doormat|fool|idiot|slave|punching|mug|idiots|fools|charity|bank|housekeeper|errand|lackey|dogsbody|bellhop|taxi|mushroom|machine|skivvy)
      (born|wasn 't born|was n't born) yesterday ! (was|were) born yesterday
      (pull|pulling|pulled) (a|this|that|another|your) (stunt|fast one|finger out) ! pull (a|this|that) stunt (double)
      (stab|stabbed|stabbing|knifed) (me|us) in the back
      (throw|threw|throwing|thrown) (me|us) under the bus
      (this|that|it|what) (is|'s) [(a|total|complete|utter|absolute|pure|such|all)] (load|pack|pile|crock|bunch) of (bullshit|horseshit|crap|lies|garbage|hogwash|claptrap)
      (such|your|total|complete|utter|pure|more|same) [(old|usual|pathetic)] (bullshit|horseshit|lies|hogwash)
      (complete|total|utter|absolute|this|such|your|what|bureaucratic|arrant) nonsense ! (no|common) nonsense
      (i|we) (want|demand|insist|expect) [(that|to see|to have|an|on|on having)] (your|his|her|their|answers|heads|blood|somebody|someone|an explanation|some bloody|a bloody|somebody 's) [(head|job|resignation|manager|boss|fired|sacked)] (head|heads|manager|resignation|blood|now|today|fired|sacked|this minute|immediately|on a plate|badge|apology) ! (i|we) (want|expect) (your|their|his|her|answers) (manager|boss) (to|on)
      (i|we) (demand|insist) [(that|on|to)] (an|a|to|you|your|immediate|know|speak|answers|full|that|nothing) [(apology|explanation|answer|refund|immediate|formal|written|know|once)] 
      {i} {am} [{very}] (furious|livid|fuming|incensed|outraged|enraged|infuriated|seething|irate|pissed|apoplectic|boiling|ballistic) ! (if|would) {i} {am} | pissed off at (myself|them|him|her)
      {i} {am} [{very}] (angry|mad|appalled|disgusted) (at|with|about|that|by|how) (you|your|this|the way|how|these|the state|the quality|the lack) ! {i} {am} (n't|not) | {i} {am} not | if {i} {am}
      {i} {am} (absolutely|completely|totally|utterly|beyond|thoroughly|truly|frankly|extremely|more than) (angry|mad|appalled|disgusted|flabbergasted|speechless|gobsmacked) ! {i} {am} _ (angry|mad|disgusted) (with|at) (myself|ourselves|them|him|her|others)
      (you|your|they|their) _3 (disgust|disgusts|appal|appall|appalls|sicken|sickens|infuriate|infuriates|enrage|enrages) (me|us)
      (never|do n't ever|do not ever) (speak|talk|write|email) to me [(like that|that way|in that tone)] again ! (he|she|they|will|would) never
      never (contact|call|email|write|speak to|talk to|bother) (me|us) again
      (i|we) (never|do n't ever|do not ever) want to (see|hear|deal|work|speak|talk) (you|from you|your|with you|to you|with your) [(again|face|name|company)]
      (good) (riddance|riddens)
      (to) the (hell|devil) with
      (go|walk|take a) [(a|long)] (jump|hike|long walk) [(in|off|into|a)] (a|the|lake|short|cliff|pier) [(lake|cliff|pier)]
      (stick|shove|stuff|ram|cram) (it|your|that|this|them|the) [(proposal|offer|contract|apology|job|excuses|invoice|report)] (up|where|down|in your)
      where the sun (do|does) (n't|not) shine
      (wring|strangle|throttle|slap|punch|kick|choke|smack) (your|his|her|their|him|them|you|somebody|someone|whoever) [(neck|face|throat|teeth|in)] ! kick (him|her|them|you|their|your) (off|out|around|in) 
      (had|having) (the) (nerve|gall|audacity|cheek|temerity|effrontery) to
      (washed|wash|washing) (my|our) hands of (you|this|it|the whole|him|them)
      (i|we) (am|'m|are|'re) (done|finished|through) (with|being|talking|arguing|asking|dealing|waiting|playing|chasing|explaining|making|listening|covering|apologising) (you|your|this|these|nice|polite|patient|about|with|for|excuses|him|them|to|games) ! (done|finished|through) with (this|the|it|them|these) (report|draft|review|part|project|work|task|book|file|document|one|edit~n)
      i could (spit|scream|strangle|throttle|kick|punch|explode|cry|have thrown|throw) [(with|the|something|somebody|nails|blood)] ! i could (throw|kick) (in|it|the|a|off)
      (makes|made) me want to (scream|spit|puke|vomit|throw|punch|quit|cry|hit)
      (spoken|talked|written) to (in that tone|in this tone|like that|like this|that way|this way|like a child|like a dog|as if)
      (speak|talk|write) to (me|us|my|our) [(people|staff|team|engineers|colleagues)] (like that|like this|that way|this way|in that tone|in this tone)
      do (n't|not) [you] (take|use) that tone
      (bit|biting|bitten) my tongue
      (well|way|far|long) past (angry|anger|annoyed|polite|patience|caring|reasonable|furious|that point)
      (next time) (you) (feel the urge|feel like|get the urge|decide to improve|want to play|have the brilliant|are tempted)
      sit on your hands
      (keep|keeping) your (opinions|comments|advice|thoughts|fingers|hands) (to yourself|off)
      who (asked|told|gave|allowed|authorised|authorized) you (to|the|for) [(right|permission|stick|interfere|touch|decide|meddle|poke)] 
      (i|we) (do|did) not work for you
      (i|we) do (n't|not) work for you
      (disgrace|joke|lie|farce|scandal|insult|shambles|wrong|rubbish|excuse|nonsense) and you (know|knew) it
      and good luck (with that|explaining|to you) .
    `,
    icy: `
      (thanks|thank you) [(so much|very much)] for nothing
      (thanks|thank you) for nothing
      (thanks|thank you) [(so much|very much|ever so much|awfully)] for (finally getting|finally replying|finally answering|finally gracing|finally responding|eventually|deigning|condescending|bothering|gracing|wasting|ignoring|ruining|throwing|dropping|dumping|leaving me|leaving us|keeping me waiting|keeping us waiting|leaving|once again|yet another|the lecture|the condescen*|proving|confirming my worst|confirming our worst|stating the obvious|your usual|your customary|absolutely) ! (leaving|making) (me|us) (a|feel|the|some|with) (message|note|voicemail|welcome|happy|special)
      (how|so) (nice|kind|good|gracious|generous|big|thoughtful|lovely|decent) of (you|him|her|them) to (finally|eventually|join|grace|bother|drop|notice|remember|deign|wake|reply at last|get round|get around|find the time|take the credit|volunteer me|volunteer us|let me find|tell us now|tell me now)
      (as|like) (i|we) (have|'ve) [(now|already|repeatedly|previously|just)] [(already|told|said|explained|repeatedly)] (told|said|explained|stated|mentioned|pointed|written|asked|made) [(to|it|out)] [(you|clear)] [(out|a|several|many|at least|now|three|four|five|twice|countless|umpteen)] (times|twice|repeatedly|countless|already|before and|ad nauseam|dozen|hundred|umpteen|in words)
      (as|like) (i|we) (have|'ve) (now said|explained repeatedly|explained twice|said a hundred|said a thousand|said many)
      (i|we) (have|'ve) (told|asked|explained|reminded|warned|said|written|chased|begged|emailed) [(to|you|this|all of you|your|about this|it|for this)] [(this|about this|you|for it)] [(now)] (a hundred|a thousand|a million|a dozen|umpteen|countless|so many|too many|ten|five|six|four|seven|eight|at least|god knows how many|i do n't know how many|more times than|over and over|time and time|time and again|again and again|repeatedly) [(and again|times)]
      (i|we) (have|'ve) [(now)] (asked|told|reminded|warned|chased) you (three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|repeatedly|numerous) [times]
      (told|asked|warned|reminded|explained|said|written) [(to|you|this|it|him|them)] [(you|this)] (time and time again|over and over|again and again)
      (apparently|evidently|clearly|obviously|presumably) , [(that)] (reading|answering|checking|deadlines|courtesy|my time|our time) (is|was|are) (too|not|beyond|beneath|optional)
      (perhaps|maybe|apparently|evidently|clearly|obviously|presumably) (you|your team|you people|nobody at your end|no one at your end) (ca n't|can not|cannot|could n't|do n't|did n't|are too|were too|are incapable of|have better things|are unable to|never) (read|be bothered|bother|count|understand|busy|care|reading|to do|important)
      (if|when|whenever) it (is|'s|would be|were) (not|n't) too much (trouble|to ask|bother|effort) [(for|to|of)] (you|your|ask|expect) , ..4 (perhaps|maybe|could you finally|actually)
      (if|when|whenever) (you|you can|you could|your) [(can|could|ever|would|finally|do|happen|are|'re)] (tear|drag|spare|manage|bring yourself|be bothered|find it in|condescend|deign|bother|lower|descend|finished|quite finished|done) [(to|the|yourself|yourselves|away|five|two|a|your|ten)] (from|away|the energy|seconds|minutes|moment|courtesy|your|yourself|to read|to answer|to reply|to do|to look|to respond|to check|reading|admiring|playing|congratulating|ignoring) ! finished reading (the|it|this)
      (be|been|is|was|were) bothered to (read|reply|answer|look|check|do|open|respond|turn|write|call|pick|test|attend|show|tell)
      (could|ca|can|did|do|would) (n't|not) [(even)] [(be|been)] bothered (to|with|reading|checking)
      (could|ca|can) (n't|not) be (bothered|arsed|assed)
      in case you (had|have|did) (n't|not) (noticed|notice|realised|realized|heard|been paying|read) , (we|i|the|it|this|that|there|today|some)
      (in case) it [(has)] (escaped|slipped) (your|his|their) (notice|attention|mind|busy)
      (let|allow) me (spell|make|put|say) (it|this|that|myself) (out|very|perfectly|crystal|abundantly|absolutely|so even|simply|plainly|in terms) [(clear|clearly|for|simple|so|plainly|simply)] [(for|to)] ! let me (put|say|make) (it|this) [(simply|plainly|very|perfectly|clear)] (to|in) (context|perspective)
      (do|must|shall|should) (i|we) [(really|actually|honestly|now)] [(have|need)] [(to)] (spell|draw|paint) (it|this|you|that) (out|a picture|for you)
      (i|we) (forgot|had forgotten|did n't realise|did not realise|did n't realize|did not realize|was n't aware|was not aware|was under the impression) [that] (deadlines|contracts|agreements|invoices|rules|emails|my time|our time|your time|basic courtesy|common courtesy|i worked for|we worked for|i reported to|reading|the rules) [(was|were|is|are)] [(now|just|merely|only|so|not)] (optional|decorative|suggestions|beneath|worthless|precious)
      forgive (me|us) for (expecting|assuming|thinking|asking|daring|interrupting|disturbing|believing|wanting|imagining|hoping|troubling|existing|being) [(that)]
      (sorry|apologies|pardon me|excuse me|excuse us|so sorry) for (expecting|assuming that you|thinking you|daring|existing|wanting|breathing|believing|hoping that you|hoping you|asking you to do your|actually|doing my job|caring|being so naive|living) ! sorry for (assuming|thinking) (the|it|that|we)
      (must|it must) be (nice|lovely|wonderful|great|relaxing|comfortable|convenient) to (have|be|work|live|sit|only|come|leave|go|take|do|not|get) (nothing|so|no|in a|a job|such|home|at|your|the luxury|around|able|others|people|somebody|the kind|a boss|paid|that|where|all) ! (it|would) [must] be nice to (have|be|get|go|see|take) (a|the|it|some|able|in|you|together)
      (i|we) (trust|hope|assume|presume|suppose) [(that)] (this|that|it|you|your) (is|was|will|are|have|had|'s|enjoyed|can|team) (now|finally|simple|clear|plain|sufficiently|not|proud|happy|pleased|very proud|n't|satisfied|delighted|a lovely|had|slept|enough|manage|at least|able|capable) [(simple|clear|plain|too|proud|happy|with|enough|of|taxing|difficult|complicated|beyond)] (enough|for|yourself|yourselves|now|even|this|that|lunch|weekend|holiday|to understand|with yourself|of yourself|complicated|difficult|hard|your|well) ! (i|we) (hope|trust|assume) (this|that|it|you) (is|are|was|have|had|'re) (clear|happy|pleased|satisfied|now|a lovely) (enough|with|a|for|now|to|weekend|holiday|well)
      (hope|hopes) (you|you 're|you are|he is|they are) (proud|happy|pleased|satisfied) (of|with) (yourself|yourselves|himself|themselves)
      (are you|you must be) (happy|proud|pleased|satisfied) (now|of yourself|with yourself) [(you)]
      (i|we) (would|'d) have thought [(that)] (someone|somebody|a person|a firm|a company|even you|a professional|people|a man|a woman|an adult|anyone|after|basic|it was obvious|you of|you could|you would|you might|you had|your) 
      (with|of) (someone|somebody|a person|a firm|a company) (of|in|at|with) (your|his|her|their) (supposed|alleged|apparent|much-vaunted|so-called|seniority|experience|standing|salary|reputation|size|title) [(experience|expertise|seniority)] ! (someone) (of|with) (your) (experience|standing) (would|will|on|join|to)
      with all due respect , you [(are|have|do|clearly|ca)]
      no offense , but you
      (not|n't) (rocket science|brain surgery|that hard|that difficult|difficult|complicated|hard) , (people|is it|just|read|you|folks)
      (is it|it is|it 's) (hardly|not|n't) (rocket science|brain surgery)
      (it) (is|'s|was) (n't|not) (rocket|brain|exactly rocket|that complicated|that hard) [(science|surgery|people)]
      (just) so (we 're|we are|you 're|you are|everyone is) [(all|both|very|perfectly|absolutely)] clear , 
      (do|have|is|are) (i|we) (make|made|making) (myself|ourselves|it) (clear|perfectly|plain|understood)
      (read) my lips
      (read|try reading|why not read|perhaps read) (it|my email|my mail|the email|the message|what i wrote|the thread) (properly|slowly|for once|this time)
      (at your|whenever you feel) (earliest inconvenience|like it)
      (i|we) (wo|will) (n't|not) hold (my|our) breath
      (not) that (you|anyone|anybody|he|she|they|any of you) (would|will|'d|has|have|ever|actually|care|cared|asked|bothered|noticed|listen) [(n't|ever|actually)] (care|know|notice|listen|bother|asked|noticed|read|ever|of it|bothered|understand|cared|about|do) ! not that (you|anyone|he|she) (would|will|have) (know|notice|of|ever|do)
      (what) a (surprise|shock|coincidence|joke|farce|disgrace|shambles|circus|fiasco|waste of|pathetic|load of|disaster|mess) , (yet|you|another|again|nobody|no|still|the|once)
      oh , (great|brilliant|wonderful|fantastic|perfect) , (another|now|so|and|you|yet)
      (yet) another (broken promise|excuse|lie|pathetic|sorry excuse|apology|lame|failure|cock-up|screw-up|feeble|missed|week of silence|empty|masterpiece|stroke of genius|triumph)
      (congratulations|congrats|well done|bravo|great job|nice job|good job|nice work|great work|kudos) , (you|on|to|everyone|another|genius|again) [(have|'ve|just|managed|finally|all|ruining|losing|wasting|single-handedly|once)] (managed|ruined|lost|wasted|broke|just lost|cost|destroyed|just cost|killed|finally|single-handedly|just|ignoring|screwing|alienating|missing) ! (congratulations|congrats|well done) , (you|on|to) (just|finally|have|'ve|managed) _ (won|done|made|been|passed|got|the)
      (good|great|nice|excellent|fine|wonderful|lovely|brilliant|stellar|sterling|fantastic|another|superb) (job|work|effort|one) (ruining|losing|wasting|breaking|screwing|messing|ignoring|killing|destroying|not|on ruining|on losing|there|as usual|as always|genius)
      (as) (per) (usual|always) , (nobody|no one|you|your team|nothing|no|the|i|we|it is|it falls|someone else) [(has|have|are|is|did|'ve|'s|ca|can)] (n't|not|failed|late|wrong|left|forgot|dropped|missed|ignored|to me|bothered|done|have to) ! as usual , (the|we|i)
      (silence|crickets|radio silence) [(as usual|is)] (deafening|again|as usual|from your|speaks volumes)
    `,
    temper: `
      (a|such a) (joke|farce|disgrace|scandal|insult|shambles)
      {outrage} , there is no other word
      (scandalous|shameful|outrageous|insulting|unheard)
      nobody [(here|in)] is (laughing|amused)
      {degree} {outrage}
      (this|that|it|your|his|their|which|what|you) [(all|behavior|behaviour|attitude|whole|entire)] (is|'s|are|was|were) [(so|just|beyond|all|getting|really|becoming|simply|quite|completely)] {outrage} ! {outrage} (amount|number)
      (complete|total|utter|absolute|bloody|damn|real|such|what|what a|an|this|a|pure) [(a|complete|total|utter|absolute)] (disgrace|shambles|farce|fiasco|outrage|mockery|insult|joke|circus|nightmare|scandal|travesty|cock-up|screw-up|debacle|slap in the face|madness|insanity|lunacy|rubbish|garbage|mess)
      slap in the face
      (waste|wasted|wasting) of [(my|our|everyone 's)] time ! (no|not|n't|avoid) _3 waste of
      (once|yet) again (you|your|nobody) ! once again (we|i) (thank|appreciate|would|look|want|apolog*|are pleased|are happy)
      (again|still) (no|nothing|not a) (answer|reply|response|word|sign|from|single) 
      (not) (a|one) (single|bloody|damn) (word|reply|answer|call|apology|thing|person|line|one)
      (ridiculous|outrageous|disgraceful|pathetic|appalling|disgusting|nonsense|rubbish|bullshit)
      (stop|quit) (it|this|that) ! stop (it|this|that) (from|process|service|by)
      (i|we) (demand|insist)
      (angry|furious|livid|outraged|appalled|disgusted|fuming)
      (damn|damned|bloody|goddamn|freaking) ! worth a damn
      never again
      (liar|liars|lied to|lying to) [(us|me)]
      (excuses|pathetic excuse|lame excuse)
      (ignored|ignoring|ignore) (me|us|my|our|every|all)
      (do|does|did) (n't|not) (you|anyone|anybody|they) [(people)] (care|listen|read|understand)
      (fed up|sick of|tired of|had enough)
      (unacceptable|inexcusable|intolerable|shameful|scandalous)
      what is wrong with (you|this place|everyone)
    `,
  },
};

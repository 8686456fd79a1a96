import type { AngerKind } from "../../detectors/anger";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/** Heat in English. `temper` alone proves nothing; two of it, a shout, an exclamation or the model's ear do. */
export const angerEn: Lexicon<AngerKind> = {
  classes: {
    he: englishGrammar.he,
    his: englishGrammar.his,
    him: englishGrammar.him,
    is: englishGrammar.is,
    me: englishGrammar.me,
    not: englishGrammar.not,
    do: englishGrammar.do,
    this: englishGrammar.this,
    a: englishGrammar.a,
    no: englishGrammar.no,
    i: englishGrammar.i,
    am: "am 'm are 're was were",
    ordinal: "last umpteenth nth third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth fiftieth hundredth thousandth millionth hundred",
    say: "ask asking tell telling repeat repeating say saying chase chasing beg begging remind reminding explain explaining write writing",
    menial: "secretary servant maid mother babysitter nanny doormat slave mug charity bank housekeeper dogsbody machine skivvy idiot fool toy peon centre center punchbag punching janitor errand",
    harm: "ruin destroy bury crush sue hunt drag expose blacklist humiliate strangle wring burn break feed park throw tow",
    stop: "wasting ignoring lying treating hiding passing blaming messing jerking playing stalling bothering copying pretending whining screwing telling dodging feeding fobbing shouting ringing calling",
    outrage: "disgrace disgraceful outrage outrageous ridiculous farce fiasco shambles scandalous shameful appalling disgusting pathetic intolerable unforgivable inexcusable insulting madness mockery travesty",
    swear: "damn damned bloody goddamn freaking fucking hell sodding",
    place: "press papers tribunal judge lawyers court ombudsman police bailiffs",
  },
  entries: {
    exasperation: `
      how many (more|times) ({do}|{i}|must|have|will|should|can|weeks|meetings|reminders|letters|calls) ! how many (times|more) (a|per|did|does) | how many more (do|will|can|have) (you|we) (need|want|order|expect)
      how (hard|difficult) (is|can) {this} (to|be)
      sick _1 (tired|death) of
      (sick|tired|fed-up) of (this|these|it|you|your|being|excuses|hear~v|chas~e|wait~v|hav~e|repeat~v|ask~v|explain~v) ! (not|n't|never) _1 tired of
      {i} {am} _1 (fed up|past caring|done asking|done being|done waiting|beyond words|through with you)
      {i} (have|'ve) [just] had (it|enough) (with|of|up) ! had enough of (it|the|them) (time|to)
      enough is enough
      ^ enough .
      ^ enough now
      (my|our) patience ({is}|has|with) _3 (wearing|worn|run|exhausted|thin|end|gone|snapped|up|out|over|ended|ran|finished)
      (end of|out of) (my|our) (tether|rope|patience)
      for the {ordinal} time _1 (stop|do|i|we|you|pay|send|no|it|answer) ! for the last time (we|i) (met|saw|had|spoke|was|were)
      for the {ordinal} time .
      (i|we) (have|'ve) (now|already) (asked|written|called|phoned|told|said|explained|emailed) _3 (times|weeks) ! {not}
      (what|which) (part|word|bit) of _6 ({do}|{is}) (you not|n't you|unclear|so hard|so difficult|confusing|beyond you)
      {is} ({this}|{he}) _1 (kidding|joking|insane|mad|out of your|having a laugh)
      are you serious .
      (what|where|who|why|how) (the|in) (hell|fuck|god 's name|heaven 's name|blazes)
      what (is|'s) (wrong|the matter) with (you|your)
      what (is|'s) the point of (you|having|paying)
      (is|was) {this} too much to (ask|expect)
      for (god|heaven|pete|christ|goodness|fuck|pity) ('s|sake~n) ! for (god|goodness|christ) 's (will|power|love|grace|word|people|children)
      for crying out loud
      {i} should {not} have to {say}
      (do|does|did|has|have|can) ({no}|anyone|anybody|one person) _3 (ever|even|actually|bother) _2 (listen|read|answer|check|think|care)
      not (one|a single) (person|soul|of you) _4 (damn|bothered|answered|replied|told|thought|had the)
      (stop|quit) {stop} ! (to|we|will|'ll|please|they|should|must|can|not|n't|would|you|could) (stop|quit) | (stop|quit) (calling|ringing|playing|passing) (at|on|when)
      wast~e ({me}|my|our|everyone 's) _1 (time|morning|afternoon|day|life) ! {not} _3 (waste|wasting) | hate to waste
      spare {me} (the|your|another|all) ! spare {me} (the|a) (time|minute|moment|few)
      {i} (could|do) {not} (care less|give a)
      (will|wo|'ll) {not} (tolerate|stand for|put up with|be treated|be spoken|be talked|be fobbed|be ignored|be lied|be rung|be bullied|be shouted|be screamed)
      ^ (again|mouldy|late|wrong|broken|nothing|empty) , (again|still|nothing)
    `,
    threat: `
      , or else .
      you (will|'ll) (regret|be sorry|pay for this|hear from my|be hearing from my|live to)
      (see|meet) you in court
      do {not} (ever|you dare|dare) _1 (email|speak|talk|show|ask|send|contact~v|writ~e|call~v|com~e|phone|ring)
      do {not} [you] _1 (threaten|tempt|patronise|patronize|lecture|insult|test) me
      ({i}|my company) (will|shall|'ll) [personally] (drag|haul|take|see) ({him}|this|your company) _2 {place}
      {i} (will|'ll|shall|swear i 'll|swear i will) [personally] {harm} ({him}|{his}|every|it to) ! (break|burn|throw|park|tow|drag|feed) (it|them|you|your|their) (up|down|in|by|with|off|for|back|at)
      (one more|once more|one more time) ..8 and (you 'll|you will|i will|i 'll|i shall|you can|i swear|we are done|we 're done|so help) ! (if|once) _4 (again|once more) _8 and you (will|can|'ll) (see|find|get|be able|receive)
      if (one more|anybody else|anyone else|he ever|you ever|i ever) _8 (i|you) (will|'ll|shall|swear|can)
      so help me
      mark my words
      you (have|'ve) been warned
    `,
    hostility: `
      how dare ({he}|your)
      {he} (people|lot) (are|have|do|never|always|keep|should|must|ca|can|make|think|just|clearly|really)
      you (people|lot|clowns|jokers) .
      {i} {am} (not|no) ({a}|your) _1 {menial}
      (get|keep) {his} (nose|hands|facts|act|shit|story|paws|fingers) (out|off|straight|together)
      where the sun {do}
      (spoken|talked|written) to (in that tone|in this tone|like that|like this|like a child|like a dog)
      (the|your|what|have the|brass) (nerve|gall|audacity|cheek|effrontery|neck|arrogance) to
      who (do|the hell do) you think you (are|re)
      (go to|rot in|burn in) hell ! hell 's
      ^ shut (up|your)
      ^ (get lost|drop dead) .
      (piss off|bugger off|sod off|screw you|damn you|get stuffed)
      you (should|ought to) be ashamed
      have you no (shame|decency)
      (what on earth|what in the world) (were|are|do) you
    `,
    icy: `
      (thank you|thanks) [(so|very)] [much] for (finally|eventually|at last|nothing|gracing|deigning|wasting|ignoring|bothering) ! thank* for finally (meeting|getting|sending|making) | for nothing (less|but)
      i (trust|hope) (you|this) _3 (sleep well|proud of yourself|is clear now|is now clear|happy now)
      you may keep your
      no further (use for|interest in) your
    `,
    temper: `
      {swear} ! worth a damn
      {outrage}
      (angry|furious|livid|outraged|fuming|pissed) ! {not} _1 (angry|furious)
      (joke|circus|nonsense|rubbish|lies|excuses|liars)
      (fed up|sick of|tired of|had enough|waste of time)
      (again|still) (no|nothing|not)
      (not one|not a single|nobody|no one) (of|has|had|answer|reply|word|person|bothered|thought|told)
      for the {ordinal} time
      {ordinal} (time|week|month|day|remake|reminder|apology|email) (running|in a row|now|this)
      (i|we) have (asked|told|said|written|explained|waited|been patient)
      (your|another) (apology|apologies|excuse|excuses|kind regards|palm tree)
      not (your|a) {menial}
      (you people|you lot|your lot)
      (do|did) you (even|ever|really|seriously)
    `,
  },
};

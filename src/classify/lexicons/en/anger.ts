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
    ordinal: "last umpteenth nth third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth",
    menial: "secretary servant maid mother babysitter nanny doormat slave mug charity bank dogsbody skivvy idiot fool toy punchbag punching errand",
    harm: "ruin destroy bury crush sue hunt drag expose blacklist humiliate strangle wring burn break feed park throw tow",
    stop: "wasting ignoring lying treating hiding passing blaming messing playing stalling bothering pestering copying whining screwing telling fobbing shouting ringing calling",
    outrage: "disgrace disgraceful outrage outrageous ridiculous farce fiasco shambles scandalous shameful appalling disgusting pathetic intolerable unforgivable inexcusable insulting madness mockery travesty unacceptable unbelievable abysmal laughable joke",
    swear: "damn damned bloody goddamn freaking fucking hell sodding",
    place: "press papers tribunal judge lawyers court ombudsman police bailiffs",
  },
  entries: {
    exasperation: `
      how many (more|times) ({do}|{i}|must|have|will|should|can|weeks|meetings|reminders|letters|calls) ! how many (times|more) (a|per|did|does) | more (do|will|can|have) (you|we) (need|want|order|expect) | times have you (used|visited)
      (how|is it _1 so|is it _1 that) (hard|difficult) (to|is it|is this|is that|can it|can this) ! how (hard|difficult) to
      sick _1 (tired|death) of
      (sick|tired|fed-up) of (this|these|it|you|your|being|excuses|hear~v|chas~e|wait~v|hav~e|repeat~v|ask~v|explain~v) ! (not|n't|never) _1 tired of
      {i} {am} _1 (fed up|past caring|done asking|done being|done waiting|done talking|beyond words|done with you|done with this|through with you) ! (delighted|pleased|happy|glad|proud|grateful|thankful|moved|touched|excited|relieved) beyond words
      {i} (have|'ve) _2 had (it|enough|a gutful|my fill) (with|of|up) ! had enough of (it|the|them) (time|to)
      enough is enough
      ^ enough .
      (my|our) patience ({is}|has|with) _3 (wearing|worn|run|exhausted|thin|end|gone|snapped|up|out|over|ended|ran|finished)
      (end of|out of) (my|our) (tether|rope|patience)
      (what|which) (part|word|bit) of _6 ({do}|{is}) (you not|n't you|unclear|so hard|confusing|beyond you)
      {is} ({this}|{he}) _1 (kidding|joking|insane|mad|deaf|blind|out of your|having a laugh)
      (what|where|who|why|how) (the|in) (hell|fuck|god 's name|heaven 's name|blazes)
      what (is|'s) (wrong|the matter) with you
      too much to (ask|expect) ! {not} too much | much to ask for
      for (god|heaven|pete|christ|goodness|fuck|pity) ('s|sake~n) ! for (god|goodness|christ) 's (will|power|love|grace|word|people|children)
      for crying out loud
      ({do}|has|have|can|ca n't) ({no}|anyone|anybody|you) _3 (ever|even|actually|bother|just|people) _2 (listen|read|answer|check|think|care|pick up|do your) ! listen to (the|music)
      (stop|quit) {stop} ! (to|we|will|'ll|please|they|should|must|can|not|n't|would|you|could) (stop|quit) | (stop|quit) (calling|ringing|playing|passing) (at|on|when)
      wast~e ({me}|my|our|everyone 's|everybody 's|_1 weeks of our) _1 (time|morning|afternoon|day|life) ! {not} _3 (waste|wasting) | hate to waste
      spare {me} (the|your|another|all) ! spare {me} (the|a) (time|minute|moment|few)
      {i} (could|do) {not} (care less|give a)
      (will|wo|'ll) {not} (tolerate|stand for|put up with|be treated|be spoken|be talked|be fobbed|be ignored|be lied|be bullied|be shouted)
      ^ (this|that|it|what) _4 {outrage} .
      (not here to clean|is the last straw|beyond a joke|too far this|to be kidding|be joking|be kidding|love of god|me a break|kind of joke|blood boil|your job properly|how much longer|i look like an|fool of me|fools of us|i hate you|i hate working|worst service) ! longer (is|does|will)
      (take|think) _3 (fool~n|idiot~n|stupid)
      (los~e|lost|no|more|try~v|trying|test~v|tried) (my|our|all|more) patience
      (driv~e|drove|getting|get~n) ({me}|everyone|on) _1 (mad|crazy|insane|nuts|nerves|up the wall|round the bend)
      mak~e {me} (sick|furious|angry|livid)
      {not} (stand|bear|stomach) (the sight|another|you|your|any more|it any|this any)
      you (have|'ve) _1 (ruined|wrecked|destroyed|spoilt)
      (you|you 've) _1 let ({me}|everyone) down ! never _2 down
      ({no}|{not}|even) _3 (bother|bothered|decency|courtesy) to ! do n't bother | a bother
      (load of|utter|complete|absolute|pure|nothing but) _1 (nonsense|rubbish|garbage|excuses|lies)
      take (it|this|much) (any more|anymore|any longer)
      (heard|seen|had) enough .
      (talk~v|speaking) to a _1 wall
      any idea what (you|this|that) _2 (done|cost|costs|did)
      you (have|'ve) _1 cost {me}
      when (will|are|is) you _1 (finally|ever|people|learn|going to pay)
    `,
    threat: `
      , or else .
      n't you dare
      (you will|you 'll|going to) (regret|be sorry|pay for this|hear from my|be hearing from my|be hearing from our|live to) ! sorry to
      (see|meet) you in court
      do {not} (ever|you dare|dare) _1 (email|speak|talk|show|ask|send|contact~v|writ~e|call~v|com~e|phone|ring)
      do {not} [you] _1 (threaten|tempt|patronise|patronize|lecture|insult|test|push|try|provoke) me
      ({i}|my company) (will|shall|'ll) [personally] (drag|haul|take|see) ({him}|this|your company) _2 {place}
      {i} (will|'ll|shall|swear i 'll|swear i will) [personally] {harm} ({him}|{his}|every|it to) ! {harm} (it|them|you|your|their) (up|down|in|by|with|off|for|back|at)
      (one more|once more|one more time) ..8 and (you 'll|you will|i will|i 'll|i shall|you can|i swear|we are done|we 're done|so help) ! (if|once) _4 (again|once more) _8 and you (will|can|'ll) (see|find|get|be able|receive)
      if (one more|anyone else|you ever _3 again|i ever hear) ..8 (i|you) (will|'ll|shall|swear|can)
      so help me
      mark my words
      heard the (last|end) of (this|me|us|it)
      {i} (will|'ll|shall) _1 (have|get|make) ({him}|{his}|sure) (fired|sacked|pay|suffer|thrown|struck|regret|you never|job|head|licence|life hell)
      (heads will roll|get away with this|get away with it|who you 're dealing|cost you dearly|or the hard way|better watch|yourself warned|been warned|i 'm warning you|i am warning you|know where you live|your last warning|your final warning) ! better watch (the|a)
      watch your (back|mouth|tongue|tone)
      one more (mistake|word|delay|late|lie|excuse|error|wrong) _6 and ! if
    `,
    hostility: `
      how dare ({he}|your)
      {he} (people|lot) (are|have|do|never|always|keep|should|must|ca|can|make|think|just|clearly|really)
      you (people|lot|clowns|jokers) .
      {i} {am} (not|no) ({a}|your) _1 {menial}
      (get|keep) {his} (nose|hands|facts|act|shit|story|paws|fingers) (out|off|straight|together)
      (spoken|talked|written) to (in that tone|in this tone|like that|like this|like a child|like a dog)
      (the|your|what|have the|brass) (nerve|gall|audacity|cheek|effrontery|neck|arrogance) (to|of it|of you|of that)
      who (do|the hell do) you think you (are|re)
      (go to|rot in|burn in) hell ! hell 's
      ^ [just] shut (up|your)
      ^ (get lost|drop dead|back off|wake up) .
      (piss off|bugger off|sod off|screw you|damn you|get stuffed)
      you (should|ought to) be ashamed
      have you no (shame|decency)
      (what|why|who|how|when) (on earth|in the world) ! how on earth did
      (get|keep|stay) (off|out of|away from) (my|our) (back|case|sight|face|hair|life|office|business|affairs)
      (your own business|shame on you|pull yourself together|crossed a line|gone too far|hung up on me|in the lurch|uncalled for|how rude|wash my hands of|shove your|shove it|you the right to|any way to treat|lost your mind|out of your mind|leave me alone|leave us alone)
      (ca n't you|can nobody) _3 (read|count|listen)
      you (have|'ve) [got] (some|a) (nerve|cheek)
      you _3 do all day .
      (n't want|n't need|heard|keep|save) your (excuse~n|apolog~y|pity|lectures|breath)
    `,
    icy: `
      (thank you|thanks) _3 for (losing|breaking|forgetting|dragging|sitting on|dumping|messing|leaving me|making me|making them|leaving them|letting it|letting them) ! thank* for making me (laugh|smile|feel|aware)
      (great|nice|fine|good) (job|work|going) (losing|breaking|ruining|wrecking|forgetting|wasting)
      (thank you|thanks) _3 for (finally|eventually|at last|nothing|gracing|deigning|wasting|ignoring|bothering|ruining|spoiling|leaving us|letting us down|letting me stand|making us wait|keeping me waiting|keeping us waiting) ! thank* for finally (meeting|getting|sending|making) | for nothing (less|but)
      i (trust|hope) (you|this) _3 (sleep well|proud of yourself|is clear now|happy now)
      of you to _4 (finally|eventually|at last|bother|for once|after three|after two|after the)
    `,
    temper: `
      {swear} ! worth a damn
      {outrage}
      (angry|furious|livid|outraged|fuming|pissed|seething|disgusted|appalled) ! {not} _1 (angry|furious)
      (circus|nonsense|stinks|rubbish|lies|excuses|liars)
      (fed up|sick of|tired of|waste of time)
      for the {ordinal} time
      (your|another) (apolog~y|excuse~n)
      not (your|a) {menial}
      (do|did) you (even|ever|really|seriously)
      (yet again|time and again|over and over|every single time|your fault|because of you|offended|offensive|insulting|you never)
      the {ordinal} time _3 (you|i have|we have|this)
      (ca|can) {not} believe (you|what)
      (where is my money|next time i 'll|that 's rich)
      {i} (have|'ve) _1 (asked|written|called|told|said|explained|waited) _3 (times|weeks) ! {not}
      behind my back
    `,
  },
};

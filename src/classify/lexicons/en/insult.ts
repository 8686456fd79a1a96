import type { InsultKind } from "../../detectors/insult";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/**
 * Contempt in English. `name`, `beast` and `trait` are weighed by whom they speak of; `slight` is said of a person by its
 * form; `mockery` is praise nobody means; `taunt` is said to the reader's face.
 */
export const insultEn: Lexicon<InsultKind> = {
  classes: {
    ...englishGrammar,
    be: "is are was were 's 're be been being am 'm isnt arent wasnt",
    fool: "idiot~n moron~n imbecile~n cretin~n dimwit~n halfwit~n half-wit~n nitwit~n dunce~n numbskull~n numskull~n bonehead~n blockhead~n knucklehead~n meathead~n airhead~n simpleton~n ignoramus~n nincompoop~n doofus~n bozo~n buffoon~n clown~n muppet~n twit~n twerp~n dolt~n oaf~n loser~n jerk~n fool~n",
    lowly:
      "dog~n cat~n parrot~n monkey~n chimp* gorilla~n ape~n hamster~n goldfish~n fish gerbil~n rabbit~n cow~n sheep goat~n donkey~n mule~n pigeon~n chicken~n tortoise~n snail~n sloth~n slug~n worm~n flea~n amoeba~n puppy puppies kitten~n budgie~n poodle~n squirrel~n jellyfish " +
      "toddler~n bab~y infant~n child children kid~n schoolchild* schoolboy~n schoolgirl~n kindergartner~n teenager~n grandmother~n grandma grandfather~n granny nan nana five-year-old~n six-year-old~n four-year-old~n three-year-old~n ten-year-old~n year-old~n toaster~n kettle~n microwave~n teapot~n stapler~n doorknob~n doorstop~n brick~n rock~n plank~n potato~n turnip~n cabbage~n houseplant~n plant~n cactus lamp~n table~n chair~n sofa fridge~n lamppost~n fence~n post~n spoon~n teaspoon~n sponge~n bucket~n mushroom~n vegetable~n wallpaper furniture bot~n cucumber~n",
    faculty:
      "brain~n brainpower intellect intelligence iq attention memory charm warmth manner~n wit~n depth imagination personality charisma tact grace maturity skill~n talent competence awareness empathy subtlety backbone spine judgment judgement sense vocabulary literacy organizational organisational social emotional reasoning",
    virtue: "useful helpful sharp bright clever smart subtle quick intelligent reliable exciting effective much organized organised competent charming graceful interesting honest valuable welcome productive",
    superlative: "sharpest brightest smartest",
    feeble: "read~v spell~v count~v tie~v add~v type~v write~v breathe~e dress~v boil~v operate~e use~e work~v string~v form~v string speak~v manage~e open~v find~v tell~v follow~v turn~v put~v understand~v hold~v wipe~e",
    juvenile: "child children toddler~n baby babies kid~n brat~n teenager~n amateur~n clown~n joker~n cowboy~n monkey~n sheep vulture~n parasite~n leech leeches crook~n idiot~n moron~n kindergartner~n zombie~n robot~n lemming~n headless rat rats snake~n weasel~n thug~n dinosaur~n misfit~n nobody nobodies slacker~n whiner~n incompetent~n pig~n hyena~n schoolchildren schoolboys schoolgirls crybabies divas trained spoiled spoilt",
    person: "manager~n lawyer~n attorney attorneies engineer~n developer~n consultant~n leader~n director~n designer~n professional~n company companies firm~n team~n department~n secretary secretaries supplier~n vendor~n accountant~n human~n person~n analyst~n assistant~n trader~n salesman~n clerk~n intern~n employee~n partner~n agency agencies executive~n programmer~n colleague~n adult~n teacher~n writer~n planner~n man woman men women boss bosses people",
  },
  entries: {
    name: `
      idiot~n ! idiot-proof | idiot (guide|light|board) | idiot 's guide | useful idiot test
      moron~n
      bastard~n ! bastard (file~n|sword~n|size~n|title|cut) | inch bastard
      imbecile~n
      cretin~n
      (dimwit~n|halfwit~n|half-wit~n|nitwit~n|dunce~n|numbskull~n|numskull~n|bonehead~n|blockhead~n|knucklehead~n|meathead~n|airhead~n|simpleton~n|ignoramus~n|ignoramuses|nincompoop~n|doofus~n|bozo~n|buffoon~n|dolt~n|oaf~n|lout~n|boor~n|twit~n|twerp~n|ditz|bimbo~n|dumbo|dumdum)
      (dumbass~n|dumb-ass~n|jackass~n|asshole~n|arsehole~n|assclown~n|asshat~n|dickhead~n|dipshit~n|shithead~n|fuckwit~n|douche|douchebag~n|wanker~n|tosser~n|scumbag~n|slimeball~n|sleazeball~n|dirtbag~n|lowlife~n|low-life~n|scum|wimp~n|pans~y)
      (cry-baby|slacker~n|freeloader~n|layabout~n|good-for-nothing~n|deadbeat~n|know-nothing~n|windbag~n|gasbag~n|blowhard~n|loudmouth~n|bigmouth~n|nutcase~n|nutjob~n|nut-job~n|whackjob~n|weirdo~n|psycho~n|crackpot~n|basket-case|crybab~y|loon~y)
      (pen-pusher~n|pencil-pusher~n|penpusher~n|paper-pusher~n|bean-counter~n|beancounter~n|seat-warmer~n|box-ticker~n|brown-noser~n|brown-nose~n|bootlicker~n|boot-licker~n|ass-kisser~n|arse-licker~n|sycophant~n|lapdog~n|yes-man|yes-men|lackey~n|charlatan~n|imbecilic|chump~n|stooge~n|deadwood|dead-weight|hillbill~y|toad~y)
      (pencil|pen|paper|pencil-and-paper) pusher~n
      bean counter~n
      (brown|ass|arse) (noser~n|kisser~n|licker~n)
      (dead|useless) (weight|wood) of
      clown~n ! clown fish | clown~n for | (hired|hire|rent|book~v|children|party|birthday|circus) _2 clown~n
      muppet~n ! the muppets | muppet (show|movie|christmas)
      numpty
      plonker~n
      (stupid|lazy|useless|ignorant|miserable|arrogant|pompous|silly) (git|cow|sod|man|woman|girl|boy|bint|mare|creature|person|people|prat|fool~n|bugger~n|bitch~n)
      son of a bitch ! (bitch) (wo|would|does|did|is)
      sons of bitches
      (such|total|complete|utter|little|real|lying|arrogant|stupid|pathetic|spineless|{be}|that|these|those|what) [(a|an)] [(total|complete|real|little|stupid|lying|arrogant|pathetic|big)] (prick~n|jerk~n|creep~n|prat~n|loser~n|dope|coward~n|snob~n|slob~n|psycho|maniac~n|hack~n|whiner~n|moaner~n|brat~n|diva~n|weasel~n|joker~n|douche|twat~n|bitch~n|dumm~y) ! real (world|time) | creep (in|into|up) | hack~n (into|day|the) | dummy (variable|account|run|text|data|load)
      you (jerk~n|creep~n|prat~n|loser~n|dope|coward~n|snob~n|pig~n|slob~n|git~n|sod~n|fool~n|cow|ass|rat|weasel~n|swine|clown~n|dimwit~n) ! you jerk (the|it|back)
      prima donna~n
      drama queen~n
      control freak~n
      village idiot~n
      laughing stock
      laughingstock
      know-it-all~n
      smart-ass~n
      smartass~n
      wise guy
      smarty pants
      [(a|an|of|utter|complete|total|old|stupid|pompous|perfect)] fool~n ! fool 's (gold|errand|paradise) | fools day | april fool~n | (fool|fools) (me|you|us|him|her|them|around|people|anyone|everybody|yourself|ourselves|myself|the) | (to|n't|not|can|could|will|would|'ll) fool | (make|making|made) _2 fool | (nobody|no) 's fool | no fool~n | fools rush | fool-proof
      (poor|sorry|sad|lousy|miserable|pathetic) (excuse|apology|imitation|specimen) (for|of) [(a|an|of)] _2 {person} ! (excuse|apology) for (the|not|being|missing)
      waste of (space|oxygen|skin|payroll|headcount|salary|air|flesh|desk)
      waste of a (salary|desk|seat|chair|good|paycheck|job|payslip)
      (empty|stuffed) (shirt~v|suit~v) ! (an|the) empty suitcase
      jumped-up _2 {person}
      trained (monkey~n|seal~n|chimp~n)
      bottom of the barrel ! at the bottom of the barrel
      bottom feeder~n
      bottom-feeder~n
    `,
    beast: `
      as {virtue} [(use|help)] as (a|an|my|tits) _ ! as (sharp|bright|quick|clever|smart|exciting|reliable|useful|valuable) as (a|an) (tack|button|flash|fox|whip|clock|new|good|human|full)
      as much (use|help|fun|charm|sense|backbone|personality|imagination) as (a|an|my)
      {be} [(such|just|nothing|only|all|like|behaving|acting|basically|clearly)] [(but|like)] [({a}|such)] [(total|complete|bit|real|little|utter|spoiled|spoilt|big|huge|walking|absolute|standing|running)] [of] [a] (child|children|toddler~n|joke|disgrace|embarrassment|laughingstock|liability|parasite~n|vulture~n|sheep|parrot~n|robot~n|snake~n|weasel~n|rat|rats|worm~n|dinosaur~n|fossil~n|relic~n|has-been~n|hasbeen|amateur~n|brat~n|diva~n|princess|zombie~n|lemming~n|monkey~n|donkey~n|pig~n|dog~n|cow~n|leper~n|dwarf|pygmy|puppet~n|clown-show|shambles|nightmare|menace|pest~n|nuisance|disaster|catastrophe|train-wreck|trainwreck|failure~n|zero~n|lightweight~n|featherweight~n|doormat~n|fraud|cockroach~n|nonentit~y|leech~n|nobod~y|bab~y) ! joke (about|that|of) | (child|children) (care|support|of|under|from) | (baby|dog|cow) (shower|sitter|food) | the (disaster|catastrophe|failure~n) | disaster (recovery|relief|area) | (failure~n|zero~n) (to|of|rate|in|mode|day) | (monkey|dog|pig) (business|days)
      (act~v|behave~v|behaving|behav*|cry~v|crying|whin*|sulk~v|throw~v|run~v|running|squabbl*|fight~v|carry~v) [({his}|around|about|up|and|tantrums)] like [{adv}] [(many|little|total|real|complete|spoiled|spoilt|bunch|pack)] [(of|little|small)] (child|children|toddler~n|schoolchildren|schoolboy~n|schoolgirl~n|teenager~n|brat~n|amateur~n|headless|clown~n|kid~n|animal~n|sheep|pig~n|diva~n|princess|lemming~n|kindergartners|five-year-old~n|six-year-old~n|three-year-old~n|two-year-old~n|four-year-old~n|idiot~n|fool~n|moron~n|bab~y)
      (whole|entire|complete|total|bloody) (joke|circus|clown-show|disgrace)
      about as _ as (a|an|my|two) _ ! about as (much|many|big|large|long|far|close|good|fast|tall|high|soon|likely|accurate) as
      ({a}|such) (walking|talking) _ ! walking (tour|distance|stick|path|shoes|group|route|meeting|boot|trail|dead|pace|aid|frame) | talking (point|to|about|head|book|doll) | (a|the) talking
      so (stupid|dumb|useless|hopeless|pathetic|incompetent|clueless) (it|that it) (hurts|is painful|is funny|is almost)
      {be} [(such|just|nothing but|still|basically|really|frankly|an absolute|a complete|a total|a real|an utter|a perfect|a bit of|nothing more than)] [({a}|our|their)] [(absolute|complete|total|real|utter|perfect|walking|bloody|living)] (lightweight~n|dead weight|deadweight|weakest link|circus|clown show|shambles|joke|laughing stock|nightmare|nuisance|liability|embarrassment|disgrace|waste of time|waste of money|passenger~n|freak show|pain in the neck|pain in the ass|pain|hot mess|train wreck|write-off|basket case|lost cause|hopeless case|bad joke|sick joke|snake in the grass|tick-box|rubber stamp|doormat|charity case|spent force|museum piece|empty vessel|one-trick pony) ! weakest link (between|in the chain) | passenger~n (on|in|of|who|list)
      {be} all (mouth|talk|hat|bluster|front)
    `,
    trait: `
      (incompetent~a|clueless|brainless|gutless|spineless|witless|feckless|talentless|charmless|graceless|shameless|gormless|feeble-minded|simple-minded|small-minded|narrow-minded|weak-minded|dim-witted|dimwitted|half-witted|slow-witted|thick-headed|thickheaded|pig-headed|pigheaded|bone-headed|boneheaded|empty-headed|cretinous|imbecilic|obtuse|inept|illiterate|contemptible|despicable|loathsome|repulsive|scummy|weaselly|two-faced|arrogant|pompous|smug|conceited|haughty|snooty|snobbish|condescending|insufferable|gullible|immature|petulant|whiny|whining|bumbling|blundering|babbling|blithering|drooling|spoiled|spoilt|self-important|self-absorbed|self-centered|self-centred|power-hungry|cowardly|unemployable|unteachable|untrainable|semi-literate|subhuman|tone-deaf|deranged|unhinged|demented|retarded|senile|bone-idle|workshy|work-shy|crooked|braindead|brain-dead|cheapskate|stingy|frumpy|overpaid|lazy|lazier|laziest|ignorant|delusional|sneaky) ! ignorant of | mentally retarded | (crooked) (line|picture|teeth|path|scan)
    `,
    fault: `
      (useless|worthless|hopeless|pathetic|ridiculous|disgusting|ugly|laughable|mediocre|stupid~a|dumb~a|pitiful|dim|dense|thick|daft|idiotic|moronic|asinine|childish|infantile|amateurish|toothless|mindless|obnoxious|unbearable|vile|creepy|slimy|sleazy|overrated) ! (dumb|thick) (terminal|waiter|client~n|pipe|question~n) | (blind|dumb) luck | ignorant of | (dense|thick|dim) (fog|text|forest|traffic|lights|layer|paper) | thick and thin | fat (finger|client|chance|cat|free|tail) | ugly (truth|duckling) | dim sum
    `,
    slight: `
      could {not} [even] (organize|organise|run|manage|lead|plan|arrange) ({a}|{his}) _3 (in|if|with|without|at|to)
      could {not} [even] (organize|organise|run|manage|lead) (a|an) (bath|raffle|party|kindergarten|piss-up|barbecue|barbeque|bbq|picnic|bake|lemonade|whelk|tap|sandpit|sandbox|birthday|booze-up|cake)
      could {not} [even] (find|count|add|spell|read|tie|boil|pour|sell|hit|fight|catch|spot|write|think|program|cook|draw|manage|run|organize|organise|lead|pack) ..6 (with both hands|with two hands|with a map|without a map|to save his life|to save her life|to save their lives|to save your life|if his life|if her life|if their lives|if your life|in a desert|in the desert|in a brewery|out of a paper|out of a wet|without adult|without help from|without a manual|with a gun to|with instructions|on a good day)
      (ca n't|cannot) [even] (find|count|add|spell|tie|boil|pour|sell|hit|catch|string|organize|organise|manage|run|read) ..6 (with both hands|with two hands|with a map|to save his life|to save her life|to save their lives|to save your life|out of a paper|out of a wet|without adult|without taking his shoes|without taking their shoes|without a diagram)
      (could|can) {not} [even] (organize|organise|run|find|manage|tie|spell|write|read|sell|count|add) _3 (to|if) ({his}|save)
      (could|can) _1 {not} think {his} way out [of]
      would {not} (know|recognize|recognise|understand|spot|find|notice|see) ..7 (if|unless|when) ({who}|{his}|{he}|it|one)
      {do} {not} know ({his}|a|an) _2 from ({a}|{his})
      (ca|can) {not} tell ({his}|a|an) _3 from ({a}|{his})
      {not} _2 the {superlative} ! the {superlative} (idea|move|decision|way|thing|plan|route|choice|option|growth|growing)
      ({not}|hardly) _1 (the|a) {superlative} (tool|knife|crayon|bulb|pencil|cookie|spoon|light|mind|brain|people|person|bunch|lot|crowd)
      {superlative} (tool|knife|crayon|bulb|pencil|spoon|light) (in|on|of) the
      (few|couple|one|two|several|bit) ..4 short of {a} (picnic|load|full|deck|dozen|six-pack|pack|set|hamper|box|happy)
      lights are on _2 ({no}|no)
      as (dumb|thick|dense|daft|stupid) as
      (dense|thick~a|dumb~a) (as|than) (a|an|two) _
      (box|bag|sack|bucket) of (rocks|hammers|hair|spanners)
      ({has}|with|got) the {faculty} _1 of (a|an|my|your) _
      ({has}|with|got|show~v) _1 (less|no|zero|little|more) (brain~n|backbone|spine|brainpower) ! more (brains) (than|on)
      (two|single|one|last|few|a|remaining|functioning|working|shared|share~v) _1 brain cell~n
      ({has}|with) half a brain
      use {his} brain~n ! let 's use
      ({has}|got) (no|n't) [got] _1 (brain~n|spine|backbone|clue) ! i (have|'ve|had) (no|n't) _3 clue
      (no|any) (clue|idea) what {he} {is} (doing|talking) ! i (have|'ve|had|do) _6
      {do} {not} have a (clue|brain|spine) ! i do {not} have a clue
      (has|have) {not} _3 (clue|faintest|foggiest|brain~n)
      (barely|hardly|scarcely) {feeble} ({his}|a|two|without|own|english|straight)
      (barely|hardly|scarcely|semi|functionally) literate
      (barely|hardly) (qualified|able|fit|capable|competent|trusted|house-trained) to (tie|spell|count|read|sweep|make|run|pour|flip|serve|wash|staple|boil|hold|answer|open) ({his}|a|the|coffee|tea|burgers|floors|phones)
      (too|so) (stupid|dumb|thick|dense|lazy|dim|incompetent|ignorant) ({he}|to|that)
      how (stupid|dumb|thick|dense|dim|lazy|incompetent|useless|clueless|pathetic|ignorant|gullible|hopeless) (can|could|do|must) ({who}|{he}|one person|a person|these people|some people) [be]
      how (stupid|dumb|thick|dense|incompetent|useless|clueless|pathetic|hopeless) ({he}|these people|some people) {is}
      it 's a (wonder|miracle) ({he}|anyone|that) ..3 (can|manage~v|gets|get|ever|still|find~v|know~v)
      (surprised|amazed|astonished|shocked) [that] {he} (can|could|manage~v|know~v|even|still) [to] (read|breathe|tie|spell|find|dress|count|walk|function|type|write|feed|even|remember)
      {he} ({do}|ca|can|could) {not} even {feeble}
      {has} to be (told|reminded|shown|walked|held|spoon-fed|babysat) ..3 (like|every|how|twice|as) [a] (child|toddler|step|time|breathe|baby)
      (babysit|babysitting|baby-sit|baby-sitting|nursemaid|spoon-fed|spoon-feed~v|spoonfeed~v|wip~e) {him} ! (sister|kids|children|weekend) _2 babysit*
      (tie|tying) {his} [own] (shoe~n|shoelace~n|laces|bootlaces)
      find~v {his} own (backside|behind|rear|ass|arse|butt|bottom|elbow|desk|office|nose|feet|way)
      {his} (ass|arse|backside) from ({his}|a)
      (degree|license|licence|diploma|qualification~n|certificate|law|mba|credentials) _5 (cereal|cornflakes|cracker|raffle|crackerjack|mail-order|lucky|vending|toilet)
      (who|how) [(on|in|the)] [(earth|hell|the)] [hell] (hired|promoted|employed|let|trained|put) ({this}|{him}) ! who (hired|trained|put|let) (you|them|him|her) _2 (and|when|at|in|as|know)
      how {he} ever (got|get|became|made|passed|graduated|survived|managed)
      how {do} ({who}|{he}|that|this) _3 (ever|even) (get|got|become|make|pass|graduate|survive|manage|land|keep|hold)
      asleep at the (wheel|switch)
      full of (himself|herself|themselves|hot|themself|yourself|it|crap|shit|bull|bullshit)
      thinks {he} (is|'s) ({a}|god|royalty|better|above|too|king|queen|so) ({who}|gift|than|all|good|it|of|center|centre|kind|clever|special|hot|important|us|next|smart~a) ! thinks (he|she) (is|'s) (a|the) (good|next)
      god 's gift to
      out of {his} depth
      disgrace to ({his}|the|this|our|himself|herself)
      embarrassment to ({his}|the|this|our|himself|herself|us|all|any)
      insult to ({who}|the|any|human|our) (word|intelligence|profession|trade|intelligent)
      intellectual~a (dwarf|pygmy|lightweight|challeng~e)
      {his} _1 (limited|modest|tiny|feeble|puny|pea-sized|subnormal|negligible) (intelligence|intellect|intellectual|mental|brain~n|iq|brainpower|mind~n|wits)
      (pea-brain~n|bird-brain~n|birdbrain~n)
      (pea|bird|lizard|rat) brain~n
      ({not}|none) [(all|too|so|very|overly|exactly|particularly|that|terribly|the|been)] [that] (bright|intelligent|clever|smart|brainy|gifted|swift) ! bright (in|outside|and|color~n|colour~n)
      slow on the (uptake|draw)
      thick as _2 (plank~n|brick~n|post)
      what passes for ({his}|a|an|intelligence|thinking|thought|brains|leadership|management|work|customer|service|competence)
      (so-called|so called|self-appointed|self-proclaimed|self-styled|soi-disant|alleged|wannabe|would-be) [(senior|chief|leading|legal|technical|marketing|sales|in-house|financial)] (expert~n|manager~n|leader~n|professional~n|specialist~n|engineer~n|lawyer~n|director~n|consultant~n|team|boss|colleague~n|friend~n|partner~n|developer~n|analyst~n|strategist~n|designer~n|guru~n|accountant~n|auditor~n|architect~n|advisor~n|adviser~n|leadership|management|experts|planner~n|king|queen|savior|saviour|visionary|genius~n)
      glorified (typist~n|clerk~n|babysit*|sales*|receptionist~n|assistant~n|intern~n|messenger~n|secretar~y|monkey~n|admin|waiter~n|errand)
      (only|any|even|just) {a} _1 (idiot|moron|fool|imbecile|child|toddler|monkey|chimp|trained|blind|baby|half-wit|halfwit|five-year-old|cretin|simpleton|amateur|clown)
      any (idiot|moron|fool|child|toddler|monkey|half-wit|halfwit|simpleton|schoolchild|five-year-old|competent adult|first-year student) (could|can|would|knows|sees|understands|gets)
      ({a}|my|your) _2 [old] {lowly} (could|can|would|has|have|had|knows|shows|writes|makes|does|understands|would've|spells|types|remembers) ..5 (better|more|faster|than|that|this|it|quicker|less|smarter|manners|done|stronger|sooner)
      (smarter|brighter|better|sharper|more|quicker|faster|livelier|warmer|cleverer|less) _4 than ({a}|my|most) [(average|pet|wet)] {lowly}
      (more|better) (brain~n|sense|intelligence|personality|charisma|life|imagination|wit|talent|backbone|spine|skill) in (a|an|my) _1 [of] _
      (write|written|wrote|draw|drawn|put|spell|signed|drafted|done|explain~v) _2 (in|with) crayon~n
      (in|of|with|using) words of one syllable
      (use|using|in|with) (small|short|simple|little|tiny) (words|sentences) (so|for|and|next|that|if|because|this)
      (with|need~v|want~v|like|draw~v|drew|without) [({a}|{him}|lots|colorful|colourful)] [of] (pictures|picture-book|coloring|colouring) ! pictures (of|from|with|attached|in|on|taken)
      (shall|should|must|do|need|have) i _1 draw {him} a (picture|diagram)
      (left|leav~e) ({this}|them|the|everything) _3 to ({who}|the|us|those) _1 (grown-ups|grownups|adults|professionals|experts|competent|who|ups|know) ! leave (it|that|this) to the (experts|professionals) (at|in|on)
      ({a}|only) (adult~n|grown-up~n|grownup~n|grown) [ups] (in|are|is|at) (the|talking|speaking|charge|that)
      ({who}|person) (who|that) (actually|really|genuinely) _4 (read|spell|count|think|brain~n|doing|clue|competent|tell|add)
      (knew|know~v) what {he} {is} (supposed|meant|paid|hired) to (do|be) ! i know
      (speak|talk|deal|work) (to|with) ({who}|a|an) _3 (competent|brain|intelligent|adult|grown-up|grownup|capable)
      (screw|mess|ruin|botch|break) up (a|an|boiling)
      (all|lot|whole) [of] (talk|mouth|hat|bark|show|style) _1 no
      {be} beneath ({me}|contempt)
      beneath contempt
      (could|would) {not} trust ({him}|that|those) ..5 (to|with) ({a}|my|water|boil|feed|run|carry|make|hold|walk|count|cross|tie|lunch|post|order) ! trust (him|her|them|you) to
      (would|could) {not} [even] (hire|employ|pay|trust) {him} to (sweep|wash|walk|mow|clean|make|run|carry|shine|flip|water|feed|pour|stack|open)
      (worst|stupidest|dumbest|laziest|most) [(incompetent|useless|clueless|stupid|ignorant|arrogant|pathetic)] (person|people|manager|boss|man|woman|team|supplier|vendor|client|company|lawyer|consultant|developer|engineer|secretary|colleague|department|group) [that] ({i}|alive|ever|on|in) ! (worst|most) (people|person|group) in
      (stupidest|dumbest|most idiotic|most moronic|most stupid|most ridiculous) (thing|question|email|idea|remark|suggestion|excuse|proposal|request|thing~n|answer) [that] ({i}|{he}|anyone) _1 ever
      (dumb|stupid|idiotic|moronic|inane|silly) (little|ass) (question~n|email~n|idea~n|head~n|game~n|rule~n|mind~n|project~n|report~n|spreadsheet~n|presentation~n|excuse~n)
      (if|when) {he} {has} (a brain|half a brain|a brain cell|two brain cells|any brains|a spine|a backbone|an iq)
      scrap~e the (bottom|barrel)
      {be} (a|an) (walking|complete|total|absolute|utter|perfect|real) (disaster|joke|embarrassment|nightmare|mess|catastrophe|waste|hr|liability|zero|nobody|failure|disgrace|idiot) ! it _2 {be} _2 (disaster|joke|embarrassment|nightmare|mess|catastrophe|waste|failure)
      clown (show|car|college|shoe~n|nose~n|act)
      (mental|emotional|intellectual) (age|maturity|capacity|depth) of (a|an)
      (sense|style|charm|grace|subtlety|appeal|manners|morals|ethics) of (a|an) (brick|goat|rhino~n|bulldozer|sledgehammer|wet|dead|brothel|corpse|parking|tax|toilet|dishrag|pig|cow|rat|snake|alley|drunk|used|funeral|filing|potato|doorknob|rock|toad|stone)
      (talk~v|talking|like) to a brick wall ! like talking
      (could|would) (be|get) (outwitted|outsmarted|outperformed|beaten|replaced) by (a|an) _
      (dinosaur|relic|fossil|museum|antique) _1 (who|still|from|of|that) (the|still|thinks|a|has|who|ca|refus*) ! (dinosaur|fossil) (from|of) (the) (museum|period)
      mouth-breather~n
      oxygen (thief|thieves)
      your _1 (negligence|inability|incompetence|ignorance|arrogance|ineptitude|laziness|carelessness|mediocrity|stagnation|sloppiness|complacency|failings|incapacity|cluelessness|unprofessionalism|thoughtlessness|indifference|stubbornness|naivety|pettiness|self-importance|tardiness|disorganization|disorganisation|amateurism|entitlement|deficiencies|shortcomings|inadequac~y)
      your (so-called|supposed|purported|alleged|presumed|self-proclaimed|claimed|vaunted|much-vaunted|apparent) _1 (expertise|experience|competence|expert|team|plan|strategy|leadership|knowledge|solution|models|analysis|improvements|insights|work|professionalism|innovation|report|effort~v|talent~v|skill~v)
      the (so-called|supposed|purported|presumed|alleged) (expertise|professionalism|experience|skills|talent|competence) you
      assuming _2 you (know|are|'re|can|have|understand|possess|even|actually|bothered|did) _1 (how to|how|capable|able to|what you|up to|competent|the basics|bother)
      (somewhat|remotely|even|at all|minimally|barely|vaguely|finally|marginally) capable of (comprehending|understanding|reading|following|doing|grasping|handling|completing|managing|performing|basic|thinking|delivering|simple)
      (minimal|modicum|semblance|shred|ounce|iota|hint|trace|bare minimum|basic level|minimum level|minimal level) of (competence|intelligence|responsibility|professionalism|thought|effort|decency|sense|understanding|care|courtesy|integrity|diligence|common|attention|logic)
      (seem~v|appear~v|prove~e|is|are) [to] (beyond|be beyond|escap~e|elud~e) ({him}|{his}|your grasp)
      not _1 cut out (for|to)
      (is|was) it (ignorance|incompetence|laziness|negligence|arrogance|stupidity) or
      (your|you) (arrogance|ignorance|incompetence|audacity|attitude|stupidity) (astound~v|amaze~e|astonish*|appal*|disgust*|shock~v|speak~v|show~v|is astounding|is amazing|is breathtaking|is staggering|is remarkable|is appalling)
      the way (my|a|your|an) _1 {lowly}
      (same|just|much) _1 [way] (as|like) you (would|do|'d) _2 (a|an|to) {lowly}
      like {a} (second-hand|used|secondhand|third-rate|fourth-rate|two-bit|dodgy|failed|cheap) [car] _
      (headless|decapitated) chicken~n
      _ 's idea of (a|an) (joke|manager|engineer|leader|lawyer|professional|genius|expert|gentleman|thinker|salesman|hero)
      would {not} last (a|an|one|two|five|ten|till|until|past|half) [(a|an)] (day|week|morning|shift|afternoon|lunch|month|break|first|tea|minute~n|hour~n)
      never (done|did|worked|lifted|earned|had) (a|an|anything) (day|honest|heavier|proper|original|real|single|useful) (than|day|thought|job|idea|work|'s|in)
      no (use|good|earthly use) (to|for) ({who}|anything|man|any of us|man or beast) ! (it|this|that) _ no (use|good)
      burst~v into tears (if|when|whenever|every|because|at)
      (would|'d|will) {not} (let|trust) ({him}|that lot|this lot|those people|that man|that woman) _1 ({a}|put|run|park|carry|hold|drive|walk|mow|water|feed|boil|near|my|anything|anywhere|loose|with|within|on|change)
      (shambles|shower|fossil|waste|heap|sack|lump|streak|weasel|rat|toad|pig|clown|bully|joke|disgrace|mess|dinosaur|relic|circus|snake|worm|apology|excuse|imitation|parody|caricature|bag|slug|dog|brute|tyrant|monster|nightmare|horror|idiot|fool|moron|prat) of (a|an) {person}
      as {i} (said|have said|wrote|have written|meant|explained) it , not as you (understood|have understood|read|heard|imagined|think|see)
      (talk|speak|spell|explain|say|write|put) _2 [very] (slowly|loudly|twice|in capitals|in pictures|phonetically|in baby) _2 (for|to|with|and|so) ({him}|{his}|that|the|loudly|use|slowly)
      could (count|fit|write|put) ({his}|the|all|everything|what) _4 on [the] (back|head|one|the fingers|a postage|a stamp|a napkin) ! {i} could
      (made|mak~e) {a} (brick|doorknob|plank|goldfish|potato|doorstop|sloth|snail|corpse|glacier|toddler|stone|rock|wet|houseplant|teapot|tortoise|amoeba|puddle|mop|donkey) _2 (look|seem|sound)
      ({has}|with|possess~v) (all|about as much) the (charm|warmth|charisma|subtlety|personality|wit|intelligence|brains|grace|appeal|imagination|tact|depth|drive|energy|spine) (of|as)
      (where|place) ({he}|we) (put|send|dump|park|hide|keep) ({who}|those|the ones|staff) (who|that|with|nobody|too)
      _1 (met|seen|known|had|owned|raised|encountered|come across) _4 with (more|better|greater|a better) _1 (brain~n|intelligence|sense|personality|charm|initiative|skills|manners|grip|backbone|spine|wit|charisma|depth|warmth|maturity|ethic|energy|drive|conversation|emotional|ambition|imagination|judgment|judgement|tact|memory|morals|dignity|class|style)
      {has} seen _3 (move|work|run|think|respond|react|dry|grow|melt|learn|decide|form|die) (faster|quicker|better|sooner|more quickly) than
      ({is}|be|feels) like (teaching|asking|sending|talking|arguing|negotiating|herding|wrestling|nailing|giving|handing|explaining|watching|playing chess|reasoning|leaving|putting|hiring|training|debating|pushing|getting blood) (a|an|to a|to an|with a|with an|to the|cats|jelly|jello|water|algebra|calculus|chess|physics|quantum|poetry|blood|toddlers|children|kids|monkeys|goldfish|sheep|pigs|from) _
      (staffed|run|led|managed|written|designed|prepared|drafted|reviewed|built|planned|organised|organized|translated|calculated|edited|overseen|populated|operated) (by|entirely by|exclusively by|mainly by) _2 [of] _1 ({lowly}|{juvenile}|{fool})
      would {not} (hire|let|trust|pay|ask|send|employ|want|allow) _4 to (paint|walk|mow|wash|change|boil|carry|feed|sweep|make|run|organise|organize|hold|water|tie|deliver|park|cross|count|sell|book|post|guard|mind|babysit|look|cook|hang|build|clean|open|drive|manage|pour|butter|flip|assemble|iron|fold|peel) ({a}|my|his|its|tea|coffee|water|toast|eggs|lunch)
      count (past|beyond|up to|to) (two|three|four|five|six|ten|twenty|twelve) ! count to (ten|three|five) (before|and|then|slowly)
      (can|could|managed to|manages to|manage to|remembers to|able to) (dress|feed|wash|bathe|clothe) (himself|herself|themselves|yourself)
      lose {his} [own] head if
      (how|that) ({who}|{he}) _1 (made it|got|scraped|stumbled|slipped|passed|graduated) _1 (through|past|out of|from|into) _1 (school|kindergarten|college|university|law school|medical school|business school|probation|primary|elementary|high|driving|infancy|childhood|test|exams|interview~v)
      how (a|an) (calendar|telephone|phone|calculator|clock|keyboard|alphabet|stapler|doorbell|doorknob|door|spoon|toaster|kettle|watch|email|attachment|dictionary|comma|zipper|light switch|reply button|map|pencil|pen) works
      (discovered|discover|invented|reinvented|rediscovered|mastered|conquered|heard of|hear about|heard about) (email|e-mail|fire|the wheel|calendars|spellcheck|spell-check|the telephone|electricity|deadlines|punctuation|the alphabet|the internet|google|the calculator|arithmetic|the concept of|paragraphs|the comma|capital letters|common sense|basic math|soap|manners|shame)
      expert (in|on|at) (everything|nothing|everything except|all things|not)
      ({his}|our|the) resident (philosopher~n|poet~n|prophet~n|clown~n|know-it-all~n|diva~n|drama queen|comedian~n|visionary|intellectual~n|einstein|sage|oracle|troll|grump|genius~n)
      ({who}|person|human|adult) [else] (with|has|having|possessing) _4 (brain~n|pulse|brain cells|brain cell|spine|clue|common sense|functioning brain|iq|braincell~n|intelligence|grasp of|wits|backbone)
      ({who}|a person) who (can|is able to|might) (actually|really|even|at least) (think|read|spell|count|add|write)
      ({who}|a person) who can (think|count|spell) _2 .
      (let|leav~e) _1 [to] (the|actual|real) (grown-ups|grownups|adults|grown ups|big boys|professionals) (handle|deal|talk|work|do|take|decide|speak|sort|drive|finish)
      (do n't|did n't|would n't|do not|did not) expect~v ({him}|you people|your team|that lot) to (understand|grasp|comprehend|keep up|get it|see the point)
      {is} (reading|counting|spelling|arithmetic|subtraction|addition|simple maths|simple math|basic maths|basic math|english|a calendar|a simple email|a phone call|common sense|courtesy|thinking|following instructions|an attachment|answering an email|punctuality) _1 (such|that|too|so|beyond|really) _2 (challenge|hard|difficult|burden|effort|mystery|complicated|you|struggle|of a|problem|stretch|much|foreign)
      (and|that) ({no}|no one) _2 (would|will|'d) [(even|ever)] (notice|miss|know the difference|tell the difference|spot the difference|notice the difference)
      if (brains|intelligence|stupidity|laziness|incompetence|ignorance|common sense|talent|charm|arrogance|idiocy|manners|dithering|excuses) (was|were|had|could|came|paid|burned)
      what (kind|sort) of [(a|an)] (idiot|fool|moron|clown|person|manager|professional|amateur|genius|imbecile|halfwit|lunatic|cretin|boss|leader|adult|human) (approves|does|would|sends|signs|thinks|writes|lets|treats|forgets|says|calls|puts|needs|takes|schedules|books|is|are|could|leaves|ignores)
      (elevator|lift|lamp|light~n) (does n't|does not|do n't|that does n't|is|are) (go|reach|go all|on but|on and) [all] _2 (to the top|nobody|nobody is|nobody 's|dim)
      (few|couple|one) (cards|sandwiches|bricks|fries|cans|eggs|beers|clowns|tiles|screws|bulbs|crayons|pages|sheep|marbles|bits) short
      (missing|lost|losing|mislaid) _2 (few|plot|marbl~e|screw~v) ! (few) (people|pages|items|details|points|data|files|of|documents)
      (legend|hero|genius|star|expert) (in|only in) {his} own (mind|mirror|lunchtime|head|eyes|imagination|bathroom|opinion)
      (could|would|can) (bore|talk|dither|bluster|lie|waffle|drone) _1 (dog|hind|leg|england|paint|ears|hours|glass|way|donkey)
      (found|got|hir~e|recruit~v) ({him}|these people|those people|this lot|that lot|these clowns|their people|your people) (from|in|at|off) (a|the) (circus|zoo|kindergarten|bus|street|gutter|skip|cereal|pub|bin|lost|comedy|playground|cracker|raffle|back)
      (could|can|would) {not} (sell|give) (water|ice|sand|umbrellas|bread|heaters|free|shade|beer) (to|in|away|on|at)
      whoever _6 (must have been|was clearly|was obviously|is clearly|was probably|should be|has never) (drunk|asleep|high|blind|blindfolded|insane|shot|fired|an idiot|a moron|a fool|mad|seen|heard|read)
      by ({his}|_ 's) _1 (low|modest|usual|abysmal|poor|dismal|appalling|rock-bottom) standards
      poor (dear~n|lamb~n|darling~n|sod~n|soul) ({do}|is|are|has|have|ca|can|could|tries|never|just|needs|means|think~v)
      {is} not saying much
      (could n't|can not|ca n't|cannot) [even] (find|locate) (the on switch|the on button|the off switch|the front door|the light switch|north|page one|the exit|the shift key|their own)
      could {not} (manage|organize|organise|run|lead|negotiate) (a|an) _ .
      (congratulations|congrats|well done|bravo|kudos) (on|for) (managing|finally|remembering|learning|successfully|almost|figuring|not) [how] _3 (spell~v|read~v|count~v|find~v|your own|attach~v|copy~v|open~v|reply~v|email|keyboard|shift|turn~v)
      (would|might|could) (struggle|fail|need help|need a manual|need instructions|need a committee|need three meetings|need a consultant) to (split|boil|open|tie|count|spell|run|organize|organise|find|fill|cross|change|make|order|pour|book|butter|light|flip|plug|operate) ({a}|{his}|water|toast|tea|coffee|lunch)
      (it would|would) take ({him}|that lot|those people) _4 to (change|open|find|boil|tie|spell|read|count|plug|answer|make|decide|write) ({a}|{his}|coffee|tea|lunch|water|one)
      what would ({i}|they|the world|anyone) (do|ever do) without {his} (brilliant|invaluable|profound|infinite|great|sage|deep|wise|expert|penetrating|constant|genius|timely|pearls|words of)
      ({this}|{his}|our) _1 (parasite~n|vulture~n|amateur~n|joker~n|cowboy~n|dinosaur~n|fossil~n|weasel~n|rat|rats|snake~n|brat~n|crybabies|sheep|lemmings|peasants|minion~n|dullard~n|misfit~n|drone~n|hyena~n|toddler~n|leech~n) (upstairs|downstairs|in|at|from|over|who|have|are|call|think|again|want|ca)
      little (people|men|man|women|person) (like|who|with|in|such|behind) ({him}|{his}|that|big|a|the|expense|think~v)
      (nobody|no one) (takes|took) {him} seriously
      (made|mak~e) it up as {he} (goes|go) along
      would put (a|an) _ to shame
      the _1 (wisdom|intelligence|charm|brainpower|iq|intellect|wit|charisma|energy|warmth|attention span|memory|ambition|depth|imagination|backbone) of (a|an|two) _ ! of a (team|group|generation|crowd|community|lifetime|leader|nation|great)
      (greedy|miserable|grumpy|dirty|silly|stupid|fat|pompous|bitter|senile|smug|lazy|mean|slimy) [old] (goat|cow|pig|git|bat|hag|witch|sod|crow|toad|weasel|bugger|fool|man|woman|bag|boot|swine)
      ({not}|hardly|scarcely) _1 (overburdened|overendowed|blessed|bursting|overflowing|gifted|weighed down) with (intellect|intelligence|brains|talent|wit|charm|ideas|imagination|tact|insight|competence)
      would {not} (expect|ask) ({who}|{him}|a|an) _3 like ({him}|that) to (grasp|understand|follow|know|get|appreciate|manage|read)
      (held|hold~v) {his} hand (through|while|for|every) ! (hold|held) (his|her) hand (at|during)
    `,
    sting: `
      your _1 lack of _1 (diligence|effort|judgment|judgement|competence|understanding|professionalism|foresight|knowledge|attention|care|sense|insight|initiative|interest|thought|preparation|discipline|leadership|ability|vision|respect|integrity|experience|rigor|rigour|commitment|imagination|planning|skill~v)
      (question|questions|questioning|questionable|doubt|doubts|doubtful|confidence in|reflects poorly on|wonder about|wondering about|speaks volumes about|says a lot about|undermines|undermine|confidence) _1 your _2 (competence|commitment|expertise|professionalism|judgment|judgement|intelligence|suitability|credibility|leadership|integrity|understanding|motivation|priorities|attention|dedication|qualifications|value|fitness|autonomy|capabilit~y|abilit~y)
      (from|of|by|for|to) ({who}|a person|a professional|an individual|a manager|a team|an engineer|a leader|a professor) (in|of|at|with|on) your (position|role|level|experience|standing|seniority|salary|pay|caliber|calibre|stature|rank|supposed|alleged|grade|title)
      (especially|particularly) (from|given|considering|for) (someone|somebody|your position|your role|your title|your experience|your supposed|your purported|your seniority)
      (basic|elementary|simple|simplest|rudimentary|straightforward|trivial|fundamental) (task~n|instruction~n|concept~n|principle~n|thing~n|request~n|question~n|arithmetic|english|protocol~n|skill~n|procedure~n|math~v) _2 (seem~v|appear~v|is|are|elude~e|escape~e|prove~e|continue~e) [to] (beyond|elude|escape|beyond you|above|too|you|your|overwhelm|confuse|confound|be|challeng~e)
      (cut out|fit|suited|qualified|ready) for (this|the|such|a|your) (job|role|position|work|leadership|profession|responsibility|business|company|management) , (perhaps|maybe|if)
      (perhaps|maybe) (you|you are|you 're) ({not}|just not|simply not|in the wrong) (cut out|suited|capable|fit|up to|the right|ready|qualified|able|job|profession|line)
      (you|you clearly|you obviously|you evidently|you apparently) [(seem|appear|remain|are|'re)] [(to|be|blissfully|completely|totally|entirely|utterly)] (oblivious|incapable|clueless|unable to grasp|unable to understand|unable to comprehend|incapable of|out of touch|lost|ill-equipped|unfit|delusional)
      (astonishing|astounding|staggering|baffling|mind-boggling|bewildering|remarkable|incomprehensible|shocking|appalling|laughable|embarrassing|pitiful) (that|how) ({who}|you|a person|after all) (in|with|of|can|could|still|manage|have|are|your|needs|do|are still|your experience|struggle|would|fail~v)
      {i} (have|need) (to|yet again|again) (remind|explain|spell|repeat|reiterate|point) _4 (basic|again|something so|such|the obvious|the basics|fundamental|simple|elementary|what should)
      (a pity|pity|shame|sad|disappointing|unfortunate|concerning|regrettable|tiresome) (that|is) {i} (have|need|must|should|am|are) [to] (remind|reiterate|explain|spell|repeat|teach|tell|ask|babysit|forced)
      (left|leav~e) (much|a lot|everything|a great deal) to be desired
      (content|comfortable|settl~e) (for|with) _1 mediocrity
      (neither|hardly|not) (a surprise|unexpected|surpris~v) , (given|considering|coming) (your|from|the source|the author)
      (unsurprisingly|predictably) , (you|your)
      your (simplistic|naive|feeble|half-hearted|childish|amateurish|sloppy|pathetic|lackluster|lacklustre|muddled|misguided|pitiful|shoddy|careless|weak|poor|laughable|ridiculous|inadequate|underwhelming|so-called|halfhearted|outdated|clumsy) (approach|attempt~n|effort~n|reasoning|thinking|work|handling|understanding|excuse~n|analysis|performance|grasp|management|logic|explanation~n|arguments|contribution~n|strategy|response|proposal~n|attitude|leadership|planning)
      (blatant|glaringly obvious|staggering|embarrassing|inexcusable|unforgivable|appalling|alarming|dismal|abysmal|woeful|deplorable|lamentable|glaring~a) (deficienc*|oversight~n|lapse~n|gap~n|shortcoming~n|error~n|mistake~n|failure~n|lack|disregard|incompetence|omission~n|wide|performance|ignorance|flaw~n|inefficienc*)
      (fail|failed|failing|falls|fell|fall) (to grasp|to understand|to comprehend|short of any|woefully|miserably|to meet even|far short|well short|well below)
      (demonstrat*|show~v|reflect~v|display~v|betray~v|reveal~v|exhibit~v|suggest~v|indicat*) [(a|an|your|that|nothing|only)] [(clear|complete|total|profound|fundamental|disturbing|alarming|troubling|worrying|glaring|severe|astonishing)] (lack|disregard|incompetence|ignorance|deficiency|inability|misunderstanding|absence|negligence) of _3
      lack~v ({a}|even|your) (fundamental|basic|rudimentary|elementary|slightest|remotest) (understanding|grasp|knowledge|skills|competence|comprehension|awareness)
      (surprised|astounded|amazed|astonished|appalled|shocked|puzzled|baffled|bewildered|dismayed|unimpressed|disappointed) (by|at|with|in) [(you|your|the)] (your|you|lack|level|quality|ignorance|incompetence|arrogance)
      ({i}|one) (would|'d|had) [have] (expected|hoped for|thought) _2 (more|better|someone|from|of|you)
      (please|do) try to _2 (keep up|pay attention|focus|ensure a minimal|act like|behave like|do better|grasp)
      (maintain|show|display|exhibit|demonstrate|have) some (professional|basic|common|actual|self-respect|integrity|professionalism|backbone|decency|respect)
      keep~v (up|pace) (with|or) (if|because|the rest|your|everyone|adults|you can|even)
      {he} ({has}|bring~v) (nothing|little|absolutely nothing|precious little) to (the table|offer|contribute|show|add)
      wast~e (on|of) (you|him|her|them|your) ! waste of your time
      (even|only) (you|your team|your department|your office) (could|can|should|might|would) _1 (able|manage|understand|grasp|messed|missed|figure|capable|do|screw|fail|get|follow)
    `,
    mockery: `
      what (a|an) [(complete|total|absolute|utter|bunch|real|pack|pathetic|sorry|sad)] [of] (idiot~n|moron~n|fool~n|clown~n|joke|loser~n|jerk~n|tool|muppet~n|bunch of|circus|shower|piece of work|charmer|hero|star|prince|princess|mind|brain|genius~n)
      _1 (einstein~n|sherlock|mastermind~n|brainiac~n|rocket-scientist~n|whizz-kid~n|wunderkind|boy-wonder|golden-boy|luminaries|rocket scientist~n|brain trust|brain surgeon~n|intellectual giant~n|bright spark~n|genius~n) (at|in|from|upstairs|who|decided|downstairs|thought|forgot|managed|again|figured|strik~e|think~v)
      (well done|nice one|nice job|nice work|nice move|nice going|great job|good job|bravo|congratulations|smooth move|thanks|way to go|good luck) , (genius|einstein|sherlock|hotshot|princess|picasso|brainiac|captain obvious|sweetheart|sunshine|cupcake|smart guy|wise guy|big shot)
      captain obvious
      no shit
      {his} [royal] (majesty|lordship|ladyship|highness|nibs|eminence|magnificence)
      bless {his} _1 (heart~n|cotton|little|soul|brain)
      (give|get|buy|hand|award) ({him}|yourself|himself|herself|themselves|that man|that woman) a (medal|cookie|gold star|sticker|lollipop|biscuit|participation trophy|nobel|standing ovation|calculator|dictionary|clue) ! award them a (medal)
      (expect~v|want~v) [for] a (medal|cookie|sticker|lollipop|biscuit|gold star|parade|pat on the head)
      gold star~n (for|to) ({him}|whoever|spelling|trying|effort)
      participation (award~n|medal~n|troph~y)
      (so|how|very|really|truly) (adorable|cute|precious|sweet|quaint) (that|how|when|of) {he} _1 (think~v|believe~v|still|actually|imagine~e)
      (no|another) (einstein|rocket scientist|brain surgeon|mensa|oil painting|mozart|shakespeare|genius|nobel|mastermind)
      mensa (member~n|candidate~n|material|meeting|crowd|any)
      ({not}|hardly) ({a}|exactly|quite|going) _1 (rocket|genius|einstein|mensa|oil|brain|intellectual|mental|towering|deep|sharp|top|nobel|win|trouble) (scientist~n|material|member|painting|surgeon~n|giant~n|intellect|thinker~n|mind~n|candidate~n|drawer|nobel|any)
      (towering|blinding|staggering|dazzling|breathtaking|monumental|spectacular|epic|astonishing|stunning|mind-boggling|unbelievable|jaw-dropping|world-class|award-winning|legendary|galactic|olympic-level|weapons-grade|industrial-strength|sheer) (incompetence|stupidity|ignorance|ineptitude|idiocy|laziness|arrogance|cluelessness|uselessness|intellect~n|genius)
      ({his}|the|this) _1 (incompetence|stupidity|ineptitude|idiocy|cluelessness|uselessness|imbecility|feeblemindedness|thickness|laziness) ! (the|this) (incompetence|laziness) (of|clause)
      (finally|actually|somehow|even) (managed|learned|learnt|figured|discovered|mastered) _2 (to|how|find|use|the) _2 (attach|spell|read|count|breathe|tie|dress|turn|open|find|copy|reply|calculator|alphabet|shift|send|keyboard|brain|email) ! {i} _2 (finally|actually|somehow|even) _5
      {his} _1 (little|tiny|poor|fragile|delicate|precious|pea-sized) [little] (ego~n|head~n|brain~n|mind~n|empire~n|kingdom|fiefdom|feelings)
      your little (project|team|report|spreadsheet|friend~n|presentation|club|group|department|empire|idea|business|startup|company|meeting|email~n|tantrum~n|speech|games|hobby|problem|title|stunt|act|rant|plan|scheme|drama|performance)
      {his} little (team|empire|friend~n|tantrum~n|club|speech|games|title|rant|fiefdom|minion~n|hobby|power|stunt|drama|kingdom|army) ! little (friend~n|team|club) (at|from) (school|kindergarten|daycare|church)
      dear (god|lord) {he} {is}
      (sweetheart|sweetie|honey|darling|missy|sonny|sunshine|little girl|little lady|little man|buddy|pal|champ|toots|princess) , ({this}|let|leave|you|the|do|we) [(the|me|'s|adults|is)] ({not}|adults|grown-ups|grownups|men|big|explain|leave|real|worry|handle)
      (worry|bother|trouble) {his} (pretty|little) _1 (head|self)
      (run|running|go|gone) (along|crying|cry|whining|back) (now|to|and) _1 (mommy|mummy|mother|daddy|play|boss)
      (got|plucked|pull~v) ({this}|them) out of {his} (ass|arse|hat|backside|behind|rear)
      even ({he}|legal|accounting|marketing|sales|it|management|hr) (can|could|should|might) (understand|follow|grasp|manage|get|do|read|work|figure|handle|see|count) ({this}|to|them|how)
      simple enough (for|that) ({him}|{his}|even|a|an) ! simple enough for (you|them|him|her) (and|to)
      (too|so) (hard|difficult|complicated|complex|advanced|much|big|taxing|demanding) for ({his}|the|such|an) _1 ({him}|brain~n|mind~n|head~n|intellect~n|intelligence)
      {is} ({this}|the|reading|spelling|addition|basic|simple|a|math~v) _4 (too|so|beyond|above) (hard|difficult|complicated|complex|advanced|much|big|taxing|you) for ({him}|{his}) ! (is|was) (that|this|it) _3 (too|so) _ for you to
    `,
    taunt: `
      ^ imagine (thinking|believing) [that] _
      ^ (nobody|no one) (cares|asked you|likes you)
      send {who} who can (think|read|count|spell|add)
      stick to what you (know|can do|are good)
      (even|surely) (you|someone like you|you people) (can|could|should|must|ought to) _3 (understand|grasp|manage|see|follow|read|figure|do|work)
      (think|read|look) before you (type|speak|write|send|open your mouth|hit send) ! (think|look) before you (speak|send|type|write) (campaign|training|rule|week)
      you (would|could|should) (do|be) (better|well) [off] (flipping|stacking|sweeping|selling|herding|walking|washing)
      you (are|'re) (an embarrassment|a disgrace|a joke|a waste of|a liability|out of your depth|not fit|unfit|not worthy|beneath|hopeless|pathetic|a failure|useless) ! you are (not fit) to (fly|travel|work)
      are you ({adv}|that|genuinely|deliberately|being) _1 (stupid|dumb|blind|deaf|dense|thick|dim|incapable|incompetent|illiterate|slow|clueless|useless|lazy|retarded|simple|obtuse|ignorant|insane|mad|crazy|idiots|brain-dead)
      are you (stupid|dumb|blind|deaf|dense|thick|dim|incapable|illiterate|retarded|insane|simple|brain-dead|mentally)
      {do} {not} be (such|so|a|an|stupid|dumb|dense|ridiculous|pathetic|thick|daft|obtuse|childish) ! do {not} be (so|a) (hard|sad|shy|stranger|modest|formal|late|worried|good|sure)
      stop (being|acting|behaving) _3 (stupid|dumb|dense|pathetic|idiot~n|moron~n|fool~n|child|children|ridiculous|childish|clown~n|jerk~n|coward~n|lazy|thick|bab~y)
      (get|buy|grow|find|borrow|use|rent) (yourself|yourselves) [a] (brain~n|clue|spine|backbone|life|pair|conscience|dictionary|calculator)
      (get|buy|grow|find|borrow) a (brain|clue|spine|backbone|life|pair|grip) ! (we|i|to|'ll|can|they|he|she) (get|buy|find) a (grip|life)
      grow up , you
      learn (how to|to) (read|count|spell|write|type|listen|think|do your|add|behave|google|use) ! learn (how|to) _2 (use|write|think|add|do|type|listen)
      ({do}|ca|could) {not} [you] even (read|spell|count|write|use|understand|manage|follow|grasp|tie|type)
      (ca|can) {not} you [even] (read|spell|count|write|think|do|get|understand|hear|follow|manage) ! (ca|can) (n't|not) you (get|do|follow|understand|think|hear|write|manage) (it|the|this|that|to|me|her|him|us)
      what {is} wrong with ({him}|these|those) ! what (is|'s) wrong with (you|him|her|them) (today|physically)
      what is the matter with you
      were you (dropped|raised|born|asleep|absent|even|drunk|sleeping|home-schooled) _4 (head|barn|yesterday|school|training|listening|there|wolves|through|when)
      use your (head|eyes|one|brain~n)
      try (using|engaging|switching) your (head|eyes|mind|brain~n)
      {do} you (even|actually|really|ever|honestly) (have|own|possess|got|know|think|read|understand|use|work) (a brain|a clue|how to read|the first thing|what you 're doing|anything|before|any|here|your brain) ! do you (actually|really|ever) (have|know|think|read|understand|use|work) (any|anything|here|before)
      (has|have) anyone ever told {him} (that|how|you)
      ({no}|no one) (likes|cares|respects|wants|listens|takes|asked) _1 ({him}|{his})
      {he} people (are|ca|have|do|never|could|can|should|make|always) ({not}|all|so|incapable|useless|disgust|learn|too|no)
      you (make|made) me (sick|laugh|ill|cringe|embarrassed) ! you (make|made) me laugh (so|out|today|again|with)
      you (are|'re) (nothing|dead|history|dismissed|beneath|worth|less|worthless|not worth|no) (but|to|without|weight|me|nothing|the|than|better|use|good|a)
      you (disgust|repulse|sicken) ({me}|everyone)
      you should be ashamed of (yourself|yourselves) ! do {not}
      (hang|bury) your head~n in shame
      {he} {has} (no|zero) (business|right) (being|calling|running|managing|working|practising|practicing|leading)
      (should|could) (stick|go) (to|back) _1 (making|flipping|kindergarten|stacking|school|serving|sweeping|primary|elementary|coloring|colouring|coffee|mcdonald*|photocopying|filing|fetching|first|playing)
      (go|went|send|sent) back to (kindergarten|primary|elementary|preschool|first-grade|first|playschool|nursery|sandbox)
      crawl~v (back|out) (under|from|into) ({his}|the|whatever|under|that|a)
    `,
  },
};

import type { InsultKind } from "../../detectors/insult";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/** Contempt in English: the constructions of belittling, said once each and filled by classes. The kinds are told at `InsultKind`. */
export const insultEn: Lexicon<InsultKind> = {
  classes: {
    ...englishGrammar,
    // Creatures, children and things nobody wants to be measured by.
    low:
      "dog~n cat~n parrot~n monkey~n chimp* gorilla~n ape~n hamster~n goldfish rabbit~n cow~n bull~n sheep goat~n donkey~n mule~n pig~n pigeon~n seagull~n tortoise~n snail~n sloth~n slug~n worm~n wasp~n flea~n amoeba~n pupp~y kitten~n budgie~n poodle~n spaniel~n labrador~n squirrel~n mole~n mouse mice rat~n jellyfish elephant~n dinosaur~n lemming~n " +
      "toddler~n bab~y infant~n child children kid~n schoolchild* schoolboy~n teenager~n pensioner~n grandmother~n granny nana five-year-old~n six-year-old~n drunk scarecrow~n snowman puppet~n statue~n zombie~n clown~n " +
      "toaster~n kettle~n microwave~n teapot~n stapler~n doorknob~n doorstop~n doormat~n bathmat~n brick~n plank~n potato~n turnip~n houseplant~n cactus lamppost~n gatepost~n fencepost~n teaspoon~n sponge~n bucket~n vegetable~n furniture gnome~n puddle~n",
    kin: "son daughter dog cat parrot hamster goldfish toddler kid~n child children grandmother grandma gran granny nan mother-in-law grandfather niece nephew spaniel labrador poodle budgie budgerigar donkey kettle toaster eight-year-old five-year-old seven-year-old ten-year-old houseplant",
    trifle: "egg~n bath raffle bake lemonade whelk tap~n kettle shoelace~n laces picnic party raffle match sandwich~n sandcastle hat nose foot feet shoe~n arse elbow face barn cow piss-up brewery tea haystack pavement lift cupboard spoon fork pencil crayon~n goldfish hamster bus queue alphabet ten three abacus rabbit paper wet bag",
    faculty: "brain~n brainpower intellect intelligence iq charm warmth manners wit personality charisma tact grace delicacy tenderness finesse elegance subtlety awareness empathy backbone spine judgment judgement sense vocabulary urgency initiative stamina reflexes imagination intuition precision decency depth memory span manner~n subtlety vision skills ethic coordination",
    comp: "better more clearer cleaner sharper sturdier brighter quicker smarter warmer livelier straighter deeper faster neater cleverer wiser slower",
    person: "manager~n lawyer~n attorney~n engineer~n developer~n consultant~n leader~n director~n designer~n professional~n compan~y firm~n team~n department~n secretar~y supplier~n vendor~n accountant~n human~n person~n analyst~n assistant~n clerk~n intern~n executive~n programmer~n teacher~n writer~n planner~n builder~n driver~n officer~n expert~n specialist~n architect~n plumber~n man woman men women boss bosses people",
    rude: "complete total utter absolute real right proper perfect little big great old stupid lazy useless pathetic pompous arrogant lying spineless bloody silly poor miserable ignorant sad sorry",
    cute: "sweet adorable cute touching darling precious endearing quaint heartwarming",
    could: "could can ca would couldna",
    fool: "idiot~n moron~n imbecile~n cretin~n dimwit~n halfwit~n half-wit~n nitwit~n dunce~n numbskull~n numskull~n bonehead~n blockhead~n knucklehead~n meathead~n airhead~n simpleton~n ignoramus* doofus* bozo~n buffoon~n dolt~n oaf~n twit~n twerp~n lout~n boor~n berk~n eejit~n muppet~n clown~n numpt~y plonker~n",
  },
  entries: {
    name: `
      {fool} ! any {fool} | (take~n|taking|took|taken) (me|us) for _2 {fool} | idiot-proof | idiot (guide|light|board) | (idiot|clown) 's | {fool} ..9 (is|was) (me|i) | clown (fish|nose~n|suit~n) | (hired|hire|rent|book~v|children|party|birthday|circus|your own) _2 clown~n | the muppets | muppet (show|movie)
      (dumbass~n|jackass~n|asshole~n|arsehole~n|asshat~n|dickhead~n|dipshit~n|shithead~n|fuckwit~n|douchebag~n|wanker~n|tosser~n|scumbag~n|slimeball~n|dirtbag~n|lowlife~n|scum)
      (slackers|freeloader~n|layabout~n|good-for-nothing~n|windbag~n|gasbag~n|blowhard~n|loudmouth~n|nutcase~n|weirdo~n|crackpot~n|crybab~y|know-it-all~n|smart-ass~n|smartass~n|laughingstock|pen-pusher~n|pencil-pusher~n|paper-pusher~n|bean-counter~n|seat-warmer~n|box-ticker~n|brown-noser~n|bootlicker~n|yes-man|yes-men|lackey~n|charlatan~n|jobsworth~n)
      {rude} (bastard~n|git|sod|prat~n|bugger~n|bitch~n|jerk~n|creep~n|loser~n|dope|coward~n|snob~n|slob~n|weasel~n|twat~n|prick~n|fool~n) ! (take~n|taking|took|taken) (me|us) for _2 fool~n | old fool 's | (poor|silly) (little|old) bugger
      you [{rude}] (bastard~n|jerk|prat|loser~n|dope|coward~n|snob|pig|slob|git|sod|fool~n|ass|weasel|swine|donkey|turnip|galah|spanner)
      you (son|sons) of (a bitch|bitches)
      (prima|drama|control|village) (donna~n|queen~n|freak~n|idiot~n)
      (poor|sorry|sad|lousy|miserable|pathetic) (excuse|apology|imitation|specimen) for (a|an) _1 {person}
      waste of (space|oxygen|skin|payroll|headcount|air|desk)
      waste of a _1 (salary|desk|seat|chair|hat|paycheck|job|uniform)
      (jumped-up|self-appointed|self-styled|tinpot|glorified|overgrown|overpromoted|so-called|would-be|armchair) _1 {person}
      (bunch|pack|gang|crew|herd|shower|parade|circus|zoo|kindergarten|committee|department) of [{rude}] ({fool}|{low}|amateur~n|headless|joker~n|cowboy~n) ! (pack|herd|gang) of ({low})
    `,
    beast: `
      (is|are|was|were|'re) [{adv}] [(like|nothing but|basically)] [{a}] [{rude}] [(bunch of|bit of a)] (child|children|toddler~n|joke|disgrace|embarrassment|laughingstock|liability|parasite~n|vulture~n|sheep|parrot~n|snake~n|weasel~n|dinosaur~n|fossil~n|has-been~n|amateur~n|brat~n|zombie~n|lemming~n|monkey~n|donkey~n|puppet~n|shambles|doormat~n|cockroach~n|nonentit~y|leech~n|lightweight~n|circus|waste of time|waste of money) ! joke (about|that|of) | (child|children) (care|support|of|under|from|and)
      (act~v|behav*|cry~v|whin*|sulk~v|squabbl*|run~v|carry~v) [(around|about|on|up)] like [{a}] [{rude}] [(bunch of|pack of|bit of)] (child|children|toddler~n|schoolchildren|schoolboy~n|teenager~n|brat~n|amateur~n|headless|{fool}|kid~n|animal~n|sheep|pig~n|diva~n|bab~y)
      {is} all (mouth|talk|hat|bluster)
      (thick|dumb|dense|dim) as (a|an|two|pig)
      as (useful|helpful|sharp|bright|clever|smart|subtle|reliable|exciting|graceful|welcome) as (a|an|my|two) _ ! as (sharp|bright|clever|smart|exciting|reliable|useful) as (a|an) (tack|button|fox|whip|new|good|human)
    `,
    trait: `
      (incompetent~a|clueless|brainless|gutless|spineless|witless|feckless|talentless|charmless|gormless|feeble-minded|simple-minded|small-minded|dim-witted|dimwitted|half-witted|slow-witted|thick-headed|pig-headed|boneheaded|imbecilic|obtuse|inept|illiterate|contemptible|despicable|loathsome|two-faced|arrogant|pompous|smug|conceited|haughty|condescending|insufferable|immature|petulant|bumbling|blundering|babbling|blithering|spoiled|spoilt|self-important|power-hungry|cowardly|unemployable|semi-literate|subhuman|unhinged|bone-idle|workshy|work-shy|braindead|brain-dead|lazy|laziest|ignorant|delusional) ! ignorant of
    `,
    fault: `
      (useless|worthless|hopeless|pathetic|ridiculous|laughable|mediocre|stupid~a|pitiful|dense|daft|idiotic|moronic|asinine|childish|infantile|amateurish|mindless|obnoxious|vile|sleazy|thick) ! thick and thin
    `,
    slight: `
      as much (use|help|fun|charm|sense|backbone|personality|imagination|idea) as (a|an|my)
      ({has}|with) [all] the _1 ({faculty}|rate) of (a|an|my|two) _
      (more|less|no more|better|worse) {faculty} than (you|your|him|her|them|the|a|an|that|our) ! i have
      the way (my|our|a|an) _1 {low}
      {kin} _1 (could|can|would|'d|draws|writes|knows|counts|packs) _3 (better|faster|cleaner|clearer|quicker|straighter) ! my {kin} (could|can) have
      {could} {not} [even] (find|count|boil|tie|run|organise|organize|hit|rehome|spell|lead|sell|fold|draw|catch|pour|hold|manage|fight|punch|argue) [(a|an|his|her|their|your|the|to|my|its|own|out of a|in a)] [own] {trifle} ! {i} {could} | the (bag|bus|queue|paper|lift)
      (could|can|would|might|'d) (get|be) lost in (a|an|{his})
      (could|would|'d) (lose to|be outwitted by|be outsmarted by|trip over|miss) (a|an|his own|her own|their own) _ ! miss (a|an) (day|payment|flight)
      ({could}|wouldna) [{not}] [even] tell (a|an|his|her|their|one) _1 [end] from (a|an|his|her|their|the other|another) ! {i} {could}
      {do} {not} know ({his}|a|an) _ from ({his}|a|an)
      {not} be (trusted|left|allowed) [(alone|in charge|anywhere|out)] (with|near|of) (a|an|scissors|sharp|anything|cutlery) ! (children|kids|it|key~n)
      {not} [(exactly|quite|really)] (the|a) (sharpest|brightest|smartest|quickest) (tool|knife|crayon|bulb|pencil|cookie|spoon|light|mind)
      lights are on [but] _2 ({no}|no)
      (half a brain|brain cell~n) ! tumour
      {he} _1 {not} have a (clue|brain|spine)
      all _ and no (brain~n|sense|substance|work|trousers|hat|cattle|talent|spine)
      happens to other people
      (to|for) whom [{a}] _3 (is|was|remains) (a|an) (rumour|rumor|mystery|myth|novelty|foreign)
      if (brains|charm|talent|stupidity|excuses|incompetence|ignorance|laziness|arrogance|hot air) (was|were|could|paid|had|burned)
      (person|man|men|woman|those|{who}|by) who {has} [(clearly|evidently|obviously|plainly)] never _1 (held|opened|lifted|worked|touched|counted|cooked|sweated|milked|driven)
      (fetch|find|get|send|ask|put|need) [(me|us)] ({who}|a person|a man) who can (read|count|spell|write|add|think)
      (call|calls|calling) (himself|herself|themselves|yourself|yourselves|itself) (a|an)
      (which|what) end of (a|an|the) _
      by (a committee|committee) of
      career (high|best)
    `,
    hint: `
      (like|as|than) [(a|an|my|somebody|someone|two)] _1 {low}
      as (if|though) (it|he|she|they|you|somebody|someone|his|her) _
      the way (a|an|my|our|some|sultans|dragons) _
      (my|our) _1 {kin} (could|can|would|'d|has|draws|writes|knows|is)
      {i} [(have|'ve)] (seen|had|met|known|heard) {comp} _2 (in|from|on|out|come|with)
      (like|than) (a|an) _ _1 (in|with|on|at|who|that) (a|an|the|his)
      by ({who}|a man|men|folk|a person) (who|with)
      (should|could|might) (never|not|n't) be (trusted|left|let)
      {has} [(finally|at last|now|evidently|apparently)] (discovered|grasped|mastered|invented)
      crayon~n
      (small|short|simple|big|long) words
      (draw|drawn|paint) {him} (a|an|one)
      perhaps _3 (grown-up|adult)
      {not} (think|expect|realise|realize|know|realised|realized) [that] i (must|would|should|had to|needed)
      (so|so that) (even|also) (a|an|the|you|your)
      admire (how|you|your|the courage|the confidence|the nerve)
      (brave|bold|ambitious|optimistic) (of|for|at)
      (ten out of ten|full marks|congratulations|well done|bravo|kudos) [(for|to)] (trying|effort|confidence|courage|finding|spelling|whoever|turning)
      (give|get|buy) ({him}|the boy|the man|yourself) a (medal|cookie|sticker|lollipop|biscuit|calculator|dictionary|map|compass|watch|ball|torch|mirror)
      (were|was|are|is|do|did) (you|he|she|they|your) ..4 (asleep|drunk|blind|deaf|dice|dartboard|horoscope)
      (eyes shut|eyes closed|blindfold~v|half asleep|on fingers|with fingers|upside down)
      ^ for (a|an) _1 {person} ..7 (you|he|she|your)
      (god love|poor|bless) ({him}|lamb|soul|dear|creature|lad) ! bless you
      (no offence|no offense|greatest affection|with all respect|all due respect)
    `,
    tone: `
      {i} (gather|suppose|imagine|trust|take it|presume)
      (presumably|evidently|doubtless|one assumes)
    `,
    mockery: `
      what (a|an) _1 (loser~n|piece of work)
      captain obvious
      {cute} (that|how) ({he}|your|our|a) ! {cute} how you (played|helped)
      ({his}|such|sheer|staggering|epic) _1 (incompetence|stupidity|ineptitude|idiocy|cluelessness|uselessness)
      your little (project|team|report|spreadsheet|friend~n|presentation|club|department|empire|idea|business|email~n|tantrum~n|games|hobby|stunt|rant|plan|scheme|drama|performance|list|theory)
      (so that|so) (even|also) (a|an|the|you) ..3 (can|could|has a chance|have a chance) ! also the
    `,
    taunt: `
      you (are|'re) (an embarrassment|a disgrace|a joke|out of your depth|unfit|beneath|hopeless|pathetic|a failure|useless)
      are you [{adv}] [(that|being)] (stupid|dumb|dense|thick|dim|incapable|incompetent|illiterate|clueless|useless|lazy|simple|obtuse|ignorant|insane|brain-dead)
      stop (being|acting|behaving) _2 (stupid|dumb|{fool}|child|children|ridiculous|childish|pathetic)
      (get|buy|grow|find|borrow) (yourself|yourselves|a) [a] (brain~n|clue|spine|backbone|conscience)
      learn (how to|to) (read|count|spell|behave|google) ! (will|children|pupils|they|to|{low}) learn
      (ca|can|do) {not} [you] even (read|spell|count|write|tie) ! {i} (ca|can|do)
      use your (head|brain~n)
      you (disgust|repulse|sicken) {me}
      spell {this} out for {him}
    `,
  },
};

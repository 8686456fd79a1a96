import type { HearsayKind } from "../../detectors/hearsay";
import type { Lexicon } from "../../text/phrases";

/**
 * Where one has it from, and what it is about. Sources are closed classes: somebody, kin, those who meet everybody at
 * work, and the places where people talk. An affair is what people gossip about: posts, money, sale, love, drink, the law.
 */
export const hearsayEn: Lexicon<HearsayKind> = {
  classes: {
    a: "a an one some another the this my our your his her two three several half every certain",
    some: "someone somebody people everyone everybody folks others lads",
    folk:
      "lad~n lass* bloke~n chap~n guy~n fella~n fellow~n geezer~n girl~n boy~n woman women man men lady ladies mum~n mom~n kid~n people folk~n friend~n mate~n pal~n buddy buddies cousin~n wife husband brother~n sister~n nephew niece uncle aunt mother father dad " +
      "neighbour~n neighbor~n ex flatmate roommate landlord landlady driver~n postman porter~n barman bartender hairdresser barber courier~n cleaner~n guard~n colleague~n insider~n source~n contact~n rep~n temp intern~n receptionist recruiter~n student~n customer~n",
    place: "canteen pub bar corridor~n hallway~n lift elevator kitchen gym club salon taxi queue smoking shelter locker~n gate floor cafe cafeteria watercooler cooler quay market garage bus church playground trade street party barbecue dinner lunch drinks coffee fair",
    say: "say says said saying tell tells told telling reckon~v swear~n swore whisper~v insist~v claim~v mention~v mutter~v murmur~v hint~v repeat~v gossip~v hear hears heard overhear* overheard knows knew joke~v inform~v convinced",
    rumour: "rumour~n rumor~n gossip scuttlebutt hearsay",
    talk: "rumour~n rumor~n gossip whisper~n chatter scuttlebutt speculation",
    tale: "story stories tale~n talk chat word buzz",
    be: "is are 's 're was were be been being 'm am",
    us: "i we",
    him: "him her them you us",
    heard: "heard hear told understood understand got had hearing gather gathered",
    who: "he she they you your his her their",
    firm: "compan~y firm business bank department division branch shop store plant factory site boss director manager ceo chief chair* head partner owner team studio agency supplier client depot",
  },
  entries: {
    rumour: `
      {talk} (has|have|had|says) it
      ({folk}|{some}|driver|rep|regular) (has|have|had|'ve) it (that|from|off)
      ({folk}|{some}|{place}) _2 (whisper~v|overheard|gossip~v|buzz~v) ! whisper quiet
      {rumour} (is|'s|was) [that]
      word (is|'s) [that] ! word {be} _2 (document|file|pdf|out|spread) | (pass|code|key|last|right|reserved) word | word is {be}
      (word|talk|gossip|chatter|betting) (on|around|round|in|at|among|over|from) _5 (is|'s|has) ! talk on _9
      there {be} _3 {talk} ! there {be} no _2 {talk}
      there {be} _2 {tale} (going|doing|flying|that|about|in|on|among) ! {tale} about _3 (book|page)
      (hear|hears|heard|hearing|caught|catching|picked|hearing) _3 {talk}
      (what|the|all|these|those) _2 (stories|tales|talk|gossip|whispers|rumours|rumors) _1 (about|on)
      [(story|it|this|that)] {be} [(all|now)] (making|doing|going) the rounds
      (it|this) {be} [(being|all|widely)] (rumoured|rumored|whispered)
      {be} (rumoured|rumored) to
      {be} all (over|round|around) [the] ({place}|office|town|ring|building)
      (one hears|hear tell|heard tell|from mouth to mouth|story goes|legend has it|open secret|talk of the)
      (a|one) little (bird|birdie) ! bird _9 birthday | birdie _9 birthday | bird {be}
      [the] grapevine ! grapevine _1 (row|rows|pruning|plant*)
      (someone|somebody|friend|mate|man|cousin) of a (friend|mate)
      (not|n't) (hear|get|see) (it|this|that) from me
      not _1 said (it|so)
      what {be} [all] this {us} [{be}] (hear|heard|hearing)
      (n't|not one) _2 to gossip
      so {us} {be} told
      (only passing on|reached me in|remain nameless|naming no names|good authority|reliable source|no smoke)
      only (talk|hearsay|{rumour})
    `,
    source: `
      {some} _2 {say} ! everyone (say|says|said|knows|has)
      {a} _4 {folk} ..4 {say}
      {folk} _2 (reckon~v|swear~n|whisper~v)
      ({folk}|{some}) _3 (has|have|had|got|'ve) (it|heard|a tale|a story) [(that|from|off)]
      {folk} _3 {be} (saying|telling|on about|convinced|joking|laughing|whispering)
      (some|most|half|certain|many) _2 (say|reckon|claim|swear)
      {some} {be} _2 (saying|telling|talking|whispering|claiming|on)
      {heard} _2 (from|by) ({a}|{some}) _3 {folk} ! from (your|you)
      {heard} _2 (from|by) {some}
      {heard} _1 (in|at|on|over) [the] _1 {place}
      according to {a} _4 {folk}
      (in|at|on|from|round|around|near|over) [(the|our|your)] _1 {place} _3 ({say}|speak|whisper~v|talk~v|laugh~v|{be} saying)
      (talk|talking|gossip~v|whisper~v|saying) (in|at|on|round|around|among|over) the _1 {place}
      (lets|let) slip
      (office|town|bar|pub|bus|trade|street|{place}) _3 (reckon~v|says|{be} buzzing|thinks|knows)
    `,
    heard: `
      {us} _2 (hear|heard|hearing|gather) ! {us} _2 (hear|heard) (you|back|your|nothing|of) | {us} _2 (hear|heard|hearing) from | look forward | n't heard | can hear | could hear | last i heard | heard him
      ^ (hear|heard) [(that|from|you)]
      i {be} _1 (told|given to understand) ! told to | told by you
      (they|people|folk|folks) [{be}] _1 (say|says|saying|reckon)
      one says
      (apparently|supposedly|reportedly|allegedly)
      so _2 (say|says|told|tells|informs)
      (not sure|no idea|dunno|unconfirmed) _4 true
    `,
    ask: `
      {be} it _2 (true|right|so) [(what|that)] ! {be} it (true|right|so) that we
      {be} there _2 (truth|substance) (to|in)
      (any truth|true or not|is that so)
      (have|has|did) (you|anyone|anybody|u) _2 (hear|heard|picked) _2 (anything|any|about|why|if|whether|something|that) ! heard (back|from)
      (what|who) _2 (you|u) (hear|heard|pick) _1 (about|on)
      what {be} the (story|gossip|score|deal|word|dirt|scoop|lowdown|tea) (with|on|about)
      (find|sniff|dig|ask~v|poke|nose|sound) (out|around|round|about) _2 (who|why|if|whether|about|discreetly|quietly)
      something going on between
      (anyone|anybody|you) know (why|if|whether)
      any idea (why|if|whether|who)
    `,
    change: `
      (is|are|'s|'re|was|were|been|be|being|'d|to) _1 (quitting|moving|joining|closing|selling|buying|hiring|cutting|merging|dropping|losing|replacing|replaced|seeing|expecting|fighting|planning|moved|promoted|passed|demoted|closed|sold|bought|taken|outsourced|asked to leave|sent home|offered|signing|trying|shopping|splitting|finished|struggling|hit|headed|out|thinking|opening|walking|kicked|skint|broke|ill|sick|dating|married|engaged|paid)
      {who} (left|lost|sold|bought|quit|quits|moved|married|crashed|failed|refused|lied|got|never|owe|owes|want to|wants to)
      (close~n|cut~n|sell~n|drop~n|move~n|merg~e|los~e|quit|hire|fire|replac~e|walk|leav~e) [(its|their|his|her|the)] (doors|shop|staff|job~n|people|office~n|team|plant|branch|site|contract~n|money|licence|license|account)
    `,
    affair: `
      (sacked|fired|dismissed|axed|suspended|demoted|ousted|poached|resign~v|quit|quitting|outsourced|bankrupt|insolvent|bust|skint|divorced|divorcing|separated|pregnant|arrested|sued|raided|liquidated|mothballed|scrapped|merging|retiring|cheating|leaving|redundant|sacking)
      {be} (being|to be|getting|already|all|now|secretly|quietly) (sold|bought|closed|shut|moved|replaced|pushed|investigated|handed|audited|eased|groomed|wound|taken|recalled|let)
      ({firm}|{who}) _2 (sold|bought|closing|closed|shut|shutting|selling|moving|struggling|failing|recalled|struck|fined|investigated|broke|interviewing|packing)
      (leav~e|left|quit|quits) (the|his|her|their|your|our) (compan~y|firm|job|post|husband|wife|country|club|team|partner|business|last)
      {be} (finished|history|sinking|seeing|drinking|interviewing|job-hunting|up to his)
      (pull~v|walk~v|step~v|pack~v|clear~v|push~v|forced|wound|kicked|eased|bought|sell~n|selling|shopping|shop) [(it|us|them|themselves|over)] (out|down|up|in|off|around) ! (pull|sell|step|walk~v|pack|clear) (in|off)
      (going|gone|go|goes|went) (under|bust|bankrupt|to the wall)
      (done for|done a runner|for the chop|for the axe|on bail|on the way out|double life|gardening leave|own fuel|short of cash)
      (let|lets|letting|laid|lay|laying) [{him}] (go|off)
      (redundanc*|layoff~n|lay-offs|takeover|merger|merg~e|buyout|bailout|bankruptcy|insolvency|receivership|receivers|liquidation|administrators|debt~n|bailiff~n|payroll|backhander~n|bribe~n|kickback~n|mafia|bail|prison|jail|mortgage)
      the (sack|chop|axe|push|boot)
      (job|staff|pay) (cut~n|losses)
      (owes|owed|owe|owing|in debt|out of money|out of cash|no money|behind with|behind on)
      (n't|not|never) _2 (paid|pay|pays|paying) _1 (wages|anyone|rent|since|{a}|for)
      (in|some|serious|financial|deep|kinds of) trouble
      (under|for) investigation
      (having|had) (an|a) (affair|fling|breakdown|row|record|problem)
      (an affair|love affair|an item|having words|split from|split up|caught with|seen with|sleeping with|carrying on with|involved with|run off|ran off)
      (marriage|divorce|breakdown|rehab|mistress|girlfriend|boyfriend|drunk|drinks|hangover|booze|cancer|stroke)
      (fall|fell|fallen|falling) out
      (no longer|not|n't) _1 speak*
      more than (colleagues|friends)
      (up for|for) sale
      on the (market|rocks|take)
      (replac~e|promot~e) (him|her|you|them|by|the|our|your)
      (stole|stolen|stealing|pocketing|rigged|faked|forged|scandal|lawsuit|probe|harass*|struck off)
      (lost|losing|loses|lose|dropp~e|cancelled) (the|their|his|her|its|your|our) _1 (licence|license|contract|client|job|funding|backing|certificate~n|accreditation|permit|deal)
    `,
    says: `
      {say} [(me|us|him|her|them|my)] ! {say} (to|on) | (as|i|we) {say}
    `,
    sourced: `
      (letter~n|email~n|e-mail~n|notice~n|noticeboard|circular~n|newsletter|bulletin|report~n|filing~n|register|prospectus|minutes|statement~n|memo~n|announced|announce~n|announcement~n|published|publish~n|release~n|website|himself|herself|yourself|schedule|wrote|writes|confirm~v|accounts|press|official|officially|reuters|article~n|newspaper~n|magazine|court) ! (no|not|nothing|n't) _4 (confirm~v|official|officially|announc*) | yet _1 (confirm~v|announced) | before _4 announce* | forget i wrote | can you confirm
    `,
    topic: `
      (polic~y|training|conduct|guidance|guideline~n|compliance|rules) 
      (do not|don't|avoid|stop|deny|denied|denies|please|against) _3 (spread*|rumour~n|rumor~n|speculat*)
      (spread*|dispel|scotch|quash|market) _1 (rumour~n|rumor~n|gossip|speculation)
      (i|we) hear you
    `,
  },
};

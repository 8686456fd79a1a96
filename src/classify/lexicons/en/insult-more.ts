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
    do: englishGrammar.do,
    could: insultEn.classes!["could"]!,
    trifle: insultEn.classes!["trifle"]!,
    nation: "americans germans poles italians frenchmen spaniards russians chinese indians irish british english scots welsh dutch swedes danes norwegians turks greeks romanians bulgarians hungarians czechs austrians swiss belgians portuguese mexicans canadians australians japanese koreans arabs africans yankees southerners northerners londoners parisians foreigners immigrants locals",
    rogue: "crook~n swindler~n fraudster~n conman conmen scammer~n impostor~n imposter~n scoundrel~n rogue~n liar~n fibber~n thief thieves cheat~n hypocrite~n quack~n racketeer~n robber~n bandit~n double-crosser~n double-dealer~n weasel~n sneak~n crooked trickster~n twister~n malingerer~n fraud~n phoney~n phony fake~n poser~n hack~n criminal~n",
    job: "manager~n lawyer~n engineer~n expert~n specialist~n professional~n director~n leader~n accountant~n consultant~n analyst~n buyer~n planner~n driver~n technician~n doctor~n architect~n designer~n teacher~n",
    novice: "child toddler schoolboy schoolgirl schoolchild novice beginner apprentice trainee intern student first-year fool idiot monkey five-year-old six-year-old seven-year-old eight-year-old ten-year-old twelve-year-old four-year-old three-year-old layman amateur dog blind half-wit halfwit",
    folly: "dullness laziness idleness ignorance brainlessness narrow-mindedness helplessness sloth torpor cowardice vanity unfitness amateurism dilettantism mediocrity innumeracy illiteracy self-importance pettiness small-mindedness lunacy imbecility presumption hypocrisy spinelessness witlessness buffoonery haughtiness conceit smugness pomposity immaturity childishness infantilism short-sightedness pettifogging inattention cluelessness thoughtlessness naivety gullibility clumsiness slovenliness lethargy indolence meanness stinginess boorishness snobbery arrogance stupidity idiocy incompetence ineptitude",
    oaf: "tramp~n scarecrow~n donkey~n drunk pensioner~n grader~n robot~n fool~n peasant~n farmer~n fishwife builder~n broken record foghorn~n schoolgirl~n dictionary parrot~n circus",
    creature:
      "rat rats toad~n slug~n worm~n maggot~n vampire~n hyena~n jackal~n skunk~n hog hogs pig pigs swine sow sows heifer~n mule~n donkey~n goat~n ape~n baboon~n chimp~n goose geese turkey~n cuckoo~n ostrich~n dodo~n sloth~n walrus~n whale~n hippo~n rhino~n amoeba~n louse flea~n wasp~n viper~n cobra~n piranha~n crocodile~n mutt~n mongrel~n cur curs bitch~n pitbull~n poodle~n lapdog~n peacock~n vulture~n lemming~n parrot~n leech~n parasite~n weasel~n hen hens owl~n ox oxen bullock~n camel~n newt~n gnat~n limpet~n barnacle~n jellyfish lizard~n cockroach~n cattle livestock sheep " +
      "crone~n hag hags witch~n shrew~n vixen~n dragon~n battleaxe~n battle-axe~n nag nags scold~n gargoyle~n troll~n ogre~n goblin~n ghoul~n zombie~n marionette~n puppet~n stooge~n minion~n henchman henchmen goon~n thug~n bull~y brute~n savage~n barbarian~n caveman cavemen neanderthal~n hooligan~n ruffian~n hoodlum~n yob~n lout~n oaf~n boor~n tyrant~n despot~n dictator~n martinet~n slave-driver~n diva~n poseur~n poser~n faker~n bluffer~n dabbler~n clod~n lump~n blob~n fatty porker~n slob~n beanpole~n scarecrow~n midget~n dwarf~n shrimp~n runt~n squirt~n pipsqueak~n tart tarts tramp tramps dumbbell~n dope~n creep~n freak~n perv~n snoop~n snitch~n sneak~n " +
      "grumbler~n grouch~n curmudgeon~n crank~n madman madmen lunatic~n maniac~n psychopath~n sociopath~n loon~n hothead~n hysteric~n drunkard~n lush boozer~n wino~n junkie~n slacker~n loafer~n idler~n bum bums miser~n scrooge~n glutton~n coward~n crawler~n pushover~n sucker~n snob~n jerk~n joker~n cad cads bounder~n rotter~n wretch~n degenerate~n reprobate~n mediocrit~y loser~n flop~n washout~n has-been~n dotard~n geezer~n codger~n coot~n fogey~n biddy biddies greenhorn~n turncoat~n traitor~n hypocrite~n hick~n heathen~n retard~n deadweight millstone~n mouthpiece~n foghorn~n megaphone~n stirrer~n zealot~n fanatic~n bigot~n fascist~n nazi~n trash scum vermin rabble dinosaur~n fossil~n relic~n plank planks turnip~n windbag~n bore bores nuisance~n scoundrel~n " +
      "polecat~n stoat~n ferret~n orangutan~n chimpanzee~n warthog~n carthorse~n whelp~n varmint~n mastodon~n buzzard~n popinjay~n boob~y carrion serpent~n rattlesnake~n bullfrog~n minnow~n gupp~y " +
      "sea-slug~n sea-cucumber~n hagfish~n barracuda~n bottom-feeder~n tiddler~n bedbug~n earthworm~n tapeworm~n woodworm~n earwig~n woodlouse~n weevil~n dung-beetle~n horsefl~y gadfl~y bluebottle~n " +
      "scorpion~n nit~n larva~n gourd~n mangelwurzel~n pans~y poison-iv~y butterball~n tripe offal gristle meatball~n blancmange~n gruel slop swill pigswill hogwash dishwater crust dregs pap mush " +
      "stodge milksop~n milquetoast~n creampuff~n marshmallow~n blubber footstool~n hatstand~n commode~n bedpan~n chamberpot~n toilet-brush~n ashtray~n spittoon~n wastebasket~n dishcloth~n " +
      "floorcloth~n clotheshorse~n wet-blanket~n teacos~y hatrack~n ragbag~n snotrag~n jockstrap~n castoff~n stuffed-shirt~n rag-doll~n ragamuffin~n tatterdemalion~n frump~n cudgel~n bludgeon~n " +
      "blunderbuss~n paperweight~n hatchet-man~n douche~n slop-bucket~n pisspot~n jughead~n cesspit~n cesspool~n wineskin~n sad-sack~n windsock~n dross filth muck dunghill~n ordure excrement turd~n " +
      "effluent sludge sweepings dandruff snot~n pus vomit slime ooze canker~n scab~n pond-scum bilge mucus slime-mould pox pestilence~n carbuncle~n pimple~n pustule~n zit~n haemorrhoid~n bunion~n " +
      "chilblain~n verruca~n bogeyman~n gremlin~n monster~n gorgon~n banshee~n bugbear~n damp-squib~n yo-yo~n jack-in-the-box~n dumm~y kazoo~n weathercock~n weathervane~n beanbag~n bobblehead~n " +
      "popgun~n tin-soldier~n punchinello~n bauble~n rattletrap~n jalop~y rustbucket~n museum-piece~n squawkbox~n hurdy-gurd~y trainwreck~n car-crash~n butthead~n knob~n bollock~n tit~n " +
      "boob~n cunt~n paunch~n potbell~y armpit~n toenail~n hangnail~n sphincter~n hairball~n sorehead~n breeze-block~n cinderblock~n clodhopper~n clodpoll~n bollard~n stumbling-block~n speed-bump~n " +
      "albatross~n encumbrance~n ball-and-chain~n harlequin~n mountebank~n merry-andrew~n sideshow~n huckster~n panjandrum~n pantomime-horse~n travest~y laughing-stock~n drama-queen~n prima-donna~n " +
      "never-was~n also-ran~n fuddy-dudd~y stick-in-the-mud~n dodderer~n anachronism~n trilobite~n pterodactyl~n coelacanth~n blimp~n throwback~n blabbermouth~n stoolpigeon~n nark~n squealer~n " +
      "motormouth~n bloviator~n knave~n varlet~n caitiff~n poltroon~n dastard~n miscreant~n recreant~n strumpet~n huss~y whore~n slapper~n baggage scullion~n skivv~y menial~n hireling~n " +
      "apparatchik~n bogan~n chav~n rube~n chawbacon~n lubber~n loob~y galoot~n lug~n ninnyhammer~n dipstick~n smart-aleck~n clever-dick~n prig~n prude~n misery-guts nosey-parker~n arse-licker~n " +
      "hanger-on~n slugabed~n laggard~n couch-potato~n bludger~n sloven~n bully-boy~n gauleiter~n jackboot~n guzzler~n sot~n barfl~y pisshead~n fop~n coxcomb~n toff~n ponce~n lecher~n snot-nose~n " +
      "namby-pamb~y nebbish~n schlemiel~n schlub~n nullit~y no-hoper~n no-mark~n boofhead~n dropkick~n sap~n egghead~n puddinghead~n motherfucker~n dirtball~n arsewipe~n basket-case~n " +
      "screwball~n humbug~n quisling~n judas~n chiseller~n money-grubber~n gold-digger~n carpetbagger~n timeserver~n bodger~n vulgarian~n abomination~n monstrosit~y scourge~n blighter~n heel~n " +
      "waste-of-space~n animal~n crab~n snail~n tortoise~n gorilla~n chihuahua~n boar~n magpie~n plankton invertebrate~n sourpuss sourpusses reject~n prat~n scruff~n grump~n meddler~n chatterbox~n wisecracker~n jester~n " +
      "sham~n punchline~n oddball~n chauvinist~n pedant~n hair-splitter~n spiv~n grifter~n chiseler~n rascal~n low-life~n dodger~n misfit~n sadist~n leper~n pariah~n spinster~n automaton~n gnome~n scarecrow~n doorstop~n houseplant~n " +
      "mannequin~n waxwork~n caricature~n yawn~n snoozefest~n dawdler~n straggler~n plodder~n fumbler~n botcher~n alarmist~n scaremonger~n rumormonger~n gossipmonger~n drip~n dud~n liabilit~y",
    vegetable: "walnut~n turnip~n potato~n cabbage~n doughnut~n melon~n plank~n muppet~n pudding~n sausage~n lettuce~n parsnip~n",
    cur: "dull snivelling sniveling whining cross-eyed worthless wretched bloated overgrown rotten dirty ungrateful impudent insolent petty cowardly sneaky slippery useless pathetic ignorant ridiculous squinting bleating",
    human: "fat filthy greedy slimy vile smug pompous arrogant two-faced puffed-up jumped-up stuck-up self-important conniving scheming grasping backstabbing lying thieving spineless gutless brainless witless clueless drunken toothless overpaid poisonous miserable stupid lazy ugly cheap",
    brute: "slob~n hag hags crone~n witch~n goon~n thug~n clod~n lout~n oaf~n boor~n yob~n lump~n toad~n swine rat rats git~n cow~n dope~n creep~n fossil~n bum bums coot~n geezer~n biddy biddies hooligan~n savage~n snitch~n sneak~n slacker~n coward~n snob~n jerk~n bull~y tyrant~n boozer~n dinosaur~n leech~n parasite~n vulture~n weasel~n hypocrite~n loser~n",
    churl: "slob~n thug~n goon~n hag hags crone~n witch~n coward~n lout~n oaf~n boor~n yob~n bully bullies creep~n snob~n jerk~n snitch~n sneak~n slacker~n loser~n tyrant~n dope~n toad~n weasel~n vulture~n swine hooligan~n savage~n clod~n git gits cow cows hypocrite~n miser~n leech~n parasite~n dinosaur~n fossil~n",
    post: "accounting accounts reception sales marketing hr legal purchasing procurement finance payroll dispatch logistics planning agency office bank council depot counter desk gate switchboard headquarters hq firm phone",
    worst: "dumbest stupidest laziest rudest thickest dullest slowest sloppiest nastiest",
    bad: "disaster~n wreck~n nightmare~n catastrophe~n menace~n shambles mess failure~n car crash liabilit~y disgrace~n embarrassment~n",
  },
  fragments: {
    cant: "(can|could|ca|would|will|wo|do|does|did|might) (not|n't|never)",
  },
  entries: {
    name: `
      (rude|horrible|nasty|ghastly|odious|tiresome|dreadful|vile|hateful|smelly|repulsive|revolting|dumbest|stupidest|laziest|thickest|dullest) [(little|old|fat|young)] (man|woman|men|women|person|people|boy~n|girl~n|individual~n)
      (nutter~n|nutjob~n|headcase~n|fruitcake~n|loony|loonies|psycho~n|skiver~n|shirker~n|lazybones|scrounger~n|sponger~n|cheapskate~n|skinflint~n|tightwad~n|penny-pincher~n|klutz*|butterfingers|scatterbrain~n|ditz|bimbo~n|misery guts|sourpuss|wimp~n|wuss*|sycophant~n|toad~y|egomaniac~n|megalomaniac~n|narcissist~n|riff-raff|riffraff|lowlife|sleazeball~n|pervert~n|chancer~n|bungler~n|ignoramus|philistine~n|pleb~n|oik~n|yokel~n|hillbill~y|redneck~n|shyster~n|busybod~y|troublemaker~n|whiner~n|moaner~n|windbags|big-head|bighead|show-off~n|upstart~n|pipsqueak~n|nincompoop~n|dumbo|dum-dum|thicko~n|pea-brain|birdbrain~n|lamebrain~n|wally|nitwits|pillock~n|divvy|numbnuts|dullard~n|ninny|ninnies)
      (old|grumpy|bitter|dried-up|silly|stupid|fat|ugly|dumb|hysterical|miserable|vain|stuck-up|sad) [old] (fart~n|bat|cow~n|goat|git|hag|witch|crone|trout|toad|battleaxe|dragon|fossil|relic|blonde~n|bird|biddy|codger~n)
      (dumb|stupid|hysterical|silly|fat|ugly|bitter|sad|pathetic|useless|lazy|ignorant|clueless|thick|arrogant|brainless|spineless) _1 (man|woman|men|women|girl~n|boy~n|person|people|guy~n|bloke~n|lot|lad~n|secretar~y|intern~n|manager~n|bunch)
      # Dishonest people, only where they are plainly somebody: a topic has no "that" and no "like him".
      (that|those|these|you|such|common|born|old|petty|lying|thieving|dirty|notorious|worst|bunch of|gang of|pack of|firm of|nest of|sort of|kind of) [{rude}] (crook~n|swindler~n|conman|conmen|con man|con men|con artist~n|scoundrel~n|liar~n|fibber~n|hypocrite~n|quack~n|racketeer~n|double-crosser~n|charlatan~n|weasel~n|robber~n|bandit~n|cheat~n|thieves|thief|malingerer~n) ! those cheat~n | you cheat
      (crook~n|swindler~n|conman|conmen|con man|con artist~n|scoundrel~n|scammer~n|hypocrite~n|cheats|impostor~n|fraudsters|thieves|charlatan~n|rogues|amateurs|parasites|people) like (you|him|her|them|yours|those|that|your _1|mr _1|dr _1|ms _1|mrs _1)
      # Fools, idlers and boors that other lists lack, and from elsewhere.
      (duffer~n|dilettante~n|dunderhead~n|fathead~n|bumbler~n|sluggard~n|slowcoach|slowpoke~n|clever clogs|clever dick~n|smart alec~n|smart aleck~n|smarty-pants|smartypants|bright spark~n|know-nothing~n|wannabe~n|nobodies|stuffed shirt~n|empty suit~n|empty vessel~n|wet lettuce|wazzock~n|bellend~n|knobhead~n|toerag~n|ratbag~n|gobshite~n|drongo~n|galah~n|bumpkin~n|hayseed~n|yahoos|lummox|schmuck~n|putz|dingbat~n|chump~n|clot~n|ne'er-do-well~n|wastrel~n|deadbeat~n|timewaster~n|time-waster~n|time-server~n|seat warmer~n|clock-watcher~n|nitpicker~n|mumu|olodo|bampot~n|gombeen|amadan|gowk|tosspot~n|bint|harpy|harpies|old hens|village idiot~n|sad sack~n|waste of wages|dead loss|dead losses|one-trick pony|one-trick ponies|wide boy~n|barrow boy~n|fly-by-night~n|guttersnipe~n|vermin) ! chump chop* | vermin (control|proof) | galah dinner
      (bigmouth~n|tattletale~n|bloodsucker~n|fatso|fatsos|lardass*|tub of lard|tubs of lard|slattern~n|slut~n|floozy|floozies|bubblehead~n|dork~n|dweeb~n|weirdie~n|sleazebag~n|scumball~n|shitbag~n|whinger~n|killjoy~n|party-pooper~n|spoilsport~n|miseryguts|wacko~n|whackjob~n|alkie~n|pothead~n|couch potato|moocher~n|cadger~n|greedyguts|careerist~n|social climber~n|suck-up|suck-ups|teacher 's pet~n|sissy|sissies|weakling~n|half-wit~n|witling~n|peabrain~n|featherbrain~n|harebrain~n|chucklehead~n|thickhead~n|tomfool~n|jackanapes|blackguard~n|second-rater~n|third-rater~n|hairsplitter~n|pettifogger~n|fusspot~n|fussbudget~n|worrywart~n|coffin-dodger~n|whippersnapper~n|snotnose~n|smart-arse~n|smartarse~n|wiseacre~n|know-all~n|backstabber~n|ambulance-chaser~n|knuckle-dragger~n|troglodyte~n|mouth-breather~n|harridan~n|fishwife|fishwives|termagant~n|virago~n|bullshitter~n|botcher~n|flunky|flunkies|flunkey~n|lickspittle~n|pinhead~n|slave-driver~n)
      (his|her|their|your) _1 (goons|thugs|henchmen|minions|cronies|stooges)
      {human} [(old|little)] {brute}
      (that|this|your|their|those|these) [(old|young|fat|little)] {churl} (in|at|from|behind|on) [(the|your|our|their)] _1 {post} ! dinosaur~n (exhibit|show) | {churl} on (sale|offer)
      what (a|an) [(old|little|proper|right)] {churl} (that|he|she|this|you|your|they)
      (herd|flock|gaggle|nest|brood|pack|shower|bunch|gang) of [(old|young)] ({human}|squawking|cackling|braying|bleating|squealing|hungry) _1 {creature} ! hungry _1 {creature}
      {creature} of (a|an) ({job}|foreman|boss|man|woman|clerk|guard|porter|nurse|cook|landlord|landlady|tenant|neighbor|neighbour|colleague|supplier|client|customer|inspector|warden|secretary|receptionist) ! whale of a
      (damn|damned|goddamn|goddamned|blithering|bloody|fucking|sodding|blasted|drooling|gibbering|prize|first-class|grade-a|congenital|born) [{rude}] (fool~n|ass|asses|dope~n|ninny|nuisance~n|pest|loser~n|coward~n|amateur~n|peasant~n|vandal~n|pedant~n|cow)
      you [{rude}] [{rude}] (lump|pedant~n|miser~n|dimwit|dinosaur~n|vandal~n|peasant~n|parasite~n|leech~n|barbarian~n|ingrate~n|hypocrite~n|vulture~n|pest|coward~n)
      # To the face, and of bodies and heads.
      you [(absolute|complete|utter|total|proper|big|fat|great|overgrown|daft)] ({human}|{cur}) [(little|old|great|big|fat|young)] ({creature}|{brute}|{vegetable}|schoolboy~n|clerk~n|brat~n|man|woman|boy~n|girl~n|bureaucrat~n)
      you (absolute|complete|utter|total|overgrown|daft|silly|great) ({creature}|{vegetable}|schoolboy~n)
      (your|his|her|their) [(big|great)] (fat|lazy|useless|sorry|idle|thick|empty|wooden|filthy) (backside~n|carcass*|carcase~n|bone~n|arse~n|ass|asses|butt~n|behind~n|rump~n|hide~n|head~n|skull~n|gob~n|snout~n) ! (hide|head) (of|is for)
      (fat|thick|empty|wooden) (head|skull) of (yours|his|hers|theirs)
      (that|this|those|these) {human} [(old|little|great)] {creature}
      (pea-brained|bird-brained|birdbrained|pudding-headed|mutton-headed|bone-headed|boneheaded|fat-headed|horse-faced|rat-faced|pig-faced|weasel-faced|slack-jawed|lily-livered|chicken-hearted|cloth-eared)
      # Of a lower kind.
      (person|people|man|men|woman|women|family|families) of no (account|consequence|breeding|worth)
      (this|that|your|their|such a) rabble
      (college|city|daddy 's|mummy 's|mama 's|rich|farm|posh|public school|pretty|nancy) (boy~n|girl) ! rich boy~n (in|of)
      (joke|disgrace|wreck|excuse|apology|lump|stick|rag|dog|mockery|mess|disaster) (of|for) a (boss|manager|man|woman|person|firm|company|bank|team|department|supplier|lawyer|director|leader|hospital|school|council|colleague|agency|contractor|driver|engineer|doctor|teacher|landlord)
    `,
    beast: `
      {is} [{adv}] [(such|nothing but|a bit of|a real|a right|a total|a complete|an absolute)] [{a}] [(rude|filthy|nasty|little|old)] (peasant~n|hack~n) ! old hack
      {is} [{adv}] [(such|nothing but|a bit of|a real|a right|a total|a complete|an absolute)] [{a}] [{rude}] (ass|know-all|know-it-all|nobody|deadwood|dead weight|dead wood|passenger~n|pain|princess|snowflake~n|drama queen|control freak|micromanager|slave driver|basket case|spent force|laughing stock|maniac~n|wet blanket|doormat|waste|wet|fraud|phoney|phony|fake|braggart|gossip|small fry|puppet~n|mercenary) ! (passenger~n|fake|waste|gossip|pain) _ (seat|name|list|hole|column|relief) | a pain to
      {is} [{adv}] [(a|an|one)] [(walking|complete|total|absolute|utter|human|proper|real|one-man)] {bad}
      (sound~v|talk~v|write|writes|wrote|look~v|dress*|smell~n|walk~v|drive|drives|think~n|eat~n|behav*|negotiat*|argu*|sing~n) [(more|just|exactly)] like [{a}] _1 ({low}|{oaf})
      {is} [{adv}] [(such|nothing but|nothing more than|no better than|little more than)] (a|an|the) [{rude}] [(born|common|notorious|worst|biggest|clever|smooth)] {rogue} ! (a|the) fraud (case|risk|alert|check) | cheat sheet | (a|the) (thief|fake|hack|sneak) _ (alarm|news|preview|peek)
      {is} [{adv}] [(such|nothing but|a bit of|a real|a right|a total|a complete|an absolute|a proper|the)] [(a|an|our)] [{rude}] (zero|nothing|spanner|lemon|museum piece~n|furniture|filler|vegetable|hot air|weakest link|bottom of the barrel|plonker|dunce|cipher|figurehead|paper tiger|dead loss|non-entity|nonentity|wreck|cowboy~n|quack~n|sleepwalker~n|circus|zoo|kindergarten|madhouse|joke) ! furniture (shop|maker|store|dealer|firm|and) | zero (on|in|at|for) | nothing (in|to|on|wrong|but|like|we|i|that|more|less) | a joke (about|that|of)
      run by (children|kids|monkeys|idiots|amateurs|clowns|schoolboys|toddlers|fools|morons|a child|lunatics|apes)
    `,
    manner: `
      (few|couple of|two|three|four|several) (cards|sandwiches|bricks|fries|spanners|clowns|beers|roos) short of a _2
      (one|a) (card|sandwich|brick|fry|spanner|beer) short of a _2
      (good|fit) for nothing
      full of (hot air|himself|herself|themselves|yourself|yourselves|it)
      off (his|her|their|your) (rocker|head|trolley|nut|chump)
      {not} [(quite|really|exactly)] (playing with a full deck|all there|right in the head|the full shilling|the full quid)
      [(far|way|much|getting|a bit)] too big for (his|her|their|your) (boots|britches)
      [(well|long|way)] past (his|her|their|your) (sell-by date|prime|best-before date|use-by date)
      (drunk on power|power-mad|soft in the head|wrong in the head|beneath contempt|beyond help)
      all (mouth and no trousers|talk and no action|talk and no trousers|fur coat and no knickers|hat and no cattle|bark and no bite|mouth|talk)
      [as] tight as a (duck|gnat|drum)
      (away with the fairies|in cloud-cuckoo land|in cloud cuckoo land|in la-la land|stuck in the stone age|living in the stone age|stuck in the dark ages|living in the dark ages)
      (vain|snobbish|stuck-up|cocky|bossy|pushy|nosy|sneaky|sly|shifty|slimy|creepy|smarmy|oily|greedy|stingy|tight-fisted|petty|spiteful|vindictive|malicious|nasty|vile|evil|wicked|heartless|callous|rude|ill-mannered|bad-mannered|uncouth|vulgar|boorish|loutish|bone-idle|workshy|work-shy|slovenly|wimpish|whiny|surly|sullen|grumpy|cantankerous|crabby|paranoid|hysterical|unhinged|deranged|demented|insane|bonkers|loopy|batty|barmy|potty|senile|gaga|doddery|stupid|dumb|dopey|daft|foolish|idiotic|moronic|uneducated|ham-fisted|cack-handed|hapless|shallow|superficial|empty-headed|airheaded|gullible|puerile|childish|infantile|bratty|self-centred|self-centered|selfish|self-absorbed|self-important|narcissistic|egotistical|egocentric|unbearable|insufferable|odious|repulsive|repellent|disgusting|revolting|despicable|hateful|smelly|ugly|fat|obese|flabby|hideous|long-winded|pretentious|phoney|shameless|brazen|impudent|insolent|impertinent|ungrateful|treacherous|backstabbing|scheming|conniving|manipulative|devious|hypocritical|sanctimonious|holier-than-thou|bigoted|narrow-minded|mulish|pig-headed|pigheaded|pedantic|uptight|humourless|humorless|graceless|tactless|oafish|doltish|cretinous|ludicrous|preposterous|tinpot|past it|over the hill|overrated|overpromoted|lazy|arrogant|pompous|smug|conceited|clueless|useless|hopeless|pathetic|incompetent|inept|gormless|thick) ! (lazy|thick|useless|hopeless|evil|nasty|shallow|thick|fat) (eye~n|of|in|at|for|to)
    `,
    creature: `
      (herd of|flock of|gaggle of|nest of|brood of|pack of|shower of|bunch of|gang of) _1 {creature}
      {creature}
      [(a|the)] (low|lower|lowest|inferior|primitive) form~n of (life|humanity|existence)
      (pond life|pondlife|subhuman~n|sub-human~n|bag~n of wind|lump~n of lard|lump~n of suet|lump~n of dough)
      (sour puss~n|wet rag~n|cold fish|low fellow~n|bird brain~n|space cadet~n|head case~n|sad case~n|lost cause~n|loose cannon~n|square peg~n|oxygen thief|oxygen thieves|hot mess|train wreck~n|party pooper~n|bean counter~n|pencil pusher~n|paper shuffler~n|desk jockey~n|court jester~n|carnival barker~n|ambulance chaser~n|fashion victim~n|attention seeker~n|drama llama~n|headless chicken~n|sleeping pill~n|sack of potatoes|bag of bones|bag of hot air|hot-air balloon~n|bull in a china shop)
      old (bag~n|bat~n|goat~n|crab~n|maid~n)
      (bad|rotten) (egg~n|apple~n)
      (piece of work|clever clogs|dragon lady|dragon ladies|petty tyrant~n)
      mickey mouse (outfit|firm|company|operation)
      (two-bit|two-a-penny|tuppenny|tinpot|fly-by-night|bargain-basement|rinky-dink|mickey-mouse|cowboy) (operator~n|outfit~n|firm~n|lawyer~n|coach~n|company|companies|operation~n|dealer~n|consultant~n|accountant~n|politician~n|expert~n|builder~n)
      (glorified|jumped-up|tinpot|overgrown) (typist~n|clerk~n|secretar~y|postman|postmen|messenger~n|porter~n|waiter~n|child|children|schoolboy~n|schoolgirl~n|toddler~n|teenager~n)
      (potted plant~n|garden gnome~n|coat rack~n|coat hanger~n|hat stand~n|piece of furniture|trained monkey~n|broken record~n|stuck record~n|cartoon character~n|cartoon villain~n|pantomime dame~n|stool pigeon~n|little napoleon~n|giant bab~y|attack dog~n)
      human (wreckage|luggage|garbage|trash|debris|cattle|livestock|furniture|flotsam)
    `,
    trait: `
      (bone idle|stuck up|stuck-up|big-headed|bigheaded|snooty|snobbish|toffee-nosed|narcissistic|egotistical|cocky|ill-mannered|uncouth|boorish|loutish|oafish|churlish|bratty|whiny|whingeing|spiteful|vindictive|slimy|creepy|smarmy|unctuous|tight-fisted|stingy|miserly|penny-pinching|money-grubbing|grasping|cack-handed|ham-fisted|scatterbrained|muddle-headed|dopey|dozy|vacuous|vapid|empty-headed|uneducated|uncultured|senile|gaga|doddery|washed-up|washed up|over the hill|decrepit|bonkers|deranged|batty|neurotic|hysterical|unwashed|backstabbing|sycophantic|thick-skulled|slow on the uptake|dull-witted|hare-brained|incapable|inbred|nuts|crackers) ! nuts and | incapable of (printing|reading|holding)
      (innumerate|superfluous|unteachable|doltish|shiftless|no-good|good for nothing|bumptious|supercilious|officious|overpaid|overpromoted|parasitical|parasitic|purblind|tone-deaf|hypocritical|deceitful|devious|shifty|slippery|sneaky|thieving|light-fingered|mendacious|duplicitous|conniving|scheming|weaselly|mean-spirited|money-grabbing|ungrateful|ill-bred|badly brought up|unhygienic|amateur|wet behind the ears|green as grass|out of touch|narrow-minded|close-minded|fussy|bossy|nosy|nosey|two-bit|self-obsessed|full of himself|airheaded|unpolite|not right in the head|soft in the head|sick in the head) ! slippery (slope|floor|surface|road|step~n) | fussy about | amateur (group|club|team|league|dramatic*|theatre|photographer|choir|radio)
    `,
    fault: `
      (crap|rubbish|garbage|shit|abysmal|lousy|shambolic|third-rate|second-rate|tenth-rate|bush league|tinpot|mickey mouse|two-bit|rinky-dink|dim)
      (cretinous|fatuous|imbecile|half-baked|trashy|substandard|sub-standard|laughably|pitifully|risible|derisory|dire|godawful|god-awful|hopelessly)
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
      # What they cannot do.
      <cant> [even] (run|manage|organise|organize|handle|lead|plan) (a|an) _1 (cloakroom|kiosk|stall|stand|tap|bath|whelk|picnic|barbecue|raffle|tombola|jumble|bun|sweet|lemonade|ice-cream|car-boot|chip|corner|paper|school|tea|children 's|egg)
      <cant> (sell|give|find|give away|get) _3 (in|to|at) (a|an|the) (desert|sahara|drowning|brothel|bakery|brewery|eskimo~n|library|supermarket|sweetshop|fishmonger*|flower|pub|phone box|haystack|mirror|empty)
      <cant> [(even|always|yet|really|properly)] (tell|distinguish|know) (left|right|inlet|brown|blue|red|black|north|up|steel|net|gross|a|an|one) _1 (from|apart)
      {could} [{not}] _3 if (he|she|they|you|it) (tried|fell|bit|was|were|hit|came|jumped|walked|sat|danced|landed|knocked)
      can not [(even|always|yet)] (read|spell|count|add up|tie|write|find|boil|organise|run|tell) [(a|an|his|her|their|the)] [own] ({trifle}|word~n|map|plan|level|clock|ruler|calendar|gate|invoice|number|sentence|name~n|price|label~n|ticket|tape|drawing~n|note) ! {i} can not
      (ca|can|could) {not} [even] (read|spell) (a|an|his|her|their|your|one) [own] (plan|map|level|clock|calendar|drawing|label|ticket|name|sentence|ruler|tape|date|gauge|thermometer|instruction~n) ! {i} (ca|can|could) | if you
      (can|could|will) (barely|hardly|scarcely) (read|write|spell|count|sign|add|tie|speak|string|use|find|type|walk) [(a|his|her|their|the|an)] ! {i} (can|could)
      (lose|loses|mislay|forget|misplace) (his|her|their|your) own (shadow|feet|nose|children|birthday|mother|wife|name|trousers|backside)
      find (its|his|her|their|your) (own|arse|ass|backside|bottom|behind|bum|way out of)
      (drown|get lost|get stuck|trip) (in|over|on) (a|an|his|her|their) [own] (damp|puddle|teacup|bathtub|saucer|spoon|corridor|lift|phone|car park|shadow|wardrobe|doormat|glass|telephone|straight|one)
      (know|knows|knew|understand|understands|understood) [(absolutely|precisely)] (nothing|neither|sod all|bugger all|naff all|jack|jack shit|diddly|diddly-squat|squat|zilch|next to nothing|less than) [(of|about|from)] ! {i} (know|understand|knew) | know nothing of (the|it|this)
      {do} {not} [even] (know|understand) (the first thing|his own|her own|their own|your own|a thing|thing one|which way|which end|how to hold|how to use|how to open)
      {not} (trusted|trust|let|send|leave|put|hire|employ|follow) _4 (with a|with an|with anything|with so much|near a|near my|near the|anywhere near|within a mile|within ten|out alone|out of my sight|loose|across the road|to boil|to hold|to feed|to run|to wash|to post|wash my|test my|walk my|feed my|mind my) ! {not} _3 (put|let|leave) (it|this|the|them)
      (who|whoever) [(on earth|the hell|the devil|in their right mind)] (let|lets|allowed|allows|gave|gives|left) (him|her|them|you|that|those|these|the|your|this) _2 (near|loose|out of|out|talk|speak|into|drive|touch|at the|anywhere|use|run|in charge)
      (well away from|far away from|kept away from|keep him away|keep her away|keep them away|keep him off|keep her off|keep him out|anybody but|anyone but) _1 ! (children|water|heat|keep~n it|keep~n them|anyone but you) _3 away from
      # Brain, head, eyes, hands.
      what _1 (use|uses|used|has|have|pass|passes|calls) for [a] (mind|brain~n|brain|head|thinking|thought|judgement|judgment|heart|management|intelligence|conscience|logic|english)
      (nobody|no one|no-one|nothing) (at home|home|upstairs|between the ears|on top|in there|behind the eyes) . ! (nobody|no one) _1 at home (when|to)
      (was|were|is|are) [(either|both)] (drunk|blind|asleep|stoned|colour-blind|color-blind|mad|deaf) (or|and)
      (move~n|moved|moving) (his|her|their) lips
      (with|using|by) (his|her|their|your) (elbow~n|feet|toes|left foot|eyes closed|eyes shut|fists|forehead) ! {i} _4 with
      (one|two|three|a single|single) (thought~n|idea~n|brain|brains|brain cell~n|working pair) between (them|you|the|all)
      between (the|all) (two|three|four|lot|whole lot|pair|five|six) of (them|you) ! (choose|share|split|agreement|difference)
      # What they are worth.
      (no|less|any|more|little|not much) use (anywhere|to anyone|to anybody|to man|to us|than a|than an|than the|than my|elsewhere|in the field|at anything)
      (good|fit|useful|suited|suitable|qualified|kept|useful only) [(only|just|for nothing)] (for|to) (cutting|making|fetching|holding|carrying|sweeping|pouring|answering|opening|stapling|emptying|decoration|nothing|serving|peeling|scaring|watering|licking|a doorstop|carrying bags|scrap|the bin|the scrapheap|the museum|a museum|ballast) ! {i} _4 fit to
      (about|all) [that] (you|one|we|anybody|anyone) can (say|expect|hope) (for|of|from) (him|her|them|it|that)
      (paid|pay~n) (you|him|her|them|for|to) [(what|just|only|to|for)] (standing|stand|sit|sitting|breathe|breathing|nothing|do nothing|sleep|looking away|talk|watch|turning up|look busy|drink)
      what [(exactly|precisely|the hell|on earth|then)] (do|does|are|is) (they|we|he|she|you|it) (pay|paying|paid|keep|employ|keeping) [(you|him|her|them|people)] for
      what [(exactly|precisely|the hell|on earth|actually)] (do|does) [(he|she|they|you|your _1|that _1|those _1|the _1)] [(people|lot|guys)] [(actually|even|ever|exactly)] do [(there|here|in there|over there|in that)] (whole day|all day|the whole day|all day long|there|all week)
      what (are|is) (you|he|she|they|your _1|that _1) [(people|lot|even|actually)] (good|paid|there|here) for
      (would|'d|could) have (done|finished|been|made|managed|written|drawn|sung|spotted|noticed|thought|filled|guessed) _1 (better|third|second|more use|quicker|faster|cleverer|sooner)
      (brighter|smarter|cleverer|sharper|livelier|wiser|faster|easier|saner|quicker) (of the two|of the three|of the pair|of the lot|one of the two)
      (lower|lowers|lowered|raise|raises|pulled down|pulls down|bring down|brings down|drags down|dragging down) the (average|tone|level|iq) ! (lower|raise) the (level|tone) (of|in|to)
      (collective|average|combined) (iq|intelligence|brain power|brainpower)
      (museum piece~n|glue factory|knacker 's|knackers|scrap heap|scrapheap|put out to pasture|out to grass|old people 's home|nursing home for) ! (car|lorry|van|machine|to the) _3 (scrap heap|scrapheap)
      (zero|no|little|nothing but|lost all|lost any|only) (respect|contempt|pity) for (you|him|her|them|your|that|such|people)
      # Schooling, age, origin, rank.
      (where|wherever) do (they|you|we) (find|get|dig up|recruit|keep finding|hire) (them|these|those|such|your _1|this) ! where do (you|we) (find|get) (them|these) (from|in|for)
      (finish~v|skipped|slept through|failed|missed|passed|repeat~v|flunked|attend*|stayed awake in) (school|primary school|kindergarten|third grade|first grade|geography|maths|arithmetic|physics|high school|nursery) ! (after|until|when|before) _3 school
      (go|goes|send~n|sent|belong~n|should be) back (to|in|at) [the] (school|primary|kindergarten|third|first|second|nursery|sandpit|sandbox|playground|zoo|stables|trees|jungle|village|kitchen|bottom|stone age|cave|evening school) ! back to school (supplies|offer|sale|shopping|campaign|week|night|after)
      (with|for all|despite|and) (his|her|their|your) [(two|three|fancy|expensive|precious|shiny|master 's|mba|doctoral|doctor)] (degree~n|doctorate~n|phd|mba|diploma~n|doctor title~n|master 's degree~n|titles|certificates) ! congratulat*
      (in|wearing|out of|still in) (diapers|nappies|short trousers|short pants|pampers|pull-ups|rompers) ! (babies|baby|box~n) _3 nappies
      {is} (about|barely|maybe|roughly|all of|hardly) (six|eight|ten|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|12|14|15) [(years old)] and
      (great|hairy|overgrown|big) babies
      (considering|given|of|for|at) (your|his|her|their) (age|years|age group|advanced age|time of life) ! (people|children) of (your|his|her|their) age | date of
      (typical|typically) [(of)] (german|french|american|british|english|italian|russian|polish|indian|chinese|irish|spanish|dutch|swiss|austrian|greek|turkish|romanian|northern|southern|london|small-town|woman|man|female|male|boomer|millennial|lawyer|consultant|management|sales|accountant|head office|academic|{job}) _1 ! typical (german|french|american|british|english|italian|russian|polish|indian|chinese|irish|spanish|greek|turkish) (dish~n|food|breakfast|meal|wine|house)
      (you|these|those|bloody|damn|lazy|stupid|them) {nation} ! (you|those|these) english (text~n|lesson~n|version~n)
      one of (those|these|your) ({nation}|people|women|men|types|ladies|gentlemen) who ! one of those people who (can|always) (help~n|make~n)
      # As if to a child.
      words of (one|two) syllable~n
      (reading|thinking|numbers|figures|arithmetic|maths|math|punctuality|spelling|logic|grammar) _1 {not} [(exactly|quite|really)] [(one of|among)] (his|her|their|your|this _1 's|that _1 's) _1 (thing|strong suit|forte|strong point~n|department|cup of tea|strength~n|strong side|gift~n|talent~n|speciality|hobbies|fortes)
      {not} [(exactly|quite|really|known to be)] [(one of|among|amongst)] (his|her|their|your|this _1 's|that _1 's) [(many|great|natural|obvious|chief|key)] (strong suit~n|forte~n|strong point~n|strengths|gifts|talents|hobbies|virtues|accomplishments|fortes)
      (too much|too hard|too difficult|too complicated|too complex|too advanced|too technical|a lot|a bit much|quite a lot|asking a lot|a stretch|a challenge|a struggle|rocket science) (for|to ask of) (you|him|her|them|your _1|that _1|some of) [(to take in|to follow|to grasp|to understand)] ! too much for (you|him|her|them) (alone|and|at once|this week) | (thank|thanks) _5 a lot
      {not} (strain|hurt|tire|exert|overtax|overexert|overwork|injure|kill) (yourself|yourselves|himself|herself|themselves) ! {not} hurt (himself|herself|yourself) (on|by|with|when)
      leave _3 to (the|us|a) (grown-ups|grownups|adults|men|big boys|big girls|professionals) ! leave it to the professionals at
      (let|leave) [(the|real)] (grown-ups|grownups|adults|big boys|men|professionals) (talk|work|handle|do|speak|deal|finish|get on)
      (is there|are there|get me|find me|put me|speak to|talk to) (a|an|any) (adult~n|grown-up~n|grownup~n|competent person|responsible adult) ! adult (ticket~n|size|class|learner~n)
      even (you|he|she|they|you people|you lot|your lot|that lot) (can|could|should|will|would|'d|'ll|must|may|might|got|understood|ought|know|knows|managed|understand) ! even you could (have|not)
      (explain~v|told|tell|spell|spelt|shown|show) _5 (like you {is}|like he {is}|like she {is}|like they {is}|as if you|as if he|as if she|as if they|as if to|as to a|as one does to)
      # Praise that is none, and surprise.
      (almost|nearly|very nearly|practically|surprisingly|remarkably|unusually|suspiciously|astonishingly|bordering on) (intelligent|competent|literate|legible|grammatical|coherent|human|sober|readable|lucid|clever|civilised|civilized|presentable|intelligible|adequate|useful) ! (surprisingly|remarkably|unusually) (useful|clever) for
      (take~n|took|taking|require~n|requires|required) [(a|an|real|some|quite|rare|considerable|true)] [(special|particular|certain|rare)] (talent|genius|kind of stupid|kind of idiot|kind of fool|kind of incompetence|kind of talent|kind of mind|kind of person|stupidity|gift) [to] ! take (talent|some)
      (surpassed|excelled|outdone|surpass|outdid|exceeded|covered) (himself|herself|itself|themselves|yourself|yourselves) [(again|with glory|in glory|once)] ! you have (surpassed|excelled|outdone) (yourself|yourselves) . | covered (himself|herself|itself|themselves) with
      for (him|her|them|that _1|your _1|those _1) _1 (counts as|is a good|is already|is progress|is fast|is quick|is early|is an achievement|is practically|is work|is pretty good|was progress|was fast|was quick|was early|was practically)
      all by (himself|herself|yourself|themselves|yourselves) ! live~n | home | did it
      so proud of you for
      on a good day ! (minutes|hours|takes|metres|miles|can see|view)
      (you|they|he|she|your _1) had one job
      (what|as much as|all|more than|better) [(else|more|can)] (can|could|do|did|would|may) (be|you|one|we|i) [really] (expect~v|hope|asked) (of|from) _1 ! (can|could|do) (you|we|i) expect from (the|this|our|your) (meeting|project|workshop|course|day|visit|seminar|session)
      (lower|set|adjust) (your|my|our) expectations [accordingly]
      (no surprise|no wonder) (there|with such|with people|with that|given who)
      # Contempt for the whole lot.
      (monkeys|apes|crooks|criminals|thieves|robbers|amateurs|children|hipsters|looters|vultures|clowns) (in|with) (suits|ties|aprons|screwdrivers|a van|briefcases|lanyards|calculators|laptops|hard hats|suit|uniform~n)
      (your|our|their|the|this|that|these|those|his|her) so-called [(master|senior|head|chief)] _1 ! so-called (smart|cold|hot|grace|stop) _1
      (who|that|which) (calls|call) (himself|herself|itself|themselves|yourself|yourselves) [(a|an|the|your|our|my)]
      ^ some (partner|manager|expert~n|leader|help|friend~n|team|boss|professional~n|specialist~n|service|colleague|engineer|lawyer) [(you|he|she|they)] [{is}] .
      (you|he|she|they) ('d|would) be better [off] (sweeping|selling|herding|digging|stacking|flipping|washing|making tea|milking|minding|peeling)
      (insult|shame|disgrace|embarrassment|discredit|stain) (to|on|for) (pigs|dogs|animals|donkeys|the trade|the profession|the uniform|the name|the whole|your profession|his profession|this profession|your family|our company|the company|the firm|humanity|mankind|intelligence)
      (is|are|was|were|'s|'re) (beyond|above|over) (you|him|her|them|their grasp|his grasp|her grasp|your grasp|your comprehension|its comprehension|their comprehension|your understanding|your pay grade)
      (your|his|her|their|such|sheer|utter|monument to|haven for|tradition of|nest of|devoid of|degree of|typical|usual|sort of|illusion of|blind|boundless|breathtaking|staggering|legendary|proverbial) _1 {folly} ! (forgive|excuse|pardon|sorry|his own|her own) _2 {folly} | {i} _6 {folly}
      (any|every) [(half-decent|competent|decent|normal|sane|half-trained)] ({novice}|rookie|junior|professional|half-decent _1|competent _1) _1 (could|can|would|knows|know|remembers|understands|sees|will|'d|manages) ! any (student|trainee|beginner|child|dog|intern|apprentice) _1 (can|could|will) (join|apply|attend|book|enrol|ask|take)
      (a|an|my|one) _1 {novice} _2 (could|can|would|'d|knows|manages) [have] (do|done|see|seen|make|made|understand|draw|drawn|tell|fit|fill|filled|spot|spotted|read|work|written|write|manage|better|it|that|run|count|know|find|found|how) ! a (child|student|trainee|intern|apprentice|dog) (can|could) (do|see|read|work|make|run|find|draw) (it|so|under|with|up)
      (most|normal|other|sane|decent|serious|grown|civilised|civilized|real|sensible) (people|adults|children|companies|firms|professionals|suppliers|applicants|men|{job}) (manage|managed|have heard|learn|know|are able|understand)
      (learn~v|learnt|discover*|master*|grasp*) (the difference|fractions|the alphabet|to walk|to talk|to read|to count|to spell|the stapler|the wheel|fire|how doors|electric*|to tell)
      # Stupidity, in proverbs.
      (hamster|wheel) [is] (turning|asleep|dead|fall off|off the wheel|left the)
      (white stick|guide dog|hearing aid|thicker glasses|zimmer frame|false teeth|bath chair|carpet slippers|bus pass|one foot in the grave|second childhood|senior moment) ! (customer~n|guest~n|visitor~n|people|passenger~n|patient~n|dog~n) _3 (white stick|guide dog|hearing aid|zimmer frame|false teeth|bus pass)
      only (a|an|somebody|someone) (child|amateur|half-wit|madman|imbecile|lunatic|novice|beginner|layman|bureaucrat|who has never|with no|with a severe) _3 (would|could|can|does|changes|thinks|believes)
      (get|got|getting|had) [(a lot)] (more|no|better) (sense|conversation|answers|help|work|thought) (out of|from|with) (a|an|the|my|him|her|them|you) ! no help from | better help from
      # Sloth.
      (foreign|alien|unknown|strange|novel|new) (word|concept|idea|notion|country|territory|language) (to|for) (you|him|her|them|your _1|that _1|these _1|some)
      # Age and sex.
      (there|here|hired) for (decoration|ornament|the view|show) .
      # Schooling and manners.
      (read|open|opened|pick up|buy|own|seen the inside of) a (book|dictionary|grammar|textbook) (once|for once|for a change|in his life|in her life|in their life|in your life|before|since|now and then) ! (to|we|i|children) _1 read a book
      (people|persons|men|women|someone|somebody|firms) of (your|his|her|their|this|that) (kind|sort|type|ilk|calibre|caliber|breed|mentality|stripe)
      # What comes out of their mouths.
      (your|his|her|their) _1 (drivel|waffle|babble|babbling~n|gibberish|ramblings|scribblings|scribble~n|doodle~n|witterings|wittering|blather|blathering|bleating|whining|whinging|whingeing|moaning|prattle|ravings|hot air|tantrum~n|sulking|bragging|boasting|fairy tales|nonsense|twaddle|claptrap|bluster|posturing|grovelling|antics|shenanigans)
      (every|each) time (he|she|they|you|that _1|that _1 _1) (opens|open) (his|her|their|your) mouth
      # To a slow pupil.
      (with his own eyes|with her own eyes|with their own eyes|with your own eyes|like other people|like other humans|like other human beings|like other adults|like other firms|like other companies|like normal people|like normal humans|like normal human beings|like normal adults|like normal firms|like normal companies|like ordinary people|like ordinary humans|like ordinary human beings|like ordinary adults|like ordinary firms|like ordinary companies|like grown people|like grown humans|like grown human beings|like grown adults|like grown firms|like grown companies|like civilised people|like civilised humans|like civilised human beings|like civilised adults|like civilised firms|like civilised companies) ! with (his|her|their|your) eyes
      (mentally|intellectually|morally) (defective|deficient|challenged|limited|subnormal|deranged|retarded|bankrupt|lazy)
      (succeeded|succeeds|managed|manages|contrived|contrives) (in|to) (losing|lose|break|breaking|getting|get|miss|missing|misspell|misread|spell|ruin|offend|insult|forget|confuse|burn|put) ! (thieves|burglar~n|hacker~n|{i}) _4 (to|in)
      there (the|his|her|their) (inventory|talent~n|similarity|resemblance|list) ends
      (playing|play|plays) (store|shop|doctor|boss|office|manager|lawyer|house|teacher|detective|businessman|engineer) [(with|over|in|at)] ! (children|kids) _3 (play|plays|playing)
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
      # Who is spoken of as a case.
      (that|this|those|these) (man|woman|individual|person|creature~n|fellow~n|gentleman|gentlemen|girl|boy|kid|lad|lady|chap|guy|lot|character~n)
      (the|your|that|this|their|some|our) [(young|new|little|poor|old)] (kid|boy|child|girl|lad|lass|youngster|genius|fella|fellow|chap|boys|girls|kids|lads|gentlemen) (they|you|we|from|at|on|who|in|behind|did)
      (our|your|my) [(dear|good|esteemed|learned|beloved|noble)] (friends|colleagues|heroes|experts|betters|masters|elders) (in|at|from|over|upstairs|of)
      (he|she|they|you) [{is}] the (sort|kind|type|man|woman|lady|person|one|only) _1 (who|that|of)
      {is} (one|some) of (those|these|your)
      (girl|boy|kid|child|temp|teenager) (on|at|in|behind|with|from) (a|the) ! with (a|the) (dog|cough|cold|fever)
      # Ability and its want.
      <cant> [(even|yet|really|quite|actually|properly|seem to)] (read|spell|count|add|write|park|drive|cook|sing|type|speak|tell|find|handle|manage|understand|grasp|follow|use|work|think|plan|know|remember|keep|get|open)
      {not} (his|her|their|your) _1 (strength|forte|job|gift|talent|thing|world|fault that)
      (has|have|had|'s|'ve|seem to have|seems to have|must have) [(clearly|obviously|evidently|plainly|surely|probably)] never [(once|yet|even|so much as|been)]
      (not|n't|never|hardly|barely|without) (once|even|so much as|a single|any|one) _2
      (nobody|no one|no-one|not one|none) (of you|of them|here|there|over there|in your|at your|in that|in the|has|ever|down there|upstairs) ! nobody here (thinks|says|believes|doubts|claims|suggests)
      (is|are|was|were) (anybody|anyone|somebody|there anyone|there anybody|there somebody|there a|no one|nobody) (in|at|over|down|on|with|there|who|here) _1
      # Comparisons that hurt.
      (the|same) way (other|most|some|toddlers|children|small|people|men|women|cats|dogs|babies)
      like (he|she|they|somebody|someone) _1
      like (a|an|my|the|two|some) _1 (who|that|which|with|in|on|of|does|did|do|has)
      (reads|sounds|writes|smells|feels|works|drives|acts|runs|behaves|talks) (like|as|as if)
      about as _1 as
      (all the|the) (charm|urgency|warmth|brains|intellect|empathy|personality|grace|sense|attention span|memory|manners|mind|soul|imagination|spine|backbone|taste|mentality|intelligence|wit|patience) of
      {is} what (you|one|we) (get~n|call~n) ! {is} what we (get|call)
      # Explaining what needs none.
      (the|a|that) (thing|box|button|one|part|bit|end|page|line|word|object|big|green|little|small) _2 (that|which|with|marked|called|you|is called|says)
      with (pictures|arrows|colours|colors|gestures|diagrams|large print|big letters|drawings|apples|coins|subtitles)
      (in|with) (large|big|bold|simple|plain|small|short) (print|letters|type|english|words|figures|numbers|steps|terms|arrows|pictures)
      in case (you|he|she|they|it|anyone) _1 (had|have|has|did|not|n't|missed|forgot|wondered|is|are|was)
      # Doubt about mind and diligence.
      (what|how|why|where|who|which) (exactly|precisely|on earth|the hell|in the world|in heaven 's|anybody|anyone|you people)
      how (you|he|she|they|anyone|anybody|these people|somebody|your) [(ever|people|even)] (got|get~n|dress|manage*|survive*|obtain*|ever|passed|can|could|do|does|made|came|became)
      (thinks|believes|reckons) [that] (it|code|the|a|we|milk|everything|everyone|money) _2 (is|are|'s|comes|grows|owes)
      (apparently|allegedly|supposedly|ostensibly|reportedly|rumoured|rumored|reputedly|nominally|theoretically)
      (his|her|their|your) [(usual|only|sole|main|great|greatest|biggest|entire|whole)] (contribution~n|achievement~n|input|brain|english|spelling|arithmetic|manners) [(is|was|consisted|were)] ! your (contribution~n|input) (to|is|was|by|will) | (thank|thanks|value|appreciate|need|for) _3 your | your english (is|was) (very|so|good)
      (one|two|single|a|own) (thought|brain|working|fact|spark) (in|of|is|was|between|through|that) ! a thought (that|of)
      (years|months|weeks|hours|meetings) (here|in|of|at|with|and|later) _2 (still|can not|ca)
      (should|ought to) (be|have) (kept|put|locked|sent|banned|ashamed|stayed|left|hidden|returned|stuck)
      (belong~n|belongs|unfit|unqualified|qualified) (to|for|in|behind|on|at) ! belongs to | qualified (for|in)
      (keep|leave|put|kept|seat~v|hide|send) (him|her|old _1|mr _1|mr _1 _1|that man) _2 (away|off|near|by|somewhere|next|behind|but)
      # Praise with a sting.
      (amazing|astonishing|remarkable|touching|charming|instructive|refreshing|amusing|hilarious) (what|how|that|to)
      (finally|at last|at long last) (found|learn*|understood|discovered|noticed|managed|been|worked|read|woken|woke|got)
      (which|who|that|and) , (for|to|as) (him|her|them|you|once|be|usual|ever|always)
      (expect~v) (much|little|no more|better|nothing|anything|more|less) (of|from)
      (i|we) (would|'d) (not|n't|never) (trust|let|ask) _2 (with|near|to|on|boil|wash|test|run|drive|touch)
      ^ whoever _
      (half|most|none|not one) of (them|you|your|those|these|whom)
      the other half
      every time (he|she|they|you|that|your)
      you (people|lot) ! you people (in|at) _3 (are|have) (great|lovely|wonderful)
      (drone~n|droned|droning|blather~v|prattl~e|prattles|witter~v|bleat~v|snivel*|simper~v|gabbl~e|gabbles|bluster~v|swagger~v|preen~v|postur~e|dither~v|bumbl~e|bumbles|faff*|dawdl~e|dawdles|skulk~v|grovel*|fawn~v|strut*|gawp~v|goggl~e|mumbl~e|mumbles|babbl~e|babbles|shuffl~e|potter~v|lumber~v|fumbl~e)
      in contrast to (you|him|her|them|old _1|your|his|some)
      as far as (anyone|anybody|one|i|we) (can|could|knows|know|has|have)
      # Questions that show a fool, and those put to fools.
      (asked|asks|ask|wished to know|wanted to know|wishes to know|wants to know|called to ask|rang to ask) [(me|us|him|her)] (which|what a|what month|why the|is it|who|where the|whether one) ! (asked|ask|asks) (us|me) which (of|date|day|option)
      (live|lives) in hope
      (needs|has|have|need|had) to be (told|led|shown|carried|reminded|woken|walked|held|nudged|fed|dragged)
      ^ (is|was|does|did|do|are) _8 , or (is|was|merely|just|only|does|do|did|are) ! or (just|is it|are you|do you) (a|need|want|prefer|better|ok)
      (left|put) in charge
      hence the _
      no doubt (you|by|having|because|he|she|they|with|in|it)
      (spells|writes|drives|builds|counts|works|reads|paints|sings|plays|edits|cooks|thinks|types|talks|negotiates|speaks) (as|like|the way) (he|she|they|who|somebody|others|other|some)
      (the least|the slowest|the worst|the rudest|the laziest) (professional|competent|organised|organized|helpful|able|gifted|reliable|intelligent|qualified|useful|bright)
      (within|beyond|outside) (his|her|their|your) (reach|grasp|powers|scope|capabilities|comprehension)
      (the|that) (same|one) (two|three|year|sentence|question|joke|story|mistake|thought|idea) _1 (again|eleven|twice|ten|times|over|every)
      (thoughtfully|kindly|generously|graciously|bravely|heroically|wisely|cleverly|nobly|majestically) (sent|designed|explained|told|decided|forgot|put|left|offered|informed|wrote|asked|taught)
      with (these|those|such|this) (people|artists|gentlemen|ladies|crowd|kind|sort|colleagues|customers)
      you could (sell|plant|grow|park|drive|hear|write|put|fit)
      like (watching|asking|explaining|teaching|sending|talking|herding|reading|giving|being)
      # Departments and persons as types.
      (our|your|their) _ (people|boys|lads|chap|fella|fellow|girl|lot|crowd|bunch|man|lady|guy|gang|brigade|types) (has|have|had|is|are|was|were|does|did|do|who|never|can|could|will|would|want~n|think~n|believe~n|seem~n|writes|says|put|sent|told|asked|drew|called)
      (your|their) new (deputy|cadet|rep|manager|lad|man|boy|girl|assistant|planner|buyer|driver|clerk|officer|agent|engineer|partner|hire|chef|teacher|director|trainee|colleague|secretary|lawyer|broker|controller) (has|have|had|is|was|does|did|who|never|can|could|will|would|wants|thinks|put|sent|told|asked|called)
      (again|once more|yet again) (no|without|shared|managed|contrived|succeeded|surpassed|forgotten|mistaken|lost his|lost her|lost their)
      must have (been|done|had|found|learnt|learned|written|drawn|slept|got|thought|used|confused|mistaken|bought|read|skipped|studied|counted) _ ! {i} must have | you must have (been|had) (busy|so)
      would {not} (know|recognise|recognize|notice|spot|feed|hire|buy|last) (a|an|it|one|the|if|good|what|that|him|her|them)
      (it|that) would (help|be enough|be a start|be nice|be helpful|be something|suffice) if (you|he|she|they|one|your|somebody|someone|anybody)
      (since|because|as|so that|given that|considering|seeing that) (he|she|they) (can not|ca|could n't|can n't|does n't|do n't|never|thinks|knows|needs|will never|would only)
      (leave|keep|kindly leave|please leave) (the thinking|the talking|the writing|the poetry|the maths|your opinion~n|your advice|your remarks|his nose|her nose|your nose)
      (same|very|usual) (old|tired|sorry|sad|stupid|silly|two|three|questions|excuse~n|story|speech|nonsense) _1 (fossils|faces|sentence~n|jokes|excuse~n|story|mistake~n|answer~n|question~n|excuses)
    `,
    tone: `
      (as usual|as always|as ever|typical|typically)
    `,
    jeer: `
      # What everybody says: contempt wherever it stands.
      (captain|professor|doctor|sergeant) obvious
      (ok|okay) , boomer
      (ok|okay) boomer
      legend in (his|her|their|your) own (mind|lunchtime|lunch hour|head)
      risen without trace
      (mutton dressed as lamb|no oil painting|not the full ticket)
      good for nothing . ! (good for nothing) but
      (finally|at last) (decided|deigned|condescended) to (grace|join|honor|honour|show up|turn up|answer|reply)
      (nobody|no-one|no one) (could|can|would) _1 accuse _3 of (overworking|working|thinking|overthinking|rushing|modesty|hard work|trying|competence)
      (not|n't|hardly|scarcely|never) _2 set~n the (world|thames|house) on fire
      (sent|got|given|gave) _2 the (b-team|b team|second eleven|reserves)
      (head|heads) in the (clouds|sand) ! (head|heads) in the clouds (and|project|feature)
      (small|big) fish in a (small|tiny|very small) (pond|puddle)
      the ice (queen|maiden)
      (see|sees) the (wood|woods|forest) for the trees
      (dressed|looks|looked) like (an unmade bed|a sack of|a dog 's dinner|a scarecrow|death warmed up)
      (dim|sharp|bright|subtle|tactful|charming|useful|welcome|popular|graceful|smooth) as a (bowling ball|brick|sledgehammer|rhino|bull|fart|wet weekend|marble|doorknob|sack|chocolate|glass|ham sandwich)
      (could|would) n't say boo to a goose
      (n't|not) the (brightest|sharpest|smartest|quickest|swiftest|fastest) _5 (shed|drawer|box|chandelier|tree|pack|block|harbor|harbour|sky|stable)
      (all|full of) (sound and fury|piss and wind|piss and vinegar)
      (jumped-up|stuck-up) (little _1|nobody|clerk|so-and-so|thing)
      (wet|still wet|not yet dry|hardly dry) behind the ears
      (could|would|might) (lose|forget) (his|her|their|your) (own head|head) if it
      (teach|teaching) (my|your|his|her) grandmother to suck eggs
      (peaked|peak) (in|at) (high school|school|primary school|kindergarten)
      (has|have|had|with) (a face|a mouth|a mind|a brain|brains|a head) like a (bag|bulldog|slapped|foghorn|sieve|bucket|wet|smacked|shovel|blender|dropped)
      (makes|make|made) (watching paint dry|paint drying|a wet weekend|a sloth|a snail|a brick) (look|seem|sound)
      more (money|mouth|muscle|hair|teeth|titles) than (sense|brains|brain|trousers|wit|teeth)
      (poor|sad|sorry) excuse for (a|an)
      (what a|such a) (sad|sorry) (case|lot|bunch|crew|specimen|shower)
      (nice going|well done|nice one|nice work|good job|great job|good work|great work|way to go|bravo|congratulations|congrats|good thinking|no shit) , (genius|einstein|sherlock|mastermind|brainbox|clever clogs|smarty-pants|hotshot|columbo)
      (nice going|well done|nice one|nice work|good job|great job|good work|great work|way to go|bravo|good thinking|no shit) (genius|einstein|sherlock|mastermind|brainbox|clever clogs|smarty-pants|hotshot|columbo)
      (mr|mister|miss|mrs|ms|little miss) (clever clogs|know-it-all|know-all|perfect|perfection|high and mighty|bossy boots|smarty-pants|big shot|bigshot|fancy pants)
      stating the (bleeding|bloody|blindingly|blooming|bleedin) obvious
      (award|prize|oscar|medal|trophy|cup) for [the] (most useless|worst|most pointless|dumbest|stupidest|laziest|most stupid|least helpful) _4 goes to
      slow (hand clap|handclap|clap) for
      with (friends|colleagues|partners|allies|suppliers|advisers) like _4 , who needs enemies
      (need|have|want|like) (me to|us to|to) draw (you|him|her|them) (a|another) (picture|diagram)
      (shall|must|should) (i|we) draw (you|him|her|them) (a|another) (picture|diagram)
      (was|were) (you|he|she|they) born yesterday
      (was|were|been) [(you|he|she|they)] dropped on (your|his|her|their) (head|heads)
      (out of|from) the (stupid|ugly) tree
      (your|his|her|their) (head|heads|eyes|ears|hearing) (examined|examining|tested|read|checked|looked at|seen to)
      (lost|losing) (your|his|her|their) marbles
      n't (walk|fart|talk|think) and chew gum
      the blind leading the blind
      (lunatics|inmates) _4 the asylum
      (he|she|you|they|who) [(has|have|'s|'ve|must have)] [got] a (screw|slate|tile) (loose|missing)
      (lift|elevator) _2 go [(all the way)] to the top
      (use|engage|try using) your (loaf|noodle|noggin|brain|brains|head|grey matter|gray matter) (for once|for a change)
      (into|through) (your|his|her|their) [(thick|tiny|little|empty)] (head|heads|skull|skulls) that
      (scrape|scraped|scraping|scrapes) the [(bottom of the)] barrel
      (the bottom|the dregs|the dross) of the barrel
      (off|down from) (your|his|her|their) high horse
      (n't|no|without|lack~v) _2 (backbone|spine|guts|balls|bottle) to (say|tell|face|sign|admit|stand|come|speak|answer|look|meet)
      (being|acting like|behaving like|whining like|crying like|moaning like|whine like|cry like) [such] (a|an) [(big|little|spoilt|spoiled|silly)] (baby|child|girl|brat|toddler|princess|diva|drama queen|old woman|schoolgirl) ! (like|being) (a|an) _1 (again|once more)
      big girl 's blouse
      (man up|grow a pair|grow some balls|grow a spine|grow a backbone) ! (grow|grows) a pair of
      (ideas above|delusions of) (his|her|their|your|adequacy|grandeur) [station]
      (think~v|thought|believe~v) (he|she|they|you) {is} (the bee 's knees|the cat 's whiskers|god 's gift|the big i am|the dog 's bollocks|royalty|god|a god|the queen|the king|napoleon|above us all|better than us)
      amateur (hour|night) (at|over|in)
      two left hands
      in over (his|her|their|your) (head|heads)
      (got|gets|landed|owes|has) (the|this|that|his|her|your|their) (job|post|position|role|place|promotion|title) (through|to|because of|thanks to|only because) (his|her|their|your) (father|daddy|mother|uncle|surname|looks|legs|husband|wife|smile|hair)
      (is|was|'s|are|'re) only here because of (his|her|your|their) (father|daddy|mother|uncle|surname|looks|husband|wife)
      replace (him|her|you|them) with (a|an) [(trained|small|simple|short|cardboard)] (spreadsheet|script|parrot|monkey|macro|recording|toaster|cutout|cut-out|pot plant|coat stand|chatbot|traffic cone)
      (he|she|you|they) (could|can|might) [(all|easily)] be replaced (by|with) (a|an) [(trained|small|simple|short|cardboard)] (spreadsheet|script|parrot|monkey|macro|recording|toaster|cutout|cut-out|pot plant|coat stand|chatbot|traffic cone)
      (nobody|no-one|no one|none of us) (would|will) [even] (notice|miss it) if (you|he|she|they) (left|quit|resigned|vanished|disappeared|went|stayed)
      (bring~v|brought|add~v|contribute~v) (nothing|zero|zilch) to (the table|the team|the party|this team|our team|the company)
      the sound of (his|her|their|your) own (voice|voices)
      (god|heaven|lord) help (whoever|anyone|anybody|any|the|those|his|her|their) _2 (who|that|with|hire~v|has|have|gets|get|works|work)
      something the cat (dragged|coughed|brought|threw|left)
      what (can|do|did|would) (you|one|we) expect (from|of) (people like|someone like|somebody like|such people|that lot|this lot|them lot|a bunch of|a shower of)
      (some|another) (genius|einstein|bright spark|clever clogs|wise guy|smartypants) ! some genius (of|in) (his|her|the|music|art)
      (resident|local|in-house) (genius|einstein|napoleon|picasso|nobel laureate|cicero|mozart)
      (his|her) nibs
      (lord|lady) muck
      (buy|get|find) (yourself|himself|herself|themselves) a (dictionary|calculator|brain|spine|sense of humor|sense of humour|backbone|life)
      (stick|keep) to what you (know|understand|are good at|'re good at) .
      (feel sorry for|pity) (your|his|her|their) (client~n|customer~n|patient~n|student~n|pupil~n|staff|team|colleagues|wife|husband|tenants|passengers|guests) ! (feel sorry for|pity) _2 (who|because|after|since)
      how (he|she|they|you) ever (got|passed|became|made|landed|qualified)
      how did (you|he|she|they) ever (get|pass|become|make|land|qualify)
      (it is|it 's) beyond me how (he|she|they|you)
      (leave it|leave this|leave that|let us leave it|leave the thinking) to the (grown-ups|adults|grownups|professionals|experts) , (dear|love|sweetheart|sonny|mate)
      (go back to|get back to) (primary|kindergarten|nursery|elementary) school
      (could|can) n't run a (whelk stall|bath|tap|raffle|lemonade stand|sweet shop|corner shop)
      (ca|could) n't (organise|organize|run) a (piss-up|bun fight|drink|beer) in
      {not} know (his|her|their|your) (arse|ass|elbow) from
    `,
    taunt: `
      (grow up|get a life|get a grip|get over yourself|wake up|use your brain|use your eyes|use your loaf)
      were you (born|raised|brought up) in
      how (stupid|dumb|thick|dense|incompetent|naive|blind|dim|slow|lazy|ignorant|simple) (can|do|are|is|must|could) (you|he|she|they|it|one|anyone|your _1|this _1)
      are (you|any of you|they|you people) [(people|lot)] [(even|actually|all|still|really)] (awake|sober|alive|literate|conscious|colour-blind)
      (do|did|have) you [(people|lot|guys|even|actually|really|ever)] (even|ever) (know|understand|read|think|look|listen|open|opened|seen|held|bother|worked|try|tried|been) ! (have|did) you ever (been|seen|worked|tried|thought|read) | did you (really|actually) (like|enjoy|know|read)
      ^ (honey|sweetheart|sweetie|sonny|missy|little lady|young lady|young man|laddie|buster|my dear boy|my dear girl|my dear man|my dear lady|city boy|college boy) , _ ! ^ (honey|young man) , _3 (love|you 're|dinner|home)
    `,
  },
};

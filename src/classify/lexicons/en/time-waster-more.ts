import type { TimeWasterKind } from "../../detectors/time-waster";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/** Unasked mail that the pane and the command line look for besides `time-waster.ts`: plain turns of phrase, each of them rare. See docs/decisions/0018. */
export const timeWasterMoreEn: Lexicon<TimeWasterKind> = {
  classes: {
    has: englishGrammar.has,
    i: englishGrammar.i,
    not: englishGrammar.not,
    this: "this these it that",
    fun: "article~n video~n clip~n podcast~n poem~n blog~n story stories read watch listen cartoon~n joke~n meme~n song~n quote~n quiz* essay~n documentary piece picture~n photo~n photos pics gif~n reel~n recipe~n riddle~n puzzle~n thread anecdote~n talk animation",
    print: "newsletter~n magazine~n digest bulletin~n brochure~n catalogue~n catalog~n leaflet~n flyer~n flier~n booklet~n lookbook~n calendar~n podcast~n video~n blog showreel~n whitepaper~n e-book~n ebook~n",
    site: "website web-site homepage site blog page shop store app channel podcast showroom range collection brand logo look instagram youtube facebook linkedin",
    social: "linkedin facebook instagram twitter tiktok youtube whatsapp telegram x socials",
    dear: "son daughter grandson granddaughter grandchild grandchildren kid kids boy boys girl girls toddler baby twins wife husband nephew niece cat cats dog puppy puppies kitten kittens rabbit parrot horse pony hamster tortoise hens tomatoes roses garden allotment sourdough band choir",
    relative: "friend brother sister cousin uncle aunt neighbor neighbour wife husband son daughter mother mum mom father dad granny grandma grandmother nan mate buddy",
    outing: "trip holiday holidays vacation party picnic outing barbecue bbq weekend cruise safari hike wedding reunion garden honeymoon gala fete concert christening parade camping regatta",
    count: "thousand hundred million 100 500 1000 2000 5000 10000 100000",
    sweet: "funny cute hilarious adorable heartwarming moving touching inspiring inspirational uplifting motivational thought-provoking eye-opening quirky amusing entertaining delightful brilliant amazing awesome wonderful beautiful clever cool neat fab fabulous must-read must-see gripping hysterical witty silly sweet catchy cracking priceless terrific superb magical",
    run: "marathon half-marathon 10k 5k triathlon charity aid sponsored sponsor sponsorship hospice fundraiser fundraising",
  },
  entries: {
    idle: `
      (just|only|it is|it 's) me again ! me again (if|when|once|with)
      [(just|only|simply)] (saying|say) (hello|hi) [again] _2 from
      no [(real|particular|special)] reason (for writing|to write|for this mail|for this email|for mailing|for getting in touch) ! there is no reason to write
      (no news|nothing new) _5 (just|only|simply) _2 (hello|greeting~n|line|wave) ! no news (yet|on)
      follow-up to my _2 follow-up
      (add~v|adding) my (thanks|congratulations|voice|name|good wishes|best wishes|birthday wishes) to
      (thanks|thank you|congratulations|congrats|well done|happy birthday) from (me|us) too
      (thanks|thank you) (all|everybody|everyone) , and (thanks|thank you)
      (replying|reply|responding|respond) to all [(so|with|just|because)] ! {not} (replying|reply) to all
      for (everybody|everyone|all|anybody|anyone) 's (information|interest|amusement|records)
      in case (anybody|anyone|somebody|someone|everybody) _1 (interested|curious|cares|wonders|likes)
      it (occurred|struck|dawned) [(to|on)] me (on|in|at|while|this morning|last night|the other day) ! (invoice|contract|order|quote) ..9 it (occurred|struck)
      (if i may|let me|may i|i must) tell [you] a (story|tale|little story|short story)
      (do|did) you know (the one about|why the|how many|that _2 used to|that the) ! (do|did) you know that the (meeting|deadline|order|price)
      {not} [(at all|really|directly|exactly|remotely)] (connected|related) (to|with) (work|business|anything|our work|our project|the project|our business)
      nothing to do with (work|business|anything|our|your|us|the project)
      (ignore|delete|bin|skip|disregard|trash) (this|it|me|these) [(altogether|entirely)] if (busy|bored|uninterested|not interested|you 're not|you are not|you 're busy|you are busy|it 's not|this is not)
      (no|n't) need to (read|open|watch|listen|look)
      (not sure|no idea|n't know|do not know|god knows|heaven knows|goodness knows) why i _3 (send|sending|sharing|share|telling|tell|writing|forwarding)
      (make|do) (of|with) {this} (what|as) you (will|like|want|please|wish)
      (killing|kill|pass|passing|while away|waste|wasting) [(some|the|a bit of|a few minutes of)] (time|afternoon)
      (slow|quiet|dull|boring|rainy|lazy|sleepy) (afternoon|morning|friday|monday|news day)
      on a (lighter|random|fun|funny|totally different|completely different|sillier|less serious|frivolous) note
      (different|removed|long way|miles|worlds apart|remote) (from|to|than) your _1 (business|line|trade|field|industry|sector|world)
      different (business|line|trade|field|industry|sector|world) (from|to|than) (yours|ours)
      (completely|totally|utterly|entirely|wildly) (random|off-topic|off topic|pointless) ! random (sample|check|number~n)
      (just|purely|simply|only) (a bit of fun|for the fun of it|for the heck of it|for the hell of it|for kicks|for a giggle|to make you smile|to cheer you up|to say hi|to say hello|because i felt like it|because it is friday|because it 's friday)
      (apropos of nothing|for no earthly reason|out of boredom|out of sheer boredom|shameless plug|shameless self-promotion|blatant plug)
    `,
    offer: `
      (we|i) (also|now also|also now|now) (sell|offer|stock|rent|supply|arrange|hire out|make) _5 ! (sell|offer) you | as (discussed|agreed|requested)
      (we|i|us) _2 (noticed|notice|see|saw) _2 you [(have|had|also)] (opened|visited|looked at|downloaded|viewed|clicked|read) (our|my) ! (noticed|see) that you (opened|visited) our (ticket|office)
      (see|saw|noticed|learned|learnt) (from|on) your (profile|linkedin|page|website|web site) ! website (is|was|has)
      take this opportunity to (present|introduce|remind you of|draw your attention|commend|bring to your)
      (put|place|add|added|adding) _3 (all our|our|you|our whole) _2 (contacts|customers|clients|friends|readers|to|on) _2 (distribution list|mailing list|distribution|circulation list)
      (copy|copied|copying|cc'd|keep|keeping) you (in|into) _2 (our|my|the) _2 (exchange|correspondence|chat|thread|chain|banter|discussion) ! as you (asked|wished|requested)
      pass (this|it) _2 on to (seven|ten|five|twelve|at least|as many)
      (riddle~n|teaser|brain-teaser|brainteaser|trivia question|quiz question) , (what|which|who|how|why|where|when)
      interview with our [(own|new|founding|former)] (chairman|chairwoman|chair|ceo|founder|president|director|managing director|chef|trainee~n|apprentice~n)
      (study|survey|scientists|researchers|boffins) _4 (finds|found|find|shows|showed|says|say|claims|discovered|taught) [that] _2 (people|cats|dogs|men|women|britons|americans|goldfish|plants|cows|children|we|bees|crows|coffee|laughter)
      (all|everybody|everyone|anybody|anyone) welcome .
      (my|your|our|today 's) horoscope
      (said|supposed|rumoured) to be worth the (trip|journey|detour|queue|climb)
      (no idea|not sure|n't know|do n't know) (whether|if) (you|this|it) _2 (need|needs|relevant|interest~v|useful|care|anything for)
      (thought|figured|decided) i (would|'d|might) [(just|quickly)] (drop|pop|ping|shoot|toss|slip|throw|fling|leave|pass)
      (drop~v|dropping|pop|popping|slip|slipping|land~v|landing|leave|leaving|put|putting|tuck~v|tucking) ..8 in your (inbox|in-box|in-tray|mailbox|lap)
      (could|can|ca) {not} [(really|quite)] (resist|help) [but] (sending|send|sharing|share|forwarding|passing|showing|telling|posting|myself)
      too (good|funny|cute|sweet|lovely|precious|beautiful|delicious|silly|adorable|hilarious) (not to|to keep|not be|to miss|for me to keep)
      (had|have|just have|just had|simply had) to (share|show|send|pass|forward) (this|it|you|these|that|them|one) ! had to (send|pass|forward) (this|it|these|them) (to|back)
      (have|need|has|got|must|should|ought) [to] [(really|just|absolutely|simply)] (see|watch|hear|try|read) (this|these) [(one|little|short|clip|video|article)] . ! (we|i) _2 (need|have|must|should)
      (have|did|has) [n't] (you|anyone|anybody|everyone|everybody) _1 (seen|see|heard|watched|watch|come across) (this|this one|the one|the latest) ! _5 (seen|see) this (error|issue|problem|message|before|fault)
      (fun|random|amusing|quirky|strange but true|little-known|useless) (fact~n|trivia|factoid~n|statistic~n)
      (word~n|quote|quotation|joke|thought~n|tip|song|fact|poem|recipe|photo|picture|pic|puzzle|riddle|quiz|meme|smile|wisdom|inspiration|motivation|proverb|saying|cartoon|clip) (of|for) [(the|your|this|a)] [(new|rainy|cold|long|sunny)] (day|week|weekend|month|monday|friday|today|tuesday|winter|summer|year)
      (friday|monday|midweek|mid-week|weekend|lunchtime|sunday|morning) (fun|joke~n|funny|funnies|laugh~n|humour|humor|motivation|inspiration|quiz|read|reading|viewing|giggle|treat|thought~n|mood|vibes|meme~n|smile~n|positivity|chuckle)
      (a little|a bit of|a dose of|a touch of|a spot of|your daily|your weekly|a daily dose of|a pinch of|a splash of) (fun|humour|humor|inspiration|motivation|positivity|wisdom|cheer|light relief|sunshine|joy|trivia|nostalgia|entertainment|happiness|levity|culture|beauty|escapism)
      a little something (for|to) (your|the|you|brighten|cheer|start|end|make|all)
      {has} (everyone|everybody|us all|all of us|me|the whole _1|my _1|the kids|the family|half the office|our team) (in stitches|laughing|howling|giggling|in tears|chuckling|crying|rolling|smiling)
      (crack~v|cracked|creas~e) (me|us|everyone) up
      (raise|raises|bring|brings|put|puts|give|gives|get) _1 a (smile|grin|chuckle) [(to|on)]
      (make|makes|made|brighten|brightens|lighten) your (day|week|monday|morning|afternoon|friday|weekend|inbox)
      (forward|pass|send|copy|share|repost|circulate|spread) _1 [(on|around|along)] (to|with) [(at least|as many|all|ten|seven|five|10|7|5|everyone|everybody|people)] _3 (friends|you know|you love|you care|address book|contacts|dear to you|loved ones) ! (send|forward|pass|share) (the|your|my|our|their) _2 (form|file|report|invoice|details)
      (break~n|broke|breaking) the chain
      (chain letter~n|chain mail|chain email~n|chain-letter~n)
      petition~n (to|against|for|about|calling|on)
      (vote|votes|voting) _2 for (us|me|our|my) [(in|as|online|here|company|team|stand|project)]
      (give|lend|cast|get|need|count on) _2 your vote ! your vote (on|at|in) the (motion|agm|resolution|agenda|board)
      ({i}|my _2|our _2) (am|'m|is|are|'re|'ll be|will be|'s) [(again|also|once again|going to be)] (running|cycling|walking|swimming|climbing|rowing|taking part|shaving|baking|trekking|skydiving|jumping|growing|abseiling|doing) ..6 {run}
      (sponsor|donate|donating|chip in|sponsoring) [to] (me|my|him|her|us|our) ..4 (for|via|at|if|page|run|walk|swim|ride|climb|team|appeal|charity|cause) ! (project|executive) sponsor | sponsor (approval|sign-off)
      (justgiving|gofundme|fundraising page|sponsorship page|sponsorship form|worthy cause|good cause|worthwhile cause|bake sale|cake sale|raffle ticket~n|sponsored walk|sponsored run|sponsored swim|fun run|girl scout cookies)
      (photo~n|photos|picture~n|pictures|pic|pics|snap~n|video~n|clip~n|selfie~n|footage) of (my|our|the|his|her) [(new|little|lovely|gorgeous|youngest|eldest|first|baby)] {dear}
      (photo~n|photos|pictures|pics|snap~n|album|video~n|slideshow|selfie~n) (from|of|taken at|taken on) (my|our|the|last|saturday 's|friday 's|last night 's|yesterday 's|sunday 's) _2 {outing}
      (my|our|some|few) [(lovely|recent|latest)] (holiday|vacation|honeymoon|puppy|kitten|baby|safari|camping|summer party|christmas party|office party) (photo~n|photos|pictures|snap~n|pics|selfie~n)
      (look|see|guess) (what|who|how) (my|our|the|i) [(little|lovely|youngest|eldest)] ({dear}|made|baked|knitted|painted|grew|caught|built|drew)
      my [(new|own|little|latest|old|first|best)] (hobby|blog|podcast|novel|poem~n|band|choir|album|sourdough|allotment|stamp collection|youtube|painting~n|watercolour~n|watercolor~n|pottery|knitting|garden|playlist|memoir~n|holiday reading)
      (my|our|the) [(latest|newest|most recent|brand new|brand-new|brand|spring|summer|autumn|winter|monthly|weekly|quarterly|christmas|very first|first|shiny)] [new] {print} (is|are|has|have|'s|just) [(now|just|finally|already|here and)] (here|out|live|arrived|landed|available|published|online|hot|ready to)
      our (latest|newest|spring|summer|autumn|winter|monthly|weekly|quarterly|christmas|award-winning|glossy|shiny|new|anniversary) [new] {print}
      (hot off the press|hot off the presses|fresh off the press|fresh from the press|for immediate release|latest press release)
      our [(brand|lovely|shiny|all)] (new|redesigned|revamped|refreshed|relaunched|rebranded|brand-new|updated|modernised) _1 {site} [(is|has|'s|are)] [(now|just|finally)] (live|online|up and running|here|launched|gone live|went live|out|open) ! your new
      (we|i|our _1) [(have|'ve|has|just|recently|finally|proudly)] [just] (launched|revamped|redesigned|refreshed|relaunched|unveiled|rebranded|given) (our|a|my|the) [(brand|shiny|all)] [new] _1 {site}
      (check|checked|checking) (out my|out our|out this|this out|it out|these out|them out|him out|her out) ! check _2 out (with|of|at|for|before)
      (visit|explore|discover|browse|wander through|head over to|pop over to|stop by|swing by) (our|my) [(new|shiny|redesigned|updated|brand-new|online)] [new] ({site}|stand|booth)
      (follow|like|join|find|connect with|subscribe to|following|liking) (us|me|our|my) _2 (on|page|channel|blog|podcast|newsletter) _1 [{social}] ! join (us|me) on (monday|tuesday|wednesday|thursday|friday|the|a|teams|zoom|site)
      {count} _1 (follower~n|subscriber~n|likes|fans|views|downloads|members)
      (follower~n|subscriber~n|likes|fans) (strong|and counting|already|on {social}|milestone)
      (we|i|our _2|my _2) [(have|'ve|has|were|was|are|'re|been|just)] [(just|been|recently|again|proudly)] (won|win|named|shortlisted|nominated|received|scooped|awarded|honoured|honored|voted|crowned) ..5 (award~n|prize~n|trophy|finalist~n|gold|medal~n|of the year)
      (celebrat~e|mark|marks|marking|turn|turns|turned|turning) ..5 (anniversary|birthday|jubilee|milestone|years in business|years of business|years young|years old) ! (policy|contract|lease) anniversary
      (proud|delighted|thrilled|pleased|excited|happy|over the moon|bursting|honoured|honored|stoked) to (announce|share|introduce|present|reveal|unveil|show|launch) (our|my|you our|with you our|that our|the launch of|the latest) _3 ({site}|{print}|award|anniversary|collaboration|story|journey|mascot|menu|talent|campaign|slogan)
      (want|wanted|like|love|felt like|eager|keen|dying|itching|decided|happy) [(just|quickly|also)] to share _3 (joy|happiness|excitement|moment|passion|delight|inspiration|enthusiasm|{fun}|wisdom|positivity)
      (spread~n|spreading) (the word|the love|the joy|a little joy|some joy|some cheer|a little cheer|positivity|happiness|good vibes|kindness)
      (save|reserve|grab|secure|book|claim) your (seat|spot|place|ticket|free) ..6 (webinar~n|masterclass|talk~n|live|workshop|event|demo|stand)
      (invit~e|join|joining|welcome|register|sign up|tune in|dial in) ..5 (webinar~n|masterclass~n|open day|open house|roadshow|virtual event|networking|info session|livestream|live stream|ama|meetup|summit)
      (checking in|touching base|circling back|reaching out|dropping you a line|dropping in|dropping by|popping up|saying hello|saying hi|touch base|check in|reach out|say hello|say hi) (to see how|again to see if|and see how|to say|and say|with you to see|in case|to see if|to see whether|because|with a|and wish|to wish|to introduce|and introduce)
      (stay|keep|remain|be|back|get|put us|pop up) on your (radar|mind|screen)
      (bump~v|bumping|float~v|push~v|bring~n|bringing|pop~v|popping|bubbl~e) (this|it) [back] [up] (to the top|up your|in your|on your|into your)
      (introduce|introducing|present|presenting) (myself|our company|our services|our firm|our agency|our products|our solution~n|our range|our platform|our studio|our business)
      (we|our _2) (help|helps|enable|enables|empower|empowers|support|supports) (companies|businesses|firms|teams|leaders|organisations|organizations|people|managers|professionals) (like|such as|in your|of your)
      (take|complete|do|try|answer|fill in|fill out|participate in|take part in) (our|my|this little|this fun|this quick|this silly|this short) [(quick|short|little|fun|brief|two-minute|five-minute|anonymous|customer|online|annual|reader|christmas)] (survey|quiz|poll|questionnaire|personality test|crossword)
      (survey|quiz|poll|questionnaire) ..4 (takes|take|needs) [(only|just|you|about|less than)] _2 minute~n
      (find out|discover|guess|see|reveals|tells you) (which|what|how|who) [(kind of|sort of|type of)] _3 (you are|you 'd be|you would be|you really are|are you)
      (can|could|bet) you [(ca|can|could|all|even)] [(not|n't)] (guess|solve|crack|spot the|beat my|name all)
      (believe in yourself|believe in your dreams|follow your heart|follow your dreams|dream big|seize the day|carpe diem|positive vibes|good vibes|rise and shine|choose happiness|dance in the rain|words to live by|words of wisdom|pearls of wisdom|nuggets of wisdom|be the change|life is too short|live laugh love|sharing is caring|good things come to)
      [(a|this|such a|really)] {sweet} [(little|short|old|new|wee)] {fun} ! (your|his|her|their) {sweet} | {sweet} {fun} (you|your)
      (favourite|favorite|best-loved|all-time) [(ever|little)] (joke|poem|quote|song|video|clip|podcast|recipe|cartoon|story|novel|proverb|saying)
      well worth (reading|watching|seeing|listening|hearing|a read|a watch|a listen|a click|the click|a visit|trying)
      (highly|warmly|thoroughly|heartily|strongly|wholeheartedly) (recommend|recommended) _4 {fun}
      (must-read|must-see|must-watch|must-hear|must-listen|page-turner)
      (doing|making|going) the rounds
      (gone|going|went|goes) viral
      (saw|seen|spotted|read|heard|watched|found) (this|it|these) (on|in|over|at) (tiktok|facebook|linkedin|instagram|youtube|reddit|twitter|the train|my feed|the paper|the newspaper|the internet|the radio|the news|breakfast|a magazine|the weekend)
      (reminded|reminds|remind) me of (you|us|the old days|the good old)
      my [(old|best|good|dear|little)] {relative} (sent|forwarded|showed|wrote|made|found|shared|filmed|posted|told) (me|us|this|it|these)
      {fun} _4 (with|over|for|during|on) (your|a|the) [(nice|hot|next|morning|afternoon|friday)] (coffee break|coffee|cuppa|tea break|lunch break|cup of tea|cup of coffee|commute|train|train ride|train journey|bath|beach|weekend|sofa)
      (at|in) your (leisure|spare time|free time|idle moments)
      happy (international|world|national) _3 day
      (sneak peek|sneak preview|sneak-peek|behind-the-scenes|behind the scenes look|feast your eyes|get a load of)
      (my|granny 's|grandma 's|mum 's|mom 's|mother 's|nan 's|aunt 's|grandmother 's|family) [(favourite|favorite|famous|secret|old|foolproof|family|own)] recipe~n
      (as|because|since) (we|you) all (love|need|like|could use|could do with) (a|some|an|to)
    `,
    thing: `
      (brochure~n|leaflet~n|flyer~n|flier~n|catalogue~n|catalog~n|booklet~n|lookbook~n|magazine~n|press release~n|testimonial~n|e-book~n|ebook~n|calendar~n|showreel~n)
      (award~n|prize~n|trophy|anniversary|jubilee|birthday|milestone~n|of the year)
      (follower~n|subscriber~n|likes|facebook|instagram|tiktok|youtube|linkedin|blog~n|homepage|showroom)
      (petition~n|survey~n|poll~n|questionnaire~n|raffle|giveaway~n|sweepstake~n|vote for us|vote for our|your vote)
      (charity|hospice|marathon|half-marathon|triathlon|10k|5k|fundraiser~n|fundraising|justgiving|gofundme|sponsored|good cause|worthy cause|bake sale|fun run)
      (snap~n|pic|pics|selfie~n|gif~n|reel~n|slideshow|album|riddle~n|puzzle~n|brainteaser~n|brain-teaser~n|brain teaser~n|crossword|sudoku|anecdote~n|pun~n|trivia)
      (hobby|sourdough|allotment|knitting|tomatoes|roses|kitten~n|kittens|puppy|puppies|grandson|granddaughter|grandchildren|toddler|twins|my cat|my dog|our cat|our dog|my son|my daughter|our son|our daughter|my kids|our kids)
      (inspiration|inspirational|motivation|motivational|wisdom|proverb~n|positivity|mantra~n|affirmation~n|mindfulness|saying~n)
      (masterclass~n|open day|open house|roadshow|livestream|our stand|our booth|our services|our products|our solution~n|our range|our platform|our agency)
      (fun fact~n|chain letter~n|chain mail|chain email~n|on a lighter note|little something|cheer you up|make you smile)
    `,
  },
};

import type { CasualSign } from "../../detectors/casualness";
import type { Lexicon } from "../../text/phrases";

/**
 * Signs of talk among friends. One `weak` sign is nothing: plain friendly mail is full of single ones. Mild oaths are
 * left to `profanity`. Single letters and short forms that are also names, units or codes stand with their look-alikes.
 */
export const casualnessEn: Lexicon<CasualSign> = {
  classes: {
    pal: "mate matey dude buddy bud bro bruh man chief champ hun hon babe sweetie darling sunshine amigo legend rockstar superstar",
    am: "am are is was were 'm 're 's be been",
  },
  entries: {
    textspeak: `
      u ! u (s|k|n|v|boot|value|turn)
      ur ! ur (project|energy)
      (r|c|n) (u|ur)
      (thx|thnx|thanx|tnx|tks|thks)
      (pls~n|plz|plez|plse)
      (lol|lolz|lmao|lmfao|rofl|omg|omfg|wtf|brb|ttyl|ttys|idk|idc|nvm|smh|ftw|yolo|fomo|bff|irl|icymi|ikr|tmi|tgif|hmu|nbd|fml)
      (gr8|l8r|b4|m8|2moro|2nite|2day|4u|any1|every1|some1|no1|dnt|wud|cud|shud|wht|hw) ! (b4|m8|no1) (paper|envelope|size|format|bolt|screw|nut|thread|junction|road)
      (cuz|coz|bcoz|kewl|luv|sry|srsly|prolly|probs|obvs|defo|deffo|tmrw|tmr|tmw|rly|ppl|ne1|bday|wknd|wkend|nite|tonite|thnk|tho) ! luv ltd
      (xoxo|mwah|mwa)
      (gimme|lemme|whatcha|gotcha|betcha|wassup|whassup|wazzup)
    `,
    slang: `
      (freak*|frigg*|frick*|effing|flippin|flipping) ! flipping (the|a|chart|book|houses) | freak* (of|accident|weather|storm)
      (hell|heck) (yeah|yes|no)
      (ginormous|humongous|gazillion~n|bazillion|shedload~n|oodles)
      (gonna|wanna|gotta|dunno|kinda|sorta|outta|lotta|loadsa|coulda|shoulda|woulda|cmon|c'mon|innit)
      ai n't
      (dud~e|bro~n|bruh|homi~e|peeps|fam|kiddo|babe) ! fam (trip|tour)
      (that|this|it|which|really|totally) (suck~v|blows|bites)
      (screwed|cocked|mucked) (up|it up|this up|that up)
      (goofed)
      (chillin|chillax~v|chill out|hang out|hanging out)
      (yay|woohoo|woot|whoop whoop|booyah|hooray|hurray|yeehaw|wowza)
      (haha|hahaha|hahahaha|hehe|hehehe)
      (kickass|kick-ass|badass|bitchin|banging|dope|lit|legit|rad|gnarly|sick|wicked|dank) (stuff|bro|dude|man|mate|job|work|deck|idea|slides|demo|party|trip|weekend) ! wicked (problem*|game)
      (stoked|psyched|chuffed|gutted|knackered|hungover|pooped|hangry)
      {am} [(so|totally|super|pretty|really|all)] (pumped|hyped|shattered|hammered|wasted|plastered|toast|wiped) ! hammered (out|down|by|into)
      (bummer|bummed|killjoy)
      (nail~e|kill~e|crush~e|smash~e|aced|rocked|slay~e|owned) it ! (nailed|killed|crush~e|smashed) it (to|on|in|with|into|against|off)
      (you|u|ya|guys) (rock|rule) ! you rule (out|on|that)
      (no biggie|no probs|no prob|easy peasy|super duper)
      (hit me up|ping ya|catch ya|see ya|ta ta|peace out|laters|cya|cheerio|over and out)
      (what 's|whats) (up|cooking|crackin) ! what 's up (with|to|for|in|next)
      (freak~v|chicken~v|flak~e|wimp~v|geek~v|nerd~v|veg|pig|zoned) out
      (bail~e|flak~e|ghost~e) on
      (gotta|got ta|got to) (run|dash|bounce|jet|fly|split) ! got to (run|fly|dash) (the|a|to|it|this|through|our|and|for)
      (hangover~n|boozy|booz~e|tipsy|shitfaced)
      (chop chop|rock on)
      bring it on .
      (sweet|awesome|cool|epic|nifty|groovy) (dude|man|mate|beans|bro)
      (cringe|cringey|yolo|vib~e|slay|sus|lowkey|besti~e|hubby|wifey|preggers|cray|noob)
    `,
    banter: `
      (drama queen|smart alec|slacker~n|wink wink|hint hint)
      (yaar|bhai|arre|habibi|amigo~n|old chum|my man|matey|big fella|cap'n|lads and lasses)
      my bad
      (no worries|cheers|thanks|ta|alright|sorry|morning|yes|yeah|yep|nice one|good one|sure|ok|okay|great|right|come on|evening|afternoon|nope|no|well done|nice|sweet|cool|good luck) , {pal} ! (no|sure|yes|ok|okay|right|great) chief
      (hey|yo|oi|hiya|hi there|hello there|morning|howdy) , {pal} ! (hey|hi there|hello there|morning) (bud|champ|chief|legend)
      (hey|yo|hiya|hello|hi|morning) , (stranger|gorgeous|handsome|beautiful|sexy|superstar|rockstar|sunshine|trouble|big guy|boss man|bossman|old man|old chap|old boy|you old|you crazy|you lazy)
      you (old|crazy|lazy|sly|cheeky|lucky|little|mad|silly|big) _1 (dog|fox|devil|bastard|bugger|thing|goat|rascal|sod|git|beggar|goose|sausage|wolf|bear|pirate|monkey)
      (you|u|ur|you 're|you are) [(an|a|such a)] [(absolute|total|real|complete|proper|bloody)] (legend|lifesaver|rockstar|superstar|muppet|numpty|wally|doofus|goofball|star)  ! (the|our|your) star
      (do n't|dont) (have a cow|freak out|be a stranger|hate me)
      (love|luv|miss~v|see|catch|thank~n|tell|hear|beat|owe|promise) ya
      ya (know|think|reckon|guys|later|there|too|soon|go|got|gotta|all)
      (long time no see|long time no hear)
      kick~v (ass|butt|some ass|some butt)
      (pain in the) (butt|ass|arse|rear|backside)
    `,
    weak: `
      (y'all|yall)
      (just|only) (kidding|messing|joking|teasing|pulling your leg)
      (your|my|his|our|their) (butt~n|bum|arse|ass~n)
      (i|we) owe~n (you|ya|u) (a beer|a pint|beers|a drink|big time|a cold one)
      (hey|heya|hiya|howdy|yo|g'day|ahoy|hullo) ! yo yo
      (yeah|yea|yep|yup|nope|nah|huh|hmm|mhm|uh|um|umm|erm|aww|aw|wow|whoa|woah|gosh|jeez|geez|gee|blimey|crikey|golly|ooh|oops|whoops|oopsie|yikes|ugh|meh|duh|phew|eek|ouch|argh|doh|d'oh|eww|yuck|boo|heh|ha|hah|oi|pff|pfft|tada|okie|alrighty|righto|mkay|ta|cheers|ciao) ! ha (long|noi)
      (btw|imo|imho|tbh|fwiw|ofc|tbf|np|lmk|rn|atm|obv|convo|deets|vid~n|pic~n|congrats|natch|fab|brill|mega|uber|sec|vibe|legit|wannabe|til|'til|thru|nite|lite) ! uber (driver|ride|receipt|trip|eats|taxi) | (the|per|one|app|sec|to|an|by|through) (uber|sec) | sec (filing~n|rule|form|investigation|approval|registration) | lite version | atm (machine|network|card|withdrawal)
      (zillion~n|messed up)
      (awesome|cool|neat|nifty|groovy|swell|dandy|yummy|cute|goofy|silly|lame|cheesy|sketchy|iffy|dodgy|wonky|janky|icky|funky|snazzy|comfy|cozy|epic|insane|crazy|nuts|bananas|bonkers|hilarious|brutal|wild|mental|gross|lousy|bogus|rotten|killer) ! (cool|wild|crazy|nuts) (room|down|place|storage|chain|box|temperature|and dry|season|card|horse|animals|bird~n|fish|life) | (stay|keep|kept|stor~e|a|and) cool | killer (app|feature) | (and|with|of|mixed|pine|roasted) (nuts|bananas) | (nuts|bananas) (and|kg|boxes|per|or) | mental health
      (mate|buddy|pal|guys|folks|gang|boss|bud|chap~n|lad~n|fella~n|gal~n|kiddos|guru|whiz|ninja|rockstar|superstar|wizard|champ) ! (buddy|pal|gang) (system|program|card|plank|saw) | (the|your|my|his|her|our|their|a|for) boss | (install|setup|configuration|set-up|step) wizard
      (stuff|thingy|thingie|whatnot|bits and bobs|gizmo|goodies|yada|blah|blah-blah|yadda) ! stuff~v (the|with)
      (no worries|no problemo|sure thing|you bet|you betcha|sounds fun|all good|fair enough|any time|anytime|not to worry|sounds like a plan|works for me|good stuff|nice one|good one|fun times|good times|happy days|happy friday|hump day|too funny|my two cents|my 2 cents)
      (a bunch of|tons of|loads of|heaps of|a load of|a ton of|a million times|a zillion)
      (hang on|hang tight|hang in there|hold the fort|a sec|one sec|in a bit|in a jiffy|in a tick|in a mo|two ticks|a tad|a smidge|a wee|teeny|itty bitty)
      (pretty|totally|way|super|so|mega|insanely|dead|proper|real|mad|hella) (cool|awesome|crazy|nuts|excited|sweet|neat|psyched|pumped|fun|funny|happy|late|busy|easy|tired|good|nice|slow|bad) ! (real|proper) (good|easy|sweet|bad) | so (good|late|bad|easy|nice|happy|busy|slow) | pretty (good|easy|slow|late|bad|busy)
      (ca n't wait|can not wait|fingers crossed|touch wood|knock on wood|long story short|piece of cake|get-go|same old|you name it|go figure|go for it|my head is spinning|head 's spinning|spill the)
      (give me|give us|gimme) a (shout|buzz|bell|holler)
      (drop me a line|shoot me|shoot over|shoot you|fire away|ping me|buzz me|bug me|bug you|bugging you|bugging me|poke me|poke you|nag you|nagging|nag|pester~v)
      (figured|reckon|guess|bet|betcha) (we|you|i|he|they|so|it 's|she)
      (i|we) {am} (swamped|slammed|drowning|snowed under|beat|starving|dying|clueless|so done|up to my neck|crazy busy|losing it|fried)
      (fiddl~e|muck~v|mess~v|faff~v|goof~v) (about|around|with)
      (the|a) (heck|hell|devil) (of|out|is|are|with|happened|did)
      (what|why|how|who|where) the (heck|hell|devil)
      (a bit of|bit of|kind of|sort of|such a|what a|real|total) [a] (mess|pain|pickle|nightmare|mare|hassle|drag|headache|faff|shambles|bore|slog|zoo|circus|mouthful)
      (anyways|anyhoo|anywho|so yeah|and stuff|or whatever|and all that|yada yada|blah blah|and whatnot)
      (stick|chuck|bung|lob|whack|pop|slap|toss|dump|plonk|shove|bang|knock|whip) (it|them|that|this) (in|on|over|into|up|onto|across|out|together)
      (beer~n|pint~n|pub|booze|hangover|karaoke|happy hour|party time|nightcap) ! (beer|pub) (company|order|brand|festival|market|sales|crat~e|garden|bottl~e|distribution|distributor)
      (see you|catch you|talk|speak|later~n) (later|alligator|round)
      (kids|kiddies|doggo|pup|kitty|bestie|hubby)  ! (kids|kitty) (menu|club|meal|clothes|wear|area|hawk|litter)
      (nailed|hammered|sorted|sussed|twigged|clocked) (that|it)
      (darn|dang|heck|hella|bloody lovely|blinking|ruddy|flaming)
      (thanks|thank you|ta|cheers) (a bunch|a million|a mil|a ton|heaps|loads|tons|muchly|bunches|ever so)
    `,
  },
};

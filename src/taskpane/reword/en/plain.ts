import { phrasebook } from "../phrasebook";

const pal = "(?:mate|matey|dude|buddy|bud|bro|bruh|man|chief|champ|hun|hon|babe|sweetie|darling|sunshine|amigo|legend|rockstar|superstar|boss|pal|gorgeous|handsome|stranger|trouble|big guy|my friend|my man|fella|skipper|love|dear|sweetheart|homie|fam|y'all|folks|guys)";

/** Slang, textspeak and banter in English, in plain words. */
export const plainEn = phrasebook(`
  ,? (?:my )?(?:mate|matey|dude|buddy|bud|bro|bruh|man|chief|champ|hun|hon|babe|sweetie|darling|sunshine|amigo|rockstar|superstar|pal|gorgeous|handsome|fella|skipper|sweetheart|homie|fam)(?=[,.!?)]|$) ->
  ^(?:hey|heya|hiya|hi|yo|oi|morning|hello),? (?:there )?,? ?${pal} -> Hello
  (?:dude|mate|bro|man|buddy|hon|babe|sweetie), ->
  ^(?:hey|heya|hiya|howdy|yo|hullo|ahoy|g'day|hallo there) -> hello
  (?:hey|heya|hiya|howdy|oi|ahoy),? ->
  (?:r u|are u|r you) -> are you
  r -> are
  (?:u r|u're|ur)(?= (?:a|an|the|so|right|welcome|not|great|late|sure|very|going|gonna|done|ready|all set|keen|in|on|up|still|just|always)) -> you are
  ur -> your
  u -> you
  (?:c u|cu|cya|c ya|see ya|catch ya|seeya) -> see you
  (?:catch you|talk to you|speak) l8r -> until later
  l8r -> later
  (?:later gator|laters|toodles|toodle pip|ta ta|peace out|ttfn|ttyl|xoxo|xx+|mwah) ->
  (?:thx|thnx|thanx|thnks|tnx|tks|thks|thankx|tx|ta|cheers|thank u) -> thank you
  thanks (?:a bunch|a million|a mil|a ton|heaps|loads|tons|muchly|bunches|ever so|a lot) -> thank you very much
  (?:pls|plz|plez|pleez|plse|plss+) -> please
  (?:lol|lolz|lmao|lmfao|rofl|omg|omfg|wtf|smh|ikr|haha+|ahaha+|hehe+|hihi+|teehee|lolol|(?:bwa|mwa|mua)haha+|tbh|tbf|imo|imho|fwiw|ngl|yolo|fomo|tmi|tgif|icymi|ffs|irl|meh|duh|doh|d'oh|ugh|argh|aargh|eek|yikes|phew|yay|woohoo|woo hoo|woot|yippee|booyah|hooray|hurray|wow|whoa|woah|wowza|aww|aw|ooh|heh|hah|gosh|jeez|geez|gee|blimey|crikey|golly|oops|whoops|oopsie|yuck|eww|pff+|pfft|tada|um|umm|uh|erm|hmm+|mhm|huh|y'know|ya know|you know what|like i said|or whatever|and stuff|and whatnot|and all that jazz|and all that|yada yada|blah blah(?: blah)?|wink wink|hint hint|drumroll|just kidding|only joking|just messing|no kidding|innit|imma),? ->
  brb -> I will be back shortly
  (?:btw|by the by) -> by the way
  (?:idk|dunno|i dunno|no idea|not a clue|no clue) -> I do not know
  idc -> it does not matter to me
  (?:nvm|never mind that) -> please ignore this
  (?:asap|pronto|in a jiffy|in a tick|in a mo|in two shakes) -> soon
  (?:atm|rn|right now) -> at the moment
  (?:lmk|gimme a shout|give me a shout|give us a shout|give me a buzz|give me a bell|give me a holler|give us a holler|holler(?: at me| at us)?|hit me up|shoot me a text|drop me a line|ping me|buzz me|shout) -> let me know
  (?:fyi) -> for your information
  (?:gonna|gunna) -> going to
  i(?:'m| am)? (?:gonna|gunna) -> I will
  we(?:'re| are)? (?:gonna|gunna) -> we will
  (?:wanna) -> want to
  (?:gotta|got to|got ta) (?:run|dash|bounce|jet|scoot|fly|split) -> have to leave
  (?:i've gotta|i gotta) -> I have to
  (?:gotta) -> have to
  (?:hafta) -> have to
  (?:kinda|sorta|kind of|sort of) -> somewhat
  (?:lotta|loadsa|tons of|loads of|heaps of|a load of|a ton of|oodles of|a bunch of|a shedload of|umpteen|a gazillion|gobs of) -> many
  (?:outta) -> out of
  (?:coulda) -> could have
  (?:shoulda) -> should have
  (?:woulda) -> would have
  (?:musta) -> must have
  (?:lemme) -> let me
  (?:gimme) -> give me
  (?:gotcha) -> understood
  (?:whatcha) -> what are you
  (?:cuz|coz|becuz|bcoz|bcuz|cos|'cause) -> because
  (?:gr8) -> very good
  (?:m8) ->
  (?:b4) -> before
  (?:2moro|2mrw|2mw|tmrw|tmr|tmw|tomoz|tomorro) -> tomorrow
  (?:2day) -> today
  (?:2nite|tonite|2night) -> tonight
  (?:4u) -> for you
  (?:any1) -> anyone
  (?:every1) -> everyone
  (?:some1) -> someone
  (?:ppl|peeps) -> people
  (?:sry|sorry bout that|soz) -> sorry
  (?:bday) -> birthday
  (?:wknd|wkend) -> weekend
  (?:thru) -> through
  (?:tho) -> though
  (?:prolly|probs) -> probably
  (?:obvs|obv|ofc|natch|totes|deffo|defo|def|totally) -> certainly
  (?:rly|srsly) -> really
  (?:luv ya all|luv ya|luv u|love ya|love u|lots of luv) ->
  luv -> love
  (?:pic|pics) -> pictures
  (?:vid) -> video
  (?:deets|info dump) -> details
  (?:convo) -> conversation
  (?:congrats) -> congratulations
  (?:cmon|c'mon) -> please
  (?:ya|y'all|yall) -> you
  (?:yeah|yea|yep|yup|yass+|hell yeah|hell yes) -> yes
  (?:nope|nah|naw) -> no
  (?:okie|okie dokie|okey dokey|alrighty|righto|mkay|oki|okey) -> all right
  (?:ain't) -> is not
  (?:no worries|no probs|no prob|no biggie|no problemo|no sweat|not to worry|all good|it's all good|don't sweat it|sure thing|you bet|you betcha) -> that is all right
  (?:my bad|mea culpa) -> my mistake
  (?:sorry,? my bad) -> I am sorry, my mistake
  (?:long time no see|long time no hear) -> I hope you are well
  (?:you|u|ya|you guys|guys) (?:rock|rule|are the best|are a star|are a legend|are a lifesaver|'re a star|'re a legend|'re a lifesaver|are awesome|'re awesome) -> thank you for your help
  (?:super duper|super-duper|super|mega|uber|insanely|hella|way|totally|pretty|bloody|crazy) (cool|awesome|nuts|excited|sweet|neat|psyched|pumped|stoked|fun|happy|late|busy|easy|tired|good|nice|slow|bad|quick|fast|important|late|sorry) -> very $1
  (?:awesomesauce|amazeballs|kickass|kick-ass|badass|epic|awesome|wicked|sick|lit|dope|rad|gnarly|groovy|fab|brill|ace|banging|legit|stellar|sweet) -> very good
  (?:neat|nifty|swell|dandy|fab) -> good
  (is|are|was|were|'s|so|really|pretty) (?:crazy|insane|nuts|bananas|bonkers|wild|mental|brutal) -> $1 unusual
  (?:lame|lousy|rotten|gross|bogus|crappy|rubbish|sketchy|iffy|dodgy|wonky|janky|icky|cringe|cringey) -> not good
  (?:hilarious|a hoot|a riot|a laugh|a blast) -> amusing
  (?:stoked|psyched|chuffed|pumped|jazzed|over the moon|buzzing) -> pleased
  (?:gutted|bummed|bummed out) -> sorry
  (?:knackered|zonked|pooped|bushed|wiped out|dead on my feet) -> worn out
  (?:hungover|a bit rough) -> unwell
  (?:swamped|slammed|snowed under|crazy busy|up to my eyeballs|up to my neck|drowning) -> very busy
  (?:bummer|a bummer|what a bummer) -> a pity
  (?:screwed|messed|mucked|cocked|stuffed|goofed|botched) (?:it |this |that )?up -> made a mistake
  (?:freaking|frigging|fricking|effing|flipp(?:ing|in'|in)|friggin) ->
  (?:freak|freaking|chicken|flip) out -> worry
  (?:nailed|killed|crushed|smashed|aced|rocked|slayed) it -> did very well
  (?:chill out|chill|take a chill pill|chillax|hang loose) -> relax
  (?:hang on|hang tight|hold your horses|one sec|a sec|two secs|just a sec) -> one moment
  (?:hang out|hanging out) -> meet
  (?:hang in there) -> please be patient
  (?:easy peasy|easy-peasy|piece of cake|a doddle|a breeze) -> easy
  (?:the heck|the hell|heck) ->
  (?:a tad|a smidge|a smidgen|a wee bit|a bit|teeny|itty bitty) -> a little
  (?:can't wait|cannot wait)(?= to) -> would be glad
  (?:fingers crossed|touch wood|knock on wood) -> I hope
  (?:the whole shebang|the whole nine yards|the lot) -> all of it
  (?:thingy|thingie|thingies|bits and bobs|doodah|gizmo) -> things
  (hello|hi|dear|good morning),? (?:guys|gang|lads|folks) -> $1 all
  you guys -> you
  (?:anyways|anyhoo|anywho|so yeah) -> in any case
  (i|we) (?:reckon|figure|bet) -> $1 think
  (?:stick|chuck|bung|pop|whack|slap|lob|shove|dump|plonk) (it|them|that|this) (in|on|over|into|onto|across) -> put $1 $2
  (?:bug|nag|pester|hound|poke|badger) you -> remind you
  (?:bugging|nagging|pestering|hounding|poking) you -> reminding you
  (?:shoot|fire) (?:it |them )?over -> send
  (?:shoot) (you|me|us) (?:over )?(a|an|the) -> send $1 $2
  (?:beers?|pints?|a cold one) (?:are |is )?on me -> thank you
  (?:i|we) owe (?:you|ya|u) (?:one|a beer|a pint|beers|a drink|big time|a cold one) -> thank you
  (?:ginormous|humongous|humungous) -> very large
  (?:gazillions?|bazillions?|zillions?)(?: of)? -> many
  (?:kid|kiddo)s?(?=[,.!?]) ->
`);

import { phrasebook } from "../phrasebook";

/** Heat, reproach and threats in English, and how the same is said calmly. */
export const heatEn = phrasebook(`
  how (?:many times|often) (?:do|must|will|should|shall) (i|we) (?:have to |need to )?ask (?:you )?(for|about|to) -> $1 have already asked $2 ./
  how (?:many times|often) (?:do|must|will|should|shall) (i|we) (?:have to |need to )?(?:tell|remind) you -> may I remind you
  how (?:many times|often) (?:do|must|will|should|shall) (i|we) (?:have to |need to )?(?:say|repeat|explain) -> $1 have already explained ./
  how (?:many more times|much longer|many more weeks|many more days) (?:do|must|will|should|are|am) (i|we) (?:supposed |expected |meant )?(?:have to |need to |to )?wait -> $1 have been waiting for a long time ./
  how (?:hard|difficult) (?:is|can) (?:it|this|that) (?:be )?to -> could you please
  (?:is|was) (?:it|this|that) (?:really |honestly )?too much to ask (for|to) -> may I ask $1
  i(?:'m| am) (?:so |absolutely |completely |really |just |totally |thoroughly )?(?:sick and tired|sick to death|sick|fed up|tired) (?:of|with) (waiting|asking|chasing|repeating|explaining|hearing|reading|calling|writing) -> I have long been $1
  we(?:'re| are) (?:so |absolutely |completely |really |just |totally |thoroughly )?(?:sick and tired|sick to death|sick|fed up|tired) (?:of|with) (waiting|asking|chasing|repeating|explaining|hearing|reading|calling|writing) -> we have long been $1
  i(?:'m| am) (?:so |absolutely |completely |really |just |totally |thoroughly )?(?:sick and tired|sick to death|sick|fed up) (?:of|with)(?: being)? -> I am not content with
  we(?:'re| are) (?:so |absolutely |completely |really |just |totally |thoroughly )?(?:sick and tired|sick to death|sick|fed up) (?:of|with) -> we are not content with
  i(?:'ve| have)? (?:just |really )?had (?:it|it up to here|quite enough|enough) (?:with|of) -> I am not content with
  we(?:'ve| have)? (?:just |really )?had (?:it|it up to here|quite enough|enough) (?:with|of) -> we are not content with
  (?:my|our) patience (?:is|has) (?:now )?(?:wearing thin|worn thin|run out|at an end|exhausted|gone|over|ended|snapped|up) -> this has to be settled now
  (?:i am|i'm|we are|we're) (?:at the end of (?:my|our) tether|losing (?:my|our) patience|running out of patience|out of patience|past caring|done (?:waiting|asking|being patient)|beyond words) -> this has to be settled now
  (?:this|that|it) is the last time (?:i|we) (?:put up with|tolerate|accept|stand for) (?:it|this|that) -> please make sure that it does not happen again
  (?:i|we) (?:will|'ll|won't|will not|shall not|refuse to|am not going to|are not going to) (?:not |no longer )?(?:put up with|tolerate|stand for) (?:this|that|it) (?:any longer|any more|anymore|again|nonsense) -> this cannot go on
  (?:i|we) (?:will not|won't|shall not|refuse to|am not going to) (?:tolerate|stand for|put up with|accept) -> I cannot accept
  for the (?:last|umpteenth|nth|hundredth|thousandth|millionth|hundred) time,? ->
  (?:again and again|over and over again|over and over|time and time again|time and again) -> repeatedly
  enough is enough -> this cannot go on
  enough now -> this cannot go on
  enough(?=[!.]) -> this cannot go on
  are you (?:kidding|joking|serious|for real|out of your mind|insane|mad)(?: me)? -> I do not understand this ./
  (?:is this|is that|this is|this must be) (?:a|some kind of a|some kind of|some sort of) (?:sick |bad )?joke -> I do not understand this ./
  you (?:must|have got|have|'ve got) (?:to )?be (?:kidding|joking)(?: me)? -> I do not understand this
  what (?:is|'s) (?:wrong|the matter) with you(?: people| lot| all)? -> what has happened
  what (?:were|are) you (?:people |all )?(?:even )?(?:thinking|playing at) -> what was the reason
  what (?:the|in the) (?:hell|heck|fuck|devil|blazes) -> what
  (where|who|why|how|when) (?:the|in the) (?:hell|heck|fuck|devil|blazes) -> $1
  (what|where|who|why|how|when) (?:on earth|in god's name|in heaven's name|in the world) -> $1
  what (?:the )?(?:part|bit|word) of (.{2,60}?) (?:do|did|don't|didn't) you (?:not |fail to |people not )?understand -> please note: $1 ./
  how dare you(?= [a-z]) -> please do not ./
  how (?:could|can) you(?: even| possibly)? -> why did you
  don't you (?:ever )?(?:dare|even think of|even think about) -> please do not
  (?:do not|don't) (?:ever|you ever) -> please do not
  (?:do not|don't) (?:make|force) me(?: to)? -> I would rather not
  you (?:will|'ll) (?:live to |come to |soon |all |both )?(?:regret|be sorry for|pay for)(?: it| this| that)?(?: dearly| bitterly)? -> we will have to speak about the consequences
  you (?:will|'ll) be (?:very |so )?sorry -> we will have to speak about the consequences
  you (?:will|'ll) (?:be hearing|hear) from (?:my|our) (?:lawyer|lawyers|solicitor|solicitors|attorney) -> we will have to take legal advice
  (?:i|we)(?:'ll| will) see you in court -> we will have to take legal advice
  (?:i|we)(?:'ll| will| shall) (?:personally )?(?:ruin|destroy|bury|crush|blacklist|expose|humiliate) (?:you|your company|your firm|your business) -> we will have to take further steps
  you(?:'ve| have) been warned ->
  mark my words,? ->
  so help me(?: god)?,? ->
  (?:consider this|this is) (?:your|my|a|the) (?:last|final) warning ->
  or else ->
  (?:don't|do not) (?:test|threaten|tempt|patronise|patronize|lecture) me -> please let us stay with the matter
  (?:get|keep) your (?:nose|hands|paws|fingers) out of -> please leave it to us to settle
  (?:get|keep) your (?:facts|story) (?:straight|right) -> please check the facts
  (?:get|pull) your (?:shit|sh\\*t|things|act|acts|house|finger|socks|self|selves) (?:together|in order|out|up) -> please settle this
  (?:pull|get) yourselves? together -> please settle this
  (?:go to hell|get lost|drop dead|piss off|bugger off|sod off|screw you|damn you|get stuffed|shut up|shut your mouth) ->
  you (?:ought to|should) be ashamed(?: of yourself| of yourselves)? -> this falls short of what we agreed
  (?:have you|do you have) no (?:shame|decency)(?: at all)? -> this falls short of what we agreed ./
  who (?:do|the hell do|on earth do) you think you are(?=[.?!]|$) -> please let us stay with the matter ./
  (?:you have|you've got|what|you had) (?:the|some|a) (?:nerve|gall|cheek|audacity)(?: to)? -> it surprises me that you
  stop wasting (?:my|our|everyone's|everybody's) (?:precious |valuable )?time -> please come to the point
  (?:a|an|such a|what a) (?:complete |total |utter |absolute )?waste of (?:my |our |everyone's |everybody's )?time -> of little use
  stop (?:making excuses|whining|moaning|whinging|stalling|dithering|arguing|dodging the question) -> please give me an answer
  stop (lying|pretending|ignoring|blaming|hiding|passing|messing|playing|copying|bothering|pestering|treating|telling|feeding|calling|ringing) -> please stop $1
  spare (?:me|us) (?:the|your|another) (?:excuses?|stories|story|nonsense)(?=[.!?]|$) -> please give me an answer
  (?:i|we) (?:could not|couldn't|could|do not|don't) (?:care less|give a (?:damn|toss|hoot|monkey's|fig)) (?:about|what|who|how|if|whether) -> what matters to me is not
  (?:i|we) (?:could not|couldn't|could|do not|don't) (?:care less|give a (?:damn|toss|hoot|monkey's|fig)) -> this does not change our position
  (?:i am|i'm|we are|we're) not your (?:servant|slave|secretary|maid|mother|babysitter|doormat|personal assistant|errand boy) -> I cannot do this for you
  (?:thank you|thanks) (?:so much |very much |so very much )?for (?:finally |eventually |at last )?gracing (?:us|me) with (?:an answer|a reply|your presence|a response) -> thank you for your answer
  (thank you|thanks) (?:so much |very much |so very much )?for (?:finally|eventually|at last|deigning to) -> $1 for
  (?:thank you|thanks) (?:so much |a lot |very much )?for nothing ->
  (?:is|are|was|were) (?:absolutely |completely |simply |just |frankly |utterly |totally |quite |truly |beyond )*(?:an? )?(?:absolute |complete |total |utter |bloody )*(?:disgrace|disgraceful|outrage|outrageous|ridiculous|farce|fiasco|shambles|scandal|scandalous|shameful|appalling|disgusting|pathetic|intolerable|unforgivable|inexcusable|insulting|madness|mockery|travesty|joke|circus|insane|insanity|unbelievable|laughable|absurd|abysmal|atrocious|insult) -> is not acceptable
  (?:what|such) an? (?:absolute |complete |total |utter |bloody )*(?:disgrace|outrage|farce|fiasco|shambles|scandal|mockery|travesty|joke|circus|mess|cheek|cock-up) -> this is not acceptable
  (?:an? )?(?:absolute|complete|total|utter) (?:disgrace|outrage|farce|fiasco|shambles|scandal|mockery|travesty|circus|mess|nonsense|rubbish|garbage) -> not acceptable
  (?:disgraceful|outrageous|ridiculous|scandalous|shameful|appalling|disgusting|pathetic|intolerable|unforgivable|inexcusable|laughable|abysmal|atrocious|miserable|wretched|idiotic|bloody|damned|damn|goddamn|sodding|blasted|flaming|freaking|frigging|stupid) ->
  (?:nonsense|rubbish|garbage|lies|fairy tales|fairytales) -> explanations
  excuses -> explanations
  (an|the|your|another|any|this|that|every) excuse(?! me| for) -> $1 explanation
  (?:a pack of lies|a lie) -> not correct
  (?:furious|livid|outraged|fuming|seething|incensed|infuriated|pissed off|enraged) -> disappointed
  (?:infuriating|maddening|enraging) -> difficult for us
  you (?:people|lot|clowns|jokers) -> you
  (?:absolutely|utterly|totally|completely|bloody well|for once|once and for all|at all costs|for god's sake|for heaven's sake|for christ's sake|for goodness sake|for goodness' sake|for pity's sake|for crying out loud|for fuck's sake|by god|damn it|dammit|goddamnit|goddammit|damn well|frankly|seriously|honestly|quite frankly),? ->
  (?:do|did|does) you (?:people )?(?:even|ever|actually) -> do you
  (do|did|does|can|has|have|could) (anyone|anybody|nobody|no one|somebody) (?:even|ever|actually|there ever|over there ever|there actually) -> $1 $2
  not (?:a single|one single|one|a) (?:damn )?(?:person|soul) -> nobody
  not (?:a single|one single) -> no
  (?:no excuses|no more excuses|no ifs|no buts) ->
  (?:this instant|this minute|right this second|right now|immediately|at once|instantly) -> as soon as you can
`);

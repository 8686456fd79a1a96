import { phrasebook } from "../phrasebook";

const f = "(?:f+[u*@#v]+c*[k*]+|f[*@#]{2,4}|fck|fkn|phuck|f u c k)";
const sh = "(?:sh[i1!*]+t+e?|s[*@#]{2,3}|s h i t)";

const nouns = "(?:asshole|arsehole|asshat|dickhead|bastard|bitch|wanker|tosser|prick|cunt|twat|dipshit|shithead|motherfucker|fucker|fuckwit|bellend|knobhead|jackass|scumbag)";

/** Vulgar English words, masked ones too, and what is meant by them. */
export const vulgarEn = phrasebook(`
  what the (?:actual )?${f} (?:is|was) (?:going on|happening|this|that|it) -> what has happened
  (what|who|why|where|when|how) (?:the|in the) (?:actual )?(?:${f}|hell|heck|${sh}|bloody hell) -> $1
  (?:absolutely |completely |totally |really |so )?${f}(?:ed|3d|e d|t) (?:it |this |that |everything |things )?up(?: again)? -> went wrong with it
  (?:is|was|are|were) (?:absolutely |completely |totally |really |so |all |utterly |well and truly )?${f}(?:ed|3d| e d|\\*d)(?: up)? -> does not work
  (?:has|have|had) (?:absolutely |completely |totally |really |all )?${f}(?:ed|3d) up -> has made a mistake
  ${f}(?:ed|3d|s|ing)? up -> got wrong
  ${f}(?:ed| e d) -> broken
  ${f}(?:(?:ing|in'|in)|1ng| i n g|\\*n|ing well)? ->
  (?:mother|cluster)${f}(?:er|ers|ing)? -> muddle
  (?:a |an |the )?(?:complete |total |utter |absolute |real |right )?(?:cluster${f}|${sh} ?show|fuck-?up|cock-?up|balls-?up|${sh}storm) -> a failure
  (?:complete |total |utter |absolute |pure |such )?(?:bull ?[s$]h[i1!*]t|bull[*$@#]+|horse${sh}|bollocks|bull) -> not right
  (?:a |the )?(?:whole )?(?:load|pile|heap|bunch|lot|piece|crock) of (?:absolute |utter |total |complete )?(?:${sh}|crap|bollocks|bull${sh}) -> not good enough
  (?:so |completely |absolutely )?full of (?:${sh}|crap|bollocks|it) -> not right
  (?:oh,? )?(?:no|holy|oh|for) (?:${sh}|crap|hell),? ->
  (?:give|gives|gave) (?:a|two) (?:${sh}|fuck|flying fuck|damn|toss|crap)s? about -> care about
  (?:give|gives|gave) (?:a|two) (?:${sh}|fuck|flying fuck|damn|toss|crap)s? -> care
  (?:my|his|her|their|our|your|its) ${sh} -> things
  ${sh}(?:ty|tier|tiest) -> poor
  (?:this|that|the same|the) crap -> this
  (?:is|was|are|were) (?:complete |total |utter |absolute |pure )?(?:crap|${sh}|rubbish|bollocks) -> is poor
  (?:crappy|crap(?= \\p{L})|half-?assed|half-?arsed|piss-?poor|bloody awful|godawful) -> poor
  (?:this|that|the|same|old) ${sh} -> this
  ${sh}(?:s|ting)? -> rubbish
  (?:a |an |the |that |this )?(?:complete |total |utter |absolute |real |right )?(?:pain in the (?:ass|arse|butt)) -> difficult
  (?:kick|kicks|kicked|kicking) (?:my|your|his|her|their|our|some) (?:ass|arse|butt)(?:es)? -> remind them
  (?:get|move|shift|haul) (?:your|his|her|their|our) (?:lazy |fat |sorry )?(?:ass|arse|asses|arses|butt)(?:es)? -> come
  (?:cover|covering) (?:my|your|his|her|their|our) (?:own )?(?:ass|arse|asses|arses|butt)(?:es)? -> be careful
  (?:pissed off|pissed) -> annoyed
  (?:piss|pisses|pissing) (?:me|us|everyone|people) off -> annoys us
  (?:piss off|bugger off|sod off|fuck off|f off) ->
  (?:taking|takes|take|took) the piss -> not serious
  (?:buggered|knackered|shagged) -> broken
  (?:bugger|sod) all -> nothing
  (?:damn|damned|goddamn|goddamned|god-damn|goddam|bloody|sodding|flipping|frigg(?:ing|in'|in)|freak(?:ing|in'|in)|effing|fricking|frickin|blasted|ruddy|darn|darned) ->
  (?:damn|fuck|screw|bugger|sod) (?:you|him|her|them|it|this|that)(?: all| lot)?(?=[,.!?]|$) ->
  (?:some|a|one) (?:{w} )?son of a bitch -> somebody
  (?:damn it|dammit|goddammit|goddamnit|(?:${f}(?:ing|in'|in) |bloody |flaming )hell|son of a bitch|wtf|ffs|omfg|stfu|gtfo|fml|af),? ->
  as hell ->
  (?:the|a) hell of a(?: lot)? -> much
  (?:hell|heck) (?:no|yes|yeah) -> no
  (?:sucks|sucked|blows) -> is not good
  (?:some|a|an|one) (?:{w} )?${nouns} -> somebody
  (the|that|this|which|what) (?:{w} )?${nouns} -> $1 person
  (?:the|those|these|some|a bunch of|a load of|a pack of) (?:{w} )?${nouns}s -> those people
  (?:crap|craps|bullcrap|turds?) -> poor work
`);

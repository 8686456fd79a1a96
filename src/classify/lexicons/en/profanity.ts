import type { ProfanityKind } from "../../detectors/profanity";
import type { Lexicon } from "../../text/phrases";

/** Vulgar English. Names and trades that only look like it stand behind `!`; whole words alone are matched, so Scunthorpe and Penistone never are. */
export const profanityEn: Lexicon<ProfanityKind> = {
  entries: {
    vulgar: `
      fuck*
      (motherfuck*|clusterfuck~n|unfuck*|mindfuck~n|fck|fcking|fkn|fking|effin|phuck*|fuking)
      (shit|shits|shitty|shittier|shite|shitting|shitshow~n|shitless|shitload~n|bullshit*|horseshit|chickenshit|batshit|dipshit~n|apeshit|shitstorm~n|shithole~n|shithead~n|shitter|sh1te)
      (cunt~n|twat~n|wank|wanks|wanking|wanker~n|tosser~n|bellend~n|knobhead~n|dickhead~n|cocksuck*)
      (bitchy|bitching|bitched|biatch)
      (asshole~n|arsehole~n|arse|arses|asshat~n|dumbass*|jackass*|lardass|dumb-ass|ass-kiss*|asskiss*|asswipe~n|arsed)
      (pissing|pisser|piss|pisses|pissy|pisshead~n|piss-up) ! piss (flap|pot)
      (bollocks|bollocking|bugger|buggers|buggered|buggery|bugger-all) ! bugger (bognor|hall)
      (slut~n|slutty|whore~n|whorehouse) ! (word~n|term~n) _2 (slut~n|whore~n)
      (goddamn*|goddammit|god-damn*|goddam)
      (tits|titties|boobs|dildo~n|jerk-off|jerkoff|blowjob~n|handjob~n|boner~n|cumshot~n) ! (blue|great|coal|bird|marsh|willow) tits
      (jizz|spunk) ! (spunk) (and|of|show~v)
      son of a bitch ! (bitch) (wo|would|does|did|is)
      (stfu|gtfo|wtf|omfg|lmfao|lmao|ffs|fubar|fml|af) ! (ffs) (machine~n|line~n|film|bag~n|pouch*|packag*|unit~n|equipment) | (form|fill|seal|vertical|horizontal) ffs | af (lens|am|motor|mode|system) | (canon|nikon|sony) ..3 af | af
      (dick) (around|head|move|pic~n|all)
      (suck|sucks|sucking) (dick|cock|balls|ass)
      (holy|oh|total|complete|utter|full of|piece of) (shit|crap)
      (cock-up~n|cockup~n)
      (cock|cocks) (up|sucker) ! cock up (the|his) ear~n
    `,
    kennel: `
      (bitch|bitches|cock|cocks)
    `,
    workshop: `
      bastard~n ! bastard~n (size~n|title~n|sword~n|toadflax|operator)
      prick~n ! (pin|needle|finger|skin) prick~n | prick (test|the|out|up)
    `,
    mild: `
      pissed
      (smartass*|badass*|kickass|half-assed|halfassed|smart-ass|bad-ass|kick-ass)
      (ass|asses) ! ass (manager~n|director~n|secretary|professor~n|editor~n) | (wild|pack|jenny|jack) (ass|asses) | (ass|asses) (and|or) (mule~n|horse~n|ox|oxen) | (horse~n|mule~n|ox) _2 (ass|asses) | ass (y|e|o|de|la) | (pdf|video|subtitle~n) ass
      (damn|damned|damnit|dammit|darn|damnation) ! (damn|damned) (with faint|souls) | darn (sock~n|hole~n|the sock)
      (crap|crappy|crapped|craps|bullcrap) ! craps (table~n|game~n)
      (hell|hellish|helluva) ! (hell) (creek|gate|fire pass|kitchen|week) | (hell of a|helluva) (good|great|nice|fine|team|player|show|presentation|achievement|effort)
      (bloody) ! bloody (mary|murder|sunday|nose|wound~n|knee|bandage|war|battle|diarrhea|diarrhoea|stool~n|discharge)
      (screwed) (up|us|me|over|you|him|them) ! screwed (up|over) (tight|into|onto)
      (sucks|sucked) ! (vacuum|pump|fan|nozzle|hose|it) sucks _3 (air|water|in|out|up|dust|from|through) | suck~v (air|water|dust|fuel|oil)
      (freaking|frigging|friggin|frickin|effing|flipping) ! flipping (book~n|page~n|burger~n|through|the|a|house~n)
      (turd~n|fart~n|farted|farting|poop|pooped|peed|pee) ! brain fart~n
      (butt|buttload|butthead) ! butt (joint~n|weld*|hinge~n|plate|of|ends|fusion) | (cigarette|rifle|water|pork|boston) butt
    `,
  },
};

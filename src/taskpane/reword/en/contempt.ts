import { phrasebook } from "../phrasebook";

const trait =
  "(?:incompetent|clueless|brainless|gutless|spineless|witless|feckless|talentless|hopeless|useless|worthless|pathetic|ridiculous|laughable|mediocre|stupid|pitiful|dense|daft|idiotic|moronic|asinine|childish|infantile|amateurish|mindless|obnoxious|vile|sleazy|thick|gormless|simple-minded|small-minded|dim-witted|half-witted|slow-witted|pig-headed|boneheaded|imbecilic|obtuse|inept|illiterate|contemptible|despicable|loathsome|two-faced|arrogant|pompous|smug|conceited|haughty|insufferable|immature|petulant|bumbling|blundering|babbling|blithering|spoilt|spoiled|self-important|power-hungry|cowardly|lazy|ignorant|delusional|braindead|brain-dead|bone-idle|workshy|dumb|dim|silly|jumped-up|self-appointed|so-called|glorified|overpromoted|would-be|tinpot|precious|dozy|hapless|lying|miserable)";
const fool =
  "(?:idiot|moron|imbecile|cretin|dimwit|halfwit|half-wit|nitwit|dunce|numbskull|numskull|bonehead|blockhead|knucklehead|airhead|simpleton|buffoon|dolt|oaf|twit|twerp|lout|boor|berk|muppet|clown|plonker|numpty|fool|loser|joker|cowboy|jerk|creep|slacker|layabout|freeloader|deadbeat|windbag|loudmouth|nutcase|weirdo|crybaby|know-it-all|charlatan|lackey|donkey|monkey|dinosaur|amateur|parasite|weasel|snake|dope|prat|jobsworth|pen-pusher|bean-counter|genius)";

/** Disparaging words that a sentence stands without, or with a plain one. What only says what somebody is has no better words: there the sender says what was done. */
export const contemptEn = phrasebook(`
  , (?:as )?(?:you|the|that|those|these) (?:${trait} )*${fool}s?(?=[,.!?]|$) ->
  (the|those|these|your|their|our|his|her|my) (?:${trait},? (?:and )?)*(?:${fool}s|numpties) (in|at|from|of|on|who|that|over|upstairs|down|behind|with) -> $1 people $2
  (the|that|this|your|their|our|his|her|my|some|any) (?:${trait},? (?:and )?)*${fool} (in|at|from|of|on|who|that|over|upstairs|down|behind|with) -> $1 person $2
  (these|those|your|their|our|his|her|my) (?:${trait},? (?:and )?)*(?:${fool}s|numpties)(?= (?:have|had|lost|sent|can|could|will|are|were|do|did|forgot|keep|broke|left|missed|put|never|still|again|cannot|can't|{w}ed)) -> $1 people
  (the|that|this|these|those|your|their|our|his|her|my|its|{w}'s) ${trait}(?:(?:,| and|, and)? ${trait})*(?= (?!(?:as|and|or|but|enough|for|to|in|of|with|about|at|when|if)(?![a-z]))\\p{L}) -> $1
  (your|their|his|her) little (project|team|report|spreadsheet|presentation|club|department|idea|business|email|plan|scheme|list|theory|game|games|friends?|empire) -> $1 $2
  (?:complete|total|utter|sheer|staggering|epic|gross|blatant) (?:incompetence|stupidity|ineptitude|idiocy|cluelessness|uselessness|laziness|ignorance|arrogance) -> mistakes
  (?:incompetence|stupidity|ineptitude|idiocy|cluelessness|uselessness|laziness|ignorance|arrogance) -> mistakes
  you (?:${trait} )*(?:${fool}s|geniuses|numpties) -> you
  (your|their|our|his|her|the|that) (?:bunch|pack|gang|crew|herd|shower|parade|circus|zoo|kindergarten) of (?:${trait} )*(?:${fool}s|amateurs|cowboys|jokers|numpties|children|headless chickens|monkeys|sheep) -> $1 team
  learn (?:how )?to (read|count|spell|write|listen) -> please take care to $1
  use your (?:head|brain|brains|eyes|loaf) -> please look carefully
  (?:get|buy|grow|find|borrow) (?:yourself|yourselves|a) (?:a )?(?:brain|clue|spine|backbone|conscience)s? -> please look carefully
  spell (?:it|this|that) out for (?:you|him|her|them) -> explain it
  (?:stupidly|idiotically|incompetently|lazily|cluelessly|mindlessly|pathetically|hopelessly) ->
  stop (?:being|acting|behaving)(?: so| like| like a| such a| as if you were)? (?:${trait}|${fool}s?|child|children|ridiculous) -> please think it over
`);

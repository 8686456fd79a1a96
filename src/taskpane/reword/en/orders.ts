import { phrasebook } from "../phrasebook";

/** What makes an order of a request in English beside its verb: threats, reproach, no answer heard. */
export const ordersEn = phrasebook(`
  ,? (?:and )?(?:no|i want no|i will accept no|i accept no) (?:more |further )?(?:excuses|excuse|arguments?|discussions?|debates?|exceptions|questions|ifs|buts|delays?|nonsense|backchat|explanations|comments|stories)(?: (?:please|this time|whatsoever|at all|from you|or buts))? ->
  ,? (?:and )?(?:spare|save) (?:me|us) (?:the|your|any|another) [^.!?;]*[^.!?;\\s] ->
  ,? and (?:be|make it) quick(?: about it)? ->
  ,? and (?:not a minute later|not a day later|not one minute later|not later) ->
  (?:without|with no) (?:further |any |more )?(?:delay|excuses|discussion|ado|argument|arguments|fuss|exception) ->
  ,? (?:or else|or face the consequences|or suffer the consequences|or explain yourself(?: to {w}(?: {w})?)?|or forget it|or don't bother (?:coming|turning up)(?: back| in)?) ->
  ,? (?:or|otherwise,?|or else|if not,?) (?:i|we|you|the council|the contract|the order|the deal)(?:'ll| will| shall|'m| am| are going to|'re going to) [^.!?;]*?(?=[.!?]|$) ->
  ,? (?:or|otherwise,?|or else|if not,?) (?:i|we|you)(?:'ll| will| shall) (?:[^.!?;]*[^.!?;\\s]) ->
  (?:do i|have i) (?:make|made) myself (?:clear|understood|perfectly clear|quite clear) -> ./
  (?:is|are) (?:that|this|we|things) (?:clear|understood|quite clear|perfectly clear) -> ./
  ,? (?:and )?(?:that is|that's|and that's) (?:an order|final|that|it|the end of it|all there is to it) ->
  ,? (?:end of|full stop|period|and i mean it|i mean it|i mean business)(?: story| discussion| conversation)? ->
  (?:i|we)(?: will|'ll| shall| do)?(?: not|n't)? (?:be )?(?:ask|asking|say|saying|tell|telling|repeat|repeating|warn|warning|discuss|discussing|remind|reminding)(?: you| it| this| myself)? (?:again|twice|any more|another time) ->
  (?:i|we) (?:won't|will not|shall not|shan't|'ll not) (?:be )?(?:ask|asking|say|saying|tell|telling|repeat|repeating|warn|warning|discuss|discussing|remind|reminding)(?: you| it| this| myself)*(?: again| twice| any more| another time)? ->
  i(?:'m| am) not (?:going to )?(?:ask|asking|say|saying|tell|telling|repeat|repeating|discuss|discussing)(?: you| it| this| myself)*(?: again| twice| any more)? ->
  (?:i|we) (?:don't|do not) (?:want|need|wish) (?:to hear )?(?:any |your |another |more )?(?:excuses?|explanations?|reasons|stories|arguments)(?: this time)? ->
  (?:i|we) (?:don't|do not) (?:care|want to hear)(?: about)? (?:how|what|why|who|where|which|if|whether) [^.!?,;]* ->
  (?:see to it that|make sure that|make sure|ensure that) (?:it|this|that) (?:never|does not|doesn't) happens? again -> please help us to avoid this in future
  (?:and )?(?:get on with it|hurry up|chop chop|move it|look sharp|step on it) -> we would be glad of it soon
  (?:be quick about it|make it quick|be quick) -> we would be glad of it soon
  (?:this instant|this minute|right this second|right this minute|right now|straight away|immediately|at once|instantly|forthwith|now now) -> as soon as you can
  (?:for once|for a change) ->
  (?:once and for all) ->
  (?:like everybody else|like everyone else|like any other adult|like an adult|like adults) ->
`);

/** Verbs that begin an order without an object to show it. */
export const verbsEn = new Set(
  (
    "accept add adjust allocate announce answer apologise apologize appear apply approve arrange arrive ask assign attach attend audit be block book brief bring build buy call cancel carry cease change charge chase check choose clean clear close collect come commit compare complete confirm contact copy correct count courier cover credit cut deal " +
    "decide delete deliver deploy destroy dig do document double-check draft drive drop empty enter escalate estimate evict explain extend fetch file fill find finish fit fix fold follow forward gather get give go hand hang hire hold hurry include inform inspect install invoice issue join keep label lay learn leave lift list listen load lock look " +
    "lower mail make mark measure meet mend mop mount move name note notify obey open order organise organize pack paint park pass pay phone pick place plan polish post prepare present print process produce prove provide pull push put quit quote raise re-check re-do re-run re-send read rearrange recheck recount redo reduce refill refund register " +
    "release reload remember remove rename repair repeat replace reply report repost represent reprint rerun resend reset resign resolve respond restore resubmit return revert review revise rewrite ring rinse roll run schedule scrap scrub see sell send separate set settle ship show shut sign skip sort speak stack stand start stay stick stop store strip submit supply " +
    "sweep switch take teach tell test throw tidy tie track train transfer translate try turn unload unlock update upload use wait wake walk warn wash watch water wear weigh wipe wire withdraw work wrap write"
  ).split(" "),
);

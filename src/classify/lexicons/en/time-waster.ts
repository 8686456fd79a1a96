import type { TimeWasterKind } from "../../detectors/time-waster";
import type { Lexicon } from "../../text/phrases";

/** Sent because it was found: how such mail begins, what it brings, and what would make it worth the reader's time. */
export const timeWasterEn: Lexicon<TimeWasterKind> = {
  classes: {
    thing:
      "article~n link~n video~n clip~n podcast~n newsletter~n piece blog~n post~n photo~n photograph~n photos picture~n recipe~n quiz* poem~n webinar~n meme~n playlist~n facts story stories essay~n read listen cartoon~n joke~n song~n book~n film~n movie~n documentary column infographic~n ranking trivia map " +
      "museum slides list diary obituary horoscope whitepaper trend~n tip~n limerick~n quote~n issue episode deck thread recording page feature series website site",
    like: "like enjoy appreciate find tickle amuse interest please entertain",
    found: "found saw read noticed spotted",
    event:
      "meeting call workshop seminar class audit presentation training deadline grant report committee hearing visit course conference tender contract",
    you: "you everyone everybody anyone somebody someone all",
  },
  entries: {
    idle: `
      (no|without) _1 (reason|agenda|purpose|action|occasion) ! no (reason|action|purpose) (to|why|for|was|is|can|has)
      (not|n't) _2 (work|business) (related|relevant) ! not (yet|to mention)
      (not|nothing|n't) _2 (about|for|with) _1 (work|business) ! (not|n't) _2 (for|with) (work|business) (hours|days)
      (not|n't) _3 anything in particular
      (just|purely|only|simply) (for|because) (fun|amusement|your amusement|interest|laughs|general interest)
      (for|purely for) your (amusement|entertainment|enjoyment|coffee break|reading pleasure)
      (just|felt like|only) sharing ! just sharing (the|a|your|our|my) (update~n|feedback|screen)
      (made|makes) (me|us) (laugh|smile|grin|chuckle|think of you)
      (brighten|cheer) up
      (hours of fun|spare hour|a nice read|light reading|weekend reading|food for thought|do with _3 what you will|no idea why|for what it 's worth)
      (a|bit of) (laugh|giggle|chuckle)
    `,
    offer: `
      (thought|figured) _2 (you|this|it|i) _3 ({like}|share|pass|send|forward|interest~v|interesting|useful|care|want)
      thought of you
      (may|might|could|would|can|should) [(also|perhaps|possibly|well)] _2 (interest|amuse|tickle|be of interest|be interesting|be of use|be interested|be useful) [{you}] ! (others|anyone|anybody|whom) _4 (may|might|would|could) _2 (interest|be interested) | be interested in (your|hearing|talking|getting|seeing|knowing|meeting|working|having|joining|what)
      (you|you'll|'ll|might|may) [maybe] (enjoy|like|get a laugh|fancy|find _2 interesting) ! (would|if|as|what*|do|did|how|when*) you
      (came|come|stumbled|happened|bumped) (across|upon)
      (stumbled|happened|bumped) (on|into)
      (popped|turned) up in my
      (just|simply|quick|only) _1 fyi
      ^ fyi [only] .
      (passing|pass|sending|forwarding|sharing|send) (this|it|these) (on|along|around|round) ! not pass | pass it on to
      (in|just in) case {you} _3 (interest~v|like|bored|curious|wants|feel)
      (of|some|general) interest to {you}
      (interesting|fascinating|great|lovely|nice|fun|charming|worth a|worth your) (read|watch|listen|look|{thing})
      ^ _2 enjoy .
      {thing} _4 enjoy .
      (worth|have) a (read|look|watch|listen) (when|if) _2 (time|minute|moment|bored)
      (i|we|my|just) _2 {found} _4 {thing} ! {thing} _2 you (asked|wanted|need)
    `,
    thing: `
      {thing}
    `,
    reason: `
      with (all|your|all of) ..3 (history|experience|background|expertise|interest)
      (useful|some|more) background (to|on|for)
      on ..2 behalf
      (asked|wanted|told) (me|us) to _1 (send|pass|forward|share|give|show|tell)
      you _2 (asked|requested|wanted|ordered|needed|need|mentioned|asking|inquired|commissioned|subscribed|said|suggested|raised|wrote|told|sent|signed)
      (your|their) _2 (question|request|inquiry|query|project|proposal|meeting|presentation|report|application|audit|tender|bid|brief|decision|comment|concern|order|contract|plan~n|call|survey|case|claim|visit|interest)
      as (discussed|requested|agreed|promised|planned|ordered|wanted|mentioned|you)
      (because|since|so) _1 (you|your)
      (relevant|applies|applicable|affects|concerns|impact~v|matters) _2 (to|you|your)
      (for|before|ahead of) (your|the|our|tomorrow|tomorrow's|monday|tuesday|wednesday|thursday|friday) _2 {event} ! thank* [you] for
      (you are|you're|you 're|you 'll|you will) (judging|costing|restoring|planning|preparing|writing|working|looking|building|reviewing|considering|drafting|speaking)
      (per|following|further to|in response to|regarding|about) your
    `,
    business: `
      (because|since|so) _1 we ! so we
      (deadline|due|must|required)
      please [(also|kindly)] (review|sign|reply|confirm|approve|complete|call|advise|let|note|see|find|print)
      (per|following|further to|in response to|regarding) (our|the)
    `,
    question: `
      ^ _1 (do|did|could|would|can|will|shall) (you|we) ! would you believe
      what do you think
      (let|call) me know
    `,
  },
};

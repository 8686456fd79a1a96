import type { CommandKind } from "../../detectors/command";
import type { Lexicon } from "../../text/phrases";
import { englishGrammar } from "./grammar";

/** What an order adds to its verb, by class; the imperative itself is found in `text/imperative.ts`. */
export const commandEn: Lexicon<CommandKind> = {
  classes: {
    not: englishGrammar.not,
    us: englishGrammar.me,
    i: englishGrammar.i,
    excuse: "excuse excuses argument arguments discussion discussions debate exceptions questions stories ifs buts delay nonsense backchat explanation explanations comments apologies",
    /** What one does when told to, and not what merely happens to one: one will see, get, need or find without being told. */
    act: "stop start cease send give hand bring put take return pay refund credit fix repair redo rewrite submit correct replace remove delete cancel withdraw do make finish deliver provide write sign report call ring phone answer reply explain apologise apologize come go be stay leave wait work follow obey comply ask use keep collect move clear clean wash open close drop change tell confirm attend appear stand sit wear carry count check",
    day: "monday tuesday wednesday thursday friday saturday sunday tomorrow today noon midday midnight lunch close morning evening eod one two three four five six seven eight nine ten eleven twelve",
    done: "done sorted fixed finished paid signed sent removed gone back ready cleared closed off clean released halved refunded corrected replaced repaired",
  },
  fragments: {
    deadline: `
      (by|before|until|till|no later than) [the] [end] [of] ({day}|1*|2*|3*|4*|5*|6*|7*|8*|9*)
      (today|tonight)
      by the time
      within [(the|an|one|two|24|48)] [(hours|hour|minutes|day|days)]
    `,
  },
  entries: {
    order: `
      how (often|many times) (must|do|shall) i (have|ask|say|repeat|tell|write)
      (on|to) my desk (by|before|today|tonight|tomorrow|now|first|at|in|this|on|within)
      in my (inbox|hands|hand|office) (by|before|today|tonight|tomorrow|now|first|at|this|within) ! this time
      {i} (want|expect|demand|require) _6 (by|before|today|tonight|now|immediately|no later) _6 , (or|otherwise|and no|no|not|make|arrange|spare|and spare)
      {i} [do] {not} want (excuses|reasons|explanations|to hear|stories|your|any|another) ! any of (it|this|that|them)
      {i} 'll have (the|it|that|my|an) _4 {done}
      see to it [that] ! (i|we|he|she|they|to|who|'ll|will) see to it
      make sure (it|this|that) (never|does n't|does not) happen* again ! (to|we|will) make sure
      [do] n't make me (ask|say|tell|repeat|come|chase|wait|call|ring|regret)
      (how many times|how often) do {i} have to (tell|ask|repeat|say|remind)
      {i} should {not} have to (ask|beg|tell|repeat|chas~e|remind|explain|say)
      why (ca n't|do n't|must|do|should|am|are) ({i}|you) (always|people|lot|just|ever|still|have to|even)
      (is that|is this|am i|have i made myself) (clear|understood|quite clear) ! is (that|this) clear (to|enough|from|now)
      {i} (will|shall|do|am|'m|'ll|wo) {not} [be] (repeating|asking|saying|telling|waiting|chasing) _2 (again|twice|any|that|this|it) ! {i} do {not}
      {i} (am|'m) not asking [you] . ! not asking you to
      (or|and) (do n't|do not) (bother|come|show up|expect|even) ! do n't (bother|hesitate) _4 (if|unless) | do n't expect
      (stop|quit) (making excuses|wasting|arguing|whining|moaning|dithering|stalling|complaining|telling|asking|phoning|calling|ringing|emailing|sending|pestering|blaming) ! (to|can|could|will|would|we|they|i|and) (stop|quit)
      (be|make it) quick about it
      (be quick|and quick|get on with it|hurry up) .
      (not a word|not one word) (to|from)
      (nobody|no one) (touches|leaves|moves|parks|opens|enters|signs|takes|starts) _6 (without|until|unless|before) ! without _3 (helmet~n|goggles|glasses|gloves|boots|badge~n|pass|mask~n|vest~n|hat~n|harness*|protection|permit) | (if|that|because|so|when|since) (nobody|no one)
      not (one|a single|another) more _3 (leaves|goes|from|without|until|enters)
      no more (calls|excuses|emails|messages|visits|complaints|delays|games|stories) ! (there|have|need|has|are|were|with|had|expect|take) _2 no more | no more _ (needed|necessary|today|than|were|are|for|this)
      (take|get|keep) your _3 (off|away|out of) (my|the|our) ! take your (time|pick|call)
    `,
    obligation: `
      you ('ll|will|shall|must) _1 {act} ! you ('ll|will|shall|must) _1 (be|come across|find|have) | (if|when|where|that|which|how|what|hope|sure|whether|so|then|think|know) you | you ('ll|will) (pay|use|take) (a|an|only|less|more|about|no)
      (you are|you 're) (not|never) to {act}
      (you are|you 're) to (stop|send|give|hand|bring|put|take|return|pay|move|report|call|stay|leave|follow|comply|have|do|use|appear|attend|explain|remove|keep)
      {i} (want|expect|demand|require) (it|this|that|them|the|your|an|a|my|two|three|four|all|every) _6 <deadline> ! expect _6 to (be|arrive|have|get|receive|finish|know) | expect _6 (arrive|back|ready|available|complete)
      from (now|here|today|tomorrow) [on] _2 (you|nobody|no one|your|every|everyone|no)
      you (have|'ve) (until|till|an hour|one hour|two hours|ten minutes|five minutes|24 hours|48 hours) _2 . ! if
    `,
    harsh: `
      , or (do n't|do not|never|explain|stay|lose|get rid|forget it|face)
      no {excuse}
      and no {excuse}
      ^ (drop|leave) (whatever|everything) ! everything (in|on|as|at|to|where)
      (spare|save) {us} (the|your|that|any|another)
      (i|we) [do] {not} (care|want to hear|discuss|negotiate|need your|accept|take|expect) ! {not} (expect|accept|take|need) (any|to|this|that|it|cash|credit|cards|new|a|the)
      (no|without) (further|more) (delay|excuses|discussion|ado|argument|notice|questions) ! no further questions
      (i|we) have no (interest|time|patience) ! no time (until|this|today|before)
      (end of|full stop|that 's|and that is|that is) (discussion|story|final|it|that|the end|an order) ! that ('s|is) (it|that) (for|from|which|we|you|i)
      , full stop .
      i mean (it|now|today|business)
      at once .
      at once and
      (immediately|instantly|forthwith) ! (available|starts|start|begin|begins|effective|come|follow) immediately | if _6 immediately | immediately (after|before|following|available|upon)
      , otherwise (i|we|the|you|not|do) ! otherwise (i|we|you) (can|could|might|may|are|am|would|have|must|will)
      , if not (i|we|then i|then we) (close|will|shall|'ll|go|take) ! if not (i|we) (will|can|'ll) (try|check|wait|come|ask|look|find)
      (like|as) (everybody|everyone|every other) else ! like everyone else (i|we)
      in that order
      (when|until|unless|before) i (ring|say|speak|tell|call|ask|come) _2 .
      {not} (argue|interfere|meddle|answer back|whine|moan|sulk|bother|come crying|come back)
    `,
    urgent: `
      <deadline>
      (now|today|tonight|first thing) .
      , (now|today|tonight|in writing|in person|properly|again|yourself)
      (yourself|again) _2 . ! (see|meet|talk|speak|hear|write|visit|work|thanks|welcome) _4 again
      (just|simply) {act} ! (i|we|you|they|he|she|it|is|was|'s|'ve|have|to) just
      your own
      (finally|at last) .
    `,
    soft: `
      (please|pls|plz|kindly|thanks|thank|thx|grateful|gratefully|appreciate*|cheers|sorry|apolog*|welcome|congratulations|regards)
      (could|would|can|may|might|shall|will) (you|i|we|someone|somebody|one) ! you will
      (feel|be) free
      (if|when|whenever|as) (you|it|that|this) _1 (like|wish|want|can|could|have|get|would|'d|prefer|suit~v|need|is|are|'re|fits|works|helps|agree|think)
      (glad|happy|good|great|lovely|nice|hope|enjoy|best)
      (i|we) (suggest|recommend|propose) (we|that we|to)
      (let|do) (me|us) know
      let 's
      as (agreed|discussed|you asked|requested|promised|we agreed)
      (no|any) (rush|hurry|need)
      (step|steps|instructions|procedure|manual|recipe|tip|tips|guide|note|emergency|safety|fire|legend)
      you (asked|wanted|may|might|are welcome|can|could|need)
      for (safety|your|example)
      ^ (click|press|type|enter|select|scroll|plug|stir|bake|mix|add|pour|insert|download|install|restart|reboot|visit|register|join|save)
    `,
  },
};

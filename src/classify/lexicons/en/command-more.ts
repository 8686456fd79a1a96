import type { CommandKind } from "../../detectors/command";
import type { Lexicon } from "../../text/phrases";
import { commandEn } from "./command";
import { englishGrammar } from "./grammar";

/** Orders that the pane and the command line look for besides `command.ts`: plain turns of phrase, each of them rare. See docs/decisions/0018. */
export const commandMoreEn: Lexicon<CommandKind> = {
  classes: {
    not: "not n't",
    i: englishGrammar.i,
    act: commandEn.classes!["act"]!,
    am: "am 'm are 're",
    did: "sent done replied answered responded finished delivered paid returned submitted signed called rung phoned fixed corrected updated read confirmed started completed provided forwarded uploaded booked ordered filed checked written cleaned cleared moved prepared told informed reported acted sorted collected removed shipped",
    go: "send give hand bring take return pay refund fix repair redo rewrite submit correct replace remove delete cancel withdraw deliver write sign report call ring phone explain apologise apologize come stay wait follow keep move clear clean wash open close drop tell carry count measure record make do sweep load unload fetch wear iron fill pack answer fell rake mark swap stack scrub polish dictate translate type copy stop start turn park drive walk speak talk listen learn attend appear sort hold pass knock cook serve stand remain order exchange sit",
    day: commandEn.classes!["day"]!,
    place: "at in on there here back standing working doing wearing sitting covering answering attending explaining apologising apologizing cleaning writing coming staying spending paying off",
    imp: "send give hand bring put take return pay refund fix repair redo rewrite submit resubmit correct replace remove delete cancel withdraw deliver write explain apologise apologize move clear clean wash close drop provide supply produce present recode measure drive furnish rectify restore render draw draft prepare amend revise retranslate translate release file print finish complete compile surrender reinstate arrange organise organize book find check count call stop start get make keep swap scrap empty load unload stack label scrub mop sweep iron lay hang weigh test polish prove justify state name list specify confirm tell show transfer wire reimburse compensate settle vacate dismiss pick cut set turn hire fire sort repeat record change",
    ped: "removed emptied filled packed returned cleaned swept cleared dismantled taken moved wedged brought carried left touched used opened discussed tolerated parked stored hung kept worn entered altered changed repeated",
    verbs: "cleans brings wears pays stays works signs writes reads takes carries uses eats parks smokes speaks talks reports waits comes washes sweeps checks locks closes opens files submits returns renames prints moves keeps leaves goes does sits stands answers apologises apologizes",
    obj: "the it me my this that them these those your in to a no on with two three us back him her all everything down over every each chapter only around alone by at before until",
    lead: "if when where that which how what who why whether while because as once so hope think know sure since until before after than like whatever",
    aux: "do did does can could will would shall may might should must have has are were please let to",
    adv: "now therefore also then all both each simply personally not never henceforth again",
    goods: "delivery parcel shipment truck payment invoice package rent arrival train vessel rain storm snow baby reply decision answer fee balance application contract crew installation result results goods flight visitors parts container books report reports",
    chase: "ask tell remind chase repeat explain wait beg nag prompt",
    chasing: "asking telling reminding chasing repeating explaining waiting begging nagging prompting",
    late: "yesterday already monday tuesday wednesday thursday friday week weeks month days hours ago now",
    no: "extension extensions exception exceptions excuse excuses discussion discussions debate argument arguments reminder reminders warning warnings leave holiday holidays break breaks lunch chance negotiation negotiations complaints whining moaning slacking overtime bonus bonuses talking backchat dawdling",
  },
  fragments: { deadline: commandEn.fragments!["deadline"]! },
  entries: {
    byword: `
      # What everybody says: it drives or reproaches wherever it stands.
      less (talk|talking|chat) , more (action|work|doing)
      (wake up and|time to) smell the (coffee|roses)
      (lead , follow|follow) or get out of the way
      get with the (program|programme)
      get (your|that|this) (arse|ass|backside|butt|head) (in|into|out|over|down|back)
      (i|we) (wo n't|will not) (ask|tell|say it|repeat) (again|twice|you again)
      (jump when|how high when)
      (stop|quit) (messing|faffing|mucking|fannying|pussyfooting|dilly-dallying|dragging your feet|dragging your heels|stalling|dithering|dawdling)
      (chop to it|hurry it up|hurry up and|speed it up|get it sorted|sort it out) (now|today|please|already|will you|this minute)
      (chop chop|chop-chop)
      ^ (look lively|look sharp|jump to it|hop to it|snap to it|step on it|shake a leg|make it snappy|on the double|spit it out)
      get (your skates on|your finger out|your act together|your house in order|your priorities straight)
      pull your (finger out|socks up|weight)
      (do|must|have) i (have to|always have to|always) do everything [(myself|around here|here)]
      (is it|is that|would it be) too much to (ask|expect) (that|for you|of you|you)
      (is it|was it) (so|really so|really that|that) (hard|difficult) to
      [(it is|it 's|about)] high time you
      you (should|could|might) (have|'ve) (told|asked|informed|warned|let|rung|phoned) (me|us|reception|somebody|someone) _4 (before|first|earlier|know|sooner|instead)
      you could at least have
      why (was|were) (i|we|nobody|no-one) n't (told|informed|copied|asked|consulted|warned)
      why (was|were) (i|we) not (told|informed|copied|asked|consulted|warned)
      why was (i|nobody|no-one) (only|told|informed|kept)
      why (has|have) (nobody|no-one|no one|you|you people|you not) _3 (yet|back|still) ! why have you (come|gone)
      (explain|explanation|tell me|tell us) [(to me|to us)] why _6 (still not|still has n't|has still not|have still not|not been|was not|were not|did not|have not|has not|has n't|have n't|did n't)
      (i am|i 'm|we are|we 're) still waiting (for|on) (the|your|those|my|that) _3 you promised
      (i|we) (trust|hope|take it) (i|we) (wo n't|will not|do not|do n't|shall not) have to (raise|repeat|ask|remind|chase|mention|say|explain|come|tell)
      (had|'d) better (have|be|get) _8 by (tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|lunch|lunchtime|morning|the end|close|five|nine|six|eight)
      (n't|not) make me (ask|tell|repeat|chase|come|say|wait)
      no (ifs or buts|ifs and buts|ifs , no buts|buts about it|arguments please|excuses this time)
      because i (say|said) so
      (this|that) (is|'s) (not a request|not optional|not up for discussion|not a suggestion|not negotiable)
      on my desk (first thing|by tomorrow|by tonight|by noon|by monday|by tuesday|by wednesday|by thursday|by friday|by five|by nine|before you go|before you leave)
      (drop|put down) (everything|whatever you are doing|whatever you 're doing|what you are doing|what you 're doing) and
      (revert|reply|respond) at the earliest (with|without|or)
      on top priority without
      without further (delay|excuses|ado) . ! without further ado
      (that is|that 's|it is|it 's) what (you are|you 're|we are|i am|they are) (paid|paying you|there) for
      (sort yourself|sort yourselves) out
      ^ (step up|pick up the slack|pick up the pace|raise your game|up your game|shape up|buck up|toughen up|wise up)
      (if you want something done|if you want a thing done|want something done)
      (some of us|other people|we all) have work to do
      (what|which) have you been doing all (day|week|morning|month)
    `,
    order: `
      you need to _8 (now|today|immediately|at once|right away|tonight) ! (if|when|whether|all|that|what) you need
      # Reproachful questions.
      why (have|has|did|had|are|were) {not} (you|anyone|anybody|somebody|someone|your) ! (know|understand|see|explain|explains|reason|reasons|wonder|wondering|sure|asked|ask|that 's|is) why
      why (have|has|did|had|are|were) (you|anyone|anybody|your _2) [still] not ! (know|understand|see|explain|explains|reason|reasons|wonder|wondering|sure|asked|that 's|is) why
      why (has|is|was|have|are) (it|this|that|the _2|my _2) (still not|not been|not yet|still un*|not {did}|not ready) ! (know|understand|see|explain|explains|reason|reasons|wonder|wondering|sure|asked|that 's) why
      why (has|is|was|have) {not} (it|this|that|the|my) _2 (been {did}|{did}|ready|here|finished|back) ! (know|understand|see|explain|explains|reason|reasons|wonder|wondering|sure|asked|that 's) why
      why (am|was) i (still|only|having|the one|not told|always|just|once again|again|not informed|not copied|chasing|hearing|finding)
      why (am|was) {not} i (told|informed|copied|asked|consulted|included|getting)
      why (do|must|should) i [(always|still|even)] (have to|keep|need to|be the one|chase|find out|ask|remind|hear|pay|wait) ! (wonder|asked|ask~v|see|understand) why
      why is it (that|always|so|taking|still) _2 (you|me|i|my|your|hard|difficult)
      why (ca|can|could) {not} (you|your) ! why (ca|can) n't you (join|come|make)
      where (is|are|'s) (the|my|our|your) _2 (you|that you|i|that i|we) (promised|were|owe|asked|ordered|requested|wanted)
      (what|whatever) (is|'s) (taking|keeping) (you|this|it) ! what is (keeping|taking) you (busy|up)
      (what|what exactly) (are|were) you (waiting for|playing at|doing all day)
      what (is|'s|was) so (hard|difficult|complicated|unclear) about
      how (hard|difficult) (is|can|could|was) it [be] to ! know how (hard|difficult)
      how (much longer|many more days|many more weeks|many emails|many more emails|many reminders|many more reminders|many messages|many more chances|many more messages) (do|must|does|will|am|are|is) (i|we|you|it|this) (have|need|be|take|going|expected|supposed|wait)
      when (exactly were|exactly did|exactly are|were|did|are) you (going|planning|intending|intend|plan) to (tell me|tell us|inform|send|reply|answer|do|mention|let|pay|fix|bother|share|warn) ! when are you
      (are|were) you ever (going|planning|intending) to (reply|answer|respond|tell|inform|do|fix|pay|finish|send|read|return|update|call|start|clean|sort)
      (are|were) you [(ever|even|actually|seriously)] (going|planning|intending) to (reply|answer|respond|tell me|inform|do|fix|bother|pay|finish|send|read) _4 (at all|ever|sometime|any time|this year|or not|or must|or shall|or do i|or should i|any day) ! pay _4 by
      do you (ever|even|actually|really|seriously) (intend|plan|bother|mean) to
      (did|do|have|can|could|are) (you not|n't you) [(even|ever)] (read|see|get|receive|listen|listening|understand|check|learn|know|capable|able|manage) ! did n't you (know|see) (that|the) _3 (won|great|closed)
      (is it|is that) [(really|honestly)] (too much|so hard|so difficult|asking too much|too hard|beyond you) to
      (am|are) {i} (really|seriously|now|just|honestly) (supposed|expected|meant) to
      (do|must) i [(really|honestly|seriously)] (have|need) to (chase|spell|remind|beg|escalate|involve|copy|call your|ask|draw|do everything|repeat|explain) ! (please|when|how|what|which|who|whom|where|also) do i
      (who|since when|by what right|on whose authority|what) (gave|gives|told|authorised|authorized|allowed|asked|do|are|did|have) you (to|permission|the right|decide|deciding|allowed|authorised|make|making|take|the idea) ! (so|who|what) (told|asked) you to (contact|call)
      (need i|must i|do i have to|do i need to|should i) remind you ! (how|when|where) (should|must|do) i
      (what|which) (part|bit|word) of _8 (do|did|is|was|are|not|n't) (you|not|n't|unclear)

      # What ought to be done by now.
      you were [(all|both)] [(clearly|explicitly|specifically|expressly|already)] (supposed|meant|instructed|told to|told not|told that you|expected|required|asked twice|asked clearly|asked explicitly|asked last|asked days|asked three) ! you were supposed to (get|receive|be|have a|have been) | (when|if|where|what|which|that|as|than|thought|who|how) you were | were (told|asked|expected) (by|about|that)
      you (should|ought to) [(already|really|long since|by now)] have [(already|long since|long ago)] ({did}|let me know|had it|been here|asked first|thought|been more|known|remembered|warned) ! (if|when|where|what|which|that|than|think|believe|hope|sure|now|and) you (should|ought) | should [(already|now)] have (received|been sent|been paid)
      should have (been|had|reached|come|arrived) _4 (yesterday|weeks ago|days ago|last week|by now|long ago|on my desk|hours ago|a week ago|a month ago|this morning) ! (parcel|delivery|letter|package|payment|i|we) should have | (in|to|at) _2 by now
      {i} (should|ought to) (have had|already have|have received|have been told|have been asked) _5 (by|{late}|before)
      {i} (expected|wanted|needed) (this|it|that|them|your|the|my) _4 (yesterday|by now|last week|last night|last monday|last tuesday|last wednesday|last thursday|last friday|days ago|hours ago|weeks ago|an hour ago|a week ago|this morning|, not) ! {i} expected _4 (better|worse|more|less|warmer)
      you (had|'ve had|have had) (one job|all week|all day|all morning|all month|all weekend|all year|plenty of time|plenty of notice|plenty of warning|plenty of chances|ample|more than enough|enough time|enough notice|enough warning|enough chances|long enough|a whole week|a whole month|a whole day|a full week|a full month|a full day|weeks|months|two weeks to|two months to|two days to|three weeks to|three months to|three days to|four weeks to|four months to|four days to|six weeks to|six months to|six days to)
      you (know|knew|know full|know very|know perfectly) (full|perfectly|very|damn|quite) well ! (if|as|when|because) you know
      {i} [(have|'ve|had|already)] [already] (asked|told|warned|reminded|chased|instructed|emailed|written to) you _3 (twice|three times|four times|several times|many times|repeatedly|clearly|explicitly|specifically|expressly|not to|not once|again and again|last week|days ago|weeks ago|already|on monday|on tuesday|yesterday) ! {i} told you _3 (yesterday|last week) (about|that|how|was) | (as|what|like|that|which) {i} [(have|'ve|had|already)] told
      {i} [(have|'ve|had)] [(already)] (specifically|clearly|explicitly|expressly|repeatedly|distinctly|plainly) (asked|told|said|instructed|requested|stated|ordered) ! (as|what|which) {i}
      {i} [(have|'ve|had|thought i)] [(already|thought)] (made|had made|'d made|'ve made) (it|myself|this|that) [(perfectly|very|quite|absolutely|abundantly|crystal)] [perfectly] (clear|plain) ! made it clear (how|that) (we|i) (are|value)
      {i} (thought|believe|think) {i} (was|had been|'d been|have been|made myself) [(perfectly|very|quite|pretty)] clear
      ^ [(and|now|so)] , for the (third|fourth|fifth|tenth|hundredth|umpteenth|nth|last|final) time , ({act}|do not|do n't|no|i asked|i need|i want|this|where|why|when|{chase}|update|use|submit|read) ! time , (this|the) (year|team|company|club)
      (this is|this makes|that is|that makes) [now] the (second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth) time [(this week|this month|today|that)] [that] (i have|i 've|i am|i 'm|i had|i must|we have|we 've|i ask|i write|i asked) _2 (ask~v|writ~e|written|remind~v|{chasing}|had to|chased|to ask|to remind|to {chase}|telling|told|request~v) ! (happy|glad|pleasure|nice)
      {i} ({am}|have been) [(still|now|sitting|stuck)] (still waiting|waiting for you to|sitting here|tired of {chasing}|sick of {chasing}|fed up with {chasing}|done {chasing}|bored of {chasing}|not here to|not your secretary|not your mother|not your assistant|not your servant|not your reminder|not your calendar|not your alarm)
      still (no|not a single|not one) (reply|answer|response|report|figures|sign|word|update|invoice|payment|explanation) from you

      # No repeating, no waiting, no accepting.
      {i} (should|do|would|could|must|did) {not} _2 (have|need|expect|want|like|wish|intend|propose|plan|care|appreciate|enjoy) _1 [to] [have] [to] ({chase}|{chasing}|be {chasing}|come back|follow this up|having to {chase}|being kept|being ignored|be kept|be ignored|be told|being told|run after|hear excuses) ! (so|that|and) (you|we) (do|would|will) {not} | (would|wo|do) {not} (need|have) to (wait|explain|ask) (for|any|long|about|at|in|to) | {not} want to (keep you|wait)
      {i} (should|ought) {not} [to] (have|need) to _3 (every|twice|again|three|do your|your job|this|you|for you)
      {i} ({am}|was) {not} (going|prepared|willing|about) to (ask|chase|repeat|wait|tell|remind|beg|argue|discuss|accept|tolerate|go through|have this|spell|listen|run after|do your) ! to (ask|tell) you (to|for) _6 (if|without|unless)
      (hate|dislike|not like|n't like|loathe|despise) (repeating myself|to repeat myself|having to repeat|having to chase|having to ask|being kept|being made to wait|being ignored)
      {i} (will|shall|'ll|wo|would|can|ca) {not} (tolerate|accept any|accept this|accept another|stand for|put up with|have that|have you|have people|have anyone|have it|wait any|wait another|wait for you|wait all|wait until|wait forever|allow this|allow you|allow anyone|listen|argue|discuss this|discuss it|keep asking|keep chasing|keep waiting|keep reminding) ! (can|could|will|ca|would) {not} have (this|that|it) (ready|done|finished|delivered|fixed|back)
      [(will|can)] (not be|never be|no longer be) (tolerated|put up with) ! (harassment|discrimination|bullying|racism|abuse|violence) _6 tolerated
      (is|are|'s|was) (not|n't|no|non-negotiable|hardly) (a request|optional|a suggestion|up for|open to discussion|open to debate|open to negotiation|open for discussion|open for debate|open for negotiation|negotiable|a discussion|a debate|for you to|your call|your decision|your place|your job|your business|your concern|for discussion|a democracy|a choice) ! is n't up for (sale|renewal|rent) | (is|'s) (not|n't) your (job|place) alone
      (this|that|it|which|the deadline|the date) (is|'s) [(absolutely|strictly)] (non-negotiable|not optional)
      do {not} (question|test|push|try|provoke|contradict|interrupt|lecture|ignore|fob|cross|bypass|go over|go behind|talk back|second-guess) (me|my|this|it|us|with me|to me) ! do n't push (it|this) _2 (yet|to|live)
      do {not} [(ever|even)] (tell|give) me (that|how|what|to|about|you|excuses|it|any|your|another|the usual|this)
      {i} [(really|frankly|honestly)] (do|could|did|ca|can) {not} [(really|frankly|honestly)] (care|give a damn|give a toss|give a monkey 's|give a hoot) (how|what|why|whether|who|where|if|about|less) (you|it|this|that|the|your|is|did|does|other*|happens) ! (care|minded) (if|whether|which|what) {i}

      # Do as you are told.
      do (as|what|exactly what|exactly as|precisely what|precisely as) (i|you|we) [(am|are|'re|'m|were|have been|'ve been)] (say|tell|told|said|ask|asked|order|ordered|want) ! (to|i|we|they|can|will|would|did|not|n't) do _2 (as|what)
      (just|simply) (do as|do what|do it|do your|do the|get it|get this|get that|get on|follow the|follow my|follow your|follow orders|obey|sort|fix it|fix this|make it) [(i|you|done|job|fixed|happen|with|sorted|instructions|orders|out)] ! (i|we|you|they|he|she|it|can|to|could|would|'ll|will|'d|please|or|and|is|'s|should|do n't) (just|simply)
      ^ [(now|so|and|then|right|well|just)] , (get|have) (it|this|that|these|them|the _2|your _2) (done|sorted|fixed|finished|moving|to me|over to me|out of|here|in order) ! get it done (for|with)
      ^ [(now|so|and|then|right|well|just)] , (sort|fix|finish|deal|redo|handle|resend|rewrite) (it|this|that|with it|with this|it out|this out|that out|these) [(yourself|now|today|properly|immediately|tonight)] .
      (pull|get|take) your (finger out|finger into|socks up|act together|backside~n|arse~n|ass|asses|house in order|skates on|head out|head in|facts straight|priorities|team in|team to|people in|people to|people moving|weight)
      (chop chop|chop-chop|look lively|look sharp|snap to it|jump to it|hop to it|on the double|pronto|sharpish|shake a leg|get cracking|get a move on|get your skates on|step on it|buck up|shape up|step it up|crack on and|toe the line|know your place|learn your place|back to work|get back to work|buck your ideas up) ! (i|we|she|he|they|to|'ll|and|am) (get|got) back to work | (back|return*) to work (on|from|after|next|in|date|interview|plan|policy|full)
      (do|did|start doing|try doing) your [(own|bloody|damn|damned)] job~n ! (to|can|you|help|helps|we|they|could|should) do your job | do your job (in|as)
      (that is|that 's|this is|is n't that|is that not) what (you are|you 're|i|we) (paid|pay you|here|getting paid|hired|employed) (for|to do) ! what we pay you
      (you are|you 're|i do|we do) (not|n't) (paid|pay you|being paid|getting paid|here) (to think|to argue|to chat|to sit|to question|to discuss|to have opinions|for thinking|to stand|to play|to make decisions|to)
      (it is|it 's|that is|that 's) your (job|responsibility|duty) to ! if (it is|it 's)
      because i (say|said|told|tell|want) [(so|you|it)] ! because i (want|said) to | because i (want|said|told) (you|it|her|him|them) (to|that|was)
      (i|i am|i 'm) [(the one|the person)] (who|decide|give|giving|make|call|run|set) _2 (orders|rules|shots|around here|the boss|show|decides|decisions here|what happens) ! (if|when) i
      (whether you like it|like it) or not ! like it or not (we|i|they|she|he)
      you (have|'ve) no (choice|say|option|business|right) (in|here|but|to)
      (remember|know|forget) (who|whom) (you work for|you report to|you are talking to|you are speaking to|you are writing to|pays|signs|is in charge|is boss|you answer to|runs)
      you (work|answer|report) (for|to) (me|us) (and not|and)

      # Plain demands.
      {i} [(do|now|still|also|simply|just)] want you (to {act}|here|in my|out|back|at your|gone|at work|on it|off) ! (how|where|when|what|if|as|do n't|not|also) {i} [(do|also)] want | want you to (have|come|be) (to|a|the|with|part|happy|able|comfortable|there|safe|well|aware)
      {i} want (it|this|that|them|these|the _2|your _2|my _2) (done|redone|fixed|finished|sorted|removed|in writing|now|here|today|on my|changed|cleared|sent|ready|corrected|immediately|yesterday|resolved) ! (how|where|when|what|which|if|as|that|not|n't|days) {i} want | want (it|this|that) (back|ready|now) (if|for) | (do|did) {i} want
      {i} (want|expect|demand|require|need|await) (an immediate|a full|a proper|a straight|a written|an|your|your full|your written|your immediate) (explanation|apology|account) ! {i} (need|want|require|await) (a|an|your) _1 (answer|response|reply|explanation) (to|before|so|because|from|for)
      {i} want to know (why|who|how|what|exactly|by|now|today|immediately|when) _6 (you|your|this|happen*|has|allow*|approv*|authori*|responsib*|not|n't|did|going|intend) ! {i} want to know (if|how|when) (you|your) _3 (feel|think|like|prefer)
      {i} (expect|require|demand|insist) _1 (you to|that you|you are|you do|you stop|you remove|everyone to|everybody to|nothing less|full compliance|better from|more from|results|obedience|immediate) ! {i} (expect|require) you to (have|find|enjoy|receive|get|see|like) | when {i} | (do|did|would) {not} expect
      {i} (expect|demand) (it|this|that|them|these|the _2|all _2|your _2) (to be done|to be fixed|to be sorted|to be corrected|to be resolved|to be followed|to be obeyed|to be on my|to be there when|fixed now|done now|sorted now|done properly|done right|gone by|removed by) ! (do|did|would|can|may|might) {not} expect | i expect (the|all|this) _3 to be (done|fixed|sorted|corrected|resolved) (on|in|next|around|soon)
      (you|your _1|it|this|that|they|there|everyone|everybody) (had|'d) (better|bloody well|damn well) [(not|all|have)] ({act}|get|have it|have this|have that|have your|have the|have a good|start|had|learn|remember|hope|think|sort|fix|arrive|sign|pay|ready) ! (if|as|perhaps|maybe|think) you | you ('d|had) better (come|bring|take|wear|be) (a|an|with|warm|some|early|along|careful|prepared|your)
      {i} ({am}|'m) (telling|ordering|warning|instructing|commanding|giving you) [(you|one|an)] _1 (to|not to|order|last|final|for|ultimatum) ! (not|n't) (telling|ordering|instructing) | giving you (to|the|a|an|our) _1 (last|copy|update)
      {i} (insist|demand) (that you|on an|on your|you|to know|to see|to speak|to be|an|the|a full|action|immediate|answers) ! {i} (insist|demand) on (paying|buying|treating|the)
      let me (be|make) [(it|this|myself|one thing)] [(very|perfectly|absolutely|quite|crystal|abundantly|completely)] (clear|plain|blunt)
      (you need|you have|you 've got|time for you) to (learn|get your|stop|start doing|start pulling|start listening|start taking|start answering|start acting|start being|start behaving|understand that|realise|realize|grow|wake|do better|do your|listen|shape|step up|pull|work harder|remember who|get a grip|get over) ! (if|when|where|what|that|all|which|everything|do n't|not) you (need|have) | to stop (by|at|for|in) | to (learn|stop) (about|how|more)
      you (ca|can|may|do|could) {not} (just|simply|get to|decide|tell me|expect me|keep|dictate|make the rules|give me|walk in|come in) _1 (decide|ignore|do|go|leave|change|send|expect|turn|walk|choose|what|me|to|this|and|disappear|cancel|making|missing|ignoring) ! if you | you (do|can|ca|could) {not} (just|simply) (leave|send|do|choose|change) (your|the|it) (bike|car|bag|things)
      (in|for) (the future|future) , (you will|you 'll|do not|do n't|never|ask me|ask first|ask before|check with|check before|check your|make sure you|make sure your|ensure you|ensure your|keep your|read the|read my|read your|think before|run _2 past|run _2 by|copy me|come to me|follow) ! (please|we|i) _6 (in|for) future
      next time ..2 (ask me|ask first|ask before|ask permission|read the|read my|read it|read your|check with|check before|check your|check first|check it|check the|think before|think first|think twice|listen|do it right|do it properly|do it as|do it yourself|do as|do what|answer|follow the|follow my|follow instructions|use your|bother|pay attention|i expect|i want|i will not|i wo n't|get it right)
      (stay|keep) out of (it|this|my|our|matters|things) ! (to|of|helps|we) (stay|keep) out | stay out of (it|this) (for|until|and let)
      mind your own [(business|affairs|department|work)] ! mind your own _1 (and|if)
      (stick|keep|attend) to your [(own)] (job|work|department|desk|role|knitting|business|lane|tasks|duties)
      {i} [(strongly|seriously|respectfully)] (suggest|advise|recommend|urge) (that you|you|your|you all) [(to|do|all|not|start|now|take)] (start|stop|learn|think|do as|get your|get a|reconsider|read the|read my|read your|sort|buck|pull|wake|find another|look for|answer|change your|watch|remember|rethink) ! {i} suggest you (start|read|sort|think) (with|the guide|the manual|the section|the chapter|the docs|the data|the list|of|about)
      you would do well to ({act}|read|remember|listen|learn|check|watch)

      # Deadlines and threats.
      (not|n't) (a|one|a single) (minute|second|day|hour|moment|penny|cent) (later|longer|more|less) ! (need~v|take~n|last~n|cost~v|pay|paid|had|have|was|is|did|charge~v) _2 (not|n't) (a|one)
      (today|now|tonight|this morning|this afternoon|this week|immediately|first thing) , (and not|not|rather than|instead of) (tomorrow|later|next|when|sometime|some time|in an hour|after|this|whenever|the day|monday)
      not (tomorrow|later|next week|next month|soon|when you feel like it) , (but|now|today)
      [and] (do it|get it|right|properly|correctly) (right|properly|correctly) [for] (this|next|the first|once) time ! (get|got|did|done|was|were|to|i|we) it _1 (right|properly)
      (properly|correctly|right|on time|yourself) ..1 (this time|for once|for a change) ! (i|we|was|were|is|are) _2 (properly|correctly|right|on time)
      the way (i|we) (told|asked|ordered|instructed) (you|for) ! (i|we|it|is) (like|love) the way
      (everyone|everybody|all of you|you all|the whole team|your whole team|your team|the entire team|your people) (stays|will stay|is to|are to|will be here|will be in|will be at|will be staying|will be working|will work|will come|will attend|will report|will submit|will drop|will put|will stop|will start|will sign|will write|will return|comes in|works late|works through|works the|works over|works on|stops|drops) _6 (until|tonight|saturday|sunday|weekend|late|every|without|now|today|tomorrow|everything|and|no|or|whatever|when|before) ! (so|that|hope|hopes|think|sure|when|where|if|once) (everyone|everybody|all of you|you all)
      (all|any|your) (leave|holiday|holidays|lunch|lunches|breaks|days off|time off|overtime|home office|remote work|working from home) (is|are) [(hereby|now)] (cancelled|canceled|stopped|revoked|suspended|off)
      (attendance|your attendance|your presence|your cooperation|your compliance|your participation|your immediate attention|your immediate response|your immediate reply|your immediate compliance) is (not optional|expected|required immediately|required now|required today|required at once|required without|demanded|mandatory and|not a)
      (get|come|report|march) [(yourself|yourselves|straight)] [(down|over|up|straight|right)] (here|to my office|in my office|into my office|at my desk|to my desk|to me) [(now|immediately|at once|right now|this minute|this instant|first thing)] . ! (to|will|can|could|i|we|they|'ll|may|shall|questions|tickets|she|he|who|that|please) (get|come|report)

      # What one would have thought, hoped or supposed; what has perhaps escaped somebody; what should need no saying.
      (escaped|slipped|eluded|escape|escaping) (your|his|her|their|everybody 's|everyone 's|anyone 's|people 's|general) _1 (attention|notice|mind|memory|minds) ! (in case|if) _3 slipped
      (you|some of you|some people|certain people|somebody|someone|certain colleagues) (seem|seems|appear|appears|are|is|must|labour) [(still|clearly|evidently|apparently|to)] [be] (under the impression|under the delusion|under the illusion|under the misapprehension|waiting for an invitation|unaware that|unaware of the)
      (need|should|do) i (hardly|scarcely|not) (say|remind|add|explain|tell|repeat|spell|stress|emphasise|emphasize)
      {i} (need not|need n't|need hardly|need scarcely|should hardly|should scarcely|should not need to|should not have to|should n't have to|should n't need to|would hardly) (say|remind|add|explain|tell|repeat|spell|stress|emphasise|emphasize|point) (this|it|you|that|out|which|who|what|anyone|again|a|how) ! need not add
      {i} (should|would) (hardly|scarcely|not) [(have thought|think|have to|need to|have needed to|have had to)] (it|this|that|need|have to) [(was|were|would be)] (necessary|needed|required|to)
      (do|does|should|ought|did) (not|n't|hardly) [to] (need|have) (saying|to be said|spelling|to be spelled|to be spelt|repeating|to be repeated|to be told|telling|reminding|to be reminded|to be asked|to be chased|to be chased|asking twice)
      (hardly|scarcely) (needs|need|needed|bears) (saying|to be said|stating|mentioning|pointing|explaining|repeating|to be spelled|to be spelt|to be told|to be reminded)
      without (my|our|me|us|anyone|anybody|somebody|someone|the _2) [(once|ever)] (having|needing) to (remind|ask|chase|count|tell|say|repeat|check|beg|explain|come|ring|call|prompt|write)
      without (being|having to be|needing to be|having been) (asked|told|reminded|chased|prompted|begged|pushed) ! (help*|work*|learn*|thank*|did|love*) _6 without (being|having)
      {i} (do|did|ca|can|could) {not} (recall|remember|recollect) [(ever|having)] (asking|inviting|requesting|authorising|authorizing|ordering|soliciting|asked|invited|requested|authorised|authorized|ordered|consulting|giving you|approving|approved|agreeing to|being asked|being consulted)
      {i} asked [you] for _6 , (not|and not|rather than) [for] (a|an|your|the|another|two|some|any|his|her|their|excuses|opinions|poetry|stories|essays|explanations)
      {i} (asked|wanted|ordered|said|wrote|meant|need|want) _4 , not (next|a|an|your|another|tomorrow|some|when|whenever|in|excuses) _3 . ! {i} (need|want|wrote|meant) _4 not (a|an) (problem|issue)
      (nobody|no one) [(has|had|here)] (asked|asks|asking|needs|wants|wanted|invited|requested|cares for|interested in) (you|for your|your|for an opinion|for opinions) ! (nobody|no one) wants you
      # The house rule for one reader.
      (in|at|on|under|round) (our|this|my|these) _1 (house|company|firm|office|department|team|building|kitchen|shop|business|section|school|yard|site|roof|parts|ward|trade|profession) , (one|nobody|no one|people|you|we do not|we do n't|gentlemen|ladies|adults) ! , you (can|find|have|get|are) | (no one|nobody) (has|knows)
      one (does|is|do|ought|should|may|can) {not} [(just|simply|ever)] (ask|write|come|go|leave|speak|send|arrive|walk|expected|to|talk|call|keep|make|let|answer|interrupt|turn|appear|sign|say)
      # Rhetorical and impatient questions.
      (is there|was there|have you|do you have|had you|has there been|would there be) (any|some|a|one|a particular|any particular|any good|a good|any earthly|any conceivable|some particular) (reason|explanation|excuse|justification) ! (if|whether) (there|you) | have (any|a|some) (explanation|reason) to
      did (i|we|he|she|you|they) or did (i|we|he|she|you|they) {not}
      (are|is|was|were|have|has|do|does|can|will) (you|it|we|i|they|this) or (are|is|was|were|have|has|do|does|can|will) (you|it|we|i|they|this) {not}
      since when (do|does|did|is|are|am|must|should|has|have|was|were|can|may|need)
      , or (had|have|were|are|do|did|should|shall|must|was) (you|i|that) [(perhaps|maybe)] (planned|planning|plan|decided|intend|expect|think|hoping|waiting|expecting|going|thinking|hoped|imagine|do it|come|call|draw|send|too|asking) ! or (shall|should|must|do) i (send|call|do it|come) (by|to|on|it|tomorrow|over)
      (is it|is that|was it|was that|are they) [really] (so|that) (hard|difficult|complicated|much|demanding|unreasonable|heavy) ! why is
      (it|this|that) (is|'s|was|should|can|could|would) (not|n't|hardly|scarcely) [be] (rocket science|brain surgery|that hard|so hard|that difficult|so difficult|too much to ask|asking too much|beyond you|beyond a|beyond the wit|much to ask|difficult to understand|hard to understand|complicated) ! (not|n't) (that|so) (hard|difficult) (for|once|when|to learn)
      it (is|'s) (not|n't) (hard|difficult|complicated) , (so|just|read|do|is it|you)
      (what|whatever) [(exactly|precisely|on earth|then|now)] (is|'s|are|was) (keeping|stopping|preventing|holding|detaining|delaying) (you|him|her|them|your) ! keeping you (busy|up|awake)
      (what|and what) [(exactly|precisely|on earth)] (keeps|stops|prevents|holds|kept|stopped|prevented|hinders) (you|him|her|them|your _1)
      what [(exactly|precisely|on earth)] (is|are|was|were) _4 doing (in|on|at|there|here|outside|behind|under) ! what (is|are|was|were) (he|she|they|we|you|the team|everyone|everybody) doing
      (when|how|where|whom|why) [(exactly|precisely|on earth|in)] (did|do|had|were) you (propose|imagine|suppose|expect me|expect us|expect the|intend|planning to tell|thinking of) ! (how|where) (did|do) you (intend|imagine|propose) to (use|pay|travel)
      would it (kill|hurt|cost|have killed|have hurt|have cost|be asking|be too much|be such|really be) [(you|anyone|anybody|him|her|them|too much|so|trouble)] (to|too|trouble|hard|much)
      do you (suppose|imagine|think|believe) [that] (i enjoy|i have nothing|i like|i do this|i am here|i write these|i have time|i was joking|i am joking|i make|i pay|this is a|these|it _3 itself|they _3 themselves)
      have you (any|the slightest|the faintest|even the|even a|no) (idea|notion|conception|inkling)
      (does|do|is|has|have|can|could|will) (anyone|anybody|nobody|no one) (here|in this _1|in your _1|over there|there|on your _1|at your _1) [(ever|even|actually|still)] (read|able|capable|look|looking|work|working|answer|think|check|know|listen|listening|do|pick|reply|bother|awake|alive|understand|count)
      do i (look|sound|seem) (like|as if|as though|to you)
      (am|was) i (speaking|talking|writing) (to a|to the|into|to myself|chinese|too)
      how (else|much clearer|much plainer) (do|must|can|should|shall|am|need) (i|we)
      (how long|until when|till when) [(exactly|still|more)] (must|do|shall|am|are|should|does|will) (i|we|this|it) [(still|have|need|supposed|going|to)] [(to|have)] (wait|stand|put up|go on|take|last|be|watch|continue) ! (know|tell|see|sure|ask*|clear|wonder) how long
      # Irony that trusts, supposes and takes for granted.
      {i} (trust|take it|gather|presume|imagine|daresay|suppose|take it as read|take it as understood|take it for granted) , [that] (you|your|both of you|everyone|everybody|nobody|no one|this|i|we|it|there|by|next|from) _6 (will|shall|have|had|are|is|need|can|free|remember|know|'ll) ! trust (you will handle|your figures) | (imagine|suppose|presume|gather) _6 (a|fine|hard|difficult|busy|some|many|very) | trust (you|your|all|this) _2 (are|is|finds|well)
      {i} trust [that] (this|it|i|we|you|next|from|by|there|in|the) _5 (not|never|no|n't|without|immediately|promptly|forthwith) ! trust your _2 (fully|completely|judg*) | no doubt
      {i} shall [(certainly|therefore|also|then|naturally)] (expect|require|want|demand|look for|look to|be expecting|be wanting|be counting|not be reading|be looking at|not be asking|not ask|see to)
      (expect|expected|ask|asking|want|say) , not (hope|hoping|hoped|ask|asking|request|suggest|wish|expect) ,
      (that|which|it|this|there) (would|will|might) (make|be) (a first|a novelty|a change|a pleasant change|a nice change|a start|something new)
      (is|are|'s) (not|n't) (beyond|above|beneath) (you|a|the|any|your|an) ! beyond (the|a) (scope|budget|limit|shadow|doubt|reasonable|wit)
      (do|does|will|wo) {not} _1 (fill|clean|write|wash|pack|load|unload|empty|file|sign|move|sort|iron|do|answer|count|pay|book|close|read) (itself|themselves)
      (if|provided) ..1 (it|that|this) (is|'s|be|were) not (too much|asking too much|too hard|too difficult|beyond|beneath|an imposition)
      (if|should) (the|your|its|their|those|so many|that many) _3 (trouble|troubles|confuse|confuses|permit|permits|tire|tires|frighten|frightens|allow|elude|eludes|too long|too hard|too big|too difficult) ! (if|should) (the|your) (time|weather|schedule|budget|diary) (permit|permits|allow*)
      (nobody|not|no) (even|so much as) (one|think|look|breathe|sit|touch)
      before you (so much as|even think|even look|even dare|even consider)
      # Disposing of the reader in plain statements.
      you [(both|all|two)] (will|'ll|shall) [{adv}] be {place} ! {lead} you | you (will|'ll) be (in|on|at|back) (good|safe|time|touch|charge|the list|the loop|your|our|a|the know|luck|with|contact|home|in|to|soon)
      you [(both|all|two)] (will|'ll|shall) [{adv}] (have|let me have) (the|it|this|that|them|your|him|every|all|those|these) ! {lead} you | you (will|'ll) have it (back|in) | (will|'ll) have (the|it|them) _4 (by|on|tomorrow|today|before|tonight|in|within|no later)
      you [(both|all|two)] (will|'ll|shall) [{adv}] (present|produce|supply|apologise|apologize|address|contact|accept|refrain|desist|ensure|see to|see that|arrange|iron|sweep|take down|hand over|redo|resubmit|furnish|confine|sort|unload) ! {lead} you
      you (are|'re) (not|n't|never) (going|leaving|getting|coming|taking|sending|having|changing|moving|starting|allowed|permitted|entitled|authorised|authorized|to) _6 (until|till|before|without|unless|again|any|this|anywhere|home|speak|contact) ! {lead} you | (sorry|sad) _1 you | not (getting|going) (any|to)
      ^ [(and|so|but|now|then)] , _1 , you (are|'re) [(all|both)] (doing|coming|staying|working|going|covering|taking|handing|paying|driving|writing|cleaning|moving|dropping|carrying|giving|attending|running) _6 (today|tomorrow|tonight|saturday|sunday|weekend|monday|again|now|yourself|instead|until) ! you (are|'re) (doing|working|going|coming|taking) (great|well|too|so|on|a) | {lead} you
      ^ [(so|now|then|well|right|ps)] , _1 , you {go} {obj} ! ({lead}|{aux}) you | you (come|send|sit|stand|make|walk) _8 (and expect|and then|now you|because) | you (make|call|send) (me|us) (sick|a) | you (listen in|open the|have the) | you (make|have|tell) (a|every|all|people)
      , so you [(now|will|just|also|then)] {go} (it|them|everything|everybody|me|down|that|him|every|all|the) ! (if|when|where|once|what|how|as|because|hope|while) _6 you {go}
      ^ (the|that|this|those|these|your|a|an) _4 , you {go} (it|them|that) _4 . ! (if|when|where|once|that|which|how|what|as|because|hope|while|time|way|moment) _3 you {go}
      you do {not} {go} _6 (again|any more|anymore|more|without|until|before|unless|ever|one|a single) ! (if|when|where|that|which|why|so|because|sure) you do | you do {not} (do|use|work|make|call|come|go|sell|have|get|need|see) _2 (any|anymore|any more|more)
      (nobody|no one|none of you|not one of you) ({verbs}|proceeds|bills|is going|is leaving|is off|'s off|is to|touches|orders) _8 (until|till|before|unless|less|without|anymore|again|today|this week|that i|i have|except|but|on|to) ! without _3 (helmet~n|gloves|boots|badge~n|pass|mask~n|vest~n|harness*|permit|lookout) | {lead} (nobody|no one) | (nobody|no one) {verbs} (here|on|in|at|it) | but the
      (nothing|not a thing) _3 (leaves|goes|moves|is sent|is ordered|gets sent|gets paid|happens|is signed|is paid|is printed|is released) _6 (until|without|unless|before|that i|out that|i have) ! nothing _1 happens
      (he|she|they|your _1|that man|that woman) (do|does|is|are|will) {not} (work|come|go|speak|send|touch|enter|set foot|call|write|drive|park|contact|bring|talk|use) _6 (again|anymore|any more|ever|without my|until i) ! (why|if|when|because|since|that|so|says|said) (he|she|they|your _1)
      (comes|come|goes|go|gets|get) (off|out of|back in|back into|back where|back to where|back on|away from) (my|our|that|your|this|its) ! (to|can|will|i|we|he|she|it|they|and) _1 (come|comes|go|goes|get|gets)
      (your|the|that|those|these|his|her|their) _2 (comes|come|goes|go) (off|back|out|down|away) _4 , (and not|whatever|not|or i|or we|and at your|at your|now|this minute|before anyone|signed|clean)
      your [{day}] (saturday|sunday|weekend|evening|evenings|calendar|week|holiday|lunch|diary|afternoon|morning|night|leave|plans|dinner) (is|are|belongs|can|will|has) [(now|therefore|hereby)] (mine|cancelled|gone|blocked|to|wait|taken|over|spoken|moved|withdrawn|ours) ! ({lead}|confirm|sorry|holiday) _1 your | (leave|week|holiday) (is|has|will) (over|moved)
      {i} (have|'ve) (told|promised|assured) (him|her|them|the _2) [that] (you will|you 'll|you would|you are|you can|he will find|she will find|they will find)
      (so|it|that|everything) (is|'s) [all] (settled|decided|arranged) (where|that|then|and|for you|who|when) ! is (settled|arranged) (that|and|for you) _6 (thank*|you)
      (whoever|anyone who|anybody who|whosoever) _8 (goes back|goes without|comes back|stays|cleans|carries|explains|waits|need not|answers to|has me|send him|send her|will be covering|will be cleaning|will carry|will clean|will explain|will stay) ! (who|whoever) _4 (wants|like|prefers|needs|wishes|want|interested|missed|works|lives)
      ^ who (is|has|wants|comes|takes|leaves|needs|does) _6 , (goes|comes|stays|pays|has lost|smokes|orders|cleans|waits|gets no|gets none|does|can go|takes|buys|works|explains|must) ! who (does|is) (the|it|this|that) | who (comes|takes|leaves|has|needs) _1 (first|a|time|it) _4 (gets|takes)
      (staff|members|tenants|residents|drivers|volunteers|students|pupils|guests|contractors|employees|interns|parents|holders|everyone|everybody|colleagues|the group|the team) (will|shall) [{adv}] (remove|hold|telephone|keep|wear|sit|leave|refrain|sign|report|stand|return|hand|park|submit|write|wait|clean|be at|be in|put|desist|stop) ! {lead} _2 (will|shall)
      (is|are) not to (sit|lean|speak|talk|enter|leave|use|touch|be used|be touched|be moved|be opened|be left|be discussed|be disturbed|park|smoke|eat|contact|approach|write|call|converse|order|go|come) ! (if|so as|best|better|decision|plan|aim|goal|trick|point|it) _1 (is|are) not to
      # Decisions announced as final, and views nobody asked for.
      (that|this|it) (is|'s) (my|our|the) [(final|last|firm)] (decision|word|final word|last word|instruction|last offer) ! (was|if|when|not) (my|our) decision
      (there is|there 's|is|we have|you have) (nothing|nothing more|nothing further|no more|nothing left|no point) [(more|further)] to (talk about|discuss|debate|be discussed|negotiate|argue) ! (if|whether) (there|you|we)
      (that|this) (is|'s) (final|settled|decided|the end of it|that|all there is|how it will be|how it is going|the way it is|how it is|all you need to know|all i have to say|flat|an instruction|an order|not an invitation|not a question|my last word) ! that ('s|is) that (for|we|i|you|the)
      (matter|discussion|subject|topic|debate|case|conversation|this) (is|'s) (hereby|herewith|now|thereby|therefore) (closed|over|finished|settled|ended|decided)
      (opinion|opinions|view|views|comment|comments|questions|suggestions|advice|calls|ideas|input|objections|feedback|discussion|debate|remarks|explanations|replies|excuses) _4 (is|are|were|will be) [noted] [(and|but)] (not|n't|neither|no longer) (required|wanted|wished|invited|desired|needed|asked|called|sought|accepted|relevant|entertained) ! no (discussion|questions)
      (when|if) {i} (want|need|require|wish for) (your|an|a second) (opinion|advice|view|views|input|comment|comments) , {i} (will|'ll|shall)
      (is|are|was|'s) (not|n't) (on offer|an excuse|yours to|a matter for|your affair|any of your|part of the discussion|a wish|a proposal|an invitation|a game|a kindergarten|a hotel|a playground|a charity|a bazaar|a holiday|a holiday camp|a hobby|a debating)
      (what i say|my word|what the boss says) (goes|is law|counts)
      (i am|i 'm) (the) (boss|captain|manager|director|client|customer|owner|chef|teacher|landlord) (here|and you|, and|around|, not) ! (i am|i 'm) the (manager|director|owner) (and|, and) (i|my|we)
      # Forbidding.
      (it is|it 's|is|are|this is) [(hereby|herewith|in future|from now on|strictly|expressly|absolutely|once again|henceforth|from today)] (forbidden|verboten|off limits|off-limits) ! (not|n't|was) (forbidden|off)
      {i} (forbid|prohibit|do not permit|do n't permit|will not permit|shall not permit|wo n't hear|will not hear|do not wish to hear|shall not hear|absolutely forbid|strictly forbid|wo n't see|will not see|will not discuss|wo n't discuss) ! {i} (wo n't|will not) (hear|see) (back|from|until|anything|you|him|her|them)
      (do not|do n't) ever (again|send|speak|write|call|go|tell|touch|let|talk|do|come|change|ask|use|give|contact|put|order|sign|copy|make|park|move|book|leave)
      never (again|ever) [(will|shall|do|are|is|may|must)] (you|send|speak|write|call|go|touch|let|talk|do|come|change|order|contact|put|sign|a|an|without) ! (i|we|to|would|will|it) never (again|ever)
      (under|in|on) no (circumstances|circumstance|account|condition|event) (will|shall|may|are|is|do|must|should|can|let|touch|send|open|discuss|contact|sign|allow|leave|call) ! (i|we|this|the|it) _1 (under|in|on) no
      (keep|take|get) your (hands|fingers|paws|nose|feet|eyes|people|men|dog|dogs|boys|mitts) (off|from|out|on|away|to) ! keep your (eyes|feet|hands) (on the|on your|peeled|dry|open|out for|at)
      (hands off|fingers off|feet off|paws off|eyes off) (my|the|our|it|that|this|until|everything) ! (keep|kept|keeps|get|gets) (his|her|their|its) hands off
      leave (me|us|him|her|my _1|our _1|it|this|that) (alone|in peace|out of|be) ! (to|can|could|will|would|wo|please|'ll|i|we|did|do) leave
      (leave|keep) (me|us|him|her|my _1|the _3|your _2|it) out of (it|this|that|them|my|our|here) ! (to|please|i|we|they) (leave|keep)
      enough (of|with) (your|this|these|those|automatic|excuses|the|all|that|waiting|talking) ! (not|n't|have|had|has|is|are|get|got|seen|heard|eaten|know|knows) _1 enough
      (write|speak|send|talk|go|come|call|contact|ring|phone|email|approach|address|turn|report) _5 (in that tone|in this tone|like that again|like this again|over my head|above my head|past me|directly to my)
      only (over|through|via) me ! i _ only (through|via)
      (ask|questions|complaints|requests|orders|messages|changes|anything) _3 (only|go|goes) [only] (through|over|via|to) me
      , (or not|or) (at all|not at all) . ! (if|little|any) _2 at all
      (and|but|with) (no|less|without|not so much|a little less) (chatter|humming|talking|talk|commentary|lip|whining|moaning|backchat|grumbling|buts|sulking|cleverness|poetry|gossip|gossiping|jokes|whistling|singing|dawdling|fuss|discussion|discussions|complaints|chat|chatting|of the|of your) ! (and|but) no discussion (of|on)
      (keep|save) (your|the|it|that|this|them|those) _3 (to yourself|to yourselves|for yourself|for your|for somebody|for someone|for the pub|for after) ! (to|can|could|i|we) (keep|save)
      # Waiting.
      {i} (am|are|'m|'re|have been|'ve been) [(still|now|here|just|already)] (waiting|awaiting) [(and|, and|since)] .
      {i} (wait|am waiting|'m waiting|are waiting|have waited|have been waiting|'ve been waiting|'ve waited) [(now|already|still|here)] (since|already|long enough|long|for the third|for the second|all day|all week|all morning|now for) ! (not|n't) (wait|waited) (long|since)
      {i} (await|am awaiting|'m awaiting|are awaiting|awaited) (your|an|the|a) _2 (apology|explanation|justification|correction|full account|written account|action) ! {i} (await|awaiting) (your|the|a) _2 (confirmation|answer|reply|response|reaction) (from|to|before|on|and)
      (the clock|time) (is|'s) (ticking|running|running out)
      {i} (shall|will|'ll|am going to|'m going to) (be) (looking at|reading|checking|counting|opening|inspecting|watching|standing|expecting|timing|listening) (it|your|all|every|them|the|at|for|and|to see|each|whether|until) ! (looking|reading) forward | (will|'ll) be (expecting|watching|reading|checking) (a|the game|it with)
      {i} (shall|will|'ll) (open|find|count|look at|inspect|collect|see) _6 , [and] {i} (shall|will|'ll) (find|see|count|expect|want|be) ! see you
      (when|before|by the time|until) {i} (come|get|return|walk|open|arrive|look|am|'m) _8 , _1 (there will be|there 'll be|i want|i expect|it is|it will be|they will be|everything is|you will have|you are|that will|are in|is in|will be gone|will have) ! i (will|'ll) be
      (are|is|will|had better|'d better|want|expect) [(going)] [to] (be|see|it|them|have) _8 when i (come|get|return|walk|open|arrive|look) ! (i|we|it|see you|away|happy|glad) (will|'ll|am|would) be
      # Or else: the alternative that is none.
      , or (i|we) (go|come|pay|pull|bill|cancel|terminate|walk|quit|close|report|escalate|charge|refuse|sell|keep|deduct|tow|withhold|publish|find|switch|dump|put|involve|replace|hire|clean|throw|do it) ! (whether|if|should|can|shall|could|either|when) _8 or (i|we)
      or (it|your _2|the _2|that|this|they) (comes|goes|is|are|stay|stays|gets|will be|go|come) (off|out|shut|closed|cancelled|down|over|away|gone|home|stopped|to waste|in the bin|in the skip|without|blocked|locked|terminated|here|stopped) ! (whether|if|is|are) _8 or
      or (find|look for|go find|get|hire) (yourself|yourselves|another|somebody else|someone else|a new) ! (can|could|to|i|we|should) _8 or (find|look|get|hire)
      (either|you either) _6 or (i|we|it|you|they|the|your|someone|somebody) (comes|will|'ll|go|goes|pay|pays|stay|stays|leave|get|gets|can|do|are|is|take|find) ! (we|i|can|could) _1 either
      (or|otherwise) ..1 (hear|expect|meet|face|see) (from|a visit|the|my) [(my|our|a)] (lawyer|lawyers|solicitor|solicitors|consequences|court|attorney|the consequences|bill|bailiff|bailiffs)
      (do it|rip it|redo it|start|begin|do them|write it|write them|make it) (over|all over|anew|afresh) ! (to|i|we|will|'ll|can|could) (do|start|begin|make)
      (by|before|till|until|within|on|at) _4 (and not|not) (one|a|a single|an) (minute|second|day|hour|moment) (later|after|more|longer)
      consider (yourself|yourselves|this|it) (warned|told|on call|reminded|an order|lucky|informed|on notice|notified|served|a final|my final|dismissed|forewarned) ! consider it (done|an honour|a)
      # Reminding that it was said.
      (as|like) (i|we) (have|have been|'ve|'ve been|keep|said|told you|wrote|asked|explained) [(said|saying|told you|telling you|written|asked|explained|repeating)] ..1 (three times|again and again|more than once|every|often enough|a hundred|a thousand|many times|before|last week and|in _2 , in|twice|so often|since you)
      (as|like) (you|they|everyone|everybody|all of you) (have|has|had|were|was|'ve) [(all|already|now|both)] [been] (told|asked|instructed|reminded|warned|ordered)
      (this|that|it) (i|we) (write|say|tell|ask|said|wrote|told) [(you|now|only|this)] [(now|only)] (for the|once|twice|again|already)
      {i} (write|say|ask|tell|repeat) (this|it|you|that) [(now|only|to you)] (for the last|for the final|for the second|for the third|once|only once|one last|a last)
      ^ _3 , for the (last|final|very last|umpteenth|hundredth) time
      (ask|tell|say|write|remind|repeat|send|asking|telling|saying|writing|reminding|repeating|sending) _5 for the (last|final|very last|third|fourth|fifth|umpteenth) [(and last)] time ! please send
      {i} (will|shall|'ll|wo) (not|n't) (say|ask|write|repeat|tell|explain|remind) (it|this|you|that|so|myself) (again|twice|a second|a third|once more|any more)
      (which|that) {i} (should|would|ought) (not|n't|hardly) [to] (have|need) to
      # Set phrases of command.
      (see|look) (to it|that) [that] (they|it|you|the|this|all|nobody|everyone|everybody|every|he|she|no|your|these|that) ! (i|we|you|to|can|could|will|would|'ll|they|glad|happy|who) (see|look)
      ^ [(so|and|now|then|well|right|but|just|instead)] , _1 , (learn|start|begin) (to read|to write|to listen|to count|to spell|to knock|to wait|to behave|to say|to use|to answer|to think|to do|reading|listening|answering|thinking|doing|working|using|counting) ! (start|begin|try) (reading|doing|using) (here|with)
      let (him|her|them|the _2|your _1) (not|return|come back|bring|pay|explain|answer|wait|apologise|apologize|do his|do her|do their|take his|be at) ! (to|will|would|can|could|please|'d|'ll|i|we|you|me) let | let (him|her|them) _2 (to|if|when|you|him|her)
      (you|all|staff|members|tenants|residents|drivers|guests|employees|students|colleagues|everyone|everybody) (are|is) [(again|hereby|herewith|once more|once again|respectfully|politely|urgently|strictly|also|now)] (reminded|instructed|directed|ordered|called upon|warned|forbidden|summoned|requested) (to|that|of|not|once|for|from) ! invite*
      it (is|will be) [(hereby|fully|generally|rightly|naturally|simply)] expected (of you|of everyone|of everybody|from you|that you|that everyone|that all|of all|that every)
      {i} (ask that|require|order|instruct|direct|summon|call upon|call on|caution) (you|your _1) [(to|therefore|now|again|hereby|strongly|once again|once more|expressly)] (to|correct|withdraw|remove|stop|see|keep|do|not|refrain|return|send) ! {aux} {i} | {lead} {i}
      {i} (must|have to|shall|will|do|am forced to|am obliged to|feel obliged to) (insist|demand|require|request|ask you once again|ask you again|ask that you|ask you not) ! (do|shall|must) not
      {i} (request|require|demand|insist on|insist upon) (the|its|their|your|an|a|this) [(prompt|immediate|full|complete|written|speedy|urgent)] (removal|correction|withdrawal|return|apology|explanation|replacement|repair|compliance|retraction|revision|presence|attendance|reinstatement|justification)
      {i} (demand|insist on|insist upon|expect) (complete|full|prompt|immediate|proper|results|answers|payment|obedience|action|punctuality|discipline|silence|a competent|a serious|a sensible|a working|a proper|a readable|a usable) ! expect (full|payment|results|action) _4 (from|in|to|on|next) | ({aux}|{lead}|not) {i} expect
      (a|an|your|three|two|five|corrected|written|the) _4 (is|are) [(hereby|now)] (demanded|required|expected|due|awaited) _3 (within|before|by|without fail|this minute|without delay|tomorrow|today|tonight) ! ({goods}|{lead}) _4 (is|are) _1 (expected|due|required|awaited)
      be (there|here|at|in|on|ready|awake|quiet|punctual|silent|polite|back|on time) _6 , (and bring|and do|or|and no|and not) ! (to|will|'ll|would|can|may|must|i|we|it) be
      (pull|get|tidy|clean|sober) (yourself|yourselves) (together|out of|off|up|down|back|here|over|in here|moving) ! (to|can|could|help) (pull|get)
      (use|in) small words
      (that|this|it) (is|'s) what (i|we|they|he|she) (keep|pay|have|hired|employ|retain|engaged) (you|him|her|them) for
      in (this|the current|the present) (decade|century|lifetime|millennium|geological era)
      before (the rest of us|we all|i|any of us|hell|christmas|the next ice age|the cows|he|she|the sun|we) (grow|have grown|die|retire|retires|freezes|freeze|come home|get old|are old|forget)
      (not|n't) (when|if|as|whenever) (you|the mood|the moon|it suits|it pleases|you please|somebody|you happen) (feel|like|feels|takes|is full|please|you|fancy|find|get around|happen|remember)
      (no|not one|without) (if|ifs|but|buts) , [(and|or)] (no|but|buts|ifs)
      (i|we) (do not|do n't|am not|'m not|are not|'re not) (asking|suggesting|requesting|proposing|inviting|discussing|negotiating|here to negotiate|here to debate|here to argue) ..1 (i am|i 'm|it|this|that|your|whether|, i|you ..1 i)

      or (make way|make room|stand aside|step aside|let somebody|let someone|give it to|hand it to|leave it to|pass it to) (for|who|somebody|someone|else|a|those|people) ! (can|could|to|you|please) _6 or (give|hand|leave|pass|let)
      (get|take|move|put|shift|clear) (those|that|these|this|them|it|your _2|the _2) _1 (out of|off|away from) (my|our|the) ! (to|can|could|will|would|please|'ll|i|we|did|do|they|he|she) (get|take|move|put|shift|clear)
      (that|this|it) (is|'s) an (order|instruction) ! (if|whether|not|n't) _2 an order
      (discussion|discussions|debate|debates|excuse|excuses|argument|arguments|explanations|correspondence) (about|on|over|of) (this|it|that) (i|we|is|are|will) _1 (do|lead|accept|will|not|n't|wanted|wished|useless|superfluous|welcome)
      (you|he|she|they) (are|'re) on [the] (nights|earlies|lates|duty|early shift|late shift|night shift|it) _3 (from|until|for|tomorrow|tonight|this|on) _2 , (and|no|like it|until further)
      # Good manners demanded; the others manage; what somebody deigns to do.
      have the (courtesy|decency|goodness|grace|manners|civility|guts|backbone|simple courtesy|common courtesy|common decency|basic decency) (to|of) ! (not|n't|did|always|to) have the
      (common|ordinary|elementary|simple|basic|professional) (courtesy|decency|manners|politeness|competence|respect|civility) (would|requires|dictates|demands|should|might|suggests|costs)
      a little (courtesy|respect|effort|punctuality|discipline|initiative|gratitude|less|more care|consideration) , (would|might|could|if|and|never|talk|noise)
      it (would|might|could|will) (not|n't) (hurt|harm|kill|have hurt|have killed|do any harm) (you|to|anyone|anybody|him|her|them|if)
      (have|had|has|did|do|could|would|might) (you|anyone|anybody|nobody|your _1) [not] (bothered|troubled|deigned|seen fit|bother|trouble|deign|at least have|at least) [yourself] [to] (read|look|answer|reply|open|check|ask|tell|send|come|call|inform)
      (the rest of us|everybody else|everyone else|other departments|other teams|other people|other suppliers|other branches|the other _1|all the others|your predecessor|your colleagues) [(somehow|all|have)] (manage|manages|managed|hand|hands|seem to manage|get by|cope|copes) ! {lead} (the|other|every)
      some of us (have work|have jobs|have a job|have to work|work for|do work|actually|would like to go|have homes|have better|are paid|are trying|have real)
      surely (you|even|somebody|someone|one|a grown|it is not|it can not|that is not|this is not) _2 (can|could|must|should|not|n't|too|asking|beyond|able|capable|manage|realise|realize|know|knows) ! surely (you|someone|somebody) _1 (remember|know) (that|the) _3 (day|time|when)
      remind me , [again] , (why|who|what it is|how|which of us|whose) ! (to|please|can|could|will) remind
      what (am i|are we|do i|do we|is the company) [(actually|exactly|really)] (paying|pay|employing|employ|keeping|keep) (you|him|her|them|for|your)
      call me (old-fashioned|pedantic|naive|fussy)
      it has (not|n't|hardly|been) (escaped me|escaped my|noticed that|observed that|gone unnoticed|brought to my)
      let there be no (misunderstanding|misunderstandings|doubt|mistake|confusion|discussion)
      (do|did|have|was|am) i (make|made|been|being|not been|not make|express|expressed) [(myself)] (clear|plain|understood|sufficiently) ! (if|when|as|hope|think|sure|not|n't) i
      your (job|task|duty|place|only job) (is|was) (to|not|n't) (do|answer|write|deliver|sit|question|comment|argue|advise|think|decide|carry|obey|follow|keep|make|read|clean|to) ! your (job|task|place) (is|was) (not|n't) (at|in|to be)

      # Before you do one thing more.
      before you (contact|write|address|ask|accuse|lecture|speak|call|complain|order|cause|criticise|waste|bother|send|approach|challenge|correct|comment|judge|say|touch|open) [to] (us|me|my|our|again|any|another|further|one|a single|anything) ! (check|see|read|have|sure) _6 before you
      before (wasting|accusing|lecturing|bothering|troubling|blaming|contacting|writing to|complaining|criticising|criticizing) (us|me|my|our|anyone|anybody|again|others|about)
      until you (have|are|can|know|learn) [(actually|finally|at last)] (found|learned|learnt|consulted|understood|something|able|calmed|apologised|apologized|grown|mastered|ready to|how to|what|told|spell|read|behave|prepared to) ! (wait|stay|keep|not|n't|rest|until) _3 until you (are|have|can|know) (ready|able|found)
      (refrain|desist|abstain) from (comment*|further|any|send*|call*|writ*|having|using|think*|such|that|this|all|telephon*|contact*|interfer*|lectur*|offering|giving|telling|asking|your) ! (to|i|we|they|please|must|should) (refrain|desist|abstain)
      (without|no) (comment|comments|objection|objections|hesitation|back talk|grumbling|murmur|murmuring|complaint) . ! (passed|accepted|approved|signed|agreed|went|adopted|have|had|has|there) _8 without
      tell (him|her|them|your _2|that _1) (that|this|it) from me
      or (go|do|stay|come|be) (without|hungry|home|away|not at all|barefoot)
      , or (i|we) ('ll|will|shall) (have|empty|put|throw|dump|sell|tow|cut|report|find|deduct|bill|charge|go|let|make|start|stop|cancel|see) ! {aux} _8 or {i} | (if|please) _8 or {i} | or {i} ('ll|will) _1 (for you|by|over|you|another|it in|again|later)
      , or (the|your|my|somebody|someone) _2 (will|does|shall|will do it) .
      not (one|a single) (cent|penny|paisa|euro|dollar|rupee|pound|day|hour|minute|word|line|page|step|sheet|man|box|tray) (more|before|until|till|earlier|will|rent|leaves|without|goes|is) ! (with|in|is|was|were) not (one|a single)
      your (people|drivers|driver|men|man|crew|team|boys|lads|girls|staff|subcontractors|foreman|guests|kids|dog|dogs|colleagues) (will|shall|keep|keeps|stay|stays|are to|is to|stop|stops|had better) (keep|stay|leave|stop|out|off|away|to|not|the|their|until|never|remove|report|park|wear|clean|wait) ! {lead} your
      do {not} (alter|use|give|change|discuss|interrupt|touch|send|write|call|contact|approach|speak|talk|come|park|open|copy|forward|order|sign|quote|enter|put|leave|let|ask|go|bring|take|interfere) _8 (again|anymore|any more|ever|directly|without asking|without my|your discretion) ! ({i}|{lead}|you|they|please|people|customers|and|but|these|those) do {not} | let _4 again

      # Fixed times and passives with a deadline.
      (must|shall|is to) be _2 (this morning|this afternoon|by tomorrow|by tonight|by {day}|before noon|within two days|within 24 hours|within the hour|today|tonight|at once|immediately|forthwith|before 1*) . ! (it|we|you|i|they|that|which|what|will|meeting|rent|invoice|form|forms) (must|shall|is to) | is to be (delivered|announced|closed|held|ordered)
      (it|this|that|they) (needs|need|has|have) to be _4 (now|today|tonight|yesterday) . ! (if|whether|says|said) (it|this|that|they)
      (until|till|by|before) _3 , (it|they|that|this|everything|the _1) (is|are|stands|lies) (with me|here|empty|on my|in my|done|gone|back|finished|clean|there|on the table)
      (it|they|these|those) will be (off|gone from|out of|down|with me|on my|removed from|cleared from) _4 (by|before|today|tonight|this)
      (comes|come|is|are|lies|stands) (here|on my desk|with me|on the table|in my hands) [(on|by|until)] _3 , or (you|your|i|we|the|it)
      {i} ('ll|will|shall) have (your|the|my|those|these|it|that|them) _2 (back|in writing|off|out of) _1 (tonight|today|now|at once|this minute|by|from you|before) ! (will|'ll|shall) have (it|the|them|your|that) _2 (back|off) (to you)
      {i} (want|need|expect|require) _6 in my (mailbox|mail|letterbox|pigeonhole|hand|tray|inbox) ! (do|did) {not} {i}
      you (are|'re) to (get|fetch|be|let|see|clear|ring|apologise|apologize|produce|redo|repeat|tell|speak|sit|arrange|wait|come|go|clean|iron|count|accept|change|stand|say) ! (if|when|where|that|how|what|sure|so|unless|because|think) you (are|'re) | you are to be (congratulated|thanked|commended|paid|refunded|married)
      (henceforth|henceforward) ! henceforth (referred|called|known|the)
      (from now on|in future|as of today|from today) , (not|and not|no|never|nobody|no one|only|everybody|everyone|you lot|each of you|all of you|without)
      no (days off|day off|holidays|holiday|leave|breaks|home office|lunch|weekend|overtime pay) _4 (until|till|before|unless) ! (was|were|have|had|takes) _2 no
      no more _2 (after|before|until|without|from) (noon|you|anybody|anyone|monday|tuesday|wednesday|thursday|friday|me|my|the|four|five|that|this) ! (there|have|need|has|are|were|with|had|expect|is) _2 no more
      and (this|that) (includes|means|goes for) (you|yours|all of you|everybody|everyone|management|the boss|your|directors|the director|partners|the partners|nobody|no) ! includes your _2 (discount|share|deposit|breakfast)
      so now (everybody|everyone|you all|all of you|each of you|you both)
      (now|today|tonight|at once|immediately) , (all of you|both of you|everybody|everyone|you too|the lot of you|you two|and in person)
      ^ [and] next time , [you] ({go}|number|knock|look|spell|check|order|start|stop|learn) _3 (the|your|a|it|my|on|before|me|us|yourself) ! next time (come|bring|stay|let|do) (with|and|for|a)
      (when|why) (are|will|do|does|is) (you|your _2|somebody|someone|anybody) (finally|ever|at last) ! if
      where (is|are|'s) (the|my|our|your) _4 (that|which) (was|were|should|is|are|ought) (to|have|due|supposed|meant|on)
      why (are|were) you (reading|still|writing|telling|asking|sitting|standing|looking|talking|wasting|waiting|bothering|sending|only|always|not) ! (know|understand|see|explain|explains|reason|reasons|wonder|wondering|sure|asked|ask) why | why are you (always|still) so (good|kind)
      (is|are) (not|n't) (accepted|discussed|tolerated|entertained|wished|wanted here|served here|debated|negotiated) . ! (card*|cash|cheque*|check*|voucher*|coupon*|payment*|currency|euro*|dollar*|return*|file*|format*) _3 (is|are)
      it is to be (learned|learnt|done|remembered|understood|obeyed)
      the undersigned (expects|requires|demands|requests|insists|will not|awaits)
      ^ _1 , be (awake|punctual|on time|silent|there at|here at|at your|at my|in my|at the gate|at the door|ready at|ready by|in place|downstairs|outside) ! be (on time|punctual) (for|and enjoy)
      i ('ll|will|shall) be (back|there|over|down|in) (at|in|on|by) _4 , and (it|i|they|the|if|everything|there|you|nobody|not)

      # Bare forms that a faint sound makes an order.
      ^ , {imp} (a|an|my|your|his|her|their|all|both|me|us|those|these|two|three|four|five|ten|every|each) _6 <deadline> . ! show (a|all|every) | test (a|all|every)
      ^ _3 (will|shall) not be {ped} ! (we|it|you|they|i|which|that|payment|invoice|parcel|meeting|rent|if|data) _2 (will|shall) not be
      ^ _2 , (nobody|no one) {verbs} (to the|home|_3 but me|_3 except me) ! (nobody|no one) {verbs} (to the|a|any) _1 (like|of|here)
      {i} (want|require|demand) (the|your|a|an|all|my|two|three|four|no|those|these|one|that|it) _6 <deadline> . ! (do|did|does|will|would|'d|may|might|if|who) {not} {i} | (if|what|when|whether|that) {i} want | {i} want (a|one|two|three) _6 by
      (never|not|n't) [ever] want to (see|hear|find|read|catch) _6 (again|another|any more|anymore|one more|from you|here) ! (you|they|we|he|she|customers|people) _1 (never|not|n't)
      (that|this|which|it|what) (is|'s|was) (your|not my|not our|hardly my|hardly our) (problem|business|headache|affair|mess|worry|lookout|department|lateness)
      ^ _1 , (find a way|figure it out|make it happen|get over it|live with it|get used to it|think again|wait your turn|take it or leave it|get a grip|pay attention|use your head|use your brain|use your eyes|open your eyes|do your homework|know your place)
      (watch|mind) your (tone|language|manners|tongue|mouth|step)
      on whose (authority|instructions|orders|say-so|permission|watch)
      by what (right|authority)
      what (possessed|makes|made|gives|gave|entitles|entitled) (you|anyone|him|her|them) (to|think|the right|the idea|believe|imagine|suppose)
      (cease and desist|or face the consequences)
      failure to (comply|do so|respond|reply|attend|pay|submit|remove|answer|deliver) _6 (will|shall|results|means|has)
      (must|are|is|be) (strictly|to be strictly|to be) (observed|obeyed|adhered to|complied with|followed to the letter)
      (follow|follows|obey|obeys|do|execute|carry out) _4 to the letter
      (effective|as of|from|with effect from|starting) (today|now|tomorrow|immediately|this week|monday|this minute) , (no|nobody|no one|you|everybody|everyone|each of you|every one of) ! from (today|tomorrow|monday) no longer
      (so help me|for crying out loud|for heaven 's sake|for goodness sake|for goodness ' sake|for pity 's sake|for god 's sake) , (read|get|send|answer|stop|learn|move|look|just|use|call|charge|close|put|will you|would you|tell|let)
      (do|get) (it|that|this|them) (done|out|in|off|up|back|over|ready|here) , or ! (to|can|could|i|we|should) (do|get)
      (has|have) [(yet)] to (hear|receive|see) _2 (a single|a word|one|any|so much|anything) (from|of|as|resembling) (you|your)
      {i} expect (a|an|two|three|four|five|all|every|your|no|to see|to have|to find|complete) _6 (<deadline>|from you|on {day}|and) ! ({aux}|{lead}|to|n't|not) {i} | (reply|answer|decision|result*|delivery|call|delay*|parcel|quote*|news|draft) (from|by|on) | expect to _6 (by|on|from)
    `,
    obligation: `
      will be (made|accepted|granted|given|tolerated|allowed|entertained)
      (is|are) to be (done|finished|redone|returned|corrected|removed|fixed|cleared|on my desk|handed|put right|moved) _3 (today|tonight|now|immediately|at once|before you|before anyone|within the hour|without|by noon|by tonight|by tomorrow|by five|by six|by close|by the end of today) ! to be (done|returned|handed|moved) _3 (now|without) (that|the)
      must be (on my desk|in my hands|in my inbox|in my office|done now|done today|done tonight|done immediately|done at once|with me by|with me today|with me tonight|with me before)
    `,
    harsh: `
      there (will be|'ll be|is going to be|are going to be|is to be|are to be) [absolutely] no [(more|further|second|third|such)] {no} ! (is that|know|told|told us|says|said|hear|heard|confirm~v|afraid) there will | no (bonus|bonuses|overtime|lunch|break|breaks|discussion|warning|warnings|talking) (this|in|on|as|next|at|for|because)
      there will be (consequences|trouble|hell to pay|no more of this|serious)
      (no|zero) (exceptions|extensions|excuses|arguments|delays|discussion) (will be|are|is) (made|accepted|granted|given|tolerated|allowed|entertained)
      (must be|is to be|are to be) (on my desk|in my hands|in my inbox|in my office|done now|done today|done tonight|done immediately|done at once|redone|with me by|with me today|with me tonight|with me before)
      (or else|or you will regret|whatever it takes|come what may|if it kills you|if it takes all) .
    `,
  },
};

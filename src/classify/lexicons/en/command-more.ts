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
    chase: "ask tell remind chase repeat explain wait beg nag prompt",
    chasing: "asking telling reminding chasing repeating explaining waiting begging nagging prompting",
    late: "yesterday already monday tuesday wednesday thursday friday week weeks month days hours ago now",
    no: "extension extensions exception exceptions excuse excuses discussion discussions debate argument arguments reminder reminders warning warnings leave holiday holidays break breaks lunch chance negotiation negotiations complaints whining moaning slacking overtime bonus bonuses talking backchat dawdling",
  },
  entries: {
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
    `,
    obligation: `
      there (will|'ll|is going to|are going to|is to|are to) be
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

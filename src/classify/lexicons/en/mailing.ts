import type { MailingSign } from "../../mailing-signs";
import type { Lexicon } from "../../text/phrases";

/** How mailings speak, and how they say the way out of their list. */
export const mailingEn: Lexicon<MailingSign> = {
  classes: {
    mail: "mail~n email~n e-mail~n message~n mailing~n newsletter~n letter~n emailing~n e-mailing~n offer~n promotion~n update~n announcement~n bulletin~n communication~n notification~n advertisement~n advertising correspondence digest~n solicitation~n news information reminder~n alert~n invitation~n post mailshot~n circular~n",
    list: "list~n database~n mailing~n mailing-list~n listserv newsletter~n distribution",
    crowd:
      "all everyone everybody friend~n customer~n client~n reader~n subscriber~n member~n partner~n guest~n folks ladies investor~n shareholder~n supporter~n fan~n shopper~n traveller~n traveler~n neighbour~n neighbor~n resident~n alumni enthusiast~n lover~n patron~n homeowner~n buyer~n donor~n exhibitor~n",
    not: "not n't no never longer without",
    wish: "wish want like prefer desire care rather interested choose",
    get: "receive receiving get getting hear hearing sent mailed emailed contacted see",
    goods: "collection range season programme program catalogue catalog menu edition line product~n service~n course~n app feature~n store shop showroom model~n",
    number: "0* 1* 2* 3* 4* 5* 6* 7* 8* 9* one two three four five ten twenty fifty",
    season: "spring summer autumn winter fall christmas easter january february march april may june july august september october november december holiday monthly weekly quarterly annual weekend",
  },
  entries: {
    leave: `
      unsub*
      un (subscribe|subscription)
      (opt|opting) [me] out
      opt-out*
      (remove~e|removal|removed|take|taken|delet~e|drop~v|dropped|exclud~e|eras~e|strike|purg~e) ..6 (our|this|the|these|any|future|all|your|mailing|mail|email) _1 {list}
      (to|please|you|will|i) ..1 (be|get) [permanently] (removed|deleted|excluded|extracted|unlisted|erased|eliminated)
      (for|automatic|instant|easy|about) removal
      (type|word|with|say|saying|put|write|subject|send|click|reply|says) ..3 remove
      remove (yourself|here|at|in the)
      ^ [please] (remove|removal|erase|unlist|delist|exclude) ! ^ remove (the|a|all|any|it)
      remove (me|us) ! remove me from (the|this|that) (meeting|invitation|thread)
      remove (my|this|your) (e-mail|email|mail|address|name)
      (removal|remove) (instruction~n|request~n|address|link)
{not} ..3 {wish} ..4 {get}
      {wish} ..1 (not|no longer|to stop|to discontinue|to cease) ..3 {get}
      (wish|want|like|prefer) ..3 (contact|email|write|mail) ..1 (you|again|further|any more|anymore)
      (from|off) ..2 (future|further) ..1 ({mail}|contact~n)
      change your settings
      (stop|cease|discontinue|avoid|prevent|halt|end) ..3 {mail}
      (stop|cease|discontinue|avoid|without) ..1 (receiving|getting|hearing from|emailing|mailing|contacting|writing)
      (manage|chang~e|updat~e|edit~v|modify|adjust|set|choose) ..3 (preference~n|subscription~n|mail settings|email settings|notification settings)
      {mail} (preference~n|settings|options)
      (subscription|contact|mailing) (preference~n|settings|options|center|centre)
      preference (center|centre|page)
      (cancel*|end|stop|discontinue|terminate) ..3 (subscription~n|membership|newsletter~n|your account)
      (leave|quit|exit|off|get off|come off) ..2 (our|this|the|mailing|circulation) _1 {list}
      (no|any) (more|further) _2 {mail} ! no more information
      {not} ..2 {wish} _1 (our|these|this|any|more|further|such|future|to receive) _2 {mail}
      no longer _3 (receive|get|hear|interest~v)
      not _3 (hear from us|written to)
      (do not|not to|rather not|prefer not to|n't) (contact|mail|email) [(me|us|you)]
      ^ not for you
    `,
    reply: `
      (reply|respond|replying|responding|answer)
      (write|email|e-mail|mail|contact|tell|let|drop|ask|send|sending) [back] (us|me|a|an|mail|email|e-mail|one|this)
      with ..5 in the (subject|title|body)
    `,
    footer: `
      (view|read|open|see|display|displayed|trouble|problem~n|show|viewing|reading) ..7 (browser|online version|web version)
      (online|web|browser) version
      (you|this|message|mail|email|e-mail|newsletter) ..4 (receiv~e|getting|get|sent|mailed) ..9 (because|since|subscri*)
      you [have] (signed up|subscribed|opted in|opted-in)
      (add|adding) ..3 to your address book
      (receive|received|get) this mailing
      ^ unsub* . 
      (to|click) ..3 unsub* ! to unsub* (me|us|my|our|him|her)
      (you|to) _2 (opt out|opt-out) ..2 (here|click|any time|anytime|at|of these|of our)
      unsub* ..3 (here|click|anytime|any time)
      you ..1 {wish} _1 (not|to no longer) _2 (receive|hear from)
      you ..2 {not} {wish} ..2 (receive|hear from|get these|get our|get this)
      you ..2 rather not (receive|hear)
      (stop receiving|stop getting) ..2 {mail}
      (manage|update|change) ..2 (preference~n|subscription~n)
      {mail} (preference~n)
      forward ..3 to a (friend|colleague)
    `,
    news: `
      (newsletter|e-newsletter|digest|bulletin|mailshot|circular|round-up|roundup|gazette) ! (your|their|the client's) newsletter
      (issue|edition|volume|vol) [(no|number|nr)] , {number}
      in this (issue|edition|month's issue|week's issue|mail|newsletter)
      (news|updates|stories|highlights) (from|at|of|for) (our|us|{season})
      {season} (news|update~n|digest|highlights|reading|round-up|specials|special)
      (what 's|what's|whats) new
      this (week|month|quarter) (at|in|on) our
      latest (news|stories|from)
      press release
      for immediate release
    `,
    crowd: `
      (dear|hello|hi|hey|greetings|attention|welcome|good morning|good afternoon|good evening) _2 {crowd}
      ^ {crowd} .
      (sir or madam|ladies and gentlemen|valued customer|valued client|to whom it may)
    `,
    offer: `
      (discount~n|voucher~n|coupon~n|giveaway|promo|bargain~n|cashback|sweepstake~n|raffle) ! discount (rate|agreed|clause|in|to)
      ({season}|clearance|flash|big|our|mid-season|closing) _1 sale~n ! our sale~n (team|figures|manager|people|force|department)
      sale~n _1 (start~n|begin~n|end~n|now|continue~n|event) ! sales start
      {number} ..1 (off|discount|reduction) ! off (a|an|its|from|the)
      (per cent|percent|half price|half-price|money) _1 (off|on every|on all|discount)
      (half|reduced|special|lowest|introductory|unbeatable|launch|bargain) (price~n|rate~n|offer~n|deal~n)
      special _1 offer~n
      (save|saving) ..2 {number}
      (free|complimentary) (trial~n|shipping|delivery|gift~n|sample~n|consultation|entry|webinar|ticket~n|guide|ebook|report|demo|quote)
      (limited|while) (time|stock~n|supplies|places|seats|offer|edition)
      (offer|deal|price~n|sale) _2 (end~n|ending|expires|valid|runs|until|lasts)
      early bird
      (win|prize) _3 (a|an|draw|competition)
      (promo|promotional|discount|voucher|coupon) code
    `,
    act: `
      (register|book|order|shop|buy|sign up|subscribe|enrol|enroll|reserve|apply|rsvp|call|act|join|save|download|claim|get|grab|discover|visit|browse|explore) ..4 (now|today|here|online|early|yours|your place|your seat|your spot|your ticket~n|your stand|your copy|your demo|your table|our website|our stand|our booth|our shop|our store|our site) ! call me now | (get|call) ..2 today
      (register|sign up|enrol|enroll|rsvp) (for|by|at|via|before|until|on)
      (read|learn|find out|see|discover|know) (more|the full|the whole|our)
      (more|details) (at|on) (our|the|www)
      (visit|meet|see|find|come|join) (us|our) _2 (at|on|in|for|stand|booth|hall|to|stall|site|shop|store)
      (do not|n't) miss
      (save the date|you are invited|you 're invited|tell your friends|spread the word|hurry|click here|order form)
      (tickets|seats|places|spaces) _1 (available|limited|on sale)
      (open day|open house|open evening|webinar|trade fair|tasting|exhibition|masterclass)
    `,
    launch: `
      (pleased|proud|excited|delighted|thrilled|happy|glad) ..3 (announce|introduce|present|launch|unveil|invite you|share|offer)
      (introducing|announcing|presenting|launching|unveiling)
      (new|our|this) _1 {season} (collection|range|menu|catalogue|catalog|programme|program|edition|line|hours|opening)
      (brand|all) new {goods}
      now (here|back|open|live|in store~n|available|on sale|online)
      (is|are) (here|back|open) (again|now)
      our new {goods}
      (have|has|we 've|is|are) (opened|launched|moving to|moved to|opening)
    `,
    personal: `
      your _1 (order|invoice|question|questions|request|inquiry|enquiry|call|mail|email|message|contract|project|case|ticket|application|account|feedback|draft|reply|quotation|comments|payment|offer|visit|team|plan|drawing~n|shipment|delivery|report)
      as (discussed|agreed|promised|requested|mentioned)
      (attached|enclosed) (is|are|you|please)
      (is|are) attached
      (please find|please see|find) (attached|enclosed|below)
      (our|the|your) (meeting|call|conversation|chat) (on|of|yesterday|today|tomorrow|this|last|next)
      (thank you|thanks) for (your|the|sending|coming|taking|calling|getting)
      (could|can|would|will) you ! can you (afford|imagine|believe)
      (minutes|agenda|action item~n|invoice {number}|please confirm|let me know)
    `,
  },
};

import type { MailingSign } from "../../mailing-signs";
import type { Lexicon } from "../../text/phrases";

/** How mailings speak, and how they say the way out of their list. */
export const mailingEn: Lexicon<MailingSign> = {
  classes: {
    mail: "mail~n email~n e-mail~n message~n mailing~n newsletter~n letter~n emailing~n e-mailing~n offer~n promotion~n update~n announcement~n bulletin~n communication~n notification~n advertisement~n advertising correspondence digest~n solicitation~n news information reminder~n alert~n invitation~n post mailshot~n circular~n",
    list: "list~n database~n mailing~n mailing-list~n listserv newsletter~n distribution",
    crowd:
      "all everyone everybody friend~n customer~n client~n reader~n subscriber~n member~n partner~n guest~n folks ladies investor~n shareholder~n supporter~n fan~n shopper~n traveller~n traveler~n neighbour~n neighbor~n resident~n alumni enthusiast~n lover~n patron~n homeowner~n buyer~n donor~n exhibitor~n",
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
      (be|get|been|for|to|and|the|or|type|word|with|say|put|write) (remove|removed|removal|deleted) ! to remove (the|a|it|that|this) | and remove (the|a|it|that|this)
      remove (me|us) ! remove me from (the|this|that) (meeting|invitation|thread)
      remove (my|this|your) (e-mail|email|mail|address|name)
      (removal|remove) (instruction~n|request~n|address|link)
      (wish|want|like|prefer|desire|care|rather|interested|choose) ..4 (receive|receiving|get|getting|hear|hearing|be sent|be mailed|be emailed|be contacted) ! (and|we|you) would like to receive
      (stop|cease|discontinue|avoid|prevent|halt|end) ..3 {mail}
      (stop|cease|discontinue|avoid|without) ..1 (receiving|getting|hearing from|emailing|mailing|contacting|writing)
      (manage|chang~e|updat~e|edit~v|modify|adjust|set|choose) ..3 (preference~n|subscription~n|mail settings|email settings|notification settings)
      {mail} (preference~n|settings|options)
      (subscription|contact|mailing) (preference~n|settings|options|center|centre)
      preference (center|centre|page)
      (cancel*|end|stop|discontinue|terminate) ..3 (subscription~n|membership|newsletter~n)
      (leave|quit|exit|off|get off|come off) ..2 (our|this|the|mailing|circulation) _1 {list}
      (no|any) (more|further) _2 {mail} ! no more information
      (no longer|not|n't|without) ..2 (want|wish|like|need|care|interest~v) ..3 {mail} ! want to miss
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
      (view|read|open|see|display|displayed|trouble|problem~n|show|viewing|reading) ..7 (browser|online version|web version|web page)
      (online|web|browser) version
      (you|this|message|mail|email|e-mail|newsletter) ..4 (receiv~e|getting|get|sent|mailed) ..9 (because|since|subscri*|signed up|registered|opted)
      (you|who|have) [have] (signed up|subscribed|opted in|opted-in) ..2 (to|for|with|at|on)
      (add|adding) ..3 to your address book
      (this|our) [(is|was)] [(e-mail|email|mail|message)] _1 (mailing|mailshot|bulk mail|list)
      ^ unsub* . 
      (to|click) ..3 (unsub*|opt out|opt-out) ! to unsub* (me|us|my|our|him|her)
      unsub* ..3 (here|click|anytime|any time)
      (wish|want|like|prefer|rather|care) (not|to no longer|no longer|no more) _2 (receive|get|hear)
      (no longer|not|n't|rather not) (wish|want|like|care) ..2 (receive|get|hear from)
      (stop receiving|stop getting) ..2 {mail}
      (manage|update|change) ..2 (preference~n|subscription~n)
      {mail} (preference~n)
      forward ..3 to a (friend|colleague)
      all rights reserved
    `,
    news: `
      (newsletter|e-newsletter|digest|bulletin|mailshot|circular|round-up|roundup|gazette) ! (your|their|the client's) newsletter
      (issue|edition|volume|vol) [(no|number|nr)] [of] ..1 {number}
      in this (issue|edition|month's issue|week's issue|mail|newsletter)
      (news|updates|stories|highlights|notes) (from|at|of|for) (the|our|us|{season})
      {season} (news|update~n|digest|highlights|reading|round-up|specials|special)
      (what 's|what's|whats) (new|on)
      this (week|month|quarter) (at|in|on) our
      latest (news|stories|from)
      press release
      for immediate release
    `,
    crowd: `
      (dear|hello|hi|hey|greetings|attention|welcome|good morning|good afternoon|good evening) ..2 {crowd}
      ^ {crowd} .
      (sir or madam|ladies and gentlemen|valued customer|valued client|to whom it may)
    `,
    offer: `
      (discount~n|voucher~n|coupon~n|giveaway|promo|bargain~n|cashback|sale|sweepstake~n|raffle) ! for sale to | sale (of|and purchase|agreement|contract) | (after|point of|the) sale | discount (rate|agreed|clause|in)
      {number} ..1 (off|discount|reduction)
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
      (risk-free|money-back|no obligation|guaranteed)
    `,
    act: `
      (register|book|order|shop|buy|sign up|subscribe|enrol|enroll|reserve|apply|rsvp|call|act|join|save|download|claim|get|grab|discover|visit|browse|explore) ..4 (now|today|here|online|early|yours|your place|your seat|your spot|your ticket~n|your stand|your copy|your demo|your table|our website|our stand|our booth|our shop|our store|our site) ! call me now | (get|call) ..2 today
      (register|sign up|enrol|enroll|rsvp) (for|by|at|via|before|until|on)
      (read|learn|find out|see|discover|know) (more|the full|the whole|our)
      (more|details) (at|on) (our|the|www)
      (visit|meet|see|find|come|join) (us|our) _2 (at|on|in|for|stand|booth|hall|to|stall|site|shop|store)
      (do not|n't) miss
      (save the date|you are invited|you 're invited|tell your friends|spread the word|hurry|click here|order form)
      (tickets|seats|places|spaces) (are|is|at|from|available|limited|on)
      (open day|open house|open evening|webinar|trade fair|tasting|exhibition|masterclass)
    `,
    launch: `
      (pleased|proud|excited|delighted|thrilled|happy|glad) ..3 (announce|introduce|present|launch|unveil|invite you|share|offer)
      (introducing|announcing|presenting|launching|unveiling)
      (new|our|this) _1 {season} (collection|range|menu|catalogue|catalog|programme|program|edition|line|hours|opening)
      (brand|all) new {goods}
      (is|are|now) (here|back|open|live|in store~n|available) [(again|now)]
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

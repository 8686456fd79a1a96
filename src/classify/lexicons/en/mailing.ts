import type { MailingSign } from "../../mailing-signs";
import type { Lexicon } from "../../text/phrases";

/** How mailings speak, and how they say the way out of their list. */
export const mailingEn: Lexicon<MailingSign> = {
  classes: {
    mail: "mail~n email~n e-mail~n message~n mailing~n newsletter~n offer~n update~n information news contact~n",
    list: "list~n database mailing~n newsletter~n",
    crowd: "all everyone everybody friend~n customer~n client~n reader~n subscriber~n member~n partner~n guest~n neighbor~n",
    number: "1* 2* 3* 4* 5* 6* 7* 8* 9*",
    not: "not n't no longer",
    wish: "wish want like prefer care rather interested",
    get: "receive receiving get getting hear sent",
    season: "spring summer autumn winter monthly weekly",
  },
  entries: {
    leave: `
      (unsub*|optout|opt-out*|unlist)
      un (subscribe|subscription)
      opt* out
      (remov~e|removal|delet~e|take|taken|exclud~e|off|leave) ..5 {list}
      (be|get) _1 (remov~e|delet~e|exclud~e|extracted)
      (type|word|with|put|subject|send|click|reply|for) ..3 (remove|removal)
      (remove|erase) (yourself|here|at|my|your|address|request~n)
      ^ (remove|removal|erase) ! remove (the|a|all|any|it)
      {not} ..3 {wish} ..4 {get}
      {not} ..2 {wish} _3 {mail}
      {wish} ..1 (not|no longer) ..3 {get}
      (stop|discontinu~e|cancel) ..3 ({mail}|subscription|account)
      (manage|chang~e|updat~e|{mail}) ..2 (preference~n|subscription~n|settings)
      (no|any|from|off) _1 (more|further|future) _2 {mail}
    `,
    reply: `
      (reply|respond|answer|write us|write to us|email us|tell us|let us)
    `,
    footer: `
      (view|read|open|see) ..6 browser
      (this|you) ..4 (receiv~e|getting|subscribed|sent) ..9 (because|since|subscri*)
      ^ unsub* .
      (to|click) ..3 unsub* ! to unsub* (me|my|our)
      you ..2 {not} {wish} ..2 (receive|hear from)
      {mail} preference~n
    `,
    news: `
      (newsletter|digest|bulletin|round-up|press release|what 's new) ! (your|our) newsletter
      (issue|edition) [no] , {number}
      in this (issue|edition)
      (news|updates) from
      {season} (news|update~n|reading)
    `,
    crowd: `
      (dear|hello|hi|good morning|good afternoon) _1 {crowd}
    `,
    offer: `
      (discount~n|voucher~n|coupon~n|raffle|early bird|while stocks last) ! discount (rate|agreed|in|to)
      {number} ..1 off ! off (a|an|its|from|the)
      (half|special|introductory|reduced) (price~n|rate~n|offer~n)
      save ..2 {number}
      free (trial|shipping|delivery|gift~n|sample~n|entry|webinar|ticket~n|consultation)
      (seats|places) are limited
      (price~n|{season}) _1 (sale|end~n)
    `,
    act: `
      (register|book|order|shop|buy|sign up|reserve|download|visit|join|get) ..3 (now|today|here|online|place|seat|shop) ! get ..2 today
      (read more|learn more|click here|open day|webinar|exhibition|you are invited)
      (visit|meet|join|see) us (at|on|in|for)
      {not} miss
    `,
    launch: `
      (pleased|proud|excited|delighted) to (announce|introduce|present|invite)
      (introducing|presenting|now open|now available|on sale)
      new (collection|range|catalog|catalogue|showroom|shop|menu)
    `,
    personal: `
      your (order|invoice|question~n|request|call|mail|contract|project|account|report|offer|claim)
      as (discussed|agreed|promised)
      (attached|minutes|agenda|thank you for|thanks for|could you|can you|would you|let me know|please confirm)
    `,
  },
};

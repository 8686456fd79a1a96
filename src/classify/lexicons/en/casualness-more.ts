import type { CasualSign } from "../../detectors/casualness";
import type { Lexicon } from "../../text/phrases";

/** Slang that the pane and the command line look for besides `casualness.ts`: each word of it is rare in mail. See docs/decisions/0018 and 0034. */
export const casualnessMoreEn: Lexicon<CasualSign> = {
  entries: {
    textspeak: `
      (thnks|thankx|pleez|2mrw|becuz|bcuz|dontcha|whaddya|wyd|hbu|tysm|tyvm|nvm|kthx|kthxbai|gtg|g2g|ttyl|pmsl|roflmao|soz|tomoz|totez|gimmie|lemmie|shudda|cudda|wudda)
      tx (for|u|a|so)
      (k|ok) (thx|thanx|tx|bye)
    `,
    slang: `
      (humungous|musta|hafta|tryna|finna|imma|y'know|ya'll|brah|dawg|bruv|blud|hunny|luvvie|flubbed|bodged|botched it)
      (cowabunga|whee|wowzers|hihihi|teehee|lolol|bwahaha|mwahaha|muahaha|kerching|ka-ching|yass|woop woop|woot woot|hubba hubba)
      (awesomesauce|amazeballs|coolio|cool beans|top banana|tickety-boo|okeydoke|righty-ho|righty ho|peachy keen|fabulicious|delish|presh|whatevs|on fleek|bussin|facepalm|headdesk|mind-blown|hella good)
      (chilling out|hangin|zonked|pooped out|cream crackered|bladdered|trollied|on the lash|on the piss|pub crawl|hair of the dog|boozer|sozzled)
      (no sweat|no dice|okey dokey|buzzkill|yippee|woo hoo|easy-peasy|okey-dokey|okie dokie|okie-dokie|hunky dory|hunky-dory|super-duper|bish bash bosh|giddy up|giddyup|let 's roll|let 's rock|rock and roll|rock 'n roll|rock n roll)
      (give me a holler|give us a holler|holler at|shoot me a text|later gator|toodles|toodle-oo|toodle oo|later dude|toodle pip|toodle-pip|ttfn|smell ya|tatty bye|nighty night|ta muchly|ta-ra|see ya round|see ya later)
      (vibe check|highkey|bougie|cray-cray|adorbs|fugly|newbs|n00b|cringefest|glam squad|girl boss|fomo|friyay|fri-yay|mondayitis)
      (what a|such a|right old) (laugh|hoot|riot|scream|cracker|belter|banger|pisser)
      (arvo|brekkie|brekky|sarnie~n|sammie~n|bikkie~n|bevvy|bevvies|nom nom|scran|strewth|fair dinkum|stone the crows)
      (bee 's knees|cat 's pyjamas|dog 's bollocks|mutt 's nuts|bob 's your uncle)
    `,
    banter: `
      (party pooper|couch potato|drumroll|popcorn ready|hasta la vista|compadre|hombre|mon ami|y'all folks|sweet cheeks|honey bunny|my friendo)
      chill (maar|man|bro|pill|out|dude|mate|guys)
      (xoxo|mwah|love ya|luv ya|big hugs|hugs and kisses|air kiss*|high five|fist bump|hakuna matata|winner winner chicken dinner|live long and prosper)
      (how 's tricks|how 's it hanging|how goes it|what 's the craic|long time no chat)
    `,
    weak: `
      (whoopsie|whoopsie-daisy|oopsie-daisy|yowza|info dump|dudette|thingamajig|thingamabob|whatchamacallit|doohickey|doodah|gubbins|malarkey|knick-knacks|hullabaloo)
      (umpteen|a gazillion|gobs of|oodles of|scads of|two secs|a smidgen|tad bit|easy as pie|the whole shebang|whole nine yards|whole enchilada|kit and caboodle|same old same old|been there done that)
      (hound you|badger you|and all that jazz|beer o'clock|wine o'clock|munchkins|rugrats|furball|happy hump day|friday feeling|case of the mondays)
      (tinker|dilly-dally|monkeying|screwing) (about|around|with)
    `,
  },
};

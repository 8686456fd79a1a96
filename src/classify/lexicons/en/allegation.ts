import type { AllegationSign } from "../../detectors/allegation";
import type { Lexicon } from "../../text/phrases";

/** Wrongdoing by its verbs, nouns and gains; whose it is, the detector asks of the sentence. */
export const allegationEn: Lexicon<AllegationSign> = {
  classes: {
    doc:
      "book~n figure~n number~n invoice~n bill~n receipt~n record~n log~n signature~n certificate~n timesheet~n report~n data result~n hour~n expense~n mileage date~n reading~n test~n sample~n cv diploma~n account~n quote~n bid~n evidence " +
      "document~n paper~n papers paperwork permit~n licence~n license~n claim~n count~n score~n grade~n vote~n statement~n manifest~n minute~n inspection~n " +
      "note~n sheet~n photo~n picture~n reference~n form~n file~n stamp~n label~n entr~y roster~n measurement~n value~n inventory stocktake audit~n exam~n survey~n qualification~n contract~n email~n order~n history timestamp~n",
    forge: "forg~e fak~e falsif* fabricat~e doctored doctoring doctors fudg~e fiddl~e backdat~e cook~v massag~e tamper~v rigged",
    forged: "forged forgery fake fakes faked falsified fabricated doctored backdated bogus phoney phony sham fictitious fraudulent padded inflated counterfeit cooked rigged",
    them: "you he she they",
    their: "your his her their",
    us: "us me him her them everybody everyone customer~n client~n you",
    kin: "cousin~n nephew~n niece~n brother~n sister~n brother-in-law sister-in-law son-in-law father-in-law son~n daughter~n wife husband uncle~n mate~n pal~n cronies godson",
    prize: "contract~n job~n tender~n order~n award~n awarded lot~n permit~n promotion~n bonus~n post~n grant~n hired overtime won wins winner",
    bribe: "bribe~n kickback~n backhander~n bung~n sweetener~n payoff~n",
    take: "take takes took taken taking pay pays paid paying accept~v get gets got getting pocket~v want~v offer~v slipped",
    due: "wages salaries bill~n supplier~n staff payroll rent creditors debt~n invoice~n",
    ask: "who why whose",
  },
  entries: {
    lie: `
lied
lying ! lying (on|in|at|under|around|idle|there|here|down|beside|behind|by|next|dormant|ahead|between|across|unused|with|over|open|low)
(lie|lies) [straight] (to|about) ({us}|the|your|his|their|how|what)
told _2 (lies|a lie)
({their}|a pack of|a web of|a bunch of|nothing but|a string of|all|and) _1 (lies|lie|untruths|half-truths|fairy tales|dishonesty) ! (lie|lies) (on|in|at|with|ahead)
(is|was|were|are) _1 (a|an|pure|nothing but) [(plain|blatant|outright|barefaced|downright|complete|simple)] (lie|lies|invention|fabrication)
(untruthful|disingenuous|mendacious|perjured|perjury)
economical with the truth
(stretch~v|bend~v|bent|twist~v|embellish~v) the truth
(tall|cock-and-bull) stor~y
(fib~n|fibber~n|fibbed|fibbing|porkies|untruth~n)
(no|lacks|lack) _1 integrity ! integrity (check~n|test~n|rule~n|constraint~n|issue~n|problem~n|violation~n|error~n)
(liar~n|fraudster~n|crook~n|swindler~n|conman|conmen|trickster~n|dishonest|dishonestly|deceitful)
(cheated|cheats|cheating) ! (cheats|cheating) (sheet|day|meal|code)
(deceiv~e|defraud~v|swindl~e|dup~e|hoodwink~v|scammed|scamming|fleec~e|conned|conning|con|short-chang*|robbing|robbed|misled|misleading) {us}
(ripping|ripped) (us|me|you|them|people|customers) off
('s|is|was|are|were) _1 (a|an|pure) [(complete|total|outright)] (fraud|scam|con|swindle|rip-off|hoax|fabrication|fiction|sham)
(tak~e|took) (us|me|them) for (a ride|fools|idiots|mugs)
`,
    forge: `
{forge} _3 {doc}
(invented|inventing|invents|padded|padding|pads|inflat~e|manipulated|manipulating|rigged|rigging) [with] [(the|your|their|his|her|our|those|these|all)] _1 {doc}
{doc} (is|are|was|were) _1 {forged}
{their} _1 {forged} {doc}
(bill~v|charg~e|invoic~e|claimed|claiming|paid|signed|signs|logged) ..6 (never|nobody) _1 (happened|existed|took|changed|done|fitted|seen|there|visited|inspected|delivered|worked|been|did|had|saw|set|performed|carried|checked|provided|attended)
(two|second|another) _1 set~n of books
(ghost|phantom|imaginary|non-existent|fictitious) (employee~n|worker~n|hours|job~n|shift~n|invoice~n|supplier~n|patient~n|visit~n|staff|crew)
`,
    steal: `
(steals|stole|stealing) ! (steals|stole|stealing) (a|the) (glance|look|march|show|thunder|moment|scene)
(pocketed|pocketing|pockets) (the|our|your|my|half|most|some|every|all|what|it)
(embezzl~e|embezzlement|embezzler~n|pilfer~v|filched|misappropriation|siphoned|siphoning|siphons|misappropriat~e|thieving|skimming|skims)
help~v (himself|herself|themselves) to
(walk~v|made|making|ran|running) off with
(into|line|lines|lining|lined) {their} own (pocket~n|account)
(line|lines|lining) {their} pocket~n
thief
(selling|sold|sells|flogging|flogged) _5 (out the back|on the side|under the counter)
`,
    bribe: `
(bribed|bribing)
({take}|{their}) _3 {bribe}
(brown|fat) envelope~n
({take}|hand~e|slip~v|pass~v|gave|give~v) _4 thick envelope~n
(on the take|in cahoots|under the table) ! table (of|is|in)
in the (pocket|pockets|pay) of
(colluded|colluding|colludes|collusion|smuggles|smuggled|smuggling|smuggler~n)
(launder~v|laundering) _2 money
(insider trading|insider dealing|price-fixing|bid-rigging)
`,
    favor: `
(nepotism|favoritism|favouritism|cronyism|jobs for the boys)
(rigs|rigged|rigging) _3 (tender~n|bid~n|vote~n|election|competition|draw|auction~n|process)
(tender|bidding|competition|award|draw|auction|contest|process|selection) (is|was) _1 (rigged|stitched|farce|charade|sham)
(gives|giving|gave|given|went|goes|handed|hands|lands) _6 (cousin|nephew|niece|brother-in-law|son-in-law|cronies|pals|mates|golf) ! birth
`,
    broke: `
(is|are|'s|'re) [(already|nearly|practically|virtually|basically|effectively|technically|secretly)] (broke|insolvent|bankrupt|skint|penniless|bust)
(going|goes|gone) (under|bust|belly up)
(ca n't|can not|can no longer|can hardly|could not|could n't) [even] (pay|meet) _2 {due}
on the (verge|brink|edge) of (bankruptcy|insolvency|collapse|ruin)
`,
    unfit: `
(incompetent|inept|negligent|unqualified|crooked|corrupt) ! corrupt (file~n|data|index|disk|copy|image)
unfit (to|for)
not (qualified|competent) to
(should|must) (n't|not|never) be (allowed|let|left|trusted) (near|to|alone|anywhere|with)
(ca n't|can not|can never) be trusted
`,
    faith: `
{them} _2 never (meant|intended|planned) to
in bad faith
(string|strings|stringing|strung) (us|me|you|him|her|them|everybody) along
(knew|knows|know) (perfectly|full|damn) well
(hop~e|counted on|counting on|counts on|trusting|betting) (nobody|no one|we|i|us|that) _4 (not notice|n't notice|notice|noticing|check|checking|ask|weigh|find out|owning)
(deliberately|intentionally|knowingly|purposely|cynically|wilfully) (hid|hiding|held|delay*|sabotag*|misl*|overch*|block*|conceal*|drag*|broke|damag*|destroy*|delet*|lost|losing|stall*|omit*|left|sold|selling|sent|sending|keeping|kept|slow*|ruin*|withh*)
on purpose
sabotag~e
(cover~v|hush~v) (it|this|that|everything) up
(covering|covered) up (for|the|his|her|their|your)
(hid|hiding|concealed|concealing|withheld) _4 from (us|me|you|him|her|the)
`,
    hint: `
draw you a picture
(everyone|everybody|we both|you and i both) (knows|know) {ask}
(i|we) know (whose|{ask} paid|{ask} pays)
and (well|{them}) _1 (know|knows|knew) it
do n't ask [me] how i know
`,
    wink: `
(funny|interesting|curious|strange|odd|remarkable|striking|peculiar|suspicious|telling) (how|that|coincidence|timing)
(conveniently|mysteriously|miraculously|magically|coincidentally|suspiciously|convenient)
what a (coincidence|surprise|miracle)
(sheer|pure|no) coincidence
somehow (always|never|only|ends|finds)
(surprise surprise|lo and behold|not by accident)
(i|we) [rather] (suspect|reckon|bet|doubt)
(i|we) 'd (swear|bet)
(one wonders|no doubt|sure of it|do n't tell me)
`,
    wrong: `
(vanish~v|disappear~v)
({forged}|fiction|fiddle|fiddling|skimmed|lie|lies|fraud|scam|cheat|theft|stolen|{bribe}|bent|shady)
(other way|blind eye|on the side|cash in hand|no receipt|get away with|getting away with)
`,
    gain: `
new (car|boat|house|kitchen|pickup|porch|bike|villa|truck|watch|pool|conservatory|mercedes)
(envelope~n|pocket~n|handbag|hamper|commission|villa|yacht|golf)
{their} (bonus|garage|boot|freezer|share|cut)
`,
    kin: `
{kin} ..6 {prize}
{prize} ..6 {kin}
`,
    basis: `
(attached|enclosed|annex|according|clause|paragraph|footage|cctv|laboratory|convicted|conviction|sentenced|court|judge|tribunal|ruling|pleaded|admitted|admits|confessed|prosecutor*|regulator~n|arrested|charged with|indicted|investigat*|apologi*|declared|alleged|allegedly|allegation~n|lawsuit|sued|please|kindly|by mistake)
(police|customs|auditor~n|audit|insurer~n) _3 (found|finding~n|report~n|reported|confirm*|show~n|showed|seized|establish*|reveal*|say~n|said|conclud*|has|have|will|opened|note~v)
(told|tell|inform*|report*|notif*|contact*|call~v|with|by|to) _2 (police|customs|insurer~n|auditor~n)
`,
    topic: `
(training|course|workshop|module|seminar|lecture~n|webinar~n|case study|role-play|role play|textbook|policy|policies|prevent*|awareness|insurance|rules|procedure~n|novel|film|movie|series|detect*|filter|law|act|headline~n|chess|poker|phishing|spam|if|whether|unless|suppose|any|how to)
beware of (fake|fraud*|scam~n)
(protect*|protection) _2 (from|against)
`,
  },
};

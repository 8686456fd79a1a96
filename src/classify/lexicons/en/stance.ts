/** Words that tell whether the author stands behind what is said; see `text/context.ts`. Folded, separated by blanks. */
export const englishStance = {
  negators:
    "not n't nt no never neither nor nobody nothing without hardly isnt arent wasnt dont doesnt didnt far",
  betweenNegation:
    "a an the be been being really very all so that such quite exactly at to in any even always ever actually remotely particularly from mean meaning calling saying call say saying for suggesting " +
    "implying trying would could should will 'd is are was were am 's 're 'm has have had become get think you he she they him her them me us i is people anyone anybody someone",
  opinions:
    "think thinks thought believe believes say says saying said suggest suggesting suggests mean means meaning claim claims claiming imply implying call calling calls",
  notOnly:
    "only just merely simply",
  conditions:
    "if unless whether suppose supposing imagine assuming lest",
  sayings:
    "said says say saying told tells wrote writes write called calls calling call named labelled labeled described describes shouted yelled screamed complained complains complaining claimed " +
    "claims accused accusing quoted quotes quote swore referred refers replied answered asked muttered joked",
  attributions:
    "said says wrote writes claimed claims reports reported",
  firstPersons:
    "i we",
  citations:
    "word words term terms phrase phrases expression expressions language insult insults adjective headline title titled entitled",
  fiction:
    "villain villains protagonist antagonist heroine narrator novel novels sitcom screenplay theatre theater pantomime panto musical rehearsal rehearsals mascot chess poker",
} as const;

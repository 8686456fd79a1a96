/** Words that tell where a noun phrase ends and what links it to its verb; see `target.ts`. Folded, separated by blanks. */
export const englishPhraseWords = {
  links:
    "is are was were 's 're am 'm be been being isnt arent wasnt has have had 've 'll will would 'd can could may might must should do does did seem seems seemed look looks looked sound sounds " +
    "sounded feel feels felt become becomes became get gets got getting act acts acted acting behave behaves behaved behaving remain remains remained prove proved keep keeps kept to like as",
  fillers:
    "a an the such so very too that really just simply still also both all always never often again now not n't no nothing but quite rather pretty bloody damn fucking freaking complete total " +
    "utter absolute real proper perfect little big old bit of kind sort some more most even ever plain downright about as only basically usually sometimes obviously frankly honestly apparently " +
    "clearly",
  stops:
    "and or but nor at in on to for of with from by about into over after before when while if that which who whom because since as than so then there here is are was were 's 're am 'm be been " +
    "has have had do does did can could will would should may might must enough today tomorrow now anyway really again always too not n't i we you he she it they this these those my your his her " +
    "our their a an the what how why where",
  prepositions:
    "of in at from for with on by about to over under behind",
  determiners:
    "the a an this that these those my your his her its our their some such another every each all both most",
} as const;

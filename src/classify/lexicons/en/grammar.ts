/** English word classes that more than one lexicon uses as `{name}`: pronouns, auxiliaries and the adverbs between them. */
export const englishGrammar = {
  he: "he she they you",
  his: "his her their your",
  him: "him her them you",
  is: "is are 's 're was were",
  me: "me us",
  not: "not n't never",
  has: "has have had 've 's having",
  do: "do does did",
  this: "this that it these those",
  a: "a an the some any",
  no: "nobody no-one noone",
  adv: "so just really very completely totally utterly absolutely simply quite bloody damn still even actually all now always such only already clearly obviously honestly seriously finally ever truly particularly exactly too",
  who: "anyone anybody someone somebody nobody everyone everybody people",
  i: "i we",
} as const;

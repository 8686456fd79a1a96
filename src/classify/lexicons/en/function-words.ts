/** Closed-class words: they carry the grammar of a sentence and stay themselves in it when the model reads it. Folded. */
export const englishFunctionWords = {
  words:
    "a an the this that these those my your his her its our their some any no every each all both much many more most few less least other another such same own " +
    "i me myself we us you yourself he him himself she they them themselves it itself one who whom whose which what nobody nothing anyone anybody anything someone somebody something everyone everybody everything " +
    "am is are was were be been being have has had having do does did doing can could will would shall should may might must ought need dare " +
    "'s 're 'm 've 'll 'd n't not never ever no yes and or but nor so yet for of in on at to from by with without about into onto over under between through during before after above below up down out off again against " +
    "if unless until while when where why how because since although though than as like whether once only just even still already also too very really quite rather almost enough then there here now today tomorrow yesterday " +
    "please thank thanks sorry well ok okay let lets get got",
} as const;

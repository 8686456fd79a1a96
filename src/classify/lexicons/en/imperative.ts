/** English words that tell an order at the beginning of a sentence; see `text/imperative.ts`. */
export const englishImperative = {
  /** Never a verb there, whatever follows. */
  noVerbs:
    "the a an this that these those my your his her our their its some any no every each all both many much few more most other another such " +
    "i we you he she it they me us them who whom whose which what when where why how there here one nobody everyone " +
    "am is are was were be been being have has had do does did can could will would shall should may might must " +
    "in on at to from by with for of about into onto over under between through during before after above below up down out off against near per via despite except inside outside within without upon across along behind beside besides since until till as like than " +
    "if unless while because although though whether once once even only still already yet too very really quite rather almost enough perhaps maybe not never " +
    "and or but nor attached enclosed regarding concerning following given see note find thank thanks please sorry hope wish glad dear hi hello best kind re fw fyi let did also yes no ok both half same last next nice good great much " +
    "provided assuming said says was meanwhile therefore however otherwise sincerely yours cheers attn subject love",
  /** Verbs of orders that need no object to show it. */
  verbs:
    "send pay get bring take put give come go stop start cease keep stay make call ring phone tell ask answer reply explain return refund remove delete cancel withdraw fix replace repair redo rewrite resubmit submit deliver sign confirm approve hand move clear clean count check write read open close shut lock drop leave quit learn book hire fire finish complete provide supply produce show pick carry wear collect order reduce credit release destroy strip wait work change swap arrange get apologise apologize comply sort set cut deal hurry listen sack switch follow report upload print ship label revise respond transfer wire courier run fly fill turn sit wake",
} as const;

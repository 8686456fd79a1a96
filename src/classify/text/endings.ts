/** Endings a stem may take, by the class written after `~` in a lexicon. Each language has its own classes. */
export type Endings = Readonly<Record<string, ReadonlySet<string>>>;

const list = (endings: string): Set<string> => new Set(endings.split(" ").map((ending) => (ending === "-" ? "" : ending)));

/** English: `moron~n`, `sill~y`, `moan~v`, `whin~e`, `dumb~a`. */
export const englishEndings: Endings = {
  n: list("- s es"),
  y: list("y ies ier iest ily"),
  v: list("- s es ed ing"),
  e: list("e es ed ing"),
  a: list("- er est ly"),
};

/** Russian: nouns, adjectives with short forms and adverbs, verbs with participles, the past from its `л`, verbs said to the reader’s face (imperative and second person); the stem is what never changes. */
export const russianEndings: Endings = {
  n: list("- а у ом е ы и о я ю ем ью ь ей ой ою ею ов ев ам ям ами ями ах ях ия ии ию ием ий иям иями иях"),
  a: list("- а о ы и ый ий ой ого его ому ему ым им ом ем ая яя ей ую юю ою ею ое ее ые ие ых их ыми ими ейший ейшая ейшее ейшие"),
  v: list(
    "ть ти чь л ла ло ли ю у ешь ет ем ете ют ут ишь ит им ите ят ат й йте и ь ьте а я в вши вший вшая вшие " +
      "тся ться лся лась лось лись юсь усь ешься ется емся етесь ются утся ишься ится имся итесь ятся атся йся йтесь ись " +
      "ющий ющая ющие ющего ющих ущий ущая ущие ущих ящий ящая ящие ащий ащая ащие нный нная нное нные нного нных н на но ны",
  ),
  p: list("- а о и ся ась ось ись"),
  i: list("и ите ь ьте й йте йся йтесь ись итесь ься ьтесь ешь ете ишь ешься етесь ишься"),
};

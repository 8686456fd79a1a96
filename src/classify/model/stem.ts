const russianEnding =
  /(?:(?:вши|вш|ющ|ущ|ящ|ащ|нн|ем|им)(?:ий|ий|ая|ое|ие|ые|его|ого|ему|ому|им|ым|ими|ыми|их|ых|ей|ой|ую|юю|ый)|(?:ешь|ишь|ете|ите|ают|яют|уют|ует|ает|яет|еет|ют|ут|ят|ат|ет|ит|ем|им|ала|яла|ила|ела|али|яли|или|ели|ало|ило|ал|ял|ил|ел|ать|ять|ить|еть|ыть|уть|ти|йте|ьте)|(?:иями|ями|ами|иях|ях|ах|ием|иям|ям|ам|ией|ого|его|ому|ему|ыми|ими|ые|ие|ый|ий|ой|ая|яя|ое|ее|ую|юю|ым|им|ых|их|ов|ев|ей|ом|ем|ия|ии|ию|ью|ья|ье))$/;
const lastVowel = /[аяоеыиуюьй]$/;

/** @returns a folded word without its inflection, the same for most forms of a word; at least three letters stay. Light, and wrong together rather than apart. */
export function stemOf(form: string): string {
  if (form.length < 4) return form;
  return /[а-я]/.test(form) ? russianStem(form) : englishStem(form);
}

function russianStem(form: string): string {
  let stem = form.replace(/(?:ся|сь)$/, "");
  const cut = stem.replace(russianEnding, "");
  if (cut.length >= 3) stem = cut;
  const bare = stem.replace(lastVowel, "");
  return bare.length >= 3 ? bare.replace(/нн$/, "н") : stem;
}

function englishStem(form: string): string {
  let stem = form.replace(/'s?$/, "");
  if (/[^s]s$/.test(stem) && !/(?:us|is)$/.test(stem)) stem = stem.replace(/ies$/, "y").replace(/(ch|sh|x|ss|z)es$/, "$1").replace(/([^s])s$/, "$1");
  const verb = stem.replace(/(?:ing|ed)$/, "");
  if (verb !== stem && verb.length >= 3 && /[aeiouy]/.test(verb)) stem = /([bdgmnprt])\1$/.test(verb) ? verb.slice(0, -1) : verb;
  stem = stem.replace(/ily$/, "y");
  const adverb = stem.replace(/ly$/, "");
  if (adverb !== stem && adverb.length >= 4) stem = adverb;
  return stem.length >= 4 ? stem.replace(/e$/, "").replace(/y$/, "i") : stem;
}

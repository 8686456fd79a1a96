/**
 * Obscene Russian builds whole families on four roots with any verbal prefix and suffix: they are told by their build.
 * What innocent words share those letters is listed; "застрахуйте", "употреблять", "потребители" are none of them.
 */
const prefix = "(?:(?:на|по|за|о|об|от|отъ|объ|до|про|пере|при|под|подъ|вы|у|вз|взъ|въ|с|съ|раз|разъ|рас|из|изъ|ис|не|ни|недо|без|до|ох|ах|архи|мать|долбо|дур[ао]|рас|мозго|сухо)?){1,2}";
const roots: readonly RegExp[] = [
  new RegExp(`^${prefix}ху(?:й|и|я|е|ю|ев|ит|яр|яч|юш|ес)[а-я]*$`),
  new RegExp(`^${prefix}пизд[а-я]*$`),
  new RegExp(`^${prefix}еб(?:а(?:$|[лнтшй])|у(?:$|т|ч|щ)|и(?:$|те|ть|шь)|л[аоияе]|н(?:у|и|а|ет)|о[мшк]|ек|ешь|ет|ть|ись|ыря|$)[а-я]*$`),
  /^бл[яе]д(?:ь|и|ск|ст|ю|ун|ов)[а-я]*$/,
];
const innocent =
  /^(?:ху(?:же|д|ла|ли(?!$)|нт|рм|тор|а[нв])|сухую|безух|хуап|психу|меху|верху|духу|слуху|воздуху|пастуху|петуху|стряху|(?:за|под|пере|при)?страху|учеб|служеб|хлеб|мебел|реб[ея]|скребл|скребо|колебл|неб|гребл|себ|тебе|требу|(?:|у|злоу)потреб|истреб|(?:по|при|за|с)греб|стеб|жереб|лебед|деб[аею]т|вебинар|веб|евге|еврей|ебитда)/;

/** @returns whether a folded Russian word is built on an obscene root. Linear; words longer than 30 letters are none. */
export function isObscene(form: string): boolean {
  if (form.length < 3 || form.length > 30 || !/ху|пизд|еб|бл[яе]д/.test(form) || innocent.test(form)) return false;
  return roots.some((root) => root.test(form));
}

/** Closed-class words of both languages: they carry the grammar of a sentence and stay themselves in it. Folded. */
const list =
  "a an the this that these those my your his her its our their some any no every each all both much many more most few less least other another such same own " +
  "i me myself we us you yourself he him himself she they them themselves it itself one who whom whose which what nobody nothing anyone anybody anything someone somebody something everyone everybody everything " +
  "am is are was were be been being have has had having do does did doing can could will would shall should may might must ought need dare " +
  "'s 're 'm 've 'll 'd n't not never ever no yes and or but nor so yet for of in on at to from by with without about into onto over under between through during before after above below up down out off again against " +
  "if unless until while when where why how because since although though than as like whether once only just even still already also too very really quite rather almost enough then there here now today tomorrow yesterday " +
  "please thank thanks sorry well ok okay let lets get got " +
  "я меня мне мной мы нас нам нами ты тебя тебе тобой вы вас вам вами он его него ему нему им ним она ее нее ей ней они их них ими ними себя себе собой кто кого кому кем что чего чему чем " +
  "этот эта это эти этого этой этому этим этих этими эту тот та то те того той тому тем тех теми ту такой такая такое такие таких какой какая какое какие который которая которое которые которого которой которому которым которых " +
  "мой моя мое мои моего моей моих наш наша наше наши нашего нашей нашему нашим наших ваш ваша ваше ваши вашего вашей вашему вашим ваших твой твоя твои свой своя свое свои своего своей своих своему своим " +
  "весь вся все всех всем всеми всего всей каждый сам сама сами самый самая никто никого никому ничего ничто некто кто-то что-то какой-то какая-то какие-то кое-кто кое-что где-то как-то когда-то " +
  "быть был была было были буду будет будем будете будут есть нет не ни бы ли же ведь вот уж даже только лишь еще уже также тоже и а но или да либо если чтобы хотя потому поэтому так как когда где куда откуда почему зачем сколько пока " +
  "в во на за из изо от ото до по под подо над о об обо при про для без у с со к ко через между перед после против кроме около вместо ради из-за из-под " +
  "можно нельзя надо нужно должен должна должны может могу можем можете могут мочь хочу хотим хотите пусть давай давайте пожалуйста спасибо очень просто там тут здесь сейчас теперь потом тогда всегда никогда опять снова вчера сегодня завтра один одна одно одни более менее больше меньше самое";

let words: ReadonlySet<string> | undefined;

/** @returns the set, made on first use so that loading costs nothing. */
export function functionWords(): ReadonlySet<string> {
  return (words = words ?? new Set(list.split(" ")));
}

import { capitalized, type Change } from "../change";

/** «ты» in each of its forms, and «Вы» in the same. */
const pronouns: Readonly<Record<string, string>> = {
  ты: "Вы", тебя: "Вас", тебе: "Вам", тобой: "Вами", тобою: "Вами", твой: "Ваш", твоя: "Ваша", твоё: "Ваше", твое: "Ваше", твои: "Ваши", твоего: "Вашего", твоей: "Вашей", твоему: "Вашему", твоим: "Вашим", твоём: "Вашем", твоем: "Вашем", твою: "Вашу", твоих: "Ваших", твоими: "Вашими",
};
/** What goes with «ты» and has another form with «Вы». */
const adjectives: Readonly<Record<string, string>> = {
  готов: "готовы", готова: "готовы", согласен: "согласны", согласна: "согласны", прав: "правы", права: "правы", рад: "рады", рада: "рады", должен: "должны", должна: "должны", уверен: "уверены", уверена: "уверены", занят: "заняты", занята: "заняты", свободен: "свободны", свободна: "свободны", сам: "сами", сама: "сами", доволен: "довольны", довольна: "довольны", нужен: "нужны", нужна: "нужны",
};
/** Imperatives to one reader, with the plain verb where theirs is slang. */
const imperatives: Readonly<Record<string, string>> = {
  скинь: "пришлите", кинь: "пришлите", скидывай: "присылайте", закинь: "пришлите", перекинь: "пришлите", глянь: "посмотрите", зацени: "посмотрите", чекни: "проверьте", черкни: "напишите", маякни: "сообщите", свистни: "сообщите", отпиши: "напишите", набери: "позвоните", забей: "не беспокойтесь", лови: "посылаю", держи: "посылаю", прикинь: "представьте", колись: "расскажите", имей: "имейте", будь: "будьте", хочешь: "хотите", дашь: "дадите", ешь: "едите", забегай: "приходите",
};
const plainImperatives = new Set(
  "гляди посмотри смотри пиши напиши звони позвони скажи подскажи дай давай передай отправь проверь сделай помоги подожди погоди жди извини прости расслабься приезжай приходи заходи забирай бери возьми найди думай подумай решай выбирай пойми поверь представь слушай послушай потерпи успокойся напомни объясни расскажи поделись подключайся заполни добавь перезвони уточни спроси учти береги отдыхай поправь исправь обнови посчитай закажи оплати поставь подпиши сообщи ответь верни забери согласуй подготовь попробуй посоветуй подойди реши знай считай".split(" "),
);
/** Words in -ешь and -ишь that are no verbs. */
const notVerbs = new Set("лишь мышь тишь брешь плешь гуашь тушь ишь вишь фальшь финишь брошь ложь роскошь помощь чушь ветошь пустошь сушь залежь шишь камышь малышь".split(" "));

/** @returns the changes that make «Вы» of «ты», with all that goes with it. */
export function formalAddress(sentence: string): Change[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}-]+/gu)];
  const changes: Change[] = [];
  let sinceYou = 99;
  for (const found of words) {
    const word = found[0];
    const form = word.toLowerCase();
    sinceYou = form === "ты" ? 0 : sinceYou + 1;
    const to = formalOf(form, sinceYou);
    if (to === undefined || to.toLowerCase() === form) continue;
    const isCapital = word !== form;
    changes.push({ parts: [{ start: found.index, end: found.index + word.length, to: isCapital ? capitalized(to) : to }] });
  }
  return changes;
}

function formalOf(form: string, sinceYou: number): string | undefined {
  if (Object.hasOwn(pronouns, form)) return pronouns[form];
  if (Object.hasOwn(imperatives, form)) return imperatives[form];
  if (plainImperatives.has(form)) return /ся$/.test(form) ? `${form.slice(0, -2)}тесь` : /сь$/.test(form) ? `${form.slice(0, -2)}тесь` : `${form}те`;
  if (/[еёи]шь(ся)?$/.test(form) && form.length >= 4 && !notVerbs.has(form)) return form.replace(/шь$/, "те").replace(/шься$/, "тесь");
  // The past and short adjectives agree with «ты» standing just before them.
  if (sinceYou > 0 && sinceYou <= 3) {
    if (Object.hasOwn(adjectives, form)) return adjectives[form];
    if (/[аеёиоуыюя]л(а)?(ся|сь)?$/.test(form) && form.length > 3) return form.replace(/ла?(?:ся|сь)$/, "лись").replace(/ла?$/, "ли");
  }
  return undefined;
}

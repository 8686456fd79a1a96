import fc from "fast-check";
import type { DetectorId } from "../../../src/classify";
import { composed } from "../../../src/taskpane/reword/change";
import { proposedChanges, type Surroundings } from "../../../src/taskpane/reword/proposal";

const surroundings: Surroundings = { names: new Set(["clara", "contoso", "игорь"]), isYouSmall: false, isFormal: true };
const said = (detector: DetectorId, sentence: string, more: Partial<Surroundings> = {}) => {
  const changes = proposedChanges(detector, sentence, { ...surroundings, ...more });
  return changes.length ? composed(sentence, changes) : undefined;
};

describe("an order becomes a request", () => {
  test.each([
    ["Send me the gate plan by Friday.", "Could you please send me the gate plan by Friday?"],
    ["Clara, return the keys today!", "Clara, could you please return the keys today?"],
    ["And just sign it.", "Could you please sign it?"],
    ["If the lorry is late, call the yard at once.", "If the lorry is late, could you please call the yard as soon as you can?"],
    ["Pack the lamps, I need them on site.", "Please pack the lamps, I need them on site."],
    ["Do not touch the valve again.", "Please do not touch the valve again."],
    ["You will redo the table by noon.", "Could you please redo the table by noon?"],
    ["You are to take the fence down, otherwise the council will do it.", "Could you please take the fence down?"],
    ["You must not phone the crew at night.", "Please do not phone the crew at night."],
    ["I want the full list on my desk by six.", "Could you please let me have the full list by six?"],
    ["We expect the samples by Monday, and no excuses.", "Could you please let us have the samples by Monday?"],
    ["I want you to move the van.", "Could you please move the van?"],
    ["I expect the leak fixed by Friday, or else.", "Could you please have the leak fixed by Friday?"],
    ["The inventory on my desk by ten.", "Could you please let me have the inventory by ten?"],
    ["Deliver the doors today. Do I make myself clear?", "Could you please deliver the doors today?"],
    ["How often must I ask for the same report?", "I have already asked for the same report."],
    ["SEND THE REPORT NOW!!!", "Could you please send the report now?"],
  ])("%s", (order, request) => {
    expect(said("command", order)).toBe(request);
  });

  test.each([
    ["Пришлите смету до пятницы.", "Пришлите, пожалуйста, смету до пятницы."],
    ["Перезвоните!", "Перезвоните, пожалуйста."],
    ["Верните ключи, больше напоминать не буду.", "Верните, пожалуйста, ключи."],
    ["Немедленно пришлите акты, и без отговорок.", "Как можно скорее пришлите, пожалуйста, акты."],
    ["Смету переделать к утру, и без возражений.", "Смету прошу переделать к утру."],
    ["Прислать отчёт до обеда!", "Прошу прислать отчёт до обеда."],
    ["Всем сдать пропуска сегодня.", "Прошу всех сдать пропуска сегодня."],
    ["Не опаздывать.", "Прошу не опаздывать."],
    ["Отчёт мне на стол к пяти.", "Прошу прислать мне отчёт к пяти."],
    ["Чтобы к утру склад был убран, ясно?", "Прошу, чтобы к утру склад был убран."],
    ["Вы обязаны заменить насос до среды.", "Прошу Вас заменить насос до среды."],
    ["Извольте объяснить задержку.", "Прошу объяснить задержку."],
    ["Вы переделаете таблицу к утру.", "Не могли бы Вы переделать таблицу к утру?"],
    ["Жду ответа до обеда.", "Прошу ответа до обеда."],
    ["Жду смету до обеда.", "Прошу прислать смету до обеда."],
  ])("%s", (order, request) => {
    expect(said("command", order)).toBe(request);
  });

  it("speaks to the reader as the mail does", () => {
    expect(said("command", "Вы обязаны заменить насос.", { isYouSmall: true })).toBe("Прошу вас заменить насос.");
  });

  it("leaves alone what is no order of ours: a threat on condition, a question", () => {
    expect(said("anger", "Drive over my lawn once more and I will tow the van.")).toBeUndefined();
    expect(said("command", "Will you come on Monday?")).toBeUndefined();
    expect(said("command", "Вы когда приедете?")).toBeUndefined();
  });
});

describe("anger is said calmly", () => {
  test.each([
    ["I AM SICK AND TIRED OF WAITING FOR THE KEY!!!", "I have long been waiting for the key."],
    ["WHY HAVE YOU NOT SENT THE SLA TO CONTOSO?!", "Why have you not sent the SLA to Contoso?"],
    ["This is NOT what we ordered!", "This is not what we ordered."],
    ["How many times do I have to ask for the same file?", "I have already asked for the same file."],
    ["Your invoice is an absolute disgrace.", "Your invoice is not acceptable."],
    ["Stop wasting my time!", "Please come to the point."],
    ["How dare you copy my director on this!", "Please do not copy my director on this."],
    ["If nobody opens the door, you will regret it.", "If nobody opens the door, we will have to speak about the consequences."],
    ["Where the hell is the bloody crane?!", "Where is the crane?"],
    ["Thank you for finally answering.", "Thank you for answering."],
    ["What part of “no cash” do you not understand?", "Please note: “no cash”."],
    ["Мне надоело ждать ключи!!!", "Мне приходится долго ждать ключи."],
    ["Сколько можно ждать ответа?!", "Мы давно ждём ответа."],
    ["Сколько раз вам повторять, что приёмка в девять?", "Напоминаю ещё раз, что приёмка в девять."],
    ["Хватит!", "Так продолжаться не может."],
    ["Прекратите звонить ночью!", "Прошу больше не звонить ночью."],
    ["Вы ещё пожалеете об этом.", "Нам придётся говорить о последствиях."],
    ["Какого чёрта ворота закрыты?", "Почему ворота закрыты?"],
    ["Это просто издевательство!", "Это недопустимо."],
    ["ПОЧЕМУ ВЫ НЕ ПРИСЛАЛИ ООО СМЕТУ?!", "Почему вы не прислали ООО смету?"],
  ])("%s", (angry, calm) => {
    expect(said("anger", angry)).toBe(calm);
  });

  it("keeps abbreviations and names that stand in capitals for themselves", () => {
    expect(said("anger", "The HVAC and UPS units for CONTOSO are late.")).toBeUndefined();
  });
});

describe("talk among friends is said plainly", () => {
  test.each([
    ["gonna send u the figures tmrw, thx!", "Going to send you the figures tomorrow, thank you!"],
    ["heyyy Clara 😂😂😂", "Hello Clara."],
    ["Dude, the samples are awesome!!!", "The samples are very good."],
    ["Sorry, my bad, the drawing was old.", "I am sorry, my mistake, the drawing was old."],
    ["The contract is signed 🎉🎉 We start on Monday.", "The contract is signed. We start on Monday."],
    ["We are sooooo happy with it lol.", "We are so happy with it."],
    ["hi clara. i think i'll fit the parts on friday.", "Hi Clara. I think I'll fit the parts on friday."],
    ["Спс за договор)))", "Спасибо за договор."],
    ["Скинь, плиз, инфу по заказу.", "Пришлите, пожалуйста, информацию по заказу."],
    ["Ты получишь образцы во вторник.", "Вы получите образцы во вторник."],
    ["Ты уже посмотрел, готов подписать?", "Вы уже посмотрели, готовы подписать?"],
    ["Привет, щас гляну, что там у тебя.", "Здравствуйте, сейчас посмотрю, что там у Вас."],
  ])("%s", (casual, plain) => {
    expect(said("casualness", casual)).toBe(plain);
  });

  it("leaves «ты» between colleagues", () => {
    expect(said("casualness", "Ты получишь образцы, спс.", { isFormal: false })).toBe("Ты получишь образцы, спасибо.");
  });
});

describe("vulgar and disparaging words go where the sentence stands without them", () => {
  test.each([
    ["What a shitty start to the week.", "What a poor start to the week."],
    ["Who the f*** moved the pallets?", "Who moved the pallets?"],
    ["Drain the fucking sump.", "Drain the sump."],
    ["The forklift is f u c k e d again.", "The forklift does not work again."],
    ["That is bull$hit and we both know it.", "That is not right and we both know it."],
    ["Организатор опять, сука, потерял пропуск.", "Организатор опять потерял пропуск."],
    ["Насос проебали ещё в марте.", "Насос упустили ещё в марте."],
    ["Хреновый снимок, переделайте.", "Плохой снимок, переделайте."],
  ])("%s", (vulgar, plain) => {
    expect(said("profanity", vulgar)).toBe(plain);
  });

  test.each([
    ["Their useless controller lost the file.", "Their controller lost the file."],
    ["The clowns in their billing office lost it again.", "The people in their billing office lost it again."],
    ["We lose the crane because of you clowns.", "We lose the crane because of you."],
    ["Ваш бездарный прораб сорвал приёмку.", "Ваш прораб сорвал приёмку."],
    ["Ваши клоуны опять потеряли акты.", "Ваши сотрудники опять потеряли акты."],
  ])("%s", (insulting, plain) => {
    expect(said("insult", insulting)).toBe(plain);
  });

  it("proposes nothing where nothing else is said", () => {
    expect(said("insult", "Your lawyer is a moron.")).toBeUndefined();
    expect(said("insult", "Их юрист — полный идиот.")).toBeUndefined();
    expect(said("profanity", "Fucking hell!")).toBeUndefined();
  });
});

test("faults that are no matter of words have no words proposed", () => {
  expect(said("allegation", "Your accountants falsified the ledger!!!")).toBeUndefined();
  expect(said("hearsay", "Rumor has it that the yard is for sale.")).toBeUndefined();
});

test("what is too long for a sentence is left alone", () => {
  expect(said("command", `Send it, or I will ${"call, or I will ".repeat(40_000)}`)).toBeUndefined();
});

test("whatever is written, what is not matched stays as it was", () => {
  const word = fc.constantFrom("Send", "the", "crate", "NOW", "!!!", "u", "gonna", "😂😂", "bloody", "Пришлите", "смету", "немедленно", "ты", "готов", "блин", ",", ".", "?", "x<y", "&amp;", "Clara", "\n", "or else", "useless", "idiot");
  const detector = fc.constantFrom<DetectorId>("command", "anger", "casualness", "profanity", "insult");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), detector, (words, id) => {
      const sentence = words.join(" ");
      const changes = proposedChanges(id, sentence, surroundings);
      const parts = changes.flatMap((change) => change.parts).sort((a, b) => a.start - b.start);
      const result = composed(sentence, changes).toLowerCase();
      let at = 0;
      let from = 0;
      for (const part of [...parts, { start: sentence.length, end: sentence.length, to: "" }]) {
        expect(part.start).toBeGreaterThanOrEqual(at);
        for (const kept of sentence.slice(at, part.start).toLowerCase().match(/[\p{L}\p{N}&<]+/gu) ?? []) {
          from = result.indexOf(kept, from);
          expect(from).toBeGreaterThanOrEqual(0);
          from += kept.length;
        }
        at = part.end;
      }
    }),
  );
});

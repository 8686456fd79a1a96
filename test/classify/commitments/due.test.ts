import { dateOf, dueIn } from "../../../src/classify/commitments/due";

/** A Wednesday. */
const sent = "2026-03-04T10:00:00Z";

describe("the date a step sets", () => {
  it.each([
    ["mail the keys by Friday noon", "by Friday noon"],
    ["the gate is hung on 12 May", "12 May"],
    ["hand in the list on Thursday at two", "Thursday at two"],
    ["paint the shed in the course of next week", "in the course of next week"],
    ["sow the lawn w/c 3 March", "w/c 3 March"],
    ["return it within ten working days", "within ten working days"],
    ["be there before 5 p.m. on Monday", "before 5 p.m. on Monday"],
    ["red bench, not later than 1 December, oiled", "not later than 1 December"],
    ["the agenda of 3 May goes out by the 12th", "by the 12th"],
    ["отдать ключи до 12 сентября", "до 12 сентября"],
    ["ключи завтра утром", "завтра утром"],
    ["покрасить лавку на следующей неделе", "на следующей неделе"],
    ["лавка (до 06.06)", "до 06.06"],
    ["вернуть через две недели", "через две недели"],
    ["подрезать куст не позднее 3 мая", "не позднее 3 мая"],
  ])("in “%s” is “%s”, as written", (text, due) => {
    expect(dueIn(text)?.text).toBe(due);
  });

  it.each(["mail the keys soon", "as soon as possible", "at some point", "later", "в ближайшее время", "позднее", "the plan of 3 May", "Friday's meeting", "room 3.12", "version 4.1.8", "за март", "pressure of 5.1 bar"])("is not in “%s”", (text) => {
    expect(dueIn(text)).toBeUndefined();
  });
});

describe("the day a date means", () => {
  it.each([
    ["by Friday", "2026-03-06"],
    ["Wednesday", "2026-03-11"],
    ["next Friday", "2026-03-13"],
    ["tomorrow", "2026-03-05"],
    ["12 May", "2026-05-12"],
    ["by January 31", "2027-01-31"],
    ["2 March", "2026-03-02"],
    ["by the 20th", "2026-03-20"],
    ["by the 2nd", "2026-04-02"],
    ["by end of month", "2026-03-31"],
    ["by the end of the week", "2026-03-06"],
    ["end of next week", "2026-03-13"],
    ["in two weeks", "2026-03-18"],
    ["within 24 hours", "2026-03-05"],
    ["w/c 9 March", "2026-03-09"],
    ["12.05.2027", "2027-05-12"],
    ["13/5", "2026-05-13"],
    ["в марте", "2026-03-31"],
    ["до пятницы", "2026-03-06"],
    ["завтра утром", "2026-03-05"],
    ["послезавтра", "2026-03-06"],
    ["до 12 сентября", "2026-09-12"],
    ["к концу месяца", "2026-03-31"],
    ["18 числа", "2026-03-18"],
    ["через неделю", "2026-03-11"],
    ["в следующую среду", "2026-03-11"],
  ])("“%s” is %s for a mail of Wednesday, 4 March 2026", (due, date) => {
    expect(dateOf(due, sent)).toBe(date);
  });

  it.each(["next week", "3/4", "within five working days", "Q3", "that day", "30 February", "by noon"])("“%s” is told by nobody for sure", (due) => {
    expect(dateOf(due, sent)).toBeUndefined();
  });

  it("is asked of no clock: without the date of the mail there is none", () => {
    expect(dateOf("by Friday", "")).toBeUndefined();
  });
});

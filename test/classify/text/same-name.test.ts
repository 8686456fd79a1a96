import { mayBeSameName, nameKeys } from "../../../src/classify/text/same-name";

const isSame = (a: string, b: string) => mayBeSameName(nameKeys(a)[0]!, nameKeys(b)[0]!);

test.each([
  ["Bob", "Robert"], ["Bill", "William"], ["Liz", "Elizabeth"], ["Lisa", "Elisabeth"], ["Kate", "Catherine"], ["Mike", "Michael"], ["Tom", "Thomas"], ["Jeff", "Geoffrey"], ["Sasha", "Alexander"], ["Peggy", "Margaret"],
  ["Саша", "Александр"], ["Катя", "Екатерина"], ["Лёша", "Алексей"], ["Дима", "Dmitry"], ["Женя", "Евгения"], ["Юлия", "Julia"], ["Юлия", "Yulia"], ["Миша", "Mikhail"], ["Наташа", "Natalia"], ["Ксения", "Xenia"], ["Слава", "Вячеслав"],
  ["Елена", "Helen"], ["Maria", "Марии"], ["Philip", "Filip"], ["Hanna", "Hannah"], ["Stephen", "Steven"], ["Крылов", "Krylova"], ["Marta", "Martha"], ["Юра", "Georgy"], ["Серёжа", "Sergei"], ["Толя", "Анатолий"], ["Ваня", "Ivan"],
])("%s may be %s", (a, b) => {
  expect(isSame(a, b)).toBe(true);
});

test.each([["Maria", "Clara"], ["Tom", "Peter"], ["Ольга", "Елена"], ["Igor", "Александр"], ["Anna", "Andrew"], ["Виктор", "Владимир"], ["Susan", "Elizabeth"], ["Kevin", "Keith"], ["Светлана", "Юлия"], ["Bill", "Robert"]])("%s is not %s", (a, b) => {
  expect(isSame(a, b)).toBe(false);
});

import { nextMorning, weekdayAndTime } from "../../src/taskpane/later";

describe("the next morning", () => {
  it.each([
    ["a Tuesday evening", new Date(2025, 2, 4, 19, 30), new Date(2025, 2, 5, 8)],
    ["a Friday", new Date(2025, 2, 7, 16, 0), new Date(2025, 2, 10, 8)],
    ["a Saturday", new Date(2025, 2, 8, 9, 0), new Date(2025, 2, 10, 8)],
    ["the last day of a month", new Date(2025, 2, 31, 16, 0), new Date(2025, 3, 1, 8)],
  ])("after %s is a working day at eight", (_, now, expected) => {
    expect(nextMorning(now)).toEqual(expected);
  });

  it("is told as a weekday and a time in the sender's language", () => {
    expect(weekdayAndTime(new Date(2025, 2, 10, 8), "en")).toBe("Monday 08:00");
    expect(weekdayAndTime(new Date(2025, 2, 10, 8), "ru")).toBe("понедельник 08:00");
  });
});

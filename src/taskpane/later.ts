import type { Language } from "../classify";

/** @returns eight in the morning of the next working day, in the sender's own time. */
export function nextMorning(now: Date): Date {
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8);
  while (morning.getDay() === 0 || morning.getDay() === 6) morning.setDate(morning.getDate() + 1);
  return morning;
}

/** @returns a weekday and time, as in `Tuesday 08:00`. */
export function weekdayAndTime(when: Date, language: Language): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long" }).format(when);
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(when);
  return `${weekday} ${time}`;
}

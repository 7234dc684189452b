import { addDays, dayAfter, weekdayOf, type Day } from "./calendar";

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export const easterSunday = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const day = epact + sunday - 7 * shift + 114;
  return `${year}-0${Math.floor(day / 31)}-${String((day % 31) + 1).padStart(2, "0")}`;
};

const fixed = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"] as const;
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const afterEaster = [1, 39, 50] as const;

/** The ten legal holidays of a year (Act of 4 January 1974 and Royal Decree of 18 April 1974), in order. */
export const holidaysOf = (year: number): Day[] => {
  const easter = easterSunday(year);
  const movable = afterEaster.map((days) => addDays(easter, days));
  return [...fixed.map((day) => `${year}-${day}`), ...movable].toSorted();
};

const known = new Map<number, ReadonlySet<Day>>();

/** Whether a day is a legal holiday in Belgium. */
export const isHoliday = (day: Day): boolean => {
  const year = Number(day.slice(0, 4));
  const holidays = known.get(year) ?? new Set(holidaysOf(year));
  known.set(year, holidays);
  return holidays.has(day);
};

/** Monday to Friday, except legal holidays. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !isHoliday(day);

/** The first working day after a day. */
export const nextWorkingDay = (day: Day): Day => {
  let next = dayAfter(day);
  while (!isWorkingDay(next)) next = dayAfter(next);
  return next;
};

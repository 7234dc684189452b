/*
 * Reckoned in whole numbers, not with `Temporal` objects: a check runs at every key that is pressed and for every row of an
 * import, and with objects it took three times as long. The tests hold every function against `Temporal`.
 */

/** A legal date, `YYYY-MM-DD`. Compared as text: ISO dates sort as they follow each other. */
export type Day = string;
/** A month, `YYYY-MM`. */
export type Month = string;

const digits = (value: number, width: number): string => String(value).padStart(width, "0");
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const partsOf = (day: Day): [year: number, month: number, date: number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
const dayFrom = (year: number, month: number, date: number): Day => `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;

const daysIn400Years = 146_097;

/** Days since 1 March of the year 0, with the year reckoned from March so that the leap day is its last. */
const toNumber = (day: Day): number => {
  const [year, month, date] = partsOf(day);
  const fromMarch = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return fromMarch * 365 + Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400) + dayOfYear;
};

const toDay = (number: number): Day => {
  const era = Math.floor(number / daysIn400Years);
  const inEra = number - era * daysIn400Years;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return dayFrom(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
};

/**
 * The last day of a period of `months` months that begins on `start`: the day before the same day number in the
 * target month; for the first of a month the end of the month before; where that day does not exist the end of the month.
 * Counted in the spirit of the Judicial Code, art. 54, and Regulation 1182/71. Adding months and taking a day off is
 * not the same on the 29th to 31st: 31 August 2023 and 6 months end on 29 February 2024.
 */
export const lastDayOfMonths = (start: Day, months: number): Day => {
  const [year, month, date] = partsOf(start);
  // Months are counted from year 0; a period that begins on the first ends in the month before.
  const target = year * 12 + month - 1 + months - (date === 1 ? 1 : 0);
  const [inYear, inMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const length = lengthOf(inYear, inMonth);
  return dayFrom(inYear, inMonth, date === 1 ? length : Math.min(date - 1, length));
};

/** The last day of a period of years: twelve months of the rule above each. */
export const lastDayOfYears = (start: Day, years: number): Day => lastDayOfMonths(start, years * 12);

/** The last day of a period of whole weeks. */
export const lastDayOfWeeks = (start: Day, weeks: number): Day => lastDayOfDays(start, weeks * 7);

/** The last day of a period counted in calendar days, the first day included. */
export const lastDayOfDays = (start: Day, days: number): Day => addDays(start, days - 1);

/** Calendar days from the first to the last, both included. */
export const countDays = (first: Day, last: Day): number => toNumber(last) - toNumber(first) + 1;

export const addDays = (day: Day, days: number): Day => toDay(toNumber(day) + days);
export const dayBefore = (day: Day): Day => addDays(day, -1);
export const dayAfter = (day: Day): Day => addDays(day, 1);

/** The first day on which `months` months have passed since `day`: the day after the period's last. */
export const afterMonths = (day: Day, months: number): Day => dayAfter(lastDayOfMonths(day, months));

/** Whether somebody born on `birth` has reached `years` on `on`; a year is twelve months of the rule above. */
export const hasReachedAge = (birth: Day, years: number, on: Day): boolean => afterMonths(birth, years * 12) <= on;

/** Whether the `months` months that follow `since` have passed by `on`: "registered n months immediately before the start". */
export const haveMonthsPassed = (since: Day, months: number, on: Day): boolean => afterMonths(since, months) <= on;

/** The day `months` months before `day`, or the last of a shorter month: by `day` they have passed, and one more has not. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year, month, date] = partsOf(day);
  const target = year * 12 + month - 1 - months;
  const [inYear, inMonth] = [Math.floor(target / 12), (target % 12) + 1];
  return dayFrom(inYear, inMonth, Math.min(date, lengthOf(inYear, inMonth)));
};

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const daysInMonth = (month: Month): number => lengthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
export const firstDayOf = (month: Month): Day => `${month}-01`;
export const lastDayOf = (month: Month): Day => `${month}-${daysInMonth(month)}`;

const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The months that a period touches, in order. */
export const monthsOf = (first: Day, last: Day): Month[] => {
  const begin = monthIndex(first);
  return Array.from({ length: Math.max(0, monthIndex(last) - begin + 1) }, (_, shift) => {
    const month = begin + shift;
    return `${digits(Math.floor(month / 12), 4)}-${digits((month % 12) + 1, 2)}`;
  });
};

/** The school year that a day falls in: 1 September to 31 August. */
export const schoolYearOf = (day: Day): { startsOn: Day; endsOn: Day } => {
  const [year, month] = partsOf(day);
  const first = month >= 9 ? year : year - 1;
  return { startsOn: dayFrom(first, 9, 1), endsOn: dayFrom(first + 1, 8, 31) };
};

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((toNumber(day) + 2) % 7) + 1;

export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);
export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);

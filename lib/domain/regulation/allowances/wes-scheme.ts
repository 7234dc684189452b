import { addDays, daysInMonth, firstDayOf, weekdayOf, type Day, type Month } from "../calendar";
import { isHoliday } from "../holidays";
import { fractionOf, ratio, roundHalfUp, times } from "../money";
import { rowOf } from "../parameters/parameter-table";
import { assumed, sources } from "../source";
import { euroText } from "../text";
import { scheme, type AllowanceFacts } from "./scheme";

const mondayToFriday = [1, 2, 3, 4, 5];

/** The days of a month on which the placement is planned. */
const plannedDaysOf = (month: Month, workdays: readonly number[]): Day[] => {
  const first = firstDayOf(month);
  const weekday = weekdayOf(first);
  return Array.from({ length: daysInMonth(month) }, (_, index) => index)
    .filter((index) => workdays.includes(((weekday - 1 + index) % 7) + 1))
    .map((index) => addDays(first, index));
};

/** A holiday on a planned day counts as planned and as performed, also inside an absence. */
const isAbsent = (day: Day, absences: AllowanceFacts["absences"] = []): boolean =>
  absences.some(({ from, to }) => from <= day && day <= to) && !isHoliday(day);

/** VDAB pays the month's amount × planned days performed / planned days of the whole month, to the cent. */
export const wesScheme = scheme([], ({ workdays = mondayToFriday, absences }, { month, from, to }, { wesAllowance }) => {
  const row = rowOf(wesAllowance, month);
  if (!row) return null;
  const planned = plannedDaysOf(month, workdays);
  const worked = planned.filter((day) => from <= day && day <= to && !isAbsent(day, absences));
  const full = euroText(row.value);
  const isFull = worked.length === planned.length;
  return {
    amountCents: roundHalfUp(times(fractionOf(row.value), ratio(worked.length, planned.length))),
    workedDays: worked.length, plannedDays: planned.length,
    basis: { nl: `${full.nl} × ${worked.length} van ${planned.length} geplande dagen`, en: `${full.en} × ${worked.length} of ${planned.length} planned days` },
    source: isFull ? row.source : assumed(sources.wes2022, "Naar verhouding van de geplande dagen van de maand: de bron noemt geen formule"),
  };
});

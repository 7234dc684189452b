import { addDays, countDays, dayAfter, maxDay, minDay, type Day } from "../calendar";

export interface Absence {
  readonly from: Day;
  readonly to: Day;
}

/** Absences inside a period, those that follow on each other joined. */
const stretchesIn = (absences: readonly Absence[], first: Day, last: Day): Absence[] => {
  const inside = absences
    .map(({ from, to }) => ({ from: maxDay(from, first), to: minDay(to, last) }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inside.reduce<Absence[]>((joined, absence) => {
    const previous = joined.at(-1);
    if (!previous || absence.from > dayAfter(previous.to)) return [...joined, absence];
    return [...joined.slice(0, -1), { from: previous.from, to: maxDay(previous.to, absence.to) }];
  }, []);
};

/** Calendar days of absence in `part`, of every stretch in `period` only those after its first `free` days. */
export const daysAbsentAfter = (free: number, absences: readonly Absence[], period: Absence, part: Absence): number =>
  stretchesIn(absences, period.from, period.to).reduce((days, stretch) => {
    const [from, to] = [maxDay(addDays(stretch.from, free), part.from), minDay(stretch.to, part.to)];
    return from <= to ? days + countDays(from, to) : days;
  }, 0);

import { daysOf } from "@/lib/domain/statistics/half-year";
import { seriesOf, type Series } from "@/lib/domain/statistics/series";
import { workBasedLearning } from "@/lib/domain/statistics/work-based-learning";
import { today } from "@/lib/server/clock";
import { listPeriods } from "./list-periods";
import { readYear } from "./read-year";

/**
 * Actions started by kind in every half-year of which there are figures, protected together with all that is shown of each
 * year. Half-years, not years: a year of which one half is known would pass for less than it was.
 */
export const readSeries = async (): Promise<Series[]> => {
  const halves = (await listPeriods()).filter(({ part, isPublished }) => part !== "year" && !isPublished);
  const asOf = today().toString();
  const years = new Map(await Promise.all([...new Set(halves.map(({ year }) => year))].map(async (year) => [year, (await readYear(year)).counts] as const)));
  const periods = halves.flatMap(({ year, part }) => {
    const counts = years.get(year);
    return counts ? [{ period: { year, part }, figures: workBasedLearning(counts, part, asOf) }] : [];
  });
  return seriesOf(periods.toSorted((a, b) => (daysOf(a.period).from < daysOf(b.period).from ? -1 : 1)));
};

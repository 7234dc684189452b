import { sql } from "drizzle-orm";
import { workBasedLearning2017Source } from "@/db/reference/work-based-learning-2017";
import { readDb } from "@/db/client";
import { periodBetween } from "@/lib/domain/statistics/half-year";
import type { FiguresKey } from "@/lib/domain/statistics/period-key";
import { actions } from "./actions-source";

/** The table of 2017 as the minister published it: figures of a source, never counted as placements. */
export const publishedKey: FiguresKey = {
  ...(periodBetween(workBasedLearning2017Source.from, workBasedLearning2017Source.to) ?? { year: 2017, part: "h1" }),
  isPublished: true,
};

/** Every period of which there are figures: the published one, then the half-years with actions and the years of which both are known, the last first. */
export const listPeriods = async (): Promise<FiguresKey[]> => {
  const rows = await readDb().execute<{ year: number; h1: boolean; h2: boolean }>(sql`
    select extract(year from counted_on)::int as year, bool_or(extract(month from counted_on) <= 6) as h1, bool_or(extract(month from counted_on) > 6) as h2
    from ${actions} actions where counted_on is not null group by 1 order by 1 desc`);
  const counted = rows.flatMap(({ year, h1, h2 }): FiguresKey[] => [
    // A year of which one half is all that is known would pass for less than it was.
    ...(h1 && h2 ? [{ year, part: "year", isPublished: false } as const] : []),
    ...(h1 ? [{ year, part: "h1", isPublished: false } as const] : []),
    ...(h2 ? [{ year, part: "h2", isPublished: false } as const] : []),
  ]);
  return [publishedKey, ...counted];
};

import { desc } from "drizzle-orm";
import { workBasedLearning2017Source } from "@/db/reference/work-based-learning-2017";
import { db } from "@/db/client";
import { statisticsYears } from "@/db/schema/statistics";
import { periodBetween } from "@/lib/domain/statistics/half-year";
import { keptCounts } from "@/lib/domain/statistics/kept-counts";
import { formatFiguresKey, parseFiguresKey, type FiguresKey } from "@/lib/domain/statistics/period-key";
import { refreshStatistics } from "./refresh-statistics";

/** The table of 2017 as the minister published it: figures of a source, never counted as placements. */
export const publishedKey: FiguresKey = {
  ...(periodBetween(workBasedLearning2017Source.from, workBasedLearning2017Source.to) ?? { year: 2017, part: "h1" }),
  isPublished: true,
};

/** Reads what an address asks for; null when it is no period, or asks for a published table of another period than there is one of. */
export const readFiguresKey = (text: string): FiguresKey | null => {
  const key = parseFiguresKey(text);
  return key?.isPublished && formatFiguresKey(key) !== formatFiguresKey(publishedKey) ? null : key;
};

/** Every period of which there are figures: the published one, then the half-years with actions and the years of which both are known, the last first. */
export const listPeriods = async (): Promise<FiguresKey[]> => {
  await refreshStatistics();
  const years = await db().select().from(statisticsYears).orderBy(desc(statisticsYears.year));
  const rows = years.map(({ year, counts }) => {
    const { halves } = keptCounts(year, counts);
    return { year, h1: halves.some(({ half }) => half === "h1"), h2: halves.some(({ half }) => half === "h2") };
  });
  const counted = rows.flatMap(({ year, h1, h2 }): FiguresKey[] => [
    // A year of which one half is all that is known would pass for less than it was.
    ...(h1 && h2 ? [{ year, part: "year", isPublished: false } as const] : []),
    ...(h1 ? [{ year, part: "h1", isPublished: false } as const] : []),
    ...(h2 ? [{ year, part: "h2", isPublished: false } as const] : []),
  ]);
  return [publishedKey, ...counted];
};

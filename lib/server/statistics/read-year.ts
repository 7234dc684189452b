import { eq } from "drizzle-orm";
import { flemishEntities } from "@/db/reference/entities";
import { db } from "@/db/client";
import { statisticsYears } from "@/db/schema/statistics";
import { coverageOf, type Coverage } from "@/lib/domain/statistics/coverage";
import { keptCounts } from "@/lib/domain/statistics/kept-counts";
import type { KeptCounts, YearCounts } from "@/lib/domain/statistics/year-counts";
import { readYearGroups } from "@/lib/server/special/year-groups";
import { countOffered } from "./count-offered";
import { refreshStatistics } from "./refresh-statistics";

export interface CountedYear {
  counts: YearCounts;
  /** How many entities of the Flemish government handed in placements, of those that existed in the year. */
  placements: Coverage;
  /** The same for what was offered, and for what was offered of alternating training. */
  offered: Coverage;
  offeredTraining: Coverage;
  /** The same for who tells whom they hired, of placements of earlier years too. */
  hired: Coverage;
}

/**
 * Everything that is counted about a year, up to date with every row of registers and of this site. Unprotected: it goes
 * through `flemishGovernment` or `workBasedLearning` before anybody sees it.
 */
export const readYear = async (year: number): Promise<CountedYear> => {
  await refreshStatistics();
  const [[row], groups, offered] = await Promise.all([
    db().select({ counts: statisticsYears.counts }).from(statisticsYears).where(eq(statisticsYears.year, year)),
    readYearGroups(db(), year),
    countOffered(year),
  ]);
  const kept = row ? keptCounts(year, row.counts) : nothingCounted(year);
  const school = kept.school?.facilitated ? { ...kept.school, facilitated: { persons: kept.school.facilitated.persons, ...groups } } : kept.school;
  const training = offered.filter(({ instrument }) => instrument === "oao");
  return {
    counts: { ...kept, school, offered: offered.length === 0 ? null : offered },
    placements: coverage(kept.reporting, year),
    offered: coverage(offered.map(({ entity }) => entity), year),
    offeredTraining: coverage(training.map(({ entity }) => entity), year),
    hired: coverage([...kept.reporting, ...(kept.hired?.entities ?? [])], year),
  };
};

const nothingCounted = (year: number): KeptCounts => ({
  year, halves: [], persons: { h1: 0, h2: 0, year: 0 }, reporting: [], isReported: false, school: null, agreements: null, hired: null,
});

const existedIn = (year: number) => (entity: { validFrom: string | null; validTo: string | null }): boolean =>
  (entity.validFrom ?? "") <= `${year}-12-31` && (entity.validTo ?? "9999") >= `${year}-01-01`;

/** Entities that existed on a day of the year, and those among them that handed something in. */
const coverage = (reporting: readonly string[], year: number): Coverage => {
  const existing = new Set(flemishEntities.filter(existedIn(year)).map(({ code }) => code));
  return coverageOf(new Set(reporting.filter((code) => existing.has(code))).size, existing.size);
};

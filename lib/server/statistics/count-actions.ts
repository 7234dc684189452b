import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import type { HalfCounts, YearCounts } from "@/lib/domain/statistics/year-counts";
import { actions, countedIn } from "./actions-source";

interface HalfRow extends Record<string, unknown> {
  instrument: string;
  half: "h1" | "h2";
  started: number;
  last_start: string;
  answered_3m: number;
  yes_3m: number;
  answered_12m: number;
  yes_12m: number;
}

/** Actions by instrument and half-year, with the answers on work of those that ended. */
export const countActions = async (year: number): Promise<HalfCounts[]> => {
  const ended = sql`status in ('completed', 'ended-early')`;
  const rows = await readDb().execute<HalfRow>(sql`
    select instrument, case when counted_on < make_date(${year}, 7, 1) then 'h1' else 'h2' end as half,
      count(*)::int as started, max(counted_on)::text as last_start,
      count(work_after_3m) filter (where ${ended})::int as answered_3m,
      count(*) filter (where ${ended} and work_after_3m)::int as yes_3m,
      count(work_after_12m) filter (where ${ended})::int as answered_12m,
      count(*) filter (where ${ended} and work_after_12m)::int as yes_12m
    from ${actions} actions where ${countedIn(year)} group by 1, 2`);
  return rows.map((row) => ({
    instrument: row.instrument,
    half: row.half,
    started: row.started,
    lastStart: row.last_start,
    after3m: { yes: row.yes_3m, answered: row.answered_3m },
    after12m: { yes: row.yes_12m, answered: row.answered_12m },
  }));
};

/** Distinct people with at least one action, as far as the registers know who they are. */
export const countPeople = async (year: number): Promise<YearCounts["persons"]> => {
  const [row] = await readDb().execute<YearCounts["persons"]>(sql`
    select count(distinct person) filter (where counted_on < make_date(${year}, 7, 1))::int as h1,
      count(distinct person) filter (where counted_on >= make_date(${year}, 7, 1))::int as h2,
      count(distinct person)::int as year
    from ${actions} actions where ${countedIn(year)}`);
  return row ?? { h1: 0, h2: 0, year: 0 };
};

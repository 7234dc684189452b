import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { HalfCounts, YearCounts } from "@/lib/domain/statistics/year-counts";

interface HalfRow extends Record<string, unknown> {
  instrument: string;
  half: "h1" | "h2";
  started: number;
  last_start: string;
  answered_3m: number;
  yes_3m: number;
  answered_12m: number;
  yes_12m: number;
  low: number;
  middle: number;
  high: number;
}

/** Actions by instrument and half-year, with the answers on work of those that ended. Of the open `year_actions`. */
export const countActions = async (tx: Tx): Promise<HalfCounts[]> => {
  const ended = sql`status in ('completed', 'ended-early')`;
  const rows = await tx.execute<HalfRow>(sql`
    select instrument, half, count(*)::int as started, max(counted_on)::text as last_start,
      count(work_after_3m) filter (where ${ended})::int as answered_3m,
      count(*) filter (where ${ended} and work_after_3m)::int as yes_3m,
      count(work_after_12m) filter (where ${ended})::int as answered_12m,
      count(*) filter (where ${ended} and work_after_12m)::int as yes_12m,
      count(*) filter (where education = 'low')::int as low,
      count(*) filter (where education = 'middle')::int as middle,
      count(*) filter (where education = 'high')::int as high
    from year_actions where counted and is_public group by instrument, half order by instrument, half`);
  return rows.map(({ low, middle, high, ...row }) => ({
    instrument: row.instrument,
    half: row.half,
    started: row.started,
    lastStart: row.last_start,
    after3m: { yes: row.yes_3m, answered: row.answered_3m },
    after12m: { yes: row.yes_12m, answered: row.answered_12m },
    education: { low, middle, high, unknown: row.started - low - middle - high },
  }));
};

/** Distinct people with at least one action, as far as the registers know who they are. Of the open `year_actions`. */
export const countPeople = async (tx: Tx): Promise<YearCounts["persons"]> => {
  const [row] = await tx.execute<YearCounts["persons"]>(sql`
    select count(*) filter (where h1)::int as h1, count(*) filter (where h2)::int as h2, count(*)::int as year
    from (select bool_or(half = 'h1') as h1, bool_or(half = 'h2') as h2
          from year_actions where counted and is_public and person is not null group by person) people`);
  return row ?? { h1: 0, h2: 0, year: 0 };
};
